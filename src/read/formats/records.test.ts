import { expect, test } from 'vitest'
import { withInsets } from './insets.ts'

async function written(text: string): Promise<string | null> {
  return (await withInsets(text, 0))?.done().text.trim() ?? null
}

test('records with options, keys by text, letter and position, and what explains them', async () => {
  const quiz = [
    { question: 'Largest?', options: ['Mars', 'Jupiter'], answer: 'Jupiter', explanation: 'By far.' },
    { question: 'Red?\nWhy?', options: { A: 'Mars', B: 'Venus' }, answer: 'A' },
    { question: 'Hot?', options: ['Mars', 'Venus'], answer: 1, hint: 'clouds', tags: ['a', 'b'] },
  ]
  expect(await written(JSON.stringify(quiz, null, 2))).toBe(
    [
      '## Largest?\n\n- A. Mars\n- B. Jupiter\n\n**Answer:** B\n\n**Explanation:** By far.',
      '## Red?\n\nWhy?\n\n- A. Mars\n- B. Venus\n\n**Answer:** A',
      '## Hot?\n\n- A. Mars\n- B. Venus\n\n**Hint:** clouds\n\n**Answer:** B\n\n**Tags:** a, b',
    ].join('\n\n'),
  )
})

test('options that say of themselves whether they are right', async () => {
  const right = { text: 'Jupiter', isCorrect: true, feedback: 'Right.' }
  const quiz = {
    title: 'Planets',
    questions: [1, 2].map(() => ({
      question: 'Giant?',
      answers: [{ text: 'Mars', isCorrect: false }, right],
    })),
  }
  const one = '## Giant?\n\n- A. Mars\n- B. Jupiter\n\n**Answer:** B\n\n**Explanation:**\n\n- B: Right.'
  expect(await written(JSON.stringify(quiz))).toBe(`# Planets\n\n${one}\n\n${one}`)
})

test('wrong answers apart from the right one, and verdicts', async () => {
  const quiz = [
    { question: 'Largest?', correct_answer: 'Jupiter', incorrect_answers: ['Mars', 'Venus'] },
    { question: 'Pluto is a planet.', answer: false },
  ]
  expect(await written(JSON.stringify(quiz))).toBe(
    '## Largest?\n\n- A. Jupiter\n- B. Mars\n- C. Venus\n\n**Answer:** A\n\n## Pluto is a planet.\n\n**Answer:** False',
  )
})

test('YAML in a fence, positions as they count there', async () => {
  const yaml = [
    '```yaml',
    'quiz:',
    '  - 题目: 最大的行星？',
    '    选项: [火星, 木星]',
    '    答案: 2',
    '  - 题目: 红色的？',
    '    选项: [火星, 木星]',
    '    答案: 1',
    '```',
  ]
  expect(await written(`题库\n\n${yaml.join('\n')}`)).toBe(
    '题库\n\n\n\n## 最大的行星？\n\n- A. 火星\n- B. 木星\n\n**Answer:** B\n\n## 红色的？\n\n- A. 火星\n- B. 木星\n\n**Answer:** A',
  )
})

test('pairs in lists are cards', async () => {
  expect(await written('[["Katze", "cat"], ["Hund", "dog"], ["Pferd", "a \\"horse\\""]]')).toBe(
    '## Katze\n\n**Answer:** cat\n\n## Hund\n\n**Answer:** dog\n\n## Pferd\n\n**Answer:** a "horse"',
  )
})

test.each([
  ['JSON that asks nothing', '{"name": "x", "dependencies": [{"a": 1}, {"a": 2}]}'],
  ['broken JSON', '[{"question": "A?", "answer": "b"}, {"question": '],
  ['a list of Markdown', '- Note: first\n- Note: second\n'],
  ['labels of Markdown', '- Question: What is X: a lock?\n  - Answer: yes\n- Question: Y: or not?\n'],
])('%s stays Markdown', async (_, text) => {
  expect(await written(text)).toBeNull()
})
