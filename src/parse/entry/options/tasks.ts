import { keyOf, optionLetters } from '../../../model/optionLetters.ts'
import type { Block } from '../../outline/block.ts'
import { linesOf, textOf } from '../../text/phrasing.ts'
import { truthIn } from '../../text/truth.ts'
import type { RawOption } from './marked.ts'

/** What a part of a question counts, at its end: `Find its resistance. (2)`, `… [3 marks]` */
const worth = /\p{L}.{6,}\s[([（【]\s*\d{1,2}(?:[.,]\d)?\s*\p{L}{0,8}\.?\s*[)\]）】]\s*\.?\s*$/u

/** Whether all of several texts, two at least, say what they count: parts of a question, and nothing to choose from. */
export function areTasks(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text) => worth.test(text))
}

/** Shortest sentence, in characters, that sets a task. */
const shortestTask = 20

/** Whether half of several are sentences over code each: what is to be written, and how it is. */
export function areSolved(options: readonly RawOption[]): boolean {
  const solved = options.filter(({ content: [first, second] }) => {
    const text = first?.type === 'paragraph' ? textOf(first.children).trim() : ''
    return text.length >= shortestTask && /[.。?？!！:：।]$/u.test(text) && second?.type === 'code'
  })
  return solved.length * 2 >= options.length
}

/** Whether some of several texts ask and others do not: things to do beside such as are still to be answered, to tick off. */
export function areToDos(texts: readonly string[]): boolean {
  const asked = texts.filter((text) => /\p{L}{2}["”»]?\s*[?？؟]\s*$/u.test(text)).length
  return asked > 0 && asked < texts.length
}

/** A letter of a part in an answer; capitals are those of options that it explains. */
const part = new RegExp(`(?<=^|[\\s;；。])[(（]?(?![A-Z])([${optionLetters}])[)）]\\s*`, 'gu')

/** Whether an answer has something to say for each of several keys in their order, `(a) 90 s (b) 70 s`, which judges none. */
export function areAnsweredEach(keys: readonly string[], answer: string): boolean {
  const marks = [...answer.matchAll(part)]
  if (marks[0]?.index !== 0 || marks.length !== keys.length) return false
  return marks.every(({ 0: { length }, 1: letter = '', index }, at) => {
    const text = answer.slice(index + length, marks[at + 1]?.index).trim()
    return keyOf(letter) === keys[at] && text !== '' && truthIn(text) === null
  })
}

/** Whether blocks are a paragraph alone whose lines count with signs, most of them to the end of a clause: points of an answer, `① …；② …。` */
export function arePoints([only, ...more]: readonly Block[]): boolean {
  if (only?.type !== 'paragraph' || more.length > 0) return false
  const lines = linesOf(only).map(({ text }) => text.trim())
  const ended = lines.filter((text) => /[；;。.]$/.test(text)).length
  return lines.length > 1 && lines.every((text) => /^[①-⑳]/.test(text)) && ended * 2 >= lines.length
}
