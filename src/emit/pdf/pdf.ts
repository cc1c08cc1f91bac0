import type { Book } from '../../model/book.ts'
import type { EmitEach } from '../emitter.ts'
import { directionOf } from '../shared/direction.ts'
import { isEastAsian } from '../shared/eastAsian.ts'
import { openUserFonts } from '../shared/fonts/userFonts.ts'
import { loadPlainTitle } from '../shared/plainTitle.ts'
import { sharedTags } from '../shared/sharedTags.ts'
import { loadTheme } from '../shared/theme.ts'
import { wordsOf } from '../shared/words.ts'
import { bookTexts } from './bookTexts.ts'
import { loadFonts } from './fonts/fontSet.ts'
import { loadHighlights } from './highlights.ts'
import { loadFormulas } from './math/formulas.ts'
import type { Variant } from './pages/sections.ts'
import { writeVariant } from './pages/variant.ts'
import { loadPictures, textsOfDrawings } from './pictures/pictures.ts'
import { marksOf } from './question/marks.ts'
import type { Setting } from './setting.ts'
import { loadHyphenate } from './text/hyphenate.ts'
import { composed } from './text/missing.ts'
import { loadPage, pageTheme } from './theme.ts'
import { versionsOf } from './versions/version.ts'

/** Paper in points. */
const papers = { A4: [595.28, 841.89], Letter: [612, 792] } as const

const notice =
  'Fonts: Noto Sans for all scripts, Symbols, Symbols 2 and Math, Noto Emoji, JetBrains Mono; SIL Open Font License 1.1, https://openfontlicense.org'

/**
 * Writes the study handout, the question sheet and the answer key, and the versions of the last two that are asked for:
 * tagged PDF for print and for screen readers.
 */
export const emit: EmitEach = async function* (book, options, { report, resource, name }) {
  const words = wordsOf(book.lang)
  const shared = await loadTheme(options, resource)
  const theme = pageTheme(shared, await loadPage(options, resource), options.print)
  const eastAsian = isEastAsian(book.lang)
  const picture = await loadPictures(book, resource)
  const characters = charactersOf(book, [
    ...textsOfDrawings(book, picture),
    ...Object.values(words).filter((word) => typeof word === 'string'),
    ...[words.version('A'), words.bookNumber(1), words.marks(5), words.pageOf(1, 1), words.aside('')],
  ])
  const user = await openUserFonts(options.fonts, resource, report)
  const fonts = await loadFonts(characters, { lang: book.lang, user }, resource)
  const hyphenate = await loadHyphenate(book.lang)
  const setting: Setting = {
    book,
    version: null,
    columns: options.sheets.columns ?? null,
    handout: name === undefined ? null : `${name}.pdf`,
    marks: marksOf(book.questions, options.sheets.marks ?? {}),
    sharedTags: sharedTags(book.questions),
    words,
    theme,
    fonts,
    leading: eastAsian ? theme.leading.eastAsian : theme.leading.other,
    justified: eastAsian || hyphenate !== null,
    rtl: directionOf(book.lang) === 'rtl',
    hyphenate,
    highlights: await loadHighlights(book),
    report,
    told: new Set(),
    formulas: await loadFormulas(book),
    plainTitle: await loadPlainTitle([...book.sections, ...book.questions]),
    toldFormulas: new Set(),
    toldPictures: new Set(),
    picture,
  }
  const size = papers[options.paper]
  const changed = book.questions.reduce((latest, { identity }) => Math.max(latest, identity.mod), 0)
  const date = new Date(1000 * changed)
  const write = (variant: Variant, of: Setting) => writeVariant(variant, size, date, notice, of)
  yield { suffix: '.pdf', pieces: write('handout', setting) }
  yield { suffix: '-questions.pdf', pieces: write('questions', setting) }
  yield { suffix: '-answers.pdf', pieces: write('answers', setting) }
  for (const version of versionsOf(book, options.sheets, words, report)) {
    const marks = marksOf(version.book.questions, options.sheets.marks ?? {})
    const of = { ...setting, book: version.book, version, marks }
    yield { suffix: `-questions-${version.mark}.pdf`, pieces: write('questions', of) }
    yield { suffix: `-answers-${version.mark}.pdf`, pieces: write('answers', of) }
  }
}

/** Every character that may be printed, so that just the fonts that are needed are loaded. */
function charactersOf(book: Book, words: readonly string[]): Set<number> {
  const characters = new Set<number>()
  for (let character = 0x20; character < 0x7f; character++) characters.add(character)
  for (const text of [...bookTexts(book), ...words, '•–·…'])
    for (const letter of composed(text)) characters.add(letter.codePointAt(0) ?? 0)
  for (const character of characters) if (character < 0x20) characters.delete(character)
  return characters
}
