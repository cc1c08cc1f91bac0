import { addTo } from '../../../../model/collections.ts'
import { type PartNumber, partAt } from '../../../../read/repair/papers/partOf.ts'
import { type Block, firstLine } from '../../../outline/block.ts'
import { fold } from '../../../text/fold.ts'
import { leadingNumber } from '../../../text/numbering.ts'
import { type FlatLine, flatLines } from './flatLines.ts'

/** The lines that name the parts of a paper, by what they say and by how they count. */
export interface PaperParts {
  /** The part that the start of a text names; null where it names none. */
  readonly named: (text: string) => PaperPart | null
}

/** Of a paper without any. */
export const noParts: PaperParts = { named: () => null }

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

/** The parts of the paper that stands in lines `from` to before `to` of the user's file. */
export type PartsOfLines = (from: number, to: number) => PaperParts

/** The parts of the papers of an article, whose lines are gone through once, as far as names are asked for. */
export function partsOfPapers(blocks: readonly Block[]): PartsOfLines {
  const named = new Named(blocks)
  return (from, to) => {
    const last = (numbers: readonly number[] | undefined): number | undefined =>
      numbers?.findLast((number) => number >= from && number < to)
    let hasOneStyle: boolean | null = null
    const lineOf = ({ style, number }: PartNumber): number | undefined => {
      const { byStyle, byNumber } = named
      hasOneStyle ??= [...byStyle.values()].filter((numbers) => last(numbers) !== undefined).length === 1
      return (
        last(byNumber.get(`${style} ${number}`)) ??
        (hasOneStyle ? last(byNumber.get(`${number}`)) : undefined)
      )
    }
    return {
      named: (text) => {
        const part = partAt(text)
        const name = text.length > longest * 2 ? '' : nameOf(text)
        if (part === null && (name.length < 2 || name.length > longest)) return null
        named.readTo(to)
        const called = name.length > 1 ? last(named.byName.get(name)) : undefined
        const line = called ?? (part === null ? undefined : lineOf(part))
        if (line === undefined) return null
        const next = part === null ? undefined : lineOf({ ...part, number: part.number + 1 })
        const length = called === undefined && part !== null ? behindName(text, part.length) : text.length
        const behind = next !== undefined && next > line ? next : Number.POSITIVE_INFINITY
        return { line, next: behind, length, isCounted: part !== null }
      },
    }
  }
}

/** The lines that name parts, by how they count, by that and the number alone, and by what they say. */
class Named {
  readonly byStyle = new Map<string, number[]>()
  readonly byNumber = new Map<string, number[]>()
  readonly byName = new Map<string, number[]>()
  readonly #blocks: readonly Block[]
  #read = 0

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks
  }

  /** Goes through what starts before a line of the user's file. */
  readTo(line: number): void {
    for (; this.#read < this.#blocks.length; this.#read++) {
      const block = this.#blocks[this.#read]
      if (block === undefined || firstLine(block) >= line) return
      for (const one of flatLines([block])) this.#add(one)
    }
  }

  #add({ text, number, whole }: FlatLine): void {
    if (whole !== null || text.length > 5 * longest) return
    const part = partAt(text)
    if (part !== null) {
      addTo(this.byStyle, part.style, number)
      addTo(this.byNumber, `${part.style} ${part.number}`, number)
      addTo(this.byNumber, `${part.number}`, number)
    }
    const name = text.length > 2 * longest || leadingNumber(text)?.levels === 1 ? '' : nameOf(text)
    if (part !== null || (name.length > 1 && name.length <= longest)) addTo(this.byName, name, number)
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
