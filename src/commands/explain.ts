import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Context } from '../context.ts'
import { type Candidate, candidateOf, commonOf, compareItems } from '../dedupe/candidate.ts'
import type { Verdict } from '../dedupe/pair/compare.ts'
import { explain } from '../dedupe/pair/explain.ts'
import type { Draft } from '../draft.ts'
import { rememberedIds } from '../identity/rememberedIds.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { Item } from '../model/item.ts'
import { terminalPaint } from '../report/paint.ts'
import { type Named, waterfall } from '../report/waterfall.ts'
import { type Command, UsageError } from './command.ts'
import { drafted } from './drafted.ts'
import { type Found, findQuestion } from './findQuestion.ts'
import { reportsOf } from './reports.ts'
import { requestOf } from './requestOf.ts'

/** `drillpress explain`: why two questions are one, in doubt, or two. The last two words name the questions. */
export const explainCommand: Command = async (words, flags, context, terminal) => {
  const [a, b] = words.slice(-2)
  if (a === undefined || b === undefined || (words.length === 2 && (await isPath(a, context.cwd))))
    throw new UsageError('explain needs two questions: numbers, ids, :LINE or titles')
  const { inputs, request } = await requestOf(words.slice(0, -2), flags, context.cwd)
  const drafts: Draft[] = []
  for (const input of inputs) drafts.push(await drafted(input, request, context))
  const pair = await firstPair(drafts, a, b)
  if (pair === null) return missing(drafts, a, b, context)
  const explained = explainPair(pair)
  const json = `${JSON.stringify({ a: explained.a, b: explained.b, ...explained.explanation }, null, 2)}\n`
  terminal.print(
    reportsOf(flags, 'explain').asJson
      ? json
      : waterfall(explained.a, explained.b, explained.explanation, terminalPaint),
  )
  return 0
}

/** Whether a word that stands for a question names an article instead: then a question is missing. */
function isPath(word: string, cwd: string): Promise<boolean> {
  return access(resolve(cwd, word)).then(
    () => true,
    () => false,
  )
}

interface Pair {
  readonly draft: Draft
  readonly a: Found
  readonly b: Found
}

async function firstPair(drafts: readonly Draft[], a: string, b: string): Promise<Pair | null> {
  for (const draft of drafts) {
    const ids = await rememberedIds(draft.raw.ledgerPath, draft.deduped.questions)
    const [first, second] = [findQuestion(a, draft, ids), findQuestion(b, draft, ids)]
    if (first !== null && second !== null) return { draft, a: first, b: second }
  }
  return null
}

/** The pair of their places that speaks loudest: one that merges, then one in doubt, then the most alike. */
function explainPair({ draft, a, b }: Pair) {
  const options = { lang: draft.lang, ...commonOf(draft.items) }
  const prepare = (items: readonly Item[]): readonly Candidate[] =>
    items.map((item) => candidateOf(item, options))
  const rank = { merge: 2, review: 1, distinct: 0 }
  let best: {
    readonly x: Candidate
    readonly y: Candidate
    readonly verdict: Verdict
    readonly rank: number
  } | null = null
  for (const x of prepare(a.items)) {
    for (const y of prepare(b.items)) {
      if (x.item === y.item && a.items.length + b.items.length > 2) continue
      const verdict = compareItems(x, y)
      const value = rank[verdict.decision] + verdict.evidence.score / 2
      if (best === null || value > best.rank) best = { x, y, verdict, rank: value }
    }
  }
  if (best === null) throw new RangeError('a found question has a place')
  return {
    a: named(a, best.x.item),
    b: named(b, best.y.item),
    explanation: explain(best.x.frame, best.y.frame, best.verdict),
  }
}

function named({ name }: Found, { title, occurrence }: Item): Named & { readonly line: number | null } {
  return { name, title, line: occurrence.lines[0] > 0 ? occurrence.lines[0] : null }
}

function missing(drafts: readonly Draft[], a: string, b: string, { report }: Context): 1 {
  const books = drafts.map(({ raw }) => raw.name).join(', ')
  report(
    diagnostic('question-unknown', `no book holds both \`${a}\` and \`${b}\``, {
      severity: 'error',
      expected: `numbers or ids of questions of one book (${books}), :LINE of an article, or titles`,
    }),
  )
  return 1
}
