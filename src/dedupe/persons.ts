import { phrasesOf, type Writing } from './lexicon/phrases.ts'

/** Words of a language for who asks and for who is asked, written as phrases are; neither are part of the names of a question. */
export interface Persons {
  readonly asker: string
  /** Words for who asks that say nothing behind one of `telling`: `tell us`. */
  readonly told?: string
  readonly telling?: string
  readonly asked: string
}

/** The same, to be found in a question. */
export interface PersonPatterns {
  readonly asker: RegExp
  readonly asked: RegExp
}

/** Whom a question names. */
export interface PersonsNamed {
  /** Less than 0 where who asks is named before who is asked, more than 0 where behind; 0 where one is not named. */
  readonly order: number
  readonly isAsked: boolean
}

export const nobody: PersonsNamed = { order: 0, isAsked: false }

/** `key` is the normal form that questions get too. */
export function personPatterns(
  { asker, told = '', telling = '', asked }: Persons,
  writing: Writing,
  key: (text: string) => string,
): PersonPatterns {
  const anyOf = (list: string): string =>
    phrasesOf(list, writing)
      .map((word) => key(word).replace('*', '\\p{L}*'))
      .join('|')
  const askers =
    told === '' ? anyOf(asker) : `${anyOf(asker)}|(?<!(?:${anyOf(telling)})[- ])(?:${anyOf(told)})`
  const whole = (words: string): RegExp =>
    new RegExp(writing === 'joined' ? words : `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'u')
  return { asker: whole(askers), asked: whole(anyOf(asked)) }
}

/** Whom a question in its normal form names. */
export function personsIn(text: string, patterns: PersonPatterns | null): PersonsNamed {
  const other = patterns?.asked.exec(text) ?? null
  if (other === null) return nobody
  const own = patterns?.asker.exec(text) ?? null
  return { order: own === null ? 0 : Math.sign(own.index - other.index), isAsked: true }
}

/** Whether both questions name who asks and who is asked, in another order: `why do you choose us`, `why do we choose you`. */
export function personsExchanged(a: PersonsNamed, b: PersonsNamed): boolean {
  return a.order !== 0 && b.order !== 0 && a.order !== b.order
}
