import type { Root } from 'mdast'
import type { Report } from '../../model/diagnostic.ts'
import type { ArticleFile } from '../../read/article.ts'
import { parseMarkdown } from './parseMarkdown.ts'
import { mapPositions } from './positions.ts'

/** The article as a clean tree of what `model/content.ts` promises, with positions in the user's own file. */
export async function toMdast(article: ArticleFile, _report: Report): Promise<Root> {
  const root = parseMarkdown(article.text)
  mapPositions(root, article.positions)
  return root
}
