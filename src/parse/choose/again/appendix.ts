import { endOf } from '../../entry/item.ts'
import { survey } from '../../entry/survey.ts'
import type { Block } from '../../outline/block.ts'
import type { Below } from '../reading/candidates.ts'
import { type Question, questionsIn, type Reading } from '../reading/reading.ts'

/**
 * A question and the questions that stand at the end of its answer and are none of it: labelled paragraphs with their
 * answers, such as come behind a rule, or such as count on from it. Items of a list within an answer are follow-ups.
 * `parts` is what was read in the answer; the question alone where nothing of it asks so.
 *
 *     ## What is a cache?      A store of results.      ---      Q: What is TTL?      A: Time to live.
 */
export function withAppendix(question: Question, parts: readonly Reading[]): readonly Reading[] {
  const at = parts.findIndex(({ kind }) => kind === 'question')
  const asked = questionsIn(parts)
  if (at < 1) return [question]
  const lead = parts.slice(0, at).flatMap((part) => (part.kind === 'loose' ? part.blocks : []))
  const rule = lead.findLastIndex(({ type }) => type === 'thematicBreak')
  const ruled = rule > 0 && rule >= lead.length - 2
  const labelled = asked.every(({ entry }) => entry.convention === 'label' && entry.survey.answered)
  const isOne = asked.length < 2 && !(ruled && labelled)
  if ((isOne || (!ruled && !labelled)) && !countsOn(question, asked)) return [question]
  const end = ruled ? rule : isBoldLine(lead.at(-1)) ? lead.length - 1 : lead.length
  const body = lead.slice(0, end)
  if (body.length === 0) return [question]
  const title = lead.slice(ruled ? rule + 1 : end)
  return [
    shortened(question, body),
    ...(title.length > 0 ? [{ kind: 'loose' as const, blocks: title }] : []),
    ...parts.slice(at),
  ]
}

/** Whether there may be what parts an appendix from an answer: a rule, labels, or a number that it counts on from. */
export function mayHaveAppendix(
  { entry }: Question,
  blocks: readonly Block[],
  below: readonly Below[],
): boolean {
  return (
    entry.head.number !== null ||
    below.some(({ convention: { name } }) => name === 'label') ||
    blocks.some(mayHoldRule)
  )
}

/** A rule, or what may hold one or the labels of questions. */
function mayHoldRule(block: Block): boolean {
  if (block.type !== 'list') return block.type === 'thematicBreak' || block.type === 'blockquote'
  return block.children.some(
    ({ children: [first, ...more] }) => more.length > 0 || first?.type !== 'paragraph',
  )
}

/** Whether the first of those that are answered has the number behind that of the question: `### 5.` and `**6. …**`. */
function countsOn({ entry }: Question, asked: readonly Question[]): boolean {
  const [first] = asked
  const number = Number(entry.head.number ?? Number.NaN)
  const answered = asked.every((one) => one.entry.survey.answered && one.entry.convention !== 'list item')
  return answered && Number(first?.entry.head.number) === number + 1
}

function isBoldLine(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.children.every(({ type }) => type === 'strong')
}

function shortened(question: Question, body: readonly Block[]): Question {
  const { entry } = question
  const last = endOf(entry.first, body)
  return { ...question, entry: { ...entry, body, last, survey: survey(body) } }
}
