import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfm } from 'micromark-extension-gfm'
import { mathSyntax } from './mathText.ts'

const extensions = [gfm({ singleTilde: false }), mathSyntax(), cjkFriendlyExtension()]
const mdastExtensions = [gfmFromMarkdown(), mathFromMarkdown()]

const fence = /^[ \t>]*(?:(?:[*+-]|\d{1,9}[.)])[ \t]+)?(?:`{3}|~{3})/m

/**
 * Markdown with the extensions that articles use, as mdast. An article that fences its code means no code by indented
 * lines: those are lists and paragraphs that fell out of their list item by a space too few.
 */
export function parseMarkdown(text: string, { html = true } = {}): Root {
  const disabled = [...(html ? [] : ['htmlFlow', 'htmlText']), ...(fence.test(text) ? ['codeIndented'] : [])]
  return fromMarkdown(text, { extensions: [...extensions, { disable: { null: disabled } }], mdastExtensions })
}
