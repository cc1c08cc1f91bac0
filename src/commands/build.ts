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
    if (outcome.published) for (const line of published(outcome)) terminal.say(line)
    outcomes.push(outcome)
  }
  return clashes.size > 0 ? 1 : exitCode(outcomes)
}

/** 0 where every input was published. */
export function exitCode(outcomes: readonly Outcome[]): ExitCode {
  return outcomes.every((outcome) => outcome.published) ? 0 : 1
}

/** What a person at a terminal is told of a book, and what is left to do. */
function published({ input, book, questions, occurrences, doubts, files }: Outcome): readonly string[] {
  const merged = occurrences === questions ? '' : ` from ${occurrences} places`
  const summary = `${book}: ${questions} questions${merged}, ${files.length} ${files.length === 1 ? 'file' : 'files'}`
  const pairs = `${doubts} ${doubts === 1 ? 'pair' : 'pairs'} of questions may be the same`
  return doubts === 0
    ? [summary]
    : [summary, `${book}: ${pairs}; decide with \`drillpress review ${quoted(input)}\``]
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\p{L}\p{N}_./\\:-]+$/u.test(path) ? path : JSON.stringify(path)
}
