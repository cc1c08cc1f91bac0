import type { Point, Question } from '../../../model/book.ts'
import type { Content } from '../../../model/content.ts'
import { nodeText } from '../../../model/text.ts'
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
      return entrySlabs(question, own, setting)
    },
  }))
  return markedItems(items, list, frame, setting)
}

function entrySlabs(question: Question, frame: Frame, setting: Setting): Slab[] {
  const { comma, noAnswer } = setting.words
  const about = aboutOf(question, setting)
  const keys = question.options.filter(({ correct }) => correct === true).map(({ key }) => key)
  if (keys.length > 0) return line(keys.join(comma), 'bold', about, frame, setting)
  const named = question.points.filter(({ label, term }) => label !== null || term !== null)
  const below = about === '' ? [] : smallSlabs(about, frame, setting, 0)
  if (named.length > 1)
    return [...line(named.map(nameOf).join(comma), 'regular', '', frame, setting), ...below]
  const start = beginning(question.answer ?? question.explanation)
  const word = wordOf(start)
  if (word !== null) return line(word, 'regular', about, frame, setting)
  const slabs = start === null ? [] : contentSlabs(start, frame, setting)
  return [...(slabs.length > 0 ? slabs : smallSlabs(noAnswer, frame, setting)), ...below]
}

/** What it is worth, and which question of the book it is where this is a version. */
function aboutOf({ number }: Question, { words, version, marks }: Setting): string {
  const worth = marks.get(number)
  const origin = version?.origins.get(number)
  const about = [
    ...(worth === undefined ? [] : [words.marks(worth.marks)]),
    ...(origin === undefined ? [] : [words.bookNumber(origin.number)]),
  ]
  return about.join(' · ')
}

function nameOf({ label, term }: Point): string {
  return label !== null && term !== null ? `${label} (${term})` : (label ?? term ?? '')
}

/** A text with small words behind it. */
function line(text: string, font: 'bold' | 'regular', about: string, frame: Frame, setting: Setting): Slab[] {
  const { small, color } = setting.theme
  const setIn = { before: 0, leading: frame.size * setting.leading, align: 'left' as const }
  const behind =
    about === ''
      ? []
      : plainPieces(`\u2002${about}`, { font: 'regular', size: small, color: color.muted }, setting)
  const pieces = [...plainPieces(text, { ...textStyle(frame), font }, setting), ...behind]
  return textSlabs(pieces, frame, tag('P', frame.tag), setIn, setting)
}

/** Longest answer that is a word, in characters. */
const longestWord = 24

/** An answer that is no more than a word or two, without marks: `True`. */
function wordOf(content: Content | null): string | null {
  const [block, ...rest] = content ?? []
  if (block?.type !== 'paragraph' || rest.length > 0 || block.children.some(({ type }) => type !== 'text'))
    return null
  const text = nodeText(block)
  return text.length <= longestWord && !text.includes('\n') ? text : null
}

/** The first block, what its colon or a sentence without an end leads to, and the code. */
function beginning(content: Content | null): Content | null {
  if (content === null) return null
  const [first, next] = content
  const goesOn = next?.type === 'math' ? /[^.。!！?？]\s*$/ : /[:：]\s*$/
  const told = first !== undefined && goesOn.test(nodeText(first)) ? next : undefined
  const code = content.find(({ type }) => type === 'code')
  return [first, told, code].filter(
    (node, index, all) => node !== undefined && all.indexOf(node) === index,
  ) as Content[number][]
}
