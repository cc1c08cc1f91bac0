import type { Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Notes } from '../notes.ts'
import { setChildren, toFlow } from '../tree.ts'
import { withFolds } from './folds.ts'
import { withoutHeadingLinks } from './headingLinks.ts'
import { withJudgedOptions } from './judgedOptions.ts'
import { mainContent } from './mainContent.ts'
import { withMarkedQuestions } from './markedQuestions.ts'
import { joined, postsOf } from './posts.ts'
import { withQuestionRows } from './questionRows.ts'
import { converted, deepest, nesting, withoutTags } from './stitch.ts'
import { tame } from './tame.ts'

const parser = unified().use(rehypeParse)

/** A web page as mdast: its main content, without what stands around it. */
export function parsePage(text: string, notes: Notes): Root {
  const root: Root = { type: 'root', children: [] }
  const html = {
    type: 'html',
    value: text,
    position: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  } as const
  if (nesting([html]) > deepest) setChildren(root, toFlow([withoutTags(html, notes)]))
  else {
    const page = parser.parse(text)
    withJudgedOptions(page)
    withQuestionRows(page)
    withMarkedQuestions(page, notes)
    withoutHeadingLinks(page)
    withFolds(page)
    const content = mainContent(page, notes)
    tame(content, null, notes)
    setChildren(root, joined(postsOf(content).map((part) => toFlow(converted(part, [])))))
  }
  return root
}
