import { readFile } from 'node:fs/promises'
import { candidateOf } from './candidate.ts'
import { type Ledger, LedgerError, parseLedger } from './ledger.ts'
import { match } from './match.ts'
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

/** The ids that a ledger has for questions, without giving any. */
export function idsIn(ledger: Ledger, questions: readonly Unidentified[]): readonly (string | null)[] {
  if (ledger.size === 0) return questions.map(() => null)
  return match(
    questions.map((question) => candidateOf(question, '')),
    ledger,
  ).ids
}

/** The ledger at a path. One that cannot be read is told by the build; here it knows nothing. */
export async function ledgerAt(path: string): Promise<Ledger> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return new Map()
  try {
    return parseLedger(text)
  } catch (error) {
    if (error instanceof LedgerError) return new Map()
    throw error
  }
}
