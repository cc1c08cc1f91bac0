import type { Element, ElementContent } from 'hast'

/** From one line of a label to the next, in pixels, as programs that draw diagrams set them: 16 at 1.5. */
const leading = 24

/**
 * What a `foreignObject` says, as text of SVG in the middle of its box: diagrams have their labels as HTML there (Mermaid
 * does), which most readers of books do not draw. Null where it says nothing or has no box.
 */
export function foreignLabel({ properties, children }: Element): Element | null {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) => {
    const length = /^\s*(-?[\d.]+)(?:px)?\s*$/.exec(String(properties[name] ?? '0'))?.[1]
    return Number(length)
  })
  const said = linesOf(children)
  if (said.length === 0 || !(width > 0) || !(height > 0) || Number.isNaN(x + y)) return null
  const lines = wrapped(said, Math.round(height / leading))
  const [middle, step] = [x + width / 2, height / lines.length]
  return {
    type: 'element',
    tagName: 'text',
    properties: { textAnchor: 'middle', dominantBaseline: 'central' },
    children: lines.map((value, index) => ({
      type: 'element',
      tagName: 'tspan',
      properties: { x: rounded(middle), y: rounded(y + step * (index + 0.5)) },
      children: [{ type: 'text', value }],
    })),
  }
}

/** Elements of HTML that go on in the line. */
const inline = new Set('a b code em font i kbd mark s small span strong sub sup u'.split(' '))

/** The lines that HTML says: each block, and each break, begins one. */
function linesOf(nodes: readonly ElementContent[]): readonly string[] {
  return spoken(nodes)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

function spoken(nodes: readonly ElementContent[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text') text += node.value.replace(/\s+/g, ' ')
    else if (node.type === 'element' && !/^(?:script|style|template)$/i.test(node.tagName)) {
      const inner = spoken(node.children)
      text += inline.has(node.tagName) ? inner : `\n${inner}\n`
    }
  }
  return text
}

/** Lines at spaces so that there are about as many as the box has room for: a browser wraps what is too wide for it. */
function wrapped(lines: readonly string[], room: number): readonly string[] {
  if (room <= lines.length) return lines
  const longest = Math.ceil(lines.join('').length / room)
  return lines.flatMap((line) => {
    const parts: string[] = []
    for (const word of line.split(' ')) {
      const last = parts.at(-1)
      if (last !== undefined && last.length < longest && last.length + word.length < longest * 1.3)
        parts[parts.length - 1] = `${last} ${word}`
      else parts.push(word)
    }
    return parts
  })
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}
