import type { Edit } from './edits.ts'
import type { Lines } from './lines.ts'

/** Closes a fence that nothing closes: before the next heading after a blank line, else at the end of the file. */
export function unclosedFence({ lines, openFence }: Lines): Edit[] {
  if (openFence < 0) return []
  const opened = lines[openFence]
  const mark = /`{3,}|~{3,}/.exec(opened?.text ?? '')?.[0] ?? '```'
  const next = lines.findIndex((line, index) => {
    const blank = lines[index - 1]?.text.trim() === ''
    return index > openFence + 1 && blank && /^#{2,6}\s+\S/.test(line.text)
  })
  const message = 'code fence that nothing closes; closed'
  if (next >= 0)
    return [{ start: lines[next]?.start ?? 0, end: lines[next]?.start ?? 0, text: `${mark}\n\n`, message }]
  const last = lines.at(-1)
  const end = (last?.start ?? 0) + (last?.text.length ?? 0)
  return [{ start: end, end, text: `\n${mark}\n`, message }]
}
