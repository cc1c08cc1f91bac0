type Rule = readonly [ending: RegExp, plural: string]

/** How nouns and adjectives end in the plural, by language; the first that fits counts. */
const endings: Readonly<Record<string, readonly Rule[]>> = {
  en: [[/$/, 's']],
  es: [
    [/ión$/, 'iones'],
    [/z$/, 'ces'],
    [/(?<=[aeiouáéó])$/, 's'],
    [/(?<=[lnrd])$/, 'es'],
  ],
  pt: [
    [/ão$/, 'ões'],
    [/m$/, 'ns'],
    [/(?<=[aeou])l$/, 'is'],
    [/(?<=[rz])$/, 'es'],
    [/(?<=[aeiouáéê])$/, 's'],
  ],
  fr: [
    [/al$/, 'aux'],
    [/(?<=eau)$/, 'x'],
    [/$/, 's'],
  ],
}

/** Behind one of these what is said of a noun stays as it is: `base de datos`, `bases de datos`. */
const preposition =
  / (?:d[eo]s?|du|da|das|del|en|em|à|a|au|aux|para|por|pour|con|com|sans|sin|sem|y|e|et) | d'/

/**
 * A name and its plural, of languages whose plurals end in `s` as a rule. An abbreviation has none: `http`, `https`. Of several
 * words all agree in Romance languages, and none is made in English, where the last needs not be a noun.
 */
export function withPlural(form: string, lang: string): readonly string[] {
  const rules = endings[lang]
  if (rules === undefined || form.includes('*')) return [form]
  if (!form.includes(' ')) return isCounted(form) && form.length > 3 ? [form, plural(form, rules)] : [form]
  if (lang === 'en') return [form]
  const at = preposition.exec(form)?.index ?? form.length
  const words = form.slice(0, at).split(' ')
  return words.every(isCounted)
    ? [form, words.map((word) => plural(word, rules)).join(' ') + form.slice(at)]
    : [form]
}

function isCounted(word: string): boolean {
  return /^(?=.*[aeiouyáéíóúâêôãõèàî])\p{Ll}{3,}$/u.test(word) && !/[sx]$/.test(word)
}

function plural(word: string, rules: readonly Rule[]): string {
  const rule = rules.find(([ending]) => ending.test(word))
  return rule === undefined ? word : word.replace(rule[0], rule[1])
}
