import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { namesOf } from '../src/dedupe/block.ts'
import { type Frame, frame } from '../src/dedupe/frame/frame.ts'
import { languageOf } from '../src/dedupe/lexicon/languages.ts'
import { align } from '../src/dedupe/pair/align.ts'
import { compare } from '../src/dedupe/pair/compare.ts'
import { type Observation, observe, weights } from '../src/dedupe/pair/odds.ts'
import { framesOf, parsePairs } from '../test/support/pairs.ts'

const pairsFolder = 'test/pairs'
/** Titles of real articles, which are not this project's to hand on; they stand beside the checkout on some machines only. */
const labelsFolder = '../shared/corpus/labels'
/** A pair of labelled questions that are one counts more than one of two, so that missing it costs as much as five doubts. */
const sameCounts = 5
/** Pairs that stand in one article are many. */
const strangersCount = 0.25
const rounds = 4000
const step = 0.5
/** Keeps weights of what is seen seldom small. */
const decay = 0.0005

interface Sample {
  readonly seen: readonly number[]
  readonly same: number
  readonly counts: number
}

const names = Object.keys(weights) as Observation[]

/** Fits {@link weights} by logistic regression to pairs that the words alone do not decide. */
export async function oddsBench(say: (line: string) => void): Promise<void> {
  if (!existsSync(labelsFolder)) {
    say(
      `nothing is fitted: the titles of real articles, to which the weights are fitted too, are not at ${labelsFolder}`,
    )
    return
  }
  const samples = [...(await labelled()), ...(await strangers())]
  say(`${samples.length} pairs, of which ${samples.filter(({ same }) => same === 1).length} are one question`)
  for (const [at, weight] of fitted(samples).entries())
    say(`${String(names[at]).padEnd(18)} ${weight.toFixed(2).padStart(6)}`)
}

/** Pairs of people that are neither merged nor vetoed. */
async function labelled(): Promise<readonly Sample[]> {
  const samples: Sample[] = []
  for (const name of (await readdir(pairsFolder)).filter((file) => file.endsWith('.tsv'))) {
    for (const { same, a, b } of parsePairs(await readFile(join(pairsFolder, name), 'utf8'))) {
      const found = sampleOf(...framesOf(a, b), same ? 1 : 0, same ? sameCounts : 1)
      if (found !== null) samples.push(found)
    }
  }
  return samples
}

/** Questions of one article that share a name and are no repeats. */
async function strangers(): Promise<readonly Sample[]> {
  const samples: Sample[] = []
  for (const file of await readdir(labelsFolder)) {
    const {
      titles,
      duplicates = [],
      nearDuplicates = [],
    }: Labels = JSON.parse(await readFile(join(labelsFolder, file), 'utf8'))
    const repeats = [...duplicates, ...nearDuplicates].map((group) => new Set(group))
    const lang = languageOf(titles.join(' ').toLowerCase(), null)
    const frames = [...new Set(titles)].map((title) => [title, frame(title, { lang })] as const)
    const named = new Map(frames.map(([title, one]) => [title, new Set(namesOf(one))]))
    for (const [at, [title, one]] of frames.entries()) {
      for (const [other, two] of frames.slice(0, at)) {
        if (repeats.some((group) => group.has(title) && group.has(other))) continue
        if (![...(named.get(title) ?? [])].some((name) => named.get(other)?.has(name))) continue
        const found = sampleOf(two, one, 0, strangersCount)
        if (found !== null) samples.push(found)
      }
    }
  }
  return samples
}

/** What is told of a real article. */
interface Labels {
  readonly titles: readonly string[]
  readonly duplicates?: readonly (readonly string[])[]
  readonly nearDuplicates?: readonly (readonly string[])[]
}

function sampleOf(a: Frame, b: Frame, same: number, counts: number): Sample | null {
  const { decision, evidence } = compare(a, b)
  const vetoed = evidence.vetoes.some((veto) => veto !== 'substitution')
  if (decision === 'merge' || vetoed || evidence.shared.length === 0 || a.lang === null || b.lang === null)
    return null
  const seen = observe(a, b, align(a, b), evidence)
  return { seen: names.map((name) => seen[name]), same, counts }
}

/** Weights by gradient descent over all samples, on observations of one scale. */
function fitted(samples: readonly Sample[]): readonly number[] {
  const scale = names.map((_, at) => Math.max(...samples.map(({ seen }) => Math.abs(seen[at] ?? 0)), 1e-9))
  const total = samples.reduce((sum, { counts }) => sum + counts, 0)
  let found = names.map(() => 0)
  for (let round = 0; round < rounds; round++) {
    const gradient = found.map((weight) => decay * weight)
    for (const { seen, same, counts } of samples) {
      const sum = seen.reduce((all, value, at) => all + (found[at] ?? 0) * (value / (scale[at] ?? 1)), 0)
      const error = ((1 / (1 + Math.exp(-sum)) - same) * counts) / total
      for (const [at, value] of seen.entries())
        gradient[at] = (gradient[at] ?? 0) + error * (value / (scale[at] ?? 1))
    }
    found = found.map((weight, at) => weight - step * (gradient[at] ?? 0) * 4)
  }
  return found.map((weight, at) => weight / (scale[at] ?? 1))
}
