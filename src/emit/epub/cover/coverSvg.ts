import { escapeText } from '../../shared/html/escape.ts'
import type { Palette } from '../../shared/theme.ts'
import { type CoverLine, coverBar, coverSize } from './coverLayout.ts'

/**
 * The cover in letters that the reader's device has: for scripts that no font of ours draws. All of it begins at the
 * right in a book that runs to the left.
 */
export function coverSvg(
  title: string,
  lines: readonly CoverLine[],
  colors: Palette,
  direction: 'ltr' | 'rtl',
): string {
  const { width, height } = coverSize
  const isRtl = direction === 'rtl'
  const bar = isRtl ? width - coverBar.x - coverBar.width : coverBar.x
  const texts = lines.map(
    ({ text, x, y, size, bold }) =>
      `<text x="${isRtl ? width - x : x}" y="${y}" font-size="${size}"${bold ? ' font-weight="bold"' : ''}>${escapeText(text)}</text>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>${escapeText(title)}</title>
<rect width="${width}" height="${height}" fill="${colors.accent}"/>
<rect x="${bar}" y="${coverBar.y}" width="${coverBar.width}" height="${coverBar.height}" fill="${colors.mark}"/>
<g fill="${colors['accent-ink']}" font-family="sans-serif"${isRtl ? ' direction="rtl"' : ''}>
${texts.join('')}</g>
</svg>
`
}
