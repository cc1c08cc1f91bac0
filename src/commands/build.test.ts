import { expect, test } from 'vitest'
import { folderWith } from '../../test/support/command.ts'
import { systemContext } from '../systemContext.ts'
import { buildCommand } from './build.ts'

/** What a person at a terminal is told of a build. */
async function said(name: string, article: string, flags = {}): Promise<readonly string[]> {
  const lines: string[] = []
  const context = systemContext({ cwd: await folderWith({ [name]: article }), report: () => {} })
  await buildCommand([name], { to: 'json', ...flags }, context, {
    print: () => {},
    say: (line) => lines.push(line),
  })
  return lines
}

const doubtful =
  '## How do I optimise a slow SQL query?\n\nRead its plan.\n\n## How do I optimise a slow SQL qurey?\n\nLook at the indexes.\n'

test('a build ends with what was written, and with what is left to decide', async () => {
  expect(await said('a.md', doubtful)).toEqual([
    'a: 2 questions, 1 file',
    'a: 1 pair of questions may be the same; decide with `drillpress review a.md`',
  ])
  expect((await said('my notes.md', doubtful))[1]).toContain('`drillpress review "my notes.md"`')
  expect(await said('b.md', '## What is a lock?\n\nA.\n\n## What is a gate?\n\nB.\n')).toHaveLength(1)
})
