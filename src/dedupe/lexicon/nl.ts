import { foldDutch } from './folds/dutch.ts'
import type { Lexicon } from './lexicon.ts'
import { phrases } from './phrases/nl.ts'
import { stemDutch } from './stems.ts'

export const nl: Lexicon = {
  lang: 'nl',
  writing: 'spaced',
  postposed: false,
  verbLast: true,
  role: /^als (?:een )?([^,:?]{2,40})[,:] ?/,
  fold: foldDutch,
  stem: stemDutch,
  having: 'heeft, hebben, bevat, bevatten, biedt, bieden',
  contrast: { denies: 'niet, geen', turns: 'maar' },
  carriers: `
      toestand, status, mechanisme, proces, probleem, problemen, situatie, geval, gevallen, systeem, model,
      concept, begrip, term, techniek, taal, protocol, patiënt, patiënten, persoon, personen, mens, mensen,
      aanval, aanvallen, ziekte, soort, type, optreden, optreedt, voorkomen, voorkomt, ontstaan, bestaan,
      bestaat, precies, eigenlijk, meestal, hele, volledige, sleutelwoord,
      correct, correcte, juist, juiste, behoorlijk, beschouwd, geldt, gelden
    `,
  phrases,
}
