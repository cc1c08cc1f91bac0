import { lexicons } from '../lexicon/lexicons.ts'

const words = lexicons.flatMap(({ offers = [] }) =>
  offers.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
)
const pattern = new RegExp(words.sort((a, b) => b.length - a.length).join('|'), 'iu')

/** Longest question, in characters, from its end, that is looked at. */
const longest = 300

/** Whether a question says that its answer is among what follows: `Which of the following …?`, `次のうち …`. */
export function offers(text: string): boolean {
  return pattern.test(text.slice(-longest))
}
