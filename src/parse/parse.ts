import type { Root } from 'mdast'
import type { Report } from '../model/diagnostic.ts'
import type { ParsedArticle } from '../model/item.ts'
import type { ArticleFile } from '../read/article.ts'
import { choose } from './choose/choose.ts'
import { tellCutOff } from './cutOff.ts'
import { outline } from './outline/outline.ts'
import { remembering } from './text/memory.ts'
import { structureOf } from './structure.ts'
import { recover } from './recover.ts'

/** What the caller says of an article. */
export interface ParseOptions {
  /** BCP 47, or null to leave it open. */
  readonly lang: string | null
  /** Put before the number of each section's id. */
  readonly sectionPrefix: string
}

/** Recovers the questions of an article from its tree: outline → candidates → the most regular reading → items. */
export function parseArticle(
  tree: Root,
  article: ArticleFile,
  options: ParseOptions,
  report: Report,
): ParsedArticle {
  return remembering(() => {
    const choice = choose(outline(tree))
    const place = { source: article.path, sectionPrefix: options.sectionPrefix }
    const recovered = recover(choice.readings, place, report)
    tellCutOff(recovered.items, report)
    return { ...recovered, structure: structureOf(choice) }
  })
}
