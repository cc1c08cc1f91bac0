import { directionOf } from '../shared/direction.ts'
import { isEastAsian } from '../shared/eastAsian.ts'
import { escapeAttribute, escapeText } from '../shared/html/escape.ts'
import { slanted } from './slanted.ts'
import { breakable } from './tableWords.ts'
import { upright } from './upright.ts'

/** An XHTML file of the book. */
export interface Page {
  readonly title: string
  /** `epub:type` of the body. */
  readonly type: string
  /** What stands in the body. */
  readonly body: string
}

/** What all files of a book have in common. */
export interface Frame {
  readonly lang: string
  /** Whether lines run from top to bottom. */
  readonly vertical: boolean
}

/** The file as text. */
export function pageXhtml({ title, type, body }: Page, { lang, vertical }: Frame): string {
  const tag = escapeAttribute(lang)
  const direction = directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''
  const fitted = breakable(body)
  const set = isEastAsian(lang) ? slanted(fitted) : fitted
  const style = vertical ? ' class="vertical"' : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}"${direction}${style}>
<head>
<meta charset="UTF-8"/>
<title>${escapeText(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body epub:type="${type}">
${vertical ? upright(set) : set}</body>
</html>
`
}
