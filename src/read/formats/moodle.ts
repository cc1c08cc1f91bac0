import { deckOf } from './deck.ts'
import { Draft } from './draft.ts'
import type { Inset, SourceText, Span } from './formats.ts'
import {
  type Passage,
  type QuizAnswer,
  type QuizQuestion,
  textOf,
  writeCategory,
  writeQuestion,
} from './quiz.ts'
import { type Element, parseXml, type XmlText } from './xml.ts'
import { blocksIn, inlineOf, plainPiece } from './xmlPassage.ts'

/** A quiz as Moodle exports it (docs.moodle.org, "Moodle XML format"). */
export function moodleText(text: string, quiz: Element): SourceText {
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

/** The text of an element in one line. */
function inline(element: Element | undefined): Passage {
  return inlineOf(textsOf(element))
}

/** The first block of the text of an element, and what follows it. */
function blocksOf(element: Element | undefined): readonly Passage[] {
  return blocksIn(textsOf(element))
}

/** Moodle wraps text in `<text>`. */
function textsOf(element: Element | undefined): readonly XmlText[] {
  return (child(element, 'text') ?? element)?.texts.filter(({ value }) => value.trim() !== '') ?? []
}
