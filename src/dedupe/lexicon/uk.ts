import { foldUkrainian } from './folds/ukrainian.ts'
import type { Lexicon } from './lexicon.ts'
import { phrases } from './phrases/uk.ts'
import { stemUkrainian } from './stems.ts'

export const uk: Lexicon = {
  lang: 'uk',
  writing: 'spaced',
  postposed: false,
  declines: true,
  headFirst: true,
  role: /^(?:як|будучи|у ролі|в ролі) ([^,:?]{2,40}), ?/,
  fold: foldUkrainian,
  stem: stemUkrainian,
  having: 'має, мають, містить, містять',
  contrast: { denies: 'не', turns: 'а, але' },
  carriers: `
      стан, механізм, процес, проблема, проблеми, ситуація, випадок, випадку, система, модель, поняття,
      термін, техніка, мова, мові, протокол, пацієнт, пацієнтів, пацієнта, людина, людини, людей, особа,
      атака, атаки, захворювання, хвороба, вид, тип, відбуватися, відбувається, виникати, виникає, існувати,
      існує, зазвичай, саме, конкретно, повний, цілий, ключове слово,
      правильно, правильний, правильна, правильне, належний, вважати, вважається, вважаються
    `,
  phrases,
}
