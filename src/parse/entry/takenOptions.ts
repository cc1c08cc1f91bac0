import { nodeText, plainText } from '../../model/text.ts'
import { append, type Block, firstParagraph } from '../outline/block.ts'
import { textOf } from '../text/phrasing.ts'
import { type Fields, labelled } from './fields.ts'
import { keysByText, keysIn } from './key.ts'
import { countedLines } from './options/countedLines.ts'
import { optionsOfList } from './options/lists.ts'
import { optionsOf } from './options/options.ts'
import { repeatedBelow } from './options/repeated.ts'
import { areAnsweredEach } from './options/tasks.ts'
import type { Part } from './parts/part.ts'

/** Options that a part offers become those of the item, and what stands around them its text; says whether it offers any. */
export function takeOptions(part: Part, later: boolean, given: Part | undefined, fields: Fields): boolean {
  const found = optionsOf(part.blocks, part.role === 'options') ?? (later ? null : boldOption(part.blocks))
  if (found === null) return false
  const keys = found.options.map(({ key }) => key)
  if (given !== undefined && areAnsweredEach(keys, plainText(given.blocks).trim())) return false
  append(fields.prompt, found.before)
  fields.options = found.options
  const again = optionsOf(found.after)
  const settled = found.options.some(({ marked }) => marked === true)
  if (again && !settled && again.options.length === fields.options.length) {
    fields.options = fields.options.map((option, index) => ({
      ...option,
      marked: again.options[index]?.marked ?? null,
    }))
  }
  const [first, ...rest] = found.after
  const repeated = settled || given !== undefined ? null : repeatedBelow(found.options, found.after)
  if (repeated !== null) {
    fields.key = repeated.keys.join(', ')
    append(fields.answer, repeated.answer)
    append(fields.explanation, repeated.rest)
  } else if (first !== undefined && isBareKey(first, keys)) {
    fields.key = nodeText(first)
    append(fields.answer, [first])
    append(fields.explanation, rest)
  } else append(fields.explanation, found.after)
  return true
}

/** Whether a line below options is their key and nothing else: `B`, `A, C`. */
function isBareKey(block: Block, known: readonly string[]): boolean {
  const text = block.type === 'paragraph' ? textOf(block.children).trim() : ''
  if (!/^[A-H](?:[\s,，、]{0,2}[A-H]){0,5}[.。]?$/.test(text)) return false
  const found = keysIn(text, known)
  return found !== null && found.keys.length > 0 && found.wrong.length === 0
}

/**
 * Options below a line that only says where the answer is, one of them marked as right: `Correct answer` over `a. …`, `b. … ✅`;
 * says whether they are such.
 */
export function takeOptionsAsAnswer(part: Part, fields: Fields): boolean {
  const found = part.blocks[0]?.type === 'list' ? optionsOf(part.blocks) : null
  const rights = found?.options.filter(({ marked }) => marked === true).length ?? 0
  if (found === null || found.before.length > 0 || rights === 0 || rights === found.options.length)
    return false
  if (found.options.some(({ own }) => own === undefined)) return false
  fields.options = found.options
  append(fields.explanation, found.after)
  return true
}

/** Options right below the key of a question, `Suggested answer: B` over `A. …`; says whether they are such. */
export function takeOptionsBelowKey(part: Part, fields: Fields): boolean {
  const [first, ...rest] = part.blocks
  const text = first?.type === 'paragraph' ? textOf(first.children) : ''
  if (first === undefined || rest.length === 0 || text.trim() === '' || text.length > longestKey) return false
  const found = optionsOf(rest)
  const keys =
    found === null || found.before.length > 0
      ? null
      : keysIn(
          text,
          found.options.map(({ key }) => key),
        )
  if (found === null || keys === null || keys.keys.length === 0 || keys.wrong.length > 0) return false
  fields.options = found.options
  fields.key = text
  append(fields.answer, labelled({ ...part, blocks: [first] }, fields))
  append(fields.explanation, found.after)
  return true
}

/** Longest line, in characters, that gives a key and nothing else. */
const longestKey = 20

/** A list one of whose short items stands in bold, as a whole, and no other even begins so. */
function boldOption(blocks: readonly Block[]): ReturnType<typeof optionsOf> {
  const at = blocks.findIndex((block) => block.type === 'list')
  const list = blocks[at]
  if (list?.type !== 'list' || list.children.length < 3 || list.children.length > 8) return null
  const bold = list.children.filter((item) => {
    const children = firstParagraph(item)?.children ?? []
    return (
      item.children.length === 1 && children.length > 0 && children.every(({ type }) => type === 'strong')
    )
  })
  const starts = list.children.filter((item) => firstParagraph(item)?.children[0]?.type === 'strong')
  if (bold.length !== 1 || starts.length > 1) return null
  if (list.children.some((item) => nodeText(item).length > 120)) return null
  return { before: blocks.slice(0, at), options: optionsOfList(list), after: blocks.slice(at + 1) }
}

/** A list in the question, or lines that count, one of whose items the answer repeats, or names by its letter, is a choice of answers. */
export function chooseFromPrompt(fields: Fields): void {
  if (fields.options.length > 0) return
  const lists = fields.prompt.map((block) => (block.type === 'list' ? block : countedLines(block)))
  const at = lists.findIndex((list) => list !== null)
  const list = lists[at] ?? null
  if (list === null || list.children.length < 2 || list.children.length > 10) return
  const options = optionsOfList(list)
  const texts = options.map(({ key, content }) => ({ key, text: plainText(content) }))
  const right = keysByText(fields.key, texts)
  const letter =
    fields.key.length < 40
      ? keysIn(
          fields.key,
          options.map(({ key }) => key),
        )
      : null
  const named = letter !== null && letter.keys.length > 0 && letter.wrong.length === 0
  if (!named && (right.length === 0 || right.length === options.length)) return
  fields.options = options
  fields.prompt.splice(at, 1)
}
