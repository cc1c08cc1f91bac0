import { afterLabel } from '../afterLabel.ts'
import { levelled } from '../levelled.ts'

/** What we read of a question bank. */
interface Bank {
  readonly questions: readonly Readonly<Record<string, unknown>>[]
}

/** Fields in the order in which the handout prints them; a field is a text, or a list of things with one. */
const fields = ['title', 'prompt', 'options', 'hint', 'answer', 'explanation'] as const

/**
 * Looks for every line of every question in copied text, each after the one before, unless it stands earlier: a prompt
 * that says its title again is printed once. Spaces are ignored: where a line of a page ends is nobody's text.
 */
export function textsInOrder(bank: Bank, copied: string): { count: number; missing: string[] } {
  const page = squeezed(copied)
  const numberless = withoutNumbers(page)
  const markless = withoutMarks(page)
  const missing: string[] = []
  let count = 0
  let from = 0
  for (const question of bank.questions) {
    for (const { line, noted } of fields.flatMap((field) => linesOf(question[field]))) {
      const wanted = squeezed(line)
      if (wanted === '') continue
      count++
      const at = page.indexOf(wanted, from)
      if (at >= 0) from = at
      else if (noted && numberless.includes(withoutNumbers(wanted))) continue
      else if (leftwards.test(line) && markless.includes(withoutMarks(wanted))) continue
      else if (!page.includes(wanted) && !isSaidOtherwise(line, page)) missing.push(line)
    }
  }
  return { count, missing }
}

/** Longest label in characters; its line may be gone as a whole. */
const longestLabel = 12

/**
 * What is printed under a label is printed without its own, `Answer: text` as `text`, and `Answer: A, C` as the options
 * themselves: see `src/emit/printed.ts`. A label may have a line of its own.
 */
function isSaidOtherwise(line: string, page: string): boolean {
  const text = squeezed(line.replace(/^[^:：]{1,24}[:：]/u, ''))
  return (
    /^[A-Z](?:[,，、]?[A-Z])*$/.test(text) ||
    page.includes(text) ||
    page.includes(squeezed(afterLabel(line))) ||
    squeezed(line).length <= longestLabel
  )
}

/** A line of a text; where that has notes, their numbers are copied with it. */
export interface Wanted {
  readonly line: string
  readonly noted: boolean
}

/** The lines of a text of the bank, or of all in a list, as they are copied from a page. */
export function linesOf(value: unknown): Wanted[] {
  if (typeof value === 'string') return value.split(/[\n\t]/).map((line) => ({ line, noted: false }))
  if (Array.isArray(value)) return value.flatMap(linesOf)
  if (typeof value !== 'object' || value === null || !('text' in value)) return []
  const markdown = 'markdown' in value ? String(value.markdown) : ''
  const noted = markdown.includes('[^')
  // The text of a picture is said and not copied.
  const lines = linesOf(value.text).filter(({ line }) => !markdown.includes(`![${line}](`))
  return lines.map(({ line }) => ({ line, noted }))
}

/** Poppler takes marks between words that run to the left for numbers, and puts them on the other side of a space. */
const leftwards = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

function withoutMarks(text: string): string {
  return text.replace(/\p{P}/gu, '')
}

function withoutNumbers(text: string): string {
  return text.replace(/\d/g, '')
}

/** Without spaces, hyphens (a word may be parted) and what cannot be seen; letters with their marks as one. */
function squeezed(text: string): string {
  return levelled(text.normalize('NFC')).replace(/[-\s]|\p{Default_Ignorable_Code_Point}/gu, '')
}
