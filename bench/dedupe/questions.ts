import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { templates } from './templates.ts'

/** Names of four syllables out of twenty: so many before one comes again. */
const names = 20 ** 4
/** How many of a hundred questions say an earlier one in other words, or in the same. */
const repeated = 15

/**
 * Writes `count` questions as items of `drillpress dedupe`, the same each time. Gives for each the number of what it asks:
 * two items are one question where these are equal.
 */
export async function writeQuestions(path: string, count: number): Promise<Uint32Array> {
  const random = sequence(20)
  const out = createWriteStream(path)
  const truth = new Uint32Array(count)
  let asked = 0
  let pending = ''
  for (let at = 0; at < count; at++) {
    const again = asked > 0 && random(100) < repeated
    const which = again ? random(asked) : asked++
    truth[at] = which
    pending += `${JSON.stringify({ id: String(at), ...question(which, random) })}\n`
    if (pending.length < 1 << 16) continue
    if (!out.write(pending)) await once(out, 'drain')
    pending = ''
  }
  out.end(pending)
  await once(out, 'finish')
  return truth
}

/** One of the ways to ask what a number stands for. No two numbers share both names. */
function question(which: number, random: (below: number) => number): { title: string; lang: string } {
  const own = sequence(which)
  const { lang, syllables, closing, asks } = at(templates, own(templates.length))
  const ways = at(asks, own(asks.length))
  const name = (number: number): string => nameOf(number, syllables) + closing
  const x = name(which % names)
  const y = name(own(500) + 1000 * Math.floor(which / names))
  return { title: at(ways, random(ways.length)).replace('X', x).replace('Y', y), lang }
}

function nameOf(number: number, syllables: readonly string[]): string {
  let rest = number
  let made = ''
  for (let count = 0; count < 4; count++) {
    made += at(syllables, rest % syllables.length)
    rest = Math.floor(rest / syllables.length)
  }
  return made
}

function at<Thing>(list: readonly Thing[], index: number): Thing {
  const found = list[index]
  if (found === undefined) throw new RangeError(`${index} of ${list.length}`)
  return found
}

/** Numbers from 0 that look drawn by lot, always the same after one seed (mulberry32). */
export function sequence(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}
