import { PublishError, wholeFile } from '../../model/diagnostic.ts'
import { decode } from '../decode.ts'
import { deckOf } from './deck.ts'
import { Draft } from './draft.ts'
import type { Inset, ReadFormat, Span } from './formats.ts'
import {
  type Passage,
  type Piece,
  type QuizAnswer,
  type QuizQuestion,
  textOf,
  writeCategory,
  writeQuestion,
} from './quiz.ts'
import { type Element, parseXml, type XmlText } from './xml.ts'

/** A quiz as Moodle exports it (docs.moodle.org, "Moodle XML format"). */
export const readMoodle: ReadFormat = async (bytes, source) => {
  const { text } = await decode(bytes, source)
  const quiz = parseXml(text, source)
  if (quiz.name !== 'quiz')
    throw new PublishError('input-broken', `an XML file of <${quiz.name}> is no quiz`, {
      place: wholeFile(source),
      expected: 'Moodle XML, whose outermost element is <quiz>',
    })
  const draft = new Draft(text)
  for (const question of quiz.children) write(draft, question, 2)
  return deckOf(text, draft)
}

const closing = '</quiz>'

/** The XML of a quiz within a text. */
export const moodle: Inset = {
  endOf(text, { start, end }) {
    const found = text.indexOf('<quiz', start)
    const close = text.lastIndexOf(closing, end)
    const stop = close + closing.length
    return found < 0 || close < found || !isWhole(text, { start, end: stop }) ? -1 : stop
  },
  write(draft, text, stretch, depth) {
    for (const question of parseXml(text, '', stretch).children) write(draft, question, depth)
  },
}

function isWhole(text: string, stretch: Span): boolean {
  try {
    return parseXml(text, '', stretch).name === 'quiz'
  } catch {
    return false
  }
}

function write(draft: Draft, question: Element, depth: number): void {
  const { type = '' } = question.attributes
  if (type === 'category') writeHeading(draft, question, depth)
  else writeQuestion(draft, questionOf(question, type), depth)
}

function writeHeading(draft: Draft, question: Element, depth: number): void {
  const category = child(child(question, 'category'), 'text')
  const path = textOf(category?.texts.map(plainPiece) ?? []).split('/')
  const name = path.filter((part) => !/^(?:\$\w+\$|top)?$/.test(part.trim())).at(-1)
  if (name !== undefined) writeCategory(draft, name.trim(), { place: category?.place ?? 0, depth })
}

const kinds: Readonly<Record<string, QuizQuestion['kind']>> = {
  multichoice: 'choice',
  truefalse: 'true-false',
  shortanswer: 'short',
  numerical: 'short',
  matching: 'matching',
}

function questionOf(question: Element, type: string): QuizQuestion {
  const subquestions = question.children.filter(({ name }) => name === 'subquestion')
  return {
    kind: kinds[type] ?? 'essay',
    stem: blocksOf(child(question, 'questiontext')),
    answers: question.children
      .filter(({ name }) => name === 'answer')
      .map((answer) => answerOf(answer, type)),
    matches: subquestions.map((pair) => [inline(pair), inline(child(pair, 'answer'))]),
    feedback: blocksOf(child(question, 'generalfeedback')),
    model: inline(child(question, 'graderinfo')),
  }
}

function answerOf(answer: Element, type: string): QuizAnswer {
  const tolerance = textOf(child(answer, 'tolerance')?.texts.map(plainPiece) ?? []).trim()
  const text = type === 'truefalse' ? verdict(inline(answer)) : inline(answer)
  return {
    text:
      Number(tolerance) > 0 ? [...text, { text: ` ± ${tolerance}`, place: answer.place, kept: false }] : text,
    fraction: Number(answer.attributes.fraction ?? 0),
    feedback: inline(child(answer, 'feedback')),
  }
}

/** Moodle writes the two in small letters. */
function verdict(passage: Passage): Passage {
  const [word = ''] = textOf(passage).trim().split(/\s/)
  return [{ text: word.charAt(0).toUpperCase() + word.slice(1), place: passage[0]?.place ?? 0, kept: false }]
}

function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name)
}

/** Where a title ends in HTML: at what opens or closes a block. */
const blockEdge = /<\/(?:p|div|h\d|li)\s*>|<br\s*\/?>|<(?:pre|ul|ol|table|blockquote|img)\b/gi
/** Tags that say nothing in one line. */
const wrapper = /<\/?(?:p|div|h\d)\b[^>]{0,500}>|<br\s*\/?>|\s*[\r\n]\s*/gi

/** The first block of an HTML text, and what follows it. */
function blocksOf(element: Element | undefined): readonly Passage[] {
  const texts = textsOf(element)
  const [first] = texts
  if (first === undefined) return []
  const edge = [...first.value.matchAll(blockEdge)].find(
    ({ index }) =>
      first.value
        .slice(0, index)
        .replace(/<[^>]*>/g, '')
        .trim() !== '',
  )
  if (edge === undefined) return [inlineOf(texts)]
  const head = part(first, 0, edge.index)
  const rest = part(
    first,
    edge.index + (/^<(?:\/|br)/i.test(edge[0]) ? edge[0].length : 0),
    first.value.length,
  )
  return [inlineOf([head]), [rest, ...texts.slice(1)].map(plainPiece)]
}

/** The text of an element in one line, without the tags of its blocks. */
function inline(element: Element | undefined): Passage {
  return inlineOf(textsOf(element))
}

/** Moodle wraps text in `<text>`. */
function textsOf(element: Element | undefined): readonly XmlText[] {
  return (child(element, 'text') ?? element)?.texts.filter(({ value }) => value.trim() !== '') ?? []
}

function inlineOf(texts: readonly XmlText[]): Passage {
  return trimmed(
    texts.flatMap((text) => {
      const pieces: Piece[] = []
      let from = 0
      for (const found of text.value.matchAll(wrapper)) {
        pieces.push(plainPiece(part(text, from, found.index)))
        pieces.push({ text: ' ', place: text.place, kept: false })
        from = found.index + found[0].length
      }
      return [...pieces, plainPiece(part(text, from, text.value.length))]
    }),
  )
}

/** Without the empty pieces at both ends, and the white space there. */
function trimmed(pieces: readonly Piece[]): Passage {
  const isBlank = ({ text }: Piece): boolean => text.trim() === ''
  const first = pieces.findIndex((piece) => !isBlank(piece))
  const last = pieces.findLastIndex((piece) => !isBlank(piece))
  return pieces.slice(Math.max(first, 0), last + 1).map((piece, index, all) => {
    const lead = index === 0 ? piece.text.length - piece.text.trimStart().length : 0
    const text = index === all.length - 1 ? piece.text.trimEnd() : piece.text
    return { ...piece, text: text.slice(lead), place: piece.kept ? piece.place + lead : piece.place }
  })
}

function part({ value, place, exact }: XmlText, start: number, end: number): XmlText {
  return { value: value.slice(start, end), place: exact ? place + start : place, exact }
}

function plainPiece({ value, place, exact }: XmlText): Piece {
  return { text: value, place, kept: exact }
}
