import { foldJapanese } from './folds/japanese.ts'
import type { Lexicon } from './lexicon.ts'
import { phrases } from './phrases/ja.ts'

/** Japanese: particles and endings are words of their own here, so that what is left of a question is its names. */
export const ja: Lexicon = {
  lang: 'ja',
  writing: 'joined',
  postposed: true,
  role: /^([^、,?]{2,20})として[、,] ?/,
  fold: foldJapanese,
  stem: (word) => word,
  persons: { asker: '私たち 弊社 当社', asked: 'あなた 貴社 御社' },
  contrast: { denies: 'ず ずに なく', turns: 'むしろ' },
  carriers: `
      状態 仕組み 機構 制度 問題 状況 現象 過程 場合 システム モデル 概念 用語 技術 言語 プロトコル 患者 人
      方 こと 際 時 間 中 内 性 化 率 発生 出現 存在 経験 方面 全体 場所 攻撃 疾患 行う 起こる 生じる
      起きる 使用 利用 具体的 いったい 一体 キーワード
      正しい 正しく 適切 受け 受ける 受けた あっ あった ら たら ろう 思っ 思う っ
    `,
  phrases,
}
