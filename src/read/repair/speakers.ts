import type { Edit } from './edits.ts'
import type { Line, Lines } from './lines.ts'

/** What pages of chat programs put over a turn in their languages; copied, it stands alone on its line. */
const assistantSaid =
  /^(?:(?:ChatGPT|Gemini|Copilot|Claude|Grok|DeepSeek|Kimi|Qwen) (?:said|responded):|(?:O )?ChatGPT(?: ?[说說][:：]| (?:dijo|disse|a dit|hat gesagt|ha detto|сказал)\s?:|의 말:))$/
const readerSaid =
  /^(?:You said:|[你您] ?[说說][:：]|Dijiste:|Você disse:|Vous avez dit\s?:|Du hast gesagt:|Hai detto:|Вы сказали:|나의 말:)$/

/** A wish longer than this may be a part of the article. */
const longestWish = 200

/** Takes out who is said to speak, and what the reader wished for between two answers, where that is one plain line. */
export function speakers({ lines }: Lines): Edit[] {
  return lines.flatMap((line, index) => {
    const caption = line.text.trim()
    if (line.code || !isCaption(caption)) return []
    // A rule in its place: what was said before ends there.
    const edits = [{ ...emptied(line, `caption \`${caption}\` taken out`), text: index > 0 ? '\n***\n' : '' }]
    const wish = readerSaid.test(caption) ? wishBehind(lines, index) : null
    if (wish !== null) edits.push(emptied(wish, `wish to the chat program taken out: ${wish.text.trim()}`))
    return edits
  })
}

function isCaption(text: string): boolean {
  return assistantSaid.test(text) || readerSaid.test(text)
}

/** The one line between a reader's caption and the next caption. */
function wishBehind(lines: readonly Line[], index: number): Line | null {
  const behind = lines.slice(index + 1, index + 8).filter(({ text }) => text.trim() !== '')
  const [wish, next] = behind
  if (wish === undefined || next === undefined || !isCaption(next.text.trim())) return null
  return wish.text.length <= longestWish && !/^\s*(?:#|[*+-]\s|\d+[.)]|`{3}|>|\|)/.test(wish.text)
    ? wish
    : null
}

function emptied(line: Line, message: string): Edit {
  return { start: line.start, end: line.start + line.text.length, text: '', message }
}
