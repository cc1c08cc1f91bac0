import type { PageData, QuestionData } from '../pageData.ts'
import { byId } from './dom.ts'

/** A question with the element that shows it. */
export interface Asked extends QuestionData {
  /** Its place among all, from 0. */
  readonly index: number
  readonly element: HTMLElement
}

/** The page's questions and the words of its interface. */
export interface PageBook {
  readonly data: PageData
  readonly asked: readonly Asked[]
  readonly byId: ReadonlyMap<string, Asked>
}

/** Reads what the writer has put into the page. */
export function readBook(): PageBook {
  const data = JSON.parse(byId('data', HTMLScriptElement).text) as PageData
  const asked = data.questions.map(
    (question, index): Asked => ({ ...question, index, element: byId(question.id, HTMLElement) }),
  )
  return { data, asked, byId: new Map(asked.map((one) => [one.id, one])) }
}

/** The heading of a question. */
export function headingOf({ element }: Asked): HTMLElement {
  return element.querySelector<HTMLElement>('.title') ?? element
}

/** The part of a question that is behind the answer's button. */
export function answerOf({ element }: Asked): HTMLDetailsElement | null {
  return element.querySelector<HTMLDetailsElement>('details.answer')
}
