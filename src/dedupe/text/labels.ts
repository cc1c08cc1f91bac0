import { asking, leading, numbered, outOf, units, weights } from './labelWords.ts'

/** A number with what ends it, behind such a word or by itself: `12. `, `(3)`, `3：`, `2b)`, `4题`, `4 of 30:`. */
const ended = new RegExp(
  `^[(（[]?#?(?:\\d{1,4}[a-h]?(?:\\s*(?:/|${outOf})\\s*\\d{1,4})?|[一二三四五六七八九十]{1,3})\\s*(?:[)）\\]】〕]\\s*[.:：、]?|[.、:：．]|-\\s+(?=\\p{L})|번\\s*[)）\\]】]|[题題问問]\\s*[】〕]?\\s*[.:：、]?)(?!\\d)\\s*`,
  'u',
)
/** The same where the word before it tells that it is one: `Questão 4 – `; in scripts without spaces, `問5 `. */
const ending = /^[(（[]?\d{1,4}[a-h]?\s*[)）\]】〕]?(\s*[.:：、．-]\s*|\s+)(?=\S)/u

/** A word that may stand before a number. */
const before =
  /^\s*[【〔[(（]?\s*(\p{L}[\p{L}\p{M}]*?(?: hỏi| tập)?)\s*\.?\s*(?=[(（[]?[\d一二三四五六七八九十])/u
/** As many characters as stand before a number that counts a question. */
const nearest = 20
const numerals = '0123456789一二三四五六七八九十'

function holdsNumber(text: string): boolean {
  for (let at = 0; at < nearest && at < text.length; at++) if (numerals.includes(text.charAt(at))) return true
  return false
}

function withoutNumber(text: string): string {
  if (!holdsNumber(text)) return text
  const bare = text.replace(/^\s*[【〔]?\s*/u, '')
  const label = before.exec(text)
  const word = label?.[1] ?? ''
  const lone = ended.exec(bare)
  if (lone !== null) return bare.slice(lone[0].length)
  if (label === null || !numbered.has(word)) return text
  const rest = text.slice(label[0].length)
  const found = ended.exec(rest) ?? ending.exec(rest)
  const isTold =
    found !== null &&
    (found[1]?.trim() !== '' || (word !== '第' && /[\p{Script=Han}\p{Script=Hangul}]/u.test(word)))
  return isTold ? rest.slice(found[0].length) : text
}

/** The same in Chinese and Japanese, where no space parts it from the word for a question. */
const leadingHan =
  /^(?:(?:好的?|那么?|嗯|接下来|接着|下面)[,，、\s]*)*(?:(?:我的)?(?:下一?[个道]|另一?个|最后一?个|第[一二三]个?|接下来|接着|追加|次の|最後の)的?|这道)?/u
/** As much of a question as may hold such a label. */
const longestLabel = 48

function withoutAsker(text: string): string {
  const colon = text.indexOf(':')
  if (colon <= 0 || colon > longestLabel) return text
  const label = text.slice(0, colon).trim()
  const words = label.split(/[\s,،.!]+/u).filter((word) => word !== '')
  const isLabel =
    asking.has(label) ||
    asking.has(label.replace(leadingHan, '')) ||
    (words.some((word) => asking.has(word)) &&
      words.every((word) => asking.has(word) || leading.has(word) || word === 'hỏi'))
  return isLabel ? text.slice(colon + 1).trimStart() : text
}

const opening = /^\s*[【〔[(（]/u
const bracketed = /^\s*[【〔[(（]([^】〕\])）]{1,20})[】〕\])）]\s*[:：]?\s*/u

/** `（高频题）`, `[Hard]`, in brackets before a question. */
function withoutWeight(text: string): string {
  const found = opening.test(text) ? bracketed.exec(text) : null
  if (found === null) return text
  const word = (found[1] ?? '').trim()
  const isWeight = weights.has(word) || weights.has(word.replace(/(?:题目?|考点|问题|知识点|面试题)$/u, ''))
  return isWeight ? text.slice(found[0].length) : text
}

/** `（10分）`, `(5 marks)`: what an answer counts, in brackets behind a question. */
const counts = new RegExp(
  `\\s*[(（[【]\\s*(?:共|每[空题]|本题)?\\s*\\d{1,3}(?:[.,]\\d)?\\s*(?:${units})\\.?\\s*[)）\\]】]\\s*$`,
  'u',
)

const steps = [withoutNumber, withoutWeight, withoutNumber, withoutAsker, withoutNumber, withoutWeight]

/** What closes at the very end. */
const closing = /[)）\]】]\s*$/

/**
 * A question in its normal form without its place in a list, its label and what it counts; as it is where nothing else is
 * left.
 */
export function withoutLabels(key: string): string {
  if (!mayBeLabelled(key)) return key
  let bare = key
  for (const step of steps) bare = step(bare)
  const uncounted = closing.test(bare) ? bare.replace(counts, '') : bare
  return uncounted.trim() === '' ? key : uncounted
}

/** A number near the beginning, a colon not far behind, or brackets at either end: most questions have none of these. */
function mayBeLabelled(key: string): boolean {
  const colon = key.indexOf(':')
  return (colon > 0 && colon <= longestLabel) || holdsNumber(key) || opening.test(key) || closing.test(key)
}
