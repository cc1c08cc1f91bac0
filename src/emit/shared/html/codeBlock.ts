import type { Code } from 'mdast'
import { escapeAttribute, escapeText } from './escape.ts'
import { codeDirection, type Scope } from './scope.ts'

/** A code block, verbatim, its tokens as `<span class="tok-keyword">`; left to right in every language. */
export function codeBlock(node: Code, scope: Scope): string {
  const language = node.lang?.match(/[^\s{},]+/)?.[0] ?? ''
  const name = language === '' ? '' : ` class="language-${escapeAttribute(language)}"`
  return `<pre${codeDirection(scope.options)}><code${name}>${code(node.value, language, scope)}</code></pre>\n`
}

function code(value: string, language: string, scope: Scope): string {
  const highlight = scope.highlighters.get(language)
  if (highlight === undefined) return escapeText(value)
  return highlight(value)
    .map(({ text, kind }) =>
      kind === null ? escapeText(text) : `<span class="tok-${kind}">${escapeText(text)}</span>`,
    )
    .join('')
}
