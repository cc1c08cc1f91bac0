import { expect, test } from 'vitest'
import { pathOperators } from '../file/pathOperators.ts'
import { type SvgElement, svgShape } from './svgShape.ts'

const same = { a: 1, d: 1, e: 0, f: 0 }

function element(
  kind: string,
  attributes: Readonly<Record<string, string>>,
  children: SvgElement[] = [],
): SvgElement {
  return { kind, children, text: attributes.text ?? '', attribute: (name) => attributes[name] ?? null }
}

test('paths become operators, quadratic curves cubic ones', () => {
  expect(pathOperators('M0 0H10V20L5 5Z', same)).toBe('0 0 m 10 0 l 10 20 l 5 5 l h')
  expect(pathOperators('M0 0Q30 60 60 0T120 0', same)).toBe('0 0 m 20 40 40 40 60 0 c 80 -40 100 -40 120 0 c')
  expect(pathOperators('M1 1C1 2 3 4 5 6', { a: 2, d: -1, e: 10, f: 0 })).toBe('12 -1 m 12 -2 16 -4 20 -6 c')
  expect(pathOperators('M0 0A1 1 0 0 0 5 5', same)).toBeNull()
})

test('groups move and scale what is in them; a picture inside cuts', () => {
  const glyph = element('path', { d: 'M0 0L10 0' })
  const group = element('g', { transform: 'translate(100,50) scale(2,-1)' }, [glyph])
  const path = '0 0 m 10 0 l'
  expect(svgShape(group, same)?.parts).toEqual([{ path, matrix: { a: 2, d: -1, e: 100, f: 50 } }])
  const inner = element('svg', { x: '5', y: '0', width: '10', height: '10', viewBox: '0 0 20 20' }, [glyph])
  expect(svgShape(inner, same)?.parts).toEqual([
    'q 5.0 0.0 10.0 10.0 re W n',
    { path, matrix: { a: 0.5, d: 0.5, e: 5, f: 0 } },
    'Q',
  ])
})

test('rectangles are filled, lines drawn, other letters kept', () => {
  const parts = [
    element('rect', { x: '1', y: '2', width: '3', height: '4' }),
    element('line', { x1: '0', y1: '0', x2: '5', y2: '5', 'stroke-width': '2' }),
    element('text', { text: '中', 'font-size': '884px' }),
  ]
  expect(svgShape(element('g', {}, parts), same)).toEqual({
    parts: ['1.0 2.0 3.0 4.0 re f', '2.0 w 0.0 0.0 m 5.0 5.0 l S'],
    texts: [{ text: '中', x: 0, y: 0, size: 884 }],
  })
})

test('what we do not draw gives nothing rather than a part', () => {
  expect(svgShape(element('g', { transform: 'rotate(45)' }), same)).toBeNull()
  expect(svgShape(element('g', {}, [element('image', {})]), same)).toBeNull()
})
