import type { Entry } from '../../entry/entry.ts'
import { headOf } from '../../text/head.ts'
import { follows, leadingLetter, startsRun } from '../../text/letters.ts'
import { dropStart, textStart } from '../../text/phrasing.ts'
import type { ByFamily } from '../reading/byFamily.ts'
import { inFamilies, type Start } from './starts.ts'

/** Fewest headings that letters count. */
const fewest = 3

/** Headings over something, without the letters that count most of their family: `### b. What is yeast?` */
export function withoutLetters(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const renamed = new Map<Entry, Entry>()
  for (const { found, size } of inFamilies(families, letterOf, 6)) {
    const counted = found.filter(
      ({ word }, at) => startsRun(word) || follows(found[at - 1]?.word ?? ' ', word),
    )
    if (found.length < fewest || found.length * 10 < size * 6 || counted.length < found.length) continue
    if (found.filter(({ word }) => startsRun(word)).length * 2 > found.length) continue
    for (const { entry, length } of found) renamed.set(entry, withoutStart(entry, length))
  }
  return renamed
}

/** `a.` by itself is a label of an answer, and has been taken off. */
function letterOf(entry: Entry): Start | null {
  const { role, label, number, nodes } = entry.head
  if (entry.convention !== 'heading' || number !== null || entry.body.length === 0) return null
  if (label?.length === 1) return { entry, word: label.toLowerCase(), length: 0 }
  const text = role === null ? textStart(nodes, 20) : ''
  const letter = leadingLetter(text)
  if (letter === null || !/^\s*[(（]?\p{L}[.)）]\s+\S/u.test(text)) return null
  return { entry, word: letter.letter.toLowerCase(), length: letter.length }
}

function withoutStart(entry: Entry, length: number): Entry {
  const { head } = entry
  const { nodes, text, asking, tags } = headOf(dropStart(head.nodes, length))
  return {
    ...entry,
    head: { ...head, nodes, text, asking, role: null, label: null, tags: [...head.tags, ...tags] },
  }
}
