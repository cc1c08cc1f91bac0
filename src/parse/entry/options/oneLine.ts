import type { PhrasingContent } from 'mdast'
import { type Block, firstLine } from '../../outline/block.ts'
import { runs } from '../../text/letters.ts'
import { cutsOf } from '../../text/lettersIn.ts'
import { dropStart, type Line, linesOf, paragraphOf, takeStart, textOf } from '../../text/phrasing.ts'
import { blockOf, type Found } from './found.ts'
import { lettered } from './marked.ts'

/** `A. one   B. two   C. three` in one line. */
export function fromOneLine(paragraph: Block & { type: 'paragraph' }): Found | null {
  const lines = linesOf(paragraph)
  const found: { letter: string; nodes: PhrasingContent[] }[] = []
  const before: Line[] = []
  let after: Line[] = []
  for (const [index, line] of lines.entries()) {
    const cuts = cutsOf(
      line.text,
      found.map(({ letter }) => letter),
    )
    if (cuts.length === 0) {
      if (found.length > 0) {
        after = lines.slice(index)
        break
      }
      before.push(line)
      continue
    }
    const lead = cuts[0]?.start ?? 0
    if (lead > 0) before.push({ ...line, nodes: takeStart(line.nodes, lead), text: line.text.slice(0, lead) })
    cuts.forEach((cut, at) => {
      const end = cuts[at + 1]?.start ?? line.text.length
      found.push({ letter: cut.letter, nodes: takeStart(dropStart(line.nodes, cut.end), end - cut.end) })
    })
  }
  if (found.length < 3 && !(found.length === 2 && before.length === 0)) return null
  if (!runs(found.map(({ letter }) => letter))) return null
  const number = firstLine(paragraph)
  const options = found.map(({ letter, nodes }) => {
    const content = paragraphOf([{ nodes, text: textOf(nodes), number }])
    return lettered(letter, content ? [content] : [])
  })
  return { before: blockOf(before), options, after: blockOf(after), taken: 1 }
}
