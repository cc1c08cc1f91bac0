import type { Entry } from '../../entry/entry.ts'
import type { ByFamily } from '../reading/byFamily.ts'

/** A number in brackets behind a sentence: `What is osmosis? [4]` */
const worth = /(?<=[.?!。？！؟।]["'”’»」』)）]?)\s*[[(（【]\s*(\d{1,2}(?:[.,]\d{1,2})?)\s*[\])）】]$/u

/** Fewest sentences with such a number that tell what each is worth. */
const fewest = 3

/**
 * Candidates without the number in brackets that says what each is worth. Several of a family have one, and they do
 * not count on, as notes do.
 */
export function withoutWorth(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const found = new Map<Entry, Entry>()
  for (const members of families.values()) {
    const noted = members.flatMap((entry) => {
      const match = worth.exec(entry.head.text)
      return match?.[1] === undefined ? [] : [{ entry, number: match[1], index: match.index }]
    })
    const counting = noted.filter(
      ({ number }, at) => at > 0 && Number(number) === Number(noted[at - 1]?.number) + 1,
    )
    const areShares = noted.length > 1 && noted.every(({ number }) => /\D/.test(number))
    if ((noted.length < fewest && !areShares) || counting.length * 2 >= noted.length - 1) continue
    for (const { entry, number, index } of noted) {
      const head = {
        ...entry.head,
        text: entry.head.text.slice(0, index),
        marks: Number(number.replace(',', '.')),
      }
      found.set(entry, { ...entry, head })
    }
  }
  return found
}
