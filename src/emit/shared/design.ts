import * as v from 'valibot'
import { keyPlace } from '../../config/keyPlace.ts'
import type { Options } from '../../config/options.ts'
import { PublishError, wholeFile } from '../../model/diagnostic.ts'
import { jsonPlace } from '../../model/jsonPlace.ts'
import { reasonOf } from '../../model/reasonOf.ts'
import type { Ports } from '../emitter.ts'

/** A JSON file that a designer edits. */
export interface DesignFile {
  /** Its name as a resource. */
  readonly name: string
  /** The product's own file, which says what this one leaves out. */
  readonly basis: string
  /** Where the user has it. */
  readonly source: string
}

/**
 * What a designer set, laid over what the product has.
 *
 * @throws PublishError `config-invalid`, at the key, where a value is not what the schema takes.
 */
export async function readDesign<Schema extends v.GenericSchema>(
  schema: Schema,
  { name, basis, source }: DesignFile,
  resource: Ports['resource'],
): Promise<v.InferOutput<Schema>> {
  const text = textOf(await resource(name).catch((error: Error) => unreadable(error, source)))
  const shipped: unknown = JSON.parse(textOf(await resource(basis, 'product')))
  const result = v.safeParse(schema, laidOver(shipped, parsed(text, source)))
  if (result.success) return result.output
  const [issue] = result.issues
  const keys = issue.path?.map(({ key }) => String(key)) ?? []
  const unknown = issue.type === 'strict_object'
  throw new PublishError(
    'config-invalid',
    `\`${keys.join('.')}\` ${unknown ? 'is nothing that can be set' : `is ${issue.received}`}`,
    {
      place: keyPlace(source, text.split('\n'), ...keys),
      expected: unknown ? `the keys of the product's ${basis}` : expectedOf(issue),
    },
  )
}

/** Where the user has a file of the product's `templates/`, for what is to be said of it. */
export function templateSource(name: string, { templates }: Pick<Options, 'templates'>): string {
  return templates === undefined ? name : name.replace(/^templates/, () => templates)
}

/** A schema's own words where it has any, else the type or the range that it takes. */
function expectedOf({ message, expected, requirement }: v.BaseIssue<unknown>): string {
  if (requirement instanceof RegExp) return message
  return expected ?? message
}

function unreadable(error: Error, source: string): never {
  throw new PublishError('config-invalid', `it cannot be read: ${reasonOf(error)}`, {
    place: wholeFile(source),
    expected: 'a file that can be read',
  })
}

function parsed(text: string, source: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    throw new PublishError('config-invalid', `it is no JSON: ${message}`, {
      place: { source, ...jsonPlace(text, message) },
      expected: 'an object in JSON',
    })
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** An object with the values of another for the keys that it does not have, at any depth. */
function laidOver(basis: unknown, given: unknown): unknown {
  if (!isObject(basis) || !isObject(given)) return given
  const merged = Object.entries(given).map(([key, value]) => [
    key,
    Object.hasOwn(basis, key) ? laidOver(basis[key], value) : value,
  ])
  return { ...basis, ...Object.fromEntries(merged) }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
