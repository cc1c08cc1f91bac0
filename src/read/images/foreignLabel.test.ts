import { expect, test } from 'vitest'
import { identify } from './identify.ts'

const drawn = async (inside: string): Promise<string> => {
  const asset = await identify(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`),
  )
  return /<svg[^>]*>(.*)<\/svg>/s.exec(Buffer.from(asset?.bytes ?? []).toString())?.[1] ?? ''
}

test('a label in HTML, as Mermaid has them, becomes text in the middle of its box', async () => {
  const html =
    '<div xmlns="http://www.w3.org/1999/xhtml"><span class="nodeLabel"><p>Is <b>x</b> &lt; 3?</p></span></div>'
  expect(await drawn(`<foreignObject x="10" width="80" height="24">${html}</foreignObject>`)).toBe(
    '<text text-anchor="middle" dominant-baseline="central"><tspan x="50" y="12">Is x &#x3C; 3?</tspan></text>',
  )
})

test('breaks part lines, and a box of two lines takes two', async () => {
  const lines = async (html: string) =>
    [
      ...(await drawn(`<foreignObject width="80" height="48"><div>${html}</div></foreignObject>`)).matchAll(
        /y="(\d+)">([^<]*)/g,
      ),
    ].map(([, y, text]) => `${y} ${text}`)
  expect(await lines('开始<br/>结束')).toEqual(['12 开始', '36 结束'])
  expect(await lines('the first half of it and the rest')).toEqual([
    '12 the first half of',
    '36 it and the rest',
  ])
})

test('where a drawing brings text along for who knows no HTML, that is taken; what says nothing is nothing', async () => {
  const label = '<foreignObject width="80" height="24"><div>long</div></foreignObject>'
  expect(await drawn(`<switch>${label}<text>short</text></switch>`)).toBe(
    '<switch><text>short</text></switch>',
  )
  expect(await drawn('<foreignObject width="80" height="24"><style>a{}</style></foreignObject>')).toBe('')
  expect(await drawn('<foreignObject width="100%" height="1"><p>x</p></foreignObject>')).toBe('')
})
