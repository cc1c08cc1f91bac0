import { kindWords, levelWords } from './words.ts'

/** Tags found at one end of a text. */
export interface Tagged {
  readonly tags: readonly string[]
  /** Characters that they take. */
  readonly length: number
}

const difficulty = new Set([...levelWords, ...kindWords])
const bracketAtStart = /^\s*[【[]([^\]】\n]{1,24})[】\]]\s*/
const datedAtStart = /^\s*[(（]((?:19|20)\d{2}[^()（）\n]{0,24})[)）]\s*/
const endings: readonly RegExp[] = [
  /(?:^|\s)#([\p{L}\p{N}_/:-]{2,40})\s*$/u,
  /\s*[(（]([a-z]{2}(?:-[A-Za-z]{2,4})?)[)）]\s*$/,
]
const paren = /\s*[(（[【]([^()（）[\]【】]{1,20})[)）\]】]\s*$/
const stars = /\s*[★☆⭐🌟]{1,10}\ufe0f?\s*$/u

/** `【单选题】`, `[Google]` before a title. */
export function tagsAtStart(text: string): Tagged | null {
  const dated = datedAtStart.exec(text)
  if (dated?.[1] !== undefined && dated[0].length < text.length)
    return { tags: [dated[1].trim()], length: dated[0].length }
  const match = bracketAtStart.exec(text)
  if (match?.[1] === undefined || text.length - match[0].length < 2) return null
  if (/^[\s([{.,:;]/.test(text.slice(match[0].length)) || /^[\d\s]+$/.test(match[1])) return null
  return text.trimStart().startsWith('[') &&
    !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(match[1]) &&
    !/^[A-Z][\w &+.-]*$/.test(match[1])
    ? null
    : { tags: [match[1].trim()], length: match[0].length }
}

/** `#tag`, `(zh)`, `(Easy)`, `⭐⭐⭐` after a title; the title without them. */
export function tagsAtEnd(text: string): { readonly text: string; readonly tags: readonly string[] } {
  const tags: string[] = []
  let rest = text
  for (let round = 0; round < 6; round++) {
    const starred = stars.exec(rest)
    const level = paren.exec(rest)
    const matched = endings.map((ending) => ending.exec(rest)).find((match) => match !== null)
    if (starred && starred.index > 0) {
      tags.unshift(starred[0].trim())
      rest = rest.slice(0, starred.index)
    } else if (level?.[1] && difficulty.has(level[1].toLowerCase().trim()) && level.index > 0) {
      tags.unshift(level[1].trim())
      rest = rest.slice(0, level.index)
    } else if (matched?.[1] && matched.index > 0) {
      tags.unshift(matched[1])
      rest = rest.slice(0, matched.index)
    } else break
  }
  return { text: rest, tags }
}
