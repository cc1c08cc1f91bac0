import type { Edit } from './edits.ts'
import type { Line, Lines } from './lines.ts'

const starred = /^(\s*(?:[-*+]\s+)?)(?:\*([A-Ha-h])([.)])|([A-Ha-h])\*([.)]))[ \t]*(?=[^\s*])/
const option = /^\s*(?:[-*+]\s+)?\*?([A-Ha-h])\*?[.)]\s*\S/
const box = /^(\s*(?:[-*+]\s+)?\[)\*(?=\]\s+\S)/
const emptyBox = /^\s*(?:[-*+]\s+)?\[[ *]?\]\s+\S/

/** `*b) Lyon`, `B*) Lyon`, `[*] Lyon` beside other options: the star that test banks put to the right one becomes a mark that all know. */
export function optionStars({ lines }: Lines): Edit[] {
  return lines.flatMap((line, index): Edit[] => {
    if (line.code) return []
    const near = [neighbour(lines, index, -1), neighbour(lines, index, 1)]
    return starEdit(line, near) ?? boxEdit(line, near) ?? []
  })
}

function starEdit({ start, text }: Line, near: readonly string[]): Edit[] | null {
  const match = starred.exec(text)
  if (match === null) return null
  const [whole, indent = '', before, , behind] = match
  const letter = before ?? behind ?? ''
  const isBeside = near.some((other) => {
    const found = option.exec(other)?.[1] ?? ''
    return found !== '' && Math.abs(found.charCodeAt(0) - letter.charCodeAt(0)) === 1
  })
  if (!isBeside) return null
  const from = start + indent.length
  const mark = match[3] ?? match[5] ?? ')'
  return [
    {
      start: from,
      end: start + whole.length,
      text: `${letter}${mark} ✅ `,
      message: `\`${whole.trim()}\` read as the right one of several answers`,
    },
  ]
}

function boxEdit({ start, text }: Line, near: readonly string[]): Edit[] | null {
  const match = box.exec(text)
  if (match === null || !near.some((other) => emptyBox.test(other))) return null
  const at = start + match[0].length - 1
  return [{ start: at, end: at + 1, text: 'x', message: '`[*]` read as a box that is ticked' }]
}

/** The next line that is not blank, within two. */
function neighbour(lines: readonly Line[], index: number, step: number): string {
  const at = lines[index + step]?.text.trim() === '' ? index + 2 * step : index + step
  return lines[at]?.text ?? ''
}
