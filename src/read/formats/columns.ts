/** What a column of a table of questions holds. */
export type Column =
  | 'question'
  | 'answer'
  | 'explanation'
  | 'hint'
  | 'tags'
  | 'option'
  | 'wrong'
  | 'number'
  | 'other'

/** Names of columns in the languages that tables of questions come in, in lower case without marks. */
const names: Readonly<Record<Exclude<Column, 'option' | 'wrong' | 'other'>, string>> = {
  question: `question questions questiontext q front prompt stem title term word text 题目 题干 问题 正面 題目 題幹 問題 正面 質問 問い 문제 질문 앞면 вопрос
вопросы pregunta pergunta frage vorderseite recto câuhỏi प्रश्न سؤال السؤال domanda vraag pytanie soru`,
  answer: `answer answers a back correct correctanswer correctanswers correctoption rightanswer answerindex correctindex correctanswerindex key solution response definition 答案 正确答案 回答 背面 参考答案 標準答案 正確答案
答え 解答 正解 정답 답 답변 뒷면 ответ ответы правильныйответ respuesta resposta antwort rückseite réponse reponse verso
đápán trảlời उत्तर إجابة الإجابة جواب risposta antwoord odpowiedź cevap`,
  explanation: `explanation explain rationale reason feedback notes note extra 解析 解释 说明 备注 解析 解釋 說明 備註 解説 説明 해설 설명 пояснение
объяснение explicación explicação erklärung explication giảithích व्याख्या شرح`,
  hint: 'hint hints clue tip 提示 ヒント 힌트 подсказка pista dica hinweis indice gợiý संकेत تلميح',
  tags: `tag tags category categories topic topics subject chapter section difficulty level type questiontype deck notetype 标签 分类 类别 章节 难度 知识点 题型 類別 標籤
分類 章節 難度 カテゴリ 難易度 태그 분류 난이도 тег теги тема категория сложность etiqueta etiquetas categoría categoria tema thème
kategorie thema chủđề`,
  number:
    'no id guid index number num questionnumber time timelimit timeinseconds 序号 编号 题号 序號 編號 題號 番号 번호 номер número nummer numéro stt',
}

const byName = new Map(
  Object.entries(names).flatMap(([column, list]) =>
    list.split(/\s+/).map((name) => [name, column as Column] as const),
  ),
)

/** `A`, `Option B`, `选项C`, `choice 4`: the fifth letter and digit are the last that tables have. */
const option =
  /^(?:option|choice|answer|选项|選項|選択肢|선택지|вариант|opción|opcao|opção|option|antwort)?([a-h1-8])$/i

/** `Incorrect Answer 2`, `distractor`, `wrong answers`. */
const wrong =
  /^(?:incorrect|wrong|falsche?|fausse?s?|错误|錯誤|неверн|incorrect[ao]|errad[ao]|distra[ck]t)\p{L}*\d?$/u

/** The name of a column as the tables have it: without case, marks and what is said about it. `Answer 2 (optional)` → `answer2`. */
export function columnName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((?!s\))[^()]*\)|\s[-–—]\s.*/gs, '')
    .replace(/#/g, 'number')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}

/** What a column of a name holds. */
export function columnNamed(name: string): Column {
  const key = columnName(name)
  return byName.get(key) ?? (option.test(key) ? 'option' : wrong.test(key) ? 'wrong' : 'other')
}

/** What the columns of a table hold, by its first row; null where that row names none. */
export function columnsOf(header: readonly string[]): Column[] | null {
  const keys = header.map(columnName)
  const columns = header.map(columnNamed)
  // `Q` and `A` alone name question and answer; with a `B` beside it `A` is an option.
  const hasOptions = keys.some(
    (key) => /^(?:option)?[b2]$/.test(key) || (/[b2]$/.test(key) && option.test(key)),
  )
  if (hasOptions) for (const [index, key] of keys.entries()) if (key === 'a') columns[index] = 'option'
  const isHeader =
    columns.includes('question') && columns.some((column) => column === 'answer' || column === 'option')
  return isHeader ? columns : null
}

/** What columns without names hold: a question, its answer, and more about it. */
export function unnamedColumns(width: number): Column[] {
  return Array.from({ length: width }, (_, index) =>
    index === 0 ? 'question' : index === 1 ? 'answer' : 'other',
  )
}
