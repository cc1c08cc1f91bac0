import { escapeText } from '../shared/html/escape.ts'

/** A title as HTML with every name of `names` marked where it stands first after the one before; capitals do not count. */
export function marked(title: string, names: readonly string[]): string {
  const lower = title.toLowerCase()
  if (lower.length !== title.length) return escapeText(title)
  let html = ''
  let from = 0
  for (;;) {
    const next = firstOf(lower, names, from)
    if (next === null) return html + escapeText(title.slice(from))
    html += `${escapeText(title.slice(from, next.at))}<mark>${escapeText(title.slice(next.at, next.end))}</mark>`
    from = next.end
  }
}

/** The next name, of several at one place the longest. */
function firstOf(lower: string, names: readonly string[], from: number) {
  const [first] = names
    .filter((name) => name !== '')
    .map((name) => ({ at: lower.indexOf(name.toLowerCase(), from), length: name.length }))
    .filter(({ at }) => at >= 0)
    .sort((x, y) => x.at - y.at || y.length - x.length)
  return first === undefined ? null : { at: first.at, end: first.at + first.length }
}
