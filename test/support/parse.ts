import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { ParsedArticle } from '../../src/model/item.ts'
import { toMdast } from '../../src/parse/mdast/mdast.ts'
import { parseArticle } from '../../src/parse/parse.ts'
import { decode } from '../../src/read/decode.ts'
import { frontMatter } from '../../src/read/frontMatter.ts'
import { lineEnds } from '../../src/read/repair/lineEnds.ts'
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
  const { text: original } = await decode(Buffer.from(text), path)
  const front = await frontMatter(original, path, report)
  const repaired = repair(original, lineEnds(original, front.end), path, report)
  const file = { path, sha256: '0'.repeat(64), frontMatter: null, ...repaired }
  const tree = await toMdast(file, report)
  return { ...parseArticle(tree, file, { lang: null, sectionPrefix: 's' }, report), diagnostics }
}
