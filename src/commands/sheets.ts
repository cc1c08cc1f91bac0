import { type GivenOptions, mostVersions } from '../config/options.ts'
import type { Flags } from './flags.ts'
import { numberFlag } from './numberFlag.ts'

/** More than any book has questions. */
const mostPicked = 1_000_000

/** The option `sheets` as far as flags give it. */
export function sheetsOf({ shuffle, versions, pick, tag }: Flags): NonNullable<GivenOptions['sheets']> {
  return {
    ...(shuffle === undefined ? {} : { shuffle }),
    ...(versions === undefined ? {} : { versions: numberFlag('versions', versions, 1, mostVersions) }),
    ...(pick === undefined ? {} : { pick: numberFlag('pick', pick, 1, mostPicked) }),
    ...(tag === undefined ? {} : { tags: [...tag] }),
  }
}
