import { expect, test } from 'vitest'
import { content } from '../../test/support/sampleBook.ts'
import type { Content } from '../model/content.ts'
import { advance } from './advance.ts'
import { candidateOf } from './candidate.ts'
import { contentHasher } from './contentHash.ts'
import { formatLedger, type Ledger, parseLedger } from './ledger.ts'
import { match } from './match.ts'
import { parseConflict } from './mergeSides.ts'
import { nowhere, type Unidentified } from './unidentified.ts'

/** One question of a made-up article. `who` says which one it is, however it is worded. */
interface Asked {
  readonly who: number
  readonly titles: readonly string[]
  readonly answer: string | null
  readonly source: string
}

/** An article with its ledger, as one branch of a repository has them. */
interface World {
  asked: Asked[]
  gone: Asked[]
  ledger: Ledger
}

/** What is known over all branches: which id each question was given, and when. */
interface Truth {
  next: number
  builds: number
  readonly ids: Map<number, string>
  readonly owners: Map<string, number>
  readonly since: Map<number, number>
}

type Random = (below: number) => number

/** A generator of 32 bits (mulberry32), so that a seed names a life. */
function randomOf(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const asks = [
  'What is',
  'How does',
  'Explain',
  'Why use',
  'Compare',
  'Что такое',
  '什么是',
  '如何优化',
  'なぜ',
  'Wie geht',
]
const things =
  'cache queue index thread lock socket tensor kernel schema token shard replica 闭包 事务 索引 梯度 损失函数 注意力 лог поток キャッシュ トランザクション Speicher Zeiger'.split(
    ' ',
  )
const traits =
  'with two phases|under load|in a cluster|without copies|for large models|на диске|在分布式系统中|的并发控制|の設計|bei Fehlern|at the edge|over HTTP'.split(
    '|',
  )
const syllables = 'ta ko mi ren lo vas chi per du nal 事 务 索 引 梯 度 ло га フ'.split(' ')

const pick = <Value>(random: Random, values: readonly Value[]): Value =>
  values[random(values.length)] as Value

const newWord = (random: Random): string =>
  Array.from({ length: 1 + random(4) }, () => pick(random, syllables)).join('')

function newTitle(random: Random, who: number): string {
  return `${pick(random, asks)} ${pick(random, things)} ${who % 7 === 0 ? '' : pick(random, things)} ${pick(random, traits)} ${who}?`
}

function newAnswer(random: Random): string | null {
  const kind = random(10)
  if (kind === 0) return null
  if (kind === 1) return pick(random, ['True.', 'B', 'See above.'])
  return `${Array.from({ length: 20 + random(60) }, () => newWord(random)).join(' ')}.`
}

function newAsked(random: Random, truth: Truth): Asked {
  const who = truth.next++
  return { who, titles: [newTitle(random, who)], answer: newAnswer(random), source: 'a.md' }
}

/** A wording that a person would still know: a word more, less, or another frame around the rest. */
function reworded(random: Random, title: string): string {
  const parts = title.split(' ').filter((part) => part !== '')
  const edits = [
    () => [...parts.slice(0, 1), 'exactly', ...parts.slice(1)].join(' '),
    () => `${parts.join(' ').replace(/\?$/, '')}, in short?`,
    () => `请简述 ${parts.slice(1).join(' ')}`,
    () => parts.filter((_, index) => index !== 1 || parts.length < 5).join(' '),
    () => `12. ${parts.join('  ').toUpperCase()}`,
  ]
  return pick(random, edits)()
}

const edits: Readonly<Record<string, (world: World, random: Random, truth: Truth) => void>> = {
  add: (world, random, truth) => {
    world.asked.splice(random(world.asked.length + 1), 0, newAsked(random, truth))
  },
  reword: (world, random) =>
    change(world, random, (asked) => ({
      ...asked,
      titles: [reworded(random, asked.titles[0] ?? ''), ...asked.titles.slice(1)],
    })),
  editAnswer: (world, random) =>
    change(world, random, (asked) => ({
      ...asked,
      answer: `${asked.answer ?? ''} And ${newWord(random)}.`,
    })),
  reorder: (world, random) => {
    const [moved] = world.asked.splice(random(world.asked.length), 1)
    if (moved !== undefined) world.asked.splice(random(world.asked.length + 1), 0, moved)
  },
  moveToAnotherArticle: (world, random) => {
    const count = 1 + random(3)
    const moved = world.asked.splice(random(world.asked.length), count)
    world.asked.push(...moved.map((asked) => ({ ...asked, source: 'b.md' })))
  },
  delete: (world, random) => {
    const at = random(world.asked.length)
    if (world.asked.length > 8 && world.asked[at]?.titles.length === 1)
      world.gone.push(...world.asked.splice(at, 1))
  },
  restore: (world, random) => {
    const [back] = world.gone.splice(random(world.gone.length || 1), 1)
    if (back === undefined) return
    const own = back.titles[0]
    world.asked = world.asked.map((asked) => ({
      ...asked,
      titles: asked.titles.filter((title) => title !== own),
    }))
    world.asked.splice(random(world.asked.length + 1), 0, back)
  },
  merge: (world, random, truth) => {
    const [at, other] = [random(world.asked.length), random(world.asked.length)]
    const [a, b] = [world.asked[at], world.asked[other]]
    if (a === undefined || b === undefined || a === b || world.asked.length < 9) return
    const aIsOlder = (truth.since.get(a.who) ?? 0) < (truth.since.get(b.who) ?? 0)
    const [kept, lost] = aIsOlder ? [a, b] : [b, a]
    if (lost.titles.length > 1) return
    world.asked[other] = { ...b, who: kept.who, titles: [...b.titles, ...a.titles] }
    world.asked.splice(at, 1)
    world.gone.push(lost)
  },
  split: (world, random, truth) => {
    const at = world.asked.findIndex(({ titles }) => titles.length > 1)
    const asked = world.asked[at]
    if (asked === undefined) return
    const title = asked.titles[1] ?? ''
    const known = world.gone.findIndex(({ titles }) => titles[0] === title)
    const back = known === -1 ? undefined : world.gone.splice(known, 1)[0]
    // Where the part that leaves is the one whose id survived the merge, the rest of it is not told apart by title.
    if (back === undefined) return
    world.asked[at] = { ...asked, titles: asked.titles.filter((other) => other !== title) }
    world.asked.splice(random(world.asked.length + 1), 0, {
      ...back,
      who: back.who === asked.who ? truth.next++ : back.who,
    })
  },
}

function change(world: World, random: Random, how: (asked: Asked) => Asked): void {
  const at = random(world.asked.length)
  const asked = world.asked[at]
  if (asked !== undefined) world.asked[at] = how(asked)
}

const contents = new Map<string, Content>()

/** Parsing takes most of a life's time. */
function contentOf(answer: string): Content {
  const known = contents.get(answer) ?? content(answer)
  contents.set(answer, known)
  return known
}

function questionOf({ titles, answer, source }: Asked): Unidentified {
  return {
    kind: 'open',
    title: titles[0] ?? '',
    prompt: null,
    answer: answer === null ? null : contentOf(answer),
    hint: null,
    explanation: null,
    points: [],
    options: [],
    code: [],
    tags: [],
    section: null,
    occurrences: titles.map((title) => ({ source, title, lines: [1, 2] })),
  }
}

/** Builds the world and holds every id against the truth. */
function build(world: World, truth: Truth, what: string): void {
  truth.builds++
  const hash = contentHasher(nowhere)
  const candidates = world.asked.map(questionOf).map((question) => candidateOf(question, hash(question)))
  const made = advance(candidates, match(candidates, world.ledger), world.ledger, 'book', () => 1_700_000_000)
  const says = `${what}, build ${truth.builds}`
  expect(
    [...world.ledger.keys()].filter((id) => !made.ledger.has(id)),
    says,
  ).toEqual([])
  for (const field of ['id', 'guid', 'noteId'] as const) {
    expect(new Set(made.identities.map((identity) => identity[field])).size, says).toBe(world.asked.length)
  }
  const ids = made.identities.map(({ id }) => id)
  const whos = world.asked.map(({ who }) => who)
  expect(ids, says).toEqual(whos.map((who, index) => truth.ids.get(who) ?? ids[index]))
  expect(whos, says).toEqual(ids.map((id, index) => truth.owners.get(id) ?? whos[index]))
  for (const [index, { who }] of world.asked.entries()) {
    truth.ids.set(who, ids[index] ?? '')
    truth.owners.set(ids[index] ?? '', who)
    if (!truth.since.has(who)) truth.since.set(who, truth.builds)
  }
  world.ledger = parseLedger(formatLedger(made.ledger))
}

/** Both branches' ledgers as git leaves them where every difference is a conflict. */
function conflictOf(left: Ledger, right: Ledger): string {
  const [a, b] = [formatLedger(left).split('\n'), formatLedger(right).split('\n')]
  let start = 0
  while (a[start] === b[start] && start < a.length) start++
  let end = 0
  while (a.at(-1 - end) === b.at(-1 - end) && end < Math.min(a.length, b.length) - start) end++
  const middle = (lines: string[]) => lines.slice(start, lines.length - end)
  const parts = [
    ...a.slice(0, start),
    '<<<<<<< HEAD',
    ...middle(a),
    '=======',
    ...middle(b),
    '>>>>>>> other',
    ...a.slice(a.length - end),
  ]
  return parts.join('\n')
}

/** The article after a merge: what either branch deleted is gone, what either added or reworded is there. */
function mergeWorlds(base: World, left: World, right: World): World {
  const has = (world: World, who: number) => world.asked.some((asked) => asked.who === who)
  const was = new Map(base.asked.map((asked) => [asked.who, JSON.stringify(asked)]))
  const kept = left.asked
    .filter(({ who }) => has(right, who) || !was.has(who))
    .map((asked) =>
      JSON.stringify(asked) === was.get(asked.who)
        ? (right.asked.find(({ who }) => who === asked.who) ?? asked)
        : asked,
    )
  const added = right.asked.filter(({ who }) => !was.has(who) && !has(left, who))
  const asked = [...kept, ...added]
  const here = new Set(asked.map(({ who }) => who))
  const gone = new Map(
    [...base.asked, ...left.gone, ...right.gone]
      .filter(({ who }) => !here.has(who))
      .map((each) => [each.who, each]),
  )
  return { asked, gone: [...gone.values()], ledger: parseConflict(conflictOf(left.ledger, right.ledger)) }
}

const copy = (world: World): World => ({
  asked: [...world.asked],
  gone: [...world.gone],
  ledger: world.ledger,
})

function editOnce(world: World, random: Random, truth: Truth, kinds: readonly string[]): void {
  const kind = pick(random, kinds)
  edits[kind]?.(world, random, truth)
  build(world, truth, kind)
}

function born(random: Random): { world: World; truth: Truth } {
  const truth: Truth = { next: 1, builds: 0, ids: new Map(), owners: new Map(), since: new Map() }
  const world: World = { asked: [], gone: [], ledger: new Map() }
  for (let count = 0; count < 25; count++) world.asked.push(newAsked(random, truth))
  build(world, truth, 'birth')
  return { world, truth }
}

test.each(Array.from({ length: 5 }, (_, seed) => seed))(
  'life %i: 200 edits lose, reuse and swap no id',
  (seed) => {
    const random = randomOf(seed)
    const { world, truth } = born(random)
    for (let count = 0; count < 200; count++) editOnce(world, random, truth, Object.keys(edits))
  },
)

test.each(Array.from({ length: 5 }, (_, seed) => seed))(
  'branched life %i: merges lose, reuse and swap no id',
  (seed) => {
    const random = randomOf(1000 + seed)
    let { world, truth } = born(random)
    const kinds = ['add', 'reword', 'editAnswer', 'delete', 'moveToAnotherArticle']
    for (let fork = 0; fork < 15; fork++) {
      const [left, right] = [copy(world), copy(world)]
      for (let count = 0; count < 5; count++) {
        editOnce(left, random, truth, kinds)
        editOnce(right, random, truth, kinds)
      }
      const merged = mergeWorlds(world, left, right)
      build(merged, truth, 'merge of branches')
      world = merged
    }
  },
)
