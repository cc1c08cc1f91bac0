import type { Book, Section } from '../../model/book.ts'
import type { Emit, Ports } from '../emitter.ts'
import { directionOf } from '../shared/direction.ts'
import { type Words, wordsOf } from '../shared/words.ts'
import { Archive } from './archive.ts'
import { answersPage, questionLevel, questionsPage } from './chapterPage.ts'
import { type Chapter, cutIntoChapters, type Entry, fileOf } from './chapters.ts'
import { coverPage, coverSvg } from './cover.ts'
import { bookUuid, modifiedAt } from './identifier.ts'
import { navPage } from './nav.ts'
import { navigationOf, type NavPoint } from './navigation.ts'
import { ncx } from './ncx.ts'
import { type Access, type BookFile, packageDocument } from './packageDocument.ts'
import { type Page, pageXhtml } from './page.ts'
import { Pictures } from './pictures.ts'
import { placeQuestions } from './place.ts'
import { type Rendering, renderQuestion } from './renderQuestion.ts'
import { titlePage } from './titlePage.ts'

/** Writes the book as EPUB 3. */
export const emit: Emit = async (book, _options, ports) => {
  const words = wordsOf(book.lang)
  const pictures = new Pictures(book.assets)
  const rendering = renderingOf(book, words, pictures, ports)
  const chapters = cutIntoChapters(await entriesOf(book, rendering))
  const points = navigationOf(chapters, words)
  const style = new TextDecoder().decode(await ports.resource('templates/epub/book.css'))
  const uuid = bookUuid(book)
  const files: readonly BookFile[] = [
    ...frontFiles(book, points, words),
    ...chapterFiles(chapters, 'questions', book.lang, rendering),
    ...chapterFiles(chapters, 'answers', book.lang, rendering),
    ...pictures.files,
    { name: 'style.css', mediaType: 'text/css', data: style },
    {
      name: 'toc.ncx',
      mediaType: 'application/x-dtbncx+xml',
      data: ncx(points, uuid, book.title, book.lang),
    },
  ]
  const about = { uuid, modified: modifiedAt(book), access: accessOf(files, pictures), words }
  const archive = new Archive(book.title, files, packageDocument(book, files, about))
  return [{ suffix: '.epub', bytes: await archive.bytes() }]
}

function renderingOf(book: Book, words: Words, pictures: Pictures, { report }: Ports): Rendering {
  const same = words.lang.split('-')[0] === book.lang.split('-')[0]
  return {
    words,
    spoken: same ? '' : ` lang="${words.lang}" xml:lang="${words.lang}"`,
    nameSources: book.sources.length > 1,
    html: {
      syntax: 'xhtml',
      math: 'mathml',
      image: (url) => pictures.name(url),
      direction: directionOf(book.lang),
      report,
    },
  }
}

async function entriesOf(book: Book, rendering: Rendering): Promise<readonly Entry[]> {
  const { words } = rendering
  const title = book.sections.length === 0 ? words.questions : words.noSection
  const untitled: Section = { id: 'none', title, depth: 1, parent: null }
  const entries: Entry[] = []
  for (const placed of placeQuestions(book, untitled)) {
    const level = Math.min(6, questionLevel(placed.path) + 1)
    entries.push({ ...placed, ...(await renderQuestion(placed.question, level, rendering)) })
  }
  return entries
}

function frontFiles(book: Book, points: readonly NavPoint[], words: Words): readonly BookFile[] {
  const landmarks = [
    { type: 'cover', href: 'cover.xhtml', name: words.cover },
    { type: 'toc', href: 'nav.xhtml#toc', name: words.contents },
    { type: 'bodymatter', href: 'questions-1.xhtml', name: words.questions },
    { type: 'backmatter', href: 'answers-1.xhtml', name: words.answers },
  ] as const
  const svg = coverSvg(book.title, book.author, words.questionCount(book.questions.length))
  return [
    { name: 'cover.svg', mediaType: 'image/svg+xml', data: svg, properties: ['cover-image'] },
    xhtml('cover.xhtml', coverPage(book.title, book.lang, words)),
    xhtml('title.xhtml', titlePage(book, words)),
    xhtml('nav.xhtml', navPage(points, landmarks, book.lang, words), ['nav']),
  ]
}

function chapterFiles(
  chapters: readonly Chapter[],
  what: 'questions' | 'answers',
  lang: string,
  rendering: Rendering,
): readonly BookFile[] {
  const page = what === 'questions' ? questionsPage : answersPage
  return chapters.map((chapter) => xhtml(fileOf(chapter, what), page(chapter, lang, rendering)))
}

function xhtml(name: string, page: Page, also: readonly string[] = []): BookFile {
  const properties = page.body.includes('<math') ? [...also, 'mathml'] : also
  return { name, mediaType: 'application/xhtml+xml', data: pageXhtml(page), properties, inSpine: true }
}

/** Found in what was written: a formula that could not be read is none, a picture that is missing neither. */
function accessOf(files: readonly BookFile[], pictures: Pictures): Access {
  const chapters = files.filter(({ name }) => /^(?:questions|answers)-/.test(name))
  return {
    formulas: chapters.some(({ properties }) => properties?.includes('mathml') === true),
    pictures: pictures.files.length > 0,
    described: !chapters.some(({ data }) => typeof data === 'string' && data.includes(' alt=""')),
    moves: pictures.files.some(({ mediaType }) => mediaType === 'image/gif'),
  }
}
