import type { Block } from '../outline/block.ts'
import type { RawOption } from './options/marked.ts'
import type { Part } from './parts/part.ts'
import { withLabel } from './parts/withLabel.ts'

/** Fields of an item as they are filled from its parts, in the order of the article. */
export interface Fields {
  prompt: Block[]
  answer: Block[]
  hint: Block[]
  explanation: Block[]
  /** Where the article points to for more; it explains, but answers nothing. */
  reference: Block[]
  options: RawOption[]
  tags: string[]
  /** Plain text of the answer without its label, for the key. */
  key: string
}

/** Fields before any part is read. */
export function noFields(): Fields {
  return {
    prompt: [],
    answer: [],
    hint: [],
    explanation: [],
    reference: [],
    options: [],
    tags: [],
    key: '',
  }
}

/**
 * With options, the line of the key and what explains it keep the labels that the article gives them; a label over nothing
 * goes.
 */
export function labelled(part: Part, { options }: Fields): Block[] {
  if (part.blocks.length === 0) return []
  return options.length > 0 && part.name !== 'details' ? withLabel(part) : part.blocks
}
