import { readFile } from 'node:fs/promises'
import { candidateOf } from './candidate.ts'
import { type Ledger, LedgerError, parseLedger } from './ledger.ts'
import { match } from './match.ts'
import { titleKey } from './titleKey.ts'
import type { Unidentified } from './unidentified.ts'

/**
 * The ids under which the ledger at `path` knows questions, null for those that it does not. Reads only: asking about a
 * question must not give it an identity.
 */
export async function rememberedIds(
  path: string,
  questions: readonly Unidentified[],
): Promise<readonly (string | null)[]> {
  return idsIn(await ledgerAt(path), questions)
}

/** The index of the question that once had a title, by the ledger at `path`; null where it remembers none. */
export async function rememberedTitles(
  path: string,
  questions: readonly Unidentified[],
): Promise<(title: string) => number | null> {
  const ledger = await ledgerAt(path)
  const ids = idsIn(ledger, questions)
  return (title) => {
    const key = titleKey(title)
    for (const [id, { titles }] of ledger) {
      if (titles.some((known) => titleKey(known) === key)) return ids.includes(id) ? ids.indexOf(id) : null
    }
    return null
  }
}

function idsIn(ledger: Ledger, questions: readonly Unidentified[]): readonly (string | null)[] {
  if (ledger.size === 0) return questions.map(() => null)
  return match(
    questions.map((question) => candidateOf(question, '')),
    ledger,
  ).ids
}

/** A ledger that cannot be read is told by the build; here it knows nothing. */
async function ledgerAt(path: string): Promise<Ledger> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return new Map()
  try {
    return parseLedger(text)
  } catch (error) {
    if (error instanceof LedgerError) return new Map()
    throw error
  }
}
