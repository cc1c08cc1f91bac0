import type { Book, Question, Section } from '../../model/book.ts'

/** A question and where in the book it goes. */
export interface Placed {
  readonly question: Question
  /** The sections around it that stand in its file, the outermost first; at least one. */
  readonly path: readonly Section[]
  /** Sections around those, which the whole book has in common: they stand in small above the file's heading. */
  readonly above: readonly Section[]
}

/**
 * Gives every question its sections. Files begin at the outermost depth where a book has more than one section: an
 * article whose every heading stands below one title is not one file.
 */
export function placeQuestions(book: Book, untitled: Section): readonly Placed[] {
  const sections = new Map(book.sections.map((section) => [section.id, section]))
  const paths = book.questions.map(({ section }) => pathTo(section, sections, untitled))
  const split = splitDepth(paths)
  return book.questions.map((question, index) => {
    const path = paths[index] ?? [untitled]
    const cut = Math.min(split, path.length - 1)
    return { question, path: path.slice(cut), above: path.slice(0, cut) }
  })
}

/** Deepest first would loop for ever on a section that is its own ancestor; one is never taken twice. */
function pathTo(
  id: string | null,
  sections: ReadonlyMap<string, Section>,
  untitled: Section,
): readonly Section[] {
  const path: Section[] = []
  let section = id === null ? undefined : sections.get(id)
  while (section !== undefined && !path.includes(section)) {
    path.unshift(section)
    section = section.parent === null ? undefined : sections.get(section.parent)
  }
  return path.length === 0 ? [untitled] : path
}

function splitDepth(paths: readonly (readonly Section[])[]): number {
  const deepest = paths.reduce((depth, path) => Math.max(depth, path.length), 1)
  for (let depth = 0; depth < deepest; depth++) {
    if (new Set(paths.map((path) => path[depth]?.id)).size > 1) return depth
  }
  return deepest - 1
}
