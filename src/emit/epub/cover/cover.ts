import type { Book } from '../../../model/book.ts'
import { directionOf } from '../../shared/direction.ts'
import type { UserFonts } from '../../shared/fonts/userFonts.ts'
import { escapeAttribute } from '../../shared/html/escape.ts'
import type { Palette } from '../../shared/theme.ts'
import type { Words } from '../../shared/words.ts'
import { type BookFile, bookFile } from '../bookFile.ts'
import type { Page } from '../page.ts'
import { coverLines } from './coverLayout.ts'
import { coverPng } from './coverPng.ts'
import { coverSvg } from './coverSvg.ts'

/** The picture of the cover, made from the title. */
export async function coverPicture(
  book: Book,
  words: Words,
  colors: Palette,
  resource: (name: string) => Promise<Uint8Array>,
  user: UserFonts,
): Promise<BookFile> {
  const lines = coverLines(book.title, book.author, words.questionCount(book.questions.length))
  const drawn = await coverPng(lines, book.lang, colors, resource, user)
  const rest = { properties: ['cover-image'] }
  return drawn === null
    ? bookFile(
        'cover.svg',
        'image/svg+xml',
        coverSvg(book.title, lines, colors, directionOf(book.lang)),
        rest,
      )
    : bookFile('cover.png', 'image/png', drawn, rest)
}

/** The page that shows it. */
export function coverPage(title: string, picture: BookFile, words: Words): Page {
  const image = `<img role="doc-cover" src="${picture.name}" alt="${escapeAttribute(title)}"/>`
  return { title: words.cover, type: 'cover', body: `<div class="cover">${image}</div>\n` }
}
