import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { filesOf } from '../../../test/support/filesOf.ts'
import { type ReadPage, type ReadPdf, readPdf, textOf } from '../../../test/support/readPdf.ts'
import { content, question, sampleBook } from '../../../test/support/sampleBook.ts'
import { type GivenOptions, optionsSchema } from '../../config/options.ts'
import type { Book, Option, Question } from '../../model/book.ts'
import { readResource } from '../../resources.ts'
import { emit } from './pdf.ts'

/** The PDFs of a book by their suffixes. */
async function written(
  book: Book,
  given: GivenOptions = {},
  resource = readResource,
): Promise<ReadonlyMap<string, ReadPdf>> {
  const files = await filesOf(emit(book, v.parse(optionsSchema, given), { report: () => {}, resource }))
  return new Map(files.map(({ suffix, bytes }) => [suffix, readPdf(bytes)]))
}

function pdf(files: ReadonlyMap<string, ReadPdf>, suffix: string): ReadPdf {
  const found = files.get(suffix)
  if (found === undefined) throw new Error(`no ${suffix}`)
  return found
}

/** Options of these texts; the first is right. */
function options(...texts: readonly string[]): Option[] {
  return texts.map((text, index) => ({
    key: 'ABCDEFG'[index] ?? '',
    content: content(text),
    correct: index === 0,
  }))
}

/** A book in English of questions to choose in, of which each has a right option of its own, or of open ones. */
function bookOf(kind: 'choice' | 'open', count: number): Book {
  const questions = Array.from({ length: count }, (_, index) =>
    question(index + 1, `Question ${index + 1}?`, {
      kind,
      options: kind === 'choice' ? options(`right${index + 1}`, 'wrong', 'bad', 'off') : [],
      answer: kind === 'choice' ? null : content(`Answer ${index + 1}.`),
    }),
  )
  return sampleBook({ title: 'Choices', lang: 'en', sections: [], questions })
}

const shown = ({ pieces }: ReadPage): string => pieces.map(({ text }) => text).join('\n')

/** Left edge of each text that begins so, page by page. */
function places({ pages }: ReadPdf, start: RegExp): { text: string; x: number; y: number }[] {
  return pages.flatMap(({ pieces }) =>
    pieces.flatMap(({ text, runs }) => {
      const [first] = runs
      return start.test(text) && first !== undefined ? [{ text, x: first.x, y: first.y }] : []
    }),
  )
}

describe('three versions', () => {
  let files: ReadonlyMap<string, ReadPdf>

  beforeAll(async () => {
    files = await written(bookOf('choice', 24), { sheets: { versions: 3, shuffle: 'term', pick: 20 } })
  }, 60_000)

  test('stand beside the sheets of the whole book', () => {
    expect([...files.keys()]).toEqual([
      ...['.pdf', '-questions.pdf', '-answers.pdf'],
      ...['A', 'B', 'C'].flatMap((mark) => [`-questions-${mark}.pdf`, `-answers-${mark}.pdf`]),
    ])
  })

  test('have keys that name the right options of their own sheets', () => {
    const letters = new Set<string>()
    for (const mark of ['A', 'B', 'C']) {
      const sheet = textOf(pdf(files, `-questions-${mark}.pdf`)).replace(/\s+/g, ' ')
      const key = textOf(pdf(files, `-answers-${mark}.pdf`)).replace(/\s+/g, ' ')
      const right = new Map(
        [...sheet.matchAll(/([A-D])\. right(\d+)/g)].map(([, letter, number]) => [number, letter]),
      )
      const named = [...key.matchAll(/\d+\. ([A-D]) no\. (\d+) in the book/g)]
      expect(named.length).toBe(20)
      for (const [, letter = '', number] of named) {
        expect(letter).toBe(right.get(number))
        letters.add(letter)
      }
    }
    expect([...letters].sort()).toEqual(['A', 'B', 'C', 'D'])
  })
})

test('a version says which it is on every page, in the language of the book', async () => {
  const title = 'A title that is much too long for the half of a line that running heads have'
  const files = await written(
    { ...bookOf('open', 12), lang: 'ru', title },
    { sheets: { shuffle: 'term' }, print: ['large'] },
  )
  const sheet = pdf(files, '-questions-A.pdf')
  expect(sheet.pages.length).toBeGreaterThan(1)
  for (const page of [...sheet.pages, ...pdf(files, '-answers-A.pdf').pages])
    expect(shown(page)).toContain('Вариант A')
  expect(textOf(pdf(files, '-questions.pdf'))).not.toContain('Вариант')
})

test('the same seed gives the same bytes', async () => {
  const bytes = async (shuffle: string): Promise<string[]> => {
    const options = v.parse(optionsSchema, { sheets: { versions: 2, shuffle } })
    const files = await filesOf(
      emit(bookOf('choice', 4), options, { report: () => {}, resource: readResource }),
    )
    return files.map((file) => Buffer.from(file.bytes).toString('base64'))
  }
  const [first, again, other] = [await bytes('一'), await bytes('一'), await bytes('二')]
  expect(again).toEqual(first)
  expect(other[3]).not.toBe(first[3])
})

describe('short questions to choose in', () => {
  test('stand in two columns that are read one after the other', async () => {
    const sheet = pdf(await written(bookOf('choice', 12)), '-questions.pdf')
    const titles = places(sheet, /Question \d+\?$/)
    expect(titles.map(({ text }) => text)).toEqual(
      Array.from({ length: 12 }, (_, index) => `${index + 1}Question ${index + 1}?`),
    )
    const lefts = titles.map(({ x }) => Math.round(x))
    expect(new Set(lefts).size).toBe(2)
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b))
    const first = titles.map(({ y }) => y)
    expect(first[0]).toBeCloseTo(first[lefts.lastIndexOf(lefts[0] ?? 0) + 1] ?? 0)
  })

  test('keep one column in large print, and their options below one another', async () => {
    const sheet = pdf(await written(bookOf('choice', 12), { print: ['large'] }), '-questions.pdf')
    expect(new Set(places(sheet, /Question \d+\?$/).map(({ x }) => Math.round(x / 20))).size).toBe(1)
    expect(new Set(places(sheet, /^(right3|wrong|bad|off)$/).map(({ x }) => Math.round(x))).size).toBe(1)
  })

  test.each([
    [1, 12, 1],
    [2, 12, 2],
    [2, 3, 1],
  ] as const)('with `columns: %i`, %i of them stand in %i', async (columns, count, seen) => {
    const sheet = pdf(await written(bookOf('choice', count), { sheets: { columns } }), '-questions.pdf')
    expect(new Set(places(sheet, /Question \d+\?$/).map(({ x }) => Math.round(x / 20))).size).toBe(seen)
  })

  test('keep one column where one of them shows what needs more', async () => {
    const book = bookOf('choice', 12)
    const wide = content(`\`\`\`js\n${'wide '.repeat(12)}\n\`\`\``)
    const questions = book.questions.map((one) => (one.number === 5 ? { ...one, prompt: wide } : one))
    const sheet = pdf(await written({ ...book, questions }), '-questions.pdf')
    expect(new Set(places(sheet, /Question \d\?$/).map(({ x }) => Math.round(x))).size).toBe(1)
  })

  test.each([
    [['a', 'b', 'c', 'd'], [4]],
    [['a', 'b', 'c', 'd', 'e'], [5]],
    [
      ['a', 'b', 'some more words', 'd', 'e'],
      [3, 2],
    ],
    [['a', 'b'], [2]],
    [
      ['a', 'b', 'some more words', 'd'],
      [2, 2],
    ],
    [
      ['a', 'b', 'a text that needs much more than half of the width of a page', 'd'],
      [1, 1, 1, 1],
    ],
  ])('options %j stand in rows of %j, all with their letters', async (texts, rows) => {
    const asked = question(1, 'Which?', { kind: 'choice', options: options(...texts) })
    const sheet = pdf(
      await written(sampleBook({ lang: 'en', sections: [], questions: [asked] })),
      '-questions.pdf',
    )
    const marks = places(sheet, /^\s*[A-E]\.$/)
    expect(marks.map(({ text }) => text.trim())).toEqual(texts.map((_, index) => `${'ABCDE'[index]}.`))
    const lines = [...new Set(marks.map(({ y }) => Math.round(y)))]
    expect(lines.map((line) => marks.filter(({ y }) => Math.round(y) === line).length)).toEqual(rows)
  })
})

test('what a question is worth is printed unless it says so itself, and summed up where all are worth something', async () => {
  const questions = [
    question(1, 'What is a lock?', { answer: content('A guard.') }),
    question(2, 'What is a key? (3 marks)', { answer: content('A lever.') }),
    question(3, 'Write one.', { kind: 'coding' }),
  ]
  const book = sampleBook({ lang: 'en', sections: [], questions })
  const files = await written(book, { sheets: { marks: { open: 5, coding: 7 } } })
  const sheet = textOf(pdf(files, '-questions.pdf'))
  expect(sheet).toContain('Question sheet · 3 questions · 15 marks')
  expect(sheet).toMatch(/Score:\s*\/ 15\b/)
  expect(sheet.match(/\b[357] marks/g)).toEqual(['5 marks', '3 marks', '7 marks'])
  expect(textOf(pdf(files, '-answers.pdf')).match(/\b[357] marks/g)).toEqual([
    '5 marks',
    '3 marks',
    '7 marks',
  ])
  expect(textOf(pdf(files, '.pdf'))).not.toContain('5 marks')

  const some = await written(book, { sheets: { marks: { open: 5 } } })
  expect(textOf(pdf(some, '-questions.pdf')).match(/\d+ marks/g)).toEqual(['5 marks', '3 marks'])
  expect(textOf(pdf(some, '-questions.pdf'))).not.toMatch(/Score:\s*\//)
  expect(textOf(pdf(some, '-answers.pdf')).match(/\d+ marks/g)).toEqual(['5 marks', '3 marks'])
})

describe('gaps', () => {
  const sheetOf = async (questions: readonly Question[]): Promise<ReadPdf> =>
    pdf(await written(sampleBook({ lang: 'zh', sections: [], questions })), '-questions.pdf')
  /** Lines to write on: half a point high. */
  const lines = ({ pages }: ReadPdf): number =>
    pages.reduce((sum, page) => sum + (page.content.match(/ 0\.5 re f$/gm)?.length ?? 0), 0)

  test.each([
    ['光的速度约为____m/s。', null, false],
    ['光的速度约为多少？', null, true],
    ['实验：', '（1）速度为____。（2）密度为____。', false],
    ['实验：', '（1）速度为____。（2）画出图像。', true],
    ['用 `____` 表示什么？', null, true],
    ['Call it with foo( ) and explain.', null, true],
  ])('in %j with %j below: lines below are %j', async (title, prompt, isBelow) => {
    const asked = question(1, title, {
      prompt: content(prompt === null ? title : `${title}\n\n${prompt}`),
      ...(title.includes('`') ? { titleContent: content(title) } : {}),
      answer: content('答案'),
    })
    expect(lines(await sheetOf([asked])) > 0).toBe(isBelow)
  })

  test('a long answer does not stand in one', async () => {
    expect(
      lines(await sheetOf([question(1, '简述____。', { answer: content('很长'.repeat(80)) })])),
    ).toBeGreaterThan(3)
  })

  test('are wide enough to be written in, and brackets stay with what they end', async () => {
    const sheet = await sheetOf([
      question(1, '正确的是（ ）', { kind: 'choice', options: options('甲', '乙') }),
      question(2, '速度为__，密度为____________________。', { answer: content('1') }),
      question(3, '月亮是光源。（ ）', { kind: 'true-false', answer: content('×') }),
    ])
    const text = textOf(sheet)
    expect(text).toContain('是（\u2003\u2003）')
    expect(text.match(/_+/g)?.map(({ length }) => length)).toEqual([12, 20])
    expect(text).not.toContain('正确\n')
  })
})

test('a kind that no page shows is said at its question, or once above a section of its own', async () => {
  const asked = (number: number, kind: Question['kind'], section: string): Question =>
    question(number, `Which? ${number}`, { kind, section, options: options('a', 'b', 'c') })
  const sections = [
    { id: 'mixed', title: 'Mixed', depth: 1, parent: null },
    { id: 'alone', title: 'Alone', depth: 1, parent: null },
    { id: 'said', title: 'Questions with Multiple Choice', depth: 1, parent: null },
  ]
  const questions = [
    asked(1, 'choice', 'mixed'),
    asked(2, 'multiple-choice', 'mixed'),
    ...[3, 4, 5].map((number) => asked(number, 'multiple-choice', 'alone')),
    ...[6, 7].map((number) => asked(number, 'multiple-choice', 'said')),
  ]
  const files = await written(sampleBook({ lang: 'en', sections, questions }))
  for (const name of ['-questions.pdf', '.pdf']) {
    const text = textOf(pdf(files, name)).split('1Which? 1\n').at(-1) ?? ''
    expect(text.match(/Single choice|Multiple choice|(?<=^\d)Which\? \d/gm)).toEqual([
      ...['Which? 2', 'Multiple choice', 'Multiple choice'],
      ...[3, 4, 5, 6, 7].map((number) => `Which? ${number}`),
    ])
  }
})

test('the contents tell questions of one title apart', async () => {
  const questions = Array.from({ length: 6 }, (_, index) =>
    question(index + 1, index < 4 ? 'What does this print?' : `Question ${index}?`, {
      prompt: content(`\`\`\`js\nconsole.log(${index})\n\`\`\``),
      answer: content('It prints.'),
    }),
  )
  const handout = pdf(await written(sampleBook({ lang: 'en', sections: [], questions })), '.pdf')
  const lines = handout.pages[0]?.pieces.filter(({ tag }) => tag === 'Link').map(({ text }) => text)
  expect(lines?.filter((_, index) => index % 2 === 0).map((text) => text.replace(/\u2002/g, ' '))).toEqual([
    ...[0, 1, 2, 3].map((index) => `${index + 1}What does this print? console.log(${index})`),
    '5Question 4?',
    '6Question 5?',
  ])
})

test.each(['A4', 'Letter'] as const)(
  'in large print on %s, a key stands below one another, beside its numbers',
  async (paper) => {
    const key = pdf(await written(bookOf('choice', 12), { print: ['large'], paper }), '-answers.pdf')
    const numbers = places(key, /^\d+\.$/)
    const letters = places(key, /^A$/)
    expect([numbers.length, letters.length]).toEqual([12, 12])
    expect(new Set(letters.map(({ x }) => Math.round(x))).size).toBe(1)
    for (const [index, { x, y, text }] of numbers.entries()) {
      expect(letters[index]?.y).toBeCloseTo(y, 1)
      // A digit is more than half as wide as its letters are high, which is 18 points.
      expect(letters[index]?.x).toBeGreaterThan(x + 9 * (text.length - 1))
    }
  },
)

test('marks of lists that are nested deep never stand in their texts', async () => {
  const depth = 24
  const nested = Array.from({ length: depth }, (_, at) => `${'   '.repeat(at)}1. Text${at}`).join('\n')
  const book = bookOf('open', 1)
  const questions = book.questions.map((one) => ({ ...one, answer: content(nested) }))
  const handout = pdf(await written({ ...book, questions }, { print: ['large'] }), '.pdf')
  const [marks, texts] = [places(handout, /^1\.$/), places(handout, /^Text\d+$/)]
  expect([marks.length, texts.length]).toEqual([depth, depth])
  for (const [index, { x, y }] of marks.entries()) {
    const text = texts[index]
    const isAbove = Math.abs((text?.y ?? 0) - y) > 9
    expect(isAbove || (text?.x ?? 0) > x + 9).toBe(true)
  }
})

test.each([
  [2, 'en', [100, 40, 100]],
  [1, 'en', [100, 100, 100]],
  [2, 'he', [40, 100, 40]],
])('with %d sides, text in %s stands %j points from the left', async (sides, lang, lefts) => {
  const page = { size: 10, gutter: 27, margin: { top: 60, bottom: 60, inner: 100, outer: 40 }, sides }
  const resource: typeof readResource = (name) =>
    name.endsWith('page.json') ? Promise.resolve(Buffer.from(JSON.stringify(page))) : readResource(name)
  const files = await written({ ...bookOf('open', 20), lang }, {}, resource)
  const sheet = pdf(files, '-questions.pdf')
  const widths = sheet.pages.slice(0, 3).map(({ pieces }) => {
    const head = pieces.flatMap(({ runs }) => runs)
    return Math.round(Math.min(...head.map(({ x }) => x)))
  })
  // Lines to write on are no text: in Hebrew the leftmost text of a page is its running head.
  if (lang === 'en') expect(widths).toEqual(lefts)
  else expect(widths.slice(1)).toEqual(lefts.slice(1))
})

// A page has room for 35 airy lines or 42 close ones below its title.
test.each([
  [30, 1],
  [40, 1],
  [60, 2],
])('contents of %i lines stand on the first page, in %i columns', async (count, columns) => {
  const handout = pdf(await written(bookOf('open', count)), '.pdf')
  const links = handout.pages.map(({ pieces }) => pieces.filter(({ tag }) => tag === 'Link'))
  expect(links[0]?.length).toBe(2 * count)
  expect(links.slice(1).flat()).toEqual([])
  const numbers = links[0]?.filter(({ text }) => /^\d+Question/.test(text)) ?? []
  expect(new Set(numbers.map(({ runs }) => Math.round((runs[0]?.x ?? 0) / 50))).size).toBe(columns)
})

test('that a formula is too wide for a column is told only where it stands in one', async () => {
  const wide = String.raw`Attention is:

$$
\mathrm{Attention}(Q, K, V) = \mathrm{softmax}\left(\frac{QK^{\top}}{\sqrt{d_k}} + M\right)V
$$`
  const questions = Array.from({ length: 4 }, (_, index) =>
    question(index + 1, `Question ${index + 1}?`, { kind: 'open', options: [], answer: content(wide) }),
  )
  const book = sampleBook({ title: 'Formulas', lang: 'en', sections: [], questions })
  const found: string[] = []
  const report = ({ rule }: { readonly rule: string }): void => void found.push(rule)
  const files = await filesOf(emit(book, v.parse(optionsSchema, {}), { report, resource: readResource }))
  expect(files.map(({ suffix }) => suffix)).toContain('-answers.pdf')
  expect(found).toEqual([])
})
