import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { bareLabels } from './bareLabels.ts'

const mended = (text: string) => applyEdits(untouched(text), bareLabels(linesOf(text))).text

test('letters of questions and answers that take turns get a colon', () => {
  const faq = '问 大不大\n答 不大\n答 还行\n\n问 好洗吗\n答 好洗\n\n问 耐用吗\n答 用了两年'
  expect(mended(faq)).toBe(faq.replace(/^([问答]) /gmu, '$1: '))
})

test('words of one letter, and questions that nothing answers, stay', () => {
  const article = 'A dog barks.\nA cat does not.\nQ is a letter.\nA fox yaps.\nA hen clucks.\nA cow moos.'
  const asked = '问 一\n问 二\n问 三\n答 三\n问 四\n问 五'
  for (const text of [article, asked]) expect(mended(text)).toBe(text)
})
