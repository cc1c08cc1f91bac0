import type { Entry } from '../../entry/entry.ts'
import { survey } from '../../entry/survey.ts'
import { asking } from '../../text/asks.ts'
import { headOf } from '../../text/head.ts'
import { readLabel } from '../../text/label.ts'
import { dropStart, takeStart, textOf } from '../../text/phrasing.ts'
import type { ByFamily } from '../reading/byFamily.ts'
import { paragraphAt } from '../reading/rewritten.ts'

/** Arrows that lead from a question to its answer in one line, and a dash behind a question mark. */
const arrow = /\s*[→⇒⇨⟶⟹➜➔➡]\ufe0f?\s*(?=\S)|\s(?:-{1,2}>|=>)\s+(?=\S)/u
const dash = /(?<=[?？؟]["'”’»」』)）]?)\s*(?:[—–]{1,2}|-{1,2}(?=\s))\s*(?=\S)/u

/** What most texts have none of. */
const hint = /[→⇒⇨⟶⟹➜➔➡]|[-=]>|[?？؟].{0,2}[—–-]|[?？؟].{1,12}[:：]|[)）]$/u

/** Fewest candidates, by one sign behind their question marks, that tell that answers stand behind it. */
const fewest = 2

/** Where the question of a candidate ends and its answer starts. */
interface Cut {
  readonly entry: Entry
  readonly front: number
  readonly back: number
}

/**
 * Candidates whose answer goes on in their line, as several of the article do though others have none: behind a sign, `What does
 * it suggest? — prerenal state`, `… → …`, or as a note in italics, *(say what you learnt)*; behind a label, even if it is one
 * alone. The answer becomes their body.
 */
export function withAnswersBehind(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const members = [...families.values()].flat().filter(mayHaveAnswer)
  if (members.length === 0) return new Map()
  const labelled = members.flatMap((entry) => labelBehind(entry) ?? [])
  const signed = members.flatMap((entry) => signBehind(entry) ?? [])
  const noted = members.flatMap((entry) => noteBehind(entry) ?? [])
  const cuts = [
    ...labelled,
    ...(placesOf(signed.filter(isMarked)) >= fewest ? signed : []),
    ...(placesOf(noted) >= fewest ? noted : []),
  ]
  return new Map(cuts.map((cut) => [cut.entry, parted(cut)]))
}

function mayHaveAnswer({ head, cloze, survey }: Entry): boolean {
  return !cloze && !survey.answered && !survey.options && hint.test(head.text)
}

/** Several conventions read one place. */
function placesOf(cuts: readonly Cut[]): number {
  return new Set(cuts.map(({ entry }) => entry.first)).size
}

const endsInMark = /[?？؟]["'”’»」』)）*_\s]*$/u

function isMarked({ entry, front }: Cut): boolean {
  return endsInMark.test(textOf(entry.head.nodes).slice(0, front))
}

function signBehind(entry: Entry): Cut | null {
  const text = textOf(entry.head.nodes)
  return cutAt(entry, text, dash.exec(text)) ?? cutAt(entry, text, arrow.exec(text))
}

function cutAt(entry: Entry, text: string, match: RegExpExecArray | null): Cut | null {
  if (match === null || match.index === 0) return null
  const form = asking(text.slice(0, match.index))
  return form === null || form === 'topic'
    ? null
    : { entry, front: match.index, back: match.index + match[0].length }
}

/** The label of an answer right behind a question mark: `…？我答：…` */
function labelBehind(entry: Entry): Cut | null {
  const nodes = entry.head.nodes
  const text = textOf(nodes)
  const match = /[?？؟][”"’」』)）]?\s*(?=\S)/u.exec(text)
  const back = match === null ? text.length : match.index + match[0].length
  if (match === null || back >= text.length) return null
  const label = readLabel({ text: text.slice(back), nodes: dropStart(nodes, back) })
  const isAnswer = label?.role === 'answer' && (label.name.length > 1 || /\p{Script=Han}/u.test(label.name))
  return isAnswer && back + label.length < text.length
    ? { entry, front: back, back: back + label.length }
    : null
}

/** A note in italics and brackets, of more than one clause, that ends a head. */
function noteBehind(entry: Entry): Cut | null {
  const nodes = entry.head.nodes.filter((node) => textOf([node]).trim() !== '')
  const last = nodes.at(-1)
  if (nodes.length < 2 || last?.type !== 'emphasis') return null
  if (!/^[(（].*[\p{L}][.,;，。；].*[)）]\s*$/u.test(textOf([last]))) return null
  const text = textOf(entry.head.nodes)
  const front = text.trimEnd().length - textOf([last]).trimEnd().length
  return asking(text.slice(0, front)) === null ? null : { entry, front, back: front }
}

function parted({ entry, front, back }: Cut): Entry {
  const nodes = takeStart(entry.head.nodes, front)
  const { text, asking: form } = headOf(nodes)
  const body = [paragraphAt(dropStart(entry.head.nodes, back), entry.first), ...entry.body]
  return { ...entry, head: { ...entry.head, nodes, text, asking: form }, body, survey: survey(body) }
}
