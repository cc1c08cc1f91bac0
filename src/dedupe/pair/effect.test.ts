import { describe, expect, it } from 'vitest'
import { frame } from '../frame/frame.ts'
import { compare } from './compare.ts'

const decision = (a: string, b: string): string => compare(frame(a), frame(b)).decision

describe('what a thing comes of, and what comes of it', () => {
  it.each([
    ['What leads to post-operative infection?', 'What can a post-operative infection lead to?'],
    ['What may result in a deadlock?', 'What may a deadlock result in?'],
    ['What causes inflation?', 'What does inflation cause?'],
    ['什么会导致死锁？', '死锁会导致什么？'],
    ['何がデッドロックを引き起こしますか？', 'デッドロックは何を引き起こしますか？'],
    ['무엇이 데드락을 유발하나요?', '데드락은 무엇을 유발하나요?'],
  ])('are two questions: %s | %s', (a, b) => expect(decision(a, b)).not.toBe('merge'))

  it.each([
    ['What can lead to a memory leak?', 'What leads to memory leaks?'],
    ['What are the deadlock causes?', 'What causes deadlock?'],
    ['デッドロックの原因は何ですか？', '何がデッドロックを引き起こしますか？'],
    ['When does a deadlock happen?', 'When do deadlocks occur?'],
    [
      'What were the main causes of World War I?',
      'What were the primary reasons the First World War broke out?',
    ],
    ['What happens if a node crashes?', 'If a node crashes, what happens?'],
  ])('is one question in other words: %s | %s', (a, b) => expect(decision(a, b)).toBe('merge'))
})
