import { closest, distance } from 'fastest-levenshtein'
import * as v from 'valibot'
import { diagnostic, type Place, type Report, type Severity } from '../model/diagnostic.ts'
import { type GivenOptions, optionEntries } from './options.ts'

const names = Object.keys(optionEntries)
const partialSchema = v.partial(v.object(optionEntries))

/** Where an option was given, and how bad a key is that nobody knows. */
export interface Origin {
  /** Place of a key in the file it stands in. */
  readonly place: (key: string) => Place
  /** Severity of a key that is like no option; one that is nearly an option is always a warning. */
  readonly unknown: Severity
}

/**
 * Checks options from one origin. What is wrong is reported (a wrong type as an error, an unknown key with the
 * nearest known one) and left out of the answer.
 */
export function checkOptions(
  given: Readonly<Record<string, unknown>>,
  origin: Origin,
  report: Report,
): GivenOptions {
  const known: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(given)) {
    if (names.includes(key)) known[key] = value
    else report(unknownKey(key, origin))
  }
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
  const message = `option \`${path}\` is ${issue.received}`
  return diagnostic('config-invalid', message, {
    severity: 'error',
    place: origin.place(key),
    expected: issue.expected ?? issue.message,
  })
}

function unknownKey(key: string, origin: Origin) {
  const nearest = closest(key, names)
  const near = isNear(key.toLowerCase(), nearest)
  return diagnostic('config-unknown-key', `\`${key}\` is not an option`, {
    severity: near ? 'warning' : origin.unknown,
    place: origin.place(key),
    expected: near ? `\`${nearest}\`` : `one of ${names.join(', ')}`,
    note: 'left alone',
  })
}

/** A few letters off, or the same letters in another order. */
function isNear(key: string, name: string): boolean {
  const letters = (word: string): string => [...word].sort().join('')
  return distance(key, name) <= Math.max(1, Math.floor(name.length / 3)) || letters(key) === letters(name)
}
