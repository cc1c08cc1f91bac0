import { expect, test } from 'vitest'
import { readCommandLine } from './commandLine.ts'
import { commandNames, type FlagName, flagsOf, flagTable } from './commands/flags.ts'
import { help, helpOf } from './help.ts'
import { main } from './main.ts'

test.each([
  ['build quiz.json --against old.json', ['build', 'quiz.json'], ['old.json']],
  ['build --against a.json b.json new.md', ['build', 'new.md'], ['a.json', 'b.json']],
  ['build --against a.json new.md c.json', ['build', 'new.md', 'c.json'], ['a.json']],
  ['build --against=a.json --only-new q.json', ['build', 'q.json'], ['a.json']],
  ['check --against a.json --against b.json c.JSON', ['check'], ['a.json', 'b.json', 'c.JSON']],
])('%s: words that follow a bank are banks, no others', async (line, words, against) => {
  expect(await readCommandLine(line.split(' '))).toMatchObject({ words, flags: { against } })
})

test.each([
  ['build --tos json', '`--tos` is no flag of build, expected `--to`'],
  ['--verison', '`--verison` is no flag, expected `--version`'],
  ['review --noledger', '`--noledger` is no flag of review, expected one of --out, --config, '],
  ['build -x', '`-x` is no flag of build, expected one of '],
  ['build --out', 'argument missing'],
])('%s is wrong usage', async (line, message) => {
  await expect(readCommandLine(line.split(' '))).rejects.toThrow(message)
})

const host = { cwd: () => '.', stdout: { write: () => true }, stderr: { write: () => true } } as never

test.each(commandNames)('%s refuses each flag that its help does not name', async (command) => {
  const named = new Set(helpOf(command).match(/--[a-z-]+/g))
  for (const flag of Object.keys(flagTable) as FlagName[]) {
    if (flag === 'help' || flag === 'version') continue
    expect(named.has(`--${flag}`), flag).toBe(flagsOf(command).includes(flag))
    if (!named.has(`--${flag}`))
      await expect(main([command, 'x'], { [flag]: 'x' }, host)).rejects.toThrow(
        `\`--${flag}\` is no flag of ${command} but of `,
      )
  }
})

test('the help of all commands names every flag once', () => {
  const lines = help().split('\n')
  for (const flag of Object.keys(flagTable))
    expect(lines.filter((line) => new RegExp(`^ +--${flag}\\b`).test(line)).length, flag).toBeLessThanOrEqual(
      2,
    )
  expect(help()).toContain('flags of build                    all but --report\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(130)
})
