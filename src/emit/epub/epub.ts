import type { Book, Section } from '../../model/book.ts'
import { diagnostic, type Report } from '../../model/diagnostic.ts'
import type { Emit, Ports } from '../emitter.ts'
import { directionOf } from '../shared/direction.ts'
import { isEastAsian } from '../shared/eastAsian.ts'
import { openUserFonts } from '../shared/fonts/userFonts.ts'
import { titleHtml } from '../shared/html/contentHtml.ts'
import { loadPlainTitle } from '../shared/plainTitle.ts'
import { sharedTags } from '../shared/sharedTags.ts'
import { loadTheme, withoutVariables } from '../shared/theme.ts'
import { type Words, wordsOf } from '../shared/words.ts'
import { accessOf } from './access.ts'
import { Archive } from './archive.ts'
import { type BookFile, bookFile } from './bookFile.ts'
import { answersPage, questionLevel, questionsPage } from './chapterPage.ts'
import { type Chapter, cutIntoChapters, type Entry, fileOf } from './chapters.ts'
import { coverPage, coverPicture } from './cover/cover.ts'
import { bookUuid, modifiedAt } from './identifier.ts'
import { navPage } from './nav.ts'
import { type NavPoint, navigationOf } from './navigation.ts'
import { ncx } from './ncx.ts'
import { packageDocument } from './packageDocument.ts'
import { type Frame, type Page, pageXhtml } from './page.ts'
import { Pictures } from './pictures.ts'
import { placeQuestions } from './place.ts'
import { type Rendering, renderQuestion } from './renderQuestion.ts'
import { titlePage } from './titlePage.ts'

/** Writes the book as EPUB 3. */
export const emit: Emit = async (book, options, ports) => {
  const words = wordsOf(book.lang)
  const theme = await loadTheme(options, ports.resource)
  const frame = frameOf(book.lang, options.vertical, ports.report)
  const pictures = new Pictures(book.assets)
  const rendering = await renderingOf(book, words, pictures, ports)
  const { chapters, questions, answers } = await chaptersOf(book, rendering, frame)
  const points = navigationOf(chapters, rendering)
  const style = new TextDecoder().decode(await ports.resource('templates/epub/book.css'))
  const fonts = await openUserFonts(options.fonts, ports.resource, ports.report)
  const cover = await coverPicture(book, words, theme.light, ports.resource, fonts)
  const uuid = bookUuid(book)
  const files: readonly BookFile[] = [
    ...frontFiles(book, points, words, cover, frame),
    ...questions,
    ...answers,
    ...pictures.files,
    bookFile('style.css', 'text/css', withoutVariables(style, theme, isEastAsian(book.lang))),
    bookFile('toc.ncx', ncxType, ncx(points, uuid, book.title, book.lang)),
  ]
  const access = accessOf(files, pictures)
  const about = { uuid, modified: modifiedAt(book), access, words, vertical: frame.vertical }
  const archive = new Archive(book.title, files, packageDocument(book, files, about))
  return [{ suffix: '.epub', bytes: await archive.bytes() }]
}

const ncxType = 'application/x-dtbncx+xml'

/** Lines from top to bottom are for scripts of squares; elsewhere the wish is refused, and said to be. */
function frameOf(lang: string, wanted: boolean, report: Report): Frame {
  const vertical = wanted && isEastAsian(lang)
  if (wanted && !vertical) {
    report(
      diagnostic('config-invalid', `option \`vertical\` is of no use in the language ${lang}`, {
        expected: 'a book in Chinese, Japanese or Korean',
        note: 'the lines run across',
      }),
    )
  }
  return { lang, vertical }
}

async function renderingOf(
  book: Book,
  words: Words,
  pictures: Pictures,
  { report }: Ports,
): Promise<Rendering> {
  const html: Rendering['html'] = {
    syntax: 'xhtml',
    math: 'mathml',
    image: (url) => pictures.name(url),
    direction: directionOf(book.lang),
    report,
  }
  const set = book.sections.filter(({ titleContent }) => titleContent !== undefined)
  const sectionTitles = await Promise.all(
    set.map(
      async (section) =>
        [section.id, await titleHtml(section, { ...html, idPrefix: '', headingBase: 1 })] as const,
    ),
  )
  const same = words.lang.split('-')[0] === book.lang.split('-')[0]
  return {
    words,
    spoken: same ? '' : ` lang="${words.lang}" xml:lang="${words.lang}"`,
    nameSources: book.sources.length > 1,
    sharedTags: sharedTags(book.questions),
    sectionTitles: new Map(sectionTitles),
    plainTitle: await loadPlainTitle([...book.sections, ...book.questions]),
    html,
  }
}

/** The chapters of a book without their texts, and the files that these have become. */
interface Written {
  readonly chapters: readonly Chapter[]
  readonly questions: readonly BookFile[]
  readonly answers: readonly BookFile[]
}

async function chaptersOf(book: Book, rendering: Rendering, frame: Frame): Promise<Written> {
  const chapters: Chapter[] = []
  const questions: BookFile[] = []
  const answers: BookFile[] = []
  for await (const chapter of cutIntoChapters(entriesOf(book, rendering))) {
    questions.push(xhtml(fileOf(chapter, 'questions'), questionsPage(chapter, rendering), frame))
    answers.push(xhtml(fileOf(chapter, 'answers'), answersPage(chapter, rendering), frame))
    const entries = chapter.entries.map(({ question, path, above }) => ({ question, path, above }))
    chapters.push({ ...chapter, entries })
  }
  return { chapters, questions, answers }
}

async function* entriesOf(book: Book, rendering: Rendering): AsyncGenerator<Entry> {
  const { words } = rendering
  const title = book.sections.length === 0 ? words.questions : words.noSection
  const untitled: Section = { id: 'none', title, depth: 1, parent: null }
  for (const { question, path, above } of placeQuestions(book, untitled)) {
    const level = Math.min(6, questionLevel(path) + 1)
    yield { ...(await renderQuestion(question, level, rendering)), question, path, above }
  }
}

function frontFiles(
  book: Book,
  points: readonly NavPoint[],
  words: Words,
  cover: BookFile,
  frame: Frame,
): readonly BookFile[] {
  const landmarks = [
    { type: 'cover', href: 'cover.xhtml', name: words.cover },
    { type: 'toc', href: 'nav.xhtml#toc', name: words.contents },
    { type: 'bodymatter', href: 'questions-1.xhtml', name: words.questions },
    { type: 'backmatter', href: 'answers-1.xhtml', name: words.answers },
  ] as const
  return [
    cover,
    xhtml('cover.xhtml', coverPage(book.title, cover, words), frame),
    xhtml('title.xhtml', titlePage(book, words), frame),
    xhtml('nav.xhtml', navPage(points, landmarks, words), frame, ['nav']),
  ]
}

function xhtml(name: string, page: Page, frame: Frame, also: readonly string[] = []): BookFile {
  const properties = page.body.includes('<math') ? [...also, 'mathml'] : also
  const undescribed = page.body.includes(' alt=""')
  const data = pageXhtml(page, frame)
  return bookFile(name, 'application/xhtml+xml', data, { properties, inSpine: true, undescribed })
}
