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
const digit = '[0-9０-９٠-٩۰-۹०-९]'

const patterns: readonly (readonly [pattern: RegExp, levels: number])[] = [
  [new RegExp(`^\\s*[(（\\[【]\\s*(${digit}{1,4})\\s*[)）\\]】][.、:：]?\\s*`), 1],
  [new RegExp(`^\\s*#?(${digit}{1,3}(?:[.．-]${digit}{1,3}){1,4})(?:[.．、)）:：]\\s*|\\s+)(?=\\S)`), 2],
  [new RegExp(`^\\s*(?:#|№|[Nn]o\\.?|[Nn]º|[Nn]°|[Nn]r\\.)\\s?(${digit}{1,4})\\s*[.．、:：)）-]?\\s*`), 1],
  [
    new RegExp(
      `^\\s*(${digit}{1,4})\\s*(?:[.](?!${digit})|．|[、:：।۔،](?!\\s*${digit})|[)）]|\\s[-–—]\\s)\\s*`,
    ),
    1,
  ],
  [new RegExp(`^\\s*(${digit}{1,2})、\\s*(?=${digit}+(?!\\d|\\s*[、,，和与及/]))`), 1],
  [/^\s*([①-⑳㉑-㉟❶-❿➀-➓])\s*[.、:：]?\s*/, 1],
  [/^\s*[(（]?([一二三四五六七八九十百]{1,4})[)）]?[、.．]\s*/, 1],
  [/^\s*[(（]([一二三四五六七八九十百]{1,4})[)）]\s*/, 1],
  [/^\s*([IVXL]{1,6})[.)]\s+/, 1],
]

/** Reads the numbering that a text starts with; null where it starts with none. */
export function leadingNumber(text: string): Numbering | null {
  const first = text.charCodeAt(text.search(/\S/))
  if (Number.isNaN(first)) return null
  for (const [pattern, levels] of patterns) {
    const match = pattern.exec(text)
    if (match?.[1] === undefined) continue
    const value = asciiNumber(match[1])
    return { length: match[0].length, value, levels: levels === 1 ? 1 : value.split(/[.-]/).length }
  }
  return null
}

/** `３`, `٣`, `③`, `十二` in ASCII digits. */
export function asciiNumber(text: string): string {
  const at = circled.indexOf(text)
  if (text.length === 1 && at >= 0) return String(at + 1)
  if (/^[一二三四五六七八九十百]+$/.test(text)) return String(hanNumber(text))
  return text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (c) => String(c.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (c) => String(c.charCodeAt(0) - 0x6f0))
    .replace(/[०-९]/g, (c) => String(c.charCodeAt(0) - 0x966))
}

function hanNumber(text: string): number {
  const [tens = '', ones] = text.includes('十') ? text.split('十') : ['0', text]
  return (
    (tens === '0' ? 0 : Math.max(1, han.indexOf(tens || '一')) * 10) + Math.max(0, han.indexOf(ones || '零'))
  )
}
