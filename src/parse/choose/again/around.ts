import type { Block } from '../../outline/block.ts'
import type { Below } from '../reading/candidates.ts'
import type { Families } from '../reading/families.ts'
import type { Reading } from '../reading/reading.ts'

/** Reads blocks as if nothing else stood there, or what conventions read in them. */
export type Read = (blocks: readonly Block[], below?: readonly Below[]) => readonly Reading[]

/** What is known around a reading of blocks that is looked at once more. */
export interface Around {
  /** All of the blocks. */
  readonly blocks: readonly Block[]
  /** What each convention reads in the blocks, as the customs of the article left it. */
  readonly below: readonly Below[]
  readonly families: Families
  readonly read: Read
}

/** A reading of blocks with more of what they ask; the same where a second look finds no more. */
export type SecondLook = (readings: readonly Reading[], around: Around) => readonly Reading[]
