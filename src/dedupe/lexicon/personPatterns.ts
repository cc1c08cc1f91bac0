import { phrasesOf, type Writing } from './phrases.ts'

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

/** The patterns of a language; `key` is the normal form that questions get too. */
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
  const whole = (words: string): string =>
    writing === 'joined' ? words : `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`
  return { asker: new RegExp(whole(askers), 'u'), asked: new RegExp(whole(anyOf(asked)), 'gu') }
}
