import type { Link } from 'mdast'
import { textOf } from '../text/phrasing.ts'
import { levelWords } from '../text/words.ts'
import type { Entry } from './entry.ts'

/** Paths of pages that set a task; those of documentation and of news have none of these. */
const taskPath = /\/(?:problems?|challenges?|kata|practice|tasks?|exercises?|puzzles?|quests?)(?:[/?#-]|$)/i
const stars = /^(?:[★☆⭐🌟]\ufe0f?)+$/u

/** The link that a head is, as a whole; null where it is more, or none. */
export function linkOf({ head }: Entry): Link | null {
  const nodes = head.nodes.filter((node) => /[\p{L}\p{N}]/u.test(textOf([node])))
  const [first] = nodes
  const inner = first?.type === 'strong' ? first.children[0] : first
  if (inner?.type !== 'link') return null
  const whole = nodes.reduce((sum, node) => sum + textOf([node]).length, 0)
  return textOf(inner.children).length >= whole * 0.8 ? inner : null
}

/** Whether a head links to a page elsewhere that sets a task, by its address or by how hard it is said to be. */
export function isProblem(entry: Entry): boolean {
  const link = linkOf(entry)
  if (link === null || link.url.startsWith('#')) return false
  const graded = entry.head.tags.some((tag) => stars.test(tag) || levelWords.has(tag.toLowerCase()))
  return taskPath.test(link.url) || (graded && /^https?:/.test(link.url))
}
