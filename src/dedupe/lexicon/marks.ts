/**
 * What a word of a question can be, other than a name of the thing that is asked about. A lexicon sorts the words of
 * one language into these classes; everything that follows (intent, order, comparison) knows classes and no language.
 */

/** What kind of answer is wanted. `WHICH` stands before the name of what is wanted: which symptoms. */
export const asks = [
  'WHAT',
  'WHICH',
  'HOW',
  'WHY',
  'WHEN',
  'WHERE',
  'WHO',
  'LIST',
  'HOWMANY',
  'HOWLONG',
  'HOWOFTEN',
  'HOWBIG',
  'WHETHER',
  'EXPLAIN',
] as const

/** What is to be said about the thing. `MANNER` (ways to …) turns what is listed into how it is done. */
export const topics = [
  'DEFINITION',
  'DIFFERENCE',
  'SIMILARITY',
  'PROS',
  'CONS',
  'APPLICATION',
  'PRINCIPLE',
  'ROLE',
  'CAUSE',
  'MANNER',
  'STEPS',
  'TYPES',
  'FEATURES',
  'EXAMPLES',
  'CHALLENGES',
  'IMPACT',
  'COMPONENTS',
  'RELATION',
  'BESTPRACTICE',
  'EXPANSION',
] as const

/**
 * What is done to the thing; two verbs of one class may stand for each other, opposites never share a class. `RAISE` makes
 * more or better of it (提高, boost), and may stand for `OPTIMISE` as well as for `INCREASE`, `ACCELERATE` (to speed up) for
 * `OPTIMISE` and `RAISE` as well as for `QUICKEN`, which is said of a time or a speed (to reduce the time of); so may `BUILD` (to construct) for
 * `IMPLEMENT` and for `CREATE`, `SETUP` (to set up) for `CREATE` and for `CONFIGURE`, `FIND` for
 * `DETECT` and for `CALCULATE`. What is wrong with a thing one detects, locates (`LOCATE`: 定位, to diagnose), troubleshoots and
 * solves; each may stand for the next. What is handled (to deal with) is solved or managed.
 */
export const verbs = [
  'SOLVE',
  'HANDLE',
  'TROUBLESHOOT',
  'LOCATE',
  'TREAT',
  'PREVENT',
  'MITIGATE',
  'EVALUATE',
  'OPTIMISE',
  'RAISE',
  'ACCELERATE',
  'QUICKEN',
  'ENSURE',
  'IMPLEMENT',
  'CREATE',
  'BUILD',
  'SETUP',
  'USE',
  'NEED',
  'REDUCE',
  'INCREASE',
  'CHOOSE',
  'DESIGN',
  'TEST',
  'DETECT',
  'FIND',
  'CONFIGURE',
  'DEPLOY',
  'DELETE',
  'ADD',
  'CONVERT',
  'MIGRATE',
  'PROTECT',
  'MANAGE',
  'CALCULATE',
  'MONITOR',
  'START',
  'STOP',
  'UPDATE',
  'HAPPEN',
  'LOSE',
  'TRAIN',
  'PROCESS',
] as const

/**
 * Small words that bind: they are not compared, but they part the phrases and say what goes where. `WITHIN` stands behind
 * what it binds in a language whose other binders stand before it: 系统中, 在系统中.
 */
export const binders = [
  'AND',
  'OF',
  'IN',
  'WITHIN',
  'FOR',
  'WITH',
  'FROM',
  'TO',
  'THAN',
  'BY',
  'OBJECT',
  'SUBJECT',
] as const

/** What a thing has more or less of, and what some verbs say by themselves. */
export const attributes = ['TIME', 'SPEED', 'SIZE', 'PERFORMANCE'] as const

/** Words that ask, tell and bind nothing. */
const others = [
  // Says nothing.
  'EMPTY',
  // Says nothing, to the one who is asked.
  'PLEASE',
  // Says nothing of a list, but is part of a name: common mistakes, common law.
  'VAGUE',
  // Says which of several: the best way to …, but the best languages.
  'GRADE',
  // Points at one case or thing of the asker's: my, this.
  'CERTAIN',
  // Says nothing beside a verb, but names something in `What is a …`: problem, field.
  'HOLLOW',
  // Denies.
  'NOT',
  // Names an attribute that is often left out: speed.
  'LIGHT',
  // The same, of an attribute that a verb says too: to reduce the time of a thing is to speed it up.
  ...attributes,
  // The kind of thing whose name stands before: the known_hosts file.
  'KIND',
  // A kind of word, behind which a word is meant as such: the auxiliary to have.
  'GRAMMAR',
  // Says both sides of a thing in one word: 优缺点.
  'BALANCE',
  // Protects a compound that holds a word of another class.
  'CONTENT',
] as const

export type Ask = (typeof asks)[number]
export type Topic = (typeof topics)[number]
export type Verb = (typeof verbs)[number]
export type Attribute = (typeof attributes)[number]
export type Binder = (typeof binders)[number]

/** The class of a word in a lexicon. */
export type Mark = Ask | Topic | Verb | Binder | (typeof others)[number]
