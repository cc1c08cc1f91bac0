import * as v from 'valibot'

/** The formats of `--to`; `emit/registry.ts` has a writer for each. */
export const formatNames = ['json', 'anki', 'epub', 'pdf', 'html'] as const

/** The name of a format. */
export type Format = (typeof formatNames)[number]

/**
 * Options of a book, from `drillpress.config.*`, the article's front matter and the command line, the later winning.
 * One schema serves all three.
 */
export const optionsSchema = v.object({
  /** Title of the book; else the article's own. */
  title: v.optional(v.string()),
  author: v.optional(v.string()),
  /** BCP 47; else found from the text. */
  language: v.optional(v.string()),
  formats: v.optional(v.array(v.picklist(formatNames))),
  paper: v.optional(v.picklist(['A4', 'Letter']), 'A4'),
  /** Paths of TTF, OTF or TTC files tried before the built-in ones; `file#PostScriptName` picks a face. */
  fonts: v.optional(v.array(v.string()), []),
  /** Name of the Anki deck, `::` for sub-decks; else the title. */
  deck: v.optional(v.string()),
  /** Tags added to every question. */
  tags: v.optional(v.array(v.string()), []),
})

/** Options after defaults are filled in. */
export type Options = v.InferOutput<typeof optionsSchema>
