import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge, type LabelledPair, parsePairs, scorePairs } from '../../bench/pairs.ts'

/**
 * Pairs of questions in thirteen languages, written before the lexicons. `tuned.tsv` is what the lexicons were
 * worked on with; `held.tsv` was not looked at while they were.
 */
const read = (half: string): readonly LabelledPair[] =>
  parsePairs(readFileSync(join(import.meta.dirname, `${half}.tsv`), 'utf8'))
const halves = [
  { half: 'tuned', recall: 0.9, found: 0.95 },
  { half: 'held', recall: 0.8, found: 0.85 },
]

describe.each(halves)('$half pairs', ({ half, recall, found }) => {
  const score = scorePairs(read(half))

  test('no pair is merged that asks two things', () => {
    expect(score.wrong.map(({ kind, a, b }) => `${kind}: ${a} | ${b}`)).toEqual([])
    expect(score.precision).toBe(1)
  })

  test('repeats are found', () => {
    expect(score.recall).toBeGreaterThanOrEqual(recall)
    expect(score.found).toBeGreaterThanOrEqual(found)
  })

  test('few different pairs are left to a person', () => {
    expect(score.doubted).toBeLessThanOrEqual(0.1)
  })
})

const everyPair = [...read('tuned'), ...read('held')]
const questions = everyPair.flatMap(({ a, b }) => [a, b])
const anyQuestion = fc.constantFrom(...questions)

describe('whatever the question', () => {
  test('a verdict does not depend on which comes first', () => {
    for (const { a, b } of everyPair) {
      const [there, back] = [judge(a, b), judge(b, a)]
      expect([back.decision, back.rule, back.evidence.score], `${a} | ${b}`).toEqual([
        there.decision,
        there.rule,
        there.evidence.score,
      ])
    }
    fc.assert(
      fc.property(anyQuestion, anyQuestion, (a, b) => {
        expect(judge(b, a).decision).toBe(judge(a, b).decision)
      }),
      { numRuns: 300 },
    )
  })

  test('numbering, case, width, spacing and punctuation change nothing', () => {
    const dress: readonly ((question: string, n: number) => string)[] = [
      (question, n) => `${n}. ${question}`,
      (question, n) => `Q${n}: ${question}`,
      (question, n) => `(${n}) ${question}`,
      (question) => `  ${question}  `,
      (question) => question.replace(/[?？؟。.]\s*$/u, ''),
      (question) => question.replace(/[A-Za-z0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
      (question) => question.toUpperCase(),
    ]
    fc.assert(
      fc.property(
        anyQuestion,
        fc.constantFrom(...dress),
        fc.integer({ min: 1, max: 99 }),
        (question, change, n) => {
          expect(judge(question, change(question, n)).decision, change(question, n)).toBe('merge')
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('a number, a sign or a negation more is never merged', () => {
    const change: readonly ((question: string) => string)[] = [
      (question) => question.replace(/[?？؟。.]?\s*$/u, ' 7?'),
      (question) => question.replace(/[?？؟。.]?\s*$/u, ' C#?'),
      (question) => question.replace(/[?？؟。.]?\s*$/u, ' Zyxware?'),
    ]
    fc.assert(
      fc.property(anyQuestion, fc.constantFrom(...change), (question, more) => {
        expect(judge(question, more(question)).decision, more(question)).not.toBe('merge')
      }),
      { numRuns: 600 },
    )
  })
})
