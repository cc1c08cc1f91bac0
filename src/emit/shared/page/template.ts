import { escapeAttribute } from '../html/escape.ts'

/** Values for a template: `{{words.answer}}` is the member `answer` of the member `words`. */
export interface Values {
  readonly [name: string]: unknown
}

/**
 * Fills a skeleton: `{{name}}` with text, escaped, `{{{name}}}` with markup as it is. What is filled in is not read
 * again, so that an article may say `{{name}}`.
 *
 * @throws RangeError for a name that there is no value for.
 */
export function fillTemplate(template: string, values: Values): string {
  return template.replace(/\{\{\{([\w.]+)\}\}\}|\{\{([\w.]+)\}\}/g, (_, raw?: string, escaped?: string) =>
    raw === undefined ? escapeAttribute(valueAt(escaped ?? '', values)) : valueAt(raw, values),
  )
}

function valueAt(path: string, values: Values): string {
  let value: unknown = values
  for (const name of path.split('.')) {
    value = typeof value === 'object' && value !== null ? (value as Values)[name] : undefined
  }
  if (typeof value !== 'string')
    throw new RangeError(`the template asks for ${path}, which there is no text for`)
  return value
}
