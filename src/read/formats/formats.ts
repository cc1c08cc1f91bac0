import type { Report } from '../../model/diagnostic.ts'
import type { Draftext } from '../repair/edits.ts'
import type { Draft } from './draft.ts'

/** What a file says, in a form that the parser can read. */
export interface SourceText {
  /** The text that places count in: the file's own, or what stands for it where the file is no text. */
  readonly original: string
  /** The text to parse and where its characters came from. */
  readonly draft: Draftext
  readonly markup: 'markdown' | 'html'
  /** The text was made from a table or a quiz, a heading for each question: they are cards, whatever they say. */
  readonly isDeck?: boolean
  /** Whether a person wrote or copied it as Markdown, so that repairs make sense. */
  readonly repairs: boolean
  readonly frontMatter: Readonly<Record<string, unknown>> | null
}

/** Turns the bytes of a file into text to parse. */
export type ReadFormat = (bytes: Uint8Array, source: string, report: Report) => Promise<SourceText>

/** Characters of a file from `start` to `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A format that can be all of a text, stand behind an introduction or in fences. */
export interface Inset {
  /** Where the stretch ends that begins at the start of a span, at most where that ends; -1 where none begins there. */
  readonly endOf: (text: string, within: Span) => number
  /** Writes a stretch as Markdown, each question a heading of a depth, and what groups them one above it. */
  readonly write: (draft: Draft, text: string, stretch: Span, depth: number) => void
}

/** How a format is told in a file whose name says only that it is text. */
export interface Sign {
  /** What the first line of a stretch is like; few blocks of an ordinary article begin so. Flag `y`. */
  readonly starts: RegExp
  /** After so many that were none no more is looked for, where a look takes long. */
  readonly mostTries?: number
  /** Its lines are separated values, so that its files are called tables. */
  readonly isPool?: boolean
  readonly load: () => Promise<Inset>
}

/** Loads what reads a format. */
type Load = () => Promise<ReadFormat>

interface Format {
  /** Of the names of its files. */
  readonly endings: readonly string[]
  /** Files of this ending may be anything else, too, or what a build has left: in a folder none is taken for an article. */
  readonly isParcel?: boolean
  /** Not of what only stands within a text. */
  readonly load?: Load
  readonly sign?: Sign
  /** How a whole file is told. Without flags. */
  readonly whole?: RegExp
}

/** Every input format; a new one is an entry here and a file beside this. */
const formats: readonly Format[] = [
  {
    endings: ['md', 'markdown', 'mdown', 'mkd', 'mkdn', 'mdx', 'qmd', 'rmd', 'txt'],
    load: async () => (await import('./markdown.ts')).readMarkdown,
  },
  {
    endings: ['html', 'htm', 'xhtml'],
    load: async () => (await import('./page.ts')).readPage,
    whole: /^\s*(?:<!DOCTYPE html\b|<html[\s>])/i,
  },
  {
    endings: ['gift'],
    load: async () => (await import('./gift.ts')).readGift,
    sign: {
      starts: /::|\$CATEGORY:|\/\/|[^\n{|`]{3,2000}\{[ \t]*[=~#TF}\r\n]/y,
      load: async () => (await import('./gift.ts')).gift,
    },
  },
  {
    endings: [],
    sign: {
      starts:
        /(?:[^\n]{3,1000}\n){1,6}(?:[ \t]*\r?\n)?[ \t]*A[.)][ \t][^\n]*\n(?:[ \t]*\r?\n)?[ \t]*B[.)][ \t]/y,
      load: async () => (await import('./aiken.ts')).aiken,
    },
  },
  {
    endings: [],
    sign: {
      starts:
        /(?:M[CA]|TF|ESS|ORD|MAT|FIB|FIB_PLUS|FIL|NUM|SR|OP|JUMBLED_SENTENCE|QUIZ_BOWL)\t[^\n\t]*\S[^\n\t]*(?:\t|\r?\n)/y,
      isPool: true,
      load: async () => (await import('./pools/blackboard.ts')).blackboard,
    },
  },
  {
    endings: [],
    sign: {
      starts: /(?:\/\/[^\n]*\n|[ \t]*\r?\n){0,9}NewQuestion,/iy,
      isPool: true,
      load: async () => (await import('./pools/brightspace.ts')).brightspace,
    },
  },
  {
    endings: ['csv', 'tsv'],
    load: async () => (await import('./table.ts')).readTable,
    sign: {
      starts:
        /#separator:|"[^\n"]{1,80}\r?\n|[^\n\t|]{1,2000}\t|[^\n|]{1,2000};\S|[^\n|.!?]{2,400}[,;][^\n|.!?]*\r?\n[^\n|]*[,;]/y,
      load: async () => (await import('./rows.ts')).rows,
    },
  },
  {
    endings: [],
    sign: {
      starts:
        /[ \t]*(?:\[\s*(?:\{\s*["\w]|\[\s*")|\{\s*"|- +["']?\p{L}[\p{L}\p{N}_ -]{0,30}["']?[ \t]*:|[\w-]{2,30}:(?:[ \t][^\n]*)?\r?\n(?:[ \t]*- |[\w-]{2,30}:))/uy,
      mostTries: 2,
      load: async () => (await import('./records.ts')).records,
    },
  },
  {
    endings: [],
    load: async () => (await import('./chat/chat.ts')).readChat,
    whole:
      /^\s*[[{]\s*[[{"](?=[\s\S]*"(?:role|sender|sender_name|from|author|user|username|speaker)"\s*:\s*(?:"|\{))(?=[\s\S]*"(?:content|text|value|parts|body|message)"\s*:)/,
  },
  {
    endings: ['ipynb'],
    load: async () => (await import('./notebook.ts')).readNotebook,
    whole: /^\s*\{\s*"(?:cells|metadata|nbformat)"\s*:/,
  },
  {
    endings: ['org'],
    load: async () => (await import('./org.ts')).readOrg,
    whole:
      /^\s*(?:#\+(?:title|author|options|startup|filetags|property|date|setupfile):|\*+ [^\n]+\n\s*:PROPERTIES:)/i,
  },
  {
    endings: ['adoc', 'asciidoc'],
    load: async () => (await import('./asciidoc.ts')).readAsciidoc,
    whole:
      /^(?:(?:\/\/|:[\w-]+:)[^\n]*\n|[ \t]*\r?\n)*={1,2} \S[^\n=]*\n(?=[\s\S]*\n(?:={2,4} \S[^\n=]*(?:\n|$)|\[source\b|-{4}\r?\n))/,
  },
  {
    endings: ['rst', 'rest'],
    load: async () => (await import('./rst/rst.ts')).readRst,
    whole:
      /^\s*(?:\.\. |([^\w\s<>|`])\1{3,}\r?\n[^\n]+\n\1{4}|[^\s>#|][^\n]*\n(?:={4,}|-{4,}|~{4,}|\^{4,}|\*{4,}|"{4,}|\+{4,})\r?\n)(?![\s\S]*\n```)(?=[\s\S]*\n\.\. [\w:-]+::[ \t\r\n])/,
  },
  {
    endings: ['wiki', 'mediawiki'],
    load: async () => (await import('./wiki.ts')).readWiki,
    whole:
      /^(={2,5}) [^\s=][^\n=]{0,200} \1[ \t]*\r?$(?=[\s\S]*\n(={2,5}) [^\s=][^\n=]{0,200} \2[ \t]*\r?(?:\n|$))/m,
  },
  {
    endings: ['tex'],
    load: async () => (await import('./latex.ts')).readLatex,
    whole: /^(?:[ \t]*(?:%[^\n]*)?\r?\n)*[ \t]*\\(?:documentclass\b|begin\{(?:document|questions)\})/,
  },
  {
    endings: ['docx'],
    load: async () => (await import('./word.ts')).readWord,
  },
  {
    endings: ['xlsx', 'xlsm'],
    load: async () => (await import('./spreadsheet.ts')).readSpreadsheet,
  },
  {
    endings: ['apkg', 'colpkg'],
    load: async () => (await import('./apkg/apkg.ts')).readAnkiPackage,
    isParcel: true,
  },
  {
    endings: ['imscc', 'zip'],
    load: async () => (await import('./qti/qti.ts')).readPackage,
    isParcel: true,
  },
  {
    endings: ['xml', 'qti'],
    load: async () => (await import('./xmlQuiz.ts')).readXmlQuiz,
    sign: {
      starts: /[ \t]*<(?:\?xml|quiz)\b/y,
      load: async () => (await import('./moodle.ts')).moodle,
    },
  },
]

/** How to read a file of this name; null where its ending is none of an article. */
export function formatOf(name: string): Load | null {
  return ending(name)?.load ?? null
}

/** Whether a file of this name in a folder is an article. */
export function namesArticle(name: string): boolean {
  const format = ending(name)
  return format !== undefined && format.isParcel !== true
}

function ending(name: string): Format | undefined {
  const own = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return formats.find(({ endings }) => endings.includes(own))
}

/** How to read a text that is of another format from start to end; null where it is Markdown, or some of it is. */
export function wholeFormatOf(text: string): Load | null {
  return formats.find(({ whole }) => whole?.test(text))?.load ?? null
}

/** The formats that may stand within a text, with how each is told. */
export const signs: readonly Sign[] = formats.flatMap(({ sign }) => sign ?? [])

/** Whether a table holds questions of a learning platform, instead of a card a line. */
export function isPool(text: string): boolean {
  return signs.some((sign) => sign.isPool === true && startsAs(sign, text, 0))
}

/** Whether a format may begin at a place. */
export function startsAs({ starts }: Sign, text: string, at: number): boolean {
  starts.lastIndex = at
  return starts.test(text)
}
