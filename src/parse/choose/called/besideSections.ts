import type { Entry } from '../../entry/entry.ts'
import { firstLine } from '../../outline/block.ts'
import { itemAsking } from '../../outline/itemAsking.ts'
import { namesComments } from '../../text/comments.ts'
import { fold } from '../../text/fold.ts'
import { textOf } from '../../text/phrasing.ts'
import { namesRelated } from '../../text/related.ts'
import { sectionWords } from '../../text/words.ts'
import { type Candidates, counting } from '../reading/candidates.ts'
import { questionsIn, type Reading } from '../reading/reading.ts'
import { startedBefore } from '../reading/startedBefore.ts'

/** Fewest questions of a section that tell what its like hold, and fewest such sections; so many of one alone. */
const [fewestHeld, fewestHolding, fewestAlone] = [2, 2, 5]

/** Fewest entries of a list that its section's like speak for, and their longest text, in characters. */
const [fewestListed, longest] = [3, 200]

/** What the other sections speak for each. */
const spoken = 2.5

/**
 * Items and paragraphs under numbers in sections that hold hardly any question where most of those beside them do, with the mark
 * of it: rounds of an interview, each written down in another way. Two in five of them must ask, and two at least; of such
 * as questions in most sections are, a third. Sections that never ask, and lists of links, are none.
 *
 *     ## Acme, phone        ## Globex                        ## The bank
 *     1. How does …?        - process vs thread              (1) why a bank
 *     2. What is …?         - why does tcp need a handshake      (2) b-tree vs b+ tree
 */
export function besideSections(root: Candidates, readings: readonly Reading[]): ReadonlyMap<Entry, Entry> {
  const called = new Map<Entry, Entry>()
  const found = questionsIn(readings).map(({ entry }) => entry)
  found.sort((a, b) => a.first - b.first)
  const between = (from: number, to: number): Entry[] =>
    found.slice(
      startedBefore(found, ({ first }) => first, from),
      startedBefore(found, ({ first }) => first, to),
    )
  const visit = ({ children }: Candidates, end: number): void => {
    const sections = children.map((child, at) => {
      const next = children[at + 1]
      const [from, to] = [lineOf(child), next === undefined ? end : lineOf(next)]
      return { child, to, held: between(from, to), isAsked: between(from, from + 1).length > 0 }
    })
    for (const { child, to } of sections) visit(child, to)
    const own = sections.filter(({ child }) => mayHold(child))
    const holding = own.filter(({ held }) => held.length >= fewestHeld)
    if (own.some(({ isAsked }) => isAsked)) return
    const areMost = holding.length >= fewestHolding && holding.length * 2 >= own.length
    if (!areMost && !holding.some(({ held }) => held.length >= fewestAlone)) return
    const families = new Set(areMost ? holding.flatMap(({ held }) => held.map(({ family }) => family)) : [])
    for (const { child, held } of own) {
      const listed = child.children.some(mayHold) ? [] : listedIn(child, families)
      const entries = listed.some((entry) => isOffered(entry, held)) ? [] : listed
      if (held.length * 2 >= entries.length) continue
      for (const entry of entries)
        called.set(entry, { ...entry, marks: entry.marks + spoken, spoken: (entry.spoken ?? 0) + spoken })
    }
  }
  visit(root, Number.POSITIVE_INFINITY)
  return called
}

function lineOf({ region }: Candidates): number {
  const [first] = [region.heading, ...region.blocks].filter((block) => block !== null)
  return first === undefined ? 0 : firstLine(first)
}

/** Whether a section has a heading that does not say that it asks nothing. */
function mayHold({ region }: Candidates): boolean {
  const text = textOf(region.heading?.children ?? [])
  const isOther = sectionWords.has(fold(text)) || namesComments(text) || namesRelated(text)
  return region.heading !== null && region.heading.data?.outline !== 'sheet' && !isOther
}

/** Whether an entry stands in what one of some questions, in their order, offers. */
function isOffered(entry: Entry, held: readonly Entry[]): boolean {
  const asked = held[startedBefore(held, ({ first }) => first, entry.first) - 1]
  return asked?.survey.options === true && entry.first <= asked.last
}

/** The longest run of items or numbered paragraphs of a section that may be questions. */
function listedIn({ below }: Candidates, families: ReadonlySet<string>): readonly Entry[] {
  const runs = below
    .filter(({ convention }) => counting.has(convention.name))
    .map(({ segments }) => segments.flatMap(({ entry }) => entry ?? []))
    .filter((entries) => {
      const asked = entries.filter(asks).length
      const isUsual = entries.every(({ family }) => families.has(family))
      return (
        entries.length >= fewestListed &&
        (isUsual ? asked > 0 && asked * 3 >= entries.length : asked > 1 && asked * 5 >= entries.length * 2) &&
        entries.every(({ head, survey }) => !survey.links && head.text.length <= longest)
      )
    })
  return runs.sort((a, b) => b.length - a.length)[0] ?? []
}

/** Whether an entry asks, or all items of a list that is all below it do. */
function asks({ head, body }: Entry): boolean {
  if (head.asking !== null && head.asking !== 'tells') return true
  const [list, ...more] = body
  if (list?.type !== 'list' || more.length > 0) return false
  return list.children.every((item) => {
    const form = itemAsking(item)
    return form !== null && form !== 'tells'
  })
}
