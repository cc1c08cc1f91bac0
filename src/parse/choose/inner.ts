import { type Entry, isBare } from '../entry/entry.ts'
import { firstLine } from '../outline/block.ts'
import type { ByFamily } from './reading/byFamily.ts'
import { type Families, scoreIn } from './reading/families.ts'
import { threshold } from './reading/score.ts'
import { startedBefore } from './reading/startedBefore.ts'

/** Fewest members of a family that tell how the article asks. */
const fewest = 3

/** What standing within an answer takes from a candidate. */
const against = -12

/**
 * Bare candidates that stand within the answers of others, with what speaks against that: a list of things to ask oneself
 * below a question. Those around them are of one family that asks at least three times, most often without any such within;
 * where most hold some, they are what the questions are filed under, as where nothing else stands below one. What stands
 * behind a rule is no part of the answer, nor what stands behind options and their key, and a family that mostly starts where theirs do is another reading of the same; a
 * larger one that mostly stands outside is how the article asks.
 */
export function withoutInner(all: ByFamily, known: Families): ReadonlyMap<Entry, Entry> {
  const inner = new Map<Entry, Entry>()
  const families = [...all.values()].map((members) =>
    members.filter((entry) => scoreIn(entry, known) >= threshold),
  )
  for (const members of families) {
    const around = [...members].sort((a, b) => a.first - b.first)
    const marked = around.filter(({ head }) => head.asking === 'mark' || head.role === 'question').length
    if (around.length < fewest || marked * 2 < around.length) continue
    const lines = new Set(around.map(({ first }) => first))
    const within = families
      .filter((members) => members.filter(({ first }) => lines.has(first)).length * 2 < members.length)
      .filter((members) => !standsOutside(members, around))
      .flat()
      .filter((entry) => isBare(entry) && entry.convention !== 'heading')
      .flatMap((entry) => {
        const holder = holderOf(entry, around)
        return holder === null ? [] : [{ entry, holder }]
      })
    const holders = new Set(within.map(({ holder }) => holder))
    if (holders.size * 2 > around.length) continue
    for (const { entry } of within) inner.set(entry, { ...entry, marks: against })
  }
  for (const entry of partsAmid(all, known)) inner.set(entry, { ...entry, marks: against })
  return inner
}

/** Families of numbers in brackets or circles, which count parts where others count questions. */
const ofParts = /^numbered paragraph (?:bracket|sign)$/u

/**
 * Bare candidates under numbers in brackets between two questions of a count, `3. …  （1）…  （2）…  4. …`: where few of
 * these have such below them, they are parts of what stands above.
 */
function partsAmid(all: ByFamily, known: Families): readonly Entry[] {
  const lines = new Set(
    [...all].flatMap(([family, members]) => (ofParts.test(family) ? members.map(({ first }) => first) : [])),
  )
  if (lines.size === 0) return []
  const parts = [...all.values()].flat().filter((entry) => lines.has(entry.first) && isBare(entry))
  return [...all].flatMap(([family, members]) => {
    const around = ofParts.test(family)
      ? []
      : members.filter(({ head, first }) => head.number !== null && !lines.has(first))
    const asked = around.filter(
      (entry) => entry.head.asking !== null || scoreIn(entry, known) >= threshold,
    ).length
    if (asked < fewest || asked * 2 < around.length) return []
    around.sort((a, b) => a.first - b.first)
    const held = parts.flatMap((entry) => {
      const at = startedBefore(around, ({ first }) => first, entry.first) - 1
      const [holder, next] = [around[at], around[at + 1]]
      const goesOn = Number(next?.head.number) === Number(holder?.head.number) + 1
      return holder !== undefined && goesOn ? [{ entry, holder }] : []
    })
    const holders = new Set(held.map(({ holder }) => holder))
    return holders.size * 2 > around.length ? [] : held.map(({ entry }) => entry)
  })
}

/** Whether a larger family has most of its members outside of all answers: it is how the article asks. */
function standsOutside(members: readonly Entry[], around: readonly Entry[]): boolean {
  const held = members.filter((entry) => holderOf(entry, around) !== null).length
  return members.length > around.length && held * 2 < members.length
}

/** The one of `around`, in order, whose body an entry of another convention is within. */
function holderOf(entry: Entry, around: readonly Entry[]): Entry | null {
  const holder = around[startedBefore(around, ({ first }) => first, entry.first) - 1]
  if (holder === undefined || holder.convention === entry.convention || holder.last < entry.last) return null
  const { asking, role } = holder.head
  if (!holder.leaf) return null
  const [start] = holder.body
  const isAllOfIt = start === undefined || firstLine(start) >= (entry.group || entry.first)
  if ((asking === null && role !== 'question') || isAllOfIt) return null
  const isParted = holder.body.some(
    (block) => block.type === 'thematicBreak' && firstLine(block) < entry.first,
  )
  const isSettled = holder.survey.options && holder.survey.answered
  return isParted || isSettled ? null : holder
}
