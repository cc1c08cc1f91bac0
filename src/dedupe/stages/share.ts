import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Header, type StageName, stagesVersion } from './records.ts'

/** The items: one JSON object a line, `{ "id", "title", "lang"? }`. */
export const itemsFile = 'items.jsonl'
/** The questions that are left, in the order of their last item. */
export const questionsFile = 'questions.jsonl'

/** One worker's share of a stage over the files of a folder. */
export interface Share {
  readonly folder: string
  /** 0 … world - 1. */
  readonly rank: number
  readonly world: number
}

/** Whose files a stage goes by, in order. */
export function ranksOf({ world }: Share): readonly number[] {
  return Array.from({ length: world }, (_, rank) => rank)
}

/** Where the items stand. */
export function itemsPath({ folder }: Share): string {
  return join(folder, itemsFile)
}

/** Keys that one worker made for another, who looks at all items of that key. */
export function keysPath({ folder, world }: Share, from: number, to: number): string {
  return join(folder, `keys-${from}-to-${to}-of-${world}.jsonl`)
}

/** What a worker made. */
export function sharePath({ folder, world }: Share, stage: 'pairs' | 'cluster', rank: number): string {
  return join(folder, `${stage}-${rank}-of-${world}.jsonl`)
}

/** The header of what a worker makes of the items that are there now. */
export async function headerOf(stage: StageName, share: Share, rank = share.rank): Promise<Header> {
  const { size } = await stat(itemsPath(share))
  return { stage, version: stagesVersion(), items: size, rank, world: share.world }
}
