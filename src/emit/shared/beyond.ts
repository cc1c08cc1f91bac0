import type { Code, Point, Question } from '../../model/book.ts'
import type { Content } from '../../model/content.ts'
import { plainText } from '../../model/text.ts'

/** After it a sentence is over: the text of a merged point is put together of whole ones. */
const sentenceEnd = /(?<=[。！？；.!?;\n])/

/**
 * The points of a question that its own texts do not already say: those that a repeat of the question brought in. A
 * writer prints them after the answer, and so prints nothing twice and loses nothing.
 */
export function pointsBeyond(question: Question): readonly Point[] {
  if (question.points.length === 0) return []
  const said = squeezed(textsOf(question).map(plainText).join('\n'))
  return question.points.filter((point) => {
    const parts = [point.label ?? '', point.term ?? '', ...point.text.split(sentenceEnd)]
    return !parts.every((part) => said.includes(squeezed(part)))
  })
}

/** The code of a question that stands in none of its texts. */
export function codeBeyond(question: Question): readonly Code[] {
  if (question.code.length === 0) return []
  const said = textsOf(question).map(plainText).join('\n')
  return question.code.filter(({ value }) => !said.includes(value))
}

function textsOf(question: Question): readonly Content[] {
  const { prompt, hint, answer, explanation, options } = question
  const texts = [prompt, hint, answer, explanation, ...options.map(({ content }) => content)]
  return texts.filter((text) => text !== null)
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}
