import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import { drafted } from '../drafted.ts'
import { type ExplainedPair, explainIn } from '../explain.ts'
import { diagnostic } from '../model/diagnostic.ts'
import { terminalPaint } from '../report/paint.ts'
import { waterfall } from '../report/waterfall.ts'
import { type Command, UsageError } from './command.ts'
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
  const explained = await firstPair(drafts, a, b)
  if (explained === null) return missing(drafts, a, b, context)
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

/** The two questions in the first book that holds both. */
async function firstPair(drafts: readonly Draft[], a: string, b: string): Promise<ExplainedPair | null> {
  for (const draft of drafts) {
    const explained = await explainIn(draft, [a, b])
    if (explained !== null) return explained
  }
  return null
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
