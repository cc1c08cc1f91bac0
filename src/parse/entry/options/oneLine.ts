import type { PhrasingContent } from 'mdast'
import { optionLetters } from '../../../model/optionLetters.ts'
import { type Block, firstLine } from '../../outline/block.ts'
import { dropStart, type Line, linesOf, paragraphOf, takeStart, textOf } from '../../text/phrasing.ts'
import { blockOf, type Found } from './found.ts'
import { runs, startsRun } from '../../text/letters.ts'
import { lettered } from './marked.ts'

/** `A. one   B. two   C. three` in one line. */
export function fromOneLine(paragraph: Block & { type: 'paragraph' }): Found | null {
  const lines = linesOf(paragraph)
  const found: { letter: string; nodes: PhrasingContent[] }[] = []
  const before: Line[] = []
  let after: Line[] = []
  for (const [index, line] of lines.entries()) {
    const cuts = cutsOf(
      line.text,
      found.map(({ letter }) => letter),
    )
    if (cuts.length === 0) {
      if (found.length > 0) {
        after = lines.slice(index)
        break
      }
      before.push(line)
      continue
    }
    const lead = cuts[0]?.start ?? 0
    if (lead > 0) before.push({ ...line, nodes: takeStart(line.nodes, lead), text: line.text.slice(0, lead) })
    cuts.forEach((cut, at) => {
      const end = cuts[at + 1]?.start ?? line.text.length
      found.push({ letter: cut.letter, nodes: takeStart(dropStart(line.nodes, cut.end), end - cut.end) })
    })
  }
  if (found.length < 3 && !(found.length === 2 && before.length === 0)) return null
  if (!runs(found.map(({ letter }) => letter))) return null
  const number = firstLine(paragraph)
  const options = found.map(({ letter, nodes }) => {
    const content = paragraphOf([{ nodes, text: textOf(nodes), number }])
    return lettered(letter, content ? [content] : [])
  })
  return { before: blockOf(before), options, after: blockOf(after), taken: 1 }
}

/** The letters that a line of options runs through: `A. one  B. two`. */
export function lettersIn(line: string): string[] {
  return cutsOf(line, []).map(({ letter }) => letter)
}

const inline = new RegExp(
  `(?<=^|[\\s;；,，?？。：:])(?:[(（]([${optionLetters}])[)）]|([${optionLetters}])[.．、)）](?!\\p{L}\\.)|([①②③④⑤⑥⑦⑧]|[アイウエオカキク](?=\\s)))\\s*`,
  'gu',
)

/** What every letter in a line has, with what stands before it. */
const mayHoldLetters = new RegExp(
  `(?:^|[\\s;；,，?？。：:(（])[${optionLetters}][.．、)）]|[①②③④⑤⑥⑦⑧]|[アイウエオカキク]\\s`,
)

/** A longer line, in UTF-16 units, is no line of options. */
const longest = 20_000

function cutsOf(text: string, had: readonly string[]): { letter: string; start: number; end: number }[] {
  const cuts: { letter: string; start: number; end: number }[] = []
  if (text.length > longest || !mayHoldLetters.test(text)) return cuts
  /** Letters out of their order, `A.open → B.open → B.close`: names. */
  let others = 0
  for (const match of text.matchAll(inline)) {
    const letter = match[1] ?? match[2] ?? match[3] ?? ''
    const letters = [...had, ...cuts.map((cut) => cut.letter), letter]
    if (letters.length === 1 ? startsRun(letter) : runs(letters)) {
      cuts.push({ letter, start: match.index, end: match.index + match[0].length })
    } else if (cuts.length > 0) others++
  }
  return had.length + cuts.length >= 2 && others < cuts.length ? cuts : []
}
