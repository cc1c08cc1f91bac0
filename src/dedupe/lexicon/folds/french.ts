import { foldLatin } from './latin.ts'
import { withOrdinals } from './ordinals.ts'

/** Of what a French preposition and an article are made when they are one word. */
const frenchArticles: Readonly<Record<string, string>> = {
  du: 'de le',
  des: 'de les',
  au: 'a le',
  aux: 'a les',
}

/**
 * {@link foldLatin}, with elided words apart: `qu'est-ce qu'une`, `qu' est ce qu' une`; prepositions apart from the article: `du
 * foie`, `de le foie`.
 */
export function foldFrench(text: string): string {
  return withOrdinals(foldLatin(text), 'fr')
    .replace(/(?<![a-z])(qu|lorsqu|jusqu|puisqu|[cdjlmnst])'(?=[a-z])/g, "$1' ")
    .replace(/(?<![a-z])d' /g, 'de ')
    .replace(/(?<![a-z])(?:du|des|aux?)(?![a-z])/g, (word) => frenchArticles[word] ?? word)
    .replace(/^de quels facteurs depend(?:ent)? /, 'quels facteurs influencent ')
}
