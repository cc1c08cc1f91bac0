import { markedRanges } from '../../model/markedRanges.ts'
import { escapeText } from '../shared/html/escape.ts'

/** A title as HTML with the names of `names` marked. */
export function marked(title: string, names: readonly string[]): string {
  let html = ''
  let at = 0
  for (const [from, to] of markedRanges(title, names)) {
    html += `${escapeText(title.slice(at, from))}<mark>${escapeText(title.slice(from, to))}</mark>`
    at = to
  }
  return html + escapeText(title.slice(at))
}
