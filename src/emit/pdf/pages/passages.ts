import { chunksOf, heightOf } from '../flow/columns.ts'
import type { Flow } from '../flow/flow.ts'
import type { Slab } from '../flow/slab.ts'

/** What is placed at once: a question, or a run of them in columns, with the headings above. */
export interface Passage {
  readonly head: readonly Slab[]
  readonly slabs: readonly Slab[]
  /** How far from the first its columns stand; null where it has one. */
  readonly shifts: readonly number[] | null
  /** A row that may be repeated before the last slab, to give more room to write; null where there is none. */
  readonly row: Slab | null
  /** To be called when it stands. */
  readonly placed: () => void
}

/** A passage with the rows that it is given beyond its own; fewer where negative. */
interface Held {
  readonly passage: Passage
  rows: number
}

/** What will stand on a page, below what is set on it already. */
interface HeldPage {
  readonly held: Held[]
  /** Height that nothing takes, in points. */
  left: number
  /** Share of the space above each passage that it keeps. */
  spacing: number
}

/**
 * Places passages one below the other. What a page has left because the next question does not fit becomes room to
 * write, evenly for all of its answers. An answer with a few rows too many for the rest of its page has less. Little that would be alone on the last page goes onto the one before, where
 * that only takes some of the space between them and of their room to write. Each passage is given as soon as it stands.
 */
export function* placePassages(passages: Iterable<Passage>, flow: Flow): Generator<Passage> {
  let before: HeldPage | null = null
  let page: HeldPage = { held: [], left: flow.room, spacing: 1 }
  const atTop = (): boolean => page.held.length === 0 && (before !== null || flow.filled === 0)
  for (const passage of passages) {
    if (needs(passage, atTop()) > page.left && !atTop()) {
      yield* settleFull(before, flow)
      before = page
      page = { held: [], left: flow.height, spacing: 1 }
    }
    page.left -= heightOf([...passage.head, ...passage.slabs], !atTop())
    const held = { passage, rows: 0 }
    page.held.push(held)
    if (page.left < 0 && passage.row !== null && shorten([held], -page.left))
      page.left -= held.rows * passage.row.height
    if (page.left >= 0 && passage.shifts === null) continue
    yield* settleFull(before, flow)
    yield* settle(page, flow)
    before = null
    page = { held: [], left: flow.room, spacing: 1 }
  }
  if (before !== null && joins(before, page, flow)) yield* settle(before, flow)
  else yield* settleFull(before, flow)
  yield* settle(page, flow)
}

function* settle({ held, spacing }: HeldPage, flow: Flow): Generator<Passage> {
  for (const each of held) {
    place(each, spacing, flow)
    yield each.passage
  }
}

/** Sets a page that the next passage did not fit on; what follows begins another. */
function* settleFull(page: HeldPage | null, flow: Flow): Generator<Passage> {
  if (page === null) return
  grow(page)
  yield* settle(page, flow)
  flow.breakPage()
}

/** Height of what has to stand on the page on which a passage begins. */
function needs({ head, slabs }: Passage, atTop: boolean): number {
  return heightOf([...head, ...(chunksOf(slabs)[0] ?? [])], !atTop)
}

/** So many rows at most an answer is given beyond its own, and keeps of its own, in shares of them. */
const [mostGrown, leastKept] = [1, 0.7]

/** Fewer rows are no room to write in. */
const fewestRows = 3

/** Shares out the height that is left, a row at a time. */
function grow({ held, left }: HeldPage): void {
  let room = left
  for (let given = true; given; ) {
    given = false
    for (const each of held) {
      const { row, slabs } = each.passage
      if (row === null || row.height > room || each.rows + 1 > mostGrown * ownRows(slabs, row)) continue
      each.rows++
      room -= row.height
      given = true
    }
  }
}

/** What takes no more than this share of the last page had better not begin it. */
const little = 1 / 3

/** Passages keep so much of the space between them. */
const leastSpacing = 0.7

/** Puts the last page onto the one before where that fits: closer together, and with fewer rows to write on. */
function joins(before: HeldPage, last: HeldPage, flow: Flow): boolean {
  const used = flow.height - last.left
  if (used > little * flow.height) return false
  const held = [...before.held, ...last.held]
  const missing = used + spaceAbove(last.held[0]?.passage) - before.left
  // That above the first falls away at the top of a page.
  const space = held.slice(1).reduce((sum, { passage }) => sum + spaceAbove(passage), 0)
  const closer = Math.max(0, Math.min(missing, (1 - leastSpacing) * space))
  if (!shorten(held, missing - closer)) return false
  before.held.push(...last.held.splice(0))
  before.spacing = space === 0 ? 1 : 1 - closer / space
  return true
}

function spaceAbove(passage: Passage | undefined): number {
  return (passage?.head[0] ?? passage?.slabs[0])?.before ?? 0
}

/** Takes rows to write on, one at a time from each, until they are as high as `wanted`; none where that is not to be had. */
function shorten(held: readonly Held[], wanted: number): boolean {
  let missing = wanted
  for (let taken = true; taken && missing > 0; ) {
    taken = false
    for (const each of held) {
      const { row, slabs } = each.passage
      if (row === null || missing <= 0) continue
      const own = ownRows(slabs, row)
      if (own + each.rows - 1 < Math.max(fewestRows, leastKept * own)) continue
      each.rows--
      missing -= row.height
      taken = true
    }
  }
  if (missing > 0) for (const each of held) each.rows = 0
  return missing <= 0
}

function ownRows(slabs: readonly Slab[], row: Slab): number {
  return slabs.filter(({ height }) => height === row.height).length
}

function place({ passage, rows }: Held, spacing: number, flow: Flow): void {
  const { head, slabs, shifts, row } = passage
  if (shifts !== null) flow.placeColumns(head, slabs, shifts)
  else {
    const more = row === null ? [] : Array.from({ length: Math.max(0, rows) }, () => row)
    const [first, ...rest] = [...head, ...slabs.slice(0, Math.min(0, rows) - 1), ...more, ...slabs.slice(-1)]
    if (first !== undefined) flow.place([{ ...first, before: first.before * spacing }, ...rest])
  }
}
