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
export interface Chapter {
  /** 1…n. */
  readonly number: number
  /** Counts the files of one section: 1 but where it had to be cut. */
  readonly part: number
  readonly entries: readonly Entry[]
}

/** Cuts the book into files: at sections, and where a file is full. The files of questions and answers go in pairs. */
export function cutIntoChapters(entries: readonly Entry[]): readonly Chapter[] {
  const chapters: { number: number; part: number; entries: Entry[] }[] = []
  let size = 0
  for (const entry of entries) {
    const chapter = chapters.at(-1)
    const before = chapter?.entries.at(-1)
    const bytes = bytesOf(entry)
    if (chapter !== undefined && before !== undefined && sameFile(before, entry) && size + bytes <= fullAt) {
      chapter.entries.push(entry)
      size += bytes
    } else {
      const part =
        chapter !== undefined && before !== undefined && sameFile(before, entry) ? chapter.part + 1 : 1
      chapters.push({ number: chapters.length + 1, part, entries: [entry] })
      size = bytes
    }
  }
  return chapters
}

/** The file names of a chapter. */
export function fileOf(chapter: Chapter, what: 'questions' | 'answers'): string {
  return `${what}-${chapter.number}.xhtml`
}

function sameFile(a: Placed, b: Placed): boolean {
  return a.path[0]?.id === b.path[0]?.id
}

function bytesOf({ title, path, front, answer, sources }: Entry): number {
  const headings = path.map((section: Section) => section.title).join('')
  return frame + Buffer.byteLength(front + (answer ?? '') + sources + title.repeat(2) + headings)
}
