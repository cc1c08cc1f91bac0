import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'

/** Signs but those that judge, `★★`, `⚠️`, `※`, or stars that open no emphasis, before a number with its mark. */
const signed =
  /^(\s*)((?:(?![✅✔☑✓✗✘❌✖])(?:\p{So}|※)[\ufe0f\u20e3]?\s*){1,5}|\*{1,3}\s*(?=[^*]*$))(\d{1,3})([.．、)）])(?!\d)[ \t]*(?=\S)/u
const plain = /^\s*(\d{1,3})[.．、)）](?!\d)\s*\S/u

interface Numbered {
  readonly line: Line
  readonly number: number
  /** What the pattern of signed numbers found; null of a plain one. */
  readonly match: RegExpExecArray | null
}

/**
 * `★3. …` between `2. …` and `4. …`: a sign before the number by which an author tells some questions of a list, as more
 * important or asked twice. It goes behind the number.
 */
export function signedNumbers({ lines }: Lines): Edit[] {
  const found = lines.flatMap((line): Numbered[] => {
    if (line.code) return []
    const match = signed.exec(line.text)
    const number = match?.[3] ?? plain.exec(line.text)?.[1]
    return number === undefined ? [] : [{ line, number: Number(number), match }]
  })
  return found.flatMap(({ line, match }, at): Edit[] => {
    if (match === null || !(countsOn(found, at, -1) || countsOn(found, at, 1))) return []
    const [whole, indent = '', sign = '', number = '', mark = ''] = match
    const start = line.start + indent.length
    const end = line.start + whole.length
    const moved = sign.trim().replaceAll('*', '★')
    const message = `sign before the number, \`${whole.trim()}\``
    return [{ start, end, text: `${number}${mark} ${moved} `, message }]
  })
}

/** Whether a number counts on from one without a sign, or to one, perhaps over others with signs. */
function countsOn(found: readonly Numbered[], from: number, step: 1 | -1): boolean {
  for (let at = from; ; at += step) {
    const own = found[at]
    const next = found[at + step]
    if (own === undefined || next === undefined || next.number !== own.number + step) return false
    if (next.match === null) return true
  }
}
