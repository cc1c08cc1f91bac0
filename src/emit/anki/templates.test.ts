import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { themeNames } from '../../config/options.ts'
import { tokenKinds } from '../shared/highlight/highlight.ts'
import { colorNames, loadTheme } from '../shared/theme.ts'
import { fieldNames, loadNoteTypes, templatesChanged } from './noteTypes.ts'

const folder = join(import.meta.dirname, '../../../templates/anki')
const names = (await readdir(folder)).sort()
const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
const css = texts[names.indexOf('style.css')] ?? ''

const resource = (name: string) => readFile(join(folder, '../..', name))

/** A change of a template or of the plain theme reaches learners only with a later `templatesChanged`: set both. */
const released = { changed: 1_795_996_400, hash: '3bd7f15250fedae3' }

test('note types and their time of change are those of the release', async () => {
  const types = JSON.stringify(
    (await loadNoteTypes({ theme: 'plain' }, { resource })).map(({ mod, ...rest }) => rest),
  )
  const hash = createHash('sha256').update(types).digest('hex').slice(0, 16)
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

test('every kind of token has a colour', () => {
  for (const kind of tokenKinds) expect(css).toMatch(new RegExp(`\\.tok-${kind}\\b`))
})

test('all colours and leadings are those of the theme, by day and by night', async () => {
  for (const theme of themeNames) {
    const { light, dark, leading } = await loadTheme({ theme }, resource)
    const [basic, cloze] = await loadNoteTypes({ theme }, { resource })
    const [day = '', night = ''] = [...(basic?.css ?? '').matchAll(/\{([^}]*--ink:[^}]*)\}/g)].map(
      ([, all]) => all,
    )
    for (const name of colorNames) {
      expect(day).toContain(`--${name}: ${light[name]};`)
      expect(night).toContain(`--${name}: ${dark[name]};`)
    }
    expect(day).toContain(`--leading-east-asian: ${leading.eastAsian};`)
    expect(cloze?.css).toBe(basic?.css)
  }
  const known = new Set<string>([...colorNames, 'leading', 'leading-east-asian'])
  for (const [, name = ''] of css.matchAll(/var\(--([\w-]+)\)/g)) {
    if (!name.startsWith('scale-')) expect(known).toContain(name)
  }
  expect(css.replace(/@media print[\s\S]*/, '').match(/#[0-9a-f]{3,6}\b/g)).toEqual(['#ffffff'])
})

test('a cloze note has the same sides, its question with gaps on both', async () => {
  const [front, back] = ['<p>{{Question}}</p>\n', '{{FrontSide}}\n<hr>\n{{Answer}}\n']
  const files: Record<string, string> = { 'front.html': front, 'back.html': back }
  const own = async (name: string) => {
    const text = files[name.replace('templates/anki/', '')]
    return text === undefined ? resource(name) : new TextEncoder().encode(text)
  }
  const [basic, cloze] = (await loadNoteTypes({ theme: 'plain' }, { resource: own })).map(
    ({ tmpls }) => tmpls[0],
  )
  expect([basic?.qfmt, basic?.afmt]).toEqual([front, back])
  expect(cloze?.qfmt).toBe('<p>{{cloze:Question}}</p>\n')
  expect(cloze?.afmt).toBe('<p>{{cloze:Question}}</p>\n<hr>\n{{Answer}}\n')
})
