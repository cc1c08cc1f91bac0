import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'

const extensions = [gfm({ singleTilde: false }), math(), cjkFriendlyExtension()]
const mdastExtensions = [gfmFromMarkdown(), mathFromMarkdown()]

/** Markdown with the extensions that articles use, as mdast. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions, mdastExtensions })
}
