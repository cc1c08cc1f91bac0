import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../../test/support/command.ts'
import { clearUnfinished, unfinishedPath } from './unfinished.ts'

test('what a process that is gone has left is removed, and nothing else', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  const gone = (path: string): string => unfinishedPath(path).replace(`.${process.pid}.`, `.${child.pid}.`)
  const elsewhere = gone('book.pdf').replace(/\.[0-9a-f]{6}\./, '.000000.')
  const kept = [
    unfinishedPath('book.pdf'),
    elsewhere,
    gone('other.pdf'),
    'book.tmp',
    'book.1.tmp',
    'book.pdf',
  ]
  const folder = await folderWith({})
  for (const name of [...kept, gone('book.pdf'), gone('book-answers.pdf')])
    await writeFile(join(folder, name), '')
  await clearUnfinished(join(folder, 'book'))
  expect((await readdir(folder)).sort()).toEqual([...kept].sort())
  await clearUnfinished(join(folder, 'none', 'book'))
})
