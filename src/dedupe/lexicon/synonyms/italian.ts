/** See `synonyms.ts` for the form of a line. */
export const italian = `
~ telefono cellulare, telefonino
~ cellulare, telefono, smartphone, telefonino
~ computer, PC, calcolatore, elaboratore
~ computer portatile, laptop
~ password, parola chiave, parola d'ordine, codice di accesso
~ posta elettronica, e-mail, email
= e-mail, email
~ base di dati, basi di dati, database
~ apprendimento automatico, machine learning
~ apprendimento profondo, deep learning
~ elaborazione del linguaggio naturale, NLP
~ codice aperto, open source
~ copia di sicurezza, backup, copia di backup
~ salvare, backup, salvataggio, copia di sicurezza
~ salvare, memorizzare, archiviare, conservare
~ memorizzare, archiviazione, memorizzazione, conservare
~ disco rigido, hard disk
~ sito web, sito internet, website
~ sito, sito web, sito internet
~ software malevolo, malware, software dannoso
~ attacco informatico, cyberattacco, attacco cibernetico
~ sicurezza informatica, cybersecurity, cybersicurezza
~ ambiente di sviluppo integrato, IDE
~ integrazione continua, continuous integration
~ test unitario, unit test, test di unità
~ testare, test, prova, provare, collaudo
~ programmatore, sviluppatore, developer
= crittografare, cifrare, criptare
~ decifrare, decrittare, decriptare
~ crittografia, cifratura, crittografare, cifrare
~ debug, debugging, correggere errori
~ bug, errore, difetto, guasto
~ errore, sbaglio, sbagliare, errori
= errore, sbaglio, errori, sbagli
~ sbagliare, commettere un errore, fare un errore
~ fallire, fallimento, insuccesso, fallisce, fallito
~ guasto, rompersi, malfunzionamento, avaria
~ bloccarsi, blocco, crash, piantarsi
~ cancellare, eliminare, rimuovere, togliere, eliminazione, tolto
~ eliminare, sbarazzarsi di, liberarsi di, togliere, tolto
~ sbarazzarsi di, liberarsi di
~ installare, installazione
~ aggiornare, aggiornamento, update
~ configurare, configurazione, impostare, impostazione
= configurare, impostare
~ eseguire, esecuzione, lanciare
~ implementare, implementazione, realizzare, attuare
~ distribuire, distribuzione, deploy, rilascio, distribuisce, distribuito
~ collegare, connettere, collegamento, connessione
= collegare, connettere
~ accedere, accesso, login, entrare
~ effettuare il login, fare il login, loggarsi
~ scaricare, download
~ copiare, copia, duplicare
~ cercare, ricerca, trovare, ricercare
~ ordinare, ordinamento, mettere in ordine
~ prestazione, prestazioni, performance, rendimento
~ veloce, rapido, velocemente, rapidamente, in fretta
= velocemente, rapidamente
~ velocità, rapidità
~ lento, lentezza, lentamente
~ migliorare, miglioramento, ottimizzare, perfezionare
~ ottimizzare, ottimizzazione
~ accelerare, velocizzare, accelerazione
= accelerare, velocizzare
~ aumentare, incrementare, aumento, incremento, crescita
= aumentare, incrementare
= aumento, incremento
~ ridurre, diminuire, abbassare, riduzione, diminuzione, calo, riduce, ridotto, diminuisce, diminuito
= ridurre, diminuire, riduce, ridotto, diminuisce, diminuito
= riduzione, diminuzione
~ crescere, crescita, aumentare
~ cominciare, iniziare, inizio, avviare
= cominciare, iniziare
~ avviare, avvio, far partire, lanciare
~ finire, terminare, concludere, fine, finisce, finito, concluso
= finire, terminare, finisce
~ fermare, arrestare, bloccare, interrompere
= continuare, proseguire
~ usare, utilizzare, impiegare, uso, utilizzo, impiego
= usare, utilizzare
= uso, utilizzo
~ fare, realizzare, effettuare, eseguire
~ creare, creazione, generare, generazione
~ costruire, costruzione, edificare, costruisce, costruito
~ produrre, fabbricare, produzione, fabbricazione, produce
~ cambiare, modificare, cambiamento, modifica, variare
~ sostituire, rimpiazzare, sostituzione, cambio, sostituisce, sostituito
= sostituire, rimpiazzare, sostituisce, sostituito
~ riparare, riparazione, aggiustare, sistemare
= riparare, aggiustare
~ risolvere, soluzione, risoluzione, risolto
~ problema, difficoltà, inconveniente
~ ostacolo, barriera, difficoltà, impedimento
~ evitare, prevenire, impedire, prevenzione, impedisce, impedito
~ proteggere, protezione, tutelare, tutela, protetto
~ garantire, assicurare, garanzia, garantisce, garantito
~ verificare, controllare, verifica, controllo
~ sorvegliare, monitorare, monitoraggio, controllare
~ misurare, misura, misurazione
~ scegliere, scelta, selezionare, selezione, optare, scelto, scelgo
~ decidere, decisione, prendere una decisione, deciso
~ decidere, prendere una decisione, deciso
= decidere, deciso
~ ottenere, conseguire, ricevere, ottiene, ottenuto
~ raggiungere, conseguire, ottenere, raggiunto, ottiene, ottenuto
~ successo, riuscita, avere successo, riuscire
~ obiettivo, scopo, finalità, meta
~ mostrare, visualizzare, far vedere, presentare
~ mostrare, far vedere
~ imparare, apprendere, apprendimento, studiare
= imparare, apprendere
~ insegnare, insegnamento, istruire
~ capire, comprendere, comprensione, capisce, capito
= capire, comprendere, capisce, capito
~ conoscere, conoscenza, conoscenze
~ ricordare, ricordarsi, memorizzare
~ dimenticare, dimenticarsi, scordare
= dimenticare, scordare
~ pensare, credere, opinione, parere
~ parlare, discutere, conversare, discusso
~ dire, comunicare, informare, raccontare
~ rispondere, risposta, risposto
~ chiedere, richiedere, richiesta, domandare, chiesto, richiesto
~ permettere, consentire, autorizzare, permesso
= permettere, consentire
~ vietare, divieto, vietato, proibire, proibito
= vietare, proibire
= vietato, proibito
~ aiutare, aiuto, assistere, sostegno, supporto
~ avere bisogno di, bisogno, necessitare, occorrere, servire
~ occorrere, essere necessario
~ obbligatorio, obbligo, obbligato
~ necessario, indispensabile, occorrente
~ importante, rilevante, fondamentale, essenziale
~ importanza, rilevanza
~ principale, fondamentale, primario
~ pericolo, pericoloso
~ rischio, rischioso
~ danno, danneggiare, nuocere
~ causa, motivo, ragione, causare
~ causare, provocare, determinare
= causare, provocare
~ conseguenza, effetto, risultato, ripercussione
~ influenzare, influire, influenza, incidere, impatto, influisce
= influenzare, influire, influisce
~ caratteristica, tratto, proprietà, qualità
~ tipo, tipologia
~ parte, componente, elemento
~ accadere, succedere, avvenire, capitare
= accadere, succedere, avvenire
~ accessibile, accessibilità, rendere accessibile
~ comprare, acquistare, acquisto, compera
= comprare, acquistare
~ vendere, vendita, venduto
~ prezzo, costo, tariffa, importo
~ spendere, spesa, spese, speso
~ pagare, pagamento, versare
~ economico, a buon mercato, conveniente
~ caro, costoso
~ soldi, denaro, quattrini
= soldi, denaro
~ guadagno, guadagnare, profitto, utile
~ risparmiare, risparmio, economizzare
~ prestare, prestito
~ affittare, affitto, locazione
~ casa, abitazione, alloggio
~ azienda, impresa, società, ditta, compagnia
~ lavoro, impiego, posto, occupazione
~ lavoratore, dipendente, impiegato, collaboratore
~ datore di lavoro, azienda, imprenditore
~ capo, superiore, responsabile, manager
~ collega, collega di lavoro
~ stipendio, salario, retribuzione, paga
~ busta paga, cedolino paga, cedolino
~ licenziare, licenziamento, mandare via
~ dimettersi, dimissioni, lasciare il lavoro, dimettermi, si dimette
~ dimettersi, dare le dimissioni, rassegnare le dimissioni, dimettermi
= dimettersi, dimettermi
~ assumere, assunzione, reclutare, selezione, ingaggiare
~ curriculum, CV, curriculum vitae
~ colloquio di lavoro, intervista di lavoro, colloquio di assunzione
~ selezionatore, recruiter, intervistatore
~ candidato, aspirante
~ principale debolezza, principale punto debole, maggiore debolezza, punto più debole
~ debolezza, punto debole, difetto
~ punto di forza, pregio, qualità
~ conflitto, disaccordo, contrasto, lite
~ stress, pressione
~ scadenza, termine, deadline
~ squadra, team
~ lavoro di squadra, lavoro in team, teamwork
~ guidare, leadership, leader
~ gestire, gestione, amministrare, management, gestisce, gestito
~ motivare, motivazione, motivato
~ orario di lavoro, orario lavorativo
~ ferie, vacanze
~ ore straordinarie, lavoro straordinario, ore di straordinario
~ congedo di maternità, congedo maternità
~ congedo di paternità, congedo paternità
~ pensione, pensionamento, andare in pensione
~ telelavoro, lavoro da remoto, lavoro a distanza
~ smart working, lavoro agile
~ formazione, formare, addestramento
~ avvocato, legale, difensore
~ denuncia, denunciare, sporgere denuncia
~ causa, lite
~ fare causa, citare in giudizio
~ accordo, convenzione, patto
~ firmare, firma, sottoscrivere
~ recedere, recesso
~ legge, legislazione, normativa
~ sentenza, decisione, pronuncia
~ reato, crimine
~ contravvenzione stradale, multa stradale
~ multa, sanzione, contravvenzione
~ punire, pena, punizione, sanzione, punisce, punito
= carcere, prigione
~ patente di guida, patente
~ guidare, guida, condurre
~ conducente, autista, guidatore
= conducente, guidatore
~ auto, automobile, macchina, veicolo, autovettura
= automobile, autovettura
~ incidente, sinistro, scontro
~ sorpassare, sorpasso, superare
~ sorpassare, effettuare un sorpasso
~ parcheggiare, parcheggio, sostare, sosta
~ frenare, frenata, freno
~ pneumatico, gomma
~ malattia, patologia, morbo, affezione
~ farmaco, medicinale, medicina
~ medico, dottore
~ curare, cura, trattare, trattamento, terapia
~ dolore, fare male
~ mal di testa, cefalea
~ mal di schiena, dolore alla schiena
~ pressione sanguigna, pressione arteriosa
~ ipertensione, pressione alta
~ attacco di cuore, attacco cardiaco, infarto del miocardio
~ attacco di cuore, infarto, attacco cardiaco
~ gravidanza, gestazione, incinta
= gravidanza, gestazione
~ parto, partorire, nascita
~ vaccino, vaccinare, vaccinazione
~ effetto collaterale, effetto indesiderato, reazione avversa
~ gonfiore, edema, gonfiarsi
~ sanguinare, sanguinamento, emorragia
~ dimagrire, perdere peso
~ ingrassare, prendere peso, aumentare di peso
~ imposta, tributo
~ fattura, fatturare, fatturazione
~ dichiarazione dei redditi, dichiarazione fiscale
~ fatturato, vendite
~ debito, indebitamento
~ cliente, acquirente, consumatore
~ pubblicità, annuncio, réclame
~ insegnante, professore, docente, maestro
= insegnante, docente
~ alunno, studente, scolaro, allievo
= alunno, scolaro, allievo
~ scuola, istituto
~ esame, prova, verifica, test
~ compito, compiti, compiti a casa
~ voto, valutazione, punteggio
~ bocciare, bocciatura, respingere
~ promuovere, promozione
~ file, documento
~ cartella, directory
~ schermo, monitor, display
~ nome utente, username
~ permesso, autorizzazione
~ vulnerabilità, vulnerabile, falla
~ fuga di dati, violazione dei dati, data breach
~ filtrare, filtro, filtraggio
~ hackerare, hacking, violazione
~ truffa, frode, raggiro
~ interrogazione, query, interrogare
~ indice, indicizzare, indicizzazione
~ fondere, unire, merge, fusione, unisce, unito
~ unire, combinare, unione, mettere insieme, unisce, unito
~ dividere, divisione, separare, suddividere, diviso
~ separare, separazione
~ inviare, mandare, invio, spedire, spedisce, spedito
~ ricevere, ricezione
~ condividere, condivisione, condiviso
~ trasferire, trasferimento, trasferisce, trasferito
~ migrare, migrazione
~ convertire, conversione, trasformare, trasformazione
~ tradurre, traduzione, traduce, tradotto
~ stampare, stampa, stampante
~ scansionare, scansione, scanner
~ recuperare, recupero, ripristinare, ripristino
~ accendere, accensione, avviare
~ spegnere, spegnimento
~ attivare, abilitare, attivazione
= attivare, abilitare
~ disattivare, disabilitare, disattivazione
= disattivare, disabilitare
~ aggiungere, aggiunta, aggiunto
~ inserire, inserimento, introdurre, inserisce, inserito
~ includere, inclusione, comprendere, incluso
~ accettare, accettazione
~ rifiutare, rifiuto, respingere
~ annullare, annullamento, disdire, cancellare
~ attendere, aspettare, attesa
= attendere, aspettare
~ sincronizzare, sincronizzazione
~ automatizzare, automazione, automatico
~ scalabile, scalabilità, scalare
~ usabilità, facile da usare, usabile
~ compatibile, compatibilità
~ disponibile, disponibilità
~ affidabile, affidabilità
~ sicuro, sicurezza, mettere in sicurezza
~ riservatezza, riservato
~ riservatezza, privacy
~ stabile, stabilità
~ efficiente, efficienza
~ efficace, efficacia
~ complesso, complicato, complessità
~ difficile, complicato, difficoltà, arduo
~ facile, semplice, facilmente
~ facilmente, con facilità
~ grande, enorme
~ piccolo, ridotto
~ nuovo, recente
~ vecchio, antico
~ frequente, comune, abituale
~ spesso, frequentemente
~ a volte, talvolta, ogni tanto, qualche volta
~ a volte, talvolta, qualche volta
~ subito, immediatamente, all'istante
~ attualmente, oggi, al giorno d'oggi
~ oggigiorno, al giorno d'oggi
~ sufficiente, abbastanza
~ eccessivo, troppo, eccesso
~ corretto, giusto, adeguato, appropriato
= adeguato, appropriato
~ correttamente, nel modo giusto, in modo corretto
~ correttamente, in modo corretto, nel modo corretto
~ errato, sbagliato, scorretto
= errato, sbagliato
~ utile, utilità
= diverso, differente
~ uguale, identico, stesso
~ simile, somigliante, analogo
~ possibile, possibilità
~ probabile, probabilità
~ consigliabile, raccomandabile, consigliato
~ consigliare, raccomandare, consiglio, raccomandazione
~ suggerire, suggerimento, proporre, proposta, suggerisce, suggerito, propone, proposto
~ pianificare, pianificazione, piano
~ preparare, preparazione, prepararsi
~ organizzare, organizzazione, organizzarsi
~ priorità, dare priorità, priorizzare
~ dare priorità, priorizzare
~ collaborare, collaborazione, cooperare, cooperazione
~ partecipare, partecipazione, prendere parte
~ partecipare, prendere parte
~ negoziare, negoziazione, trattativa
~ convincere, persuadere, persuasione, convinto
~ feedback, riscontro, commento
~ riunione, riunirsi, meeting
= riunione, meeting
~ compito, mansione, incarico
~ responsabilità, responsabile
~ occuparsi di, farsi carico, prendersi carico
~ farsi carico, prendersi carico
~ affrontare, far fronte, gestire, gestisce, gestito
~ affrontare, far fronte
~ superare, vincere, vinto
~ adattarsi, adattamento, adattabilità
~ esperienza, percorso
~ capacità, abilità
~ talento, dono
~ promozione, avanzamento
~ avanzamento di carriera, progressione di carriera
~ aspettative salariali, aspettative retributive, pretese economiche, aspettative di stipendio
~ aumento di stipendio, aumento salariale, aumento di salario
~ risarcire, risarcimento
~ preavviso, termine di preavviso
~ disoccupazione, disoccupato
~ sussidio di disoccupazione, indennità di disoccupazione, NASpI
~ autonomo, libero professionista, freelance, partita IVA
~ TFR, trattamento di fine rapporto
~ TFR, liquidazione, trattamento di fine rapporto
~ sindacato, sindacale
~ discriminare, discriminazione
~ ereditare, eredità, erede
~ sposarsi, matrimonio, contrarre matrimonio
~ sposarsi, contrarre matrimonio
~ coniuge, sposo
~ affidamento, affidare
~ dichiarare, dichiarazione
~ testimone, testimoniare, testimonianza
~ reclamo, reclamare, lamentela, lamentarsi
~ rimborsare, rimborso, restituire, restituzione, restituisce, restituito
~ riscuotere, riscossione, incassare
~ rubare, rubato
~ ferire, ferita, ferisce, ferito
~ scontrarsi, scontro, collisione
~ limite di velocità, velocità massima consentita
~ attraversamento pedonale, strisce pedonali, passaggio pedonale
~ incrocio, intersezione
~ rotatoria, rotonda
~ benzina, carburante
~ autocarro, camion
~ moto, motocicletta, motociclo
= bicicletta, bici
~ traffico, circolazione
~ guida in stato di ebbrezza, guidare ubriachi, alcol alla guida
~ bagaglio, valigia, bagagli
~ prenotare, prenotazione
~ carta d'identità, carta di identità, documento d'identità
~ pratica, procedura, iter
~ richiedere, richiesta, fare domanda, richiesto
~ scadere, scadenza, scaduto
~ compilare, riempire, compilazione, riempito
~ perdere, perdita, smarrire, smarrimento, perso
~ trovare, rintracciare, individuare
~ malato, paziente, ammalato
= malato, ammalato
~ infermiere, infermieristico, infermieristica
~ guarire, guarigione, guarisce, guarito
~ diagnosticare, diagnosi
~ soffrire di, essere affetto da
~ iniettare, iniezione, puntura
~ compressa, pillola, pastiglia, pasticca
~ ricetta medica, prescrizione, prescrivere
~ dose, dosaggio, posologia
~ contagiare, contagio, trasmettere, trasmissione, contagioso, trasmesso
~ infettare, infezione, infettivo
~ chirurgia, operazione, operare, intervento chirurgico
~ intervento chirurgico, operazione chirurgica
~ febbre, febbrile
~ raffreddore, raffreddato
~ stitichezza, stipsi, stitico
= stitichezza, stipsi
~ mestruazioni, ciclo mestruale, mestruale
~ insonnia, disturbi del sonno
~ stanchezza, affaticamento, stanco, spossatezza
~ ansia, ansioso
~ depressione, depresso
~ allergia, allergico
~ respirare, respirazione, respiratorio
~ cuore, cardiaco
~ rene, renale
~ fegato, epatico
~ cervello, cerebrale
~ osso, osseo
~ pelle, cutaneo, cute
~ sangue, sanguigno, ematico
~ stomaco, gastrico
~ ustione, scottatura, bruciatura, bruciare
~ anziano, persona anziana, vecchio
~ anziano, persona anziana
~ bambino, infantile, pediatrico
~ neonato, neonatale, lattante
~ alimento, cibo
~ nutriente, nutrizione, nutritivo
~ fumare, fumo, tabagismo
~ smettere di fumare, cessare di fumare
~ morte, morire, decesso, decedere, muore
= morire, decedere, muore
~ riprodursi, riproduzione
~ evolvere, evoluzione, evolversi
~ atomo, atomico
~ elettricità, elettrico
~ magnetico, magnetismo, magnete, calamita
~ calore, riscaldare, scaldare, riscaldamento
~ raffreddare, raffreddamento
~ congelare, congelamento, congelazione
~ sciogliere, fondere, fusione, scioglimento, sciolto
~ bollire, ebollizione, bolle, bollito
~ evaporare, evaporazione
~ dissolvere, dissoluzione, solubile
~ ossidare, ossidazione
~ mescolare, miscela, mischiare
= mescolare, mischiare
~ gravità, gravitazione, gravitazionale
~ reagire, reazione, reagisce
~ energia, energetico
~ indipendenza, indipendente
~ sovrano, monarca
~ eleggere, elezione, elezioni, eletto
~ votare, voto, votazione
~ popolazione, abitanti
~ clima, climatico
~ inquinare, inquinamento, inquinante
~ pioggia, piovere, precipitazioni
~ sommare, somma, addizione
~ sottrarre, sottrazione
~ moltiplicare, moltiplicazione
~ vocabolario, lessico
~ lingua, idioma
~ scrivere, scrittura, redigere, stesura, scritto, redatto
~ leggere, lettura
~ contabilità, contabile
~ investire, investimento, investitore
~ ammortizzare, ammortamento
~ fallimento, bancarotta, fallire, fallisce, fallito
~ esportare, esportazione
~ importare, importazione
~ conto economico, profit and loss
~ stato patrimoniale, balance sheet
~ bancomat, sportello automatico, ATM
~ bilancio preventivo, budget
~ preventivo, stima dei costi
~ sconto, ribasso, riduzione
~ fornitore, fornire, fornitura, fornisce, fornito
~ scorte, giacenza
~ concorrenza, concorrente, competitor
~ fidelizzare, fidelizzazione
~ fondamenta, fondazione, fondazioni
~ cemento armato, calcestruzzo armato
~ saldare, saldatura
~ tubo, tubatura, tubazione, condotta
~ dipingere, verniciare, pittura, tinteggiare, dipinto
~ forare, trapanare, foro
~ pulire, pulizia, lavare, pulisce, pulito
~ lavare, lavaggio
~ asciugare, asciugatura
~ cucinare, cucina, cuocere, cottura, cotto
~ friggere, fritto, frittura
= frigorifero, frigo
~ innaffiare, annaffiare, irrigare, irrigazione
= innaffiare, annaffiare
~ piantare, seminare, semina
~ rifiuti, spazzatura, immondizia
= spazzatura, immondizia
~ riciclare, riciclo, riciclaggio
~ rumore, rumoroso
~ perdita, fuoriuscita
~ comportamento, condotta, comportarsi
~ emozione, emotivo, emozionale
~ rabbia, arrabbiarsi, arrabbiato, ira
~ paura, timore
~ felicità, felice
~ preoccupazione, preoccuparsi
~ fiducia, fidarsi
~ onesto, onestà, sincero, sincerità
~ scusarsi, chiedere scusa, scuse
~ scusarsi, chiedere scusa
~ discutere, discussione, discusso
~ creatività, creativo
~ pazienza, paziente
~ puntuale, puntualità
~ analizzare, analisi
~ interpretare, interpretazione
~ prevedere, previsione, predire, predizione
~ classificare, classificazione
~ raggruppare, raggruppamento, clustering
~ addestrare, addestramento, training
= sovradattamento, overfitting
= sottoadattamento, underfitting
~ insieme di dati, dataset
~ valori anomali, outlier
~ valori mancanti, dati mancanti
~ validazione incrociata, convalida incrociata, cross-validation
~ discesa del gradiente, gradient descent
~ etichetta, etichettare, label
~ foresta casuale, random forest
~ programmazione orientata agli oggetti, programmazione a oggetti, OOP
~ variabile d'ambiente, environment variable
~ bilanciamento del carico, load balancing
~ bilanciatore di carico, load balancer
~ larghezza di banda, bandwidth
~ indirizzo IP, IP address
~ autenticazione a due fattori, verifica in due passaggi, 2FA
~ chiave primaria, primary key
~ chiave esterna, foreign key
~ screenshot, cattura dello schermo, istantanea dello schermo
~ chiavetta USB, pendrive, pennetta USB
~ riconoscimento vocale, riconoscimento del parlato, speech recognition
~ sintesi vocale, TTS, text to speech
~ riconoscimento facciale, riconoscimento del volto
~ prompt engineering, ingegneria dei prompt
~ apparire, comparire, comparsa, appare, apparso
~ scomparire, sparire, scomparsa, scompare, scomparso, sparisce, sparito
= scomparire, sparire, scompare, scomparso, sparisce, sparito
~ tentare, provare, tentativo, cercare di
~ mantenere, mantenimento, conservare, mantiene, mantenuto
~ manutenzione, manutenere
~ scappare, fuggire, fuga
= scappare, fuggire
~ aprire, apertura, apre, aperto
~ chiudere, chiusura, chiuso
~ togliere, rimuovere, levare, tolto
= togliere, levare, tolto
~ abbandonare, abbandono, lasciare
~ esigere, pretendere, richiedere, richiesto
~ requisito, esigenza
~ rispettare, conformarsi, conformità
~ violare, violazione, trasgredire, infrangere
~ confrontare, confronto, paragonare
~ scoprire, scoperta, scopre, scoperto
~ inventare, invenzione, inventore
~ indagare, indagine
~ valutare, valutazione, stimare
~ identificare, identificazione, riconoscere, individuare
~ rilevare, rilevamento, rilevazione, individuare
~ avvisare, notificare, notifica, avviso
~ pubblicare, pubblicazione
~ rafforzare, rinforzare, rafforzamento
= rafforzare, rinforzare
~ indebolire, indebolimento
~ durare, durata
~ vantaggioso, benefico
= nocivo, dannoso
~ gratuito, gratis, gratuitamente
= gratis, gratuitamente
~ quotidiano, giornaliero, ogni giorno
~ annuale, annuo, ogni anno
~ mensile, al mese, ogni mese
~ nascere, nascita
~ educare, educazione
~ validare, convalidare, validazione, convalida
~ semplificare, semplificazione, rendere più semplice
~ semplificare, rendere più semplice
~ generalizzare, generalizzazione
~ limitare, limitazione, restringere
~ estendere, estensione, ampliare
~ accorciare, abbreviare
~ ingrandire, ampliare, allargare
~ ripetere, ripetizione
~ dipendere, dipendenza
~ legame, relazione, rapporto
~ sostenere, supportare, sostegno, sostiene, sostenuto
~ affidare, delegare
~ significare, voler dire, vuol dire, significato
~ significare, voler dire, vuol dire, volere dire
~ comportare, implicare
~ contenere, contenuto, contiene
~ essere composto da, comporsi di, composizione
~ appartenere, fare parte di, appartiene
~ mancare, mancanza, carenza, assenza
~ arrivare, arrivo, giungere, giunto
= arrivare, giungere
~ partire, partenza
~ entrare, ingresso, entrata
~ uscire, uscita
~ tornare, ritornare, ritorno
= tornare, ritornare
~ muovere, movimento, spostare, spostamento, mosso
~ camminare, cammino, andare a piedi
~ cadere, caduta
~ rompere, rottura, rompersi, spaccare, rotto
~ piegare, piegatura
~ buttare, gettare, buttare via
~ buttare via, gettare via
~ prendere, afferrare
~ osservare, osservazione
~ udire, udito
~ odore, odorare, olfatto
~ piangere, pianto
~ ridere, risata
~ amare, amore
~ odiare, odio
~ desiderare, desiderio
~ sperare, speranza
~ addormentarsi, prendere sonno
~ dormire, sonno
~ svegliarsi, risveglio
~ lottare, lotta, combattere
~ difendere, difesa
~ vincere, vittoria, vinto
~ sconfiggere, sconfitta
~ rivoluzione, rivoluzionario
~ cittadino, cittadinanza
~ sindaco, primo cittadino
~ immigrare, immigrazione
~ permesso di soggiorno, titolo di soggiorno
~ assicurazione, assicurare, polizza
~ assicurazione auto, assicurazione dell'auto, RCA auto, RC auto
~ strumento, attrezzo, utensile
~ presa elettrica, presa di corrente
~ lampadina, lampada
~ cavo, filo, cablaggio
~ corto circuito, cortocircuito
~ fuga di gas, perdita di gas
~ sturare, disostruire, intasato, otturato
= sturare, disostruire
~ water, gabinetto, wc
~ bagno, servizi igienici
~ rubinetto, rubinetteria
~ tetto, copertura
~ pavimento, pavimentazione
~ vite, avvitare
~ colla, adesivo
~ impermeabilizzare, impermeabilizzazione, impermeabile
~ isolare, isolamento, isolante
~ resistere, resistenza, resistente
~ duro, durezza
~ pesante, peso, pesare
~ largo, larghezza
~ alto, altezza
~ lungo, lunghezza
~ profondo, profondità
~ caldo, calore
~ freddo, raffreddare
~ umido, umidità
~ secco, siccità, seccare
~ sporco, sporcizia, sporcare
~ pieno, riempire, riempito
~ vuoto, svuotare
~ cieco, cecità
~ sordo, sordità
~ ricco, ricchezza
~ povero, povertà
~ libero, libertà
~ giusto, giustizia
~ uguale, uguaglianza, parità
= disuguaglianza, diseguaglianza
~ violento, violenza
~ urgente, urgenza
~ grave, gravità, serio
~ lieve, leggero
~ diffondere, diffusione, diffondersi, propagarsi, propagazione
= diffondersi, propagarsi
~ prevenire, preventivo
~ riabilitare, riabilitazione
~ cicatrizzare, cicatrice, cicatrizzazione
~ medicazione, medicare
~ sterilizzare, sterilizzazione, sterile
~ disinfettare, disinfezione, disinfettante
~ soffocare, soffocamento
~ annegare, annegamento
~ svenire, svenimento, perdere i sensi, perdere conoscenza, sviene, svenuto
~ svenire, perdere i sensi, perdere conoscenza, sviene, svenuto
= svenire, sviene, svenuto
~ capogiro, giramento di testa
~ prurito, pruriginoso
~ eruzione cutanea, sfogo cutaneo, rash
~ eruzione cutanea, sfogo cutaneo
~ livido, ematoma
~ diabete, diabetico
~ obesità, obeso
~ rianimazione cardiopolmonare, RCP
~ ricoverare, ricovero, ospedalizzare, ospedalizzazione
~ ricovero ospedaliero, ospedalizzazione
~ dimettere, dimissione
~ cartella clinica, documentazione clinica
~ farmacia, farmacista
= antidolorifico, analgesico
~ calmante, sedativo, tranquillante
~ intossicare, intossicazione, avvelenamento
~ controindicazione, controindicato
~ digiuno, a digiuno, digiunare
~ esame del sangue, analisi del sangue, esami del sangue
~ radiografia, raggi X
~ ecografia, ultrasuoni
~ tomografia computerizzata, TAC
~ taglio cesareo, parto cesareo
~ contraccezione, contraccettivo, anticoncezionale
= contraccettivo, anticoncezionale
~ aborto, abortire, interruzione di gravidanza
~ allattare, allattamento
~ infertilità, infertile
~ igiene, igienico
~ lavaggio delle mani, lavarsi le mani
~ lavaggio delle mani, igiene delle mani
~ mal di gola, dolore alla gola
~ mal di denti, dolore ai denti
~ mal di pancia, dolore addominale
~ mal di stomaco, dolore allo stomaco
~ dentista, odontoiatra
= oculista, oftalmologo
~ psicologo, psicologia, psicologico
~ fiducia in se stessi, fiducia in sé stessi, sicurezza di sé
~ concentrarsi, concentrazione
~ procrastinare, procrastinazione, rimandare
~ abitudine, abituarsi
~ fissare obiettivi, porsi obiettivi, stabilire obiettivi
~ gestire il tempo, gestione del tempo
~ linguaggio del corpo, comunicazione non verbale
~ lavoro precedente, ultimo lavoro, precedente impiego
~ lavoro precedente, impiego precedente
~ equilibrio tra vita privata e lavoro, conciliazione vita lavoro, equilibrio vita lavoro, work-life balance
~ burnout, sindrome da burnout, esaurimento professionale
~ valutazione delle prestazioni, valutazione delle performance, valutazione della performance
~ turnover del personale, ricambio del personale
~ inserimento, onboarding
~ tirocinio, stage, tirocinante, stagista
~ apprendistato, apprendista
~ borsa di studio, borsista
~ iscriversi, iscrizione, immatricolazione
~ laurea, laureato, laurearsi
~ diploma, titolo di studio
~ università, ateneo, universitario
= università, ateneo
~ aula, classe
~ materia, disciplina
~ programma di studio, piano di studi
~ bullismo, bullo
~ copiare all'esame, imbrogliare, barare
~ grammatica, grammaticale
~ ortografia, ortografico
~ coniugare, coniugazione
~ poesia, poeta
~ autore, scrittore
~ arte, artistico
~ filosofia, filosofico, filosofo
~ religione, religioso
~ economia, economico
~ offerta, offrire, offre, offerto
~ scarsità, scarso, penuria
~ prodotto interno lordo, PIL
~ imposta sul valore aggiunto, IVA
~ imposta sul reddito delle persone fisiche, IRPEF
~ evadere, evasione
~ evasione fiscale, evasione delle tasse
~ riciclaggio di denaro, riciclare denaro, riciclaggio di denaro sporco
~ corruzione, corrotto, corrompere
~ falsificare, falsificazione, contraffazione
~ diffamare, diffamazione
~ marchio, marchio registrato
~ diritto d'autore, diritti d'autore, copyright
~ fideiussione, fideiussore
~ colpevole, colpa, colpevolezza
~ innocente, innocenza
~ fedina penale, precedenti penali
~ notaio, notarile
~ giudice, giudiziario, magistrato
~ costituzione, costituzionale
~ giuridico, legale, diritto
~ contratto a tempo indeterminato, contratto indeterminato
~ contratto a termine, contratto a tempo determinato
~ dispositivi di protezione individuale, DPI, dispositivo di protezione individuale
~ regolamento generale sulla protezione dei dati, GDPR
~ infortunio sul lavoro, incidente sul lavoro
~ malattia professionale, tecnopatia
~ società a responsabilità limitata, SRL
~ imprenditore, imprenditoria, imprenditoriale
~ locatore, proprietario di casa
~ deposito cauzionale, cauzione
~ successione, eredità
~ modulo, formulario
~ attestato, certificato, certificazione
~ allegare, allegato
= sbucciare, pelare
~ condire, condimento
~ calcare, incrostazione, anticalcare
~ bucato, lavare i panni
~ stirare, stiratura
~ mettere in ordine, riordinare
~ aspirapolvere, aspirare
~ frase, enunciato
~ dimensione, grandezza, misura
= modo, maniera
~ caso, situazione
~ luogo, posto
~ settore, ambito, campo
~ tema, argomento
~ idea, concetto
~ generalmente, di solito, in genere, solitamente
~ di solito, solitamente
~ soprattutto, principalmente
~ solo, soltanto, solamente, unicamente
= soltanto, solamente
= circa, all'incirca, approssimativamente
~ prima, precedentemente
~ precedentemente, precedente
~ presto, a breve
= nonostante, malgrado
~ consapevole, consapevolezza
~ fiorire, fioritura, fiore
~ malfunzionamento, malfunzionare
~ bloccato, inceppato
~ surriscaldarsi, surriscaldamento, scaldare troppo
~ caricare, ricaricare, carica
~ chatbot, bot conversazionale
~ spam, posta indesiderata, posta spazzatura
~ videochiamata, videoconferenza
~ codice sorgente, source code
~ controllo di versione, controllo versione, version control
~ memoria RAM, memoria ad accesso casuale
~ unità centrale di elaborazione, CPU
~ CPU, processore
~ scheda grafica, scheda video
~ scheda madre, motherboard
~ unità a stato solido, SSD
~ interfaccia di programmazione delle applicazioni, API
~ sistema di gestione di database, DBMS, sistema di gestione di basi di dati
~ rete privata virtuale, VPN
~ rete locale, LAN
~ attacco denial of service distribuito, DDoS
~ autenticazione a più fattori, MFA, autenticazione multifattore
~ domande frequenti, FAQ
~ internet delle cose, IoT
~ realtà virtuale, virtual reality
~ realtà aumentata, augmented reality
~ commercio elettronico, e-commerce
~ ottimizzazione per i motori di ricerca, SEO
~ generazione aumentata dal recupero, retrieval-augmented generation
~ apprendimento per rinforzo, reinforcement learning
~ apprendimento supervisionato, supervised learning
~ rete neurale convoluzionale, rete convoluzionale, CNN
~ rete neurale ricorrente, rete ricorrente, RNN
~ albero decisionale, albero di decisione, decision tree
~ macchina a vettori di supporto, SVM
~ analisi delle componenti principali, PCA
~ matrice di confusione, confusion matrix
~ tasso di apprendimento, learning rate
~ funzione di perdita, loss function
~ funzione di attivazione, activation function
~ modello linguistico di grandi dimensioni, grande modello linguistico, LLM
~ deviazione standard, scarto quadratico medio
~ visione artificiale, visione computerizzata, computer vision
~ estrazione di dati, data mining
~ scienza dei dati, data science
~ scienziato dei dati, data scientist
~ ingegnere dei dati, data engineer
~ analista di dati, data analyst, analista dati
~ tabella hash, hash table
~ lista concatenata, linked list
~ albero binario, binary tree
~ ricerca binaria, ricerca dicotomica, binary search
= ricorsione, ricorsività
~ debito tecnico, technical debt
~ revisione del codice, code review
= incapsulamento, incapsulazione
~ schema di progettazione, design pattern
~ iniezione delle dipendenze, dependency injection
~ sviluppo guidato dai test, TDD
~ libreria, library
~ interfaccia a riga di comando, CLI
~ riga di comando, terminale, console, linea di comando
~ riga di comando, linea di comando
~ maschera di sottorete, subnet mask
~ tempo di inattività, downtime
~ collo di bottiglia, bottleneck
~ ciclo, loop, iterazione
~ compilare, compilazione, compilatore
~ app, applicazione
~ applicazione mobile, app mobile
~ disconnettere, disconnessione, scollegare
~ disinstallare, rimuovere, disinstallazione
~ reinstallare, installare di nuovo
~ fare un backup, fare il backup, eseguire un backup
~ calcoli renali, calcoli ai reni
~ calcoli biliari, calcoli alla cistifellea, calcoli della colecisti
~ bruciore di stomaco, acidità di stomaco
~ infezione urinaria, infezione delle vie urinarie, infezione del tratto urinario
~ glicemia, glucosio nel sangue, zucchero nel sangue
~ ipoglicemia, basso livello di zucchero nel sangue
~ iperglicemia, alto livello di zucchero nel sangue
~ broncopneumopatia cronica ostruttiva, BPCO
~ virus dell'immunodeficienza umana, HIV
~ disturbo da deficit di attenzione, ADHD, disturbo da deficit di attenzione e iperattività
~ disturbi specifici dell'apprendimento, DSA
= endovenoso, intravenoso
~ anemia sideropenica, anemia da carenza di ferro
~ lesione da pressione, lesione da decubito, piaga da decubito, ulcera da pressione
~ frequenza cardiaca, battito cardiaco
~ affanno, respiro corto, dispnea, difficoltà respiratoria
~ insufficienza cardiaca, scompenso cardiaco
~ gradualmente, poco a poco, a poco a poco
= totalmente, completamente
= quasi, pressoché
~ costantemente, in continuazione, sempre
~ specialmente, in particolare, soprattutto
~ invece di, anziché
= tramite, mediante
= perlomeno, almeno
~ sondaggio, indagine
~ campione, campionamento
~ teoria, teorico
~ punto di vista, prospettiva, opinione
~ origine, provenienza
~ antenato, avo
~ schiavo, schiavitù
~ colonia, colonizzare, colonizzazione
~ agricoltura, agricolo
~ industria, industriale, industrializzazione
~ commercio, commerciale, commerciare
~ fiume, fluviale
~ mare, marino, marittimo
~ montagna, montuoso
~ isola, insulare
~ terremoto, sisma, sismico
= terremoto, sisma
~ vulcano, vulcanico
~ alluvione, inondazione
~ incendio, fuoco
~ foresta, forestale
~ deserto, desertificazione
~ estinzione, estinguersi
~ ereditario, ereditarietà
~ gene, genetico
~ DNA, acido desossiribonucleico
~ digestione, digerire, digestivo
~ sole, solare
~ luna, lunare
~ luce, luminoso, illuminare, illuminazione
~ suono, sonoro, acustico
~ galleggiare, galleggiamento
~ affondare, affondamento
~ vibrare, vibrazione
~ riflettere, riflessione
~ rifrangere, rifrazione
~ acido, acidità
~ metallo, metallico
~ bruciare, combustione
~ esplodere, esplosione, esploso
~ dimostrare, dimostrazione, provare
~ arrotondare, arrotondamento
~ cerchio, circolare
~ amico, amicizia
~ fidanzato, fidanzamento
~ animale domestico, animale da compagnia
~ animale da compagnia, animale d'affezione
~ regalo, regalare, dono
~ festa, festeggiare, celebrazione
~ sport, sportivo
~ canzone, cantare
= foto, fotografia
~ vestito, abito, abbigliamento, vestirsi
~ codice di abbigliamento, dress code
~ scarpe, calzature
~ posticipare, rimandare, rinviare, rinvio
~ arrivare in ritardo, ritardo, essere in ritardo
= sbrigarsi, affrettarsi
~ annoiarsi, noia, noioso
~ orgoglioso, orgoglio, fiero
~ frustrato, frustrazione
~ sorprendere, sorpresa
~ stressato, stressante, stress
~ mentire, bugia, bugiardo, menzogna
= bugia, menzogna
~ pettegolezzo, diceria
~ insultare, insulto, offendere, offesa
~ rapire, rapimento
~ droga, stupefacenti, sostanze stupefacenti
~ tossicodipendente, tossicodipendenza
~ alcolista, alcolismo
~ suicidio, suicidarsi, togliersi la vita
~ suicidarsi, togliersi la vita
~ disabilità, disabile, persona con disabilità
~ disabile, persona con disabilità
~ senzatetto, senza fissa dimora
~ arrendersi, rinunciare, mollare
~ accorgersi, rendersi conto, notare
~ accorgersi, rendersi conto
~ contattare, contatto, mettersi in contatto
~ contattare, mettersi in contatto
~ prendersi cura di, badare a, accudire
~ fare una domanda, porre una domanda, chiedere, chiesto
~ fare una domanda, porre una domanda
~ tenere conto di, prendere in considerazione, considerare
~ tenere conto di, prendere in considerazione
~ rimanere incinta, concepire, restare incinta
~ rimanere incinta, restare incinta
~ funzionare, funzionamento
~ montare, montaggio, assemblare
~ smontare, smontaggio
~ arrugginire, ruggine
~ crepa, fessura
~ piastrella, piastrellare, mattonella
= piastrella, mattonella
~ muratore, muratura
~ condominio, condominiale
~ amministratore di condominio, amministratore condominiale
~ redditizio, redditività
~ solvibile, solvibilità
~ sovvenzione, sovvenzionare, contributo
~ ipoteca, ipotecario
~ bonifico, trasferimento di denaro
~ rata, rateizzare, rateale
~ promuovere un prodotto, promozione
~ venditore, vendita
~ abbonarsi, abbonamento
~ disdire un abbonamento, annullare un abbonamento
~ escludere, esclusione, escluso
~ esentare, esenzione, esonerare, esonero
~ negligenza, negligente
~ impugnare, impugnazione
~ appello, appellarsi
~ ricorrere, ricorso
~ fare ricorso, presentare ricorso
~ notificare, notificazione
~ abrogare, abrogazione
~ nullità, nullo
~ annullabile, annullabilità
~ validità, valido
~ inadempimento, inadempienza, inadempiente
~ adempiere, adempimento
~ possedere, possesso
~ proprietà, proprietario
~ donare, donazione
~ convivere, convivenza
~ separarsi, separazione
~ adottare, adozione
~ minorenne, minore di età
~ maggiorenne, maggiore età
~ sciopero, scioperare
~ manifestazione, manifestare
~ obbedire, obbedienza
~ rimproverare, rimprovero, richiamo
~ elogiare, lode, complimento
~ incoraggiare, incoraggiamento
~ dare la precedenza, cedere il passo, cedere la precedenza
~ luci abbaglianti, fari abbaglianti
~ luci anabbaglianti, fari anabbaglianti
~ cambiare corsia, cambio di corsia
~ freccia, indicatore di direzione
~ distributore di benzina, stazione di servizio, benzinaio
~ gomma bucata, foratura, bucare
~ ingorgo, coda
~ specchietto retrovisore, retrovisore
~ segnaletica stradale, segnali stradali, cartelli stradali
~ bagagliaio, baule, portabagagli
~ cliente potenziale, potenziale cliente
~ potenziale cliente, lead
~ pubblico di riferimento, target di riferimento, pubblico target
~ imbuto di vendita, funnel di vendita, sales funnel
~ tasso di conversione, conversion rate
~ ritorno sull'investimento, ROI, ritorno sugli investimenti
~ indicatore chiave di prestazione, KPI, indicatori chiave di prestazione
~ vendita incrociata, cross-selling
~ flusso di cassa, cash flow
~ punto di pareggio, break-even
~ piccola e media impresa, PMI, piccole e medie imprese
~ piano aziendale, business plan
~ capitale di rischio, venture capital
~ amministratore delegato, CEO
~ direttore finanziario, CFO
~ responsabile di progetto, capo progetto, project manager
~ gestione di progetto, gestione dei progetti, project management
~ parti interessate, stakeholder, portatori di interesse
~ brainstorming, raccolta di idee
~ competenze trasversali, soft skills, soft skill
~ competenze tecniche, hard skills, hard skill
~ multitasking, più compiti contemporaneamente
~ lettera di presentazione, cover letter
~ offerta di lavoro, annuncio di lavoro
~ ricerca di lavoro, cercare lavoro, cercare un lavoro
~ cambiare lavoro, cambio di lavoro
~ part-time, tempo parziale
~ full-time, tempo pieno
~ turno di notte, turno notturno
~ tredicesima, tredicesima mensilità
~ quattordicesima, quattordicesima mensilità
~ licenziamento illegittimo, licenziamento ingiustificato
~ contratto collettivo nazionale di lavoro, CCNL, contratto collettivo nazionale
~ sicurezza sul lavoro, sicurezza nei luoghi di lavoro
~ prevenzione dei rischi, sicurezza sul lavoro
~ evacuare, evacuazione
~ certificato di nascita, atto di nascita
~ catetere vescicale, catetere urinario
~ parametri vitali, segni vitali
~ arresto cardiaco, arresto cardiocircolatorio
~ misurare la pressione, misurazione della pressione
~ globuli rossi, eritrociti, emazie
= eritrociti, emazie
~ globuli bianchi, leucociti
= piastrine, trombociti
~ colonna vertebrale, spina dorsale
~ sistema immunitario, difese immunitarie
~ voltaggio, tensione elettrica
~ voltaggio, tensione, differenza di potenziale
~ attrito, frizione
~ Medioevo, età medievale, epoca medievale
~ Unione Sovietica, URSS
~ Stati Uniti, USA
~ Nazioni Unite, ONU
~ Organizzazione Mondiale della Sanità, OMS
~ seconda guerra mondiale, secondo conflitto mondiale
~ prima guerra mondiale, primo conflitto mondiale, Grande Guerra
~ resistenza agli antibiotici, antibiotico-resistenza, antibioticoresistenza
= antibiotico-resistenza, antibioticoresistenza
~ ambiente di lavoro, clima lavorativo, clima aziendale
~ prendere decisioni, presa di decisioni
~ risolvere problemi, risoluzione dei problemi, problem solving
~ gestire un conflitto, gestione dei conflitti, risolvere un conflitto
~ lavorare in squadra, lavoro di squadra, lavorare in team
~ servizio clienti, assistenza clienti
~ cliente difficile, cliente insoddisfatto, cliente arrabbiato
~ collega difficile, collega problematico
~ lasciare il lavoro, lasciare l'impiego
~ tra cinque anni, fra cinque anni
~ più grande successo, maggiore successo, più grande traguardo
~ più grande fallimento, errore più grande
~ ambizione, ambizioso, aspirazione
~ iniziativa, proattivo, proattività
~ flessibile, flessibilità
~ resilienza, resiliente
~ empatia, empatico
~ perfezionista, perfezionismo
~ meticoloso, minuzioso
~ laborioso, lavoratore
~ pigro, pigrizia
~ disordinato, disordine
~ coraggioso, coraggio
~ timido, timidezza
~ gentile, gentilezza, cortese, cortesia
~ maleducato, scortese
~ intelligente, intelligenza
~ curioso, curiosità
~ geloso, gelosia
~ famoso, celebre, noto
~ giovane, gioventù, giovinezza
~ vecchiaia, invecchiare, invecchiamento
~ bello, bellezza
~ pazzo, pazzia, follia
~ sano, salutare
~ tossico, velenoso, veleno, tossicità
~ innocuo, inoffensivo
~ visibile, visibilità
= nascondere, occultare, nascosto
~ rivelare, divulgare
~ confessare, confessione
~ negare, negazione
~ affermare, affermazione
~ promettere, promessa
~ premiare, premio, ricompensa
~ competere, competizione
~ rappresentare, rappresentazione
~ raccogliere, raccolta, raccolto
~ demolire, demolizione, abbattere, demolisce, demolito
~ lubrificare, lubrificazione
~ falegname, falegnameria
~ giardino, giardinaggio
~ erbacce, infestanti, diserbare
~ togliere una macchia, eliminare una macchia, smacchiare
~ cucire, cucito, cucitura
~ scongelare, scongelamento
~ marcire, andare a male
~ sale, salato
~ zucchero, zuccherato
~ gusto, sapore
~ appuntamento, prendere appuntamento
~ ordinazione, ordine
~ valere, valore
~ ringraziare, ringraziamento
~ verità, vero
~ precisione, preciso, esatto, esattezza
~ prolungare, prolungamento
~ riprendere, ripresa
~ vivere, vita, vissuto
~ turista, turistico, turismo
~ dogana, doganale
~ confine, frontiera
~ abitare, vivere, risiedere, vissuto
~ residenza, residente, risiedere
~ trasferirsi, trasloco, trasferimento
~ vicino, vicinato
~ parente, familiare, parentela
~ crescere un figlio, educare un figlio
~ asilo nido, nido
~ scuola materna, scuola dell'infanzia
~ scuola elementare, scuola primaria
~ scuola media, scuola secondaria di primo grado
~ liceo, scuola superiore, scuola secondaria di secondo grado
~ scuola superiore, scuola secondaria di secondo grado
~ esame di maturità, esame di Stato
~ bisogni educativi speciali, BES
~ insegnante di sostegno, docente di sostegno
~ parlami di te, mi parli di lei, raccontami di te, parlaci di te
~ parlami di te, presentati, mi parli di lei, si presenti
~ lavorare con noi, lavorare qui, lavorare nella nostra azienda, lavorare per noi
~ lavorare con noi, lavorare nella nostra azienda, lavorare per noi
= passatempi, hobby
~ passatempo, hobby, tempo libero
~ contribuire, contributo, apportare
~ distinguersi, differenziarsi, emergere
~ quanto vorrebbe guadagnare, aspettative salariali, stipendio desiderato
~ modo di lavorare, stile di lavoro
~ disponibilità a viaggiare, trasferte di lavoro
~ disponibilità a trasferirsi, disponibilità al trasferimento
~ foglio di calcolo, foglio elettronico
~ reimpostare la password, recuperare la password, password dimenticata, cambiare la password
~ equazione di secondo grado, equazione quadratica
~ minimo comune multiplo, mcm
~ massimo comune divisore, MCD
~ probabilità condizionata, probabilità condizionale
~ valore atteso, speranza matematica
~ derivare, derivata, derivazione
~ scomporre, scomposizione, fattorizzare
~ acqua ossigenata, perossido di idrogeno
~ soda caustica, idrossido di sodio
~ sale da cucina, cloruro di sodio, sale comune
~ anidride carbonica, CO2, diossido di carbonio
= candeggina, varechina
~ calce viva, ossido di calcio
~ apparato digerente, sistema digerente
~ apparato respiratorio, sistema respiratorio
~ apparato circolatorio, sistema circolatorio
~ apparato riproduttivo, apparato riproduttore, sistema riproduttivo
~ sistema nervoso centrale, SNC
~ pena di morte, pena capitale
~ affidamento condiviso, affido condiviso
~ difensore d'ufficio, avvocato d'ufficio
~ legittima difesa, difesa legittima
~ esame della patente, esame di guida per la patente
~ autoscuola, scuola guida
~ abbandono scolastico, dispersione scolastica
~ insuccesso scolastico, fallimento scolastico
~ lezioni private, ripetizioni
~ studiare all'estero, fare gli studi all'estero
~ lingua madre, lingua materna
~ imparare una lingua, apprendere una lingua, apprendimento di una lingua
~ modo di dire, espressione idiomatica
~ gergo, slang
~ assenza, assentarsi, assente
~ assenteismo, assenza dal lavoro
~ produttività, produttivo
~ inadempienza, mancato pagamento, insoluto
~ spese di spedizione, costi di spedizione
~ negozio online, negozio virtuale, e-shop
~ acquisto online, comprare online, acquistare online, acquisti online
~ posizionare, posizionamento
~ segmentare, segmentazione
~ lealtà, leale, fedeltà, fedele
~ soddisfare, soddisfazione, soddisfatto
~ insoddisfatto, scontento, insoddisfazione
~ prelevare, prelievo
~ prelevare contanti, prelievo di contanti
~ versare, versamento, depositare, deposito
~ esentare, esenzione, esente
~ tassare, tassazione, imposizione fiscale
= maglione, pullover
~ noleggio auto, autonoleggio, noleggiare un'auto
~ pista ciclabile, ciclabile
~ fermata dell'autobus, fermata del bus
~ autobus, bus
~ treno, ferroviario
~ volo, volare
~ atterrare, atterraggio
~ alloggio, alloggiare, ospitare
~ ricevuta, quietanza
~ pignorare, pignoramento
~ contestare, contestazione
~ mediatore, mediazione
~ conciliare, conciliazione
~ arbitrato, arbitro
~ detenere, detenzione
~ perquisire, perquisizione
~ assolvere, assoluzione
~ demansionare, demansionamento
~ richiamo, ammonizione, ammonire
~ sanzione disciplinare, provvedimento disciplinare
~ infortunarsi, infortunio
~ rifinitura, rifinire
~ perdita d'acqua, perdere acqua
~ perdita d'acqua, perdita di acqua
~ scarico intasato, lavandino intasato, sturare
~ scarico intasato, scarico otturato
~ lavandino intasato, lavandino otturato
= lavatrice, lavabiancheria
~ lavastoviglie, lavapiatti
~ forno a microonde, microonde
~ condizionatore, aria condizionata
~ termosifone, calorifero, radiatore
= termosifone, calorifero
= divano, sofà
~ immobiliare, agente immobiliare
~ catasto, catastale
~ ristrutturare, ristrutturazione
~ ampliare, ampliamento
~ mettere, porre, collocare
~ estrarre, estrazione
~ chiamare, telefonare, chiamata, telefonata
~ indicare, indicazione, segnalare
~ localizzare, localizzazione, ubicazione
~ coprire, copertura, ricoprire
~ riunire, radunare
~ ripartire, ripartizione, distribuire, distribuzione
~ assegnare, assegnazione, attribuire
~ nominare, designare, nomina
~ emettere, emissione
~ divulgare, diffondere
~ ignorare, trascurare
~ percepire, percezione
~ immaginare, immaginazione
~ dubitare, dubbio
~ concludere, conclusione
~ dedurre, deduzione
~ trattenere, ritenzione, trattenuta
~ liberare, liberazione, rilasciare
~ attrarre, attrazione, attirare
~ attirare clienti, attrarre clienti
~ attirare clienti, attrarre clienti, acquisire clienti, trovare clienti
~ fidelizzare i clienti, mantenere i clienti, fidelizzazione dei clienti
~ fidelizzare i clienti, fidelizzazione dei clienti
~ trattenere i talenti, trattenere i dipendenti
~ incoraggiare, incentivare, stimolare
~ incentivo, stimolo, incentivare
~ obbligare, costringere, forzare
~ perseverare, perseveranza, persistere
~ tollerare, tolleranza, sopportare
~ ringraziare, gratitudine, riconoscenza
~ soccorrere, soccorso
~ sopravvivere, sopravvivenza
~ correggere, correzione, rettificare
~ peggiorare, deteriorare, deterioramento, aggravare, peggioramento
~ distruggere, distruzione
~ facilitare, agevolare, rendere più facile
= facilitare, agevolare
~ stimolare, stimolazione
~ inibire, inibizione
~ assorbire, assorbimento
~ secernere, secrezione
~ sintetizzare, sintesi
~ decomporre, decomposizione
~ fermentare, fermentazione
~ germinare, germinazione, germogliare
~ impollinare, impollinazione
~ clonare, clonazione
~ mutare, mutazione
~ sudare, sudore, sudorazione, traspirazione
~ urinare, urina, fare pipì, minzione
~ urinare, fare pipì
~ russare, russamento
~ caduta dei capelli, perdita dei capelli, calvizie, alopecia
~ caduta dei capelli, perdita dei capelli, perdita di capelli
~ acne, brufoli, foruncoli
~ distorsione, storta
~ morso, mordere
~ puntura d'insetto, pungere
~ asfissia, asfissiare, soffocare
~ folgorazione, scossa elettrica, elettrocuzione
~ disidratarsi, disidratazione
~ idratare, idratazione
~ vegetariano, vegetarianismo
~ intolleranza, intollerante
~ intolleranza al lattosio, intollerante al lattosio
~ celiachia, malattia celiaca
~ immune, immunità
~ penna biro, penna a sfera
~ prendere appunti, appunti
~ imparare a memoria, memorizzare, memorizzazione
~ imparare a memoria, apprendere a memoria
~ concentrarsi, prestare attenzione
~ alunni in difficoltà, difficoltà di apprendimento
~ ripetere l'anno, ripetere l'anno scolastico
~ dottorato, dottorando
~ laurearsi, conseguire la laurea, laurea
~ laurearsi, conseguire la laurea
~ imparare a leggere, apprendimento della lettura
~ analfabeta, analfabetismo
~ preside, dirigente scolastico
~ padre, paternità, paterno
~ madre, maternità, materno
~ infanzia, infantile
~ adolescente, adolescenza
~ battezzare, battesimo
~ fidanzarsi, fidanzamento
~ vedovo, vedovanza
~ seppellire, sepoltura, funerale
= inquilino, affittuario, locatario
~ comprare casa, acquisto della casa, acquistare casa, acquisto casa
~ vendere casa, vendita della casa
~ finestra di contesto, context window
~ rete generativa avversaria, reti generative avversarie, GAN
~ meccanismo di attenzione, attention mechanism
~ rilevamento di oggetti, rilevamento degli oggetti, object detection
~ analisi del sentiment, analisi del sentimento, sentiment analysis
~ sistema di raccomandazione, recommender system
~ rilevamento di anomalie, rilevamento delle anomalie, anomaly detection
~ ingegneria delle caratteristiche, feature engineering
~ selezione delle caratteristiche, feature selection
~ aumento dei dati, data augmentation
~ scomparsa del gradiente, vanishing gradient
= retropropagazione, backpropagation
~ arresto anticipato, early stopping
~ ottimizzazione degli iperparametri, regolazione degli iperparametri, hyperparameter tuning
~ dati di addestramento, set di addestramento, training set
~ dati di test, set di test, test set
~ riduzione della dimensionalità, dimensionality reduction
~ vista materializzata, materialized view
~ integrità referenziale, referential integrity
~ attacco a forza bruta, attacco di forza bruta, brute force
~ ingegneria sociale, social engineering
~ uomo nel mezzo, man-in-the-middle, MITM
= man-in-the-middle, MITM
~ test di penetrazione, penetration test, pentest
~ minimo privilegio, privilegio minimo, least privilege
~ fiducia zero, zero trust
~ chiave pubblica, public key
~ chiave privata, private key
~ crittografia simmetrica, cifratura simmetrica
~ crittografia asimmetrica, cifratura asimmetrica
~ risposta agli incidenti, incident response
~ gestore di password, gestore delle password, password manager
~ crittografia end-to-end, cifratura end-to-end, end-to-end encryption
~ sistema di rilevamento delle intrusioni, IDS
~ infrastruttura come codice, IaC, infrastructure as code
~ alta disponibilità, high availability
~ ripristino di emergenza, disaster recovery
~ coda di messaggi, message queue
~ architettura orientata agli eventi, event-driven architecture, architettura basata su eventi
~ consegna continua, continuous delivery
~ test di carico, load testing
~ test di regressione, regression testing
~ copertura del codice, code coverage
~ perdita di memoria, memory leak
~ sviluppo software, sviluppo di software, software development
~ programmazione funzionale, functional programming
~ ciclo di vita del software, ciclo di vita dello sviluppo software, SDLC
~ incidente, ticket, segnalazione
~ sovraccarico, sovraccaricare, saturazione
~ accesso negato, permesso negato
~ registro, log
~ registrarsi, creare un account, iscriversi
~ eliminare un account, cancellare un account, eliminare l'account, cancellare l'account
~ eliminare un file, cancellare un file
~ annullare l'iscrizione, disiscriversi, cancellarsi
~ annullare l'iscrizione, disiscriversi
~ condividere lo schermo, condivisione dello schermo
~ liberare spazio, fare spazio
~ altoparlante, cassa, speaker
~ soddisfazione del cliente, cliente soddisfatto
~ indirizzo email, indirizzo di posta elettronica, indirizzo mail
~ rinominare, cambiare nome
~ collegarsi, connettersi, collegamento
~ schermo nero, schermata nera
~ schermata blu, blue screen
~ agire, azione
~ associare, associazione
~ autenticare, autenticazione
~ caratterizzare, caratteristica
~ citare, citazione
~ combinare, combinazione
~ compensare, compensazione
~ comunicare, comunicazione
~ considerare, considerazione
~ coordinare, coordinamento
~ distinguere, differenziare
~ progettare, progettazione, design
~ equilibrare, equilibrio, bilanciare
~ sforzarsi, sforzo, impegnarsi, impegno
~ esistere, esistenza
~ sperimentare, esperimento, sperimentazione
~ esplorare, esplorazione
~ esporre, esposizione
~ esprimere, espressione
~ finanziare, finanziamento
~ imitare, imitazione
~ innovare, innovazione, innovativo
~ ispirare, ispirazione
~ interagire, interazione
~ interrompere, interruzione
~ intervenire, intervento
~ giustificare, giustificazione
~ giudicare, giudizio
~ manipolare, manipolazione
~ ostruire, ostruzione, intasato
~ occupare, occupazione
~ opporsi, opposizione
~ orientare, orientamento
~ progredire, progresso, avanzare
~ promuovere, favorire, incentivare
~ fornire, procurare
~ raccogliere dati, raccolta dati, raccolta di dati
~ regolare, regolazione, regolamentare
~ simulare, simulazione
~ variare, variazione
~ visualizzare, visualizzazione
~ applicare, applicazione
~ ammettere, ammissione
~ acquisire, acquisizione
~ avvertire, avvertimento, avvisare
~ aggressivo, aggressività, aggressione
~ scommettere, scommessa
~ archiviare, archiviazione
~ convocare, convocazione
~ decorare, decorazione
~ degradare, degradazione, degrado
~ esercitare, esercizio
~ spostarsi, spostamento
~ determinare, determinazione
~ emigrare, emigrazione, emigrante
~ equivalere, equivalente, equivalenza
~ accogliere, accoglienza
~ aderire, adesione
~ consultare, consultazione
~ registrare, registrazione
~ custodire, custodia
~ dedicare, dedizione
~ deludere, delusione
~ difettoso, difetto
~ espandere, espansione
~ formulare, formulazione
~ illustrare, illustrazione
~ integrare, integrazione
~ ipotizzare, ipotesi
~ legare, legame
~ fuggire dopo un incidente, darsi alla fuga, fuga dopo un incidente
~ riavere i soldi, recuperare i soldi, farsi rimborsare, rimborso
~ recuperare, riavere
~ recuperare un credito, recupero crediti, riscuotere un credito
~ recupero crediti, recupero dei crediti
~ fare causa, citare in giudizio, intentare una causa
~ intentare una causa, fare causa
~ presentare una denuncia, sporgere denuncia
~ presentare una denuncia, sporgere una denuncia
~ sono stato licenziato, mi hanno licenziato
~ assentarsi dal lavoro, assenza dal lavoro
~ chiedere un aumento, negoziare lo stipendio, richiedere un aumento
~ chiedere un aumento, richiedere un aumento
~ chiedere le ferie, richiedere le ferie, prendere ferie
~ chiedere le ferie, richiedere le ferie
~ disaccordo con il capo, conflitto con il capo, conflitto con il responsabile
~ rispettare le scadenze, consegnare in tempo
~ più compiti insieme, multitasking
~ pagare in contanti, pagamento in contanti
~ pagare a rate, rateizzare, pagamento rateale
~ pagare a rate, pagamento rateale
~ presentare la dichiarazione dei redditi, fare la dichiarazione dei redditi, dichiarare i redditi
~ presentare la dichiarazione dei redditi, fare la dichiarazione dei redditi
~ emettere una fattura, fare una fattura, fatturare
~ emettere una fattura, fare una fattura
~ aprire un'azienda, creare un'impresa, avviare un'attività, fondare un'azienda
~ chiudere un'azienda, cessare l'attività
~ imparare dagli errori, imparare dai propri sbagli
~ imparare dagli errori, imparare dai propri errori
~ massimo, massima, al massimo, non può superare, non deve superare, non più di, limite massimo
~ minimo, minima, come minimo, almeno, non può essere inferiore a, non meno di
`
