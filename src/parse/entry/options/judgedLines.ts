import type { Block } from '../../outline/block.ts'
import { isJudged, isRight } from '../../text/judged.ts'
import { leadingLetter, runs } from '../../text/letters.ts'
import { type Line, linesOf, paragraphOf, textOf } from '../../text/phrasing.ts'
import { blockOf, type Found } from './found.ts'
import { withoutStart } from './lines.ts'
import { marked, type RawOption } from './marked.ts'

const counted = /^\s*(\p{L}[\p{L}\p{M} ]{0,15}?)\s*(\d{1,2})\s*[:：.)]\s*/u
/** A box to tick, ticked or not. */
const box = /^\s*(?:\[[ xX]\]|\([ xX]\))\s*\S/
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
  const rights = groups.filter(([first]) => isRight({ text: first?.text ?? '' })).length
  const boxed = groups.every(([first]) => box.test(first?.text ?? ''))
  if (groups.length < 2 || groups.length > 12 || rights === groups.length) return null
  if (rights === 0 && !boxed) return null
  const judged = groups.map((own, index) => {
    const content = paragraphOf(own)
    return marked(String.fromCharCode(65 + index), content ? [content] : [], null)
  })
  const options = withoutNames(judged)
  return { before: blockOf(lines.slice(0, at)), options, after: blockOf(lines.slice(end)), taken: 1 }
}

/** Options without what names each of them: `Option 1:`, its letter, or both, `Option 1: A. …` */
function withoutNames(options: readonly RawOption[]): RawOption[] {
  const starts = options.map(({ content: [first] }) => {
    const text = first?.type === 'paragraph' ? textOf(first.children) : ''
    const [whole = '', word = '', number = ''] = counted.exec(text) ?? []
    return { length: whole.length, word: word.toLowerCase(), number: Number(number) }
  })
  const isCounted = starts.every(({ word, number }, at) => number === at + 1 && word === starts[0]?.word)
  const bare = options.map((option, at) => ({
    ...option,
    content: withoutStart(option.content, isCounted ? (starts[at]?.length ?? 0) : 0),
  }))
  const letters = bare.map(({ content: [first] }) =>
    first?.type === 'paragraph' ? leadingLetter(textOf(first.children)) : null,
  )
  if (!runs(letters.flatMap((letter) => letter?.letter ?? '')) || letters.includes(null)) return bare
  return bare.map((option, at) => ({
    ...option,
    content: withoutStart(option.content, letters[at]?.length ?? 0),
  }))
}
