import { type CommandName, type FlagName, flagsOf, flagTable, takes } from './commands/flags.ts'

/** What each command works on, and what it does. */
const commands: Readonly<Record<CommandName, readonly [takes: string, does: string]>> = {
  build: ['[INPUT ...]', 'write every format of every book'],
  check: ['[INPUT ...]', 'diagnostics only, nothing is written'],
  explain: ['[INPUT ...] A B', 'why questions A and B were merged, sent to review, or kept apart'],
  review: ['[INPUT ...]', 'decide the doubtful pairs; decisions are kept beside the book'],
  dedupe: ['FOLDER [STAGE]', 'merge the questions of FOLDER/items.jsonl: keys, pairs, cluster, merge'],
  watch: ['[INPUT ...]', 'build what changes, study page at a local address with live reload'],
}

/** Flags that are told of once, at the end. */
const universal: readonly FlagName[] = ['help', 'version']

/** Where what is said begins, in characters. */
const column = 40

const words = `INPUT is an article or a folder of articles; none means every entry of source/. An article is Markdown, plain text, a saved
web page, .docx, .xlsx, .csv, .tsv, .ipynb, Org, AsciiDoc, reStructuredText, wiki markup or LaTeX, a quiz in JSON, YAML, of
Moodle (GIFT, XML), Blackboard, Brightspace or in QTI (.xml, .zip, .imscc), a chat exported as JSON, or Anki's .apkg,
.colpkg or text export; in a Markdown or text file, and pasted into one, most are told by their content.
A and B are numbers or ids of questions, :LINE of the article, or a title.`

const status = 'Exit status: 0 all written, 1 an input could not be published, 2 wrong usage.'

/** What `drillpress --help` prints: every command with the flags that it is the first to take. */
export function help(): string {
  const all = (Object.keys(commands) as CommandName[]).flatMap((command) => [
    usage(command),
    ...(command === 'watch' ? [row('      flags of build', `all but ${notOfWatch()}`)] : []),
    ...flagsOf(command)
      .filter((flag) => !universal.includes(flag) && flagTable[flag].of[0] === command)
      .map((flag) => flagLine(flag, alsoOf(flag))),
  ])
  return `drillpress: question articles in, drill material out

${all.join('\n')}

${words}

${row('  --report json', 'findings as JSON on standard output instead of lines on standard error')}
  --version, --help                     also behind a command

${status}
`
}

/** What `drillpress COMMAND --help` prints: the command and all its flags. */
export function helpOf(command: CommandName): string {
  const flags = flagsOf(command).filter((flag) => !universal.includes(flag) && !isJsonOnly(flag, command))
  const json = flagsOf(command).includes('report')
    ? [row('      --report json', 'findings as JSON on standard output')]
    : []
  return `${[usage(command), ...flags.map((flag) => flagLine(flag, '')), ...json].join('\n')}

${command === 'dedupe' ? '' : `${words}\n\n`}${status}
`
}

/** The page of `--report` is of a build; the other commands take `json` alone. */
function isJsonOnly(flag: FlagName, command: CommandName): boolean {
  return flag === 'report' && command !== 'build'
}

function usage(command: CommandName): string {
  const [takes, does] = commands[command]
  return row(`  drillpress ${command} ${takes}`, does)
}

function flagLine(flag: FlagName, also: string): string {
  const entry = flagTable[flag]
  return row(`      --${flag}${'takes' in entry ? ` ${entry.takes}` : ''}`, `${entry.says}${also}`)
}

function notOfWatch(): string {
  const others = flagsOf('build').filter((flag) => !takes('watch', flag))
  return others.map((flag) => `--${flag}`).join(', ')
}

/** The other commands that take a flag; of a watch it is said in one line. */
function alsoOf(flag: FlagName): string {
  const others = flag === 'report' ? [] : flagTable[flag].of.slice(1).filter((command) => command !== 'watch')
  return others.length === 0 ? '' : `; also ${others.join(', ')}`
}

function row(left: string, right: string): string {
  return `${left.padEnd(column)}${right}`
}
