import { describe, expect, test } from 'vitest'
import { judge } from '../../../test/support/pairs.ts'

describe('what two questions want', () => {
  test.each([
    ['¿Cuántos artículos tiene la Constitución?', '¿Cuántos artículos componen la Constitución?'],
    ['How many bones make up the human body?', 'How many bones does the human body have?'],
    ['Combien de régions compte la France ?', 'De combien de régions se compose la France ?'],
    ['युद्ध किस तारीख को समाप्त हुआ?', 'युद्ध कब समाप्त हुआ?'],
    ['Pada tahun berapa perang berakhir?', 'Kapan perang berakhir?'],
    ['전쟁은 몇 년에 끝났나요?', '전쟁은 언제 끝났나요?'],
    ['भारत का सबसे बड़ा राज्य कौन है?', 'भारत का सबसे बड़ा राज्य कौन सा है?'],
  ])('is the same: %s', (a, b) => {
    expect(judge(a, b).decision).toBe('merge')
  })

  test.each([
    ['How many components does a car have?', 'How many cars are there?'],
    ['भारत के प्रधानमंत्री कौन हैं?', 'भारत के प्रधानमंत्री क्या हैं?'],
    ['전쟁은 몇 년 동안 계속되었나요?', '전쟁은 언제 끝났나요?'],
    ['What is the difference between an image and a container?', 'What is an image in a container?'],
  ])('is something else: %s', (a, b) => {
    expect(judge(a, b).decision).toBe('distinct')
  })

  test('is for a person to say where one asks what each of two things is, and the other how they differ', () => {
    const { decision, rule } = judge(
      'What is a process and what is a thread?',
      'How does a process differ from a thread?',
    )
    expect([decision, rule]).toEqual(['review', 'near-intent'])
  })
})

describe('opposites', () => {
  test.each([
    ['Kafka 吞吐量为什么这么高？', 'Kafka 为什么吞吐量这么大？', 'review'],
    ['Redis 为什么这么快？', 'Redis 为什么这么慢？', 'distinct'],
    ['CPU 使用率为什么这么高？', 'CPU 为什么这么快？', 'distinct'],
    ['左连接是什么', '外连接是什么', 'distinct'],
  ])('say more and less of one thing: %s %s', (a, b, decision) => {
    expect(judge(a, b).decision).toBe(decision)
  })
})
