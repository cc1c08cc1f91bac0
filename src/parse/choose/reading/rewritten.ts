import type { Paragraph, PhrasingContent } from 'mdast'
import type { Entry } from '../../entry/entry.ts'
import { endOf } from '../../entry/item.ts'
import { survey } from '../../entry/survey.ts'
import { asDetails, type Block } from '../../outline/block.ts'
import { headOf } from '../../text/head.ts'
import type { Question } from './reading.ts'

/** A paragraph that was part of a line of the user's file. */
export function paragraphAt(children: readonly PhrasingContent[], line: number): Paragraph {
  const point = { line, column: 1 }
  return { type: 'paragraph', children: [...children], position: { start: point, end: point } }
}

/** A candidate that asks with less of its line, and has what was cut off in its body. */
export function rewritten(entry: Entry, nodes: readonly PhrasingContent[], body: readonly Block[]): Entry {
  const { text, asking } = headOf(nodes)
  return withBody({ ...entry, head: { ...entry.head, nodes, text, asking } }, body)
}

/** A candidate over another body. */
export function withBody(entry: Entry, body: readonly Block[]): Entry {
  return { ...entry, body, last: endOf(entry.first, body), survey: survey(body) }
}

/** A question over another body. */
export function questionOver(question: Question, body: readonly Block[]): Question {
  return { ...question, entry: withBody(question.entry, body) }
}

/** A question that blocks answer which stand elsewhere. */
export function answeredBy(question: Question, blocks: readonly Block[]): Question {
  const { entry } = question
  const [first] = blocks
  if (first === undefined) return question
  const body = [...entry.body, asDetails(first, 'Answer', blocks)]
  return { ...question, entry: { ...entry, body, survey: { ...entry.survey, empty: false, answered: true } } }
}

/** A candidate all of whose body is its answer. */
export function answeredBelow(entry: Entry): Entry {
  const [first] = entry.body
  if (first === undefined) return entry
  const body = [asDetails(first, 'Answer', entry.body)]
  return { ...entry, body, survey: { ...survey(body), answered: true } }
}
