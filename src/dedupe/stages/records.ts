/** A question as it comes in: `id` is unique, `lang` the language of where it stands, if that is known. */
export interface ItemRecord {
  readonly id: string
  readonly title: string
  readonly lang?: string
}

/** An item with its place in the input and the key under which all that can be one with it stand; `key` is the first field. */
export interface KeyRecord extends ItemRecord {
  readonly at: number
  /** 64 bits, hex, of the characters of the focus. */
  readonly key: string
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

/** First line of every file: who made it. A file made by other rules is made anew. */
export interface Header {
  readonly stage: StageName
  readonly version: number
  readonly rank: number
  readonly world: number
}

/** Changes whenever a lexicon or rule changes what is one question. */
export const stagesVersion = 1

/** The stages in order; each is a function of the files of those before it. */
export const stageNames = ['keys', 'pairs', 'cluster', 'merge'] as const
export type StageName = (typeof stageNames)[number]
