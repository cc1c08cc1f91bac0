import { type Candidate, candidateOf } from './candidate.ts'
import type { Entry } from './ledger.ts'
import { idsIn, ledgerAt } from './rememberedIds.ts'
import { containment } from './sketch.ts'
import { titleKey, titleLikeness } from './titleKey.ts'
import type { Unidentified } from './unidentified.ts'

/** Indices of the questions that a title meant before it was reworded, the surest alone. */
export type RememberedQuestions = (title: string, except: (question: number) => boolean) => readonly number[]

/**
 * Finds, by the ledger at `path`, the questions that once had a title. `questions` are those of the book before people's
 * decisions: what a decision made one stands in the ledger as one, under the titles of all its places. Those of `except`
 * are the other side of the decision.
 */
export async function rememberedQuestions(
  path: string,
  questions: readonly Unidentified[],
): Promise<RememberedQuestions> {
  const ledger = await ledgerAt(path)
  const ids = idsIn(ledger, questions)
  const candidates = questions.map((question) => candidateOf(question, ''))
  return (title, except) => {
    const wanted = titleKey(title)
    for (const [id, entry] of ledger) {
      const keys = entry.titles.map(titleKey)
      if (!keys.includes(wanted)) continue
      const isOf = (known: string | null): boolean =>
        known !== null && (known === id || ledger.get(known)?.into === id)
      const asking = candidates.flatMap((candidate, index) =>
        isOf(ids[index] ?? null) || candidate.keys.some((key) => keys.includes(key)) ? [index] : [],
      )
      if (asking.length === 0) continue
      const others = asking.filter((index) => !except(index))
      const found =
        others.length > 0
          ? others
          : likeliest(wanted, entry, candidates, (index) => ids[index] !== null || except(index))
      if (found.length > 0) return found
    }
    return []
  }
}

/**
 * What shows that a question is a reworded part of one that was several places: the share of its answer that stands in that
 * of the whole, and how alike its title is, which must be more where one piece of the answer tells, and most where none does. All
 * 0…1 and chosen by sense. Moved by a fifth either way, `test/decisions.test.ts` finds a difference for one alone: where titles must
 * be alike by 0.3 though several pieces tell, decisions on reworded questions are lost.
 */
const part = { share: 0.75, severalPieces: 0.2, onePiece: 0.5, noPiece: 0.7 }

/**
 * The question that no entry knows and that is most surely a reworded part of one that was several places: its answer
 * stands in that of the whole, and its words are not quite others.
 */
function likeliest(
  wanted: string,
  { says }: Entry,
  candidates: readonly Candidate[],
  isTaken: (question: number) => boolean,
): readonly number[] {
  const found = candidates.flatMap((candidate, index) => {
    if (isTaken(index)) return []
    const { share, pieces } = containment(candidate.says, says)
    const title = titleLikeness(candidate.keys[0] ?? '', wanted)
    const isPart = share >= part.share && title >= (pieces >= 2 ? part.severalPieces : part.onePiece)
    return isPart || (pieces === 0 && title >= part.noPiece) ? [{ index, score: title + share }] : []
  })
  const [best] = found.sort((x, y) => y.score - x.score || x.index - y.index)
  return best === undefined ? [] : [best.index]
}
