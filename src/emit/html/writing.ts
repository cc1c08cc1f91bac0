import type { Book, Question, Section } from '../../model/book.ts'
import type { Content } from '../../model/content.ts'
import type { Report } from '../../model/diagnostic.ts'
import { directionOf } from '../shared/direction.ts'
import { contentHtml, type HtmlOptions, titleHtml } from '../shared/html/contentHtml.ts'
import { escapeText } from '../shared/html/escape.ts'
import { sharedTags } from '../shared/sharedTags.ts'
import type { Words } from '../shared/words.ts'
import { dataUrl } from './dataUrl.ts'
import { MathStyles } from './mathStyles.ts'

/** What the parts of a page share while it is written. */
export class Writing {
  readonly styles = new MathStyles()
  /** Attributes of an element that speaks the interface's language inside a book of another; empty if they agree. */
  readonly spoken: string
  /** Which way the book's lines run. */
  readonly direction: 'ltr' | 'rtl'
  readonly sharedTags: readonly string[]
  private readonly images = new Map<string, string>()
  private readonly shared: HtmlOptions

  constructor(
    readonly book: Book,
    readonly words: Words,
    report: Report,
  ) {
    this.direction = directionOf(book.lang)
    this.sharedTags = sharedTags(book.questions)
    this.shared = {
      syntax: 'html',
      math: 'mathml',
      image: (url) => this.image(url),
      idPrefix: '',
      headingBase: 1,
      direction: this.direction,
      report,
    }
    this.spoken = languageOf(words.lang) === languageOf(book.lang) ? '' : ` lang="${words.lang}"`
  }

  /**
   * Content of a question; `part` keeps the ids of its prompt, answer and options apart. Code that is wider than the
   * page scrolls, by keys too.
   */
  async content(content: Content, question: Question, part: string, headingBase: number): Promise<string> {
    const html = await contentHtml(content, this.options(question, part, headingBase))
    return this.styles.collect(html).replaceAll('<pre', '<pre tabindex="0"')
  }

  /** The title of a question, to stand in its heading. */
  async title(question: Question): Promise<string> {
    return this.styles.collect(await titleHtml(question, this.options(question, 't', 1)))
  }

  /** The title of a section, or what stands for one, to stand in a heading or a link. */
  async sectionTitle(section: Section | null): Promise<string> {
    if (section === null) return escapeText(this.words.noSection)
    return this.styles.collect(await titleHtml(section, this.shared))
  }

  private options(question: Question, part: string, headingBase: number): HtmlOptions {
    return {
      ...this.shared,
      idPrefix: `${question.identity.id}-${part}-`,
      headingBase: Math.min(6, headingBase),
      ...sourceOf(question),
    }
  }

  private image(url: string): string | null {
    const asset = this.book.assets.get(url)
    if (asset === undefined) return null
    const src = this.images.get(url) ?? dataUrl(asset)
    this.images.set(url, src)
    return src
  }
}

function sourceOf({ occurrences: [first] }: Question): { source?: string } {
  return first === undefined ? {} : { source: first.source }
}

function languageOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}
