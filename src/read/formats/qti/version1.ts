import type { Passage, QuizAnswer, QuizQuestion } from '../quiz.ts'
import type { Element, XmlText } from '../xml.ts'
import { blocksIn, inlineOf, plainPiece } from '../xmlPassage.ts'
import { allIn, attributeOf, firstIn, nameOf, wordsOf } from './elements.ts'

/** What a taker does: chooses, or writes. */
const chooses = (name: string): boolean => name === 'responselid' || name === 'responsegrp'
const writes = (name: string): boolean => name === 'responsestr' || name === 'responsenum'
const isMaterial = (name: string): boolean => name === 'mattext' || name === 'matimage'
const isLabel = (name: string): boolean => name === 'responselabel'

/** A question of QTI 1.2, `<item>` (IMS Question & Test Interoperability: ASI XML Binding, 1.2). */
export function questionOf(item: Element): QuizQuestion {
  const shown = firstIn(item, 'presentation') ?? item
  const lists = allIn(shown, chooses)
  const stem = stemOf(allIn(shown, isMaterial, (name) => chooses(name) || writes(name)))
  const scoring = scoringOf(item)
  const matches = lists.length > 1 ? lists.map((list) => pairOf(list, scoring)) : []
  const [list] = lists
  const answers =
    list === undefined
      ? allIn(shown, writes).flatMap((field) => writtenFor(field, scoring))
      : matches.length > 0
        ? []
        : offeredBy(list, scoring)
  const kind =
    matches.length > 0
      ? 'matching'
      : list !== undefined
        ? 'choice'
        : answers.length > 0
          ? 'short'
          : ('essay' as const)
  return { kind, stem, answers, matches, feedback: scoring.general, model: [] }
}

function stemOf(materials: readonly Element[]): readonly Passage[] {
  const [first, ...more] = materials.map(textsOf)
  return [...blocksIn(first ?? []), ...more.map((texts) => texts.map(plainPiece))]
}

/** The text of a material; in one that is no HTML `<` is a character. A picture is one of the package. */
function textsOf(material: Element): readonly XmlText[] {
  if (nameOf(material) === 'matimage') {
    const value = `<img src="${attributeOf(material, 'uri') ?? ''}" alt="${attributeOf(material, 'label') ?? ''}">`
    return [{ value, place: material.place, exact: false }]
  }
  if (attributeOf(material, 'texttype') !== 'text/plain') return material.texts
  return material.texts.map((text) =>
    /[<&]/.test(text.value)
      ? { ...text, value: text.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), exact: false }
      : text,
  )
}

function inlineIn(element: Element, passed?: (name: string) => boolean): Passage {
  return inlineOf(allIn(element, isMaterial, passed).flatMap(textsOf))
}

/** What earns points, and what is told. */
interface Scoring {
  /** Of each response the labels, or the words, that earn points. */
  readonly right: ReadonlyMap<string, readonly Element[]>
  /** Of a label what is told to who chose it. */
  readonly told: ReadonlyMap<string, Passage>
  /** What is told whatever was chosen. */
  readonly general: readonly Passage[]
}

const isCondition = (name: string): boolean => /^var(?:equal|subset|gte?|lte?)$/.test(name)

function scoringOf(item: Element): Scoring {
  const feedback = new Map(
    allIn(item, (name) => name === 'itemfeedback').map((element) => [
      attributeOf(element, 'ident') ?? '',
      inlineIn(element),
    ]),
  )
  const right = new Map<string, Element[]>()
  const told = new Map<string, Passage>()
  for (const condition of allIn(item, (name) => name === 'respcondition')) {
    const asked = allIn(condition, isCondition, (name) => name === 'not')
    if (earns(condition))
      for (const one of asked) {
        const response = attributeOf(one, 'respident') ?? ''
        right.set(response, [...(right.get(response) ?? []), one])
      }
    const [only] = asked
    const link = attributeOf(firstIn(condition, 'displayfeedback') ?? condition, 'linkrefid') ?? ''
    const passage = feedback.get(link)
    if (passage === undefined || only === undefined || asked.length > 1) continue
    told.set(wordsOf(only), passage)
    feedback.delete(link)
  }
  return { right, told, general: [...feedback.values()] }
}

/** Whether a condition gives points: a number above 0, or what is the most. */
function earns(condition: Element): boolean {
  const points = allIn(condition, (name) => name === 'setvar').map(wordsOf)
  return points.some((value) => Number(value) > 0 || /\.max$/i.test(value))
}

/** What a list offers; it tells which of it is right. */
function offeredBy(list: Element, { right, told }: Scoring): readonly QuizAnswer[] {
  const keys = new Set((right.get(attributeOf(list, 'ident') ?? '') ?? []).map(wordsOf))
  return allIn(list, isLabel).map((label) => {
    const ident = attributeOf(label, 'ident') ?? ''
    return { text: inlineIn(label), fraction: keys.has(ident) ? 100 : 0, feedback: told.get(ident) ?? [] }
  })
}

/** What a list stands at, and what of it belongs there. */
function pairOf(list: Element, { right }: Scoring): readonly [Passage, Passage] {
  const [key] = (right.get(attributeOf(list, 'ident') ?? '') ?? []).map(wordsOf)
  const label = allIn(list, isLabel).find((one) => attributeOf(one, 'ident') === key)
  return [inlineIn(list, isLabel), label === undefined ? [] : inlineIn(label)]
}

/** The words, numbers and bounds of numbers that are taken for right in a field. */
function writtenFor(field: Element, { right, told }: Scoring): readonly QuizAnswer[] {
  const signs: Readonly<Record<string, string>> = { vargt: '> ', vargte: '≥ ', varlt: '< ', varlte: '≤ ' }
  return (right.get(attributeOf(field, 'ident') ?? '') ?? []).map((one) => {
    const words = wordsOf(one)
    const text = { text: `${signs[nameOf(one)] ?? ''}${words}`, place: one.place, kept: false }
    return { text: [text], fraction: 100, feedback: told.get(words) ?? [] }
  })
}
