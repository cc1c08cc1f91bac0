const setOf = (words: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(words).flatMap((row) => row.split(' ')))

/** Words behind which stands what a thing is protected against, or kept from. */
export const against = setOf({
  en: 'against from',
  de: 'gegen vor',
  fr: 'contre',
  es: 'contra',
  it: 'contro',
  ru: 'от',
  uk: 'від',
  pl: 'przed',
  nl: 'tegen',
  vi: 'khỏi',
  id: 'terhadap dari',
  ar: 'ضد',
})

/** Small words that an abbreviation leaves out. */
export const unsaid = setOf({
  en: 'of and the for in on to as',
  es: 'de del la el le',
  fr: 'des du',
  pt: 'da do',
  de: 'von und der für',
})
