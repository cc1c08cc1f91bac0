import { type InlineMark, type LineOf, listLine, markupReader } from './markup.ts'

const marks: readonly InlineMark[] = [
  { pattern: /image::?(?<to>[^\s[\]]+)\[(?<text>[^\]]*)\]/gu, before: '![', after: ']' },
  {
    pattern: /(?:link:)?(?<to>(?:https?:\/\/|(?<=link:))[^\s[\]]+)\[(?<text>[^\]]+)\]/gu,
    before: '[',
    after: ']',
  },
  {
    pattern: /(?<![\p{L}\p{N}`])`(?<text>[^`\n]+)`(?![\p{L}\p{N}`])/gu,
    before: '`',
    after: '`',
    isCode: true,
  },
  {
    pattern: /(?<![\p{L}\p{N}*])\*(?<text>[^\s*](?:[^*\n]{0,400}[^\s*])?)\*(?![\p{L}\p{N}*])/gu,
    before: '**',
    after: '**',
  },
  {
    pattern: /(?<![\p{L}\p{N}_])_(?<text>[^\s_](?:[^_\n]{0,400}[^\s_])?)_(?![\p{L}\p{N}_])/gu,
    before: '*',
    after: '*',
  },
]

const lineOf: LineOf = ({ text }, sheet) => {
  const trimmed = text.trim()
  if (sheet.open !== null) {
    if (trimmed !== sheet.open) return { before: '', from: 0, isCode: true }
    sheet.open = null
    return { before: '```', from: text.length }
  }
  const language = /^\[source(?:%[\w,]*)?,\s*([\w+#-]+)/.exec(trimmed)?.[1]
  if (language !== undefined) sheet.counts.set(language, 1)
  if (/^\[[^\]]*\]$/.test(trimmed) || /^:[\w!-]+:/.test(trimmed) || /^(?:\/\/|include::)/.test(trimmed))
    return null
  if (/^(?:-{4,}|\.{4,})$/.test(trimmed)) {
    sheet.open = trimmed
    const name = trimmed.startsWith('-') ? ([...sheet.counts.keys()].at(-1) ?? '') : ''
    sheet.counts.clear()
    return { before: `\n\`\`\`${name}`, from: text.length }
  }
  if (/^(?:={4,}|\*{4,}|_{4,}|--|\+)$/.test(trimmed)) return { before: '', from: text.length }
  const level = /^(={1,6})\s+(?=\S)/.exec(text)
  if (level?.[1] !== undefined)
    return { before: `\n${'#'.repeat(level[1].length)} `, from: level[0].length, after: '\n' }
  const list = /^\s*(\*{1,5}|-|\.{1,5})\s+(?=\S)/.exec(text)
  if (list?.[1] !== undefined)
    return listLine(list[1].length, list[1].startsWith('.') ? '1.' : '-', list[0].length)
  if (/^\.[^\s.]/.test(text)) return { before: '\n**', from: 1, after: '**\n' }
  return { before: '', from: 0 }
}

/** A document in AsciiDoc (docs.asciidoctor.org). */
export const readAsciidoc = markupReader(lineOf, marks)
