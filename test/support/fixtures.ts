import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Kind } from '../../src/model/book.ts'

/** What a careful reader takes out of an article; what is not stated is not held against it. */
export interface Expected {
  /** What the convention is, in a few words. */
  readonly sample: string
  readonly lang?: string
  /** Of the article. */
  readonly title?: string
  readonly questions: readonly ExpectedQuestion[]
}

/** `answer`, `hint` and `explanation` are a part of the text, or null where there is none. */
export interface ExpectedQuestion {
  readonly title: string
  readonly prompt?: string
  readonly answer?: string | null
  readonly hint?: string
  readonly explanation?: string | null
  readonly kind?: Kind
  /** Each as `A. text`; a number says only how many. */
  readonly options?: readonly string[] | number
  readonly keys?: readonly string[]
  readonly tags?: readonly string[]
  readonly marks?: number
}

/** A folder of `test/fixtures`: an article of real content, and what is to be read in it. */
export interface Fixture {
  readonly name: string
  /** Path of the article. */
  readonly path: string
  readonly input: string
  readonly expected: Expected
}

/** All of them, by name. */
export const fixtures: readonly Fixture[] = foldersOf('fixtures').map(({ name, folder }) => {
  const file = (of: string) => readFileSync(new URL(of, folder), 'utf8')
  const path = fileURLToPath(new URL('input.md', folder))
  return { name, path, input: file('input.md'), expected: JSON.parse(file('expected.json')) as Expected }
})

/** The folders of one of the folders of `test`, by name. */
export function foldersOf(kind: string): readonly { readonly name: string; readonly folder: URL }[] {
  const root = new URL(`../${kind}/`, import.meta.url)
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, folder: new URL(`${name}/`, root) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
