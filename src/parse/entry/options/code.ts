import type { Block } from '../../outline/block.ts'
import { leadingLetter, runs } from '../../text/letters.ts'
import type { Found } from './found.ts'
import { lettered } from './marked.ts'

/** Lines of a code block that are `A. …` to the last. */
export function fromCode(value: string, block: Block): Found | null {
  const [start = ''] = value.trimStart().split('\n', 1)
  if (leadingLetter(withoutSign(start)) === null) return null
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  const groups: { letter: string; text: string[] }[] = []
  for (const line of lines) {
    const bare = withoutSign(line)
    const letter = leadingLetter(bare)
    if (letter && (groups.length === 0 || runs([...groups.map((group) => group.letter), letter.letter])))
      groups.push({ letter: letter.letter, text: [bare.slice(letter.length)] })
    else if (groups.length === 0) return null
    else groups.at(-1)?.text.push(line)
  }
  if (!runs(groups.map((group) => group.letter))) return null
  const position = block.position ? { position: block.position } : {}
  const options = groups.map(({ letter, text }) =>
    lettered(letter, [
      { type: 'paragraph', children: [{ type: 'text', value: text.join('\n').trim() }], ...position },
    ]),
  )
  return { before: [], options, after: [], taken: 1 }
}

/** A line without the sign of a comment. */
function withoutSign(line: string): string {
  return line.replace(/^\s*(?:\/\/|#|--|;)\s*/, '')
}
