import type { PhrasingContent } from 'mdast'
import type { Entry } from '../../entry/entry.ts'
import { endOf } from '../../entry/item.ts'
import { survey } from '../../entry/survey.ts'
import { headOf } from '../../text/head.ts'
import { dropStart, takeStart, textOf } from '../../text/phrasing.ts'
import type { ByFamily } from '../reading/byFamily.ts'
import { paragraphAt } from '../reading/rewritten.ts'

/** Fewest questions that are asked in two languages, and the share of their like that are. */
const [fewest, share] = [3, 0.6]

/** So many words of one language stand in the other, names and numbers aside, in tenths. */
const mostShared = 0.15

/** Fewest letters of a half, and longest of both together, in UTF-16 units. */
const [fewestLetters, longest] = [8, 1000]

interface Halves {
  readonly entry: Entry
  readonly one: readonly PhrasingContent[]
  readonly other: readonly PhrasingContent[]
}

/**
 * Candidates of an article that asks in two languages, `How far is it? / ¿A qué distancia está?`, or in a second line in emphasis,
 * with the first alone, and the second below it. What halves say the same in two languages is told by their words, hardly one of
 * which they have in common.
 */
export function withoutTranslations(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const found: Halves[] = []
  let isUsual = false
  for (const members of families.values()) {
    const own = members.flatMap((entry) => halvesOf(entry) ?? [])
    if (own.length >= fewest && own.length >= members.length * share) isUsual = true
    for (const one of own) found.push(one)
  }
  if (!isUsual || !areOfTwo(found)) return new Map()
  return new Map(found.map((halves) => [halves.entry, withFirst(halves)]))
}

const parted = /(?<=\S) {1,3}(?:\/{1,2}|\|) {1,3}(?=\S)/gu

function halvesOf(entry: Entry): Halves | null {
  const { nodes } = entry.head
  const [one, other] = inLine(nodes) ?? inLines(nodes) ?? [[], []]
  const [first, second] = [textOf(one).trim(), textOf(other).trim()]
  const isLong = Math.min(lettersIn(first), lettersIn(second)) >= fewestLetters
  return isLong && endOfText(first) === endOfText(second) ? { entry, one, other } : null
}

type Two = readonly [readonly PhrasingContent[], readonly PhrasingContent[]]

function inLine(nodes: readonly PhrasingContent[]): Two | null {
  const text = textOf(nodes)
  const [cut, ...more] = text.length > longest || text.includes('\n') ? [] : [...text.matchAll(parted)]
  if (cut === undefined || more.length > 0) return null
  return [takeStart(nodes, cut.index), dropStart(nodes, cut.index + cut[0].length)]
}

/** The first lines, and the last, which stands in emphasis. */
function inLines(nodes: readonly PhrasingContent[]): Two | null {
  const [before, last] = nodes.slice(-2)
  if (last?.type !== 'emphasis' || before === undefined) return null
  const isBroken = before.type === 'break' || (before.type === 'text' && /\n\s*$/.test(before.value))
  return isBroken ? [nodes.slice(0, -1), [last]] : null
}

/** The sign that a half ends with, whatever the script; nothing of one that ends in a word. */
function endOfText(text: string): string {
  return (
    /[?:.!](?=["'”’»)]*$)/u.exec(text.normalize('NFKC').replace(/؟/g, '?').replace(/。/g, '.'))?.[0] ?? ''
  )
}

/** How many letters a text has; a character of Chinese says as much as two. */
function lettersIn(text: string): number {
  return (text.match(/\p{L}/gu)?.length ?? 0) + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
}

/** Whether first halves and second ones have hardly a word in common. */
function areOfTwo(all: readonly Halves[]): boolean {
  const [one, other] = [new Set<string>(), new Set<string>()]
  for (const halves of all) {
    for (const word of wordsIn(textOf(halves.one))) one.add(word)
    for (const word of wordsIn(textOf(halves.other))) other.add(word)
  }
  const both = [...one].filter((word) => other.has(word)).length
  return both < Math.min(one.size, other.size) * mostShared
}

/** Words that are no names: those with a small letter first, or of a script without any. */
function wordsIn(text: string): readonly string[] {
  return text.match(/(?<![\p{L}\p{M}])(?:\p{Ll}[\p{L}\p{M}]*|\p{Lo}{1,2})/gu) ?? []
}

function withFirst({ entry, one, other }: Halves): Entry {
  const { head, first } = entry
  const { text, asking, nodes } = headOf(one)
  const second = { ...paragraphAt(other, first), data: { stem: true } }
  const body = [second, ...entry.body]
  const { empty, ...seen } = survey(body)
  return {
    ...entry,
    head: { ...head, nodes, text, asking: asking ?? head.asking },
    body,
    last: endOf(first, body),
    survey: { ...seen, empty: entry.survey.empty && empty },
  }
}
