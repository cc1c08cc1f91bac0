import type { Emphasis, Root, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mathToMarkdown } from 'mdast-util-math'
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { cjkFriendlyToMarkdown } from 'mdast-util-to-markdown-cjk-friendly'
import type { Content } from '../../model/content.ts'

const nameOf = (node: Emphasis): string | undefined => (node.data as { hName?: string } | undefined)?.hName

/** An emphasis that stands for `<sub>`, `<mark>` and their kin is written as that element. */
const emphasis: Handle = Object.assign(
  ((node: Emphasis, parent, state, info) => {
    const name = nameOf(node)
    if (name === undefined) return defaultHandlers.emphasis(node, parent, state, info)
    return `<${name}>${state.containerPhrasing(node, { ...info, before: '>', after: '<' })}</${name}>`
  }) satisfies Handle,
  { peek: (node: Emphasis) => (nameOf(node) === undefined ? '*' : '<') },
)

/** Of a longer text, in UTF-16 units, so much is made safe at a time: the whole takes a hundred bytes for each mark in it. */
const longText = 65_536

const text: Handle = (node: Text, parent, state, info) => {
  const { value } = node
  if (value.length <= longText) return defaultHandlers.text(node, parent, state, info)
  const parts: string[] = []
  for (let at = 0; at < value.length; at += longText) {
    const before = value[at - 1] ?? info.before
    const after = value[at + longText] ?? info.after
    parts.push(state.safe(value.slice(at, at + longText), { ...info, before, after }))
  }
  return parts.join('')
}

const options: Options = {
  bullet: '-',
  rule: '-',
  resourceLink: true,
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), mathToMarkdown(), cjkFriendlyToMarkdown()],
  handlers: { emphasis, text },
}

/** Content as CommonMark with GFM tables, footnotes and `$` math; reading it again gives the same content. */
export function contentMarkdown(content: Content): string {
  const root: Root = { type: 'root', children: [...content] }
  return toMarkdown(root, options).trimEnd()
}
