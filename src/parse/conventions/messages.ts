import type { Entry } from '../entry/entry.ts'
import { asDetails, type Block } from '../outline/block.ts'
import { letters } from '../text/fold.ts'
import { nodeText } from '../../model/text.ts'
import { type Convention, entryOf, type Segment } from './convention.ts'
import { type Asked, askedIn } from './messageAsked.ts'
import { type Message, messagesOf, whoAnswers } from './messageTurns.ts'

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
    return all.length === 0 ? [] : new Thread(all).segments()
  },
}

/** A message that asks, and what was written to it. */
interface Question {
  readonly message: Message
  readonly asked: readonly Asked[]
  readonly answers: Block[]
}

/** Fewest letters of a question that stands for itself when nobody answers it, and of a quote that was cut. */
const fewestLetters = 8

class Thread {
  readonly #all: readonly Message[]
  readonly #asked: readonly (readonly Asked[])[]
  /** Null where anybody may answer. */
  readonly #answering: ReadonlySet<string> | null
  readonly #questions = new Map<Message, Question>()
  readonly #taken = new Set<Message>()

  constructor(all: readonly Message[]) {
    this.#all = all
    this.#asked = all.map(({ blocks }) => askedIn(blocks))
    this.#answering = whoAnswers(
      all,
      this.#asked.map(([first]) => first ?? null),
    )
    let last: Question | null = null
    for (const [at, message] of all.entries()) {
      if (message.name === '') continue
      const found: Question | null = this.#questionOf(message, at)
      if (found !== null) last = found
      else if (message.quoted) last = null
      else if (this.#mayAnswer(message, last)) {
        this.#answeredBy(message, last, at).answers.push(...message.blocks)
        this.#taken.add(message)
      }
    }
  }

  /** The question that a message asks, or says again; null where it asks none. */
  #questionOf(message: Message, at: number): Question | null {
    const asked = this.#asked[at] ?? []
    const [first] = asked
    if (message.quoted) {
      const known = this.#quotedBefore(message)
      if (known !== null || first === undefined) return known
    } else if (first === undefined || !this.#asks(message, first, at)) return null
    const question = { message, asked, answers: [] }
    this.#questions.set(message, question)
    this.#taken.add(message)
    return question
  }

  #asks({ name }: Message, { form, atEnd }: Asked, at: number): boolean {
    if (this.#answering === null) return form === 'mark' && atEnd
    if (this.#answering.has(name)) return false
    return form === 'mark' || this.#isAnsweredNext(at)
  }

  /** Whether who answers speaks next, and quotes nobody. */
  #isAnsweredNext(at: number): boolean {
    const next = this.#all.slice(at + 1, at + 4).find(({ name }) => name !== '')
    return next !== undefined && !next.quoted && (this.#answering?.has(next.name) ?? false)
  }

  #quotedBefore(message: Message): Question | null {
    const said = wordsOf(message)
    for (const question of this.#questions.values()) {
      const before = wordsOf(question.message)
      if (before === said || (said.length >= fewestLetters && before.startsWith(said))) return question
    }
    return null
  }

  #mayAnswer({ name, blocks }: Message, last: Question | null): last is Question {
    if (last === null || saysNothing(blocks)) return false
    return this.#answering === null ? name !== last.message.name : this.#answering.has(name)
  }

  /** The last question of who is spoken to; of several that wait for as many answers each its own; else the last of all. */
  #answeredBy({ to }: Message, last: Question, at: number): Question {
    const all = [...this.#questions.values()]
    if (to !== '' && to !== last.message.name)
      return all.findLast(({ message }) => message.name === to) ?? last
    const first = all.findLastIndex(({ answers }) => answers.length > 0) + 1
    const waiting = to === '' && last.answers.length === 0 ? all.slice(first) : []
    return waiting.length > 1 && this.#answersFrom(at) === waiting.length ? (waiting[0] ?? last) : last
  }

  /** How many messages of those who answer stand one behind the other. */
  #answersFrom(at: number): number {
    let count = 0
    for (const { name, to, quoted, blocks } of this.#all.slice(at)) {
      if (name === '' || saysNothing(blocks)) continue
      if (!this.#answering?.has(name) || to !== '' || quoted) break
      count++
    }
    return count
  }

  segments(): Segment[] {
    return this.#all.flatMap((message): Segment[] => {
      const question = this.#questions.get(message)
      if (question && this.#stands(question)) return entriesOf(question).map((entry) => ({ entry }))
      return this.#taken.has(message) && !question ? [] : [{ loose: message.blocks }]
    })
  }

  /** A word or two that nobody answers, `Really?`, ask nothing by themselves. */
  #stands({ message, answers }: Question): boolean {
    return answers.length > 0 || (wordsOf(message).length >= fewestLetters && message.to === '')
  }
}

/** A candidate for each thing that a message asks. */
function entriesOf({ asked, answers }: Question): Entry[] {
  const told = answersOf(answers, asked.length)
  return asked.map(({ head, line, before, behind }, at) => {
    const own = told[at] ?? answers
    const [first] = own
    return entryOf('message', {
      family: 'message',
      head,
      body: [...before, ...behind, ...(first ? [asDetails(first, 'Answer', own)] : [])],
      first: line,
      marks: 1,
    })
  })
}

/** An item of a list for each of several questions, where that has as many; else all for each. */
function answersOf(answers: readonly Block[], count: number): (readonly Block[])[] {
  const list = answers.find((block) => block.type === 'list' && block.children.length === count)
  if (count < 2 || list?.type !== 'list') return []
  const index = answers.indexOf(list)
  return list.children.map((item, at) => [
    ...(at === 0 ? answers.slice(0, index) : []),
    ...(item.children as Block[]),
    ...(at === count - 1 ? answers.slice(index + 1) : []),
  ])
}

/** A picture, a smile: `[Photo]`, `<Media omitted>`, `👍`. */
function saysNothing(blocks: readonly Block[]): boolean {
  const text = blocks.map(nodeText).join(' ').trim()
  return /^(?:[[<【(（][^\]>】)）]{1,40}[\]>】)）]\s*|[^\p{L}\p{N}])*$/u.test(text) && blocks.every(isText)
}

function isText({ type }: Block): boolean {
  return type === 'paragraph'
}

function wordsOf({ blocks }: Message): string {
  return letters(blocks.map(nodeText).join(' '))
}
