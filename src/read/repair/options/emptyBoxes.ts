import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'

const item = String.raw`^\s*(?:[-*+]|\d{1,3}[.)])\s+`
/** A box that Markdown takes for none: without the space in it, or with one beside its mark. */
const narrow = new RegExp(`${item}(?=\\[(?:| [xX]|[xX] )\\]\\s)`)
const ticked = new RegExp(`${item}\\[\\s?[xX]\\s?\\]\\s`)
const boxed = new RegExp(`${item}\\[\\s?[xX]?\\s?\\]\\s`)

/** `- [] Rhine` and `- [ x] Elbe` beside boxes one of which is ticked become boxes that Markdown knows. */
export function emptyBoxes({ lines }: Lines): Edit[] {
  const edits: Edit[] = []
  lines.forEach((line, index) => {
    const marker = line.code ? null : narrow.exec(line.text)
    if (marker === null || !isBeside(lines, index)) return
    const start = line.start + marker[0].length
    const end = line.start + line.text.indexOf(']', marker[0].length) + 1
    const box = line.text.slice(marker[0].length, end - line.start)
    const text = /x/i.test(box) ? '[x]' : '[ ]'
    const message = edits.length > 0 ? null : `\`${box}\` read as the box \`${text}\``
    edits.push({ start, end, text, message })
  })
  return edits
}

/** Whether a box is ticked in a run of lines with boxes that a line stands in. */
function isBeside(lines: readonly Line[], index: number): boolean {
  return [-1, 1].some((step) => {
    for (let at = step < 0 ? index : index + 1; Math.abs(at - index) <= longestRun; at += step) {
      const text = lines[at]?.text ?? ''
      if (!boxed.test(text)) return false
      if (ticked.test(text)) return true
    }
    return false
  })
}

/** Most options of one question. */
const longestRun = 12
