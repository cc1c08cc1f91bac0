import { describe, expect, it } from 'vitest'
import { phrasesOf } from './phrases.ts'

describe('phrases of a lexicon', () => {
  it('parts them by commas, or by white space where words are joined, over several lines', () => {
    expect(phrasesOf('\n  what is, what are,\n  which one\n', 'spaced')).toEqual([
      'what is',
      'what are',
      'which one',
    ])
    expect(phrasesOf('\n  什么是 何谓\n  老师,\n', 'joined')).toEqual(['什么是', '何谓', '老师,'])
  })

  it('writes out the alternatives in braces, the empty one too', () => {
    expect(phrasesOf('{can,could} you, {please ,}say {how,why}', 'spaced')).toEqual([
      'can you',
      'could you',
      'please say how',
      'please say why',
      'say how',
      'say why',
    ])
    expect(phrasesOf('结合{自己,自身}{的,}经验 谈谈', 'joined')).toEqual([
      '结合自己的经验',
      '结合自己经验',
      '结合自身的经验',
      '结合自身经验',
      '谈谈',
    ])
  })
})
