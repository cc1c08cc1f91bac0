import { escapeText } from '../shared/html/escape.ts'
import type { Words } from '../shared/words.ts'
import type { NavPoint } from './navigation.ts'
import type { Page } from './page.ts'

/** The table of contents as EPUB 3 has it, with the landmarks. There is no page list: nothing is paged but the PDF. */
export function navPage(points: readonly NavPoint[], landmarks: readonly Landmark[], words: Words): Page {
  const title = escapeText(words.contents)
  const marks = landmarks
    .map(({ type, href, name }) => `<li><a epub:type="${type}" href="${href}">${escapeText(name)}</a></li>\n`)
    .join('')
  const body = `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title">
<h1 id="toc-title">${title}</h1>
${list(points)}</nav>
<nav epub:type="landmarks" hidden="">
<ol>
${marks}</ol>
</nav>
`
  return { title: words.contents, type: 'frontmatter', body }
}

/** A part of the book that reading systems offer to jump to. */
export interface Landmark {
  readonly type: 'cover' | 'titlepage' | 'toc' | 'bodymatter' | 'backmatter'
  readonly href: string
  readonly name: string
}

function list(points: readonly NavPoint[]): string {
  const items = points.map(({ title, href, children }) => {
    const below = children.length === 0 ? '' : `\n${list(children)}`
    return `<li><a href="${href}">${escapeText(title)}</a>${below}</li>\n`
  })
  return `<ol>\n${items.join('')}</ol>\n`
}
