import { withoutLimit } from './limit.ts'
import { withDigits } from './numerals.ts'

/** Kinds of ways that are no laws: 対処法, but 独占禁止法. */
const way =
  /法(?<=(?:対処|解決|改善|測定|計算|練習|勉強|学習|検出|発見|表現|確認)法)(?![律人学令則規典案廷務])/g
/** A verb in its polite form: 決まります. That of する is let be, and so is one whose stem is longer than one sound. */
const polite = /([いきぎちにびみり])(?<=\p{Script=Han}\p{Script=Hiragana}?.)(?:ます|ました)(?=か|[。?？]|$)/gu
const plainEnding: Readonly<Record<string, string>> = {
  い: 'う',
  き: 'く',
  ぎ: 'ぐ',
  ち: 'つ',
  に: 'ぬ',
  び: 'ぶ',
  み: 'む',
  り: 'る',
}

/** Katakana words without the long mark at their end (サーバー, サーバ), plain forms of verbs, no space between characters. */
export function foldJapanese(text: string): string {
  return withDigits(withoutLimit(text))
    .replace(way, '方法')
    .replace(polite, (_, sound: string) => plainEnding[sound] ?? sound)
    .replace(/ー(?<=[ァ-ヴ]{2}ー)(?![ァ-ヴー])/g, '')
    .replace(
      / (?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー] )(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu,
      '',
    )
}
