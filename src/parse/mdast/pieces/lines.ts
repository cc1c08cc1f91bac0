/** A line of Markdown, as far as cutting needs to know it. */
export interface Line {
  readonly start: number
  /** Offset of the first character that is no white space. */
  readonly content: number
  /** Offset of the line end, or of the end of the text. */
  readonly end: number
  /** Column of `content` from 0; a tab leads to the next multiple of four. */
  readonly indent: number
}

const space = 32
const tab = 9

/** Reads the line that starts at an offset. */
export function lineAt(text: string, start: number): Line {
  const found = text.indexOf('\n', start)
  const end = found < 0 ? text.length : found
  let indent = 0
  let content = start
  for (; content < end; content++) {
    const code = text.charCodeAt(content)
    if (code === space) indent++
    else if (code === tab) indent += 4 - (indent % 4)
    else break
  }
  return { start, content, end, indent }
}

const marker = /(?:[*+-]|\d{1,9}[.)])(?=[ \t\n]|$)/y
const rule = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/

/**
 * Column at which the content of the list item starts that a line opens; 0 where it opens none. `wide` tells that there
 * is no indented code, so that any number of spaces belongs to the marker.
 */
export function itemOffset(text: string, line: Line, wide: boolean): number {
  if (!/[*+\-\d]/.test(text[line.content] ?? '')) return 0
  marker.lastIndex = line.content
  const [mark] = marker.exec(text) ?? []
  if (mark === undefined || isRule(text, line)) return 0
  const behind = line.indent + mark.length
  let column = behind
  for (let at = line.content + mark.length; at < line.end; at++) {
    const code = text.charCodeAt(at)
    if (code === space) column++
    else if (code === tab) column += 4 - (column % 4)
    else return !wide && column - behind > 4 ? behind + 1 : column
  }
  return behind + 1
}

/** Whether a line is a thematic break, or underlines a heading with dashes. */
export function isRule(text: string, line: Line): boolean {
  return (
    /[*_-]/.test(text[line.content] ?? '') &&
    line.end - line.content < 500 &&
    rule.test(text.slice(line.content, line.end))
  )
}

/** Whether a line is a heading with `#`. */
export function isHeading(text: string, line: Line, wide: boolean): boolean {
  if (text[line.content] !== '#' || (line.indent > 3 && !wide)) return false
  return /^#{1,6}(?:[ \t]|$)/.test(text.slice(line.content, Math.min(line.end, line.content + 7)))
}

/** Whether a line makes a heading of the text before it. */
export function isUnderline(text: string, line: Line): boolean {
  const first = text[line.content]
  return (
    (first === '=' || first === '-') &&
    line.indent <= 3 &&
    /^(?:=+|-+)[ \t]*$/.test(text.slice(line.content, line.end))
  )
}

/** Whether a line is a list item with text that starts a list even in the middle of a paragraph. */
export function interrupts(text: string, line: Line): boolean {
  return /^(?:[*+-]|1[.)])[ \t]+\S/.test(text.slice(line.content, Math.min(line.end, line.content + 20)))
}
