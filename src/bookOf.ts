import type { DraftAgainst } from './against.ts'
import type { Context } from './context.ts'
import type { Deduped } from './dedupe/dedupe.ts'
import type { Draft } from './draft.ts'
import { unlabelled } from './emit/printed.ts'
import { identifyBook } from './identity/identifyBook.ts'
import type { Against, Book, Counterpart, Question } from './model/book.ts'
import type { Diagnostic, Report } from './model/diagnostic.ts'
import { plainText } from './model/text.ts'
import { imagesOf } from './parse/images.ts'
import { truthIn } from './parse/text/truth.ts'
import { readAssets } from './read/assets.ts'
import { byPlace } from './report/byPlace.ts'
import { within } from './report/paths.ts'

/** Gives the questions their identities and pictures; the ledger is on disk before any output carries an id of it. */
export async function bookOf(
  draft: Draft,
  diagnostics: readonly Diagnostic[],
  context: Context,
  report: Report,
): Promise<Book> {
  const { raw, deduped } = draft
  const assets = await readAssets(raw, imagesOf(draft.items), report)
  const questions = deduped.questions.map((question) => ({
    ...question,
    tags: [...new Set([...question.tags, ...draft.options.tags])],
  }))
  const around = { sections: draft.sections, assets, ledger: draft.options.ledger }
  const identities = await identifyBook(raw, questions, context.now, report, around)
  const id = (index: number): string => identities[index]?.id ?? ''
  const identity = (index: number) => {
    const found = identities[index]
    if (found === undefined) throw new RangeError(`no identity for question ${index}`)
    return found
  }
  return {
    title: draft.title,
    lang: draft.lang,
    author: draft.options.author ?? null,
    sources: raw.articles.map(({ path, sha256 }) => ({ path, sha256 })),
    sections: draft.sections,
    questions: questions.map((question, index) => ({
      ...question,
      ...verdictOf(question),
      identity: identity(index),
      number: index + 1,
    })),
    merges: deduped.merges.map((merge) => ({ ...merge, question: id(merge.question) })),
    review: deduped.review.map((pair) => ({ ...pair, a: id(pair.a), b: id(pair.b) })),
    ...(draft.against === null ? {} : { against: againstOf(draft.against, questions, id) }),
    leftOut: draft.leftOut,
    diagnostics: [...diagnostics]
      .sort(byPlace)
      .map((found) => ({ ...found, source: within(raw.folder, found.source) })),
    assets,
  }
}

/** What the answer of a statement to be judged says of it, where that is all there is to choose from. */
function verdictOf({ kind, options, answer }: Deduped['questions'][number]): Pick<Question, 'verdict'> {
  const text = kind === 'true-false' && options.length === 0 ? unlabelled(answer) : null
  const verdict = text === null ? null : truthIn(plainText(text))
  return verdict === null ? {} : { verdict }
}

function againstOf(
  { banks, known, review }: DraftAgainst,
  questions: Draft['deduped']['questions'],
  id: (index: number) => string,
): Against {
  const there = new Set(known.map(({ question }) => question))
  const named = ({ question, ...found }: DraftAgainst['known'][number]): Counterpart => {
    const { title = '', occurrences = [] } = questions[question] ?? {}
    return { question: id(question), title, occurrences, ...found }
  }
  return {
    banks,
    new: questions.flatMap((_, index) => (there.has(index) ? [] : [id(index)])),
    known: known.map(named),
    review: review.map(named),
  }
}
