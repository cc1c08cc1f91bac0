import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Asset } from '../../../model/book.ts'
import { readResource } from '../../../resources.ts'
import { crc32 } from '../../shared/crc32.ts'
import { placedRaster, type Raster } from '../file/raster.ts'
import { isDrawing, loadPictures } from './pictures.ts'
import { firstFrame } from './webp.ts'

const base64 = (text: string): Uint8Array => Buffer.from(text, 'base64')

async function open(mediaType: Asset['mediaType'], bytes: Uint8Array, size = 1) {
  const asset: Asset = { mediaType, bytes, width: size, height: size }
  return (await loadPictures({ assets: new Map([['a', asset]]) }, readResource))(asset)
}

function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body) >>> 0, 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** A grey PNG of 2 × 2 pixels, a byte each; `scans` are its rows as they stand in the file, each after its filter. */
function greyPng(interlace: number, scans: readonly number[]): Buffer {
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, interlace])
  return Buffer.concat([
    signature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.from(scans))),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

describe('pictures that PDF does not know are unpacked', () => {
  test('the rows of an interlaced PNG stand in their order', async () => {
    // Adam7 of 2 × 2: the left upper pixel, the right upper one, the lower row.
    const picture = (await open('image/png', greyPng(1, [0, 10, 0, 20, 0, 30, 40]))) as Raster
    expect([...(picture.pixels?.rgba ?? [])].filter((_, index) => index % 4 === 0)).toEqual([10, 20, 30, 40])
  })

  test('a plain PNG stands in the file as it is', async () => {
    const picture = (await open('image/png', greyPng(0, [0, 10, 20, 0, 30, 40]))) as Raster
    expect(picture.pixels).toBeNull()
  })

  test('a PNG that is cut off is said to be', async () => {
    const whole = greyPng(0, [0, 10, 20, 0, 30, 40])
    await expect(open('image/png', whole.subarray(0, 50))).rejects.toThrow('cut off')
  })

  test('one that unpacks to far more than it shows is refused', async () => {
    const bomb = greyPng(1, Array<number>(100_000).fill(0))
    await expect(open('image/png', bomb)).rejects.toThrow()
  })

  test('GIF', async () => {
    // 1 × 1, white.
    const bytes = base64('R0lGODdhAQABAIAAAP///////ywAAAAAAQABAAACAkQBADs=')
    const picture = (await open('image/gif', bytes)) as Raster
    expect([...(picture.pixels?.rgba ?? [])]).toEqual([255, 255, 255, 255])
  })

  test('WebP, and the first frame of a moving one', async () => {
    const still = base64('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==')
    const picture = (await open('image/webp', still)) as Raster
    expect([picture.pixels?.width, picture.pixels?.height, picture.pixels?.rgba.length]).toEqual([1, 1, 4])
    // Its only chunk as a frame: place, size and duration come before it.
    const frame = Buffer.concat([Buffer.alloc(16), still.subarray(12)])
    const length = Buffer.alloc(4)
    length.writeUInt32LE(frame.length)
    const moving = Buffer.concat([still.subarray(0, 12), Buffer.from('ANMF'), length, frame])
    const moved = (await open('image/webp', moving)) as Raster
    expect(moved.pixels?.rgba).toEqual(picture.pixels?.rgba)
    expect(firstFrame(still)).toBe(still)
  })

  test('one of more pixels than fit into memory is not', async () => {
    await expect(open('image/gif', base64('R0lGODdh'), 10_000)).rejects.toThrow('10000 × 10000 pixels')
  })

  test('SVG is a drawing', async () => {
    const bytes = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>')
    expect(isDrawing(await open('image/svg+xml', bytes))).toBe(true)
    await expect(open('image/svg+xml', new TextEncoder().encode('<p>none</p>'))).rejects.toThrow('no drawing')
  })
})

test('a picture is turned as its Exif says', () => {
  /** Where the stored left upper corner is shown in an area of 30 × 20 at 100, 200; PDF counts it as (0, 1). */
  const corner = (orientation: number): number[] => {
    const [, , c = 0, d = 0, e = 0, f = 0] = placedRaster(orientation, 100, 200, 30, 20)
    return [c + e, d + f]
  }
  const [left, right, top, bottom] = [100, 130, 200, 220]
  expect([1, 2, 3, 4].map(corner)).toEqual([
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ])
  expect([5, 6, 7, 8].map(corner)).toEqual([
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ])
  // Stored rows stand upright where it is turned: a step along one goes down the page.
  const [a, b] = placedRaster(6, 0, 0, 30, 20)
  expect([a, b]).toEqual([0, 20])
})
