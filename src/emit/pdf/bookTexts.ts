import type { Nodes } from 'mdast'
import type { Book, Question } from '../../model/book.ts'
import type { Content } from '../../model/content.ts'
import { plainText } from '../../model/text.ts'

/** Every text of a book that a page may show. */
export function* bookTexts(book: Book): Generator<string> {
  yield book.title
  yield book.author ?? ''
  for (const { title } of book.sections) yield title
  for (const question of book.questions) yield* questionTexts(question)
}

function* questionTexts(question: Question): Generator<string> {
  yield question.title
  for (const content of contentsOf(question)) yield plainText(content)
  for (const { label, term, text } of question.points) yield `${label ?? ''}${term ?? ''}${text}`
  for (const { key } of question.options) yield key
  for (const { value } of question.code) yield value
  yield question.tags.join('')
  for (const { title } of question.occurrences) yield title
}

/** The texts of a question that are rich. */
export function contentsOf({
  titleContent,
  prompt,
  answer,
  hint,
  explanation,
  options,
}: Question): Content[] {
  const texts = [
    titleContent ?? null,
    prompt,
    answer,
    hint,
    explanation,
    ...options.map(({ content }) => content),
  ]
  return texts.filter((content) => content !== null)
}

/** Every node of a content, in the order of the text. */
export function* nodesOf(nodes: readonly Nodes[]): Generator<Nodes> {
  for (const node of nodes) {
    yield node
    if ('children' in node) yield* nodesOf(node.children)
  }
}
