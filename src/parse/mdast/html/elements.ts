/** Names of the elements of HTML, past and present, and of SVG and MathML as far as they stand in pages. */
const known = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image
img input ins kbd label legend li link listing main map mark marquee math menu meta meter nav nobr noembed noframes
noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script
search section select slot small source spacer span strike strong style sub summary sup svg table tbody td template
textarea tfoot th thead time title tr track tt u ul var video wbr xmp
annotation mfrac mi mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext
mtr munder munderover semantics
circle defs ellipse g line lineargradient path polygon polyline rect stop text tspan use`.split(/\s+/),
)

const tag = /<(?=\/?([A-Za-z][^\s/>]*))/g

/** Whether this is a tag of no element: `List<String>` and `<your-name>` in a sentence are text. */
export function isForeignTag(html: string): boolean {
  const name = /^<\/?([A-Za-z][^\s/>]*)/.exec(html)?.[1]
  return name !== undefined && !known.has(name.toLowerCase())
}

/** Writes `&lt;` for the `<` of tags of no element. */
export function escapeForeignTags(html: string): string {
  return html.replace(tag, (whole, name: string) => (known.has(name.toLowerCase()) ? whole : '&lt;'))
}
