import { outlineOf } from '../../shared/outline.ts'
import { PdfFile } from '../file/pdfFile.ts'
import { tag } from '../file/tag.ts'
import { type Area, Flow } from '../flow/flow.ts'
import type { Slab } from '../flow/slab.ts'
import { totalOf } from '../question/marks.ts'
import type { Setting } from '../setting.ts'
import { type Contents, contents } from './contents.ts'
import { contentsEntries } from './contentsEntries.ts'
import { paintRunning } from './foot.ts'
import { columnFrame } from './frames.ts'
import { type Passage, placePassages } from './passages.ts'
import { Places } from './places.ts'
import { RunningHeads } from './runningHeads.ts'
import { sectionPassages, type Variant } from './sections.ts'
import { type Column, fieldSlab, titleBlock } from './titleBlock.ts'

/** Fewer questions than these need no contents. */
const fewestListed = 6

/** Sets one document of a book; gives its bytes while it is set. */
export function writeVariant(
  variant: Variant,
  size: readonly [number, number],
  date: Date,
  notice: string,
  setting: Setting,
): AsyncGenerator<Uint8Array> {
  return new VariantWriter(variant, size, date, notice, setting).write()
}

class VariantWriter {
  readonly #variant: Variant
  readonly #setting: Setting
  readonly #size: readonly [number, number]
  readonly #file: PdfFile
  readonly #area: Area
  readonly #flow: Flow
  readonly #column: Column
  readonly #places: Places
  readonly #root = tag('Document', null)
  readonly #heads = new RunningHeads()

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
    this.#places = new Places(size[0])
    const [start, end] = setting.rtl ? [margin.outer, margin.inner] : [margin.inner, margin.outer]
    this.#column = { x: start, width: size[0] - start - end }
    const aside = theme.sides === 2 ? end - start : 0
    const title = [book.title, this.#name(), ...this.#versionWords()].join(' – ')
    this.#file = new PdfFile({ title, author: book.author, lang: book.lang, size, date, notice })
    this.#area = { top: margin.top, bottom: size[1] - margin.bottom }
    this.#flow = new Flow(this.#file, this.#area, (page) => (page % 2 === 0 ? aside : 0))
  }

  async *write(): AsyncGenerator<Uint8Array> {
    this.#placeTitle()
    const listed = this.#placeContents()
    for (const { placed } of this.#placeSections()) {
      placed()
      yield* this.#file.take()
    }
    listed?.paint((name) => this.#places.pageOf(name))
    const pages = this.#file.pages.length
    // What does not fit is cut at the end, which may not be the version.
    const left = { title: [...this.#versionWords(), this.#setting.book.title].join(' · ') }
    const heads = [...this.#heads.pages(pages)]
    await this.#file.end((sheet) => {
      const right = heads[sheet.number - 1] ?? { title: this.#name() }
      paintRunning(sheet, pages, { left, right }, this.#column, this.#size[1], this.#setting)
    })
    yield* this.#file.take()
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
    const { book, words, marks, sharedTags } = this.#setting
    this.#flow.deferred = this.#isListed()
    const total = totalOf(book.questions, marks)
    const about = [
      this.#name(),
      words.questionCount(book.questions.length),
      ...(this.#variant === 'handout' || total === null ? [] : [words.marks(total)]),
      ...(this.#variant === 'handout' ? sharedTags : []),
    ]
    this.#flow.place(
      titleBlock(about, this.#versionWords()[0] ?? null, this.#column, this.#root, this.#setting),
    )
    if (this.#variant !== 'questions') return
    this.#flow.place([fieldSlab(this.#column, this.#root, this.#setting, total)])
  }

  #isListed(): boolean {
    return this.#variant === 'handout' && this.#setting.book.questions.length >= fewestListed
  }

  /** The contents; painted when all pages are known. */
  #placeContents(): Contents | null {
    if (!this.#isListed()) return null
    const { top, bottom } = this.#area
    const entries = contentsEntries(outlineOf(this.#setting.book), this.#setting)
    const frame = columnFrame(this.#column, this.#root, 2, this.#setting)
    const listed = contents(entries, frame, { first: this.#flow.room, further: bottom - top }, this.#setting)
    this.#placeAt(listed.head, listed.slabs, listed.shifts)
    this.#flow.deferred = false
    if (this.#flow.filled > 0.6) this.#flow.breakPage()
    return listed
  }

  /** The passages of all sections, each as soon as it stands. */
  *#placeSections(): Generator<Passage> {
    const passages = sectionPassages(this.#root, {
      variant: this.#variant,
      setting: this.#setting,
      column: this.#column,
      file: this.#file,
      places: this.#places,
      began: (titled, page, y, directly) => {
        this.#heads.began(titled, page, { top: y < this.#area.top + 1, directly })
      },
    })
    if (this.#variant === 'questions') return yield* placePassages(passages, this.#flow)
    for (const passage of passages) {
      this.#placeAt(passage.head, passage.slabs, passage.shifts)
      yield passage
    }
  }

  #placeAt(head: readonly Slab[], slabs: readonly Slab[], shifts: readonly number[] | null): void {
    if (shifts === null) this.#flow.place([...head, ...slabs])
    else this.#flow.placeColumns(head, slabs, shifts)
  }
}
