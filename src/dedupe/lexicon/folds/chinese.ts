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

/** `压疮分哪几期`: into which stages, degrees or classes a thing is divided. */
const divided = /(?:可?分(?:为|成)?)(?:哪几|几|哪些)个?([期级度型])(?=[?。!\s]*$)/

/** `测血压`, `量体温`: to measure, before what is measured. */
const measuring =
  /(?<![检监预观实探勘遥推评度力数容重质分])[测量](?=血压|体温|脉搏|心率|血糖|腋温|肛温|电压|电流|电阻|密度|温度|长度|速度|身高|体重)/g

/** `哪些病人不能洗胃`: for whom a treatment is not, or is. */
const barred =
  /^(?:哪些|哪类|什么样的|什么)(?:病人|患者|人|人群)(?:不能|不宜|不可|不可以|不应|不适合|不适宜|禁忌|禁止|禁用)(?:进行|做|使用|接受|采用|行)?(\p{Script=Han}{2,12})(?=[?。!\s]*$)/u
const suited =
  /^(?:哪些|哪类|什么样的|什么)(?:病人|患者)(?:适合|适宜|适用|可以|需要)(?:进行|做|使用|接受|采用|行)?(\p{Script=Han}{2,12})(?=[?。!\s]*$)/u

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
  if (/[测量]/.test(key)) key = key.replace(measuring, '测量').replaceAll('测测量', '测量')
  key = key.replace(divided, '有哪些分$1')
  if (/病人|患者|人/.test(key))
    key = key.replace(barred, '$1的禁忌证有哪些').replace(suited, '$1的适应证有哪些')
  if (key.includes('几')) key = key.replace(fewOf, '多少')
  return key.includes('多')
    ? key.replace(howMuch, (_, what: string) => `的${measures[what] ?? what}是多少`)
    : key
}
