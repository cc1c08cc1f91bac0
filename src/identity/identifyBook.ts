import { basename } from 'node:path'
import type { Identity } from '../model/book.ts'
import { PublishError, type Report } from '../model/diagnostic.ts'
import { reasonOf } from '../model/reasonOf.ts'
import type { RawBook } from '../read/article.ts'
import { type Advance, advance } from './advance.ts'
import { type Candidate, candidateOf } from './candidate.ts'
import { contentHasher } from './contentHash.ts'
import { formatLedger, type Ledger, LedgerError, parseLedger } from './ledger.ts'
import { type HeldLedger, withLedger } from './ledgerFile.ts'
import { LockedError } from './lock.ts'
import { match } from './match.ts'
import { hasConflict, parseConflict } from './mergeSides.ts'
import * as say from './say.ts'
import { nowhere, type Surroundings, type Unidentified } from './unidentified.ts'

/**
 * Gives every question of a book its identity and brings the ledger beside the book up to date.
 *
 * Ids, guids and note ids are frozen when a question is first seen. `mod` is a constant then, and the time of `now`
 * (seconds since 1970) once the content of a known question changes. The ledger is on the disk when this returns,
 * and is left alone where nothing changed.
 *
 * @throws PublishError where the ledger cannot be read, is that of a later version, or is held by another build.
 */
export async function identifyBook(
  raw: RawBook,
  questions: readonly Unidentified[],
  now: () => number,
  report: Report,
  around: Surroundings = nowhere,
): Promise<readonly Identity[]> {
  const hash = contentHasher(around)
  const candidates = questions.map((question) => candidateOf(question, hash(question)))
  if (!around.ledger) return withoutLedger(raw, candidates, report)
  try {
    return await withLedger(raw.ledgerPath, (held) => identify(raw, candidates, held, now, report))
  } catch (error) {
    throw refused(error, basename(raw.ledgerPath))
  }
}

/** What the titles alone give: the same names as in a first build with a ledger. */
function withoutLedger(raw: RawBook, candidates: readonly Candidate[], report: Report): readonly Identity[] {
  report(say.off())
  const made = advance(candidates, match(candidates, new Map()), new Map(), raw.name, () => 0)
  for (const found of say.repeatedIds(candidates)) report(found)
  return made.identities
}

async function identify(
  raw: RawBook,
  candidates: readonly Candidate[],
  held: HeldLedger,
  now: () => number,
  report: Report,
): Promise<readonly Identity[]> {
  const name = basename(raw.ledgerPath)
  const ledger = read(held.text, name, report)
  const matching = match(candidates, ledger)
  // Without a place to remember when a change was first seen, the clock would make every build another one.
  const clock = held.writable ? now : () => 0
  const made = advance(candidates, matching, ledger, raw.name, clock)
  tell(candidates, matching.ambiguous, made, ledger, report)
  const text = formatLedger(made.ledger)
  if (!held.writable) report(say.unwritable(name, text !== held.text))
  else if (text !== held.text) await held.write(text)
  return made.identities
}

function read(text: string | null, name: string, report: Report): Ledger {
  if (text === null) return new Map()
  if (!hasConflict(text)) return parseLedger(text)
  const merged = parseConflict(text)
  report(say.conflict(name))
  return merged
}

function tell(
  candidates: readonly Candidate[],
  ambiguous: ReadonlyMap<number, readonly string[]>,
  made: Advance,
  ledger: Ledger,
  report: Report,
): void {
  for (const found of say.repeatedIds(candidates)) report(found)
  for (const [row, ids] of ambiguous) {
    const candidate = candidates[row]
    if (candidate !== undefined) report(say.ambiguous(candidate, made.identities[row]?.id ?? '', ids, ledger))
  }
  for (const { row, from } of made.splits) {
    const candidate = candidates[row]
    if (candidate !== undefined)
      report(say.split(candidate, made.identities[row]?.id ?? '', from, made.ledger))
  }
  if (made.retired.length > 0) report(say.retired(made.retired, ledger))
  if (made.restored.length > 0) report(say.restored(made.restored, ledger))
}

function refused(error: unknown, name: string): unknown {
  const place = { source: name, line: error instanceof LedgerError ? error.line : 1, column: 1 }
  if (error instanceof LedgerError && error.newer) {
    return new PublishError('ledger-newer', `the ledger is of a later Drillpress: ${error.message}`, {
      place,
      expected: 'the Drillpress that wrote it, or a later one',
      note: 'nothing was written',
    })
  }
  if (error instanceof LedgerError) {
    return new PublishError('ledger-broken', `the ledger cannot be read: ${error.message}`, {
      place,
      expected: 'the file as Drillpress wrote it; get it back from version control',
      note: 'nothing was written. Without it every card starts anew',
    })
  }
  if (error instanceof LockedError) {
    return new PublishError('ledger-locked', 'another build of this book is using the ledger', {
      place,
      expected: `that it ends; if none is running, delete ${name}.lock`,
    })
  }
  const code = (error as NodeJS.ErrnoException).code
  if (code === undefined || error instanceof PublishError) return error
  return new PublishError('ledger-broken', `the ledger cannot be read or written: ${reasonOf(error)}`, {
    place,
    expected: 'a file that can be read and written, on a disk with room',
    note: 'the earlier ledger, if any, is untouched',
  })
}
