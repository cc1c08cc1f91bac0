import type { List, RootContent } from 'mdast'

/** Makes one list again of a list that was cut: takes the first of `next` off if it goes on the last of `blocks`. */
export function joinLists(blocks: RootContent[], next: RootContent[], text: string): void {
  const [last, first] = [blocks.at(-1), next[0]]
  if (last?.type !== 'list' || first?.type !== 'list' || markerOf(last, text) !== markerOf(first, text))
    return
  const between = text.slice(endOf(last.children.at(-1)), first.position?.start.offset)
  last.spread = last.spread || first.spread || between.split('\n').length > 2
  for (const item of first.children) last.children.push(item)
  if (last.position && first.position) last.position.end = first.position.end
  next.shift()
}

function endOf(node: RootContent | undefined): number {
  return node?.position?.end.offset ?? 0
}

/** `-`, `*`, `+`, or the mark behind the number. */
function markerOf({ position }: List, text: string): string {
  return (
    /^\s*(?:\d+([.)])|([*+-]))/
      .exec(text.slice(position?.start.offset, (position?.start.offset ?? 0) + 12))
      ?.slice(1)
      .join('') ?? ''
  )
}
