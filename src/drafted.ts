import type { Context, Request } from './context.ts'
import { type Draft, draftOf } from './draft.ts'
import { PublishError } from './model/diagnostic.ts'
import { asTyped } from './report/paths.ts'

/**
 * An input read and merged, for commands that ask about it: its findings are a matter for `check`.
 *
 * @throws PublishError, with the place as the user would type it, where it cannot be read.
 */
export async function drafted(input: string, request: Request, context: Context): Promise<Draft> {
  try {
    return await draftOf(input, request, context, () => {})
  } catch (error) {
    if (!(error instanceof PublishError)) throw error
    const { source, line, column, expected } = error.diagnostic
    throw new PublishError(error.diagnostic.rule, error.message, {
      place: {
        source: asTyped(source ?? input, context.cwd, context.cwd),
        line: line ?? 1,
        column: column ?? 1,
      },
      ...(expected === null ? {} : { expected }),
    })
  }
}
