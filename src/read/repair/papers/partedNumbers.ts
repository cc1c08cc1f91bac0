import type { Edit } from '../edits.ts'
import { isBlank, type Line, type Lines } from '../lines.ts'
import { type Start, startsIn } from './partStarts.ts'

/** What a question counts, at the end of its last line: `[2 marks]`, `(3)`, `(2 P.)`, `[1½ pts]`, `(punti 2)`. */
const worth =
  /[[(（【]\s*(?:\p{L}{1,9}\.?\s*(?=\d{1,2}\s*[\])）】]))?\d{1,2}(?:[.,½]\d?)?\s*(?:\p{L}[\p{L}\p{M}]{0,9}\.?)?\s*[\])）】]\s*(?:\*\*)?\s*$/u

/** Fewest parts of questions that a paper asks one by one, and the share of them that says what it counts. */
const [fewest, share] = [3, 0.6]

/** Most lines from the start of a part to what it counts. */
const farthest = 12

/**
 * Parts of questions that a paper asks one by one, each with its number or with what it counts, as the text of a printed paper
 * has them, get the number of their question, and all numbers their marks:
 *
 *     4   The digestive system is shown.                 4. The digestive system is shown.
 *     4 (a)  Name the organ that                   →
 *            produces bile.           [1 mark]           4(a). Name the organ that
 *       (b)  Give its functions.     [2 marks]           produces bile.           [1 mark]
 */
export function partedNumbers({ lines }: Lines): Edit[] {
  const starts = startsIn(lines)
  if (starts.filter(({ isPart }) => isPart).length < fewest) return []
  const ends = endsOf(lines, starts)
  const runs = runsOf(starts)
  const told = runs.filter((run) => areTold(run, ends)).flat()
  if (told.length < fewest) return []
  const known = new Set(told.map(({ number }) => number))
  const parts = new Set([
    ...told,
    ...runs.filter((run) => run.every(({ number }) => known.has(number))).flat(),
  ])
  const asked = starts.filter((start) => !start.isPart || parts.has(start))
  return edited(lines, asked, new Set(asked.map((start) => ends.get(start)).filter((at) => at !== undefined)))
}

/** The parts of each question, in the paper and again in its key. */
function runsOf(starts: readonly Start[]): Start[][] {
  const runs: Start[][] = []
  let parent = ''
  for (const start of starts) {
    const own = start.isPart ? parentOf(start.number) : ''
    if (own !== '' && own === parent) runs.at(-1)?.push(start)
    else if (own !== '') runs.push([start])
    parent = own
  }
  return runs
}

/** Whether parts are two or more from the first on, most of which say their number or what they count: options do not, nor keys. */
function areTold(run: readonly Start[], ends: ReadonlyMap<Start, number>): boolean {
  const told = run.filter((part) => part.isFull || ends.has(part)).length
  return run.length > 1 && /\([aаα1]\)/.test(run[0]?.number ?? '') && told >= run.length * share
}

function parentOf(number: string): string {
  return number.replace(/\(.*/, '')
}

/** Of each question or part the line that says what it counts, if one does before the next starts. */
function endsOf(lines: readonly Line[], starts: readonly Start[]): ReadonlyMap<Start, number> {
  const found = new Map<Start, number>()
  for (const [index, start] of starts.entries()) {
    const end = Math.min(starts[index + 1]?.at ?? lines.length, start.at + farthest)
    const at = lines.slice(start.at, end).findIndex(({ text }) => worth.test(text))
    if (at >= 0) found.set(start, start.at + at)
  }
  return found
}

/** Numbers with marks at the start of paragraphs, lines below them without the indent of the page, and a gap below their ends. */
function edited(lines: readonly Line[], starts: readonly Start[], ends: ReadonlySet<number>): Edit[] {
  const byLine = new Map(starts.map((start) => [start.at, start]))
  const [first = 0, last = 0] = [starts[0]?.at, starts.at(-1)?.at]
  const joined = new Set<number>()
  return lines.flatMap((line, at): Edit[] => {
    if (at < first || at > last + farthest || line.code || joined.has(at)) return []
    const start = byLine.get(at)
    const behind = line.start + line.text.length
    const isOver = isBlank(lines[at + 1]) || byLine.has(at + 1)
    const below = ends.has(at) && !isOver ? [{ start: behind, end: behind, text: '\n', message: null }] : []
    if (start === undefined) return [...unindented(line, at > first && ends.has(at)), ...below]
    const isAlone = start.length >= line.text.trimEnd().length
    const next = isAlone ? nextText(lines, at) : at
    const text = lines[next]
    const isOverParts = isAlone && (byLine.has(next) || text === undefined)
    if (isAlone && !isOverParts) joined.add(next)
    // Markdown would take the others for items, apart from the parts.
    const mark = start.isPart ? '.' : '\\.'
    const name = isOverParts ? '' : `${start.number}${mark} `
    const end =
      isOverParts || text === undefined || next === at
        ? line.start + start.length
        : text.start + text.text.search(/\S/)
    const message = `\`${line.text.trim().slice(0, 40)}\`, ${start.isPart ? 'part of a question' : 'a question'} in parts`
    return [
      { start: line.start, end, text: `${isBlank(lines[at - 1]) ? '' : '\n'}${name}`, message },
      ...below,
    ]
  })
}

/** Index of the next line that holds something; that of no line where none does. */
function nextText(lines: readonly Line[], at: number): number {
  let next = at + 1
  while (next < lines.length && isBlank(lines[next])) next++
  return next
}

/** A line to write on before what a question counts. */
const writing = /^\s*[._…‥⋯·\s]{6,}(?=[[(（【])/u

/** A line without the indent of the page, or without the line to write on at the end of which it says what is counted. */
function unindented({ start, text }: Line, isEnd: boolean): Edit[] {
  const drawn = isEnd ? (writing.exec(text)?.[0].length ?? 0) : 0
  const length = drawn > 0 ? drawn : (/^[ \t]{4,}(?=\S)/.exec(text)?.[0].length ?? 0)
  return length > 0 ? [{ start, end: start + length, text: '', message: null }] : []
}
