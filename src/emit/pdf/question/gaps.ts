import type { Nodes } from 'mdast'
import type { Question } from '../../../model/book.ts'
import { nodeText, plainText } from '../../../model/text.ts'
import { beyondTitle } from '../../shared/beyondTitle.ts'
import { gapBrackets, gapLine } from '../../shared/gaps.ts'
import { phrasingOf } from '../../shared/plainTitle.ts'

/** Narrowest gap for words, and for the letter of an option, in ems. */
const narrowest = { words: 6, letter: 2 }

/** So many underscores are as wide as an em, about. */
const underscores = 2

/** The question with gaps that are wide enough to be written in, each on one line with what it ends. */
export function withWideGaps(question: Question): Question {
  if (!hasGap(question)) return question
  const width = question.options.length > 0 || question.kind === 'true-false' ? 'letter' : 'words'
  const widen = (text: string): string => widened(text, narrowest[width])
  const { title, titleContent, prompt } = question
  return {
    ...question,
    title: widen(title),
    ...(titleContent === undefined ? {} : { titleContent: titleContent.map((node) => mapped(node, widen)) }),
    prompt: prompt?.map((node) => mapped(node, widen)) ?? null,
  }
}

/** Whether there is a gap in what a question asks. */
export function hasGap(question: Question): boolean {
  return gapsOf(question) > 0
}

const known = new WeakMap<Question, number>()

/** How many gaps are in what a question asks, which several of its parts want to know. */
function gapsOf(question: Question): number {
  const found = known.get(question) ?? gapsIn(askedText(question))
  known.set(question, found)
  return found
}

/** Longer answers are texts, not words for a gap. */
const longestFill = 120

/**
 * Whether a question is answered in its gaps alone: each of its numbered parts has one, and what is known of the answer
 * is not too long for them.
 */
export function isAnsweredInGaps(question: Question): boolean {
  const gaps = gapsOf(question)
  if (gaps === 0 || plainText(question.answer).length > gaps * longestFill) return false
  const [, ...parts] = askedText(question).split(/[（(]\s?\d{1,2}\s?[)）]|[①-⑳]/u)
  return parts.every((part) => gapsIn(part) > 0)
}

/** What a question asks, without code. */
function askedText(question: Question): string {
  const phrasing = phrasingOf(question)
  const title = phrasing.length === 0 ? question.title : phrasing.map(textWithoutCode).join('')
  return [title, ...(beyondTitle(question) ?? []).map(textWithoutCode)].join('\n')
}

function textWithoutCode(node: Nodes): string {
  if (node.type === 'code' || node.type === 'inlineCode') return ''
  return 'children' in node ? node.children.map(textWithoutCode).join(' ') : nodeText(node)
}

function gapsIn(text: string): number {
  return [gapLine, gapBrackets].reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0)
}

/** Keeps a bracket on the line of what it ends. */
const joiner = '\u2060'
const em = '\u2003'

function widened(text: string, ems: number): string {
  return text
    .replace(gapLine, (gap) =>
      gap.startsWith('_') ? gap.padEnd(Math.ceil(ems * underscores), '_') : gap.padEnd(ems, '＿'),
    )
    .replace(gapBrackets, (gap) => `${joiner}${gap[0]}${em.repeat(ems)}${gap.at(-1)}`)
}

/** A node with its texts changed; code stays as it is, and so do tables, whose cells say how wide they are. */
function mapped<Node extends Nodes>(node: Node, change: (text: string) => string): Node {
  if (node.type === 'text') return { ...node, value: change(node.value) }
  if (node.type === 'table' || !('children' in node)) return node
  return { ...node, children: node.children.map((child) => mapped(child, change)) }
}
