import type { CompiledLexicon } from '../lexicon/lexicon.ts'
import { lexiconOf } from '../lexicon/lexicons.ts'
import { isAsk, isTellingVerb } from '../lexicon/markKinds.ts'
import type { Mark } from '../lexicon/marks.ts'
import { withoutGloss } from '../text/gloss.ts'
import { questionKey, squashed } from '../text/normalise.ts'
import { arabic } from '../text/roman.ts'
import { isMark, scan, type Token } from '../words/scan.ts'
import { saidByVerb } from './attribute.ts'
import { askedBare, withoutPlace } from './bareTitle.ts'
import { contrasted } from './contrasted.ts'
import { focusOf, type Unit } from './focus.ts'
import { applicationsAsThings } from './instance.ts'
import { type Intent, intentOf } from './intent.ts'
import { nobody, type PersonsNamed, personsIn } from './persons.ts'
import { preventing } from './preventing.ts'
import { asksWhy, leansOn, twoParts } from './reason.ts'
import { withoutRepeated } from './repeated.ts'
import { type Sides, sidesOf } from './sides.ts'
import { standingQuestion } from './standing.ts'
import { subjectOf, withoutSubject } from './subject.ts'
import { withoutTalk } from './talk.ts'
import { noWording, type Wording, wordingOf } from './wording.ts'

/** A question as the comparison sees it: what it wants (intent) of what (focus). */
export interface Frame {
  /** Normal form of the whole question. */
  readonly key: string
  /** {@link key} without spacing and punctuation. */
  readonly squashed: string
  /** The abbreviation that the question gives for its name, `面向切面编程（AOP）`; no part of the key. */
  readonly gloss: string | null
  /** Whether it is remarked that it was asked before, `(again)`; no part of the key. */
  readonly isRepeated: boolean
  /** Language of the lexicon that was used, or null where there is none: then only spelling is compared. */
  readonly lang: string | null
  readonly postposed: boolean
  /** Whether the last name may be what is done, and leans on no other. */
  readonly verbLast: boolean
  readonly intent: Intent
  readonly wording: Wording
  readonly sides: Sides | null
  readonly persons: PersonsNamed
  /** As whom one is asked, `As a nurse, how …`; no part of the key. */
  readonly role: string
  readonly focus: readonly Unit[]
  /** Names of what the whole article is about, which the question gives as its place and the focus leaves out. */
  readonly subject: string
  /** Words by which it asks of one case or thing of the asker's (`my`, `this`, `did you`); empty where it asks in general. */
  readonly certain: string
  /** The standing question of interviews that it asks, or empty. */
  readonly standing: string
  /** How many words deny. */
  readonly negations: number
  /** Its first part where a second only asks for the reasons; else null. */
  readonly main: Frame | null
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
  const { bare: asked, isRepeated } = withoutRepeated(title.normalize('NFKC'))
  const { bare, gloss } = withoutGloss(arabic(asked))
  const raw = questionKey(bare)
  const lexicon = raw.length > longest ? null : lexiconOf(raw, lang)
  if (lexicon === null) return { ...unframed(questionKey(asked)), isRepeated }
  const read = (sentence: string): Frame => ({
    ...framed(sentence, lexicon, aliases, article),
    gloss,
    isRepeated,
  })
  const whole = read(raw)
  const main = mainOf(raw, read)
  return main === null ? whole : { ...whole, main, block: main.block }
}

/** The frame of the first of two parts of which the second only asks for reasons. */
function mainOf(raw: string, read: (part: string) => Frame): Frame | null {
  const parts = twoParts(raw)
  if (parts === null) return null
  const rest = read(parts.rest)
  if (!asksWhy(rest)) return null
  const main = read(parts.main)
  return leansOn(main, rest, parts.isSentence) ? main : null
}

function framed(
  raw: string,
  lexicon: CompiledLexicon,
  aliases: FrameOptions['aliases'],
  article: string | null,
): Frame {
  const { key, role } = withoutRole(withoutTalk(lexicon.fold(raw), lexicon), lexicon)
  const scanned = scan(aliased(withoutOwnAlias(key, aliases), aliases), lexicon)
  const tokens = saidByVerb(
    contrasted(preventing(applicationsAsThings(withoutPlace(scanned), lexicon)), lexicon),
    lexicon,
  )
  const marks: Mark[] = []
  for (const [at, token] of tokens.entries())
    if (token.type === 'mark' && !(isMark(token, 'WHO', 'WHEN', 'WHERE') && isRelative(tokens, at)))
      marks.push(token.mark)
  const intent = askedBare(intentOf(marks), key, tokens)
  const about = article === null ? noNames : subjectOf(article, lexicon)
  const { postposed } = lexicon
  const standing = standingQuestion(key, lexicon, scanned)
  const { focus, subject } = withoutSubject(focusOf(tokens, intent, lexicon), { intent, postposed }, about)
  return {
    key,
    squashed: squashed(key),
    gloss: null,
    isRepeated: false,
    lang: lexicon.lang,
    postposed,
    verbLast: lexicon.verbLast === true,
    intent,
    wording: wordingOf(tokens, intent, lexicon),
    sides: sidesOf(tokens, lexicon.stem),
    persons: personsIn(key, lexicon.persons),
    role,
    focus,
    subject,
    certain: certainOf(tokens),
    standing,
    negations: marks.filter((mark) => mark === 'NOT').length,
    main: null,
    block: standing !== '' ? `${standing} ?` : focus.length === 0 ? squashed(key) : blockOf(focus),
  }
}

/** `How do you deal with a customer who is angry`: of one who is named and asked about already, `who` asks nothing. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    before.type !== 'mark' &&
    !/\p{Script=Han}/u.test(before.surface) &&
    tokens
      .slice(0, at)
      .some((token) => token.type === 'mark' && (isAsk(token.mark) || isTellingVerb(token.mark)))
  )
}

function withoutRole(key: string, lexicon: CompiledLexicon): { readonly key: string; readonly role: string } {
  const found = lexicon.role?.exec(key)
  const rest = found == null ? '' : key.slice(found[0].length)
  const said = found?.[1]?.trim() ?? ''
  // Whoever is asked of his own kind is asked for what others cannot say: `As an Indian, what do you think of Indian media`.
  const isOwn = said !== '' && rest.includes(said)
  return rest === '' || isOwn ? { key, role: '' } : { key: rest, role: namesIn(said, lexicon) }
}

/** The names of a text; the text itself where it has none: 面试者. */
function namesIn(text: string, lexicon: CompiledLexicon): string {
  const names = scan(text, lexicon).flatMap((token) => (token.type === 'mark' ? [] : [token.text]))
  return names.length === 0 ? text : names.join(' ')
}

function certainOf(tokens: readonly Token[]): string {
  if (!tokens.some((token) => isMark(token, 'CERTAIN'))) return ''
  const words = tokens.flatMap((token) => (isMark(token, 'CERTAIN') ? [token.text] : []))
  return [...new Set(words)].sort().join(' ')
}

function unframed(key: string): Frame {
  const text = squashed(key)
  return {
    key,
    squashed: text,
    gloss: null,
    isRepeated: false,
    lang: null,
    postposed: false,
    verbLast: false,
    intent: [],
    wording: noWording,
    sides: null,
    persons: nobody,
    role: '',
    focus: [],
    subject: '',
    certain: '',
    standing: '',
    negations: 0,
    main: null,
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

/** The code units of all names, sorted. */
function blockOf(focus: readonly Unit[]): string {
  let text = ''
  for (const unit of focus) text += unit.text
  const codes = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at)
  return String.fromCharCode(...codes.sort()).trimStart()
}
