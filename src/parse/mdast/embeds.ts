import type { Image, PhrasingContent, Text } from 'mdast'
import type { Point } from 'unist'

/** `![[name|label]]` and `[[name|label]]`; a link without a label could as well be an array or a test of the shell. */
const embed = /(!?)\[\[([^[\]|\n]{1,200}?)(?:\|([^[\]\n]{1,200}))?\]\]/g
const picture = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp)$/i

/**
 * What notes embed and link to by double brackets, as Obsidian and other note programs write it: a picture becomes an
 * image with its label, or else its name, as text; a link becomes its label.
 */
export function withEmbeds(node: Text): readonly PhrasingContent[] {
  if (!node.value.includes('[[')) return [node]
  const parts: PhrasingContent[] = []
  let from = 0
  const keep = (to: number): void => {
    if (to > from) parts.push(part(node, from, to, { type: 'text', value: node.value.slice(from, to) }))
  }
  for (const match of node.value.matchAll(embed)) {
    const made = madeOf(match[1] === '!', (match[2] ?? '').trim(), match[3]?.trim() ?? null)
    if (made === null) continue
    const end = match.index + match[0].length
    keep(match.index)
    parts.push(part(node, match.index, end, made))
    from = end
  }
  keep(node.value.length)
  return parts
}

function madeOf(embedded: boolean, name: string, label: string | null): Image | Text | null {
  const file = name.replace(/[#^].*$/, '')
  // A number behind the bar is the width that the picture is shown at.
  const alt = label !== null && !/^\d+(?:x\d+)?$/.test(label) ? label : file.replace(/^.*\//, '')
  if (embedded && picture.test(file)) return { type: 'image', url: encodeURI(file), title: null, alt }
  return label === null ? null : { type: 'text', value: label }
}

function part<T extends PhrasingContent>(node: Text, from: number, to: number, made: T): T {
  const { position, value } = node
  if (position === undefined) return made
  return {
    ...made,
    position: { start: pointAt(position.start, value, from), end: pointAt(position.start, value, to) },
  }
}

function pointAt(start: Point, value: string, index: number): Point {
  const before = value.slice(0, index)
  const lines = before.split('\n')
  const last = lines.at(-1)?.length ?? 0
  return { line: start.line + lines.length - 1, column: lines.length > 1 ? last + 1 : start.column + last }
}
