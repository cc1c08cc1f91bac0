import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import * as v from 'valibot'
import { beforeAll, expect, test } from 'vitest'
import { optionsSchema } from '../src/config/options.ts'
import type { Emit } from '../src/emit/emitter.ts'
import type { Diagnostic } from '../src/model/diagnostic.ts'
import { content, question, sampleBook } from './support/sampleBook.ts'

const root = join(import.meta.dirname, '..')
let blocks: readonly string[] = []
beforeAll(async () => {
  const page = await readFile(join(root, 'docs/add-a-format.md'), 'utf8')
  blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)
})

const writer = (): string => blocks.find((code) => code.includes('export const emit')) ?? ''

/** The writer of the page, run as if its file stood in its folder. */
async function emitOfPage(): Promise<Emit> {
  const { outputFiles } = await build({
    stdin: { contents: writer(), resolveDir: join(root, 'src/emit/json'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  })
  const module = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`
  )
  return module.emit
}

test('the writer of the page does what its test says', async () => {
  const emit = await emitOfPage()
  const found: Diagnostic[] = []
  const written = async (book: Parameters<Emit>[0]): Promise<string> => {
    const ports = {
      report: (one: Diagnostic) => void found.push(one),
      resource: async () => new Uint8Array(),
    }
    const [file] = await emit(book, v.parse(optionsSchema, {}), ports)
    expect(file?.suffix).toBe('.txt')
    return new TextDecoder().decode(file?.bytes)
  }
  expect(await written(sampleBook())).toContain('A. 5\nB. 6 {{x}}\n\n正确答案：B\n\n解析：Six code units')
  found.length = 0
  const answer = content('See ![two gates](gates.png).')
  const text = await written(sampleBook({ questions: [question(1, 'How?', { answer })], lang: 'en' }))
  expect(text).toContain('Answer: See two gates.')
  expect(found.map(({ rule, line, column }) => [rule, line, column])).toEqual([['image-unprintable', 1, 5]])
})

test('the code of the page imports what the product has', async () => {
  const { dependencies, devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const listed = new Set(Object.keys({ ...dependencies, ...devDependencies }))
  const named = blocks.flatMap((code) =>
    [...code.matchAll(/from '([^'.][^']*)'/g)].map(([, name = '']) => name),
  )
  const typesOnly = (name: string): boolean => listed.has(`@types/${name}`)
  expect(named.filter((name) => !listed.has(name) && !typesOnly(name))).toEqual([])
  expect(named).toContain('valibot')
})
