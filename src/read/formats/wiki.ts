import { type InlineMark, type LineOf, listLine, markupReader } from './markup.ts'

const marks: readonly InlineMark[] = [
  {
    pattern: /\[\[(?:File|Image|Datei|Fichier|Archivo|文件|Файл):(?<to>[^\]|[]+)(?:\|[^\][]*)?\]\]/gu,
    before: '![',
    after: ']',
  },
  { pattern: /\[\[(?:[^\]|[]{1,200}\|)?(?<text>[^\]|[]{1,200})\]\]/gu, before: '', after: '' },
  { pattern: /(?<!\[)\[(?<to>https?:\/\/[^\s\]]+)\s+(?<text>[^\][]+)\]/gu, before: '[', after: ']' },
  { pattern: /'''(?<text>[^\n]{1,600}?)'''/gu, before: '**', after: '**' },
  { pattern: /''(?<text>[^\n']{1,600}?)''/gu, before: '*', after: '*' },
]

const code = /^<(syntaxhighlight|source|pre)\b([^>\n]*)>$/i

const lineOf: LineOf = ({ text }, sheet) => {
  const trimmed = text.trim()
  if (sheet.open !== null) {
    if (trimmed.toLowerCase() !== sheet.open) return { before: '', from: 0, isCode: true }
    sheet.open = null
    return { before: '```', from: text.length }
  }
  const [, tag, attributes = ''] = code.exec(trimmed) ?? []
  if (tag !== undefined) {
    sheet.open = `</${tag.toLowerCase()}>`
    const language = /\blang\s*=\s*"?([\w+-]+)/i.exec(attributes)?.[1] ?? ''
    return { before: `\n\`\`\`${language}`, from: text.length }
  }
  if (/^\[\[(?:Category|Kategorie|Catégorie|Categoría|Категория|分类|カテゴリ):[^\]]*\]\]$/iu.test(trimmed))
    return null
  const [, level = '', name = ''] = /^(={1,6})\s*([^\n]*?)\s*\1\s*$/.exec(text) ?? []
  if (name !== '') {
    const from = text.indexOf(name, level.length)
    return { before: `\n${'#'.repeat(level.length)} `, from, to: from + name.length, after: '\n' }
  }
  const list = /^[*#]+(?=[^*#])\s*/.exec(text)?.[0] ?? ''
  const signs = list.trim()
  if (signs !== '') return listLine(signs.length, signs.endsWith('#') ? '1.' : '-', list.length)
  return { before: '', from: /^:+\s*/.exec(text)?.[0].length ?? 0 }
}

/** A page of a wiki as MediaWiki keeps it (mediawiki.org, "Help:Formatting"). */
export const readWiki = markupReader(lineOf, marks)
