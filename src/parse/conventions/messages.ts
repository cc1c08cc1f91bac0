import type { Entry } from '../entry/entry.ts'
import { answersEach } from '../messages/answersEach.ts'
import { type Question, Thread } from '../messages/thread.ts'
import { messagesOf } from '../messages/turns.ts'
import { asDetails, type Block } from '../outline/block.ts'
import { blocksOf, dropStart, type Line, linesOf } from '../text/phrasing.ts'
import { type Convention, entryOf, type Segment } from './convention.ts'

/** One of so many questions at least is answered. */
const fewestAnswered = 3

/**
 * Messages of a chat, or comments copied from a page, that ask, with what others write to them. Where one answers nearly all
 * of them, only that one does; else all others may.
 *
 *     kerosene_kid · 4 yr. ago             教练老周 19:41
 *     Is it stressful?                     「大头：新手能穿吗？」
 *                                          - - - - - - - -
 *     tower_retired OP · 4 yr. ago         能穿，但没必要天天穿。
 *     Busy is fun.
 */
export const messages: Convention = {
  name: 'message',
  read(blocks) {
    const all = messagesOf(blocks)
    if (all.length === 0) return []
    const thread = new Thread(all)
    const questions = all.flatMap((message) => thread.asking(message) ?? [])
    const answered = questions.filter(({ answers }) => answers.length > 0)
    // Where nobody answers, the names and times are those of something else: of companies that asked, and when.
    if (answered.length * fewestAnswered < questions.length) return []
    return all.flatMap((message): Segment[] => {
      const question = thread.asking(message)
      if (question !== null) return entriesOf(question).map((entry) => ({ entry }))
      return thread.answers(message) ? [] : [{ loose: message.blocks }]
    })
  },
}

const counted = /^\s*(\d{1,2})(?:[.、:：)）]\s*|\s+)/

function numberOf(line: Line | undefined): number | null {
  const match = counted.exec(line?.text ?? '')
  return match === null ? null : Number(match[1])
}

function withoutNumber(line: Line): Line {
  const length = counted.exec(line.text)?.[0].length ?? 0
  return length === 0
    ? line
    : { ...line, nodes: dropStart(line.nodes, length), text: line.text.slice(length) }
}

/** A candidate for each thing that a message asks. */
function entriesOf({ asked, answers }: Question): Entry[] {
  const each = asked.length > 1 ? answersEach(answers, asked) : []
  const told = each.length > 0 ? each : answersOf(answers, asked.length)
  return asked.map(({ head, line, before, behind }, at) => {
    const own = told[at] ?? answers
    const [first] = own
    // What leads to several questions answers none of them.
    const lead = asked.length > 1 && first === undefined ? [] : before
    return entryOf('message', {
      family: 'message',
      head,
      body: [...lead, ...behind, ...(first ? [asDetails(first, 'Answer', own)] : [])],
      first: line,
      marks: 1,
    })
  })
}

/** An item of a list for each of several questions, or a line that counts, where there are as many; else all for each. */
function answersOf(answers: readonly Block[], count: number): (readonly Block[])[] {
  const [first, ...more] = answers
  const lines = count > 1 && first?.type === 'paragraph' ? linesOf(first) : []
  const starts = lines.flatMap(({ text }, at) => (/^\s*\d{1,2}(?!\d)/.test(text) ? [at] : []))
  if (count > 1 && starts.length === count && starts.every((at, index) => numberOf(lines[at]) === index + 1))
    return starts.map((from, at) => [
      ...blocksOf(lines.slice(at === 0 ? 0 : from, starts[at + 1]).map((line) => withoutNumber(line))),
      ...(at === count - 1 ? more : []),
    ])
  const list = answers.find((block) => block.type === 'list' && block.children.length === count)
  if (count < 2 || list?.type !== 'list') return []
  const index = answers.indexOf(list)
  return list.children.map((item, at) => [
    ...(at === 0 ? answers.slice(0, index) : []),
    ...(item.children as Block[]),
    ...(at === count - 1 ? answers.slice(index + 1) : []),
  ])
}
