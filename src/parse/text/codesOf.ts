import { asking } from './asks.ts'
import { codeAt } from './code.ts'
import { nameOf } from './names.ts'

/** Fewest numbers in a row that make a letter one that numbers; two where both ask, or another letter numbers. */
const fewest = 3

/**
 * Letters before numbers that count on, part by part: `A1.` `A2.` `A3.`, then `B1.` `B2.` Of `Q1` and `A1`, which take turns,
 * none does.
 */
export function codesOf(lines: readonly string[]): readonly string[] {
  const found = lines.flatMap((text) => {
    const at = codeAt(text)
    return at === null ? [] : [{ ...at, asks: asks(text.slice(at.length)) }]
  })
  const runs: (typeof found)[] = []
  let strays = 0
  for (const one of found) {
    const before = runs.at(-1)?.at(-1)
    if (before?.letter === one.letter && one.number === before.number + 1) runs.at(-1)?.push(one)
    else {
      if (one.number !== 1) strays++
      runs.push([one])
    }
  }
  const labels = new Set(
    found.filter(({ letter }) => nameOf(letter)?.role === 'question').map(({ letter }) => letter),
  )
  if (strays * 10 > found.length) return []
  const isPaper = runs.some((run) => run.length >= fewest)
  const counting = runs.filter((run) => run.length >= (isPaper || run.every(({ asks }) => asks) ? 2 : fewest))
  return [...new Set(counting.map(([first]) => first?.letter ?? ''))].filter(
    (letter) => !labels.has(letter) && (labels.size === 0 || nameOf(letter)?.role !== 'answer'),
  )
}

function asks(text: string): boolean {
  return /[:：]\s*$/.test(text) || asking(text) === 'mark'
}
