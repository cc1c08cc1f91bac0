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

/** Names of columns in the languages that tables of questions come in, in lower case; marks on letters do not count. */
const names: Readonly<Record<Exclude<Column, 'option' | 'wrong' | 'other'>, string>> = {
  question: `question questions questiontext questionbody questiontitle q front prompt stem title term word text 题目 题干 问题 正面 題目 題幹 問題 正面 質問 問い 問題文 設問 문제 질문 문항 앞면 вопрос
вопросы текствопроса запитання питання въпрос pregunta pergunta questão enunciado frage fragetext vorderseite recto énoncé intitulé câuhỏi प्रश्न سؤال السؤال نصالسؤال پرسش domanda
testodomanda vraag vraagtekst pytanie treść treśćpytania otázka znenie znění soru sorumetni pertanyaan soal fråga spørsmål spørgsmål kysymys kérdés întrebare ερώτηση שאלה คำถาม`,
  answer: `answer answers a back correct correctanswer correctanswers correctoption correctoptions correctchoice correctchoices rightanswer rightanswers rightoption answerindex answerkey correctindex
correctindexes correctindices correctanswerindex correctoptionindex key solution solutions response definition 答案 正确答案 正确选项 回答 背面 参考答案 標準答案 正確答案 正確選項
答え 解答 正解 正答 정답 답 답변 뒷면 ответ ответы правильныйответ правильныеответы правильный верныйответ верный верно відповідь правильнавідповідь правильна правилен отговор
respuesta respuestacorrecta correcta correctas solución resposta respostacorreta respostacerta correta corretas gabarito antwort richtig richtige richtigeantwort richtigeantworten lösung lösungen rückseite
réponse bonneréponse bonnesréponses réponsecorrecte juste solution reponse verso đápán đápánđúng trảlời câutrảlời उत्तर सहीउत्तर إجابة الإجابة الاجابة الإجابةالصحيحة جواب الجواب پاسخ پاسخصحیح risposta rispostacorretta
rispostaesatta corretta corrette esatta soluzione antwoord juisteantwoord juist odpowiedź poprawna poprawne poprawnaodpowiedź poprawneodpowiedzi prawidłowa prawidłowaodpowiedź rozwiązanie odpověď správná správnáodpověď správne
cevap doğru doğrucevap doğruşık yanıt jawabanbenar kuncijawaban kunci benar svar rättsvar riktigsvar rättasvar rätt korrektsvar vastaus oikeavastaus válasz helyes helyesválasz megoldás răspuns răspunscorect corect απάντηση
σωστήαπάντηση σωστή תשובה תשובהנכונה คำตอบ เฉลย คำตอบที่ถูก`,
  explanation: `explanation explanations explain rationale reason feedback notes note extra justification comment 解析 解释 说明 备注 解析 解釋 說明 備註 解説 説明 해설 설명 пояснение пояснення обґрунтування комментарий
объяснение обоснование explicación justificación retroalimentación explicação justificativa comentário erklärung begründung erläuterung explication commentaire giảithích lờigiải व्याख्या شرح الشرح تفسير توضيح spiegazione
motivazione commento uitleg toelichting wyjaśnienie uzasadnienie komentarz vysvětlení vysvetlenie açıklama çözüm pembahasan penjelasan förklaring forklaring selitys magyarázat explicație εξήγηση הסבר คำอธิบาย`,
  hint: `hint hints clue tip 提示 ヒント 힌트 подсказка підказка pista dica hinweis tipp indice gợiý संकेत تلميح suggerimento podpowiedź wskazówka nápověda ipucu petunjuk ledtråd aanwijzing רמז คำใบ้`,
  tags: `tag tags category categories topic topics subject chapter section difficulty level type questiontype deck notetype 标签 分类 类别 章节 难度 知识点 题型 類別 標籤
分類 章節 難度 カテゴリ 難易度 태그 분류 난이도 тег теги тема категория сложность категорія складність рівень etiqueta etiquetas categoría categoria dificultad nivel tema dificuldade nível thème
catégorie niveau difficulté kategorie thema schwierigkeit stufe chủđề độkhó argomento difficoltà livello moeilijkheid niveau kategoria poziom dział trudność typ kategori konu zorluk topik tingkat`,
  number: `no id guid uid uuid index number num questionnumber questionid time timelimit timeinseconds order points score marks 序号 编号 题号 序號 編號 題號 番号 번호 номер número nummer numéro stt nr lp číslo sıra punkte
puntos pontos punti punkty баллы бали bodovi`,
}

/** Names of lists of what a question offers. */
const offers = `option options choice choices answer answers alternative alternatives answeroption answeroptions answerchoices possibleanswers responses 选项 選項 備選 选择 選択肢 보기 선택지 варианты вариантыответа вариантыответов ответы варіанти
варіантивідповідей варіантивідповіді відповіді отговори opciones opções alternativas respuestas respostas alternativas optionen antworten antwortmöglichkeiten antwortoptionen auswahl réponses propositions choix opzioni risposte alternative opties antwoorden
keuzes odpowiedzi warianty opcje možnosti odpovědi odpovede seçenekler şıklar cevaplar lựachọn cácđápán phươngán pilihan pilihanjawaban opsi jawaban svarsalternativ svaralternativ alternativer alternativ vaihtoehdot válaszok válaszlehetőségek lehetőségek
răspunsuri variante opțiuni επιλογές απαντήσεις תשובות אפשרויות ตัวเลือก विकल्प خيارات الخيارات اختيارات الاختيارات گزینهها`

/** A name without marks on its letters, as keys of files are often written: `treść` → `tresc`. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[łøßıđæœ]/g, (letter) => unmarked[letter] ?? letter)
}

const unmarked: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
}

const byName = new Map(
  Object.entries(names).flatMap(([column, list]) =>
    list.split(/\s+/).map((name) => [plainName(name), column as Column] as const),
  ),
)

const offering = new Set(offers.split(/\s+/).map(plainName))

/** Whether a name is one of a list of what a question offers. */
export function offersNamed(key: string): boolean {
  return offering.has(plainName(key))
}

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
  return byName.get(plainName(key)) ?? (option.test(key) ? 'option' : wrong.test(key) ? 'wrong' : 'other')
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

/** Whether the values of a column are numbers that count its rows. */
export function counts(column: readonly string[]): boolean {
  return column.every(
    (value, at) => /^\d+$/.test(value) && (at === 0 || Number(value) > Number(column[at - 1])),
  )
}
