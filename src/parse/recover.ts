import type { Heading } from 'mdast'
import type { Section } from '../model/book.ts'
import type { Report } from '../model/diagnostic.ts'
import type { Item, LeftOut } from '../model/item.ts'
import { nodeText, plainText } from '../model/text.ts'
import { withAnswers } from './choose/answers.ts'
import { questionsIn, type Reading } from './choose/reading.ts'
import type { Entry } from './entry/entry.ts'
import { isBackLink } from './entry/fields.ts'
import { itemOf } from './entry/item.ts'
import { isLinks } from './entry/survey.ts'
import { type Block, linesTaken } from './outline/block.ts'
import { bodyOf } from './outline/outline.ts'
import { headOf } from './text/head.ts'

/** Where the parts of an article go, and how their ids begin. */
export interface Place {
  readonly source: string
  readonly sectionPrefix: string
}

/** What a reading gives: the article's title, sections, items, and all that is none of these. */
export interface Recovered {
  readonly title: string | null
  readonly sections: readonly Section[]
  readonly items: readonly Item[]
  readonly leftOut: readonly LeftOut[]
}

/** Turns the reading of an article into its items and sections. */
export function recover(readings: readonly Reading[], place: Place, report: Report): Recovered {
  const sections: Section[] = []
  const items: Item[] = []
  const leftOut: LeftOut[] = []
  const finished = finisher(readings)
  const title = titleOf(readings)
  const leave = (what: string, blocks: readonly Block[]): void => {
    const lines = linesTaken(blocks)
    const text = plainText(blocks)
    if (lines && text.trim() !== '') leftOut.push({ what, text, source: place.source, lines })
  }
  const walk = (reading: Reading, section: Section | null): void => {
    if (reading.kind === 'question')
      items.push(
        itemOf(finished(reading.entry), { source: place.source, section: section?.id ?? null }, report),
      )
    else if (reading.kind === 'loose') leave(kindOf(reading.blocks), reading.blocks)
    else if (reading.kind === 'sheet')
      leave('answers', [...headings(reading.region.heading), ...bodyOf(reading.region)])
    else {
      const { heading } = reading.region
      let inner = section
      if (heading && reading !== title) {
        if (questionsIn(reading.parts).length === 0) leave('heading', [heading])
        else {
          inner = {
            id: `${place.sectionPrefix}${sections.length + 1}`,
            title: headingTitle(heading),
            depth: (section?.depth ?? 0) + 1,
            parent: section?.id ?? null,
          }
          sections.push(inner)
        }
      }
      for (const part of reading.parts) walk(part, inner)
    }
  }
  for (const reading of readings) walk(reading, null)
  return {
    title: title?.region.heading ? headingTitle(title.region.heading) : null,
    sections,
    items,
    leftOut,
  }
}

/** A candidate with what is known only when all are chosen: the answers given elsewhere. */
function finisher(readings: readonly Reading[]): (entry: Entry) => Entry {
  const answered = withAnswers(readings)
  return (entry) => answered.get(entry) ?? entry
}

function headings(heading: Heading | null): Block[] {
  return heading ? [heading] : []
}

function kindOf(blocks: readonly Block[]): string {
  return blocks.every((block) => isLinks(block) || isBackLink(block) || block.type === 'thematicBreak')
    ? 'links'
    : 'text'
}

/** Plain text of a heading without its numbering. */
function headingTitle(heading: Heading): string {
  const head = headOf(heading.children)
  return head.role === null && head.text !== '' ? head.text : nodeText(heading).trim()
}

/** The first heading is the article's title if it asks nothing and none stands above it. */
function titleOf(readings: readonly Reading[]): Extract<Reading, { kind: 'section' }> | null {
  const first = readings.find((reading) => reading.kind !== 'loose')
  if (first?.kind !== 'section') return null
  const { depth } = first.region
  return readings.every((reading) => reading.kind !== 'section' || reading.region.depth >= depth)
    ? first
    : null
}
