import type { Report } from '../../model/diagnostic.ts'
import type { Draftext } from '../repair/edits.ts'

/** What a file says, in a form that the parser can read. */
export interface SourceText {
  /** The text that places count in: the file's own, or what stands for it where the file is no text. */
  readonly original: string
  /** The text to parse and where its characters came from. */
  readonly draft: Draftext
  readonly markup: 'markdown' | 'html'
  /** The text was made from a table, with a heading for each row: each is a card, whatever it says. */
  readonly isDeck?: boolean
  /** Whether a person wrote or copied it as Markdown, so that repairs make sense. */
  readonly repairs: boolean
  readonly frontMatter: Readonly<Record<string, unknown>> | null
}

/** Turns the bytes of a file into text to parse. */
export type ReadFormat = (bytes: Uint8Array, source: string, report: Report) => Promise<SourceText>

type Load = () => Promise<ReadFormat>

const markdown: Load = async () => (await import('./markdown.ts')).readMarkdown
const page: Load = async () => (await import('./page.ts')).readPage
const table: Load = async () => (await import('./table.ts')).readTable
const notebook: Load = async () => (await import('./notebook.ts')).readNotebook
const word: Load = async () => (await import('./word.ts')).readWord
const gift: Load = async () => (await import('./gift.ts')).readGift
const moodle: Load = async () => (await import('./moodle.ts')).readMoodle
const plain: Load = async () => (await import('./plain.ts')).readPlain

/** Every input format by the endings of its files; a new one is a line here and a file beside this. */
const formats: Readonly<Record<string, Load>> = {
  md: markdown,
  markdown,
  mdown: markdown,
  mkd: markdown,
  mkdn: markdown,
  mdx: markdown,
  qmd: markdown,
  rmd: markdown,
  txt: plain,
  html: page,
  htm: page,
  xhtml: page,
  csv: table,
  tsv: table,
  gift,
  ipynb: notebook,
  docx: word,
  xml: moodle,
}

/** How to read a file of this name; null where its ending is none of an article. */
export function formatOf(name: string): Load | null {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(formats, ending) ? (formats[ending] ?? null) : null
}
