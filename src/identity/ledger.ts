import * as v from 'valibot'

/** Version of the ledger's fields. A ledger of a later version is never touched. */
const ledgerVersion = 1

const sketched = v.nullable(v.pipe(v.string(), v.regex(/^[\w-]*$/)))

const entrySchema = v.object({
  /** Every wording known, the one in use first; a later title that is one of these keeps the identity. */
  titles: v.pipe(v.array(v.string()), v.minLength(1)),
  kind: v.string(),
  /** The points of the answer; the place of one in this list is its number, so none is ever taken out. */
  points: v.optional(v.array(v.string()), []),
  /** Ids that the author wrote. */
  explicit: v.optional(v.array(v.string()), []),
  /** Which change of this ledger brought the question: 1 for the first build; the smaller is the older. */
  since: v.pipe(v.number(), v.integer()),
  /** Id of the question before it, or null for the first: tells a reworded question by its place. */
  after: v.nullable(v.string()),
  guid: v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{10,}$/)),
  note: v.pipe(v.number(), v.integer()),
  /** Seconds since 1970 at which the content last changed. */
  mod: v.pipe(v.number(), v.integer()),
  /** `contentHash` of the question as last built. */
  content: v.string(),
  /** Sketch of prompt and options, and of answer and explanation. */
  asks: sketched,
  says: sketched,
  /** True where the article no longer asks it; its id stays taken, and it has it again when it comes back. */
  retired: v.optional(v.boolean(), false),
  /** Id of the question that took it in. */
  into: v.optional(v.nullable(v.string()), null),
})

/** What is remembered of one question. */
export type Entry = Readonly<v.InferOutput<typeof entrySchema>>

/** All that is remembered of a book's questions, by id. */
export type Ledger = ReadonlyMap<string, Entry>

const fileSchema = v.objectWithRest(
  { about: v.optional(v.string()), version: v.pipe(v.number(), v.integer()) },
  entrySchema,
)

const about =
  'Identities of the questions, for cards that keep their reviews. Keep this file beside the article, in version control.'

/** A ledger that cannot be used; `message` says why. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
  readonly line: number
  readonly newer: boolean

  constructor(message: string, { line = 1, newer = false } = {}) {
    super(message)
    this.line = line
    this.newer = newer
  }
}

/**
 * Reads a ledger's text.
 *
 * @throws LedgerError where it is no ledger, or that of a later version.
 */
export function parseLedger(text: string): Ledger {
  const data = parseJson(text)
  const version = (data as { version?: unknown } | null)?.version
  if (typeof version === 'number' && version > ledgerVersion) {
    throw new LedgerError(`it has version ${version}, this program knows ${ledgerVersion}`, { newer: true })
  }
  const found = v.safeParse(fileSchema, data)
  if (!found.success) {
    const [issue] = found.issues
    throw new LedgerError(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`)
  }
  const { about: _, version: __, ...entries } = found.output
  return checked(new Map(Object.entries(entries as Record<string, Entry>)))
}

/** Two questions with one guid would share one card's history: nobody can tell whose it is. */
function checked(ledger: Ledger): Ledger {
  const owners = new Map<string, string>()
  for (const [id, { guid }] of ledger) {
    const other = owners.get(guid)
    if (other !== undefined) throw new LedgerError(`${other} and ${id} have the same guid ${guid}`)
    owners.set(guid, id)
  }
  return ledger
}

/**
 * Writes a ledger, sorted by id: questions that are added stand far apart, so that branches seldom touch the same
 * lines. What changes together shares a line, and the last line is always `version`, so that no comma moves.
 */
export function formatLedger(ledger: Ledger): string {
  const entries = [...ledger]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entry]) => `  ${quote(id)}: ${formatEntry(entry)},\n`)
  return `{\n  "about": ${quote(about)},\n${entries.join('')}  "version": ${ledgerVersion}\n}\n`
}

function formatEntry(entry: Entry): string {
  const {
    titles,
    points,
    kind,
    explicit,
    since,
    after,
    guid,
    note,
    mod,
    content,
    asks,
    says,
    retired,
    into,
  } = entry
  const lines = [
    `"titles": [${titles.map(quote).join(', ')}]`,
    ...(points.length === 0 ? [] : [`"points": [${points.map(quote).join(', ')}]`]),
    fields({ kind, ...(explicit.length === 0 ? {} : { explicit }), since, guid, note }),
    fields({ mod, content, asks, says }),
    fields({ after, ...(retired ? { retired } : {}), ...(into === null ? {} : { into }) }),
  ]
  return `{\n${lines.map((line) => `    ${line}`).join(',\n')}\n  }`
}

function fields(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${quote(key)}: ${JSON.stringify(value)}`)
    .join(', ')
}

function quote(text: string): string {
  return JSON.stringify(text)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
    throw new LedgerError(message, { line: text.slice(0, at).split('\n').length })
  }
}
