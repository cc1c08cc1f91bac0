import JSZip from 'jszip'
import { expect, it } from 'vitest'
import { deflated, stored, zip } from './zip.ts'

it('writes what another program reads', async () => {
  const bytes = zip([
    { name: 'mimetype', packed: stored('a/b') },
    { name: '文件夹/文.txt', packed: deflated('字'.repeat(1000)) },
    { name: 'empty', packed: deflated(new Uint8Array(0)) },
  ])
  const read = await JSZip.loadAsync(bytes, { checkCRC32: true })
  const texts = await Promise.all(
    Object.values(read.files).map(async (file) => [file.name, await file.async('string')]),
  )
  expect(texts).toEqual([
    ['mimetype', 'a/b'],
    ['文件夹/文.txt', '字'.repeat(1000)],
    ['empty', ''],
  ])
  expect(bytes.length).toBeLessThan(600)
  expect(Object.values(read.files).map(({ date }) => date.getTime())).toEqual(
    Array(3).fill(Date.UTC(1980, 0, 1)),
  )
  expect(Object.values(read.files).map(({ unixPermissions }) => unixPermissions)).toEqual(
    Array(3).fill(0o100644),
  )
})

it('refuses what the format cannot hold', () => {
  const packed = stored('')
  expect(() => zip(Array.from({ length: 65_535 }, (_, index) => ({ name: `${index}`, packed })))).toThrow(
    RangeError,
  )
})
