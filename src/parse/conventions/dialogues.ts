import type { Paragraph } from 'mdast'
import type { Block } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { blocksOf, dropStart, type Line, linesOf, phrasingOf } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'

/** A dash that opens what somebody says, as many languages print talks. */
const dash = /^\s*[—–―]\s*(?=\S)/u

/** Fewest questions, and the share of them that ask. */
const [fewest, share] = [3, 0.5]

/** What somebody says: its lines, the first without the dash. */
interface Speech {
  readonly paragraph: Paragraph
  readonly lines: readonly Line[]
  readonly asks: boolean
}

/**
 * Two who take turns behind dashes, one asks and one answers; what stands below an answer belongs to it:
 *
 *     — What is a stack?
 *     — The last one in goes out first.
 */
export const dialogues: Convention = {
  name: 'dialogue',
  types: ['paragraph'],
  read(blocks) {
    const speeches = blocks.flatMap((block) => (block.type === 'paragraph' ? speechesIn(block) : []))
    const turns = turnsOf(speeches)
    const questions = speeches.filter((_, at) => turns[at])
    const asked = questions.filter(({ asks }) => asks).length
    const askedBack = speeches.filter(
      ({ lines }, at) => !turns[at] && asking(lines[0]?.text ?? '') === 'mark',
    )
    if (questions.length < fewest || asked < questions.length * share) return []
    if (questions.length * 2 > speeches.length + 1 || askedBack.length * 4 > questions.length) return []
    return segmentsOf(blocks, new Map(speeches.map((speech, at) => [speech, turns[at] === true])), speeches)
  },
}

function segmentsOf(
  blocks: readonly Block[],
  isQuestion: ReadonlyMap<Speech, boolean>,
  speeches: readonly Speech[],
) {
  const segments = new Segments('dialogue')
  for (const block of blocks) {
    const own = speeches.filter(({ paragraph }) => paragraph === block)
    if (block.type !== 'paragraph' || own.length === 0) {
      segments.add(block)
      continue
    }
    const lines = linesOf(block)
    const before = lines.findIndex(({ text }) => dash.test(text))
    segments.add(...blocksOf(lines.slice(0, before)))
    for (const speech of own) {
      const [first] = speech.lines
      if (isQuestion.get(speech) && first) segments.start('', phrasingOf(speech.lines), first.number, 1)
      else segments.add(...blocksOf(speech.lines))
    }
  }
  return segments.done()
}

function speechesIn(paragraph: Paragraph): Speech[] {
  const found: Line[][] = []
  for (const line of linesOf(paragraph)) {
    const length = dash.exec(line.text)?.[0].length ?? 0
    if (length > 0)
      found.push([{ ...line, nodes: dropStart(line.nodes, length), text: line.text.slice(length) }])
    else found.at(-1)?.push(line)
  }
  return found.map((lines) => ({
    paragraph,
    lines,
    asks: asking(lines[0]?.text ?? '') !== null,
  }))
}

/** Which speeches ask: the first, and each behind an answer; none answers that starts a paragraph of two. */
function turnsOf(speeches: readonly Speech[]): readonly boolean[] {
  const turns: boolean[] = []
  for (const [at, speech] of speeches.entries()) {
    const startsPair =
      speeches[at - 1]?.paragraph !== speech.paragraph && speeches[at + 1]?.paragraph === speech.paragraph
    turns.push(at === 0 || startsPair || turns[at - 1] === false)
  }
  return turns
}
