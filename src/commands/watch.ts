import { resolve } from 'node:path'
import { build, keepArticles, keepParts } from '../run.ts'
import { optionsOf } from './build.ts'
import { type Command, UsageError } from './command.ts'
import { inputsOf } from './inputs.ts'
import { buildBeside } from './watch/buildBeside.ts'
import { startWatch } from './watch/startWatch.ts'

/** `drillpress watch`: rebuilds what changes and serves the study pages to this machine; ends with the process. */
export const watchCommand: Command = async (words, flags, context, terminal) => {
  const inputs = await inputsOf(words, context.cwd)
  const request = {
    config: flags.config ?? null,
    options: optionsOf(flags),
    out: resolve(context.cwd, flags.out ?? 'dist'),
    strict: flags.strict ?? false,
  }
  keepArticles()
  keepParts()
  const { program } = terminal
  const watching = await startWatch(inputs, request, context, {
    port: portOf(flags.port),
    build,
    ...(program === undefined
      ? {}
      : { rest: (input, context, stop) => buildBeside(program, input, flags, context, stop) }),
  })
  terminal.print(`study page at ${watching.url}, Ctrl+C ends\n`)
  return watching.ended.then(() => 0)
}

function portOf(port: string | undefined): number | null {
  if (port === undefined) return null
  const number = Number(port)
  if (/^\d{1,5}$/.test(port) && number < 65_536) return number
  throw new UsageError(`--port: \`${port}\` is no port, expected 0 to 65535`)
}
