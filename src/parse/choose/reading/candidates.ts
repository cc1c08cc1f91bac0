import type { Heading } from 'mdast'
import { hidden } from '../../conventions/clozes.ts'
import { type Convention, entryOf, type Segment } from '../../conventions/convention.ts'
import { conventions } from '../../conventions/table.ts'
import type { Entry } from '../../entry/entry.ts'
import { type Block, firstLine } from '../../outline/block.ts'
import { bodyOf, type Region } from '../../outline/outline.ts'
import { textOf } from '../../text/phrasing.ts'

/** Conventions whose candidates count. */
export const counting: ReadonlySet<string> = new Set(['numbered paragraph', 'list item'])

/** A region's own blocks as one convention reads them. */
export interface Below {
  readonly convention: Convention
  readonly segments: readonly Segment[]
}

/** Everything that is known of a region before a reading is chosen. */
export interface Candidates {
  readonly region: Region
  /** The heading as a question; null for the article itself. */
  readonly heading: Entry | null
  /** What each convention reads in the region's own blocks; those that find nothing are left out. */
  readonly below: readonly Below[]
  readonly children: readonly Candidates[]
}

/** Collects the candidates of a region and of those within; a list of keys asks nothing. */
export function candidatesOf(region: Region, inKeys = false): Candidates {
  const isKeys = inKeys || region.heading?.data?.outline === 'sheet'
  return {
    region,
    heading: region.heading ? headingEntry(region) : null,
    below: isKeys ? [] : belowOf(region.blocks, region.heading),
    children: region.children.map((child) => candidatesOf(child, isKeys)),
  }
}

/** What each convention reads in blocks below a heading. */
export function belowOf(blocks: readonly Block[], heading: Heading | null = null): Below[] {
  const types = new Set(blocks.map(({ type }) => type))
  const below: Below[] = []
  for (const convention of conventions) {
    if (convention.types && !convention.types.some((type) => types.has(type))) continue
    const segments = convention.read(blocks, heading)
    if (segments.some(({ entry }) => entry)) below.push({ convention, segments })
  }
  return below
}

function headingEntry(region: Region): Entry {
  const heading = region.heading
  if (heading === null) throw new RangeError('a region without a heading')
  const cloze = hidden.test(textOf(heading.children))
  const number = region.number === null ? [] : [{ type: 'text' as const, value: `${region.number}. ` }]
  return entryOf('heading', {
    family: `heading ${region.depth}`,
    head: [...number, ...heading.children],
    body: bodyOf(region),
    own: region.blocks,
    leaf: region.children.length === 0,
    first: firstLine(heading),
    marks: cloze ? 4 : 0,
    cloze,
  })
}

/** The same candidates, some of them replaced. */
export function replaced(candidates: Candidates, by: ReadonlyMap<Entry, Entry>): Candidates {
  if (by.size === 0) return candidates
  const segment = (one: Segment): Segment => (one.entry ? { entry: by.get(one.entry) ?? one.entry } : one)
  return {
    region: candidates.region,
    heading: candidates.heading && (by.get(candidates.heading) ?? candidates.heading),
    below: candidates.below.map(({ convention, segments }) => ({
      convention,
      segments: segments.map(segment),
    })),
    children: candidates.children.map((child) => replaced(child, by)),
  }
}

/** All candidates, in any order. */
export function entriesOf(candidates: Candidates): Entry[] {
  const entries: Entry[] = []
  const collect = ({ heading, below, children }: Candidates): void => {
    if (heading) entries.push(heading)
    for (const { segments } of below) for (const { entry } of segments) if (entry) entries.push(entry)
    for (const child of children) collect(child)
  }
  collect(candidates)
  return entries
}
