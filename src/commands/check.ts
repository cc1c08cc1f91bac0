import { check, type Outcome } from '../run.ts'
import { exitCode } from './build.ts'
import type { Command } from './command.ts'
import { inputsOf } from './inputs.ts'

/** `drillpress check`: what a build would report, without writing anything. */
export const checkCommand: Command = async (words, flags, context) => {
  const request = { config: flags.config ?? null, options: {}, strict: flags.strict ?? false }
  const outcomes: Outcome[] = []
  for (const input of await inputsOf(words, context.cwd)) outcomes.push(await check(input, request, context))
  return exitCode(outcomes)
}
