import type { Phrases } from '../lexicon.ts'

export const phrases: Phrases = {
  words: {
    WHAT: `
      cosa, cos' è, che cosa, che cos' è, cosa è, qual è, quale, in cosa consiste, in che consiste,
      a cosa si riferisce, di cosa si tratta, che si intende con, che si intende per, come definiresti,
      come definirebbe, dai la definizione di, dia la definizione di, fornisci la definizione di,
      che vuol dire, cosa rappresenta, il termine, il concetto di, cosa vuol dire la sigla,
      cosa significa l' acronimo, cosa si intende con il termine, cosa si intende per il termine,
      cosa intendi con, cosa intende con, cosa intendiamo per, cosa s' intende con, cos' era, cosa erano,
      cosa indica il termine, in che cosa consiste, in che cosa consistono, di che cosa si tratta,
      cosa sarebbe, che sarebbe, cosa si chiama, cosa rappresentano, che significa, che significato ha,
      quale significato ha, cosa designa,
      {cosa,che cosa} {sono,significa,si intende per,s' intende per,vuol dire,si intende con,intendi per,intende per,significa il termine,significa la sigla,indica}
    `,
    HOW: `
      in che modo è possibile, in quale modo è possibile, come, come si, come si possono, come possiamo,
      come posso, come fare per, in che modo, in quale modo, in che maniera, com è possibile,
      come è possibile, come bisogna, come si deve, come faresti a, come farebbe a, come faresti per,
      come faccio per, come faccio a, come si fa a, cosa si deve fare per, cosa fare per,
      quali metodi esistono per, in quali modi si può, quali modi ci sono per, attraverso quali metodi,
      come potresti, come dovremmo, come si dovrebbe, come vengono, come viene, come faresti,
      come farebbe, come riesci a, cosa possiamo fare per, cosa puoi fare per, cosa può fare per,
      cosa farebbe per, cosa occorre fare per, cosa devo fare per, cosa posso fare per, cosa fai per,
      cosa fa per, quali sono i modi per, quali sono i metodi per, in quali modi, con quali metodi,
      con quali mezzi, con quali strumenti, per mezzo di cosa, c' è un modo per, esiste un modo per,
      in che maniera si può, in che modo si può, attraverso quali, con quale metodo, in che modi,
      qual è il {modo,modo migliore,miglior modo} {per,di},
      {cosa,che cosa} {bisogna fare,faresti,si può fare} per, come {si ,}{può,potrebbe,riesce a}
    `,
    WHY: `
      perché, per quale motivo, per quale ragione, per quali motivi, come mai, qual è il motivo,
      qual è la ragione, quali sono i motivi, per che motivo, a cosa è dovuto, a cosa è dovuta,
      qual è il motivo per cui, qual è la ragione per cui, a cosa è dovuto il fatto che, a cosa si deve,
      cosa fa sì che, cosa spiega, per quali ragioni, da cosa deriva il fatto che, per che ragione,
      per quale motivo si, che motivo c' è di, qual è il perché di, da cosa dipende il fatto che,
      come si spiega, come si spiega che, a cosa si deve il fatto che
    `,
    WHEN: `
      quando, in quali condizioni, a quali condizioni, in quali scenari, quando conviene,
      quando è consigliabile, quando è opportuno, quando è utile, quando è meglio, in quale epoca,
      quando ha senso, a quale condizione, in quale circostanza, in quale situazione, a che ora,
      da quando, fino a quando, quando si deve, quando bisogna, quando si dovrebbe, in che giorno,
      in quale periodo, in {quale,che} {caso,momento,anno,data},
      in {quali,che} {casi,situazioni,circostanze}
    `,
    WHERE: "dove, dov' è",
    WHO: `
      chi, chi è, chi sono, chi ha, chi fu, chi era, a chi, di chi, da chi, chi può, chi l' ha,
      qual è il nome della persona che, quale persona, chi erano, chi furono, chi sarebbe
    `,
    LIST: `
      quali, quali sono, elenca, elencate, cita, menziona, nomina, nominare, indica, indicare,
      fai un elenco di, enumera, enumerare, quali sono i, quali sono le, con quali, per quali, a quali,
      da quali, tra quali, elencami, nomini, nominate, menzioni, menzionate, indicate, indicami, enumeri,
      ci elenchi, dimmi quali sono, fornisca un elenco di, faccia un elenco di, potrebbe elencare,
      potresti elencare, citami, quali sono tutti i, quali sono i diversi, quali sono le diverse,
      quali sono i principali, quali sono le principali, che tipo di, riporta, riporti, mi dica i,
      mi dica le, {mi ,}{elenchi,citi,indichi,dica quali sono}, {può ,puoi ,}{elencare,citare}
    `,
    HOWMANY: `
      quanto, quanta, quale quantità, qual è il numero di, quante sono, quanti sono, quante sono le,
      quanti sono i, qual è la quantità di, quanti ce ne sono, {da ,di ,}{quanti,quante}
    `,
    HOWLONG: `
      quanto tempo, quanto dura, quanto ci vuole, qual è la durata di, quanto durano, per quanto tempo,
      quanto tempo dura
    `,
    WHETHER: `
      è possibile, è vero, è vero che, esiste, si può, ^si può, ^si possono, ^c' è, ^ci sono, ^è,
      ^esistono, ^bisogna, ^è obbligatorio, è corretto che
    `,
    EXPLAIN: `
      enunci, enunciate, formuli, formula, esprimi, dire, può dirci, potrebbe dirci, ci racconti,
      potrebbe illustrare, vorrei che spiegasse, dice, afferma, può parlare, può dirmi, dimmi, enuncia,
      enunciare, fornisci una spiegazione di, fai una panoramica di, cosa puoi dire di, cosa può dirci di,
      cosa ne sai di, riassuma, illustrate, spiega, spiegare, spieghi, spiegate, spiegami, descrivi,
      descrivere, descriva, descrivete, illustra, illustrare, illustri, parlami di, raccontami, racconta,
      commenta, discuti, discutere, presenta, presentare, riassumi, può spiegare, cosa sai di, cosa sa di,
      come intendi, approfondisci, esponi, delinea, dai una panoramica di, spiegarmi, spiegarci,
      descrivermi, descriverci, illustrarmi, illustrarci, parlarmi di, parlarci di, raccontarmi,
      raccontarci, spiegaci, descrivimi, descrivici, esponga, esporre, esponete, discuta, discutete,
      commenti, commentate, riassumete, caratterizza brevemente, presenti, presentate, mi presenti,
      fornisca una spiegazione di, fornisca una descrizione di, dia una spiegazione di,
      dia una panoramica di, cosa sai dirmi di, cosa sa dirmi di, cosa mi sai dire di,
      cosa mi può dire di, cosa può dire di, che cosa sai di, che cosa sa di, dimmi cosa sai di,
      parlate di, scrivi una breve nota su, illustrami, raccontaci, vuoi spiegare, vuole spiegare,
      ragguagliami su, ^approfondisca, ^approfondire, ^delinei, ^delineare, ^commentare, ^riassumere,
      ^chiarisca, ^chiarire, ^chiarisci, ^analizza, ^analizzi, ^analizzare, ^esamina, ^esamini,
      ^esaminare, mi saprebbe dire, saprebbe dirmi, sapresti dirmi, mi sapresti dire,
      mi potresti spiegare, {potrebbe,potresti,puoi} {dirmi,descrivere,parlare,spiegare},
      {ci,mi} {può dire,spieghi,descriva,può parlare di,dica,parli di,dica cosa sa di,potrebbe spiegare},
      {parlare,parla,parli} {di,brevemente di}
    `,
    DEFINITION: `
      definisci, definire, definisca, definizione, concetto, il concetto di, significato, nozione,
      dai la definizione di, dare la definizione di, dammi la definizione di, definisca il concetto di,
      definisci il concetto di, definire il concetto di, definite, definisca il termine,
      definisci il termine, la definizione di, qual è la definizione di, il significato di,
      qual è il significato di
    `,
    DIFFERENCE: `
      differenz*, differisc*, differire, distingu*, distinzione, confront*, paragon*, contrappon*,
      che differenza c è, rispetto a, versus, vs, qual è la differenza, quali sono le differenze,
      differenzia, differenziano, come si differenzia da, come si differenzia, cosa distingue,
      cosa differenzia, distingui, distinguere, che differenza, quale differenza, in che modo differisce,
      come differisce, diversità tra, differenziare, che cosa distingue,
      in {cosa,che cosa} {si differenziano,differiscono,differisce,si distingue},
      {in cosa si,si} {differenzia,differenziano,distinguono}, somiglianze e differenze, differenze e somiglianze, analogie e differenze, differenze e analogie
    `,
    SIMILARITY: `
      somiglianz*, analogi*, in comune, similitudin*, affinità, punti in comune, si assomigliano,
      somigliano
    `,
    PROS: `
      vantagg*, benefic*, pregi, punti di forza, pro, lati positivi, punto di forza, maggior pregio,
      pregio, principali qualità, maggiore qualità, aspetti positivi, lati buoni, argomenti a favore,
      vantaggios*, benefici
    `,
    CONS: `
      svantagg*, e contro, i contro, limiti, limitazion*, difetti, punti deboli, punti di debolezza,
      lati negativi, inconvenient*, punto debole, maggior difetto, difetto, debolezza, debolezze,
      principale difetto, aree di miglioramento, aspetti negativi, argomenti contro, svantaggios*, lacune,
      carenze
    `,
    APPLICATION: `
      applicazion*, applicare, applica, applicano, applicato, applicata, applicati, si applica,
      si applicano, cas* d uso, cas* d' uso, impiegh* pratic*, usi, utilizz* pratic*,
      campi di applicazione, ambiti di applicazione
    `,
    PRINCIPLE: `
      funziona, funzionano, funzionamento, funzionare, principio di funzionamento, principio, principi,
      lavora, opera, operano, internamente, dietro le quinte, sotto il cofano,
      meccanismo di funzionamento, su quale principio si basa, su che principio si basa, su cosa si basa,
      meccanismo d'azione, meccanismo di azione, modalità di funzionamento, come opera, come agisce,
      come agiscono, come lavora, meccanismo alla base di, principio alla base di,
      principio su cui si basa
    `,
    ROLE: `
      ruolo, scopo, funzione di, finalità, obiettivo, utilità, importanza, importante, importanti,
      per cosa si usa, per cosa si utilizza, lo scopo, qual è l' utilità, qual è la funzione dell',
      la funzione di, la funzione dell', cosa fa, che cosa fa, che fa, qual è lo scopo di,
      qual è l'utilità di, a che cosa serve, per che cosa si usa, le funzioni dell', le funzioni dei,
      funzioni dell', funzioni dei, quali funzioni svolgono, che compiti ha, che ruolo svolgono, riveste,
      utile, utili, per che cosa serve, qual è la finalità di, qual è il fine di, a che scopo,
      con quale scopo, a quale scopo, a che fine, le mansioni di, mansioni di,
      {qual è la funzione,le funzioni,funzioni,i compiti,compiti} {di,del,della},
      {quale funzione,che funzione,quale ruolo,che ruolo,che funzioni,quali funzioni,quali compiti} {svolge,ha},
      {a cosa ,a che ,}{serve,servono}
    `,
    CAUSE: `
      causa, cause, motivo, motivi, ragione, ragioni, provoca, provocano, causano, origine, dovuto a,
      da cosa è causata, da cosa è causato, da cosa sono causati, da cosa dipende, da cosa deriva,
      da che cosa è causata, da che cosa dipende, a cosa è dovuta, a cosa è dovuto, quali fattori causano,
      quali fattori provocano, quali fattori determinano, cosa determina, cosa scatena, cosa genera,
      cosa porta a, qual è l'origine di, qual è la causa di, scatena, scatenano, ha causato,
      hanno causato, hanno portato a, ha portato a, portano a, porta a, portò a, portarono a, dovuta a,
      dovuti a, dovute a, causato da, causata da, provocato da, provocata da, provocato, provocata,
      origini, fattori scatenanti, fattori che causano, responsabile di, all' origine di
    `,
    MANNER: `
      metod*, modo, modi, manier*, tecnic*, strategi*, approcc*, misur* per, soluzione, soluzioni, mezzi,
      sistemi per, modalità, modalità per, accorgimenti per, strumenti per, vie per, rimedi per
    `,
    STEPS: `
      passo, passi, passaggi*, fase, fasi, procedur*, tappa, tappe, flusso di lavoro, iter, stadi, stadio,
      come si svolge, si svolge, si svolgono, processo di, percorso per, sequenza di
    `,
    TYPES: `
      tipo, tipi, tipologi*, categori*, classi di, varietà, generi di, specie di, forme di, tipologie di,
      categorie di, si classificano, classificazione di, classificazione dei, classificazione delle,
      si dividono, si suddividono, suddivisione di, sottotipi
    `,
    FEATURES: `
      caratteristic*, proprietà, peculiarità, novità, tratti, qualità di, caratterizza, caratterizzano,
      tratti distintivi, attributi, contraddistingue, contraddistinguono, elementi distintivi, cosa offre,
      cosa offrono, che cosa offre, cosa fornisce, cosa forniscono, che cosa fornisce, cosa possiede,
      cosa presenta
    `,
    EXAMPLES: 'esempi*, fai un esempio, per esempio, ad esempio',
    CHALLENGES: 'sfid*, difficoltà, ostacol*, insidie, criticità',
    IMPACT: `
      impatt*, effetto, effetti, conseguenz*, influenz*, influisc*, incide, ripercussion*, che impatto ha,
      quali effetti ha, che effetti ha, che effetto ha, quale effetto ha, che influenza ha,
      quale influenza ha, quali conseguenze ha, influisce, influiscono, influenza, influenzano, incidono,
      ripercussioni, si ripercuote, incide su, influire su, agisce su, ricadute, ripercuote, ripercuotono,
      implicazioni, conseguenze, cosa comporta, cosa comportano, che cosa comporta, che cosa comportano
    `,
    COMPONENTS: `
      component*, parte, parti, element*, compone, compongono, composto da, è composto, costituisc*,
      di cosa è fatta, di cosa è fatto, da cosa è formata, da cosa è formato, di cosa si compone,
      da quali elementi è composto, di che cosa è fatto, costituiscono, composizione di, composizione del,
      composizione della, che cosa contiene, cosa contiene, cosa comprende, comprende, formato da,
      formata da, si compone, si compongono, è costituito da, è costituita da, costituito da,
      costituita da, fanno parte di, fa parte di, {da cosa,di cosa,da quali parti} è {composta,composto}
    `,
    RELATION: `
      relazione tra, relazione fra, rapporto tra, rapporto fra, legame, relazione, collegat*, correlat*,
      nesso tra, legame tra, legami tra, connessione tra, che rapporto c' è, che relazione c' è,
      in che rapporto, interazione tra
    `,
    BESTPRACTICE: `
      buone pratiche, migliori pratiche, raccomandazion*, best practice*, buona pratica, consigli per,
      linee guida, suggerimenti per
    `,
    SOLVE: `
      cosa faresti se, cosa farebbe se, che cosa faresti se, cosa fai se, cosa fai quando, cosa fare se,
      come reagiresti se, come reagirebbe se, risolv*, risolt*, trattare, tratta, trattano, corregg*,
      correzione, ripar*, super*, rimedi*, combatt*, cosa farebbe nel caso in cui,
      come si comporterebbe se, come ti comporteresti se, che cosa farebbe se, risolvete, aggiustare,
      aggiusta, venire a capo di, reagisce a, reagisci a, reagire a, contrastare, contrasta, contrastano
    `,
    PREVENT: `
      evit*, preven*, previen*, imped*, prevenzione, protegger* contro, proteggersi da, scongiur*,
      scongiurare, impedire, prevenzione di, prevenzione del
    `,
    MITIGATE: 'mitig*, attenu*, allevi*, contenere',
    EVALUATE: 'valut*, misurare, misura, misurano, misuri, misurazione, stim*, quantific*, giudic*',
    OPTIMISE: 'ottimizz*, miglior*, perfezion*',
    ENSURE: `
      garant*, assicur*, mantenere, mantiene, mantengono, preserv*, conserv*, fare in modo che,
      fare in modo di, far sì che, assicurarsi che, garantire che, tutelare la qualità
    `,
    IMPLEMENT: 'implement*, scriv*, scritt*, svilupp*, programm*, realizz*, codific*',
    CREATE: `
      crea, creare, creano, crei, creato, creata, creazione, gener*, produrre, produce, producono,
      produzione di, produzione del, si produce, crearsi, viene prodotto, viene prodotta,
      vengono prodotti, vengono prodotte, è prodotto, è prodotta, sono prodotti, sono prodotte,
      si fabbrica, fabbricare, fabbricato, fabbricazione di, prodotto il, prodotto lo, prodotto l',
      prodotta la, prodotta l', prodotti i, prodotte le, prodotto un, prodotta una
    `,
    USE: `
      usare, usa, usano, uso, usato, usata, usati, usate, usi, usiamo, useresti, utilizz*, impieg*,
      tramite, mediante, usando, attraverso, adoper*, si usa, ricorr*
    `,
    NEED: `
      necessari*, necessità, necessita, occorr*, bisogna, bisogno, richied*, richiest*, deve, devono,
      dovrebbe, dovremmo, dobbiamo, conviene, opportuno, è necessario, è necessaria, dovresti
    `,
    REDUCE: `
      ridurre, riduc*, ridott*, riduzione, diminu*, minimizz*, abbass*, accorci*, limitare, limita,
      diminuzione, contenere, far scendere, far diminuire, far calare, abbassamento
    `,
    INCREASE: `
      aument*, increment*, ampli*, massimizz*, accresc*, elevare, far aumentare, far salire, alzare, alza,
      innalz*, incremento
    `,
    CHOOSE: 'scegli*, scelt*, scelgo*, selezion*, decid*, optare, sceglie, optare per, scelta di',
    DESIGN: 'progett*, disegn*, design',
    TEST: `
      testare, testa, testano, test, verific*, valid*, collaud*, prova, provare, controllare, controlla,
      verifica, appurare, accertare
    `,
    DETECT: `
      rilev*, individu*, identific*, riconosc*, scopr*, ritrovare, ritrova, reperire, accorgersi di,
      rilevamento, scovare
    `,
    CONFIGURE: 'configur*, impost*, regol*, install*',
    DEPLOY: 'distribuire, rilasci*, deploy*, mettere in produzione',
    DELETE: `
      elimin*, cancell*, rimuov*, rimoss*, togli*, rimozione, liberarsi di, sbarazzarsi di, sbarazz*,
      elimina, cancellazione
    `,
    ADD: 'aggiung*, aggiunt*, inser*, includere',
    CONVERT: 'convert*, trasform*, conversione, tradurre, traduci, tramutare, conversione di',
    MIGRATE: 'migr*, spost*, trasfer*',
    PROTECT: 'protegg*, protezione, mettere in sicurezza, difend*',
    MANAGE: 'gestire, gestisc*, gestione, amministr*, organizz*',
    CALCULATE: `
      calcol*, computare, si calcola, calcolo di, calcolo del, determinare il valore di, conteggi*, formula di, formula del, formula della, formula per calcolare, qual è la formula di, qual è la formula del, qual è la formula della, qual è la formula per calcolare
    `,
    MONITOR: 'monitor*, supervision*, sorvegli*, tracci*',
    START: `
      avvi*, inizi*, attiv*, lanci*, abilit*, cominci*, ha inizio, ebbe inizio, avuto inizio, avvio,
      incominci*
    `,
    STOP: `
      ferm*, arrest*, interromp*, disattiv*, disabilit*, termin*, annull*, finì, ebbe fine, ha fine,
      spegn*, chiudere un processo, finire, finisce, cessare, cessa, cessano, cessato
    `,
    UPDATE: 'aggiorn*, modific*, cambi*',
    HAPPEN: `
      accad*, succed*, avvien*, verificarsi, si verifica, si verificano, avvenire, è successo, accadde,
      avvenne, ebbe luogo, capita, capitano, ha luogo, hanno luogo, avuto luogo, si è verificato,
      si verificò, succede, successe, accaduto, scoppi*
    `,
    LOSE: 'perd*, perdita',
    TRAIN: 'addestrare, addestra, addestrano, allenare',
    PROCESS: 'esegu*, effettu*, svolg*, compiere, fare, fa, fanno, svolgere, svolto, compie, compiono',
    AND: 'e, ed, o, oppure, nonché, e il, e la, e lo, e i, e gli, e le, e un, e una',
    OF: "di, del, dello, della, dei, degli, delle, dell', d', di un, di una",
    IN: `
      in, nel, nello, nella, nei, negli, nelle, nell', su, sul, sulla, sui, sulle, sull', all' interno di,
      durante, tra, fra, entro, presso
    `,
    FOR: 'per, contro, riguardo a, circa, in merito a',
    WITH: 'con, col, coi, via',
    FROM: "da, dal, dallo, dalla, dai, dagli, dalle, dall', a partire da",
    TO: "a, ad, al, allo, alla, ai, agli, alle, all', verso, fino a",
    THAN: 'invece di, al posto di, anziché, piuttosto che, di quanto',
    NOT: 'non, senza, mai, né, nessun, nessuna, nessuno, mancanza di, impossibile',
    LIGHT: 'efficienza, qualità, precisione, capacità, meccanismo, sistema',
    HOLLOW: 'problem*, tema, termine, cosa, cose, campo, area, aree, ambito, settore, caso, casi, situazion*',
    VAGUE: 'comun*, general*, fondamental*, tipic*, di base, specific*, possibil*, disponibil*, divers*',
    EMPTY: `
      può cortesemente, dispone di, dispongono di, possiedono, vanta, vantano, gode di, godono di,
      nel tuo lavoro quotidiano, mi piacerebbe sapere, gentilmente, cortesemente, vorrei sapere,
      vorremmo sapere, ci, direbbe, secondo te, secondo lei, a tuo avviso, il, lo, la, i, gli, le, l', un,
      uno, una, un', è, sono, era, erano, fu, furono, essere, stato, stata, c' è, ci sono, ha, hanno, ho,
      hai, avere, si, suo, sua, suoi, sue, tuo, tua, tuoi, tue, mio, mia, nostro, nostra, noi, voi, tu,
      io, mi, ti, vi, questo, questa, questi, queste, quello, quella, quel, può, possono, puoi, potrebbe,
      potresti, possiamo, per favore, brevemente, in breve, sinteticamente, dettagliatamente,
      in dettaglio, semplicemente, con parole tue, principal*, più importanti, più comuni, più usati,
      più diffusi, generalmente, normalmente, solitamente, di solito, different*, vari, varie, alcuni,
      alcune, qualche, ogni, tutti, tutte, tutto, tutta, entrambi, altro, altri, altre, più, molto, bene,
      meglio, correttamente, efficacemente, efficientemente, efficace, in pratica, nella pratica,
      in produzione, in un progetto, nella tua esperienza, esperienza, colloquio, offre, offrono,
      fornisce, forniscono, possiede, supporta, esistono, conosci, conosce, sai, sa, consideri, pensi,
      relativ*, chiamato, conosciuto come, anche, inoltre, oggi, attualmente, presenta, presentano, dà,
      dare, loro, quindi, poi, se, stesso, viene, vengono, venire, comporta, comportano, esattamente,
      davvero, fatto che, cui, ciao, salve, buongiorno, buonasera, grazie, per piacere, mi può spiegare,
      mi puoi spiegare, mi può dire, mi sai dire, potrebbe dirmi, puoi dirmi, può dirmi, qualcuno sa,
      qualcuno può spiegare, qualcuno mi spiega, con parole proprie, con parole sue, in poche parole,
      precisamente, insomma, dunque, allora, a suo parere, principali, esiste, venne, vennero, vuole,
      vuoi, vogliamo, vorrebbe, vorresti, desidera, desideri, intende, intendi, lei, la sigla, sigla,
      l' acronimo, acronimo, l' abbreviazione, abbreviazione, si manifesta, si manifestano, sul lavoro,
      al lavoro, sul posto di lavoro, nel lavoro, nel suo lavoro, nel tuo lavoro, in ambito lavorativo,
      nella vita quotidiana, quotidianamente, di norma, in genere, in generale, abitualmente, tipicamente,
      oggigiorno, al giorno d' oggi, attuale, in questo momento, personalmente, in una frase,
      in due frasi, in poche righe, in due parole, passo dopo passo, passo passo, nel dettaglio,
      in modo dettagliato, in modo semplice, in maniera semplice, in termini semplici,
      con parole semplici, in parole semplici, con parole povere, in parole povere, chiaramente,
      in modo chiaro, sommariamente, succintamente, concisamente, a un principiante, a un bambino,
      a un profano, con un esempio, con esempi, con degli esempi, facendo un esempio, facendo esempi,
      con l' aiuto di un esempio, motiva la risposta, motivi la risposta, motivando la risposta,
      giustifica la risposta, cortesia, per cortesia, scusa, scusi, scusate, domanda stupida,
      domanda veloce, una domanda, ho una domanda, una curiosità, mi chiedo, mi chiedevo, non capisco,
      sono alle prime armi, ragazzi, grazie mille, grazie in anticipo, secondo voi, a suo avviso,
      in base alla sua esperienza, nella sua esperienza, stati, state, aveva, avevano, ebbe, ebbero,
      avuto, sarebbe, sarebbero, avrebbe, dei vari, dei diversi, rilevant*, importanti, così, perciò,
      ossia, ovvero, qualcuno, avere accesso, ottenere, ottiene, oppure no, sapere, sapete, saprebbe,
      sapresti, potete, possa, riguardo, detto, detta, detti, dette, cosiddett*, chiamata, chiamati,
      appunto, si trova, si trovano, situato, situata, situati, situate, sia, siano, fosse, fossero
    `,
    CONTENT: `
      tempo reale, tempo di esecuzione, tempo di compilazione, complessità temporale, sistema operativo,
      sistemi operativi, sistema distribuito, sistemi distribuiti, file system, sistema di tipi,
      tipo di dato, tipi di dato, tipi di dati, programmazione, programmazione orientata agli oggetti,
      programma, programmi, costruttor*, sviluppator*, amministrator*, gestor*, utent*, generator*,
      generic*, generativ*, caso di test, casi di test, test unitari*, unit test, test di integrazione,
      design pattern*, pattern di progettazione, principio di responsabilità singola, principi solid,
      metodo astratto, metodi astratti, metodo statico, metodi statici, funzione, funzioni, funzione pura,
      funzione di perdita, funzione di attivazione, applicazione web, applicazioni web,
      applicazione mobile, parametr*, parallel*, parzial*, paradigm*, particol*, partizion*, probabilit*,
      supervisionat*, apprendimento supervisionato, apprendimento non supervisionato, non supervisionat*,
      nosql, non relazional*, valore, valori, valore nullo, controllo di versione,
      controllo degli accessi, misura, misure, opera d arte, operator*, operazion*, attivazione, memoria,
      inserzionist*, provocazion*, prova di carico, costituzion*, costituzional*, trattato, trattati,
      crescita, regolamento, regolament*, iniziativa, elementar*, assicurazion*, assicurativ*, assicurato,
      assicurata, assicurati
    `,
    GRAMMAR: `
      preposizione, congiunzione, pronome, particella, ausiliare, verbo ausiliare, verbo modale, il verbo,
      la parola
    `,
    TREAT: `
      trattamento, trattamenti, terapia, terapie, curare, cura, cure, si cura, si tratta una malattia,
      curano, curato
    `,
    WHICH: 'che',
    HOWOFTEN: 'quanto spesso, ogni quanto, con che frequenza, con quale frequenza, ogni quanto tempo',
    HOWBIG: 'quanto è grande, quanto sono grandi, quali sono le dimensioni di',
    RAISE: `
      rafforz*, intensific*, rinforzare, potenziare, potenzia, potenziamento, incentivare, incentiva,
      stimolare, stimola
    `,
    BUILD: 'costru*, edificare, edifica',
    SETUP: 'allest*, predispon*, predisporre, mettere in piedi',
    CERTAIN: 'mio, mia',
    FIND: 'trovare, trova, trovano, determinare, si determina',
    ACCELERATE: 'acceler*, velocizz*, rendere più {veloce,rapido,rapida}',
    TIME: 'tempo, tempi, durata',
    SPEED: 'velocità, rapidità',
    PERFORMANCE: 'prestazion*',
    SIZE: 'dimensione, dimensioni',
    TROUBLESHOOT: 'debug*',
    LOCATE: 'diagnostic*, localizz*, diagnosi di, rintracc*',
    HANDLE: 'affront*, gestire gli errori, far fronte a, fare fronte a, fronteggi*',
  },
  aliases: {
    '2': 'due',
    '3': 'tre',
    '4': 'quattro',
    '5': 'cinque',
    '7': 'sette',
    '8': 'otto',
    '9': 'nove',
    '10': 'dieci',
    '12': 'dodici',
    // See `bounds.ts`.
    atmost: `
      non può superare, non deve superare, non può eccedere, non deve eccedere, non può essere superiore a, non deve essere superiore a, non può durare più di, non più di, al massimo
    `,
    atleast: `
      non può essere inferiore a, non deve essere inferiore a, non può durare meno di, non meno di, come minimo
    `,
    rifiutare: 'rifiutare, rifiuta, respingere, respinge',
    vietare: 'vietare, vieta, vietato, proibire, proibisce, proibito',
    calmare: 'calmare, calma, calmi, tranquillizzare, tranquillizza, placare, rassicurare, rassicura',
    suddividere: 'dividere, divide, dividi, diviso, suddividere, suddivide, suddiviso, spezzare una',
    'registrare un marchio': 'registrare un marchio, depositare un marchio',
    rinominare: 'rinomin*, cambiare il nome di, cambiare nome a',
    acquistare: 'acquist*, comprare, compra, comprano, comprato',
    inquilino: 'inquilino, inquilini, locatario, conduttore',
    'colloquio di lavoro': 'colloquio di lavoro, colloqui di lavoro, colloquio di selezione',
    malattia: 'malattia, malattie, patologia, patologie',
    'sito web': 'sito web, siti web, sito internet, siti internet',
    automobile: 'auto, automobile, automobili, macchina da corsa',
    ictus: 'ictus, colpo apoplettico, apoplessia',
    cartella: 'cartella, cartelle, directory',
    dipendente: 'dipendente, dipendenti, impiegato, impiegati',
    azienda: 'azienda, aziende, impresa, imprese',
    dbms: 'sistema* di gestione di basi di dati',
    ram: 'memoria ad accesso casuale',
    cpu: 'unità centrale di elaborazione',
    iot: 'internet delle cose',
    ue: 'unione europea',
    dna: 'acido desossiribonucleico',
    oms: 'organizzazione mondiale della sanità',
    onu: 'nazioni unite',
    iva: 'imposta sul valore aggiunto',
    vpn: 'ret* privat* virtual*',
    pil: 'prodotto interno lordo',
    '3o': 'terzo, terza',
    '2o': 'secondo, seconda, secondi',
    '1o': 'primo, prima forma, prima guerra, prima legge, primi',
    'presentazione personale': `
      parlami di te, mi parli di lei, si presenti, presentati, mi può parlare di lei, ci parli di lei,
      parli di sé, mi parli di sé, presentati brevemente, si presenti brevemente, raccontami di te,
      mi racconti di lei, ci racconti di lei, mi può parlare brevemente di lei
    `,
    'elaborazione del linguaggio naturale': 'nlp, elaborazione del linguaggio naturale',
    'rete neurale ricorrente': 'rnn, ret* neural* ricorrent*',
    'rete neurale convoluzionale': 'cnn, ret* neural* convoluzional*',
    'modello linguistico di grandi dimensioni': `
      llm, modell* linguistic* di grandi dimensioni, grand* modell* linguistic*
    `,
    'apprendimento automatico': 'ml, apprendimento automatico, machine learning',
    'apprendimento profondo': 'apprendimento profondo, deep learning',
    'intelligenza artificiale': 'ia, ai, intelligenza artificiale',
    'base di dati': 'db, bas* di dati, database',
    'sistema operativo': 'so, sistem* operativ*',
    'iniezione delle dipendenze': `
      iniezione delle dipendenze, iniezione di dipendenze, dependency injection, di$
    `,
    overfitting: 'overfitting, sovradattamento',
    'programmazione orientata agli oggetti': `
      oop, programmazione orientata agli oggetti, programmazione a oggetti
    `,
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
