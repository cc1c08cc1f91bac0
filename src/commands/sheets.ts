import { type GivenOptions, mostVersions } from '../config/options.ts'
import { type Flags, UsageError } from './command.ts'

/** More than any book has questions. */
const mostPicked = 1_000_000

/** The option `sheets` as far as flags give it. */
export function sheetsOf({ shuffle, versions, pick, tag }: Flags): NonNullable<GivenOptions['sheets']> {
  return {
    ...(shuffle === undefined ? {} : { shuffle }),
    ...(versions === undefined ? {} : { versions: wholeNumber('versions', versions, mostVersions) }),
    ...(pick === undefined ? {} : { pick: wholeNumber('pick', pick, mostPicked) }),
    ...(tag === undefined ? {} : { tags: [...tag] }),
  }
}

function wholeNumber(flag: string, given: string, most: number): number {
  const number = Number(given)
  if (/^\d+$/.test(given) && number >= 1 && number <= most) return number
  throw new UsageError(`--${flag}: \`${given}\` is no whole number from 1 to ${most}`)
}
