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

/** The letter of a label with its mark: `Ｑ．`, `A:` */
const marked = /^\s*(?:\*\*)?(\p{L})[.．:：、]/u

/**
 * Puts a colon behind the letters of questions and answers that take turns and have none, `问 好洗吗` over `答 好洗`; a few are
 * enough where others have a mark: `Q  What is …?` among `Q. …`
 */
export function bareLabels({ lines }: Lines): Edit[] {
  const found = lines.flatMap((line, index) => {
    const [whole, letter] = line.code ? [] : (labelled.exec(line.text) ?? [])
    if (whole === undefined || letter === undefined) return []
    return [{ index, letter: letter.normalize('NFKC'), end: line.start + whole.length }]
  })
  const [question, answer] = pairs.find(([one]) => found.some(({ letter }) => letter === one)) ?? []
  if (question === undefined || answer === undefined) return []
  const own = found.filter(({ letter }) => letter === question || letter === answer)
  const asked = own.filter(({ letter }) => letter === question).length
  const turns = own.flatMap((one, at) => {
    const next = own[at + 1]
    return one.letter === question && next?.letter === answer ? [[one, next] as const] : []
  })
  const isCustom = asked >= fewest && turns.length >= asked * share
  if (!isCustom && !areMarked(lines, question, answer)) return []
  const labels = isCustom ? own : turns.filter(([one, next]) => next.index === one.index + 1).flat()
  return labels.map(({ end }) => ({ start: end, end, text: ':', message: null }))
}

/** Whether several lines start with each of two letters and a mark. */
function areMarked(lines: Lines['lines'], question: string, answer: string): boolean {
  const letters = lines.flatMap(({ text, code }) =>
    code ? [] : [marked.exec(text)?.[1]?.normalize('NFKC') ?? ''],
  )
  const count = (one: string): number => letters.filter((letter) => letter === one).length
  return count(question) >= fewest && count(answer) >= fewest
}
