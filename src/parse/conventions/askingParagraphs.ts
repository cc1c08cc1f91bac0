import { optionsOf } from '../entry/options/options.ts'
import { type Block, firstLine } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { proposes } from '../text/assistant.ts'
import { boxAt } from '../text/box.ts'
import { leadingCode } from '../text/code.ts'
import { headLines, isBold } from '../text/headLines.ts'
import { leadingLabel } from '../text/label.ts'
import { widthOf } from '../text/lineRoom.ts'
import { leadingNumber } from '../text/numbering.ts'
import { openingOf } from '../text/opening.ts'
import { blocksOf, type Line, linesOf, phrasingOf, textOf } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'
import { startsBehindGaps } from './wideGaps.ts'

const mark = /[?？؟]["'”’」』)）*_\s]*$/

/** What a line ends with that is no sentence and leads to nothing. */
const isPhrase = /[\p{L}\p{M}\p{N})）」』"'”’]$/u

/** What a sentence ends with. */
const ends = /[。！？؟]|[.!?](?=\s|$)/gu

/** More sentences than this are prose that asks at its end. */
const most = 2

/** Sentences and characters of a paragraph that is all that stands below its heading: `## Post: analyst` over a puzzle. */
const [mostAlone, longestAlone] = [8, 500]

/** Longest paragraph, in characters, that asks beside others. */
const longest = 240

/** Fewest that start with the same signs. */
const fewestOpened = 2

/** Fewest that ask in bold which tell that what asks in plain text is said in passing. */
const fewestInBold = 3

/**
 * Short paragraphs of a sentence or two that end with a question mark, and all up to the next; longer ones that are all of
 * a part. Where most ask in a line in bold, the others are none: `Shall I go on?` Where most start with the same signs and
 * brackets, all that start so ask: `★★☆【Acme】Tell me about the loop`. Where some above lists of answers to choose from do,
 * all above such lists do, however long: `The nurse tells the patient to take it:` What tells what to do is one behind wide gaps.
 */
export const askingParagraphs: Convention = {
  name: 'asking paragraph',
  read(blocks) {
    const segments = new Segments('asking paragraph')
    const counted = countedIn(blocks)
    const last = blocks.findLastIndex(({ type }) => type !== 'thematicBreak')
    const marked = blocks.map((block, at) =>
      counted.has(block) || (at > 0 && at === last && isProposal(block))
        ? null
        : headOf(block, blocks.length === 1),
    )
    const stems = stemsIn(blocks)
    const apart = startsBehindGaps(blocks)
    const worded = marked.some((head) => head !== null)
      ? new Map<number, readonly Line[]>()
      : wordedIn(blocks)
    const opening = openingOfMost(marked.flatMap((head) => head?.slice(0, 1) ?? []))
    const heads = blocks.map(
      (block, at) =>
        marked[at] ??
        stems.get(at) ??
        apart.get(at) ??
        worded.get(at) ??
        (opening === '' ? null : openedBy(block, opening)),
    )
    const asked = heads.flatMap((head) => head?.slice(0, 1) ?? [])
    const bold = asked.filter(isBold).length
    const inBold = bold >= fewestInBold && bold * 2 > asked.length
    for (const [index, block] of blocks.entries()) {
      const head = heads[index] ?? null
      if (head === null || block.type !== 'paragraph' || (inBold && !isBold(head[0]))) segments.add(block)
      else {
        segments.start('', phrasingOf(head), firstLine(block))
        segments.add(...blocksOf(linesOf(block).slice(head.length)))
      }
    }
    return segments.done()
  },
}

/** `Want me to add more?`, at the end of what a chat program writes. */
function isProposal(block: Block): boolean {
  return block.type === 'paragraph' && proposes(textOf(block.children))
}

/** Fewest paragraphs that count on: a number of theirs is more than a part of what they ask. */
const fewestCounted = 3

/** Paragraphs whose numbers count on, whether they ask or tell what to do. */
function countedIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = blocks.flatMap((block) => {
    const number = block.type === 'paragraph' ? leadingNumber(linesOf(block)[0]?.text ?? '') : null
    return number?.levels === 1 ? [{ block, number: Number(number.value) }] : []
  })
  const first = found[0]?.number ?? 0
  const following = found.filter(({ number }, at) => number === first + at)
  return new Set(following.length >= fewestCounted ? following.map(({ block }) => block) : [])
}

/** Fewest paragraphs over answers to choose from that are all of the same kind; a third of them end as questions do. */
const [fewestStems, stemShare] = [3, 1 / 3]

/**
 * The lines of paragraphs right above answers to choose from, which are a list or the rest of the paragraph, by place; none
 * where too few of them ask, but for boxes, which always do.
 */
function stemsIn(blocks: readonly Block[]): ReadonlyMap<number, readonly Line[]> {
  const stems = blocks.flatMap((block, at) => {
    const lines = block.type === 'paragraph' ? linesOf(block) : []
    if (lines[0] === undefined || leadingLabel(lines[0]) !== null) return []
    const next = blocks[at + 1]
    if (next?.type === 'list' && optionsOf([next])?.before.length === 0)
      return [{ at, lines, isBoxed: false }]
    const own = lines.slice(0, headLines(lines, 0))
    const offered =
      own.length < lines.length && optionsOf(blocksOf(lines.slice(own.length)))?.before.length === 0
    return offered ? [{ at, lines: own, isBoxed: boxAt(lines[own.length]?.text ?? '') !== null }] : []
  })
  const asked = stems.filter(({ lines }) => mark.test(lines.at(-1)?.text ?? '')).length
  const found =
    stems.length >= fewestStems && asked >= stems.length * stemShare
      ? stems
      : stems.filter(({ isBoxed }) => isBoxed)
  return new Map(found.length >= fewestStems ? found.map(({ at, lines }) => [at, lines]) : [])
}

/** Fewest lines alone that ask in words, and how wide they may be. */
const [fewestInWords, widestInWords] = [4, 70]

/**
 * Lines alone that end no sentence, where nearly all of them from the first on, several, ask in words and each stands above
 * what does not: questions whose marks nobody wrote.
 */
function wordedIn(blocks: readonly Block[]): ReadonlyMap<number, readonly Line[]> {
  const alone = blocks.flatMap((block, at) => {
    const lines = block.type === 'paragraph' ? linesOf(block) : []
    const [only, ...more] = lines
    const text = only?.text.trim() ?? ''
    const isLine = more.length === 0 && widthOf(text) <= widestInWords && isPhrase.test(text)
    return isLine ? [{ at, lines, asks: asking(text) === 'words' }] : []
  })
  const found = alone.slice(
    Math.max(
      0,
      alone.findIndex(({ asks }) => asks),
    ),
  )
  const places = new Set(found.map(({ at }) => at))
  const asked = found.filter(({ at, asks }) => asks && at + 1 < blocks.length && !places.has(at + 1))
  const isHabit = asked.length >= fewestInWords && asked.length * 5 >= found.length * 4
  return new Map(isHabit ? asked.map(({ at, lines }) => [at, lines]) : [])
}

/** What most of several lines that ask start with; empty where that is nothing. */
function openingOfMost(lines: readonly Line[]): string {
  const openings = lines.map(({ text }) => openingOf(text))
  const [first = ''] = openings
  const same = openings.filter((one) => one === first).length
  return same >= fewestOpened && same * 5 >= openings.length * 4 ? first : ''
}

/** The line that starts a block as those that ask do; null where it starts otherwise. */
function openedBy(block: Block, opening: string): readonly Line[] | null {
  const [line] = block.type === 'paragraph' ? linesOf(block) : []
  const isOne = line !== undefined && line.text.length <= longest && openingOf(line.text) === opening
  return isOne && leadingLabel(line) === null ? [line] : null
}

/** The lines of a block that ask; null where it starts with none. */
function headOf(block: Block, alone: boolean): readonly Line[] | null {
  const lines = block.type === 'paragraph' ? linesOf(block) : []
  const [first] = lines
  if (first === undefined) return null
  const head = lines.slice(0, alone ? lines.length : headLines(lines, 0))
  const text = head.map((line) => line.text).join(' ')
  const [sentencesAtMost, length] = alone ? [mostAlone, longestAlone] : [most, longest]
  const isShort = text.length <= length && (text.match(ends)?.length ?? 0) <= sentencesAtMost
  if (!mark.test(text) || !isShort) return null
  return leadingLabel(first) === null && leadingCode(first.text) === null ? head : null
}
