import { expect, test } from 'vitest'
import { compare } from '../pair/compare.ts'
import { frame } from './frame.ts'

const judge = (article: string, a: string, b: string): string =>
  compare(frame(a, { article }), frame(b, { article })).decision

test.each([
  ['React Interview Questions', 'What are hooks in React?', 'What are hooks?'],
  ['Preguntas de entrevista de Django', '¿Qué es el ORM en Django?', '¿Qué es el ORM?'],
  ['Redis 面试题', '在 Redis 中，持久化有哪些方式？', '持久化有哪些方式？'],
  ['Redis 面试题', 'Redis持久化有哪些方式？', '持久化有哪些方式？'],
  ['Django よくある質問', 'Djangoミドルウェアとは何ですか？', 'ミドルウェアとは何ですか？'],
  ['Git questions', 'What is a Git hook?', 'What is a hook?'],
  ['Docker よくある質問', 'Dockerにおけるボリュームとは何ですか？', 'ボリュームとは何ですか？'],
])('in %s the subject needs not be named', (article, a, b) => {
  expect(judge(article, a, b)).toBe('merge')
  expect(judge('Notes', a, b)).not.toBe('merge')
})

test.each([
  ['React Interview Questions', 'What are hooks in Vue?', 'What are hooks?'],
  ['React and Vue', 'How does rendering in React differ from Vue?', 'How does rendering differ from Vue?'],
  ['Redis 面试题', 'Kafka持久化有哪些方式？', '持久化有哪些方式？'],
  ['Redis 面试题', 'Redis持久化有哪些方式？', 'Kafka持久化有哪些方式？'],
  ['Git questions', 'What is a Mercurial hook?', 'What is a hook?'],
  ['Git questions', 'What is the difference between Git rebase and merge?', 'What is rebase?'],
  ['React and Vue', 'What are hooks in React?', 'What are hooks in Vue?'],
])('in %s a place that tells things apart stays: %s', (article, a, b) => {
  expect(judge(article, a, b)).not.toBe('merge')
})
