import { addTo } from '../../model/collections.ts'

/** Words and letters by which a language of the Latin script is known. */
const latin: Readonly<Record<string, { readonly words: string; readonly letters: RegExp | null }>> = {
  en: {
    words:
      'the a an is are was what how why when which who where does do did can should would you your of in to for and with between explain describe difference not have has use used list define from it by on or be name tell me give state into about there',
    letters: null,
  },
  es: {
    words:
      'el la los las un una qué que cómo como cuál cuales cuáles cuándo por de del en y es son para con se entre diferencia explique explica su lo al hay puede ser sin enumere enumera describa describe cuéntame háblame hábleme menciona mencione define defina quién tres sobre tu ti usted me nombre cite indique dónde cuánto cuántos cuántas enuncie comente resuma exponga señale enumera enlista fue fueron ventajas diferencias',
    letters: /[ñ¿¡]|ción/,
  },
  pt: {
    words:
      'o a os as um uma que como qual quais quando por de do da dos das em no na nos nas e é são para com entre diferença explique seu ao à não você pode ser sem pelo fale sobre liste defina cite descreva quem três me conte enuncie diga onde quantos quantas conceitue disserte discorra comente aponte mencione elenque caracterize resuma foi foram pra vantagens diferenças',
    letters: /[ãõ]|ção|ções|lh[aeo]|nh[ao]s?(?![a-z])|[ae]nça|[âê]ncia|êm(?![a-z])/,
  },
  fr: {
    words:
      'le la les l un une des du de qu quoi que est ce comment quel quelle quels quelles pourquoi quand et en dans pour avec entre différence expliquez sont sur il d au aux par ne pas vous votre peut définissez citez décrivez parlez présentez moi nommez donnez trois expliquer définir décrire où combien énoncez qui elle elles ils été nous dites vos cette quels t',
    letters: /[œûîë]|è(?=[a-z])|ê(?=[a-z]{2})/,
  },
  de: {
    words:
      'der die das den dem des ein eine einen einer was wie warum wann welche welcher welches ist sind und in im für mit von zu zum zur zwischen unterschied erklären sie man bei nicht werden wird kann auf bedeutet nennen beschreiben erläutern definieren erzählen wer etwas ihre ihren ihr wo nenne beschreibe erkläre wozu woraus wodurch viele',
    letters: /[äß]/,
  },
  it: {
    words:
      'il lo la i gli le un uno una che cosa come perché quando di del della dei delle degli e è sono per con tra fra differenza spiega quali qual cos nel nella dell all l d da si non può serve tuo ad alla elenca qui vuoi elenchi descrivi descriva definisci definisca parlami parli dimmi chi ha cita tre mi tu lei sua suo questo dove illustra spieghi enuncia quanto quanti',
    letters: /zion[ei]|gli|[a-z]tà(?![a-z])/,
  },
  nl: {
    words:
      'de het een en van wat hoe waarom wanneer welke is zijn in op voor met tussen verschil leg uit wordt je u niet naar bij aan om te kun kan worden beschrijf zou uw jouw noem vertel geef iets over jezelf jij wie welk drie twee dit dat deze er ben bent omschrijf definieer waar hoeveel',
    letters: /ij(?![a-z]*ć)|oe[a-z]|aa[a-z]|ee[nlrt]/,
  },
  pl: {
    words:
      'co to jest jak dlaczego kiedy czym różni się jaka jakie jaki są w z na do i oraz między od dla nie wyjaśnij opisz gdzie który ile po czy za przez można polega opowiedz wymień podaj zdefiniuj omów czemu sobie kto której którą ma mają przedstaw zalety wady proszę które jakimi',
    letters: /[ąęłśźż]|ści|[csr]z(?=[a-zą-ż])/,
  },
  tr: {
    words:
      'nedir nasıl neden niçin ne bir ve ile için misiniz misin mısınız bize bahsedin arasındaki fark hangi nelerdir bu mi mı mu mü açıklayın kullanılır olarak en kaç da de ya zaman farkı neler niye olur yapar yapılır açıkla anlat anlatın anlatınız kendini kendinizi tanıtın söyleyin tanımla tanımlayın kim kimdir nerede mıdır midir var yok çok olan verin edin sayın örnek',
    letters:
      /[ğış]|[a-z]lar(?:ı|da)|[a-z]ler(?:i|de)|ç|[a-zçğöşü]{3}(?:iniz|ınız|unuz|ünüz)(?:i|den|dan)?(?![a-zçğıöşü])/,
  },
  id: {
    words:
      'apa itu bagaimana mengapa kapan jelaskan yang dan di dari untuk dengan antara perbedaan adalah cara dalam pada sebutkan tidak ke atau saja ini apakah kenapa anda kamu siapa berapa perkenalkan definisi ceritakan definisikan uraikan sebut berikan contoh diri mana jika oleh akan tentang sebuah dimaksud dimana',
    letters: /(?:^|[^a-z])(?:meng|peng|ber|ter)[a-z]{3}/,
  },
  vi: {
    words:
      'là gì như thế nào tại sao khi và của trong cho các những có được không giữa để với một sự khác nhau hãy giải thích so sánh nêu trình bày cách làm sao vì mô tả liệt kê khi nào bằng từ hay được kể tên định nghĩa ai đâu bao nhiêu',
    letters: /[ơưđăạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/,
  },
}
/** Languages whose rows of letters stand in English words too (`peer`, `terminal`): they tell only beside a word. */
const shared: ReadonlySet<string> = new Set(['nl', 'id'])
const profiles = Object.entries(latin).map(([lang, { letters }], index) => ({ lang, letters, index }))
/** Languages of a word, as indices of {@link profiles}. */
const languagesOfWord = new Map<string, number[]>()
for (const [index, { words }] of Object.values(latin).entries()) {
  for (const word of new Set(words.split(' '))) addTo(languagesOfWord, word, index)
}

const noLanguages: readonly number[] = []

/** A question in Latin letters in a book of one of these is hardly in its language. */
const otherScripts: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'ru', 'hi', 'ar'])

/** Blocks of Unicode that hold none of the other scripts; most questions of these need no further look. */
const beyondLatin = /[\u0370-\u1dff\u2c00-\uffff]/

/** The language of a question, as a tag without region. Told by script, in the Latin script by small words and letters. */
export function languageOf(text: string, book: string | null): string {
  const own = book?.toLowerCase().split('-')[0] ?? null
  if (!beyondLatin.test(text))
    return /[a-z\p{Script=Latin}]/u.test(text) ? latinLanguage(text, own) : (own ?? 'und')
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/\p{Script=Han}/u.test(text)) return own === 'ja' ? 'ja' : 'zh'
  if (/\p{Script=Cyrillic}/u.test(text)) return cyrillicLanguage(text, own)
  if (/\p{Script=Devanagari}/u.test(text)) return own !== null && /^(?:mr|ne|sa)$/.test(own) ? own : 'hi'
  if (/\p{Script=Arabic}/u.test(text)) return own !== null && /^(?:fa|ur|ps)$/.test(own) ? own : 'ar'
  if (/\p{Script=Latin}/u.test(text)) return latinLanguage(text, own)
  return own ?? 'und'
}

/** Words of Ukrainian, and of no Russian, in letters that both have. */
const ukrainianWords = /(?:чому|що)(?<!\p{L}(?:чому|що))(?!\p{L})/u

/** Ukrainian has letters that Russian has not, and the other way about. */
function cyrillicLanguage(text: string, own: string | null): string {
  if (own !== null && /^(?:bg|sr|be|mk|kk)$/.test(own)) return own
  if (/[ыэёъ]/.test(text)) return 'ru'
  if (/[іїєґ]/.test(text) || ukrainianWords.test(text)) return 'uk'
  return own === 'uk' ? 'uk' : 'ru'
}

function latinLanguage(text: string, own: string | null): string {
  const hits = new Array<number>(profiles.length).fill(0)
  for (const word of text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [])
    for (const index of languagesOfWord.get(word) ?? noLanguages) hits[index] = (hits[index] ?? 0) + 1
  const foreign = own !== null && otherScripts.has(own)
  let best = { lang: foreign ? 'en' : (own ?? 'en'), score: 0 }
  for (const { lang, letters, index } of profiles) {
    const words = hits[index] ?? 0
    const spelt = letters?.test(text) === true && (words > 0 || !shared.has(lang))
    const score = words + (spelt ? 2 : 0) + (lang === own ? 1.5 : 0)
    if (score > best.score) best = { lang, score }
  }
  const { lang, score } = best
  return own !== null && !foreign && !Object.hasOwn(latin, own) && score < 3 ? own : lang
}
