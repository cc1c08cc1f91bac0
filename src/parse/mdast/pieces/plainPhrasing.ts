import type { PhrasingContent, Strong } from 'mdast'
import type { Point } from 'unist'

/** What may mean something in a line of Markdown outside of code, or white space that it treats in a way of its own. */
const markup = /[\\_[\]<&~$@|\t\0\ufeff]|https?:|www\.| \n| $|\n /i

/** A text without stars and backticks needs no look at its characters; a longer one with them is left to the parser. */
const longest = 3000

/**
 * The phrasing of a text that holds no more than bold words (`**…**`) and code between single backticks, each of them beyond
 * doubt; null for everything else, which the parser has to look at. `start` is the place of its first character.
 */
export function plainPhrasing(text: string, start: Point): PhrasingContent[] | null {
  const marks = marksOf(text)
  if (marks === null) return null
  const place = placesIn(text, start)
  const all: PhrasingContent[] = []
  let strong: Strong | null = null
  let from = 0
  const add = (node: PhrasingContent): void => void (strong?.children ?? all).push(node)
  const addText = (to: number): void => {
    if (to > from) add({ type: 'text', value: text.slice(from, to), ...between(from, to) })
  }
  const between = (first: number, end: number) => ({ position: { start: place(first), end: place(end) } })
  for (const mark of marks) {
    addText(mark.start)
    from = mark.end
    if (mark.isCode) {
      const value = unpadded(text.slice(mark.start + 1, mark.end - 1))
      add({ type: 'inlineCode', value, ...between(mark.start, mark.end) })
    } else if (strong === null) {
      const opened: Strong = { type: 'strong', children: [], ...between(mark.start, mark.end) }
      all.push(opened)
      strong = opened
    } else {
      if (strong.position) strong.position.end = place(mark.end)
      strong = null
    }
  }
  addText(text.length)
  return all
}

/** `**`, or a whole code span. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly isCode: boolean
}

const star = 42
const backtick = 96

/** The marks of a text; null where one may be read in another way than as these. */
function marksOf(text: string): readonly Mark[] | null {
  if (!/[*`]/.test(text)) return markup.test(text) ? null : []
  if (text.length > longest) return null
  const marks: Mark[] = []
  let outside = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === star) {
      if (text.charCodeAt(at + 1) !== star || text.charCodeAt(at + 2) === star) return null
      marks.push({ start: at, end: at + 2, isCode: false })
      at++
    } else if (code === backtick) {
      const end = text.indexOf('`', at + 1)
      if (end <= at + 1 || text.charCodeAt(end + 1) === backtick) return null
      if (/[\n\t\0]/.test(text.slice(at, end))) return null
      marks.push({ start: at, end: end + 1, isCode: true })
      outside += text.slice(from, at + 1)
      from = end
      at = end
    }
  }
  return markup.test(outside + text.slice(from)) || !arePairs(text, marks) ? null : marks
}

/** Whether each other `**` opens bold words, and each next one closes them. */
function arePairs(text: string, marks: readonly Mark[]): boolean {
  let isOpen = false
  for (const { start, end, isCode } of marks) {
    if (isCode) continue
    const [before, behind] = [kindAt(text, start - 1), kindAt(text, end)]
    const [outer, inner] = isOpen ? [behind, before] : [before, behind]
    const isSure = inner === 'letter' || (inner === 'mark' && (outer === 'space' || outer === 'mark'))
    if (!isSure) return false
    isOpen = !isOpen
  }
  return !isOpen
}

type Kind = 'letter' | 'mark' | 'space' | 'unsure'

/** As CommonMark 6.2 tells characters apart beside `**`; the ends of a text are space. */
function kindAt(text: string, at: number): Kind {
  const character = text.charAt(at)
  if (character === '' || /\s/.test(character)) return 'space'
  if (/[\p{Cs}\p{M}]/u.test(character)) return 'unsure'
  return /[\p{P}\p{S}]/u.test(character) ? 'mark' : 'letter'
}

/** Code without the space that parts it from its backticks. */
function unpadded(code: string): string {
  const isPadded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== ''
  return isPadded ? code.slice(1, -1) : code
}

/** Places of offsets, which are asked for in order. */
function placesIn(text: string, start: Point): (at: number) => Point {
  let line = start.line
  let lineStart = 1 - start.column
  let next = text.indexOf('\n')
  return (at) => {
    while (next >= 0 && next < at) {
      line++
      lineStart = next + 1
      next = text.indexOf('\n', lineStart)
    }
    return { line, column: at - lineStart + 1, offset: (start.offset ?? 0) + at }
  }
}
