import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../../test/support/command.ts'
import { requestOf } from './requestOf.ts'

test('what a build is asked for, a watch and a check are asked for too', async () => {
  const cwd = await folderWith({ 'a.md': '' })
  const flags = {
    to: 'pdf,json',
    out: 'built',
    strict: true,
    'no-ledger': true,
    'only-new': true,
    against: ['old.json'],
    versions: '2',
  }
  expect(await requestOf(['a.md', 'a.md'], flags, cwd)).toEqual({
    inputs: ['a.md'],
    request: {
      config: null,
      out: join(cwd, 'built'),
      strict: true,
      options: {
        formats: ['json', 'pdf'],
        ledger: false,
        onlyNew: true,
        against: [join(cwd, 'old.json')],
        sheets: { versions: 2 },
      },
    },
  })
})
