import { type Frame, frame } from '../frame/frame.ts'
import { isEnglishWord } from '../lexicon/englishWords.ts'
import { nameOfStem } from '../lexicon/lexicon.ts'
import { lexiconOf, nearWordsOf } from '../lexicon/lexicons.ts'
import { match } from '../lexicon/phraseMatch.ts'
import type { PhraseTree } from '../lexicon/phraseTree.ts'
import { classesOf } from '../text/characters.ts'
import { soundAlike } from '../text/homophone.ts'
import { apart } from './contrast.ts'
import { isOneEdit } from './typo.ts'

/** A shorter word may be another word by chance. */
const shortest = 6
/** Letters at the beginning and at the end of a word that make other words, not slips: adsorption, methanal. */
const inner = { from: 2, to: 2 }

/**
 * Two questions with one word spelled as the other has it, where the one is no word that is known and the other is:
 * `defintion`, `definition`; 推里, 推理. Null where no such slip is seen.
 */
export function withoutSlip(a: Frame, b: Frame): readonly [Frame, Frame] | null {
  if (a.lang === null || a.lang !== b.lang || a.key === b.key) return null
  const [forA, forB] = [corrected(a, b), corrected(b, a)]
  if (forA === null && forB === null) return null
  const read = ({ lang }: Frame, key: string | null, as: Frame): Frame =>
    key === null ? as : frame(key, { lang })
  return [read(a, forA, a), read(b, forB, b)]
}

/** Whether a question has a word misspelt that the other spells. */
export function isMisspelt(one: Frame, other: Frame): boolean {
  return one.lang !== null && one.lang === other.lang && corrected(one, other) !== null
}

/** The key of a question with its slip mended after another question, or null where it has none. */
function corrected(wrong: Frame, right: Frame): string | null {
  if (/\p{Script=Han}/u.test(wrong.key)) return byCharacter(wrong, right)
  // Of other languages there is no dictionary at hand that tells a word from none.
  return wrong.lang === 'en' ? byWord(wrong, right) : null
}

function byWord({ key }: Frame, right: Frame): string | null {
  const words = wordsOf(right.key)
  const own = wordsOf(key)
  let mended = key
  for (const word of own) {
    if (word.length < shortest || words.has(word)) continue
    const near = [...words].filter((other) => !own.has(other) && isInnerSlip(word, other))
    // The dictionary is not even read where no word is near.
    if (near.length === 0 || isKnown(word)) continue
    const meant = near.find(isKnown)
    if (meant !== undefined) mended = mended.replace(word, meant)
  }
  return mended === key ? null : mended
}

function wordsOf(key: string): ReadonlySet<string> {
  return new Set(key.match(/\p{L}+/gu) ?? [])
}

function isInnerSlip(x: string, y: string): boolean {
  if (!isOneEdit(x, y)) return false
  const [left, right] = apart(x, y)
  if (left.length === 2 && right.length === 2) return true
  const start = sharedStart(x, y)
  const end = Math.min(x.length, y.length) - start
  return start >= inner.from && end > inner.to
}

function sharedStart(x: string, y: string): number {
  let at = 0
  while (at < x.length && x[at] === y[at]) at++
  return at
}

/** A question in Chinese or Japanese whose only other character sounds like that of the other question, and makes no word. */
function byCharacter({ key, lang }: Frame, right: Frame): string | null {
  if (key.length !== right.key.length) return null
  const [x, y] = apart(key, right.key)
  if (x.length !== 1 || !soundAlike(x, y)) return null
  const at = sharedStart(key, right.key)
  const [meant, written] = [right.key, key].map((text) =>
    Math.max(longestAround(text, at, lang), wordAround(text, at)),
  ) as [number, number]
  const isMuchLonger = meant >= written + 3
  return isMuchLonger || (meant > 1 && written < 2) ? right.key : null
}

/** Length of the longest known word that has a character in it. */
function longestAround(key: string, at: number, lang: string | null): number {
  const kinds = classesOf(key)
  let longest = 0
  for (const tree of treesOf(lang)) {
    for (let from = Math.max(0, at - 8); from <= at; from++) {
      const end = match(key, kinds, from, { tree })?.end ?? 0
      if (end > at) longest = Math.max(longest, end - from)
    }
  }
  return longest
}

let segmenter: Intl.Segmenter | null = null

/** Length of the word that the dictionary of ICU has there. */
function wordAround(key: string, at: number): number {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return segmenter.segment(key).containing(at)?.segment.length ?? 0
}

function isKnown(word: string): boolean {
  const lexicon = lexiconOf('', 'en')
  if (lexicon === null) return false
  return (
    isEnglishWord(word) ||
    isWhole(word, lexicon.tree) ||
    nameOfStem(lexicon.stem(word), lexicon.tree) !== null
  )
}

function treesOf(lang: string | null): readonly PhraseTree[] {
  if (lang === null) return []
  const trees = [lexiconOf('', lang)?.tree, nearWordsOf(lang)?.tree]
  return trees.flatMap((tree) => tree ?? [])
}

function isWhole(word: string, tree: PhraseTree): boolean {
  return match(word, classesOf(word), 0, { tree })?.end === word.length
}
