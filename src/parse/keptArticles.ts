import type { Diagnostic, Report } from '../model/diagnostic.ts'
import type { ParsedArticle } from '../model/item.ts'

/** So many articles are kept: more than a person writes at in one sitting. */
const most = 200

/** What an article gave, and what was found in it. */
interface Kept {
  readonly parsed: ParsedArticle
  readonly found: readonly Diagnostic[]
}

let kept: Map<string, Kept> | null = null

/** From now on an article that was read once is not read again: for a watch, where an edit changes one of many. */
export function keepArticles(): void {
  kept ??= new Map()
}

/** What `parse` gives for `key`, which stands for all that it goes by; what it reports is reported each time. */
export async function keptArticle(
  key: () => string,
  parse: (report: Report) => Promise<ParsedArticle>,
  report: Report,
): Promise<ParsedArticle> {
  if (kept === null) return parse(report)
  const name = key()
  const article = kept.get(name) ?? (await readingOf(parse))
  kept.delete(name)
  kept.set(name, article)
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break
    kept.delete(oldest)
  }
  for (const diagnostic of article.found) report(diagnostic)
  return article.parsed
}

async function readingOf(parse: (report: Report) => Promise<ParsedArticle>): Promise<Kept> {
  const found: Diagnostic[] = []
  return { parsed: await parse((one) => found.push(one)), found }
}
