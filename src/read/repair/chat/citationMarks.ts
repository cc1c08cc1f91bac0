import type { Edit } from '../edits.ts'
import type { Lines } from '../lines.ts'

/**
 * Marks by which chat programs point to the pages that they read, which lead nowhere in a copy: `[citation:5]`, `【4†source】`,
 * `[^1^]`, `:contentReference[oaicite:0]{index=0}`.
 */
const mark =
  /\s?(?:\[citation:\d{1,3}\]|【\d{1,3}(?::\d{1,3})?†[^【】\n]{0,40}】|\[\^\d{1,3}\^\]|:contentReference\[oaicite:\d{1,3}\](?:\{index=\d{1,3}\})?)/gu

/** Takes the marks out. */
export function citationMarks({ lines }: Lines): Edit[] {
  return lines.flatMap(({ text, start, code }): Edit[] =>
    code || !/citation:|†|\^\]|oaicite/.test(text)
      ? []
      : [...text.matchAll(mark)].map(
          ({ 0: whole, index }): Edit => ({
            start: start + index,
            end: start + index + whole.length,
            text: '',
            message: `mark of a source, \`${whole.trim()}\`, taken out`,
          }),
        ),
  )
}
