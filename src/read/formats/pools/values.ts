import type { Passage } from '../quiz.ts'
import type { Cell } from '../separated.ts'

/** A value in one line. */
export function inlineOf(text: string, { runs }: Cell): Passage {
  return runs.flatMap(({ start, end }) => {
    const lines = [...text.slice(start, end).matchAll(/[^\r\n]+/g)]
    return lines.flatMap(({ 0: line, index }, at): Passage => {
      const space = { text: ' ', place: start + index, kept: false }
      return [...(at === 0 ? [] : [space]), { text: line, place: start + index, kept: true }]
    })
  })
}

/** Values sorted, so that their order does not give away the right one. */
export function sorted(cells: readonly Cell[]): readonly Cell[] {
  return [...cells].sort((a, b) => (a.value < b.value ? -1 : 1))
}

/** A word that stands for what a value says. */
export function wordFor(word: string, { runs }: Cell): Passage {
  return [{ text: word, place: runs[0]?.start ?? 0, kept: false }]
}

/** What a value says, without the white space around it, in small letters. */
export function plain(cell: Cell | undefined): string {
  return (cell?.value ?? '').trim().toLowerCase()
}
