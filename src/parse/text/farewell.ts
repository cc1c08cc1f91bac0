import { closingWords } from './words.ts'

const closings = [...closingWords]

/** Signs before the words of a farewell, at most so many. */
const mostBefore = 6

/** Whether a text starts as what closes a chapter, an article or a turn of a chat does: `希望对大家有所帮助！`, `Good luck!` */
export function startsFarewell(text: string): boolean {
  const said = text.trim().toLowerCase()
  return closings.some((closing) => said.slice(0, closing.length + mostBefore).includes(closing))
}
