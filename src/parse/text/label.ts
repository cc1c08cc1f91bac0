import { optionLetters } from '../../model/optionLetters.ts'
import type { Role } from '../lexicon/role.ts'
import { leadingCode } from './code.ts'
import { type Habits, habits } from './habits.ts'
import { Kept } from './memory.ts'
import { longestLabel, mayName, nameOf } from './names.ts'
import { asciiNumber, leadingNumber } from './numbering.ts'
import { boldLength, type Line } from './phrasing.ts'
import { leadingQuestionNumber } from './questionNumber.ts'

/** A label that a line starts with: `**答案：**`, `Q1.`, `【解析】`, `A)`. */
export interface Label {
  readonly role: Role
  /** Folded, without its number: `参考答案`, `q`. */
  readonly name: string
  readonly number: string | null
  /** Characters of the line that it takes, with the mark and the space after it. */
  readonly length: number
}

/** What is no decoration. */
const plain = /[^\s>*_\p{Extended_Pictographic}\p{So}\p{Mn}\p{Cf}#~-]/u
const bracketed = /^[【[「『《〔]\s*([^】\]」』》〕]{1,40})[】\]」』》〕]\s*[:：.、-]?\s*/
/** A name with its number before a note in brackets and the mark behind it: `QCM 3 (one answer):` */
const beforeNote = /^([^:：(（\d\n]{1,30}\p{Nd}{1,3})\s*(?=[(（][^()（）\n]{1,60}[)）]\s*(?:[:：.]|$))/u
const colon = /^([^:：\n]{1,42}?)\s*[:：](?:[-–—](?=\s|$))?\s*/
const pointed =
  /^((?!\[["'‘“])[^\s.．)、）\]|–—-][^.．(（)、）\]|–—\n]{0,24}?)\s*(?:[.．)、）\]|]|\s[-–—])(?=\s|\P{ASCII}|$|(?<=．))\s*/u

/** `R.- `, `Ans- `, `ج/ `, `R // `, `Ans => `: signs that end a short label as a full stop does. */
const dashed =
  /^(\p{L}[\p{L}\p{M}]{0,9}\s?\p{Nd}{0,3})(?:\s?\.?(?:[-–—]|\/{1,2})(?=\s|$)|\.[-–—]|\s?[=-]>)\s*/u

/** `Ans.1 `, `Sol. 3) ` */
const numberedName = /^(\p{L}[\p{L}\p{M}]{1,9})\.\s?(\p{Nd}{1,3})(?:[.)）:：-]|(?=\s))\s*/u

/** A name right before letters of options: `Answer B`, `答案 BD`, `เฉลย ค. …`, `The correct answer is B`, `正解はB。` */
const beforeKey = new RegExp(
  `^([\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+){0,4})(?:\\s+|(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Hangul}]))(?=[(（[「]?(?:[${optionLetters}](?:[,，、 ]*[${optionLetters}])*[)）\\]」]?(?:[.。、:：번]|です|입니다|\\s*(?:[(（]|$))|[1-9]\\s?[번番]|[(（][1-9][)）](?:[\\s.。,，]|$)))`,
  'u',
)

/** A name right before a digit, or several, that end the line: where the article gives keys so, `正答　4`. */
const beforeDigit = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,3}[ \t\u3000]+(?=[1-9](?:\s*[,，、]\s*[1-9])*\s*$)/u

/** The label at the start of a line; null where there is none. Numbering before it counts to it: `1. 题目：`. */
export function leadingLabel(line: Pick<Line, 'text' | 'nodes'>): Label | null {
  const { nodes, text } = line
  const known = read.get(nodes)
  const own = habits()
  if (known !== undefined && known.text === text && known.habits === own) return known.label
  const label = readLabel(line)
  read.set(nodes, { text, habits: own, label })
  return label
}

/** The labels of lines by their nodes, as they were read in a text by the habits of the article. */
const read = new Kept<
  Line['nodes'],
  { readonly text: string; readonly habits: Habits; readonly label: Label | null }
>()

/** The same of nodes that are put together to be looked at once, so that there is nothing to remember. */
export function readLabel(line: Pick<Line, 'text' | 'nodes'>): Label | null {
  const { text } = line
  // What a picture is called is no label: `![question 4](4.png)`.
  if (line.nodes[0]?.type === 'image') return null
  const skipped = text.search(plain)
  if (skipped < 0) return null
  const rest = text.slice(skipped, skipped + 120)
  if (leadingCode(rest) !== null) return null
  const found = labelOf(rest, Math.max(0, boldLength(line.nodes) - skipped), text.length - skipped)
  if (found) return { ...found, length: found.length + skipped }
  const numbering = leadingNumber(rest)
  if (numbering === null || numbering.length >= rest.length) return null
  const after = labelOf(
    rest.slice(numbering.length),
    Math.max(0, boldLength(line.nodes) - skipped - numbering.length),
    text.length - skipped - numbering.length,
  )
  return after
    ? { ...after, number: after.number ?? numbering.value, length: after.length + numbering.length + skipped }
    : null
}

function labelOf(rest: string, bold: number, length: number): Label | null {
  const numbered = leadingQuestionNumber(rest)
  if (numbered) return { role: 'question', name: 'question', number: numbered.value, length: numbered.length }
  if (!mayName(rest)) return null
  const bracket = bracketed.exec(rest)
  if (bracket?.[1]) {
    const name = nameOf(bracket[1])
    const titled = bracket[1].startsWith('!') ? nameOf(rest.slice(bracket[0].length)) : null
    if (titled && titled.role !== 'question' && titled.name.length > 1)
      return { ...titled, length: rest.length }
    if (name && name.name.length > 1) return { ...name, length: bracket[0].length }
  }
  const noted = beforeNote.exec(rest)
  if (noted?.[1] !== undefined) {
    const name = nameOf(noted[1])
    if (name?.role === 'question' && name.number !== null) return { ...name, length: noted[0].length }
  }
  const marked = colon.exec(rest)
  if (marked?.[1] !== undefined) {
    const name = nameOf(marked[1])
    if (name) return { ...name, length: marked[0].length }
  }
  if (bold > 0 && bold <= longestLabel) {
    const name = nameOf(rest.slice(0, bold))
    if (name) return { ...name, length: bold + (behindBold.exec(rest.slice(bold))?.[0].length ?? 0) }
  }
  const keyed = beforeKey.exec(rest)
  if (keyed?.[1] !== undefined) {
    const name = nameOf(keyed[1])
    if (name?.role === 'answer' && name.name.length > 1) return { ...name, length: keyed[0].length }
  }
  const digit = beforeDigit.exec(rest)?.[0]
  if (digit !== undefined) {
    const name = nameOf(digit)
    if (name && habits().keyed.has(name.name)) return { ...name, length: digit.length }
  }
  const short = shortLabel(rest)
  if (short) return short
  const point = pointed.exec(rest)
  if (point?.[1] !== undefined) {
    const name = nameOf(point[1])
    const isWord = name !== null && name.name.length > 1 && isAskedOrTold(name)
    if (name && (pointable(name.name) || (isWord && spacedDash.test(point[0]))))
      return { ...name, length: point[0].length }
  }
  if (length > longestLabel || /[?？؟]\s*$/.test(rest)) return null
  const whole = nameOf(rest)
  return whole && whole.name.length > 1 ? { ...whole, length } : null
}

const behindBold = /^\s*(?:[:：.]|[-–—](?=\s))?\s*/u

/** The short label that a line starts with before a sign or a number that ends it. */
function shortLabel(text: string): Label | null {
  const dash = dashed.exec(text) ?? equalAt(text)
  const ended = dash?.[1] === undefined ? null : nameOf(dash[1])
  if (dash && ended && pointable(ended.name)) return { ...ended, length: dash[0].length }
  const counted = numberedName.exec(text)
  const name = counted?.[1] === undefined ? null : nameOf(counted[1])
  if (counted?.[2] === undefined || name?.role !== 'answer' || !pointable(name.name)) return null
  return { ...name, number: asciiNumber(counted[2]), length: counted[0].length }
}

const equal = /^(\p{L}[\p{L}\p{M}]{0,9})\s?=\s*/u

/** `R= …`, where the article ends a label so, which formulas do as well. */
function equalAt(text: string): RegExpExecArray | null {
  const match = equal.exec(text)
  const name = match?.[1]?.toLowerCase() ?? ''
  return name.length > 2 || habits().equals.has(name) ? match : null
}

const spacedDash = /\s[-–—]\s*$/

function isAskedOrTold({ role }: { readonly role: Role }): boolean {
  return role === 'question' || role === 'answer'
}

/** Labels that a full stop, a bracket or a dash may end: the short ones, of question and answer. */
function pointable(name: string): boolean {
  return shortNames.has(name)
}

const shortNames: ReadonlySet<string> = new Set(
  (
    'q a ans answer question ques qn que sol soln solution r rta rpta resp rép gab odp antw отв ответ відповідь ' +
    'cevap yanıt jawab απ ت ج س جواب الجواب उत्तर उ प्र 问 答 問 答え 解答 답 정답 문'
  ).split(' '),
)
