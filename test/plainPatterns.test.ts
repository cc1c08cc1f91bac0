import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { classesModule, PlainPatterns } from '../scripts/plainPatterns.ts'

/** What a chunk exports once its properties are spelt out. */
function run(source: string): Record<string, unknown> {
  const classes = new PlainPatterns()
  const texts = new Map([
    ['chunk', classes.transformed(source)],
    [classesModule, classes.module()],
  ])
  const load = (name: string): Record<string, unknown> => {
    const made = new Script(`(function(exports,require){${texts.get(name)}\n})`).runInThisContext()
    const exported: Record<string, unknown> = {}
    made(exported, (file: string) => load(file.slice('./'.length, -'.js'.length)))
    return exported
  }
  return load('chunk')
}

/** Code points of which each thousandth, and all up to the end of Thai, is looked at. */
const samples = Array.from({ length: 0x110000 }, (_, code) => code).filter(
  (code) => (code < 0xe80 || code % 997 === 0) && (code < 0xd800 || code >= 0xe000),
)

test.each([
  [String.raw`/^[\p{L}\p{M}]$/u`],
  [String.raw`/^\p{Script=Han}$/u`],
  [String.raw`/^[^\p{L}\p{N}\]\[-]$/u`],
  [String.raw`/^(?:\p{Lu}|\\p|[\\\p{Nd}])$/u`],
  [String.raw`/^[\P{L}\p{Ll}]$/u`],
  [String.raw`/^[a-z\p{Lt}]$/iu`],
  [String.raw`/^(?:\p{Lu}\p{Ll}|[\p{Lu}\p{Nd}])$/u`],
  [String.raw`new RegExp("^[\\p{L}"+"\\p{N}_]$","u")`],
  [String.raw`new RegExp("^\\p{P}"+"[\\p{M}]?$","u")`],
])('%s takes the same characters', (expression) => {
  const { one } = run(`"use strict";exports.one=${expression}`) as { one: RegExp }
  const plain: RegExp = new Script(expression).runInThisContext()
  expect(one.source).not.toContain('\\p{')
  const different = samples.filter(
    (code) => one.test(String.fromCodePoint(code)) !== plain.test(String.fromCodePoint(code)),
  )
  expect(different).toEqual([])
})

test('classes side by side in no brackets follow one another', () => {
  const { one, other } = run(
    String.raw`"use strict";exports.one=/^\p{Lu}\p{Ll}$/u;exports.other=new RegExp("^\\p{Lu}\\p{Ll}$","u")`,
  ) as Record<'one' | 'other', RegExp>
  for (const made of [one, other])
    expect(['Жж', 'Ж', 'жж'].map((text) => made.test(text))).toEqual([true, false, false])
})

test('within a function one expression does, but not one that keeps its place', () => {
  const { once, anew } = run(
    String.raw`"use strict";exports.once=()=>/\p{L}/u;exports.anew=()=>/\p{L}/gu`,
  ) as Record<'once' | 'anew', () => RegExp>
  expect(once()).toBe(once())
  expect(once().test('ж')).toBe(true)
  expect(anew()).not.toBe(anew())
})

test.each([
  ['/^[（）😀]$/', ['（', '😀'], ['(', '\ud83e']],
  ['/^[（）😀]$/u', ['（', '😀'], ['(', '\ud83e']],
  [String.raw`/^\）\\（$/`, ['）\\（'], ['\\）（']],
])('%s has no sign beyond ASCII', (expression, taken, left) => {
  const { one } = run(`"use strict";exports.one=${expression}`) as { one: RegExp }
  const plain: RegExp = new Script(expression).runInThisContext()
  expect(one.source).toMatch(/^\p{ASCII}+$/u)
  for (const text of [...taken, ...left]) expect(one.test(text), text).toBe(plain.test(text))
  expect(taken.some((text) => one.test(text))).toBe(true)
})

test('a pattern as it is written stays what it is', () => {
  const pattern = ['String.raw`\\d年$', '{"x"}\\`😀\\u0041`'].join('')
  const source = `"use strict";exports.one=${pattern}`
  expect(run(source).one).toBe(new Script(pattern).runInThisContext())
  expect(new PlainPatterns().transformed(source)).not.toContain('😀')
})

test('what has no property stays as it is', () => {
  const source = '"use strict";exports.one=/[a-z]+/g;'
  expect(new PlainPatterns().transformed(source)).toBe(source)
})
