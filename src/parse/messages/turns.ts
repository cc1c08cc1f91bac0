import { addTo, groupBy } from '../../model/collections.ts'
import type { Block } from '../outline/block.ts'
import type { Asked } from './asked.ts'
import type { Sent } from './sent.ts'

/** A message: who wrote it to whom, and what it says. */
export interface Message extends Sent {
  readonly blocks: Block[]
}

/** The messages of blocks that are told whose they are, also of those in quotes. */
export function messagesOf(blocks: readonly Block[]): Message[] {
  const found: Message[] = []
  for (const block of blocks.flatMap(threadIn)) {
    const sent = block.data?.message
    const last = found.at(-1)
    if (sent === undefined) last?.blocks.push(block)
    else if (last?.index === sent.index) last.blocks.push(block)
    else found.push({ ...sent, blocks: [block] })
  }
  return found
}

/** The messages of a thread that is set as a quote below the message that started it. */
function threadIn(block: Block): Block[] {
  if (block.type !== 'blockquote') return [block]
  const [own, ...others] = [block, ...(block.children as Block[])].map(({ data }) => data?.message?.index)
  return others.some((index) => index !== undefined && index !== own)
    ? (block.children as Block[]).flatMap(threadIn)
    : [block]
}

/** Fewest questions that one who answers answers, and the share of all that those who do answer; of such as words alone tell. */
const [fewest, share, shareByWords] = [3, 0.6, 0.5]

/** So many messages behind a question somebody may answer it. */
const farthest = 4

/** Of one who answers at most every third message asks. */
const seldom = 3

/** Most who answer; where more do, anybody does. */
const mostWho = 8

/** Fewest questions of one who asks, the share of all that others answer, and the most that one of those answers of them. */
const [fewestOfOne, shareOfOne, mostByOne] = [5, 0.6, 0.6]

/**
 * Who asks most of what several others answer, as one does who examines them; null where nobody does. What those say right
 * behind, with a question mark or without, is said to that.
 */
export function whoAsks(all: readonly Message[], asked: readonly (Asked | null)[]): string | null {
  const heard = new Map<string, string[]>()
  for (const [at, { name, quoted }] of all.entries()) {
    if (name === '' || quoted || asked[at]?.atEnd !== true) continue
    const next = all.slice(at + 1, at + 1 + farthest).find((message) => message.name !== '')
    if (next !== undefined && next.name !== name) addTo(heard, name, next.name)
  }
  const count = [...heard.values()].reduce((sum, names) => sum + names.length, 0)
  const [name, names] = [...heard].reduce((best, next) => (next[1].length > best[1].length ? next : best), [
    '',
    [],
  ] as [string, string[]])
  const times = [...groupBy(names, (one) => one).values()].map(({ length }) => length)
  const areSeveral = Math.max(...times) <= names.length * mostByOne
  return names.length >= fewestOfOne && names.length >= count * shareOfOne && areSeveral ? name : null
}

/** How often somebody writes, and asks. */
interface Count {
  all: number
  asking: number
}

/**
 * Those who answer nearly all that others ask, and seldom ask themselves; null where anybody does. Where question marks do not
 * tell what is asked, words may, though an answer has them as well.
 */
export function whoAnswers(
  all: readonly Message[],
  asked: readonly (Asked | null)[],
): ReadonlySet<string> | null {
  const isMarked = (at: number): boolean => asked[at]?.form === 'mark'
  const isAsked = (at: number): boolean => asked[at] !== null
  return answeringIn(all, asked, isMarked, share) ?? answeringIn(all, asked, isAsked, shareByWords)
}

function answeringIn(
  all: readonly Message[],
  asked: readonly (Asked | null)[],
  isAsked: (at: number) => boolean,
  least: number,
): ReadonlySet<string> | null {
  const isAsking = (at: number): boolean => asked[at]?.form === 'mark' && asked[at]?.atEnd === true
  const counts = new Map<string, Count>()
  const count = (name: string): Count => {
    const known = counts.get(name) ?? { all: 0, asking: 0 }
    counts.set(name, known)
    return known
  }
  for (const [at, { name, quoted }] of all.entries()) {
    if (name === '' || quoted) continue
    count(name).all++
    if (isAsking(at)) count(name).asking++
  }
  const heard = all.flatMap((message, at) => {
    if (message.name === '' || !isAsked(at)) return []
    const names = new Set<string>()
    for (let next = at + 1; next <= at + farthest && next < all.length; next++) {
      const { name = '', quoted = false } = all[next] ?? {}
      if (quoted || (isAsked(next) && (isAsking(next) || names.size > 0))) break
      if (name !== '' && name !== message.name) names.add(name)
    }
    return names.size > 0 ? [names] : []
  })
  const found = answerersOf(
    heard,
    (name) => (counts.get(name)?.asking ?? 0) * seldom <= (counts.get(name)?.all ?? 0),
  )
  const given = heard.filter((names) => [...names].some((name) => found.has(name))).length
  return found.size > 0 && given >= heard.length * least ? found : null
}

/** Who is heard behind most questions; then who is behind most of the others, and so on. */
function answerersOf(heard: readonly ReadonlySet<string>[], mayBe: (name: string) => boolean): Set<string> {
  const found = new Set<string>()
  for (let rest = heard; ; ) {
    const times = new Map<string, number>()
    for (const name of rest.flatMap((names) => [...names]))
      if (mayBe(name)) times.set(name, (times.get(name) ?? 0) + 1)
    const [name, most] = [...times].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])
    if (most < fewest || found.size === mostWho) return found
    found.add(name)
    rest = rest.filter((names) => !names.has(name))
  }
}
