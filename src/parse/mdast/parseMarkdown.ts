import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'

const extensions = [gfm({ singleTilde: false }), math(), cjkFriendlyExtension()]
const withoutHtml = [...extensions, { disable: { null: ['htmlFlow', 'htmlText'] } }]
const mdastExtensions = [gfmFromMarkdown(), mathFromMarkdown()]

/** Markdown with the extensions that articles use, as mdast. */
export function parseMarkdown(text: string, { html = true } = {}): Root {
  return fromMarkdown(text, { extensions: html ? extensions : withoutHtml, mdastExtensions })
}
