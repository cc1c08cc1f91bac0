import { resolve } from 'node:path'
import type { GivenOptions } from '../config/options.ts'
import type { Flags } from './command.ts'

/** Inputs of a command, and the options about banks that it gives. */
export interface WithBanks {
  readonly inputs: readonly string[]
  readonly options: Pick<GivenOptions, 'against' | 'onlyNew'>
}

/**
 * Parts the banks of `--against` from the inputs. No input is a `.json` file, so that after `--against old.json new.json`
 * both are banks, as where the flag is given twice.
 */
export function banksOf(words: readonly string[], flags: Flags, cwd: string): WithBanks {
  const { against, 'only-new': onlyNew } = flags
  const only = onlyNew === true ? { onlyNew } : {}
  if (against === undefined) return { inputs: words, options: only }
  const isBank = (word: string): boolean => /\.json$/i.test(word)
  const paths = [...against, ...words.filter(isBank)].map((path) => resolve(cwd, path))
  return { inputs: words.filter((word) => !isBank(word)), options: { against: paths, ...only } }
}
