import { parseArgs } from 'node:util'
import { UsageError } from './commands/command.ts'
import { type CommandName, type Flags, flagsOf, flagTable, isCommand } from './commands/flags.ts'

/** A command line, taken apart. */
export interface CommandLine {
  /** The command and what it is to work on. */
  readonly words: readonly string[]
  readonly flags: Flags
}

/**
 * Takes a command line apart. What ends in `.json` directly behind `--against BANK.json` is a further bank, so that a
 * shell may write out `--against dist/*\/*.json`.
 *
 * @throws UsageError for a flag that there is none of, or one without its value.
 */
export async function readCommandLine(args: readonly string[]): Promise<CommandLine> {
  const parsed = parse(args)
  if (parsed instanceof Error) throw await unreadable(parsed, args)
  const words: string[] = []
  const banks: string[] = []
  let inBanks = false
  for (const token of parsed.tokens) {
    if (token.kind === 'positional') {
      inBanks = inBanks && /\.json$/i.test(token.value)
      if (inBanks) banks.push(token.value)
      else words.push(token.value)
    } else {
      inBanks = token.kind === 'option' && token.name === 'against'
      if (token.kind === 'option' && token.name === 'against') banks.push(token.value)
    }
  }
  const flags: Flags = parsed.values
  return { words, flags: banks.length === 0 ? flags : { ...flags, against: banks } }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flagTable, allowPositionals: true, tokens: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) return error as Error
    throw error
  }
}

/** Node says well what a flag lacks, but not which one a misspelt one was meant for. */
async function unreadable(error: Error, args: readonly string[]): Promise<UsageError> {
  const { tokens } = parseArgs({
    args: [...args],
    options: flagTable,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(flagTable, token.name))
  if (unknown?.kind !== 'option') return new UsageError(error.message)
  const command = tokens.find((token) => token.kind === 'positional')?.value ?? ''
  return unknownFlag(unknown.rawName, isCommand(command) ? command : null)
}

async function unknownFlag(given: string, command: CommandName | null): Promise<UsageError> {
  const { nearestOf } = await import('./config/nearest.ts')
  const names = command === null ? Object.keys(flagTable) : flagsOf(command)
  const nearest = nearestOf(given.replace(/^-+/, ''), names)
  const expected =
    nearest === null ? `one of ${names.map((name) => `--${name}`).join(', ')}` : `\`--${nearest}\``
  return new UsageError(
    `\`${given}\` is no flag${command === null ? '' : ` of ${command}`}, expected ${expected}`,
  )
}
