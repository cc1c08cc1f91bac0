import { resolve } from 'node:path'
import { type Format, formatNames } from '../config/formats.ts'
import type { GivenOptions } from '../config/options.ts'
import type { BuildRequest } from '../run.ts'
import { banksOf } from './banks.ts'
import { UsageError } from './command.ts'
import type { Flags } from './flags.ts'
import { inputsOf } from './inputs.ts'
import { sheetsOf } from './sheets.ts'

/** A build that is told where to. */
export type PlacedRequest = BuildRequest & Required<Pick<BuildRequest, 'out'>>

/** What a command line asks for. */
export interface Asked {
  /** Each once. */
  readonly inputs: readonly string[]
  readonly request: PlacedRequest
}

/**
 * The inputs that words name, and what flags ask for; the same for every command that reads books.
 *
 * @throws UsageError for a value that a flag cannot have.
 * @throws PublishError where no input is named and there is none to be found.
 */
export async function requestOf(words: readonly string[], flags: Flags, cwd: string): Promise<Asked> {
  const options = optionsOf(flags)
  const { inputs, against } = await banksOf(words, flags, cwd)
  return {
    inputs: [...new Set(await inputsOf(inputs, cwd))],
    request: {
      config: flags.config ?? null,
      options: { ...options, ...(against.length === 0 ? {} : { against: [...against] }) },
      out: resolve(cwd, flags.out ?? 'dist'),
      strict: flags.strict ?? false,
    },
  }
}

function optionsOf(flags: Flags): GivenOptions {
  const { to, 'no-ledger': noLedger, 'only-new': onlyNew } = flags
  const sheets = sheetsOf(flags)
  return {
    ...(to === undefined ? {} : { formats: formatsOf(to) }),
    ...(noLedger === true ? { ledger: false } : {}),
    ...(onlyNew === true ? { onlyNew } : {}),
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
