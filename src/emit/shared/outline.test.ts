import { expect, test } from 'vitest'
import { question } from '../../../test/support/sampleBook.ts'
import type { Section } from '../../model/book.ts'
import { type Group, outlineOf } from './outline.ts'

const section = (id: string, parent: string | null = null): Section => ({ id, title: id, depth: 1, parent })
const asked = (number: number, inside: string | null) => question(number, `q${number}`, { section: inside })

/** `a[1 2 b[3]]` for section a with questions 1 and 2 and a section b inside. */
function drawn(groups: readonly Group[]): string {
  const draw = ({ section, questions, groups }: Group): string =>
    `${section?.id ?? '-'}[${[...questions.map((one) => one.number), ...groups.map(draw)].join(' ')}]`
  return groups.map(draw).join(' ')
}

test('questions stand under their sections, sections in each other', () => {
  const sections = [section('a'), section('b', 'a'), section('c')]
  const questions = [asked(1, 'a'), asked(2, 'b'), asked(3, 'c'), asked(4, 'a')]
  expect(drawn(outlineOf({ sections, questions }))).toBe('a[1 4 b[2]] c[3]')
})

test('a section without a question is left out, one whose inner section has one is not', () => {
  const sections = [section('a'), section('b'), section('c', 'b'), section('d', 'a')]
  expect(drawn(outlineOf({ sections, questions: [asked(1, 'c')] }))).toBe('b[c[1]]')
})

test('questions of no section come where the book has the first of them', () => {
  const sections = [section('a')]
  expect(drawn(outlineOf({ sections, questions: [asked(1, null), asked(2, 'a')] }))).toBe('-[1] a[2]')
  expect(drawn(outlineOf({ sections, questions: [asked(1, 'a'), asked(2, 'gone')] }))).toBe('a[1] -[2]')
})
