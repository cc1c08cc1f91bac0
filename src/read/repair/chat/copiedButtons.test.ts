import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { copiedButtons } from './copiedButtons.ts'

const mended = (text: string) => applyEdits(untouched(text), copiedButtons(linesOf(text))).text

test('rows of buttons are taken out, with pictures or none', () => {
  for (const row of [
    '复制 重新生成 👍 👎',
    'Copy code',
    'Copy | Regenerate 👍',
    '👍 复制 · 分享',
    '重新生成　👍　👎',
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
