import type { PhrasingContent } from 'mdast'
import { fold } from './fold.ts'
import { nameOf } from './names.ts'
import { textOf } from './phrasing.ts'
import { kindWords, levelWords, pointWords, saysTrueOrFalse } from './words.ts'

/** Tags found at one end of a text. */
export interface Tagged {
  readonly tags: readonly string[]
  /** Characters that they take. */
  readonly length: number
}

const difficulty = new Set([...levelWords, ...kindWords])
const bracketed = /^\s*[【[(（]/
const bracketAtStart = /^\s*[【[]([^\]】\n]{1,24})[】\]]\s*/
const datedAtStart = /^\s*[(（]((?:19|20)\d{2}[^()（）\n]{0,24})[)）]\s*/
/** `（2015.10, 2018.4）`: when it was asked. */
const month = '(?:19|20)\\d{2}\\s?[./年-]\\s?\\d{1,2}月?'
const endings: readonly RegExp[] = [
  new RegExp(`\\s*[(（](${month}(?:\\s*[,，、;；]\\s*${month})*)[)）]\\s*$`),
  /(?<=\S)\s*【([^【】\n]{1,16})】\s*$/u,
  /(?:^|\s)#([\p{L}\p{N}_/:-]{2,40})\s*$/u,
  /\s*[(（]([a-z]{2}(?:-[A-Za-z]{2,4})?)[)）]\s*$/,
]
/** `[2 pts]`, `(5 marks)`, `（10分）`: what a question counts. */
const worth = /\s*[(（[【]\s*(\d{1,3}(?:[.,]\d)?\s*\p{L}{1,8}\.?)\s*[)）\]】]\s*[.。]?\s*$/u
const worthAtStart = /^\s*[(（[【]\s*(\d{1,3}(?:[.,]\d)?\s*\p{L}{1,8}\.?)\s*[)）\]】]\s*(?=\S)/u
const dashed = /\s+[-–—|·]\s*(\p{L}[\p{L} ]{1,14})\s*$/u
const paren = /\s*[(（[【]([^()（）[\]【】]{1,20})[)）\]】]\s*$/
const stars = /\s*[(（[【]?\s*((?:[★☆⭐🌟]\ufe0f?|:star2?:){1,10})\s*[)）\]】]?\s*$/u
/** What every tag at the end of a text has; most texts have none of it. */
const mayEndInTag = /[)）\]】*:★☆⭐🌟#|·–—-]/u
/** A mark of difficulty, where no other asterisk stands that it could close. */
const asterisks = /^[^*]*\s(\*{2,5})$/u

const namedNote = /^\s*[(（]([^()（）\n]{1,24})[)）]\s*(?=\S)/

/** Whether a tag says what a question counts: `2 pts`. */
export function isWorth(tag: string): boolean {
  return /^\d/.test(tag) && pointWords.has(fold(tag.replace(/^[\d.,\s]+/, '')))
}

/** Whether a line ends with what its question counts: `… of the lamp. [2 marks]` */
export function endsInWorth(line: string): boolean {
  const found = /[)）\]】]\s*[.。]?\s*$/.test(line) ? worth.exec(line.slice(-40))?.[1] : undefined
  return found !== undefined && isWorth(found)
}

/** What a question counts, as a tag says it: 2 of `2 pts`; null of any other tag. */
export function marksIn(tag: string): number | null {
  const number = /^\d{1,3}(?:[.,]\d{1,2})?/.exec(tag)?.[0]
  const marks = number === undefined || !isWorth(tag) ? 0 : Number(number.replace(',', '.'))
  return marks > 0 ? marks : null
}

/** A note in brackets that stands in bold by itself before a title: `**(void)** Which …?` */
export function boldNoteAtStart(nodes: readonly PhrasingContent[]): Tagged | null {
  const [first] = nodes
  const text = first?.type === 'strong' ? textOf([first]) : ''
  const note = /^\s*[(（[【]([^()（）[\]【】\n]{1,24})[)）\]】]\s*$/u.exec(text)?.[1]
  return note === undefined ? null : { tags: [note.trim()], length: text.length }
}

/** `（多选题）`, `(Bonus question)`: a note that names the question. */
function namesQuestion(note: string): boolean {
  const words = [note, ...note.split(/\s+/)]
  return words.some(
    (word) => word.length > 1 && (difficulty.has(word.toLowerCase()) || nameOf(word)?.role === 'question'),
  )
}

/** `【单选题】`, `[Google]`, `（多选题）` before a title. */
export function tagsAtStart(text: string): Tagged | null {
  if (!bracketed.test(text)) return null
  const note = namedNote.exec(text)
  if (note?.[1] !== undefined && namesQuestion(note[1]) && !saysTrueOrFalse(note[1].toLowerCase()))
    return { tags: [note[1].trim()], length: note[0].length }
  const points = worthAtStart.exec(text)
  if (points?.[1] !== undefined && isWorth(points[1])) return { tags: [points[1]], length: points[0].length }
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

const partedNote =
  /^\s*[(（[]\s*([^()（）[\]\n]{1,24}?)\s*[)）\]]\s*(?:[-–—]+\s|[:：]|(?<=\p{L}{3}[)）\]])\.(?=\s))\s*(?=\S)/u

/** `(0–2)`, `(0-1 pkt)`: from how many points to how many. */
const worthRange = /^\s*[(（]\s*(\d{1,2}\s?[-–]\s?\d{1,2}(?:\s*\p{L}{1,8}\.?)?)\s*[)）]\s*(?=\S)/u

/** `Question 4 (easy; rivers)` above the line that asks. */
const noteAbove = /^\s*[(（[](?=[^()（）[\]\n]*\p{L}{3})\s*([^()（）[\]\n]{1,100}?)\s*[)）\]]\s*\n\s*(?=\S)/u

/** `(discursiva) – …`, `(0–2) …` behind the number of a question: what kind it is, what it is worth. */
export function noteAtStart(text: string): Tagged | null {
  const above = noteAbove.exec(text)
  if (above?.[1] !== undefined)
    return { tags: above[1].split(/\s*[;；|]\s*/).filter((tag) => tag !== ''), length: above[0].length }
  const match = partedNote.exec(text) ?? worthRange.exec(text)
  return match?.[1] === undefined ? null : { tags: [match[1]], length: match[0].length }
}

/** `DRAG DROP -` in a line of its own. */
const shoutedKind = /^\s*([A-Z][A-Z ]{2,18}[A-Z])\s*[-–—]\s*\n\s*(?=\S)/

/**
 * `手撕：LRU`, `HOTSPOT -` above its line, a kind of question before a title; notes that a statement is to be judged belong
 * to it.
 */
export function kindAtStart(text: string): Tagged | null {
  const shouted = shoutedKind.exec(text)
  if (shouted?.[1] !== undefined) return { tags: [shouted[1]], length: shouted[0].length }
  const match = /^\s*([^:：\n]{2,24}?)(?:\s*[:：\n]|\s[-–—](?=\s))\s*(?=\S)/u.exec(text)
  const kind = match?.[1]?.toLowerCase() ?? ''
  return match?.[1] !== undefined && kindWords.has(kind) && !saysTrueOrFalse(kind)
    ? { tags: [match[1]], length: match[0].length }
    : null
}

/**
 * `#tag`, `(zh)`, `(Easy)`, `⭐⭐⭐`, ` ***`, `(5 marks)` after a title; the title without them. Behind a label,
 * `Question 3 (Easy)`, nothing may be left of it.
 */
export function tagsAtEnd(
  text: string,
  labelled: boolean,
): { readonly text: string; readonly tags: readonly string[] } {
  const note = labelled ? /^[(（[【]([^()（）[\]【】]{1,24})[)）\]】]$/u.exec(text.trim())?.[1] : undefined
  if (note !== undefined) return { text: '', tags: [note.trim()] }
  const least = labelled ? -1 : 0
  const tags: string[] = []
  let rest = text.trimEnd()
  for (let round = 0; round < 6; round++) {
    const tail = rest.slice(-64)
    const before = rest.length - tail.length
    if (!mayEndInTag.test(tail)) break
    const starred = stars.exec(tail)
    const rated = before === 0 ? asterisks.exec(tail)?.[1] : undefined
    const level = paren.exec(tail) ?? dashed.exec(tail)
    const counted = worth.exec(tail)
    const matched = endings.map((ending) => ending.exec(tail)).find((match) => match !== null)
    if (starred?.[1] && before + starred.index > least) {
      tags.unshift(starred[1])
      rest = rest.slice(0, before + starred.index).trimEnd()
    } else if (rated !== undefined) {
      tags.unshift(rated)
      rest = rest.slice(0, -rated.length).trimEnd()
    } else if (level?.[1] && difficulty.has(level[1].toLowerCase().trim()) && before + level.index > least) {
      tags.unshift(level[1].trim())
      rest = rest.slice(0, before + level.index).trimEnd()
    } else if (counted?.[1] && isWorth(counted[1]) && before + counted.index > least) {
      tags.unshift(counted[1])
      rest = rest.slice(0, before + counted.index).trimEnd()
    } else if (matched?.[1] && before + matched.index > 0) {
      tags.unshift(matched[1])
      rest = rest.slice(0, before + matched.index).trimEnd()
    } else break
  }
  return { text: rest, tags }
}
