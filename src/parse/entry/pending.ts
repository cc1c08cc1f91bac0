import { plainText } from '../../model/text.ts'
import type { Block } from '../outline/block.ts'
import { fold } from '../text/fold.ts'
import { leadingLabel } from '../text/label.ts'
import { textOf } from '../text/phrasing.ts'
import { pendingWords } from '../text/words.ts'

/** Longest text, in characters, that only says that an answer is to come. */
const longest = 30

/** A mark of the writer's own, and when: `TODO next week`. */
const mark = /^[A-Z]{3,}(?=[\s:：,，、-])/

/**
 * What stands where an answer is still to be written, whatever brackets, pictures or smileys are around it: `TODO`, `TODO
 * next week`, `Answer: coming soon 🙏`, `暂缺（待更新）`; null where one is.
 */
export function pendingIn(answer: readonly Block[]): string | null {
  if (answer.length !== 1) return null
  const text = withoutLabel(answer).trim()
  if (text.length > longest) return null
  const pieces = text.split(/[()（）[\]【】,，。.!！…:：;；、]+/u).flatMap((piece) => fold(piece) || [])
  const isPending = pieces.length > 0 && pieces.every((piece) => pendingWords.has(piece))
  const marked = mark.exec(text)?.[0]
  return isPending || (marked !== undefined && pendingWords.has(fold(marked))) ? text : null
}

function withoutLabel(answer: readonly Block[]): string {
  const [only] = answer
  if (only?.type !== 'paragraph') return plainText(answer)
  const text = textOf(only.children)
  const label = leadingLabel({ text, nodes: only.children })
  return label?.role === 'answer' ? text.slice(label.length) : text
}
