import type { Root } from 'mdast'
import type { Section } from '../model/book.ts'
import type { Report } from '../model/diagnostic.ts'
import type { Item, LeftOut, ParsedArticle } from '../model/item.ts'
import { nodeText, plainText } from '../model/text.ts'
import type { ArticleFile } from '../read/article.ts'
import { choose } from './choose/choose.ts'
import { questionsIn, type Reading } from './choose/reading.ts'
import { itemOf } from './entry/item.ts'
import { isLinks } from './entry/survey.ts'
import { type Block, firstLine, linesTaken } from './outline/block.ts'
import { outline } from './outline/outline.ts'
import { headOf } from './text/head.ts'

/** What the caller says of an article. */
export interface ParseOptions {
  /** BCP 47, or null to leave it open. */
  readonly lang: string | null
  /** Put before the number of each section's id. */
  readonly sectionPrefix: string
}

/** Recovers the questions of an article from its tree. */
export function parseArticle(
  tree: Root,
  article: ArticleFile,
  options: ParseOptions,
  report: Report,
): ParsedArticle {
  const { readings } = choose(outline(tree))
  const out: { sections: Section[]; items: Item[]; leftOut: LeftOut[] } = {
    sections: [],
    items: [],
    leftOut: [],
  }
  const title = titleOf(readings)
  const leave = (what: string, blocks: readonly Block[]): void => {
    const lines = linesTaken(blocks)
    if (lines) out.leftOut.push({ what, text: plainText(blocks), source: article.path, lines })
  }
  const walk = (reading: Reading, section: string | null, depth: number): void => {
    if (reading.kind === 'question')
      out.items.push(itemOf(reading.entry, { source: article.path, section, key: null }, report))
    else if (reading.kind === 'loose') leave(reading.blocks.every(isLinks) ? 'links' : 'text', reading.blocks)
    else {
      const heading = reading.region.heading
      const used = questionsIn(reading.parts).length > 0
      const isTitle = reading === title
      let id = section
      if (used && !isTitle && heading) {
        id = `${options.sectionPrefix}${out.sections.length + 1}`
        out.sections.push({ id, title: sectionTitle(heading), depth: depth + 1, parent: section })
      } else if (heading && !isTitle) {
        out.leftOut.push({
          what: 'heading',
          text: nodeText(heading),
          source: article.path,
          lines: [firstLine(heading), firstLine(heading)],
        })
      }
      for (const part of reading.parts) walk(part, id, id === section ? depth : depth + 1)
    }
  }
  for (const reading of readings) walk(reading, null, 0)
  return {
    title: title?.kind === 'section' && title.region.heading ? sectionTitle(title.region.heading) : null,
    ...out,
  }
}

function sectionTitle(heading: Block & { type: 'heading' }): string {
  return headOf(heading.children).text || nodeText(heading)
}

/** The first heading is the article's title if it asks nothing and none stands above it. */
function titleOf(readings: readonly Reading[]): Reading | null {
  const first = readings.find((reading) => reading.kind !== 'loose')
  if (first?.kind !== 'section') return null
  const depth = first.region.depth
  return readings.every((reading) => reading.kind !== 'section' || reading.region.depth >= depth)
    ? first
    : null
}
