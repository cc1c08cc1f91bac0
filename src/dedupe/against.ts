import type { Against, Counterpart } from '../model/book.ts'
import { groupBy } from '../model/collections.ts'
import type { Item } from '../model/item.ts'
import { joiningRule } from '../model/mergeRules.ts'
import { mergeBlocks } from './block.ts'
import {
  alikeItems,
  type Candidate,
  candidateOf,
  commonOf,
  compareItems,
  tellingSentences,
} from './candidate.ts'
import { candidatePairs } from './candidatePairs.ts'
import { clusterItems, linked } from './cluster.ts'
import type { Deduped } from './dedupe.ts'
import { type Links, noLinks, pairKey } from './links/links.ts'
import type { Verdict } from './pair/verdict.ts'

/** A bank built earlier: its language, BCP 47, and of each question the wordings that it was asked in. */
export interface EarlierBank {
  readonly lang: string
  readonly questions: readonly {
    readonly id: string
    readonly title: string
    readonly items: readonly Item[]
  }[]
}

/** A book whose repeats are merged already. */
export interface MergedBook {
  readonly lang: string
  readonly items: readonly Item[]
  readonly questions: Deduped['questions']
  /** Ids under which its questions are known already, null for those that are not; none where nothing is remembered. */
  readonly ids?: readonly (string | null)[]
}

/** A counterpart, told by the index of the book's question. */
export type IndexedCounterpart = Omit<Counterpart, 'question' | 'title' | 'occurrences'> & {
  readonly question: number
}

/** What of a book is known from banks built earlier, and what may be. */
export type IndexedAgainst = Readonly<
  Record<keyof Pick<Against, 'known' | 'review'>, readonly IndexedCounterpart[]>
>

/**
 * Holds a book against earlier banks: a question is known where it has the id of one of theirs, which it then was before it
 * was reworded, or would be one with it if both stood in one book, by the same comparison and the same linkage. `links` are a person's decisions as indices into the items of
 * the book and, behind those, of the banks.
 */
export function compareAgainst(
  book: MergedBook,
  banks: readonly EarlierBank[],
  links: Links = noLinks,
): IndexedAgainst {
  const sides = sidesOf(book, banks)
  const cannot = new Set([...links.cannot].map((pair) => questionPair(pair, sides)))
  const known = new Map<string, IndexedCounterpart>()
  for (const [own, old, verdict] of [...told(links, sides), ...remembered(book, sides), ...merges(sides)]) {
    const { bank, question } = partner(own, old, sides)
    const key = `${question} ${bank}`
    if (known.has(key) || cannot.has(pairKey(own, old))) continue
    known.set(key, counterpart(own, old, 'merge', verdict, sides))
  }
  const settled = new Set([...known.values()].map(({ question }) => question))
  return {
    known: [...known.values()].sort((x, y) => x.question - y.question || x.bank - y.bank),
    review: doubts(
      sides,
      (own, old) => settled.has(own - sides.earlier.length) || cannot.has(pairKey(own, old)),
    ),
  }
}

/** A wording, and the question that it belongs to: those of the banks first, then those of the book, counted on. */
interface Row {
  readonly candidate: Candidate
  readonly at: number
}

interface Sides {
  readonly rows: readonly Row[]
  readonly earlier: readonly { readonly bank: number; readonly id: string; readonly title: string }[]
  /** The question of an item, by its index in the book and, behind that, in the banks. */
  readonly home: readonly number[]
}

type Found = readonly [own: number, old: number, verdict: Verdict]

function sidesOf({ lang, items, questions }: MergedBook, banks: readonly EarlierBank[]): Sides {
  const earlier = banks.flatMap((bank, index) =>
    bank.questions.map((question) => ({ bank: index, lang: bank.lang, ...question })),
  )
  const common = commonOf([...items, ...earlier.flatMap((question) => question.items)])
  const old = earlier.flatMap((question, at) =>
    question.items.map((item) => ({
      candidate: candidateOf(item, { lang: question.lang, ...common }),
      at,
    })),
  )
  const asked = new Map(
    questions.flatMap(({ occurrences }, index) => occurrences.map((place) => [place, index] as const)),
  )
  const own = items.map((item) => ({
    candidate: candidateOf(item, { lang, ...common }),
    at: earlier.length + (asked.get(item.occurrence) ?? 0),
  }))
  return { rows: [...old, ...own], earlier, home: [...own, ...old].map(({ at }) => at) }
}

/** What a person decided. */
function* told({ must }: Links, { home, earlier }: Sides): Generator<Found> {
  for (const { a, b, verdict } of must) {
    const [own = 0, old = 0] = [home[a] ?? 0, home[b] ?? 0].sort((x, y) => y - x)
    if (own >= earlier.length && old < earlier.length) yield [own, old, verdict]
  }
}

/** Questions that the banks have under the same id. */
function* remembered({ ids = [] }: MergedBook, { rows, earlier }: Sides): Generator<Found> {
  const olds = groupBy([...earlier.keys()], (old) => earlier[old]?.id ?? '')
  const wording = new Map([...rows].reverse().map(({ at, candidate }) => [at, candidate]))
  for (const [index, id] of ids.entries()) {
    const own = earlier.length + index
    const now = wording.get(own)
    for (const old of id === null ? [] : (olds.get(id) ?? [])) {
      const then = wording.get(old)
      if (now === undefined || then === undefined) continue
      const verdict = compareItems(now, then)
      yield [
        own,
        old,
        verdict.decision === 'merge' ? verdict : { ...verdict, decision: 'merge', rule: 'same-id' },
      ]
    }
  }
}

/** Pairs of questions of which every wording is one with every wording of the other. */
function* merges({ rows, earlier }: Sides): Generator<Found> {
  const groups = groupsOf(rows)
  const tried = new Set<string>()
  for (const block of mergeBlocks(rows.map(({ candidate }) => candidate.frame))) {
    const inBlock = [...new Set(block.map((row) => rows[row]?.at ?? 0))]
    const olds = inBlock.filter((at) => at < earlier.length)
    for (const own of inBlock.filter((at) => at >= earlier.length)) {
      for (const old of olds) {
        const key = pairKey(own, old)
        if (tried.has(key)) continue
        tried.add(key)
        const verdict = firstLink(groups(own), groups(old))
        if (verdict !== null) yield [own, old, verdict]
      }
    }
  }
}

function firstLink(
  as: readonly (readonly Candidate[])[],
  bs: readonly (readonly Candidate[])[],
): Verdict | null {
  for (const a of as) {
    for (const b of bs) {
      const verdict = linked(a, b)
      if (verdict !== null) return verdict
    }
  }
  return null
}

/** The wordings of a question in groups that evidence made one; only a person's decision puts two of them together. */
function groupsOf(rows: readonly Row[]): (at: number) => readonly (readonly Candidate[])[] {
  const wordings = groupBy(rows, ({ at }) => at)
  const made = new Map<number, readonly (readonly Candidate[])[]>()
  return (at) => {
    const found = made.get(at)
    if (found !== undefined) return found
    const all = (wordings.get(at) ?? []).map(({ candidate }) => candidate)
    const groups = clusterItems(all, noLinks).map(({ members }) =>
      members.flatMap((member) => all[member] ?? []),
    )
    made.set(at, groups)
    return groups
  }
}

/** Pairs of questions that look alike in some pair of their wordings; the surest pair speaks. */
function doubts(sides: Sides, settled: (own: number, old: number) => boolean): readonly IndexedCounterpart[] {
  const { rows, earlier } = sides
  const best = new Map<string, Found>()
  const from = rows.findIndex(({ at }) => at >= earlier.length)
  const sentences = rows.map(({ candidate }) => tellingSentences(candidate))
  const frames = rows.map(({ candidate }) => candidate.frame)
  for (const [i, j] of candidatePairs(frames, (row) => sentences[row] ?? [], from)) {
    const [old, own] = [rows[i], rows[j]]
    if (old === undefined || own === undefined || i >= from || settled(own.at, old.at)) continue
    const verdict = alikeItems(own.candidate, old.candidate)
    if (verdict === null) continue
    const key = pairKey(own.at, old.at)
    const known = best.get(key)
    if (known === undefined || known[2].evidence.score < verdict.evidence.score)
      best.set(key, [own.at, old.at, verdict])
  }
  return [...best.values()]
    .map(([own, old, verdict]) => counterpart(own, old, 'review', verdict, sides))
    .sort((x, y) => y.score - x.score || x.question - y.question || x.bank - y.bank)
}

function partner(own: number, old: number, { earlier }: Sides) {
  const found = earlier[old]
  if (found === undefined) throw new RangeError(`no question ${old} in any bank`)
  return { ...found, question: own - earlier.length }
}

function counterpart(
  own: number,
  old: number,
  decision: IndexedCounterpart['decision'],
  { rule, evidence }: Verdict,
  sides: Sides,
): IndexedCounterpart {
  const { bank, id, title, question } = partner(own, old, sides)
  return {
    question,
    bank,
    earlier: { id, title },
    decision,
    score: evidence.score,
    rule: joiningRule(rule),
    evidence,
  }
}

function questionPair(pair: string, { home }: Sides): string {
  const [a = -1, b = -1] = pair.split(' ').map(Number)
  return pairKey(home[a] ?? -1, home[b] ?? -1)
}
