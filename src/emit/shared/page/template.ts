import { nearestOf } from '../../../config/nearest.ts'
import { type Place, PublishError, wholeFile } from '../../../model/diagnostic.ts'
import { escapeAttribute } from '../html/escape.ts'

/** Values for a template: `{{words.answer}}` is the member `answer` of the member `words`. */
export interface Values {
  readonly [name: string]: unknown
}

/**
 * Fills a skeleton: `{{name}}` with text, escaped, `{{{name}}}` with markup as it is. What is filled in is not read
 * again, so that an article may say `{{name}}`. `source` is where the user has the skeleton, `needed` what a page is none
 * without.
 *
 * @throws PublishError `template-invalid` for a name that there is no value for, and for one of those needed that is missing.
 */
export function fillTemplate(
  template: string,
  values: Values,
  source: string,
  needed: readonly string[] = [],
): string {
  const missing = needed.find((name) => !template.includes(`{{{${name}}}}`))
  const page = template.replace(
    /\{\{\{([\w.]+)\}\}\}|\{\{([\w.]+)\}\}/g,
    (_, raw: string | undefined, escaped: string | undefined, at: number) => {
      const name = raw ?? escaped ?? ''
      const value = valueAt(name, values)
      if (value === null) throw unknownName(name, values, { source, ...placeAt(template, at) })
      return raw === undefined ? escapeAttribute(value) : value
    },
  )
  if (missing !== undefined) throw withoutPart(missing, source)
  return page
}

function withoutPart(name: string, source: string): PublishError {
  return new PublishError('template-invalid', `the template does not ask for \`{{{${name}}}}\``, {
    place: wholeFile(source),
    expected: 'all that a page needs, as the template of the product has it',
  })
}

function unknownName(name: string, values: Values, place: Place): PublishError {
  const names = namesIn(values)
  const nearest = nearestOf(name, names)
  const few = names.filter((known) => !known.includes('.'))
  return new PublishError('template-invalid', `there is nothing to put in the place of \`{{${name}}}\``, {
    place,
    expected: nearest === null ? `one of ${few.join(', ')}` : `\`${nearest}\``,
  })
}

function namesIn(values: Values): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? namesIn(value as Values).map((inner) => `${name}.${inner}`)
      : typeof value === 'string'
        ? name
        : [],
  )
}

function placeAt(text: string, offset: number): Pick<Place, 'line' | 'column'> {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function valueAt(path: string, values: Values): string | null {
  let value: unknown = values
  for (const name of path.split('.')) {
    value = typeof value === 'object' && value !== null ? (value as Values)[name] : undefined
  }
  return typeof value === 'string' ? value : null
}
