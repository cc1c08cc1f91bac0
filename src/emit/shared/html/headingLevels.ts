/**
 * Gives the levels of headings as they come, so that none is skipped: `##`, `####`, `###` below a base of 3 become
 * 3, 4, 4. Screen readers' lists of headings and every checker count on it.
 */
export function headingLevels(base: number): (depth: number) => number {
  const open: number[] = []
  return (depth) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= depth) open.pop()
    open.push(depth)
    return Math.min(6, base + open.length - 1)
  }
}
