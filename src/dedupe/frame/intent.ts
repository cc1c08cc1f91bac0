import { isVerb, isWeakVerb } from '../lexicon/markKinds.ts'
import { type Ask, type Mark, type Topic, topics, type Verb, verbs } from '../lexicon/marks.ts'

/**
 * What a question wants, as sorted names: `HOW`, `SOLVE`; `DIFFERENCE`; `WHY`, with `PURPOSE` where it asks why a thing is
 * used. Empty for a bare name.
 */
export type Intent = readonly string[]

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
/** Topics that are asks: the cause of a thing is why it is, ways to do it are how it is done. */
const becomesAsk: ReadonlySet<string> = new Set<Topic>(['MANNER', 'CAUSE', 'DEFINITION'])
const asksWhat: readonly Ask[] = ['LIST', 'WHAT', 'WHICH', 'EXPLAIN']

/** Intents by their marks: templates give the same few again and again. */
const known = new Map<string, Intent>()
const mostKnown = 10_000

/** Composes the marks of a question into its intent; the same for every language. */
export function intentOf(marks: readonly Mark[]): Intent {
  const key = marks.filter((mark, at) => mark !== 'WHETHER' || !isEmbedded(marks, at)).join(' ')
  const found = known.get(key) ?? composed(key.split(' ') as readonly Mark[])
  if (known.size < mostKnown) known.set(key, found)
  return found
}

/** `How do you detect whether …`: what is found out is not asked. */
function isEmbedded(marks: readonly Mark[], at: number): boolean {
  return marks[at - 1] === 'HOW' || marks.slice(0, at).some((mark) => mark === 'DETECT')
}

function composed(marks: readonly Mark[]): Intent {
  const found = new Set(marks)
  if (found.has('WHERE') && found.has('USE')) found.add('APPLICATION').delete('WHERE')
  if (found.has('EXPLAIN') || found.has('LIST') || topics.some((name) => found.has(name)))
    found.delete('WHETHER')
  if (found.has('BALANCE')) found.add('PROS').add('CONS')
  if (found.has('DIFFERENCE')) found.delete('WHERE')
  const why = found.has('WHY') || found.has('CAUSE')
  const used = isUsed(found)
  // When a thing is chosen is when it is used.
  if ((why || found.has('WHEN')) && found.delete('CHOOSE')) found.add('USE')
  // When a thing is better than another is when it is used instead.
  if (found.has('WHEN') && found.has('THAN') && !verbs.some((name) => found.has(name))) found.add('USE')
  // When a thing happens is when it begins.
  if (found.has('WHEN') && found.delete('START')) found.add('HAPPEN')
  // Why a thing is important is what part it plays.
  const strong =
    why && !found.has('ROLE') && !found.has('PROS')
      ? 'WHY'
      : strongAsks.find((name) => name !== 'WHY' && found.has(name))
  const topic = topics.filter((name) => found.has(name) && !becomesAsk.has(name))
  const deeds = deedsOf(found, why)
  if (strong === 'WHY' && used) return sorted([strong, 'PURPOSE', ...asked(strong, topic, deeds)])
  if (strong !== undefined) return sorted([strong, ...asked(strong, topic, deeds)])
  if (topic.length > 0) return sorted([...topic, ...deeds.filter((name) => !hidden(name, topic))])
  if (doesWhat(found, deeds)) return ['ROLE']
  if (found.has('HOW') || found.has('MANNER')) return sorted(['HOW', ...deeds])
  if (found.has('TREAT')) return sorted(['HOW', ...deeds])
  if (deeds.length > 0) return sorted([asksWhat.some((name) => found.has(name)) ? 'WHAT' : 'HOW', ...deeds])
  if (found.has('LIST')) return ['LIST']
  if (found.has('DEFINITION') || found.has('WHAT')) return found.has('NEED') ? ['NEED', 'WHAT'] : ['WHAT']
  if (found.has('WHICH')) return ['WHICH']
  return found.has('EXPLAIN') ? ['EXPLAIN'] : []
}

/** Whether a thing is said to be used or needed. */
function isUsed(found: ReadonlySet<Mark>): boolean {
  return found.has('USE') || found.has('NEED')
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
  return isWeakVerb(name) || (name === 'IMPLEMENT' && topic.includes('PRINCIPLE'))
}

/** What is done: verbs that say much; else those that say little, where they are not the question itself. */
function deedsOf(found: ReadonlySet<Mark>, why: boolean): readonly Verb[] {
  const all = verbs.filter((name) => found.has(name))
  const told = all.filter((name) => !isWeakVerb(name))
  const said = all.flatMap((name) => implied[name] ?? [])
  if (told.length > 0) return told.filter((name) => !said.includes(name))
  return why ? [] : all.filter((name) => name !== 'NEED' && name !== 'PROCESS')
}

/** Deeds that another says too: what is mended was found, what is improved is raised, an illness is solved by treating it. */
const implied: Readonly<Partial<Record<Verb, readonly Verb[]>>> = {
  SOLVE: ['DETECT', 'FIND', 'HANDLE', 'LOCATE', 'TROUBLESHOOT'],
  TROUBLESHOOT: ['DETECT', 'FIND', 'LOCATE'],
  LOCATE: ['DETECT', 'FIND'],
  TREAT: ['DETECT', 'FIND', 'LOCATE', 'SOLVE'],
  DETECT: ['FIND'],
  CALCULATE: ['FIND'],
  REDUCE: ['MITIGATE', 'BUILD'],
  INCREASE: ['BUILD'],
  OPTIMISE: ['RAISE', 'BUILD'],
  ACCELERATE: ['OPTIMISE', 'RAISE', 'BUILD'],
  IMPLEMENT: ['BUILD'],
  CREATE: ['BUILD', 'SETUP'],
  CONFIGURE: ['SETUP'],
}

function sorted(names: readonly string[]): Intent {
  return [...new Set(names)].sort()
}

/** Whether a question says what is done, or to what use, so that `problem` and `field` say nothing more. */
export function hollows(intent: Intent): boolean {
  return intent.some((name) => isVerb(name) || name === 'APPLICATION')
}

/** Whether a question asks what something is, not how or why it is done. */
export function isDefinition(intent: Intent): boolean {
  return !intent.includes('HOW') && !strongAsks.some((name) => intent.includes(name))
}
