import { build, keepArticles, keepParts } from '../run.ts'
import type { Command } from './command.ts'
import { numberFlag } from './numberFlag.ts'
import { requestOf } from './requestOf.ts'
import { buildBeside } from './watch/buildBeside.ts'
import { startWatch } from './watch/startWatch.ts'

/** `drillpress watch`: rebuilds what changes and serves the study pages to this machine; ends with the process. */
export const watchCommand: Command = async (words, flags, context, terminal) => {
  const { inputs, request } = await requestOf(words, flags, context.cwd)
  const port = flags.port === undefined ? null : numberFlag('port', flags.port, 0, 65_535)
  keepArticles()
  keepParts()
  const { program } = terminal
  const watching = await startWatch(inputs, request, context, {
    port,
    build,
    ...(program === undefined
      ? {}
      : { rest: (input, context, stop) => buildBeside(program, input, flags, context, stop) }),
  })
  terminal.print(`study page at ${watching.url}, Ctrl+C ends\n`)
  return watching.ended.then(() => 0)
}
