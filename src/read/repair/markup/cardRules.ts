import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'

/** `Q: …`, `答案：…`: a short name and a colon. */
const label = /^\s*[^\s:：](?:[^:：]{0,18}[^\s:：])?\s*[:：]/u

/**
 * Parts a rule from the labelled lines right above it, which it would make a heading: it stands between cards.
 *
 *     Q: What is a lock?        Q: What is a lock?
 *     A: A mutex.          →    A: A mutex.
 *     ---
 *                               ---
 */
export function cardRules({ lines }: Lines): Edit[] {
  const edits: Edit[] = []
  let labels = 0
  let told = false
  for (const line of lines) {
    if (labels >= 2 && isRule(line)) {
      const message = told ? null : 'rules right below labelled lines parted from them'
      edits.push({ start: line.start, end: line.start, text: '\n', message })
      told = true
    }
    const ends = line.code || line.text.trim() === '' || isRule(line)
    labels = ends ? 0 : labels + (label.test(line.text) ? 1 : 0)
  }
  return edits
}

function isRule({ text, code }: Line): boolean {
  return !code && /^-{3,}[ \t]*$/.test(text)
}
