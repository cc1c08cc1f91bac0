import type { Book, Question, Section } from '../../model/book.ts'
import { type Group, outlineOf } from '../shared/outline.ts'

/** A question and where in the book it goes. */
export interface Placed {
  readonly question: Question
  /** The sections around it that stand in its file, the outermost first; at least one. */
  readonly path: readonly Section[]
  /** Sections around those, which the whole book has in common: they stand in small above the file's heading. */
  readonly above: readonly Section[]
}

/**
 * Gives every question its sections, in the order of the outline that every format prints. Files begin at the outermost
 * depth where a book has more than one section: an article whose every heading stands below one title is not one file.
 */
export function placeQuestions(book: Book, untitled: Section): readonly Placed[] {
  const placed = outlineOf(book).flatMap((group) => questionsOf(group, [], untitled))
  const split = splitDepth(placed.map(({ path }) => path))
  return placed.map(({ question, path }) => {
    const cut = Math.min(split, path.length - 1)
    return { question, path: path.slice(cut), above: path.slice(0, cut) }
  })
}

function questionsOf(
  { section, questions, groups }: Group,
  around: readonly Section[],
  untitled: Section,
): readonly Omit<Placed, 'above'>[] {
  const path = [...around, section ?? untitled]
  return [
    ...questions.map((question) => ({ question, path })),
    ...groups.flatMap((group) => questionsOf(group, path, untitled)),
  ]
}

function splitDepth(paths: readonly (readonly Section[])[]): number {
  const deepest = paths.reduce((depth, path) => Math.max(depth, path.length), 1)
  for (let depth = 0; depth < deepest; depth++) {
    if (new Set(paths.map((path) => path[depth]?.id)).size > 1) return depth
  }
  return deepest - 1
}
