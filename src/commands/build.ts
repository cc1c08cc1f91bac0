import { resolve } from 'node:path'
import { build, type Outcome } from '../run.ts'
import { clashesIn } from './clashes.ts'
import type { Command, ExitCode } from './command.ts'
import { fileOf, reportsOf } from './reports.ts'
import { requestOf } from './requestOf.ts'

/** `drillpress build`: publishes every input, the others too where one cannot be. */
export const buildCommand: Command = async (words, flags, context, terminal) => {
  const { sheet } = reportsOf(flags, 'build')
  const asked = await requestOf(words, flags, context.cwd)
  const { inputs } = asked
  const request = {
    ...asked.request,
    ...(sheet === null
      ? {}
      : { mergesSheet: (book: string) => resolve(context.cwd, fileOf(sheet, book, inputs.length)) }),
  }
  const clashes = await clashesIn(inputs, context.cwd)
  const outcomes: Outcome[] = []
  for (const input of inputs) {
    const clash = clashes.get(resolve(context.cwd, input))
    if (clash !== undefined) {
      context.report({ ...clash, source: input })
      continue
    }
    const outcome = await build(input, request, context)
    if (outcome.published) terminal.say(published(outcome))
    outcomes.push(outcome)
  }
  return clashes.size > 0 ? 1 : exitCode(outcomes)
}

/** 0 where every input was published. */
export function exitCode(outcomes: readonly Outcome[]): ExitCode {
  return outcomes.every((outcome) => outcome.published) ? 0 : 1
}

function published({ book, questions, occurrences, files }: Outcome): string {
  const merged = occurrences === questions ? '' : ` from ${occurrences} places`
  return `${book}: ${questions} questions${merged}, ${files.length} files`
}
