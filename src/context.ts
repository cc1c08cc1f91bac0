import type { GivenOptions } from './config/options.ts'
import type { Report } from './model/diagnostic.ts'

/** What a run may use of the world, handed in so that a test can hand in another. */
export interface Context {
  /** Absolute working folder. */
  readonly cwd: string
  /** Seconds since 1970, asked only when the content of a known question changed. */
  readonly now: () => number
  /** Bytes of a file that ships with the product, or of an absolute path that the user named. */
  readonly resource: (name: string) => Promise<Uint8Array>
  readonly report: Report
  /** Says what is being done, for a progress line. */
  readonly progress: (what: string) => void
  /** Told how long the articles of a book are, in characters, before anything is made of them. */
  readonly expected?: (characters: number) => void
  /** Told where much of what a book took has been forgotten. */
  readonly forgotten?: () => void
}

/** What is asked for, over all books. Paths are absolute or relative to the working folder. */
export interface Request {
  /** The config file; the nearest one where none is named. */
  readonly config?: string | null
  /** Options that win over those of config and front matter. */
  readonly options?: GivenOptions
  /** The folder that is built into, `dist` unless named; a book is not held against its own bank there. */
  readonly out?: string
}
