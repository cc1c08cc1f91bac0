import { describe, expect, test } from 'vitest'
import { judge } from '../../../test/support/pairs.ts'

const vetoes = (a: string, b: string): readonly string[] => judge(a, b).evidence.vetoes

describe('what one question denies and the other says in a word', () => {
  test.each([
    ['交岔路口幾公尺內不得臨時停車？', '距離交岔路口多少公尺以內禁止臨時停車？'],
    [
      'Without downtime, how would you migrate a large table?',
      'How do you migrate a large table with zero downtime?',
    ],
    ['What happens if you die without a will?', 'How is an estate distributed when a person dies intestate?'],
    ['手術前為什麼要禁食？', '病人上手術檯之前不能吃東西，原因是什麼？'],
  ])('keeps them not apart, and makes them not one: %s', (a, b) => {
    expect(judge(a, b).decision).not.toBe('merge')
    expect(vetoes(a, b)).not.toContain('negation')
  })

  test.each([
    ['Why is X not unusual?', 'Why is X unusual?'],
    ['为什么禁止使用 goto？', '为什么不禁止使用 goto？'],
    ['哪些情况下不能解除合同？', '哪些情况下可以解除合同？'],
    ['Why is goto not used?', 'Why is goto used?'],
  ])('is no word that both have: %s', (a, b) => {
    expect(vetoes(a, b)).toContain('negation')
  })
})
