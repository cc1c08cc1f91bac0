import { foldKorean } from './folds/korean.ts'
import type { Lexicon } from './lexicon.ts'
import { phrases } from './phrases/ko.ts'
import { stemKorean } from './stems.ts'

/** Korean: `fold` sets particles apart from their nouns; names are compared without their spaces. */
export const ko: Lexicon = {
  lang: 'ko',
  writing: 'spaced',
  postposed: true,
  role: /^([^,?]{2,20}) ?으?로서,? /,
  fold: foldKorean,
  stem: stemKorean,
  persons: { asker: '저희*, 우리*', asked: '당신*, 본인*' },
  contrast: { denies: '아닌, 아니고, 않고', turns: '오히려' },
  carriers: `
      상태, 메커니즘, 제도, 문제, 상황, 현상, 과정, 경우, 시스템, 모델, 개념, 용어, 기술, 언어, 프로토콜, 환자, 사람, 것, 때, 사이, 간, 성, 화, 율, 발생, 존재,
      경험, 전체, 공격, 질환, 구체적으로, 도대체, 주로, 생기다, 생기면, 발생하면, 나타나다, 키워드,
      올바른, 올바르게, 적절한, 간주되다
    `,
  phrases,
}
