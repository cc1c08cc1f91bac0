import { itemNumber } from '../../mdast/itemNumbers.ts'
import type { Block } from '../../outline/block.ts'
import type { Given } from '../reading/given.ts'
import type { Question, Reading } from '../reading/reading.ts'
import { questionOver } from '../reading/rewritten.ts'
import { countedIn } from './counted.ts'

/**
 * Questions right behind each other with what answers them all below the last, each under its number:
 *
 *     4. Who asked for it?   5. How did it do?   6. What would you leave out?
 *
 *     4 shows who takes part; 5 is about the figures; 6 about looking back.
 */
export function withCountedAnswers(readings: readonly Reading[]): readonly Reading[] {
  const found: Reading[] = []
  let open: Question[] = []
  for (const reading of readings) {
    if (reading.kind === 'section') found.push({ ...reading, parts: withCountedAnswers(reading.parts) })
    else found.push(reading)
    if (reading.kind !== 'question' || reading.entry.head.number === null) open = []
    else if (reading.entry.survey.empty) open.push(reading)
    else {
      const shared = [...open, reading]
      const answered = open.length === 0 ? null : sharedBy(shared)
      if (answered !== null) found.splice(-shared.length, shared.length, ...answered)
      open = []
    }
  }
  return found
}

/** The questions with their answers, those that the first block below the last has under the numbers of the last of them. */
function sharedBy(questions: readonly Question[]): readonly Question[] | null {
  const body = questions.at(-1)?.entry.body ?? []
  const given = givenIn(body[0])
  const own = given === null ? [] : questions.slice(-given.length)
  if (given === null || own.length < 2 || own.length < given.length) return null
  if (!own.every(({ entry }, at) => entry.head.number === given[at]?.number)) return null
  const rest = body.slice(1)
  return questions.map((question) => {
    const at = own.indexOf(question)
    if (at < 0) return question
    return questionOver(question, [...(given[at]?.blocks ?? []), ...(at === own.length - 1 ? rest : [])])
  })
}

function givenIn(block: Block | undefined): readonly Given[] | null {
  if (block?.type === 'paragraph') return countedIn([block])
  if (block?.type !== 'list' || !block.ordered) return null
  return block.children.map((item, index) => ({
    number: String(itemNumber(block, index)),
    blocks: item.children as Block[],
  }))
}
