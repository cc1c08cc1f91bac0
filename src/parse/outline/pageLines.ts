import type { ListItem, Paragraph } from 'mdast'
import { addTo, groupBy } from '../../model/collections.ts'
import { asking } from '../text/asks.ts'
import { leadingLabel } from '../text/label.ts'
import { leadingLetter } from '../text/letters.ts'
import { holdsAnswers, nameOf } from '../text/names.ts'
import { leadingNumber } from '../text/numbering.ts'
import { oneSpace } from '../text/oneSpace.ts'
import { namesPage } from '../text/pageNumbers.ts'
import { type Line, linesOf, paragraphOf, takeStart, textOf } from '../text/phrasing.ts'
import { leadingQuestionNumber } from '../text/questionNumber.ts'
import type { Block } from './block.ts'
import { withIndented } from './indentedPages.ts'

/** Longest line, in characters, that stands at the edge of a page. */
const longest = 120

/** Most lines that stand together at the edge of a page. */
const fewLines = 3

/** A line that counts pages. */
interface PageLine {
  readonly place: Place
  /** The line without its page. */
  readonly frame: string
  readonly page: number
  /** It says little more than which of how many pages: once is enough. */
  readonly isSure?: boolean
}

/** Most letters of such a line, and fewest blocks of an article that has pages. */
const [mostLetters, fewestAround] = [16, 8]

/** A line, and the paragraph that it stands in. */
interface Place {
  readonly paragraph: Paragraph
  readonly index: number
  readonly line: Line
  /** It is all of its paragraph, or that has no more lines than the edge of a page. */
  readonly isAlone: boolean
  readonly isShort: boolean
}

/**
 * Blocks without the lines that stood at the edges of pages: those that come again with a number that rises, below one that
 * stays, `第 1 页 共 4 页`, `Page 2 of 5 — TURN OVER`, such alone once, or that is called a page or stands between dashes, `Seite 3`, `- 3 -`; with the
 * head that comes again beside such; and without those that only tell a time. What counts questions so numbers the one below
 * it, and only how many there are goes: `第 1 题，共 4 题`.
 */
export function withoutPageLines(given: readonly Block[]): readonly Block[] {
  const blocks = withIndented(given)
  const places = placesIn(blocks)
  const lines = places.flatMap((place) => pageLineOf(place) ?? [])
  const byFrame = groupBy(lines, ({ frame }) => frame)
  const rising = [...byFrame.values()].filter(
    (same) => same.length > 1 && same.every(({ page }, at) => page > (same[at - 1]?.page ?? 0)),
  )
  const isLong = blocks.length >= fewestAround
  const sure = isLong ? lines.filter(({ isSure }) => isSure).map(({ place }) => place) : []
  const pages = [...new Set([...rising.flat().map(({ place }) => place), ...footsOf(places), ...sure])]
  const stamps = places.filter(isStamp)
  const edges = [...pages, ...headsBeside(places, new Set(pages))]
  const all = stamps.length >= fewestStamps ? [...edges, ...stamps] : edges
  return all.length === 0 ? given : without(blocks, byParagraph(all), byParagraph(edges))
}

/** Which lines of each paragraph. */
type Edges = ReadonlyMap<Paragraph, ReadonlySet<number>>

function byParagraph(places: Iterable<Place>): Edges {
  const found = new Map<Paragraph, Set<number>>()
  for (const { paragraph, index } of places) {
    const lines = found.get(paragraph) ?? new Set()
    found.set(paragraph, lines.add(index))
  }
  return found
}

/** The lines of all paragraphs, those of items of lists too, in order. */
function placesIn(blocks: readonly Block[]): Place[] {
  return blocks.flatMap((block): Place[] => {
    if (block.type === 'list') return block.children.flatMap((item) => placesIn(item.children as Block[]))
    if (block.type !== 'paragraph') return []
    const lines = linesOf(block)
    return lines.map((line, index) => ({
      paragraph: block,
      index,
      line,
      isAlone: lines.length === 1,
      isShort: lines.length <= fewLines,
    }))
  })
}

/** Blocks without lines; where `edges` of pages stood between two halves of a sentence, those are one paragraph again. */
function without(blocks: readonly Block[], all: Edges, edges: Edges): Block[] {
  const result: Block[] = []
  let isOpen = false
  for (const block of blocks) {
    if (block.type === 'list') {
      const children = block.children.flatMap((item): ListItem[] => {
        const inner = item.children as Block[]
        const own = without(inner, all, edges)
        const isSame = own.length === inner.length && own.every((child, at) => child === inner[at])
        if (isSame) return [item]
        return own.length === 0 ? [] : [{ ...item, children: own as ListItem['children'] }]
      })
      const isSame = children.every((item, at) => item === block.children[at])
      isOpen = children.length === 0
      if (!isOpen)
        result.push(isSame && children.length === block.children.length ? block : { ...block, children })
      continue
    }
    const lines = block.type === 'paragraph' ? linesOf(block) : []
    const own = block.type === 'paragraph' ? all.get(block) : undefined
    const kept = lines.filter((_, index) => own?.has(index) !== true)
    if (block.type !== 'paragraph' || kept.length === lines.length) {
      const before = result.at(-1)
      if (isOpen && before?.type === 'paragraph' && block.type === 'paragraph' && goesOn(before, block)) {
        const joined = paragraphOf([...linesOf(before), ...lines])
        if (joined !== null) result[result.length - 1] = joined
      } else result.push(block)
      isOpen = false
    } else if (kept.length === 0) {
      const numbers = numberIn(block)
      result.push(...numbers)
      isOpen = numbers.length === 0 && edges.has(block)
    } else {
      const paragraph = paragraphOf(kept)
      if (paragraph !== null) result.push(paragraph)
    }
  }
  return result
}

/** Fewest UTF-16 units of a line that goes on in the next. */
const fewestInLine = 12

/** A paragraph of more lines is none that pages broke. */
const mostJoined = 400

/**
 * Whether a paragraph behind the edge of a page is the rest of the one before: that does not end, and this does not start. Where
 * each line is a paragraph, other lines tell that better.
 */
function goesOn(before: Paragraph, next: Paragraph): boolean {
  const [first, ...more] = linesOf(next)
  const lines = linesOf(before)
  const last = lines.at(-1)
  if (lines.length + more.length === 1 || lines.length > mostJoined) return false
  if (
    first === undefined ||
    last === undefined ||
    last.text.length < fewestInLine ||
    /[.。!！?？:：;；]["'”’」』)）]?\s*$/u.test(last.text)
  )
    return false
  return (
    leadingNumber(first.text) === null && leadingLetter(first.text) === null && leadingLabel(first) === null
  )
}

/** The start of a line, the number of a question; nothing where it numbers none. */
function numberIn(block: Paragraph): Block[] {
  const number = leadingQuestionNumber(textOf(block.children))
  return number === null ? [] : [{ ...block, children: takeStart(block.children, number.length) }]
}

/** Fewest pages of which each has its number at the end of the same line, or at its start. */
const fewestPages = 3

const pageAtEdge = /^(?:[-–—|]?\s*(\d{1,3})(?=\s+\D)|.*?(?<!\d)(\d{1,3})(?=\D{0,3}$))/u

/** Lines alone that come again and again with a page that rises by one: `© The authors, 2019 – 3`. */
function footsOf(places: readonly Place[]): Place[] {
  const byFrame = new Map<string, PageLine[]>()
  for (const place of places) {
    const text = place.isAlone && place.line.text.length <= longest ? oneSpace(place.line.text).trim() : ''
    const match = pageAtEdge.exec(text)
    const page = match?.[1] ?? match?.[2]
    if (page === undefined) continue
    const at = match?.[1] === undefined ? text.lastIndexOf(page) : text.indexOf(page)
    const frame = `${text.slice(0, at)}#${text.slice(at + page.length)}`
    if (!isOfPage(frame)) continue
    addTo(byFrame, frame, { place, page: Number(page), frame })
  }
  const counting = [...byFrame.values()].filter(
    (same) => same.length >= fewestPages && same.every(({ page }, at) => page === (same[0]?.page ?? 0) + at),
  )
  return counting.flat().map(({ place }) => place)
}

/** More than a word or two, none of which names a question: `© Beacon School #`, not `Exam question no. #`. */
function isOfPage(frame: string): boolean {
  const words = frame.trim().split(/\s+/)
  const isLabel = words.some((word) => word.length > 1 && nameOf(word)?.role === 'question')
  return !isLabel && words.length >= 3 && frame.replace(/\P{L}/gu, '').length >= 5
}

/** Lines that come again word for word, one of them right beside the count of a page: what stands at the head of each. */
function headsBeside(places: readonly Place[], pages: ReadonlySet<Place>): Place[] {
  if (pages.size === 0) return []
  const found = new Set<string>()
  places.forEach((place, at) => {
    if (!pages.has(place)) return
    for (const beside of [places[at - 1], places[at + 1]])
      if (beside !== undefined && !pages.has(beside)) found.add(headText(beside))
  })
  found.delete('')
  const byText = new Map<string, Place[]>()
  for (const place of found.size === 0 ? [] : places) {
    const text = headText(place)
    if (!found.has(text)) continue
    addTo(byText, text, place)
  }
  return [...byText.values()].filter((same) => same.length > 1).flat()
}

/** The text of a line that may stand at the head of a page; nothing of one that asks, counts or is called something. */
function headText({ line, isAlone, isShort }: Place): string {
  const text = oneSpace(line.text).trim()
  const isOther = !(isAlone || isShort) || text.length > longest || asking(text) === 'mark'
  if (isOther || leadingNumber(text) !== null || leadingLetter(text) !== null) return ''
  return leadingLabel(line) === null ? text : ''
}

/** Fewest times alone in their lines that tell when something was written, not what. */
const fewestStamps = 3

const stamp =
  /^[[(]?\d{1,4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,4}日?\.?,?\s+(?:上午|下午|오전|오후)?\s?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?[\])]?$/u

/** `6/12/2023, 7:02:11 PM` alone in a paragraph, as chats that were saved have above each turn. */
function isStamp({ line, isAlone }: Place): boolean {
  return isAlone && line.text.length <= 40 && stamp.test(line.text.trim())
}

const ofPages = /(?<!\d)(\d{1,3})(\D{1,12})(\d{1,3})(?!\d)/u
/** `02          Do not write outside the box` */
const besideGap = /^\s*(\d{1,3})\s{4,}(\p{L}\D{3,80}?)\s*$/u
/** Markdown takes the first of two dashes for a bullet. */
const betweenDashes = /^(?:[-–—－~·•|]\s?)?(\d{1,3})\s?[-–—－~·•|]$/u

/** A line that tells which of how many pages ends or begins there, or which page; within others only where it says so. */
function pageLineOf(place: Place): PageLine | null {
  const { line, isAlone } = place
  if (line.text.length > longest) return null
  const text = oneSpace(line.text).trim()
  const apart = besideGap.exec(line.text)
  if (apart?.[1] !== undefined) return { place, page: Number(apart[1]), frame: `# ${apart[2]}` }
  const dashed = betweenDashes.exec(text)
  if (dashed !== null) return { place, page: Number(dashed[1]), frame: text.replace(/\d+/, '#') }
  const match = ofPages.exec(text)
  const [whole, page, between, all] = match ?? []
  // `Key to page 2`
  const isPage = namesPage(text) && !holdsAnswers(text)
  if (match !== null && whole !== undefined && Number(page) <= Number(all)) {
    const isSaid = isAlone || isPage
    const after = text.slice(match.index + whole.length)
    const frame = `${text.slice(0, match.index)} # ${between} ${all} ${after}`
    const own = line.text.split(/\s{2,}|\u3000|\|/u).find((part) => ofPages.test(part)) ?? frame
    const isSure = isAlone && isPage && own.replace(/\P{L}/gu, '').length <= mostLetters
    return isSaid ? { place, page: Number(page), frame, isSure } : null
  }
  const only = isPage ? /(?<!\d)\d{1,3}(?!\d)/.exec(text)?.[0] : undefined
  return only === undefined ? null : { place, page: Number(only), frame: text.replace(only, '#') }
}
