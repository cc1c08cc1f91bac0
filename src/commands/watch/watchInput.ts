import { type FSWatcher, watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { loadConfig } from '../../config/loadConfig.ts'
import type { Context } from '../../context.ts'
import { isArticle } from '../../read/readBook.ts'
import type { PlacedRequest } from '../requestOf.ts'

/** Endings of the files beside articles that a book is made of: pictures and decisions. */
const parts = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.svg', '.yml'])

/**
 * Calls `changed` for every change of what an input is made of: its articles and pictures, its decisions, the config and
 * the user's templates. What the build itself writes is passed over. Gives the way to stop.
 */
export async function watchInput(
  input: string,
  request: PlacedRequest,
  context: Context,
  changed: () => void,
): Promise<() => void> {
  const path = resolve(context.cwd, input)
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  const folder = isFolder ? path : dirname(path)
  const config = await loadConfig(folder, context.cwd, request.config ?? null, () => {}).catch(() => null)
  const { templates, theme = '' } = config?.options ?? {}
  const watchers = [
    watchFolder(folder, isFolder, (file) => {
      const own = isFolder || !isArticle(file) || basename(file) === basename(path)
      if (own && !isWithin(request.out, file) && isPart(relative(folder, file))) changed()
    }),
    ...(templates === undefined ? [] : [watchFolder(templates, true, changed)]),
    ...(isAbsolute(theme) ? [watchFolder(dirname(theme), false, (file) => file === theme && changed())] : []),
    ...(folder === context.cwd
      ? []
      : [watchFolder(context.cwd, false, (file) => isConfig(file) && changed())]),
  ]
  return () => {
    for (const watcher of watchers) watcher?.close()
  }
}

/** A folder that cannot be watched is one that cannot be read, which the build tells. */
function watchFolder(folder: string, recursive: boolean, changed: (file: string) => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { recursive }, (_, name) => {
      if (name !== null) changed(join(folder, name))
    })
    watcher.on('error', () => watcher.close())
    return watcher
  } catch {
    return null
  }
}

function isPart(path: string): boolean {
  const hidden = path.split(sep).some((name) => name.startsWith('.') || name === 'node_modules')
  return !hidden && (isArticle(path) || parts.has(extname(path).toLowerCase()) || isConfig(path))
}

function isConfig(path: string): boolean {
  return basename(path).startsWith('drillpress.config.')
}

/** Whether a file stands in a folder. */
export function isWithin(folder: string, file: string): boolean {
  const way = relative(folder, file)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === file
}
