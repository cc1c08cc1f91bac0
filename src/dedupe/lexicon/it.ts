import { foldItalian } from './folds.ts'
import type { Lexicon } from './lexicon.ts'
import { stemItalian } from './stems.ts'

export const it: Lexicon = {
  lang: 'it',
  writing: 'spaced',
  postposed: false,
  fold: foldItalian,
  stem: stemItalian,
  words: {
    WHAT: "cosa, cos' è, che cosa, che cos' è, cosa è, cosa sono, che cosa sono, cosa significa, che cosa significa, qual è, quale, che, in cosa consiste, in che consiste, cosa si intende per, cosa s' intende per, cosa vuol dire, a cosa si riferisce, di cosa si tratta",
    HOW: 'come, come si, come si può, come si possono, come può, come possiamo, come posso, come fare per, in che modo, in quale modo, in che maniera, com è possibile, come è possibile, come bisogna, come si deve, come faresti a, come farebbe a',
    WHY: 'perché, per quale motivo, per quale ragione, per quali motivi, come mai, qual è il motivo, qual è la ragione, quali sono i motivi, per che motivo, a cosa è dovuto, a cosa è dovuta',
    WHEN: 'quando, in quali casi, in quale caso, in che casi, in quali situazioni, in quali circostanze, in quali condizioni, a quali condizioni, in quali scenari',
    WHERE: "dove, dov' è",
    WHO: "chi, chi è, chi sono, chi ha, chi fu, chi era, a chi, di chi, da chi, chi può, chi l' ha",
    LIST: 'quali, quali sono, elenca, elencare, elenchi, elencate, cita, citare, citi, menziona, nomina, nominare, indica, indichi, indicare, fai un elenco di, enumera, enumerare, quali sono i, quali sono le',
    HOWMANY: 'quanti, quante, quanto, quanta, quale quantità, qual è il numero di',
    HOWLONG: 'quanto tempo, quanto dura, quanto ci vuole',
    WHETHER: 'è possibile, è vero, è vero che, esiste, si può',
    EXPLAIN:
      'parlare di, parlare brevemente di, può parlare, puoi parlare, mi può parlare di, ci può parlare di, può dirmi, puoi dirmi, ci dica, mi dica, dimmi, ci parli di, potrebbe parlare, potresti parlare, enuncia, enunciare, fornisci una spiegazione di, fai una panoramica di, cosa puoi dire di, cosa può dirci di, cosa ne sai di, riassuma, illustrate, spiega, spiegare, spieghi, spiegate, spiegami, descrivi, descrivere, descriva, descrivete, illustra, illustrare, illustri, parla di, parlami di, parlare di, mi parli di, raccontami, racconta, commenta, discuti, discutere, presenta, presentare, riassumi, riassumere, puoi spiegare, può spiegare, potresti spiegare, potrebbe spiegare, puoi descrivere, cosa sai di, cosa sa di, come intendi, approfondisci, esponi, delinea, dai una panoramica di',
    DEFINITION:
      'definisci, definire, definisca, definizione, concetto, il concetto di, significato, nozione, dai la definizione di',
    DIFFERENCE:
      'differenz*, differisc*, differire, distingu*, distinzione, confront*, paragon*, contrappon*, in cosa si differenzia, in cosa si differenziano, in cosa differiscono, in cosa differisce, che differenza c è, rispetto a, versus, vs, qual è la differenza, quali sono le differenze, differenzia, differenziano',
    SIMILARITY: 'somiglianz*, analogi*, in comune, similitudin*',
    PROS: 'vantagg*, benefic*, pregi, punti di forza, pro, lati positivi',
    CONS: 'svantagg*, e contro, i contro, limiti, limitazion*, difetti, punti deboli, punti di debolezza, lati negativi, inconvenient*',
    APPLICATION:
      "applicazion*, applicare, applica, applicano, applicato, applicata, applicati, si applica, si applicano, cas* d uso, cas* d' uso, impiegh* pratic*, usi, utilizz* pratic*, campi di applicazione, ambiti di applicazione",
    PRINCIPLE:
      'funziona, funzionano, funzionamento, funzionare, principio di funzionamento, principio, principi, lavora, opera, operano, internamente, dietro le quinte, sotto il cofano, meccanismo di funzionamento',
    ROLE: "ruolo, scopo, a cosa serve, a cosa servono, a che serve, a che servono, funzione di, finalità, obiettivo, utilità, importanza, importante, importanti, serve, servono, per cosa si usa, per cosa si utilizza, lo scopo, qual è l' utilità",
    CAUSE: 'causa, cause, motivo, motivi, ragione, ragioni, provoca, provocano, causano, origine, dovuto a',
    MANNER:
      'metod*, modo, modi, manier*, tecnic*, strategi*, approcc*, misur* per, soluzione, soluzioni, mezzi, sistemi per, modalità',
    STEPS: 'passo, passi, passaggi*, fase, fasi, procedur*, tappa, tappe, flusso di lavoro, iter',
    TYPES: 'tipo, tipi, tipologi*, categori*, classi di, varietà, generi di, specie di',
    FEATURES: 'caratteristic*, proprietà, peculiarità, novità, tratti, qualità di, caratterizza',
    EXAMPLES: 'esempi*, fai un esempio, per esempio, ad esempio',
    CHALLENGES: 'sfid*, difficoltà',
    IMPACT: 'impatt*, effetto, effetti, conseguenz*, influenz*, influisc*, incide, ripercussion*',
    COMPONENTS:
      'component*, parte, parti, element*, compone, compongono, composto da, è composto, costituisc*',
    RELATION:
      'relazione tra, relazione fra, rapporto tra, rapporto fra, legame, relazione, collegat*, correlat*',
    BESTPRACTICE: 'buone pratiche, migliori pratiche, raccomandazion*, best practice*, buona pratica',
    SOLVE:
      'risolv*, risolt*, affront*, gestire gli errori, trattare, tratta, trattano, corregg*, correzione, ripar*, super*, fronteggi*, debug*, rimedi*, combatt*',
    PREVENT: 'evit*, preven*, previen*, imped*, prevenzione, protegger* contro, proteggersi da, scongiur*',
    MITIGATE: 'mitig*, attenu*, allevi*, contenere',
    EVALUATE: 'valut*, misurare, misura, misurano, misuri, misurazione, stim*, quantific*, giudic*',
    OPTIMISE: 'ottimizz*, miglior*, acceler*, velocizz*, perfezion*, potenzi*',
    ENSURE: 'garant*, assicur*, mantenere, mantiene, mantengono, preserv*, conserv*',
    IMPLEMENT: 'implement*, scriv*, scritt*, svilupp*, programm*, costru*, realizz*, codific*',
    CREATE: 'crea, creare, creano, crei, creato, creata, creazione, gener*, produrre, produce, producono',
    USE: 'usare, usa, usano, uso, usato, usata, usati, usate, usi, usiamo, useresti, utilizz*, impieg*, tramite, mediante, usando, attraverso, adoper*, si usa, ricorr*',
    NEED: 'necessari*, necessità, necessita, occorr*, bisogna, bisogno, richied*, richiest*, deve, devono, dovrebbe, dovremmo, dobbiamo, conviene, opportuno, è necessario, è necessaria, dovresti',
    REDUCE: 'ridurre, riduc*, ridott*, riduzione, diminu*, minimizz*, abbass*, accorci*, limitare, limita',
    INCREASE: 'aument*, increment*, ampli*, massimizz*, accresc*, elevare',
    CHOOSE: 'scegli*, scelt*, scelgo*, selezion*, decid*, optare',
    DESIGN: 'progett*, disegn*, design',
    TEST: 'testare, testa, testano, test, verific*, valid*, collaud*, prova, provare, controllare, controlla',
    DETECT:
      'rilev*, individu*, identific*, riconosc*, trovare, trova, trovano, scopr*, diagnostic*, localizz*',
    CONFIGURE: 'configur*, impost*, regol*, install*',
    DEPLOY: 'distribuire, rilasci*, deploy*, mettere in produzione',
    DELETE: 'elimin*, cancell*, rimuov*, rimoss*, togli*, rimozione',
    ADD: 'aggiung*, aggiunt*, inser*, includere',
    CONVERT: 'convert*, trasform*, conversione, tradurre, traduci',
    MIGRATE: 'migr*, spost*, trasfer*',
    PROTECT: 'protegg*, protezione, mettere in sicurezza, difend*',
    MANAGE: 'gestire, gestisc*, gestione, amministr*, organizz*',
    CALCULATE: 'calcol*, computare',
    MONITOR: 'monitor*, supervision*, sorvegli*, tracci*',
    START: 'avvi*, inizi*, attiv*, lanci*, abilit*',
    STOP: 'ferm*, arrest*, interromp*, disattiv*, disabilit*, termin*, annull*',
    UPDATE: 'aggiorn*, modific*, cambi*',
    HAPPEN:
      'accad*, succed*, avvien*, verificarsi, si verifica, si verificano, avvenire, è successo, accadde, avvenne, ebbe luogo',
    LOSE: 'perd*, perdita',
    TRAIN: 'addestrare, addestra, addestrano, allenare',
    PROCESS: 'esegu*, effettu*, svolg*, compiere, fare, fa, fanno',
    AND: 'e, ed, o, oppure, nonché, e il, e la, e lo, e i, e gli, e le, e un, e una',
    OF: "di, del, dello, della, dei, degli, delle, dell', d', di un, di una",
    IN: "in, nel, nello, nella, nei, negli, nelle, nell', su, sul, sulla, sui, sulle, sull', all' interno di, durante, tra, fra, entro, presso",
    FOR: 'per, contro, riguardo a, circa, in merito a',
    WITH: 'con, col, coi, via',
    FROM: "da, dal, dallo, dalla, dai, dagli, dalle, dall', a partire da",
    TO: "a, ad, al, allo, alla, ai, agli, alle, all', verso, fino a",
    THAN: 'invece di, al posto di, anziché, piuttosto che, di quanto',
    NOT: 'non, senza, mai, né, nessun, nessuna, nessuno, mancanza di, impossibile',
    LIGHT: 'velocità, prestazion*, efficienza, qualità, precisione, capacità, tempo, meccanismo, sistema',
    HOLLOW: 'problem*, tema, termine, cosa, cose, campo, area, aree, ambito, settore, caso, casi, situazion*',
    EMPTY:
      "gentilmente, cortesemente, vorrei sapere, vorremmo sapere, ci, direbbe, secondo te, secondo lei, a tuo avviso, il, lo, la, i, gli, le, l', un, uno, una, un', è, sono, era, erano, fu, furono, essere, stato, stata, c' è, ci sono, ci, ha, hanno, ho, hai, avere, si, suo, sua, suoi, sue, tuo, tua, tuoi, tue, mio, mia, nostro, nostra, noi, voi, tu, io, mi, ti, vi, questo, questa, questi, queste, quello, quella, quel, può, possono, puoi, potrebbe, potresti, possiamo, per favore, brevemente, in breve, sinteticamente, dettagliatamente, in dettaglio, semplicemente, con parole tue, principal*, più importanti, più comuni, più usati, più diffusi, comun*, tipic*, general*, generalmente, normalmente, solitamente, di solito, di base, fondamental*, divers*, different*, vari, varie, alcuni, alcune, qualche, ogni, tutti, tutte, tutto, tutta, entrambi, altro, altri, altre, più, molto, bene, meglio, correttamente, efficacemente, efficientemente, efficace, in pratica, nella pratica, in produzione, in un progetto, nella tua esperienza, esperienza, colloquio, domanda, offre, offrono, fornisce, forniscono, possiede, supporta, esistono, conosci, conosce, sai, sa, consideri, pensi, disponibil*, possibil*, specific*, relativ*, chiamato, conosciuto come, anche, inoltre, oggi, attualmente, presenta, presentano, dà, dare, loro, quindi, poi, se, stesso, viene, vengono, venire, comporta, comportano, esattamente, davvero",
    CONTENT:
      'tempo reale, tempo di esecuzione, tempo di compilazione, complessità temporale, sistema operativo, sistemi operativi, sistema distribuito, sistemi distribuiti, file system, sistema di tipi, tipo di dato, tipi di dato, tipi di dati, programmazione, programmazione orientata agli oggetti, programma, programmi, costruttor*, sviluppator*, amministrator*, gestor*, utent*, generator*, generic*, generativ*, caso di test, casi di test, test unitari*, unit test, test di integrazione, design pattern*, pattern di progettazione, principio di responsabilità singola, principi solid, metodo astratto, metodi astratti, metodo statico, metodi statici, funzione, funzioni, funzione pura, funzione di perdita, funzione di attivazione, applicazione web, applicazioni web, applicazione mobile, parametr*, parallel*, parzial*, paradigm*, particol*, partizion*, probabilit*, supervisionat*, apprendimento supervisionato, apprendimento non supervisionato, non supervisionat*, nosql, non relazional*, valore, valori, valore nullo, controllo di versione, controllo degli accessi, misura, misure, opera d arte, operator*, operazion*, attivazione, memoria, inserzionist*, provocazion*, prova di carico, costituzion*, costituzional*, trattato, trattati, crescita, regolamento, regolament*, iniziativa, elementar*',
  },
  aliases: {
    'presentazione personale':
      'parlami di te, mi parli di lei, si presenti, presentati, mi può parlare di lei, ci parli di lei, parli di sé, mi parli di sé, presentati brevemente, si presenti brevemente, raccontami di te, mi racconti di lei, ci racconti di lei, mi può parlare brevemente di lei',
    'elaborazione del linguaggio naturale': 'nlp, elaborazione del linguaggio naturale',
    'rete neurale ricorrente': 'rnn, ret* neural* ricorrent*',
    'rete neurale convoluzionale': 'cnn, ret* neural* convoluzional*',
    'modello linguistico di grandi dimensioni':
      'llm, modell* linguistic* di grandi dimensioni, grand* modell* linguistic*',
    'apprendimento automatico': 'ml, apprendimento automatico, machine learning',
    'apprendimento profondo': 'apprendimento profondo, deep learning',
    'intelligenza artificiale': 'ia, ai, intelligenza artificiale',
    'base di dati': 'db, bas* di dati, database',
    'sistema operativo': 'so, sistem* operativ*',
    'iniezione delle dipendenze':
      'iniezione delle dipendenze, iniezione di dipendenze, dependency injection, di$',
    overfitting: 'overfitting, sovradattamento',
    'programmazione orientata agli oggetti':
      'oop, programmazione orientata agli oggetti, programmazione a oggetti',
    'garbage collection': 'gc, garbage collection, garbage collector',
    deadlock: 'deadlock*, stallo',
    'macchina virtuale': 'vm, macchin* virtual*',
    ricorsione: 'ricorsione, ricorsività',
    'integrazione continua': 'ci$, integrazione continua, continuous integration',
    thread: 'thread*',
    javascript: 'js',
    kubernetes: 'k8s',
  },
}
