import type { Book } from '../../model/book.ts'
import { type Highlight, loadHighlight } from '../shared/highlight/highlight.ts'
import { contentsOf, nodesOf } from './bookTexts.ts'

/** The highlighters of the languages that a book has code in, by the names that its fences use, in small letters. */
export async function loadHighlights(book: Book): Promise<ReadonlyMap<string, Highlight>> {
  const highlights = new Map<string, Highlight>()
  for (const language of languagesOf(book)) {
    const highlight = await loadHighlight(language)
    if (highlight !== null) highlights.set(language, highlight)
  }
  return highlights
}

function languagesOf(book: Book): Set<string> {
  const languages = new Set<string>()
  for (const question of book.questions) {
    for (const { lang } of question.code) if (lang !== null) languages.add(lang.toLowerCase())
    for (const content of contentsOf(question))
      for (const node of nodesOf(content))
        if (node.type === 'code' && node.lang) languages.add(node.lang.toLowerCase())
  }
  return languages
}
