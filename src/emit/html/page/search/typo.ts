/** How many letters of a word may be wrong: none in short words, where any other word would fit. */
export function allowedTypos(word: string): number {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

/**
 * Whether `typed` is the beginning of `word` but for so many wrong, missing, extra or swapped letters. A word that is
 * still being typed is thereby found too.
 */
export function isNearPrefix(typed: string, word: string, allowed: number): boolean {
  const width = Math.min(word.length, typed.length + allowed)
  if (typed.length - width > allowed) return false
  let before: number[] = []
  let above = Array.from({ length: width + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row++) {
    const line = [row]
    let best = row
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === word[column - 1]
      let cost = Math.min(
        at(above, column) + 1,
        at(line, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
      )
      if (swapped(typed, row, word, column)) cost = Math.min(cost, at(before, column - 2) + 1)
      line.push(cost)
      if (cost < best) best = cost
    }
    if (best > allowed) return false
    before = above
    above = line
  }
  return Math.min(...above.slice(1)) <= allowed
}

function swapped(typed: string, row: number, word: string, column: number): boolean {
  return row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Number.POSITIVE_INFINITY
}
