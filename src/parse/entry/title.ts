import type { Code } from 'mdast'
import { plainText } from '../../model/text.ts'
import type { Block } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { headOf, tidy } from '../text/head.ts'
import { linesOf, paragraphOf, textOf } from '../text/phrasing.ts'
import type { Fields } from './fields.ts'

/**
 * The title, from the head or, where that is only a number or a label, from the question below it, which it takes. So it is
 * where options stand below a question and above it only what leads to it: `Read the text below.`, which the prompt keeps.
 */
export function takeTitle(head: string, fields: Fields): string {
  const stem = head === '' ? -1 : stemAt(head, fields)
  if (stem >= 0) return stemOf(head, stem, fields)
  if (head !== '') return withList(head, fields)
  const shown = fields.prompt.some(isText) ? undefined : fields.prompt.find((block) => block.type === 'code')
  if (shown !== undefined) return lineOf(shown)
  const from = fields.prompt.some(isText) ? fields.prompt : fields.answer
  const goesOn = from === fields.prompt && fields.options.length > 1 ? openAt(from) : -1
  const index = goesOn >= 0 ? goesOn : from === fields.prompt ? askingAt(from) : from.findIndex(isText)
  const block = from[index]
  if (block?.type !== 'paragraph' && block?.type !== 'heading') {
    const quoted = from[0]?.type === 'blockquote' ? from.splice(0, 1) : from.slice(0, 1)
    return tidy(plainText(quoted))
  }
  from.splice(index, 1)
  const { text, tags } = headOf(block.children)
  fields.tags.push(...tags)
  return withList(text, fields)
}

/** What opens and closes a comment in most languages of programs. */
const comment = /^(?:\/\/+|#+|--|\/\*+|<!--|%+|;+|"""|\*)\s*|\s*(?:\*\/|-->)$/g

/** The first line of code that has words, without the marks of a comment: all that a question says where it shows nothing else. */
function lineOf({ value }: Code): string {
  const lines = value.split('\n').map((line) => tidy(line.trim().replace(comment, '')))
  return lines.find((line) => /\p{L}{2}/u.test(line)) ?? lines.find((line) => line !== '') ?? ''
}

/** Longest word, in characters, that is a tag. */
const longestTag = 12

/**
 * Place of the question of a prompt that stands above options, where the head over it asks nothing; -1 where none is. Below a
 * head of one word more of the prompt may stand between, the statements that the options combine; below any, the code that is
 * asked about.
 */
function stemAt(head: string, { options, prompt }: Fields): number {
  if (options.length < 2 || asking(head) === 'mark' || head.length > longestLead) return -1
  const isNote = head.length <= longestTag && !/\s/.test(head) && asking(head) === null
  const at = prompt.findLastIndex((block) => {
    const form = block.type === 'paragraph' ? asking(textOf(block.children)) : null
    return form === 'mark' || (isNote && form !== null)
  })
  const below = prompt.slice(at + 1)
  return isNote || below.every(({ type }) => type === 'code' || type === 'math') ? at : -1
}

/** Longest line, in characters, that only leads to a question; a longer one says what is asked. */
const longestLead = 120

/** The question above the options; the head goes to the prompt, a word of it such as `★ important` to the tags. */
function stemOf(head: string, at: number, fields: Fields): string {
  const [stem] = fields.prompt.splice(at, 1)
  if (/\s/.test(head) || head.length > longestTag)
    fields.prompt.unshift({ type: 'paragraph', children: [{ type: 'text', value: head }] })
  else fields.tags.push(head)
  return headOf(stem?.type === 'paragraph' ? stem.children : []).text
}

function isText({ type }: Block): boolean {
  return type === 'paragraph' || type === 'heading'
}

/** What a sentence ends with, also before a quote or a bracket is closed. */
const ended = /[.。!！?？؟।]["'”’»」』)）\]】]*\s*$/u

/** Of several paragraphs above options the last, where it alone is left open for them to go on: `One result of this was the`. */
function openAt(blocks: readonly Block[]): number {
  const texts = blocks.map((block) => (block.type === 'paragraph' ? textOf(block.children) : null))
  const last = texts.length - 1
  const isOpen = (text: string | null | undefined): boolean => typeof text === 'string' && !ended.test(text)
  const isOver = texts.slice(0, -1).some((text) => text !== null && ended.test(text))
  const asks = texts.some((text) => text !== null && asking(text) === 'mark')
  return isOpen(texts[last]) && isOver && !asks ? last : -1
}

/** Of several paragraphs the one that asks; else the last, where it says what to do; else the first. */
function askingAt(blocks: readonly Block[]): number {
  const forms = blocks.map((block) => (block.type === 'paragraph' ? asking(textOf(block.children)) : null))
  const asks = forms.indexOf('mark')
  if (asks >= 0) return asks
  const first = blocks.findIndex(isText)
  return forms[first] === null && forms.at(-1) !== null && first >= 0 ? blocks.length - 1 : first
}

/** A title that a short list goes on with, `Explain the following:` IAAS, PAAS, SAAS, and what is asked of it below. */
function withList(title: string, fields: Fields): string {
  const form = asking(title)
  if (form === null) cutAsked(fields.prompt)
  const first = fields.prompt[0]
  // Two lists are what is to be matched.
  if (first?.type !== 'list' || fields.prompt[1]?.type === 'list' || fields.options.length > 0) return title
  const items = first.children.map((item) =>
    tidy(plainText(item.children as Block[])).replace(/[,;，；。.]$/, ''),
  )
  const colon = /[:：]$/.test(title)
  if (form === 'mark' && !colon) return title
  if (form !== null && !(colon && form !== 'mark') && items.some((item) => asking(item) === 'mark'))
    return title
  const asked = form === null ? askedBelow(fields) : null
  const longest = asked === null ? 80 : 300
  if (items.length > 12 || items.some((item) => item.length > longest || item === '')) return title
  fields.prompt.splice(0, asked === null ? 1 : 2)
  const said = ended.test(title) ? title : `${title.replace(/\s*[:：]$/, '')}:`
  return `${said} ${items.join(asked === null ? ', ' : '; ')}${asked === null ? '' : `. ${asked}`}`
}

/** What is asked below the list of a title that asks nothing, where that is all of the prompt; null where nothing is. */
function askedBelow({ prompt: [, below, ...more] }: Fields): string | null {
  if (below?.type !== 'paragraph' || more.length > 0) return null
  const text = tidy(textOf(below.children))
  return /[?？؟]/u.test(text) && text.length <= 300 ? text : null
}

/** Sets the lines apart that ask right below the last item of the list that a prompt is. */
function cutAsked(prompt: Block[]): void {
  const [list, ...more] = prompt
  if (list?.type !== 'list' || more.length > 0) return
  const item = list.children.at(-1)
  const [only, ...others] = item?.children ?? []
  const lines = only?.type === 'paragraph' && others.length === 0 ? linesOf(only) : []
  const [own, below] = [paragraphOf(lines.slice(0, 1)), paragraphOf(lines.slice(1))]
  if (item === undefined || own === null || below === null || asking(textOf(below.children)) !== 'mark')
    return
  const children = [...list.children.slice(0, -1), { ...item, children: [own] }]
  prompt.splice(0, 1, { ...list, children }, below)
}
