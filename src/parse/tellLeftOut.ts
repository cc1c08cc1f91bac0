import { diagnostic, type Report } from '../model/diagnostic.ts'
import type { LeftOut } from '../model/item.ts'
import type { Answered } from './choose/keys/answers.ts'
import { nameLength } from './choose/keys/answerTitle.ts'

/** What of an article reached no question. */
interface Left {
  readonly leftOut: readonly LeftOut[]
  readonly unmatched: Answered['unmatched']
  readonly source: string
}

/** Most places that are named in a sentence. */
const mostNamed = 6

/** Says what of an article is in no question: text, in one sentence, and answers under numbers that no question has. */
export function tellLeftOut({ leftOut, unmatched, source }: Left, report: Report): void {
  const texts = leftOut.filter(({ what }) => what === 'text' || what === 'heading')
  const keys = texts.filter(({ text }) => isKey(text))
  for (const { lines } of keys) {
    const message = 'a list of answers was read as none: its numbers are not those of the questions'
    report(diagnostic('key-without-question', message, { place: { source, line: lines[0], column: 1 } }))
  }
  const byLine = new Map<number, string[]>()
  for (const { number, line } of unmatched) {
    const known = byLine.get(line)
    if (known) known.push(number)
    else byLine.set(line, [number])
  }
  for (const [line, numbers] of byLine) {
    const message = `a list of answers has one for ${named(numbers)}, and no question is numbered so`
    report(
      diagnostic('key-without-question', message, {
        place: { source, line, column: 1 },
        expected: 'a question under each number',
      }),
    )
  }
  const [first] = texts
  if (first === undefined) return
  const lines = texts.map(({ lines: [from, to] }) => (from === to ? String(from) : `${from}–${to}`))
  report(
    diagnostic(
      'text-left-out',
      `in no question: line${lines.length === 1 && !lines[0]?.includes('–') ? '' : 's'} ${named(lines)}`,
      {
        severity: 'info',
        place: { source, line: first.lines[0], column: 1 },
        note: '`drillpress check --show-reading` shows them',
      },
    ),
  )
}

function named(places: readonly string[]): string {
  const rest = places.length - mostNamed
  const shown = places.slice(0, mostNamed).join(', ')
  return rest > 0 ? `${shown} and ${rest} more` : shown
}

/** Whether text starts with a line that names answers, and has more. */
function isKey(text: string): boolean {
  const [first = '', ...more] = text.split('\n')
  const line = { text: first, nodes: [{ type: 'text' as const, value: first }], number: 0 }
  return more.length > 1 && nameLength(line, false) === first.length
}
