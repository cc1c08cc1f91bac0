import type { Question } from '../reading/reading.ts'
import { startedBefore } from '../reading/startedBefore.ts'

/** The questions between two lines. */
export function between(
  questions: readonly Question[],
): (since: number, line: number) => readonly Question[] {
  const sorted = [...questions].sort((a, b) => a.entry.first - b.entry.first)
  return (since, line) => sorted.slice(before(sorted, since + 1), before(sorted, line))
}

/** Tells the questions between two lines that have no answer, or seem to have one only because the list was read as theirs. */
export function waiter(questions: readonly Question[]): (since: number, line: number) => Question[] {
  const sorted = [...questions].sort((a, b) => a.entry.first - b.entry.first)
  const open = sorted.filter(({ entry }) => !entry.survey.answered)
  return (since, line) => {
    const found = open.slice(before(open, since + 1), before(open, line))
    for (let at = before(sorted, line) - 1; at >= 0; at--) {
      const question = sorted[at]
      if (question === undefined || question.entry.first <= since || question.entry.last < line) break
      if (question.entry.survey.answered) found.push(question)
    }
    return found
  }
}

function before(questions: readonly Question[], line: number): number {
  return startedBefore(questions, ({ entry }) => entry.first, line)
}
