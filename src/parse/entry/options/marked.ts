import type { Content } from '../../../model/content.ts'
import { keyOf, ownLetter } from '../../../model/optionLetters.ts'
import type { Block } from '../../outline/block.ts'
import { fold } from '../../text/fold.ts'
import { dropStart, takeStart, textOf } from '../../text/phrasing.ts'
import { rightWords, wrongNames } from '../../text/words.ts'

/** One answer to choose from, as found. */
export interface RawOption {
  readonly key: string
  /** Its letter in the article, where that is none of A, B, C. */
  readonly own?: string
  readonly content: Content
  /** What the option itself says: a checked box, bold, ✅; null where it says nothing. */
  readonly marked: boolean | null
}

const rightMark =
  /^\s*(?:✅|✔️?|☑️?|√|🟢|\[x\]|\(x\)|\*(?=\s?[^\s*]))\s*|(?:\s*(?:✅|✔️?|☑️?|√|🟢|←.*|<--.*)|\s{2,}x|(?<=[^\s*])\s?\*)\s*$/iu
const wrongMark = /^\s*(?:❌|✗|✘|✖️?|🔴|☐|\[ \]|\( \))\s*|\s*(?:❌|✗|✘|✖️?)\s*$/iu
const rightNote = /\s*[(（[【*]\s*([^()（）[\]【】*]{1,24})\s*[)）\]】*]\s*[.。]?\s*$/u

/** An option under a letter, `ア`, `③` or `c`. */
export function lettered(
  letter: string,
  content: readonly Block[],
  checked: boolean | null = null,
): RawOption {
  const option = marked(keyOf(letter), content, checked)
  return { ...option, own: ownLetter(letter) }
}

/** Reads what an option says of itself and takes the mark off its text. */
export function marked(key: string, content: readonly Block[], checked: boolean | null): RawOption {
  const first = content[0]
  if (first?.type !== 'paragraph') return { key, content, marked: checked }
  const verdict = verdictBelow(content[1], content.length)
  if (verdict !== null) return { key, content: [first], marked: verdict }
  const text = textOf(first.children)
  if (text.length > 1000) return { key, content, marked: checked }
  const bold =
    first.children.length > 0 &&
    first.children.every(
      (node) => node.type === 'strong' || (node.type === 'text' && /^[\s.。]*$/.test(node.value)),
    )
  if (rightMark.test(text) && text.replace(rightMark, '') !== '')
    return { key, content: strip(first, content, rightMark), marked: true }
  if (wrongMark.test(text) && text.replace(wrongMark, '') !== '')
    return { key, content: strip(first, content, wrongMark), marked: false }
  const note = rightNote.exec(text)
  if (
    note?.[1] &&
    rightWords.has(
      note[1]
        .trim()
        .toLowerCase()
        .replace(/[.。!！]$/, ''),
    ) &&
    note.index > 0
  )
    return { key, content: strip(first, content, rightNote), marked: true }
  return { key, content, marked: checked ?? (bold ? true : null) }
}

/** What a page says of an option in an item below it, `Your answer: correct`, and nothing else; null of any other block. */
function verdictBelow(block: Block | undefined, count: number): boolean | null {
  const [item, ...more] = block?.type === 'list' && count === 2 ? block.children : []
  const paragraph = item?.children.length === 1 && more.length === 0 ? item.children[0] : undefined
  const text = paragraph?.type === 'paragraph' ? textOf(paragraph.children).trim().toLowerCase() : ''
  if (text === '' || text.length > longestVerdict) return null
  const said = text.replace(/^.*[:：]\s*/u, '').replace(/[.。!！]$/u, '')
  if (rightWords.has(said)) return true
  return wrongNames.has(fold(said)) ? false : null
}

/** Longest line, in characters, that only says whether an option is right. */
const longestVerdict = 60

function strip(first: Block & { type: 'paragraph' }, content: readonly Block[], pattern: RegExp): Block[] {
  const text = textOf(first.children)
  const match = pattern.exec(text)
  if (match === null) return [...content]
  const children =
    match.index === 0 ? dropStart(first.children, match[0].length) : takeStart(first.children, match.index)
  return [{ ...first, children }, ...content.slice(1)]
}
