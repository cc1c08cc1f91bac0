import { type Block, firstLine, lastLine } from '../../outline/block.ts'

/** Blocks between rules, or of one message of a forum, with the lines that they take. */
export interface Stretch {
  readonly blocks: readonly Block[]
  readonly first: number
  readonly last: number
  /** Who wrote it; empty where that is not told. */
  readonly name: string
}

/** Blocks cut at rules, and where what stands there is of another message. */
export function stretchesOf(blocks: readonly Block[]): readonly Stretch[] {
  const found: Block[][] = [[]]
  let message: number | undefined
  for (const block of blocks) {
    const own = block.data?.message?.index
    if (block.type === 'thematicBreak' || own !== message) found.push([])
    message = own
    if (block.type !== 'thematicBreak') found.at(-1)?.push(block)
  }
  return found.flatMap((own): Stretch[] => {
    const [start] = own
    if (start === undefined) return []
    const { name = '' } = start.data?.message ?? {}
    return [{ blocks: own, first: firstLine(start), last: Math.max(...own.map(lastLine)), name }]
  })
}

/** Whether a line is one of a stretch. */
export function isIn(line: number, { first, last }: Stretch): boolean {
  return first <= line && line <= last
}
