import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, run } from '../test/support/command.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import { build, check } from './run.ts'
import { systemContext } from './systemContext.ts'

const article = '## What is a lock?\n\nA thing of its own kind.\n\n## What is a latch?\n\nAnother one.\n'

/** What a build says with a config in the working folder. */
async function told(config: object, files: Record<string, string> = {}, to = 'html') {
  const text = JSON.stringify(config, null, 1)
  const cwd = await folderWith({ 'a.md': article, 'drillpress.config.json': text, ...files })
  const { status, lines } = await run(cwd, ['build', 'a.md'], { to, out: 'out' })
  return { status, lines: lines.filter((line) => !line.includes('ledger')) }
}

/** What a program is told that calls with these options. */
async function calledWith(options: object): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = []
  const context = systemContext({
    cwd: await folderWith({ 'a.md': article }),
    report: (one) => found.push(one),
  })
  await check('a.md', { options }, context)
  return found
}

test.each([
  [{ formats: ['pdff'] }, 'config-invalid', 'option `formats.0` is "pdff"'],
  [{ papre: 'A4' }, 'config-unknown-key', '`papre` is not an option'],
  [{ theme: 'nope' }, 'config-invalid', 'option `theme` is "nope"'],
  [{ templates: 'none' }, 'config-invalid', 'option `templates`: '],
])('a program that calls with %j is told what is wrong, at its input', async (options, rule, message) => {
  const [found] = await calledWith(options)
  expect(found).toMatchObject({ rule, source: 'a.md' })
  expect(found?.message).toContain(message)
})

test('a theme that there is none of is told at its line, with those there are', async () => {
  expect(await told({ title: 'T', theme: 'nope' })).toEqual({
    status: 1,
    lines: [
      'drillpress.config.json:3:3 error config-invalid option `theme` is "nope", expected plain, warm, or the path of a JSON file',
    ],
  })
})

test.each([
  [
    { theme: 'mine.json' },
    /^drillpress\.config\.json:2:3 error config-invalid option `theme`: .*mine\.json cannot be read/,
  ],
  [
    { templates: 'none' },
    /^drillpress\.config\.json:2:3 error config-invalid option `templates`: .*none cannot be read/,
  ],
  [
    { templates: 'a.md' },
    /^drillpress\.config\.json:2:3 error config-invalid option `templates`: .*a\.md is no folder/,
  ],
])('what %j names and is not there is told where it is named', async (config, line) => {
  const { status, lines } = await told(config)
  expect(lines).toEqual([expect.stringMatching(line)])
  expect(status).toBe(1)
})

test('a misspelt template is told with the right name, any other file is only mentioned', async () => {
  const files = { 'mine/page/page.htm': '', 'mine/notes/of-mine.txt': '', 'mine/themes/school.json': '{}' }
  expect(await told({ templates: 'mine', theme: 'mine/themes/school.json' }, files)).toEqual({
    status: 0,
    lines: [
      expect.stringMatching(/^drillpress\.config\.json:2:3 info template-unknown `notes\/of-mine\.txt` in /),
      `${join('mine', 'page', 'page.htm')}:1:1 warning template-unknown no template has this name, expected page/page.html (the product's own is used)`,
    ],
  })
})

test('a template that asks for what no page has is told at its place', async () => {
  const files = { 'mine/page/page.html': '<title>{{title}}</title>\n <p>{{words.sourec}}</p>' }
  expect(await told({ templates: 'mine' }, files)).toEqual({
    status: 1,
    lines: [
      `${join('mine', 'page', 'page.html')}:2:5 error template-invalid there is nothing to put in the place of \`{{words.sourec}}\`, expected \`words.source\``,
    ],
  })
})

test('a template that leaves the questions out is refused', async () => {
  const files = { 'mine/page/page.html': '<title>{{title}}</title>\n{{{contents}}}' }
  const { status, lines } = await told({ templates: 'mine' }, files)
  expect(lines).toEqual([
    expect.stringContaining('template-invalid the template does not ask for `{{{sections}}}`'),
  ])
  expect(status).toBe(1)
})

test('a program may leave out what it does not want otherwise', async () => {
  const found: Diagnostic[] = []
  const cwd = await folderWith({ 'a.md': article, 'drillpress.config.json': '{ "formats": ["json"] }' })
  const { files } = await build('a.md', {}, systemContext({ cwd, report: (one) => found.push(one) }))
  expect(files).toEqual([join(cwd, 'dist', 'a', 'a.json')])
  expect(found).toEqual([])
})

test('a page.json with one field sets that alone', async () => {
  const one = await told({ templates: 'mine' }, { 'mine/pdf/page.json': '{ "size": 12 }' }, 'pdf')
  expect(one).toEqual({ status: 0, lines: [] })
  const wrong = await told({ templates: 'mine' }, { 'mine/pdf/page.json': '{\n"size": "12pt" }' }, 'pdf')
  expect(wrong).toEqual({
    status: 1,
    lines: [
      `${join('mine', 'pdf', 'page.json')}:2:2 error config-invalid \`size\` is "12pt", expected number`,
    ],
  })
})
