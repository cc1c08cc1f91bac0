import { nodeText, plainText } from '../../model/text.ts'
import { append, type Block, detailsOf, firstParagraph, unmarked } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { joinLines } from '../text/joinLines.ts'
import { linesOf, textOf } from '../text/phrasing.ts'
import { breakCounted } from './countedBreaks.ts'
import { keysByText, keysIn } from './key.ts'
import { countedLines } from './options/countedLines.ts'
import { optionsOfList } from './options/lists.ts'
import type { RawOption } from './options/marked.ts'
import { optionsOf } from './options/options.ts'
import { areAnsweredEach, arePoints, areTasks } from './options/tasks.ts'
import { areAspects, isExample, isMeta, isStatement } from './partLabels.ts'
import { type Part, withLabel } from './parts.ts'

/** Fields of an item as they are filled from its parts, in the order of the article. */
export interface Fields {
  prompt: Block[]
  answer: Block[]
  hint: Block[]
  explanation: Block[]
  /** Where the article points to for more; it explains, but answers nothing. */
  reference: Block[]
  options: RawOption[]
  tags: string[]
  /** Plain text of the answer without its label, for the key. */
  key: string
}

/** What is known of a body beside its parts. */
export interface Above {
  /** It hangs below an item of a list. */
  readonly listed?: boolean
  /** The head asks about code that stands below it. */
  readonly aboutCode?: () => boolean
  /** The head tells its reader what to write. */
  readonly tells?: boolean
}

/** Sorts the parts of a body into the fields of an item. */
export function fieldsOf(
  parts: readonly Part[],
  { listed = false, aboutCode, tells = false }: Above = {},
): Fields {
  const fields: Fields = {
    prompt: [],
    answer: [],
    hint: [],
    explanation: [],
    reference: [],
    options: [],
    tags: [],
    key: '',
  }
  const answers = parts.filter(({ role }) => role === 'answer')
  const given = answers.find(({ kept }) => !kept) ?? answers[0]
  const answered = given !== undefined
  const later = parts.some(({ role }) => role === 'answer' || role === 'explanation' || role === 'options')
  const isStated = parts.some(({ role }) => role === 'question')
  let seenAnswer = false
  for (const part of parts) {
    const isNote = part.kept && part !== given && !seenAnswer
    const asks =
      part.role === 'question' || part.role === 'options' || (part.role === 'lead' && !seenAnswer) || isNote
    const mayOffer = asks && fields.options.length === 0 && !(tells && !later && arePoints(part.blocks))
    if (mayOffer && takeOptions(part, later, given, fields)) continue
    if (part.role === 'answer') {
      seenAnswer = true
      if (fields.options.length === 0 && takeOptionsBelowKey(part, fields)) continue
      if (fields.key === '') fields.key = plainText(part.blocks)
      append(fields.answer, labelled(part, fields))
    } else if (part.role === 'explanation') {
      seenAnswer = seenAnswer || !answered
      append(fields.explanation, labelled(part, fields))
    } else if (part.role === 'hint') splitHint(part, later, fields)
    else if (part.role === 'question' || part.role === 'options') append(fields.prompt, part.blocks)
    else if (part.role === 'reference') append(fields.reference, withLabel(part))
    else if (isMeta(part.role)) takeTags(part, fields)
    else if (part === parts[0] && isStated && (part.blocks.every(areAspects) || part.blocks.every(isQuote)))
      append(fields.prompt, part.blocks)
    else if (parts.length === 1 && isAskedAbout(part.blocks)) append(fields.prompt, part.blocks)
    else if (listed && part.blocks.every(goesOnAsking)) splitLead(part, true, seenAnswer, fields)
    else splitLead(part, later, seenAnswer, fields, aboutCode, answered)
  }
  chooseFromPrompt(fields)
  return fields
}

/** Whether a body is a text set as a quote and what is asked about it, each paragraph of that. */
function isAskedAbout(blocks: readonly Block[]): boolean {
  const at = blocks.findIndex((block) => !isQuote(block))
  return (
    at > 0 &&
    blocks.slice(at).every((block) => block.type === 'paragraph' && asking(textOf(block.children)) === 'mark')
  )
}

/** A text that is asked about, set as a quote. */
function isQuote(block: Block): boolean {
  return block.type === 'blockquote' && detailsOf(block) === null
}

/**
 * With options, the line of the key and what explains it keep the labels that the article gives them; a label over nothing
 * goes.
 */
function labelled(part: Part, { options }: Fields): Block[] {
  if (part.blocks.length === 0) return []
  return options.length > 0 && part.name !== 'details' ? withLabel(part) : part.blocks
}

function takeOptions(part: Part, later: boolean, given: Part | undefined, fields: Fields): boolean {
  const found = optionsOf(part.blocks, part.role === 'options') ?? (later ? null : boldOption(part.blocks))
  if (found === null) return false
  const keys = found.options.map(({ key }) => key)
  if (given !== undefined && areAnsweredEach(keys, plainText(given.blocks).trim())) return false
  append(fields.prompt, found.before)
  fields.options = found.options
  const again = optionsOf(found.after)
  const settled = found.options.some(({ marked }) => marked === true)
  if (again && !settled && again.options.length === fields.options.length) {
    fields.options = fields.options.map((option, index) => ({
      ...option,
      marked: again.options[index]?.marked ?? null,
    }))
  }
  const [first, ...rest] = found.after
  if (first !== undefined && isBareKey(first, keys)) {
    fields.key = nodeText(first)
    append(fields.answer, [first])
    append(fields.explanation, rest)
  } else append(fields.explanation, found.after)
  return true
}

/** Whether a line below options is their key and nothing else: `B`, `A, C`. */
function isBareKey(block: Block, known: readonly string[]): boolean {
  const text = block.type === 'paragraph' ? textOf(block.children).trim() : ''
  if (!/^[A-H](?:[\s,，、]{0,2}[A-H]){0,5}[.。]?$/.test(text)) return false
  const found = keysIn(text, known)
  return found !== null && found.keys.length > 0 && found.wrong.length === 0
}

/** Options right below the key of a question, `Suggested answer: B` over `A. …`; says whether they are such. */
function takeOptionsBelowKey(part: Part, fields: Fields): boolean {
  const [first, ...rest] = part.blocks
  const text = first?.type === 'paragraph' ? textOf(first.children) : ''
  if (first === undefined || rest.length === 0 || text.trim() === '' || text.length > longestKey) return false
  const found = optionsOf(rest)
  const keys =
    found === null || found.before.length > 0
      ? null
      : keysIn(
          text,
          found.options.map(({ key }) => key),
        )
  if (found === null || keys === null || keys.keys.length === 0 || keys.wrong.length > 0) return false
  fields.options = found.options
  fields.key = text
  append(fields.answer, labelled({ ...part, blocks: [first] }, fields))
  append(fields.explanation, found.after)
  return true
}

/** Longest line, in characters, that gives a key and nothing else. */
const longestKey = 20

/** A list one of whose short items stands in bold, as a whole, and no other even begins so. */
function boldOption(blocks: readonly Block[]): ReturnType<typeof optionsOf> {
  const at = blocks.findIndex((block) => block.type === 'list')
  const list = blocks[at]
  if (list?.type !== 'list' || list.children.length < 3 || list.children.length > 8) return null
  const bold = list.children.filter((item) => {
    const children = firstParagraph(item)?.children ?? []
    return (
      item.children.length === 1 && children.length > 0 && children.every(({ type }) => type === 'strong')
    )
  })
  const starts = list.children.filter((item) => firstParagraph(item)?.children[0]?.type === 'strong')
  if (bold.length !== 1 || starts.length > 1) return null
  if (list.children.some((item) => nodeText(item).length > 120)) return null
  return { before: blocks.slice(0, at), options: optionsOfList(list), after: blocks.slice(at + 1) }
}

/** A list in the question, or lines that count, one of whose items the answer repeats, or names by its letter, is a choice of answers. */
function chooseFromPrompt(fields: Fields): void {
  if (fields.options.length > 0) return
  const lists = fields.prompt.map((block) => (block.type === 'list' ? block : countedLines(block)))
  const at = lists.findIndex((list) => list !== null)
  const list = lists[at] ?? null
  if (list === null || list.children.length < 2 || list.children.length > 10) return
  const options = optionsOfList(list)
  const texts = options.map(({ key, content }) => ({ key, text: plainText(content) }))
  const right = keysByText(fields.key, texts)
  const letter =
    fields.key.length < 40
      ? keysIn(
          fields.key,
          options.map(({ key }) => key),
        )
      : null
  const named = letter !== null && letter.keys.length > 0 && letter.wrong.length === 0
  if (!named && (right.length === 0 || right.length === options.length)) return
  fields.options = options
  fields.prompt.splice(at, 1)
}

/** A hint is one paragraph or list; what follows it without a label is the answer, if no other part is. */
function splitHint(part: Part, later: boolean, fields: Fields): void {
  if (later) return void append(fields.hint, part.blocks)
  append(fields.hint, part.blocks.slice(0, 1))
  append(fields.answer, part.blocks.slice(1))
}

/** Without any label the whole body is the answer, but for code that the question is about; before a labelled answer it is the rest of the question. */
function splitLead(
  part: Part,
  later: boolean,
  seenAnswer: boolean,
  fields: Fields,
  aboutCode: () => boolean = () => false,
  answered = false,
): void {
  if (seenAnswer) return void append(fields.answer, part.blocks)
  if (fields.options.length > 0) return void append(fields.explanation, part.blocks)
  if (later) {
    const told = answered ? -1 : outputAt(part.blocks)
    append(fields.prompt, told < 0 ? part.blocks : part.blocks.slice(0, told))
    if (told >= 0) append(fields.answer, part.blocks.slice(told))
    return
  }
  const divider = part.blocks.findIndex(isDivider)
  let stated = divider > 0 ? divider : part.blocks.findLastIndex(isStatement) + 1
  if (stated <= 0 && part.blocks[0]?.type === 'code' && aboutCode()) stated = codeAtStart(part.blocks)
  while (divider <= 0 && stated > 0 && belongsToStatement(part.blocks, stated)) stated++
  append(fields.prompt, part.blocks.slice(0, stated))
  append(fields.answer, part.blocks.slice(divider > 0 ? divider + 1 : stated))
}

/**
 * Where what code gives stands, `Output: 3`, right behind the code and as the only example; only then it answers, with an
 * explanation below it. -1 where nothing does.
 */
function outputAt(blocks: readonly Block[]): number {
  const at = blocks.findIndex(isExample)
  const isAlone = at > 0 && blocks.findLastIndex(isExample) === at && blocks[at - 1]?.type === 'code'
  return isAlone && blocks.slice(at + 1).every(({ type }) => type === 'code') ? at : -1
}

/** How many blocks of code a body starts with. */
function codeAtStart(blocks: readonly Block[]): number {
  const end = blocks.findIndex(({ type }) => type !== 'code')
  return end < 0 ? blocks.length : end
}

/** `%` alone between front and back of a card below a heading. */
function isDivider(block: Block): boolean {
  return block.type === 'paragraph' && nodeText(block).trim() === '%'
}

/** A list of nothing but questions, or of parts that say what they count, below an item that asks goes on asking, and answers nothing. */
function goesOnAsking(block: Block): boolean {
  if (block.type === 'paragraph' && areTasks(linesOf(block).map(({ text }) => text))) return true
  if (block.type === 'list' && areTasks(block.children.map((item) => nodeText(item)))) return true
  return (
    block.type === 'list' &&
    block.children.every(
      (item) => item.children.length === 1 && asking(nodeText(item).split('\n').at(-1) ?? '') === 'mark',
    )
  )
}

/** Examples right after the statement of a problem, and the code of an example. */
function belongsToStatement(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  return isExample(block) || (block?.type === 'code' && isExample(blocks[index - 1]))
}

/** What is too long for a tag is told as it stands. */
function takeTags(part: Part, fields: Fields): void {
  if (part.role === 'ignored') return
  const tags = part.blocks
    .map((block) => nodeText(block))
    .join('、')
    .split(/[、,，;；|\n]|\s#/)
    .map(withoutBrackets)
    .filter((tag) => tag !== '' && !nothing.test(tag))
  if (tags.some(({ length }) => length > 40)) append(fields.reference, withLabel(part))
  else fields.tags.push(...tags)
}

/** A tag without its sign and the brackets around it; those around its end stay, `Maps (Java)`. */
function withoutBrackets(tag: string): string {
  const bare = tag.trim().replace(/^#|^[[(（【]+/g, '')
  return /[[(（【]/.test(bare) ? bare : bare.replace(/[\])）】]+$/g, '').trim()
}

/** What forms say where there is nothing to say. */
const nothing = /^[(（[]?\s*(?:none|n\/?a|null|无|無|[-–—]+)\s*[)）\]]?$/iu

/** Blocks without rules and links back to the top at their ends, with `<details>` shown open and broken lines joined, but for those that count. */
export function clean(blocks: readonly Block[]): Block[] {
  const kept = blocks.flatMap(unfolded)
  while (isTrailer(kept.at(-1))) kept.pop()
  if (kept.length > 2 && isCount(kept.at(-1)) && kept.at(-2)?.type === 'thematicBreak') kept.length -= 2
  while (kept[0]?.type === 'thematicBreak') kept.shift()
  kept.forEach(breakCounted)
  kept.forEach(joinLines)
  return kept
}

function unfolded(block: Block): Block[] {
  const details = detailsOf(block)
  return details ? [...details.summary.map(unmarked), ...details.body.flatMap(unfolded)] : [block]
}

function isTrailer(block: Block | undefined): boolean {
  return block !== undefined && (block.type === 'thematicBreak' || isBackLink(block))
}

/** The number of the next question, in a line of its own behind the rule that parts the two. */
function isCount(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && /^\s*\p{Nd}{1,4}\s*$/u.test(textOf(block.children))
}

/** `[⬆ Back to Top](#contents)`, `[к оглавлению](#sql)`: a link within the page and nothing else. */
export function isBackLink(block: Block): boolean {
  if (block.type !== 'paragraph') return false
  const links = block.children
    .flatMap((child) => (child.type === 'strong' || child.type === 'emphasis' ? child.children : [child]))
    .filter((child) => textOf([child]).trim() !== '')
  return links.length > 0 && links.every((child) => child.type === 'link' && child.url.startsWith('#'))
}
