import { foldItalian } from './folds/italian.ts'
import type { Lexicon } from './lexicon.ts'
import { phrases } from './phrases/it.ts'
import { stemItalian } from './stems.ts'

export const it: Lexicon = {
  lang: 'it',
  writing: 'spaced',
  postposed: false,
  role: /^(?:come|in qualita di) ([^,:?]{2,40}), ?/,
  fold: foldItalian,
  stem: stemItalian,
  having: 'ha, hanno, offrono, include, includono, possiede, contiene, contengono',
  persons: { asker: 'noi, nostro, nostra, nostri, nostre', asked: 'lei, tu, te' },
  contrast: { denies: 'non', turns: 'ma, bensì' },
  carriers: `
      stato, meccanismo, processo, problema, problemi, situazione, caso, casi, sistema, modello, concetto,
      termine, tecnica, linguaggio, lingua, protocollo, paziente, pazienti, persona, persone, individuo,
      attacco, attacchi, malattia, tipo, genere, verificarsi, verifica, esistere, esiste, presentarsi,
      presenta, esattamente, generalmente, normalmente, frequenti, completo, intero, parola chiave,
      corretto, corretta, correttamente, adeguato, adeguata, considerato, considerata
    `,
  phrases,
}
