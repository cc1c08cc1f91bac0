import type { Edit } from './edits.ts'
import type { Line, Lines } from './lines.ts'

/** A capital, and what a word or a number starts behind a space, or a word of a script that the letter is no part of. */
const bare =
  /^(\s*(?:[-*+]\s+)?)([A-H])(?=[ \t\u3000]+[\p{L}\p{N}"'“‘(（《「$`]|(?!\p{Script=Latin})\p{L})(?!\s+[A-H]\s*$)/u

/** Fewest lines whose letters run on. */
const fewest = 3

/** `A text`, `B text`, `C text` in lines one below the other, blank ones aside: answers to choose from, whose letters get a dot. */
export function optionLetters({ lines }: Lines): Edit[] {
  const edits: Edit[] = []
  let run: { readonly line: Line; readonly end: number }[] = []
  const close = (): void => {
    if (run.length >= fewest)
      for (const { line, end } of run)
        edits.push({
          start: line.start + end,
          end: line.start + end,
          text: '.',
          message: `letter of an answer to choose from without a mark: \`${line.text.trim().slice(0, 40)}\``,
        })
    run = []
  }
  for (const line of lines) {
    if (!line.code && line.text.trim() === '') continue
    const match = line.code ? null : bare.exec(line.text)
    const [whole = '', , letter = ''] = match ?? []
    if (letter !== 'ABCDEFGH'[run.length]) close()
    if (letter !== '' && letter === 'ABCDEFGH'[run.length]) run.push({ line, end: whole.length })
  }
  close()
  return edits
}
