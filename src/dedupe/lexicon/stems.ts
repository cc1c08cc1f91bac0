/** English words without plural, -ed, -ing and final e: `classes`, `class`; `imbalanced`, `imbalance`. */
export function stemEnglish(word: string): string {
  if (!/^[a-z']{4,}$/.test(word)) return word
  const single = word
    .replace(/'s$|'$/, '')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/ies$/, 'y')
    .replace(/([^aius])s$/, '$1')
  const base = single.replace(/(?<=[aeiouy].*[a-z]{1})(?:ing|ed)$/, '')
  const bare = base !== single && base.length >= 3 ? base.replace(/([bdfgmnprt])\1$/, '$1') : single
  return bare.length > 3 ? bare.replace(/e$/, '').replace(/y$/, 'i') : bare
}
