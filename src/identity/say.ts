import { type Diagnostic, diagnostic, type Place, wholeFile } from '../model/diagnostic.ts'
import type { Candidate } from './candidate.ts'
import type { Ledger } from './ledger.ts'

/** So many titles are named in one sentence. */
const named = 5

/** So many cards fit into one search of Anki. */
const searched = 40

/** A question that may be one of several known ones has become a new one. */
export function ambiguous(
  candidate: Candidate,
  id: string,
  ids: readonly string[],
  ledger: Ledger,
): Diagnostic {
  const others = ids.map((other) => quoted(ledger, other)).join(' or ')
  return diagnostic('identity-ambiguous', `may be ${others}: it has become the new question ${id}`, {
    severity: 'info',
    place: placeOf(candidate),
    expected: 'wording, answer or place that one known question had',
    note: `to keep the reviews of one of them, write its id behind the title, such as {#${ids[0] ?? ''}}`,
  })
}

/** A question that was asked as part of another stands by itself now. */
export function split(candidate: Candidate, id: string, from: string, ledger: Ledger): Diagnostic {
  const whole = quoted(ledger, from)
  return diagnostic(
    'identity-split',
    `was part of ${whole} (${from}): it has become the new question ${id}`,
    {
      severity: 'info',
      place: placeOf(candidate),
      note: `${whole} keeps its id and its reviews`,
    },
  )
}

/** Questions that the article no longer asks: an import into Anki deletes nothing. */
export function retired(
  gone: readonly { readonly id: string; readonly into: string | null }[],
  ledger: Ledger,
): Diagnostic {
  const titles = gone
    .slice(0, named)
    .map(({ id, into }) => quoted(ledger, id) + (into === null ? '' : ` (now part of ${into})`))
  const more = gone.length > named ? ` and ${gone.length - named} more` : ''
  const search = gone
    .slice(0, searched)
    .map(({ id }) => `QID:${id}`)
    .join(' OR ')
  return diagnostic('identity-retired', `no longer asked: ${titles.join(', ')}${more}`, {
    severity: 'info',
    note: `their ids stay theirs. To delete cards that you imported, search in Anki for ${search}`,
  })
}

/** Questions that were gone and are asked again. */
export function restored(back: readonly string[], ledger: Ledger): Diagnostic {
  const titles = back.slice(0, named).map((id) => quoted(ledger, id))
  const more = back.length > named ? ` and ${back.length - named} more` : ''
  return diagnostic('identity-restored', `asked again, with their earlier ids: ${titles.join(', ')}${more}`, {
    severity: 'info',
  })
}

/** Both sides of a merge were read. */
export function conflict(name: string): Diagnostic {
  return diagnostic('ledger-conflict', 'a merge left conflict marks in the ledger', {
    place: wholeFile(name),
    expected: 'a ledger without them',
    note: 'both sides were joined, and no id was lost',
  })
}

/** The ledger cannot be written; `changed` where it ought to have been. */
export function unwritable(name: string, changed: boolean): Diagnostic {
  return diagnostic('ledger-unwritable', 'the ledger cannot be written: its folder is read-only', {
    severity: changed ? 'warning' : 'info',
    place: wholeFile(name),
    expected: 'a folder that can be written to',
    note: 'ids follow from titles in this build; a reworded question may lose its reviews',
  })
}

/** The ledger was not wanted. */
export function off(): Diagnostic {
  return diagnostic('ledger-off', 'identities follow from titles, as was asked for', {
    severity: 'info',
    note: 'a reworded question is a new one, and an edit does not reach cards that were imported before',
  })
}

/** Ids of the author that more than one question carries. */
export function repeatedIds(candidates: readonly Candidate[]): readonly Diagnostic[] {
  const owners = new Map<string, Candidate>()
  return candidates.flatMap((candidate) =>
    candidate.explicit.flatMap((id) => {
      const owner = owners.get(id)
      if (owner === undefined) {
        owners.set(id, candidate)
        return []
      }
      return diagnostic('identity-repeated', `the id {#${id}} is that of “${owner.question.title}” already`, {
        place: placeOf(candidate),
        expected: 'another id for another question',
        note: 'it was left aside here',
      })
    }),
  )
}

function placeOf({ question }: Candidate): Place | null {
  const [first] = question.occurrences
  return first === undefined ? null : { source: first.source, line: first.lines[0], column: 1 }
}

function quoted(ledger: Ledger, id: string): string {
  return `“${ledger.get(id)?.titles[0] ?? id}”`
}
