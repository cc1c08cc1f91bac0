import { describe, expect, test } from 'vitest'
import type { Item } from '../src/model/item.ts'
import { plainText } from '../src/model/text.ts'
import { fixtures } from './support/fixtures.ts'
import { parsed } from './support/parse.ts'
import fc from './support/properties.ts'

/** What must stay the same whatever stands around: all fields as plain text, without places. */
function essence(items: readonly Item[]) {
  return items.map(({ kind, title, prompt, answer, hint, explanation, options, tags }) => ({
    kind,
    title,
    texts: [prompt, answer, hint, explanation].map(bare),
    options: options.map(({ key, content, correct }) => ({ key, text: bare(content), correct })),
    tags,
  }))
}

/** Text without the spaces at the ends of its lines, which code keeps. */
function bare(content: Item['prompt']): string {
  return plainText(content).replaceAll(/ +$/gm, '').trim()
}

describe('what stands around questions changes none', () => {
  test.each(fixtures)('line ends, byte order mark and trailing spaces: $name', async ({ input: text }) => {
    const plain = essence((await parsed(text)).items)
    expect(essence((await parsed(text.replaceAll('\n', '\r\n'))).items)).toEqual(plain)
    expect(essence((await parsed(`\uFEFF${text}`)).items)).toEqual(plain)
    expect(essence((await parsed(text.replaceAll(/(?<=\S)\n/g, ' \n'))).items)).toEqual(plain)
  })

  test.each(fixtures.filter(({ input }) => /^#/m.test(input) && !/^#{6}/m.test(input)))(
    'one more heading around changes only sections: $name',
    async ({ input: text }) => {
      const deeper = `# Everything\n\n${text.replaceAll(/^(#{1,5}) /gm, '#$1 ')}`
      expect(essence((await parsed(deeper)).items)).toEqual(essence((await parsed(text)).items))
    },
  )

  test('a paragraph of prose before the questions changes none', async () => {
    const prose = 'This collection grew over several years and is still kept up to date by its readers.'
    for (const { input: text } of fixtures.filter(({ input }) => /^# /.test(input))) {
      const [title = '', ...rest] = text.split('\n')
      const longer = [title, '', prose, ...rest].join('\n')
      expect(essence((await parsed(longer)).items)).toEqual(essence((await parsed(text)).items))
    }
  })
})

describe('a bank printed in a convention is read again as the same bank', () => {
  const word = fc.constantFrom(
    'cache',
    'thread',
    'index',
    'router',
    'kernel',
    'socket',
    'buffer',
    'schema',
    'mutex',
    'token',
  )
  const question = fc.record({
    title: fc.tuple(word, word).map(([a, b]) => `How does the ${a} of a ${b} work?`),
    answer: fc.tuple(word, word).map(([a, b]) => `The ${a} keeps a ${b} for later use.`),
  })
  const bank = fc.array(question, { minLength: 3, maxLength: 8 })
  type Bank = readonly { readonly title: string; readonly answer: string }[]
  const printers: Readonly<Record<string, (bank: Bank) => string>> = {
    headings: (bank) =>
      `# Notes\n\n${bank.map(({ title, answer }) => `## ${title}\n\n${answer}\n`).join('\n')}`,
    'numbered headings': (bank) =>
      bank.map(({ title, answer }, i) => `### ${i + 1}. ${title}\n\n${answer}\n`).join('\n'),
    'Q and A': (bank) => bank.map(({ title, answer }, i) => `Q${i + 1}. ${title}\nA: ${answer}\n`).join('\n'),
    'bold labels': (bank) =>
      bank.map(({ title, answer }) => `**Question:** ${title}\n\n**Answer:** ${answer}\n`).join('\n'),
    'bold lines': (bank) =>
      `# Notes\n\n${bank.map(({ title, answer }) => `**${title}**\n\n${answer}\n`).join('\n')}`,
    'list with nested answers': (bank) =>
      bank.map(({ title, answer }, i) => `${i + 1}. ${title}\n   - ${answer}`).join('\n'),
    table: (bank) =>
      `| Question | Answer |\n| --- | --- |\n${bank.map(({ title, answer }) => `| ${title} | ${answer} |`).join('\n')}`,
    details: (bank) =>
      bank
        .map(({ title, answer }) => `<details>\n<summary>${title}</summary>\n\n${answer}\n\n</details>\n`)
        .join('\n'),
    flashcards: (bank) => bank.map(({ title, answer }) => `${title}::${answer}\n`).join('\n'),
    'cards with a mark between': (bank) =>
      bank.map(({ title, answer }) => `${title}\n?\n${answer}\n`).join('\n'),
    definitions: (bank) => bank.map(({ title, answer }) => `${title}\n: ${answer}\n`).join('\n'),
    'anki blocks': (bank) =>
      bank.map(({ title, answer }) => `%%ANKI\nBasic\n${title}\nBack: ${answer}\nEND%%\n`).join('\n'),
  }
  const sentence = fc.constantFrom(
    'The part above came up more often than the author had expected.',
    'Readers of an earlier version asked for more of this; it follows below.',
    'Nothing here depends on the version of the program.',
    'Last spring a colleague and I went through all of it once more, by hand, over several evenings.',
  )
  test.each(Object.keys(printers))('%s, a paragraph of prose between two questions', async (name) => {
    await fc.assert(
      fc.asyncProperty(bank, sentence, fc.nat(), async (questions, prose, place) => {
        const at = 1 + (place % (questions.length - 1))
        const [before, after] = [questions.slice(0, at), questions.slice(at)]
        const print = (some: Bank, first: number) =>
          (printers[name]?.(some) ?? '').replaceAll(
            /^((?:#+ |Q)?)(\d+)(?=\. )/gm,
            (_, mark, number) => `${mark}${Number(number) + first}`,
          )
        const { items } = await parsed(
          `${print(before, 0)}\n\n${prose}\n\n${print(after, at).replace('# Notes\n\n', '')}`,
        )
        expect(items.map(({ title }) => title)).toEqual(questions.map(({ title }) => title))
        items.forEach(({ answer }, index) => {
          const told = plainText(answer)
            .replace(index === at - 1 ? prose : '', '')
            .trim()
          expect(told).toBe(questions[index]?.answer)
        })
      }),
      { numRuns: 15, seed: 11 },
    )
  })

  test.each(Object.keys(printers))('%s', async (name) => {
    await fc.assert(
      fc.asyncProperty(bank, async (questions) => {
        const { items } = await parsed(printers[name]?.(questions) ?? '')
        expect(items.map(({ title, answer }) => ({ title, answer: plainText(answer).trim() }))).toEqual(
          questions,
        )
      }),
      { numRuns: 15, seed: 7 },
    )
  })
})
