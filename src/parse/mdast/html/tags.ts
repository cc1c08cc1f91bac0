import type { Html, Nodes } from 'mdast'

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Elements without an end tag. */
export const voids = names('area base br col embed hr img input link meta param source track wbr')

/** Elements that only change how text looks, or may be left open: a tag without its partner loses nothing. */
export const formatting = names(
  `a abbr b bdi bdo big center cite code dd del dfn dt em font i ins kbd label li mark nobr ol p q s samp small span
strike strong sub sup tbody td tfoot th thead tr tt u ul var`,
)

/** Elements whose content is never shown: in a sentence somebody writes about them. */
export const unshown = names(
  `applet base body canvas datalist embed frame frameset head html iframe link meta noembed noframes noscript object
param script slot style svg template title`,
)

/** Pairs are looked for among so many open tags. */
const deepest = 500

/** A tag in a piece of HTML. */
export interface Tag {
  /** In lower case. */
  readonly name: string
  readonly end: boolean
  /** Without attributes. */
  readonly bare: boolean
}

const anyTag = /<(\/?)([A-Za-z][A-Za-z0-9-]*)([^<>]*)>/g

/** The tags in a piece of HTML, those of elements without an end tag left out. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(anyTag)].map(asTag).filter(({ name }) => !voids.has(name))
}

/** The tag that an HTML node is as a whole; null where it is more or something else. */
export function tagOf(html: Html): Tag | null {
  const value = html.value.trim()
  const [match] = value.matchAll(anyTag)
  return match && match[0] === value ? asTag(match) : null
}

function asTag([, close, name = '', rest = '']: RegExpExecArray): Tag {
  return { name: name.toLowerCase(), end: close === '/', bare: /^\s*\/?$/.test(rest) }
}

/** The nodes among siblings that are one tag each and have no partner there. */
export function unpaired(siblings: readonly Nodes[]): ReadonlySet<Nodes> {
  const open: { readonly name: string; readonly node: Html }[] = []
  const alone = new Set<Html>()
  for (const node of siblings) {
    if (node.type !== 'html') continue
    for (const { name, end } of tagsOf(node.value)) {
      const partner = end ? open.findLastIndex((opened) => opened.name === name) : -1
      if (partner >= 0) {
        for (const { node: closed, name: inner } of open.splice(partner))
          if (inner === name) alone.delete(closed)
        continue
      }
      alone.add(node)
      if (!end && open.length < deepest) open.push({ name, node })
    }
  }
  return new Set([...alone].filter((node) => tagOf(node) !== null))
}

const openSentence = /[^\s.!?。！？:：;；]["'”’)）]?\s*$/u
const goesOn =
  /^(?:\s+\S|\s*[,.;:!?)，。、；：！？）]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u

/** Whether a tag stands in the middle of a sentence as a word does: `the <p> element`, no `end.<p>Start`, `a <b>word`. */
export function isMentioned(siblings: readonly Nodes[], index: number): boolean {
  const [before, after] = [siblings[index - 1], siblings[index + 1]]
  const isNamed = before?.type === 'text' && openSentence.test(before.value)
  return isNamed && after?.type === 'text' && goesOn.test(after.value)
}
