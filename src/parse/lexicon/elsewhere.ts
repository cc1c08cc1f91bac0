/** How a language that has no lexicon here labels a question, its answer and what explains it; as in a lexicon. */
interface Labels {
  /** BCP 47; several where they share words. */
  readonly langs: readonly string[]
  readonly question: readonly string[]
  readonly answer: readonly string[]
  readonly explanation?: readonly string[]
  readonly modifiers?: readonly string[]
}

/** Languages that Drillpress knows nothing of but their labels; all else of them is read by its structure. */
export const elsewhere: readonly Labels[] = [
  {
    langs: ['sv'],
    question: ['fråga', 'uppgift'],
    answer: ['svar', 'lösning', 'facit'],
    explanation: ['förklaring'],
    modifiers: ['rätt', 'korrekt'],
  },
  {
    langs: ['da', 'nb', 'nn'],
    question: ['spørgsmål', 'spørsmål', 'oppgave', 'opgave'],
    answer: ['svar', 'løsning', 'fasit'],
    explanation: ['forklaring'],
    modifiers: ['rigtigt', 'riktig', 'riktige', 'korrekt'],
  },
  {
    langs: ['fi'],
    question: ['kysymys', 'tehtävä'],
    answer: ['vastaus', 'ratkaisu'],
    explanation: ['selitys', 'perustelu'],
    modifiers: ['oikea'],
  },
  {
    langs: ['et'],
    question: ['küsimus', 'ülesanne'],
    answer: ['vastus', 'lahendus'],
    explanation: ['selgitus'],
    modifiers: ['õige'],
  },
  {
    langs: ['cs', 'sk'],
    question: ['otázka', 'úloha', 'příklad'],
    answer: ['odpověď', 'odpoveď', 'řešení', 'riešenie'],
    explanation: ['vysvětlení', 'vysvetlenie'],
    modifiers: ['správná', 'správna'],
  },
  {
    langs: ['hu'],
    question: ['kérdés', 'feladat'],
    answer: ['válasz', 'megoldás', 'felelet'],
    explanation: ['magyarázat', 'indoklás'],
    modifiers: ['helyes', 'a'],
  },
  {
    langs: ['ro'],
    question: ['întrebare', 'întrebarea', 'intrebare', 'intrebarea'],
    answer: ['răspuns', 'raspuns', 'răspunsul', 'rezolvare', 'soluție', 'barem'],
    explanation: ['explicație', 'justificare'],
    modifiers: ['corect', 'corectă'],
  },
  {
    langs: ['bg', 'mk'],
    question: ['въпрос', 'прашање'],
    answer: ['отговор', 'отговори', 'одговор'],
    explanation: ['обяснение', 'објаснување'],
    modifiers: ['верен', 'правилен', 'точен'],
  },
  {
    langs: ['sr', 'hr', 'bs', 'sl'],
    question: ['pitanje', 'vprašanje', 'питање', 'zadatak', 'naloga'],
    answer: ['odgovor', 'одговор', 'rješenje', 'rešenje', 'решење', 'rešitev'],
    explanation: ['objašnjenje', 'објашњење', 'obrazloženje', 'razlaga'],
    modifiers: ['točan', 'tačan', 'тачан', 'ispravan', 'pravilen'],
  },
  {
    langs: ['lt', 'lv'],
    question: ['klausimas', 'jautājums', 'užduotis', 'uzdevums'],
    answer: ['atsakymas', 'atbilde', 'sprendimas'],
    explanation: ['paaiškinimas', 'paskaidrojums'],
    modifiers: ['teisingas', 'pareizā'],
  },
  {
    langs: ['ca', 'gl', 'eu'],
    question: ['pregunta', 'galdera'],
    answer: ['resposta', 'solució', 'erantzuna'],
    explanation: ['explicació', 'azalpena'],
    modifiers: ['correcta', 'zuzena'],
  },
  {
    langs: ['sq'],
    question: ['pyetje', 'pyetja'],
    answer: ['përgjigje', 'përgjigja', 'zgjidhje'],
    explanation: ['shpjegim'],
    modifiers: ['saktë'],
  },
  {
    langs: ['fa', 'ur'],
    question: ['سوال', 'پرسش'],
    answer: ['پاسخ', 'جواب', 'گزینه صحیح', 'پاسخ تشریحی'],
    explanation: ['توضیح', 'وضاحت'],
    modifiers: ['صحیح', 'درست'],
  },
  {
    langs: ['bn'],
    question: ['প্রশ্ন'],
    answer: ['উত্তর', 'সমাধান'],
    explanation: ['ব্যাখ্যা'],
    modifiers: ['সঠিক'],
  },
  {
    langs: ['ta'],
    question: ['கேள்வி', 'வினா'],
    answer: ['பதில்', 'விடை'],
    explanation: ['விளக்கம்'],
    modifiers: ['சரியான'],
  },
  {
    langs: ['te', 'kn', 'ml'],
    question: ['ప్రశ్న', 'ಪ್ರಶ್ನೆ', 'ചോദ്യം'],
    answer: ['సమాధానం', 'జవాబు', 'ಉತ್ತರ', 'ഉത്തരം'],
    explanation: ['వివరణ', 'ವಿವರಣೆ', 'വിശദീകരണം'],
    modifiers: ['సరైన', 'ಸರಿಯಾದ', 'ശരിയായ'],
  },
  {
    langs: ['gu', 'pa'],
    question: ['પ્રશ્ન', 'ਪ੍ਰਸ਼ਨ'],
    answer: ['જવાબ', 'ઉત્તર', 'ਉੱਤਰ', 'ਜਵਾਬ'],
    explanation: ['સમજૂતી', 'ਵਿਆਖਿਆ'],
    modifiers: ['સાચો', 'ਸਹੀ'],
  },
  {
    langs: ['ka'],
    question: ['კითხვა'],
    answer: ['პასუხი'],
    explanation: ['განმარტება'],
    modifiers: ['სწორი'],
  },
  { langs: ['hy'], question: ['հարց'], answer: ['պատասխան'], modifiers: ['ճիշտ'] },
  {
    langs: ['kk', 'ky', 'mn'],
    question: ['сұрақ', 'суроо', 'асуулт'],
    answer: ['жауап', 'жооп', 'хариулт'],
    modifiers: ['дұрыс', 'туура', 'зөв'],
  },
  {
    langs: ['uz', 'az'],
    question: ['savol', 'sual'],
    answer: ['javob', 'cavab'],
    explanation: ['izoh', 'izah'],
    modifiers: ['düzgün'],
  },
  {
    langs: ['km', 'my', 'lo'],
    question: ['សំណួរ', 'မေးခွန်း', 'ຄໍາຖາມ', 'ຄຳຖາມ'],
    answer: ['ចម្លើយ', 'အဖြေ', 'ຄໍາຕອບ', 'ຄຳຕອບ'],
  },
  {
    langs: ['fil', 'sw'],
    question: ['tanong', 'swali'],
    answer: ['sagot', 'jibu'],
    explanation: ['paliwanag', 'maelezo'],
    modifiers: ['tamang', 'sahihi'],
  },
]
