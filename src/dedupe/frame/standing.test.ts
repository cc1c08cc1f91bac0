import { describe, expect, test } from 'vitest'
import { frame } from './frame.ts'

const asked = (title: string): string => frame(title).standing

describe('standing questions of interviews', () => {
  test.each([
    ['weakness', 'What is your greatest weakness?'],
    ['weakness', '你觉得自己最大的不足是什么？'],
    ['leaveLast', '你为什么从上一家公司离职？'],
    ['leaveNow', 'Why do you want to leave your current job?'],
    ['whyUs', 'なぜ当社を志望したのですか？'],
    ['stress', 'Comment gérez-vous votre stress ?'],
    ['salary', 'Каковы ваши зарплатные ожидания?'],
  ])('%s: %s', (question, title) => {
    expect(asked(title)).toBe(question)
  })

  test('none is asked where a word is of none of them', () => {
    expect(asked('What is the greatest weakness of your database?')).toBe('')
    expect(asked('How does concrete handle stress?')).toBe('')
    expect(asked('Where do you see us in five years?')).toBe('')
  })

  test('a thing has strengths, too: a question speaks to a person', () => {
    expect(asked('What are the main strengths?')).toBe('')
    expect(asked('有哪些优点？')).toBe('')
  })

  test('who chooses whom is told', () => {
    expect(asked('我们公司为什么要选择你？')).toBe('whyYou')
    expect(asked('你为什么要选择我们公司？')).not.toBe('whyYou')
  })
})
