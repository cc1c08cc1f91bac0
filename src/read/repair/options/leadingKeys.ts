import type { Edit } from '../edits.ts'
import type { Lines } from '../lines.ts'

const leading =
  /^([ \t\u3000]*)(?:[(（]|[[【〔](?=[^\s\u3000\]】〕]))([ \t\u3000]*(?:[A-H](?:[ ,，、]?[A-H]){0,6}|[√✓✔×✗✘xX]|[TF]|对|错|對|錯|正确|错误|正確|錯誤)?[ \t\u3000]*)[)）\]】〕][ \t\u3000]*(?=(\d{1,3}[.．、)）])(?!\d))/u
/** `____ 1.`, `__B__ 2.`: a line to write on, perhaps written on. */
const ruled =
  /^([ \t\u3000]*)(?:\\?_){2,}[ \t]*([A-H](?:[ ,]?[A-H]){0,6}|[TF])?[ \t]*(?:\\?_)*[ \t\u3000]*(?=(\d{1,3}[.．、)）])(?!\d))/u
const blank = /[(（][\s\u3000]*[)）]/u

/** Fewest questions that tell a habit. */
const fewest = 3

/**
 * `( B )1. Ice is (  ).`, `（√）2. Ice floats.`, `【C】3. Oil`: what is to be filled in, or was, before the numbers, as printed sheets have
 * it. It goes into the blank of the question, or to the end of its line; an empty line to write on goes.
 */
export function leadingKeys({ lines }: Lines): Edit[] {
  const found = lines.flatMap((line) => {
    const match = line.code ? null : (leading.exec(line.text) ?? ruled.exec(line.text))
    return match === null ? [] : [{ line, match }]
  })
  if (found.length < fewest) return []
  return found.flatMap(({ line, match }): Edit[] => {
    const [whole, indent = '', key = '', number = ''] = match
    const rest = line.text.slice(whole.length)
    const open = blank.exec(rest)
    const start = line.start + indent.length
    const from = line.start + whole.length + (open?.index ?? rest.trimEnd().length)
    const message = `\`${whole.trim()}\` before the number of its question, ${number}`
    const taken = { start, end: line.start + whole.length, text: '', message }
    if (key === '' && whole.includes('_')) return [taken]
    const text = open !== null && key.trim() === '' ? open[0] : `（${key}）`
    return [taken, { start: from, end: from + (open?.[0].length ?? 0), text, message: null }]
  })
}
