import { namesOf } from './block.ts'
import type { Frame } from './frame/frame.ts'
import { denialsOf } from './pair/denial.ts'
import { byRarity, Holders, numbered, type Rows, rowOf } from './rows.ts'

/** A name or sentence that stands in more questions than this leads to no candidates by itself. */
const commonest = 400
/** A name that more questions share, and more than a part of all, is what the book is about and no likeness: `in AWS`. */
const fewShare = 8
const partOfAll = 0.08

/**
 * Pairs that are worth a look, each once, the earlier first: they share most of their names, one of them at least no name of
 * the whole book, or a name and a sentence of their answers, and neither denies what the other does not. How rare a name is
 * in the book only ranks candidates; it never enters a decision. With `from`, only pairs whose later question is at or behind
 * that index.
 */
export function* candidatePairs(
  frames: readonly Frame[],
  sentences: (index: number) => readonly string[],
  from = 0,
): Generator<readonly [number, number]> {
  const earlier = new Earlier(frames, sentences)
  for (const at of frames.keys()) {
    if (at >= from) for (const other of earlier.like(at)) yield [other, at]
    earlier.enter(at)
  }
}

/** The questions before one, by what they share with it. */
class Earlier {
  readonly #names: Rows
  readonly #said: Rows
  readonly #byName: Holders
  readonly #bySentence: Holders
  /** How often each question denies, at least, and with the words that may deny at most. */
  readonly #negations: Int32Array
  readonly #denials: Int32Array
  /** Names from this one on stand in too many questions to tell of a likeness. */
  readonly #common: number
  /** The last question that has each name. */
  readonly #named: Int32Array
  /** The last question for which each question was looked at, and for which it was found. */
  readonly #met: Int32Array
  readonly #found: Int32Array

  constructor(frames: readonly Frame[], sentences: (index: number) => readonly string[]) {
    this.#names = byRarity(numbered(frames, namesOf))
    this.#said = numbered(frames, (_, at) => sentences(at))
    const { counts } = this.#names
    const most = Math.max(fewShare, partOfAll * frames.length)
    const common = counts.findIndex((count) => count > most)
    this.#common = common < 0 ? counts.length : common
    this.#byName = new Holders(counts)
    this.#bySentence = new Holders(this.#said.counts)
    this.#negations = Int32Array.from(frames, ({ negations }) => negations)
    this.#denials = Int32Array.from(frames, (frame) => frame.negations + denialsOf(frame).count)
    this.#named = new Int32Array(counts.length).fill(-1)
    this.#met = new Int32Array(frames.length).fill(-1)
    this.#found = new Int32Array(frames.length).fill(-1)
  }

  /** Enters a question, for those behind it. */
  enter(at: number): void {
    for (const name of this.#prefix(at)) this.#byName.enter(name, at)
    for (const sentence of rowOf(this.#said, at)) this.#bySentence.enter(sentence, at)
  }

  /** Those that a question is to be compared with. */
  like(at: number): readonly number[] {
    for (const name of rowOf(this.#names, at)) this.#named[name] = at
    const found: number[] = []
    const met = this.#met
    for (const name of this.#prefix(at)) {
      const others = this.#byName.of(name, commonest)
      for (let place = 0; place < others.length; place++) {
        const other = others[place] ?? 0
        if (met[other] === at) continue
        met[other] = at
        if (this.#sharesEnough(other, at)) this.#add(other, at, found)
      }
    }
    for (const sentence of rowOf(this.#said, at)) {
      for (const other of this.#bySentence.of(sentence, commonest))
        if (this.#found[other] !== at && this.#sharesName(other, at)) this.#add(other, at, found)
    }
    return found
  }

  #add(other: number, at: number, found: number[]): void {
    if (this.#denies(other, at) || this.#denies(at, other)) return
    this.#found[other] = at
    found.push(other)
  }

  /** Whether one question denies more than another can. */
  #denies(one: number, other: number): boolean {
    return (this.#negations[one] ?? 0) > (this.#denials[other] ?? 0)
  }

  /** Its rarest names, so many that two questions that share enough must share one of them. */
  #prefix(at: number): Int32Array {
    const row = rowOf(this.#names, at)
    return row.subarray(0, row.length - needed(row.length) + 1)
  }

  /** Whether another question shares as many names as it must with the one at `at`, and one that tells. */
  #sharesEnough(other: number, at: number): boolean {
    const { ids, starts } = this.#names
    const [named, common] = [this.#named, this.#common]
    const start = starts[other] ?? 0
    const end = starts[other + 1] ?? 0
    const count = (starts[at + 1] ?? 0) - (starts[at] ?? 0)
    let spare = end - start - needed(Math.max(end - start, count))
    let isTold = false
    for (let place = start; place < end && spare >= 0; place++) {
      const name = ids[place] ?? 0
      if (named[name] !== at) spare--
      else if (name < common) isTold = true
    }
    return isTold && spare >= 0
  }

  #sharesName(other: number, at: number): boolean {
    const { ids, starts } = this.#names
    const named = this.#named
    const end = starts[other + 1] ?? 0
    for (let place = starts[other] ?? 0; place < end; place++) if (named[ids[place] ?? 0] === at) return true
    return false
  }
}

/** How many of `count` names a pair must share to be looked at: three in five, in a short question all but two. */
function needed(count: number): number {
  return Math.max(1, Math.min(Math.ceil(0.6 * count), count - 2))
}
