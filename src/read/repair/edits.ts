import type { Stretch } from '../positions.ts'

/** Replaces `[start, end)` of a text. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  /** What was wrong and what was done, for the diagnostic; null for a follow-up of another edit. */
  readonly message: string | null
}

/** A text under repair and where its characters came from. */
export interface Draftext {
  readonly text: string
  readonly stretches: readonly Stretch[]
}

/** Applies edits that are sorted and do not overlap. Inserted text stands at the place of the edit. */
export function applyEdits({ text, stretches }: Draftext, edits: readonly Edit[]): Draftext {
  if (edits.length === 0) return { text, stretches }
  const parts: string[] = []
  const next: Stretch[] = []
  let length = 0
  let from = 0
  let index = 0
  const original = (at: number): number => {
    while (index + 1 < stretches.length && (stretches[index + 1]?.repaired ?? Infinity) <= at) index++
    const { repaired = 0, original = 0 } = stretches[index] ?? {}
    return original + at - repaired
  }
  const keep = (to: number): void => {
    if (to <= from) return
    next.push({ repaired: length, original: original(from) })
    while (index + 1 < stretches.length && (stretches[index + 1]?.repaired ?? Infinity) < to) {
      index++
      const inner = stretches[index]
      if (inner) next.push({ repaired: length + inner.repaired - from, original: inner.original })
    }
    parts.push(text.slice(from, to))
    length += to - from
  }
  for (const edit of edits) {
    keep(edit.start)
    if (edit.text !== '') next.push({ repaired: length, original: original(edit.start) })
    parts.push(edit.text)
    length += edit.text.length
    from = edit.end
  }
  keep(text.length)
  return { text: parts.join(''), stretches: next }
}
