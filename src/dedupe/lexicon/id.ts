import { foldLatin } from './folds/latin.ts'
import type { Lexicon } from './lexicon.ts'
import { phrases } from './phrases/id.ts'
import { stemIndonesian } from './stems.ts'

export const id: Lexicon = {
  lang: 'id',
  writing: 'spaced',
  postposed: false,
  headFirst: true,
  role: /^sebagai (?:seorang )?([^,:?]{2,40}), ?/,
  fold: foldLatin,
  stem: stemIndonesian,
  having: 'memiliki, mengandung, berisi, menyediakan',
  contrast: { denies: 'bukan, tidak, bukannya', turns: 'melainkan, tetapi, tapi, namun' },
  carriers: `
      keadaan, status, mekanisme, proses, masalah, situasi, kasus, sistem, model, konsep, istilah, teknik,
      bahasa, protokol, pasien, orang, individu, serangan, penyakit, jenis, tipe, terjadi, muncul, timbul,
      ada, biasanya, sebenarnya, tepatnya, seluruh, lengkap, kata kunci,
      benar, tepat, dianggap, tergolong
    `,
  phrases,
}
