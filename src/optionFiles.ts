import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { nearestOf } from './config/nearest.ts'
import type { GivenOptions } from './config/options.ts'
import { diagnostic, type Place, type Report, wholeFile } from './model/diagnostic.ts'
import { reasonOf } from './model/reasonOf.ts'
import { filesBelow, templateNames } from './resources.ts'

/** Reports what the options `theme` and `templates` name and is not there, and files that stand in for no template. */
export async function checkOptionFiles(
  { theme, templates }: GivenOptions,
  place: (key: 'theme' | 'templates') => Place | null,
  report: Report,
): Promise<void> {
  if (theme?.endsWith('.json') && !(await isThere('theme', theme, place, report))) return
  if (templates === undefined || !(await isThere('templates', templates, place, report))) return
  const names = await templateNames()
  const own = await filesBelow(templates)
  const unknown = own.filter((name) => !names.includes(name) && join(templates, name) !== theme)
  const foreign = unknown.filter((name) => nearestOf(name, names) === null)
  for (const name of unknown) {
    const nearest = nearestOf(name, names)
    if (nearest !== null) report(misspelt(join(templates, name), nearest))
  }
  if (foreign.length > 0) report(unused(foreign, names, place('templates')))
}

async function isThere(
  key: 'theme' | 'templates',
  path: string,
  place: (key: 'theme' | 'templates') => Place | null,
  report: Report,
): Promise<boolean> {
  const what = key === 'theme' ? 'file' : 'folder'
  const found = await stat(path).catch((error: unknown) => reasonOf(error))
  const isRight = typeof found !== 'string' && (key === 'theme' ? found.isFile() : found.isDirectory())
  if (isRight) return true
  const reason = typeof found === 'string' ? `cannot be read: ${found}` : `is no ${what}`
  report(
    diagnostic('config-invalid', `option \`${key}\`: ${path} ${reason}`, {
      severity: 'error',
      place: place(key),
      expected: key === 'theme' ? 'a JSON file' : "a folder laid out as the product's `templates/`",
    }),
  )
  return false
}

function misspelt(source: string, nearest: string) {
  return diagnostic('template-unknown', 'no template has this name', {
    place: wholeFile(source),
    expected: nearest,
    note: "the product's own is used",
  })
}

function unused(files: readonly string[], names: readonly string[], place: Place | null) {
  const listed = files.map((name) => `\`${name}\``).join(', ')
  return diagnostic('template-unknown', `${listed} in the folder of templates: no template has this name`, {
    severity: 'info',
    place,
    expected: `one of ${names.join(', ')}`,
    note: 'left alone',
  })
}
