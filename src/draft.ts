import { readFile, realpath } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import * as v from 'valibot'
import type { DraftAgainst } from './against.ts'
import { frontMatterOptions } from './config/frontMatter.ts'
import { keyPlace, loadConfig } from './config/loadConfig.ts'
import { type GivenOptions, type Options, optionsSchema } from './config/options.ts'
import type { Context, Request } from './context.ts'
import { decisionsOn } from './decisions.ts'
import { type Deduped, dedupe } from './dedupe/dedupe.ts'
import { type Links, linksWithin } from './dedupe/links/links.ts'
import type { Section } from './model/book.ts'
import { type Diagnostic, diagnostic, PublishError, type Report } from './model/diagnostic.ts'
import type { Item, LeftOut, ParsedArticle } from './model/item.ts'
import { keptArticle } from './parse/keptArticles.ts'
import { detectLanguage } from './parse/language.ts'
import { toMdast } from './parse/mdast/mdast.ts'
import { parseArticle } from './parse/parse.ts'
import type { ArticleFile, RawBook } from './read/article.ts'
import { readBook } from './read/readBook.ts'
import type { ReadArticle } from './report/reading.ts'

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
  const options = await optionsOf(raw, request, context, report)
  const lang = options.language ?? detectLanguage(raw.articles.map((article) => article.text).join('\n'))
  context.progress(`finding questions in ${raw.name}`)
  const parsed: ParsedArticle[] = []
  for (const [index, article] of raw.articles.entries()) {
    parsed.push(await parseOne(raw, article, index, options.language ?? null, report))
  }
  const items = parsed.flatMap((article) => article.items)
  if (items.length === 0) throw noQuestions(raw.articles[0]?.path ?? input)
  context.forgotten?.()
  context.progress(`merging repeats in ${raw.name}`)
  const merged = await mergedOf({ raw, options, items, lang }, request, report)
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
  { out }: Request,
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
  const own = out === undefined ? null : join(out, raw.name, `${raw.name}.json`)
  const banks = await readBanks(options.against, own, report)
  const links = await decisionsOn(items, raw, lang, report, bankItems(banks))
  const deduped = await merge(linksWithin(links, items.length))
  return {
    deduped,
    against: heldAgainst({ lang, items, questions: deduped.questions }, banks, links, report),
  }
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
    report(
      diagnostic('no-questions', 'no question found', {
        place: { source: article.path, line: 1, column: 1 },
      }),
    )
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

/** Config file, then front matter, then command line; the later wins. */
async function optionsOf(raw: RawBook, request: Request, context: Context, report: Report): Promise<Options> {
  const config = await loadConfig(raw.folder, context.cwd, request.config, report)
  const front = await Promise.all(raw.articles.map((article) => fromFrontMatter(raw, article, report)))
  const origins: GivenOptions[] = [config?.options ?? {}, inherited(front), request.options]
  const sheets: GivenOptions['sheets'] = Object.assign({}, ...origins.map((origin) => origin.sheets))
  return v.parse(optionsSchema, Object.assign({}, ...origins, { sheets }))
}

async function fromFrontMatter(raw: RawBook, article: ArticleFile, report: Report): Promise<GivenOptions> {
  if (article.frontMatter === null) return {}
  const lines = (await readFile(join(raw.folder, article.path), 'utf8')).split(/\r?\n/)
  const options = frontMatterOptions(article.frontMatter, (key) => keyPlace(article.path, lines, key), report)
  return options.fonts ? { ...options, fonts: await inside(raw.folder, options.fonts) } : options
}

/** Absolute paths of files of a folder; one that a link leads out of it is left out. */
async function inside(folder: string, names: readonly string[]): Promise<string[]> {
  const root = await realpath(folder)
  const paths = await Promise.all(
    names.map((name) => realpath(join(root, name)).catch(() => join(root, name))),
  )
  return paths.filter((path) => path.startsWith(root + sep))
}

/** An article's front matter speaks for a book of that article alone; in a folder only for what articles share. */
function inherited(front: readonly GivenOptions[]): GivenOptions {
  if (front.length === 1) return front[0] ?? {}
  const first = front.find((options) => options.language !== undefined || options.author !== undefined)
  return {
    ...(first?.language === undefined ? {} : { language: first.language }),
    ...(first?.author === undefined ? {} : { author: first.author }),
  }
}

function noQuestions(source: string): PublishError {
  return new PublishError('no-questions', 'no question found', {
    place: { source, line: 1, column: 1 },
    expected: 'headings, list items, labels or cards that ask something',
  })
}

/** The findings of one input that keep it from being published. */
export function errorsOf(diagnostics: readonly Diagnostic[], strict: boolean): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
}
