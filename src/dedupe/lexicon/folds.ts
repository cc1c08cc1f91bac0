/** Letters of the Latin script without accents; accents are left out too often to tell words apart by them. */
export function foldLatin(text: string): string {
  if (isAscii(text)) return text
  return text
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, '')
    .normalize('NFC')
}

function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text)
}

/**
 * {@link foldLatin}; umlauts that are spelled out (`Primaerschluessel`) are left out too, but not after another vowel (`neue`); no
 * comma before a clause (`tun, um`), kinds of a thing in two words (`Vertragsarten`, `Arten Vertrag`).
 */
export function foldGerman(text: string): string {
  const folded = foldLatin(text).replace(/(?<![aeioqu])([aou])e(?![aeiou])/g, '$1')
  const plain = folded
    .replace(/, (?=(?:um|dass|was|wie|wenn|ob|warum|wann|wo) )/g, ' ')
    .replace(/^wie wirk(?:t|en) (.{1,80}) auf /, 'welche wirkung hat $1 auf ')
    .replace(
      /^wie (?:wurden|konnten|konnen) sie (.{1,120}) (beschreiben|erklaren|definieren|charakterisieren)([ ?.!]*)$/,
      '$2 sie $1$3',
    )
    .replace(
      /^(?:wovon|von welchen faktoren) hang(?:t|en) (.{1,120}) ab([ ?.!]*)$/,
      'welche faktoren beeinflussen $1$2',
    )
  return united(plain.replace(/(?<![a-z])([a-z]{4,}?)s?(?<![kgwh]|st)arten(?![a-z])/g, 'arten $1'))
}

/** What may stand at the end of a question or of an order and belongs to its verb. */
const parted = [
  /^((?:.{0,80}[^a-z])?(?:wie|warum|wann|weshalb|wieso|was|wer|jahr|fallen|umstanden|voraussetzungen|bedingungen|weise) )([a-z]{4,}) (.{1,200}) (ab|an|auf|aus|bei|dar|ein|fest|her|hin|nach|(?<!(?:tun|machen|vor|vorgehen|man|sie|du|ich|wir) )um|vor|weg|zuruck|zusammen)([ ?.!]*)$/,
  /^((?:bitte )?)(grenzen sie|stellen sie|fuhren sie|legen sie|zahlen sie|fassen sie|listen sie|geben sie|gehen sie|zeigen sie|grenze|stelle|stell|fuhre|lege|zahle|fasse|liste|zeige) (.{1,200}) (ab|an|auf|aus|dar|ein|gegenuber|vor|wieder|zusammen)([ ?.!]*)$/,
]

/** A verb with its first part, which ends the sentence: `wie kehrt man einen String um`, `wie umkehrt man einen String`. */
function united(text: string): string {
  return parted.reduce((said, form) => said.replace(form, '$1$4$2 $3$5'), text)
}

/** What may stand at the end of a Dutch question or order and belongs to its verb. */
const partedDutch = [
  /^((?:.{0,80}[^a-z])?(?:hoe|waarom|wanneer|waarmee|waar|wat|wie|jaar|gevallen|manier|wijze) )([a-z]{2,}) (.{1,200}) (op|(?<!(?:doen|doe|doet|je|u|werk|aan|manier|manieren|er) )om|in|uit|af|aan|toe|voor|mee|door|over|bij|na|terug|samen|vast|weg|neer|omlaag|omhoog|tegen)([ ?.!]*)$/,
  /^()(leg|som|licht|zet|vat|geef|voer|werk|schrijf) (.{1,200}) (uit|op|toe|uiteen|samen|weer|aan)([ ?.!]*)$/,
]

/** {@link foldLatin}; a verb with its first part, which ends the sentence: `hoe los je een conflict op`, `hoe oplos je een conflict`. */
export function foldDutch(text: string): string {
  const plain = foldLatin(text)
    .replace(/^hoe zou (?:je|jij|u) (.{1,120}) (?:be|om)schrijven([ ?.!]*)$/, 'beschrijf $1$2')
    .replace(
      /^(?:waarvan|van welke factoren) hang(?:t|en) (.{1,120}) af([ ?.!]*)$/,
      'welke factoren beinvloeden $1$2',
    )
  return partedDutch.reduce((said, form) => said.replace(form, '$1$4$2 $3$5'), plain)
}

/** Of what a French preposition and an article are made when they are one word. */
const frenchArticles: Readonly<Record<string, string>> = {
  du: 'de le',
  des: 'de les',
  au: 'a le',
  aux: 'a les',
}

/**
 * {@link foldLatin}, with elided words apart: `qu'est-ce qu'une`, `qu' est ce qu' une`; prepositions apart from the article: `du
 * foie`, `de le foie`.
 */
export function foldFrench(text: string): string {
  return foldLatin(text)
    .replace(/(?<![a-z])(qu|lorsqu|jusqu|puisqu|[cdjlmnst])'(?=[a-z])/g, "$1' ")
    .replace(/(?<![a-z])d' /g, 'de ')
    .replace(/(?<![a-z])(?:du|des|aux?)(?![a-z])/g, (word) => frenchArticles[word] ?? word)
    .replace(/^de quels facteurs depend(?:ent)? /, 'quels facteurs influencent ')
}

/** Italian prepositions by what begins them where the article is one word with them; not `ai` and `dai`, which are other words too. */
const italianArticles =
  /(?<![a-z])(?:(d)(?:el|ello|ella|ei|egli|elle|ell')|(n)(?:el|ello|ella|ei|egli|elle|ell')|(s)u(?:l|llo|lla|i|gli|lle|ll')|(d)a(?:l|llo|lla|gli|lle|ll')|(a)(?:l|llo|lla|gli|lle|ll'))(?![a-z'])/g

/**
 * {@link foldLatin}, with elided words apart: `l'indice`, `l' indice`; prepositions apart from the article: `della funzione`, `di
 * il funzione`.
 */
export function foldItalian(text: string): string {
  return foldLatin(text)
    .replace(
      /(?<![a-z])((?:d|n|s|qu)?ell|all|dall|sull|coll|[dlcmtsv]|un|cos|dov|com|quest|quell|qual|tutt|nessun|c)'(?=[a-z])/g,
      "$1' ",
    )
    .replace(italianArticles, (_, of, within, on, from) =>
      of ? 'di il' : within ? 'in il' : on ? 'su il' : from ? 'da il' : 'a il',
    )
    .replace(/^da quali fattori dipend(?:e|ono) /, 'quali fattori influenzano ')
}

/** {@link foldLatin}, with the case endings that follow the apostrophe of a name apart or off: `Redis'ten`, `redis den`. */
export function foldTurkish(text: string): string {
  return foldLatin(text)
    .replace(/(?<=[a-z0-9+#])'[dt][ae]n(?![a-z])/g, ' den')
    .replace(/(?<=[a-z0-9+#])'y?[ae](?![a-z])/g, ' ye')
    .replace(/(?<=[a-z0-9+#])'[a-z]{1,6}(?![a-z])/g, '')
}

/** ґ as г, the apostrophe inside a word and accents out. */
export function foldUkrainian(text: string): string {
  return text
    .replaceAll('ґ', 'г')
    .replaceAll('\u0301', '')
    .replace(/(?<=[а-яєії])'(?=[а-яєії])/g, '')
}

/** How long an answer may be: `请在100字以内`, `200字以内で`, `100자 이내로`. */
const limit =
  /(?:请?[在用以]|[(（])(?:不超过|不少于|大约|约)?\s*\d{2,4}\s*个?字(?:以内|之内|左右|以上|上下)[)）]?|\d{2,4}\s*字(?:以内|程度)で|\d{2,4}\s*자\s?(?:이내|내외)로/gu

/** A question without the length that its answer may have. */
export function withoutLimit(text: string): string {
  return text.replace(limit, ' ').replace(/^[\s,，、]+/u, '')
}

/** What is measured by how much of it there is. */
const measures: Readonly<Record<string, string>> = {
  高: '高度',
  重: '重量',
  远: '距离',
  深: '深度',
  宽: '宽度',
  厚: '厚度',
}

/** No space between characters, and what is measured by its name: `有多高`, `的高度是多少`. */
export function foldChinese(text: string): string {
  return withoutLimit(text)
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .replace(
      /(?<![度量离])有?多([高重远深宽厚])(?=[?。!\s]*$)/,
      (_, what: string) => `的${measures[what] ?? what}是多少`,
    )
}

/** Kinds of ways that are no laws: 対処法, but 独占禁止法. */
const way = /(?<=対処|解決|改善|測定|計算|練習|勉強|学習|検出|発見|表現|確認)法(?![律人学令則規典案廷務])/g
/** A verb in its polite form: 決まります. That of する is let be, and so is one whose stem is longer than one sound. */
const polite = /(?<=\p{Script=Han}\p{Script=Hiragana}?)([いきぎちにびみり])(?:ます|ました)(?=か|[。?？]|$)/gu
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
  return withoutLimit(text)
    .replace(way, '方法')
    .replace(polite, (_, sound: string) => plainEnding[sound] ?? sound)
    .replace(/(?<=[ァ-ヴ]{2})ー(?![ァ-ヴー])/g, '')
    .replace(
      /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu,
      '',
    )
}

/** ё as е, and no accents. */
export function foldRussian(text: string): string {
  return text.replaceAll('ё', 'е').replaceAll('\u0301', '')
}

/** Nukta out (ज़, ज), one sign of nasal vowels (ँ, ं), words that ask said once (कहाँ-कहाँ). */
export function foldHindi(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll('\u093c', '')
    .replaceAll('\u0901', '\u0902')
    .replaceAll('।', ' ')
    .normalize('NFC')
    .replace(/(कहां|कौन|क्या|किन)[- ]\1(?![\p{L}\p{M}])/gu, '$1')
}

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

/** Particles that may follow any noun, the longest first. */
const anyParticle =
  /^(.+?)(에서는|에서의|에서도|에게서|으로부터|로부터|에서|에게|부터|까지|보다는|보다|처럼|이란|이라는|이라고|에는|들의|들은|들을|들이)$/
const closed = /^(.+?)(으로의|으로는|으로|과의|은|을|과|이)$/
const open = /^(.+?)(로의|로는|로|와의|와|는|를|가|란|라는|라고)$/
const either = /^(.{2,}?)(의|에)$/
/** Particles, and nouns that end like a noun with a particle. */
const ownEnding =
  /^(?:에서|에서는|에게|부터|까지|보다|처럼|이란|이라는|이라고|에는|들의|들은|들을|들이|으로|으로는|라는|라고|로의|로는|와의|과의|와는|어느|어떤)$|(?:결과|성과|통과|초과|경과|효과|사이|회의|정의|동의|의의|평가|추가|증가|국가|길이|높이|깊이|넓이|경로|회로|도로|프로|제로|무엇이|차이|왜냐|하는|있는|없는|되는|않는|인가)$/

/** The ending of a verb that asks how one gets there: `줄이려면`. */
const wishing = /^(?:(.{2,})(?:하|되|시키)려면|(.+?)으?려면)$/

/** Sets the particle of a Korean noun apart; which particle can follow depends on whether its last syllable is closed. */
export function foldKorean(text: string): string {
  return withoutLimit(text)
    .replace(/(?<=[a-z0-9+#])(?=\p{Script=Hangul})/gu, ' ')
    .replace(/\p{Script=Hangul}+/gu, apart)
}

function apart(word: string): string {
  if (word.length < 2 || ownEnding.test(word)) return word
  const [wished, name = '', stem = ''] = wishing.exec(word) ?? []
  if (wished !== undefined) return `${name}${stem} 려면`
  const found =
    anyParticle.exec(word) ?? suited(word, closed, true) ?? suited(word, open, false) ?? either.exec(word)
  if (found === null) return word
  const [, noun = word, particle = ''] = found
  return `${noun} ${particle}`
}

/** A particle that fits the end of the noun; one syllable of a noun is enough only before 을 를 은 는 와 과 란. */
function suited(word: string, pattern: RegExp, wantsClosed: boolean): RegExpExecArray | null {
  const found = pattern.exec(word)
  if (found === null) return null
  const [, noun = '', particle = ''] = found
  const code = noun.charCodeAt(noun.length - 1) - 0xac00
  if (code < 0 || code > 11_171) return null
  const final = code % 28
  const rieul = final === 8 && particle.startsWith('로')
  if ((final !== 0) !== wantsClosed && !rieul) return null
  return noun.length > 1 || /^[을를은는와과란]$/.test(particle) ? found : null
}
