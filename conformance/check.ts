/** The files of one published book, as the real engines get them. */
export interface Published {
  /** Name of the book. */
  readonly name: string
  /** Path of the input that it was built from. */
  readonly input: string
  /** Absolute folder that holds its files. */
  readonly folder: string
  /** Absolute paths by suffix: `.json`, `.apkg`, `.epub`, `.pdf`, `-questions.pdf`, `-answers.pdf`, `.html`. */
  readonly files: Readonly<Record<string, string>>
}

/** Something that an engine has against a file. */
export interface Finding {
  /** Path or name of the file. */
  readonly file: string
  /** The engine's own name for the rule. */
  readonly rule: string
  readonly message: string
}

/** Thrown by `install` where the engine cannot be had; the message says what is missing and how one gets it. */
export class EngineMissing extends Error {
  override readonly name = 'EngineMissing'
}

/** One real engine and what it is asked. */
export interface Check {
  /** Name of its folder. */
  readonly name: string
  /**
   * Puts the engine into `cache` (an absolute folder that is its own) unless it already stands there.
   *
   * @throws EngineMissing where it cannot be had.
   */
  readonly install: (cache: string) => Promise<void>
  /** Whether it measures times, and so must have the machine to itself. */
  readonly alone?: true
  /** Holds every book against the engine. `say` prints a line of figures (how many files, cards, rules). */
  readonly run: (
    books: readonly Published[],
    cache: string,
    say: (line: string) => void,
  ) => Promise<readonly Finding[]>
}
