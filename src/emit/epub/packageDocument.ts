import type { Book } from '../../model/book.ts'
import { directionOf } from '../shared/direction.ts'
import { escapeAttribute, escapeText } from '../shared/html/escape.ts'
import type { Words } from '../shared/words.ts'
import type { BookFile } from './bookFile.ts'

/** What is true of the book for readers who do not see it, or see it otherwise. */
export interface Access {
  readonly formulas: boolean
  readonly pictures: boolean
  /** Whether every picture says in words what it shows. */
  readonly described: boolean
  /** Whether a picture moves. */
  readonly moves: boolean
}

/** What the package document says beside the book itself. */
export interface About {
  readonly uuid: string
  /** An instant as `2026-01-31T12:00:00Z`. */
  readonly modified: string
  readonly access: Access
  readonly words: Words
  /** Whether lines run from top to bottom, and pages therefore from right to left. */
  readonly vertical: boolean
}

/** The package document: metadata, files, reading order. */
export function packageDocument(
  book: Book,
  files: readonly BookFile[],
  { uuid, modified, access, words, vertical }: About,
): string {
  const ids = new Map(files.map((file, index) => [file, `f${index + 1}`]))
  const items = files.map(
    (file) =>
      `<item id="${ids.get(file)}" href="${file.name}" media-type="${file.mediaType}"${properties(file)}/>\n`,
  )
  const spine = files
    .filter((file) => file.inSpine === true)
    .map((file) => `<itemref idref="${ids.get(file)}"/>\n`)
  const toc = ids.get(files.find(({ name }) => name === 'toc.ncx') as BookFile)
  const lang = escapeAttribute(book.lang)
  const author = book.author === null ? '' : `<dc:creator>${escapeText(book.author)}</dc:creator>\n`
  const progression = directionOf(book.lang) === 'rtl' || vertical ? ' page-progression-direction="rtl"' : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${uuid}</dc:identifier>
<dc:title>${escapeText(book.title)}</dc:title>
<dc:language>${lang}</dc:language>
${author}<meta property="dcterms:modified">${modified}</meta>
${accessMetadata(access, words)}</metadata>
<manifest>
${items.join('')}</manifest>
<spine toc="${toc}"${progression}>
${spine.join('')}</spine>
</package>
`
}

function properties({ properties = [] }: BookFile): string {
  return properties.length === 0 ? '' : ` properties="${properties.join(' ')}"`
}

/**
 * Accessibility metadata of schema.org. There is no `dcterms:conformsTo`: it would claim that a person has evaluated
 * this very book.
 */
function accessMetadata({ formulas, pictures, described, moves }: Access, words: Words): string {
  const features = [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'displayTransformability',
    ...(formulas ? ['MathML', 'latex'] : []),
    ...(pictures && described ? ['alternativeText'] : []),
  ]
  const values: readonly [string, string][] = [
    ['schema:accessMode', 'textual'],
    ...(pictures ? [['schema:accessMode', 'visual'] as [string, string]] : []),
    ['schema:accessModeSufficient', pictures && !described ? 'textual,visual' : 'textual'],
    ...features.map((feature): [string, string] => ['schema:accessibilityFeature', feature]),
    ['schema:accessibilityHazard', moves ? 'unknown' : 'none'],
    ['schema:accessibilitySummary', words.accessibilitySummary],
    ['pageBreakSource', 'none'],
  ]
  return values
    .map(([property, value]) => `<meta property="${property}">${escapeText(value)}</meta>\n`)
    .join('')
}
