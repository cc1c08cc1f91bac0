/*
 * What stands before a question in a list, or behind it, and is no part of it, by language. Words are looked up in sets: one
 * pattern of them all takes longer to compile than a thousand questions to compare.
 */

const setOf = (rows: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(rows).flatMap((row) => row.split(', ')))

/** Words that a number follows: `Q3`, `Aufgabe 2b`. */
export const numbered = setOf({
  en: 'q, question, quiz, no, nr, task, problem, exercise, item, qn, ques',
  zh: '问, 第, 题, 问题, 题目, 设问, 练习, 习题, 例, 例题',
  'zh-Hant': '問, 題, 問題, 題目, 練習',
  ja: '設問',
  ru: 'вопрос, билет, задача, задание, упражнение',
  uk: 'питання, завдання, вправа',
  es: 'pregunta, ejercicio, problema',
  pt: 'pergunta, questão, exercício',
  fr: 'exercice',
  de: 'frage, aufgabe, übung',
  it: 'domanda, esercizio',
  nl: 'vraag, opgave, oefening',
  pl: 'pytanie, zadanie, ćwiczenie',
  tr: 'soru, alıştırma',
  id: 'soal, pertanyaan, latihan',
  vi: 'câu, câu hỏi, bài, bài tập',
  ko: '질문, 문제, 문항',
  hi: 'प्रश्न, सवाल',
  ar: 'سؤال, السؤال, تمرين, التمرين',
})

/** Who asks, or that a question comes. */
export const asking = setOf({
  en: 'q, question, q&a, interviewer',
  zh: '论述题, 简答题, 问答题, 案例题, 案例分析题, 案例分析, 分析题, 材料分析题, 名词解释, 选择题, 单选题, 多选题, 填空题, 判断题, 计算题, 思考题, 综合题, 简述题, 解答题, 应用题, 实操题, 论述, 简答, 问答, 面试官, 面试题, 问题, 题目, 问, 题',
  ja: '質問, 設問, 問題',
  ko: '질문, 문제, 질문입니다, 문제입니다, 면접관',
  ru: 'вопрос',
  uk: 'питання',
  es: 'pregunta',
  pt: 'pergunta',
  de: 'frage',
  it: 'domanda',
  nl: 'vraag',
  pl: 'pytanie',
  tr: 'soru',
  id: 'soal, pertanyaan',
  vi: 'câu, câu hỏi',
  hi: 'प्रश्न, सवाल',
  ar: 'سؤال, السؤال',
})

/** What may stand beside it: `Okay, next question`. */
export const leading = setOf({
  en: 'ok, okay, so, now, alright, all, right, well, great, and, then, next, another, the, last, final, first, second, third, bonus, my, interview, quick, follow-up, follow, up, one, more, exam, test',
  ko: '자, 네, 그럼, 다음, 마지막, 첫, 번째',
  ru: 'хорошо, итак, так, следующий, последний, первый, мой',
  uk: 'наступне, останнє, перше',
  es: 'bueno, bien, vale, siguiente, última, primera, otra, entrevista, examen, de, del',
  pt: 'bom, bem, certo, próxima, primeira, outra, seguinte, exame, da',
  fr: "d'entretien, d'examen, entretien, examen, bon, alors, d'accord, dernière, première, autre, suivante",
  de: 'gut, also, nächste, letzte, erste, weitere',
  it: 'di, colloquio, esame, bene, allora, prossima, ultima, prima, altra, successiva',
  nl: 'goed, oké, volgende, laatste, eerste',
  pl: 'dobrze, następne, kolejne, ostatnie, pierwsze',
  tr: 'peki, tamam, sıradaki, sonraki, son, ilk',
  id: 'baik, oke, berikutnya, selanjutnya, terakhir, pertama',
  vi: 'tiếp, theo, cuối, cùng, đầu, tiên, kế',
  hi: 'ठीक, है, अच्छा, अगला, आखिरी, पहला',
  ar: 'حسنا, حسنًا, التالي, الأخير, الأول',
})

/** How often, how hard or how weighty a question is. */
export const weights = setOf({
  en: 'very common, very important, easy, medium, hard, difficult, simple, basic, beginner, intermediate, advanced, junior, middle, mid, senior, common, frequent, frequently asked, popular, important, must know, must-know, bonus, optional, tricky, classic, new, hot',
  zh: '超高频, 高频, 低频, 中频, 常考, 必考, 必问, 必背, 必会, 热门, 经典, 重点, 难点, 重要, 基础, 基本, 进阶, 高级, 初级, 中级, 入门, 简单, 中等, 困难, 容易, 较难, 易, 中, 难, 附加, 选做, 真题, 原题, 新增, 补充, 面试, 笔试, 口述, 开放, 简答, 问答, 场景, 手写, 上级, 频出, 应用, 必须',
  ja: '基礎, 応用, 初級, 中級, 上級, 頻出, 必須',
  ko: '기초, 기본, 초급, 중급, 고급, 중요, 필수, 빈출, 심화',
  es: 'fácil, medio, media, difícil, básico, básica, avanzado, avanzada, importante, frecuente',
  pt: 'médio, média, avançado, avançada, frequente',
  fr: 'facile, moyen, moyenne, difficile, fréquent, fréquente, avancé, avancée',
  de: 'leicht, mittel, schwer, einfach, häufig, wichtig, fortgeschritten',
  ru: 'базовый, простой, средний, сложный, легкий, лёгкий, важно, важный, частый, продвинутый',
  uk: 'базове, просте, середнє, складне, важливо, часте',
  it: 'avanzato',
  nl: 'makkelijk, gemiddeld, moeilijk, belangrijk',
  pl: 'łatwe, średnie, trudne, ważne',
  tr: 'kolay, orta, zor, önemli, temel, ileri',
  id: 'mudah, sedang, sulit, penting, dasar',
  vi: 'dễ, trung bình, khó, quan trọng, cơ bản, nâng cao',
  hi: 'आसान, मध्यम, कठिन, महत्वपूर्ण',
  ar: 'سهل, متوسط, صعب, مهم',
})

/** The source of a pattern for the unit in which an answer counts: 5 `marks`, 10 `分`. */
export const units = Object.values({
  en: 'points?|pts?|marks?',
  zh: '分|点',
  ko: '점',
  ru: 'балл\\p{L}{0,2}',
  uk: 'бал\\p{L}{0,2}',
  es: 'puntos?',
  pt: 'pontos?',
  de: 'punkte?n?|punkt\\p{L}{0,2}',
  it: 'punti',
  pl: 'pkt',
  tr: 'puan',
  vi: 'điểm',
  hi: 'अंक',
  ar: 'درجات|درجة',
  nl: 'punten',
}).join('|')

/** The source of a pattern for what stands between the number of a question and that of all: 4 `of` 30. */
export const outOf = Object.values({
  en: '(?:out )?of',
  de: 'von',
  fr: 'sur',
  es: 'de',
  it: 'di',
  nl: 'van',
  pl: 'z',
  ru: 'из',
  uk: 'з',
  zh: '共',
}).join('|')
