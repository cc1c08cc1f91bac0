import type { Block } from '../outline/block.ts'
import type { Head } from '../text/head.ts'
import type { Survey } from './survey.ts'

/** A candidate: a stretch of the article that might ask something. */
export interface Entry {
  /** Name of the convention that read it. */
  readonly convention: string
  /** Convention and shape, `heading 3`: what candidates are compared with. */
  readonly family: string
  readonly head: Head
  /** What belongs to it below its head. */
  readonly body: readonly Block[]
  readonly first: number
  readonly last: number
  readonly survey: Survey
  /** Marks of the convention itself that say a question is meant (`::`, `%%ANKI`); 0 for none, up to 4; less where it stands under a heading that never asks. */
  readonly marks: number
  /** Of its marks, those that come of the heading above it; they say nothing of its like elsewhere. */
  readonly spoken?: number
  /** What it stands together in: the list or table, by its first line; 0 for none. */
  readonly group: number
  /** No deeper heading stands below it. */
  readonly leaf: boolean
  /** Cloze text, as written, where the convention hides words. */
  readonly cloze?: boolean
}

/** Nothing but its own form says that a candidate asks. */
export function isBare({ head, survey, marks }: Entry): boolean {
  return head.role !== 'question' && !survey.answered && !survey.options && marks <= 0
}
