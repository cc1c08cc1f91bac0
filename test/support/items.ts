import type { Item } from '../../src/model/item.ts'

/** An item with every field filled in; `line` gives it its place. */
export function item(title: string, line: number, fields: Partial<Item> = {}): Item {
  return {
    kind: 'open',
    title,
    prompt: null,
    answer: null,
    hint: null,
    explanation: null,
    points: [],
    options: [],
    code: [],
    tags: [],
    section: null,
    occurrence: { source: 'sample.md', title, lines: [line, line + 1] },
    explicitId: null,
    ...fields,
  }
}
