/*
 * Light stemmers: they take off inflection (number, case, tense), never what makes another word of a word. Two words
 * that differ in more than inflection must keep different stems: a false merge costs more than a repeat left.
 */

/** Irregular forms of English verbs by what they are forms of; not those that are other words too (`left`, `rose`). */
const irregular: ReadonlyMap<string, string> = new Map(
  'became become, broke break, broken break, brought bring, bought buy, built build, caught catch, chose choose, chosen choose, drawn draw, drew draw, drove drive, driven drive, eaten eat, fallen fall, fell fall, flew fly, flown fly, forgot forget, forgotten forget, fought fight, frozen freeze, froze freeze, gave give, given give, grew grow, grown grow, heard hear, held hold, kept keep, knew know, known know, lent lend, overcame overcome, paid pay, ridden ride, risen rise, rode ride, sent send, shaken shake, shook shake, shown show, slept sleep, sold sell, sought seek, spent spend, spoken speak, stolen steal, stole steal, stood stand, struck strike, swore swear, sworn swear, taken take, taught teach, thrown throw, threw throw, told tell, took take, torn tear, undertook undertake, undertaken undertake, understood understand, withdrawn withdraw, withdrew withdraw, went go, worn wear, written write, wrote write'
    .split(', ')
    .map((row) => row.split(' ') as [string, string]),
)

/** English words without plural, -ed, -ing and final e, in one spelling: `classes`, `class`; `imbalanced`, `imbalance`; `moulds`, `mold`. */
export function stemEnglish(word: string): string {
  if (!/^[a-z']{4,}$/.test(word)) return word
  const single = (irregular.get(word) ?? word)
    .replace(/'s$|'$/, '')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/ies$/, 'y')
    .replace(/([^aius])s$/, '$1')
  const base = /[aeiouy].*(?:ing|ed)$/.test(single) ? single.replace(/(?:ing|ed)$/, '') : single
  const bare = base !== single && base.length >= 3 ? base.replace(/([bdfgmnprt])\1$/, '$1') : single
  return american(bare.length > 3 ? bare.replace(/e$/, '').replace(/y$/, 'i') : bare)
}

/** A stem as it is spelt in America; needs not be a word. */
function american(stem: string): string {
  return stem
    .replace(/(?<=[a-z]{3})our(?=$|ful|it|al|er|hood|abl)/, 'or')
    .replace(/(?<=[a-z]{3})is(?=$|ation|er)/, 'iz')
    .replace(/(?<=[a-z]{3})ys$/, 'yz')
    .replace(/(?<=[a-z])enc$/, 'ens')
    .replace(/(?<=[a-z]{3})ogu$/, 'og')
    .replace(/(?<=[a-z]{2}[tb])er$/, 'r')
    .replace(/(?<=gram)m$/, '')
    .replace(/(?<=[aeiouy][a-z]{0,8}[aeio]l)l$/, '')
    .replace(/^(?:m|sm)ould/, (word) => word.replace('u', ''))
    .replace(/^sulph/, 'sulf')
    .replace(
      /^(?:haem|an?aem|leukaem|paed|oestr|oedem|foet|gynaec|orthopaed|anaesth|oesoph|diarrhoe|faec|caes)/,
      (word) => word.replace(/[ao]e/, 'e'),
    )
}

/** Spanish, Portuguese and French: plural and gender off, and the endings of an infinitive and of what would be: `deshacer`, `deshace`, `desharías`. */
export function stemRomance(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word
  return word
    .replace(/coes$/, 'cao')
    .replace(/(?:oes|aes)$/, 'ao')
    .replace(/(?<=[aeou])is$/, 'l')
    .replace(/ns$/, 'n')
    .replace(/eaux$/, 'eau')
    .replace(/aux$/, 'al')
    .replace(/(?<=[bdlnrtvz])es$/, '')
    .replace(/(?<=[a-z]{3}[aei]r)(?:ia(?:s|n|mos)?|iez|ions|ait|ais|aient)$/, '')
    .replace(/(?<=[a-z]{3})[sx]$/, '')
    .replace(/(?<=[a-z]{3})[aoe]$/, '')
    .replace(/m$/, 'n')
    .replace(/(?<=[a-z]{4})[aei]r$/, '')
}

/** German: endings of case, plural and verbs off, and what stands inside a parted verb: `umgekehrt`, `umzukehren`, `umkehren`; umlauts are gone already. */
export function stemGerman(word: string): string {
  if (!/^[a-z]{5,}$/.test(word)) return word
  return word
    .replace(/^ge(?!richt|wicht|sicht|schlecht|spenst|stalt)(?=[a-z]{4,}t$)/, '')
    .replace(
      /^(ab|an|auf|aus|bei|dar|ein|fest|her|hin|los|mit|nach|teil|um|vor|weg|zuruck|zusammen|zu)(?:ge|zu)(?=[a-z]{3,}(?:t|en)$)/,
      '$1',
    )
    .replace(/(?<!s)s$/, '')
    .replace(/(?:ern|em|en|er|e|n)$/, '')
    .replace(/(?<=[a-z]{4})t$/, '')
}

/** Italian: the vowel that shows gender and number off, the h that keeps a sound before it (`banche`, `banca`), and the ending of an infinitive. */
export function stemItalian(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word
  return word
    .replace(/(?<=[a-z]{3}[aei]r)(?:esti|ebbe|ei)$/, 'e')
    .replace(/(?<=[a-z]{3})(?:ie|ii|[aeio])$/, '')
    .replace(/(?<=[cg])h$/, '')
    .replace(/(?<=[a-z]{4})[aei]r$/, '')
}

/** Dutch: plural and inflection off; what the spelling doubles for their sake is single: `processen`, `taal`, `talen`. */
export function stemDutch(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word
  return word
    .replace(/(?<=[a-z]{3})(?:en|e|(?<!s)s)$/, '')
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/([aeou])\1(?=[^aeiou]$)/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
}

/** Polish: endings of nouns and adjectives off, as long as three letters stay; accents are gone already. */
export function stemPolish(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word
  return word.replace(
    /(?<=.{3})(?:iami|ami|iach|ach|iego|ego|iemu|emu|ymi|imi|iej|ej|owie|owi|iem|em|iom|om|ych|ich|ym|im|ow|ia|ie|iu|io|a|e|i|o|u|y)$/,
    '',
  )
}

/** Ukrainian: endings of nouns, adjectives and verbs off, as long as three letters stay, and the vowel that comes and goes (`ринок`, `ринку`). */
export function stemUkrainian(word: string): string {
  if (!/^[а-яєії]{4,}$/.test(word)) return word
  return word
    .replace(/(?<=.{3})ся$/, '')
    .replace(
      /(?<=.{3})(?:іями|ями|ами|іях|ях|ах|ого|ому|ими|іми|ією|ою|ею|єю|ові|еві|ів|їв|ий|ій|их|іх|им|ім|ом|ем|іям|ям|ам|ія|ії|ію|іє|ої|а|я|о|е|є|и|і|ї|у|ю|ь|й)$/,
      '',
    )
    .replace(/(?<=[а-яєії]{3})[ео](?=[кц]$)/, '')
}

/** Turkish: plural, possession and case off, one after the other; a final sound that they soften is hard again. */
export function stemTurkish(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word
  let bare = word
  for (let times = 0; times < 4; times++)
    bare = bare.replace(
      /(?<=.{3})(?:l[ae]r|n[iu]n|[iu]n|s[iu]|n[iu]|y[iuae]|[iu]|[dt][iu]r|[dt]eki|[dt]aki|[dt][ae])$/,
      '',
    )
  return bare.replace(/b$/, 'p').replace(/d$/, 't').replace(/g$/, 'k')
}

/** Indonesian: the particles and the possessive that are written behind a word off. */
export function stemIndonesian(word: string): string {
  if (!/^[a-z]{5,}$/.test(word)) return word
  return word.replace(/(?<=.{3})(?:nya|lah|kah)$/, '')
}

/** Russian: endings of nouns, adjectives and verbs off, as long as three letters stay, and the vowel that comes and goes (`цветок`, `цветка`). */
export function stemRussian(word: string): string {
  if (!/^[а-я]{4,}$/.test(word)) return word
  return word
    .replace(/(?<=.{3})(?:ся|сь)$/, '')
    .replace(
      /(?<=.{3})(?:иями|ями|ами|иях|ях|ах|ией|иям|ием|ия|ии|ию|ие|ий|ого|его|ому|ему|ыми|ими|ая|яя|ое|ее|ые|ый|ой|ей|ым|им|ых|их|ую|юю|ом|ем|ям|ам|ов|ев|ею|ою|ью|а|я|о|е|ы|и|у|ю|ь|й)$/,
      '',
    )
    .replace(/(?<=[а-я]{3})[ео](?=[кц]$)/, '')
}

/** Hindi: endings of verbs, oblique and plural endings off. */
export function stemHindi(word: string): string {
  if (!/^[\u0900-\u097f]{3,}$/.test(word)) return word
  return word
    .replace(/(?<=.{2})(?:ेंगे|ेगा|ेगी|ते|ती|ने|ना|नी)$/, '')
    .replace(/(?<=.{2})(?:ियों|ियां|ाओं|ाएं|ुओं|ओं|ों|ें|ीं)$/, '')
    .replace(/(?<=.{2})[ाीेि]$/, '')
}

/** Arabic: sound plurals and the ending of the feminine off; the article is gone already. */
export function stemArabic(word: string): string {
  if (!/^[\u0621-\u064a]{4,}$/.test(word)) return word
  return word.replace(/(?<=.{3})(?:ات|ون|ين|ان|يه|ه|ي|ا)$/, '')
}

/** Korean: endings of 하다, 되다, the copula and of other verbs off, with the syllable of respect: 푸시나요, 푸나요. */
export function stemKorean(word: string): string {
  return word
    .replace(
      /(?<=.{2})(?:하는|하다|합니다|합니까|하나요|하시나요|하십니까|하셨나요|하셨습니까|하시는|하신|했나요|했습니까|하였는가|하였나요|하였습니까|했는가|한다면|하기|하여|해서|해야|하고|하면|한|할|했|되는|된|됩니다|되나요|시키는|시킬|입니다|입니까|인가요|인가|한가요|한지|한가|들|적인|적으로)$/,
      '',
    )
    .replace(
      /(?<=.)(?:으?(?:시나요|십니까|셨나요|셨습니까|시는지|시는가)|나요|는지|는가|는가요|는|습니까)$/,
      '',
    )
    .replace(/(?<=.{2})(?:으려면|려면|을까요|을까|어야|아야|으면|을)$/, '')
}
