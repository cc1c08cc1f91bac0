import type { Block } from '../../outline/block.ts'
import { type Line, paragraphOf } from '../../text/phrasing.ts'
import type { RawOption } from './marked.ts'

/** Options as one form of writing them gives them. */
export interface Found {
  readonly before: Block[]
  readonly options: RawOption[]
  readonly after: Block[]
  /** How many blocks were read. */
  readonly taken: number
}

/** Lines as a block, or nothing. */
export function blockOf(lines: readonly Line[]): Block[] {
  const paragraph = paragraphOf(lines)
  return paragraph ? [paragraph] : []
}
