/**
 * Of titles that ask the same, the clearest: one that gives both names of a thing (`自然语言处理（NLP）`), then one that ends
 * as a question, then the shortest, then the first.
 */
export function clearestTitle(titles: readonly string[]): string {
  const ranked = titles.map((title, index) => ({
    title,
    rank: [
      /[(（][A-Za-z][^()（）]*[)）]/.test(title) ? 0 : 1,
      /[?？؟]\s*$/.test(title) ? 0 : 1,
      [...title].length,
      index,
    ],
  }))
  ranked.sort((x, y) => x.rank.reduce((found, value, at) => found || value - (y.rank[at] ?? 0), 0))
  return ranked[0]?.title ?? ''
}
