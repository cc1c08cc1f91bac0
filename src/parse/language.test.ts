import { expect, test } from 'vitest'
import { detectLanguage } from './language.ts'
import { simplifiedOnly, traditionalOnly } from './languageData.ts'

/** Questions as articles ask them, each with the terms in English that such articles are full of. */
const samples: readonly (readonly [language: string, text: string])[] = [
  ['zh-Hans', '什么是 Transformer 的 self-attention 机制？请解释 query、key、value 的作用。'],
  ['zh-Hans', '解释 TCP 与 UDP'],
  ['zh-Hant', '什麼是 Transformer 的自注意力機制？請說明它與 RNN 的差別。'],
  ['ja', 'Transformerのself-attentionとは何ですか。クエリとキーの役割を説明してください。'],
  ['ko', 'Transformer의 self-attention이란 무엇인가요? query와 key의 역할을 설명하세요.'],
  ['ru', 'Что такое SQL JOIN и чем LEFT JOIN отличается от INNER JOIN?'],
  ['uk', 'Що таке SQL JOIN і чим LEFT JOIN відрізняється від INNER JOIN?'],
  ['en', 'What is the difference between let and var in JavaScript?'],
  // Short as it is, its `a` is no Italian.
  ['en', 'What is a gate? A way in. Explain gates. A way out.'],
  ['es', '¿Cuál es la diferencia entre let y var en JavaScript?'],
  ['pt', 'Qual é a diferença entre let e var em JavaScript? Como usar com uma função?'],
  ['fr', 'Quelle est la différence entre let et var dans JavaScript ?'],
  ['de', 'Was ist der Unterschied zwischen let und var in JavaScript?'],
  ['vi', 'Sự khác nhau giữa let và var là gì? Khi nào bạn nên sử dụng const?'],
  [
    'it',
    'Qual è la differenza tra let e var in JavaScript? Come si usano nella pratica, e quali sono i limiti?',
  ],
  ['nl', 'Wat is het verschil tussen let en var in JavaScript, en wanneer wordt const gebruikt?'],
  ['pl', 'Jaka jest różnica między let i var w JavaScript i jak to się ma do const?'],
  ['tr', 'JavaScript dilinde let ve var arasında ne fark var? Nedir ve nasıl çalışır?'],
  ['id', 'Apa perbedaan antara let dan var pada JavaScript? Bagaimana dengan const?'],
  ['hi', 'JavaScript में let और var के बीच क्या अंतर है?'],
  ['ar', 'ما هو الفرق بين let و var في JavaScript؟'],
  ['fa', 'تفاوت بین let و var در JavaScript چیست و هر یک چه کاربردی دارد؟'],
  ['he', 'מה ההבדל בין let לבין var ב-JavaScript?'],
  ['el', 'Ποια είναι η διαφορά μεταξύ let και var στη JavaScript;'],
  ['th', 'let และ var ใน JavaScript แตกต่างกันอย่างไร'],
]

test.each(samples)('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test.each(samples)('%s beside code and addresses', (language, text) => {
  const code =
    '```js\nfor (const the of that) is.it(what, and)\n```\n\nhttps://example.org/what/is/the/way `if this.is in that`\n'
  expect(detectLanguage(`${code}\n${text}\n`)).toBe(language)
})

test('nothing to tell by is English', () => {
  expect(['', '42', '```\nx\n```'].map(detectLanguage)).toEqual(['en', 'en', 'en'])
})

test('no character is both simplified and traditional', () => {
  const simplified = new Set(simplifiedOnly.source)
  expect([...traditionalOnly.source].filter((c) => simplified.has(c) && c > '\u4e00')).toEqual([])
})

test('a long line of fences without an end takes no time', () => {
  expect(detectLanguage('```` `` ~~~ $$ <'.repeat(20_000))).toBe('en')
})

test('a picture in its address tells no language', () => {
  expect(
    detectLanguage(`![a](data:image/png;base64,${'se/na/je/'.repeat(20_000)})\n\nWhat is the lock?\n`),
  ).toBe('en')
})
