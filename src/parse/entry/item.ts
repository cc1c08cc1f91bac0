import type { Paragraph } from 'mdast'
import type { Code, Kind, Occurrence, Option } from '../../model/book.ts'
import type { Content } from '../../model/content.ts'
import { diagnostic, type Report } from '../../model/diagnostic.ts'
import type { Item } from '../../model/item.ts'
import { nodeText, plainText } from '../../model/text.ts'
import { type Block, detailsOf, lastLine, unmarked } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { headOf, tidy } from '../text/head.ts'
import { linesOf, textOf } from '../text/phrasing.ts'
import { severalWords } from '../text/words.ts'
import type { Entry } from './entry.ts'
import { keysByText, keysIn, truthIn } from './key.ts'
import { optionsOf, type RawOption } from './options.ts'
import { isMeta, type Part, partsOf } from './parts.ts'
import { pointsOf } from './points.ts'
import { isLinks } from './survey.ts'

/** Where an item stands. */
export interface Standing {
  readonly source: string
  readonly section: string | null
}

/** Fields of an item as they are filled from its parts. */
interface Fields {
  prompt: Block[]
  answer: Block[]
  hint: Block[]
  explanation: Block[]
  options: RawOption[]
  tags: string[]
}

/** Turns a candidate that was chosen into an item. */
export function itemOf(entry: Entry, standing: Standing, report: Report): Item {
  const parts = partsOf(entry.body)
  const fields = fieldsOf(parts)
  const title = titleOf(entry, fields)
  const occurrence: Occurrence = {
    source: standing.source,
    title,
    lines: [entry.first, Math.max(entry.first, entry.last)],
  }
  const keyed = keyedOptions(fields, title, occurrence, report)
  const answer = clean(fields.answer)
  const explanation = clean(fields.explanation)
  const swap = answer.length === 0 && keyed.length === 0 && explanation.length > 0
  const final = swap ? explanation : answer
  const prompt = clean(fields.prompt)
  return {
    kind: kindOf(entry, title, keyed, final, fields),
    title,
    prompt: orNull(prompt),
    answer: orNull(final),
    hint: orNull(clean(fields.hint)),
    explanation: swap ? null : orNull(explanation),
    points: pointsOf(final, occurrence),
    options: keyed,
    code: codeOf([...prompt, ...fields.hint, ...final, ...(swap ? [] : explanation)]),
    tags: [...new Set([...entry.head.tags, ...fields.tags])],
    section: standing.section,
    occurrence,
    explicitId: entry.head.id,
  }
}

function orNull(content: Content): Content | null {
  return content.length === 0 ? null : content
}

/** Rules between entries and links back to the top are no content. */
function clean(blocks: readonly Block[]): Block[] {
  const kept = blocks.map(unfolded).flat()
  while (kept.length > 0 && isTrailer(kept.at(-1))) kept.pop()
  while (kept[0]?.type === 'thematicBreak') kept.shift()
  return kept
}

/** A `<details>` that is left over within content is shown open. */
function unfolded(block: Block): Block[] {
  const details = detailsOf(block)
  return details ? [...details.summary.map(unmarked), ...details.body.flatMap(unfolded)] : [block]
}

function isTrailer(block: Block | undefined): boolean {
  if (block === undefined) return false
  return block.type === 'thematicBreak' || isBackLink(block)
}

/** `[⬆ Back to Top](#contents)`, `[к оглавлению](#sql)`: a link within the page and nothing else. */
export function isBackLink(block: Block): boolean {
  if (block.type !== 'paragraph') return false
  const links = block.children
    .flatMap((child) => (child.type === 'strong' || child.type === 'emphasis' ? child.children : [child]))
    .filter((child) => textOf([child]).trim() !== '')
  return links.length > 0 && links.every((child) => child.type === 'link' && child.url.startsWith('#'))
}

function fieldsOf(parts: readonly Part[]): Fields {
  const fields: Fields = { prompt: [], answer: [], hint: [], explanation: [], options: [], tags: [] }
  const answered = parts.some(({ role }) => role === 'answer')
  const later = parts.some(({ role }) => role === 'answer' || role === 'explanation' || role === 'options')
  let seenAnswer = false
  for (const part of parts) {
    const asks = part.role === 'question' || part.role === 'options' || (part.role === 'lead' && !seenAnswer)
    if (asks && fields.options.length === 0) {
      const found = optionsOf(part.blocks, part.role === 'options')
      if (found) {
        fields.prompt.push(...found.before)
        fields.options = found.options
        rest(found.after, fields)
        continue
      }
    }
    if (part.role === 'answer') {
      seenAnswer = true
      fields.answer.push(...part.blocks)
    } else if (part.role === 'explanation') {
      seenAnswer = seenAnswer || !answered
      fields.explanation.push(...part.blocks)
    } else if (part.role === 'hint') splitHint(part, later, fields)
    else if (part.role === 'question' || part.role === 'options') fields.prompt.push(...part.blocks)
    else if (part.role === 'reference')
      fields.explanation.push(...part.blocks.filter((block) => !isLinks(block) || answered))
    else if (isMeta(part.role)) fields.tags.push(...(part.role === 'ignored' ? [] : tagsOf(part)))
    else if (part.role === 'lead') splitLead(part, later, seenAnswer, fields)
  }
  return fields
}

/** What stands after the options: an explanation, unless a later part is the answer. */
function rest(after: readonly Block[], fields: Fields): void {
  const again = optionsOf(after)
  if (again && again.options.length === fields.options.length) {
    const settled = fields.options.some(({ marked }) => marked === true)
    if (!settled && again.options.some(({ marked }) => marked === true))
      fields.options = fields.options.map((option, index) => ({
        ...option,
        marked: again.options[index]?.marked ?? null,
      }))
    fields.explanation.push(...after)
  } else fields.explanation.push(...after)
}

/** A hint is one paragraph or list; what follows it without a label is the answer, if no other part is. */
function splitHint(part: Part, later: boolean, fields: Fields): void {
  if (later) return void fields.hint.push(...part.blocks)
  const [first, ...more] = part.blocks
  if (first) fields.hint.push(first)
  fields.answer.push(...more)
}

/** Without any label the whole body is the answer; before a labelled answer it is the rest of the question. */
function splitLead(part: Part, later: boolean, seenAnswer: boolean, fields: Fields): void {
  if (seenAnswer) return void fields.answer.push(...part.blocks)
  if (fields.options.length > 0) return void fields.explanation.push(...part.blocks)
  if (later) return void fields.prompt.push(...part.blocks)
  fields.answer.push(...part.blocks)
}

function tagsOf(part: Part): string[] {
  return part.blocks
    .map((block) => nodeText(block))
    .join('、')
    .split(/[、,，;；|\n]|\s#/)
    .map((tag) => tag.replace(/^#/, '').trim())
    .filter((tag) => tag !== '' && tag.length <= 40)
}

/** The title, from the head or, where that is only a number or a label, from the question below it. */
function titleOf(entry: Entry, fields: Fields): string {
  if (entry.head.text !== '') return entry.head.text
  const at = fields.prompt.findIndex((block) => block.type === 'paragraph')
  const from = at >= 0 ? fields.prompt : fields.answer
  const index =
    at >= 0
      ? asksAt(fields.prompt, at)
      : fields.answer.findIndex((block) => block.type === 'paragraph' || block.type === 'heading')
  const block = from[index]
  if (block === undefined || (block.type !== 'paragraph' && block.type !== 'heading'))
    return tidy(plainText(from.slice(0, 1)))
  const title = headOf(block.children).text
  const lines = block.type === 'paragraph' ? linesOf(block as Paragraph).length : 1
  if (title.length <= 400 || lines === 1) from.splice(index, 1)
  return title
}

/** Of several paragraphs before the options the one that asks; else the first. */
function asksAt(blocks: readonly Block[], first: number): number {
  const asking0 = blocks.findIndex(
    (block) => block.type === 'paragraph' && asking(textOf(block.children)) === 'mark',
  )
  return asking0 >= 0 ? asking0 : first
}

function keyedOptions(fields: Fields, title: string, occurrence: Occurrence, report: Report): Option[] {
  const options = fields.options
  if (options.length < 2) return []
  const known = options.map(({ key }) => key)
  const marks = options.map(({ marked }) => marked)
  const answer = plainText(fields.answer)
  const told = keysIn(answer, known)
  let right: readonly string[] | null = null
  if (told && told.wrong.length > 0) {
    report(
      diagnostic(
        'key-not-an-option',
        `the key names ${told.wrong.join(', ')}, which is no option of “${title}”`,
        {
          place: { source: occurrence.source, line: occurrence.lines[0], column: 1 },
          expected: known.join(', '),
        },
      ),
    )
  }
  if (told && told.keys.length > 0) right = told.keys
  else if (marks.includes(true) && marks.some((mark) => mark !== true))
    right = known.filter((_, index) => marks[index] === true)
  else {
    const texts = options.map(({ key, content }) => ({ key, text: plainText(content) }))
    const same = keysByText(answer, texts)
    const truth = truthIn(answer)
    if (same.length > 0) right = same
    else if (truth !== null && options.length === 2) {
      const at = texts.findIndex(({ text }) => truthIn(text) === truth)
      if (at >= 0) right = [known[at] ?? '']
    }
  }
  return options.map(({ key, content }) => ({
    key,
    content,
    correct: right === null ? null : right.includes(key),
  }))
}

function kindOf(
  entry: Entry,
  title: string,
  options: readonly Option[],
  answer: readonly Block[],
  fields: Fields,
): Kind {
  if (entry.cloze) return 'cloze'
  if (options.length >= 2) {
    const right = options.filter(({ correct }) => correct).length
    const texts = options.map(({ content }) => truthIn(plainText(content)))
    if (options.length === 2 && texts.includes(true) && texts.includes(false)) return 'true-false'
    const said = `${title} ${fields.tags.join(' ')} ${entry.head.tags.join(' ')}`.toLowerCase()
    return right > 1 || [...severalWords].some((word) => said.includes(word)) ? 'multiple-choice' : 'choice'
  }
  if (
    /true or false|判断题|verdadero o falso|verdadeiro ou falso|vrai ou faux|richtig oder falsch/i.test(
      `${title} ${fields.tags.join(' ')}`,
    ) &&
    truthIn(plainText(answer)) !== null
  )
    return 'true-false'
  const code = [...answer, ...fields.hint].filter((block) => block.type === 'code')
  const tells = asking(title) !== 'mark' && entry.head.asking !== 'words'
  const codeSize = code.reduce((sum, block) => sum + (block.type === 'code' ? block.value.length : 0), 0)
  return tells && codeSize > 80 && codeSize * 2 > plainText(answer).length ? 'coding' : 'open'
}

function codeOf(blocks: readonly Block[]): Code[] {
  const found: Code[] = []
  const visit = (block: Block): void => {
    if (block.type === 'code') found.push({ lang: block.lang ?? null, value: block.value })
    else if (block.type === 'list')
      for (const item of block.children) item.children.forEach((child) => void visit(child as Block))
    else if (block.type === 'blockquote') for (const child of block.children) visit(child as Block)
  }
  for (const block of blocks) visit(block)
  return found
}

/** Last line of what an entry holds. */
export function endOf(first: number, body: readonly Block[]): number {
  return body.reduce((last, block) => Math.max(last, lastLine(block)), first)
}
