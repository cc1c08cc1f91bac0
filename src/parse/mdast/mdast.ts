import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Report } from '../../model/diagnostic.ts'
import type { ArticleFile } from '../../read/article.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath)

/** The article as mdast. */
export function toMdast(article: ArticleFile, _report: Report): Root {
  return parser.parse(article.text) as Root
}
