import { foldFrench } from './folds/french.ts'
import type { Lexicon } from './lexicon.ts'
import { phrases } from './phrases/fr.ts'
import { stemRomance } from './stems.ts'

/** French: `fold` writes elided words apart, `l'index` as `l' index`. */
export const fr: Lexicon = {
  lang: 'fr',
  writing: 'spaced',
  postposed: false,
  role: /^en tant qu(?:e|' une?) ([^,:?]{2,40})[,:] ?/,
  fold: foldFrench,
  stem: stemRomance,
  having: 'contient, contiennent, offre, offrent, comporte, comprend, possède',
  persons: {
    asker: 'notre, nos, je',
    told: 'nous, moi',
    telling: 'dites, dis, parlez, parle, racontez, expliquez, explique, donnez, décrivez, présentez',
    asked: 'vous, votre, vos, tu, te, toi',
  },
  contrast: { denies: "pas, non, non pas, ne pas, n' pas", turns: 'mais' },
  carriers: `
      état, mécanisme, processus, problème, problèmes, situation, cas, système, modèle, notion, concept,
      terme, technique, langage, langue, protocole, patient, patients, patiente, personne, personnes,
      individu, attaque, attaques, maladie, type, sorte, genre, se produit, produire, survenir, survient,
      exister, existe, présenter, exactement, généralement, habituellement, entier, complet, mot-clé,
      correct, correcte, correctement, approprié, appropriée, considéré, considérée
    `,
  phrases,
}
