import { readFile } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Loader, type Loaders, lilconfig } from 'lilconfig'
import { type Place, PublishError, type Report, wholeFile } from '../model/diagnostic.ts'
import { jsonPlace } from '../model/jsonPlace.ts'
import { reasonOf } from '../model/reasonOf.ts'
import { checkOptions } from './checkOptions.ts'
import { keyPlace } from './keyPlace.ts'
import type { GivenOptions } from './options.ts'

const dataFile = 'drillpress.config.json'
const codeFiles = ['drillpress.config.js', 'drillpress.config.mjs', 'drillpress.config.ts']

/** What a config file says, checked. */
export interface Config {
  /** Absolute path. */
  readonly path: string
  readonly options: GivenOptions
  /** Place of an option in the file. */
  readonly place: (key: string) => Place
}

/**
 * The config file of a book: the one named, or the nearest `drillpress.config.{json,js,mjs,ts}` from the book's
 * folder up to the working folder. Outside the working folder only JSON in the book's own folder counts, because a
 * script that came with somebody's articles must not run unasked.
 *
 * @throws PublishError `config-invalid` where the file cannot be read or is no object.
 */
export async function loadConfig(
  folder: string,
  cwd: string,
  named: string | null,
  report: Report,
): Promise<Config | null> {
  const inside = folder === cwd || folder.startsWith(cwd + sep)
  const searcher = lilconfig('drillpress', {
    searchPlaces: inside ? [dataFile, ...codeFiles] : [dataFile],
    stopDir: inside ? cwd : folder,
    loaders,
  })
  const path = named === null ? null : resolve(cwd, named)
  const found = await (path === null ? searcher.search(folder) : searcher.load(path)).catch(
    (error: unknown) => {
      throw error instanceof PublishError ? error : invalid(error, path ?? folder)
    },
  )
  if (found === null) return null
  const config: unknown = found.config
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new PublishError('config-invalid', 'the config is no object', {
      place: wholeFile(found.filepath),
      expected: 'an object of options',
    })
  }
  const place = await placer(found.filepath)
  const options = checkOptions(
    config as Record<string, unknown>,
    { place, invalid: 'error', unknown: 'warning' },
    report,
  )
  return { path: found.filepath, options: withPathsFrom(dirname(found.filepath), options), place }
}

/** Options whose paths were relative to a folder, made absolute; a theme may be a name instead, which has no ending. */
export function withPathsFrom(folder: string, options: GivenOptions): GivenOptions {
  const { fonts, theme, templates, against } = options
  const from = (path: string): string => resolve(folder, path)
  return {
    ...options,
    ...(fonts ? { fonts: fonts.map(from) } : {}),
    ...(theme?.endsWith('.json') ? { theme: from(theme) } : {}),
    ...(against ? { against: against.map(from) } : {}),
    ...(templates === undefined ? {} : { templates: from(templates) }),
  }
}

const loadJson: Loader = (path, content) => {
  const text = content.replace(/^\ufeff/, '')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw invalid(error, path, jsonPlace(text, (error as Error).message))
  }
}

const loadModule: Loader = async (path) =>
  ((await import(pathToFileURL(path).href)) as { default: unknown }).default

const loadTypeScript: Loader = async (path) => {
  const { createJiti } = await import('jiti')
  return createJiti(import.meta.url, { moduleCache: false, fsCache: false }).import(path, { default: true })
}

/** A loader that says which file failed: the one found may be any from the book's folder up. */
function placed(load: Loader): Loader {
  return async (path, content) => {
    try {
      return await load(path, content)
    } catch (error) {
      throw error instanceof PublishError ? error : invalid(error, path)
    }
  }
}

const loaders: Loaders = {
  '.json': placed(loadJson),
  '.js': placed(loadModule),
  '.mjs': placed(loadModule),
  '.ts': placed(loadTypeScript),
}

function invalid(error: unknown, source: string, at: Partial<Place> = {}): PublishError {
  return new PublishError('config-invalid', reasonOf(error).split('\n')[0] ?? '', {
    place: { ...wholeFile(source), ...at },
    expected: 'a config file that can be read',
  })
}

/** Finds the line and column of a key in the text of a config file. */
async function placer(path: string): Promise<(key: string) => Place> {
  const lines = (await readFile(path, 'utf8')).split(/\r?\n/)
  return (key) => keyPlace(path, lines, key)
}
