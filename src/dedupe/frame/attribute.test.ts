import { describe, expect, it } from 'vitest'
import { compare } from '../pair/compare.ts'
import { frame } from './frame.ts'

const decision = (a: string, b: string): string => compare(frame(a), frame(b)).decision

describe('an attribute that a verb says', () => {
  it.each([
    ['如何縮短網頁的載入時間？', '怎樣加快網頁載入速度？'],
    ['How do you reduce the size of a Docker image?', 'How can you shrink a Docker image?'],
    ['Как сократить время сборки проекта?', 'Как ускорить сборку проекта?'],
    ['¿Cómo se reduce el tiempo de carga de una web?', '¿Cómo se acelera la carga de una web?'],
    ['アプリの起動時間をどう短縮しますか？', 'アプリの起動を速くするにはどうすればよいですか？'],
    ['이미지 크기를 줄이는 방법은?', '이미지를 축소하는 방법'],
  ])('%s | %s', (a, b) => expect(decision(a, b)).toBe('merge'))

  it('is left where the verb says less, or another name follows', () => {
    expect(decision('如何优化推理速度？', '如何优化推理？')).not.toBe('merge')
    expect(decision('How do you reduce size limits?', 'How do you reduce limits?')).not.toBe('merge')
    expect(decision('How do you increase response time?', 'How do you speed up the response?')).not.toBe(
      'merge',
    )
  })
})
