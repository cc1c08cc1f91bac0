import { foldLatin } from './folds/latin.ts'
import { withOrdinals } from './folds/ordinals.ts'
import type { Lexicon } from './lexicon.ts'
import { phrases } from './phrases/es.ts'
import { stemRomance } from './stems.ts'

export const es: Lexicon = {
  lang: 'es',
  writing: 'spaced',
  postposed: false,
  role: /^como ([^,:?¿]{2,40}), ?/,
  fold: (text) => withOrdinals(foldLatin(text), 'es'),
  stem: stemRomance,
  having: 'tiene, tienen, contiene, contienen, ofrece, ofrecen, incluye, incluyen, presenta, presentan',
  persons: { asker: 'nosotros, nuestro, nuestra, nuestros, nuestras, nos', asked: 'usted, ustedes, tu, te' },
  contrast: { denies: 'no', turns: 'sino, pero' },
  carriers: `
      estado, mecanismo, proceso, problema, problemas, situación, caso, casos, sistema, modelo, concepto,
      término, técnica, lenguaje, lengua, protocolo, paciente, pacientes, persona, personas, individuo,
      ataque, ataques, enfermedad, tipo, clase, producirse, produce, ocurrir, ocurre, existir, existe,
      presentarse, presenta, cometen, suelen, exactamente, generalmente, normalmente, completo, entero,
      palabra clave,
      correcto, correcta, correctamente, adecuado, adecuada, considerado, considerada, considera
    `,
  phrases,
}
