import { join, resolve } from 'node:path'
import type { DraftAgainst } from './against.ts'
import type { Options } from './config/options.ts'
import type { Context, Request } from './context.ts'
import { decisionsOn } from './decisions.ts'
import { type Deduped, dedupe } from './dedupe/dedupe.ts'
import { type Links, linksWithin } from './dedupe/links/links.ts'
import { rememberedIds } from './identity/rememberedIds.ts'
import type { Section } from './model/book.ts'
import { type Diagnostic, diagnostic, PublishError, type Report, wholeFile } from './model/diagnostic.ts'
import type { Item, LeftOut, ParsedArticle } from './model/item.ts'
import { optionsOf } from './optionsOf.ts'
import { keptArticle } from './parse/keptArticles.ts'
import { detectLanguage } from './parse/language.ts'
import { toMdast } from './parse/mdast/mdast.ts'
import { parseArticle } from './parse/parse.ts'
import type { ArticleFile, RawBook } from './read/article.ts'
import { readBook } from './read/readBook.ts'
import type { ReadArticle } from './report/reading.ts'
import { unanswered } from './unanswered.ts'

/** A book before its questions have identities: read, recovered and merged. */
export interface Draft {
  readonly raw: RawBook
  readonly options: Options
  readonly title: string
  readonly lang: string
  readonly sections: readonly Section[]
  readonly items: readonly Item[]
  readonly leftOut: readonly LeftOut[]
  /** How each article was read, in the order of `raw.articles`. */
  readonly read: readonly ReadArticle[]
  readonly deduped: Deduped
  /** What of it earlier banks have; null where it was held against none. */
  readonly against: DraftAgainst | null
}

/**
 * read → parse → dedupe of one input.
 *
 * @throws PublishError where the input cannot be read or holds no question.
 */
export async function draftOf(
  input: string,
  request: Request,
  context: Context,
  report: Report,
): Promise<Draft> {
  context.progress(`reading ${input}`)
  const raw = await readBook(resolve(context.cwd, input), report)
  context.expected?.(raw.articles.reduce((sum, { text }) => sum + text.length, 0))
  const options = await optionsOf(raw, request, context, report)
  const lang = options.language ?? detectLanguage(raw.articles.map((article) => article.text).join('\n'))
  context.progress(`finding questions in ${raw.name}`)
  const parsed: ParsedArticle[] = []
  for (const [index, article] of raw.articles.entries()) {
    parsed.push(await parseOne(raw, article, index, options.language ?? null, report))
  }
  const items = parsed.flatMap((article) => article.items)
  if (items.length === 0) throw new PublishError(...noQuestions(raw.articles))
  context.forgotten?.()
  context.progress(`merging repeats in ${raw.name}`)
  const out = resolve(context.cwd, request.out ?? 'dist')
  const merged = await mergedOf({ raw, options, items, lang }, out, report)
  for (const found of unanswered(merged.deduped.questions)) report(found)
  return {
    raw,
    options,
    title: options.title ?? (parsed.length === 1 ? parsed[0]?.title : null) ?? raw.name,
    lang,
    sections: parsed.flatMap((article) => article.sections),
    items,
    leftOut: parsed.flatMap((article) => article.leftOut),
    read: parsed.map((article, index) => ({ path: raw.articles[index]?.path ?? input, parsed: article })),
    ...merged,
  }
}

/** The items' repeats merged, as evidence and people's decisions have it, and held against banks built earlier. */
async function mergedOf(
  { raw, options, items, lang }: Pick<Draft, 'raw' | 'options' | 'items' | 'lang'>,
  out: string,
  report: Report,
): Promise<Pick<Draft, 'deduped' | 'against'>> {
  const merge = async (links: Links): Promise<Deduped> => {
    const deduped = dedupe(items, { lang, links }, report)
    if (options.scorer === undefined) return deduped
    const { withScorer } = await import('./dedupe/scorer.ts')
    return withScorer(deduped, items, { lang, links }, options.scorer, report)
  }
  if (options.onlyNew && options.against.length === 0) report(noBanks())
  if (options.against.length === 0)
    return { deduped: await merge(await decisionsOn(items, raw, lang, report)), against: null }
  const { bankItems, heldAgainst, readBanks } = await import('./against.ts')
  const own = join(out, raw.name, `${raw.name}.json`)
  const banks = await readBanks(options.against, own, report)
  const links = await decisionsOn(items, raw, lang, report, bankItems(banks))
  const deduped = await merge(linksWithin(links, items.length))
  const { questions } = deduped
  const ids = options.ledger ? await rememberedIds(raw.ledgerPath, questions) : []
  return { deduped, against: heldAgainst({ lang, items, questions, ids }, banks, links, report) }
}

/** One article; in a book of several, its title is a section around its own sections. */
async function parseOne(
  raw: RawBook,
  article: ArticleFile,
  index: number,
  lang: string | null,
  report: Report,
): Promise<ParsedArticle> {
  const alone = raw.articles.length === 1
  const prefix = alone ? 's' : `a${index + 1}-s`
  const parsed = await keptArticle(
    () => JSON.stringify([article.path, article.sha256, prefix, lang]),
    async (tell) =>
      parseArticle(await toMdast(article, tell), article, { lang, sectionPrefix: prefix }, tell),
    report,
  )
  if (alone) return parsed
  if (parsed.items.length === 0) {
    report(diagnostic(...noQuestions([article])))
    return parsed
  }
  const id = `a${index + 1}`
  const around: Section = {
    id,
    title: parsed.title ?? article.path.replace(/\.[^./]+$/, ''),
    depth: 1,
    parent: null,
  }
  return {
    ...parsed,
    sections: [around, ...parsed.sections.map((s) => ({ ...s, depth: s.depth + 1, parent: s.parent ?? id }))],
    items: parsed.items.map((item) => ({ ...item, section: item.section ?? id })),
  }
}

function noBanks(): Diagnostic {
  return diagnostic('config-invalid', '`onlyNew` is set, and there are no banks to hold against', {
    expected: '`against` in the config, or `--against BANK.json`',
    note: 'nothing is left out',
  })
}

/** What is to be said of articles without a question: that none has any text, or that no question is found in it. */
function noQuestions(articles: readonly ArticleFile[]): ConstructorParameters<typeof PublishError> {
  const place = wholeFile(articles[0]?.path ?? '')
  if (articles.every(({ text }) => text.trim() === ''))
    return ['input-empty', 'the file holds no text', { place, expected: 'an article with questions' }]
  return [
    'no-questions',
    'no question found',
    { place, expected: 'headings, list items, labels or cards that ask something' },
  ]
}

/** The findings of one input that keep it from being published. */
export function errorsOf(diagnostics: readonly Diagnostic[], strict: boolean): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
}
