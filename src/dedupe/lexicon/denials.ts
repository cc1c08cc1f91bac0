import { alternatives, type Patterns } from './alternatives.ts'

/** How a word begins that denies with its beginning, with the letters that follow at least. */
const beginnings: Patterns = {
  en: '(?:un|dis|non|mis|in|im|ir|il|des)\\p{L}{4,}',
  fr: '(?:dés|mé)\\p{L}{4,}',
  ru: '(?:не|без|бес)\\p{L}{2,}',
  ko: '(?:비|불|무|미)\\p{L}{2,}',
  hi: '(?:अ|ना|बे|गैर)\\p{L}{2,}',
}

/** How a word begins that says by itself that something is not done, not so or not there. */
const stems: Patterns = {
  en: 'fail|miss|forb|prohib|ban|refus|avoid|reject|exclud|zero',
  es: 'prohíb|evit|impe[dc]',
  pt: 'proíb|proib',
  fr: 'interd',
  de: 'verb[oi]t|vermeid',
  it: 'vietat',
  nl: 'verbod',
  pl: 'zakaz|zabron',
  id: 'larang|dilarang|gagal',
  tr: 'yasak',
  vi: 'cấm|tránh|vô|phi',
  zh: '不',
  ru: '(?:запре|отказ)\\p{L}{2,}',
  uk: 'заборон\\p{L}{2,}',
  hi: '(?:निषेध|मना)\\p{L}{2,}',
}

/** How a word ends that denies what it begins with. */
const endings: Patterns = { en: 'less|free', de: 'los', tr: 's[ıiuü]z' }

/** What denies wherever it stands in a word. */
const within: Patterns = {
  zh: '[禁拒避免缺失无未非丢漏败]',
  ko: '금지|실패|거부',
  ar: 'ممنوع|حظر|منع|فشل',
}

/** Words that deny in themselves: 禁止, `unknown`, `fail`, `неизвестный`, `kostenlos`, `prohibido`, 비공개. */
export const denying = new RegExp(
  `^(?:${alternatives(beginnings)}|${alternatives(stems)})|(?:${alternatives(endings)})$|${alternatives(within)}`,
  'u',
)
