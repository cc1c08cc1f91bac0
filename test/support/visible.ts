import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** A line of an article as a reader sees it. */
export interface VisibleLine {
  /** In the file, from 1. */
  readonly line: number
  readonly text: string
}

const bare = unified().use(remarkParse)
const frontMatter = /^---\n[\s\S]*?\n---(?=\n|$)/
const unseen = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<[/!?]?[A-Za-z][^>]*>/gi
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/**
 * Marks that CommonMark takes for text where an article is not as regular as it asks: the number of an item, a fence, an
 * address in a block that was never closed, a box to tick, the target of a note's link.
 */
const marks =
  /^\s*\d+[.)](?=\s)|^\s*(?:`{3}|~{3})\S*|(?<=\])\([^\s()]*\)|(?<=^\s*)\[[xX]\](?=\s)|\[\[[^\]|\n]*\|/g

/** Nodes that may hold a part of a word: `**S**ituation`. */
const inWords: ReadonlySet<string> = new Set(['strong', 'emphasis', 'link', 'linkReference'])

/**
 * What a reader sees of a Markdown file, line by line, by bare CommonMark: no marks, addresses, comments or tags. It shares
 * nothing with Drillpress's own reading, so that what that loses is found.
 */
export function visibleLines(file: string): VisibleLine[] {
  return seen(
    file
      .replace(/\r\n?/g, '\n')
      .replace(/^\uFEFF/, '')
      .replace(frontMatter, blank),
  )
}

function seen(markdown: string): VisibleLine[] {
  const lines: string[] = []
  const add = (text: string, first: number): void => {
    text.split('\n').forEach((part, index) => {
      lines[first + index] = `${lines[first + index] ?? ''}${part}`
    })
  }
  const visit = (node: Nodes): void => {
    const line = node.position?.start.line ?? 1
    if (node.type === 'code') addCode(node.value, line, isFenced(markdown, node))
    else if (node.type === 'html') add(textOfHtml(node.value), line)
    else if (node.type === 'image' || node.type === 'imageReference') add(node.alt ?? '', line)
    else if ('value' in node) add(node.value, line)
    else if ('children' in node) {
      for (const child of node.children) visit(child)
      if (!inWords.has(node.type)) add(' ', node.position?.end.line ?? line)
    }
  }
  /** Indented lines are more often a list that fell out of its item than code. */
  const addCode = (value: string, line: number, fenced: boolean): void => {
    if (fenced) add(value, line + 1)
    else for (const inner of seen(value.replace(/^ +/gm, ''))) add(`${inner.text} `, line + inner.line - 1)
  }
  visit(bare.parse(markdown))
  return lines.flatMap((text, line) => {
    const words = text.replace(marks, '')
    return words.trim() === '' ? [] : [{ line, text: words }]
  })
}

function isFenced(markdown: string, { position }: Nodes): boolean {
  return /^[`~]/.test(markdown.slice(position?.start.offset, (position?.start.offset ?? 0) + 100).trimStart())
}

function textOfHtml(html: string): string {
  return html
    .replace(unseen, (tag) => ` ${blank(tag)}`)
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
      code === undefined ? (entities[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
    )
}

function blank(text: string): string {
  return text.replace(/[^\n]+/g, '')
}
