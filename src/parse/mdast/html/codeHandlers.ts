import type { Element, Nodes as HastNodes } from 'hast'
import type { Handle } from 'hast-util-to-mdast'
import type { RootContent } from 'mdast'
import { withPosition } from '../tree.ts'

/** Elements whose text is taken as it stands; `textOf` reads it. */
export function codeHandlers(
  textOf: (node: HastNodes) => string,
): Record<'code' | 'inlineCode' | 'words' | 'math', Handle> {
  return {
    code: (_state, element) => {
      const value = textOf(element).replace(/^\n|\s+$/g, '')
      if (value === '') return []
      return withPosition({ type: 'code', lang: languageOf(element), meta: null, value }, element.position)
    },
    inlineCode: (_state, element) => {
      const value = textOf(element).trim()
      return value === '' ? [] : withPosition({ type: 'inlineCode', value }, element.position)
    },
    words: (_state, element) => {
      const value = textOf(element).trim()
      return value === '' ? [] : withPosition({ type: 'text', value }, element.position)
    },
    math: (_state, element) => formula(element, textOf),
  }
}

/** MathML with its TeX beside it, or the script that MathJax reads. */
function formula(element: Element, textOf: (node: HastNodes) => string): RootContent | RootContent[] {
  const tex =
    element.tagName === 'script' ? textOf(element) : (annotation(element, textOf) ?? textOf(element))
  const value = tex.trim()
  if (value === '') return []
  const display =
    element.properties.display === 'block' || /mode=display/.test(String(element.properties.type))
  return withPosition({ type: display ? 'math' : 'inlineMath', value } as RootContent, element.position)
}

function annotation(element: Element, textOf: (node: HastNodes) => string): string | null {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'annotation' && String(child.properties.encoding).includes('tex'))
      return textOf(child)
    const inner = annotation(child, textOf)
    if (inner !== null) return inner
  }
  return null
}

/** `<pre lang>`, `<code class="language-js">`, `<div class="highlight-source-js">` and their like. */
function languageOf(element: Element): string | null {
  const inner = element.children.filter((child): child is Element => child.type === 'element')
  for (const { properties } of [element, ...inner]) {
    const names = Array.isArray(properties.className) ? properties.className.map(String) : []
    const found = names
      .map((name) => /^(?:lang(?:uage)?|highlight-source|brush:)-?\s*([\w+#-]+)$/.exec(name)?.[1])
      .find(Boolean)
    if (found) return found
    if (typeof properties.lang === 'string' && element === inner[0]) return properties.lang
  }
  const { lang } = element.properties
  return typeof lang === 'string' && lang !== '' ? lang : null
}
