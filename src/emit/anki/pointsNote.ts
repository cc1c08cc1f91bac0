import type { Question } from '../../model/book.ts'
import { escapeText } from '../shared/html/escape.ts'
import type { Fields } from './fields.ts'
import type { Rendering } from './rendering.ts'

/** Ends the guid of the note that asks a question point by point, beside the note that asks it as a whole. */
export const pointsMark = 'P'

/**
 * A question whose answer is a list, as a cloze note: each card hides one point and shows the others. The number of a
 * deletion is the card's identity, and the ledger's own for the point. Null where the list cannot be learnt so.
 */
export function pointsFields(
  question: Question,
  html: Rendering,
): { fields: Fields; numbers: readonly number[] } | null {
  const { points, identity, title } = question
  const numbers = identity.points ?? []
  if (numbers.length === 0 || numbers.length !== points.length) return null
  const items = points.map(({ label, term, text }, index) => {
    const names = [label, term].filter((name) => name !== null).map((name) => html.text(name))
    const name =
      names.length === 0 ? '' : `<b>${names.join(' ')}</b>${text === '' ? '' : escapeText(html.words.colon)}`
    return `<li>{{c${numbers[index]}::${deletion(name + html.text(text))}}}</li>`
  })
  const list = `<ol class="parts">\n${items.join('\n')}\n</ol>`
  return {
    fields: { Question: `${html.text(title)}\n${list}`, Answer: '', More: '', Explanation: '', Choices: '' },
    numbers,
  }
}

/** Text inside a cloze deletion, where `::` would begin a hint. */
export function deletion(html: string): string {
  return html.replaceAll('::', ':&#58;')
}
