import { readdir, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src/', import.meta.url))

/** What a folder of `src/` may import beside itself; the files directly in `src/` tie the folders together. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  files: [],
  read: ['model'],
  config: ['model'],
  parse: ['model', 'read'],
  dedupe: ['model', 'files'],
  identity: ['model', 'files', 'read'],
  emit: ['model', 'config'],
  report: ['model', 'dedupe'],
  commands: ['model', 'files', 'config', 'read', 'dedupe', 'identity', 'report', 'emit', ''],
}

/**
 * Folders within a stage from the bottom up, each of which imports only what stands before it; `''` are the files right in the
 * stage, where those tie the folders together.
 */
const floors: Readonly<Record<string, readonly string[]>> = {
  'read/repair': ['markup', 'chat', 'lists', 'options', 'papers'],
  parse: ['lexicon', 'mdast', 'text', 'outline', 'messages', 'entry', 'conventions', 'choose', ''],
  'parse/choose': ['reading', 'customs', 'keys', 'called', 'again', ''],
  dedupe: ['text', 'lexicon', 'words', 'frame', 'pair', 'merge', 'links', 'stages', ''],
  'emit/pdf': [
    'fonts',
    'file',
    'text',
    'flow',
    'math',
    'svg',
    'pictures',
    'blocks',
    'question',
    'versions',
    'pages',
  ],
}

async function imports(): Promise<{ readonly file: string; readonly target: string }[]> {
  const files = (await readdir(src, { recursive: true })).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  const found = await Promise.all(
    files.map(async (name) => {
      const file = name.split('\\').join('/')
      const text = await readFile(join(src, file), 'utf8')
      const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
        (match) => match[1] ?? '',
      )
      return targets.map((target) => ({ file, target: posix.join(posix.dirname(file), target) }))
    }),
  )
  return found.flat()
}

const folder = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '')

test('no stage imports one that comes after it', async () => {
  const wrong = (await imports()).filter(({ file, target }) => {
    const [from, to] = [folder(file), folder(target)]
    return from !== '' && from !== to && !(allowed[from] ?? []).includes(to) && !target.startsWith('../')
  })
  expect(wrong).toEqual([])
})

test('no format imports another, only what they share', async () => {
  const format = (path: string): string => path.split('/')[1] ?? ''
  const wrong = (await imports()).filter(({ file, target }) => {
    const inside = file.startsWith('emit/') && target.startsWith('emit/') && file.split('/').length > 2
    return (
      inside && format(target) !== format(file) && format(target) !== 'shared' && target !== 'emit/emitter.ts'
    )
  })
  expect(wrong).toEqual([])
})

test.each(Object.entries(floors))('within %s no folder imports one above it', async (stage, order) => {
  const nameOf = (path: string): string => folder(path.slice(stage.length + 1))
  const floorOf = (path: string): number => order.indexOf(nameOf(path))
  const within = (await imports()).filter(({ file, target }) =>
    [file, target].every(
      (path) => path.startsWith(`${stage}/`) && (nameOf(path) !== '' || order.includes('')),
    ),
  )
  expect(within.filter(({ file }) => floorOf(file) < 0)).toEqual([])
  expect(within.filter(({ file, target }) => floorOf(target) > floorOf(file))).toEqual([])
})

test('every folder of src is named in the table of directions', async () => {
  const entries = await readdir(src, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  expect(folders.sort()).toEqual(Object.keys(allowed).sort())
})
