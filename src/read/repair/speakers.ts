import type { Edit } from './edits.ts'
import type { Line, Lines } from './lines.ts'

/** What pages of chat programs put over a turn; copied, it stands alone on its line. */
const said =
  /^(?:(?:ChatGPT|Gemini|Copilot|Claude|Grok|DeepSeek|Kimi|Qwen|You) (?:said|responded):|(?:ChatGPT|你) ?说[:：])$/
const readerSaid = /^(?:You said:|你 ?说[:：])$/

/** A wish longer than this may be a part of the article. */
const longestWish = 200

/** Takes out who is said to speak, and what the reader wished for between two answers, where that is one plain line. */
export function speakers({ lines }: Lines): Edit[] {
  return lines.flatMap((line, index) => {
    const caption = line.text.trim()
    if (line.code || !said.test(caption)) return []
    const edits = [emptied(line, `caption \`${caption}\` taken out`)]
    const wish = readerSaid.test(caption) ? wishBehind(lines, index) : null
    if (wish !== null) edits.push(emptied(wish, `wish to the chat program taken out: ${wish.text.trim()}`))
    return edits
  })
}

/** The one line between a reader's caption and the next caption. */
function wishBehind(lines: readonly Line[], index: number): Line | null {
  const behind = lines.slice(index + 1, index + 8).filter(({ text }) => text.trim() !== '')
  const [wish, next] = behind
  if (wish === undefined || next === undefined || !said.test(next.text.trim())) return null
  return wish.text.length <= longestWish && !/^\s*(?:#|[*+-]\s|\d+[.)]|`{3}|>|\|)/.test(wish.text)
    ? wish
    : null
}

function emptied(line: Line, message: string): Edit {
  return { start: line.start, end: line.start + line.text.length, text: '', message }
}
