import type { Entry } from '../../entry/entry.ts'
import type { Candidates } from '../reading/candidates.ts'

/** Fewest items of a list that a heading alone makes questions. */
export const fewestItems = 3

/** Longest text, in characters, that names what is asked for without asking. */
export const longestTopic = 60

/** The items of the lists right in a region. */
export function itemsOf({ below }: Candidates): readonly Entry[] {
  return below
    .filter(({ convention }) => convention.name === 'list item')
    .flatMap(({ segments }) => segments.flatMap(({ entry }) => entry ?? []))
}
