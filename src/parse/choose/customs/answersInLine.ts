import { groupBy } from '../../../model/collections.ts'
import type { Entry } from '../../entry/entry.ts'
import { asDetails } from '../../outline/block.ts'
import { asking } from '../../text/asks.ts'
import { widthOf } from '../../text/lineRoom.ts'
import { dots } from '../../text/pair.ts'
import { dropStart, takeStart, textOf } from '../../text/phrasing.ts'
import type { ByFamily } from '../reading/byFamily.ts'
import { paragraphAt, rewritten } from '../reading/rewritten.ts'

/** Fewest questions that tell the custom, and the share of those that stand together and end with a mark. */
const [fewest, share] = [3, 0.6]

/** A question mark with more behind it in its line, or dots that a space sets off: what most titles have none of. */
const hint = /[?？؟;՞][^\S\n]*[^\s?？؟]|\s(?:…|\.{3})/u

/** What asks, up to its mark, and the dots that may lead to the answer; a quote or a note in brackets behind it belongs to it. */
const behindMark =
  /^[^?？؟;՞]{2,}[?？؟;՞](?!\S*[=&/])\s*((?:…|⋯|\.{3,5})*)\s*(?=[^\s"'”’»」』)）\]】(（[【?？؟!！*_])/u

/** Where the question of a candidate ends and its answer starts; whether its mark, and dots, stand between. */
interface Cut {
  readonly entry: Entry
  readonly front: number
  readonly back: number
  readonly marked: boolean
  readonly dotted: boolean
}

/**
 * Candidates whose answers go on in their lines, as most of those have that stand together: right behind the question mark, or
 * behind dots, `1) Your weak point  …I said patience`, though no mark stands there.
 *
 *     1、What is a fathom？Six feet.
 *     2、What is a cable？A tenth of a sea mile.
 */
export function withAnswersInLine(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const found = new Map<Entry, Entry>()
  for (const members of families.values()) {
    if (!members.some(mayHaveAnswer)) continue
    for (const together of groupBy(members, ({ group }) => group).values())
      for (const cut of cutsIn(together)) found.set(cut.entry, parted(cut))
  }
  return found
}

function mayHaveAnswer({ head, cloze, survey }: Entry): boolean {
  return !cloze && !survey.answered && !survey.options && hint.test(head.text)
}

/** The cuts of candidates that stand together; none where too few have one. */
function cutsIn(together: readonly Entry[]): readonly Cut[] {
  const cuts = together.filter(mayHaveAnswer).flatMap((entry) => cutIn(entry) ?? [])
  const marked = cuts.filter((cut) => cut.marked)
  const asked = together.filter(({ head }) => head.asking === 'mark')
  const dotted = cuts.filter((cut) => cut.dotted)
  const areDotted = isCustom(dotted, together) && dotted.some((cut) => cut.marked)
  if (areDotted) return isCustom(marked, asked) ? cuts : dotted
  return isCustom(marked, asked) ? marked : []
}

function isCustom(cuts: readonly Cut[], like: readonly Entry[]): boolean {
  const bare = cuts.filter(({ entry }) => entry.survey.empty).length
  const texts = cuts.map(({ entry, back }) => textOf(entry.head.nodes).slice(back).trim())
  const told = new Set(texts).size
  return (
    cuts.length >= fewest &&
    cuts.length >= like.length * share &&
    bare >= cuts.length * share &&
    told >= cuts.length * share &&
    !arePages(texts)
  )
}

/** Numbers that never fall: the pages of a table of contents. */
function arePages(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN))
  return numbers.every((number, at) => number >= (numbers[at - 1] ?? 0))
}

function cutIn(entry: Entry): Cut | null {
  const text = textOf(entry.head.nodes)
  const mark = behindMark.exec(text)
  const match = mark ?? dots.exec(text)
  if (match === null || match.index + match[0].length >= text.length) return null
  const back = match.index + match[0].length
  const isDotted = mark === null || mark[1] !== ''
  const front = mark === null ? match.index : frontOf(text, back, mark[1] ?? '')
  const rest = text.slice(back)
  if (front === 0 || text.includes('\n') || isMore(rest)) return null
  return { entry, front, back, marked: mark !== null, dotted: isDotted }
}

/** Where the mark ends before the dots and the space in front of `back`. */
function frontOf(text: string, back: number, signs: string): number {
  const before = text.slice(0, back).trimEnd()
  return before.slice(0, before.length - signs.length).trimEnd().length
}

/** Widest text that asks in words alone: an answer may start with `When` as well. */
const widestMore = 20

/** Whether what stands behind a question asks more, tells what to do, or is a key alone. */
function isMore(rest: string): boolean {
  const form = asking(rest)
  if (form === 'mark' || form === 'tells') return true
  return (form === 'words' && widthOf(rest.trim()) <= widestMore) || /^\s*\p{L}\s*[.。]?\s*$/u.test(rest)
}

function parted({ entry, front, back }: Cut): Entry {
  const { nodes } = entry.head
  const answer = paragraphAt(dropStart(nodes, back), entry.first)
  return rewritten(entry, takeStart(nodes, front), [asDetails(answer, 'Answer', [answer]), ...entry.body])
}
