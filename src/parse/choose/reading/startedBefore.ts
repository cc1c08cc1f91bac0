/** How many of `all`, in the order of the article, start before a line; `first` gives the line that one starts at. */
export function startedBefore<One>(all: readonly One[], first: (one: One) => number, line: number): number {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const one = all[middle]
    if (one !== undefined && first(one) < line) low = middle + 1
    else high = middle
  }
  return low
}
