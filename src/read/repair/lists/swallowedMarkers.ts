import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'
import { countedInside, startsInside } from './countedInside.ts'

const bullet = /^(\s*)([*+-])\s+\S/
const glued = /^(\s*)([*+-])(?=[^\s*+\-_=>#|]|\*\*[^\s*])/
const dashedNumber = /^(\s*)(\d{1,3})[.)º°ª]{1,2}[-–—](?=\s+\S|[^\s\d])/
/** A number with its mark; `4、` or `4．` below `3.` would be a line of that item, unless it counts on from `3、` further above. */
const counted = /^\s*(\d{1,3})([.)、．])(?!\d)/
const gluedNumber = /^(\s*)(\d{1,3})([.)])(?=[^\s\d.)])/

/** `3 .Text` and `3 . Text` where a neighbour counts on. */
const partedNumber = /^(\s*\d{1,3}) (?=[.)]\s?[^\s.)])/

/** What every marker starts with. */
const mayMark = /^\s*[\d*+-]/

/** `*Dropout：…` and `***Dropout**：…` among `* ` items, `-**Order:**` among `- ` items, and `1.Text` among its like: a space is put after the list marker; that of `1.- Text` loses its dash, that of `4、Text` or `4．Text` below `3. Text` becomes a dot, that of `4 .Text` stands at its number. What counts on from a number behind a label is left in its item. */
export function swallowedMarkers({ text, lines }: Lines): Edit[] {
  const edits: Edit[] = []
  const isHabit =
    lines.filter((line, index) => !line.code && gluedOrdinal(lines, index) !== null).length >= habit
  const may = startsInside.test(text) ? lines : []
  const inside = countedInside(may.map((line) => (line.code ? '' : line.text)))
  let last: number | null = null
  let lastWide: number | null = null
  lines.forEach((line, index) => {
    if (line.code || !mayMark.test(line.text)) return
    if (inside.has(index)) {
      const mark = spacedNumber.exec(line.text)?.[0].length
      if (mark === undefined) return
      const start = line.start + mark - 1
      edits.push({ start, end: start, text: '\\', message: 'number that counts on within an item' })
      return
    }
    const dash = dashedOrdinal(lines, index)
    if (dash !== null) {
      const start = line.start + dash.length - 1
      const text = /^\s/.test(line.text.slice(dash.length)) ? '' : ' '
      edits.push({ start, end: start + 1, text, message: `list marker \`${dash.trim()}\` with a dash` })
      return
    }
    const parted = partedNumber.exec(line.text)?.[0]
    if (parted !== undefined && countsOn(lines, index, Number(parted))) {
      const [start, end] = [line.start + parted.length - 1, line.start + parted.length + 1]
      const text = `${line.text.charAt(parted.length)} `
      edits.push({ start, end, text, message: `list marker \`${parted.trim()} ${text.trim()}\` with a gap` })
      return
    }
    const [whole = '', wide, mark] = counted.exec(line.text) ?? []
    const before = Number(wide) - 1
    const isWide = mark === '、' || mark === '．'
    const follows = isWide && last === before && lastWide !== before
    if (mark !== undefined) last = isWide && !follows ? null : Number(wide)
    if (isWide && !follows) lastWide = Number(wide)
    if (follows) {
      const end = line.start + whole.length
      edits.push({
        start: end - 1,
        end,
        text: '. ',
        message: `list marker \`${whole.trim()}\` among numbers with a dot`,
      })
      return
    }
    const match =
      gluedBullet(lines, index) ?? gluedOrdinal(lines, index) ?? (isHabit ? gluedFirst(lines, index) : null)
    if (match === null) return
    const start = line.start + match.length
    edits.push({
      start,
      end: start,
      text: ' ',
      message: `list marker \`${match.trim()}\` without a space after it`,
    })
  })
  return edits
}

const spacedNumber = /^\s*\d{1,3}[.)](?=\s)/

/** A bullet only where its neighbour is one with the same mark, and where `*` cannot be the start of emphasis (`***x***`). */
function gluedBullet(lines: readonly Line[], index: number): string | null {
  const text = lines[index]?.text ?? ''
  const match = glued.exec(text)
  if (match === null) return null
  const [marker = '', , mark = ''] = match
  if (mark !== '-' && text.indexOf(mark, marker.length) >= 0 && !text.startsWith(mark + mark, marker.length))
    return null
  if (mark === '*' && text.includes('***', marker.length)) return null
  const beside = [neighbour(lines, index, -1), neighbour(lines, index, 1)]
  return beside.some((other) => bullet.exec(other)?.[2] === mark) ? marker : null
}

/** A number where the text that follows is a word, not a version or a decimal, and a neighbour counts on. */
function gluedOrdinal(lines: readonly Line[], index: number): string | null {
  const match = gluedNumber.exec(lines[index]?.text ?? '')
  return match !== null && countsOn(lines, index, Number(match[2])) ? match[0] : null
}

/** How many numbers without a space, each beside one that counts on, make a habit of it. */
const habit = 3

/** `1.Text` below a blank line, the only item of its list, in an article that writes all others so. */
function gluedFirst(lines: readonly Line[], index: number): string | null {
  const match = gluedNumber.exec(lines[index]?.text ?? '')
  return match?.[2] === '1' && (lines[index - 1]?.text ?? '').trim() === '' ? match[0] : null
}

/** `1.- Text`, as Spanish numbers, where a neighbour counts on. */
function dashedOrdinal(lines: readonly Line[], index: number): string | null {
  const match = dashedNumber.exec(lines[index]?.text ?? '')
  return match !== null && countsOn(lines, index, Number(match[2])) ? match[0] : null
}

function countsOn(lines: readonly Line[], index: number, number: number): boolean {
  const near = [-1, 1].flatMap((step) =>
    [dotted, marked].flatMap((mark) => numbersNear(lines, index, step, mark)),
  )
  return near.some((other) => Math.abs(other - number) === 1)
}

function neighbour(lines: readonly Line[], index: number, step: number): string {
  let at = index + step
  while (lines[at]?.text.trim() === '' && Math.abs(at - index) < 3) at += step
  return lines[at]?.text ?? ''
}

/** Numbers with a mark that Markdown knows, and with a wide one of its kind. */
const dotted = /^\s*(\d{1,3})[.)](?!\d)/
const marked = /^\s*(\d{1,3})[.)．](?!\d)/

/** Numbers that start a line within the next 40 lines in one direction; the first is enough. */
function numbersNear(lines: readonly Line[], index: number, step: number, mark: RegExp): number[] {
  for (let at = index + step; Math.abs(at - index) <= 40; at += step) {
    const match = mark.exec(lines[at]?.text ?? '')
    if (match) return [Number(match[1])]
  }
  return []
}
