import type { Decided } from '../../dedupe/links/linksFile.ts'
import { mergesWordsOf } from '../../emit/merges/words/words.ts'
import { directionOf } from '../../emit/shared/direction.ts'
import { escapeText } from '../../emit/shared/html/escape.ts'
import { inScript } from '../../emit/shared/page/inScript.ts'
import { policy } from '../../emit/shared/page/policy.ts'
import { fillTemplate } from '../../emit/shared/page/template.ts'
import { wordsOf } from '../../emit/shared/words.ts'
import type { Doubt } from './doubts.ts'

/** A book's doubts for the page. */
export interface ReviewData {
  readonly book: string
  readonly lang: string
  /** Name of the file that the page saves. */
  readonly file: string
  readonly doubts: readonly Doubt[]
  /** Decisions that stand already; the saved file keeps them. */
  readonly decided: readonly Omit<Decided, 'place'>[]
}

/** The parts of the page: `templates/review/review.html`, `.css` and `.js`, and the tokens of the theme as CSS. */
export interface ReviewTemplate {
  readonly html: string
  /** Where the user has the first of them. */
  readonly source: string
  readonly css: string
  readonly script: string
  readonly theme: string
}

/** Fills the page's template, in the language of the book; the data cannot end the script that holds it. */
export function reviewPage({ html, source, css, script, theme }: ReviewTemplate, data: ReviewData): string {
  const words = wordsOf(data.lang)
  const { review, shared, reasons } = mergesWordsOf(data.lang)
  const style = `\n${theme}${css}`
  return fillTemplate(
    html,
    {
      book: data.book,
      lang: data.lang,
      interfaceLang: words.lang,
      interfaceDir: directionOf(words.lang),
      policy: policy(style, [script]),
      style,
      script,
      words: review,
      note: escapeText(review.note).replace('{file}', '<code id="file"></code>'),
      data: inScript({ ...data, words: { ...review, shared, reasons } }),
    },
    source,
    ['data', 'script'],
  )
}
