import type { Nodes } from 'mdast'
import type { Book, Question } from '../model/book.ts'
import { gapped } from '../model/cloze.ts'
import type { Content } from '../model/content.ts'
import { keyOf } from '../model/optionLetters.ts'
import { plainText } from '../model/text.ts'

/**
 * A book for formats that name the parts of a question themselves: with gaps for the hidden words of a cloze question,
 * without the article's own labels (`Answer:`, `解析：`), which the reader has marked, and without an answer that says no
 * more than which options are right.
 */
export function printed(book: Book): Book {
  return { ...book, questions: book.questions.map(printedQuestion) }
}

function printedQuestion(whole: Question): Question {
  const question = whole.kind === 'cloze' ? withGaps(whole) : whole
  const answer = unlabelled(question.answer)
  return {
    ...question,
    prompt: unlabelled(question.prompt),
    hint: unlabelled(question.hint),
    answer: answer !== null && isKey(answer, question) ? null : answer,
    explanation: unlabelled(question.explanation),
  }
}

function withGaps(question: Question): Question {
  const { titleContent: _, ...rest } = question
  const title = gapped(rest.title)
  return {
    ...(title === rest.title ? question : { ...rest, title, marked: rest.title }),
    occurrences: rest.occurrences.map((place) => ({ ...place, title: gapped(place.title) })),
  }
}

/**
 * Whether a text is the keys of the right options, their words or both, and nothing else: `B`, `A, C`, `B. a stack`, and
 * `ウ` or `3` where `C` is printed for it.
 */
function isKey(answer: Content, { options }: Question): boolean {
  const right = options.filter(({ correct }) => correct === true)
  const keys = right.map(({ key }) => keyOf(key))
  const words = wordsOf(plainText(answer))
  const named = right.reduce((rest, { content }) => without(rest, wordsOf(plainText(content))), words)
  return keys.length > 0 && words.length > 0 && named.every((word) => isKeys(word, keys))
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,，、;；.。:：()（）]+/).filter((word) => word !== '')
}

/** A row of words without another that stands in it, where it does. */
function without(row: readonly string[], other: readonly string[]): readonly string[] {
  const at = row.findIndex((_, from) => other.every((word, index) => row[from + index] === word))
  return other.length === 0 || at < 0 ? row : [...row.slice(0, at), ...row.slice(at + other.length)]
}

/** `BD` for B and D; `2` for B. */
function isKeys(word: string, right: readonly string[]): boolean {
  return [...word].every((letter) => right.includes(keyOf(letter))) || right.includes(keyAt(word))
}

/** The key of the option that a number counts to. */
function keyAt(digit: string): string {
  return /^[1-9]$/.test(digit) ? String.fromCharCode(64 + Number(digit)) : ''
}

/** A text without the article's own labels; null where nothing else stands in it. */
export function unlabelled(content: Content | null): Content | null {
  if (content === null) return null
  const kept = content.filter((block) => !isLabel(block)).flatMap(withoutLabel)
  return kept.length === 0 ? null : kept
}

/** What parts a label from what it stands before: `Answer: B`, `Answer – B`; a minus stays with its number. */
const behindLabel = /^[\s:：]*(?:[–—-]\s+)?/

/** A paragraph without its label and what stands behind it; none where nothing else stood in it. */
function withoutLabel(block: Content[number]): Content {
  if (block.type !== 'paragraph' || !block.children.some(isLabel)) return [block]
  const [first, ...rest] = block.children.filter((child) => !isLabel(child))
  if (first === undefined) return []
  const start = first.type === 'text' ? { ...first, value: first.value.replace(behindLabel, '') } : first
  const children = start.type === 'text' && start.value === '' ? rest : [start, ...rest]
  return children.length === 0 ? [] : [{ ...block, children }]
}

function isLabel({ data }: Nodes): boolean {
  return (data as { readonly label?: boolean } | undefined)?.label === true
}
