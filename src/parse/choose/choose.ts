import type { Convention, Segment } from '../conventions/convention.ts'
import { entryOf } from '../conventions/convention.ts'
import { conventions } from '../conventions/table.ts'
import type { Entry } from '../entry/entry.ts'
import { type Block, firstLine } from '../outline/block.ts'
import { bodyOf, type Region } from '../outline/outline.ts'
import { type Family, familiesOf, scoreIn } from './families.ts'
import { questionsIn, type Reading } from './reading.ts'
import { ownScore, threshold } from './score.ts'

/** Everything that is known of a region before a reading is chosen. */
interface Candidates {
  readonly region: Region
  /** The heading as a question; null for the article itself. */
  readonly heading: Entry | null
  /** What each convention reads in the region's own blocks. */
  readonly below: readonly { readonly convention: Convention; readonly segments: readonly Segment[] }[]
  readonly children: readonly Candidates[]
}

/** Chooses the most regular reading of an article. */
export function choose(root: Region): {
  readonly readings: readonly Reading[]
  readonly families: ReadonlyMap<string, Family>
} {
  const candidates = candidatesOf(root)
  const families = familiesOf(allEntries(candidates))
  return { readings: readRegion(candidates, families), families }
}

function candidatesOf(region: Region): Candidates {
  return {
    region,
    heading: region.heading ? headingEntry(region) : null,
    below: conventions
      .map((convention) => ({ convention, segments: convention.read(region.blocks) }))
      .filter(({ segments }) => segments.some(({ entry }) => entry)),
    children: region.children.map(candidatesOf),
  }
}

function headingEntry(region: Region): Entry {
  const heading = region.heading
  if (heading === null) throw new RangeError('a region without a heading')
  const number = region.number === null ? [] : [{ type: 'text' as const, value: `${region.number}. ` }]
  return entryOf('heading', {
    family: `heading ${region.depth}`,
    head: [...number, ...heading.children],
    body: bodyOf(region),
    own: region.blocks,
    first: firstLine(heading),
    marks: 0,
  })
}

function allEntries({ heading, below, children }: Candidates): Entry[] {
  const own = below.flatMap(({ segments }) => segments.flatMap(({ entry }) => (entry ? [entry] : [])))
  return [...(heading ? [heading] : []), ...own, ...children.flatMap(allEntries)]
}

/** A region below its heading: its own blocks, then each deeper region as a question or as a section. */
function readRegion(candidates: Candidates, families: ReadonlyMap<string, Family>): Reading[] {
  const own = readBlocks(candidates.region.blocks, candidates.below, families)
  return [...own, ...candidates.children.map((child) => readChild(child, families))]
}

function readChild(child: Candidates, families: ReadonlyMap<string, Family>): Reading {
  const parts = readRegion(child, families)
  const section: Reading = { kind: 'section', region: child.region, parts }
  const entry = child.heading
  if (entry === null) return section
  const score = scoreIn(entry, families)
  if (score < threshold) return section
  const inner = questionsIn(parts)
  if (inner.length === 0) return { kind: 'question', entry, score }
  const mean = inner.reduce((sum, question) => sum + ownScore(question.entry), 0) / inner.length
  const own = ownScore(entry)
  const better = mean > own + 0.5 && !(inner.length < 3 && entry.head.asking === 'mark')
  return better ? section : { kind: 'question', entry, score }
}

/** The convention that explains a region's own blocks best; what it leaves loose is read once more by the others. */
function readBlocks(
  blocks: readonly Block[],
  below: Candidates['below'],
  families: ReadonlyMap<string, Family>,
): Reading[] {
  let best: { readonly value: number; readonly segments: readonly Segment[] } = { value: 0, segments: [] }
  for (const { segments } of below) {
    const value = segments.reduce(
      (sum, { entry }) => sum + (entry ? Math.max(0, scoreIn(entry, families) - threshold + 0.5) : 0),
      0,
    )
    if (value > best.value && segments.some(({ entry }) => entry && scoreIn(entry, families) >= threshold))
      best = { value, segments }
  }
  if (best.value === 0) return blocks.length === 0 ? [] : [{ kind: 'loose', blocks }]
  return best.segments.map((segment): Reading => {
    if (segment.entry === undefined) return { kind: 'loose', blocks: segment.loose }
    const score = scoreIn(segment.entry, families)
    return score >= threshold
      ? { kind: 'question', entry: segment.entry, score }
      : { kind: 'loose', blocks: segment.entry.body }
  })
}
