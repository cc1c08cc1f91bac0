import type { Emit } from '../emitter.ts'
import { templateSource } from '../shared/design.ts'
import { directionOf } from '../shared/direction.ts'
import { isEastAsian } from '../shared/eastAsian.ts'
import { outlineOf } from '../shared/outline.ts'
import { inScript } from '../shared/page/inScript.ts'
import { policy } from '../shared/page/policy.ts'
import { fillTemplate } from '../shared/page/template.ts'
import { themeCss } from '../shared/page/themeCss.ts'
import { loadPlainTitle } from '../shared/plainTitle.ts'
import { loadTheme } from '../shared/theme.ts'
import { wordsOf } from '../shared/words.ts'
import { pageData } from './pageData.ts'
import { factsHtml } from './questionHtml.ts'
import { contentsHtml, sectionsHtml } from './sectionsHtml.ts'
import { variantsIn } from './variants.ts'
import { Writing } from './writing.ts'

/**
 * Writes the study page: one file that needs no other and opens no connection. Without its script it is a page to
 * read, every answer behind a button; the script adds search, cards and quiz.
 */
export const emit: Emit = async (book, options, { report, resource }) => {
  const text = async (name: string): Promise<string> => new TextDecoder().decode(await resource(name))
  const [template, css, boot, script] = await Promise.all([
    text('templates/page/page.html'),
    text('templates/page/page.css'),
    text('page/boot.js'),
    text('page/page.js'),
  ])
  const words = wordsOf(book.lang)
  const writing = new Writing(book, words, report)
  const groups = outlineOf(book)
  const sections = await sectionsHtml(groups, writing)
  const contents = await contentsHtml(groups, writing)
  const theme = await loadTheme(options, resource)
  const style = `\n${themeCss(theme, isEastAsian(book.lang))}${css}${writing.styles.css()}`
  const page = fillTemplate(
    template,
    {
      lang: book.lang,
      dir: writing.direction,
      title: book.title,
      author: book.author ?? '',
      count: words.questionCount(book.questions.length),
      policy: policy(style, [boot, script]),
      interfaceLang: words.lang,
      interfaceDir: directionOf(words.lang),
      words,
      style,
      boot,
      script,
      data: inScript(pageData(book, words, await variantsIn(sections), await loadPlainTitle(book.sections))),
      tags: factsHtml(writing.sharedTags),
      contents,
      sections,
    },
    templateSource('templates/page/page.html', options),
    ['sections'],
  )
  return [{ suffix: '.html', bytes: new TextEncoder().encode(page) }]
}
