import { foldLatin } from './folds/latin.ts'
import { withOrdinals } from './folds/ordinals.ts'
import type { Lexicon } from './lexicon.ts'
import { phrases } from './phrases/pt.ts'
import { stemRomance } from './stems.ts'

export const pt: Lexicon = {
  lang: 'pt',
  writing: 'spaced',
  postposed: false,
  role: /^como ([^,:?]{2,40}), ?/,
  fold: (text) => withOrdinals(foldLatin(text), 'pt'),
  stem: stemRomance,
  having: 'tem, contém, oferece, oferecem, inclui, possui',
  persons: { asker: 'nosso, nossa, nossos, nossas, conosco', asked: 'você, vocês, tu, te' },
  contrast: { denies: 'não', turns: 'mas, sim, porém' },
  carriers: `
      estado, mecanismo, processo, problema, problemas, situação, caso, casos, sistema, modelo, conceito,
      termo, técnica, linguagem, língua, protocolo, paciente, pacientes, pessoa, pessoas, indivíduo, ataque,
      ataques, doença, tipo, espécie, ocorrer, ocorre, existir, existe, apresentar, apresenta, exatamente,
      geralmente, normalmente, completo, inteiro, palavra-chave,
      correto, correta, corretamente, adequado, adequada, considerado, considerada, considera
    `,
  phrases,
}
