import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'

const fence = /^ {0,3}(`{3,}|~{3,})\s*([A-Za-z]\w*)?\s*$/
const heading = /^#{1,6}\s+\S/

/**
 * Takes off the fence around an article that a chat program has handed out as one block of Markdown. What it says around
 * the block stays, parted from it by a rule.
 */
export function fencedWhole({ lines }: Lines): Edit[] {
  const first = lines.findIndex(({ text }) => fence.test(text))
  const [, mark = '', language = ''] = fence.exec(lines[first]?.text ?? '') ?? []
  if (!/^(?:md|mdx|markdown)$/i.test(language)) return []
  const last = closing(lines, first, mark)
  const isHeading = ({ text }: Line): boolean => heading.test(text)
  const around = [...lines.slice(0, first), ...(last < 0 ? [] : lines.slice(last + 1))]
  if (around.some(isHeading) || !lines.slice(first + 1, last < 0 ? undefined : last).some(isHeading))
    return []
  const message = 'the whole article stands in a fence; taken off'
  const edits = [replaced(lines[first], '', message)]
  if (last >= 0) edits.push(replaced(lines[last], '\n***\n', null))
  return edits
}

/** The fence that closes the first, past those that its content opens and closes; -1 where none does. */
function closing(lines: readonly Line[], first: number, mark: string): number {
  let depth = 0
  for (let index = first + 1; index < lines.length; index++) {
    const [, inner = '', language = ''] = fence.exec(lines[index]?.text ?? '') ?? []
    if (inner[0] !== mark[0] || inner.length < mark.length) continue
    if (language !== '') depth++
    else if (depth === 0) return index
    else depth--
  }
  return -1
}

function replaced(line: Line | undefined, text: string, message: string | null): Edit {
  const { start = 0, text: { length } = '' } = line ?? {}
  return { start, end: start + length, text, message }
}
