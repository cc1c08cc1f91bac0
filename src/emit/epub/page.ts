import { directionOf } from '../shared/direction.ts'
import { escapeAttribute, escapeText } from '../shared/html/escape.ts'

/** An XHTML file of the book. */
export interface Page {
  readonly title: string
  readonly lang: string
  /** `epub:type` of the body. */
  readonly type: string
  /** What stands in the body. */
  readonly body: string
}

/** The file as text. */
export function pageXhtml({ title, lang, type, body }: Page): string {
  const tag = escapeAttribute(lang)
  const direction = directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}"${direction}>
<head>
<meta charset="UTF-8"/>
<title>${escapeText(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body epub:type="${type}">
${body}</body>
</html>
`
}
