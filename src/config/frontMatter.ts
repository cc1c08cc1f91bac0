import { diagnostic, type Place, type Report } from '../model/diagnostic.ts'
import { checkOptions } from './checkOptions.ts'
import type { GivenOptions } from './options.ts'

/** Options that name files: a text from elsewhere must not open any outside of its folder. */
const filed: readonly string[] = ['against', 'templates', 'theme']

/**
 * Options from an article's front matter. Other tools write there too (date, layout, theme), so what does not fit is
 * left alone with a warning, and keys that are like no option are only mentioned. `lang` stands for `language`, one tag
 * may stand for a list, and what is under `drillpress:` is ours alone and checked as strictly as a config file.
 */
export function frontMatterOptions(
  frontMatter: Readonly<Record<string, unknown>>,
  place: (key: string) => Place,
  report: Report,
): GivenOptions {
  const { drillpress, lang, ...shared } = frontMatter
  const given = { ...(lang === undefined ? {} : { language: lang }), ...shared }
  // Slides and sites have a `theme` too, which is none of ours.
  const { theme: _, ...ours } = given as Record<string, unknown>
  return {
    ...checkOptions(
      withoutFiles(normalise(ours), place, report),
      { place, invalid: 'warning', unknown: 'info' },
      report,
    ),
    ...(drillpress === undefined ? {} : ownOptions(drillpress, place, report)),
  }
}

function ownOptions(value: unknown, place: (key: string) => Place, report: Report): GivenOptions {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const own = withoutFiles(normalise(value as Record<string, unknown>), place, report)
    return checkOptions(own, { place, invalid: 'error', unknown: 'warning' }, report)
  }
  report(
    diagnostic('config-invalid', '`drillpress` in the front matter is no map', {
      severity: 'error',
      place: place('drillpress'),
      expected: 'options, one a line',
    }),
  )
  return {}
}

/** A theme of the product's own is no file of the user's, and a font may lie in the book's own folder. */
function withoutFiles(
  given: Readonly<Record<string, unknown>>,
  place: (key: string) => Place,
  report: Report,
): Record<string, unknown> {
  const kept = Object.entries(given).filter(([key, value]) => {
    const allowed =
      key === 'fonts'
        ? ![value].flat().some((path) => leavesFolder(String(path)))
        : !filed.includes(key) || (key === 'theme' && /^\w+$/.test(String(value)))
    if (allowed) return true
    report(
      diagnostic('config-invalid', `\`${key}\` names files, which an article may not`, {
        place: place(key),
        expected: `\`${key}\` in a config file${key === 'fonts' ? ", or fonts in the article's folder" : ''}`,
        note: 'left alone',
      }),
    )
    return false
  })
  return Object.fromEntries(kept)
}

function leavesFolder(path: string): boolean {
  return /^(?:[/\\~]|[a-z]+:)/i.test(path) || path.split(/[/\\]/).includes('..')
}

/** How blogs write a value of ours: `title: 2024`, `tags: a, b`, `author: [A, B]`, `lang: zh_CN`, a key without value. */
function normalise(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== ''),
  )
  if (typeof known.title === 'number') known.title = String(known.title)
  if (typeof known.language === 'string') known.language = known.language.replaceAll('_', '-')
  if (Array.isArray(known.author)) known.author = known.author.map(nameOf).filter(Boolean).join(', ')
  if (typeof known.tags === 'string') known.tags = known.tags.split(/[,，、\s]+/u).filter(Boolean)
  if (Array.isArray(known.tags))
    known.tags = known.tags.map((tag) => (typeof tag === 'number' ? String(tag) : tag))
  return known
}

/** An author is a name, or a map with one. */
function nameOf(author: unknown): string {
  if (typeof author === 'string') return author
  const { name } = (author ?? {}) as { readonly name?: unknown }
  return typeof name === 'string' ? name : ''
}
