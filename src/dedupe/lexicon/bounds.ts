/** Names, in each lexicon, of what is the most or the least that there may be, in whatever words: `must not exceed`, 不得超过. */
export const bounds: ReadonlySet<string> = new Set(['atmost', 'atleast'])
