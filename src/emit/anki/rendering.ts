import type { Book, Question, Section, Titled } from '../../model/book.ts'
import type { Content } from '../../model/content.ts'
import type { Report } from '../../model/diagnostic.ts'
import { directionOf } from '../shared/direction.ts'
import { contentHtml, type HtmlOptions, titleHtml } from '../shared/html/contentHtml.ts'
import { escapeText } from '../shared/html/escape.ts'
import { type Words, wordsOf } from '../shared/words.ts'
import { dead, deadFormulas, deadFormulaText, formulas } from './liveText.ts'
import { Media } from './media.ts'

/** Makes HTML that is safe in a field of a note; one for a whole book. */
export class Rendering {
  readonly words: Words
  readonly direction: 'ltr' | 'rtl'
  readonly media: Media
  private readonly shared: Omit<HtmlOptions, 'idPrefix'>

  constructor(book: Book, report: Report) {
    this.words = wordsOf(book.lang)
    this.direction = directionOf(book.lang)
    this.media = new Media(book.assets)
    this.shared = {
      syntax: 'html',
      math: 'tex',
      image: (url) => this.media.name(url),
      headingBase: 3,
      direction: this.direction,
      report,
    }
  }

  /** A text of a question; `part` keeps the ids of footnotes apart. */
  async content(content: Content | null, question: Question, part: string): Promise<string> {
    if (content === null) return ''
    const html = await contentHtml(deadFormulas(content), this.options(question, part))
    return dead(formulas(html)).trim()
  }

  /** The title of a question, to stand in a line. */
  title(question: Question): Promise<string> {
    return this.set(question, this.options(question, 't'))
  }

  /** The title of a section, to stand in a line. */
  sectionTitle(section: Section): Promise<string> {
    return this.set(section, { ...this.shared, idPrefix: '' })
  }

  private async set({ title, titleContent }: Titled, options: HtmlOptions): Promise<string> {
    if (titleContent === undefined) return this.text(title)
    return dead(formulas(await titleHtml({ title, titleContent: deadFormulas(titleContent) }, options)))
  }

  private options(question: Question, part: string): HtmlOptions {
    const source = question.occurrences[0]?.source
    return {
      ...this.shared,
      idPrefix: `${question.identity.id}-${part}-`,
      ...(source === undefined ? {} : { source }),
    }
  }

  /** Plain text. */
  text(text: string): string {
    return dead(formulas(escapeText(deadFormulaText(text))))
  }
}
