import { foldLatin } from './latin.ts'
import { withOrdinals } from './ordinals.ts'

/** Italian prepositions by what begins them where the article is one word with them; not `ai` and `dai`, which are other words too. */
const italianArticles =
  /(?<![a-z])(?:(d)(?:el|ello|ella|ei|egli|elle|ell')|(n)(?:el|ello|ella|ei|egli|elle|ell')|(s)u(?:l|llo|lla|i|gli|lle|ll')|(d)a(?:l|llo|lla|gli|lle|ll')|(a)(?:l|llo|lla|gli|lle|ll'))(?![a-z'])/g

/**
 * {@link foldLatin}, with elided words apart: `l'indice`, `l' indice`; prepositions apart from the article: `della funzione`, `di
 * il funzione`.
 */
export function foldItalian(text: string): string {
  return withOrdinals(foldLatin(text), 'it')
    .replace(
      /(?<![a-z])((?:d|n|s|qu)?ell|all|dall|sull|coll|[dlcmtsv]|un|cos|dov|com|quest|quell|qual|tutt|nessun|c)'(?=[a-z])/g,
      "$1' ",
    )
    .replace(italianArticles, (_, of, within, on, from) =>
      of ? 'di il' : within ? 'in il' : on ? 'su il' : from ? 'da il' : 'a il',
    )
    .replace(/^da quali fattori dipend(?:e|ono) /, 'quali fattori influenzano ')
}
