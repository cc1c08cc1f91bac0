import * as v from 'valibot'
import { diagnostic, type Place, type Report, type Severity } from '../model/diagnostic.ts'
import { nearestOf } from './nearest.ts'
import { type GivenOptions, optionEntries } from './options.ts'

const names = Object.keys(optionEntries)
const partialSchema = v.partial(v.object(optionEntries))

/** Where an option was given, and how bad a key is that nobody knows. */
export interface Origin {
  /** Place of a key in the file it stands in; null where it stands in none. */
  readonly place: (key: string) => Place | null
  /** Severity of a value of the wrong type: a warning where the key may be another tool's. */
  readonly invalid: Severity
  /** Severity of a key that is like no option; one that is nearly an option is always a warning. */
  readonly unknown: Severity
}

/**
 * Checks options from one origin. What is wrong is reported (a wrong type, an unknown key with the nearest known one;
 * all keys that are like no option in one finding) and left out of the answer.
 */
export function checkOptions(
  given: Readonly<Record<string, unknown>>,
  origin: Origin,
  report: Report,
): GivenOptions {
  const known: Record<string, unknown> = {}
  const foreign: string[] = []
  for (const [key, value] of Object.entries(given)) {
    const nearest = names.includes(key) ? key : nearestOf(key, names)
    if (nearest === key) known[key] = value
    else if (nearest === null) foreign.push(key)
    else report(misspelt(key, nearest, origin))
  }
  if (foreign.length > 0) report(unknownKeys(foreign, origin))
  const result = v.safeParse(partialSchema, known)
  for (const issue of result.issues ?? []) {
    const key = String(issue.path?.[0]?.key ?? '')
    delete known[key]
    report(wrongValue(key, issue, origin))
  }
  return known as GivenOptions
}

function wrongValue(key: string, issue: v.BaseIssue<unknown>, origin: Origin) {
  const path = issue.path?.map((part) => String(part.key)).join('.') ?? key
  if (issue.type === 'strict_object') return unknownPart(key, path, origin)
  const message = `option \`${path}\` is ${issue.received}`
  return diagnostic('config-invalid', message, {
    severity: origin.invalid,
    place: origin.place(key),
    expected: issue.type === 'custom' ? issue.message : (issue.expected ?? issue.message),
    ...(origin.invalid === 'error' ? {} : { note: 'left alone' }),
  })
}

/** A key inside an option that has keys of its own. */
function unknownPart(key: string, path: string, origin: Origin) {
  const option = optionEntries[key as keyof typeof optionEntries]
  const parts = 'entries' in option.wrapped ? Object.keys(option.wrapped.entries) : []
  return diagnostic('config-invalid', `\`${path}\` is not an option`, {
    severity: origin.invalid,
    place: origin.place(key),
    expected: `one of ${parts.map((part) => `\`${key}.${part}\``).join(', ')}`,
    ...(origin.invalid === 'error' ? {} : { note: 'left alone' }),
  })
}

function misspelt(key: string, nearest: string, origin: Origin) {
  return diagnostic('config-unknown-key', `\`${key}\` is not an option`, {
    place: origin.place(key),
    expected: `\`${nearest}\``,
    note: 'left alone',
  })
}

function unknownKeys(keys: readonly string[], origin: Origin) {
  const [first = ''] = keys
  const listed = keys.map((key) => `\`${key}\``).join(', ')
  return diagnostic(
    'config-unknown-key',
    `${listed} ${keys.length > 1 ? 'are no options' : 'is not an option'}`,
    {
      severity: origin.unknown,
      place: origin.place(first),
      expected: `one of ${names.join(', ')}`,
      note: 'left alone',
    },
  )
}
