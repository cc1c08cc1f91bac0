import { describe, expect, test } from 'vitest'
import { judge } from '../../../test/support/pairs.ts'
import { frame } from './frame.ts'

describe('what is only said around a question', () => {
  test.each([
    ['Before we wrap up, what is a deadlock?', 'what is a deadlock?'],
    ['What is a deadlock, if you don’t mind?', 'what is a deadlock?'],
    ['最后一个问题，什么是死锁？', '什么是死锁?'],
    ['Pour commencer, qu’est-ce qu’un verrou ?', "qu'est-ce qu'un verrou ?"],
    ['안녕하세요, 마지막 질문입니다. 데드락이 무엇인가요?', '데드락이 무엇인가요?'],
    ['Здравствуйте, последний вопрос: что такое индекс?', 'что такое индекс?'],
  ])('is left out: %s', (title, key) => {
    expect(frame(title).key).toBe(frame(key).key)
  })

  test('a clause that says anything else stays', () => {
    expect(frame('If you know Java, what is a closure?').key).toContain('java')
    expect(frame('In general, what is a lock?').key).toBe('in general, what is a lock?')
  })

  test('who asks may tell of themselves before a standing question', () => {
    const asked = 'We have several strong candidates for this role, so what makes you the one we should pick?'
    expect(judge(asked, 'Why should we hire you?').decision).toBe('merge')
    expect(judge(asked, 'Why should we hire your colleague?').decision).not.toBe('merge')
  })
})
