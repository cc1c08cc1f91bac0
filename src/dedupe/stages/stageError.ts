/** A file that a stage needs is there, but not as it must be. */
export class StageError extends Error {
  override readonly name = 'StageError'

  constructor(
    readonly path: string,
    message: string,
    readonly expected: string,
  ) {
    super(message)
  }
}
