import { alternatives, type Patterns } from './alternatives.ts'

/** What stands behind a number that says how many there are. */
const counters: Patterns = {
  ko: '가지|개|단계|종류',
  ja: 'つ|個|種類|点|項目|段階',
}

/** A number with a counter behind it: 4가지, 3つ. */
export const counted = new RegExp(`(?<![\\p{L}\\d.])(\\d{1,2}) ?(?:${alternatives(counters)})`, 'u')

/** What stands before the two that something goes on between, and how a text may call two. */
const between: Patterns = {
  en: 'between',
  es: 'entre',
  de: 'zwischen',
  nl: 'tussen',
  it: 'tra|fra',
  pl: 'między',
  ru: 'между',
  uk: 'між',
  vi: 'giữa',
  id: 'antara',
}
const two: Patterns = {
  en: 'two',
  fr: 'deux',
  es: 'dos',
  pt: 'dois|duas',
  de: 'zwei',
  nl: 'twee',
  it: 'due',
  pl: 'dwoma',
  ru: 'двумя',
  uk: 'двома',
  vi: 'hai',
  id: 'dua',
}
/** The same where it stands behind them, or is said of each other. */
const betweenBehind: Patterns = {
  zh: '2.{1,12}之?间(?!隔)',
  ja: '2.{1,12}間(?:の|で)',
  ko: '[2두] ?.{1,12} 사이',
  en: '(?<![\\p{L}\\p{N}])(?:2|two) .{1,60} (?:each other|one another)',
}

/** That there are two of what something goes on between needs not be said: 两个进程之间, `between two hosts`, `two threads … each other`. */
export const betweenTwo = new RegExp(
  `(?:${alternatives(between)}) (?:\\p{L}{1,3} )?(?:2|${alternatives(two)})(?![\\p{L}\\p{N}])|${alternatives(betweenBehind)}`,
  'u',
)
