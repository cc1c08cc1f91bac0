import type { Intent } from '../frame/intent.ts'
import { isOpenAsk, isTellingVerb, isVerb, isWeakVerb } from '../lexicon/markKinds.ts'
import type { Verb } from '../lexicon/marks.ts'

/** How two intents stand to each other. */
export type IntentRelation = 'same' | 'near' | 'conflict'

/** Of the same deed, `What is data migration` and `How are data migrated` want nearly the same. */
const withDeed: ReadonlySet<string> = new Set(['HOW WHAT'])

/** Verbs of two classes that may stand for each other, though not each verb of the one for each of a third. */
const interchangeable: ReadonlySet<string> = new Set([
  'OPTIMISE RAISE',
  'INCREASE RAISE',
  'ACCELERATE OPTIMISE',
  'ACCELERATE RAISE',
  'ACCELERATE QUICKEN',
  'SOLVE TREAT',
  'SOLVE TROUBLESHOOT',
  'HANDLE SOLVE',
  'HANDLE MANAGE',
  'HANDLE TREAT',
  'LOCATE TROUBLESHOOT',
  'DETECT LOCATE',
  'FIND LOCATE',
  'MITIGATE REDUCE',
  'BUILD CREATE',
  'BUILD IMPLEMENT',
  'BUILD SETUP',
  'CREATE SETUP',
  'CONFIGURE SETUP',
  'DETECT FIND',
  'CALCULATE FIND',
])

/** Verbs of one kind, which a reader may take for one another: what is mended, made, looked at, turned into something else. */
const verbKinds: readonly (readonly Verb[])[] = [
  [
    'SOLVE',
    'HANDLE',
    'TROUBLESHOOT',
    'LOCATE',
    'PREVENT',
    'MITIGATE',
    'OPTIMISE',
    'ENSURE',
    'PROTECT',
    'MANAGE',
    'REDUCE',
    'UPDATE',
    'DETECT',
    'FIND',
  ],
  ['IMPLEMENT', 'CREATE', 'BUILD', 'SETUP', 'DESIGN', 'CONFIGURE', 'DEPLOY', 'USE', 'ADD', 'START', 'TRAIN'],
  ['EVALUATE', 'TEST', 'DETECT', 'FIND', 'MONITOR', 'CALCULATE', 'CHOOSE'],
  ['UPDATE', 'OPTIMISE', 'CONVERT', 'MIGRATE', 'INCREASE', 'RAISE', 'ACCELERATE', 'QUICKEN'],
  ['RAISE', 'ENSURE', 'PROTECT', 'MANAGE'],
  ['TREAT', 'MITIGATE', 'REDUCE', 'MANAGE', 'HANDLE'],
  ['HAPPEN', 'START'],
]
/** What a thing is for, in many words: purpose, uses, benefits, why it is there. */
const purposes: ReadonlySet<string> = new Set(['ROLE', 'APPLICATION', 'PROS', 'FEATURES', 'WHY'])

/** Pairs that a reader may take for one another; told in both directions by {@link relate}. */
const nearPairs: ReadonlySet<string> = new Set([
  'WHAT LIST',
  'HOW LIST',
  'WHAT PRINCIPLE',
  'WHICH HOW',
  'WHICH ROLE',
  'WHICH FEATURES',
  'WHICH TYPES',
  'WHAT FEATURES',
  'EXPLAIN ROLE',
  'LIST TYPES',
  'APPLICATION WHEN',
  'HOW BESTPRACTICE',
  'DIFFERENCE RELATION',
  'DIFFERENCE CHOOSE',
  'EXPLAIN STEPS',
  'EXPLAIN WHO',
])
/**
 * Intents that stand alone and mean the same: `Explain X`, `What is X`; `Explain X`, `How does X work`;
 * `Which X does Y have`, `List the X of Y`.
 */
const samePairs: ReadonlySet<string> = new Set([
  'EXPLAIN WHAT',
  'EXPLAIN PRINCIPLE',
  'EXPLAIN LIST',
  'EXPLAIN WHICH',
  'WHICH WHAT',
  'WHICH LIST',
])

/** What is asked of a course of things in two ways, with any deed: the steps in which it goes, how it goes. */
const courses: ReadonlySet<string> = new Set(['STEPS HOW', 'STEPS PRINCIPLE'])

/** What was found of intents: the same few stand in most questions of a book. */
const known = new WeakMap<Intent, WeakMap<Intent, IntentRelation>>()

/** Whether two intents want the same answer. Symmetric. */
export function relate(a: Intent, b: Intent): IntentRelation {
  if (a === b) return 'same'
  const ofA = known.get(a) ?? new WeakMap<Intent, IntentRelation>()
  const found = ofA.get(b) ?? related(a, b)
  known.set(a, ofA.set(b, found))
  return found
}

function related(a: Intent, b: Intent): IntentRelation {
  if (a.includes('PURPOSE') || b.includes('PURPOSE')) return relatePurposes(a, b)
  const onlyA = a.filter((name) => !b.includes(name))
  const onlyB = b.filter((name) => !a.includes(name))
  if (onlyA.length === 0 && onlyB.length === 0) return 'same'
  if (onlyA.length === 1 && onlyB.length === 1) {
    const [x = '', y = ''] = [onlyA[0], onlyB[0]]
    if (a.length === 1 && b.length === 1 && paired(samePairs, x, y)) return 'same'
    if (paired(courses, x, y)) return 'same'
    if (paired(interchangeable, x, y)) return 'same'
    if (a.length > 1 && paired(withDeed, x, y)) return 'near'
    if (alike(x, y)) return 'near'
  }
  if (isServing(onlyA, onlyB) || isServing(onlyB, onlyA)) return 'near'
  const extra = [...onlyA, ...onlyB]
  if (
    a.some(isTellingVerb) &&
    extra.every((name) => name === 'HOW' || partial.has(name)) &&
    !onlyA.some(isTellingVerb) &&
    !onlyB.some(isTellingVerb)
  )
    return 'near'
  const oneSided = onlyA.length === 0 || onlyB.length === 0
  if (!oneSided) return extra.every((name) => name !== 'HOW' && isSlight(name)) ? 'near' : 'conflict'
  if ((a.length === 0 || b.length === 0) && extra.join() === 'EXPLAIN') return 'same'
  if (a.length === 0 || b.length === 0) return extra.every(isSilent) ? 'near' : 'conflict'
  if (a.includes('HOW') && b.includes('HOW') && extra.length === 1 && extra.every(isVerb)) return 'near'
  return extra.every(isSlight) ? 'near' : 'conflict'
}

/** Why a thing is used is why it is there, and what it is for. */
function relatePurposes(a: Intent, b: Intent): IntentRelation {
  const asks = [a.join(' '), b.join(' ')].sort().join(' ')
  if (asks === 'PURPOSE WHY ROLE') return 'same'
  const without = (intent: Intent): Intent => intent.filter((name) => name !== 'PURPOSE')
  return related(without(a), without(b))
}

/** Names that also say of what part of a thing something is done: `find the middle element`. */
const partial: ReadonlySet<string> = new Set([
  'WHAT',
  'WHICH',
  'LIST',
  'EXPLAIN',
  'COMPONENTS',
  'STEPS',
  'TYPES',
  'FEATURES',
  'EXAMPLES',
])

/** Whether two names of intents are taken for one another by a reader. */
function alike(x: string, y: string): boolean {
  if (purposes.has(x) && purposes.has(y)) return true
  if (verbKinds.some((kind) => kind.some((name) => name === x) && kind.some((name) => name === y)))
    return true
  return paired(nearPairs, x, y)
}

/**
 * `How is X used`, which is what it is for; `How is X implemented`, which is how it works; how two things are told apart; what
 * happens when something is done, which is how it is done.
 */
function isServing(asked: Intent, told: Intent): boolean {
  const key = `${asked.join(' ')} ${told.join(' ')}`
  return serving.has(key)
}

const serving: ReadonlySet<string> = new Set([
  'HOW USE ROLE',
  'HOW USE APPLICATION',
  'USE WHAT APPLICATION',
  'LIST USE APPLICATION',
  'USE WHEN APPLICATION',
  'HOW IMPLEMENT PRINCIPLE',
  'DETECT HOW DIFFERENCE',
  'HAPPEN WHAT HOW',
  'HAPPEN HOW STEPS',
  'HAPPEN WHAT STEPS',
])

/** Names that say little: open asks, verbs that say no more than that something is done. */
function isSlight(name: string): boolean {
  return isOpenAsk(name) || isWeakVerb(name)
}

/** What a bare title leaves unsaid: `Event loop` for `What is the event loop`, `Two sum` for `Implement two sum`. */
function isSilent(name: string): boolean {
  return isOpenAsk(name) || name === 'IMPLEMENT' || name === 'BUILD' || name === 'PRINCIPLE'
}

function paired(pairs: ReadonlySet<string>, x: string, y: string): boolean {
  return pairs.has(`${x} ${y}`) || pairs.has(`${y} ${x}`)
}
