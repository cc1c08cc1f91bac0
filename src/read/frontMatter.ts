import { diagnostic, type Place, type Report } from '../model/diagnostic.ts'

/** What stands before an article's text, and where the text begins. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>> | null
  /** Offset of the first character behind it; 0 where there is none. */
  readonly end: number
}

const none: FrontMatter = { data: null, end: 0 }

/** Longer front matter than anybody writes, in UTF-16 units. */
const longest = 65_536

/** YAML between `---` lines, or TOML between `+++` lines, at the very start of the text. */
const block = /^(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/

/** Reads the front matter. One that cannot be read is reported and stays text; a mere rule `---` stays text, too. */
export async function frontMatter(text: string, source: string, report: Report): Promise<FrontMatter> {
  const match = block.exec(text.slice(0, longest))
  if (match === null || !/^\s*(?:#.*\s+)*["'\w\p{L}][^\n]*[:=]/u.test(match[2] ?? '')) return none
  const [whole, fence, inner = ''] = match
  try {
    const data = fence === '---' ? await yaml(inner) : await toml(inner)
    if (data !== null && isCard(data, text.slice(whole.length))) return none
    if (data !== null) return { data, end: whole.length }
    throw new SyntaxError('it is no map of keys and values')
  } catch (error) {
    report(broken(error as Error & Partial<Located>, { source, line: 1, column: 1 }))
    return none
  }
}

/** The first of cards between rules, `Q: …` and `A: …`, whose keys come again below. */
function isCard(data: Readonly<Record<string, unknown>>, rest: string): boolean {
  const keys = Object.keys(data)
  return keys.length > 1 && keys.every((key) => `\n${rest}`.includes(`\n${key}:`))
}

async function yaml(text: string): Promise<Record<string, unknown> | null> {
  const { parse } = await import('./yaml.ts')
  return asMap(parse(text, { schema: 'core', maxAliasCount: 50, logLevel: 'error', prettyErrors: true }))
}

async function toml(text: string): Promise<Record<string, unknown> | null> {
  const { parse } = await import('smol-toml')
  return asMap(parse(text, { maxDepth: 50 }))
}

function asMap(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null
}

/** Where the YAML library found a fault; lines count from 1 within the front matter. */
interface Located {
  readonly linePos: readonly [{ readonly line: number; readonly col: number }, ...unknown[]]
  readonly line: number
  readonly column: number
}

function broken(error: Error & Partial<Located>, place: Place) {
  const at = error.linePos?.[0]
  const line = at?.line ?? error.line ?? 0
  const column = at?.col ?? error.column ?? 1
  const [reason = ''] = error.message.split(/ at line|\n/)
  return diagnostic('front-matter-invalid', `front matter cannot be read: ${reason.replace(/[.:]$/, '')}`, {
    place: line > 0 ? { ...place, line: line + 1, column } : place,
    expected: 'keys and values in YAML between `---`, or in TOML between `+++`',
    note: 'kept as text',
  })
}
