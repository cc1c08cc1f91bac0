import type { PhrasingContent } from 'mdast'
import type { Role } from '../lexicon/role.ts'
import { type Asking, asking, endsAsking } from './asks.ts'
import { type Label, readLabel } from './label.ts'
import { leadingNumber, type Numbering } from './numbering.ts'
import { oneSpace, oneSpaceInLines } from './oneSpace.ts'
import { boldLength, dropStart, textOf } from './phrasing.ts'
import { leadingQuestionNumber } from './questionNumber.ts'
import { boldNoteAtStart, kindAtStart, noteAtStart, tagsAtEnd, tagsAtStart } from './tags.ts'

/** What a candidate would have as its title: the text of a heading, of a bold run, of a list item's first line. */
export interface Head {
  /** Without numbering and label. */
  readonly nodes: readonly PhrasingContent[]
  /** Plain text of `nodes`, without tags, marks and spaces around it. */
  readonly text: string
  readonly number: string | null
  /** How many levels the number has; 0 without one. */
  readonly levels: number
  readonly role: Role | null
  readonly label: string | null
  readonly tags: readonly string[]
  /** What it says that it counts, in a number alone. */
  readonly marks?: number
  readonly asking: Asking
  /** Id that the author wrote, `{#id}`. */
  readonly id: string | null
}

/**
 * Signs and pictures, those that are called by name too, and boxes: `:star: Basics`, `[⬆] Basics`, `( ) Basics`. Brackets
 * of Chinese are one before a number alone, `（　）3. …`; elsewhere they are the gap that a sentence begins with.
 */
const rubbish =
  /^(?:[\s\p{Extended_Pictographic}\p{Mn}\p{Cf}→⇒➔➜➤➝•·▶►▪◆◇■□★☆※✔✅☑]|:[a-z][a-z\d_+-]{1,40}:|\[[\p{Extended_Pictographic}\p{Mn}↑⇧⇑▲]{1,3}\]|\(\s?\)(?=\s*\p{L})|（\s*）(?=\s*\d))+(?=\S)/u
const explicitId = /\s?\{#([\w:.-]{1,80})\}$/

/** Takes numbering, label, tags and decoration off the phrasing of a title. */
export function headOf(phrasing: readonly PhrasingContent[]): Head {
  const { number, levels, role, label, tags, signed, ...front } = frontOf(phrasing)
  const noted = withoutArrow(front.nodes)
  const note = noteBehindBold(noted)
  const nodes = note === null ? noted : noted.slice(0, -1)
  const link = linkAtEnd(nodes)
  const raw = textOf(link === null ? nodes : nodes.slice(0, -1)).trim()
  const id = explicitId.exec(raw)?.[1] ?? null
  const bare = raw.replace(explicitId, '')
  const ending = (role === 'question' ? tagsAlone(bare) : null) ?? tagsAtEnd(bare, role === 'question')
  const text = tidy(ending.text)
  return {
    nodes,
    text,
    number,
    levels: number === null ? 0 : Math.max(1, levels),
    role,
    label,
    tags: [...tags, ...list(note), ...ending.tags, ...list(link)],
    asking: signed && text !== '' ? 'mark' : (asking(text) ?? askingBehind(nodes, text)),
    id,
  }
}

function list(tag: string | null): readonly string[] {
  return tag === null ? [] : [tag]
}

/** What stands before the words of a title, and what is left of it. */
interface Front extends Pick<Head, 'nodes' | 'number' | 'levels' | 'role' | 'label' | 'tags'> {
  /** A sign of a question stands there: `❓ Extension functions`. */
  readonly signed: boolean
}

function frontOf(phrasing: readonly PhrasingContent[]): Front {
  let nodes: readonly PhrasingContent[] = phrasing
  let number: string | null = null
  let levels = 0
  let role: Role | null = null
  let label: string | null = null
  let signed = false
  const tags: string[] = []
  for (let round = 0; round < 5; round++) {
    const text = textOf(nodes)
    // `Ticket 4. Question 11`
    const isOpen: boolean =
      role === null || (role === 'question' && round === 1 && leadingQuestionNumber(text) !== null)
    const found: Label | null = isOpen ? readLabel({ text, nodes }) : null
    if (found && (found.role === 'question' || found.length < text.length)) {
      role = found.role
      label = found.name
      number = found.number ?? number
      nodes = dropStart(nodes, found.length)
      continue
    }
    const numbering: Numbering | null = number === null || role !== null ? leadingNumber(text) : null
    if (numbering && numbering.length < text.length) {
      number = number ?? numbering.value
      levels = numbering.levels
      nodes = dropStart(nodes, numbering.length)
      continue
    }
    const note = number === null ? null : (noteAtStart(text) ?? boldNoteAtStart(nodes))
    const tagged = note ?? tagsAtStart(text) ?? kindAtStart(text)
    if (tagged && tagged.length < text.length) {
      tags.push(...tagged.tags)
      nodes = dropStart(nodes, tagged.length)
      continue
    }
    const decoration = rubbish.exec(text)
    if (decoration === null) break
    if (/[❓❔]/u.test(decoration[0])) signed = true
    nodes = dropStart(nodes, decoration[0].length)
  }
  return { nodes, number, levels, role, label, tags, signed }
}

const bracketed = /^\s*[(（[【]([^()（）[\]【】\n]{1,40})[)）\]】]\s*$/u

/** What brackets say behind a question in bold, or one struck out, `**What is a spline?** (asked twice)`; null of none. */
function noteBehindBold(nodes: readonly PhrasingContent[]): string | null {
  const [set, last, ...more] = nodes
  if (set === undefined || last?.type !== 'text' || more.length > 0) return null
  const isApart = set.type === 'delete' || (set.type === 'strong' && endsAsking(textOf([set])))
  return isApart ? (bracketed.exec(last.value)?.[1]?.trim() ?? null) : null
}

/** Without a link at the end that is a sign and no word, `… [➜](answers.md#3)`. */
function withoutArrow(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = nodes.at(-1)
  const isArrow = nodes.length > 1 && last?.type === 'link' && !/[\p{L}\p{N}]/u.test(textOf(last.children))
  return isArrow ? nodes.slice(0, -1) : nodes
}

/** How a text asks behind the subject in bold that it starts with: `**Lists:** Show how to nest them.` */
function askingBehind(nodes: readonly PhrasingContent[], text: string): Asking {
  const bold = boldLength(nodes)
  const subject = bold > 0 && bold < text.length ? subjectAtStart.exec(text)?.[0].length : undefined
  return subject === undefined || subject < bold ? null : asking(text.slice(subject))
}

const subjectAtStart = /^[^:：?？.!]{2,40}[:：]\s*(?=\S)/u

/** What brackets hold that are all of a labelled title, `[single] (5 points)`; null where there is more. */
function tagsAlone(text: string): { readonly text: string; readonly tags: readonly string[] } | null {
  const groups = /^(?:[[(（【{][^()[\]（）【】{}]{1,40}[\])）】}]\s*){2,4}$/.test(text)
  return groups
    ? {
        text: '',
        tags: [...text.matchAll(/[[(（【{]([^()[\]（）【】{}]+)/g)].map(([, tag = '']) => tag.trim()),
      }
    : null
}

/** What a link in brackets behind a title is called, `… [[thread]](https://…)`; null where none is. */
function linkAtEnd(nodes: readonly PhrasingContent[]): string | null {
  const last = nodes.at(-1)
  if (nodes.length < 2 || last?.type !== 'link') return null
  return /^\[([^[\]]{1,24})\]$/.exec(textOf(last.children))?.[1] ?? null
}

const hardWrap =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー，。；：、？！）】」』])\s?\n\s?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（【「『])/gu
const leading = /^[\s:：·•*_、，,.。-]+(?=[^\d\s:：*_.])/u
/** A blank that a sentence starts with: `____ is …`, `_A_ ends …`. */
const blankAtStart = /^(?:_{2,}|_[\p{L}\p{N}]{1,12}_)/u
const trailing = /[\s,，、→➜➔➡↗⇒►]|\ufe0f|\p{Extended_Pictographic}/u

/** Plain text of one line: white space joined, no mark of a label or of emphasis left over at its ends. */
export function tidy(text: string): string {
  const lines = oneSpaceInLines(text.replace(/[\u200b\ufeff]/g, ''))
  const flat = (lines.includes('\n') ? oneSpace(lines.replace(hardWrap, '$1')) : lines).trim()
  const start = blankAtStart.test(flat) ? '' : (leading.exec(flat)?.[0] ?? '')
  const name = start.length === 1 && /^[.-]\S/.test(flat)
  return trimmedEnd(name ? flat : flat.slice(start.length))
}

/** The star by which forms mark what must be answered. */
const required = /[?？؟]\s\*$/u

/** Without the marks of emphasis, commas and pictures that are left over at its end; `C#` stays. */
function trimmedEnd(text: string): string {
  let end = text.length
  const isName = /(?:^|\s)__\w+__$/.test(text)
  if (text.endsWith('**') || (text.endsWith('__') && !isName)) end -= text.endsWith('____') ? 0 : 2
  else if (required.test(text)) end -= 1
  while (end > 0) {
    const last = [...text.slice(Math.max(0, end - 2), end)].at(-1) ?? ''
    if (!trailing.test(last)) break
    end -= last.length
  }
  return text.slice(0, end)
}
