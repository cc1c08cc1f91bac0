import type { Element, ElementContent, Nodes, Root } from 'hast'

/**
 * A page whose questions stand in rows of a table that is there only to set them, as DocBook writes them, gets `<details>` of
 * them. Rows of contents and labels in cells of their own fall away, other rows leave what their cells hold:
 *
 *     <tr class="question"><td>1.1.</td><td>Which?</td></tr>
 *     <tr class="answer"><td>A:</td><td><p>This.</p></td></tr>
 */
export function withQuestionRows(page: Root): void {
  const visit = (parent: Root | Element): void => {
    parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child]
      const rows = child.tagName === 'table' ? rowsOf(child) : []
      if (rows.some((row) => isCalled(row, 'question'))) return unrolled(rows)
      visit(child)
      return isCalled(child, 'qandaset') ? [withoutContents(child)] : [child]
    })
  }
  visit(page)
}

function isCalled({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}

function elementsIn(parent: Element): Element[] {
  return (parent.children as Nodes[]).filter((child) => child.type === 'element')
}

function rowsOf(table: Element): Element[] {
  return elementsIn(table).flatMap((part) => {
    if (part.tagName === 'tr') return [part]
    return /^t(?:body|head|foot)$/.test(part.tagName)
      ? elementsIn(part).filter(({ tagName }) => tagName === 'tr')
      : []
  })
}

function unrolled(rows: readonly Element[]): Element[] {
  const blocks: Element[] = []
  let open: Element | null = null
  for (const row of rows) {
    const cells = elementsIn(row)
    const said = cells.at(-1)?.children ?? []
    if (isCalled(row, 'question')) {
      open = asked(row, said)
      blocks.push(open)
    } else if (isCalled(row, 'answer') && open !== null) {
      open.children.push({ ...box('div', said), ...placeOf(row) })
      if (open.position && row.position) open.position = { ...open.position, end: row.position.end }
    } else if (!isCalled(row, 'toc') && cells.some((cell) => !isEmpty(cell))) {
      open = null
      blocks.push(...cells.map((cell) => ({ ...box('div', cell.children), ...placeOf(cell) })))
    }
  }
  return blocks
}

const block = /^(?:p|div|pre|ul|ol|dl|table|blockquote|h[1-6])$/

/** A question is its first paragraph; what it shows below that, as a message of a program, comes behind it. */
function asked(row: Element, said: readonly ElementContent[]): Element {
  const first = said.findIndex((child) => child.type === 'element' && block.test(child.tagName))
  const isLine = said.slice(0, Math.max(first, 0)).some((child) => !isEmpty(child))
  const end = first < 0 ? said.length : isLine ? first : first + 1
  const summary = { ...box('summary', said.slice(0, end)), ...placeOf(row) }
  return { ...box('details', [summary, ...said.slice(end)]), ...placeOf(row) }
}

function box(tagName: string, children: readonly ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children: [...children] }
}

function placeOf({ position }: Element): Pick<Element, 'position'> {
  return position ? { position } : {}
}

function isEmpty(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  return !('children' in node) || (node.children as Nodes[]).every(isEmpty)
}

/** The list of its questions that such a set begins with holds links and their numbers alone. */
function withoutContents(set: Element): Element {
  return { ...set, children: set.children.filter((child) => !isContents(child)) }
}

function isContents(child: ElementContent): boolean {
  if (child.type !== 'element' || child.tagName !== 'dl') return false
  return elementsIn(child).every((item) =>
    elementsIn(item).some((one) => one.tagName === 'a' || isContents(one)),
  )
}
