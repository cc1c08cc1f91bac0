/** Where names stand in a title, from and to, in order; of several at one place the longest. Capitals do not count. */
export function markedRanges(
  title: string,
  names: readonly string[],
): readonly (readonly [from: number, to: number])[] {
  const lower = title.toLowerCase()
  // A letter that is longer in lower case would shift what follows it.
  if (lower.length !== title.length) return []
  const wanted = names.filter((name) => name !== '').map((name) => name.toLowerCase())
  const ranges: (readonly [number, number])[] = []
  for (let from = 0; ; from = ranges.at(-1)?.[1] ?? 0) {
    const [first] = wanted
      .map((name) => [lower.indexOf(name, from), name.length] as const)
      .filter(([at]) => at >= 0)
      .sort(([x, long], [y, longer]) => x - y || longer - long)
    if (first === undefined) return ranges
    ranges.push([first[0], first[0] + first[1]])
  }
}
