import type { Entry } from '../../entry/entry.ts'
import { isProblem } from '../../entry/problem.ts'
import type { ByFamily } from './byFamily.ts'
import { ownScore, threshold } from './score.ts'

/** Candidates of one convention and shape, over the whole article. */
export interface Family {
  readonly name: string
  readonly count: number
  /** Mean of the members' own scores, the best and worst tenth left out; those under headings that never ask tell nothing. */
  readonly mean: number
  /** The share of members that end with a question mark. */
  readonly marked: number
  /** The share that something stands below. */
  readonly full: number
  /** The share whose answer is labelled. */
  readonly answered: number
  /** The share that is numbered. */
  readonly numbered: number
  /** Some are numbered and ask, most of these; the others do neither, each of them. */
  readonly parted: boolean
  /** The share that a label calls questions, `Question 4`. */
  readonly named: number
  /** The most usual labels of their bodies, and the share that has them. */
  readonly shape: string
  readonly shaped: number
  /** Added to each member's score. */
  readonly bonus: number
  /** The source says that each is a card. */
  readonly given: boolean
  /** Links to problems, in an article that has nothing else to ask. */
  readonly problems: boolean
  /** The article is a list of questions without answers: of items that stand together a few that ask speak for all. */
  readonly listed: boolean
}

/** What a first reading of the article tells of a family. */
export interface Insight {
  readonly bonus?: number
  readonly listed?: boolean
  readonly problems?: boolean
  readonly given?: boolean
}

/** Families by name. */
export type Families = ReadonlyMap<string, Family>

/** Sums up the families of all candidates, with what is known of them by name. */
export function familiesOf(members: ByFamily, insights: ReadonlyMap<string, Insight> = new Map()): Families {
  return new Map([...members].map(([name, list]) => [name, familyOf(name, list, insights.get(name) ?? {})]))
}

function familyOf(
  name: string,
  list: readonly Entry[],
  { bonus = 0, listed = false, problems = false, given = false }: Insight,
): Family {
  const told = list.filter(({ spoken = 0 }) => spoken >= 0)
  const all = new Float64Array(
    (told.length > 0 ? told : list).map((entry) => ownScore(entry) - (entry.spoken ?? 0)),
  ).sort()
  const asking = all.filter((score) => score > -1)
  const scores = asking.length * 2 > all.length ? asking : all
  const cut = Math.floor(scores.length / 10)
  const kept = scores.slice(cut, scores.length - cut)
  const shapes = new Map<string, number>()
  for (const { survey } of list)
    if (survey.shape !== '') shapes.set(survey.shape, (shapes.get(survey.shape) ?? 0) + 1)
  const [shape, shaped] = [...shapes].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0] as [
    string,
    number,
  ])
  let [marked, full, answered, numbered, named] = [0, 0, 0, 0, 0]
  for (const { head, survey } of list) {
    if (head.asking === 'mark') marked++
    if (!survey.empty) full++
    if (survey.answered) answered++
    if (head.number !== null) numbered++
    if (head.role === 'question') named++
  }
  return {
    name,
    count: list.length,
    mean: kept.reduce((sum, score) => sum + score, 0) / kept.length,
    marked: marked / list.length,
    full: full / list.length,
    answered: answered / list.length,
    numbered: numbered / list.length,
    parted: areParted(list),
    named: named / list.length,
    shape,
    shaped: shaped / list.length,
    bonus,
    given,
    problems,
    listed,
  }
}

/** Fewest numbered members that ask, beside which others that do neither are something else: the scenes of a talk. */
const fewestNumbered = 4

function areParted(list: readonly Entry[]): boolean {
  const numbered = list.filter(({ head }) => head.number !== null)
  const others = list.filter(({ head }) => head.number === null)
  const asked = numbered.filter(({ head }) => head.asking !== null).length
  return (
    numbered.length >= fewestNumbered &&
    asked * 4 >= numbered.length * 3 &&
    others.every(({ head, survey }) => head.asking === null && head.role === null && !survey.options)
  )
}

/** Marks of a convention that leave no doubt that something is asked: a sign that all of a row start with. */
const explicit = 2

/** `面试官：嗯，不错。`, a note, among questions that are answered: nothing is asked. A fold is there to be filled. */
function isRemark({ head, survey, convention }: Entry): boolean {
  return survey.empty && head.asking === null && head.number === null && convention !== 'details'
}

/** Headings that are few: more of their like may be questions that are to be written out. */
const fewestCalls = 4

/** `### How did it go? Tell us below!`: a heading over nothing that asks and goes on to something else. */
function isCall({ head, body, convention, leaf }: Entry): boolean {
  return (
    convention === 'heading' &&
    leaf &&
    body.every(({ type }) => type === 'thematicBreak') &&
    head.asking === 'mark' &&
    head.number === null &&
    /[!！]$/u.test(head.text)
  )
}

/** `### Results` among `### Question 4/6`: its heading asks nothing and is not called a question, as its like are. */
function isOther({ head, survey, convention }: Entry, family: Family): boolean {
  if (head.role !== null || head.asking !== null) return false
  const several = convention === 'heading' && family.named * family.count >= 2 && family.named * 3 >= 1
  return family.named >= 0.75 || (several && !survey.answered && !survey.options)
}

/** What having no number takes from a candidate whose like have one. */
function apartFrom(family: Family, { head, survey, convention }: Entry): number {
  const asks = head.asking === 'mark' || head.asking === 'words' || head.role === 'question'
  if (family.parted && convention !== 'heading') return 5
  if (family.numbered >= 0.85 && family.count >= 8 && !asks) return 5
  if (family.numbered < 0.65) return 0
  return asks && !survey.empty ? 1 : 1.5
}

/**
 * A candidate's score among its like: half its own, half its family's; a little more for the labels that its neighbours
 * have, less for standing apart from a regular family. What speaks clearly against a candidate no family makes good.
 */
export function scoreIn(entry: Entry, families: Families): number {
  const own = ownScore(entry)
  const family = families.get(entry.family)
  if (family?.given) return Math.max(own, threshold + 1)
  if (own <= -1.5 && !(family?.problems && isProblem(entry))) return own
  if (isCall(entry) && (family?.count ?? 0) < fewestCalls) return own - 2
  if (family === undefined || family.count < 2) return own - 0.5 + (family?.bonus ?? 0)
  if (family.problems && isProblem(entry)) return threshold + 1
  if (family.problems && !family.listed) return own
  const isFull = family.answered >= 0.7 || (family.full >= 0.7 && family.marked >= 0.6)
  if (isFull && entry.marks < explicit && isRemark(entry)) return own - 2
  const alike = family.shaped >= 0.5 && entry.survey.shape === family.shape ? 1 : 0
  if (isOther(entry, family)) return own * 0.45 + family.mean * 0.55 - 4
  const apart = entry.head.number === null ? apartFrom(family, entry) : 0
  const spoken = (entry.spoken ?? 0) * 0.55
  return own * 0.45 + family.mean * 0.55 + spoken + alike - apart + family.bonus
}
