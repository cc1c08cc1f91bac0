/*
 * What stands before a question in a list, or behind it, and is no part of it. Words are looked up in sets: one pattern of
 * them all takes longer to compile than a thousand questions to compare.
 */

const setOf = (...rows: readonly string[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => row.split(', ')))

/** Words that a number follows: `Q3`, `Aufgabe 2b`. */
const numbered = setOf(
  'q, question, quiz, no, nr, task, problem, exercise, item, qn, ques',
  '問, 问, 第, 題, 题, 練習, 练习, 习题, 例, 例题, 問題, 问题, 題目, 题目, 设问, 設問',
  'вопрос, билет, задача, задание, упражнение, питання, завдання, вправа',
  'pregunta, ejercicio, problema, pergunta, questão, exercício, exercice, frage, aufgabe, übung, domanda, esercizio',
  'vraag, opgave, oefening, pytanie, zadanie, ćwiczenie, soru, alıştırma, soal, pertanyaan, latihan',
  'câu, câu hỏi, bài, bài tập, 질문, 문제, 문항, प्रश्न, सवाल, سؤال, السؤال, تمرين, التمرين',
)
/** A number with what ends it, behind such a word or by itself: `12. `, `(3)`, `3：`, `2b)`, `4题`, `4 of 30:`. */
const ended =
  /^[(（[]?#?(?:\d{1,4}[a-h]?(?:\s*(?:\/|(?:out )?of|von|de|из|з|sur|di|van|z|共)\s*\d{1,4})?|[一二三四五六七八九十]{1,3})\s*(?:[)）\]】〕]\s*[.:：、]?|[.、:：．]|-\s+(?=\p{L})|번\s*[)）\]】]|[题題问問]\s*[】〕]?\s*[.:：、]?)(?!\d)\s*/u
/** The same where the word before it tells that it is one: `Questão 4 – `; in scripts without spaces, `問5 `. */
const ending = /^[(（[]?\d{1,4}[a-h]?\s*[)）\]】〕]?(\s*[.:：、．-]\s*|\s+)(?=\S)/u

/** A word that may stand before a number. */
const before =
  /^\s*[【〔[(（]?\s*(\p{L}[\p{L}\p{M}]*?(?: hỏi| tập)?)\s*\.?\s*(?=[(（[]?[\d一二三四五六七八九十])/u
/** As many characters as stand before a number that counts a question. */
const nearest = 20
const numerals = '0123456789一二三四五六七八九十'

function holdsNumber(text: string): boolean {
  for (let at = 0; at < nearest && at < text.length; at++) if (numerals.includes(text.charAt(at))) return true
  return false
}

function withoutNumber(text: string): string {
  if (!holdsNumber(text)) return text
  const bare = text.replace(/^\s*[【〔]?\s*/u, '')
  const label = before.exec(text)
  const word = label?.[1] ?? ''
  const lone = ended.exec(bare)
  if (lone !== null) return bare.slice(lone[0].length)
  if (label === null || !numbered.has(word)) return text
  const rest = text.slice(label[0].length)
  const found = ended.exec(rest) ?? ending.exec(rest)
  const isTold =
    found !== null &&
    (found[1]?.trim() !== '' || (word !== '第' && /[\p{Script=Han}\p{Script=Hangul}]/u.test(word)))
  return isTold ? rest.slice(found[0].length) : text
}

/** Who asks, or that a question comes. */
const asking = setOf(
  'q, question, q&a, interviewer',
  '论述题, 简答题, 问答题, 案例题, 案例分析题, 案例分析, 分析题, 材料分析题, 名词解释, 选择题, 单选题, 多选题, 填空题, 判断题, 计算题, 思考题, 综合题, 简述题, 解答题, 应用题, 实操题, 论述, 简答, 问答',
  '面试官, 面试题, 问题, 题目, 问, 题, 質問, 設問, 問題, 질문, 문제, 질문입니다, 문제입니다, 면접관',
  'вопрос, питання, pregunta, pergunta, frage, domanda, vraag, pytanie, soru, soal, pertanyaan',
  'câu, câu hỏi, प्रश्न, सवाल, سؤال, السؤال',
)
/** What may stand beside it: `Okay, next question`. */
const leading = setOf(
  'ok, okay, so, now, alright, all, right, well, great, and, then, next, another, the, last, final, first, second, third, bonus, my, interview, quick, follow-up, follow, up, one, more',
  '자, 네, 그럼, 다음, 마지막, 첫, 번째',
  'хорошо, итак, так, следующий, последний, первый, мой, наступне, останнє, перше',
  'bueno, bien, vale, siguiente, última, primera, otra, bom, bem, certo, próxima, primeira, outra, seguinte',
  "d'entretien, d'examen, entretien, examen, entrevista, examen, exame, de, del, da, di, colloquio, esame, exam, test",
  "bon, alors, d'accord, dernière, première, autre, suivante, gut, also, nächste, letzte, erste, weitere",
  'bene, allora, prossima, ultima, prima, altra, successiva, goed, oké, volgende, laatste, eerste',
  'dobrze, następne, kolejne, ostatnie, pierwsze, peki, tamam, sıradaki, sonraki, son, ilk, baik, oke',
  'berikutnya, selanjutnya, terakhir, pertama, tiếp, theo, cuối, cùng, đầu, tiên, kế',
  'ठीक, है, अच्छा, अगला, आखिरी, पहला, حسنا, حسنًا, التالي, الأخير, الأول',
)
/** The same in Chinese and Japanese, where no space parts it from the word for a question. */
const leadingHan =
  /^(?:(?:好的?|那么?|嗯|接下来|接着|下面)[,，、\s]*)*(?:(?:我的)?(?:下一?[个道]|另一?个|最后一?个|第[一二三]个?|接下来|接着|追加|次の|最後の)的?|这道)?/u
/** As much of a question as may hold such a label. */
const longestLabel = 48

function withoutAsker(text: string): string {
  const colon = text.indexOf(':')
  if (colon <= 0 || colon > longestLabel) return text
  const label = text.slice(0, colon).trim()
  const words = label.split(/[\s,،.!]+/u).filter((word) => word !== '')
  const isLabel =
    asking.has(label) ||
    asking.has(label.replace(leadingHan, '')) ||
    (words.some((word) => asking.has(word)) &&
      words.every((word) => asking.has(word) || leading.has(word) || word === 'hỏi'))
  return isLabel ? text.slice(colon + 1).trimStart() : text
}

/** How often, how hard or how weighty a question is. */
const weights = setOf(
  '超高频, 高频, 低频, 中频, 常考, 必考, 必问, 必背, 必会, 热门, 经典, 重点, 难点, 重要, 基础, 基本, 进阶, 高级, 初级, 中级, 入门, 简单, 中等, 困难, 容易, 较难, 易, 中, 难, 附加, 选做, 真题, 原题, 新增, 补充, 面试, 笔试, 口述, 开放, 简答, 问答, 场景, 手写',
  'very common, very important, easy, medium, hard, difficult, simple, basic, beginner, intermediate, advanced, junior, middle, mid, senior, common, frequent, frequently asked, popular, important, must know, must-know, bonus, optional, tricky, classic, new, hot',
  '基礎, 応用, 初級, 中級, 上級, 頻出, 必須, 初级, 中级, 上级, 频出, 应用, 必须, 기초, 기본, 초급, 중급, 고급, 중요, 필수, 빈출, 심화',
  'fácil, medio, media, difícil, básico, básica, avanzado, avanzada, importante, frecuente, médio, média, avançado, avançada, frequente',
  'facile, moyen, moyenne, difficile, fréquent, fréquente, avancé, avancée, leicht, mittel, schwer, einfach, häufig, wichtig, fortgeschritten',
  'базовый, простой, средний, сложный, легкий, лёгкий, важно, важный, частый, продвинутый, базове, просте, середнє, складне, важливо, часте',
  'avanzato, makkelijk, gemiddeld, moeilijk, belangrijk, łatwe, średnie, trudne, ważne, kolay, orta, zor, önemli, temel, ileri',
  'mudah, sedang, sulit, penting, dasar, dễ, trung bình, khó, quan trọng, cơ bản, nâng cao, आसान, मध्यम, कठिन, महत्वपूर्ण, سهل, متوسط, صعب, مهم',
)
const opening = /^\s*[【〔[(（]/u
const bracketed = /^\s*[【〔[(（]([^】〕\])）]{1,20})[】〕\])）]\s*[:：]?\s*/u

/** `（高频题）`, `[Hard]`, in brackets before a question. */
function withoutWeight(text: string): string {
  const found = opening.test(text) ? bracketed.exec(text) : null
  if (found === null) return text
  const word = (found[1] ?? '').trim()
  const isWeight = weights.has(word) || weights.has(word.replace(/(?:题目?|考点|问题|知识点|面试题)$/u, ''))
  return isWeight ? text.slice(found[0].length) : text
}

/** `（10分）`, `(5 marks)`: what an answer counts, in brackets behind a question. */
const counts =
  /\s*[(（[【]\s*(?:共|每[空题]|本题)?\s*\d{1,3}(?:[.,]\d)?\s*(?:分|点|점|points?|pts?|marks?|балл\p{L}{0,2}|бал\p{L}{0,2}|puntos?|pontos?|punkte?n?|punti|punkt\p{L}{0,2}|pkt|puan|điểm|अंक|درجات|درجة|punten)\.?\s*[)）\]】]\s*$/u

const steps = [withoutNumber, withoutWeight, withoutNumber, withoutAsker, withoutNumber, withoutWeight]

/** What closes at the very end. */
const closing = /[)）\]】]\s*$/

/**
 * A question in its normal form without its place in a list, its label and what it counts; as it is where nothing else is
 * left.
 */
export function withoutLabels(key: string): string {
  if (!mayBeLabelled(key)) return key
  let bare = key
  for (const step of steps) bare = step(bare)
  const uncounted = closing.test(bare) ? bare.replace(counts, '') : bare
  return uncounted.trim() === '' ? key : uncounted
}

/** A number near the beginning, a colon not far behind, or brackets at either end: most questions have none of these. */
function mayBeLabelled(key: string): boolean {
  const colon = key.indexOf(':')
  return (colon > 0 && colon <= longestLabel) || holdsNumber(key) || opening.test(key) || closing.test(key)
}
