import type { PhrasingContent } from 'mdast'
import type { Entry } from '../../entry/entry.ts'
import { takeStart, textOf } from '../../text/phrasing.ts'
import { truthIn } from '../../text/truth.ts'
import type { ByFamily } from '../reading/byFamily.ts'
import { paragraphAt, rewritten } from '../reading/rewritten.ts'

const word = '([\\p{L}\\p{M}○×√✓✗]{1,12})'
/** Two words behind the end of a sentence, with a sign between them; in brackets, `(T/F)`, they only say what kind it is of. */
const behind = new RegExp(
  `(?<=[.。!！?？।۔][)）"”」』]?)\\s{0,8}${word}\\s?[/／|｜・]\\s?${word}\\s{0,8}$`,
  'u',
)

/** Fewest statements of a family with both verdicts behind them. */
const fewest = 2

/**
 * Candidates that are statements with both verdicts behind them offer these to choose from:
 *
 *     1. Whales are mammals. True / False          2. 太阳是行星。对 / 错
 */
export function withVerdictsBehind(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const found = new Map<Entry, Entry>()
  for (const members of families.values()) {
    const judged = members.flatMap((entry) => verdictsOf(entry) ?? [])
    if (judged.length < fewest) continue
    for (const { entry, at, verdicts } of judged) {
      const box: PhrasingContent = { type: 'text', value: verdicts.map((one) => `☐ ${one}`).join(' ') }
      found.set(
        entry,
        rewritten(entry, takeStart(entry.head.nodes, at), [paragraphAt([box], entry.first), ...entry.body]),
      )
    }
  }
  return found
}

interface Judged {
  readonly entry: Entry
  /** Where the statement ends, in UTF-16 units. */
  readonly at: number
  readonly verdicts: readonly string[]
}

function verdictsOf(entry: Entry): Judged | null {
  if (entry.survey.options) return null
  const text = textOf(entry.head.nodes)
  const from = Math.max(0, text.length - 40)
  const match = behind.exec(text.slice(from))
  const [, one = '', other = ''] = match ?? []
  const truth = truthIn(one)
  if (match === null || truth === null || truthIn(other) !== !truth) return null
  return { entry, at: from + match.index, verdicts: [one, other] }
}
