import { withoutLimit } from './limit.ts'
import { withDigits } from './numerals.ts'

/** What is measured by how much of it there is. */
const measures: Readonly<Record<string, string>> = {
  高: '高度',
  重: '重量',
  远: '距离',
  深: '深度',
  宽: '宽度',
  厚: '厚度',
}

/** 百分之百, 百分之五十. */
const percent = /百分之(百|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|\d+(?:\.\d+)?)/g
const digits = '零一二三四五六七八九'

function worth(share: string): string {
  if (/^\d/.test(share)) return share
  if (share === '百') return '100'
  const [tens = '', ones = ''] = share.includes('十') ? share.split('十') : ['零', share]
  return String((tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones)))
}

/** How many of a unit: 几公尺, 多少公尺. */
const fewOf =
  /(?<![十好])几(?=公尺|公里|公分|公斤|米|厘米|毫米|千米|千克|倍|元|块钱|度|吨|克|升|毫升|小时|分钟|秒|岁|伏|瓦|安培|赫兹|平方|立方|字节|位数|分子|幅度)/g

/** `有多高`. */
const howMuch = /(?<![度量离])有?多([高重远深宽厚])(?=[?。!\s]*$)/

/** A space beside a character, though it may part it from a word or a number: `Docker 镜像`. */
const besideHan = / (?:(?<=\p{Script=Han} )(?=[\p{Script=Han}a-z\d])|(?<=[a-z\d] )(?=\p{Script=Han}))/gu

/** A counter behind a number: 4种方式, 4个方式. */
const counter =
  /[个种项条类点样件大](?<=(?<![第\d.])\d{1,2}.)(?<!类(?=型)|条(?=件)|项(?=目)|点(?=[半钟])|个(?=月|星期|小时|学期|世纪))(?=\p{Script=Han})/gu

/**
 * No space beside characters, numerals that count as digits, and what is measured by its name: `有多高`,
 * `的高度是多少`.
 */
export function foldChinese(text: string): string {
  let key = withoutLimit(text)
  if (key.includes('百分之')) key = key.replace(percent, (_, share: string) => `${worth(share)}%`)
  if (key.includes(' ')) key = key.replace(besideHan, '')
  key = withDigits(key)
  if (/\d/.test(key)) key = key.replace(counter, '')
  if (key.includes('几')) key = key.replace(fewOf, '多少')
  return key.includes('多')
    ? key.replace(howMuch, (_, what: string) => `的${measures[what] ?? what}是多少`)
    : key
}
