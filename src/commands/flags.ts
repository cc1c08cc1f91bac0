import { formatNames } from '../config/formats.ts'

/** The commands, in the order of the help. */
export const commandNames = ['build', 'check', 'explain', 'review', 'dedupe', 'watch'] as const

/** The first word of a command line. */
export type CommandName = (typeof commandNames)[number]

/** A flag: how it is read, what the help says of it, and which commands take it. */
interface FlagEntry {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** What stands behind it, as the help has it. */
  readonly takes?: string
  /** It may be given several times. */
  readonly multiple?: true
  readonly says: string
  /** The first is the one that the help names it at. */
  readonly of: readonly CommandName[]
}

/** Every flag. What the command line reads, what the help prints and what a command refuses follow from this table. */
export const flagTable = {
  out: { type: 'string', takes: 'DIR', says: 'where to (dist)', of: ['build', 'check', 'review', 'watch'] },
  to: {
    type: 'string',
    takes: formatNames.join(','),
    says: 'only these formats',
    of: ['build', 'watch'],
  },
  config: {
    type: 'string',
    takes: 'FILE',
    says: 'instead of the nearest drillpress.config.{json,js,ts}',
    of: ['build', 'check', 'explain', 'review', 'watch'],
  },
  strict: {
    type: 'boolean',
    says: 'a warning keeps a book from being published',
    of: ['build', 'check', 'watch'],
  },
  'no-ledger': {
    type: 'boolean',
    says: 'ids from titles alone; nothing is kept beside the book',
    of: ['build', 'watch'],
  },
  versions: {
    type: 'string',
    takes: 'N',
    says: 'N question sheets in orders of their own, with their keys',
    of: ['build', 'watch'],
  },
  shuffle: {
    type: 'string',
    takes: 'SEED',
    says: 'any text, which fixes the orders',
    of: ['build', 'watch'],
  },
  pick: {
    type: 'string',
    takes: 'N',
    says: 'sheets of N questions, from every section in proportion',
    of: ['build', 'watch'],
  },
  tag: {
    type: 'string',
    takes: 'TAG',
    multiple: true,
    says: 'sheets of questions of this tag or section; may be repeated',
    of: ['build', 'watch'],
  },
  against: {
    type: 'string',
    takes: 'BANK.json ...',
    multiple: true,
    says: 'tell what these banks, built earlier, have already',
    of: ['build', 'check', 'review', 'watch'],
  },
  'only-new': { type: 'boolean', says: 'leave that out of every format', of: ['build', 'watch'] },
  report: {
    type: 'string',
    takes: 'FILE.html',
    multiple: true,
    says: 'a page of what was merged, the least sure first, and what is in doubt',
    of: ['build', 'check', 'explain', 'review', 'dedupe'],
  },
  'show-reading': {
    type: 'boolean',
    says: 'how each article was read, and what was left out, with lines',
    of: ['check'],
  },
  html: {
    type: 'string',
    takes: 'FILE',
    says: 'a page to decide on instead of this terminal',
    of: ['review'],
  },
  rank: { type: 'string', takes: 'I', says: 'the share of worker I, counted from 0', of: ['dedupe'] },
  world: { type: 'string', takes: 'N', says: 'of N workers', of: ['dedupe'] },
  port: { type: 'string', takes: 'NUMBER', says: 'where (4173)', of: ['watch'] },
  help: { type: 'boolean', short: 'h', says: 'this, or what one command takes', of: commandNames },
  version: { type: 'boolean', short: 'v', says: 'the number of this version', of: commandNames },
} as const satisfies Record<string, FlagEntry>

/** The name of a flag, without its dashes. */
export type FlagName = keyof typeof flagTable

type ValueOf<Entry> = Entry extends { readonly type: 'boolean' }
  ? boolean
  : Entry extends { readonly multiple: true }
    ? readonly string[]
    : string

/** Flags as a command line gave them. */
export type Flags = { readonly [Name in FlagName]?: ValueOf<(typeof flagTable)[Name]> }

/** The flags that a command takes, in the order of the table. */
export function flagsOf(command: CommandName): readonly FlagName[] {
  return (Object.keys(flagTable) as FlagName[]).filter((name) => takes(command, name))
}

/** Whether a command takes a flag. */
export function takes(command: CommandName, flag: FlagName): boolean {
  return (flagTable[flag].of as readonly CommandName[]).includes(command)
}

/** Whether a word names a command. */
export function isCommand(word: string): word is CommandName {
  return (commandNames as readonly string[]).includes(word)
}
