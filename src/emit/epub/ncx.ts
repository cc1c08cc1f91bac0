import { escapeAttribute, escapeText } from '../shared/html/escape.ts'
import { depthOf, type NavPoint } from './navigation.ts'

/** The table of contents as EPUB 2 had it: older readers know no other. */
export function ncx(points: readonly NavPoint[], uuid: string, title: string, lang: string): string {
  const orders = new Map<string, number>()
  let count = 0
  const pointXml = ({ title, href, children }: NavPoint): string => {
    count += 1
    const id = `p${count}`
    const order = orders.get(href) ?? orders.size + 1
    orders.set(href, order)
    return `<navPoint id="${id}" playOrder="${order}"><navLabel><text>${escapeText(title)}</text></navLabel><content src="${href}"/>${children.map(pointXml).join('')}</navPoint>\n`
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${escapeAttribute(lang)}">
<head>
<meta name="dtb:uid" content="${uuid}"/>
<meta name="dtb:depth" content="${depthOf(points)}"/>
<meta name="dtb:totalPageCount" content="0"/>
<meta name="dtb:maxPageNumber" content="0"/>
</head>
<docTitle><text>${escapeText(title)}</text></docTitle>
<navMap>
${points.map(pointXml).join('')}</navMap>
</ncx>
`
}
