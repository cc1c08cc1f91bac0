import { lexiconWords } from '../lexicon/lexicons.ts'
import { hash64 } from './hash64.ts'

/** A question as it comes in: `id` is unique, `lang` the language of where it stands, if that is known. */
export interface ItemRecord {
  readonly id: string
  readonly title: string
  readonly lang?: string
}

/** An item with its place in the input, 0 …, and the key under which all that can be one with it stand. */
export interface KeyRecord {
  /** 64 bits, as sixteen hexadecimal digits, of the characters of the focus; the first field of its line. */
  readonly key: string
  readonly at: number
  readonly item: ItemRecord
}

/** Two items that are one question. `twin`: written alike, so that whatever holds for one holds for the other. */
export interface EdgeRecord {
  readonly a: number
  readonly b: number
  readonly rule: string
  readonly twin: boolean
}

/** Items that are one question, the first first. */
export interface ClusterRecord {
  readonly members: readonly number[]
}

/** A question that is left, with every item that asks it. */
export interface QuestionRecord {
  readonly title: string
  readonly ids: readonly string[]
}

/** First line of every file: who made it of what. A file whose header is another is made anew. */
export interface Header {
  readonly stage: StageName
  /** {@link stagesVersion}. */
  readonly version: string
  /** Bytes of the items that it comes from. */
  readonly items: number
  readonly rank: number
  readonly world: number
}

/** Grows whenever a rule changes what is one question, or a file its form. */
const rules = 4

let version: string | undefined

/** The number of the rules, and a hash of the word lists: what was made by others does not go together. */
export function stagesVersion(): string {
  version ??= `${rules}-${hash64(lexiconWords())}`
  return version
}

/** The stages in order; each is a function of the files of those before it. */
export const stageNames = ['keys', 'pairs', 'cluster', 'merge'] as const
export type StageName = (typeof stageNames)[number]
