import type { Nodes } from 'mdast'
import type { Content } from '../model/content.ts'
import type { Item } from '../model/item.ts'

/** The urls of all pictures that items show, each once, in the order of their first use. */
export function imagesOf(items: readonly Item[]): string[] {
  const urls = new Set<string>()
  for (const item of items) {
    const contents: (Content | null)[] = [item.prompt, item.answer, item.hint, item.explanation]
    for (const content of [...contents, ...item.options.map((option) => option.content)]) {
      for (const node of content ?? []) collect(node, urls)
    }
  }
  return [...urls]
}

function collect(node: Nodes, urls: Set<string>): void {
  if (node.type === 'image') urls.add(node.url)
  if ('children' in node) for (const child of node.children) collect(child, urls)
}
