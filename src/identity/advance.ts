import type { Identity } from '../model/book.ts'
import type { Candidate } from './candidate.ts'
import { firstMod, freeNoteId, type Names, namesOf } from './ids.ts'
import type { Entry, Ledger } from './ledger.ts'
import type { Matching } from './match.ts'
import { pointNumbers } from './pointNumbers.ts'
import { type Split, splitsOf } from './splits.ts'
import { titleKey } from './titleKey.ts'

/** So many earlier wordings of a question are remembered. */
const pastTitles = 8

/** What a build makes of the ledger. */
export interface Advance {
  readonly ledger: Ledger
  readonly identities: readonly Identity[]
  /** Ids that the article no longer asks, with what took them in; only those that were asked before this build. */
  readonly retired: readonly { readonly id: string; readonly into: string | null }[]
  /** Ids of questions that came back. */
  readonly restored: readonly string[]
  /** New questions that known ones asked too until now. */
  readonly splits: readonly Split[]
}

/** The ledger after this build: known questions brought up to date, new ones named, missing ones retired. */
export function advance(
  candidates: readonly Candidate[],
  { ids: matched }: Matching,
  ledger: Ledger,
  namespace: string,
  now: () => number,
): Advance {
  const since = 1 + [...ledger.values()].reduce((latest, entry) => Math.max(latest, entry.since), 0)
  const names = newNames(candidates, matched, ledger, namespace)
  const ids = matched.map((id, row) => id ?? names[row]?.id ?? '')
  const current = new Set(candidates.map(({ keys }) => keys[0] ?? ''))
  const next = new Map(ledger)
  const points: (readonly number[])[] = []
  for (const [row, candidate] of candidates.entries()) {
    const id = ids[row] ?? ''
    const earlier = ledger.get(id)
    const named = names[row]
    const { numbers, remembered } = pointNumbers(candidate.question.points, earlier?.points ?? [])
    const place = { after: ids[row - 1] ?? null, retired: false, into: null }
    const fresh = { ...seen(candidate), ...place, points: [...remembered] }
    points.push(numbers)
    if (earlier !== undefined)
      next.set(id, { ...earlier, ...fresh, ...changed(earlier, candidate, current, now) })
    else if (named !== null && named !== undefined) {
      next.set(id, {
        ...fresh,
        titles: [...candidate.titles],
        since,
        guid: named.guid,
        note: named.noteId,
        mod: firstMod,
      })
    }
  }
  const live = new Set(ids)
  const asking = new Map(
    candidates.flatMap(({ keys }, row) => keys.map((key) => [key, ids[row] ?? ''] as const)),
  )
  const retired: { id: string; into: string | null }[] = []
  for (const [id, entry] of ledger) {
    if (entry.retired || live.has(id)) continue
    const into = asking.get(titleKey(entry.titles[0] ?? '')) ?? null
    next.set(id, { ...entry, retired: true, into })
    retired.push({ id, into })
  }
  return {
    ledger: next,
    identities: ids.map((id, row) => identityOf(id, next, points[row] ?? [])),
    retired,
    restored: ids.filter((id) => ledger.get(id)?.retired === true),
    splits: splitsOf(candidates, ids, (row) => matched[row] === null, ledger),
  }
}

function identityOf(id: string, ledger: Ledger, points: readonly number[]): Identity {
  const entry = ledger.get(id)
  if (entry === undefined) throw new RangeError(`no entry for ${id}`)
  return {
    id,
    guid: entry.guid,
    noteId: entry.note,
    mod: entry.mod,
    ...(points.length === 0 ? {} : { points }),
  }
}

function seen({ question, explicit, content, asks, says }: Candidate) {
  return { kind: question.kind, explicit: [...explicit], content, asks, says }
}

/** Titles and time of change of a known question; an earlier wording that is now another question's is forgotten. */
function changed(entry: Entry, candidate: Candidate, current: ReadonlySet<string>, now: () => number) {
  const past = entry.titles.filter((title) => {
    const key = titleKey(title)
    return !candidate.keys.includes(key) && !current.has(key)
  })
  return {
    titles: [...candidate.titles, ...past.slice(0, pastTitles)],
    explicit: [...new Set([...candidate.explicit, ...entry.explicit])],
    mod: entry.content === candidate.content ? entry.mod : Math.max(now(), entry.mod + 1),
  }
}

/** Names for the questions that matched nothing, from their keys; a name that was ever given is not given again. */
function newNames(
  candidates: readonly Candidate[],
  matched: readonly (string | null)[],
  ledger: Ledger,
  namespace: string,
): readonly (Names | null)[] {
  const ids = new Set(ledger.keys())
  const guids = new Set([...ledger.values()].map((entry) => entry.guid))
  const notes = new Set([...ledger.values()].map((entry) => entry.note))
  const ordinals = new Map<string, number>()
  return candidates.map((candidate, row) => {
    if (matched[row] !== null) return null
    for (;;) {
      const { key, slug } = nextKey(candidate, ordinals)
      const names = namesOf(namespace, key)
      const id = slug !== null && !ids.has(slug) ? slug : names.id
      if (ids.has(id) || guids.has(names.guid)) continue
      const noteId = freeNoteId(names.noteId, notes)
      ids.add(id)
      guids.add(names.guid)
      notes.add(noteId)
      return { id, guid: names.guid, noteId }
    }
  })
}

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The key of a question, counted up each time that it is asked for; an author's id is a key of its own. */
function nextKey(
  { explicit, keys, question }: Candidate,
  ordinals: Map<string, number>,
): { key: string; slug: string | null } {
  const [own] = explicit
  const base = own === undefined ? `${keys[0]}\n${question.kind}` : `#${own}`
  const ordinal = (ordinals.get(base) ?? 0) + 1
  ordinals.set(base, ordinal)
  const slug =
    own !== undefined && ordinal === 1 && own.length <= 60 && slugForm.test(own)
      ? `q-${own.replace(/^q-/, '')}`
      : null
  return { key: `${base}\n${ordinal}`, slug }
}
