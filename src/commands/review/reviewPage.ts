import type { Decided } from '../../dedupe/links/linksFile.ts'
import type { Doubt } from './doubts.ts'

/** A book's doubts for the page. */
export interface ReviewData {
  readonly book: string
  readonly lang: string
  /** Name of the file that the page saves. */
  readonly file: string
  readonly doubts: readonly Doubt[]
  /** Decisions that stand already; the saved file keeps them. */
  readonly decided: readonly Omit<Decided, 'place'>[]
}

/** Fills the page's template; the data cannot end the script that holds it. */
export function reviewPage(template: string, data: ReviewData): string {
  const json = JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const values: Readonly<Record<string, string>> = {
    book: escaped(data.book),
    lang: escaped(data.lang),
    data: json,
  }
  return template.replace(/\{\{(book|lang|data)\}\}/g, (_, name: string) => values[name] ?? '')
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
}
