import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'

/** A number that Markdown takes for no item: `2、`, `2）`, `（2）`, `Q2:`, `第 2 题`, `**2、`. */
const counted = /^ {0,3}([^\d\n]{0,5}?)\s?(\d{1,3})\s?([、）．：:.)）题題问問]|\]|】)(?=.*\S)/u
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
/** An item of a list; what stands right below it without a number of its own would be a line of it. */
const item = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+\S/u

/** A word around a number: whatever mark stands behind it, and though one is left out, it counts on. */
const worded = /^\p{L}{2}/u

interface Counted {
  /** What stands around the number. */
  readonly style: string
  readonly number: number
}

/**
 * Lines that count on right below an item of a list, or count from 1, by numbers that Markdown does not know: to it they are
 * lines of that item.
 *
 *     1、What is a process?                      1. The night sky
 *     - what has memory of its own              Câu 1: …
 *     2、What is a thread?                      Câu 2: …
 */
export function countedLines({ lines }: Lines): Edit[] {
  const edits: Edit[] = []
  const last = new Map<string, number>()
  let named: ReadonlySet<string> | null = null
  const isNamed = ({ style }: Counted): boolean => {
    named ??= namedTwice(lines)
    return named.has(style)
  }
  let inList = false
  for (const line of lines) {
    if (line.code || line.text.trim() === '') {
      inList = false
      continue
    }
    const isItem = item.test(line.text)
    const found = isItem ? null : countedOf(line)
    if (found !== null) {
      const step = found.number - (last.get(found.style) ?? Number.NaN)
      const isNext = step === 1 || (step === 2 && worded.test(found.style))
      if (inList && (isNext || (found.number === 1 && isNamed(found)))) edits.push(apart(line))
      last.set(found.style, found.number)
    }
    inList = isItem || (inList && found === null)
  }
  return edits
}

/** Styles with a word around the number, `Câu #:`, that count to 2 and further. */
function namedTwice(lines: readonly Line[]): ReadonlySet<string> {
  const styles = new Set<string>()
  for (const line of lines) {
    const found = line.code ? null : countedOf(line)
    if (found?.number === 2 && worded.test(found.style)) styles.add(found.style)
  }
  return styles
}

function countedOf({ text }: Line): Counted | null {
  const at = circled.indexOf(text.trimStart().charAt(0))
  if (at >= 0 && text.trim() !== '') return { style: circled, number: at + 1 }
  const [, before = '', number, behind = ''] = counted.exec(text) ?? []
  if (number === undefined) return null
  const word = before.trim()
  return { style: worded.test(word) ? `${word} #` : `${word} # ${behind}`, number: Number(number) }
}

function apart({ start, text }: Line): Edit {
  const message = `a line that counts on, \`${text.trim().slice(0, 40)}\`, among the lines of an item`
  return { start, end: start, text: '\n', message }
}
