import { plainText } from '../../model/text.ts'
import { type Entry, isBare } from '../entry/entry.ts'
import { isMeta } from '../entry/parts/partLabels.ts'
import { isProblem } from '../entry/problem.ts'
import type { Block } from '../outline/block.ts'
import { leadingLabel } from '../text/label.ts'
import { linesOf } from '../text/phrasing.ts'
import { areAsked, isDeck } from './deck.ts'
import type { ByFamily } from './reading/byFamily.ts'
import type { Families, Insight } from './reading/families.ts'
import { type Question, questionsIn, type Reading } from './reading/reading.ts'

/**
 * What the first reading tells of families: a few bare candidates of a shape that the article uses for nothing else
 * were prose, more of them where it marks its cards, and one or two headings among more that ask nothing are those of a
 * page about something else; headings over many short bodies are cards, where nothing else asks; items of lists without
 * answers make the article a list of questions.
 */
export function secondThoughts(
  readings: readonly Reading[],
  families: Families,
  members: ByFamily,
): ReadonlyMap<string, Insight> {
  const found = questionsIn(readings)
  const problems = found.length === 0 ? problemLists(members) : new Map<string, Insight>()
  if (problems.size > 0) return problems
  const changes = new Map<string, Insight>()
  for (const name of strays(found)) changes.set(name, { bonus: -3 })
  for (const name of besideChoices(found)) changes.set(name, { bonus: -5 })
  if (isPage(found, families)) changes.set(found[0]?.entry.family ?? '', { bonus: -5 })
  const kept = found.filter(({ entry }) => !changes.has(entry.family))
  const [deck] =
    [...members].sort(([, a], [, b]) => b.length - a.length).find(([, list]) => isDeck(list)) ?? []
  const own = members.get(deck ?? '') ?? []
  const isAll = deck !== undefined && leaveRoom(own, kept) && areOf(own, kept) && coversMost(own, readings)
  if (isAll) changes.set(deck, { bonus: 2 })
  const bareItems = kept.filter(({ entry }) => entry.convention === 'list item' && isBare(entry))
  if (bareItems.length >= 4 && bareItems.length * 5 >= kept.length * 4) {
    for (const { name } of families.values())
      if (name.startsWith('list item') && !changes.has(name)) changes.set(name, { listed: true })
  } else if (kept.every(({ entry }) => entry.convention === 'list item')) {
    for (const name of tellingLists(members)) changes.set(name, { listed: true, bonus: 1.6, problems: true })
  }
  return changes
}

/** Families of a few bare candidates, which were prose; of more where the article marks its cards. */
function strays(found: readonly Question[]): readonly string[] {
  const marked = found.filter(({ entry }) => entry.marks >= explicit).length * 5 >= found.length * 4
  const isAlone = ({ entry }: Question): boolean =>
    (isBare(entry) || isWeak(entry)) && entry.convention !== 'heading' && !standsAmong(entry, found)
  return [...new Set(found.map(({ entry }) => entry.family))].filter((name) => {
    const members = found.filter(({ entry }) => entry.family === name)
    const weak = marked || members.every(({ entry }) => isWeak(entry))
    const isRare = (members.length <= 2 || weak) && members.length * (weak ? 4 : 15) <= found.length
    return isRare && members.every(isAlone)
  })
}

/** Fewest choices all around which a heading says something else. */
const fewestChoices = 8

/** The family of a heading that offers nothing before, or behind, choices that are all of the article: `## How did you do?` */
function besideChoices(found: readonly Question[]): readonly string[] {
  if (found.length <= fewestChoices) return []
  const others = found.filter(({ entry }) => !entry.survey.options)
  const [only] = others
  if (only === undefined || others.length > 1 || (only !== found[0] && only !== found.at(-1))) return []
  const { convention, family, head, survey } = only.entry
  const isApart = found.every((one) => one === only || one.entry.family !== family)
  return convention === 'heading' && isApart && head.role === null && head.number === null && !survey.answered
    ? [family]
    : []
}

/** So many times the headings that ask a family has where most of it asks nothing; 2 and 3 change no fixture. */
const mostlySilent = 2.5

/** Whether all that was found is a heading or two of one family, most of which ask nothing: a page about something else. */
function isPage(found: readonly Question[], families: Families): boolean {
  const [first] = found
  const family = first === undefined ? undefined : families.get(first.entry.family)
  return (
    family !== undefined &&
    found.every(({ entry }) => entry.convention === 'heading' && entry.family === family.name) &&
    found.length <= 2 &&
    family.count >= found.length * mostlySilent
  )
}

/** Marks of a convention that leave no doubt: the tag of a card, the letters of a block. */
const explicit = 3

/**
 * Quotes, folds, tables and lone paragraphs serve an article for much else: `See 3 translations`, a plan of exercises, a word
 * to the reader.
 */
function isWeak({ convention, head, marks, survey, body }: Entry): boolean {
  if (convention === 'asking paragraph') return survey.empty || body.every(isAside)
  if (convention === 'details') return head.asking === null
  // What a message quotes somebody else wrote before it.
  const isQuoted = convention === 'quote' && (body[0]?.data?.message?.name ?? '') === ''
  return isQuoted || (convention === 'table row' && marks <= 0)
}

/** A rule, or a line of tags: `Tags: python, sql`. */
function isAside(block: Block): boolean {
  if (block.type === 'thematicBreak') return true
  const [line, ...more] = block.type === 'paragraph' ? linesOf(block) : []
  return line !== undefined && more.length === 0 && isMeta(leadingLabel(line)?.role ?? 'answer')
}

/** Whether an item stands in a list with others of another shape that ask: one in bold among plain ones. */
function standsAmong({ group, family }: Entry, found: readonly Question[]): boolean {
  return group > 0 && found.some(({ entry }) => entry.group === group && entry.family !== family)
}

/** Fewest items that make a list of tasks and questions. */
const fewestTasks = 4

/**
 * Families of list items without answers most of which tell their reader what to do or ask, and some of which ask: in an
 * article that asks nothing else, what was set in an interview (`Design a rate limiter`) and no advice.
 */
function tellingLists(members: ByFamily): string[] {
  const items = [...members.values()]
    .flat()
    .filter((entry) => entry.convention === 'list item' && isBare(entry))
  const asking = items.filter(({ head }) => head.asking !== null)
  const asks = asking.some(({ head }) => head.asking !== 'tells')
  if (!asks || asking.length < fewestTasks || asking.length * 5 < items.length * 4) return []
  return [...new Set(items.map(({ family }) => family))]
}

/**
 * Whether all that was found are members of a family, or stand where members do: its few that ask, read in another way. What
 * stands below such half of which ask is a part of them.
 */
function areOf(own: readonly Entry[], found: readonly Question[]): boolean {
  if (own[0]?.convention === 'heading' && areAsked(own)) return standIn(own, found)
  const places = new Set(own.map(({ first }) => first))
  return found.every(({ entry }) => places.has(entry.first))
}

/**
 * Whether a deck has more than was found: of lines in bold and items half of which ask, three times as much, as those that
 * were found may be the questions of a note.
 */
function leaveRoom(own: readonly Entry[], found: readonly Question[]): boolean {
  const areItems = own[0]?.convention !== 'heading' && areAsked(own)
  return areItems ? found.length * 3 <= own.length : found.length < own.length
}

/** Whether all that was found stands in members of a family; both are in the order of the article. */
function standIn(own: readonly Entry[], found: readonly Question[]): boolean {
  let at = 0
  return found.every(({ entry: { first } }) => {
    while ((own[at]?.last ?? first) < first) at++
    return (own[at]?.first ?? first + 1) <= first
  })
}

/**
 * Whether terms, lines in bold and items are most of the article's text, plain terms all but a little of it: few, they are points that an
 * essay makes.
 */
function coversMost(own: readonly Entry[], readings: readonly Reading[]): boolean {
  const [{ family = '', convention = '' } = {}] = own
  const mayBePoints = family.startsWith('term') || (convention !== 'heading' && areAsked(own))
  if (!mayBePoints) return true
  const size = own.reduce((sum, { head, survey }) => sum + head.text.length + survey.size, 0)
  const [most, all] = family === 'term listed' ? [4, 5] : [1, 2]
  return size * all >= plainText(looseIn(readings)).length * most
}

function looseIn(readings: readonly Reading[]): Block[] {
  return readings.flatMap((reading) =>
    reading.kind === 'loose' ? reading.blocks : reading.kind === 'section' ? looseIn(reading.parts) : [],
  )
}

/** The headings of a deck that are most in number: they are cards because their source says so, others lead to them. */
export function givenCards(members: ByFamily): ReadonlyMap<string, Insight> {
  const headings = [...members].filter(([, [first]]) => first?.convention === 'heading')
  const most = Math.max(...headings.map(([, list]) => list.length))
  return new Map(
    headings.filter(([, list]) => list.length === most).map(([family]) => [family, { given: true }]),
  )
}

/** Fewest links to problems that make an article without a question a list of them. */
const fewestProblems = 3

/** Families most of whose members link to problems: in an article that asks nothing, they are what it sets. */
function problemLists(all: ByFamily): ReadonlyMap<string, Insight> {
  const insights = new Map<string, Insight>()
  for (const [name, members] of all) {
    const problems = members.filter(isProblem).length
    if (problems >= fewestProblems && problems * 5 >= members.length * 3)
      insights.set(name, { problems: true })
  }
  return insights
}
