import { UsageError } from './command.ts'

/**
 * The whole number that a flag was given.
 *
 * @throws UsageError for any other text, and for a number out of range.
 */
export function numberFlag(flag: string, given: string, least: number, most: number): number {
  const number = Number(given)
  if (/^\d+$/.test(given) && number >= least && number <= most) return number
  throw new UsageError(`--${flag}: \`${given}\` is no whole number from ${least} to ${most}`)
}
