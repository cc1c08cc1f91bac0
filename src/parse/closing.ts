import type { Paragraph } from 'mdast'
import { plainText } from '../model/text.ts'
import { type Question, questionsIn, type Reading } from './choose/reading/reading.ts'
import { isBackLink } from './entry/cleanBody.ts'
import { endOf } from './entry/item.ts'
import { isLinks } from './entry/survey.ts'
import { type Block, detailsOf } from './outline/block.ts'
import { isNotice, proposes } from './text/assistant.ts'
import { startsFarewell } from './text/farewell.ts'
import { fold } from './text/fold.ts'
import { type Label, leadingLabel } from './text/label.ts'
import { textOf } from './text/phrasing.ts'
import { namesRelated } from './text/related.ts'
import { closingWords } from './text/words.ts'

/**
 * Takes off the last question of each chapter what closes the chapter or the article, not the answer: `希望对大家有所帮助！`,
 * `Good luck!`, links after a rule, a few lines after the only rule of all answers. The first block of an answer is never
 * taken, unless it stands between signs, or a rule parts it from its question and none other so.
 */
export function withClosings(readings: readonly Reading[]): Reading[] {
  const questions = questionsIn(readings)
  const several = questions.length > 2
  const only = several && questions.filter(({ entry }) => rulesIn(entry.body).length > 0).length === 1
  const answered = questions.filter(({ entry }) => entry.body.length > 0)
  const quoted = answered.filter(({ entry }) => entry.body.every(isQuote)).length
  return withoutClosings(readings, {
    areQuotes: quoted >= fewestQuoted && quoted * 5 >= answered.length * 3,
    ruledOnce: several && questions.filter(isRuled).length === 1,
    onlyRule: only && questions.at(-1),
  })
}

/** Fewest answers that are quotes, and nothing else, for them to be a custom; with most of all. */
const fewestQuoted = 4

/** What rules, and quotes, tell in an article. */
interface Rules {
  /** Answers are quotes. */
  readonly areQuotes: boolean
  /** One question alone has a rule right below it. */
  readonly ruledOnce: boolean
  /** The last question, if its answer is the only one with a rule. */
  readonly onlyRule: Question | false | undefined
}

/** Places of the rules of an answer behind which, up to the next, more stands than links and what they are called. */
function rulesIn(body: readonly Block[]): number[] {
  const rules = body.flatMap(({ type }, index) => (type === 'thematicBreak' ? [index] : []))
  return rules.filter((at, index) => !body.slice(at + 1, rules[index + 1]).every(isPointer))
}

/** `延伸阅读：`, or the links below it. */
function isPointer(block: Block): boolean {
  if (isLinks(block)) return true
  return block.type === 'paragraph' && labelOf(block)?.role === 'reference'
}

function labelOf({ children }: Paragraph): Label | null {
  return leadingLabel({ text: textOf(children), nodes: children })
}

function withoutClosings(readings: readonly Reading[], rules: Rules): Reading[] {
  const last = readings.findLastIndex(({ kind }) => kind === 'question')
  return readings.flatMap((reading, index): Reading[] => {
    if (reading.kind === 'section') return [{ ...reading, parts: withoutClosings(reading.parts, rules) }]
    return reading.kind === 'question' && index === last ? withoutClosing(reading, rules) : [reading]
  })
}

/** A question right below which a rule stands: what is behind it is no answer, if the article has no other such. */
function isRuled({ entry }: Question): boolean {
  return entry.body[0]?.type === 'thematicBreak' && !entry.survey.answered && !entry.survey.options
}

function withoutClosing(question: Question, { areQuotes, ruledOnce, onlyRule }: Rules): Reading[] {
  const { entry } = question
  let end = ruledOnce && isRuled(question) ? 0 : entry.body.length
  if (question === onlyRule && end > 1) end = behindRule(entry.body)
  if (areQuotes) end = Math.min(end, behindQuotes(entry.body))
  while (end > 1 && closes(entry.body, end - 1)) end--
  if (end === 1 && isFramed(entry.body[0])) end = 0
  if (end === entry.body.length) return [question]
  const body = entry.body.slice(0, end)
  const shorter: Question = { ...question, entry: { ...entry, body, last: endOf(entry.first, body) } }
  return [shorter, { kind: 'loose', blocks: entry.body.slice(end), what: 'closing' }]
}

/** Most blocks and characters of a farewell. */
const [mostBlocks, mostText] = [3, 300]

/** Where what stands behind a rule starts, if it is a few lines of text; the end of the answer where it is more. */
function behindRule(body: readonly Block[]): number {
  const [at = 0, ...more] = rulesIn(body)
  const behind = body.slice(at + 1)
  const isShort = behind.length > 0 && behind.length <= mostBlocks && plainText(behind).length <= mostText
  const isText = behind.every((block) => block.type === 'paragraph' && labelOf(block) === null)
  return at > 0 && isShort && isText && more.length === 0 ? at : body.length
}

function isQuote(block: Block): boolean {
  return block.type === 'blockquote' && detailsOf(block) === null
}

/** Where a few lines stand behind the quotes that a body starts with; the end of the body where more does, or no quote. */
function behindQuotes(body: readonly Block[]): number {
  const at = body.findIndex((block) => !isQuote(block))
  const behind = body.slice(at)
  const isText = behind.every((block) => block.type === 'paragraph' || block.type === 'thematicBreak')
  return at > 0 && isText && behind.length <= mostBlocks ? at : body.length
}

/**
 * `—— End of the paper ——`, `FIN`: a line between signs, with a farewell below it or none, or nothing but words that close,
 * which answers nothing.
 */
function isFramed(block: Block | undefined): boolean {
  const text = block?.type === 'paragraph' ? textOf(block.children).trim() : ''
  const [first = '', farewell = '', ...more] = text.split('\n').map((line) => line.trim())
  const isShort = Math.max(first.length, farewell.length) <= 60 && more.length === 0
  return (isShort && framed.test(first)) || closingWords.has(fold(text))
}

const framed = /^([—–=*~※_-])\1+\s*\p{L}[^\n]*?\s*\1{2,}$/u

function closes(body: readonly Block[], index: number): boolean {
  const block = body[index]
  if (block === undefined) return false
  if (block.type === 'thematicBreak') return true
  const ruled = body.slice(Math.max(0, index - 5), index).some(({ type }) => type === 'thematicBreak')
  if (block.type === 'list' && headsRelated(body[index - 1])) return true
  if (ruled && isLinks(block) && !isBackLink(block)) return true
  if (block.type !== 'paragraph') return isWish(body, index)
  const said = textOf(block.children)
  return headsRelated(block) || proposes(said) || isNotice(said) || startsFarewell(said)
}

/** What the reader of a chat program wishes for, `> more of these`, right below what closes its turn. */
function isWish(body: readonly Block[], index: number): boolean {
  const [quote, before] = [body[index], body[index - 1]]
  if (quote?.type !== 'blockquote' || !isQuote(quote) || before?.type !== 'paragraph' || index < 2)
    return false
  return quote.children.length === 1 && plainText([quote]).length <= longestWish && closes(body, index - 1)
}

/** Longest wish, in characters. */
const longestWish = 100

/** A line, or a heading, over other articles: `You might also like:` */
function headsRelated(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return false
  return namesRelated(textOf(block.children))
}
