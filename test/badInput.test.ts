import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, run } from './support/command.ts'

const good =
  '# Book\n\n## What is a closure?\n\nA function with its scope.\n\n## What is hoisting?\n\nMoving up.\n'
const to = { to: 'json', out: 'out' }

test('what is no input is one line, and the other book is written', async () => {
  const cwd = await folderWith({ 'good.md': good })
  const { status, lines } = await run(cwd, ['build', 'gone.md', 'good.md'], to)
  expect(status).toBe(1)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^gone\.md:1:1 error input-missing .+, expected /)
  expect(await readdir(join(cwd, 'out'))).toEqual(['good'])
})

test.each([
  ['a folder without an article', { 'books/readme.bin': 'x' }, 'books', /^books:1:1 error input-empty /],
  [
    'a binary file',
    { 'a.md': new Uint8Array([1, 0, 2, 255, 0, 0, 7]) },
    'a.md',
    /^a\.md:1:1 error input-binary /,
  ],
  [
    'invalid UTF-8',
    { 'a.md': Buffer.concat([Buffer.from('# A\n\nb '), Buffer.from([0xc3, 0x28]), Buffer.from('c')]) },
    'a.md',
    /^a\.md:3:3 error input-encoding .*0xc3/,
  ],
  ['no question', { 'a.md': 'Just some words.\n' }, 'a.md', /^a\.md:1:1 error no-questions /],
  ['an empty file', { 'a.md': '' }, 'a.md', /^a\.md:1:1 error input-empty /],
  ['a file of blanks', { 'a.md': ' \n\n' }, 'a.md', /^a\.md:1:1 error input-empty /],
] as const)('%s is one line and no file', async (_, files, input, line) => {
  const cwd = await folderWith(files as Record<string, string | Uint8Array>)
  const { status, lines } = await run(cwd, ['build', input], to)
  expect(lines).toEqual([expect.stringMatching(line)])
  expect(status).toBe(1)
  await expect(readdir(join(cwd, 'out'))).rejects.toThrow('ENOENT')
})

test('a config with a wrong type names the option, its place and what was expected', async () => {
  const config = '{\n  "title": "T",\n  "paper": "A5"\n}\n'
  const cwd = await folderWith({ 'good.md': good, 'drillpress.config.json': config })
  const { status, lines } = await run(cwd, ['build', 'good.md'], to)
  expect(lines).toEqual([
    expect.stringMatching(/^drillpress\.config\.json:3:4 error config-invalid .*paper.*A4.*Letter/),
  ])
  expect(status).toBe(1)
})

test('an unknown option is told with the nearest known one, and the book is written', async () => {
  const cwd = await folderWith({ 'good.md': good, 'drillpress.config.json': '{ "titel": "T" }' })
  const { status, lines } = await run(cwd, ['build', 'good.md'], to)
  expect(lines).toEqual([
    expect.stringMatching(/^drillpress\.config\.json:1:4 warning config-unknown-key .*`title`/),
  ])
  expect(status).toBe(0)
  const strict = await run(cwd, ['build', 'good.md'], { ...to, strict: true })
  expect(strict.status).toBe(1)
})

test('an output folder that cannot be made is one line', async () => {
  const cwd = await folderWith({ 'good.md': good, out: 'a file' })
  const { status, lines } = await run(cwd, ['build', 'good.md'], to)
  expect(lines).toEqual([expect.stringMatching(/^out\/good:1:1 error output-failed .+, expected /)])
  expect(status).toBe(1)
})

test('a file that cannot be replaced stays as it was, and no half file stands beside it', async () => {
  const cwd = await folderWith({ 'good.md': good, 'out/good/keep': '' })
  await mkdir(join(cwd, 'out/good/good.json'))
  await writeFile(join(cwd, 'out/good/good.json/inside'), 'earlier')
  const { status, lines } = await run(cwd, ['build', 'good.md'], to)
  expect(lines).toEqual([expect.stringMatching(/^out\/good\/good\.json:1:1 error output-failed /)])
  expect(status).toBe(1)
  expect((await readdir(join(cwd, 'out/good'))).sort()).toEqual(['good.json', 'keep'])
})

test('nothing outside the folder of the book is read', async () => {
  const secret = 'SECRET-OF-THE-MACHINE'
  const cwd = await folderWith({
    'secret.svg': `<svg xmlns="http://www.w3.org/2000/svg"><text>${secret}</text></svg>`,
  })
  const article = [
    '## What is a leak?\n\n![a](../secret.svg) ![b](/etc/passwd) ![c](file:///etc/passwd) ![d](link.svg)',
    '<img src="../secret.svg"> <iframe src="file:///etc/passwd"></iframe> [e](file:///etc/passwd)',
    '## What is a plug?\n\nIt stops one.',
  ].join('\n\n')
  await mkdir(join(cwd, 'books'))
  await writeFile(join(cwd, 'books/a.md'), article)
  await symlink(join(cwd, 'secret.svg'), join(cwd, 'books/link.svg'))
  const { status } = await run(cwd, ['build', 'books'], { to: 'json,html', out: 'out' })
  expect(status).toBe(0)
  for (const file of await readdir(join(cwd, 'out/books'))) {
    const text = await readFile(join(cwd, 'out/books', file), 'utf8')
    expect(text).not.toContain(secret)
    expect(text).not.toContain('root:x:')
  }
})

test('without a source folder the command says what it looked for', async () => {
  const cwd = await folderWith({})
  const { status, lines } = await run(cwd, ['build'], to)
  expect(lines).toEqual([expect.stringMatching(/^source:1:1 error input-missing /)])
  expect(status).toBe(1)
})

test('every input can be bad and each is told', async () => {
  const cwd = await folderWith({ 'a.md': '', 'b.md': 'text' })
  await chmod(join(cwd, 'a.md'), 0o644)
  const { status, out } = await run(cwd, ['build', 'a.md', 'b.md'], { ...to, report: ['json'] })
  const report = JSON.parse(out)
  expect(status).toBe(1)
  expect(report.status).toBe(1)
  expect(report.diagnostics.map(({ rule, source }: Record<string, string>) => `${source} ${rule}`)).toEqual([
    'a.md input-empty',
    'b.md no-questions',
  ])
})

test('a finding without a place stands at the input as it was typed, and findings go down the file', async () => {
  const question = (name: string): string => `## What is a ${name}?\n\nA thing of its own kind.\n\n`
  const cwd = await folderWith({ 'in/a.md': ['lock', 'latch', 'fence'].map(question).join('') })
  await run(cwd, ['build', 'in/a.md'], to)
  const last = '* one\n*two\n* three\n'
  await writeFile(join(cwd, 'in/a.md'), `${question('lock')}##What is a gate?\n\n${last}<|user|>\n`)
  const { lines } = await run(cwd, ['build', 'in/a.md'], to)
  expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'in/a.md:1:1 info identity-retired',
    'in/a.md:5:3 info repair-heading',
    'in/a.md:8:2 info repair-list-marker',
    'in/a.md:10:1 info repair-chat-marker',
  ])
})

test('an input is not written over another of the same name', async () => {
  const cwd = await folderWith({ 'notes.md': good, 'notes/a.md': good })
  const { status, lines } = await run(cwd, ['build', 'notes.md', 'notes', './notes.md'], to)
  expect(lines).toEqual([expect.stringMatching(/^notes:1:1 error book-name-taken .*`notes`/)])
  expect(status).toBe(1)
  const bank = JSON.parse(await readFile(join(cwd, 'out/notes/notes.json'), 'utf8'))
  expect(bank.sources.map(({ path }: { path: string }) => path)).toEqual(['notes.md'])
})
