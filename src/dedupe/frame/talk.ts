import type { CompiledLexicon } from '../lexicon/lexicon.ts'
import { talkOf } from '../lexicon/lexicons.ts'
import { binders, type Mark } from '../lexicon/marks.ts'
import { type Kinds, match } from '../lexicon/phraseMatch.ts'
import type { PhraseTree } from '../lexicon/phraseTree.ts'
import { classesOf } from '../text/characters.ts'
import { clausesOf } from './clauses.ts'

/** Words of a lexicon that a clause may have that only talks. */
const saysNothing: ReadonlySet<Mark> = new Set<Mark>([...binders, 'EMPTY', 'PLEASE'])

/**
 * A key without clauses that only talk to whoever is asked: `Before we wrap up, …`, `最后一个问题，…`, `…, if you don't mind`. The
 * key itself where it has none, or nothing else.
 */
export function withoutTalk(key: string, lexicon: CompiledLexicon): string {
  const clauses = clausesOf(key)
  const words = clauses.length === 1 ? null : talkOf(lexicon.lang)
  if (words === null) return key
  const told = clauses.filter((clause) => !onlyTalks(clause, words, lexicon))
  if (told.length === 0 || told.length === clauses.length) return key
  const [last, ending] = [told.at(-1) ?? '', clauses.at(-1)?.at(-1) ?? '']
  const isOpen = /[,;:،]$/.test(last)
  return [...told.slice(0, -1), isOpen ? last.slice(0, -1) + sign(ending) : last].join(' ')
}

function sign(ending: string): string {
  return /[?؟.。!]/.test(ending) ? ending : ''
}

/** Whether all words of a clause are such, and one of them tells it. */
function onlyTalks(clause: string, words: PhraseTree, lexicon: CompiledLexicon): boolean {
  const kinds = classesOf(clause)
  let isTold = false
  for (let at = 0; at < clause.length; ) {
    if (isIdle(clause, kinds, at)) {
      at++
      continue
    }
    const said = match(clause, kinds, at, { tree: words })
    const end = said?.end ?? emptyEnd(clause, kinds, at, lexicon)
    if (end === null || end <= at) return false
    isTold ||= said?.entry.mark === 'PLEASE'
    at = end
  }
  return isTold
}

function isIdle(clause: string, kinds: Kinds, at: number): boolean {
  return kinds[at] === 'space' || kinds[at] === 'punctuation' || /[?!.,:;"'-]/.test(clause[at] ?? '')
}

function emptyEnd(clause: string, kinds: Kinds, at: number, lexicon: CompiledLexicon): number | null {
  const found = match(clause, kinds, at, lexicon)
  const mark = found?.entry.mark ?? null
  return found !== null && mark !== null && saysNothing.has(mark) ? found.end : null
}
