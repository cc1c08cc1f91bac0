import type { Point, Question } from '../../../model/book.ts'
import type { Content } from '../../../model/content.ts'
import { contentSlabs, textStyle } from '../blocks/blocks.ts'
import { plainPieces } from '../blocks/inline.ts'
import { markedItems } from '../blocks/list.ts'
import { textSlabs } from '../blocks/textSlabs.ts'
import { type Tag, tag } from '../file/tag.ts'
import type { Slab } from '../flow/slab.ts'
import type { Frame, Setting } from '../setting.ts'
import { smallSlabs } from './parts.ts'

/** Entries of the answer key, one a question: the letters of right options, the points, or how the answer begins. */
export function keySlabs(questions: readonly Question[], list: Tag, frame: Frame, setting: Setting): Slab[] {
  const items = questions.map((question) => ({
    mark: `${question.number}.`,
    gap: frame.size * 0.4,
    body: (inner: Frame) => {
      const own = {
        ...inner,
        source: question.occurrences[0]?.source ?? null,
        prefix: `q${question.number}k`,
      }
      return [...entrySlabs(question, own, setting), ...aboutSlabs(question, own, setting)]
    },
  }))
  return markedItems(items, list, frame, setting)
}

function entrySlabs(question: Question, frame: Frame, setting: Setting): Slab[] {
  const keys = question.options.filter(({ correct }) => correct === true).map(({ key }) => key)
  if (keys.length > 0) return line(keys.join(setting.words.comma), true, frame, setting)
  const named = question.points.filter(({ label, term }) => label !== null || term !== null)
  if (named.length > 1) return line(named.map(nameOf).join(setting.words.comma), false, frame, setting)
  const start = beginning(question.answer ?? question.explanation)
  const slabs = start === null ? [] : contentSlabs(start, frame, setting)
  return slabs.length > 0 ? slabs : smallSlabs(setting.words.noAnswer, frame, setting)
}

/** What it is worth, and which question of the book it is where this is a version. */
function aboutSlabs({ number }: Question, frame: Frame, setting: Setting): Slab[] {
  const { words, version, marks } = setting
  const worth = marks.get(number)
  const origin = version?.origins.get(number)
  const about = [
    ...(worth === undefined ? [] : [words.marks(worth.marks)]),
    ...(origin === undefined ? [] : [words.bookNumber(origin.number)]),
  ]
  return about.length === 0 ? [] : smallSlabs(about.join(' · '), frame, setting, 0)
}

function nameOf({ label, term }: Point): string {
  return label !== null && term !== null ? `${label} (${term})` : (label ?? term ?? '')
}

function line(text: string, strong: boolean, frame: Frame, setting: Setting): Slab[] {
  const style = { ...textStyle(frame), font: strong ? ('bold' as const) : ('regular' as const) }
  const setIn = { before: 0, leading: frame.size * setting.leading, align: 'left' as const }
  return textSlabs(plainPieces(text, style, setting), frame, tag('P', frame.tag), setIn, setting)
}

/** The first block, and the code that it leads to. */
function beginning(content: Content | null): Content | null {
  if (content === null) return null
  const [first] = content
  const code = content.find(({ type }) => type === 'code')
  return [first, code].filter(
    (node, index, all) => node !== undefined && all.indexOf(node) === index,
  ) as Content[number][]
}
