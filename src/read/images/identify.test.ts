import { expect, test } from 'vitest'
import { identify } from './identify.ts'

const hex = (text: string): Uint8Array => Buffer.from(text.replace(/\s/g, ''), 'hex')

/** Headers written out by hand after the formats' specifications. */
const headers: Readonly<Record<string, readonly [string, number, number]>> = {
  'image/png': ['89504e470d0a1a0a 0000000d 49484452 00000280 000001e0 08020000', 640, 480],
  'image/gif': ['474946383961 4001 c800 800000 2c', 320, 200],
  'image/jpeg': ['ffd8 ffe0 0004 0000 ffc2 0011 08 01e0 0280 03 012200', 640, 480],
  'image/webp': ['52494646 00000000 57454250 56503820 00000000 000000 9d012a 8002 e001 00', 640, 480],
}

test.each(Object.entries(headers))('%s is told by its bytes', async (mediaType, [bytes, width, height]) => {
  expect(await identify(hex(bytes))).toMatchObject({ mediaType, width, height })
})

test('lossless and extended WebP', async () => {
  const lossless = '52494646 00000000 57454250 5650384c 00000000 2f 7fc27700 0000000000'
  expect(await identify(hex(lossless))).toMatchObject({ width: 640, height: 480 })
  const extended = '52494646 00000000 57454250 56503858 0a000000 00000000 7f0200 df0100 00'
  expect(await identify(hex(extended))).toMatchObject({ width: 640, height: 480 })
})

test('a JPEG that Exif turns by a quarter is upright', async () => {
  const exif = '457869660000 4d4d002a00000008 0001 0112 0003 00000001 0006 0000 00000000'
  const length = (exif.replace(/\s/g, '').length / 2 + 2).toString(16).padStart(4, '0')
  const turned = `ffd8 ffe1 ${length} ${exif} ffc0 0011 08 01e0 0280 03 012200`
  expect(await identify(hex(turned))).toMatchObject({ width: 480, height: 640 })
})

test('what is cut off or something else is no picture', async () => {
  for (const [bytes] of Object.values(headers)) expect(await identify(hex(bytes).subarray(0, 8))).toBeNull()
  expect(await identify(hex(''))).toBeNull()
  expect(await identify(Buffer.from('<html><svg></svg></html>'))).toBeNull()
})

const hostile = `<?xml version="1.0"?><!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" width="2cm" height="10" onload="x()">
<script>x()</script><style>@import url(http://e.org/a.css);</style><style>.a{fill:url(#g)}</style>
<image href="http://e.org/x.png"/><image href="data:image/png;base64,AAAA"/><use xlink:href="#p"/>
<a href="javascript:x()"><text fill="url(http://e.org)" stroke="red">t &amp; u</text></a>
<foreignObject><body onclick="x()">b</body></foreignObject><set attributeName="href"/>
<linearGradient id="g"><stop offset="1"/></linearGradient></svg>`

test('an SVG loses what runs or reaches outside, and keeps what draws', async () => {
  const asset = await identify(Buffer.from(hostile))
  const svg = Buffer.from(asset?.bytes ?? []).toString()
  expect(asset).toMatchObject({ mediaType: 'image/svg+xml', width: 76, height: 10 })
  expect(svg).not.toMatch(/script|onload|onclick|e\.org|foreignObject|<set|import/)
  expect(svg).toContain('<style>.a{fill:url(#g)}</style>')
  expect(svg).toContain('href="data:image/png;base64,AAAA"')
  expect(svg).toContain('xlink:href="#p"')
  expect(svg).toMatch(/^<svg xmlns="[^"]+" xmlns:xlink="[^"]+"/)
  expect(svg).toMatch(/<text stroke="red">t &#x26; u<\/text>/)
  expect(svg).toContain('<linearGradient id="g"><stop offset="1" /></linearGradient>')
})

test('a drawing of endless nesting is none', async () => {
  expect(await identify(Buffer.from(`<svg>${'<g>'.repeat(100_000)}</svg>`))).toBeNull()
})
