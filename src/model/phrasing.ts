import type { PhrasingContent } from 'mdast'

/** A line without breaks and white space at its ends. */
export function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const line = [...nodes]
  while (line[0] && isBlank(line[0])) line.shift()
  while (line.length > 0 && isBlank(line.at(-1))) line.pop()
  const first = line[0]
  if (first?.type === 'text') line[0] = { ...first, value: first.value.trimStart() }
  const last = line.at(-1)
  if (last?.type === 'text') line[line.length - 1] = { ...last, value: last.value.trimEnd() }
  return line
}

function isBlank(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '')
}
