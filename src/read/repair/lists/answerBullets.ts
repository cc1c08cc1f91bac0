import type { Edit } from '../edits.ts'
import { isBlank, type Line, type Lines } from '../lines.ts'

/** An item at the margin. */
const bulleted = /^([-*+•])[ \t\u00a0]+(?=\S)/
/** The end of a question. */
const asks = /[?？؟;]["'”’」』*_]*\s*$/u
/** What ends the answers of a question: a heading, or a rule. */
const ends = /^(?:#{1,6}\s|(?:[-*_][ \t]*){3,}$)/

/** Fewest questions of an article with an item of the other bullet below them. */
const fewest = 3

interface Item {
  readonly at: number
  readonly mark: string
  readonly width: number
  readonly asks: boolean
}

/**
 * Where one bullet stands before questions and another before what answers them, the answers stand below their question:
 *
 *     - What is a lock?            - What is a lock?
 *     + It keeps others out.   →     + It keeps others out.
 *     - Why …?                     - Why …?
 */
export function answerBullets({ lines }: Lines): Edit[] {
  const items = itemsIn(lines)
  const mark = askingMark(items)
  if (mark === null) return []
  const itemAt = new Map(items.map((item) => [item.at, item]))
  const found: Edit[] = []
  let below: Item | null = null
  let isTold = false
  for (const [at, line] of lines.entries()) {
    const item = itemAt.get(at)
    if (item?.mark === mark) {
      below = item
      isTold = false
    } else if (!line.code && ends.test(line.text)) below = null
    else if (below !== null && !isBlank(line)) {
      const message = isTold ? null : 'an answer behind another bullet than its question'
      found.push({ start: line.start, end: line.start, text: ' '.repeat(below.width), message })
      isTold = true
    }
  }
  return found
}

/** The bullet of the questions, most of which have an item of another right behind them; null where there is none such. */
function askingMark(items: readonly Item[]): string | null {
  const mark = items[0]?.mark
  const own = items.filter((item) => item.mark === mark)
  const others = items.filter((item) => item.mark !== mark)
  const answered = items.filter((item, at) => {
    const next = items[at + 1]
    return item.mark === mark && next !== undefined && next.mark !== mark
  })
  const asking = own.filter(({ asks }) => asks).length
  const isAsking = asking >= fewest && asking * 3 >= own.length
  const areAnswers = others.filter(({ asks }) => asks).length * 5 <= others.length
  return mark !== undefined &&
    answered.length >= fewest &&
    answered.length * 4 >= own.length * 3 &&
    isAsking &&
    areAnswers
    ? mark
    : null
}

function itemsIn(lines: readonly Line[]): Item[] {
  return lines.flatMap(({ text, code }, at): Item[] => {
    const found = code ? null : bulleted.exec(text)
    if (found === null || ends.test(text)) return []
    return [{ at, mark: found[1] ?? '', width: found[0].length, asks: asks.test(text) }]
  })
}
