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

test('questions in topics in chapters, each below the names of what is around it; one key counts for all', async () => {
  const topic = (titel: string, fragen: readonly unknown[]): unknown => ({ titel, fragen })
  const quiz = {
    prüfung: 'Tischler',
    kapitel: [
      {
        titel: 'Holz',
        themen: [
          topic('Laub', [
            { nr: 1, frage: 'Hart?', antworten: ['Linde', 'Robinie', 'Esche'], lösung: 2, begründung: '' },
          ]),
          topic('Nadel', [
            {
              nr: 2,
              frage: 'Kahl im Winter?',
              antworten: ['Lärche', 'Fichte', 'Sumpfzypresse'],
              lösung: [1, 3],
            },
          ]),
        ],
      },
      {
        titel: 'Leim',
        themen: [
          topic('Weiß', [{ nr: 3, frage: 'PVAc ist', antworten: ['ein Leim', 'ein Lack'], lösung: 1 }]),
        ],
      },
    ],
  }
  expect(await written(JSON.stringify(quiz))).toBe(
    [
      '# Tischler\n\n## Holz\n\n### Laub',
      '#### Hart?\n\n- A. Linde\n- B. Robinie\n- C. Esche\n\n**Answer:** B',
      '### Nadel',
      '#### Kahl im Winter?\n\n- A. Lärche\n- B. Fichte\n- C. Sumpfzypresse\n\n**Answer:** A, C',
      '## Leim\n\n### Weiß',
      '#### PVAc ist\n\n- A. ein Leim\n- B. ein Lack\n\n**Answer:** A',
    ].join('\n\n'),
  )
})

test('names without their marks, in maps by number, options by letter', async () => {
  const quiz = {
    cuestionario: {
      titulo: 'Enfermería',
      preguntas: {
        p1: {
          enunciado: 'Es normal',
          opciones: { a: '36,5 °C', b: '39 °C' },
          respuesta_correcta: 'a',
          justificacion: 'Casi 37.',
        },
        p2: {
          enunciado: 'Son signos vitales',
          opciones: { a: 'pulso', b: 'pelo', c: 'respiración' },
          respuesta_correcta: ['a', 'c'],
        },
      },
    },
  }
  expect(await written(JSON.stringify(quiz))).toBe(
    [
      '# Enfermería',
      '## Es normal\n\n- A. 36,5 °C\n- B. 39 °C\n\n**Answer:** A\n\n**Explanation:** Casi 37.',
      '## Son signos vitales\n\n- A. pulso\n- B. pelo\n- C. respiración\n\n**Answer:** A, C',
    ].join('\n\n'),
  )
})

test('names that no table has are told by what the fields hold in all questions', async () => {
  const quiz = {
    verkot: [
      {
        nro: 1,
        kysyttävä: 'Mikä on portti?',
        tarjolla: ['numero', 'kaapeli'],
        oik: 0,
        miksi: 'Väliltä 0-65535.',
      },
      {
        nro: 2,
        kysyttävä: 'Kerros 3 on',
        tarjolla: ['linkki', 'siirto', 'verkko'],
        oik: 2,
        miksi: 'OSI-mallissa.',
      },
      { nro: 3, kysyttävä: 'Luotettava on', tarjolla: ['UDP', 'TCP'], oik: 1, miksi: '' },
    ],
    koneet: [{ nro: 4, kysyttävä: 'Suoritin on', tarjolla: ['muisti', 'CPU'], oik: 1, miksi: 'Prosessori.' }],
  }
  expect(await written(JSON.stringify(quiz))).toBe(
    [
      '# verkot',
      '## Mikä on portti?\n\n- A. numero\n- B. kaapeli\n\n**Answer:** A\n\n**Explanation:** Väliltä 0-65535.',
      '## Kerros 3 on\n\n- A. linkki\n- B. siirto\n- C. verkko\n\n**Answer:** C\n\n**Explanation:** OSI-mallissa.',
      '## Luotettava on\n\n- A. UDP\n- B. TCP\n\n**Answer:** B',
      '# koneet',
      '## Suoritin on\n\n- A. muisti\n- B. CPU\n\n**Answer:** B\n\n**Explanation:** Prosessori.',
    ].join('\n\n'),
  )
})

test('options that bring letters, and a reason beside the key', async () => {
  const quiz = [
    { 题干: '红茶属于', 选项: ['A. 全发酵茶', 'B. 不发酵茶'], 正确答案: 'A', 解答: '全部氧化。' },
    { 题干: '乌龙茶有', 选项: ['A. 铁观音', 'B. 龙井', 'C. 大红袍'], 正确答案: ['A', 'C'] },
  ]
  expect(await written(JSON.stringify(quiz))).toBe(
    [
      '## 红茶属于\n\n- A. 全发酵茶\n- B. 不发酵茶\n\n**Answer:** A\n\n**Explanation:** 全部氧化。',
      '## 乌龙茶有\n\n- A. 铁观音\n- B. 龙井\n- C. 大红袍\n\n**Answer:** A, C',
    ].join('\n\n'),
  )
})

test('tags that a quiz asks about stay text, those that it is written in do not', async () => {
  const quiz = [
    { question: 'What does <br> do?', options: ['<ul>', 'the tag <menu>'], answer: 0 },
    { question: 'Is <b>this</b> bold?', options: ['yes', 'no'], answer: 0, explanation: 'First.<br>Last.' },
  ]
  expect(await written(JSON.stringify(quiz))).toBe(
    [
      '## What does \\<br> do?\n\n- A. \\<ul>\n- B. the tag \\<menu>\n\n**Answer:** A',
      '## Is <b>this</b> bold?\n\n- A. yes\n- B. no\n\n**Answer:** A\n\n**Explanation:** First.<br>Last.',
    ].join('\n\n'),
  )
})

test('a map that has questions for keys', async () => {
  expect(
    await written('{"Kdy je zima?": "v lednu", "Kde je Praha?": "v Čechách", "Co je led?": "voda"}'),
  ).toBe(
    '## Kdy je zima?\n\n**Answer:** v lednu\n\n## Kde je Praha?\n\n**Answer:** v Čechách\n\n## Co je led?\n\n**Answer:** voda',
  )
})

test.each([
  ['JSON that asks nothing', '{"name": "x", "dependencies": [{"a": 1}, {"a": 2}]}'],
  [
    'a list of films',
    '[{"title": "Alien", "genres": ["Horror", "Space"], "year": 1979}, {"title": "Heat", "genres": ["Crime", "Action"], "year": 1995}, {"title": "Up", "genres": ["Family", "Comedy"], "year": 2009}]',
  ],
  ['broken JSON', '[{"question": "A?", "answer": "b"}, {"question": '],
  ['a list of Markdown', '- Note: first\n- Note: second\n'],
  ['labels of Markdown', '- Question: What is X: a lock?\n  - Answer: yes\n- Question: Y: or not?\n'],
])('%s stays Markdown', async (_, text) => {
  expect(await written(text)).toBeNull()
})

test('what the maps around questions say in words stands above them, once', async () => {
  const asked = [
    { question: 'Which port?', options: ['80', '443'], answer: 1 },
    { question: 'Which layer?', options: ['4', '7'], answer: 1 },
  ]
  const quiz = {
    title: 'Networks',
    id: 'net-2024',
    url: 'https://example.org/quiz',
    description: 'Everything that the second chapter says of protocols.',
    sections: [
      { name: 'HTTPS', 说明: '先阅读下面的文字再回答', questions: asked },
      { name: 'DNS', questions: asked },
    ],
  }
  const text = (await written(JSON.stringify(quiz))) ?? ''
  expect(text).toContain(
    '# Networks\n\n## HTTPS\n\nEverything that the second chapter says of protocols.\n\n先阅读下面的文字再回答\n\n### Which port?',
  )
  expect(text.match(/Everything|先阅读/g)).toHaveLength(2)
  expect(text).not.toContain('net-2024')
  expect(text).not.toContain('example.org')
})
