import { assistant } from '../lexicon/assistant.ts'

/** Longest last paragraph, in characters, that proposes to go on, and longest line that a page sets below an answer. */
const [longestProposal, longestNotice] = [300, 200]

const proposal = new RegExp(
  `^[\\s\\S]{0,6}?(?:${[...new Set(assistant.flatMap(({ proposals }) => proposals))].map(pattern).join('|')})`,
  'u',
)
const notices = [...new Set(assistant.flatMap((said) => said.notices))]

/** A phrase, with a few words of one sentence for `…`. */
function pattern(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('…', '[^.!?。！？\\n]{0,80}')
}

/** Whether a paragraph proposes to its reader to go on, as chat programs end an answer: `Want me to …?`, `需要我再整理……吗？` */
export function proposes(text: string): boolean {
  return text.length <= longestProposal && proposal.test(folded(text))
}

/** Whether a paragraph is what the page of a chat program says below answers: `ChatGPT can make mistakes. …` */
export function isNotice(text: string): boolean {
  if (text.length > longestNotice) return false
  const said = folded(text)
  return notices.some((notice) => said.includes(notice))
}

function folded(text: string): string {
  return text.trim().toLowerCase().replaceAll('’', "'").replaceAll('\n', ' ')
}
