import { nodeText } from '../../model/text.ts'
import { append, type Block } from '../outline/block.ts'
import { letters } from '../text/fold.ts'
import { nameOf } from '../text/names.ts'
import { type Asked, askedIn } from './asked.ts'
import { type Message, whoAnswers, whoAsks } from './turns.ts'

/** A message that asks, and what was written to it. */
export interface Question {
  readonly message: Message
  readonly asked: readonly Asked[]
  readonly answers: Block[]
}

/** Fewest letters of a question that stands for itself when nobody answers it, and of a quote that was cut. */
const fewestLetters = 8

/** Fewest letters of an answer to a question of one's own. */
const fewestOwn = 24

/** So many questions back a quote that was cut may say again. */
const farthest = 200

/** Messages in their order: which ask, and which answer what. */
export class Thread {
  readonly #all: readonly Message[]
  readonly #asked: readonly (readonly Asked[])[]
  /** Null where anybody may answer. */
  readonly #answering: ReadonlySet<string> | null
  /** Who asks in words, too; null where nobody examines the others. */
  readonly #examiner: string | null
  /** Null where nobody is called so. */
  readonly #calledQuestions: ReadonlySet<Message> | null
  readonly #questions: Question[] = []
  readonly #byMessage = new Map<Message, Question>()
  readonly #byWords = new Map<string, Question>()
  readonly #lastOf = new Map<string, Question>()
  /** How many questions there were when one was answered last. */
  #heard = 0
  readonly #answers = new Set<Message>()

  constructor(all: readonly Message[]) {
    this.#all = all
    this.#asked = all.map(({ blocks }) => askedIn(blocks))
    this.#calledQuestions = calledQuestions(all)
    const first = this.#asked.map(([one]) => one ?? null)
    this.#examiner = whoAsks(all, first)
    this.#answering = this.#examiner === null ? whoAnswers(all, first) : null
    let last: Question | null = null
    for (const [at, message] of all.entries()) {
      if (message.name === '') continue
      const found: Question | null = this.#questionOf(message, at)
      if (found !== null) last = found
      else if (message.quoted) last = null
      else if (this.#mayAnswer(message, last)) this.#answer(message, this.#answeredBy(message, last, at))
    }
  }

  /** Those who answer; null where anybody does. */
  get answering(): ReadonlySet<string> | null {
    return this.#answering
  }

  /** The question that a message asks; null where it asks none, or nothing by itself: `Really?`, which nobody answers. */
  asking(message: Message): Question | null {
    const question = this.#byMessage.get(message)
    if (question === undefined) return null
    const stands = wordsOf(message).length >= fewestLetters && message.to === ''
    return question.answers.length > 0 || stands ? question : null
  }

  /** Whether a message answers a question. */
  answers(message: Message): boolean {
    return this.#answers.has(message)
  }

  /** The question that a message asks, or says again; null where it asks none. */
  #questionOf(message: Message, at: number): Question | null {
    const asked = this.#asked[at] ?? []
    const [first] = asked
    if (message.quoted) {
      const known = this.#saidBefore(message)
      if (known !== null || first === undefined) return known
    } else if (this.#calledQuestions?.has(message) === false) return null
    else if (first === undefined || !this.#asks(message, first, at)) return null
    const question = { message, asked, answers: [] }
    this.#questions.push(question)
    this.#byMessage.set(message, question)
    this.#byWords.set(wordsOf(message), question)
    this.#lastOf.set(message.name, question)
    return question
  }

  #asks({ name }: Message, { form, atEnd }: Asked, at: number): boolean {
    if (name === this.#examiner) return atEnd && (form === 'mark' || !this.#goesOn(at))
    if (this.#answering === null) return form === 'mark' && atEnd && !this.#isTry(at)
    if (this.#answering.has(name)) return false
    return form === 'mark' || this.#isAnsweredNext(at)
  }

  /** Whether the examiner asks in the next message as well: what stands before it leads to that. */
  #goesOn(at: number): boolean {
    return this.#all[at + 1]?.name === this.#examiner && (this.#asked[at + 1] ?? []).length > 0
  }

  /** Whether a message stands right behind a question of the examiner, as an answer that its writer is not sure of. */
  #isTry(at: number): boolean {
    const before = this.#all[at - 1]
    return before !== undefined && before.name === this.#examiner && this.#byMessage.has(before)
  }

  /** Whether who answers speaks next, and quotes nobody. */
  #isAnsweredNext(at: number): boolean {
    const next = this.#all.slice(at + 1, at + 4).find(({ name }) => name !== '')
    return next !== undefined && !next.quoted && (this.#answering?.has(next.name) ?? false)
  }

  #saidBefore(message: Message): Question | null {
    const said = wordsOf(message)
    const same = this.#byWords.get(said)
    if (same !== undefined || said.length < fewestLetters) return same ?? null
    const near = this.#questions.slice(-farthest)
    return near.findLast((question) => wordsOf(question.message).startsWith(said)) ?? null
  }

  #mayAnswer({ name, blocks }: Message, last: Question | null): last is Question {
    if (last === null || saysNothing(blocks)) return false
    if (this.#answering !== null) return this.#answering.has(name)
    return name !== last.message.name || this.#isOwnAnswer(blocks, last)
  }

  /** Whether the examiner answers by himself, at length, what nobody has answered. */
  #isOwnAnswer(blocks: readonly Block[], { message, answers }: Question): boolean {
    if (message.name !== this.#examiner || answers.length > 0) return false
    return letters(blocks.map(nodeText).join(' ')).length >= fewestOwn
  }

  #answer(message: Message, question: Question): void {
    append(question.answers, message.blocks)
    this.#answers.add(message)
    this.#heard = Math.max(this.#heard, this.#questions.indexOf(question, this.#heard) + 1)
  }

  /** The last question of who is spoken to; of several that wait for as many answers each its own; else the last of all. */
  #answeredBy({ to }: Message, last: Question, at: number): Question {
    if (to !== '' && to !== last.message.name) return this.#lastOf.get(to) ?? last
    const waiting = this.#questions.length - this.#heard
    const isEach = to === '' && last.answers.length === 0 && waiting > 1 && this.#answersFrom(at) === waiting
    return (isEach ? this.#questions[this.#heard] : undefined) ?? last
  }

  /** How many messages of those who answer stand one behind the other. */
  #answersFrom(at: number): number {
    let count = 0
    for (let index = at; index < this.#all.length && count <= farthest; index++) {
      const { name = '', to = '', quoted = false, blocks = [] } = this.#all[index] ?? {}
      if (name === '' || saysNothing(blocks)) continue
      if (!this.#answering?.has(name) || to !== '' || quoted) break
      count++
    }
    return count
  }
}

const inBrackets = /[[<【(（][^\]>】)）]{1,40}[\]>】)）]/gu

/** Fewest messages that tell what their sender is called: `QUESTION 3 (Dee, Leeds)`. */
const fewestCalled = 3

/** The messages of those who are called questions: nobody else asks then, whatever the hosts of a talk say to each other. */
function calledQuestions(all: readonly Message[]): ReadonlySet<Message> | null {
  const found = all.filter(({ name }) => nameOf(name.replace(inBrackets, '').trim())?.role === 'question')
  return found.length >= fewestCalled ? new Set(found) : null
}

/** A picture, a smile: `[Photo]`, `<Media omitted>`, `👍`. */
function saysNothing(blocks: readonly Block[]): boolean {
  if (blocks.length > 1 || blocks[0]?.type !== 'paragraph') return false
  return !/[\p{L}\p{N}]/u.test(nodeText(blocks[0]).replace(inBrackets, ''))
}

function wordsOf({ blocks }: Message): string {
  return letters(blocks.map(nodeText).join(' '))
}
