import { describe, expect, test } from 'vitest'
import type { Item } from '../src/model/item.ts'
import { plainText } from '../src/model/text.ts'
import { parsed } from './support/parse.ts'
import fc from './support/properties.ts'

const nouns = ['cache', 'thread', 'index', 'router', 'kernel', 'socket', 'buffer', 'schema', 'mutex', 'token']
const noun = fc.constantFrom(...nouns)
const letters = ['A', 'B', 'C', 'D', 'E']

/** A question with options, some of which are right. */
interface Choice {
  readonly title: string
  readonly options: readonly string[]
  readonly right: readonly number[]
}

const choiceOf = (rights: { readonly minLength: number; readonly maxLength: number }): fc.Arbitrary<Choice> =>
  fc
    .record({
      words: fc.tuple(noun, noun),
      options: fc.uniqueArray(noun, { minLength: 3, maxLength: 5 }),
    })
    .chain(({ words: [a, b], options }) =>
      fc.uniqueArray(fc.nat({ max: options.length - 1 }), rights).map((right) => ({
        title: `Which of these keeps the ${a} of a ${b}?`,
        options: options.map((option) => `the ${option}`),
        right: right.sort((x, y) => x - y),
      })),
    )

const single = fc.array(choiceOf({ minLength: 1, maxLength: 1 }), { minLength: 3, maxLength: 6 })
const several = fc.array(choiceOf({ minLength: 2, maxLength: 2 }), { minLength: 3, maxLength: 6 })

const keyOf = ({ right }: Choice): string => right.map((at) => letters[at]).join('')

/** What a question with one right option is, and one with several. */
const kinds = [
  ['choice', single],
  ['multiple-choice', several],
] as const

/** A quiz in each way of printing it. */
const quizzes: Readonly<Record<string, (bank: readonly Choice[]) => string>> = {
  'numbers, letters and a line with the key': (bank) =>
    bank
      .map(
        (one, i) => `${i + 1}. ${one.title}\n\n${lettered(one, (l) => `${l}. `)}\n\nAnswer: ${keyOf(one)}\n`,
      )
      .join('\n'),
  'headings, letters in brackets': (bank) =>
    `# Quiz\n\n${bank.map((one, i) => `## ${i + 1}. ${one.title}\n\n${lettered(one, (l) => `(${l}) `)}\n\n**Answer:** ${keyOf(one)}\n`).join('\n')}`,
  'labels, letters with a bracket': (bank) =>
    bank
      .map((one, i) => `Q${i + 1}: ${one.title}\n${lettered(one, (l) => `${l}) `)}\nAnswer: ${keyOf(one)}\n`)
      .join('\n'),
  'boxes to tick': (bank) =>
    `# Quiz\n\n${bank.map((one, i) => `### ${i + 1}. ${one.title}\n\n${one.options.map((option, at) => `- [${one.right.includes(at) ? 'x' : ' '}] ${option}`).join('\n')}\n`).join('\n')}`,
  'keys at the end': (bank) =>
    `# Notes\n\n${bank.map((one, i) => `${i + 1}. ${one.title}\n\n${lettered(one, (l) => `${l}. `)}\n`).join('\n')}\n## Answers\n\n${bank.map((one, i) => `${i + 1}. ${keyOf(one)}`).join('\n')}\n`,
  'a fold with the key': (bank) =>
    `# Quiz\n\n${bank.map((one, i) => `## ${i + 1}. ${one.title}\n\n${lettered(one, (l) => `- ${l}. `)}\n\n<details>\n<summary>Answer</summary>\n\n${keyOf(one)}\n\n</details>\n`).join('\n')}`,
}

function lettered({ options }: Choice, mark: (letter: string) => string): string {
  return options.map((option, at) => `${mark(letters[at] ?? '')}${option}`).join('\n')
}

const choiceRead = ({ title, options }: Item) => ({
  title,
  options: options.map(({ content }) => plainText(content).trim()),
  right: options.flatMap(({ correct }, at) => (correct ? [at] : [])),
})

describe('a quiz printed in a convention is read again as the same quiz', () => {
  for (const [name, print] of Object.entries(quizzes)) {
    for (const [kind, banks] of kinds) {
      test(`${name}: ${kind}`, async () => {
        await fc.assert(
          fc.asyncProperty(banks, async (bank) => {
            const { items } = await parsed(print(bank))
            expect(items.map(choiceRead)).toEqual([...bank])
            expect(new Set(items.map((item) => item.kind))).toEqual(new Set([kind]))
          }),
          { numRuns: 12, seed: 11 },
        )
      })
    }
  }
})

/** A statement that holds or does not. */
const statements = fc.array(
  fc.record({
    title: fc.tuple(noun, noun).map(([a, b]) => `A ${a} always belongs to a ${b}.`),
    holds: fc.boolean(),
  }),
  { minLength: 3, maxLength: 6 },
)

describe('true or false', () => {
  const printers: Readonly<Record<string, (title: string, holds: boolean, number: number) => string>> = {
    'labels and words': (title, holds, number) =>
      `Q${number}. ${title}\nAnswer: ${holds ? 'True' : 'False'}\n`,
    'headings and words': (title, holds, number) =>
      `## ${number}. ${title}\n\nAnswer: ${holds ? 'True' : 'False'}\n`,
    'numbers and marks': (title, holds, number) => `${number}. ${title} (${holds ? '√' : '×'})\n`,
  }
  test.each(Object.entries(printers))('%s', async (_, print) => {
    await fc.assert(
      fc.asyncProperty(statements, async (bank) => {
        const text = bank.map(({ title, holds }, at) => print(title, holds, at + 1)).join('\n')
        const { items } = await parsed(`# True or false\n\n${text}`)
        expect(items.map(({ kind, title }) => ({ kind, title }))).toEqual(
          bank.map(({ title }) => ({ kind: 'true-false', title })),
        )
        expect(items.map(({ answer }) => /^(?:True|√)$/.test(plainText(answer).trim()))).toEqual(
          bank.map(({ holds }) => holds),
        )
      }),
      { numRuns: 12, seed: 13 },
    )
  })
})

test('sentences with hidden words', async () => {
  const clozes = fc.array(
    fc.tuple(noun, noun).map(([a, b]) => `The {{c1::${a}}} of a process is kept in its ${b}.`),
    { minLength: 3, maxLength: 6 },
  )
  await fc.assert(
    fc.asyncProperty(clozes, async (bank) => {
      const { items } = await parsed(bank.map((text) => `- ${text}`).join('\n'))
      expect(items.map(({ kind, title }) => ({ kind, title }))).toEqual(
        bank.map((title) => ({ kind: 'cloze', title })),
      )
    }),
    { numRuns: 12, seed: 17 },
  )
})

test('tasks with code keep it letter for letter', async () => {
  const line = fc.tuple(noun, noun, fc.nat(99)).map(([a, b, n]) => `  ${a} = ${b}(${n})  # *${a}* <b>`)
  const task = fc.record({
    words: fc.tuple(noun, noun),
    lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(task, { minLength: 3, maxLength: 5 }), async (bank) => {
      const text = bank
        .map(
          ({ words: [a, b], lines }, at) =>
            `## ${at + 1}. Write a function that gives the ${a} of a ${b}\n\n\`\`\`python\n${lines.join('\n')}\n\`\`\`\n`,
        )
        .join('\n')
      const { items } = await parsed(`# Tasks\n\n${text}`)
      expect(items.map(({ kind, code }) => ({ kind, code }))).toEqual(
        bank.map(({ lines }) => ({ kind: 'coding', code: [{ lang: 'python', value: lines.join('\n') }] })),
      )
    }),
    { numRuns: 12, seed: 19 },
  )
})
