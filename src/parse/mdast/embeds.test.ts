import { expect, test } from 'vitest'
import { withEmbeds } from './embeds.ts'

const made = (value: string) =>
  withEmbeds({ type: 'text', value }).map((node) =>
    node.type === 'image' ? `<${node.url} ${node.alt}>` : 'value' in node ? node.value : node.type,
  )

test.each([
  ['see ![[a tree.png]] here', ['see ', '<a%20tree.png a tree.png>', ' here']],
  ['![[img/heap.svg|a heap]]', ['<img/heap.svg a heap>']],
  ['![[heap.png|300]]', ['<heap.png heap.png>']],
  ['a [[trees/index#Positional|complete tree]].', ['a ', 'complete tree', '.']],
  ['if [[ -f $x ]]; then [[1], [2]] or [[Page]]', ['if [[ -f $x ]]; then [[1], [2]] or [[Page]]']],
  ['![[note]]', ['![[note]]']],
])('%s', (value, parts) => {
  expect(made(value)).toEqual(parts)
})

test('each part stands where it was', () => {
  const position = { start: { line: 3, column: 5 }, end: { line: 4, column: 13 } }
  const [text, image] = withEmbeds({ type: 'text', value: 'Is it?\n![[a.png]]', position })
  expect(text?.position).toEqual({ start: { line: 3, column: 5 }, end: { line: 4, column: 1 } })
  expect(image?.position).toEqual({ start: { line: 4, column: 1 }, end: { line: 4, column: 11 } })
})
