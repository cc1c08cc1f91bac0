import { cluster } from './cluster.ts'
import { keys } from './keys.ts'
import { merge } from './merge.ts'
import { pairs } from './pairs.ts'
import type { StageName } from './records.ts'
import type { Share } from './share.ts'

const stages: Readonly<Record<StageName, (share: Share) => Promise<void>>> = {
  keys,
  pairs,
  cluster,
  merge: (share) => (share.rank === 0 ? merge(share) : Promise.resolve()),
}

/**
 * Does one worker's share of one stage, unless its files are there already. `keys` and `pairs` take any number of workers;
 * `cluster` takes as many as `pairs`; `merge` is done by worker 0 when all are through.
 *
 * @throws StageError where a file that it needs is not as it must be; a system error where one is not there or the disk is full.
 */
export async function runStage(stage: StageName, share: Share): Promise<void> {
  await stages[stage](share)
}
