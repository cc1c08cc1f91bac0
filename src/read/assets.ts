import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Asset } from '../model/book.ts'
import { type DiagnosticDetail, diagnostic, type Report, wholeFile } from '../model/diagnostic.ts'
import type { RuleId } from '../model/rules.ts'
import type { ArticleFile, RawBook } from './article.ts'
import { type Address, addressOf } from './images/address.ts'
import { identify } from './images/identify.ts'

/** Larger pictures than any page needs: 20 MB each, 200 MB together. */
const largest = 20 * 1024 * 1024
const largestTogether = 200 * 1024 * 1024

/**
 * The pictures of the book's own folder by the url that names them. A url that names none, or one outside of the folder,
 * is reported at its place and left out; one on another machine is never opened.
 */
export async function readAssets(
  raw: RawBook,
  urls: readonly string[],
  report: Report,
): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>()
  const root = await realpath(raw.folder)
  let total = 0
  for (const url of urls) {
    const found = await open(addressOf(url), url, raw, root)
    if ('rule' in found) {
      report(diagnostic(found.rule, found.message, { ...found.detail, place: placeOf(url, raw) }))
      continue
    }
    total += found.bytes.length
    if (total > largestTogether) {
      report(tooMuch(url, raw))
      break
    }
    assets.set(url, found)
  }
  return assets
}

/** Why there is no picture. */
interface Failure {
  readonly rule: RuleId
  readonly message: string
  readonly detail: Pick<DiagnosticDetail, 'severity' | 'expected' | 'note'>
}

async function open(address: Address, url: string, raw: RawBook, root: string): Promise<Asset | Failure> {
  switch (address.kind) {
    case 'data':
      return recognised(address.bytes, 'the picture in the data: address')
    case 'remote':
      return {
        rule: 'image-remote',
        message: `picture on another machine: \`${shown(url)}\``,
        detail: {
          severity: 'info',
          expected: 'a picture in the folder of the book',
          note: 'its alternative text stands instead',
        },
      }
    case 'outside':
      return outside(url)
    case 'file':
      return await openFile(address.paths, url, raw, root)
  }
}

/** The first path that leads to a file: relative to an article that shows it, then to the folder. */
async function openFile(
  paths: readonly string[],
  url: string,
  raw: RawBook,
  root: string,
): Promise<Asset | Failure> {
  const folders = [...articlesWith(url, raw).map(({ path }) => path.split('/').slice(0, -1).join('/')), '']
  for (const folder of new Set(folders)) {
    for (const path of paths) {
      const target = await realpath(join(raw.folder, folder, path)).catch(() => null)
      if (target === null) continue
      if (!target.startsWith(root + sep)) return outside(url)
      const found = await stat(target)
      if (!found.isFile()) continue
      if (found.size > largest) return tooLarge(url, found.size)
      const bytes = await readFile(target).catch(() => null)
      if (bytes !== null) return recognised(bytes, `\`${shown(url)}\``)
    }
  }
  return {
    rule: 'image-missing',
    message: `picture \`${shown(url)}\` cannot be read`,
    detail: { expected: 'a file in the folder of the book', note: 'its alternative text stands instead' },
  }
}

async function recognised(bytes: Uint8Array | null, what: string): Promise<Asset | Failure> {
  const asset = bytes === null ? null : await identify(bytes)
  if (asset !== null) return asset
  return {
    rule: 'image-unsupported',
    message: `${what} is no picture of a known kind`,
    detail: { expected: 'PNG, JPEG, GIF, WebP or SVG', note: 'its alternative text stands instead' },
  }
}

function outside(url: string): Failure {
  return {
    rule: 'input-outside',
    message: `picture \`${shown(url)}\` leads out of the folder of the book`,
    detail: { expected: 'a file in the folder of the book', note: 'it was not opened' },
  }
}

function tooLarge(url: string, size: number): Failure {
  return {
    rule: 'input-too-large',
    message: `picture \`${shown(url)}\` has ${Math.ceil(size / 1024 / 1024)} MB`,
    detail: { expected: `at most ${largest / 1024 / 1024} MB`, note: 'its alternative text stands instead' },
  }
}

function tooMuch(url: string, raw: RawBook) {
  return diagnostic(
    'input-too-large',
    `the pictures have more than ${largestTogether / 1024 / 1024} MB together`,
    {
      place: placeOf(url, raw),
      expected: 'smaller or fewer pictures',
      note: 'the alternative text of the rest stands instead',
    },
  )
}

function shown(url: string): string {
  return url.length > 80 ? `${url.slice(0, 79)}…` : url
}

function articlesWith(url: string, raw: RawBook): readonly ArticleFile[] {
  return raw.articles.filter(({ text }) => text.includes(url))
}

/** Where the url stands for the first time; the start of the first article where it is written in another way. */
function placeOf(url: string, raw: RawBook) {
  const [article] = articlesWith(url, raw)
  if (article === undefined) return wholeFile(raw.articles[0]?.path ?? '')
  const { line, column } = article.positions.point(article.text.indexOf(url))
  return { source: article.path, line, column }
}
