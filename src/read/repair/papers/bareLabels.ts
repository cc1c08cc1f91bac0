import type { Edit } from '../edits.ts'
import type { Lines } from '../lines.ts'

/** What a question and its answer start with, where no mark stands behind it, language by language. */
const pairs: readonly (readonly [question: string, answer: string])[] = [
  ['问', '答'],
  ['問', '答'],
  ['Q', 'A'],
  ['문', '답'],
  ['В', 'О'],
  ['س', 'ج'],
]

/** Fewest questions, and the share of them that are answered right below. */
const [fewest, share] = [3, 0.8]

const labelled = /^\s*(?:\*\*)?(\p{L})(?:\*\*)?(?=[ \t\u3000]+\S)/u

/** Puts a colon behind the letters of questions and answers that take turns and have none: `问 好洗吗` over `答 好洗`. */
export function bareLabels({ lines }: Lines): Edit[] {
  const found = lines.flatMap((line) => {
    const [whole, letter] = line.code ? [] : (labelled.exec(line.text) ?? [])
    return whole === undefined || letter === undefined ? [] : [{ letter, end: line.start + whole.length }]
  })
  if (found.length < fewest * 2) return []
  const [question, answer] = pairs.find(([one]) => found.some(({ letter }) => letter === one)) ?? []
  const own = found.filter(({ letter }) => letter === question || letter === answer)
  const asked = own.filter(({ letter }) => letter === question).length
  const turns = own.filter(({ letter }, at) => letter === question && own[at + 1]?.letter === answer).length
  if (asked < fewest || turns < asked * share) return []
  return own.map(({ end }) => ({ start: end, end, text: ':', message: null }))
}
