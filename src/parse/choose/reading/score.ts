import type { Entry } from '../../entry/entry.ts'
import { isProblem, linkOf } from '../../entry/problem.ts'
import { isCardTag } from '../../text/cardTags.ts'
import { isChapter } from '../../text/chapterNames.ts'
import { fold } from '../../text/fold.ts'
import { isKind } from '../../text/kinds.ts'
import { Kept } from '../../text/memory.ts'
import { endsInColon, textStart } from '../../text/phrasing.ts'
import { marksIn } from '../../text/tags.ts'
import { pendingWords, sectionWords } from '../../text/words.ts'

/** From here on a candidate is taken for a question. */
export const threshold = 1.6

/** What a candidate has for itself that leaves little doubt: its number and a mark, or options. */
export const surely = 4

/**
 * What speaks for a candidate by itself. The unit is one plain piece of evidence, such as a number in front; a question
 * mark counts three, an explicit label or the mark of a flashcard as much.
 */
export function ownScore(entry: Entry): number {
  const score = scores.get(entry) ?? evidenceFor(entry)
  scores.set(entry, score)
  return score
}

/** What speaks for candidates by themselves. */
const scores = new Kept<Entry, number>()

/**
 * Whether a candidate leaves little doubt by itself: it is labelled, over something, or numbered with more that speaks for it, as
 * what it counts.
 */
export function isSure(entry: Entry): boolean {
  const { head, survey } = entry
  if (head.role === 'question') return head.text !== '' && !survey.empty
  return head.number !== null && (ownScore(entry) >= surely || survey.options || isWorth(head))
}

/** Whether a head asks, and says what that counts: `（25分）` */
function isWorth({ asking, marks, tags }: Entry['head']): boolean {
  return asking !== null && (marks !== undefined || tags.some((tag) => marksIn(tag) !== null))
}

function evidenceFor(entry: Entry): number {
  const { head, survey, marks } = entry
  let score = marks
  if (head.role === 'question') score += 3
  else if (head.role !== null) score -= isTaskOfKind(entry) ? 0.5 : 2
  if (head.asking === 'mark') score += 3
  else if (head.asking === 'words') score += 2
  else if (head.asking === 'topic') score += 1
  else if (head.asking === 'tells') score += entry.convention === 'list item' && survey.empty ? 0.5 : 2
  if (head.number !== null && head.role !== 'question') score += head.levels > 1 ? -0.5 : 1
  if (survey.answered) score += 2.5
  else if (survey.explained) score += 1
  if (survey.options) score += isToDo(entry) ? 0 : 3
  if (survey.asked) score += 2
  if (survey.stated) score += 1
  if (head.tags.some(isCardTag)) score += 4
  else if (head.tags.length > 0 || head.marks !== undefined) score += 0.5
  if (survey.noted) score += 0.5
  if (isTask(entry)) score += 2
  if (survey.empty) score -= 0.5
  else if (survey.code) score += 0.5
  return score - against(entry)
}

/** `代码：合并K个升序链表` as an item: what names a part of an answer elsewhere may name the kind of a task. */
function isTaskOfKind({ convention, head, survey }: Entry): boolean {
  const isPart = head.role === 'approach' || head.role === 'statement' || head.role === 'example'
  return convention === 'list item' && isPart && survey.empty
}

/** A heading that links to the page that sets it, over what solves it. */
function isTask(entry: Entry): boolean {
  return entry.convention === 'heading' && !entry.survey.empty && !entry.survey.links && isProblem(entry)
}

/** Boxes that nobody has ticked, below what need not ask: things to do. */
function isToDo({ head, survey }: Entry): boolean {
  return survey.unticked && (head.asking === null || head.asking === 'topic') && head.number === null
}

/**
 * What speaks against it: words of sections and of what is to come, links instead of text that are not filed under a subject, a lead-in that ends
 * with a colon, prose.
 */
function against(entry: Entry): number {
  const { head, survey } = entry
  const name = head.text.length > 60 ? '' : fold(head.text)
  let score = 0
  if (
    sectionWords.has(name) ||
    pendingWords.has(name) ||
    (head.role === null && isKind(textStart(head.nodes, 81)))
  )
    score += 5
  if (head.role !== 'question' && isChapter(textStart(head.nodes, 60))) score += 3
  const filed = head.tags.length > 0 && (head.asking === 'mark' || head.asking === 'words')
  if (linkOf(entry) !== null && !filed && !isTask(entry))
    score += survey.empty || survey.links || entry.convention === 'table row' ? 6 : 2
  if (endsInColon(head.nodes) && !survey.options) score += entry.convention === 'heading' ? 0.5 : 2
  if (survey.links && entry.convention === 'details' && head.asking !== 'mark') score += 3
  if (head.text.length > 200 && head.asking !== 'mark' && head.role !== 'question') score += 2
  if (head.text.length > 500) score += 3
  // `# Questions` over chapters is no question that stands below it.
  const isOver = !entry.leaf && head.number === null
  if (head.text === '' && (head.role !== 'question' || survey.empty || isOver)) score += 4
  return score
}
