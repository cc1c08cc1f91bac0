import { expect, test } from 'vitest'
import { plainText } from '../../../../model/text.ts'
import { parseMarkdown } from '../../../mdast/parseMarkdown.ts'
import type { Block } from '../../../outline/block.ts'
import { flatLines } from './flatLines.ts'
import { keyInOrder } from './inOrder.ts'
import { partsOfPapers } from './paperParts.ts'

function blocksOf(text: string): Block[] {
  return parseMarkdown(text).children as Block[]
}

/** The answers of a key to a paper, whose questions stand a line each; `number=answer`, with a star where none was asked. */
function read(paper: string, key: string): string[] | undefined {
  const blocks = blocksOf(paper)
  const asked = flatLines(blocks).flatMap(({ text, number }) => {
    const own = /^(\d+)\./.exec(text)?.[1]
    return own === undefined ? [] : [{ number: own, line: number }]
  })
  const parts = partsOfPapers(blocks)(0, Number.POSITIVE_INFINITY)
  return keyInOrder(blocksOf(key), asked, { parts })?.given.map(
    ({ asked, number, blocks }) => `${asked === null ? '*' : ''}${number}=${plainText(blocks)}`,
  )
}

test('a row counts several, a number that stands twice is for the second, an answer goes on over lines', () => {
  const paper = '1. a\n2. b\n\n18. c\n19. d\n19. e\n20. f\n'
  const key = '1.C  2.A\n\n18. x   y\n19. z\n19(2). w\n20. so\n    on\n'
  expect(read(paper, key)).toEqual(['1=C', '2=A', '18=x   y', '19=z', '19=w', '20=so\non'])
})

test('parts come again by their names, and keys in their order without numbers', () => {
  const paper = 'I. CHOOSE\n\n1. a\n2. b\n\nII. TRUE OR FALSE\n\n1. c\n2. d\n'
  expect(read(paper, 'I - 1) b   2) d\n\nII - F, V\n')).toEqual(['1=b', '2=d', '1=F', '2=V'])
})

test('a number that is said to stand twice is for the second', () => {
  expect(read('7. a\n8. b\n8. c\n9. d\n', '7-B, 8-C, 8(bis)-A, 9-C\n')).toEqual(['7=B', '8=C', '8=A', '9=C'])
})

test('steps in brackets within an answer are none', () => {
  expect(read('1. a\n2. b\n', '1. first\n(2) then\n\n2. last\n')).toEqual(['1=first\n(2) then', '2=last'])
})

test('what counts on where no question was found is kept apart', () => {
  expect(read('1. a\n2. b\n4. d\n', '1. w\n2. x\n3. y\n4. z\n')).toEqual(['1=w', '2=x', '*3=y', '4=z'])
})

test('the word for a question behind its number is none of the answer', () => {
  expect(read('1. a\n2. b\n', '1. feladat: x\n\n2. zadanie: y\n')).toEqual(['1=x', '2=y'])
})

test('the parts of several papers are those of the lines asked for, whichever are asked for first', () => {
  const blocks = blocksOf('I. CHOOSE\n\n1. a\n\nII. JUDGE\n\n1. b\n\nI. CHOOSE\n\n1. c\n\nIII. TELL\n')
  const partsIn = partsOfPapers(blocks)
  const lines = (from: number, to: number): (number | undefined)[] =>
    ['I. Choose', 'II. Judge', 'III.'].map((text) => partsIn(from, to).named(text)?.line)
  expect(lines(1, 6)).toEqual([1, 5, undefined])
  expect(lines(9, 14)).toEqual([9, undefined, 13])
  expect(lines(1, 14)).toEqual([9, 5, 13])
})

test('answers in words in one line count on where a number stands right before a digit, or counts anew below', () => {
  const answers = ['1=水圈', '2=叶绿体', '3=400', '4=胚根 子叶']
  expect(read('1. a\n2. b\n3. c\n4. d\n', '1、水圈　2、叶绿体　3、400　4、胚根 子叶')).toEqual(answers)
  const next = '1. does it fly?\n2. does it swim?\n'
  expect(read('1. a\n2. b\n', `1. wing  2. beak\n\n${next}`)).toEqual(['1=wing', '2=beak'])
})

test('numerals count questions, digits within their answers the points of these', () => {
  expect(read('1. a\n2. b\n', '**一、**\nw:\n\n1. x\n2. y\n\n**二、** z\n')).toEqual([
    '1=w:\n1. x\n2. y',
    '2=z',
  ])
  expect(read('1. a\n2. b\n', 'I. x\n\nII. y\n')).toEqual(['1=x', '2=y'])
})

test('a wide comma stands between a number and an answer of digits', () => {
  expect(read('1. a\n2. b\n3. c\n', '1、16～20\n2、10\n3、x\n')).toEqual(['1=16～20', '2=10', '3=x'])
})

test('letters and numbers of words are no keys', () => {
  expect(read('1. a\n2. b\n', '1. de 12 a 20\n2. x\n')).toEqual(['1=de 12 a 20', '2=x'])
})
