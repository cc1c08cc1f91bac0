import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  compareAgainst,
  type IndexedAgainst,
  type IndexedCounterpart,
  type MergedBook,
} from './dedupe/against.ts'
import type { Links } from './dedupe/links/links.ts'
import { type Bank, bankVersion } from './model/book.ts'
import { type Diagnostic, diagnostic, type Place, type Report, wholeFile } from './model/diagnostic.ts'
import type { Item } from './model/item.ts'
import { reasonOf } from './model/reasonOf.ts'
import { BankError, type ParsedBank, parseBank } from './parse/bank.ts'

/** A bank built earlier, as read. */
export interface ReadBank {
  readonly bank: Bank
  readonly parsed: ParsedBank
}

/** What a draft knows of earlier banks. */
export interface DraftAgainst extends IndexedAgainst {
  readonly banks: readonly Bank[]
  /** Of each bank its questions, in the order of `banks`. */
  readonly questions: readonly ParsedBank['questions'][]
}

/**
 * Reads the banks at absolute paths. One that cannot be read is an error of the book; `own`, the bank that this build
 * writes, is left aside, so that `--against dist/*\/*.json` says what is meant.
 */
export async function readBanks(
  paths: readonly string[],
  own: string,
  report: Report,
): Promise<readonly ReadBank[]> {
  const ownPath = await realpath(own).catch(() => own)
  const banks: ReadBank[] = []
  for (const path of new Set(paths)) {
    const place = wholeFile(path)
    if ((await realpath(path).catch(() => path)) === ownPath) report(ownBank(place))
    else
      await readBank(path).then(
        (bank) => banks.push(bank),
        (error: unknown) => report(unreadable(error, place)),
      )
  }
  return banks
}

async function readBank(path: string): Promise<ReadBank> {
  const bytes = await readFile(path)
  const parsed = parseBank(bytes.toString('utf8').replace(/^\ufeff/, ''))
  const { title, questions } = parsed
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { bank: { name: basename(path), title, sha256, questions: questions.length }, parsed }
}

/** Every wording of the banks' questions, in the order in which a person's decisions count them behind the book's. */
export function bankItems(banks: readonly ReadBank[]): readonly Item[] {
  return banks.flatMap(({ parsed }) => parsed.questions.flatMap(({ items }) => items))
}

/** Holds a book against the banks, and tells each question that is known or may be. */
export function heldAgainst(
  book: MergedBook,
  banks: readonly ReadBank[],
  links: Links,
  report: Report,
): DraftAgainst {
  const found = compareAgainst(
    book,
    banks.map(({ parsed }) => parsed),
    links,
  )
  const against = {
    ...found,
    banks: banks.map(({ bank }) => bank),
    questions: banks.map(({ parsed }) => parsed.questions),
  }
  for (const one of [...found.known, ...found.review]) report(told(one, book, against))
  if (banks.length > 0) report(summary(book, against))
  return against
}

function told(
  { question, bank, earlier, decision, rule }: IndexedCounterpart,
  { questions }: MergedBook,
  { banks }: DraftAgainst,
): Diagnostic {
  const { title = '', occurrences = [] } = questions[question] ?? {}
  const [place] = occurrences
  const known = decision === 'merge'
  return diagnostic(
    known ? 'question-known' : 'question-maybe-known',
    `\`${title}\` ${known ? 'is' : 'may be'} \`${earlier.title}\` (${earlier.id}) of ${banks[bank]?.name}`,
    {
      severity: 'info',
      ...(place === undefined ? {} : { place: { source: place.source, line: place.lines[0], column: 1 } }),
      note: rule,
    },
  )
}

/** How much of the book is new, in one line. */
function summary({ questions }: MergedBook, { banks, known, review }: DraftAgainst): Diagnostic {
  const ofBook = (pairs: readonly IndexedCounterpart[]): number =>
    new Set(pairs.map(({ question }) => question)).size
  const names = banks.map(({ name }) => name).join(', ')
  const fresh = questions.length - ofBook(known)
  const message = `of ${questions.length} questions, ${fresh} ${fresh === 1 ? 'is' : 'are'} new, ${ofBook(known)} known, ${ofBook(review)} of the new ones in doubt`
  return diagnostic('bank-compared', `${message}; held against ${names}`, { severity: 'info' })
}

function ownBank(place: Place): Diagnostic {
  return diagnostic('bank-own', 'the bank is the one that this build writes', {
    severity: 'info',
    place,
    expected: 'banks of other books; a copy, to see what is new since then',
    note: 'left aside',
  })
}

function unreadable(error: unknown, place: Place): Diagnostic {
  if (!(error instanceof BankError))
    return diagnostic('bank-unreadable', `the bank cannot be read: ${reasonOf(error)}`, {
      severity: 'error',
      place,
      expected: 'a question bank that a build has written',
    })
  const { line, column, message } = error
  return diagnostic(
    error.version ? 'bank-version' : 'bank-unreadable',
    `the bank cannot be read: ${message}`,
    {
      severity: 'error',
      place: { ...place, line, column },
      expected: error.version
        ? `schemaVersion ${bankVersion}, or the Drillpress that wrote it`
        : 'a question bank as a build has written it, `<book>.json`',
    },
  )
}
