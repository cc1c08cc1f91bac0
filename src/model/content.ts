import type { BlockContent, DefinitionContent } from 'mdast'

/**
 * Rich text of a question: a list of mdast blocks whose positions point into the user's own file.
 *
 * The reader has already cleaned it, so that a writer meets only these node types: paragraph, heading,
 * thematicBreak, blockquote, list, listItem, table, tableRow, tableCell, code, math, footnoteDefinition, and in a line
 * text, emphasis, strong, delete, inlineCode, break, link, image, inlineMath, footnoteReference. There is no `html`, no
 * `definition` and no reference node: HTML has been sanitised and turned into the above, links and images are resolved.
 * An `emphasis` may carry `data.hName` of `sub`, `sup`, `mark`, `kbd` or `u`: render it as that instead of italics.
 * A block or a node of a line may carry `data.label`: a label of the article's own, such as `Answer:`, that `emit/printed.ts`
 * takes out for formats that print labels themselves.
 * A `link` has a safe scheme (http, https, mailto or `#fragment`); an `image` has either a key of `Book.assets` or a
 * remote address that no writer may open.
 */
export type Content = readonly (BlockContent | DefinitionContent)[]
