import { type Ask, asks, type Mark, type Topic, topics, type Verb, verbs } from './lexicon/marks.ts'

/** What a question wants, as sorted names: `HOW`, `SOLVE`; `DIFFERENCE`; `WHY`, `USE`. Empty for a bare name. */
export type Intent = readonly string[]

/** How two intents stand to each other. */
export type IntentRelation = 'same' | 'near' | 'conflict'

const askSet: ReadonlySet<string> = new Set(asks)
const topicSet: ReadonlySet<string> = new Set(topics)
const verbSet: ReadonlySet<string> = new Set(verbs)

/** Asks that stay whatever else the question says; the first that is found wins. */
const strongAsks: readonly Ask[] = ['WHY', 'HOWMANY', 'HOWLONG', 'WHEN', 'WHERE', 'WHO', 'WHETHER']
/** Verbs that say little: they count only where no other says what is done. */
const weakVerbs: ReadonlySet<string> = new Set<Verb>(['USE', 'NEED', 'HAPPEN', 'PROCESS'])
/** Topics that become an ask. */
const manner: ReadonlySet<string> = new Set<Topic>(['MANNER', 'CAUSE'])
/** Asks that a topic or a verb makes superfluous: `How is X applied`, `What are the applications of X`. */
const openAsks: ReadonlySet<string> = new Set<Ask>(['HOW', 'WHAT', 'LIST', 'EXPLAIN'])

/** Of the same deed, `What is data migration` and `How are data migrated` want nearly the same. */
const withDeed: ReadonlySet<string> = new Set(['HOW WHAT'])
const asksWhat: readonly Ask[] = ['LIST', 'WHAT', 'EXPLAIN']

/** Composes the marks of a question into its intent; the same for every language. */
export function intentOf(marks: readonly Mark[]): Intent {
  const found = new Set(marks)
  const topic = new Set(topics.filter((name) => found.has(name)))
  const why = found.has('WHY') || topic.delete('CAUSE')
  const how = found.has('HOW') || (topic.delete('MANNER') && !why)
  topic.delete('MANNER')
  const definition = topic.delete('DEFINITION')
  const verb = verbsOf(found, why)
  const where = found.has('WHERE') && verb.has('USE')
  if (where) topic.add('APPLICATION')
  const strong = why
    ? 'WHY'
    : strongAsks.find(
        (name) =>
          found.has(name) && !(name === 'WHERE' && where) && !(name === 'WHETHER' && found.has('EXPLAIN')),
      )
  if (topic.has('PRINCIPLE')) verb.delete('IMPLEMENT')
  if ((strong === 'WHY' || strong === 'WHEN') && topic.delete('APPLICATION') && verb.size === 0)
    verb.add('USE')
  if (strong !== undefined) return sorted([strong, ...topic, ...verb])
  if (where) verb.delete('USE')
  if (topic.size > 0) return sorted([...topic, ...verb])
  if (how) return sorted(['HOW', ...verb])
  if (verb.size > 0) return sorted([asksWhat.some((name) => found.has(name)) ? 'WHAT' : 'HOW', ...verb])
  if (found.has('LIST')) return ['LIST']
  if (definition || found.has('WHAT')) return ['WHAT']
  return found.has('EXPLAIN') ? ['EXPLAIN'] : []
}

function verbsOf(found: ReadonlySet<Mark>, why: boolean): Set<Verb> {
  const all = new Set(verbs.filter((name) => found.has(name)))
  const told = [...all].filter((name) => !weakVerbs.has(name))
  if (told.length > 0)
    return new Set(told.includes('SOLVE') ? told.filter((name) => name !== 'DETECT') : told)
  if (all.has('NEED')) {
    all.delete('NEED')
    if (why) all.add('USE')
  }
  if (all.has('HAPPEN') && all.size > 0 && why) all.delete('HAPPEN')
  if (topics.some((name) => found.has(name) && !manner.has(name))) all.delete('USE')
  return all
}

function sorted(names: readonly string[]): Intent {
  return [...new Set(names)].sort()
}

/** Pairs that a reader may take for one another; told in both directions by {@link relate}. */
const nearPairs: ReadonlySet<string> = new Set([
  'WHAT LIST',
  'WHAT PRINCIPLE',
  'WHAT ROLE',
  'WHAT FEATURES',
  'EXPLAIN LIST',
  'EXPLAIN ROLE',
  'LIST TYPES',
  'WHAT TYPES',
  'ROLE APPLICATION',
  'ROLE PROS',
  'ROLE WHY',
  'PROS WHY',
  'FEATURES PROS',
  'STEPS PRINCIPLE',
  'STEPS HOW',
  'APPLICATION WHEN',
  'SOLVE PREVENT',
  'SOLVE MITIGATE',
  'PREVENT MITIGATE',
  'MITIGATE REDUCE',
  'SOLVE MANAGE',
  'SOLVE PROCESS',
  'IMPLEMENT CREATE',
  'IMPLEMENT DESIGN',
  'CREATE DESIGN',
  'IMPLEMENT USE',
  'HOW BESTPRACTICE',
  'DIFFERENCE RELATION',
  'EVALUATE TEST',
  'ENSURE PROTECT',
  'SOLVE DETECT',
  'PREVENT PROTECT',
  'EVALUATE CALCULATE',
  'DIFFERENCE CHOOSE',
  'OPTIMISE INCREASE',
  'EXPLAIN STEPS',
  'UPDATE OPTIMISE',
  'CREATE START',
  'CONVERT MIGRATE',
  'EVALUATE MONITOR',
  'REDUCE OPTIMISE',
])
/** Intents that stand alone and mean the same: `Explain X`, `What is X`; `Explain X`, `How does X work`. */
const samePairs: ReadonlySet<string> = new Set(['EXPLAIN WHAT', 'EXPLAIN PRINCIPLE'])

/** The one verb that only one of two intents has, all else being alike; null where they differ otherwise. */
export function verbMore(a: Intent, b: Intent): string | null {
  const [only, more] = [...a.filter((name) => !b.includes(name)), ...b.filter((name) => !a.includes(name))]
  return only !== undefined && more === undefined && verbSet.has(only) ? only : null
}

/** Whether two intents want the same answer. Symmetric. */
export function relate(a: Intent, b: Intent): IntentRelation {
  const onlyA = a.filter((name) => !b.includes(name))
  const onlyB = b.filter((name) => !a.includes(name))
  if (onlyA.length === 0 && onlyB.length === 0) return 'same'
  if (onlyA.length === 1 && onlyB.length === 1) {
    const [x = '', y = ''] = [onlyA[0], onlyB[0]]
    if (a.length === 1 && b.length === 1 && paired(samePairs, x, y)) return 'same'
    if (a.length > 1 && paired(withDeed, x, y)) return 'near'
    return paired(nearPairs, x, y) ? 'near' : 'conflict'
  }
  const extra = [...onlyA, ...onlyB]
  const oneSided = onlyA.length === 0 || onlyB.length === 0
  if (!oneSided) return 'conflict'
  if ((a.length === 0 || b.length === 0) && extra.join() === 'EXPLAIN') return 'same'
  if (a.length === 0 || b.length === 0) return extra.every(isSilent) ? 'near' : 'conflict'
  return extra.every((name) => openAsks.has(name) || weakVerbs.has(name)) ? 'near' : 'conflict'
}

/** What a bare title leaves unsaid: `Event loop` for `What is the event loop`, `Two sum` for `Implement two sum`. */
function isSilent(name: string): boolean {
  return openAsks.has(name) || name === 'IMPLEMENT' || name === 'PRINCIPLE'
}

function paired(pairs: ReadonlySet<string>, x: string, y: string): boolean {
  return pairs.has(`${x} ${y}`) || pairs.has(`${y} ${x}`)
}

/** Whether a question says what is done, or to what use, so that `problem` and `field` say nothing more. */
export function hollows(intent: Intent): boolean {
  return intent.some((name) => verbSet.has(name) || name === 'APPLICATION')
}

/** Whether a question asks what something is, not how or why it is done. */
export function isDefinition(intent: Intent): boolean {
  return !intent.includes('HOW') && !strongAsks.some((name) => intent.includes(name))
}

/** Whether a mark is a verb that says more than that something is done. */
export function isTellingVerb(mark: Mark): boolean {
  return verbSet.has(mark) && !weakVerbs.has(mark)
}

/** Whether a mark takes part in the intent of a question. */
export function isIntent(mark: Mark): mark is Ask | Topic | Verb {
  return askSet.has(mark) || topicSet.has(mark) || verbSet.has(mark)
}

/** Whether a mark says what is done; such a word parts subject from object. */
export function isVerb(mark: Mark): mark is Verb {
  return verbSet.has(mark)
}
