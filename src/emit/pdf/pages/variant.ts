import type { Question } from '../../../model/book.ts'
import { type Group, outlineOf } from '../../shared/outline.ts'
import { plainPieces } from '../blocks/inline.ts'
import { textSlabs } from '../blocks/textSlabs.ts'
import { PdfFile } from '../file/pdfFile.ts'
import type { OutlineItem } from '../file/pdfkit.ts'
import { type Tag, type TagType, tag } from '../file/tag.ts'
import { heightOf } from '../flow/columns.ts'
import { type Area, Flow } from '../flow/flow.ts'
import { kept, type Slab, spaced } from '../flow/slab.ts'
import { handoutSlabs } from '../question/handout.ts'
import { keySlabs } from '../question/key.ts'
import type { QuestionFrame } from '../question/parts.ts'
import { sheetSlabs } from '../question/sheet.ts'
import { spareRow } from '../question/space.ts'
import type { Frame, Setting } from '../setting.ts'
import { type Contents, contents, contentsEntries } from './contents.ts'
import { paintRunning } from './foot.ts'
import { keyColumns } from './keyColumns.ts'
import { type Passage, placePassages } from './passages.ts'
import { questionName, sectionName } from './places.ts'
import { columnsOf } from './columns.ts'
import { type Column, fieldSlab, titleBlock } from './titleBlock.ts'

/** The three documents of a book. */
export type Variant = 'handout' | 'questions' | 'answers'

/** Fewer questions than these need no contents. */
const fewestListed = 6

/** Sets one document of a book. */
export function writeVariant(
  variant: Variant,
  size: readonly [number, number],
  date: Date,
  notice: string,
  setting: Setting,
): Promise<Uint8Array> {
  return new VariantWriter(variant, size, date, notice, setting).write()
}

/** Where in the document a section stands. */
interface Place {
  readonly parent: Tag
  /** Of its heading. */
  readonly level: number
  readonly outline: () => OutlineItem
  /** Headings of the sections around it that begin with it. */
  readonly head: readonly Slab[]
}

class VariantWriter {
  readonly #variant: Variant
  readonly #setting: Setting
  readonly #size: readonly [number, number]
  readonly #file: PdfFile
  readonly #area: Area
  readonly #flow: Flow
  readonly #column: Column
  readonly #groups: readonly Group[]
  readonly #root = tag('Document', null)
  /** Page of each named place. */
  readonly #pages = new Map<string, number>()
  /** Title of the section in which each page begins. */
  readonly #heads: string[] = []
  #sections = 0

  constructor(
    variant: Variant,
    size: readonly [number, number],
    date: Date,
    notice: string,
    setting: Setting,
  ) {
    const { book, theme } = setting
    const { margin } = theme
    this.#variant = variant
    this.#setting = setting
    this.#size = size
    this.#groups = outlineOf(book)
    const [start, end] = setting.rtl ? [margin.outer, margin.inner] : [margin.inner, margin.outer]
    this.#column = { x: start, width: size[0] - start - end }
    const aside = theme.sides === 2 ? end - start : 0
    const title = [book.title, this.#name(), ...this.#versionWords()].join(' – ')
    this.#file = new PdfFile({ title, author: book.author, lang: book.lang, size, date, notice })
    this.#area = { top: margin.top, bottom: size[1] - margin.bottom }
    this.#flow = new Flow(this.#file, this.#area, (page) => (page % 2 === 0 ? aside : 0))
  }

  async write(): Promise<Uint8Array> {
    this.#placeTitle()
    const listed = this.#placeContents()
    const passages = this.#passages()
    if (this.#variant === 'questions') placePassages(passages, this.#flow)
    else
      for (const { head, slabs, shifts, placed } of passages) {
        this.#placeAt(head, slabs, shifts)
        placed()
      }
    listed?.paint((name) => this.#pages.get(name) ?? 1)
    const pages = this.#file.pages.length
    const left = [this.#setting.book.title, ...this.#versionWords()].join(' · ')
    let right = this.#name()
    return this.#file.end((sheet) => {
      right = this.#heads[sheet.number] ?? right
      paintRunning(sheet, pages, { left, right }, this.#column, this.#size[1], this.#setting)
    })
  }

  #name(): string {
    const { handout, questionSheet, answerKey } = this.#setting.words
    return { handout, questions: questionSheet, answers: answerKey }[this.#variant]
  }

  /** What sets this version apart from the others, in words; nothing where there are none. */
  #versionWords(): string[] {
    const { version, words } = this.#setting
    return version === null ? [] : [words.version(version.mark)]
  }

  #placeTitle(): void {
    const { book, words, marks } = this.#setting
    this.#flow.deferred = this.#isListed()
    const total = [...marks.values()].reduce((sum, { marks: worth }) => sum + worth, 0)
    const about = [
      this.#name(),
      ...this.#versionWords(),
      words.questionCount(book.questions.length),
      ...(this.#variant === 'handout' || total === 0 ? [] : [words.marks(total)]),
    ]
    this.#flow.place(titleBlock(about, this.#column, this.#root, this.#setting))
    if (this.#variant === 'questions') this.#flow.place([fieldSlab(this.#column, this.#root, this.#setting)])
  }

  #isListed(): boolean {
    return this.#variant === 'handout' && this.#setting.book.questions.length >= fewestListed
  }

  /** The contents; painted when all pages are known. */
  #placeContents(): Contents | null {
    if (!this.#isListed()) return null
    const entries = contentsEntries(this.#groups, this.#setting)
    const { top, bottom } = this.#area
    const room = { first: this.#flow.room, further: bottom - top }
    const listed = contents(entries, this.#frame(this.#root, 2, null), room, this.#setting)
    this.#placeAt(listed.head, listed.slabs, listed.shifts)
    this.#flow.deferred = false
    if (this.#flow.filled > 0.6) this.#flow.breakPage()
    return listed
  }

  #placeAt(head: readonly Slab[], slabs: readonly Slab[], shifts: readonly number[] | null): void {
    if (shifts === null) this.#flow.place([...head, ...slabs])
    else this.#flow.placeColumns(head, slabs, shifts)
  }

  *#passages(): Generator<Passage> {
    const { outline } = this.#file.kit
    const place: Place = { parent: this.#root, level: 2, outline: () => outline, head: [] }
    for (const group of this.#groups) yield* this.#groupPassages(group, place)
  }

  /** A section's own questions, then the sections in it; the first has the headings above it. */
  *#groupPassages(group: Group, { parent, level, outline, head }: Place): Generator<Passage> {
    const section = tag('Sect', parent)
    const title = this.#titleOf(group)
    const name = sectionName(++this.#sections)
    let item = outline
    const own =
      title === null
        ? []
        : this.#sectionSlabs(title, name, section, level, (y) => {
            const added = outline().addItem(title, this.#outlineTarget(y))
            item = () => added
          })
    const inner: Place = {
      parent: section,
      level: title === null ? level : level + 1,
      outline: () => item(),
      head: [...head, ...(head.length === 0 ? own : closer(own, this.#setting.theme.size))],
    }
    const open = ancestors(section)
    let above = inner.head
    for (const passage of this.#questionPassages(group.questions, inner)) {
      yield { ...passage, head: above, placed: () => this.#file.structure.flush(open) }
      above = []
    }
    for (const child of group.groups) {
      yield* this.#groupPassages(child, { ...inner, head: above })
      above = []
    }
  }

  *#questionPassages(
    questions: readonly Question[],
    place: Place,
  ): Generator<Omit<Passage, 'head' | 'placed'>> {
    if (questions.length === 0) return
    const alone = { shifts: null, row: null }
    if (this.#variant === 'answers') yield this.#keyPassage(questions, place)
    else if (this.#variant === 'handout')
      for (const question of questions)
        yield { ...alone, slabs: this.#questionSlabs(question, place, this.#column) }
    else {
      const set = (question: Question, column: Column): Slab[] => this.#questionSlabs(question, place, column)
      const height = (question: Question, column: Column): number => heightOf(set(question, column), true)
      const columns = columnsOf(questions, this.#column, this.#setting, height)
      if (columns !== null) {
        const { first, shifts } = columns
        yield { slabs: questions.flatMap((question) => set(question, first)), shifts, row: null }
      } else
        for (const question of questions) {
          const frame = this.#questionFrame(question, place.parent, this.#column)
          const row = spareRow(question, frame, this.#setting)
          yield { slabs: set(question, this.#column), shifts: null, row }
        }
    }
  }

  #keyPassage(questions: readonly Question[], { parent, level }: Place): Omit<Passage, 'head' | 'placed'> {
    const list = tag('L', parent, { attributes: { O: 'List', ListNumbering: 'Decimal' } })
    const frame = this.#frame(parent, level, null)
    const narrow = keyColumns(questions, list, frame, this.#setting)
    return narrow ?? { slabs: keySlabs(questions, list, frame, this.#setting), shifts: null, row: null }
  }

  #questionSlabs(question: Question, { parent, level, outline }: Place, column: Column): Slab[] {
    const { theme } = this.#setting
    const element = tag('Sect', parent)
    const frame: QuestionFrame = {
      ...this.#questionFrame(question, element, column),
      heading: level + 1,
      level,
    }
    const set = this.#variant === 'handout' ? handoutSlabs : sheetSlabs
    const slabs = set(question, frame, this.#setting)
    const gap = spaced(slabs, theme.size * (this.#variant === 'handout' ? 2.3 : 2))
    return this.#anchored(gap, questionName(question.number), (y) => {
      const title = `${question.number} ${question.title}`
      outline().addItem(title, this.#outlineTarget(y))
    })
  }

  /** The part of a column beside the numbers of questions. */
  #questionFrame({ number, occurrences }: Question, element: Tag, { x, width }: Column): Frame {
    const { theme, rtl } = this.#setting
    return {
      ...this.#frame(element, 2, occurrences[0]?.source ?? null),
      x: rtl ? x : x + theme.gutter,
      width: width - theme.gutter,
      prefix: questionName(number),
    }
  }

  #sectionSlabs(title: string, name: string, section: Tag, level: number, then: (y: number) => void): Slab[] {
    const { theme } = this.#setting
    const size = Math.max(theme.question + 0.5, theme.section - (level - 2) * 1.5)
    const heading = tag(`H${Math.min(6, level)}` as TagType, section)
    const slabs = textSlabs(
      plainPieces(title, { font: 'bold', size, color: theme.color.accent }, this.#setting),
      this.#column,
      heading,
      { before: theme.size * 2.8, leading: size * 1.4, align: 'left', together: true },
      this.#setting,
    )
    return this.#anchored(kept(slabs, slabs.length), name, (y, page) => {
      this.#heads[page] = title
      then(y)
    })
  }

  #outlineTarget(y: number) {
    return { fit: false, top: y - 6, left: this.#size[0], zoom: 0 }
  }

  /** The slabs, the first of which names its place and tells `then` of it. */
  #anchored(slabs: readonly Slab[], name: string, then: (y: number, page: number) => void): Slab[] {
    return slabs.map((slab, index) => {
      if (index > 0) return slab
      return {
        ...slab,
        paint: (sheet, y) => {
          this.#pages.set(name, sheet.number)
          sheet.destination(name, y - 6)
          then(y, sheet.number)
          slab.paint(sheet, y)
        },
      }
    })
  }

  /** A group's heading; questions without a section need one only among groups that have. */
  #titleOf({ section }: Group): string | null {
    if (section !== null) return section.title
    return this.#groups.length > 1 ? this.#setting.words.noSection : null
  }

  #frame(element: Tag, heading: number, source: string | null): Frame {
    const { theme, rtl } = this.#setting
    const own = { size: theme.size, color: theme.color.ink, rtl, depth: 0, prefix: 'n' }
    return { ...this.#column, ...own, tag: element, heading, source }
  }
}

/** A heading right below another. */
function closer(slabs: readonly Slab[], before: number): Slab[] {
  return slabs.map((slab, index) => (index === 0 ? { ...slab, before } : slab))
}

function ancestors(from: Tag): Tag[] {
  const found: Tag[] = []
  for (let at: Tag | null = from; at !== null; at = at.parent) found.push(at)
  return found
}
