import type { Root } from 'mdast'
import { type Diagnostic, diagnostic, PublishError, type Report, wholeFile } from '../../model/diagnostic.ts'
import type { ArticleFile } from '../../read/article.ts'
import { clean } from './clean.ts'
import type { Comment, Notes } from './notes.ts'
import { type ParseOptions, parseMarkdown } from './parseMarkdown.ts'
import { type Places, placesOf } from './positions.ts'
import { deepest, survey } from './survey.ts'
import { TooMuchMarkup } from './tooMuchMarkup.ts'

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
    /** On a `text` (while HTML is read, on an `emphasis` around it): the colour that the article sets it in, as written in HTML, in lower case. */
    colour?: string
  }
}

/**
 * The article as a clean tree of what `model/content.ts` promises, with positions in the user's own file. Beyond that it
 * carries `data.details`, `data.summary` and `data.definitions` for the conventions that hide answers there, and the
 * article's comments in `root.data.comments`.
 */
export async function toMdast(article: ArticleFile, report: Report): Promise<Root> {
  const notes: Notes = { comments: [], removed: [], flattened: [], untaken: [] }
  const isPage = article.markup === 'html'
  const root = isPage
    ? (await import('./html/page.ts')).parsePage(article.text, notes)
    : parse(article, notes)
  const places = placesOf(article)
  const { definitions, hasHtml } = survey(root, notes.flattened)
  if (hasHtml && !isPage) {
    const { resolveHtml } = await import('./html/resolveHtml.ts')
    resolveHtml(root, notes)
  }
  for (const finding of findingsOf(notes, places)) report(finding)
  const comments = notes.comments.map(({ value, position }) => ({
    value,
    position: position && places.position(position),
  }))
  clean(root, { source: article.path, places, definitions, report })
  if (comments.length > 0) root.data = { comments }
  return root
}

/** @throws PublishError where there is more markup than any article has. */
function parse({ path, text }: ArticleFile, notes: Notes): Root {
  const onTrouble: ParseOptions['onTrouble'] = (trouble, block) =>
    (trouble === 'too deep' ? notes.flattened : notes.untaken).push(block)
  try {
    return parseMarkdown(text, { onTrouble })
  } catch (error) {
    if (!(error instanceof TooMuchMarkup)) throw error
    throw new PublishError('input-too-large', error.message, {
      place: wholeFile(path),
      expected: 'an article that a person wrote',
    })
  }
}

/** One finding for each kind of thing that was taken out or left as text, at its first place. */
function findingsOf({ flattened, untaken, removed }: Notes, places: Places): Diagnostic[] {
  const found: Diagnostic[] = []
  if (flattened.length > 0) {
    const message = `nested more than ${deepest} levels deep${times(flattened)}`
    const detail = {
      place: places.place(flattened[0]?.position),
      expected: 'what a page can show',
      note: 'the rest is kept as plain text',
    }
    found.push(diagnostic('nesting-too-deep', message, detail))
  }
  if (untaken.length > 0) {
    const message = `block with more markup than can be taken apart${times(untaken)}`
    const detail = {
      place: places.place(untaken[0]?.position),
      expected: 'blank lines between blocks',
      note: 'kept as plain text',
    }
    found.push(diagnostic('block-too-large', message, detail))
  }
  for (const name of new Set(removed.map((element) => element.name))) {
    const all = removed.filter((element) => element.name === name)
    const detail = {
      severity: 'info',
      place: places.place(all[0]?.position),
      expected: 'HTML that says something by itself',
    } as const
    found.push(diagnostic('html-removed', `\`<${name}>\` taken out${times(all)}`, detail))
  }
  return found
}

function times(all: readonly unknown[]): string {
  return all.length > 1 ? `, ${all.length} times` : ''
}
