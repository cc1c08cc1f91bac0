import type { List, ListItem, Paragraph } from 'mdast'
import { nodeText } from '../../model/text.ts'
import type { Role } from '../lexicon/role.ts'
import { type Block, firstParagraph } from '../outline/block.ts'
import { boxAt } from '../text/box.ts'
import { type Label, leadingLabel } from '../text/label.ts'
import { follows, leadingLetter } from '../text/letters.ts'
import { lettersIn } from '../text/lettersIn.ts'
import { nameOf } from '../text/names.ts'
import { boldLength, type Line, linesOf, paragraphOf, textOf } from '../text/phrasing.ts'

/** Labels that stay in the text of the part around them. */
export const inText: ReadonlySet<Role> = new Set(['approach', 'statement', 'example'])

/** A label that is structure and no text of the article. */
export function structural(line: Line | undefined): Label | null {
  const label = line ? leadingLabel(line) : null
  return label && !inText.has(label.role) ? label : null
}

declare module 'mdast' {
  interface Data {
    /** The block says what several questions are about, each of which has it. */
    stem?: boolean
  }
}

/** What stands above the parts of a question, and a paragraph or a heading under a label of the question's own: `题目描述：…`. */
export function isStatement(block: Block): boolean {
  return block.data?.stem === true || roleOf(block) === 'statement'
}

/** A paragraph or a heading under the label of an example: `Example: …`. */
export function isExample(block: Block | undefined): boolean {
  return block !== undefined && roleOf(block) === 'example'
}

function roleOf(block: Block): Role | null {
  if (block.type !== 'paragraph' && block.type !== 'heading') return null
  return leadingLabel({ text: textOf(block.children), nodes: block.children })?.role ?? null
}

/** Whether each line of a paragraph starts with a name in bold that ends with a colon: `**Node:** ssh a1`. */
export function areAspects(block: Block): boolean {
  return block.type === 'paragraph' && linesOf(block).every((line) => isAspect(line))
}

function isAspect({ nodes, text }: Line): boolean {
  const bold = boldLength(nodes)
  return (
    bold > 1 &&
    /^[^:：]{2,40}(?:[:：]$|$)/u.test(text.slice(0, bold)) &&
    /[:：]/.test(text.slice(bold - 1, bold + 2))
  )
}

/**
 * Whether a body tells of one thing under names of its own, of which one also names a task or a question, and gives no
 * answer under a name: **Situation:** … **Task:** … **Action:** … **Result:** …
 */
export function isAccount(blocks: readonly Block[]): boolean {
  if (blocks.some(tellsInInitials)) return true
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? linesOf(block).slice(0, 1) : []))
  const labels = lines.map((line) => structural(line))
  const asked = labels.findIndex((label) => label?.role === 'question' && label.number === null)
  if (asked < 0 || labels.some((label, at) => label !== null && at !== asked)) return false
  const isOwn = (line: Line): boolean => isAspect(line) && leadingLabel(line) === null
  return lines.slice(0, asked).some(isOwn) && lines.slice(asked + 1).some(isOwn)
}

/** A letter in bold, or with a mark, before what it stands for. */
const ofAccount = /^\s*(\p{Lu})\s*(?:[-–—:：.)]\s*|\s)(?=\S)/u

/** Whether the lines of a paragraph, or items of a list, start with the initials of situation, task, action and result. */
function tellsInInitials(block: Block): boolean {
  const lines =
    block.type === 'paragraph'
      ? linesOf(block)
      : block.type === 'list' && block.children.length >= initials.length
        ? block.children.map(({ children: [first] }) =>
            first?.type === 'paragraph' ? linesOf(first)[0] : undefined,
          )
        : []
  if (lines.length < initials.length) return false
  const letters = lines.slice(0, mostInitials).map((line) => ofAccount.exec(line?.text ?? '')?.[1] ?? ' ')
  return letters.join('').includes(initials)
}

const initials = 'STAR'

/** So many lines are looked at for initials. */
const mostInitials = 12

/** Whether a part is about the question rather than of it. */
export function isMeta(role: Role | 'lead' | undefined): boolean {
  return (
    role === 'type' || role === 'difficulty' || role === 'tags' || role === 'ignored' || role === 'reference'
  )
}

/**
 * `A. …` is an option where `B. …` stands beside it, in its own line behind a gap or in another, behind a box too,
 * not the label of an answer; `ج) …` is one between `ب` and `د`. `Option 2: …` tells one of several ways, and parts nothing.
 */
export function isOption(
  lines: readonly Line[],
  index: number,
  label: Label,
  beside: () => readonly Line[],
): boolean {
  if (label.name.length > 1) return label.role === 'options' && label.number !== null
  const text = lines[index]?.text ?? ''
  if (isAcronym(text, () => near(lines, index, beside))) return true
  if (boxAt(text) !== null) return true
  const letter = leadingLetter(text)
  if (letter === null) return false
  const run = lettersIn(text)
  if (run.length > 2 || (run.length === 2 && /\S(?:\s{2,}|\u3000)\S/.test(text))) return true
  const last = run.at(-1) ?? letter.letter
  return near(lines, index, beside).some((text) => {
    const other = leadingLetter(text)
    return other !== null && (follows(last, other.letter) || follows(other.letter, letter.letter))
  })
}

function near(lines: readonly Line[], index: number, beside: () => readonly Line[]): string[] {
  const own = [...lines.slice(Math.max(0, index - 3), index), ...lines.slice(index + 1, index + 4)]
  return [...own, ...beside()].map(({ text }) => text)
}

/** A letter with its mark, and the first of the word that it may stand for: `R: Reach`, `S – Survey`. */
const initial = /^[^\p{L}\p{N}]{0,6}(\p{L})\s?([:：)）]|[-–—](?=\s))\s*(\p{L})?/u

/** Whether a text starts with the letter of its word, as others beside it do whose letters name no part: `A – Atomicity` over `C – Consistency`. */
function isAcronym(text: string, others: () => readonly string[]): boolean {
  return isInitialOfWord(text) && others().some((other) => isInitialOfWord(other) && isUnnamed(other, text))
}

function isInitialOfWord(text: string): boolean {
  const [, letter, , first] = initial.exec(text) ?? []
  return letter !== undefined && letter.toLowerCase() === first?.toLowerCase()
}

/** Whether a text starts with a letter that names no part, and the mark of another text. */
function isUnnamed(text: string, like: string): boolean {
  const [, letter, mark] = initial.exec(text) ?? []
  return letter !== undefined && mark === initial.exec(like)?.[2] && nameOf(letter) === null
}

/** A list that ends before a line that names a part, with that line and those below it. */
interface Cut {
  readonly list: List
  readonly rest: Paragraph
  /** The items behind a label that leads to them. */
  readonly behind: List | null
}

/**
 * A list whose last item goes on, without a blank line, in lines that name a part, `- C. …` and `Answer: B` right below, or
 * that has one with a label as its last line, which leads to the items below it.
 */
export function cutAtLabel(list: List): Cut | null {
  const { children } = list
  const led = children.slice(0, -1).findIndex((item) => leads(item))
  const last = led < 0 ? children.length - 1 : led
  const item = children[last]
  const paragraph = item ? firstParagraph(item) : null
  if (item === undefined || paragraph === null || item.children.length > 1) return null
  const lines = linesOf(paragraph)
  const at = lines.findIndex((line, index) => index > 0 && (structural(line)?.name.length ?? 0) > 1)
  const kept = at > 0 ? paragraphOf(lines.slice(0, at)) : null
  const rest = at > 0 ? paragraphOf(lines.slice(at)) : null
  if (kept === null || rest === null) return null
  const behind = led < 0 ? null : { ...list, children: children.slice(last + 1) }
  return {
    list: { ...list, children: [...children.slice(0, last), { ...item, children: [kept] }] },
    rest,
    behind,
  }
}

/** Whether the last line of an item is nothing but the label of an answer: `ans:` */
function leads({ children: [first, ...more] }: ListItem): boolean {
  const lines = first?.type === 'paragraph' && more.length === 0 ? linesOf(first) : []
  const line = lines.length > 1 ? lines.at(-1) : undefined
  const label = line && structural(line)
  return (
    label?.role === 'answer' && label.name.length > 1 && label.length >= (line?.text.trimEnd().length ?? 0)
  )
}

/**
 * Labels of the parts that stand in the items of a list, null for the others; options (`A. …`) are none, and letters only where
 * each names a part.
 */
export function labelsOfItems({ children }: List): (Label | null)[] {
  const labels = withoutStrays(children.map((item) => labelOfItem(item, children.length === 1)))
  if (labels.every((label) => label?.name.length !== 1)) return labels
  const starts = children.map((item) => nodeText(firstParagraph(item) ?? item))
  return labels.map((label, index) => {
    const isInitial =
      label?.name.length === 1 && starts.some((other) => isUnnamed(other, starts[index] ?? ''))
    return isInitial ? null : label
  })
}

/** Labels without one of what is only about a question, where no other item has any: `Labels: app` among what a task asks for. */
function withoutStrays(labels: readonly (Label | null)[]): (Label | null)[] {
  const [only, ...more] = labels.filter((label) => label !== null)
  const isStray = more.length === 0 && labels.length > 2 && isMeta(only?.role ?? 'lead')
  return isStray ? labels.map(() => null) : [...labels]
}

function labelOfItem(item: ListItem, isLone: boolean): Label | null {
  const paragraph = firstParagraph(item)
  if (paragraph === null || typeof item.checked === 'boolean') return null
  const [line, ...more] = linesOf(paragraph)
  const label = structural(line)
  const alone = label !== null && label.length >= (line?.text.trimEnd().length ?? 0)
  if (alone && more.length === 0 && item.children.length === 1) return null
  const isLetter = !isLone && label?.name.length === 1 && leadingLetter(line?.text ?? '') !== null
  return label === null || isLetter || label.role === 'question' ? null : label
}
