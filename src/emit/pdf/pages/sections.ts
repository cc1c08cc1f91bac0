import type { Kind, Question, Titled } from '../../../model/book.ts'
import { type Group, outlineOf } from '../../shared/outline.ts'
import { textSlabs } from '../blocks/textSlabs.ts'
import { titlePieces } from '../blocks/title.ts'
import type { PdfFile } from '../file/pdfFile.ts'
import type { OutlineItem } from '../file/pdfkit.ts'
import { type Tag, type TagType, tag } from '../file/tag.ts'
import { heightOf } from '../flow/columns.ts'
import { questionName, sectionName } from '../flow/placeNames.ts'
import { kept, type Slab, spaced } from '../flow/slab.ts'
import { handoutSlabs } from '../question/handout.ts'
import { keySlabs } from '../question/key.ts'
import { sharedKind } from '../question/kind.ts'
import { sharedMarks } from '../question/marks.ts'
import { sheetSlabs } from '../question/sheet.ts'
import { isAnsweredBelow, spareRow } from '../question/space.ts'
import type { Setting } from '../setting.ts'
import { aboutSection } from './aboutSection.ts'
import { columnsOf } from './columns.ts'
import { columnFrame, questionFrame } from './frames.ts'
import { keyColumns } from './keyColumns.ts'
import type { Passage } from './passages.ts'
import type { Places } from './places.ts'
import type { Column } from './titleBlock.ts'

/** The three documents of a book. */
export type Variant = 'handout' | 'questions' | 'answers'

/** What the sections of a document are set in. */
export interface SectionSetting {
  readonly variant: Variant
  readonly setting: Setting
  readonly column: Column
  readonly file: PdfFile
  readonly places: Places
  /** Told the title of a section, where it begins, and whether its heading stands right below another. */
  readonly began: (titled: Titled, page: number, y: number, directly: boolean) => void
}

/** Where in the document a section stands. */
interface Place {
  readonly parent: Tag
  /** Of its heading. */
  readonly level: number
  readonly outline: () => OutlineItem
  /** Headings of the sections around it that begin with it. */
  readonly head: readonly Slab[]
  /** Of all of its own questions, where that is said above them. */
  readonly kind: Kind | null
  /** What each of its own questions is worth, where its heading says so. */
  readonly worth: number | null
}

/** What a section's own questions become; headings are put above by what goes through the sections. */
type Bare = Omit<Passage, 'head' | 'placed'>

/** The sections of a book with their questions, as passages in the order of reading. */
export function* sectionPassages(root: Tag, around: SectionSetting): Generator<Passage> {
  const { outline } = around.file.kit
  const groups = outlineOf(around.setting.book)
  const sections = new SectionWriter(around, groups.length > 1)
  for (const group of groups)
    yield* sections.passages(group, {
      parent: root,
      level: 2,
      outline: () => outline,
      head: [],
      kind: null,
      worth: null,
    })
}

class SectionWriter {
  readonly #around: SectionSetting
  readonly #setting: Setting
  readonly #several: boolean
  #sections = 0

  constructor(around: SectionSetting, several: boolean) {
    this.#around = around
    this.#setting = around.setting
    this.#several = several
  }

  /** A section's own questions, then the sections in it; the first has the headings above it. */
  *passages(group: Group, { parent, level, outline, head }: Place): Generator<Passage> {
    const { places, file, variant, column } = this.#around
    const section = tag('Sect', parent)
    const titled = this.#titledOf(group)
    const name = sectionName(++this.#sections)
    let item = outline
    const heading =
      titled === null
        ? []
        : this.#headingSlabs(titled, name, section, level, head.length > 0, (y) => {
            const added = outline().addItem(this.#setting.plainTitle(titled), places.outlineTarget(y))
            item = () => added
          })
    const own = [
      ...heading,
      ...aboutSection(group.questions, titled, variant, column, section, this.#setting),
    ]
    const inner: Place = {
      parent: section,
      level: titled === null ? level : level + 1,
      outline: () => item(),
      worth: sharedMarks(group.questions, titled, this.#setting.marks),
      kind: variant === 'answers' ? null : sharedKind(group.questions, titled, variant, this.#setting.words),
      head: [...head, ...(head.length === 0 ? own : closer(own, this.#setting.theme.size))],
    }
    const open = ancestors(section)
    let above = inner.head
    for (const passage of this.#own(group.questions, inner)) {
      yield { ...passage, head: above, placed: () => file.structure.flush(open) }
      above = []
    }
    for (const child of group.groups) {
      yield* this.passages(child, { ...inner, head: above })
      above = []
    }
  }

  *#own(questions: readonly Question[], place: Place): Generator<Bare> {
    const { variant, column } = this.#around
    if (variant === 'answers') yield* this.#keys(questions, place)
    else if (variant === 'questions') yield* this.#asked(questions, place)
    else
      for (const question of questions)
        yield { slabs: this.#questionSlabs(question, place, column), shifts: null, row: null }
  }

  /** Questions of the sheet: one by one, or in columns. */
  *#asked(questions: readonly Question[], place: Place): Generator<Bare> {
    const { column } = this.#around
    const set = (question: Question, own: Column): Slab[] => this.#questionSlabs(question, place, own)
    const columns = columnsOf(questions, column, this.#setting, (question, own) =>
      heightOf(set(question, own), true),
    )
    if (columns !== null) {
      const { first, shifts } = columns
      for (const part of portions(questions))
        yield { slabs: part.flatMap((question) => set(question, first)), shifts, row: null }
      return
    }
    for (const [index, question] of questions.entries()) {
      const frame = questionFrame(question, column, place.parent, place.level, this.#setting)
      const slabs = this.#questionSlabs(question, place, column, questions[index - 1])
      yield { slabs, shifts: null, row: spareRow(question, frame, this.#setting) }
    }
  }

  *#keys(questions: readonly Question[], { parent, level, head }: Place): Generator<Bare> {
    if (questions.length === 0) return
    const list = tag('L', parent, { attributes: { O: 'List', ListNumbering: 'Decimal' } })
    const frame = columnFrame(this.#around.column, parent, level, this.#setting)
    for (const part of portions(questions)) {
      const narrow = keyColumns(part, list, frame, this.#setting)
      const { slabs, shifts } = narrow ?? { slabs: keySlabs(part, list, frame, this.#setting), shifts: null }
      // Without a heading the first entry stands right below the title of the document.
      const below = part[0] === questions[0] && head.length === 0
      yield { slabs: below ? spaced(slabs, frame.size * 1.6) : slabs, shifts, row: null }
    }
  }

  #questionSlabs(question: Question, place: Place, column: Column, after?: Question): Slab[] {
    const { variant, places } = this.#around
    const { parent, level, outline, kind, worth } = place
    const frame = questionFrame(question, column, tag('Sect', parent), level + 1, this.#setting)
    const set = variant === 'handout' ? handoutSlabs : sheetSlabs
    const slabs = set(question, { ...frame, level, kind, worth }, this.#setting)
    const gap = spaced(slabs, this.#setting.theme.size * gapAbove(question, after, variant))
    return places.anchored(gap, questionName(question.number), (y) => {
      const title = `${question.number} ${this.#setting.plainTitle(question)}`
      outline().addItem(title, places.outlineTarget(y))
    })
  }

  #headingSlabs(
    titled: Titled,
    name: string,
    section: Tag,
    level: number,
    directly: boolean,
    then: (y: number) => void,
  ): Slab[] {
    const { column, places, began, variant } = this.#around
    const { theme } = this.#setting
    const heading = tag(`H${Math.min(6, level)}` as TagType, section)
    const frame = columnFrame(column, heading, level, this.#setting)
    const size = Math.max(theme.question + 0.5, theme.section - (level - 2) * 1.5)
    const slabs = textSlabs(
      titlePieces(titled, { font: 'bold', size, color: theme.color.accent }, frame, this.#setting),
      column,
      heading,
      {
        before: theme.size * (variant === 'questions' ? 2.2 : 2.8),
        leading: size * 1.4,
        align: 'left',
        together: true,
      },
      this.#setting,
    )
    return places.anchored(kept(slabs, slabs.length), name, (y, page) => {
      began(titled, page, y, directly)
      then(y)
    })
  }

  /** A group's heading; questions without a section need one only among groups that have. */
  #titledOf({ section }: Group): Titled | null {
    return section ?? (this.#several ? { title: this.#setting.words.noSection } : null)
  }
}

/** Space above a question, in sizes of the text: less where neither it nor the one before has lines to write on. */
function gapAbove(question: Question, after: Question | undefined, variant: Variant): number {
  if (variant === 'handout') return 2.3
  return isAnsweredBelow(question) || (after !== undefined && isAnsweredBelow(after)) ? 1.6 : 1
}

/** So many questions stand in memory at once where they are set together: some ten pages. */
const mostTogether = 150

function portions(questions: readonly Question[]): Question[][] {
  const count = Math.ceil(questions.length / mostTogether)
  return Array.from({ length: count }, (_, part) =>
    questions.slice(part * mostTogether, (part + 1) * mostTogether),
  )
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
