import type { Context } from '../context.ts'
import type { Flags } from './flags.ts'

/** Exit status: all done, an input could not be published, wrong usage. */
export type ExitCode = 0 | 1 | 2

/** The terminal or pipe that a command talks to. */
export interface Terminal {
  /** What was asked for. */
  readonly print: (text: string) => void
  /** What happened; shown only where a person watches. */
  readonly say: (text: string) => void
  /** Shows a text and waits for a key, or for a line where no person watches; null at the end of input. */
  readonly ask?: (text: string) => Promise<string | null>
  /** Cells in a line. */
  readonly columns?: number
  /** The command line that runs this program, for a command that starts it once more. */
  readonly program?: readonly string[]
}

/** Runs one command on what stood behind its name. */
export type Command = (
  words: readonly string[],
  flags: Flags,
  context: Context,
  terminal: Terminal,
) => Promise<ExitCode>

/** Wrong usage; the command line prints it with a pointer to `--help` and ends with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
