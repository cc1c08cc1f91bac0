import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tokenKinds } from '../shared/highlight/highlight.ts'
import { fieldNames, templatesChanged } from './noteTypes.ts'

const folder = join(import.meta.dirname, '../../../templates/anki')
const names = (await readdir(folder)).sort()
const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
const css = texts[names.indexOf('style.css')] ?? ''

/** A change of a template reaches learners only with a later `templatesChanged`: set both, together. */
const released = { changed: 1_795_500_000, hash: 'bcd9341c3d6bab53' }

test('templates and their time of change are those of the release', () => {
  const hash = createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16)
  expect({ changed: templatesChanged, hash }).toEqual(released)
})

test('templates name only fields that are there, and run nothing', () => {
  const known = new Set<string>([...fieldNames, 'FrontSide', 'Tags'])
  for (const [index, text] of texts.entries()) {
    if (names[index] === 'style.css') continue
    for (const [, name = ''] of text.matchAll(/\{\{[#/^]?(?:cloze:)?([^}]*)\}\}/g))
      expect(known).toContain(name)
    expect(text).not.toMatch(/<script|<link|<img|https?:/)
    expect(text).not.toMatch(/^ +\{\{/m)
  }
  expect(css).not.toMatch(/@import|url\(|@font-face/)
})

test('every kind of token has a colour, by day and by night', () => {
  for (const kind of tokenKinds) expect(css).toMatch(new RegExp(`\\.tok-${kind}\\b`))
  const [day = '', night = ''] = [...css.matchAll(/\{([^}]*--text[^}]*)\}/g)].map(([, block]) => block)
  const variables = (block: string) => [...block.matchAll(/(--[\w-]+):/g)].map(([, name]) => name)
  expect(variables(night)).toEqual(variables(day))
})

test('text is readable on its ground: at least 4.5 to 1', () => {
  for (const [, block = ''] of css.matchAll(/\{([^}]*--text[^}]*)\}/g)) {
    const colours = new Map(
      [...block.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, value]) => [name, value]),
    )
    for (const [name, value = ''] of colours) {
      if (!/^(?:text|muted|accent|right|wrong|code-.*)$/.test(name ?? '')) continue
      for (const ground of ['paper', 'panel']) {
        const ratio = contrast(value, colours.get(ground) ?? '')
        expect(
          `${name} on ${ground} ${ratio >= 4.5 ? 'is' : `has ${ratio.toFixed(2)}, is not`} readable`,
        ).toContain(' is readable')
      }
    }
  }
})

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
