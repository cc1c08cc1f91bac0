import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BookFiles } from './bookFiles.ts'
import { unfinishedPath } from './files/unfinished.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
})

afterEach(() => rm(folder, { recursive: true }))

const file = (suffix: string) => ({ suffix, bytes: Buffer.from(`new ${suffix}`) })

/** A folder with the PDF of an earlier build, and files that are to replace it, that PDF among them. */
async function overEarlier(): Promise<{ readonly own: string; readonly files: BookFiles }> {
  const own = join(folder, 'book')
  await mkdir(own)
  await writeFile(join(own, 'book.pdf'), 'earlier')
  const files = new BookFiles(own, 'book')
  await files.add(file('.pdf'))
  return { own, files }
}

test('files stand at their places when all are whole', async () => {
  const { own, files } = await overEarlier()
  await files.add(file('-answers.pdf'))
  expect(await readFile(join(own, 'book.pdf'), 'utf8')).toBe('earlier')
  expect(await files.publish()).toEqual([join(own, 'book.pdf'), join(own, 'book-answers.pdf')])
  await files.discard()
  expect((await readdir(own)).sort()).toEqual(['book-answers.pdf', 'book.pdf'])
  expect(await readFile(join(own, 'book.pdf'), 'utf8')).toBe('new .pdf')
})

test('what is not published leaves the earlier file and no other', async () => {
  const { own, files } = await overEarlier()
  await files.add(file('.json'))
  await files.discard()
  expect(await readdir(own)).toEqual(['book.pdf'])
  expect(await readFile(join(own, 'book.pdf'), 'utf8')).toBe('earlier')
})

test('folders that were made for nothing go again', async () => {
  const files = new BookFiles(join(folder, 'out', 'book'), 'book')
  await files.add(file('.pdf'))
  await files.discard()
  expect(await readdir(folder)).toEqual([])
})

test('a file that cannot take its place is told of, and the others stay as they were', async () => {
  const own = join(folder, 'book')
  await mkdir(join(own, 'book.pdf'), { recursive: true })
  const files = new BookFiles(own, 'book')
  await files.add(file('.pdf'))
  await expect(files.publish()).rejects.toMatchObject({
    diagnostic: { rule: 'output-failed', source: join(own, 'book.pdf') },
  })
  await files.discard()
  expect(await readdir(own)).toEqual(['book.pdf'])
})

test.runIf(process.platform === 'linux')(
  'a place where no folder can be made is told of at once',
  async () => {
    await expect(new BookFiles('/proc/none/book', 'book').add(file('.pdf'))).rejects.toMatchObject({
      diagnostic: { rule: 'output-failed', source: '/proc/none/book' },
    })
  },
)

test('a file where the folder is to stand is told of', async () => {
  await writeFile(join(folder, 'book'), '')
  await expect(new BookFiles(join(folder, 'book', 'a'), 'book').add(file('.pdf'))).rejects.toMatchObject({
    diagnostic: { rule: 'output-failed' },
  })
})

test('what a build that was killed had begun is gone with the next', async () => {
  const { own, files } = await overEarlier()
  const begun = unfinishedPath(join(own, 'book.epub')).replace(`.${process.pid}.`, '.2147483647.')
  await writeFile(begun, 'half')
  const next = new BookFiles(own, 'book')
  await next.add(file('.json'))
  await files.publish()
  await next.publish()
  expect((await readdir(own)).sort()).toEqual(['book.json', 'book.pdf'])
})

test('pieces are written in their order, and a fault in the making of one is told as it is', async () => {
  const { own, files } = await overEarlier()
  const pieces = async function* (fault?: Error) {
    for (const piece of ['one ', 'two']) yield Buffer.from(piece)
    if (fault !== undefined) throw fault
  }
  await files.add({ suffix: '-answers.pdf', pieces: pieces() })
  const fault = new RangeError('a bug')
  await expect(files.add({ suffix: '-questions.pdf', pieces: pieces(fault) })).rejects.toBe(fault)
  expect(await readdir(own)).toHaveLength(3)
  await files.publish()
  expect((await readdir(own)).sort()).toEqual(['book-answers.pdf', 'book.pdf'])
  expect(await readFile(join(own, 'book-answers.pdf'), 'utf8')).toBe('one two')
})
