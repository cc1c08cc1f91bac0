import type { Context } from './context.ts'
import { readResource } from './resources.ts'

/**
 * The world as this process sees it: its clock (or `SOURCE_DATE_EPOCH`, in seconds, where that is set), and the
 * resources beside the built program. Findings and progress go where the caller says.
 */
export function systemContext(
  given: Pick<Context, 'cwd' | 'report'> & Partial<Context>,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Context {
  return {
    now: () => secondsOf(env.SOURCE_DATE_EPOCH) ?? Math.floor(Date.now() / 1000),
    resource: readResource,
    progress: () => {},
    ...given,
  }
}

/** reproducible-builds.org: an ASCII integer; anything else is as if it were not set. */
function secondsOf(epoch: string | undefined): number | null {
  return epoch !== undefined && /^\d{1,12}$/.test(epoch) ? Number(epoch) : null
}
