import type { Question } from '../../model/book.ts'

/** Tags that all of several questions have: they stand at the title, once, and not with each question. */
export function sharedTags([first, ...others]: readonly Question[]): readonly string[] {
  if (first === undefined || others.length === 0) return []
  return first.tags.filter((tag) => others.every(({ tags }) => tags.includes(tag)))
}
