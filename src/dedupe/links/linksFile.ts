import type { Place } from '../../model/diagnostic.ts'
import { diagnostic, PublishError } from '../../model/diagnostic.ts'

/** A question as a decision names it: the content id of a place, and its title for those who read the file. */
export interface Named {
  readonly id: string
  readonly title: string
}

/** One decision of a person. */
export interface Decided {
  readonly says: 'must' | 'cannot'
  readonly a: Named
  readonly b: Named
  readonly reason: string | null
  readonly by: string | null
  /** Where it stands in the file. */
  readonly place: Place
}

const about = `# What was decided about questions of this book that look alike: \`must\` are one question, \`cannot\` are two.
# A question is named by its content id; the title after it is for the reader. Written by \`drillpress review\`.
`

/**
 * Reads `<book>.links.yml`. `path` is the file's name in messages.
 *
 * @throws PublishError `links-invalid` with the place of what is wrong.
 */
export async function parseLinks(text: string, path: string): Promise<readonly Decided[]> {
  const { LineCounter, isMap, isScalar, isSeq, parseDocument } = await import('./yaml.ts')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { source: path, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const wrong = (message: string, offset: number, expected: string): PublishError =>
    new PublishError('links-invalid', message, { place: placeOf(offset), expected })
  const [fault] = document.errors
  if (fault !== undefined) throw wrong('no YAML', fault.pos[0], fault.message.split('\n')[0] ?? 'YAML')
  if (document.contents === null) return []
  if (!isMap(document.contents)) throw wrong('no lists of decisions', 0, '`must:` and `cannot:`')
  return document.contents.items.flatMap(({ key, value }): readonly Decided[] => {
    const says = isScalar(key) ? key.value : null
    const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0
    if (says !== 'must' && says !== 'cannot')
      throw wrong(`\`${String(says)}\` is no list of decisions`, at, '`must` or `cannot`')
    if (value === null || (isScalar(value) && value.value === null)) return []
    if (!isSeq(value)) throw wrong(`\`${says}\` is no list`, at, 'a list of pairs')
    return value.items.map((pair) => {
      const offset = isMap(pair) ? (pair.range?.[0] ?? at) : at
      const field = (name: string): string | null => {
        const found: unknown = isMap(pair) ? pair.get(name) : null
        return typeof found === 'string' || typeof found === 'number' ? String(found) : null
      }
      const [a, b] = [field('a'), field('b')]
      if (a === null || b === null)
        throw wrong('a decision does not name two questions', offset, '`a:` and `b:` with content ids')
      return {
        says,
        a: named(a),
        b: named(b),
        reason: field('reason'),
        by: field('by'),
        place: placeOf(offset),
      }
    })
  })
}

function named(text: string): Named {
  const [, id = text, title = ''] = /^(\S+)(?:\s+(.*))?$/s.exec(text.trim()) ?? []
  return { id, title }
}

/** Writes decisions as the file has them, sorted, so that a diff shows what was decided. */
export async function formatLinks(decided: readonly Omit<Decided, 'place'>[]): Promise<string> {
  const { stringify } = await import('./yaml.ts')
  const list = (says: Decided['says']) =>
    decided
      .filter((one) => one.says === says)
      .map(({ a, b, reason, by }) => ({
        a: `${a.id} ${a.title}`.trim(),
        b: `${b.id} ${b.title}`.trim(),
        ...(reason === null ? {} : { reason }),
        ...(by === null ? {} : { by }),
      }))
      .sort((x, y) => (`${x.a}\n${x.b}` < `${y.a}\n${y.b}` ? -1 : 1))
  return about + stringify({ must: list('must'), cannot: list('cannot') }, { lineWidth: 0 })
}

/** A decision that names no question of the book. */
export function unmatched({ id, title }: Named, place: Place) {
  return diagnostic('links-unmatched', `no question \`${`${id} ${title}`.trim()}\` in this book`, {
    place,
    expected: 'the content id or the title of a question',
    note: 'the decision is left out',
  })
}
