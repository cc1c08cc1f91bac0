import type { Book, Question } from '../../../model/book.ts'
import { type Group, outlineOf } from '../../shared/outline.ts'
import { plainPieces } from '../blocks/inline.ts'
import { textSlabs } from '../blocks/textSlabs.ts'
import { PdfFile } from '../file/pdfFile.ts'
import type { OutlineItem } from '../file/pdfkit.ts'
import { type Tag, type TagType, tag } from '../file/tag.ts'
import { Flow } from '../flow/flow.ts'
import { kept, type Slab, spaced } from '../flow/slab.ts'
import { handoutSlabs } from '../question/handout.ts'
import { keySlabs } from '../question/key.ts'
import type { QuestionFrame } from '../question/parts.ts'
import { sheetSlabs } from '../question/sheet.ts'
import type { Frame, Setting } from '../setting.ts'
import { type Contents, type ContentsEntry, contents } from './contents.ts'
import { paintRunning } from './foot.ts'
import { type Column, fieldSlab, titleBlock } from './titleBlock.ts'

/** The three documents of a book. */
export type Variant = 'handout' | 'questions' | 'answers'

/** A book of more questions lists only its sections in the contents. */
const mostListed = 400

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

class VariantWriter {
  readonly #variant: Variant
  readonly #setting: Setting
  readonly #size: readonly [number, number]
  readonly #file: PdfFile
  readonly #flow: Flow
  readonly #column: Column
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
    this.#column = { x: margin.inner, width: size[0] - margin.inner - margin.outer }
    const title = [book.title, this.#name(), ...this.#versionWords()].join(' – ')
    this.#file = new PdfFile({ title, author: book.author, lang: book.lang, size, date, notice })
    this.#flow = new Flow(this.#file, { top: margin.top, bottom: size[1] - margin.bottom })
  }

  async write(): Promise<Uint8Array> {
    const { book } = this.#setting
    const groups = outlineOf(book)
    this.#placeTitle()
    const listed = this.#placeContents(groups)
    for (const group of groups) this.#placeGroup(group, this.#root, 2, this.#file.kit.outline)
    listed?.paint((name) => this.#pages.get(name) ?? 1)
    const pages = this.#file.pages.length
    const left = [book.title, ...this.#versionWords()].join(' · ')
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
    this.#flow.deferred = this.#listed(book)
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

  #listed({ questions }: Book): boolean {
    return this.#variant === 'handout' && questions.length >= fewestListed
  }

  /** The contents, on pages of their own; painted when all pages are known. */
  #placeContents(groups: readonly Group[]): Contents | null {
    const { book } = this.#setting
    if (!this.#listed(book)) return null
    const all = book.questions.length <= mostListed
    const entries: ContentsEntry[] = []
    let sections = 0
    const list = (group: Group, depth: number): void => {
      const title = this.#titleOf(group, groups)
      sections++
      if (title !== null) entries.push({ name: sectionName(sections), title, number: null, depth })
      const inner = title === null ? depth : depth + 1
      for (const { number, title: asked } of all ? group.questions : [])
        entries.push({ name: questionName(number), title: asked, number, depth: Math.max(0, inner - 1) })
      for (const child of group.groups) list(child, inner)
    }
    for (const group of groups) list(group, 0)
    const listed = contents(entries, this.#frame(this.#root, 2, null), this.#setting)
    this.#flow.place(listed.slabs)
    this.#flow.deferred = false
    if (this.#flow.filled > 0.6) this.#flow.breakPage()
    return listed
  }

  #placeGroup(group: Group, parent: Tag, level: number, outline: OutlineItem): void {
    const { questions, groups } = group
    const section = tag('Sect', parent)
    const name = sectionName(++this.#sections)
    const title = this.#titleOf(group, null)
    let item = outline
    let slabs: Slab[] = []
    if (title !== null)
      slabs = this.#sectionSlabs(
        title,
        name,
        section,
        level,
        (added) => {
          item = added
        },
        outline,
      )
    const inner = title === null ? level : level + 1
    const open = ancestors(section)
    if (this.#variant === 'answers') {
      const list = tag('L', section, { attributes: { O: 'List', ListNumbering: 'Decimal' } })
      this.#flow.place([
        ...slabs,
        ...keySlabs(questions, list, this.#frame(section, inner, null), this.#setting),
      ])
      this.#file.structure.flush(open)
      slabs = []
    } else {
      for (const question of questions) {
        this.#flow.place([...slabs, ...this.#questionSlabs(question, section, inner, () => item)])
        this.#file.structure.flush(open)
        slabs = []
      }
    }
    if (slabs.length > 0) this.#flow.place(slabs)
    for (const child of groups) this.#placeGroup(child, section, inner, item)
  }

  #questionSlabs(question: Question, section: Tag, level: number, outline: () => OutlineItem): Slab[] {
    const { theme } = this.#setting
    const element = tag('Sect', section)
    const frame: QuestionFrame = {
      ...this.#frame(element, level + 1, question.occurrences[0]?.source ?? null),
      x: this.#setting.rtl ? this.#column.x : this.#column.x + theme.gutter,
      width: this.#column.width - theme.gutter,
      prefix: questionName(question.number),
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

  #sectionSlabs(
    title: string,
    name: string,
    section: Tag,
    level: number,
    added: (item: OutlineItem) => void,
    outline: OutlineItem,
  ): Slab[] {
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
      added(outline.addItem(title, this.#outlineTarget(y)))
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
  #titleOf({ section }: Group, groups: readonly Group[] | null): string | null {
    if (section !== null) return section.title
    const all = groups ?? outlineOf(this.#setting.book)
    return all.length > 1 ? this.#setting.words.noSection : null
  }

  #frame(element: Tag, heading: number, source: string | null): Frame {
    const { theme } = this.#setting
    const { x, width } = this.#column
    return {
      x,
      width,
      tag: element,
      size: theme.size,
      color: theme.color.ink,
      heading,
      source,
      rtl: this.#setting.rtl,
      depth: 0,
      prefix: 'n',
    }
  }
}

function ancestors(from: Tag): Tag[] {
  const found: Tag[] = []
  for (let at: Tag | null = from; at !== null; at = at.parent) found.push(at)
  return found
}

/** `q00012`: names of places are sorted as text in the file. */
function questionName(number: number): string {
  return `q${String(number).padStart(6, '0')}`
}

function sectionName(number: number): string {
  return `s${String(number).padStart(6, '0')}`
}
