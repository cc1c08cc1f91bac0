import { describe, expect, it } from 'vitest'
import { compare } from '../pair/compare.ts'
import { frame } from './frame.ts'

const decision = (a: string, b: string): string => compare(frame(a), frame(b)).decision

describe('as whom one is asked', () => {
  it.each([
    ['As a nurse, how do you handle stress?', 'How do you handle stress?'],
    ['作为产品经理，你如何划分需求优先级？', '你如何划分需求优先级？'],
    ['Como líder de equipo, ¿cómo manejas los conflictos?', '¿Cómo manejas los conflictos?'],
    ['Als Projektleiter: Wie gehen Sie mit Verzögerungen um?', 'Wie gehen Sie mit Verzögerungen um?'],
  ])('goes without saying: %s | %s', (a, b) => expect(decision(a, b)).toBe('merge'))

  it('tells two questions apart that both say it', () => {
    expect(decision('As a nurse, how do you handle stress?', 'As a teacher, how do you handle stress?')).toBe(
      'distinct',
    )
    expect(decision('作为老师，你如何应对压力？', '作为教师，你怎样应对压力？')).toBe('merge')
  })
})
