import { foldTurkish } from './folds/turkish.ts'
import type { Lexicon } from './lexicon.ts'
import { phrases } from './phrases/tr.ts'
import { stemTurkish } from './stems.ts'

export const tr: Lexicon = {
  lang: 'tr',
  writing: 'spaced',
  postposed: true,
  declines: true,
  role: /^(?:bir )?([^,?]{2,40}) olarak,? /,
  fold: foldTurkish,
  stem: stemTurkish,
  having: 'var, vardır, içerir, sunar',
  persons: { asker: 'biz, bizi, bize, bizim', asked: 'siz, sizi, size, sizin' },
  contrast: { denies: 'değil, değildir, kullanılmaz', turns: 'de, da, aksine' },
  carriers: `
      durum, durumu, durumda, mekanizma, mekanizması, süreç, süreci, sorun, sorunu, problem, problemi, sistem,
      sistemi, model, modeli, kavram, kavramı, terim, terimi, teknik, tekniği, dil, dili, protokol, protokolü,
      hasta, hastalar, hastalarda, kişi, kişiler, insan, insanlar, saldırı, saldırısı, hastalık, hastalığı,
      tür, türü, tip, tipi, oluşmak, oluşur, oluşan, meydana gelmek, meydana gelir, var olmak, genellikle, tam
      olarak, bütün, anahtar kelime, anahtar kelimesi,
      doğru, uygun, sayılır, kabul
    `,
  phrases,
}
