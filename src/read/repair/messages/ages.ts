const languages =
  'ar cs da de el en es fi fr he hi hu id it ja ko nb nl pl pt ro ru sv th tr uk vi zh-Hans zh-Hant'.split(
    ' ',
  )
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const
const styles = ['long', 'short', 'narrow'] as const

/** How old something is, as languages write it, with `#` for its number and without spaces: `#yr.ago`, `il y a#ans`, `#天前`. */
let known: ReadonlySet<string> | null = null

/** Made when a text first needs it: formatters of all languages take a while. */
function ages(): ReadonlySet<string> {
  if (known !== null) return known
  const found = new Set<string>()
  for (const language of languages)
    for (const style of styles) {
      const ago = new Intl.RelativeTimeFormat(language, { style, numeric: 'always' })
      for (const unit of units) {
        const short = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: style })
        // One of each form that numbers have in these languages.
        for (const number of [1, 2, 5]) {
          found.add(folded(ago.format(-number, unit)))
          if (style !== 'long') found.add(folded(short.format(number)))
        }
      }
    }
  known = found
  return found
}

function folded(text: string): string {
  return text
    .replace(/\p{Nd}+/u, '#')
    .toLowerCase()
    .replace(/[\s\u200e\u200f]|\.$/gu, '')
}

/** Most words before and behind the number of an age. */
const mostWords = 3

/** Where an age stands in a short text, `Ana · 3 days ago`; null where none does. */
export function ageIn(text: string): readonly [start: number, end: number] | null {
  for (const number of text.matchAll(/(?<![\p{L}\p{N}_.,:/-])\p{Nd}{1,2}(?![\p{Nd}.,:/-])/gu)) {
    const end = number.index + number[0].length
    const starts = placesBefore(text.slice(0, number.index))
    for (const stop of placesBehind(text.slice(end)))
      for (const start of starts)
        if (ages().has(folded(text.slice(start, end + stop)))) return [start, end + stop]
  }
  return null
}

/** Where the last words of a text start, the longest stretch first; its end is the last. */
function placesBefore(text: string): number[] {
  const words = [...text.matchAll(/\p{L}+/gu)].slice(-mostWords)
  return [...words.map(({ index }) => index), text.length]
}

/** Where the first words of a text end, the longest stretch first; scripts without spaces have words of a few characters. */
function placesBehind(text: string): number[] {
  const ends = [...text.slice(0, 40).matchAll(/[\p{L}\p{M}]+\.?/gu)].map(
    ({ index, 0: word }) => index + word.length,
  )
  return ends.slice(0, mostWords).reverse()
}

/** Whether so many lines end with a number and the same word that their ages are worth a look. */
export function mayHoldAges(texts: readonly string[], fewest: number): boolean {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const unit = /\p{Nd}{1,2}\s?([\p{L}\p{M}.]{1,12})(?![\p{L}\p{Nd}])/u.exec(text)?.[1]
    if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  let all = 0
  for (const count of counts.values()) if (count > 1) all += count
  return all >= fewest
}
