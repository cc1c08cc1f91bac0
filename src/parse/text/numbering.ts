import { leadingCode } from './code.ts'

/** Numbering at the start of a text. */
export interface Numbering {
  /** Characters that it takes, with the mark and the space after it. */
  readonly length: number
  /** Its value in ASCII digits, `3`, `1.2`; letters stay. */
  readonly value: string
  /** How many levels: 1 for `3.`, 2 for `1.2`. */
  readonly levels: number
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const han = '零一二三四五六七八九'
/** A decimal digit of any script. */
const digit = '\\p{Nd}'
/** One of the scripts that number on several levels: repeated so often, all of them take long to compile. */
const near = '[0-9０-９٠-٩۰-۹०-९๐-๙]'

const patterns: readonly (readonly [pattern: RegExp, levels: number])[] = [
  [new RegExp(`^\\s*[(（\\[【]\\s*(${digit}{1,4})\\s*[)）\\]】][.、:：]?\\s*`, 'u'), 1],
  // Four numbers some of which have three digits are an address, `192.168.1.1`, and so are four before a stroke, `10.0.0.0/8`.
  [
    new RegExp(
      `^\\s*(?!(?=[\\d.]*\\d{3})\\d{1,3}(?:\\.\\d{1,3}){3}(?!\\d))#?` +
        `(${near}{1,3}(?:[.．-]${near}{1,3}){1,4})(?:[.．](?!${near})\\s*|[、)）:：]\\s*|\\s+)(?=\\S)`,
      'u',
    ),
    2,
  ],
  [
    new RegExp(`^\\s*(?:#|№|[Nn]o\\.?|[Nn]º|[Nn]°|[Nn]r\\.)\\s?(${digit}{1,4})\\s*[.．、:：)）-]?\\s*`, 'u'),
    1,
  ],
  // `4(a).`, `5(e)(ii).`
  [/^\s*(\d{1,2}(?:\([\p{Ll}\d]{1,4}\)){1,2})\.\s+/u, 1],
  [
    new RegExp(
      `^\\s*(${digit}{1,4})\\s*(?:[.][-–—]?(?!${digit})|．|[、:：।۔،](?!\\s*${digit})|[)）]|\\s[-–—]\\s(?!\\s*${digit}+(?:\\s|$)))\\s*`,
      'u',
    ),
    1,
  ],
  // `1- ¿Qué es?`, `9/ Citez`, `2º) Defina`: signs that stand in fractions and ranges as well.
  [
    new RegExp(
      `^\\s*(${digit}{1,3})(?:[-–](?=\\s+[^\\s${digit}]|[¿¡])|/(?=\\s+\\p{L})|[º°ª][.)-](?!${digit}))\\s*`,
      'u',
    ),
    1,
  ],
  [new RegExp(`^\\s*(${digit}{1,2})、\\s*(?=${digit}+(?!\\d|\\s*[、,，和与及/]))`, 'u'), 1],
  // `3/11` in a line of its own above what it counts, or before its kind in brackets.
  [new RegExp(`^\\s*(${digit}{1,4})\\s*[/／]\\s*${digit}{1,4}\\s*(?:\\n\\s*(?=\\S)|(?=[[【]))`, 'u'), 1],
  // `01 【答案】B`, `43【解析】…`
  [/^\s*(\d{1,3})\s*(?=【)/, 1],
  [/^\s*([①-⑳㉑-㉟❶-❿➀-➓])\s*[.、:：]?\s*/, 1],
  [/^\s*((?:\d\ufe0f?\u20e3){1,3}|🔟)\s*[.、:：]?\s*/u, 1],
  [/^\s*[(（]?([一二三四五六七八九十百]{1,4})[)）]?[、.．]\s*/, 1],
  [/^\s*[(（]([一二三四五六七八九十百]{1,4})[)）]\s*/, 1],
  [/^\s*([IVXL]{1,6})[.)]\s+/, 1],
]

/** Whether a line only counts what stands below it: `3/11`. */
export function countsAlone(text: string): boolean {
  return /^\s*\p{Nd}{1,4}\s*[/／]\s*\p{Nd}{1,4}\s*$/u.test(text)
}

/** What every pattern starts with; most lines have none of it. */
const mayNumber = /^\s*[\p{Nd}\p{No}(（[【#№🔟nNIVXL零一二三四五六七八九十百]/u

/** Reads the numbering that a text starts with; null where it starts with none. */
export function leadingNumber(text: string): Numbering | null {
  const code = leadingCode(text)
  if (code !== null) return { length: code.length, value: `${code.letter}${code.number}`, levels: 1 }
  if (!mayNumber.test(text)) return null
  for (const [pattern, levels] of patterns) {
    const match = pattern.exec(text)
    if (match?.[1] === undefined) continue
    const value = asciiNumber(match[1]).replace(/^0+(?=\d+$)/, '')
    return { length: match[0].length, value, levels: levels === 1 ? 1 : value.split(/[.-]/).length }
  }
  return null
}

/** `３`, `٣`, `③`, `3️⃣`, `十二` in ASCII digits. */
export function asciiNumber(text: string): string {
  if (/^[\d.-]+$/.test(text)) return text
  const at = circled.indexOf(text)
  if (text.length === 1 && at >= 0) return String(at + 1)
  if (text === '🔟') return '10'
  if (/\u20e3/.test(text)) return text.replace(/[\ufe0f\u20e3]/g, '')
  if (/^[一二三四五六七八九十百]+$/.test(text)) return String(hanNumber(text))
  return text.normalize('NFKC').replace(/\p{Nd}/gu, asciiDigit)
}

/** Digits of a script stand in a row from its zero (Unicode, chapter 4.6). */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  if (code < 0x80) return digit
  let value = 0
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}

function hanNumber(text: string): number {
  const [tens = '', ones] = text.includes('十') ? text.split('十') : ['0', text]
  return (
    (tens === '0' ? 0 : Math.max(1, han.indexOf(tens || '一')) * 10) + Math.max(0, han.indexOf(ones || '零'))
  )
}
