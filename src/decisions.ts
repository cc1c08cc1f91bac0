import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { dedupe } from './dedupe/dedupe.ts'
import { type Links, noLinks } from './dedupe/links/links.ts'
import { type Decided, parseLinks } from './dedupe/links/linksFile.ts'
import { resolveLinks } from './dedupe/links/resolveLinks.ts'
import { rememberedQuestions } from './identity/rememberedQuestions.ts'
import type { Diagnostic, Report } from './model/diagnostic.ts'
import type { Item } from './model/item.ts'
import type { RawBook } from './read/article.ts'

/** Absolute path of the file beside a book that holds what people decided about its questions. */
export function linksPath({ ledgerPath }: Pick<RawBook, 'ledgerPath'>): string {
  return ledgerPath.replace(/\.ledger\.json$/, '.links.yml')
}

/**
 * The decisions of a book as they stand in its file; none where there is no file.
 *
 * @throws PublishError `links-invalid`.
 */
export async function readDecided(raw: RawBook): Promise<readonly Decided[]> {
  const path = linksPath(raw)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return text === null ? [] : parseLinks(text, basename(path))
}

/**
 * What was decided about the questions of a book, and about those of banks that it is held against, whose items count on
 * behind its own. A reworded question is found by the titles that the ledger remembers.
 */
export async function decisionsOn(
  items: readonly Item[],
  raw: RawBook,
  lang: string,
  report: Report,
  earlier: readonly Item[] = [],
): Promise<Links> {
  const decided = await readDecided(raw)
  if (decided.length === 0) return noLinks
  const all = [...items, ...earlier]
  const found: Diagnostic[] = []
  const links = resolveLinks(decided, all, (one) => found.push(one))
  if (!found.some(({ rule }) => rule === 'links-unmatched')) {
    for (const one of found) report(one)
    return links
  }
  const { questions } = dedupe(items, { lang }, () => {})
  const remembered = await rememberedQuestions(raw.ledgerPath, questions)
  const at = new Map(items.map(({ occurrence }, index) => [occurrence, index]))
  const itemsOf = questions.map(({ occurrences }) => occurrences.flatMap((place) => at.get(place) ?? []))
  return resolveLinks(decided, all, report, (title, except) => {
    const isExcept = (question: number): boolean =>
      itemsOf[question]?.some((item) => except.includes(item)) ?? false
    return remembered(title, isExcept).flatMap((question) => itemsOf[question] ?? [])
  })
}
