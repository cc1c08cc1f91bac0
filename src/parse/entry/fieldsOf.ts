import { nodeText, plainText } from '../../model/text.ts'
import { append, type Block, detailsOf } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { linesOf, textOf } from '../text/phrasing.ts'
import { keyWords, nothingWords } from '../text/words.ts'
import { type Fields, labelled, noFields } from './fields.ts'
import { arePoints, areTasks } from './options/tasks.ts'
import { areAspects } from './parts/aspects.ts'
import type { Part } from './parts/part.ts'
import { isExample, isMeta, isStatement } from './parts/partLabels.ts'
import { withLabel } from './parts/withLabel.ts'
import { isLinks } from './survey.ts'
import { chooseFromPrompt, takeOptions, takeOptionsAsAnswer, takeOptionsBelowKey } from './takenOptions.ts'

/** What is known of a body beside its parts. */
export interface Above {
  /** It hangs below an item of a list. */
  readonly listed?: boolean
  /** The head asks about code that stands below it. */
  readonly aboutCode?: () => boolean
  /** The head shows code itself. */
  readonly showsCode?: boolean
  /** The head tells its reader what to write. */
  readonly tells?: boolean
}

/** Sorts the parts of a body into the fields of an item. */
export function fieldsOf(
  all: readonly Part[],
  { listed = false, aboutCode = () => false, showsCode = false, tells = false }: Above = {},
): Fields {
  const fields = noFields()
  const parts = withKeywords(all)
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
      if (
        fields.options.length === 0 &&
        (takeOptionsBelowKey(part, fields) || takeOptionsAsAnswer(part, fields))
      )
        continue
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
    else if (!later && !seenAnswer && !showsCode && codeAmid(part.blocks) && aboutCode())
      takeCode(part, fields)
    else splitLead(part, later, seenAnswer, fields, aboutCode, answered)
  }
  chooseFromPrompt(fields)
  return fields
}

/** Parts of which the only one that tells anything, key words, is the answer: `Keywords: yeast, time`. */
function withKeywords(parts: readonly Part[]): readonly Part[] {
  const [only, ...more] = parts.filter(
    ({ role, blocks }) => role !== 'reference' && !(role === 'lead' && blocks.every(isLinks)),
  )
  if (only?.role !== 'tags' || more.length > 0 || !keyWords.has(only.name ?? '')) return parts
  return parts.map((part) => (part === only ? { ...part, role: 'answer' } : part))
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

/** How many pictures a body starts with that has nothing but quotes below them: what is asked about, and what is said to it. */
function picturesOverQuotes(blocks: readonly Block[]): number {
  const end = blocks.findIndex((block) => !isPicture(block))
  return end > 0 && blocks.slice(end).every(isQuote) ? end : 0
}

function isPicture(block: Block): boolean {
  return (
    block.type === 'paragraph' &&
    block.children.every(({ type }) => type === 'image' || type === 'break') &&
    block.children.length > 0
  )
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
  if (stated <= 0) stated = picturesOverQuotes(part.blocks)
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

/** Whether prose stands before the code of a body, and tells no statement apart from it. */
function codeAmid(blocks: readonly Block[]): boolean {
  const at = blocks.findIndex(({ type }) => type === 'code')
  return at > 0 && !blocks.some((block) => isDivider(block) || isStatement(block))
}

/** The code that the head asks about, `What does the following code print?`, is asked though the answer stands before it. */
function takeCode({ blocks }: Part, fields: Fields): void {
  const at = blocks.findIndex(({ type }) => type === 'code')
  const end = at + codeAtStart(blocks.slice(at))
  const before = blocks.slice(0, at)
  const leads = /[:：]\s*$/u.test(nodeText(before.at(-1) ?? { type: 'text', value: '' }))
  append(fields.prompt, leads ? blocks.slice(0, end) : blocks.slice(at, end))
  append(fields.answer, leads ? blocks.slice(end) : [...before, ...blocks.slice(end)])
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
    .filter((tag) => tag !== '' && !saysNothing(tag))
  if (tags.some(({ length }) => length > 40)) append(fields.reference, withLabel(part))
  else fields.tags.push(...tags)
}

/** A tag without its sign and the brackets around it; those around its end stay, `Maps (Java)`. */
function withoutBrackets(tag: string): string {
  const bare = tag.trim().replace(/^#|^[[(（【]+/g, '')
  return /[[(（【]/.test(bare) ? bare : bare.replace(/[\])）】]+$/g, '').trim()
}

/** Whether a tag is what forms say where there is nothing to say. */
function saysNothing(tag: string): boolean {
  const bare = tag.replace(/^[(（[]\s*|\s*[)）\]]$/g, '').toLowerCase()
  return nothingWords.has(bare) || /^[-–—]+$/.test(bare)
}
