import { placeIn, type Stretch } from '../positions.ts'

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

/** A text as it was found. */
export function untouched(text: string): Draftext {
  return { text, stretches: [{ repaired: 0, original: 0, kept: true }] }
}

/** Sorted edits without those that take out only what was put in before, by a repair or who read the file. */
export function ofTheFile({ stretches, text }: Draftext, edits: readonly Edit[]): readonly Edit[] {
  let index = 0
  return edits.filter(({ start, end }) => {
    const endOf = (at: number): number => stretches[at + 1]?.repaired ?? text.length
    while (index + 1 < stretches.length && endOf(index) <= start) index++
    let last = index
    while (stretches[last]?.kept === false && endOf(last) < end) last++
    return start === end || stretches[last]?.kept !== false
  })
}

/** Applies edits that are sorted and do not overlap. Inserted text stands at the place of the edit. */
export function applyEdits(draft: Draftext, edits: readonly Edit[]): Draftext {
  if (edits.length === 0) return draft
  const { text, stretches } = draft
  const parts: string[] = []
  const next: Stretch[] = []
  let length = 0
  let from = 0
  let index = 0
  const stretchAt = (at: number): Stretch | undefined => {
    while ((stretches[index + 1]?.repaired ?? Number.POSITIVE_INFINITY) <= at) index++
    return stretches[index]
  }
  const keep = (to: number): void => {
    if (to <= from) return
    for (let at = from; at < to; ) {
      const stretch = stretchAt(at)
      if (stretch === undefined) break
      next.push({ repaired: length + at - from, original: placeIn(stretch, at), kept: stretch.kept })
      at = Math.min(stretches[index + 1]?.repaired ?? to, to)
    }
    parts.push(text.slice(from, to))
    length += to - from
  }
  for (const edit of edits) {
    keep(edit.start)
    const stretch = stretchAt(edit.start)
    if (edit.text !== '' && stretch) {
      next.push({ repaired: length, original: placeIn(stretch, edit.start), kept: false })
      parts.push(edit.text)
      length += edit.text.length
    }
    from = edit.end
  }
  keep(text.length)
  return { text: parts.join(''), stretches: next }
}
