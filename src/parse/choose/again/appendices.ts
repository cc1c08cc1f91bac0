import type { Block } from '../../outline/block.ts'
import type { Below } from '../reading/candidates.ts'
import { type Question, questionsIn, type Reading } from '../reading/reading.ts'
import { questionOver } from '../reading/rewritten.ts'
import type { Read } from './around.ts'

/**
 * A question and what its answer goes over into, `below` as conventions read it. What was parted in one convention is read again:
 * the answer before it, and that of the last question, may go over in another.
 */
export function withAppendices(
  question: Question,
  blocks: readonly Block[],
  below: readonly Below[],
  read: Read,
): readonly Reading[] {
  return mayHaveAppendix(question, blocks, below) ? parted(question, read(blocks, below), read) : [question]
}

function parted(question: Question, found: readonly Reading[], read: Read): readonly Reading[] {
  const parts = withAppendix(question, found)
  if (parts.length === 1) return parts
  return parts.flatMap((part, index) =>
    part.kind === 'question' && (index === 0 || index === parts.length - 1)
      ? parted(part, read(part.entry.body), read)
      : [part],
  )
}

/**
 * A question and the questions that stand at the end of its answer and are none of it: labelled paragraphs with their
 * answers, such as come behind a rule, or such as count on from it. Items of a list within an answer are follow-ups.
 * `parts` is what was read in the answer; the question alone where nothing of it asks so.
 *
 *     ## What is a cache?      A store of results.      ---      Q: What is TTL?      A: Time to live.
 */
function withAppendix(question: Question, parts: readonly Reading[]): readonly Reading[] {
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
    questionOver(question, body),
    ...(title.length > 0 ? [{ kind: 'loose' as const, blocks: title }] : []),
    ...parts.slice(at),
  ]
}

/** Whether there may be what parts an appendix from an answer: a rule, labels, or a number that it counts on from. */
function mayHaveAppendix({ entry }: Question, blocks: readonly Block[], below: readonly Below[]): boolean {
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
