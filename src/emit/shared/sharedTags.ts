import type { Question } from '../../model/book.ts'
import type { Words } from './words.ts'

/** Tags that all of several questions have: they stand at the title, once, and not with each question. */
export function sharedTags([first, ...others]: readonly Question[]): readonly string[] {
  if (first === undefined || others.length === 0) return []
  return first.tags.filter((tag) => others.every(({ tags }) => tags.includes(tag)))
}

/**
 * What stands with a question beside its kind: what it counts, and its tags but those at the title and one that says its kind,
 * which is printed anyway.
 */
export function ownFacts(
  { kind, marks, tags }: Question,
  shared: readonly string[],
  words: Words,
): readonly string[] {
  const said = kind === 'open' ? '' : words.kinds[kind].toLowerCase()
  const own = tags.filter((tag) => !shared.includes(tag) && tag.toLowerCase() !== said)
  return marks === undefined ? own : [words.marks(marks), ...own]
}
