import type { CompiledLexicon } from '../lexicon/lexicon.ts'
import { isTellingVerb, isTopic } from '../lexicon/markKinds.ts'
import type { Mark } from '../lexicon/marks.ts'
import { isPair, unitTest } from '../text/characters.ts'
import { isMark, type Token } from '../words/scan.ts'
import { hollows, type Intent } from './intent.ts'
import { type Stem, stemmed } from './wording.ts'

/** A name of what a question is about, and what stands before it. */
export interface Unit {
  readonly type: 'word' | 'run' | 'light'
  /** Stem or canonical name, by which it is compared. */
  readonly text: string
  readonly surface: string
  readonly weight: number
  /** Marks between this unit and the one before; empty and `joined` where they touch. */
  readonly before: readonly Mark[]
  /** No word at all stands between this unit and the one before. */
  readonly joined: boolean
  /** Marks between this unit and the next. */
  readonly after: readonly Mark[]
}

/** A unit while it grows. */
type Open = { -readonly [Field in keyof Unit]: Unit[Field] }

/**
 * The names of a question; of one that names nothing else the deed is the name (`Why is testing important?`), or what
 * is to be said (`What are your weaknesses?`).
 */
export function focusOf(
  scanned: readonly Token[],
  intent: Intent,
  lexicon: CompiledLexicon,
): readonly Unit[] {
  const hollow = hollows(intent)
  const { stem } = lexicon
  const tokens = vagueAsNames(scanned, intent, lexicon)
  const from = (isName: (mark: Mark) => boolean): readonly Unit[] =>
    unitsOf(tokens, stem, (mark) => mark === 'KIND' || mark === 'GRAMMAR' || isName(mark))
  const names = from((mark) => mark === 'HOLLOW' && !hollow)
  if (names.length > 0) return names
  const deeds = from((mark) => mark === 'HOLLOW' || isTellingVerb(mark))
  return deeds.length > 0 ? deeds : unitsOf(tokens.flatMap(sides), stem, isTopic)
}

/** What is said of both sides of a thing in one word: 优缺点, 优点和缺点. */
function sides(token: Token): readonly Token[] {
  if (!isMark(token, 'BALANCE')) return [token]
  return (['PROS', 'AND', 'CONS'] as const).map((mark) => ({ ...token, mark }))
}

/** `general relativity` is not `relativity`; `what are the common symptoms`, `the main advantages` say no more than without. */
function vagueAsNames(
  tokens: readonly Token[],
  intent: Intent,
  { stem, writing }: CompiledLexicon,
): readonly Token[] {
  const isList = intent.includes('LIST')
  // Where words stand without spaces, an attribute stands before its name, and the same word before a verb is an adverb: 主要.
  const behind = writing === 'spaced' ? 1 : 0
  return tokens.map((token, at) => {
    if (token.type !== 'mark' || !(token.mark === 'GRADE' || (token.mark === 'VAGUE' && !isList)))
      return token
    const next = behind === 0 && isMark(tokens[at + 1], 'OF') ? tokens[at + 2] : tokens[at + 1]
    const besideName = [next, tokens[at - behind]].some(
      (other) => other !== undefined && other.type !== 'mark',
    )
    return besideName ? named(token, stem) : token
  })
}

/** A word that would say nothing beside a verb, as a name: the topic of Kafka, a field of Java. */
function named(token: Token, stem: Stem): Token {
  const { surface } = token
  const isKind = isMark(token, 'KIND', 'GRAMMAR', 'VAGUE', 'GRADE')
  // A strength is a strong point.
  const isSide = isMark(token, 'PROS', 'CONS')
  const text = isSide ? token.mark.toLowerCase() : stemmed(surface, stem)
  if (!isKind) return { type: 'light', text, surface }
  return { type: /^\p{Script=Han}/u.test(text) ? 'run' : 'word', text, surface }
}

/**
 * Gathers names and the marks between them; characters of a script without spaces that touch are one name, and a name
 * that follows itself, `循环神经网络(RNN)`, is said once.
 */
function unitsOf(tokens: readonly Token[], stem: Stem, isName: (mark: Mark) => boolean): readonly Unit[] {
  const units: Open[] = []
  let before: Mark[] = []
  let last: Open | undefined
  for (const scanned of tokens) {
    if (last !== undefined && before.length === 0 && namesKind(scanned, last)) continue
    const token = scanned.type === 'mark' && isName(scanned.mark) ? named(scanned, stem) : scanned
    if (token.type === 'mark') {
      before.push(token.mark)
      continue
    }
    const joined = last !== undefined && before.length === 0
    if (joined && last?.type === 'run' && token.type === 'run') {
      last.text += token.text
      last.surface += token.surface
    } else if (
      last?.text !== token.text ||
      isCounted(token, last) ||
      !before.every((mark) => mark === 'EMPTY')
    ) {
      if (last !== undefined) last.after = before
      last = {
        type: token.type,
        text: token.text,
        surface: token.surface,
        weight: 0,
        before,
        joined,
        after: [],
      }
      units.push(last)
    }
    before = []
  }
  if (last !== undefined) last.after = before
  for (const unit of units) unit.weight = weightOf(unit.type, unit.text)
  return saidOnce(units)
}

/** `7 7` are two numbers, `seven (7)` is one. */
function isCounted({ surface }: Token, last: Open): boolean {
  return /^\d/.test(surface) && surface === last.surface
}

/** What stands between two names that are set side by side. */
const pairing: ReadonlySet<Mark> = new Set<Mark>(['AND', 'WITH', 'FROM', 'TO', 'THAN', 'DIFFERENCE'])

/** `civil law and criminal law` → `civil and criminal law`: a head that two coordinated names share is said once. */
function saidOnce(units: readonly Open[]): readonly Unit[] {
  return units.filter((unit, at) => {
    const [next, head] = [units[at + 1], units[at + 2]]
    if (!unit.joined || next === undefined || head?.text !== unit.text || !head.joined) return true
    const told = next.before.filter((mark) => mark !== 'EMPTY')
    if (told.length !== 1 || !told.every((mark) => pairing.has(mark))) return true
    const first = units[at - 1]
    if (first !== undefined) first.after = unit.after
    return false
  })
}

/** `known_hosts file`: what is written with a low line is a name already. */
function namesKind(token: Token, { text }: Open): boolean {
  return isMark(token, 'KIND') && text.includes('_')
}

/** How much a name counts: a character of Han or Hangul 1, of kana ½, a word 2 or 2½, an attribute half of that. */
export function weightOf(type: Unit['type'], text: string): number {
  if (type === 'light') return 0.4 * plainWeight(text)
  return plainWeight(text)
}

function plainWeight(text: string): number {
  let weight = 0
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isPair(text, at)) {
      if (wide.test(text.slice(at, at + 2))) weight += 1
      else letters++
      at++
    } else if (unit < firstWide) letters++
    else if (isWide(unit)) weight += 1
    else if (isKana(unit)) weight += 0.5
    else letters++
  }
  return weight + (letters === 0 ? 0 : letters < 3 ? 2 : 2.5)
}

/** No character of such a script stands before this one. */
const firstWide = 0x300
const wide = /[\p{Script=Han}\p{Script=Hangul}]/u
const isWide = unitTest(wide)
const isKana = unitTest(/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u)
