import type { Diagnostic, Severity } from '../model/diagnostic.ts'

/** Paints a text; the identity where colours are off. */
export type Paint = Readonly<Record<Severity | 'dim', (text: string) => string>>

/** Leaves text as it is. */
export const plain: Paint = { error: String, warning: String, info: String, dim: String }

/**
 * One diagnostic on one line, `file:line:column severity rule-id message`. A finding without a place in the file
 * stands at 1:1; control characters, which could move the cursor or fake a line, are shown as escapes.
 */
export function diagnosticLine(found: Diagnostic, paint: Paint = plain): string {
  const { source, line, column, severity, rule, message, expected, note } = found
  const place = `${source ?? '-'}:${line ?? 1}:${column ?? 1}`
  const tail = [expected === null ? '' : `, expected ${expected}`, note === null ? '' : ` (${note})`].join('')
  return `${paint.dim(visible(place))} ${paint[severity](severity)} ${paint.dim(rule)} ${visible(message + tail)}`
}

/** Characters that a terminal acts on instead of showing them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u001f\u007f-\u009f]/g

/** A text with what a terminal acts on shown as escapes. */
export function visible(text: string): string {
  return text.replace(controls, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
