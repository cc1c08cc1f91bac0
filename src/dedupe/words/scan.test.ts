import { expect, test } from 'vitest'
import { compiledWith, type Lexicon, treeOf } from '../lexicon/lexicon.ts'
import { scan } from './scan.ts'

const words: Lexicon = {
  lang: 'xx',
  writing: 'spaced',
  postposed: false,
  fold: (text) => text,
  stem: (word) => word,
  phrases: {
    words: { WHAT: 'what is', WHY: '^so', USE: 'us*, in use', STOP: 'end$', CONTENT: 'third' },
    aliases: { '2': 'two' },
  },
}
const terms = [
  { name: '3', forms: ['three', 'us two', 'third'] },
  { name: 'log', forms: ['ログ'] },
  { name: 'index', forms: ['インデックス'] },
]
const asIs = (text: string): string => text
const lexicon = compiledWith(treeOf(words, terms, [], asIs), words, asIs)

/** Tokens as `MARK` or as the name. */
const read = (text: string): string[] =>
  scan(text, lexicon).map((token) => (token.type === 'mark' ? token.mark : token.text))

test.each([
  ['what is it', ['WHAT', 'it'], 'the longest phrase'],
  ['whatis it', ['whatis', 'it'], 'no phrase inside of a word'],
  ['using it', ['USE', 'it'], 'any ending'],
  ['so what is so', ['WHY', 'WHAT', 'so'], 'bound to the beginning'],
  ['end the end?', ['end', 'the', 'STOP', 'EMPTY'], 'bound to the end'],
  ['two of 2', ['2', 'of', '2'], 'another name'],
  ['third', ['3'], 'a name where the lexicon only says that it is content'],
  ['2 22 2.5 1.2 v2', ['2', '22', '2.5', '1.2', 'v', '2'], 'no part of a number'],
  ['c++ c# a+b', ['c++', 'c#', 'a', '+', 'b'], 'signs of a name'],
  ["it's 3.0", ["it's", '3'], 'marks inside of a word and a number'],
  ['𠮷野家 𝒳', ['𠮷', '野', '家', '𝒳'], 'characters of two code units stay whole'],
  ['ログのプログ', ['log', 'の', 'プ', 'ロ', 'グ'], 'a short word is no part of a word of katakana'],
  ['複合インデックスログ', ['複', '合', 'index', 'ロ', 'グ'], 'a long one is'],
  ['us* ^so end$ x', ['USE', '*', '^', 'so', 'end', '$', 'x'], 'signs of the lexicon are signs in a text'],
])('%s: %j (%s)', (text, tokens) => {
  expect(read(text)).toEqual(tokens)
})

test('a term has one name, and no word of the lexicon is one', () => {
  expect(read('three us two using')).toEqual(['3', '3', 'USE'])
})

test('a name leaves its end to a name that goes further', () => {
  const joined: Lexicon = { ...words, writing: 'joined', phrases: { words: {}, aliases: {} } }
  const names = [
    { name: '高血压', forms: ['高血压', '高血压病'] },
    { name: '患者', forms: ['病人', '患者'] },
  ]
  const compiled = compiledWith(treeOf(joined, names, [], asIs), joined, asIs)
  const told = (text: string): string[] => scan(text, compiled).map((token) => token.text)
  expect(told('高血压病人')).toEqual(['高血压', '患者'])
  expect(told('高血压病患者')).toEqual(['高血压', '患者'])
})
