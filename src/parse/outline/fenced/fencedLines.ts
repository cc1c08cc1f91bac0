import type { Code, Paragraph, PhrasingContent } from 'mdast'
import { leadingLetter } from '../../text/letters.ts'
import { nameOf } from '../../text/names.ts'
import { type Block, firstLine } from '../block.ts'

/** A line of a fence as text, with its number in the user's file, and whether a program has it. */
export interface FencedLine {
  readonly number: number
  readonly text: string
  readonly isCode: boolean
}

/** The lines of a fence, with the fields of a program under their names in words, and without comments that are no text. */
export function linesOfFence(code: Code): FencedLine[] {
  const first = firstLine(code) + 1
  const lines = code.value.split('\n').map((text, at): FencedLine => {
    const own = withoutComments(text)
    const field = fieldOf(own)
    return { number: first + at, text: field ?? own, isCode: field === null && isCode(own) }
  })
  return withinCode(lines)
}

/** A comment of HTML that is all of a line tells programs something: `<!--ID: 17-->` */
function withoutComments(text: string): string {
  return /^\s*<!--.*-->\s*$/.test(text) ? '' : text
}

const field =
  /^\s*[{[(]*\s*(["']?)(\p{L}[\p{L}\p{M}_-]{1,40})\1\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|([^\s"'()]+))\s*[,;]?\s*[)\]}]*\s*[,;]?\s*$/u

/** What a field of a program says in words, `{correctAnswer='B'}` the correct answer; null of any other line. */
function fieldOf(text: string): string | null {
  const [, , name = '', double, single, bare] = field.exec(text) ?? []
  const value = double ?? single ?? bare
  if (value === undefined) return null
  const words = name.replace(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu, ' ').toLowerCase()
  const role = nameOf(words)?.role
  return words.length > 1 && (role === 'answer' || role === 'explanation') ? `${words}: ${value}` : null
}

const statement =
  /[;{}]\s*$|^\s*[\w.[\]]+\s*(?:[-+*/%|&]?=|<-|:=)\s*\S|^\s*[\w.]+\(.*\)\s*$|^\s*(?:def|class|for|while|if|elif|else|try|except|with|switch|function)\b.*:\s*$|^\s*(?:import|#include|return|print|public|private|const|let|var)\s+[\w."'<{*]+\s*(?:[.;=(,]|from\b|$)/

/** A line that starts as a sentence does, not with a mark of a program, and does not end as a statement of one. */
export function isProse(line: string): boolean {
  return /^\s{0,3}["“«¿(（【[]?[\p{L}\p{N}]/u.test(line) && !/[;{}]\s*$/.test(line)
}

function isCode(text: string): boolean {
  if (text.trim() === '' || leadingLetter(text) !== null) return false
  return statement.test(text) || !/[\p{L}\p{N}]/u.test(text)
}

/** Lines of which those between two of a program, blank or set in, are its own as well. */
function withinCode(lines: readonly FencedLine[]): FencedLine[] {
  const next: boolean[] = []
  for (let at = lines.length - 1, isNext = false; at >= 0; at--) {
    const { text = '', isCode = false } = lines[at] ?? {}
    next[at] = isNext
    if (text.trim() !== '' && !/^\s{2,}\S/.test(text)) isNext = isCode
    else if (isCode) isNext = true
  }
  let isOpen = false
  return lines.map((line, at) => {
    const isLoose = line.text.trim() === '' || /^\s{2,}\S/.test(line.text)
    isOpen = line.isCode || (isOpen && isLoose && (line.text.trim() !== '' || next[at] === true))
    return { ...line, isCode: isOpen }
  })
}

/** Lines as paragraphs, parted where one is left blank, and as code where a program has them. */
export function blocksOfLines(lines: readonly FencedLine[], { lang }: Pick<Code, 'lang'>): Block[] {
  const groups: FencedLine[][] = [[]]
  for (const line of lines) {
    const last = groups.at(-1)
    if (!line.isCode && line.text.trim() === '') groups.push([])
    else if (last?.[0] === undefined || last[0].isCode === line.isCode) last?.push(line)
    else groups.push([line])
  }
  return groups.flatMap((group): Block[] => {
    const [top] = group
    if (top === undefined) return []
    if (!top.isCode) return [paragraphOf(group, top)]
    const value = group.map(({ text }) => text).join('\n')
    return [{ type: 'code', lang: lang ?? null, value, ...placed(group, top) }]
  })
}

function paragraphOf(lines: readonly FencedLine[], top: FencedLine): Paragraph {
  const text = lines.map(({ text }) => text.trim()).join('\n')
  return { type: 'paragraph', children: phrasing(text, top.number), ...placed(lines, top) }
}

function placed(lines: readonly FencedLine[], top: FencedLine): Required<Pick<Paragraph, 'position'>> {
  const start = { line: top.number, column: 1 }
  return { position: { start, end: { line: top.number + lines.length - 1, column: 1 } } }
}

/** Text in which what stands between backticks is code, as it was meant. */
function phrasing(text: string, first: number): PhrasingContent[] {
  let line = first
  return text.split(/(`[^`\n]+`)/).flatMap((value, index): PhrasingContent[] => {
    const start = { line, column: 1 }
    line += value.split('\n').length - 1
    const position = { start, end: { line, column: 1 } }
    if (value === '') return []
    return [
      index % 2 === 0
        ? { type: 'text', value, position }
        : { type: 'inlineCode', value: value.slice(1, -1), position },
    ]
  })
}
