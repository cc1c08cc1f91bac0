/** Words that begin with و of their own. */
const ownWaw =
  /^(?:وحد|واجه|وظيف|ويب|وقت|وراث|وصول|وسيط|وثيق|وسائط|وكيل|وحيد|ورق|وزن|وضع|وعي|وكال|ولوج|وصف|وضح|وسيل|وسائل|وقاي|واقع|وظائف|وجود|وقوع|ورث|وجه|وسوم|وسم|وكذلك|وما|وهل)/

/** Vowel marks and tatweel out, forms of alef and ya as one, the article off, clitics before a word apart. */
export function foldArabic(text: string): string {
  return text
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replace(/[؟،؛]/g, ' ')
    .replace(/[\u0621-\u064a]+/g, unclitic)
    .replace(/(?<=(?:مقصود|مراد|يقصد|نقصد|تقصد|نعني|يعني|قصد) )ب(?=[\u0621-\u064a]{3})/g, 'ب ')
}

function unclitic(word: string): string {
  const [, clitic = '', bare = ''] = /^([وفبك]?)ال(?=.{2})(.+)$/.exec(word) ?? []
  if (bare !== '') return clitic === '' ? bare : `${clitic} ${bare}`
  const [, lam = '', owned = ''] = /^(و?ل)ل(?=.{2})(.+)$/.exec(word) ?? []
  if (owned !== '') return lam === 'ل' ? `ل ${owned}` : `و ل ${owned}`
  if (word.length >= 4 && word.startsWith('و') && !ownWaw.test(word)) return `و ${word.slice(1)}`
  return word
}
