import type { Option } from '../../model/book.ts'
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts'
import type { Item } from '../../model/item.ts'
import { plainText } from '../../model/text.ts'
import { optionKey } from '../text/optionKey.ts'

/** So much of an option is quoted. */
const longest = 40

/** The finding that two places of one question tell different options right, at the later of them; null where none do. */
export function keyConflict(items: readonly Item[]): Diagnostic | null {
  const told = new Map<string, { readonly correct: boolean; readonly item: Item }>()
  for (const item of items) {
    for (const option of item.options) {
      const { correct } = option
      if (correct === null) continue
      const known = told.get(optionKey(option))
      if (known === undefined) told.set(optionKey(option), { correct, item })
      else if (known.correct !== correct && known.item !== item) return conflict(known.item, item)
    }
  }
  return null
}

function conflict(first: Item, second: Item): Diagnostic {
  const { source, lines } = second.occurrence
  const { source: firstSource, lines: firstLines } = first.occurrence
  const message = `\`${second.title}\`: ${rightOf(second)} is right here, ${rightOf(first)} at ${firstSource}:${firstLines[0]}`
  return diagnostic('keys-differ', message, {
    place: { source, line: lines[0], column: 1 },
    expected: 'one key for a question that is asked twice',
    note: 'the first is taken',
  })
}

function rightOf({ options }: Item): string {
  const right = options.filter(({ correct }) => correct === true).map(named)
  return right.length === 0 ? 'none' : right.join(', ')
}

/** An option by its words, since its letter may be another one at another place. */
function named({ key, content }: Option): string {
  const text = plainText(content).replace(/\s+/g, ' ').trim()
  return text === '' ? key : `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`
}
