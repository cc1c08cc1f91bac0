import { plainText } from '../model/text.ts'
import { sketch } from './sketch.ts'
import { titleKey } from './titleKey.ts'
import type { Unidentified } from './unidentified.ts'

/** A question as the ledger sees it. */
export interface Candidate {
  readonly question: Unidentified
  /** Every wording that the article has, the title first. */
  readonly titles: readonly string[]
  /** `titleKey` of each title, without repeats. */
  readonly keys: readonly string[]
  readonly explicit: readonly string[]
  readonly content: string
  readonly asks: string | null
  readonly says: string | null
}

/** Reads from a question what it is recognised by. */
export function candidateOf(question: Unidentified, content: string): Candidate {
  const titles = [...new Set([question.title, ...question.occurrences.map(({ title }) => title)])]
  const { prompt, options, answer, explanation } = question
  return {
    question,
    titles,
    keys: [...new Set(titles.map(titleKey))],
    explicit: question.explicitIds ?? [],
    content,
    asks: sketch([plainText(prompt), ...options.map((option) => plainText(option.content))].join('\n')),
    says: sketch([plainText(answer), plainText(explanation)].join('\n')),
  }
}
