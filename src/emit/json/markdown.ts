import type { Emphasis, Root } from 'mdast'
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

const options: Options = {
  bullet: '-',
  rule: '-',
  resourceLink: true,
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), mathToMarkdown(), cjkFriendlyToMarkdown()],
  handlers: { emphasis },
}

/** Content as CommonMark with GFM tables, footnotes and `$` math; reading it again gives the same content. */
export function contentMarkdown(content: Content): string {
  const root: Root = { type: 'root', children: [...content] }
  return toMarkdown(root, options).trimEnd()
}
