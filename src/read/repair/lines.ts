/** A line of a text: where it starts, what it holds, and whether it stands inside a fenced code block. */
export interface Line {
  readonly start: number
  readonly text: string
  /** Inside a fence, or a fence itself. */
  readonly code: boolean
}

/** A text and all its lines, with the fence that is still open at the end as the index of its first line, or -1. */
export interface Lines {
  readonly text: string
  readonly lines: readonly Line[]
  readonly openFence: number
}

/** Whether a line holds nothing; so it is above the first and below the last. */
export function isBlank(line: Line | undefined): boolean {
  return (line?.text ?? '').trim() === ''
}

/** Whether a text holds one of some signs: most hold none of what a repair mends, which is seen sooner than line by line. */
export function holdsOneOf({ text }: Lines, signs: readonly string[]): boolean {
  return signs.some((sign) => text.includes(sign))
}

const fence = /^[\s>]*(?:(?:[*+-]|\d{1,9}[.)])\s+)?(`{3,}|~{3,})([^`]*)$/

/** Splits a text into lines and marks fenced code, also in quotes and list items. */
export function linesOf(text: string): Lines {
  const lines: Line[] = []
  let open: { readonly mark: string; readonly index: number } | null = null
  let start = 0
  for (const line of text.split('\n')) {
    const mark = fence.exec(line)
    const was: { readonly mark: string; readonly index: number } | null = open
    if (was === null && mark?.[1]) open = { mark: mark[1], index: lines.length }
    else if (was !== null && mark?.[1] && closes(mark[1], mark[2] ?? '', was.mark)) open = null
    lines.push({ start, text: line, code: was !== null || open !== null })
    start += line.length + 1
  }
  return { text, lines, openFence: open?.index ?? -1 }
}

function closes(mark: string, rest: string, opened: string): boolean {
  return mark[0] === opened[0] && mark.length >= opened.length && rest.trim() === ''
}
