import type { Segment } from '../../conventions/convention.ts'
import { lists } from '../../conventions/lists.ts'
import { isBare } from '../../entry/entry.ts'
import { type Block, firstLine } from '../../outline/block.ts'
import { endsInColon } from '../../text/phrasing.ts'
import type { Below } from '../reading/candidates.ts'
import { scoreIn } from '../reading/families.ts'
import { type Question, questionsIn, type Reading } from '../reading/reading.ts'
import { withBody } from '../reading/rewritten.ts'
import { threshold } from '../reading/score.ts'
import type { Around } from './around.ts'
import { isIn, type Stretch } from './stretches.ts'

/** Fewest questions of a stretch; of messages, in which questions are what is written. */
const [fewestAsked, fewestInMessage] = [3, 2]

/** A stretch by itself where it asks, of which `count` messages are questions already; null where it does not. */
export function ownReading(
  stretch: Stretch,
  count: number,
  isOpen: boolean,
  { below, read }: Around,
): readonly Reading[] | null {
  const told = read(
    stretch.blocks,
    below.flatMap((one) => within(one, stretch)),
  )
  const found = [told, read(stretch.blocks)].filter((one) => asksRegularly(questionsIn(one), stretch))
  const [best] = found.sort((a, b) => questionsIn(b).length - questionsIn(a).length)
  const mayBe = count > 0 || !isOpen ? isOwnTalk(questionsIn(best ?? []), count) : true
  return (mayBe ? best : undefined) ?? (isOpen ? ledIn(stretch) : null)
}

/** What a convention reads in a stretch, as the customs of the whole article left it. */
function within({ convention, segments }: Below, stretch: Stretch): Below[] {
  if (convention.name === 'message') return []
  const isOwn = (block: Block): boolean => isIn(firstLine(block), stretch)
  const own = segments.flatMap((segment): Segment[] => {
    if (segment.loose !== undefined) {
      const loose = segment.loose.filter(isOwn)
      return loose.length > 0 ? [{ loose }] : []
    }
    const { entry } = segment
    if (!isIn(entry.first, stretch)) {
      const loose = entry.body.filter(isOwn)
      return loose.length > 0 ? [{ loose }] : []
    }
    const body = entry.body.filter(isOwn)
    if (body.length === entry.body.length) return [segment]
    return [{ entry: withBody(entry, body) }]
  })
  return own.some(({ entry }) => entry) ? [{ convention, segments: own }] : []
}

/**
 * Whether a message has more questions with their answers than what others answer: a talk that it tells; or quotes what others
 * asked, with its answers.
 */
function isOwnTalk(questions: readonly Question[], count: number): boolean {
  const answered = questions.filter(({ entry: { survey } }) => !survey.empty).length
  const isQuoting = questions.every(({ entry }) => entry.convention === 'quote')
  return questions.length > count && answered * 3 >= questions.length * 2 && (count > 0 || isQuoting)
}

/** Whether several ask, half of them at least, with question marks or answers where nobody writes them as a message. */
function asksRegularly(questions: readonly Question[], { name }: Stretch): boolean {
  const asking = questions.filter(({ entry: { head } }) => head.asking !== null).length
  const sure = questions.filter(({ entry: { head, survey } }) => head.asking === 'mark' || survey.answered)
  // Advice tells its reader what to do as well.
  const asked = questions.filter(({ entry: { head, survey } }) =>
    head.asking === 'tells' ? survey.answered : head.asking !== null,
  )
  if (name !== '') return questions.length >= fewestInMessage && asked.length * 2 >= questions.length
  return questions.length >= fewestAsked && asking === questions.length && sure.length * 2 >= questions.length
}

/** The short items of a list in a message below a line that leads to it, half of which may be asked. */
function ledIn({ name, blocks }: Stretch): Reading[] | null {
  const at = blocks.findIndex(({ type }) => type === 'list')
  const lead = blocks[at - 1]
  if (name === '' || lead?.type !== 'paragraph' || !endsInColon(lead.children)) return null
  const found = lists.read(blocks.slice(at, at + 1)).flatMap(({ entry }) => entry ?? [])
  const asking = found.filter(({ head }) => head.asking !== null && head.asking !== 'tells').length
  const areShort = found.every((entry) => isBare(entry) && entry.head.text.length <= longestAsked)
  if (found.length < fewestAsked || !areShort || asking * 2 < found.length) return null
  const rest = (own: readonly Block[]): Reading[] => (own.length > 0 ? [{ kind: 'loose', blocks: own }] : [])
  return [
    ...rest(blocks.slice(0, at)),
    ...found.map((entry) => ({ kind: 'question' as const, entry, score: threshold })),
    ...rest(blocks.slice(at + 1)),
  ]
}

/** Longest item, in characters, that is asked though it does not say so. */
const longestAsked = 120

/** What a message asks that others answer, where it asks nothing else. */
export function messageIn(stretch: Stretch, { below, families }: Around): Reading[] | null {
  const own = below.find(({ convention }) => convention.name === 'message')
  const found = (own?.segments ?? []).flatMap(({ entry }) =>
    entry && isIn(entry.first, stretch) && entry.survey.answered ? [entry] : [],
  )
  const readings = found.map((entry) => ({
    kind: 'question' as const,
    entry,
    score: scoreIn(entry, families),
  }))
  return readings.length > 0 && readings.every(({ score }) => score >= threshold) ? readings : null
}
