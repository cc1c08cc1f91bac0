import { type Ask, type Mark, type Topic, topics, type Verb, verbs } from './lexicon/marks.ts'

/** What a question wants, as sorted names: `HOW`, `SOLVE`; `DIFFERENCE`; `WHY`, `USE`. Empty for a bare name. */
export type Intent = readonly string[]

/** How two intents stand to each other. */
export type IntentRelation = 'same' | 'near' | 'conflict'

const verbSet: ReadonlySet<string> = new Set(verbs)
const topicSet: ReadonlySet<string> = new Set(topics)

/** Asks that stay whatever else the question says; the first that is found wins. */
const strongAsks: readonly Ask[] = [
  'WHY',
  'HOWMANY',
  'HOWLONG',
  'HOWOFTEN',
  'HOWBIG',
  'WHEN',
  'WHERE',
  'WHO',
  'WHETHER',
]
/** Verbs that say little: they count only where no other says what is done. */
const weakVerbs: ReadonlySet<string> = new Set<Verb>(['USE', 'NEED', 'HAPPEN', 'PROCESS'])
/** Topics that are asks: the cause of a thing is why it is, ways to do it are how it is done. */
const becomesAsk: ReadonlySet<string> = new Set<Topic>(['MANNER', 'CAUSE', 'DEFINITION'])
/** Asks that a topic or a verb makes superfluous: `How is X applied`, `What are the applications of X`. */
const openAsks: ReadonlySet<string> = new Set<Ask>(['HOW', 'WHAT', 'WHICH', 'LIST', 'EXPLAIN'])

/** Of the same deed, `What is data migration` and `How are data migrated` want nearly the same. */
const withDeed: ReadonlySet<string> = new Set(['HOW WHAT'])
const asksWhat: readonly Ask[] = ['LIST', 'WHAT', 'WHICH', 'EXPLAIN']

/** Intents by their marks: templates give the same few again and again. */
const known = new Map<string, Intent>()
const mostKnown = 10_000

/** Composes the marks of a question into its intent; the same for every language. */
export function intentOf(marks: readonly Mark[]): Intent {
  const key = marks.filter((mark, at) => mark !== 'WHETHER' || marks[at - 1] !== 'HOW').join(' ')
  const found = known.get(key) ?? composed(key.split(' ') as readonly Mark[])
  if (known.size < mostKnown) known.set(key, found)
  return found
}

function composed(marks: readonly Mark[]): Intent {
  const found = new Set(marks)
  if (found.has('WHERE') && found.has('USE')) found.add('APPLICATION').delete('WHERE')
  if (found.has('EXPLAIN') || found.has('LIST') || topics.some((name) => found.has(name)))
    found.delete('WHETHER')
  if (found.has('BALANCE')) found.add('PROS').add('CONS')
  if (found.has('DIFFERENCE')) found.delete('WHERE')
  const why = found.has('WHY') || found.has('CAUSE')
  // When a thing is chosen is when it is used.
  if ((why || found.has('WHEN')) && found.delete('CHOOSE')) found.add('USE')
  // Why a thing is important is what part it plays.
  const strong =
    why && !found.has('ROLE') && !found.has('PROS')
      ? 'WHY'
      : strongAsks.find((name) => name !== 'WHY' && found.has(name))
  const topic = topics.filter((name) => found.has(name) && !becomesAsk.has(name))
  const deeds = deedsOf(found, why)
  if (strong !== undefined) return sorted([strong, ...asked(strong, topic, deeds)])
  if (topic.length > 0) return sorted([...topic, ...deeds.filter((name) => !hidden(name, topic))])
  if (doesWhat(found, deeds)) return ['ROLE']
  if (found.has('HOW') || found.has('MANNER')) return sorted(['HOW', ...deeds])
  if (found.has('TREAT')) return sorted(['HOW', ...deeds])
  if (deeds.length > 0) return sorted([asksWhat.some((name) => found.has(name)) ? 'WHAT' : 'HOW', ...deeds])
  if (found.has('LIST')) return ['LIST']
  if (found.has('DEFINITION') || found.has('WHAT')) return ['WHAT']
  if (found.has('WHICH')) return ['WHICH']
  return found.has('EXPLAIN') ? ['EXPLAIN'] : []
}

/** `What does X do`, which is what it is for. */
function doesWhat(found: ReadonlySet<Mark>, deeds: readonly Verb[]): boolean {
  return (
    found.has('WHAT') &&
    found.has('PROCESS') &&
    deeds.length === 0 &&
    !found.has('HOW') &&
    !found.has('MANNER')
  )
}

/** Why or when a thing is applied is why or when it is used. */
function asked(strong: Ask, topic: readonly Topic[], deeds: readonly Verb[]): readonly string[] {
  if ((strong !== 'WHY' && strong !== 'WHEN') || !topic.includes('APPLICATION')) return [...topic, ...deeds]
  const use = deeds.length === 0 && strong === 'WHEN' ? ['USE'] : deeds
  return [...topic.filter((name) => name !== 'APPLICATION'), ...use]
}

/** Verbs that a topic says already: the principle by which a thing is implemented, the uses for which it is used. */
function hidden(name: Verb, topic: readonly Topic[]): boolean {
  return weakVerbs.has(name) || (name === 'IMPLEMENT' && topic.includes('PRINCIPLE'))
}

/** What is done: verbs that say much; else those that say little, where they are not the question itself. */
function deedsOf(found: ReadonlySet<Mark>, why: boolean): readonly Verb[] {
  const all = verbs.filter((name) => found.has(name))
  const told = all.filter((name) => !weakVerbs.has(name))
  const said = all.flatMap((name) => implied[name] ?? [])
  if (told.length > 0) return told.filter((name) => !said.includes(name))
  return why ? [] : all.filter((name) => name !== 'NEED' && name !== 'PROCESS')
}

/** Deeds that another says too: what is mended was found, what is improved is raised, an illness is solved by treating it. */
const implied: Readonly<Partial<Record<Verb, readonly Verb[]>>> = {
  SOLVE: ['DETECT', 'FIND'],
  TREAT: ['DETECT', 'FIND', 'SOLVE'],
  DETECT: ['FIND'],
  CALCULATE: ['FIND'],
  REDUCE: ['MITIGATE', 'BUILD'],
  INCREASE: ['BUILD'],
  OPTIMISE: ['RAISE', 'BUILD'],
  IMPLEMENT: ['BUILD'],
  CREATE: ['BUILD', 'SETUP'],
  CONFIGURE: ['SETUP'],
}

/** Verbs of two classes that may stand for each other, though not each verb of the one for each of a third. */
const interchangeable: ReadonlySet<string> = new Set([
  'OPTIMISE RAISE',
  'INCREASE RAISE',
  'SOLVE TREAT',
  'MITIGATE REDUCE',
  'BUILD CREATE',
  'BUILD IMPLEMENT',
  'BUILD SETUP',
  'CREATE SETUP',
  'CONFIGURE SETUP',
  'DETECT FIND',
  'CALCULATE FIND',
])

function sorted(names: readonly string[]): Intent {
  return [...new Set(names)].sort()
}

/** Verbs of one kind, which a reader may take for one another: what is mended, made, looked at, turned into something else. */
const verbKinds: readonly (readonly Verb[])[] = [
  [
    'SOLVE',
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
  ['UPDATE', 'OPTIMISE', 'CONVERT', 'MIGRATE', 'INCREASE', 'RAISE'],
  ['RAISE', 'ENSURE', 'PROTECT', 'MANAGE'],
  ['TREAT', 'MITIGATE', 'REDUCE', 'MANAGE'],
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
  'WHAT ROLE',
  'WHAT FEATURES',
  'EXPLAIN ROLE',
  'LIST TYPES',
  'WHAT TYPES',
  'APPLICATION WHEN',
  'HOW BESTPRACTICE',
  'DIFFERENCE RELATION',
  'DIFFERENCE CHOOSE',
  'EXPLAIN STEPS',
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

/** The one verb that only one of two intents has, all else being alike; null where they differ otherwise. */
export function verbMore(a: Intent, b: Intent): string | null {
  const [only, more] = [...a.filter((name) => !b.includes(name)), ...b.filter((name) => !a.includes(name))]
  return only !== undefined && more === undefined && verbSet.has(only) ? only : null
}

/** Whether one intent only asks openly where the other says one thing more exactly: `What are the … of X`, its advantages. */
export function untold(open: Intent, told: Intent): boolean {
  const [extra, more] = [
    open.filter((name) => !told.includes(name)),
    told.filter((name) => !open.includes(name)),
  ]
  if (more.some((name) => verbSet.has(name)) && isDefinition(told)) return false
  if (more.every((name) => openAsks.has(name))) return false
  return more.length <= 1 && extra.every((name) => openAsks.has(name) || weakVerbs.has(name))
}

/** Whether two intents want the same answer. Symmetric. */
export function relate(a: Intent, b: Intent): IntentRelation {
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
    a.some(isTelling) &&
    extra.every((name) => name === 'HOW' || partial.has(name)) &&
    !onlyA.some(isTelling) &&
    !onlyB.some(isTelling)
  )
    return 'near'
  const oneSided = onlyA.length === 0 || onlyB.length === 0
  if (!oneSided) return extra.every((name) => name !== 'HOW' && isSlight(name)) ? 'near' : 'conflict'
  if ((a.length === 0 || b.length === 0) && extra.join() === 'EXPLAIN') return 'same'
  if (a.length === 0 || b.length === 0) return extra.every(isSilent) ? 'near' : 'conflict'
  if (a.includes('HOW') && b.includes('HOW') && verbMore(a, b) !== null) return 'near'
  return extra.every(isSlight) ? 'near' : 'conflict'
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

function isTelling(name: string): boolean {
  return verbSet.has(name) && !weakVerbs.has(name)
}

/** Whether two names of intents are taken for one another by a reader. */
function alike(x: string, y: string): boolean {
  if (purposes.has(x) && purposes.has(y)) return true
  if (verbKinds.some((kind) => kind.some((name) => name === x) && kind.some((name) => name === y)))
    return true
  return paired(nearPairs, x, y)
}

/** `How is X used`, which is what it is for; `How is X implemented`, which is how it works; how two things are told apart. */
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
])

/** Names that say little: open asks, verbs that say no more than that something is done. */
function isSlight(name: string): boolean {
  return openAsks.has(name) || weakVerbs.has(name)
}

/** What a bare title leaves unsaid: `Event loop` for `What is the event loop`, `Two sum` for `Implement two sum`. */
function isSilent(name: string): boolean {
  return openAsks.has(name) || name === 'IMPLEMENT' || name === 'BUILD' || name === 'PRINCIPLE'
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

/** Whether a mark says what is to be said about a thing. */
export function isTopic(mark: Mark): boolean {
  return topicSet.has(mark)
}

/** Whether a mark is a verb that says more than that something is done. */
export function isTellingVerb(mark: Mark): boolean {
  return verbSet.has(mark) && !weakVerbs.has(mark)
}

/** Whether a mark says what is done; such a word parts subject from object. */
export function isVerb(mark: Mark): mark is Verb {
  return verbSet.has(mark)
}
