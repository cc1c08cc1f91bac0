import { alternatives, type Patterns } from './alternatives.ts'

/** How an article remarks beside a question that it was asked before, by language; `#` stands for a number of a question. */
const remarks: Patterns = {
  en: 'again|asked again|once again|repeat|repeated|repeat question|duplicate|dup|came up again|(?:same|duplicate|repeat) (?:as|of) #|same as above|asked twice',
  zh: '重复|重复题|重复了|又问了?(?:一遍|一次|到了?)?|再次(?:问到|被问到?|提问)|再问(?:一遍|一次)|又被问到?了?|又考了?|再次考到|同上|同上题|同#|[与和跟]#(?:重复|相同|一样)|二次出现',
  ja: '再掲|重複|再出|再度|また聞かれた|再び聞かれた|もう一度|上と同じ|同上|#と同じ|#と重複',
  ko: '중복|반복|재출제|다시 질문|또 나옴|위와 동일|위와 같음|#과 (?:동일|같음|중복)',
  ru: 'повтор|повторно|повторный вопрос|ещё раз|еще раз|снова|дубль|см\\. вопрос #|как в #|то же,? что и #',
  uk: 'повтор|повторно|ще раз|знову|дубль|те саме,? що й #',
  es: 'otra vez|de nuevo|repetid[ao]|duplicad[ao]|igual que (?:la )?#|la misma que (?:la )?#',
  pt: 'de novo|outra vez|novamente|repetid[ao]|duplicad[ao]|igual à #|igual a #|a mesma d[ao] #',
  fr: 'encore|à nouveau|de nouveau|déjà posée?|répétée?|doublon|identique à (?:la )?#|même que (?:la )?#|idem #',
  de: 'nochmals?|noch einmal|wiederholung|wiederholt|doppelt|erneut gefragt|schon gefragt|wie #|siehe #|gleich wie #',
  it: 'di nuovo|ancora|ripetut[ao]|duplicat[ao]|già chiest[ao]|uguale alla #|come la #',
  nl: 'nogmaals|nog een keer|herhaling|herhaald|dubbel|opnieuw gevraagd|zelfde als #',
  pl: 'powtórka|powtórzone|ponownie|jeszcze raz|duplikat|to samo co #',
  tr: 'tekrar|yine|tekrarlandı|yinelenen|# ile aynı',
  id: 'lagi|diulang|pengulangan|duplikat|sama dengan #',
  vi: 'lặp lại|hỏi lại|trùng|trùng lặp|giống #',
  hi: 'फिर से|दोबारा|दोहराया गया|# के समान',
  ar: 'مكرر|مكررة|مرة أخرى|نفس #',
}

/** `Q3`, `question 3`, `第3题`. */
const numbered =
  '(?:(?:q|no|nr|n|p|frage|question|pregunta|pergunta|domanda|vraag|pytanie|вопрос[аео]?|питання|câu|soru|soal|سؤال|प्रश्न|문제|질문|問題?|题|第)[.°º:]?\\s*)?\\d{1,4}\\s*(?:题目?|问|問|番|번)?'

const said = `(?:${alternatives(remarks).replaceAll('#', numbered)})`

/** Such a remark in brackets before the question or behind it. */
export const remarked = new RegExp(
  `^\\s*[(（[【]\\s*${said}\\s*[!！.。]?\\s*[)）\\]】]\\s*|[(（[【]\\s*${said}\\s*[!！.。]?\\s*[)）\\]】](?=\\s*[?？.。]?\\s*$)`,
  'giu',
)

/** The same as what leads to the question: `Again: what is …`. */
export const leading = new RegExp(`^\\s*${said}\\s*[:：]\\s*(?=\\S)`, 'iu')
