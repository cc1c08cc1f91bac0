import type { Heading, PhrasingContent } from 'mdast'
import type { Section } from '../model/book.ts'
import type { Report } from '../model/diagnostic.ts'
import type { Item, LeftOut, ParsedArticle } from '../model/item.ts'
import { nodeText, plainText } from '../model/text.ts'
import { withAnswers } from './choose/keys/answers.ts'
import { questionsIn, type Reading } from './choose/reading/reading.ts'
import { withClosings } from './closing.ts'
import { isBackLink } from './entry/cleanBody.ts'
import { itemOf } from './entry/item.ts'
import { isLinks } from './entry/survey.ts'
import { titleContent } from './entry/titleContent.ts'
import { openingTitle } from './openingTitle.ts'
import { type Block, linesTaken } from './outline/block.ts'
import { bodyOf } from './outline/outline.ts'
import { withSectionMarks } from './sectionMarks.ts'
import { tellLeftOut } from './tellLeftOut.ts'
import { fold } from './text/fold.ts'
import { headOf } from './text/head.ts'
import { leadingNumber } from './text/numbering.ts'
import { pendingWords, sectionWords } from './text/words.ts'

/** Where the parts of an article go, and how their ids begin. */
export interface Place {
  readonly source: string
  readonly sectionPrefix: string
}

/** Turns the reading of an article into its items and sections; what is neither is left out, with its lines. */
export function recover(
  chosen: readonly Reading[],
  place: Place,
  report: Report,
): Omit<ParsedArticle, 'structure'> {
  const readings = withClosings(chosen)
  const { entries: answered, unmatched } = withAnswers(readings)
  const top = titleOf(readings)
  const title = top?.region.heading ? headingTitle(top.region.heading) : null
  const opening = title === null ? openingTitle(readings) : null
  const sections: Section[] = []
  const items: Item[] = []
  const titles = new Map<Section['id'], string>()
  const leftOut: LeftOut[] = []
  const leave = (what: string, blocks: readonly Block[]): void => {
    const lines = linesTaken(blocks)
    const text = plainText(blocks)
    if (lines && text.trim() !== '') leftOut.push({ what, text, source: place.source, lines })
  }
  const sectionOf = (heading: Heading | null, used: boolean, around: Section | null): Section | null => {
    if (heading === null) return around
    if (!used) {
      leave('heading', [heading])
      return around
    }
    const section = sectionUnder(heading, `${place.sectionPrefix}${sections.length + 1}`, around)
    sections.push(section)
    titles.set(section.id, nodeText(heading))
    return section
  }
  const walk = (reading: Reading, section: Section | null): void => {
    if (reading.kind === 'question') {
      const standing = { source: place.source, section: section?.id ?? null, article: title }
      const item = itemOf(answered.get(reading.entry) ?? reading.entry, standing, report)
      if (isPending(item)) leave('text', reading.entry.body)
      else items.push(item)
    } else if (reading === opening?.reading) leave('text', opening.rest)
    else if (reading.kind === 'loose') leave(reading.what ?? kindOf(reading.blocks), reading.blocks)
    else if (reading.kind === 'sheet')
      leave('answers', [...list(reading.region.heading), ...bodyOf(reading.region)])
    else {
      const heading = reading === top ? null : reading.region.heading
      const inner = sectionOf(heading, questionsIn(reading.parts).length > 0, section)
      for (const part of reading.parts) walk(part, inner)
    }
  }
  for (const reading of readings) walk(reading, null)
  if (items.length > 0) tellLeftOut({ leftOut, unmatched, source: place.source }, report)
  return {
    title: title ?? opening?.title ?? null,
    sections,
    items: withSectionMarks(items, titles),
    leftOut,
  }
}

function sectionUnder(heading: Heading, id: string, around: Section | null): Section {
  const title = headingTitle(heading)
  const asSet = titleContent(title, [heading.children])
  return {
    id,
    title,
    ...(asSet === undefined ? {} : { titleContent: asSet }),
    depth: (around?.depth ?? 0) + 1,
    parent: around?.id ?? null,
  }
}

/** A place kept for a question that is still to be written, `### 問7` over `（作成中）`. */
function isPending({ title, answer, options }: Item): boolean {
  return answer === null && options.length === 0 && pendingWords.has(fold(title))
}

function list(heading: Heading | null): Block[] {
  return heading ? [heading] : []
}

function kindOf(blocks: readonly Block[]): string {
  const links = blocks.every((block) => isLinks(block) || isBackLink(block) || block.type === 'thematicBreak')
  return links ? 'links' : 'text'
}

/** Plain text of a heading without its numbering. */
function headingTitle(whole: Heading): string {
  const heading = withoutPictures(whole)
  const head = headOf(heading.children)
  if (head.role === null && head.text !== '') return head.text
  const text = nodeText(heading).trim()
  const counted = /^[一二三四五六七八九十]/.test(text) ? (leadingNumber(text)?.length ?? 0) : 0
  return text.slice(counted)
}

/** A heading without the badges and logos beside its words; as it is where it has no words. */
function withoutPictures(heading: Heading): Heading {
  const children = heading.children.filter((node) => !isPicture(node))
  return nodeText({ ...heading, children }).trim() === '' ? heading : { ...heading, children }
}

function isPicture(node: PhrasingContent): boolean {
  return (
    node.type === 'image' || (node.type === 'link' && node.children.every(({ type }) => type === 'image'))
  )
}

/**
 * The first heading is the article's title if it asks nothing and none stands above it; one that has questions below it, or
 * is called an introduction, only where no other is as high.
 */
function titleOf(readings: readonly Reading[]): Extract<Reading, { kind: 'section' }> | null {
  const first = readings.find((reading) => reading.kind !== 'loose')
  if (first?.kind !== 'section') return null
  const { depth, heading } = first.region
  const others = readings.filter((reading) => reading !== first && reading.kind !== 'loose')
  if (others.some((reading) => reading.kind === 'section' && reading.region.depth < depth)) return null
  const isPart =
    questionsIn(first.parts).length > 0 || (heading !== null && sectionWords.has(fold(nodeText(heading))))
  const level = others.some(
    (reading) =>
      reading.kind === 'section' && reading.region.heading !== null && reading.region.depth === depth,
  )
  return isPart && level ? null : first
}
