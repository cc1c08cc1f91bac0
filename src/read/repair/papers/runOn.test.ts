import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { runOn } from './runOn.ts'

const mended = (text: string) => applyEdits(untouched(text), runOn(linesOf(text))).text

test('questions one behind the other in a line get lines of their own, with answers, keys and parts', () => {
  const paper =
    '木工试题一、单选题(每题2分)1.刨子用来做什么?A.刨平0.5毫米B.钻孔C.打磨答案:A解析:刨出薄片。2.哪种木头最软?A.松木B.橡木答案:A解析:指甲能压出印。3.胶要干多久?()A.一天B.一分钟C.一年答案:A解析:看罐子上的字。二、判断题1.锯子要常磨。()答案:√2.湿木头好刨。()答案:×'
  expect(
    mended(paper)
      .split('\n')
      .filter((line) => line !== ''),
  ).toEqual([
    '木工试题',
    '一、单选题(每题2分)',
    '1.刨子用来做什么?',
    'A.刨平0.5毫米',
    'B.钻孔',
    'C.打磨',
    '答案:A',
    '解析:刨出薄片。',
    '2.哪种木头最软?',
    'A.松木',
    'B.橡木',
    '答案:A',
    '解析:指甲能压出印。',
    '3.胶要干多久?()',
    'A.一天',
    'B.一分钟',
    'C.一年',
    '答案:A',
    '解析:看罐子上的字。',
    '二、判断题',
    '1.锯子要常磨。()',
    '答案:√',
    '2.湿木头好刨。()',
    '答案:×',
  ])
})

test('the label of the keys is what stands before them all, in any language', () => {
  const quiz =
    '1. Was ist ein Hobel? A. ein Werkzeug B. ein Baum Lösung: A 2. Was ist Eiche? A. ein Werkzeug B. ein Holz Lösung: B 3. Was ist Leim? A. ein Kleber B. ein Nagel Lösung: A'
  expect(mended(quiz)).toMatch(
    /^1\. Was ist ein Hobel\? \nA\. ein Werkzeug \nB\. ein Baum \nLösung: A \n\n2\. /,
  )
  const bracketed =
    '1.茶是什么?A.叶子B.石头C.布【答案】A【解析】叶子。2.陶是什么?A.叶子B.石头C.土【答案】C【解析】土。3.盐呢?A.叶子B.石头【答案】B【解析】矿物。'
  expect(mended(bracketed)).toContain('C.布\n【答案】A\n【解析】叶子。\n\n2.陶')
})

test('a word that counts the questions stays at its number', () => {
  const quiz =
    'Bài kiểm tra. Câu 1: Cái bào dùng để làm gì? A. bào gỗ B. khoan Câu 2: Gỗ nào mềm nhất? A. thông B. sồi C. lim Câu 3: Keo khô trong A. một ngày B. một năm'
  expect(mended(quiz).split(/\s*\n+/)).toEqual([
    'Bài kiểm tra.',
    'Câu 1: Cái bào dùng để làm gì?',
    'A. bào gỗ',
    'B. khoan',
    'Câu 2: Gỗ nào mềm nhất?',
    'A. thông',
    'B. sồi',
    'C. lim',
    'Câu 3: Keo khô trong',
    'A. một ngày',
    'B. một năm',
  ])
})

test('one question in a line, prose that counts, and tables stay', () => {
  for (const text of [
    '1. Which of these is a plane? A. the tool that takes shavings off a board B. the saw C. the drill',
    '这件家具的做法:1.先把木板刨平;2.再画线,线要画在正面;3.然后锯开,锯的时候慢一点;4.最后打磨,一直打磨到光滑为止,再上两遍油就好了。',
    '| 1.刨子?A.刨平B.钻孔C.打磨答案:A 2.锯子?A.锯B.钻答案:A 3.胶?A.粘B.钻答案:A 4.油?A.擦B.钻答案:A |',
  ])
    expect(mended(text)).toBe(text)
})
