import type { PhrasingContent } from 'mdast'
import type { Code, Occurrence } from '../../model/book.ts'
import { stretchesOf } from '../../model/cloze.ts'
import type { Content } from '../../model/content.ts'
import { diagnostic, type Report } from '../../model/diagnostic.ts'
import type { Item } from '../../model/item.ts'
import { nodeText } from '../../model/text.ts'
import { type Block, lastLine } from '../outline/block.ts'
import { asking, asksAboutCode } from '../text/asks.ts'
import { textOf } from '../text/phrasing.ts'
import { marksIn } from '../text/tags.ts'
import { choiceOf } from './choice.ts'
import { clean } from './cleanBody.ts'
import type { Entry } from './entry.ts'
import type { Fields } from './fields.ts'
import { fieldsOf } from './fieldsOf.ts'
import { keysIn } from './key.ts'
import { keyedStem } from './keyInStem.ts'
import { kindOf } from './kind.ts'
import { partsOf } from './parts/parts.ts'
import { pendingIn } from './pending.ts'
import { pointsOf } from './points.ts'
import { isProblem, linkOf } from './problem.ts'
import { isLinks } from './survey.ts'
import { takeTitle } from './title.ts'
import { titleContent } from './titleContent.ts'

/** Where an item stands. */
export interface Standing {
  readonly source: string
  readonly section: string | null
  /** Title of the article. */
  readonly article: string | null
}

/** Conventions whose candidates stand in a row, so that a list of questions below one goes on asking. */
const inRow: ReadonlySet<string> = new Set(['list item', 'numbered paragraph'])

/** Turns a candidate that was chosen into an item. */
export function itemOf(entry: Entry, standing: Standing, report: Report): Item {
  const found = fieldsOf(partsOf(entry.body), {
    listed: inRow.has(entry.convention),
    aboutCode: () => asksAboutCode(entry.head.text),
    showsCode: entry.head.nodes.some(({ type }) => type === 'inlineCode'),
    tells: entry.head.asking === 'tells',
  })
  const fields = answeredAbove(entry, found)
  const places = [entry.head.nodes, ...[...fields.prompt, ...fields.answer].flatMap(phrasingOf)]
  const title = withoutSignRoom(withoutKey(takeTitle(entry.head.text, fields), fields), entry, fields)
  const asSet = titleContent(title, places)
  const lines: Occurrence['lines'] = [entry.first, Math.max(entry.first, entry.last)]
  const occurrence: Occurrence = { source: standing.source, title, lines }
  const { options, wrong } = choiceOf(fields)
  if (wrong.length > 0)
    report(
      wrongKey(
        wrong,
        title,
        occurrence,
        options.map(({ key }) => key),
      ),
    )
  const explained = clean(fields.explanation)
  const alone = clean(fields.answer).length === 0 && options.length === 0 && !entry.cloze
  const pending = pendingIn(fields.answer)
  const said = alone ? explained : pending === null ? clean(fields.answer) : []
  const filled = entry.cloze === true && !entry.survey.answered
  const answer = filled ? revealed(entry) : named(said)
  const explanation = [
    ...(filled ? said : []),
    ...(alone ? [] : explained),
    ...clean(fields.reference),
    ...linkTo(entry),
  ]
  const prompt = clean(fields.prompt)
  const tags = [...entry.head.tags, ...fields.tags]
  const marks = entry.head.marks ?? tags.map(marksIn).find((found) => found !== null) ?? null
  const hint = clean(fields.hint)
  return {
    kind: kindOf(entry, title, fields.tags, options, answer),
    title,
    ...(asSet === undefined ? {} : { titleContent: asSet }),
    prompt: orNull(prompt),
    answer: orNull(answer),
    hint: orNull(hint),
    explanation: orNull(explanation),
    points: pointsOf(answer, occurrence),
    options,
    code: codeOf([...prompt, ...hint, ...answer, ...explanation]),
    tags: [
      ...new Set([...tags.filter((tag) => marksIn(tag) === null), ...(pending === null ? [] : [pending])]),
    ],
    ...(marks === null ? {} : { marks }),
    section: standing.section,
    occurrence,
    explicitId: entry.head.id,
    ...(standing.article === null ? {} : { article: standing.article }),
  }
}

const signRoom = /^（\s*）\s*(?=\S)/u

/** A statement that is judged, without the brackets for its sign before it; before any other they are a gap to fill in. */
function withoutSignRoom(title: string, entry: Entry, fields: Fields): string {
  if (!signRoom.test(title)) return title
  const kind = kindOf(entry, title, fields.tags, choiceOf(fields).options, clean(fields.answer))
  return kind === 'true-false' ? title.replace(signRoom, '') : title
}

/** What stands between a question and a label over nothing but links, `解析：[#12](…)`, is its answer, if it asks nothing itself. */
function answeredAbove({ head }: Entry, fields: Fields): Fields {
  const { prompt, answer, explanation, options } = fields
  const given = [...answer, ...explanation]
  const isSaid = prompt.length > 0 && prompt.every(saysSomething)
  const isLinked = given.length > 0 && given.every(isLinks)
  if (head.asking !== 'mark' || options.length > 0 || !isSaid || !isLinked) return fields
  return {
    ...fields,
    prompt: [],
    answer: prompt,
    explanation: [],
    reference: [...given, ...fields.reference],
  }
}

function saysSomething(block: Block): boolean {
  return block.type === 'paragraph' && asking(textOf(block.children)) === null
}

/**
 * The title without the key that stood in its brackets, which is the answer where the article gives none, and the key where what it
 * gives names none. A title in whose brackets something else stands than the key is left as it is.
 */
function withoutKey(title: string, fields: Fields): string {
  const known = fields.options.map(({ key }) => key)
  const found = keyedStem(title, known)
  if (found === null) return title
  if (fields.answer.length === 0 && fields.key === '') {
    fields.answer = [{ type: 'paragraph', children: [{ type: 'text', value: found.key }] }]
  } else {
    const right = choiceOf(fields).options.flatMap(({ correct }, at) => (correct === true ? [known[at]] : []))
    const told = keysIn(found.key, known)?.keys ?? []
    if (right.length > 0 ? right.join() !== told.join() : told.length === 0) return title
    if (right.length > 0) return found.title
  }
  fields.key = found.key
  return found.title
}

function phrasingOf(block: Block): PhrasingContent[][] {
  return block.type === 'paragraph' || block.type === 'heading' ? [block.children] : []
}

function orNull(content: Content): Content | null {
  return content.length === 0 ? null : content
}

function wrongKey(wrong: readonly string[], title: string, occurrence: Occurrence, known: readonly string[]) {
  const place = { source: occurrence.source, line: occurrence.lines[0], column: 1 }
  const message = `the key names ${wrong.join(', ')}, which is no option of “${title}”`
  return diagnostic('key-not-an-option', message, { place, expected: known.join(', ') })
}

/** The page that a problem is set on, where its title links to it. */
function linkTo(entry: Entry): Block[] {
  const link = isProblem(entry) ? linkOf(entry) : null
  return link === null ? [] : [{ type: 'paragraph', children: [link] }]
}

/** The sentence of a cloze card with its hidden words shown, in bold: its answer, unless one is labelled. */
function revealed({ head }: Entry): Block[] {
  const stretches = stretchesOf(head.text)
  if (!stretches.some(({ hidden }) => hidden)) return []
  const children = stretches.map(({ text, hidden }): PhrasingContent => {
    const word: PhrasingContent = { type: 'text', value: text }
    return hidden ? { type: 'strong', children: [word] } : word
  })
  return [{ type: 'paragraph', children }]
}

/** An answer that is nothing but pictures without a text: they are called by their files' names. */
function named(answer: readonly Block[]): Block[] {
  if (answer.some((block) => nodeText(block).trim() !== '')) return [...answer]
  return answer.map((block): Block => {
    if (block.type !== 'paragraph') return block
    return {
      ...block,
      children: block.children.map((child) =>
        child.type === 'image' ? { ...child, alt: fileName(child.url) } : child,
      ),
    }
  })
}

function fileName(url: string): string {
  return (
    url
      .split(/[?#]/)[0]
      ?.split('/')
      .at(-1)
      ?.replace(/\.\w{2,4}$/, '') ?? ''
  )
}

/** All fenced code, verbatim, in order, also within lists and quotes. */
function codeOf(blocks: readonly Block[]): Code[] {
  return blocks.flatMap((block): Code[] => {
    if (block.type === 'code') return [{ lang: block.lang ?? null, value: block.value }]
    if (block.type === 'list') return block.children.flatMap((item) => codeOf(item.children as Block[]))
    return block.type === 'blockquote' ? codeOf(block.children as Block[]) : []
  })
}

/** Last line of what an entry holds. */
export function endOf(first: number, body: readonly Block[]): number {
  return body.reduce((last, block) => Math.max(last, lastLine(block)), first)
}
