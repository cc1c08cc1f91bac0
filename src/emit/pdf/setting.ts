import type { Book } from '../../model/book.ts'
import type { Report } from '../../model/diagnostic.ts'
import type { Highlight } from '../shared/highlight/highlight.ts'
import type { PlainTitle } from '../shared/plainTitle.ts'
import type { Words } from '../shared/words.ts'
import type { Tag } from './file/tag.ts'
import type { FontSet } from './fonts/fontSet.ts'
import type { Formulas } from './math/formulas.ts'
import type { OpenPicture } from './pictures/pictures.ts'
import type { Marks } from './question/marks.ts'
import type { Hyphenate } from './text/hyphenate.ts'
import type { Theme } from './theme.ts'
import type { Version } from './versions/version.ts'

/** What all of a book's pages share. */
export interface Setting {
  readonly book: Book
  /** Of which version of the sheets `book` is; null for the whole book. */
  readonly version: Version | null
  /** How many columns questions to tick in stand in where the user says so; null where paper decides. */
  readonly columns: 1 | 2 | null
  /** Name of the file of the handout; null where it has none. */
  readonly handout: string | null
  /** What the questions of `book` are worth, by their numbers. */
  readonly marks: ReadonlyMap<number, Marks>
  /** Tags that all questions of `book` have. */
  readonly sharedTags: readonly string[]
  readonly words: Words
  readonly theme: Theme
  readonly fonts: FontSet
  /** Distance of baselines in sizes of the text. */
  readonly leading: number
  /** Whether lines are spread to the full width: Chinese is, a language of long words only where it is hyphenated. */
  readonly justified: boolean
  /** Whether the book runs to the left. */
  readonly rtl: boolean
  /** How words are parted at the ends of lines; null where the language has no patterns. */
  readonly hyphenate: Hyphenate | null
  readonly highlights: ReadonlyMap<string, Highlight>
  readonly report: Report
  /** Characters that no font has and that were already told of. */
  readonly told: Set<number>
  readonly formulas: Formulas
  readonly plainTitle: PlainTitle
  readonly picture: OpenPicture
  /** Formulas that cannot be read and were already told of. */
  readonly toldFormulas: Set<string>
  /** What of pictures cannot be shown and was already told of. */
  readonly toldPictures: Set<string>
}

/** The column that content is set in, and where it stands in the document's structure. */
export interface Frame {
  readonly x: number
  readonly width: number
  readonly tag: Tag
  /** Size of the text in points. */
  readonly size: number
  readonly color: string
  /** Level of the shallowest heading inside. */
  readonly heading: number
  /** The article that the content is from, for places in messages. */
  readonly source: string | null
  /** Whether the book runs to the left: what hangs at the left of a text elsewhere hangs at its right. */
  readonly rtl: boolean
  /** How deep lists are nested here. */
  readonly depth: number
  /** Unlike for every text of the book: names of its footnotes begin with it. */
  readonly prefix: string
}

/** Narrowest column that deep nesting may leave, in sizes of the text. */
const narrowest = 6

/** A frame moved in where its lines begin, as far as that leaves a column of `least` sizes of the text. */
export function indented(frame: Frame, by: number, tag: Tag = frame.tag, least = narrowest): Frame {
  const room = Math.max(0, Math.min(by, frame.width - least * frame.size))
  return { ...frame, x: frame.rtl ? frame.x : frame.x + room, width: frame.width - room, tag }
}

/** An area of a column where it stands in a book that runs to the left. */
export function mirrored<Area extends Pick<Frame, 'x' | 'width'>>(
  area: Area,
  column: Pick<Frame, 'x' | 'width'>,
  rtl: boolean,
): Area {
  return rtl ? { ...area, x: 2 * column.x + column.width - area.x - area.width } : area
}

/** The strip of a given width where the lines of a column begin. */
export function startStrip(
  { x, width: whole, rtl }: Pick<Frame, 'x' | 'width' | 'rtl'>,
  width: number,
): Pick<Frame, 'x' | 'width'> {
  return { x: rtl ? x + whole - width : x, width }
}
