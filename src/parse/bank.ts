import * as v from 'valibot'
import { bankVersion, kinds } from '../model/book.ts'
import type { Content } from '../model/content.ts'
import type { Item } from '../model/item.ts'
import { jsonPlace } from '../model/jsonPlace.ts'
import { parseMarkdown } from './mdast/parseMarkdown.ts'

/** A bank as its file has it, as far as questions are compared. */
export interface ParsedBank {
  readonly title: string
  /** BCP 47. */
  readonly lang: string
  readonly questions: readonly BankQuestion[]
}

/** A question of a bank: an item for each wording that it was asked in. */
export interface BankQuestion {
  readonly id: string
  readonly title: string
  readonly items: readonly Item[]
}

/** What keeps a bank from being read, and where; lines and columns count from 1, null where all of it is meant. */
export class BankError extends Error {
  override readonly name = 'BankError'
  readonly line: number | null
  readonly column: number | null
  /** The file is a bank, but of another version. */
  readonly version: boolean

  constructor(message: string, { line = null, column = null, version = false }: Partial<BankError> = {}) {
    super(message)
    this.line = line
    this.column = column
    this.version = version
  }
}

const text = v.nullish(v.object({ text: v.string(), markdown: v.string() }), null)

const schema = v.object({
  title: v.string(),
  lang: v.string(),
  questions: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(kinds),
      title: v.string(),
      cloze: v.optional(v.string()),
      prompt: text,
      answer: text,
      options: v.array(v.object({ key: v.string(), text: v.string(), markdown: v.optional(v.string()) })),
      occurrences: v.array(
        v.object({
          source: v.string(),
          title: v.string(),
          lines: v.tuple([v.number(), v.number()]),
        }),
      ),
    }),
  ),
})

type Question = v.InferOutput<typeof schema>['questions'][number]

/**
 * Reads a question bank that a build has written, `schema/bank.schema.json`.
 *
 * @throws BankError where the text is no JSON, no bank, or a bank of another version.
 */
export function parseBank(json: string): ParsedBank {
  const data = parsed(json)
  const { schemaVersion } = (data ?? {}) as { readonly schemaVersion?: unknown }
  if (typeof schemaVersion !== 'number') throw new BankError('it has no `schemaVersion`')
  if (schemaVersion !== bankVersion)
    throw new BankError(`its schemaVersion is ${schemaVersion}`, { version: true })
  const result = v.safeParse(schema, data)
  if (!result.success) {
    const [issue] = result.issues
    throw new BankError(`\`${v.getDotPath(issue) ?? ''}\` is ${issue.received}, not ${issue.expected}`)
  }
  const { title, lang, questions } = result.output
  return {
    title,
    lang,
    questions: questions.map((question) => ({
      id: question.id,
      title: question.title,
      items: itemsOf(question, title),
    })),
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    const { message } = error as Error
    throw new BankError(`it is no JSON: ${message}`, jsonPlace(json, message))
  }
}

/** What stands under a title is that of the whole question: a bank does not say which place said what. */
function itemsOf(
  { kind, title, cloze, prompt, answer, options, occurrences }: Question,
  article: string,
): readonly Item[] {
  const under = {
    kind,
    prompt: prompt === null ? null : contentOf(prompt.markdown),
    answer: answer === null ? null : plain(answer.text),
    hint: null,
    explanation: null,
    points: [],
    options: options.map((option) => ({
      key: option.key,
      content: option.markdown?.includes('![') ? contentOf(option.markdown) : plain(option.text),
      correct: null,
    })),
    code: [],
    tags: [],
    section: null,
    explicitId: null,
    article,
  }
  const first = occurrences[0] ?? { source: '', lines: [0, 0] as const }
  const places = [{ source: first.source, lines: first.lines, title: cloze ?? title }, ...occurrences]
  const wordings = new Map(places.map((place) => [place.title, place]))
  return [...wordings.values()].map((occurrence) => ({ ...under, title: occurrence.title, occurrence }))
}

function contentOf(markdown: string): Content {
  return parseMarkdown(markdown).children as unknown as Content
}

/** Lines of plain text; only what they say is compared. */
function plain(text: string): Content {
  return text.split('\n').map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }))
}
