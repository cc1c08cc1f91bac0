import type { Book, Evidence, Occurrence } from '../../model/book.ts'
import type { JoiningRule } from '../../model/mergeRules.ts'
import { directionOf, ownDirection } from '../shared/direction.ts'
import { escapeAttribute, escapeText } from '../shared/html/escape.ts'
import { type Words, wordsOf } from '../shared/words.ts'
import { marked } from './marked.ts'
import type { MergesWords } from './words/mergesWords.ts'
import { mergesWordsOf } from './words/words.ts'

/** The pieces of which the sheet is made, in the words of the book's language. */
export class Writing {
  readonly words: Words
  readonly own: MergesWords
  readonly lang: string
  readonly direction: 'ltr' | 'rtl'

  constructor({ lang }: Pick<Book, 'lang'>) {
    this.lang = escapeAttribute(lang)
    this.words = wordsOf(lang)
    this.own = mergesWordsOf(lang)
    this.direction = directionOf(this.words.lang)
  }

  /** A text of the article, with the names of `names` marked. */
  title(text: string, names: readonly string[] = []): string {
    return `<span lang="${this.lang}"${ownDirection(text, this.direction)}>${marked(text, names)}</span>`
  }

  /** Places that ask a question, each with its words where they are not `title`; `least` are those that a merge is least sure of. */
  places(occurrences: readonly Occurrence[], title: string, least: readonly number[] = []): string {
    const items = occurrences.map((place, index) => {
      const [first, last] = place.lines
      const asked = place.title === title ? '' : `<span class="asked">${this.title(place.title)}</span>`
      const where = `<bdi>${escapeText(place.source)}</bdi>, ${escapeText(this.words.lines(first, last))}`
      const mark = least.includes(index) ? ` <span class="least">${escapeText(this.own.weakest)}</span>` : ''
      return `<li>${asked}<span class="where">${where}</span>${mark}</li>\n`
    })
    return `<ul class="places">\n${items.join('')}</ul>\n`
  }

  /** What a rule says, and the rule. */
  because(rule: JoiningRule): string {
    return `<p class="because">${escapeText(this.own.reasons[rule])} <code>${rule}</code></p>\n`
  }

  /** What a comparison found, as far as there is any: names that both have, what is wanted of them, how alike they are. */
  evidence({ shared, intentA, intentB, score, answers, scorer }: Evidence, likeness: number | null): string {
    const { own, words } = this
    const wanted = [...new Set([intentA.join(' '), intentB.join(' ')])].filter((intent) => intent !== '')
    const share = likeness === null ? ` (${percent(score)})` : ''
    const rows: readonly (readonly [string, string])[] = [
      [own.shared, shared.length === 0 ? '' : escapeText(shared.join(words.comma)) + share],
      [own.wanted, wanted.map((intent) => `<code>${escapeText(intent)}</code>`).join(' · ')],
      [own.likeness, percent(likeness)],
      [words.answers, percent(answers)],
      ['scorer', percent(scorer ?? null)],
    ]
    const told = rows.filter(([, value]) => value !== '')
    return `<dl>${told.map(([name, value]) => `<dt>${escapeText(name)}</dt><dd>${value}</dd>`).join('')}</dl>\n`
  }
}

function percent(share: number | null): string {
  return share === null ? '' : `${Math.round(share * 100)} %`
}
