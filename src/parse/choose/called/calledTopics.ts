import { isBackLink } from '../../entry/cleanBody.ts'
import type { Entry } from '../../entry/entry.ts'
import { fold } from '../../text/fold.ts'
import { callsQuestions } from '../../text/kinds.ts'
import { textOf } from '../../text/phrasing.ts'
import { sectionWords } from '../../text/words.ts'
import { byFamily } from '../reading/byFamily.ts'
import type { Candidates } from '../reading/candidates.ts'
import { longestTopic } from './items.ts'

/** Fewest headings half of which ask that make questions of the others. */
const fewest = 4

/** What a title that calls what is below it questions speaks for a heading that only names its topic. */
const spokenOfTopics = 1.6

/**
 * Headings that only name a topic, where half of their like ask: those over text, without deeper ones, that a heading above,
 * or the title, calls questions, those that count on with their like, and those that stand among many that ask.
 *
 *     # TypeScript interview questions      ### What is never?      ### Generics
 *     # Java      ### 1. What is a class?      ### 2. Interfaces      ### 3. How do they differ?
 */
export function calledTopics(root: Candidates, title: string | null): ReadonlyMap<Entry, Entry> {
  const called = new Map<Entry, Entry>()
  const speak = (entry: Entry): unknown =>
    called.set(entry, { ...entry, marks: entry.marks + spokenOfTopics, spoken: spokenOfTopics })
  const below = headingsBelow(root, title !== null && callsQuestions(title)).filter(
    ({ leaf, body }) => leaf && body.length > 0,
  )
  for (const members of byFamily(below).values()) {
    const asked = members.filter(asksItself)
    const alike = new Set(asked.map(({ head }) => head.levels))
    if (members.length < fewest || asked.length * 2 < members.length) continue
    for (const entry of members)
      if (isTopic(entry) && (entry.head.levels <= 1 || alike.has(entry.head.levels))) speak(entry)
  }
  const all = [...byFamily(headingsBelow(root, true)).values()]
  for (const members of all)
    if (
      members.length >= fewestCounted &&
      countOn(members) &&
      members.filter(asksItself).length * 2 >= members.length
    )
      for (const entry of members) if (isTopic(entry) && !called.has(entry)) speak(entry)
  for (const members of all) for (const entry of amongAsking(members)) if (!called.has(entry)) speak(entry)
  return called
}

/**
 * Topics over text between the first and the last of their like that ask, where three in four do, or before and behind them
 * where they end as those do, with a link back to the top.
 */
function amongAsking(members: readonly Entry[]): readonly Entry[] {
  const full = members.filter(({ body }) => body.length > 0)
  const asked = full.filter(asksItself)
  const [first, last] = [full.findIndex(asksItself), full.findLastIndex(asksItself)]
  if (full.length < fewestCounted || asked.length * 4 < full.length * 3) return []
  const areLinked = asked.filter(leadsBack).length * 4 >= asked.length * 3
  return full.filter(
    (entry, at) =>
      entry.leaf && isTopic(entry) && ((at >= first && at < last) || (areLinked && leadsBack(entry))),
  )
}

function leadsBack({ body }: Entry): boolean {
  const last = body.at(-1)
  return last !== undefined && isBackLink(last)
}

/** Fewest numbered headings half of which ask that make questions of the others. */
const fewestCounted = 6

function asksItself({ head }: Entry): boolean {
  return head.asking !== null && head.asking !== 'topic'
}

/** Whether all headings are numbered, and nearly all count on or start again from 1: `1.`, `2.`, `3.`, `1.`, `2.` */
function countOn(headings: readonly Entry[]): boolean {
  const following = headings.filter(({ head }, index) => {
    const number = Number(head.number)
    return number === 1 || number === Number(headings[index - 1]?.head.number) + 1
  })
  return headings.every(({ head }) => head.levels === 1) && following.length * 10 >= headings.length * 9
}

/** Headings below one that calls what is below it questions; all of them where the title of the article does. */
function headingsBelow({ region, heading, children }: Candidates, above: boolean): Entry[] {
  const calls = above || callsQuestions(textOf(region.heading?.children ?? []))
  return [...(heading && above ? [heading] : []), ...children.flatMap((child) => headingsBelow(child, calls))]
}

/** Whether a heading only names a topic. */
function isTopic({ head, survey }: Entry): boolean {
  const isPlain = head.asking === null && head.role === null
  return isPlain && !survey.links && !sectionWords.has(fold(head.text)) && head.text.length <= longestTopic
}

/** What such a title speaks for topics where nothing in the article asks. */
const spokenOfDeck = 3

/** Fewest topics that are what a title calls questions. */
const fewestOfDeck = 5

/**
 * Topics, each over text, that a title or a heading above calls questions, in an article that asks nothing: the headings that
 * most of them stand in, the outer before the inner, else the items of its lists.
 *
 *     # JavaScript interview questions      ## Closure      ## Hoisting      ## null and undefined
 */
export function calledDeck(root: Candidates, title: string | null): ReadonlyMap<Entry, Entry> {
  const isCalled = title !== null && callsQuestions(title)
  const headings = [...byFamily(headingsBelow(root, isCalled))].sort(([a], [b]) => (a < b ? -1 : 1))
  const items = [...byFamily(itemsBelow(root, isCalled))]
  const [, deck = []] = [...headings, ...items].find(([, members]) => isDeck(members)) ?? []
  return new Map(
    deck
      .filter((entry) => isTopic(entry) && entry.body.length > 0)
      .map((entry) => [entry, { ...entry, marks: entry.marks + spokenOfDeck, spoken: spokenOfDeck }]),
  )
}

function isDeck(members: readonly Entry[]): boolean {
  const full = members.filter((entry) => entry.body.length > 0 && (isTopic(entry) || asksItself(entry)))
  return full.length >= fewestOfDeck && full.length * 10 >= members.length * 8
}

function itemsBelow({ region, below, children }: Candidates, above: boolean): Entry[] {
  const calls = above || callsQuestions(textOf(region.heading?.children ?? []))
  const items = calls ? below.filter(({ convention }) => convention.name === 'list item') : []
  const own = items.flatMap(({ segments }) => segments.flatMap(({ entry }) => entry ?? []))
  return [...own, ...children.flatMap((child) => itemsBelow(child, calls))]
}
