import type { Block } from '../../../outline/block.ts'
import type { PaperParts } from './paperParts.ts'

/** A question that a key may speak for: its number, as the article has it, and its line in the user's file. */
export interface Asked {
  readonly number: string | null
  readonly line: number
  /** It has its answer already, so that a key may pass it over. */
  readonly isSettled?: boolean
}

/** An answer of a key. */
export interface InOrder {
  /** Index of its question; null of one that counts on where no question was found. */
  readonly asked: number | null
  readonly number: string
  readonly blocks: readonly Block[]
}

/** What a key gives, and where it ends. */
export interface KeyInOrder {
  readonly given: readonly InOrder[]
  /** Index of the block behind it. */
  readonly end: number
  /** It has a part of the paper, a row of keys, or numbers that count from the start again. */
  readonly parts: number
  readonly rows: number
  /** Questions that lines alone name, what stands below which answers them. */
  readonly called: number
}

/** The parts of the paper that a key is for, and whether it explains in prose, where no number within a line starts an answer. */
export interface KeyForm {
  readonly parts: PaperParts
  readonly isProse?: boolean
  /** It begins beside what names it, without a title or notes of its own. */
  readonly isBeside?: boolean
}
