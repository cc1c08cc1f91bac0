import { expect, it } from 'vitest'
import { frame } from '../frame/frame.ts'

/** Names of a question. */
const names = (title: string): readonly string[] => frame(title).focus.map(({ text }) => text)

it('knows a name of several words in any case', () => {
  expect(names('मौलिक अधिकारों का वर्णन करें')).toEqual(names('मौलिक अधिकार क्या हैं?'))
  expect(names('Дайте определение внешнему ключу')).toEqual(names('Что такое внешний ключ?'))
})

it('leaves words that only begin a name as they are', () => {
  expect(names('मौलिक विचार क्या हैं?')).toHaveLength(2)
})
