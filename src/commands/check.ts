import { readingText } from '../report/reading.ts'
import { check, type Outcome } from '../run.ts'
import { exitCode } from './build.ts'
import type { Command } from './command.ts'
import { requestOf } from './requestOf.ts'

/**
 * `drillpress check`: what a build would report, without writing anything; with `--show-reading` also how each article was
 * read: in which conventions, and what was left out as what.
 */
export const checkCommand: Command = async (words, flags, context, terminal) => {
  const { inputs, request } = await requestOf(words, flags, context.cwd)
  const outcomes: Outcome[] = []
  for (const input of inputs) {
    const outcome = await check(input, request, context)
    if (flags['show-reading']) for (const article of outcome.read ?? []) terminal.print(readingText(article))
    outcomes.push(outcome)
  }
  return exitCode(outcomes)
}
