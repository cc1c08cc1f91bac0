import { resolve } from 'node:path'
import { type Format, formatNames, type GivenOptions } from '../config/options.ts'
import { build, type Outcome } from '../run.ts'
import { banksOf } from './banks.ts'
import { clashesIn } from './clashes.ts'
import { type Command, type ExitCode, type Flags, UsageError } from './command.ts'
import { inputsOf } from './inputs.ts'
import { fileOf, reportsOf } from './reports.ts'
import { sheetsOf } from './sheets.ts'

/** `drillpress build`: publishes every input, the others too where one cannot be. */
export const buildCommand: Command = async (words, flags, context, terminal) => {
  const banks = banksOf(words, flags, context.cwd)
  const { sheet } = reportsOf(flags, 'build')
  const inputs = [...new Set(await inputsOf(banks.inputs, context.cwd))]
  const request = {
    config: flags.config ?? null,
    options: { ...optionsOf(flags), ...banks.options },
    out: resolve(context.cwd, flags.out ?? 'dist'),
    strict: flags.strict ?? false,
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

/** Options that flags give. */
export function optionsOf(flags: Flags): GivenOptions {
  const { to, 'no-ledger': noLedger } = flags
  const sheets = sheetsOf(flags)
  return {
    ...(to === undefined ? {} : { formats: formatsOf(to) }),
    ...(noLedger === true ? { ledger: false } : {}),
    ...(Object.keys(sheets).length === 0 ? {} : { sheets }),
  }
}

function formatsOf(to: string): Format[] {
  const wanted = to.split(',').map((name) => name.trim())
  const unknown = wanted.find((name) => !(formatNames as readonly string[]).includes(name))
  if (unknown !== undefined)
    throw new UsageError(`--to: \`${unknown}\` is no format, expected ${formatNames.join(', ')}`)
  return formatNames.filter((name) => wanted.includes(name))
}

function published({ book, questions, occurrences, files }: Outcome): string {
  const merged = occurrences === questions ? '' : ` from ${occurrences} places`
  return `${book}: ${questions} questions${merged}, ${files.length} files`
}
