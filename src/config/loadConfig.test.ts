import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { type Diagnostic, PublishError } from '../model/diagnostic.ts'
import { keyPlace } from './keyPlace.ts'
import { loadConfig } from './loadConfig.ts'

let root = ''
let found: Diagnostic[] = []
const report = (d: Diagnostic) => found.push(d)

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'drillpress-'))
  found = []
  await mkdir(join(root, 'source'))
})

const write = (name: string, text: string) => writeFile(join(root, name), text)

test('finds the nearest config upwards, and resolves font paths from it', async () => {
  await write('drillpress.config.json', '{ "fonts": ["f.ttf"], "theme": "t.json", "templates": "mine" }')
  const config = await loadConfig(join(root, 'source'), root, null, report)
  expect(config?.options).toEqual({
    fonts: [join(root, 'f.ttf')],
    theme: join(root, 't.json'),
    templates: join(root, 'mine'),
  })
})

test('no config is no fault', async () => {
  expect(await loadConfig(root, root, null, report)).toBeNull()
})

test('loads JavaScript and TypeScript', async () => {
  await write('drillpress.config.ts', 'const paper: string = "Letter"\nexport default { paper }')
  expect((await loadConfig(root, root, null, report))?.options).toEqual({ paper: 'Letter' })
  await write('drillpress.config.mjs', 'export default { paper: "A4" }')
  expect((await loadConfig(root, root, null, report))?.options).toEqual({ paper: 'A4' })
})

test('runs no script that came with articles from elsewhere', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'drillpress-'))
  await writeFile(join(elsewhere, 'drillpress.config.js'), 'throw new Error("ran")')
  expect(await loadConfig(elsewhere, root, null, report)).toBeNull()
})

test('points at the key in the file', async () => {
  await write('drillpress.config.json', '{\n  "paper": "A9"\n}')
  await loadConfig(root, root, null, report)
  expect(found).toMatchObject([{ rule: 'config-invalid', line: 2, column: 4 }])
})

test('a config that was found and cannot be read is named', async () => {
  await write('drillpress.config.mjs', 'throw new Error("no key")')
  await expect(loadConfig(join(root, 'source'), root, null, report)).rejects.toMatchObject({
    diagnostic: { message: 'no key', source: join(root, 'drillpress.config.mjs') },
  })
})

test('JSON may begin with a byte order mark', async () => {
  await write('drillpress.config.json', '\ufeff{ "paper": "Letter" }')
  expect((await loadConfig(root, root, null, report))?.options).toEqual({ paper: 'Letter' })
})

test.each([
  ['broken.json', '{ "paper": '],
  ['list.json', '[]'],
])('%s is refused with its path', async (name, text) => {
  await write(name, text)
  const loaded = loadConfig(root, root, name, report)
  await expect(loaded).rejects.toBeInstanceOf(PublishError)
  await expect(loaded).rejects.toMatchObject({
    diagnostic: { rule: 'config-invalid', source: join(root, name) },
  })
})

test('a named config that is missing is an error', async () => {
  await expect(loadConfig(root, root, 'no.json', report)).rejects.toMatchObject({
    diagnostic: { rule: 'config-invalid' },
  })
})

test('finds a key in JSON and YAML', () => {
  expect(keyPlace('a', ['---', 'title: x', "'deck': y"], 'deck')).toEqual({ source: 'a', line: 3, column: 2 })
  expect(keyPlace('a', ['title of it'], 'title')).toEqual({ source: 'a', line: null, column: null })
})
