import type { Root } from 'mdast'
import { type Diagnostic, diagnostic, type Place, type Report } from '../../model/diagnostic.ts'
import type { ArticleFile } from '../../read/article.ts'
import { clean } from './clean.ts'
import type { Comment, Notes, Removed } from './notes.ts'
import { parseMarkdown } from './parseMarkdown.ts'
import { type Places, placesOf } from './positions.ts'
import { deepest, survey } from './survey.ts'

declare module 'mdast' {
  interface RootData {
    /** The HTML comments of the article, in order; none of them stands in the tree. */
    comments?: readonly Comment[]
  }
  interface Data {
    /**
     * On a `blockquote` that was `<details>`: its first children, those with `data.summary`, are the line that is always
     * shown (none where it has no `<summary>`), the others what opens. `open` where it is `<details open>`.
     *
     *     <details><summary>Answer</summary>    blockquote (details: { open: false })
     *                                             paragraph (summary: true)  Answer
     *     **B**                                   paragraph                  B
     *     </details>
     *
     * Who does not look at it still has all of the text, as a quote.
     */
    details?: { readonly open: boolean }
    /** The block stands in the `<summary>` of the details around it. */
    summary?: boolean
    /** On a `list` that was `<dl>`: of each item the first paragraph is the term, the rest its definitions. */
    definitions?: boolean
  }
}

/**
 * The article as a clean tree of what `model/content.ts` promises, with positions in the user's own file. Beyond that it
 * carries `data.details`, `data.summary` and `data.definitions` for the conventions that hide answers there, and the
 * article's comments in `root.data.comments`.
 */
export async function toMdast(article: ArticleFile, report: Report): Promise<Root> {
  const root = parseMarkdown(article.text)
  const places = placesOf(article)
  const notes: Notes = { comments: [], removed: [], flattened: [] }
  const { definitions, hasHtml } = survey(root, notes.flattened)
  if (hasHtml) {
    const { resolveHtml } = await import('./html/resolveHtml.ts')
    resolveHtml(root, notes)
  }
  for (const node of notes.flattened) report(tooDeep(places.place(node.position)))
  for (const finding of removedElements(notes.removed, places)) report(finding)
  const comments = notes.comments.map(({ value, position }) => ({
    value,
    position: position && places.position(position),
  }))
  clean(root, { source: article.path, places, definitions, report })
  if (comments.length > 0) root.data = { comments }
  return root
}

function tooDeep(place: Place): Diagnostic {
  return diagnostic('nesting-too-deep', `more than ${deepest} levels`, {
    place,
    expected: 'quotes, lists and emphasis that a page can show',
    note: 'what is deeper is kept as plain text',
  })
}

/** One finding for each kind of element, at its first place. */
function removedElements(removed: readonly Removed[], places: Places): Diagnostic[] {
  const names = [...new Set(removed.map(({ name }) => name))]
  return names.map((name) => {
    const all = removed.filter((element) => element.name === name)
    const more = all.length > 1 ? ` and ${all.length - 1} more` : ''
    return diagnostic('html-removed', `\`<${name}>\`${more} taken out`, {
      severity: 'info',
      place: places.place(all[0]?.position),
      expected: 'HTML that says something by itself',
    })
  })
}
