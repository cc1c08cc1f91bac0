import { type Command, type Terminal, UsageError } from './commands/command.ts'
import {
  type CommandName,
  type FlagName,
  type Flags,
  flagsOf,
  flagTable,
  isCommand,
  takes,
} from './commands/flags.ts'
import { reportsOf } from './commands/reports.ts'
import type { Context } from './context.ts'
import { suitTo, sweep } from './engine.ts'
import { type Diagnostic, PublishError } from './model/diagnostic.ts'
import { keyboard } from './report/keyboard.ts'
import { diagnosticLine } from './report/line.ts'
import { terminalPaint } from './report/paint.ts'
import { asTyped } from './report/paths.ts'
import { progressLine } from './report/progress.ts'
import { systemContext } from './systemContext.ts'

const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  build: async () => (await import('./commands/build.ts')).buildCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  dedupe: async () => (await import('./commands/dedupe.ts')).dedupeCommand,
  review: async () => (await import('./commands/review.ts')).reviewCommand,
  watch: async () => (await import('./commands/watch.ts')).watchCommand,
}

/** The part of `process` that the command uses. */
export type Host = Pick<NodeJS.Process, 'cwd' | 'stdout' | 'stderr'> &
  Partial<Pick<NodeJS.Process, 'stdin' | 'execPath' | 'execArgv' | 'argv'>>

/**
 * Runs the command named by the first word.
 *
 * @throws UsageError where the words or flags make no command.
 */
export async function main(words: readonly string[], flags: Flags, host: Host): Promise<number> {
  const [name = '', ...rest] = words
  if (!isCommand(name)) throw new UsageError(name === '' ? 'which command?' : `\`${name}\` is no command`)
  refuseOthers(name, flags)
  const { asJson } = reportsOf(flags, name)
  const command = await commands[name]()
  const found: Diagnostic[] = []
  const progress = progressLine(host.stderr)
  const report = (diagnostic: Diagnostic): void => {
    found.push(diagnostic)
    if (asJson) return
    progress.clear()
    host.stderr.write(`${diagnosticLine(diagnostic, terminalPaint)}\n`)
  }
  let printed = false
  const print = (text: string): void => {
    printed = true
    progress.clear()
    host.stdout.write(text)
  }
  const context = systemContext({
    cwd: host.cwd(),
    report,
    progress: progress.show,
    expected: suitTo,
    forgotten: sweep,
  })
  const status = await command(rest, flags, context, {
    print,
    say: progress.say,
    ...(host.stderr.columns === undefined ? {} : { columns: host.stderr.columns }),
    ...programOf(host),
    ...(host.stdin === undefined ? {} : { ask: keyboard(host.stdin, host.stderr) }),
  }).catch((error: unknown) => refused(error, context))
  progress.clear()
  if (asJson && !printed) print(`${JSON.stringify({ status, diagnostics: found }, null, 2)}\n`)
  return status
}

/** A flag that a command would pass over was meant to do something. */
function refuseOthers(command: CommandName, flags: Flags): void {
  const other = (Object.keys(flags) as FlagName[]).find((flag) => !takes(command, flag))
  if (other === undefined) return
  const own = flagsOf(command).map((flag) => `--${flag}`)
  throw new UsageError(
    `\`--${other}\` is no flag of ${command} but of ${flagTable[other].of.join(', ')}; ${command} takes ${own.join(', ')}`,
  )
}

function programOf({ execPath, execArgv = [], argv = [] }: Host): Pick<Terminal, 'program'> {
  const [, file] = argv
  return execPath === undefined || file === undefined ? {} : { program: [execPath, ...execArgv, file] }
}

/** An input list that cannot be made is told like a book that cannot be read. */
function refused(error: unknown, { cwd, report }: Context): 1 {
  if (!(error instanceof PublishError)) throw error
  const { diagnostic } = error
  report({ ...diagnostic, source: asTyped(diagnostic.source ?? '', cwd, cwd) })
  return 1
}
