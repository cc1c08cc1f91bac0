import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { ParsedArticle } from '../../src/model/item.ts'
import { toMdast } from '../../src/parse/mdast/mdast.ts'
import { parseArticle } from '../../src/parse/parse.ts'
import { repair } from '../../src/read/repair/repair.ts'

/** An article as parsed, with what was reported on the way. */
export interface Parsed extends ParsedArticle {
  readonly diagnostics: readonly Diagnostic[]
}

/** Repairs and parses a text as an article named `article.md`. */
export async function parsed(text: string): Promise<Parsed> {
  const diagnostics: Diagnostic[] = []
  const report = (found: Diagnostic) => void diagnostics.push(found)
  const path = 'article.md'
  const repaired = repair(text, { text, stretches: [{ repaired: 0, original: 0 }] }, path, report)
  const article = { path, sha256: '0'.repeat(64), frontMatter: null, ...repaired }
  const tree = await toMdast(article, report)
  return { ...parseArticle(tree, article, { lang: null, sectionPrefix: 's' }, report), diagnostics }
}
