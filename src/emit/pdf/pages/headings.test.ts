import * as v from 'valibot'
import { beforeAll, expect, test } from 'vitest'
import { filesOf } from '../../../../test/support/filesOf.ts'
import { type ReadPdf, readPdf } from '../../../../test/support/readPdf.ts'
import { content, question, sampleBook } from '../../../../test/support/sampleBook.ts'
import { optionsSchema } from '../../../config/options.ts'
import { readResource } from '../../../resources.ts'
import { emit } from '../pdf.ts'

const title = 'A title that goes on and on and so is longer than half of the line above a page can hold'
let pdf: ReadPdf

beforeAll(async () => {
  const sections = [1, 2].map((number) => ({
    id: `s${number}`,
    title: `Section ${number}: \\frac{x_${number}}{2}`,
    titleContent: content(`Section ${number}: $\\frac{x_${number}}{2}$`),
    depth: 1,
    parent: null,
  }))
  const questions = [1, 2, 3, 4, 5, 6].map((number) =>
    question(number, `Is x^${number} even?`, {
      titleContent: content(`Is $x^${number}$ even?`),
      section: number < 4 ? 's1' : 's2',
      answer: content('It depends.\n\n'.repeat(20)),
    }),
  )
  const book = sampleBook({ lang: 'en', title, sections, questions })
  const [file] = await filesOf(
    emit(book, v.parse(optionsSchema, {}), { report: () => {}, resource: readResource }),
  )
  pdf = readPdf(file?.bytes ?? new Uint8Array())
})

test('titles of sections and questions are set with their formulas, in the contents and above pages too', () => {
  const pieces = pdf.pages.flatMap((page) => page.pieces)
  const formulas = pieces.filter(({ tag }) => tag === 'Formula').map(({ text }) => text)
  expect(formulas.filter((text) => text === '\\frac{x_1}{2}')).toHaveLength(2)
  expect(formulas.filter((text) => text === 'x^4')).toHaveLength(2)
  expect(pieces.filter(({ tag, text }) => /^(?:H\d|Link)$/.test(tag) && text.includes('\\'))).toEqual([])
  const head = pdf.pages.at(-1)?.pieces.filter(({ tag }) => tag === 'Artifact')
  expect(head?.map(({ text }) => text).join('')).toContain('Section 2: \\frac{x_2}{2}')
})

test('what is too long for the line above a page ends in dots', () => {
  const head = pdf.pages.at(-1)?.pieces.filter(({ tag }) => tag === 'Artifact') ?? []
  const [cut = ''] = head
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .filter((text) => text.endsWith('…'))
  expect(cut.length).toBeGreaterThan(30)
  expect(title.startsWith(cut.slice(0, -1))).toBe(true)
})

test('where only text can stand they are typed', () => {
  const objects = [...pdf.objects.values()].join('\n').replace(/\\(?=[()\\])/g, '')
  for (const text of ['Section 1: x₁/2', '1 Is x¹ even?', '1 Is x¹ even?, page 1'])
    expect(objects).toContain(`(${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1')})`)
})

test('the contents are read where they stand', () => {
  const [root] = [...pdf.objects.values()].filter((object) => object.includes('/S /Document'))
  const kids = [...(root?.match(/\/K \[([\s\S]*?)\]/)?.[1] ?? '').matchAll(/(\d+) 0 R/g)]
  const kinds = kids.map(([, id]) => /\/S \/(\w+)/.exec(pdf.objects.get(Number(id)) ?? '')?.[1])
  expect(kinds).toEqual(['H1', 'P', 'P', 'TOC', 'Sect', 'Sect'])
})
