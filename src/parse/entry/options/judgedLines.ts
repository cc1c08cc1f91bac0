import type { Block } from '../../outline/block.ts'
import { type Line, linesOf, paragraphOf } from '../../text/phrasing.ts'
import { blockOf, type Found } from './found.ts'
import { marked } from './marked.ts'

const right = /^\s*(?:✅|✔️?|☑️?|🟢|\([xX]\)|\[[xX]\])\s*\S/u
const wrong = /^\s*(?:❌|✗|✘|✖️?|🔴|☐|\( \)|\[ \])\s*\S/u
/** A line that another sign begins is no more of an option: `ℹ️ Why …`. */
const otherSign = /^\s*[\p{Extended_Pictographic}※]/u

/**
 * Lines of one paragraph, each under a mark of right or wrong, some of either:
 *
 *     Which city?  ❌ Kraków  ✅ Gniezno   (each in a line of its own)
 */
export function fromJudgedLines(paragraph: Block & { type: 'paragraph' }): Found | null {
  const lines = linesOf(paragraph)
  const at = lines.findIndex(isJudged)
  if (at < 0) return null
  const groups: Line[][] = []
  let end = at
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (line === undefined) break
    if (isJudged(line)) groups.push([line])
    else if (otherSign.test(line.text)) break
    else groups.at(-1)?.push(line)
  }
  const rights = groups.filter(([first]) => right.test(first?.text ?? '')).length
  if (groups.length < 2 || groups.length > 12 || rights === 0 || rights === groups.length) return null
  const options = groups.map((own, index) => {
    const content = paragraphOf(own)
    return marked(String.fromCharCode(65 + index), content ? [content] : [], null)
  })
  return { before: blockOf(lines.slice(0, at)), options, after: blockOf(lines.slice(end)), taken: 1 }
}

function isJudged({ text }: Line): boolean {
  return right.test(text) || wrong.test(text)
}
