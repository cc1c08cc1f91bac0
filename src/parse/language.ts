/** The language of a text as a BCP 47 tag. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 200_000)
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0
  const kana = sample.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  if (kana > han / 10 && kana > 10) return 'ja'
  return han > sample.length / 50 ? 'zh-Hans' : 'en'
}
