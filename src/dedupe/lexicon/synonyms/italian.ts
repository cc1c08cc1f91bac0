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
~ intelligenza artificiale, IA
~ apprendimento automatico, machine learning
~ apprendimento profondo, deep learning
~ rete neurale, reti neurali
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
~ interfaccia utente, UI
~ esperienza utente, UX
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
~ fallire, fallimento, insuccesso
~ guasto, rompersi, malfunzionamento, avaria
~ bloccarsi, blocco, crash, piantarsi
~ cancellare, eliminare, rimuovere, togliere, eliminazione
~ eliminare, sbarazzarsi di, liberarsi di, togliere
~ sbarazzarsi di, liberarsi di
~ installare, installazione
~ aggiornare, aggiornamento, update
~ configurare, configurazione, impostare, impostazione
= configurare, impostare
~ eseguire, esecuzione, lanciare
~ implementare, implementazione, realizzare, attuare
~ distribuire, distribuzione, deploy, rilascio
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
~ ridurre, diminuire, abbassare, riduzione, diminuzione, calo
= ridurre, diminuire
= riduzione, diminuzione
~ crescere, crescita, aumentare
~ cominciare, iniziare, inizio, avviare
= cominciare, iniziare
~ avviare, avvio, far partire, lanciare
~ finire, terminare, concludere, fine
= finire, terminare
~ fermare, arrestare, bloccare, interrompere
= continuare, proseguire
~ usare, utilizzare, impiegare, uso, utilizzo, impiego
= usare, utilizzare
= uso, utilizzo
~ fare, realizzare, effettuare, eseguire
~ creare, creazione, generare, generazione
~ costruire, costruzione, edificare
~ produrre, fabbricare, produzione, fabbricazione
~ cambiare, modificare, cambiamento, modifica, variare
~ sostituire, rimpiazzare, sostituzione, cambio
= sostituire, rimpiazzare
~ riparare, riparazione, aggiustare, sistemare
= riparare, aggiustare
~ risolvere, soluzione, risoluzione
~ problema, difficoltà, inconveniente
~ ostacolo, barriera, difficoltà, impedimento
~ evitare, prevenire, impedire, prevenzione
~ proteggere, protezione, tutelare, tutela
~ garantire, assicurare, garanzia
~ verificare, controllare, verifica, controllo
~ sorvegliare, monitorare, monitoraggio, controllare
~ misurare, misura, misurazione
~ calcolare, calcolo
~ scegliere, scelta, selezionare, selezione, optare
~ decidere, decisione, prendere una decisione
~ decidere, prendere una decisione
~ ottenere, conseguire, ricevere
~ raggiungere, conseguire, ottenere
~ successo, riuscita, avere successo, riuscire
~ obiettivo, scopo, finalità, meta
~ mostrare, visualizzare, far vedere, presentare
~ mostrare, far vedere
~ imparare, apprendere, apprendimento, studiare
= imparare, apprendere
~ insegnare, insegnamento, istruire
~ capire, comprendere, comprensione
= capire, comprendere
~ conoscere, conoscenza, conoscenze
~ ricordare, ricordarsi, memorizzare
~ dimenticare, dimenticarsi, scordare
= dimenticare, scordare
~ pensare, credere, opinione, parere
~ parlare, discutere, conversare
~ dire, comunicare, informare, raccontare
~ rispondere, risposta
~ chiedere, richiedere, richiesta, domandare
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
~ influenzare, influire, influenza, incidere, impatto
= influenzare, influire
~ caratteristica, tratto, proprietà, qualità
~ tipo, tipologia
~ parte, componente, elemento
~ accadere, succedere, avvenire, capitare
= accadere, succedere, avvenire
~ accessibile, accessibilità, rendere accessibile
~ comprare, acquistare, acquisto, compera
= comprare, acquistare
~ vendere, vendita
~ prezzo, costo, tariffa, importo
~ spendere, spesa, spese
~ pagare, pagamento, versare
~ economico, a buon mercato, conveniente
~ caro, costoso
~ soldi, denaro, quattrini
= soldi, denaro
~ guadagno, guadagnare, profitto, utile
~ risparmiare, risparmio, economizzare
~ prestare, prestito
~ affittare, affitto, locazione
= inquilino, locatario
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
~ dimettersi, dimissioni, lasciare il lavoro
~ dimettersi, dare le dimissioni, rassegnare le dimissioni
~ assumere, assunzione, reclutare, selezione, ingaggiare
~ curriculum vitae, CV
~ curriculum, CV, curriculum vitae
~ colloquio di lavoro, intervista di lavoro, colloquio di assunzione
~ selezionatore, recruiter, intervistatore
~ candidato, aspirante
~ risorse umane, HR
~ principale debolezza, principale punto debole, maggiore debolezza, punto più debole
~ debolezza, punto debole, difetto
~ punto di forza, pregio, qualità
~ conflitto, disaccordo, contrasto, lite
~ stress, pressione
~ scadenza, termine, deadline
~ squadra, team
~ lavoro di squadra, lavoro in team, teamwork
~ guidare, leadership, leader
~ gestire, gestione, amministrare, management
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
~ punire, pena, punizione, sanzione
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
~ vomitare, vomito
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
~ fondere, unire, merge, fusione
~ unire, combinare, unione, mettere insieme
~ dividere, divisione, separare, suddividere
~ separare, separazione
~ inviare, mandare, invio, spedire
= inviare, mandare
~ ricevere, ricezione
~ condividere, condivisione
~ scambiare, scambio
~ trasferire, trasferimento
~ migrare, migrazione
~ convertire, conversione, trasformare, trasformazione
~ tradurre, traduzione
~ stampare, stampa, stampante
~ scansionare, scansione, scanner
~ incollare, incolla
~ recuperare, recupero, ripristinare, ripristino
~ riavviare, riavvio
~ accendere, accensione, avviare
~ spegnere, spegnimento
~ attivare, abilitare, attivazione
= attivare, abilitare
~ disattivare, disabilitare, disattivazione
= disattivare, disabilitare
~ aggiungere, aggiunta
~ inserire, inserimento, introdurre
~ includere, inclusione, comprendere
~ accettare, accettazione
~ rifiutare, rifiuto, respingere
~ annullare, annullamento, disdire, cancellare
~ bloccare, blocco
~ ritardo, ritardare
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
~ spesso, frequentemente, di frequente
= spesso, frequentemente
~ a volte, talvolta, ogni tanto, qualche volta
~ a volte, talvolta, qualche volta
~ subito, immediatamente, all'istante
= subito, immediatamente
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
~ suggerire, suggerimento, proporre, proposta
~ pianificare, pianificazione, piano
~ preparare, preparazione, prepararsi
~ organizzare, organizzazione, organizzarsi
~ priorità, dare priorità, priorizzare
~ dare priorità, priorizzare
~ delegare, delega
~ collaborare, collaborazione, cooperare, cooperazione
~ partecipare, partecipazione, prendere parte
~ partecipare, prendere parte
~ negoziare, negoziazione, trattativa
~ convincere, persuadere, persuasione
~ criticare, critica
~ feedback, riscontro, commento
~ riunione, riunirsi, meeting
= riunione, meeting
~ compito, mansione, incarico
~ responsabilità, responsabile
~ occuparsi di, farsi carico, prendersi carico
~ farsi carico, prendersi carico
~ sfida, sfidare
~ affrontare, far fronte, gestire
~ affrontare, far fronte
~ superare, vincere
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
~ disoccupazione, disoccupato, senza lavoro
~ sussidio di disoccupazione, indennità di disoccupazione, NASpI
~ autonomo, libero professionista, freelance, partita IVA
~ TFR, trattamento di fine rapporto
~ TFR, liquidazione, trattamento di fine rapporto
~ sindacato, sindacale
~ molestie, molestare
~ discriminare, discriminazione
~ ereditare, eredità, erede
~ divorzio, divorziare
~ sposarsi, matrimonio, contrarre matrimonio
~ sposarsi, contrarre matrimonio
~ coniuge, sposo
~ affidamento, affidare
~ accusare, accusa
~ dichiarare, dichiarazione
~ testimone, testimoniare, testimonianza
~ reclamo, reclamare, lamentela, lamentarsi
~ rimborsare, rimborso, restituire, restituzione
~ riscuotere, riscossione, incassare
~ rubare, rubato
~ ferire, ferita
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
~ viaggiare, viaggio
~ prenotare, prenotazione
~ carta d'identità, carta di identità, documento d'identità
~ pratica, procedura, iter
~ richiedere, richiesta, fare domanda
~ rinnovare, rinnovo
~ scadere, scadenza, scaduto
~ compilare, riempire, compilazione
~ perdere, perdita, smarrire, smarrimento
~ trovare, rintracciare, individuare
~ malato, paziente, ammalato
= malato, ammalato
~ infermiere, infermieristico, infermieristica
~ guarire, guarigione
~ diagnosticare, diagnosi
~ soffrire di, essere affetto da
~ iniettare, iniezione, puntura
~ compressa, pillola, pastiglia, pasticca
~ ricetta medica, prescrizione, prescrivere
~ dose, dosaggio, posologia
~ contagiare, contagio, trasmettere, trasmissione, contagioso
~ infettare, infezione, infettivo
~ chirurgia, operazione, operare, intervento chirurgico
~ intervento chirurgico, operazione chirurgica
~ febbre, febbrile
~ raffreddore, raffreddato
~ tosse, tossire
~ stitichezza, stipsi, stitico
= stitichezza, stipsi
~ mestruazioni, ciclo mestruale, mestruale
~ insonnia, non riuscire a dormire
~ stanchezza, affaticamento, stanco, spossatezza
~ ansia, ansioso
~ depressione, depresso
~ allergia, allergico
~ respirare, respirazione, respiratorio
~ cuore, cardiaco
~ rene, renale
~ fegato, epatico
~ polmone, polmonare
~ cervello, cerebrale
~ osso, osseo
~ pelle, cutaneo, cute
~ sangue, sanguigno, ematico
~ stomaco, gastrico
~ muscolo, muscolare
~ frattura, fratturare
~ ustione, scottatura, bruciatura, bruciare
~ anziano, persona anziana, vecchio
~ anziano, persona anziana
~ bambino, infantile, pediatrico
~ neonato, neonatale, lattante
~ alimento, cibo
~ nutriente, nutrizione, nutritivo
~ fumare, fumo, tabagismo
~ smettere di fumare, cessare di fumare
~ morte, morire, decesso, decedere
= morire, decedere
~ riprodursi, riproduzione
~ evolvere, evoluzione, evolversi
~ atomo, atomico
~ molecola, molecolare
~ cellula, cellulare
~ elettricità, elettrico
~ magnetico, magnetismo, magnete, calamita
~ calore, riscaldare, scaldare, riscaldamento
~ raffreddare, raffreddamento
~ congelare, congelamento, congelazione
~ sciogliere, fondere, fusione, scioglimento
~ bollire, ebollizione
~ evaporare, evaporazione
~ dissolvere, dissoluzione, solubile
~ ossidare, ossidazione
~ mescolare, miscela, mischiare
= mescolare, mischiare
~ gravità, gravitazione, gravitazionale
~ reagire, reazione
~ energia, energetico
~ indipendenza, indipendente
~ governare, governo
~ sovrano, monarca
~ eleggere, elezione, elezioni
~ votare, voto, votazione
~ popolazione, abitanti
~ clima, climatico
~ inquinare, inquinamento, inquinante
~ pioggia, piovere, precipitazioni
~ sommare, somma, addizione
~ sottrarre, sottrazione
~ moltiplicare, moltiplicazione
~ pronunciare, pronuncia
~ vocabolario, lessico
~ lingua, idioma
~ scrivere, scrittura, redigere, stesura
~ leggere, lettura
~ contabilità, contabile
~ investire, investimento, investitore
~ ammortizzare, ammortamento
~ fallimento, bancarotta, fallire
~ esportare, esportazione
~ importare, importazione
~ conto economico, profit and loss
~ stato patrimoniale, balance sheet
~ bancomat, sportello automatico, ATM
~ bilancio preventivo, budget
~ preventivo, stima dei costi
~ sconto, ribasso, riduzione
~ fornitore, fornire, fornitura
~ scorte, giacenza
~ concorrenza, concorrente, competitor
~ lanciare, lancio
~ fidelizzare, fidelizzazione
~ fondamenta, fondazione, fondazioni
~ cemento armato, calcestruzzo armato
~ saldare, saldatura
~ tubo, tubatura, tubazione, condotta
~ dipingere, verniciare, pittura, tinteggiare
~ forare, trapanare, foro
~ tagliare, taglio
~ pulire, pulizia, lavare
~ lavare, lavaggio
~ asciugare, asciugatura
~ macchia, macchiare
~ cucinare, cucina, cuocere, cottura
~ friggere, fritto, frittura
= frigorifero, frigo
~ innaffiare, annaffiare, irrigare, irrigazione
= innaffiare, annaffiare
~ piantare, seminare, semina
~ rifiuti, spazzatura, immondizia
= spazzatura, immondizia
~ riciclare, riciclo, riciclaggio
~ traslocare, trasloco
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
~ rispettare, rispetto
~ scusarsi, chiedere scusa, scuse
~ scusarsi, chiedere scusa
~ discutere, discussione
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
~ riutilizzare, riutilizzo
~ bilanciamento del carico, load balancing
~ bilanciatore di carico, load balancer
~ larghezza di banda, bandwidth
~ indirizzo IP, IP address
~ macchina virtuale, VM
~ autenticazione a due fattori, verifica in due passaggi, 2FA
~ chiave primaria, primary key
~ chiave esterna, foreign key
~ screenshot, cattura dello schermo, istantanea dello schermo
~ chiavetta USB, pendrive, pennetta USB
~ riconoscimento vocale, riconoscimento del parlato, speech recognition
~ sintesi vocale, TTS, text to speech
~ riconoscimento facciale, riconoscimento del volto
~ prompt engineering, ingegneria dei prompt
~ apparire, comparire, comparsa
~ scomparire, sparire, scomparsa
= scomparire, sparire
~ tentare, provare, tentativo, cercare di
~ mantenere, mantenimento, conservare
~ manutenzione, manutenere
~ scappare, fuggire, fuga
= scappare, fuggire
~ aprire, apertura
~ chiudere, chiusura
~ trasportare, trasporto
~ togliere, rimuovere, levare
= togliere, levare
~ abbandonare, abbandono, lasciare
~ esigere, pretendere, richiedere
~ requisito, esigenza
~ rispettare, conformarsi, conformità
~ violare, violazione, trasgredire, infrangere
~ confrontare, confronto, paragonare
~ scoprire, scoperta
~ inventare, invenzione, inventore
~ indagare, indagine
~ valutare, valutazione, stimare
~ stimare, stima
~ identificare, identificazione, riconoscere, individuare
~ rilevare, rilevamento, rilevazione, individuare
~ avvisare, notificare, notifica, avviso
~ pubblicare, pubblicazione
~ sviluppare, sviluppo
~ rafforzare, rinforzare, rafforzamento
= rafforzare, rinforzare
~ indebolire, indebolimento
~ durare, durata
~ vantaggioso, benefico
= nocivo, dannoso
~ gratuito, gratis, gratuitamente
= gratis, gratuitamente
~ quotidiano, giornaliero, ogni giorno
~ quotidianamente, ogni giorno, giornalmente
= quotidianamente, giornalmente
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
~ sostenere, supportare, sostegno
~ affidare, delegare
~ significare, voler dire, significato
~ significare, voler dire
~ comportare, implicare
~ contenere, contenuto
~ essere composto da, comporsi di, composizione
~ appartenere, fare parte di
~ mancare, mancanza, carenza, assenza
~ arrivare, arrivo, giungere
= arrivare, giungere
~ partire, partenza
~ entrare, ingresso, entrata
~ uscire, uscita
~ tornare, ritornare, ritorno
= tornare, ritornare
~ muovere, movimento, spostare, spostamento
~ camminare, cammino, andare a piedi
~ cadere, caduta
~ rompere, rottura, rompersi, spaccare
~ piegare, piegatura
~ buttare, gettare, buttare via
~ buttare via, gettare via
~ prendere, afferrare
~ osservare, osservazione
~ udire, udito
~ ascoltare, ascolto
~ odore, odorare, olfatto
~ piangere, pianto
~ ridere, risata
~ amare, amore
~ odiare, odio
~ desiderare, desiderio
~ sperare, speranza
~ sognare, sogno
~ addormentarsi, prendere sonno
~ dormire, sonno
~ svegliarsi, risveglio
~ lottare, lotta, combattere
~ attaccare, attacco
~ difendere, difesa
~ vincere, vittoria
~ sconfiggere, sconfitta
~ conquistare, conquista
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
~ pulito, pulizia
~ sporco, sporcizia, sporcare
~ pieno, riempire
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
~ svenire, svenimento, perdere i sensi, perdere conoscenza
~ svenire, perdere i sensi, perdere conoscenza
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
~ risonanza magnetica, RM
~ tomografia computerizzata, TC, TAC
= TC, TAC
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
~ offerta, offrire
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
~ brevetto, brevettare
~ marchio, marchio registrato
~ diritto d'autore, diritti d'autore, copyright
~ fideiussione, fideiussore
~ colpevole, colpa, colpevolezza
~ innocente, innocenza
~ arrestare, arresto
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
~ società a responsabilità limitata, SRL, S.r.l.
= SRL, S.r.l.
~ società per azioni, S.p.A.
~ imprenditore, imprenditoria, imprenditoriale
~ locatore, proprietario di casa
~ deposito cauzionale, cauzione
~ sfrattare, sfratto
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
~ generalmente, in genere
~ di solito, solitamente
~ soprattutto, principalmente
~ solo, soltanto, solamente, unicamente
= soltanto, solamente
= circa, all'incirca, approssimativamente
~ prima, in precedenza, precedentemente
~ in precedenza, precedentemente
~ presto, a breve
= nonostante, malgrado
~ a causa di, per via di
~ durante, nel corso di
~ consapevole, consapevolezza
~ fiorire, fioritura, fiore
~ malfunzionamento, malfunzionare, non funzionare
~ bloccato, inceppato
~ surriscaldarsi, surriscaldamento, scaldare troppo
~ caricare, ricaricare, carica
`
