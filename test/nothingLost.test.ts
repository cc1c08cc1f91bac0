import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { build } from '../src/run.ts'
import { systemContext } from '../src/systemContext.ts'
import { account, type BankTexts } from './support/account.ts'
import { folderWith } from './support/command.ts'
import { fixtures, foldersOf } from './support/fixtures.ts'

const out = mkdtempSync(join(tmpdir(), 'nothing-lost-'))
afterAll(() => rmSync(out, { recursive: true }))

/** The bank that a build makes of an article. */
async function bankOf(path: string): Promise<BankTexts> {
  const options = { formats: ['json' as const], ledger: false }
  const context = systemContext({ cwd: out, report: () => {} })
  const { files } = await build(path, { config: null, options, out, strict: false }, context)
  return JSON.parse(readFileSync(files[0] ?? '', 'utf8'))
}

/** An article that asks nothing has no bank; one that is written in several encodings says so in its `as`. */
const asking = fixtures.filter(({ expected }) => expected.questions.length > 0).map(({ path }) => path)
const damaged = foldersOf('damage')
  .filter(({ folder }) => !('as' in JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'))))
  .map(({ folder }) => fileURLToPath(new URL('input.md', folder)))

describe('each word of an article is in its bank, or in what was left out', () => {
  test.each([...asking, ...damaged].map((path) => [path.split('/').slice(-3, -1).join('/'), path]))(
    '%s',
    async (_, path) => {
      const { lost } = account(readFileSync(path, 'utf8'), await bankOf(path))
      expect(lost).toEqual([])
    },
  )
})

describe('what is taken off is listed with its line', () => {
  const article = `# Networks

Q1. What is a router?
Answer: A box that forwards packets between networks.

[Back to top](#networks)

Q2. What is a switch?
Answer: A box that forwards frames within one network.

[Back to top](#networks)
`

  test('labels, numbers and links back within the article', async () => {
    const folder = await folderWith({ 'networks.md': article })
    const { leftOut } = (await bankOf(join(folder, 'networks.md'))) as never as {
      leftOut: { what: string; text: string; lines: number[] }[]
    }
    expect(
      leftOut.filter(({ what }) => what === 'mark').map(({ text, lines }) => `${lines[0]} ${text}`),
    ).toEqual(['3 Q1', '4 Answer', '6 Back to top', '8 Q2', '9 Answer'])
  })

  test('a bank without one of its answers is found out', async () => {
    const folder = await folderWith({ 'networks.md': article })
    const bank = await bankOf(join(folder, 'networks.md'))
    const [first, ...others] = bank.questions
    if (first === undefined) throw new RangeError('no question')
    const { lost } = account(article, { ...bank, questions: [{ ...first, answer: null }, ...others] })
    // Of its eight words the second answer has seven; the account finds them missing in the order of the article.
    expect(lost.flatMap(({ words }) => words).sort()).toEqual(
      ['a', 'between', 'box', 'forwards', 'networks', 'packets', 'that'].sort(),
    )
  })

  test('a bank with the first letter of a word among its marks is found out', async () => {
    const star = '# Talks\n\nQ1. What is the STAR method?\nAnswer: **S**ituation and **T**ask.\n'
    const folder = await folderWith({ 'talks.md': star })
    const bank = await bankOf(join(folder, 'talks.md'))
    expect(account(star, bank).lost).toEqual([])
    const cut = bank.questions.map((question) => ({ ...question, answer: { text: 'ituation and Task.' } }))
    const { lost } = account(star, {
      ...bank,
      questions: cut,
      leftOut: [...bank.leftOut, { what: 'mark', text: 'S' }],
    })
    expect(lost.flatMap(({ words }) => words)).toEqual(['situation'])
  })
})
