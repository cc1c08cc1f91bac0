import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { themeNames } from '../../config/options.ts'
import { colorVariables, loadTheme, type Palette, withoutVariables } from './theme.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const resource = (name: string) => readFile(name.startsWith('/') ? name : root + name)

/** Contrast of two colours as WCAG 2 has it, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe.each(themeNames)('the theme %s', (name) => {
  it.each(['light', 'dark'] as const)('can be read by weak eyes, %s', async (mode) => {
    const colors: Palette = (await loadTheme({ theme: name }, resource))[mode]
    for (const ground of ['paper', 'surface', 'raised', 'well'] as const) {
      for (const text of ['ink', 'muted', 'accent', 'right', 'wrong'] as const) {
        expect(contrast(colors[text], colors[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      }
    }
    for (const text of ['keyword', 'string', 'number', 'comment', 'name', 'type'] as const) {
      expect(contrast(colors[`code-${text}`], colors.well), `code-${text}`).toBeGreaterThanOrEqual(4.5)
    }
    for (const [text, ground] of [
      ['accent-ink', 'accent'],
      ['accent', 'accent-soft'],
      ['right', 'right-soft'],
      ['wrong', 'wrong-soft'],
      ['ink', 'mark'],
    ] as const) {
      expect(contrast(colors[text], colors[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(colors['line-strong'], colors.surface)).toBeGreaterThanOrEqual(3)
  })
})

describe('loadTheme', () => {
  it('names what is wrong in a theme of the user', async () => {
    const load = (text: string) =>
      loadTheme({ theme: '/my.json' }, async (name) =>
        name === '/my.json' ? new TextEncoder().encode(text) : resource(name),
      )
    const fault = (found: object) => ({
      diagnostic: { source: '/my.json', rule: 'config-invalid', ...found },
    })
    await expect(load('{\n,')).rejects.toMatchObject(fault({ line: 2, column: 1 }))
    await expect(load('{ "light": {\n "accent": "green" } }')).rejects.toMatchObject(
      fault({
        message: '`light.accent` is "green"',
        line: 2,
        column: 3,
        expected: 'a colour such as #1c4f82',
      }),
    )
    await expect(load('{ "dark": { "inc": "#000000" } }')).rejects.toMatchObject(
      fault({ message: '`dark.inc` is nothing that can be set', line: 1, column: 14 }),
    )
    const plain = await readFile(`${root}templates/themes/plain.json`, 'utf8')
    expect(await load(plain)).toEqual(await loadTheme({ theme: 'plain' }, resource))
  })

  it('takes what a theme of the user leaves out from the plain one', async () => {
    const own = '{ "light": { "accent": "#005000" } }'
    const theme = await loadTheme({ theme: '/my.json' }, async (name) =>
      name === '/my.json' ? new TextEncoder().encode(own) : resource(name),
    )
    const plain = await loadTheme({ theme: 'plain' }, resource)
    expect(theme).toEqual({ ...plain, light: { ...plain.light, accent: '#005000' } })
  })
})

it('gives values to readers without variables, the dark ones at night', async () => {
  const theme = await loadTheme({ theme: 'plain' }, resource)
  const css =
    'a { color: var(--ink); line-height: var(--leading); b: var(--no) }\n@media (prefers-color-scheme: dark) { a { color: var(--ink) } }'
  expect(withoutVariables(css, theme, true)).toBe(
    'a { color: #1d1d1f; line-height: 1.65; b: var(--no) }\n@media (prefers-color-scheme: dark) { a { color: #e8eaed } }',
  )
  expect(colorVariables(theme.light)).toMatch(/^--paper: #f5f6f8; --surface: #ffffff; /)
})
