const tag = /<(\/?)(\w+)((?: [\w:-]+="[^"]*")*)(\/?)>/g
const attribute = / ([\w:-]+)="[^"]*"/g

/** The link of a `\\ref`, which Temml leaves for a script to fill in. */
const reference = /<a href='#([^'<>&"]*)' class="tml-ref( tml-eqref)?"><\/a>/g

const styled = / (?:scriptlevel|displaystyle)=/
const styling: ReadonlySet<string> = new Set(['scriptlevel', 'displaystyle'])

/**
 * Rewrites the MathML of Temml, which is for browsers (MathML Core), so that it is valid MathML 3 too, which EPUB
 * asks for: there only `mstyle` says how large its content is set, and no element of HTML stands inside.
 *
 *     <mrow displaystyle="true">…</mrow>  →  <mstyle displaystyle="true">…</mstyle>
 *     <mi scriptlevel="2">i</mi>          →  <mi>i</mi>
 */
export function toMathml3(mathml: string): string {
  const open: string[] = []
  const named = mathml.replace(
    reference,
    (_, label: string, eq?: string) => `<mtext>${eq ? `(${label})` : label}</mtext>`,
  )
  return named.replace(tag, (_, closing: string, name: string, attributes: string, empty: string) => {
    if (name === 'span') return ''
    if (closing !== '') return `</${open.pop() ?? name}>`
    const newName = name === 'mrow' && styled.test(attributes) ? 'mstyle' : name
    if (empty === '') open.push(newName)
    return `<${newName}${without(attributes, (found) => found === 'id' || (styling.has(found) && !mayStyle(newName, found)))}${empty}>`
  })
}

function mayStyle(name: string, found: string): boolean {
  return name === 'mstyle' || (name === 'mtable' && found === 'displaystyle')
}

function without(attributes: string, drop: (name: string) => boolean): string {
  return attributes.replace(attribute, (all, name: string) => (drop(name) ? '' : all))
}
