/** Ordinals to the tenth as each language writes them out, masculine; the feminine of `2ª` follows from it. */
const written = {
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth',
  es: 'primer segundo tercer cuarto quinto sexto septimo octavo noveno decimo',
  pt: 'primeiro segundo terceiro quarto quinto sexto setimo oitavo nono decimo',
  fr: 'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme',
  it: 'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo',
  nl: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende',
} as const

/** `2nd`, `2o` (of `2º`), `2.a`, `2e`, `2eme`: a number with the end of its ordinal. */
const endings: Readonly<Record<keyof typeof written, RegExp>> = {
  en: /(?<![\p{L}\d.,])(\d{1,2})(?:st|nd|rd|th)(?![\p{L}\d])/gu,
  es: /(?<![\p{L}\d.,])(\d{1,2})\.?(?:[oa]|er|ro|ra|do|da|to|ta)(?![\p{L}\d])/gu,
  pt: /(?<![\p{L}\d.,])(\d{1,2})\.?[oa](?![\p{L}\d])/gu,
  fr: /(?<![\p{L}\d.,])(\d{1,2})(?:er|re|e|eme|nd|nde)(?![\p{L}\d])/gu,
  it: /(?<![\p{L}\d.,])(\d{1,2})[oa](?![\p{L}\d])/gu,
  nl: /(?<![\p{L}\d.,])(\d{1,2})(?:e|de|ste)(?![\p{L}\d])/gu,
}

/** An ordinal in digits as its word, to the tenth: `the 2nd highest salary`, `the second highest salary`. */
export function withOrdinals(text: string, lang: keyof typeof written): string {
  if (!/\d/.test(text)) return text
  const words = written[lang].split(' ')
  const isLatin = lang === 'es' || lang === 'pt' || lang === 'it'
  return text.replace(endings[lang], (all, digits: string) => {
    const word = words[Number(digits) - 1]
    if (word === undefined) return all
    return isLatin && all.endsWith('a') ? `${word.replace(/o$/, '')}a` : word
  })
}
