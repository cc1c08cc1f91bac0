import type { CompiledLexicon } from '../lexicon/lexicon.ts'
import { standingWaysOf } from '../lexicon/lexicons.ts'
import type { Mark } from '../lexicon/marks.ts'
import { match } from '../lexicon/phraseMatch.ts'
import { addressing, anyWay, type Standing, type Way, withoutApostrophes } from '../lexicon/standing.ts'
import { classesOf } from '../text/characters.ts'
import type { Token } from '../words/scan.ts'
import { clausesOf } from './clauses.ts'

/** Words of the lexicon that any question may have. */
const saysNothing: ReadonlySet<Mark> = new Set<Mark>([
  'EMPTY',
  'PLEASE',
  'WHAT',
  'WHICH',
  'EXPLAIN',
  'LIST',
  'OF',
  'IN',
  'OBJECT',
  'SUBJECT',
])

/** A standing question is no longer than this. */
const longest = 160

/**
 * The standing question of interviews that a key asks, `weakness` for `What are you not good at?`; empty where it asks something
 * else, or says a single word that none of them has.
 */
export function standingQuestion(key: string, lexicon: CompiledLexicon, tokens: readonly Token[]): string {
  const known = key.length > longest ? null : standingWaysOf(lexicon.lang)
  if (known === null || !mayBeAsked(tokens, known)) return ''
  const whole = standingIn(key, known, lexicon)
  if (whole !== '') return whole
  const clauses = clausesOf(key)
  const asked = clauses.length === 1 ? 0 : clauses.findIndex((clause) => !isTold(clause, lexicon))
  return asked > 0 ? standingIn(clauses.slice(asked).join(' '), known, lexicon) : ''
}

/** Whether the last word that is a name is one of a standing question at all, which that of most titles is not. */
function mayBeAsked(tokens: readonly Token[], { tree }: Standing): boolean {
  const last = tokens.findLast(({ type }) => type === 'word')
  const word = last?.surface.split(' ').at(-1) ?? ''
  if (!inLetters.test(word)) return true
  return match(word, classesOf(word), 0, { tree })?.end === word.length
}

const inLetters = /^(?:\p{Script=Latin}|\p{Script=Cyrillic})+$/u

/** Whether a clause begins with who asks or with what they offer, and so tells of them: `We have several strong candidates, so …`. */
function isTold(clause: string, lexicon: CompiledLexicon): boolean {
  if (clause.endsWith('?')) return false
  if (lexicon.persons !== null && clause.search(lexicon.persons.asker) === 0) return true
  return match(clause, classesOf(clause), 0, lexicon)?.entry.mark === 'CERTAIN'
}

function standingIn(key: string, known: Standing, lexicon: CompiledLexicon): string {
  const said = wordsSaid(withoutApostrophes(key), known, lexicon)
  if (said === null) return ''
  let best: Way | null = null
  let rivals = false
  for (const [at, way] of known.ways.entries()) {
    if (!isAsked(at, known.ways, said)) continue
    if (best === null || way.things > best.things) [best, rivals] = [way, false]
    else if (way.things === best.things && way.question !== best.question) rivals = true
  }
  return best === null || rivals ? '' : best.question
}

/** What each word of a key says, as entries of the tree; null where one is of no standing question. */
function wordsSaid(
  key: string,
  { tree }: Standing,
  lexicon: CompiledLexicon,
): readonly (readonly string[])[] | null {
  const kinds = classesOf(key)
  const said: (readonly string[])[] = []
  for (let at = 0; at < key.length; ) {
    const kind = kinds[at]
    if (kind === 'space' || kind === 'punctuation' || /[?!.,"/-]/.test(key[at] ?? '')) {
      at++
      continue
    }
    const known = match(key, kinds, at, { tree })
    const found = known?.entry.name === '' ? null : known
    const empty = found === null ? match(key, kinds, at, lexicon) : null
    const mark = empty?.entry.mark ?? null
    const here = found ?? (mark !== null && saysNothing.has(mark) ? empty : null)
    if (here === null || here.end <= at) return null
    said.push(found === null ? [anyWay] : (found.entry.name?.split(' ') ?? []))
    at = here.end
  }
  return said
}

/** Whether all things of a way are said, and nothing that no way to ask the same says. */
function isAsked(at: number, ways: readonly Way[], said: readonly (readonly string[])[]): boolean {
  const way = ways[at]
  if (way === undefined) return false
  const isOwn = (word: string): boolean =>
    word === anyWay || ways[Number.parseInt(word, 10)]?.question === way.question
  if (!said.every((words) => words.some(isOwn))) return false
  if (way.isPersonal && !said.some((words) => words.includes(addressing))) return false
  for (let thing = 0; thing < way.things; thing++)
    if (!said.some((words) => words.includes(`${at}.${thing}`))) return false
  return true
}
