import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'

const counted = /^[ \t\u3000]*(?:\*\*)?(\d{1,3})([.．、)）])(?!\d)/u
const bare = /^([ \t\u3000]*(?:\*\*)?)(\d{1,3})(?:\*\*)?[ \t\u3000]+(?=["“‘「『《(（¿]?\p{L})/u
/** The same right before a character of a script without spaces. */
const glued = /^([ \t\u3000]*)(\d{1,3})(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u

/** Most lines between the numbers beside it, and how far these may lie apart, where others are left out. */
const [farthest, widest] = [30, 5]

/** `1 2.`: a number whose digits a space parts. */
const parted = /^([ \t\u3000]*(\d))[ \t]+(\d)([.．、)）])(?!\d)/u

/**
 * Numbers that were typed without the mark that those before and behind them have get it, and those whose digits copying has
 * parted are one again, where they count on; right before Han characters also where others are left out on one side:
 *
 *     4．…                        11. …
 *     5 …            →     5．…          1 2. …        →     12. …
 *     6．…
 *
 * So do such in bold.
 */
export function unmarkedNumbers({ lines }: Lines): Edit[] {
  return [...withoutMark(lines), ...inTwo(lines)].sort((a, b) => a.start - b.start)
}

function inTwo(lines: readonly Line[]): Edit[] {
  let before = { at: 0, number: 0, mark: '' }
  return lines.flatMap((line, at): Edit[] => {
    if (line.code) return []
    const [whole, head = '', tens, ones, mark = ''] = parted.exec(line.text) ?? []
    const number = Number(`${tens}${ones}`)
    const isNext = number === before.number + 1 && mark === before.mark && at - before.at <= farthest
    if (whole !== undefined && isNext) {
      before = { at, number, mark }
      const [start, end] = [line.start + head.length, line.start + whole.length - mark.length - 1]
      return [{ start, end, text: '', message: `the digits of number \`${number}\` apart` }]
    }
    const [, own, ownMark] = counted.exec(line.text) ?? []
    if (own !== undefined && ownMark !== undefined) before = { at, number: Number(own), mark: ownMark }
    return []
  })
}

function withoutMark(lines: readonly Line[]): Edit[] {
  const marked = lines.flatMap((line, at) => {
    const [, number, mark] = line.code ? [] : (counted.exec(line.text) ?? [])
    return number === undefined || mark === undefined ? [] : [{ at, number: Number(number), mark }]
  })
  return marked.flatMap((one, index): Edit[] => {
    const next = marked[index + 1]
    if (next === undefined || next.mark !== one.mark || next.at - one.at > farthest) return []
    if (next.number < one.number + 2 || next.number > one.number + widest) return []
    const found = lines
      .slice(one.at + 1, next.at)
      .filter((line) => isBare(line, one.number + 1, next.number - 1))
    const [only] = found
    return only === undefined || found.length > 1 ? [] : [withMark(only, one.mark)]
  })
}

/** Whether a line starts with the only number between two, or with one beside either of them where it stands right before Han. */
function isBare({ text, code }: Line, first: number, last: number): boolean {
  if (code) return false
  const spaced = Number(bare.exec(text)?.[2])
  const joined = Number(glued.exec(text)?.[2])
  return (first === last && spaced === first) || joined === first || joined === last
}

function withMark({ start, text }: Line, mark: string): Edit {
  const [, indent = '', number = ''] = bare.exec(text) ?? glued.exec(text) ?? []
  const at = start + indent.length + number.length
  return { start: at, end: at, text: mark, message: `number \`${number}\` without its mark` }
}
