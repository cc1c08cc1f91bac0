import { simplified } from './simplified.ts'

/** `12. `, `(3)`, `Q3：`, `第 4 题`, `【第23题】`, `Question 5:`: the place of a question in a list, never a part of it. */
const numbering =
  /^\s*[【〔]?(?:(?:q|question|quiz|no|問|问|第|題|题|вопрос|pregunta|pergunta|frage|domanda|vraag|pytanie|питання|soru|soal|pertanyaan|câu(?: hỏi)?|질문|문제|प्रश्न|سؤال|السؤال)\s*\.?\s*)?[(（[]?(?:\d{1,4}|[一二三四五六七八九十]{1,3})\s*(?:[)）\]】〕]\s*[.:：、]?|[.、:：．]|[题題问問]\s*[】〕]?\s*[.:：、]?)(?!\d)\s*/iu

/** What may stand before the word for a question that leads to one: `Okay, next question: `, `接下来的问题：`. */
const leading =
  '(?:(?:ok(?:ay)?|so|now|alright|all right|right|well|great|and|then|next|another|the|last|final|first|second|third|bonus|my|interview|quick|follow[- ]up|one more)[,.!]?\\s+)*'
const leadingHan =
  '(?:(?:好的?|那么?|嗯|接下来|接着|下面)[,，、\\s]*)*(?:(?:(?:我的)?(?:下一个?|下个|另一个?|最后一个?|第一个?|第二个?|第三个?|接下来|接着|追加|次の|最後の)的?)|下一道?|这道)?'
/** The word for a question where it labels one, by language. */
const label = [
  `${leading}(?:q|question|q&a)`,
  'interviewer',
  `${leadingHan}(?:面试官|面试题|问题|题目|问|题|質問|設問|問題)`,
  '(?:(?:자|네|그럼)[,\\s]*)?(?:(?:다음|마지막|첫 번째)\\s*)?(?:질문|문제)(?:입니다)?|면접관',
  '(?:(?:хорошо|итак|так)[,\\s]+)?(?:(?:следующий|последний|первый|мой|наступне|останнє|перше)\\s+)?(?:вопрос|питання)',
  '(?:(?:bueno|bien|vale|ok)[,\\s]+)?(?:(?:siguiente|última|primera|otra)\\s+)?pregunta(?:\\s+siguiente)?',
  '(?:(?:bom|bem|certo|ok)[,\\s]+)?(?:(?:próxima|última|primeira|outra)\\s+)?pergunta(?:\\s+seguinte)?',
  "(?:(?:bon|bien|alors|d'accord|ok)[,\\s]+)?(?:(?:dernière|première|autre)\\s+)?question(?:\\s+suivante)?",
  '(?:(?:gut|okay|ok|also|so)[,\\s]+)?(?:(?:nächste|letzte|erste|weitere)\\s+)?frage',
  '(?:(?:bene|allora|ok)[,\\s]+)?(?:(?:prossima|ultima|prima|altra)\\s+)?domanda(?:\\s+successiva)?',
  '(?:(?:goed|oké|ok)[,\\s]+)?(?:(?:volgende|laatste|eerste)\\s+)?vraag',
  '(?:(?:dobrze|ok)[,\\s]+)?(?:(?:następne|kolejne|ostatnie|pierwsze)\\s+)?pytanie',
  '(?:(?:peki|tamam)[,\\s]+)?(?:(?:sıradaki|sonraki|son|ilk)\\s+)?soru',
  '(?:(?:baik|oke|ok)[,\\s]+)?(?:soal|pertanyaan)(?:\\s+(?:berikutnya|selanjutnya|terakhir|pertama))?',
  'câu(?: hỏi)?(?:\\s+(?:tiếp theo|cuối cùng|đầu tiên|kế tiếp))?',
  '(?:(?:ठीक है|अच्छा)[,\\s]+)?(?:(?:अगला|आखिरी|पहला)\\s+)?(?:प्रश्न|सवाल)',
  '(?:(?:حسنا|حسنًا)[,،\\s]+)?(?:ال)?سؤال(?:\\s+(?:التالي|الأخير|الأول))?',
]
/** `Q: `, `面试官：`, `问题：`, `Next question: `: who asks, or that a question comes. */
const asker = new RegExp(`^\\s*(?:${label.join('|')})\\s*[:：]\\s*`, 'iu')

/** `（高频题）`, `[Hard]`: how often, how hard or how weighty a question is, in brackets before it. */
const mark =
  /^\s*[【〔[(（](?:(?:超?高频|低频|中频|常考|必考|必问|必背|必会|热门|经典|重点|难点|重要|基础|基本|进阶|高级|初级|中级|入门|简单|中等|困难|容易|较难|易|中|难|附加|选做|真题|原题|新增|补充|面试|笔试|口述|开放|简答|问答|场景|手写)(?:题目?|考点|问题|知识点|面试题)?|very (?:common|important)|easy|medium|hard|difficult|simple|basic|beginner|intermediate|advanced|junior|middle|mid|senior|common|frequent(?:ly asked)?|popular|important|must[- ]know|bonus|optional|tricky|classic|new|hot|基礎|応用|初級|中級|上級|頻出|重要|必須|기초|기본|초급|중급|고급|중요|필수|빈출|심화|fácil|medio|media|difícil|básico|básica|avanzado|avanzada|importante|frecuente|médio|média|avançado|avançada|frequente|facile|moyen|moyenne|difficile|fréquente?|avancée?|leicht|mittel|schwer|einfach|häufig|wichtig|fortgeschritten|базовый|простой|средний|сложный|легкий|лёгкий|важно|важный|частый|продвинутый|базове|просте|середнє|складне|важливо|часте|medio|avanzato|makkelijk|gemiddeld|moeilijk|belangrijk|łatwe|średnie|trudne|ważne|kolay|orta|zor|önemli|temel|ileri|mudah|sedang|sulit|penting|dasar|dễ|trung bình|khó|quan trọng|cơ bản|nâng cao|आसान|मध्यम|कठिन|महत्वपूर्ण|سهل|متوسط|صعب|مهم)[】〕\])）]\s*[:：]?\s*/iu

/**
 * The form in which questions are compared, never shown: compatibility forms resolved (Ｊ → J), lower case, simplified
 * characters, white space single, quotes and markup out. `text` may be of any language.
 */
export function normalKey(text: string): string {
  let key = shouted(text.normalize('NFKC')).toLowerCase()
  if (/\p{Script=Han}/u.test(key)) key = simplified(key)
  return key
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/-(?<=\p{L}-)(?=\p{L})/gu, ' ')
    .replace(/[\u200b-\u200f\u00ad\ufeff]/g, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
}

/** Small words that are names where they are written large among small letters: IT, the IN operator. */
const largeSmallWords =
  /\b(?:IT|US|WHO|AM|IS|AS|SO|OR|AND|NOT|IF|DO|ON|IN|AT|TO|ALL|ANY|SOME|NO|BE|HAS|FOR|ELSE|BY|OF|FROM|WITH|LIKE|WHEN|WHERE|THEN)\b/g
/** Stands behind a word that is a name although a lexicon may know it as something else. */
export const nameMark = '\ue000'

function shouted(text: string): string {
  if (
    !/[A-Z]{2}/.test(text) ||
    !/[a-z]/.test(text) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
  )
    return text
  return text.replace(largeSmallWords, (word) => word + nameMark)
}

/** {@link normalKey} of a question, without its numbering and label. */
export function questionKey(title: string): string {
  const key = normalKey(title)
  const bare = [numbering, mark, numbering, asker, numbering, mark].reduce(
    (text, label) => text.replace(label, ''),
    key,
  )
  return bare === '' ? key : bare
}

/** What is left of a key when spacing and punctuation are no matter: equal means written alike. */
export function squashed(key: string): string {
  return key
    .replaceAll(nameMark, '')
    .replace(/(?<!\d)[.,](?!\d)|[\s?!;:"'()[\]{}…_。、，；：？！「」『』《》〈〉【】·・¿¡]+/gu, '')
    .replace(/[.,]$/, '')
}

/**
 * A text in the form by which two options are the same: spacing, width and the full stop do not count, but capitals and
 * marks do, since `United states` and `UNITED STATES` may both be there to choose from.
 */
export function exactKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[.。]$/, '')
}
