import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { cli, runCli } from './support/cli.ts'
import { folderWith } from './support/command.ts'

const article =
  '# Book\n\n## What is a closure?\n\nA function with its scope.\n\n## What is hoisting?\n\nMoving up.\n'

test('--help and --version go to standard output', async () => {
  const help = runCli('.', ['--help'])
  expect(help).toMatchObject({ status: 0, err: '' })
  for (const word of ['build', 'check', 'explain', 'watch', '--out', '--strict'])
    expect(help.out).toContain(word)
  const { version } = JSON.parse(await readFile('package.json', 'utf8'))
  expect(runCli('.', ['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' })
})

test.each([
  [[], 'which command?'],
  [['bild'], '`bild` is no command'],
  [['build', '--colour'], '`--colour` is no flag of build, expected one of --out, --to, '],
  [['build', '--tos', 'json'], '`--tos` is no flag of build, expected `--to`'],
  [['check', 'a.md', '--port', '99999'], '`--port` is no flag of check but of watch; check takes --out, '],
  [['build', '--to', 'docx'], '`docx` is no format, expected json, anki, epub, pdf, html'],
  [['build', '--report', 'xml'], '--report takes json or FILE.html, not `xml`'],
  [['explain'], ''],
])('%j is wrong usage', (words, message) => {
  const { status, out, err } = runCli('.', words)
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(err).toContain(message)
  expect(err).toContain('drillpress --help')
})

test('a build in a pipe is quiet and writes every file of the contract', async () => {
  const cwd = await folderWith({ '面试 题.md': article })
  expect(runCli(cwd, ['build', '面试 题.md', '--out', 'out'])).toEqual({ status: 0, out: '', err: '' })
  const [book = ''] = await readdir(join(cwd, 'out'))
  const contract = ['-answers.pdf', '-questions.pdf', '.apkg', '.epub', '.html', '.json', '.pdf']
  const names = await readdir(join(cwd, 'out', book))
  expect(names).toEqual(expect.arrayContaining(contract.map((suffix) => book + suffix)))
})

test('a watch says its address in a pipe too', async () => {
  const cwd = await folderWith({ 'a.md': article })
  const watch = spawn(process.execPath, [cli, 'watch', 'a.md', '--port', '0'], { cwd })
  try {
    const [said] = await once(watch.stdout, 'data')
    expect(String(said)).toMatch(/^study page at http:\/\/127\.0\.0\.1:\d+\/, Ctrl\+C ends\n$/)
  } finally {
    watch.kill()
  }
})

test('findings are coloured where colours are wanted, and never with NO_COLOR', async () => {
  const cwd = await folderWith({ 'a.md': '' })
  expect(runCli(cwd, ['check', 'a.md'], { FORCE_COLOR: '1', NO_COLOR: '' }).err).toContain('\u001b[31merror')
  expect(runCli(cwd, ['check', 'a.md'], { NO_COLOR: '1' }).err).toMatch(/^a\.md:1:1 error input-empty/)
})

test('a disk that fills is one line, and the earlier file stays whole', async (context) => {
  if (process.platform === 'win32') return context.skip('a limit on file sizes needs a POSIX shell')
  const cwd = await folderWith({ 'a.md': article, 'out/a/a.epub': 'earlier' })
  const { status, stderr } = spawnSync(
    'bash',
    [
      '-c',
      'ulimit -f 1; exec "$0" "$@"',
      process.execPath,
      cli,
      'build',
      'a.md',
      '--out',
      'out',
      '--to',
      'epub',
    ],
    { cwd, encoding: 'utf8' },
  )
  expect(stderr).toMatch(/^out\/a\/a\.epub:1:1 error output-failed .+, expected .+\n$/)
  expect(status).toBe(1)
  expect(await readdir(join(cwd, 'out/a'))).toEqual(['a.epub'])
  expect(await readFile(join(cwd, 'out/a/a.epub'), 'utf8')).toBe('earlier')
})

test.each([
  ['---\ntitle: 网络\n---\n\n', '网络'],
  ['+++\ntitle = "网络"\n+++\n\n', '网络'],
])('what is loaded only where it is needed is there when it is: GB18030 and %j', async (front, title) => {
  const cwd = await folderWith({ 'a.md': iconv.encode(front + article, 'gb18030') })
  expect(runCli(cwd, ['build', 'a.md', '--to', 'json', '--out', 'out'])).toEqual({
    status: 0,
    out: '',
    err: '',
  })
  expect(JSON.parse(await readFile(join(cwd, 'out', 'a', 'a.json'), 'utf8'))).toMatchObject({ title })
})

test('decisions are read and written by the compiled command too', async () => {
  const twice =
    '## How do I optimise a slow SQL query?\n\nA.\n\n## How do I optimise a slow SQL qurey?\n\nB.\n'
  const cwd = await folderWith({ 'a.md': twice })
  const review = spawnSync(process.execPath, [cli, 'review', 'a.md'], { cwd, input: 's\n', encoding: 'utf8' })
  expect(review.status).toBe(0)
  expect(await readFile(join(cwd, 'a.links.yml'), 'utf8')).toMatch(/must:\n +- a: \w{12} How do I/)
  expect(runCli(cwd, ['build', 'a.md', '--to', 'json', '--report', 'merges.html'])).toMatchObject({
    status: 0,
    err: '',
  })
  expect(JSON.parse(await readFile(join(cwd, 'dist/a/a.json'), 'utf8')).questions).toHaveLength(1)
  expect(await readFile(join(cwd, 'merges.html'), 'utf8')).toContain('<code>must</code>')
})

test.each([
  ['json', '{ "title": "Configured" }'],
  ['mjs', 'export default { title: "Configured" }'],
  ['ts', 'const title: string = "Configured"\nexport default { title }'],
])('a config in %s is read by the compiled command', async (ending, config) => {
  const cwd = await folderWith({ 'a.md': article, [`drillpress.config.${ending}`]: config })
  expect(runCli(cwd, ['build', 'a.md', '--to', 'json'])).toMatchObject({ status: 0, err: '' })
  expect(JSON.parse(await readFile(join(cwd, 'dist/a/a.json'), 'utf8')).title).toBe('Configured')
})
