import * as v from 'valibot'
import { kinds } from '../model/book.ts'
import type { Scorer } from '../model/scorer.ts'
import { formatNames } from './formats.ts'

/** Most versions of a question sheet: one for each letter, A to Z. */
export const mostVersions = 26

/** Names of the themes that the product ships, in `templates/themes/`. */
export const themeNames = ['plain', 'warm'] as const

const theme = v.check(
  (given: string) => given.endsWith('.json') || (themeNames as readonly string[]).includes(given),
  `${themeNames.join(', ')}, or the path of a JSON file`,
)

/** What is set for question sheets. */
const sheetEntries = {
  /** Any text or number; the same gives the same order. Without it a sheet keeps the order of the book. */
  shuffle: v.optional(v.pipe(v.union([v.string(), v.number()]), v.transform(String))),
  /** How many versions of the same questions, each in an order of its own, are made: A, B … Z. */
  versions: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostVersions))),
  /** How many questions a version has, in proportion from every section. */
  pick: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Only questions that have one of these tags or stand in a section of one of these titles. */
  tags: v.optional(v.array(v.string())),
  /** Columns of questions to tick in: 1 keeps all in one, 2 takes two wherever each fits; else where that saves paper. */
  columns: v.optional(v.picklist([1, 2])),
  /** What a question of a kind is worth, where its article does not say it. */
  marks: v.optional(v.record(v.picklist(kinds), v.pipe(v.number(), v.minValue(0), v.maxValue(1000)))),
}

/** Every option with its type and default. One schema serves config file, front matter and command line. */
export const optionEntries = {
  /** Title of the book; else the article's own. */
  title: v.optional(v.string()),
  author: v.optional(v.string()),
  /** BCP 47; else found from the text. */
  language: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as zh-CN')),
  ),
  /** Formats to write; else all. */
  formats: v.optional(v.array(v.picklist(formatNames)), [...formatNames]),
  paper: v.optional(v.picklist(['A4', 'Letter']), 'A4'),
  /** Letters of 18 points; no colours and no tinted grounds. */
  print: v.optional(v.array(v.picklist(['large', 'grey'])), []),
  /** Versions of the question sheet, and what questions are worth on all of them. */
  sheets: v.optional(v.strictObject(sheetEntries), {}),
  /** Paths of TTF, OTF or TTC files tried before the built-in ones; `file#PostScriptName` picks a face. */
  fonts: v.optional(v.array(v.string()), []),
  /** A theme of `templates/themes/` by its name, or the path of a JSON file like them. */
  theme: v.optional(v.pipe(v.string(), theme), 'plain'),
  /** A folder whose files stand in for those of the same path in the product's `templates/`. */
  templates: v.optional(v.string()),
  /** Lines from top to bottom in the EPUB, for Chinese and Japanese. */
  vertical: v.optional(v.boolean(), false),
  /** Name of the Anki deck, `::` between sub-decks; else the title. */
  deck: v.optional(v.string()),
  /** `points` adds a note for each list of three to seven points, with a card for each point. */
  cards: v.optional(v.picklist(['whole', 'points']), 'whole'),
  /** Remember the questions in a file beside the book, so that ids and reviews outlive rewording. */
  ledger: v.optional(v.boolean(), true),
  /** Paths of banks built earlier: what of the book stands there already is told. */
  against: v.optional(v.array(v.string()), []),
  /** Leaves out of all formats what earlier banks have. */
  onlyNew: v.optional(v.boolean(), false),
  /** A function of the user's own that finds further pairs for review; in a config file that is a program. */
  scorer: v.optional(v.custom<Scorer>((value) => typeof value === 'function', 'a function of pairs')),
  /** Tags added to every question. */
  tags: v.optional(v.array(v.string()), []),
}

/** Checks options and fills in defaults; keys that it does not know are left out. */
export const optionsSchema = v.object(optionEntries)

/** Options after defaults are filled in. */
export type Options = v.InferOutput<typeof optionsSchema>

/** Options as somebody gave them: any may be absent. */
export type GivenOptions = v.InferInput<typeof optionsSchema>
