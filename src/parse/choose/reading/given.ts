import type { Block } from '../../outline/block.ts'

/** One answer of a list of answers that stands apart from the questions. */
export interface Given {
  readonly number: string
  readonly blocks: readonly Block[]
  /** Number of the part of the paper that it is for, where the list has such. */
  readonly part?: string
  /** The same where it starts with the letter of an option that is a label elsewhere, `A - because …`. */
  readonly keyed?: readonly Block[]
}
