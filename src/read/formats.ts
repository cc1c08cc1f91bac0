/** What kind of text an input file holds, and so who turns it into a tree. */
export type InputFormat = 'markdown'

/** File name endings of each input format; a new format is a line here and a file that reads it. */
const endings: Readonly<Record<string, InputFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  mkdn: 'markdown',
  mdx: 'markdown',
  qmd: 'markdown',
  rmd: 'markdown',
  txt: 'markdown',
}

/** The format that a file name speaks of, or null where it is none that holds articles. */
export function formatOf(name: string): InputFormat | null {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(endings, ending) ? (endings[ending] ?? null) : null
}
