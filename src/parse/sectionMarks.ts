import type { Section } from '../model/book.ts'
import type { Item } from '../model/item.ts'
import { lexicons } from './lexicon/lexicons.ts'
import { pointWords } from './text/words.ts'

const units = [...pointWords].map(escaped).sort((a, b) => b.length - a.length)
const counted = new RegExp(`(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:${units.join('|')})(?!\\p{L})`, 'iu')
/** Nothing but a number with its unit, and a word before it: `共24分`, `total 10 marks`. */
const whole = new RegExp(`^[^\\d]{0,16}${counted.source}[^\\d]{0,3}$`, 'iu')
const eachWords = wordsOf(({ each = [] }) => each)
const blankWords = wordsOf(({ eachBlank = [] }) => eachBlank)

/** What the title of a section says that its questions count, in points. */
interface Said {
  /** Each question. */
  readonly each?: number
  /** Each gap of a question. */
  readonly gap?: number
  /** All of them together. */
  readonly total?: number
}

/**
 * Items with the marks that the title of their section gives them, where they say none of their own:
 * `（每小题3分，共24分）`, `(2 points each)`; of a sum its equal part, if it is one.
 *
 * @param titles What the headings of sections say in full, by id.
 */
export function withSectionMarks(items: readonly Item[], titles: ReadonlyMap<Section['id'], string>): Item[] {
  const bySection = new Map<string, Item[]>()
  for (const item of items) {
    if (item.section === null) continue
    const known = bySection.get(item.section)
    if (known) known.push(item)
    else bySection.set(item.section, [item])
  }
  const marks = new Map<Item, number>()
  for (const [id, own] of bySection) {
    const said = saidIn(titles.get(id) ?? '')
    if (said === null) continue
    for (const item of own) {
      const found = marksOf(item, own, said)
      if (found !== null && item.marks === undefined) marks.set(item, found)
    }
  }
  if (marks.size === 0) return [...items]
  return items.map((item) => {
    const found = marks.get(item)
    return found === undefined ? item : { ...item, marks: found }
  })
}

function marksOf(item: Item, all: readonly Item[], { each, gap, total }: Said): number | null {
  if (each !== undefined) return each
  const gaps = gapsIn(item.title)
  if (gap !== undefined) return gaps === 0 ? null : rounded(gap * gaps)
  if (total === undefined || all.some(({ marks }) => marks !== undefined)) return null
  const share = total / all.length
  return Number.isInteger(share * 2) ? share : null
}

function rounded(marks: number): number {
  return Math.round(marks * 100) / 100
}

/** Gaps to be filled in: `____`, `（　　）`. */
function gapsIn(title: string): number {
  return title.match(/_{2,}|＿{2,}|[(（]\s*[)）]/gu)?.length ?? 0
}

function saidIn(title: string): Said | null {
  if (!counted.test(title)) return null
  const parts = title.slice(0, 300).split(/,(?!\d)|[，、;；。()（）[\]【】]|\.\s/u)
  const said: { each?: number; gap?: number; total?: number } = {}
  for (const part of parts) {
    const number = counted.exec(part)?.[1]
    if (number === undefined) continue
    const marks = Number(number.replace(',', '.'))
    if (has(part, blankWords)) said.gap ??= marks
    else if (has(part, eachWords)) said.each ??= marks
    else if (whole.test(part)) said.total ??= marks
  }
  return Object.keys(said).length === 0 ? null : said
}

function has(part: string, words: RegExp): boolean {
  return words.test(part.toLowerCase())
}

/** Words of all languages; those of a script with spaces as whole words. */
function wordsOf(pick: (lexicon: (typeof lexicons)[number]) => readonly string[]): RegExp {
  const words = [...new Set(lexicons.flatMap(pick))]
  const dense = words.filter((word) => /[\p{Script=Han}\p{Script=Hiragana}]/u.test(word))
  const spaced = words.filter((word) => !dense.includes(word))
  return new RegExp(
    `(?:${dense.map(escaped).join('|')})|(?<![\\p{L}\\p{M}])(?:${spaced.map(escaped).join('|')})(?![\\p{L}\\p{M}])`,
    'u',
  )
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
