import type { Block } from '../../outline/block.ts'
import type { Below } from '../reading/candidates.ts'
import type { Families } from '../reading/families.ts'
import type { Reading } from '../reading/reading.ts'

/** What is known around a reading of blocks that is looked at once more. */
export interface Around {
  /** What each convention reads in the blocks, as the customs of the article left it. */
  readonly below: readonly Below[]
  readonly families: Families
  /** Reads some of the blocks as if nothing else stood there, or what conventions read in them. */
  readonly read: (blocks: readonly Block[], below?: readonly Below[]) => readonly Reading[]
}
