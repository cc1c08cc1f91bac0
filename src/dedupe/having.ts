/**
 * Verbs that say no more of a thing with several names (`Which symptoms does flu have`), but ask for something else where
 * nothing more is named: `What does a cell contain` is not what a cell is. As the folds of their languages leave them.
 */
const having: ReadonlySet<string> = new Set(
  [
    'has have had contain contains offer offers offered provide provides provided support supports give gives include includes',
    'hat haben enthalt enthalten bietet bieten unterstutzt besitzt besitzen liefert heeft hebben bevat bevatten biedt bieden',
    'tiene tienen contiene contienen ofrece ofrecen incluye incluyen presenta presentan tem contem oferece oferecem inclui possui',
    'contient contiennent offre offrent comporte comprend possede ha hanno offrono include includono possiede contengono',
    'имеет имеют содержит содержат включает предлагает має мають містить містять ma maja zawiera zawieraja oferuje',
    'var vardir icerir sunar chứa memiliki mengandung berisi menyediakan يحتوي تحتوي يملك تملك يقدم تقدم',
  ].flatMap((row) => row.split(' ')),
)

/** Whether a word is such a verb. */
export function isHaving(word: string): boolean {
  return having.has(word)
}
