import { addTo, groupBy } from '../../model/collections.ts'
import { lexicons } from '../lexicon/lexicons.ts'
import { Kept } from './memory.ts'

/** How a text asks: by its mark, by its words, by telling its reader what to do, perhaps (`How to choose`), or not at all. */
export type Asking = 'mark' | 'words' | 'tells' | 'topic' | null

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const first = new Set<string>()
const firstPhrases: string[] = []
const within: string[] = []
const tellsFirst = new Set<string>()
const tellsWithin: string[] = []
const atEnd: string[] = []
for (const { lang, asks, tells, asksAtEnd } of lexicons) {
  const anywhere = spaceless.test(asks.join('')) || lang === 'ko' || lang === 'hi' || lang === 'vi'
  for (const word of asks) {
    if (anywhere) within.push(word)
    else if (word.includes(' ') || /['’]$/.test(word)) firstPhrases.push(word)
    else first.add(word)
  }
  for (const word of tells) {
    if (spaceless.test(word)) tellsWithin.push(word)
    else if (word.includes(' ')) firstPhrases.push(word)
    else tellsFirst.add(word)
  }
  atEnd.push(...asksAtEnd)
}
/** Phrases by the character that they start with. */
const phrasesBySign = groupBy(firstPhrases, (phrase) => phrase.charAt(0))

/** Whether a text starts with a phrase that asks or tells. */
function startsPhrase(head: string): boolean {
  return phrasesBySign.get(head.charAt(0))?.some((phrase) => head.startsWith(phrase)) ?? false
}

const withinPattern = alternatives([...new Set(within)], (words) => {
  const dense = words.filter((word) => spaceless.test(word) || /\p{Script=Hangul}/u.test(word))
  const spaced = words.filter((word) => !dense.includes(word))
  return `(?:${joined(dense)})|(?<![\\p{L}\\p{M}'’])(?:${joined(spaced)})(?![\\p{L}\\p{M}])`
})
const endPattern = alternatives([...new Set(atEnd)], (words) => `(?:${joined(words)})$`)
const longestEnd = Math.max(...atEnd.map(({ length }) => length))
const tellsPattern = alternatives(
  [...new Set(tellsWithin)],
  (words) => `^(?:${joined(words)})(?![机機器法式])`,
)
/** Patterns of topics by the word that they start with; each is made into an expression when a text starts with it. */
const topics = new Map<string, string[]>()
for (const pattern of lexicons.flatMap((lexicon) => lexicon.topics)) {
  const [, several, only = ''] = /^(?:\(\?:([^()]+)\)|(\p{L}+)) /u.exec(pattern) ?? []
  for (const phrase of (several ?? only).split('|')) {
    const word = phrase.split(' ', 1)[0] ?? ''
    addTo(topics, word, pattern)
  }
}
const topicPatterns = new Map<string, RegExp>()

/** Whether a text names a topic, `how to choose`, by its first word and what follows it. */
function namesTopic(head: string, word: string): boolean {
  const patterns = topics.get(word)
  if (patterns === undefined) return false
  const known = topicPatterns.get(word) ?? new RegExp(`^(?:${patterns.join('|')})`, 'u')
  topicPatterns.set(word, known)
  return known.test(head.replace(/^[^\p{L}]+/u, ''))
}

const mark =
  /[?？؟⁇;՞፧]["'”’»」』)）\]】*_`\s.。…\p{Extended_Pictographic}\p{Mn}]*(?:[(（][^()（）]{0,40}[)）]\s*)*$/u

/** What an exam leaves open to be filled in: empty brackets at the end, wide ones anywhere, a line to write on. */
const blank = /[(（]\s*[)）]\s*[。.．]?\s*$|（\s+）|\(\s{2,}\)|_{3,}|＿{2,}/u

/** Dots at the end of a sentence that its reader ends, behind no colon: `The capital of Fiji is ....` */
const dotted = /(?<![:：\s.…])\s?(?:\.{4,}|…{2,})\s*$/u

/** Whether a text leaves something to be filled in. */
export function hasBlank(text: string): boolean {
  return blank.test(text.trim().slice(-400))
}

const aboutCode = new RegExp(lexicons.flatMap((lexicon) => lexicon.aboutCode).join('|'), 'u')

/** Whether a question speaks of code that stands below it: `What does this program print?` */
export function asksAboutCode(text: string): boolean {
  return aboutCode.test(text.trim().slice(0, 400).toLowerCase())
}

/** Longest text, in characters, whose form is remembered. */
const longestKept = 400

/** Judges the form of a text without numbering and label. */
export function asking(text: string): Asking {
  if (text.length > longestKept) return formOf(text)
  const known = short.get(text)
  if (known !== undefined) return known
  const found = formOf(text)
  short.set(text, found)
  return found
}

/** How short texts ask. */
const short = new Kept<string, Asking>()

/** Whether a text ends as a question does; one that goes on behind the mark may only speak to its reader. */
export function endsAsking(text: string): boolean {
  const trimmed = text.trim()
  return mark.test(trimmed.slice(-80)) || hasBlank(trimmed)
}

const markAtEnd = /[\s\p{P}\p{S}]$/u

/** A text without the marks and signs that it ends with. */
function withoutMarks(text: string): string {
  let end = text.length
  while (end > 0 && markAtEnd.test(text.slice(Math.max(0, end - 2), end)))
    end -= (text.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1
  return text.slice(0, end)
}

function formOf(text: string): Asking {
  const trimmed = text.trim()
  if (trimmed === '') return null
  if (
    /[?？؟⁇՞፧]/.test(trimmed) &&
    (mark.test(trimmed.slice(-80)) ||
      trimmed.startsWith('¿') ||
      /[?？؟](?!\S*[=&/])/.test(trimmed.slice(0, 400)))
  )
    return 'mark'
  if (hasBlank(trimmed)) return 'mark'
  const head = trimmed.slice(0, 200).toLowerCase()
  const word = /^[^\p{L}]*([\p{L}\p{M}'’-]+)/u.exec(head)?.[1] ?? ''
  if (namesTopic(head, word)) return 'topic'
  // `Where: the main hall` names a thing.
  const isLabel = /^[:：]/.test(head.slice(head.indexOf(word) + word.length).trimStart())
  if ((first.has(word) && !isLabel) || startsPhrase(head)) return 'words'
  if (withinPattern.test(head)) return 'words'
  const tail = withoutMarks(head)
  if (endPattern.test(tail.slice(-longestEnd))) return 'words'
  const isOrder =
    tellsFirst.has(word) && !isLabel && /[\p{L}\p{N}]/u.test(head.slice(head.indexOf(word) + word.length))
  if (dotted.test(trimmed.slice(-80))) return 'words'
  if (isOrder || (tail.length > 5 && tellsPattern.test(head))) return 'tells'
  return tellsAtEnd(trimmed) ? 'tells' : null
}

/** `Lists may be nested. Show an example.`: what the reader is told to do, in the last sentence of a few. */
function tellsAtEnd(text: string): boolean {
  const goesOn = text.length <= 300 && (text.includes('. ') || text.includes('! '))
  const last = !goesOn
    ? -1
    : text.replace(/[.!\s]+$/, '').search(/(?<=[\p{L}\p{N})][.!] )(?!.*[.!] )\p{Lu}\p{Ll}/u)
  if (last < 0) return false
  const word = /^[\p{L}\p{M}'’-]+/u.exec(text.slice(last))?.[0].toLowerCase() ?? ''
  return tellsFirst.has(word) && /\s/.test(text.slice(last).trim())
}

function alternatives(words: string[], build: (words: string[]) => string): RegExp {
  return new RegExp(build(words.sort((a, b) => b.length - a.length)), 'u')
}

function joined(words: readonly string[]): string {
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
}
