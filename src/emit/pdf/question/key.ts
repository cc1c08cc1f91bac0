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
import { questionName } from '../pages/places.ts'
import { smallSlabs } from './parts.ts'
import { type ShortAnswer, shortAnswer } from './shortAnswer.ts'

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
  const short = shortAnswer(question)
  const names = namesOf(question, short)
  const goesOn = short?.cut === true || names !== null
  const below = belowSlabs(about, goesOn ? question.number : null, frame, setting)
  if (names !== null) return [...line(names.join(comma), 'regular', '', frame, setting), ...below]
  const word = goesOn ? null : wordOf(short?.content ?? null)
  if (word !== null) return line(word, 'regular', about, frame, setting)
  const slabs = short === null ? [] : contentSlabs(short.content, frame, setting)
  return [...(slabs.length > 0 ? slabs : smallSlabs(noAnswer, frame, setting)), ...below]
}

/** The names of an answer's points, where it has some and its short form is no shorter; else null. */
function namesOf({ points }: Question, short: ShortAnswer | null): string[] | null {
  const named = points.filter(({ label, term }) => label !== null || term !== null)
  return named.length > 1 && short?.long !== false ? named.map(nameOf) : null
}

/** Small words below an entry, and the way to the full answer where it is cut. */
function belowSlabs(about: string, cut: number | null, frame: Frame, setting: Setting): Slab[] {
  const { theme, words, version, handout } = setting
  if (cut === null) return about === '' ? [] : smallSlabs(about, frame, setting, 0)
  const paragraph = tag('P', frame.tag)
  const style = { font: 'regular' as const, size: theme.small, color: theme.color.muted }
  const start = plainPieces(about === '' ? '… ' : `… ${about} · `, style, setting)
  const number = version?.origins.get(cut)?.number ?? cut
  const link = { target: { file: `${handout}`, name: questionName(number) }, says: words.fullAnswer }
  const end =
    handout === null
      ? plainPieces(words.fullAnswer, style, setting)
      : plainPieces(
          words.fullAnswer,
          { ...style, color: theme.color.accent },
          setting,
          tag('Link', paragraph),
          link,
        )
  const setIn = { before: 0, leading: theme.small * Math.min(1.5, setting.leading), align: 'left' as const }
  return textSlabs([...start, ...end], frame, paragraph, setIn, setting)
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
