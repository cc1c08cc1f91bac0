import type { Link } from 'mdast'
import { textOf } from '../text/phrasing.ts'
import { levelWords } from '../text/words.ts'
import type { Entry } from './entry.ts'

/** Paths of pages that set a task; those of documentation and of news have none of these. */
const taskPath = /\/(?:problems?|challenges?|kata|practice|tasks?|exercises?|puzzles?|quests?)(?:[/?#-]|$)/i
const stars = /^(?:[★☆⭐🌟]\ufe0f?)+$/u

const remark = /^\s*[-–—:：]\s/u

/** The link that a head is, as a whole or with a remark behind a dash; null where it is more, or none. */
export function linkOf({ head }: Entry): Link | null {
  if (!head.nodes.some(({ type }) => type === 'link' || type === 'strong')) return null
  const nodes = head.nodes.filter((node) => /[\p{L}\p{N}]/u.test(textOf([node])))
  const [first] = nodes
  const inner = first?.type === 'strong' ? first.children[0] : first
  if (inner?.type !== 'link') return null
  const [behind] = head.nodes.slice(first === undefined ? 0 : head.nodes.indexOf(first) + 1)
  if (behind?.type === 'text' && remark.test(behind.value)) return inner
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
