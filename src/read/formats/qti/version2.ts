import type { Passage, QuizAnswer, QuizQuestion } from '../quiz.ts'
import type { Element, XmlText } from '../xml.ts'
import { blocksIn, inlineOf } from '../xmlPassage.ts'
import { allIn, attributeOf, firstIn, nameOf, wordsOf } from './elements.ts'

const isInteraction = (name: string): boolean => name.endsWith('interaction')
const isFeedback = (name: string): boolean => name.startsWith('feedback') || name === 'rubricblock'

/** What stands within a sentence; a gap takes its place. */
const inSentence = /^(?:textentry|inlinechoice)interaction$/

/**
 * A question of QTI 2 or 3, `<assessmentItem>` (IMS Question and Test Interoperability, Assessment Item Information Model):
 * its body is HTML with what a taker does in it. Several choices in one are several questions.
 */
export function questionsOf(item: Element, text: string): readonly QuizQuestion[] {
  const body = firstIn(item, 'itembody')
  if (body === undefined) return []
  const interactions = allIn(body, isInteraction)
  const stem = blocksIn(htmlOf(body, text, (name) => isInteraction(name) || isFeedback(name)))
  const feedback = allIn(item, (name) => name === 'modalfeedback').map((told) => inlineOf(htmlOf(told, text)))
  const around = { stem, feedback, key: keyOf(item), text }
  const inside = interactions.filter((one) => inSentence.test(nameOf(one)))
  if (inside.length > 1 || interactions.length === 0)
    return [
      { ...blank, stem, feedback, kind: 'short', answers: inside.flatMap((one) => answersOf(one, around)) },
    ]
  return interactions.map((one, index) => questionOf(one, { ...around, stem: index === 0 ? stem : [] }))
}

const blank: QuizQuestion = { kind: 'essay', stem: [], answers: [], matches: [], feedback: [], model: [] }

/** What a question has around what a taker does. */
interface Around {
  readonly stem: readonly Passage[]
  readonly feedback: readonly Passage[]
  /** Of each response what is right. */
  readonly key: ReadonlyMap<string, readonly Element[]>
  readonly text: string
}

function questionOf(interaction: Element, around: Around): QuizQuestion {
  const { text, feedback } = around
  const prompt = firstIn(interaction, 'prompt')
  const stem = [...around.stem, ...(prompt === undefined ? [] : blocksIn(htmlOf(prompt, text)))]
  const question = { ...blank, stem, feedback }
  const answers = answersOf(interaction, around)
  switch (nameOf(interaction)) {
    case 'choiceinteraction':
    case 'hottextinteraction':
    case 'inlinechoiceinteraction':
      return { ...question, kind: 'choice', answers }
    case 'matchinteraction':
    case 'associateinteraction':
      return { ...question, kind: 'matching', matches: pairsOf(interaction, around) }
    case 'textentryinteraction':
      return { ...question, kind: 'short', answers }
    case 'extendedtextinteraction':
      return { ...question, model: answers[0]?.text ?? [] }
    default:
      return {
        ...question,
        kind: 'short',
        stem: [...stem, ...choicesIn(interaction).map(written(text))],
        answers: inOrder(answers),
      }
  }
}

/** What can be chosen, moved or matched. */
function choicesIn(interaction: Element): readonly Element[] {
  return allIn(interaction, (name) =>
    /^(?:simplechoice|inlinechoice|simpleassociablechoice|gaptext|gapimg|hottext)$/.test(name),
  )
}

/** What is offered, with what of it is right; of what is written what is taken for right. */
function answersOf(interaction: Element, { key, text }: Around): readonly QuizAnswer[] {
  const right = key.get(attributeOf(interaction, 'responseidentifier') ?? '') ?? []
  const names = right.map(wordsOf)
  const choices = choicesIn(interaction)
  if (choices.length === 0)
    return right.map((value) => ({ text: inlineOf(value.texts), fraction: 100, feedback: [] }))
  return choices.map((choice) => {
    const at = names.indexOf(attributeOf(choice, 'identifier') ?? '')
    const told = allIn(choice, isFeedback).map((one) => inlineOf(htmlOf(one, text)))
    return { text: written(text)(choice), fraction: at < 0 ? 0 : 100 - at / 1000, feedback: told[0] ?? [] }
  })
}

/** The right ones in the order of the key. */
function inOrder(answers: readonly QuizAnswer[]): readonly QuizAnswer[] {
  return answers.filter(({ fraction }) => fraction > 0).sort((a, b) => b.fraction - a.fraction)
}

/** What belongs together: each value names two that can be matched. */
function pairsOf(interaction: Element, { key, text }: Around): QuizQuestion['matches'] {
  const byName = new Map(
    choicesIn(interaction).map((choice) => [attributeOf(choice, 'identifier'), written(text)(choice)]),
  )
  const right = key.get(attributeOf(interaction, 'responseidentifier') ?? '') ?? []
  return right.flatMap((value) => {
    const [left = [], other = []] = wordsOf(value)
      .split(/\s+/)
      .map((name) => byName.get(name) ?? [])
    return left.length > 0 && other.length > 0 ? [[left, other] as const] : []
  })
}

/** Of each response the values that are right; where none is named those that earn points. */
function keyOf(item: Element): ReadonlyMap<string, readonly Element[]> {
  return new Map(
    allIn(item, (name) => name === 'responsedeclaration').map((declared) => {
      const correct = firstIn(declared, 'correctresponse')
      const values = correct === undefined ? [] : allIn(correct, (name) => name === 'value')
      const mapped = allIn(declared, (name) => name === 'mapentry').filter(
        (entry) => Number(attributeOf(entry, 'mappedvalue')) > 0,
      )
      return [attributeOf(declared, 'identifier') ?? '', values.length > 0 ? values : mapped.map(named)]
    }),
  )
}

/** What an entry of a mapping is about, as a value has it. */
function named(entry: Element): Element {
  const value = attributeOf(entry, 'mapkey') ?? ''
  return { ...entry, children: [], texts: [{ value, place: entry.place, exact: false }] }
}

function written(text: string): (choice: Element) => Passage {
  return (choice) => inlineOf(htmlOf(choice, text, isFeedback))
}

/** The HTML in an element as it stands in the file, without what is passed over; a gap stands for what is in a sentence. */
function htmlOf(element: Element, text: string, passed: (name: string) => boolean = () => false): XmlText[] {
  const out = allIn(element, passed)
  const found: XmlText[] = []
  let from = element.place
  const keep = (end: number): void => {
    if (text.slice(from, end).trim() !== '')
      found.push({ value: text.slice(from, end), place: from, exact: true })
  }
  for (const one of out) {
    keep(one.span.start)
    if (inSentence.test(nameOf(one))) found.push({ value: '____', place: one.span.start, exact: false })
    from = one.span.end
  }
  keep(element.span.stop)
  return found
}
