import { describe, expect, test } from 'vitest'
import { type Color, operatorOf, parseColor } from './color.ts'
import { elementsOf, readSvg, type SvgNode } from './nodes.ts'
import { boxOf, parsePath } from './path.ts'
import { lengthOf, outlineOf } from './shapes.ts'
import { Styles } from './styles.ts'
import { combined, parseTransform, type Transform } from './transform.ts'
import { viewportOf } from './viewport.ts'

function svg(source: string): SvgNode {
  const root = readSvg(new TextEncoder().encode(source))
  if (root === null) throw new Error('no svg')
  return root
}

const rounded = (values: readonly number[]): number[] =>
  values.map((value) => Math.round(value * 1000) / 1000 + 0)

describe('path data', () => {
  test('is made absolute, with lines after a move and curves that mirror the one before', () => {
    expect(parsePath('m1 1 2 0v2H0z')).toEqual([['M', 1, 1], ['L', 3, 1], ['L', 3, 3], ['L', 0, 3], ['Z']])
    expect(parsePath('M0 0C0 1 2 3 4 3s4-2 4-3')[2]).toEqual(['C', 6, 3, 8, 1, 8, 0])
    expect(parsePath('M0 0Q30 60 60 0t60 0').slice(1)).toEqual([
      ['C', 20, 40, 40, 40, 60, 0],
      ['C', 80, -40, 100, -40, 120, 0],
    ])
  })

  test('arcs become curves; their flags may stand without spaces', () => {
    const half = parsePath('M0 0a5 5 0 0110 0')
    expect(half.length).toBe(3)
    expect(rounded((half[1] as readonly number[]).slice(5))).toEqual([5, -5])
    expect(half[2]?.slice(5)).toEqual([10, 0])
    // Radii that are too small grow until the arc reaches.
    expect(parsePath('M0 0A1 1 0 0 1 10 0').at(-1)?.slice(5)).toEqual([10, 0])
    expect(parsePath('M0 0A0 1 0 0 1 10 0').at(-1)?.slice(5)).toEqual([10, 0])
  })

  test('is read as far as it is right', () => {
    expect(parsePath('M0 0L1')).toEqual([['M', 0, 0]])
    expect(parsePath('x')).toEqual([])
    expect(boxOf(parsePath('M1 2L5 -3'))).toEqual({ x: 1, y: -3, width: 4, height: 5 })
    expect(boxOf([])).toBeNull()
  })
})

test('shapes have outlines, lengths units', () => {
  const whole = { width: 200, height: 100 }
  const [rect, line, polygon, circle] = elementsOf(
    svg(
      '<svg><rect width="50%" height="10"/><line x2="1in"/><polygon points="0,0 1,0 1,1"/><circle r="1"/></svg>',
    ),
  ).map((node) => outlineOf(node, whole))
  expect(boxOf(rect ?? [])).toEqual({ x: 0, y: 0, width: 100, height: 10 })
  expect(line).toEqual([
    ['M', 0, 0],
    ['L', 96, 0],
  ])
  expect(polygon?.at(-1)).toEqual(['Z'])
  expect(circle?.filter(([kind]) => kind === 'C').length).toBe(4)
  expect([lengthOf('12pt', 1), lengthOf('5', 1), lengthOf('25%', 8), lengthOf('auto', 1)]).toEqual([
    16,
    5,
    2,
    null,
  ])
})

test('transformations are done from the last to the first', () => {
  const at = ([a, b, c, d, e, f]: Transform, x: number, y: number) =>
    rounded([a * x + c * y + e, b * x + d * y + f])
  expect(at(parseTransform('translate(10 20) scale(2)'), 1, 1)).toEqual([12, 22])
  expect(at(parseTransform('rotate(90)'), 1, 0)).toEqual([0, 1])
  expect(at(parseTransform('rotate(180, 5, 5)'), 0, 0)).toEqual([10, 10])
  expect(at(combined([1, 0, 0, 1, 3, 0], parseTransform('matrix(2 0 0 2 1 1)')), 1, 1)).toEqual([6, 3])
  expect(at(parseTransform('skewX(45)'), 0, 1)).toEqual([1, 1])
})

test('style sheets, attributes and what is inherited, in the order of CSS', () => {
  const root = svg(`<svg fill="red"><style>/* c */ @media print { rect { fill: black } }
    g .a, .b { stroke: blue } #i.a { fill: lime } rect { fill: green; opacity: .5 }</style>
    <g><rect class="a" id="i" stroke="none"/><rect style="fill: yellow"/><text>t</text></g></svg>`)
  const styles = new Styles(root)
  const [, group] = elementsOf(root)
  const around = styles.of(group as SvgNode, styles.of(root, new Map()))
  const [first, second, text] = elementsOf(group as SvgNode).map((node) => styles.of(node, around))
  expect([first?.get('fill'), first?.get('stroke'), first?.get('opacity')]).toEqual(['lime', 'blue', '.5'])
  expect(second?.get('fill')).toBe('yellow')
  expect([text?.get('fill'), text?.get('opacity')]).toEqual(['red', undefined])
})

test('colours of CSS', () => {
  const current: Color = [0, 0, 1, 1]
  const operator = (text: string): string | null => {
    const color = parseColor(text, current)
    return color === null ? null : operatorOf(color)
  }
  expect(
    ['#f00', '#808080', 'teal', 'rgb(255, 0, 51)', 'hsl(120, 100%, 25%)', 'currentColor'].map(operator),
  ).toEqual(['1 0 0 rg', '0.502 g', '0 0.502 0.502 rg', '1 0 0.2 rg', '0 0.5 0 rg', '0 0 1 rg'])
  expect(['none', '#12', 'url(#a)'].map(operator)).toEqual([null, null, null])
  expect(parseColor('rgba(0,0,0,.25)', current)?.[3]).toBe(0.25)
  expect(parseColor('#00000080', current)?.[3]).toBeCloseTo(0.5, 2)
})

test('a drawing fits its frame, in the middle, or fills it', () => {
  const size = { width: 100, height: 100 }
  const place = { x: 0, y: 0 }
  const before = (attributes: string) => viewportOf(svg(`<svg ${attributes}></svg>`), size, place).before
  expect(before('viewBox="0 0 10 5"')).toBe('0 0 100 100 re W n\n10 0 0 10 0 25 cm')
  expect(before('viewBox="0 0 10 5" preserveAspectRatio="xMinYMin slice"')).toBe(
    '0 0 100 100 re W n\n20 0 0 20 0 0 cm',
  )
  expect(before('viewBox="0 0 10 5" preserveAspectRatio="none"')).toBe('0 0 100 100 re W n\n10 0 0 20 0 0 cm')
  expect(before('')).toBe('0 0 100 100 re W n\n1 0 0 1 0 0 cm')
})
