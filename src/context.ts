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
  /** Told where much of what a book took has been forgotten. */
  readonly forgotten?: () => void
}

/** What the command line asks for, over all books. */
export interface Request {
  /** The config file that `--config` names, or null. */
  readonly config: string | null
  /** Options that the command line gives; they win over all others. */
  readonly options: GivenOptions
  /** Absolute folder that is built into, so that a book is not held against its own bank. */
  readonly out?: string
}
