import { diagnostic, type Place, type Report } from '../model/diagnostic.ts'
import { checkOptions } from './checkOptions.ts'
import type { GivenOptions } from './options.ts'

/**
 * Options from an article's front matter. Other tools write there too (date, layout, categories), so a key that is
 * like no option is only mentioned. `lang` stands for `language`, one tag may stand for a list, and what is under
 * `drillpress:` is ours alone and checked as strictly as a config file.
 */
export function frontMatterOptions(
  frontMatter: Readonly<Record<string, unknown>>,
  place: (key: string) => Place,
  report: Report,
): GivenOptions {
  const { drillpress, lang, ...shared } = frontMatter
  const given = { ...(lang === undefined ? {} : { language: lang }), ...shared }
  return {
    ...checkOptions(normalise(given), { place, unknown: 'info' }, report),
    ...(drillpress === undefined ? {} : ownOptions(drillpress, place, report)),
  }
}

function ownOptions(value: unknown, place: (key: string) => Place, report: Report): GivenOptions {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return checkOptions(normalise(value as Record<string, unknown>), { place, unknown: 'warning' }, report)
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

/** YAML reads `title: 2024` as a number, and blogs write `tags: a, b`. */
function normalise(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = { ...given }
  if (typeof known.title === 'number') known.title = String(known.title)
  if (typeof known.tags === 'string') known.tags = known.tags.split(/[,，、\s]+/u).filter(Boolean)
  if (Array.isArray(known.tags))
    known.tags = known.tags.map((tag) => (typeof tag === 'number' ? String(tag) : tag))
  return known
}
