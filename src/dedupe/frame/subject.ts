import type { CompiledLexicon } from '../lexicon/lexicon.ts'
import type { Mark } from '../lexicon/marks.ts'
import { questionKey } from '../text/normalise.ts'
import { scan } from '../words/scan.ts'
import type { Unit } from './focus.ts'
import type { Intent } from './intent.ts'

/** Names by the title of an article and the language that they are read in. */
const known = new Map<string, ReadonlySet<string>>()
const mostKnown = 1_000

/** What an article is about: the names in its title. */
export function subjectOf(title: string, lexicon: CompiledLexicon): ReadonlySet<string> {
  const key = `${lexicon.lang} ${title}`
  const found = known.get(key)
  if (found !== undefined) return found
  const tokens = scan(lexicon.fold(questionKey(title)), lexicon)
  const names = new Set(tokens.flatMap(({ type, text }) => (type === 'mark' ? [] : [text])))
  if (known.size >= mostKnown) known.clear()
  known.set(key, names)
  return names
}

/** Intents that hold things against each other: the place may be all that tells them apart. */
const holding: ReadonlySet<string> = new Set(['DIFFERENCE', 'SIMILARITY', 'RELATION', 'CHOOSE'])

/** A focus without what the whole article is about, and the names that went. */
export interface Within {
  readonly focus: readonly Unit[]
  readonly subject: string
}

/**
 * `What are hooks in React?` in an article about React asks no more than `What are hooks?`: of names that stand for where
 * something is, those go that the article is about. A question that names nothing else keeps them.
 */
export function withoutSubject(
  focus: readonly Unit[],
  { intent, postposed }: { readonly intent: Intent; readonly postposed: boolean },
  subject: ReadonlySet<string>,
): Within {
  const whole = { focus, subject: '' }
  if (subject.size === 0 || intent.some((name) => holding.has(name))) return whole
  const isSubject = (names: readonly Unit[]): boolean =>
    isPlace(names, postposed) && names.every(({ text }) => subject.has(text))
  const all = stretches(focus)
  const owner = ownerIn(all[0] ?? [], subject)
  const left = all.filter((names) => !isSubject(names)).flat()
  if (owner !== null && left[0] === owner) left.shift()
  if (left.length === 0 || left.length === focus.length) return whole
  const gone = focus.filter((unit) => !left.includes(unit))
  return { focus: left, subject: gone.map(({ text }) => text).join(' ') }
}

/**
 * `Redis 持久化` in an article that is first of all about Redis: the name of a product that the question begins with, right
 * before what it has.
 */
function ownerIn([first, next]: readonly Unit[], [about]: Iterable<string>): Unit | null {
  if (first === undefined || next === undefined || next.type === 'light') return null
  const isProduct = /^\p{Script=Latin}/u.test(first.text)
  return isProduct && first.text === about && !next.text.startsWith(first.text) ? first : null
}

/** Names that touch, together. */
function stretches(focus: readonly Unit[]): readonly (readonly Unit[])[] {
  const found: Unit[][] = []
  for (const unit of focus) {
    if (unit.joined && found.length > 0) found.at(-1)?.push(unit)
    else found.push([unit])
  }
  return found
}

function isPlace(names: readonly Unit[], postposed: boolean): boolean {
  const [before, after] = [names[0]?.before.filter(isTold) ?? [], names.at(-1)?.after.filter(isTold) ?? []]
  return after[0] === 'WITHIN' || (postposed ? after[0] : before.at(-1)) === 'IN'
}

function isTold(mark: Mark): boolean {
  return mark !== 'EMPTY'
}
