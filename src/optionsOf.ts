import { readFile, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import * as v from 'valibot'
import { checkOptions } from './config/checkOptions.ts'
import { frontMatterOptions } from './config/frontMatter.ts'
import { keyPlace } from './config/keyPlace.ts'
import { loadConfig, withPathsFrom } from './config/loadConfig.ts'
import { type GivenOptions, type Options, optionsSchema } from './config/options.ts'
import type { Context, Request } from './context.ts'
import type { Report } from './model/diagnostic.ts'
import { checkOptionFiles } from './optionFiles.ts'
import type { ArticleFile, RawBook } from './read/article.ts'

/** Config file, then front matter, then command line; the later wins. */
export async function optionsOf(
  raw: RawBook,
  request: Request,
  context: Context,
  report: Report,
): Promise<Options> {
  const config = await loadConfig(raw.folder, context.cwd, request.config ?? null, report)
  const front = await Promise.all(raw.articles.map((article) => fromFrontMatter(raw, article, report)))
  const asked = askedOf(request, context.cwd, report)
  const origins: GivenOptions[] = [config?.options ?? {}, inherited(front), asked]
  const sheets: GivenOptions['sheets'] = Object.assign({}, ...origins.map((origin) => origin.sheets))
  const options = v.parse(optionsSchema, Object.assign({}, ...origins, { sheets }))
  const place = (key: 'theme' | 'templates') =>
    asked[key] === undefined && config?.options[key] !== undefined ? config.place(key) : null
  await checkOptionFiles(options, place, report)
  return options
}

/** The options of the command line, or of a program that calls, whose types nobody has checked. */
function askedOf({ options = {} }: Request, cwd: string, report: Report): GivenOptions {
  const checked = checkOptions(options, { place: () => null, invalid: 'error', unknown: 'error' }, report)
  return withPathsFrom(cwd, checked)
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
