import { addTo } from '../../../model/collections.ts'
import type { Edit } from '../edits.ts'
import { holdsOneOf, type Line, type Lines } from '../lines.ts'

const callout = /^(\s*>[\s>]*)\[!(\p{L}[\p{L}\p{M}\w-]{1,20})\][+-]?[ \t]*(.*)$/u
const blockId = /(?:^|[ \t])\^[A-Za-z0-9-]{3,40}[ \t]*$/
/** Callouts that ask; their mark is one, which the parser reads as the label of a question. */
const asks = /^(?:question|help|faq|(?:flash)?cards?|quiz|exercise|problem)$/i
/** What an outliner keeps of a block in a line of its own, and how it hides a word of a card. */
const property = /^\s*(?:id|collapsed|heading|(?:card|created|updated|background|logseq|query)[a-z.-]+):: /
const pageProperty = /^[a-z][a-z\d-]*:: /
const cloze = /\{\{cloze ([^{}\n]{1,400})\}\}/g

/** What all of these hold. */
const hints = ['[!', '^', ':: ', '{{cloze ']

/**
 * Marks of note programs that no reader sees: `^a1b2c3` behind a block, by which others link to it, `card-repeats:: 3` below
 * one, and `[!tip]- Title` over a quote, of which the title stays, in bold, or else the name of its kind.
 */
export function noteMarks(text: Lines): Edit[] {
  if (!holdsOneOf(text, hints)) return []
  const { lines } = text
  const page = lines.findIndex(({ text }) => !pageProperty.test(text))
  const asking = askingKinds(lines)
  return lines.flatMap((line, index): Edit[] => {
    if (line.code) return []
    if (index < page || property.test(line.text)) return [propertyEdit(line, index > 0)]
    return calloutEdit(line, asking) ?? blockIdEdit(line) ?? clozeEdits(line)
  })
}

/** Callouts that answer, or help with an answer, whatever their titles ask. */
const answers = /^(?:answer|solution|success|check|done|hint|tip|important)$/i

/** What a title that asks or sets a task ends with, where its kind does not always. */
const sentence = /[?？؟;.。!！:：]["'”’»」』)）*]*$/u

/** Fewest titled callouts of a kind that tell what it is for, beside such as are known to ask, and alone. */
const [fewestBeside, fewest] = [2, 4]

/**
 * Other kinds of callouts that ask: most of their titles end as questions, each another, `[!example] How many hosts fit into
 * a /26?`
 */
function askingKinds(lines: readonly Line[]): ReadonlySet<string> {
  const titles = new Map<string, string[]>()
  for (const { text, code } of lines) {
    const [, , kind = '', title = ''] = (code || !text.includes('[!') ? null : callout.exec(text)) ?? []
    if (title.trim() !== '' || asks.test(kind)) addTo(titles, kind.toLowerCase(), title.trim())
  }
  const kinds = [...titles.keys()]
  const least = kinds.some((kind) => asks.test(kind)) ? fewestBeside : fewest
  return new Set(
    kinds.filter(
      (kind) => !asks.test(kind) && !answers.test(kind) && areAsked(titles.get(kind) ?? [], least),
    ),
  )
}

function areAsked(titles: readonly string[], least: number): boolean {
  const asked = titles.filter((title) => /[?？؟;]["'”’»」』)）*]*$/u.test(title))
  return (
    asked.length >= least && asked.length * 5 >= titles.length * 3 && new Set(asked).size === asked.length
  )
}

/** The line goes with the break before it, so that what stands around it stays together. */
function propertyEdit({ start, text }: Line, follows: boolean): Edit {
  const message = `\`${text.trim()}\`, which a note program keeps of a block, taken out`
  return { start: follows ? start - 1 : start, end: start + text.length, text: '', message }
}

function clozeEdits({ start, text }: Line): Edit[] {
  return [...text.matchAll(cloze)].map(
    ({ 0: whole, 1: word = '', index }): Edit => ({
      start: start + index,
      end: start + index + whole.length,
      text: `{{c1::${word}}}`,
      message: `\`{{cloze}}\` read as a hidden word`,
    }),
  )
}

function calloutEdit({ start, text }: Line, asking: ReadonlySet<string>): Edit[] | null {
  const match = callout.exec(text)
  const [whole = '', quote = '', kind = '', title = ''] = match ?? []
  if (match === null) return null
  const from = start + quote.length
  const told = title.trim()
  if (asks.test(kind) || (asking.has(kind.toLowerCase()) && sentence.test(told))) {
    const known = kind.toLowerCase() === 'question'
    const [titled, behind] = [start + whole.length - title.length, start + whole.length]
    return [
      {
        start: from,
        end: titled,
        text: '[!question] ',
        message: known ? null : `\`[!${kind}]\` read as the mark of a question`,
      },
      ...(told === '' ? [] : [{ start: behind, end: behind, text: `\n${quote}`, message: null }]),
    ]
  }
  const message = `mark of a callout \`[!${kind}]\` taken out`
  // An empty line of the quote parts the title from what it stands over.
  const parted = `**\n${quote}`
  if (told === '')
    return [{ start: from, end: start + whole.length, text: `**${name(kind)}${parted}`, message }]
  const titleStart = start + whole.length - title.length
  // A title that has markup of its own stays as it is.
  if (/[*_`[]/.test(told)) return [{ start: from, end: titleStart, text: '', message }]
  const end = titleStart + told.length
  return [
    { start: from, end: titleStart, text: '**', message },
    { start: end, end, text: parted, message: null },
  ]
}

/** `NOTE`, `note` as a word at the start of a sentence. */
function name(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase()
}

function blockIdEdit({ start, text }: Line): Edit[] | null {
  const match = blockId.exec(text)
  if (match === null) return null
  const id = match[0].trim()
  return [
    {
      start: start + match.index,
      end: start + text.length,
      text: '',
      message: `\`${id}\`, by which notes link to this block, taken out`,
    },
  ]
}
