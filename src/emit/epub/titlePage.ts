import type { Book } from '../../model/book.ts'
import { escapeText } from '../shared/html/escape.ts'
import { sharedTags } from '../shared/sharedTags.ts'
import type { Words } from '../shared/words.ts'
import type { Page } from './page.ts'

/** Title, author, how many questions, the tags that all of them have, and the articles that the book was made of. */
export function titlePage(book: Book, words: Words): Page {
  const author = book.author === null ? '' : `<p class="author">${escapeText(book.author)}</p>\n`
  const tags = sharedTags(book.questions).map(escapeText).join(' · ')
  const sources = book.sources.map(({ path }) => `<li>${escapeText(path)}</li>\n`).join('')
  const body = `<section class="title-page" epub:type="titlepage">
<h1>${escapeText(book.title)}</h1>
${author}<p>${escapeText(words.questionCount(book.questions.length))}</p>
${tags === '' ? '' : `<p class="meta">${tags}</p>\n`}<h2 class="label">${escapeText(words.sources)}</h2>
<ul class="plain">
${sources}</ul>
</section>
`
  return { title: book.title, type: 'frontmatter', body }
}
