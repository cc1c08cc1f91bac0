import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'

/** The star may be escaped, or else opens no emphasis that a star behind a letter closes. */
const starred =
  /(?<=^|\s)(?:(?:\\\*|\*(?![^*]*[^\s*\\]\*))([A-Ha-h])([.)])|([A-Ha-h])\\?\*([.)]))[ \t]*(?=[^\s*])/g
const option = /(?:^|\s)(?:\\?\*)?([A-Ha-h])(?:\\?\*)?[.)]\s*(?=\S)/g
const box = /^(\s*(?:[-*+]\s+)?\[)\*(?=\]\s+\S)/
/** `✅ 2. Lyon`, `★ 3) Lyon` */
const signedNumber = /^(\s*)([✅✔☑✓√★⭐]\ufe0f?)\s*(\d{1,2})([.)])\s*(?=\S)/u
const number = /^\s*(?:[✅✔☑✓√★⭐]\ufe0f?\s*)?(\d{1,2})[.)](?!\d)/u
const emptyBox = /^\s*(?:[-*+]\s+)?\[[ *]?\]\s+\S/

/**
 * `*b) Lyon`, `B*) Lyon`, `[*] Lyon` beside other options, in lines of their own or in one: the star that test banks put to
 * the right one becomes a mark that all know. A sign before a number that its neighbours count, `✅ 2. Lyon`, goes behind it.
 */
export function optionStars({ lines }: Lines): Edit[] {
  return lines.flatMap((line, index): Edit[] => {
    if (line.code) return []
    const near = (): string[] => [neighbour(lines, index, -1), neighbour(lines, index, 1)]
    const signed = signedEdit(line, near)
    if (signed !== null) return [signed]
    if (!line.text.includes('*')) return []
    const found = starEdits(line, near)
    return found.length > 0 ? found : (boxEdit(line, near) ?? [])
  })
}

/** The lines beside one, which few ask for. */
type Near = () => readonly string[]

function starEdits({ start, text }: Line, near: Near): Edit[] {
  const stars = [...text.matchAll(starred)]
  if (stars.length === 0) return []
  const beside = new Set(
    [text, ...near()].flatMap((line) => [...line.matchAll(option)].map((match) => code(match[1]))),
  )
  return stars.flatMap((match): Edit[] => {
    const letter = match[1] ?? match[3] ?? ''
    if (!beside.has(code(letter) - 1) && !beside.has(code(letter) + 1)) return []
    const from = start + match.index
    return [
      {
        start: from,
        end: from + match[0].length,
        text: `${letter}${match[2] ?? match[4] ?? ')'} ✅ `,
        message: `\`${match[0].trim()}\` read as the right one of several answers`,
      },
    ]
  })
}

function code(letter = ''): number {
  return letter.charCodeAt(0)
}

function signedEdit({ start, text }: Line, near: Near): Edit | null {
  const [whole, before = '', sign = '', own = '', mark = ''] = signedNumber.exec(text) ?? []
  if (whole === undefined) return null
  const numbers = near().map((other) => Number(number.exec(other)?.[1] ?? Number.NaN))
  if (numbers[0] !== Number(own) - 1 && numbers[1] !== Number(own) + 1) return null
  const from = start + before.length
  return {
    start: from,
    end: start + whole.length,
    text: `${own}${mark} ${sign} `,
    message: `sign before the number, \`${whole.trim()}\``,
  }
}

function boxEdit({ start, text }: Line, near: Near): Edit[] | null {
  const match = box.exec(text)
  if (match === null || !near().some((other) => emptyBox.test(other))) return null
  const at = start + match[0].length - 1
  return [{ start: at, end: at + 1, text: 'x', message: '`[*]` read as a box that is ticked' }]
}

/** The next line that is not blank, within two. */
function neighbour(lines: readonly Line[], index: number, step: number): string {
  const at = lines[index + step]?.text.trim() === '' ? index + 2 * step : index + step
  return lines[at]?.text ?? ''
}
