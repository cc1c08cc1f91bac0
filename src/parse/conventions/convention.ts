import type { Heading, PhrasingContent } from 'mdast'
import type { Entry } from '../entry/entry.ts'
import { endOf } from '../entry/item.ts'
import { survey } from '../entry/survey.ts'
import type { Block } from '../outline/block.ts'
import { headOf } from '../text/head.ts'

/** A stretch of blocks as a convention reads them: one candidate, or blocks that it knows nothing about. */
export type Segment =
  | { readonly entry: Entry; readonly loose?: never }
  | { readonly entry?: never; readonly loose: readonly Block[] }

/** One way in which articles write questions down, below one heading. Headings themselves are read by `choose/`. */
export interface Convention {
  /** As `check --show-reading` names it. */
  readonly name: string
  /** Types of blocks one of which must be there; any will do where it says none. */
  readonly types?: readonly Block['type'][]
  /** All blocks below a heading, in order, as segments; no entry where the convention is not used. */
  read(blocks: readonly Block[], heading?: Heading | null): Segment[]
}

/** Collects the segments of a convention that reads block by block. */
export class Segments {
  readonly all: Segment[] = []
  private readonly convention: string
  private group = 0
  private open: {
    family: string
    head: readonly PhrasingContent[]
    body: Block[]
    first: number
    marks: number
    cloze: boolean
    group: number
  } | null = null
  private loose: Block[] = []

  constructor(convention: string) {
    this.convention = convention
  }

  /** Whether a candidate is open, so that blocks belong to it. */
  get isOpen(): boolean {
    return this.open !== null
  }

  /** The candidates that start from here on stand together. */
  together(group: number): void {
    this.group = group
  }

  /** Starts a candidate; the one before ends. */
  start(family: string, head: readonly PhrasingContent[], first: number, marks = 0, cloze = false): void {
    this.end()
    this.open = {
      family: `${this.convention} ${family}`.trim(),
      head,
      body: [],
      first,
      marks,
      cloze,
      group: this.group,
    }
  }

  /** Gives a block to the open candidate, or leaves it loose. */
  add(...blocks: readonly Block[]): void {
    if (this.open) for (const block of blocks) this.open.body.push(block)
    else this.leave(...blocks)
  }

  /** Leaves blocks loose; the open candidate ends. */
  leave(...blocks: readonly Block[]): void {
    this.end()
    for (const block of blocks) this.loose.push(block)
  }

  /** Ends the open candidate. */
  end(): void {
    if (this.open) {
      if (this.loose.length > 0) this.all.push({ loose: this.loose })
      this.loose = []
      this.all.push({ entry: entryOf(this.convention, this.open) })
      this.open = null
    }
  }

  /** All segments, the last closed. */
  done(): Segment[] {
    this.end()
    if (this.loose.length > 0) this.all.push({ loose: this.loose })
    this.loose = []
    return this.all
  }
}

/** What a candidate is made from. */
export interface Found {
  readonly family: string
  readonly head: readonly PhrasingContent[]
  readonly body: readonly Block[]
  readonly first: number
  readonly marks: number
  readonly cloze?: boolean
  readonly group?: number
  /** No deeper heading stands below it. */
  readonly leaf?: boolean
  /** The part of the body that is looked over for features; all of it unless told. */
  readonly own?: readonly Block[]
}

/** Builds a candidate with its features. */
export function entryOf(convention: string, found: Found): Entry {
  const { family, head, body, first, marks, cloze, own, group = 0, leaf = true } = found
  return {
    convention,
    family,
    head: headOf(head),
    body,
    first,
    last: endOf(first, body),
    survey: own ? { ...survey(own), empty: body.length === 0 } : survey(body),
    marks,
    group,
    leaf,
    ...(cloze ? { cloze } : {}),
  }
}
