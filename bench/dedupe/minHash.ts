import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { EngineMissing } from '../../conformance/check.ts'
import { pythonWith, run } from '../../conformance/process.ts'
import { type Agreement, agreement } from './agreement.ts'

/** What MinHash-LSH made of the first items of a file, and what it took. */
export interface PeerResult extends Agreement {
  readonly count: number
  readonly seconds: number
  readonly cpu: number
  readonly megabytes: number
}

/**
 * The usual deduplication with datasketch: 128 permutations over pairs of neighbouring characters, bands for a Jaccard
 * index of 0.8, pairs that reach it joined.
 */
const script = `
import json, resource, sys, time
from datasketch import MinHash, MinHashLSH
source, count, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
start = time.perf_counter()
home = list(range(count))
def find(at):
    while home[at] != at:
        home[at] = home[home[at]]
        at = home[at]
    return at
lsh = MinHashLSH(threshold=0.8, num_perm=128)
hashes = {}
with open(source, encoding='utf8') as lines:
    for at, line in zip(range(count), lines):
        title = json.loads(line)['title'].lower()
        own = MinHash(num_perm=128)
        own.update_batch([title[i:i + 2].encode('utf8') for i in range(len(title) - 1)])
        for other in lsh.query(own):
            if own.jaccard(hashes[other]) >= 0.8:
                home[find(at)] = find(other)
        lsh.insert(at, own)
        hashes[at] = own
groups = {}
for at in range(count):
    groups.setdefault(find(at), []).append(at)
used = resource.getrusage(resource.RUSAGE_SELF)
json.dump({'groups': list(groups.values()), 'seconds': time.perf_counter() - start,
           'cpu': used.ru_utime + used.ru_stime, 'megabytes': used.ru_maxrss / 1024}, open(out, 'w'))
`

/** Groups the first items of a file, as many as there is truth for, by MinHash-LSH; where that cannot be had, says why. */
export async function minHash(
  items: string,
  truth: Uint32Array,
  folder: string,
): Promise<PeerResult | string> {
  const [program, out] = [join(folder, 'minhash.py'), join(folder, 'minhash.json')]
  try {
    const python = await pythonWith(['datasketch'], resolve('.cache/bench'))
    await writeFile(program, script)
    await run(python, [program, items, String(truth.length), out])
  } catch (error) {
    if (error instanceof EngineMissing) return error.message
    throw error
  }
  const { groups, ...cost } = JSON.parse(await readFile(out, 'utf8')) as {
    readonly groups: readonly (readonly number[])[]
    readonly seconds: number
    readonly cpu: number
    readonly megabytes: number
  }
  return { count: truth.length, ...cost, ...(await agreement(groups, truth)) }
}
