import type { Root } from 'mdast'
import { PublishError, type Report, wholeFile } from '../model/diagnostic.ts'
import type { ParsedArticle } from '../model/item.ts'
import type { ArticleFile } from '../read/article.ts'
import { sendersIn, unaccounted } from './account.ts'
import { blocksOfArticle } from './blocksOfArticle.ts'
import { choose } from './choose/choose.ts'
import { withKeyHeads } from './choose/keys/keys.ts'
import { questionsIn } from './choose/reading/reading.ts'
import { tellCutOff } from './cutOff.ts'
import { outline } from './outline/outline.ts'
import { recover } from './recover.ts'
import { structureOf } from './structure.ts'
import { remembering } from './text/memory.ts'
import { turnsIn, withoutTurnEnds } from './turnEnds.ts'

/**
 * More questions than this are no one article. Measured on a busy machine: 29,000 of one line each take 8 s of CPU and 370
 * MB to read and merge, 10,000 with answers of 850 bytes 11 s and 290 MB.
 */
const mostQuestions = 30_000

/** What the caller says of an article. */
export interface ParseOptions {
  /** BCP 47, or null to leave it open. */
  readonly lang: string | null
  /** Put before the number of each section's id. */
  readonly sectionPrefix: string
}

/**
 * Recovers the questions of an article from its tree: outline → candidates → the most regular reading → items; once more
 * where lists of keys stand among the questions.
 *
 * @throws PublishError for more questions than one article may have.
 */
export function parseArticle(
  tree: Root,
  article: ArticleFile,
  options: ParseOptions,
  report: Report,
): ParsedArticle {
  const recovered = remembering(() => recoveredOf(tree, article, options, report))
  tellCutOff(recovered.items, report)
  const senders = sendersIn(tree, article.path)
  const leftOut = [...recovered.leftOut, ...senders, ...unaccounted(tree, recovered, article.path)]
  leftOut.sort((a, b) => a.lines[0] - b.lines[0])
  return { ...recovered, leftOut }
}

/** What the most regular reading has; all others, and what led to it, are forgotten. */
function recoveredOf(
  tree: Root,
  article: ArticleFile,
  { sectionPrefix }: ParseOptions,
  report: Report,
): ParsedArticle {
  const blocks = blocksOfArticle(tree)
  const { isDeck = false } = article
  const called = article.frontMatter?.title
  const title = typeof called === 'string' ? called : null
  const first = choose(outline(blocks), isDeck, title)
  const cut = withKeyHeads(blocks, first.readings)
  const choice = cut === blocks ? first : choose(outline(cut), isDeck, title)
  refuseTooMany(questionsIn(choice.readings).length, article.path)
  const readings = withoutTurnEnds(choice.readings, turnsIn(tree))
  const recovered = recover(readings, { source: article.path, sectionPrefix }, report)
  return { ...recovered, structure: structureOf(choice) }
}

function refuseTooMany(questions: number, source: string): void {
  if (questions <= mostQuestions) return
  throw new PublishError('input-too-large', `${questions} questions`, {
    place: wholeFile(source),
    expected: `at most ${mostQuestions} questions an article`,
  })
}
