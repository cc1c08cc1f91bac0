/** Marks that readers leave out when they type: accents, Arabic vowels, Hebrew points. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670]/g

/** Letters that no decomposition takes apart. */
const plain: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }

/** Text as it is compared: full-width letters, capitals, accents and runs of spaces make no difference. */
export function normalise(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase()
  const bare = ascii.test(folded) ? folded : folded.normalize('NFD').replace(accents, '').normalize('NFC')
  return bare.replace(/[đøłßæœı]/g, (letter) => plain[letter] ?? letter).replace(/\s+/g, ' ')
}

const ascii = /^\p{ASCII}*$/u
