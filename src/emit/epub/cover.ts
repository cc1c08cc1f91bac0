import { escapeAttribute, escapeText } from '../shared/html/escape.ts'
import type { Palette } from '../shared/theme.ts'
import type { Words } from '../shared/words.ts'
import type { Page } from './page.ts'

const width = 1200
const height = 1800
const margin = 120

/** Sizes of the title's letters, the largest that fits being taken, and the height that they may fill. */
const sizes = [132, 112, 96, 80, 64] as const
const titleHeight = 900

/** From one line to the next, in letter sizes. */
const leading = 1.35

/** The cover, drawn from the title: a picture that any reader scales, in letters that it has. */
export function coverSvg(title: string, author: string | null, subtitle: string, colors: Palette): string {
  const { size, lines } = fitted(title)
  const top = 560
  const spans = lines
    .map(
      (line, index) =>
        `<tspan x="${margin}" y="${top + index * Math.round(size * leading)}">${escapeText(line)}</tspan>`,
    )
    .join('')
  const by =
    author === null ? '' : `<text x="${margin}" y="1640" font-size="52">${escapeText(author)}</text>\n`
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>${escapeText(title)}</title>
<rect width="${width}" height="${height}" fill="${colors.accent}"/>
<rect x="${margin}" y="300" width="160" height="16" fill="${colors.mark}"/>
<g fill="${colors['accent-ink']}" font-family="sans-serif">
<text font-size="${size}" font-weight="bold">${spans}</text>
<text x="${margin}" y="${author === null ? 1640 : 1560}" font-size="44">${escapeText(subtitle)}</text>
${by}</g>
</svg>
`
}

/** The page that shows it. */
export function coverPage(title: string, words: Words): Page {
  const body = `<div class="cover"><img role="doc-cover" src="cover.svg" alt="${escapeAttribute(title)}"/></div>\n`
  return { title: words.cover, type: 'cover', body }
}

function fitted(title: string): { readonly size: number; readonly lines: readonly string[] } {
  for (const size of sizes) {
    const lines = wrapped(title, (width - 2 * margin) / size)
    if (lines.length <= linesAt(size)) return { size, lines }
  }
  const size = sizes[4]
  const lines = wrapped(title, (width - 2 * margin) / size)
  const last = linesAt(size) - 1
  return { size, lines: [...lines.slice(0, last), `${lines[last]}…`] }
}

function linesAt(size: number): number {
  return Math.floor(titleHeight / (size * leading))
}

/** Lines of at most `room` ems: between words, and between any two characters of scripts without spaces. */
function wrapped(text: string, room: number): readonly string[] {
  const pieces =
    text.trim().match(/[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*|\S[，。、；：！？）》」』]*\s*/gu) ??
    []
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && ems(line + piece.trimEnd()) > room) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}

/** A guess at the width: a full-width character is one em, another a good half. */
function ems(text: string): number {
  let sum = 0
  for (const character of text)
    sum += /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/.test(character) ? 1 : 0.58
  return sum
}
