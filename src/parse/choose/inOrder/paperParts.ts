import { type PartNumber, partAt } from '../../../read/repair/partOf.ts'
import { fold } from '../../text/fold.ts'
import { leadingNumber } from '../../text/numbering.ts'
import type { FlatLine } from './flatLines.ts'

/** The lines that name the parts of a paper, by what they say and by how they count. */
export interface PaperParts {
  /** The part that the start of a text names; null where it names none. */
  readonly named: (text: string) => PaperPart | null
}

/** A part of a paper that a line names again. */
export interface PaperPart {
  /** Its line in the user's file, and that of the next; infinite where none is known. */
  readonly line: number
  readonly next: number
  /** Characters of the text that name it. */
  readonly length: number
  /** It counts the part. */
  readonly isCounted: boolean
}

/** Longest line, in characters, that names a part without a number. */
const longest = 60

/** What a line says without the note in brackets that it ends with, and without signs around. */
function nameOf(text: string): string {
  return fold(text.replace(/\s*[(（[【][^()（）[\]【】]*[)）\]】]\s*[.:：。]?\s*$/u, ''))
}

/** The parts of a paper that stands in lines. */
export function partsOfPaper(lines: readonly FlatLine[]): PaperParts {
  const byNumber = new Map<string, number>()
  const styles = new Set<string>()
  const byName = new Map<string, number>()
  for (const { text, number, whole } of lines) {
    if (whole !== null || text.length > 5 * longest) continue
    const part = partAt(text)
    if (part !== null) {
      styles.add(part.style)
      byNumber.set(`${part.style} ${part.number}`, number)
      byNumber.set(`${part.number}`, number)
    }
    const name = text.length > 2 * longest || leadingNumber(text)?.levels === 1 ? '' : nameOf(text)
    if (part !== null || (name.length > 1 && name.length <= longest)) byName.set(name, number)
  }
  const lineOf = ({ style, number }: PartNumber): number | undefined =>
    byNumber.get(`${style} ${number}`) ?? (styles.size === 1 ? byNumber.get(`${number}`) : undefined)
  return {
    named: (text) => {
      const part = partAt(text)
      const name = text.length > longest * 2 ? '' : nameOf(text)
      const called = name.length > 1 ? byName.get(name) : undefined
      const line = called ?? (part === null ? undefined : lineOf(part))
      if (line === undefined) return null
      const next = part === null ? undefined : lineOf({ ...part, number: part.number + 1 })
      const length = called === undefined && part !== null ? behindName(text, part.length) : text.length
      const behind = next !== undefined && next > line ? next : Number.POSITIVE_INFINITY
      return { line, next: behind, length, isCounted: part !== null }
    },
  }
}

/** Where a line goes on behind the name of a part: behind its colon, or before its first number. */
function behindName(text: string, from: number): number {
  const rest = text.slice(from)
  const colon = /^[^:：\p{Nd}]{0,60}[:：]/u.exec(rest)
  if (colon !== null) return from + colon[0].length
  const first = firstNumber.exec(rest)
  return first === null ? from : from + first.index
}

const firstNumber =
  /(?<![\p{L}\p{N}.,])[(（]?\p{Lu}?\p{Nd}{1,3}\s*(?:[.．)）、:：–—-]|\s|\p{L}(?![\p{L}\p{M}]))/u
