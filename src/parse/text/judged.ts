import type { Line } from './phrasing.ts'

const right = /^\s*(?:✅|✔️?|☑️?|🟢|\([xX]\)|\[[xX]\])\s*\S/u
const wrong = /^\s*(?:❌|✗|✘|✖️?|🔴|☐|\( \)|\[ \])\s*\S/u

/** Whether a line begins with a mark of right. */
export function isRight({ text }: Pick<Line, 'text'>): boolean {
  return right.test(text)
}

/** Whether a line begins with a mark of right or wrong. */
export function isJudged({ text }: Pick<Line, 'text'>): boolean {
  return right.test(text) || wrong.test(text)
}
