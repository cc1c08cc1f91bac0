import type { Options } from '../../../config/options.ts'
import type { Question, Titled } from '../../../model/book.ts'
import { plainText } from '../../../model/text.ts'
import { wordLists } from '../../shared/words.ts'

/** What a question is worth. */
export interface Marks {
  readonly marks: number
  /** Whether its own text says so, which then need not be printed once more. */
  readonly stated: boolean
}

/** What each question is worth, by its number: what its article says, else what its kind is worth; else it is left out. */
export function marksOf(
  questions: readonly Question[],
  byKind: NonNullable<Options['sheets']['marks']>,
): ReadonlyMap<number, Marks> {
  const worth = new Map<number, Marks>()
  for (const question of questions) {
    const stated = statedMarks(question)
    const marks = stated ?? question.marks ?? taggedMarks(question) ?? byKind[question.kind] ?? null
    if (marks !== null) worth.set(question.number, { marks, stated: stated !== null })
  }
  return worth
}

/** What questions are worth together; null where one of them is worth nothing that is known. */
export function totalOf(questions: readonly Question[], worth: ReadonlyMap<number, Marks>): number | null {
  const each = questions.map(({ number }) => worth.get(number)?.marks ?? null)
  return each.length === 0 || each.includes(null)
    ? null
    : each.reduce<number>((sum, marks) => sum + (marks ?? 0), 0)
}

/** The units of marks in every language of the word lists, and those that exams have besides. */
const units = [
  ...Object.values(wordLists).flatMap(({ marks }) =>
    Object.values(marks).flatMap((form) => (form.includes('{n}') ? [form.replace('{n}', '').trim()] : [])),
  ),
  ...['points', 'point', 'pts', 'pt', 'Pkt', 'P'],
]

/** Any of the units, as part of an expression. */
export const marksUnit = [...new Set(units)].join('|')

/** `10 分`, `5 points`: a number and a unit. */
const worth = `\\s*(?:共|本题|本題)?\\s*(\\d{1,3}(?:[.,]\\d)?)\\s*(?:${marksUnit})\\.?\\s*`
const inBrackets = new RegExp(`[(（[【［]${worth}[)）\\]】］]`, 'i')
const alone = new RegExp(`^${worth}$`, 'i')

function statedMarks({ title, prompt }: Question): number | null {
  return numberIn(inBrackets.exec(title) ?? inBrackets.exec(plainText(prompt)))
}

/** What stood in brackets behind a title may have become a tag. */
function taggedMarks({ tags }: Question): number | null {
  return numberIn(tags.map((tag) => alone.exec(tag)).find((found) => found !== null) ?? null)
}

function numberIn(found: RegExpExecArray | null): number | null {
  return found === null ? null : Number((found[1] ?? '').replace(',', '.'))
}

/** What all questions below a heading are worth each, where the heading says so: `（每小题3分）`; else null. */
export function sharedMarks(
  questions: readonly Question[],
  titled: Titled | null,
  worth: ReadonlyMap<number, Marks>,
): number | null {
  const [one = null, ...others] = new Set(questions.map(({ number }) => worth.get(number)?.marks ?? null))
  if (one === null || others.length > 0 || titled === null) return null
  return new RegExp(`(?<![\\d.,])${one}\\s*(?:${marksUnit})`, 'i').test(titled.title) ? one : null
}
