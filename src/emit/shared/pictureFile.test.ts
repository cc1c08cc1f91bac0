import { expect, test } from 'vitest'
import type { Asset } from '../../model/book.ts'
import { Media } from '../anki/media.ts'
import { Pictures } from '../epub/pictures.ts'

const asset = (byte: number, mediaType: Asset['mediaType']): Asset => ({
  mediaType,
  bytes: new Uint8Array([byte]),
  width: 1,
  height: 1,
})
const assets = new Map([
  ['img/Big one.png', asset(1, 'image/png')],
  ['img/Big one.png?raw=png', asset(1, 'image/png')],
  ['img/图.webp?raw=true', asset(2, 'image/webp')],
])

test('a picture that is named in two ways is one file, in a book and in a deck', () => {
  const [book, deck] = [new Pictures(assets), new Media(assets)]
  expect([...assets.keys()].map((url) => book.name(url))).toEqual([
    'images/1.png',
    'images/1.png',
    'images/2.webp',
  ])
  expect(book.files.map(({ mediaType }) => mediaType)).toEqual(['image/png', 'image/webp'])
  const [one, again, other] = [...assets.keys()].map((url) => deck.name(url))
  expect(again).toBe(one)
  expect(one).toMatch(/^big-one-[0-9a-f]{16}\.png$/)
  expect(other).toMatch(/^picture-[0-9a-f]{16}\.webp$/)
  expect(deck.files.size).toBe(2)
})
