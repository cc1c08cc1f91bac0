import { readFile, symlink, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { folderWith, run } from '../../../test/support/command.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { build, type Outcome } from '../../run.ts'
import { systemContext } from '../../systemContext.ts'
import { startWatch, type Watching } from './startWatch.ts'

const article = (answer: string): string =>
  `# Book\n\n## What is a closure?\n\n${answer}\n\n## What is hoisting?\n\nMoving up.\n`

let watching: Watching | null = null
afterEach(async () => {
  await watching?.close()
  watching = null
})

/** A watch of a folder with a book and what stands beside it; builds JSON beside the page, which needs no compiling. */
async function watchFolder(files: Readonly<Record<string, string>>, inputs = ['a.md']) {
  const cwd = await folderWith(files)
  const found: Diagnostic[] = []
  const built: string[] = []
  const resource = async (name: string) =>
    name.startsWith('page/') ? new Uint8Array() : readFile(new URL(`../../../${name}`, import.meta.url))
  const context = systemContext({ cwd, report: (one) => found.push(one), resource })
  const request = {
    config: null,
    options: { formats: ['json' as const] },
    out: join(cwd, 'out'),
    strict: false,
  }
  watching = await startWatch(inputs, request, context, {
    port: 0,
    build: async (...given): Promise<Outcome> => {
      const outcome = await build(...given)
      built.push(...outcome.files.map((file) => file.slice(cwd.length)))
      return outcome
    },
  })
  return { cwd, found, built, url: watching.url }
}

/** The answer to a request exactly as it is written, which `fetch` would tidy. */
function request(url: string, path: string, options: { host?: string; method?: string } = {}) {
  const { hostname, port, host } = new URL(url)
  const headers = { host: options.host ?? host }
  return new Promise<{ status: number; text: string; location: string | undefined }>((settled, failed) => {
    const sent = get({ hostname, port, path, headers, method: options.method ?? 'GET' }, (response) => {
      let text = ''
      response.on('data', (chunk) => (text += chunk))
      response.on('end', () =>
        settled({ status: response.statusCode ?? 0, text, location: response.headers.location }),
      )
    })
    sent.on('error', failed)
    sent.end()
  })
}

/** The next book that the watch says was built. */
async function nextReload(url: string, change: () => Promise<unknown>): Promise<string> {
  const response = await fetch(`${url}-/events`)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  await reader?.read()
  await change()
  const { value } = (await reader?.read()) ?? {}
  await reader?.cancel()
  return value ?? ''
}

test('an edit is on the page that is served, and its reader is told', async () => {
  const { cwd, url } = await watchFolder({ 'a.md': article('A function with its scope.') })
  const first = await request(url, '/')
  expect([first.status, first.location]).toEqual([302, '/a/a.html'])
  expect((await request(url, '/a/a.html')).text).toContain('A function with its scope.')
  const told = await nextReload(url, () => writeFile(join(cwd, 'a.md'), article('A closed function.')))
  expect(told).toBe('data: "a"\n\n')
  expect((await request(url, '/a/a.html')).text).toContain('A closed function.')
})

test('the served page may hear of reloads and do nothing else, the written one not even that', async () => {
  const { cwd, url } = await watchFolder({ 'a.md': article('Yes.') })
  const policy = (html: string): string => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
  const [served, written] = [
    (await request(url, '/a/a.html')).text,
    await readFile(join(cwd, 'out/a/a.html'), 'utf8'),
  ]
  expect(policy(served)).toContain(`default-src 'none'`)
  expect(policy(served)).toContain(`connect-src 'self'; script-src 'sha256-`)
  expect(served).toContain('EventSource')
  expect(policy(written)).not.toContain('connect-src')
  expect(written).not.toContain('EventSource')
})

test('nothing outside the output folder is served, nor to anyone else', async () => {
  const { cwd, url } = await watchFolder({ 'a.md': article('Yes.'), 'secret.txt': 'secret' })
  await symlink(join(cwd, 'secret.txt'), join(cwd, 'out', 'link.txt'))
  const paths = [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/a',
    '/%00',
    '/%zz',
  ]
  for (const path of paths) expect([path, (await request(url, path)).status]).toEqual([path, 404])
  expect((await request(url, '/a/a.html', { host: 'evil.example' })).status).toBe(403)
  expect((await request(url, '/a/a.html', { method: 'POST' })).status).toBe(405)
  const head = await request(url, '/a/a.html', { method: 'HEAD' })
  expect([head.status, head.text]).toEqual([200, ''])
})

test('books are listed; a change of one builds that one', async () => {
  const files = { 'books/x/1.md': article('X.'), 'b.md': article('B.') }
  const { cwd, url, built } = await watchFolder(files, ['books/x', 'b.md'])
  expect((await request(url, '/')).text).toMatch(
    /<a href="\/b\/b.html">b<\/a>[\s\S]*<a href="\/x\/x.html">x<\/a>/,
  )
  built.length = 0
  await nextReload(url, () => writeFile(join(cwd, 'books/x/1.md'), article('Other.')))
  expect(built.filter((file) => file.endsWith('.html'))).toEqual(['/out/x/x.html'])
})

test('the other formats follow when nothing changes any more, and a finding is told once', async () => {
  const files = { 'a.md': article('![gone](gone.png)') }
  const { built, found } = await watchFolder(files)
  expect(built).toEqual(['/out/a/a.html'])
  await vi.waitFor(() => expect(built).toContain('/out/a/a.json'), 20_000)
  expect(found.filter(({ rule }) => rule === 'image-missing')).toHaveLength(1)
})

test('a book that breaks is told, and is back when it is mended', async () => {
  const { cwd, url, found } = await watchFolder({ 'a.md': article('Yes.') })
  await writeFile(join(cwd, 'a.md'), '')
  await vi.waitFor(() => expect(found.map(({ rule }) => rule)).toContain('input-empty'), 20_000)
  expect((await request(url, '/a/a.html')).text).toContain('Yes.')
  await nextReload(url, () => writeFile(join(cwd, 'a.md'), article('A mended answer.')))
  expect((await request(url, '/a/a.html')).text).toContain('A mended answer.')
})

test('a port that cannot be had is one line', async () => {
  const { url, cwd } = await watchFolder({ 'a.md': article('Yes.') })
  const { port } = new URL(url)
  const ran = await run(cwd, ['watch', 'a.md'], { port, out: 'elsewhere' })
  expect([ran.status, ran.lines]).toEqual([
    1,
    [expect.stringContaining(`error port-taken cannot listen on port ${port}`)],
  ])
  await expect(run(cwd, ['watch', 'a.md'], { port: '99999' })).rejects.toThrow(
    '--port: `99999` is no whole number from 0 to 65535',
  )
})
