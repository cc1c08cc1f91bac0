import type { Section } from '../../model/book.ts'
import type { Placed } from './place.ts'
import type { RenderedQuestion } from './renderQuestion.ts'

/** Bytes of XHTML at which a file is full: readers on paper screens take seconds to lay out more. */
export const fullAt = 190_000

/** What the frame of a question, heading and links, takes beside its texts. */
const frame = 600

/** A question with its texts. */
export interface Entry extends Placed, RenderedQuestion {}

/** One file of questions and its counterpart with their answers. */
export interface Chapter<Of extends Placed = Placed> {
  /** 1…n. */
  readonly number: number
  /** Counts the files of one section: 1 but where it had to be cut. */
  readonly part: number
  readonly entries: readonly Of[]
}

/**
 * Cuts the book into files: at sections, and where a file is full. The files of questions and answers go in pairs. Each
 * chapter is given as soon as it is whole, so that the texts of one are in memory.
 */
export async function* cutIntoChapters(entries: AsyncIterable<Entry>): AsyncGenerator<Chapter<Entry>> {
  let [number, part, size] = [1, 1, 0]
  let inside: Entry[] = []
  for await (const entry of entries) {
    const before = inside.at(-1)
    const bytes = bytesOf(entry)
    const goesOn = before === undefined || sameFile(before, entry)
    if (before !== undefined && !(goesOn && size + bytes <= fullAt)) {
      yield { number, part, entries: inside }
      number += 1
      part = goesOn ? part + 1 : 1
      inside = []
      size = 0
    }
    inside.push(entry)
    size += bytes
  }
  if (inside.length > 0) yield { number, part, entries: inside }
}

/** The file names of a chapter. */
export function fileOf(chapter: Pick<Chapter, 'number'>, what: 'questions' | 'answers'): string {
  return `${what}-${chapter.number}.xhtml`
}

function sameFile(a: Placed, b: Placed): boolean {
  return a.path[0]?.id === b.path[0]?.id
}

function bytesOf({ title, path, front, answer, sources }: Entry): number {
  const headings = path.map((section: Section) => section.title).join('')
  return frame + Buffer.byteLength(front + (answer ?? '') + sources + title.repeat(2) + headings)
}
