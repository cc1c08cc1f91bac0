import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'

/** A fence with what stands behind it: `js`, `javascript=12`, `{.python}`, `ts title="a.ts"`. */
const opening = /^ {0,3}(`{3,}|~{3,})\s*([A-Za-z{][^`]*)?$/

/** Where a fence was opened that may be left open. */
interface Open {
  readonly index: number
  readonly mark: string
  /** It holds Markdown, so that fences and headings in it are its own. */
  readonly markdown: boolean
}

/**
 * Closes a fence that nothing closes: before the next heading after a blank line, else at the end of the file. Nothing
 * closes it if the file ends, or if behind such a heading another fence opens, with a language:
 *
 *     ```bash
 *     ls
 *                   ← closed here
 *     ## Next
 *
 *     ```bash
 */
export function unclosedFence({ lines, openFence }: Lines): Edit[] {
  const edits: Edit[] = []
  let open: Open | null = null
  lines.forEach(({ text }, index) => {
    const [, mark = '', language = ''] = opening.exec(text) ?? []
    if (mark === '') return
    if (open === null) open = { index, mark, markdown: /^(?:md|mdx|markdown)$/i.test(language) }
    else if (mark[0] === open.mark[0] && mark.length >= open.mark.length && language === '') open = null
    else if (mark === open.mark && language !== '' && !open.markdown) {
      const heading = headingBetween(lines, open.index, index)
      if (heading < 0) return
      edits.push(...closed(lines, open, heading))
      open = { index, mark, markdown: /^(?:md|mdx|markdown)$/i.test(language) }
    }
  })
  const left = edits.length > 0 ? open : openAt(lines, openFence)
  return left === null ? edits : [...edits, ...closedAtEnd(lines, left)]
}

function openAt(lines: readonly Line[], index: number): Open | null {
  if (index < 0) return null
  return { index, mark: /`{3,}|~{3,}/.exec(lines[index]?.text ?? '')?.[0] ?? '```', markdown: false }
}

/** Fewest tildes that are a line drawn across the page where nothing closes them. */
const drawn = 8

function closedAtEnd(lines: readonly Line[], open: Open): Edit[] {
  const line = lines[open.index]
  if (open.mark.startsWith('~') && open.mark.length >= drawn && line !== undefined)
    return [
      { start: line.start, end: line.start + line.text.length, text: '* * *', message: 'a line of tildes' },
    ]
  const heading = headingBetween(lines, open.index, lines.length)
  return closed(lines, open, heading < 0 ? lines.length : heading)
}

/** Index of the first heading behind a blank line, or -1; one `#` starts a comment as often. */
function headingBetween(lines: readonly Line[], from: number, to: number): number {
  return lines.findIndex(
    ({ text }, index) =>
      index > from + 1 && index < to && /^#{2,6}\s+\S/.test(text) && lines[index - 1]?.text.trim() === '',
  )
}

/** The finding stands at the fence, the closing mark behind the last line of code before line `to`. */
function closed(lines: readonly Line[], { index, mark }: Open, to: number): Edit[] {
  let last = to - 1
  while (last > index && lines[last]?.text.trim() === '') last--
  const { start = 0, text = '' } = lines[last] ?? {}
  const opening = lines[index]?.start ?? 0
  const at = start + text.length
  return [
    { start: opening, end: opening, text: '', message: 'code fence that nothing closes; closed' },
    { start: at, end: at, text: `\n${mark}`, message: null },
  ]
}
