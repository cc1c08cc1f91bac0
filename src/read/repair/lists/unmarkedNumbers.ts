import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'

const counted = /^[ \t\u3000]*(\d{1,3})([.．、)）])(?!\d)/u
const bare = /^([ \t\u3000]*)(\d{1,3})[ \t\u3000]+(?=["“‘「『《(（¿]?\p{L})/u

/** Most lines between the numbers beside it. */
const farthest = 30

/**
 * Numbers that were typed without the mark that those right before and behind them have get it:
 *
 *     4．…
 *     5 …            →     5．…
 *     6．…
 */
export function unmarkedNumbers({ lines }: Lines): Edit[] {
  const marked = lines.flatMap((line, at) => {
    const [, number, mark] = line.code ? [] : (counted.exec(line.text) ?? [])
    return number === undefined || mark === undefined ? [] : [{ at, number: Number(number), mark }]
  })
  return marked.flatMap((one, index): Edit[] => {
    const next = marked[index + 1]
    if (next?.number !== one.number + 2 || next.mark !== one.mark || next.at - one.at > farthest) return []
    const found = lines.slice(one.at + 1, next.at).filter((line) => isBare(line, one.number + 1))
    const [only] = found
    return only === undefined || found.length > 1 ? [] : [withMark(only, one.mark)]
  })
}

function isBare({ text, code }: Line, number: number): boolean {
  return !code && Number(bare.exec(text)?.[2]) === number
}

function withMark({ start, text }: Line, mark: string): Edit {
  const [, indent = '', number = ''] = bare.exec(text) ?? []
  const at = start + indent.length + number.length
  return { start: at, end: at, text: mark, message: `number \`${number}\` without its mark` }
}
