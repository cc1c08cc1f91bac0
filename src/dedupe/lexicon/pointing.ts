import { alternatives, type Patterns } from './alternatives.ts'

/** What an option says that points at the others, without spaces. */
const atOthers: Patterns = {
  en: 'above|allof|noneof|bothof|^both',
  zh: '以上|上述|都[是对不]|均[是为不]|全部',
  es: 'anterior|todas|todos|ninguna',
  pt: 'nenhuma',
  fr: 'cidessus|tousles|toutesles|aucun',
  de: '^alle[sr]?(?:antworten|genannt|davon)|^keine[rs]?(?:davon|der)',
  it: 'precedent|nessun|tutt[ei]le',
  ja: '上記|すべて|全て|いずれも',
  ko: '모두|위의|없음',
  ru: 'выше|вс[её]перечисл|ниодин|нетправильн',
  uk: 'вищ[ае]|усіперел',
  id: 'semua|diatas',
  vi: 'tấtcả|cảba|cảa|trên',
  tr: 'hepsi|yukarıdaki|hiçbiri',
  pl: 'wszystkie|żadn',
  nl: 'bovenstaande',
  ar: 'جميع|سبق|لاشيء',
  hi: 'उपरोक्त|सभी|इनमें',
}

/** What stands between two letters of options. */
const and: Patterns = {
  en: 'and',
  de: 'und',
  fr: 'et',
  es: 'y',
  it: 'e',
  pl: 'i',
  ru: 'и',
  id: 'dan',
  vi: 'và',
  zh: '和|与|及',
}

/** An option that points at others: `None of the above`, `A and B`, `以上都是`. */
export const pointsAtOthers = new RegExp(
  `${alternatives(atOthers)}|^[a-e][^\\p{L}]*(?:${alternatives(and)})?[a-e]$`,
  'iu',
)

/** Words that point at what stands under a title, in a normal form. */
const below: Patterns = {
  en: '\\b(?:following|below|this (?:code|snippet|figure|picture|diagram|graph|program))\\b',
  es: '\\bsiguientes?\\b',
  pt: '\\b(?:seguintes?|abaixo)\\b',
  fr: '\\b(?:suivante?s?|ci dessous)\\b',
  de: '\\b(?:folgende[nrs]?|unten)\\b',
  zh: '[下以上][列下面述图]|如图',
  ja: '次の|下記',
  ko: '다음|아래',
  ru: 'следующ|ниже',
  vi: 'sau đây|dưới đây',
  hi: 'निम्न|नीचे',
  ar: 'التالي|التاليه|تالي',
}

/** A title that points at what stands under it: `Which of the following …`. */
export const pointsBelow = new RegExp(alternatives(below), 'u')
