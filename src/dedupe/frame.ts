import { askedBare, withoutPlace } from './bareTitle.ts'
import { withoutGloss } from './gloss.ts'
import { hollows, type Intent, intentOf, isTellingVerb, isTopic } from './intent.ts'
import type { CompiledLexicon } from './lexicon/lexicon.ts'
import { lexiconOf } from './lexicon/lexicons.ts'
import type { Mark } from './lexicon/marks.ts'
import { questionKey, squashed } from './normalise.ts'
import { arabic } from './roman.ts'
import { scan, type Token } from './scan.ts'
import { subjectOf, withoutSubject } from './subject.ts'
import { noWording, type Stem, stemmed, type Wording, wordingOf } from './wording.ts'

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

/** A question as the comparison sees it: what it wants (intent) of what (focus). */
export interface Frame {
  /** Normal form of the whole question. */
  readonly key: string
  /** {@link key} without spacing and punctuation. */
  readonly squashed: string
  /** The abbreviation that the question gives for its name, `面向切面编程（AOP）`; no part of the key. */
  readonly gloss: string | null
  /** Language of the lexicon that was used, or null where there is none: then only spelling is compared. */
  readonly lang: string | null
  readonly postposed: boolean
  /** Whether the last name may be what is done, and leans on no other. */
  readonly verbLast: boolean
  readonly intent: Intent
  readonly wording: Wording
  readonly focus: readonly Unit[]
  /** Names of what the whole article is about, which the question gives as its place and the focus leaves out. */
  readonly subject: string
  /** Words by which it asks of one case or thing of the asker's (`my`, `this`, `did you`); empty where it asks in general. */
  readonly certain: string
  /** How many words deny. */
  readonly negations: number
  /** Equal for two questions that can be one: the characters of the focus, sorted. */
  readonly block: string
}

/** How a question is framed. */
export interface FrameOptions {
  /** BCP 47 language of the book, used where the question itself does not tell. */
  readonly lang?: string | null
  /** Other names that the article itself states, by the name they stand for. */
  readonly aliases?: ReadonlyMap<string, string>
  /** Title of the article that asks: what it is about needs not be named. */
  readonly article?: string | null
}

/** A longer text is no question any more; it is compared by its spelling. */
const longest = 400

const noNames: ReadonlySet<string> = new Set()

/** Reads a question title. */
export function frame(title: string, { lang = null, aliases, article = null }: FrameOptions = {}): Frame {
  const { bare, gloss } = withoutGloss(arabic(title.normalize('NFKC')))
  const raw = questionKey(bare)
  const lexicon = raw.length > longest ? null : lexiconOf(raw, lang)
  if (lexicon === null) return unframed(questionKey(title))
  const key = lexicon.fold(raw)
  const tokens = withoutPlace(scan(aliased(withoutOwnAlias(key, aliases), aliases), lexicon))
  const marks: Mark[] = []
  for (const token of tokens) if (token.type === 'mark') marks.push(token.mark)
  const intent = askedBare(intentOf(marks), key, tokens)
  const about = article === null ? noNames : subjectOf(article, lexicon)
  const { postposed } = lexicon
  const { focus, subject } = withoutSubject(focusOf(tokens, intent, lexicon), { intent, postposed }, about)
  return {
    key,
    squashed: squashed(key),
    gloss,
    lang: lexicon.lang,
    postposed,
    verbLast: lexicon.verbLast === true,
    intent,
    wording: wordingOf(tokens, intent, lexicon.stem),
    focus,
    subject,
    certain: certainOf(tokens),
    negations: marks.filter((mark) => mark === 'NOT').length,
    block: focus.length === 0 ? squashed(key) : blockOf(focus),
  }
}

function certainOf(tokens: readonly Token[]): string {
  const words = tokens.flatMap((token) =>
    token.type === 'mark' && token.mark === 'CERTAIN' ? [token.text] : [],
  )
  return [...new Set(words)].sort().join(' ')
}

function unframed(key: string): Frame {
  const text = squashed(key)
  return {
    key,
    squashed: text,
    gloss: null,
    lang: null,
    postposed: false,
    verbLast: false,
    intent: [],
    wording: noWording,
    focus: [],
    subject: '',
    certain: '',
    negations: 0,
    block: text,
  }
}

/** `自然语言处理(nlp)` → `自然语言处理` where the article says that both are one. */
function withoutOwnAlias(key: string, aliases: ReadonlyMap<string, string> | undefined): string {
  if (aliases === undefined || aliases.size === 0) return key
  return key.replace(/\s*\(([^()]{1,60})\)/g, (all, inner: string) => (aliases.has(inner.trim()) ? ' ' : all))
}

function aliased(key: string, aliases: ReadonlyMap<string, string> | undefined): string {
  if (aliases === undefined || aliases.size === 0) return key
  return key.replace(/[\p{Script=Latin}\p{N}]+|\p{Script=Cyrillic}+/gu, (word) => aliases.get(word) ?? word)
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
    return told.length !== 1 || !told.every((mark) => pairing.has(mark))
  })
}

/** `known_hosts file`: what is written with a low line is a name already. */
function namesKind(token: Token, { text }: Open): boolean {
  return token.type === 'mark' && token.mark === 'KIND' && text.includes('_')
}

/** A unit while it grows. */
type Open = { -readonly [Field in keyof Unit]: Unit[Field] }

/**
 * The names of a question; of one that names nothing else the deed is the name (`Why is testing important?`), or what
 * is to be said (`What are your weaknesses?`). */
function focusOf(scanned: readonly Token[], intent: Intent, lexicon: CompiledLexicon): readonly Unit[] {
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
  if (token.type !== 'mark' || token.mark !== 'BALANCE') return [token]
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
    const next = behind === 0 && isOf(tokens[at + 1]) ? tokens[at + 2] : tokens[at + 1]
    const besideName = [next, tokens[at - behind]].some(
      (other) => other !== undefined && other.type !== 'mark',
    )
    return besideName ? named(token, stem) : token
  })
}

function isOf(token: Token | undefined): boolean {
  return token?.type === 'mark' && token.mark === 'OF'
}

/** A word that would say nothing beside a verb, as a name: the topic of Kafka, a field of Java. */
function named(token: Token, stem: Stem): Token {
  const { surface } = token
  const isKind = token.type === 'mark' && ['KIND', 'GRAMMAR', 'VAGUE', 'GRADE'].includes(token.mark)
  // A strength is a strong point.
  const isSide = token.type === 'mark' && (token.mark === 'PROS' || token.mark === 'CONS')
  const text = isSide ? token.mark.toLowerCase() : stemmed(surface, stem)
  if (!isKind) return { type: 'light', text, surface }
  return { type: /^\p{Script=Han}/u.test(text) ? 'run' : 'word', text, surface }
}

/** How much a name counts: a character of Han or Hangul 1, of kana ½, a word 2 or 2½, an attribute half of that. */
export function weightOf(type: Unit['type'], text: string): number {
  if (type === 'light') return 0.4 * plainWeight(text)
  return plainWeight(text)
}

function plainWeight(text: string): number {
  if (!/[\u0300-\uffff]/.test(text)) return text.length === 0 ? 0 : text.length < 3 ? 2 : 2.5
  let weight = 0
  let letters = 0
  for (const character of text) {
    if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(character)) weight += 1
    else if (/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(character)) weight += 0.5
    else letters++
  }
  return weight + (letters === 0 ? 0 : letters < 3 ? 2 : 2.5)
}

/** The code units of all names, sorted. */
function blockOf(focus: readonly Unit[]): string {
  let text = ''
  for (const unit of focus) text += unit.text
  const codes = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at)
  return String.fromCharCode(...codes.sort()).trimStart()
}
