import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { copiedButtons } from './copiedButtons.ts'

const mended = (text: string) => applyEdits(untouched(text), copiedButtons(linesOf(text))).text

test('rows of buttons are taken out, with pictures or none', () => {
  for (const row of [
    'Copy code',
    '👍 复制 · 分享',
    'sql复制代码',
    '已深度思考（用时 14 秒）',
    'Thought for 8 seconds',
  ])
    expect(mended(`text\n\n${row}\n\nmore`)).toBe('text\n\n\n\nmore')
})

test('a sentence with the name of a button and pictures alone stay', () => {
  for (const line of ['Copy the file 👍', '👍 👎', '复制 粘贴']) expect(mended(line)).toBe(line)
})

test('captions with counts and advertisements named as such are taken out', () => {
  for (const row of [
    '收藏 纠错 笔记(3)',
    'Bookmark | Report | Notes (3)',
    '广告  三天学会 >>',
    'Advertisement  Learn it in three days',
  ])
    expect(mended(`text\n\n${row}\n\nmore`)).toBe('text\n\n\n\nmore')
  for (const line of [
    '广告：按点击付费',
    'AD',
    'Реклама',
    'publicidad | advertising',
    'Share the notes(3)',
    'Report',
  ])
    expect(mended(line)).toBe(line)
})

test('the place of an advertisement is taken out where it stands alone', () => {
  for (const name of ['PUBLICIDADE', 'Anzeige', '— Реклама —', 'إعلان', '[Advertisement]', '広告'])
    expect(mended(`One.\n\n${name}\n\nTwo.`)).toBe('One.\n\n\n\nTwo.')
  for (const text of ['Anzeige\nein Bild auf dem Schirm', 'Eine Anzeige', '## Werbung', '- Werbung'])
    expect(mended(`One.\n\n${text}\n\nTwo.`)).toBe(`One.\n\n${text}\n\nTwo.`)
})

test('where a chat program offers to answer again its turn ends; which of several answers it is goes with that', () => {
  for (const row of [
    '复制 重新生成 👍 👎     1/3',
    'Copy | Regenerate 👍',
    'Neu generieren',
    '< 2 / 2 > Régénérer',
    '再生成',
  ])
    expect(mended(`text\n\n${row}\n\nmore`)).toMatch(/^text\n\n\n<!--turn: [^\n]*-->\n\n\nmore$/)
  expect(mended('text\n\n2 / 2\nRegenerate\n\nmore')).toMatch(/^text\n\n\n\n<!--turn/)
  for (const text of ['Anteil:\n\n2 / 2\n\nmehr', 'Regenerate the index\n\n1/3\n'])
    expect(mended(text)).toBe(text)
})

test('what folds and counts the replies of a page is taken out', () => {
  for (const row of [
    '展开全文 ∨',
    '展开其余 9 条回复',
    'View 12 more replies',
    '続きを読む',
    'コードをコピーする 👍 👎 🔄',
  ])
    expect(mended(`text\n\n${row}\n\nmore`)).toBe('text\n\n\n\nmore')
  for (const line of ['展开全文的做法', 'Copy.', 'View the replies']) expect(mended(line)).toBe(line)
})
