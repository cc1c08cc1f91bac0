import { functionWords, simplifiedOnly, traditionalOnly } from './languageData.ts'
import { withoutEmbedded } from './mdast/pieces/embedded.ts'

/** So much of a text tells its language. */
const sampleLength = 100_000

/** What says nothing of the language that an article is written in: code, formulas, addresses, tags. */
const notProse =
  /```[\s\S]*?(?:```|$)|~~~[\s\S]*?(?:~~~|$)|\$\$[\s\S]*?\$\$|`[^`\n]*`|\b(?:https?:|www\.)\S+|<[^<>\n]{0,200}>|\b\w+(?:[_.:/\\]\w+)+\b|&\w{2,8};/g

/** Languages that a script of their own tells. */
const byScript: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
]

/**
 * The language of a text as a BCP 47 tag: by script, then by characters (Chinese), letters (Persian, Ukrainian) or function
 * words (languages in Latin and Cyrillic script). Latin words in a text of another script are taken for its terms.
 *
 * `训练数据` → `zh-Hans`, `訓練資料` → `zh-Hant`, `What is attention?` → `en`; `en` where nothing tells.
 */
export function detectLanguage(text: string): string {
  const prose = withoutEmbedded(text).slice(0, sampleLength).replace(notProse, ' ')
  const latin = count(prose, /\p{Script=Latin}/gu)
  const eastern = easternLanguage(prose, latin)
  if (eastern) return eastern
  const [language = '', letters = 0] = mostOf(
    byScript.map(([name, pattern]) => [name, count(prose, pattern)]),
  )
  if (letters * 3 > latin) return refine(language, prose)
  return latin > 0 ? byWords(prose, 'Latn') : 'en'
}

/** Chinese and Japanese say in one character what Latin says in three letters or more. */
function easternLanguage(prose: string, latin: number): string | null {
  const han = count(prose, /\p{Script=Han}/gu)
  const kana = count(prose, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  if ((han + kana) * 4 < latin || han + kana === 0) return null
  if (count(prose, /\p{Script=Hangul}/gu) > han) return null
  if (kana * 12 > han) return 'ja'
  return count(prose, traditionalOnly) > count(prose, simplifiedOnly) ? 'zh-Hant' : 'zh-Hans'
}

/** Languages that share a script differ in letters and words. */
function refine(language: string, prose: string): string {
  if (language === 'ru') return byWords(prose, 'Cyrl')
  if (language === 'ar') return byWords(prose, 'Arab')
  return language === 'hi' ? byWords(prose, 'Deva') : language
}

/** The language of the script whose small words make up the largest part of the text. */
function byWords(prose: string, script: keyof typeof functionWords): string {
  const counts = new Map<string, number>()
  for (const [word] of prose.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  const scores = Object.entries(functionWords[script]).map(([language, words]): [string, number] => {
    const known = words.split(' ')
    return [language, known.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)]
  })
  const [first] = Object.keys(functionWords[script])
  const [language, score] = mostOf(scores)
  return score > 0 ? language : (first ?? 'en')
}

/** The first of the largest. */
function mostOf(scores: readonly (readonly [string, number])[]): readonly [string, number] {
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0] as const)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
