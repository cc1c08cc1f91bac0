import { type InlineMark, type LineOf, markupReader } from './markup.ts'

const edge = '(?<![\\p{L}\\p{N}*/=~])'
const behind = '(?![\\p{L}\\p{N}])'
const marks: readonly InlineMark[] = [
  { pattern: /\[\[(?<to>[^\][]+)\]\[(?<text>[^\][]+)\]\]/gu, before: '[', after: ']' },
  { pattern: /\[\[(?:file:)?(?<to>[^\][]+\.(?:png|jpe?g|gif|svg|webp))\]\]/gu, before: '![', after: ']' },
  {
    pattern: new RegExp(`${edge}[=~](?<text>[^\\s=~](?:[^=~]{0,200}[^\\s=~])?)[=~]${behind}`, 'gu'),
    before: '`',
    after: '`',
    isCode: true,
  },
  {
    pattern: new RegExp(`${edge}\\*(?<text>[^\\s*](?:[^*]{0,400}[^\\s*])?)\\*${behind}`, 'gu'),
    before: '**',
    after: '**',
  },
  {
    pattern: new RegExp(`${edge}/(?<text>[^\\s/](?:[^/]{0,400}[^\\s/])?)/${behind}`, 'gu'),
    before: '*',
    after: '*',
  },
]

const heading = /^(\*+)\s+(?:(?:TODO|DONE|NEXT|WAITING)\s+)?(?:\[#[A-Z]\]\s+)?/
const tags = /\s+:[\w@#%:\p{L}-]+:\s*$/u
const item = /^\s*(?:[-+]|\d+[.)])\s+/

const lineOf: LineOf = ({ text }, sheet) => {
  const trimmed = text.trim()
  if (sheet.open !== null) {
    if (trimmed.toLowerCase() !== sheet.open)
      return sheet.open === ':end:' ? null : { before: '', from: 0, isCode: true }
    const isCode = sheet.open !== ':end:'
    sheet.open = null
    return isCode ? { before: '```', from: text.length } : null
  }
  if (/^:(?:PROPERTIES|LOGBOOK):$/i.test(trimmed)) {
    sheet.open = ':end:'
    return null
  }
  const [, block, language = ''] = /^#\+begin_(src|example)\b\s*([\w+-]*)/i.exec(trimmed) ?? []
  if (block !== undefined) {
    sheet.open = `#+end_${block.toLowerCase()}`
    return { before: `\n\`\`\`${language}`, from: text.length }
  }
  const title = /^#\+title:\s*(.+)$/i.exec(trimmed)?.[1]
  if (title !== undefined) sheet.title = title
  if (/^#(?:\+|\s|$)/.test(trimmed) || /^(?:SCHEDULED|DEADLINE|CLOSED):/.test(trimmed)) return null
  const [mark, stars] = heading.exec(text) ?? []
  if (mark !== undefined && stars !== undefined) {
    sheet.inList = false
    const end = text.search(tags)
    return {
      before: `\n${'#'.repeat(Math.min(stars.length, 6))} `,
      from: mark.length,
      ...(end < 0 ? {} : { to: end }),
      after: '\n',
    }
  }
  if (trimmed !== '') sheet.inList = item.test(text) || (sheet.inList && /^\s/.test(text))
  if (/^\|[-+]+\|$/.test(trimmed)) return { before: trimmed.replace(/\+/g, '|'), from: text.length }
  return { before: '', from: sheet.inList ? 0 : text.length - text.trimStart().length }
}

/** Notes in Org mode (orgmode.org, "Org Syntax"). */
export const readOrg = markupReader(lineOf, marks)
