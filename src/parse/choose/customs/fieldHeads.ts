import { countOne } from '../../../model/collections.ts'
import type { Entry } from '../../entry/entry.ts'
import { fold } from '../../text/fold.ts'
import { tidy } from '../../text/head.ts'
import { textOf } from '../../text/phrasing.ts'
import type { ByFamily } from '../reading/byFamily.ts'

/** Fewest candidates of a family that have such a line, and the share in tenths of those that are called questions. */
const [fewest, tenths] = [3, 6]

/** Longest field, in UTF-16 units. */
const longest = 48

/** What parts fields. */
const between = /\s*[·•|｜;；]\s*|\s+[–—/-]\s+|\s{2,}/u
const named = /^(\p{L}[\p{L}\p{M} .º]{0,24}?)\s*[:：]\s*\S/u
/** A year, alone or with the part of it: `2019`, `2020.2`. */
const year = /(?<!\p{N})(?:19|20)\d{2}(?!\p{N})/u

/**
 * Candidates that are called questions, without what most of their like have behind that, over the text that asks: what is
 * known of the question. Fields with names, fields with a year, and among them a line in emphasis; they are tags.
 *
 *     **Questão 01** · *Ano: 2023 · Banca: FGV*      Aufgabe 3 – AP1 – Frühjahr 2019      ### Вопрос 4 | Тема: HTTP
 *
 *     A fórmula =SOMA(A1:A3) calcula a soma          Welcher Stoff …                      Какой метод …
 */
export function withoutFieldHeads(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const renamed = new Map<Entry, Entry>()
  for (const members of families.values()) {
    const over = members.filter(isOver)
    if (over.length < fewest || !over.some(({ head }) => fieldsOf(head.text).length > 0)) continue
    const rows = over.map((entry) => ({ entry, fields: fieldsOf(entry.head.text) }))
    const common = commonIn(rows.map(({ fields }) => fields))
    const told = rows.filter(({ fields }) => fields.length > 0 && isTold(fields, common))
    if (told.length < fewest || told.length * 10 < over.length * tenths) continue
    for (const { entry, fields } of rows) {
      const { head } = entry
      const isNoted =
        told.some((one) => one.entry === entry) || (isApart(entry) && told.every((one) => isApart(one.entry)))
      if (!isNoted) continue
      const tags = fields.length > 0 ? fields : [head.text]
      renamed.set(entry, {
        ...entry,
        head: { ...head, text: '', asking: null, tags: [...head.tags, ...tags] },
      })
    }
  }
  return renamed
}

/** `Question 4` with something behind it, over more. */
function isOver({ head, body }: Entry): boolean {
  return (
    head.role === 'question' &&
    head.number !== null &&
    head.text !== '' &&
    head.asking !== 'mark' &&
    body.length > 0
  )
}

/** The fields of a line; none where one is too long for one. */
function fieldsOf(text: string): readonly string[] {
  if (text.length > longest * 5) return []
  const fields = text
    .split(between)
    .map(tidy)
    .filter((field) => field !== '')
  return fields.every((field) => field.length <= longest) ? fields : []
}

interface Common {
  /** Names of fields, and fields without their numbers, that come again in a third of the lines. */
  readonly names: ReadonlySet<string>
  readonly fields: ReadonlySet<string>
}

function commonIn(rows: readonly (readonly string[])[]): Common {
  const names = new Map<string, number>()
  const fields = new Map<string, number>()
  for (const row of rows) {
    for (const name of new Set(row.map(nameIn))) if (name !== null) countOne(names, name)
    for (const field of new Set(row.map(bare))) countOne(fields, field)
  }
  const least = Math.max(2, rows.length / 3)
  const often = (counts: ReadonlyMap<string, number>, from: number): ReadonlySet<string> =>
    new Set([...counts].flatMap(([one, count]) => (count >= from ? [one] : [])))
  return { names: often(names, least), fields: often(fields, 2) }
}

function isTold(fields: readonly string[], { names, fields: common }: Common): boolean {
  const areNamed = fields.every((field) => names.has(nameIn(field) ?? ''))
  // One field alone is known to be one where what it says comes again.
  if (areNamed) return fields.length > 1 || common.has(bare(fields[0] ?? ''))
  return (
    fields.length > 1 &&
    fields.some((field) => year.test(field)) &&
    fields.some((field) => common.has(bare(field)))
  )
}

function nameIn(field: string): string | null {
  const name = named.exec(field)?.[1]
  return name === undefined ? null : fold(name)
}

function bare(field: string): string {
  return fold(field.replace(/\p{N}+/gu, ''))
}

/** Whether all of a head behind its label stands in emphasis. */
function isApart({ head }: Entry): boolean {
  return head.nodes.every((node) => node.type === 'emphasis' || !/[\p{L}\p{N}]/u.test(textOf([node])))
}
