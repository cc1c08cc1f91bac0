/** See `synonyms.ts` for the form of a line. */
export const dutch = `
~ mobiele telefoon, mobieltje, gsm
= mobieltje, gsm
~ kunstmatige intelligentie, artificiële intelligentie
~ besturingssysteem, operating system
~ OOP, objectgeoriënteerd programmeren, objectgeoriënteerde programmering
= DBMS, databasemanagementsysteem, databasebeheersysteem
~ GDPR, Algemene verordening gegevensbescherming
~ AVG, GDPR, privacywet
~ btw, belasting over de toegevoegde waarde
~ btw, omzetbelasting
~ KvK, Kamer van Koophandel
~ bv, besloten vennootschap
~ zzp'er, zzper, zelfstandige zonder personeel
= zzp'er, zzper
~ cao, collectieve arbeidsovereenkomst
~ bbp, bruto binnenlands product
~ WIA, Wet werk en inkomen naar arbeidsvermogen
~ AOW, ouderdomspensioen, Algemene Ouderdomswet
~ UWV, Uitvoeringsinstituut Werknemersverzekeringen
= Belastingdienst, fiscus
= vennootschapsbelasting, Vpb
= hartfilmpje, ECG, elektrocardiogram
~ MRI, magnetic resonance imaging
= CT-scan, computertomografie
~ CZS, centraal zenuwstelsel
~ Verenigde Staten, Verenigde Staten van Amerika
~ Eerste Wereldoorlog, WO I, WO1
~ Tweede Wereldoorlog, WO II, WO2
= DNA, desoxyribonucleïnezuur
= RNA, ribonucleïnezuur
~ personeelsafdeling, HR-afdeling, afdeling personeelszaken
= personeelsafdeling, HR-afdeling
= sollicitatiegesprek, jobinterview
~ thuiswerken, telewerken, werken vanuit huis, vanuit huis werken
= thuiswerken, telewerken
~ rijexamen, rijproef, praktijkexamen, afrijden
= identiteitsbewijs, ID-bewijs, legitimatiebewijs
= identiteitskaart, ID-kaart
~ zebrapad, voetgangersoversteekplaats, oversteekplaats voor voetgangers
= zebrapad, voetgangersoversteekplaats
= verkeerslicht, stoplicht
= personenauto, personenwagen
= vrachtwagen, vrachtauto
= motorfiets, motorrijwiel
= politieagent, politieman
= geneesmiddel, medicijn, medicament
~ hoge bloeddruk, arteriële hypertensie
~ hoge bloeddruk, hypertensie
~ suikerziekte, diabetes mellitus
= hartinfarct, myocardinfarct
~ hartaanval, hartinfarct
~ beroerte, CVA, cerebrovasculair accident
= beroerte, CVA
= longontsteking, pneumonie
= blindedarmontsteking, appendicitis
= hersenvliesontsteking, meningitis
= decubitus, doorligwond, drukwond
= bloedvergiftiging, sepsis
= geelzucht, icterus
= bloedarmoede, anemie
~ hersenschudding, commotio cerebri
= rodehond, rubella
= mazelen, morbilli
= waterpokken, varicella
= kinkhoest, pertussis
= alvleesklier, pancreas
= slokdarm, oesofagus
= luchtpijp, trachea
= kortademigheid, dyspneu
~ verstopping, obstipatie, constipatie
= slokdarmontsteking, oesofagitis
= botbreuk, fractuur
= botontkalking, osteoporose
~ rode bloedcellen, erytrocyten
~ witte bloedcellen, leukocyten
= bloedplaatjes, trombocyten
= baarmoeder, uterus
= zwaarlijvigheid, obesitas
= boezemfibrilleren, atriumfibrilleren
= acetylsalicylzuur, aspirine
~ vitamine C, ascorbinezuur
~ zelfstandig naamwoord, substantief
~ bijvoeglijk naamwoord, adjectief
= voornaamwoord, pronomen
= voorzetsel, prepositie
~ voegwoord, conjunctie
= meervoud, pluralis
= enkelvoud, singularis
= spelling, orthografie
= aardrijkskunde, geografie
= wiskunde, mathematica
= natuurkunde, fysica
= scheikunde, chemie
= optellen, optelling
= vermenigvuldigen, vermenigvuldiging
~ periodiek systeem, periodiek systeem der elementen
= zwaartekrachtversnelling, valversnelling
= kooldioxide, koolstofdioxide
= keukenzout, natriumchloride
= koolmonoxide, koolstofmonoxide
~ lichtbreking, breking, refractie
= leerkracht, leraar, lerares
~ leraar, docent, leerkracht, onderwijzer, juf, meester
= huiswerk, huistaak
= universiteit, unief
~ basisschool, lagere school
~ middelbare school, voortgezet onderwijs
= koelkast, ijskast, frigo
= vriezer, diepvriezer
= magnetron, microgolfoven
= vaatwasser, afwasmachine, vaatwasmachine
= wasmachine, wasautomaat
= televisie, televisietoestel
~ beeldscherm, scherm, monitor, display
= sinaasappel, appelsien
~ wortel, peen
= friet, frietjes, patat
= slager, beenhouwer
= e-mail, email
= wachtwoord, paswoord, password
= gebruikersnaam, username
= back-up, backup, reservekopie
= downloaden, download
= uploaden, upload
~ harde schijf, harddisk
= RAM, RAM-geheugen
~ werkgeheugen, RAM, geheugen
~ processor, CPU
= schermafbeelding, screenshot, schermafdruk
~ broncode, source code, sourcecode
= broncode, sourcecode
~ unittest, unit test, eenheidstest
= unittest, eenheidstest
~ codereview, code review
~ loadtest, belastingstest, load test
= loadtest, belastingstest
~ regressietest, regression test
~ load balancing, belastingverdeling
~ primaire sleutel, primary key
~ vreemde sleutel, foreign key
~ garbage collection, garbage collector
= dataset, gegevensset
~ machine learning, machinaal leren
~ neuraal netwerk, neural network
~ deep learning, diep leren
= overfitting, overfitten
= underfitting, underfitten
~ groot taalmodel, LLM, large language model
~ dependency injection, afhankelijkheidsinjectie
~ versiebeheer, version control
= CRM, klantrelatiebeheer
= SEO, zoekmachineoptimalisatie
~ feedback, terugkoppeling
~ deadline, inleverdatum, uiterste datum, op tijd af
~ baas, chef, leidinggevende, manager
~ collega, teamgenoot, medewerker
= werkgever, werkgeefster
= werknemer, werkneemster
~ vacature, openstaande functie
~ sollicitant, kandidaat
~ soft skills, zachte vaardigheden
~ hard skills, harde vaardigheden
~ ontwerppatroon, design pattern
~ technische schuld, technical debt
~ tweestapsverificatie, 2FA, tweefactorauthenticatie, two-factor authentication
= tweestapsverificatie, 2FA, tweefactorauthenticatie
~ cloudcomputing, cloud computing
~ natuurlijke taalverwerking, NLP, natural language processing
~ begeleid leren, supervised learning, gesuperviseerd leren
~ onbegeleid leren, unsupervised learning, ongesuperviseerd leren
~ reinforcement learning, bekrachtigingsleren
~ kruisvalidatie, cross-validation, cross validation
= kruisvalidatie, cross-validation
~ verwarringsmatrix, confusion matrix
~ gradient descent, gradiëntafdaling
~ raceconditie, race condition
~ opgeslagen procedure, stored procedure
~ gebruikersinterface, user interface
= ontwikkelomgeving, IDE
~ geheugenlek, memory leak
= bedrijfsongeval, arbeidsongeval
~ EHBO, eerste hulp bij ongelukken
= advocaat, raadsman, raadsvrouw
~ jaarrekening, jaarcijfers
= arbeidsovereenkomst, arbeidscontract
= huurovereenkomst, huurcontract
~ proeftijd, proefperiode
= loonstrook, loonstrookje, salarisstrook, salarisstrookje
~ tijdelijk contract, contract voor bepaalde tijd
~ vast contract, contract voor onbepaalde tijd
~ overuren, overwerk, overwerken
= uitzendkracht, uitzendmedewerker
~ zwangerschapsverlof, bevallingsverlof, moederschapsverlof
= ontslagbrief, opzegbrief
= huurder, huurster
~ echtscheiding, scheiding, scheiden, gescheiden
~ belastingaangifte, aangifte
~ geboorteakte, akte van geboorte
= huwelijksakte, trouwakte
~ wifi, draadloos internet
= verpleegkundige, verpleger, verpleegster
= kinderarts, pediater
= oogarts, oftalmoloog
= huidarts, dermatoloog
= vrouwenarts, gynaecoloog
= keel-neus-oorarts, KNO-arts
~ verboden, niet toegestaan, niet geoorloofd
~ gebruiken, gebruikmaken van
~ verminderen, reduceren
= gratis, kosteloos
~ goedkoop, voordelig, betaalbaar
= vaak, dikwijls
~ soms, af en toe, nu en dan
= meteen, onmiddellijk
~ beginnen, starten, begin, start, aanvangen, aanvang
= noodzakelijk, nodig
= ongeveer, circa
~ juist, correct
~ onjuist, incorrect, niet correct
= onjuist, incorrect
~ repareren, herstellen, reparatie, maken, oplossen
~ bereiken, behalen
= uitrekenen, berekenen
= terugbetalen, terugbetaling
~ controleren, nagaan, checken, controle
~ fout, fouten, vergissing, misser, bug, foutief, verkeerd
~ kapot, defect, stuk, storing, uitval, uitvallen, het niet meer doen, werkt niet
~ crashen, crash, vastlopen, loopt vast, bevriezen, hangen
~ probleem, moeilijkheid, kwestie
~ moeilijk, lastig, ingewikkeld, complex
~ makkelijk, gemakkelijk, eenvoudig, simpel
~ oplossen, oplossing, verhelpen, aanpakken
~ kiezen, keuze, uitkiezen, selecteren, selectie
~ beslissen, beslissing, besluit, besluiten
~ gebruiken, gebruik, toepassen, toepassing, benutten, inzetten
~ nodig, noodzakelijk, vereist, vereisen, nodig hebben, noodzaak
~ moeten, verplicht, verplichting, plicht
~ verboden, verbod, verbieden, mag niet, niet toegestaan
~ toegestaan, mogen, toestaan, toestemming, geoorloofd, toelaten
~ toestemming, vergunning, goedkeuring, goedkeuren
~ stoppen, ophouden, beëindigen, beëindiging
~ afronden, voltooien, afmaken, einde, eindigen
~ verhogen, vergroten, verhoging, stijgen, stijging, toename, toenemen, groei, groeien
~ verlagen, verminderen, verkleinen, verlaging, vermindering, daling, dalen, afname, afnemen, beperken
~ verbeteren, verbetering, optimaliseren, optimalisatie
~ versnellen, versnelling, sneller maken
~ vertragen, vertraging, langzamer maken
~ langzaam, traag, sloom
~ snel, vlug, rap, snelheid
~ maken, aanmaken, creëren, creatie
~ produceren, productie, vervaardigen, fabriceren
~ ontwikkelen, ontwikkeling, ontwerpen, ontwerp
~ verwijderen, verwijdering, wissen, weghalen, wegdoen
~ toevoegen, toevoeging, invoegen, aanvullen
~ wijzigen, wijziging, veranderen, verandering, aanpassen, aanpassing
~ vervangen, vervanging, verwisselen
~ testen, test, toetsen
~ vinden, zoeken, opzoeken, zoektocht
~ ontdekken, opsporen, detecteren, herkennen, signaleren, detectie
~ bepalen, bepaling, vaststellen, vaststelling
~ rekenen, berekening, berekenen, uitrekenen
~ meten, meting, opmeten
~ beoordelen, beoordeling, evalueren, evaluatie
~ bewaren, opslaan, opslag, bewaring
~ beschermen, bescherming, beveiligen, beveiliging
~ voorkomen, vermijden, preventie, tegengaan
~ veilig, veiligheid
~ gevaarlijk, gevaar, risico, riskant
~ verbinden, verbinding, aansluiten, aansluiting, koppelen
~ aanzetten, inschakelen, activeren
~ uitzetten, uitschakelen, deactiveren
~ uitvoeren, uitvoering, verrichten
~ installeren, installatie
~ instellen, instelling, configureren, configuratie
~ bijwerken, updaten, update
~ versturen, sturen, verzenden, zenden, opsturen, verzending
~ krijgen, ontvangen, verkrijgen, ontvangst
~ overdragen, overdracht, doorgeven
~ teruggeven, retourneren, terugsturen, retour
~ kopen, aankoop, aanschaffen, aanschaf, koop
~ verkopen, verkoop, afzet
~ betalen, betaling, afrekenen, voldoen
~ prijs, kosten, kost
~ kosten, uitgaven, onkosten
~ inkomen, inkomsten, verdiensten, verdienen
~ salaris, loon, beloning, bezoldiging
~ salarisverhoging, loonsverhoging, opslag, meer verdienen
~ schuld, schulden, verschuldigd
~ lening, krediet, lenen
~ boete, bekeuring, bon
~ straf, sanctie, bestraffen
~ korting, prijsverlaging, afprijzing
~ duur, prijzig, kostbaar
~ contant, contant geld, cash
~ omkoping, omkopen, corruptie, smeergeld
~ werk, baan, job, arbeid, werken
~ beroep, vak, professie
~ medewerker, werknemer, personeelslid, personeel
~ aannemen, in dienst nemen, werven, werving, aanwerven
~ ontslaan, ontslag, ontslagen
~ ontslag nemen, opzeggen, baan opzeggen, weggaan, vertrekken
~ vorige baan, laatste baan, vorige werkgever, vorige functie
~ bedrijf, onderneming, firma, organisatie
~ functie, baan, positie
~ solliciteren, sollicitatie
~ sterk punt, sterke punten, sterke kant, kwaliteiten
~ zwak punt, zwakke punten, zwakte, zwakke kant, verbeterpunten
~ conflict, ruzie, onenigheid, meningsverschil
~ stress, druk, werkdruk, stressvol, stressbestendig, onder druk
~ burn-out, burnout, opgebrand
~ succes, succesvol, prestatie, presteren
~ mislukking, falen, mislukken
~ doel, doelstelling, bedoeling
~ motivatie, motiveren, drijfveer, gemotiveerd, beweegreden
~ ervaring, werkervaring, ervaren
~ vaardigheid, vaardigheden, competentie, bekwaamheid
~ taak, taken, werkzaamheden
~ verantwoordelijk, verantwoordelijkheid
~ vakantie, verlof, vrije dagen
~ vergadering, bespreking, overleg, meeting
~ bespreken, overleggen, discussie, discussiëren
~ afspraak, afspreken
~ instemmen, akkoord, akkoord gaan, instemming
~ weigeren, weigering, afwijzen, afwijzing
~ helpen, hulp, ondersteunen, ondersteuning, bijstaan
~ lesgeven, onderwijzen, onderwijs, les
~ leren, aanleren, studeren
~ begrijpen, snappen, begrip
~ onthouden, uit het hoofd leren, memoriseren
~ vergeten, vergeetachtig
~ weten, kennen, kennis
~ leerling, scholier
~ cijfer, punt, beoordeling
~ examen, toets, tentamen, proefwerk
~ voorbereiden, voorbereiding, zich voorbereiden
~ rooster, schema, planning
~ meedelen, informeren, melden, melding, op de hoogte stellen
~ spreken, praten, zeggen
~ vragen, verzoeken, verzoek
~ antwoorden, antwoord, beantwoorden
~ klacht, klagen, zich beklagen
~ klant, cliënt, afnemer, koper
~ leverancier, toeleverancier
~ leveren, levering, bezorgen, bezorging
~ product, artikel, waar, goederen
~ reclame, adverteren, advertentie
~ concurrentie, concurrent, concurreren, mededinging
~ omzet, opbrengst
~ winst, winstgevend, rendement
~ investeren, investering, beleggen, belegging
~ sparen, besparen, besparing
~ uitgeven, besteden, uitgave
~ factuur, rekening, nota
~ boekhouding, boekhouden, administratie
~ boeken, boeking, journaalpost
~ afschrijven, afschrijving, waardevermindering
~ belasting, belastingen, heffing, belasten
~ aftrekbaar, aftrekpost, aftrekken van de belasting
~ failliet, faillissement, bankroet
~ inflatie, prijsstijging, geldontwaarding
~ werkloos, werkloosheid, zonder werk
~ pensioen, gepensioneerd, met pensioen gaan
~ verzekering, verzekeren, verzekerd
~ rente, interest, rentepercentage
~ aandeel, aandelen, effecten
~ aanbetaling, vooruitbetaling, voorschot
~ overschrijving, overmaken, overboeken, geld overmaken
~ bankrekening, rekening
~ aanmaning, betalingsherinnering
~ contract, overeenkomst, contractueel
~ contract ontbinden, contract beëindigen, contract opzeggen, ontbinding
~ herroepen, herroeping, intrekken
~ ondertekenen, handtekening, tekenen
~ geldig, rechtsgeldig, geldigheid
~ ongeldig, niet geldig
~ wet, wettelijk, wetgeving
~ recht hebben op, aanspraak maken
~ illegaal, onwettig, onrechtmatig
~ legaal, wettig, rechtmatig
~ overtreden, overtreding, schenden, schending, zich niet houden aan
~ naleven, naleving, zich houden aan
~ misdaad, strafbaar feit, delict
~ schuldig, schuld
~ bewijzen, bewijs, aantonen
~ getuige, ooggetuige
~ beschuldigen, beschuldiging, aanklagen, aanklacht
~ procederen, rechtszaak, naar de rechter stappen, proces
~ rechter, rechtbank
~ uitspraak, vonnis
~ aansprakelijk, aansprakelijkheid
~ schade, beschadigen, beschadiging
~ schadevergoeding, compensatie, schadeloosstelling
~ erven, erfenis, nalatenschap, erfgenaam
~ trouwen, huwelijk, bruiloft
~ alimentatie, onderhoudsbijdrage
~ adopteren, adoptie
~ woning, huis, appartement
~ borg, waarborgsom
~ verhuizen, verhuizing
~ aanmelden, inschrijven, registreren, inschrijving, registratie, aanmelding
~ afmelden, uitschrijven, uitschrijving
~ invullen, formulier
~ verlengen, verlenging
~ verklaring, attest
~ overheid, overheidsinstantie
~ nationaliteit, staatsburgerschap
~ verblijfsvergunning, verblijfstitel
~ buitenlander, migrant, immigrant
~ minderjarig, onder de 18
~ meerderjarig, volwassen, 18 jaar of ouder
~ jongere, puber, tiener, jongeren
~ kind, kinderen
~ baby, zuigeling, pasgeborene
~ ouders, vader en moeder
~ ouderen, bejaarden, senioren
~ rijden, autorijden, rit
~ bestuurder, chauffeur, automobilist
~ voetganger, te voet
~ inhalen, inhaalmanoeuvre
~ afslaan, afslag
~ keren, omkeren
~ parkeren, parkeerplaats
~ stilstaan, stoppen, halt houden
~ remmen, rem, afremmen
~ te hard rijden, snelheidsovertreding, te snel rijden
~ maximumsnelheid, snelheidslimiet, toegestane snelheid
~ voorrang, voorrang verlenen, voorrang geven, wie mag eerst
~ kruispunt, kruising
~ verkeersbord, bord
~ ongeval, ongeluk, aanrijding, botsing
~ doorrijden na ongeval, vluchtmisdrijf
~ dronken, onder invloed, alcohol in het verkeer
~ gordel, veiligheidsgordel
~ mist, slecht zicht
~ gladheid, gladde weg, ijzel
~ claxonneren, toeteren
~ richtingaanwijzer, knipperlicht, richting aangeven
~ tanken, brandstof
~ benzine, brandstof
~ band, banden, bandenprofiel
~ auto, wagen, voertuig
~ weg, straat
~ ziekte, aandoening, ziek
~ patiënt, zieke
~ arts, dokter, geneesheer
~ behandelen, behandeling, therapie
~ genezen, genezing, herstel, herstellen
~ diagnose, diagnosticeren
~ besmetten, besmetting, infectie, besmettelijk
~ vaccineren, vaccinatie, inenting, vaccin, inenten, prik
~ pijn, pijnlijk
~ pijnstiller, pijnmedicatie, analgeticum
~ verdoving, verdoven, anesthesie
~ wond, verwonding, letsel, gewond
~ verband, wondverzorging
~ bloeden, bloeding, bloedverlies
~ koorts, verhoogde temperatuur
~ braken, overgeven
~ misselijk, misselijkheid
~ verkouden, verkoudheid
~ griep, influenza
~ bewusteloos, bewusteloosheid, flauwvallen, flauwgevallen
~ ademen, ademhaling, ademhalen
~ beademen, beademing
~ reanimeren, reanimatie
~ hartstilstand, circulatiestilstand
~ hart, cardiaal
~ huid, dermaal
~ bloed, bloedsomloop
~ hersenen, brein
~ kanker, carcinoom
~ zwanger, zwangerschap
~ bevalling, bevallen, geboorte
~ toedienen, toediening, medicatie geven
~ innemen, inname
~ dosis, dosering
~ injectie, prik, spuit, injecteren
~ recept, voorschrijven, voorschrift
~ bijwerking, nevenwerking
~ wisselwerking, interactie
~ contra-indicatie, gecontra-indiceerd
~ operatie, opereren, chirurgische ingreep, ingreep
~ verzorgen, zorg, verzorging, verplegen, verpleging
~ hygiëne, hygiënisch
~ desinfecteren, desinfectie, ontsmetten
~ ziekteverwekker, kiem
~ voeding, eten, voedsel
~ overgewicht, te zwaar
~ afvallen, gewichtsverlies
~ slapeloosheid, slaapproblemen
~ moe, vermoeidheid, vermoeid, uitgeput
~ allergie, allergisch
~ vergiftiging, vergif, vergiftigd
~ brandwond, verbranding
~ zwelling, opgezwollen, oedeem
~ duizelig, duizeligheid
~ sterven, overlijden, dood, doodgaan
~ verslaving, verslaafd, afhankelijkheid
~ beroepsgeheim, geheimhouding, zwijgplicht
~ privacy, gegevensbescherming
~ persoonsgegevens, persoonlijke gegevens
~ dementie, dement
~ ziekenhuis, kliniek, hospitaal
~ apotheek, apotheker
~ programma, applicatie, app, software
~ programmeren, coderen, code schrijven
~ programmeur, ontwikkelaar, developer
~ bestand, file
~ map, directory, folder
~ kopiëren, kopie
~ dubbel, duplicaat, dubbele waarden
~ hernoemen, naam wijzigen
~ herstellen, terugzetten, terughalen
~ debuggen, fouten opsporen, foutopsporing
~ uitzondering, exceptie, exception
~ lus, loop
~ sorteren, sortering, rangschikken
~ query, zoekopdracht, opvragen
~ rij, record
~ kolom, veld
~ index, indexeren, indexering
~ netwerk, net
~ browser, webbrowser
~ website, site
~ versleutelen, versleuteling, encryptie, versleuteld
~ hacken, hack, gehackt
~ kwetsbaarheid, beveiligingslek, kwetsbaar
~ inloggen, aanmelden, login
~ uitloggen, afmelden
~ account, gebruikersaccount
~ toegang, toegankelijk, toegankelijkheid
~ rechten, machtiging, bevoegdheid, bevoegd
~ beschikbaar, beschikbaarheid
~ betrouwbaar, betrouwbaarheid
~ schalen, schaalbaar, schaalbaarheid, opschalen
~ prestaties, performance
~ uitrollen, deployment, deployen, uitrol
~ cache, cachen, caching
~ asynchroon, async
~ parallel, tegelijkertijd, gelijktijdig
~ blokkeren, vergrendelen, lock, blokkade
~ bericht, melding, boodschap
~ gebeurtenis, event
~ overerven, overerving, inheritance
~ inkapseling, encapsulatie
~ herbruikbaar, hergebruiken, hergebruik
~ onderhoudbaar, onderhouden, onderhoud
~ loggen, logging, logboek
~ bewaken, monitoring, monitoren, toezicht
~ toetsenbord, keyboard
~ computer, pc
~ laptop, notebook
~ printen, afdrukken, printer
~ opladen, laden
~ trainen, training
~ voorspellen, voorspelling, prognose
~ kenmerk, feature, eigenschap
~ classificeren, classificatie
~ ontbrekende waarden, ontbrekende gegevens, missing values
~ uitschieter, outlier
~ hallucineren, hallucinatie
~ gegevens, data
~ kracht, krachten, sterkte
~ warmte, hitte, thermisch
~ verwarmen, opwarmen, verhitten, verwarming
~ afkoelen, koelen, koeling
~ smelten, smeltpunt
~ koken, kookpunt
~ verdampen, verdamping
~ bevriezen, invriezen, vriezen
~ stroom, elektriciteit, elektrische stroom
~ licht, verlichting
~ geluid, lawaai, geluidsoverlast
~ weerkaatsen, reflectie, weerspiegeling
~ straling, stralen
~ oplossing, oplossen, oplosbaar
~ reageren, reactie
~ mengsel, mengen
~ verbranden, verbranding, branden
~ ontploffen, ontploffing, explosie, exploderen
~ zwaartekracht, gravitatie
~ voortplanting, zich voortplanten
~ spijsvertering, verteren, vertering
~ evolutie, ontstaan van soorten
~ leefgebied, habitat
~ vervuilen, vervuiling, verontreiniging
~ slag, veldslag
~ opstand, rebellie
~ heerser, vorst, monarch
~ regering, regeren
~ verkiezing, verkiezingen, stemmen
~ bevolking, inwoners
~ land, staat
~ oprichten, oprichting, stichten
~ afschaffen, afschaffing, opheffen
~ ontdekken, ontdekking
~ uitvinden, uitvinding
~ klimaat, klimatologisch
~ regen, neerslag
~ aantal, hoeveelheid
~ som, optelling
~ aftrekken, verschil, aftrekking
~ delen, deling
~ kans, waarschijnlijkheid
~ oppervlakte, oppervlak
~ volume, inhoud
~ gewicht, wegen
~ vertalen, vertaling
~ uitspreken, uitspraak
~ woordenschat, vocabulaire
~ opstel, essay
~ gedicht, poëzie
~ schrijver, auteur
~ hoofdpersoon, hoofdpersonage, protagonist
~ lezen, lectuur
~ schrijven, schriftelijk
~ pesten, pesterij, gepest
~ opleiding, studie, scholing, onderwijs
~ diploma, getuigschrift
~ gerecht, maaltijd, eten
~ bereiden, klaarmaken, koken, bereiding
~ bakken, aanbakken
~ snijden, hakken
~ schoonmaken, reinigen, poetsen, schoonmaak, reiniging
~ geur, stank, ruiken, stinken
~ schimmel, beschimmeld
~ ventileren, ventilatie, luchten
~ isoleren, isolatie
~ gebouw, bouwwerk, pand
~ dak, dakbedekking
~ muur, wand
~ verven, schilderen, schilderwerk
~ lijmen, lijm, plakken
~ boren, boorgat
~ lassen, lasnaad
~ bevestigen, vastmaken, monteren
~ gereedschap, werktuig
~ machine, apparaat, toestel
~ buis, leiding, pijp
~ lekken, lek, lekkage
~ verstopt, verstopping, afvoer
~ kortsluiting, kortgesloten
~ arboveiligheid, veilig werken, veiligheid op het werk, arbeidsveiligheid
~ beschermingsmiddelen, PBM, persoonlijke beschermingsmiddelen
~ brand, vuur
~ blussen, brand blussen, brandbestrijding
~ reizen, reis
~ reserveren, boeken, reservering
~ annuleren, annulering, afzeggen, opzeggen
~ kaartje, ticket, vervoersbewijs
~ vlucht, vliegen, vliegreis
~ bagage, koffers
~ douane, invoerrechten
~ aankomst, aankomen
~ plaats, locatie, plek
~ tijd, duur, periode
~ uitstellen, uitstel, verschuiven, verzetten
~ te laat, vertraging
~ wachten, wachttijd
~ op tijd, stipt, tijdig, punctueel
~ plannen, plan, planning
~ organiseren, regelen
~ beïnvloeden, invloed, effect, impact
~ afhangen, afhankelijk, afhankelijkheid
~ veroorzaken, leiden tot, teweegbrengen
~ oorzaak, reden, aanleiding
~ gevolg, consequentie
~ resultaat, uitkomst
~ ontstaan, optreden, zich voordoen
~ verdwijnen, kwijtraken, weg zijn
~ verliezen, verlies, kwijtraken
~ gebeuren, plaatsvinden, zich voordoen
~ bestaan, bestanddeel, bevatten
~ deel, onderdeel, component, element
~ verdelen, verdeling, opsplitsen
~ verzamelen, verzameling, inzamelen
~ samenvoegen, combineren, samenvoeging
~ verband, relatie, samenhang
~ gelijk, hetzelfde, identiek
~ vergelijkbaar, soortgelijk, lijken op
~ belangrijk, essentieel, relevant, van belang
~ grootste, hoogste, maximaal
~ kleinste, minimaal, minstens
~ nieuw, modern
~ oud, verouderd
~ slecht, ondeugdelijk
~ tekort, gebrek, te weinig, ontbreken
~ overschot, te veel, overbodig
~ genoeg, voldoende
~ normaal, gewoon, gebruikelijk
~ dringend, spoed, spoedeisend
~ mogelijk, mogelijkheid, haalbaar
~ soort, type
~ methode, manier, werkwijze, aanpak
~ regel, voorschrift, principe
~ eis, vereiste, voorwaarde
~ bang, angst
~ zorgen, bezorgd, ongerust
~ boos, boosheid, kwaad
~ blij, gelukkig, geluk
~ verdrietig, verdriet
~ trots, trots op
~ vertrouwen, vertrouwd
~ eerlijk, eerlijkheid, oprecht
~ liegen, leugen
~ stelen, diefstal
~ oplichten, oplichting, bedrog, fraude
~ moord, vermoorden
~ gevangenis, gevangenisstraf
~ arresteren, arrestatie, aanhouden, aanhouding
~ geweld, gewelddadig
~ gedrag, zich gedragen
~ hobby, vrije tijd, vrijetijdsbesteding
~ interesse, interesseren, belangstelling
~ zelfstandig, onafhankelijk
~ flexibel, flexibiliteit
~ communiceren, communicatie
~ samenwerken, samenwerking, teamwork, in teamverband werken, teamspeler
~ overtuigen, overhalen
~ prioriteit, prioriteren, prioriteiten stellen
~ leiden, leidinggeven, leiding, aansturen
~ meerdere taken tegelijk, multitasken
~ deelnemen, deelname, meedoen
~ delegeren, taken overdragen
~ over vijf jaar, over 5 jaar, toekomstplannen
~ vertel iets over jezelf, jezelf voorstellen, stel jezelf voor
~ salariseis, gewenst salaris, salarisindicatie, salariswens
~ kritiek, bekritiseren
~ analyseren, analyse
~ experiment, proef
~ tonen, laten zien, weergeven
~ verbergen, verstoppen
~ openen, opendoen
~ sluiten, dichtdoen
~ omzetten, converteren, conversie
~ beperken, beperking, limiet
~ uitbreiden, uitbreiding
~ aanbevelen, aanraden, advies, adviseren, aanbeveling
~ tillen, optillen
~ ruilen, omruilen
~ voorraad, magazijn
~ discriminatie, discrimineren
~ deskundige, expert, specialist
~ ADHD, aandachtstekortstoornis met hyperactiviteit
~ ggz, geestelijke gezondheidszorg
= BSN, burgerservicenummer
~ APK, algemene periodieke keuring, autokeuring
~ vwo, voorbereidend wetenschappelijk onderwijs
~ mbo, middelbaar beroepsonderwijs
~ hbo, hoger beroepsonderwijs
~ ic, intensive care, intensivecareafdeling
~ SEH, spoedeisende hulp, spoedafdeling
= SEH, spoedafdeling
~ seksueel overdraagbare aandoening, geslachtsziekte
~ COPD, chronische obstructieve longziekte
~ ziekte van Parkinson, parkinson
~ ziekte van Alzheimer, alzheimer
= aambeien, hemorroïden
= spataderen, varices
~ maagzweer, ulcus ventriculi
= nierstenen, nefrolithiase
~ schildklier, glandula thyreoidea
~ dikke darm, colon
= borstkanker, mammacarcinoom
= hooikoorts, pollenallergie
= vaccinatie, inenting
~ VOC, Verenigde Oost-Indische Compagnie
~ NAVO, NATO, Noord-Atlantische Verdragsorganisatie
= NAVO, NATO
~ DDR, Oost-Duitsland
= USSR, Sovjet-Unie
~ ECB, Europese Centrale Bank
~ hypothecaire lening, hypotheek
= winst-en-verliesrekening, resultatenrekening
= hr-manager, personeelsmanager
~ uurloon, loon per uur
= fulltime, voltijd, voltijds
= parttime, deeltijd, deeltijds
= stagiair, stagiaire
~ transitievergoeding, ontslagvergoeding
~ ontslag op staande voet, op staande voet ontslagen
= concurrentiebeding, non-concurrentiebeding
~ dagvaarding, dagvaarden
~ hoger beroep, in beroep gaan
~ verdachte, beklaagde
~ testament, uiterste wil
~ EER, Europese Economische Ruimte
~ linksaf slaan, naar links afslaan, linksaf gaan
~ rechtsaf slaan, naar rechts afslaan, rechtsaf gaan
= autosnelweg, snelweg
= rotonde, verkeersrotonde
~ rijbewijs, rijbevoegdheid
= bromfiets, brommer
~ CSS, cascading style sheets
~ unittesten, unit testing
~ agile werken, agile methode
~ continue integratie, continuous integration
~ API, application programming interface
~ IoT, internet of things, internet der dingen
= datalek, gegevenslek
= kwantumcomputer, quantumcomputer
~ malware, kwaadaardige software
~ spraakherkenning, speech recognition
= zoekmachine, zoekmotor
~ helpdesk, servicedesk
~ toetsencombinatie, sneltoets
~ omgaan met stress, werken onder druk, onder hoge druk presteren
~ omgaan met een conflict, conflict oplossen, ruzie oplossen
~ omgaan met kritiek, feedback ontvangen, kritiek krijgen
~ gat in je cv, periode zonder werk
~ teamspeler, teamlid, in een team werken
~ letten op, aandacht besteden, opletten, aandacht
~ aanwezig, aanwezigheid, erbij zijn
~ afwezig, afwezigheid, ontbreken, verzuim
~ ziekteverzuim, ziekmelden, ziek melden, ziekmelding
~ omschrijving van de functie, functieomschrijving, functieprofiel
~ promotie, doorgroeien, doorgroeimogelijkheden, carrière maken
~ carrière, loopbaan
~ salaris onderhandelen, onderhandelen over loon, salarisonderhandeling
~ gesprek, praten, dialoog
~ bewust, bewustzijn, besef
~ mening, opvatting, standpunt
~ voorstel, voorstellen, suggestie
~ idee, ideeën, ingeving
~ denken, nadenken, gedachte
~ geloven, geloof, overtuiging
~ proberen, poging, pogen
~ inspanning, moeite, zich inspannen
~ gewoonte, gewend, wennen
~ gewend raken, aanpassen, wennen aan
~ karakter, aard
~ oorsprong, herkomst, afkomst
~ groeien, opgroeien
~ ouder worden, veroudering, verouderen
~ rijk, welvarend, vermogend
~ arm, armoede
~ sterk, krachtig
~ zwak, zwakte
~ klein, gering
~ groot, omvangrijk
~ grootte, omvang, formaat
~ hoog, hoogte
~ diep, diepte
~ breed, breedte
~ zwaar, gewicht
~ koud, koude, kou
~ nat, vochtig, vocht
~ schoon, netjes
~ vies, vuil, smerig
~ leeg, ongevuld
~ vol, gevuld
~ open, geopend
~ gesloten, dicht
~ zichtbaar, zien
~ horen, gehoor, luisteren
~ kijken, bekijken
~ tasten, aanraken, aanraking
~ lopen, wandelen
~ zitten, plaatsnemen
~ dragen, meenemen
~ brengen, bezorgen
~ halen, ophalen
~ trekken, slepen
~ duwen, drukken
~ draaien, draaiing, rotatie, roteren
~ bewegen, beweging
~ vallen, instorten
~ breken, kapotgaan, breuk
~ scheuren, scheur, barst
~ slijten, slijtage
~ roesten, roest, corrosie
~ smeren, smeermiddel
~ vullen, opvullen
~ legen, leegmaken, leeghalen
~ schatten, schatting, ramen, raming
~ afronden, afronding
~ driehoek, driehoekig
~ cirkel, rond
~ lijn, rechte
~ toenemen, groter worden
~ rekenmachine, calculator
~ meetfout, afwijking
~ nauwkeurig, nauwkeurigheid, precies, precisie
~ veelvoorkomend, vaak voorkomend, gangbaar
~ zeldzaam, zelden
~ tijdelijk, voorlopig
~ permanent, blijvend, vast
~ verplichte verzekering, wettelijke verzekering
~ no-show, niet komen opdagen
~ schoolverzuim, spijbelen
~ belonen, beloning
~ zelfvertrouwen, zelfverzekerd
~ leesvaardigheid, begrijpend lezen
~ werkwoord, werkwoorden vervoegen, vervoeging
~ tegenwoordige tijd, o.t.t., presens
~ verleden tijd, o.v.t.
~ grammatica, taalregels
~ klinker, vocaal
~ medeklinker, consonant
~ lettergreep, syllabe
~ samenvatting, samenvatten
~ inleiding, introductie
~ conclusie, slot
~ hoofdgedachte, kern, kernboodschap
~ kaart, plattegrond
~ hoofdstad, hoofdsteden
~ grens, grenzen
~ aardbeving, beving
~ overstroming, watersnood
~ opwarming van de aarde, klimaatverandering
~ duurzaam, duurzaamheid, milieuvriendelijk
~ afval, vuilnis, afvalverwerking
~ hergebruik, recycling, recyclen
~ energie besparen, energiebesparing, minder energie verbruiken
~ verbruik, verbruiken, consumptie
~ slavernij, slaaf, slaafgemaakte
~ kolonie, koloniseren, kolonialisme, kolonisatie
~ vrede, vredesverdrag
~ onafhankelijk worden, onafhankelijkheid
~ burgerlijke staat, getrouwd of ongehuwd
~ geboorte, geboren worden, geboren
~ begrafenis, uitvaart, begraven
~ schoonmaakmiddel, reinigingsmiddel
~ ontkalken, kalkaanslag verwijderen
~ ontstoppen, verstopping verhelpen, afvoer verstopt
~ muizen bestrijden, muizen verjagen, ongedierte
~ recept, bereidingswijze
~ kruiden, specerijen, op smaak brengen
~ ontdooien, laten ontdooien
~ houdbaar, houdbaarheid, bewaartijd
~ bederven, bedorven, over de datum
~ plaatsen, monteren, ophangen
~ afbreken, slopen, sloop
~ zagen, doorzagen
~ schuren, schuurpapier
~ meterkast, groepenkast
~ zekering, stoppenkast
~ spanning, voltage
~ stroomuitval, geen stroom, stroomstoring
~ warm water, boiler
~ cv-ketel, verwarmingsketel
~ vergunning aanvragen, bouwvergunning, omgevingsvergunning
~ paspoort, reisdocument
~ visum, inreisvisum
~ verloren, kwijt, kwijtgeraakt
~ gestolen, diefstal, gejat
~ aangifte doen, melden bij de politie
~ getuigen, getuigenverklaring
~ verjaring, verjaren, verjaringstermijn
~ opzet, opzettelijk
~ nalatig, nalatigheid, onachtzaam
~ noodweer, zelfverdediging
~ eigendom, eigenaar, bezit
~ gebrek, mankement, defect
~ wanprestatie, tekortkoming, niet nakomen
~ nakomen, nakoming
~ bindend, verbindend
~ vertegenwoordigen, vertegenwoordiging
~ volmacht, machtiging
~ geheim, vertrouwelijk
~ auteursrecht, copyright
~ merk, merknaam
~ klantvriendelijk, klantgericht, klantgerichtheid
~ klanttevredenheid, tevreden klanten
~ ontevreden klant, boze klant, lastige klant
~ doelgroep, klantengroep
~ marktonderzoek, onderzoek van de markt
~ verkoopprijs, prijs bepalen, prijsstelling
~ vraag en aanbod, marktwerking
~ begroting, budget
~ liquiditeit, liquide
~ schuldeiser, crediteur
~ schuldenaar, debiteur
~ openstaande facturen, onbetaalde rekeningen
~ vaste kosten, constante kosten
~ variabele kosten, veranderlijke kosten
~ break-evenpunt, kritisch punt
~ weg bij je werkgever, je baan verlaten, reden van vertrek, verandering van baan
~ geschikt voor de functie, de beste kandidaat, jou aannemen
~ hier werken, bij ons werken, bij ons solliciteren
= prijs, prijzen
= huis, huizen
= reis, reizen
= brief, brieven
= bedrijf, bedrijven
= bewijs, bewijzen
= eis, eisen
= taak, taken
= oorzaak, oorzaken
= fout, fouten
= kantoor, kantoren
= persoon, personen
= auto, auto's
= foto, foto's
= risico, risico's
= kind, kinderen
= ziekenhuis, ziekenhuizen
= dosis, doses, dosissen
= virus, virussen
= bestand, bestanden
= boom, bomen
= getal, getallen
= klas, klassen
= cel, cellen
= maken, maakt, maak
= kiezen, kiest
= lezen, leest, lees
= schrijven, schrijft, schrijf
= geven, geeft, geef
= lopen, loopt
= betalen, betaalt, betaal
= kopen, koopt
= verkopen, verkoopt
= rijden, rijdt, rijd
= nemen, neemt, neem
= meten, meet
= eten, eet
= spreken, spreekt
= breken, breekt
= helpen, helpt
= bewaren, bewaart
= leren, leert
= ontslaan, ontslaat, ontsla
= verlaten, verlaat
= delen, deelt
= berekenen, berekent, bereken
= vermijden, vermijdt
= voorkomen, voorkomt
= verliezen, verliest
= bewegen, beweegt
= dragen, draagt
= slapen, slaapt
= behandelen, behandelt
= controleren, controleert
= genezen, geneest
= sterven, sterft
= beschrijven, beschrijft
= blijven, blijft
= werken, werkt
= zoeken, zoekt
~ kopen, gekocht, koper
~ verkopen, verkocht, verkoper
~ breken, gebroken, brak
~ verliezen, verloren, verloor
~ kiezen, gekozen, koos
~ schrijven, geschreven, schreef
~ spreken, gesproken, sprak
~ nemen, genomen, nam
~ stelen, gestolen, stal
~ sluiten, gesloten, sloot
~ sterven, gestorven, stierf
~ helpen, geholpen, hielp
~ rijden, gereden, reed
~ snijden, gesneden
~ ontstaan, ontstond
~ beslissen, beslist, besliste
~ winnen, gewonnen, winnaar, overwinning
~ verbieden, verboden, verbod
~ uitvinden, uitgevonden, uitvinder, uitvinding
~ opslaan, opgeslagen, slaat op
~ oplossen, opgelost, lost op
~ aannemen, aangenomen, neemt aan
~ aanvragen, aangevraagd, vraagt aan
~ toevoegen, toegevoegd, voegt toe
~ instellen, ingesteld, stelt in
~ uitschakelen, uitgeschakeld, schakelt uit
~ inschakelen, ingeschakeld, schakelt in
~ terugbetalen, terugbetaald, betaalt terug
~ voorbereiden, voorbereid, bereidt voor
~ afsluiten, afgesloten, sluit af
~ afwijzen, afgewezen, wijst af
~ omgaan met, gaat om met, omgang
~ opzeggen, opgezegd, zegt op, opzegging
= koopovereenkomst, koopcontract
~ vluchten, ontsnappen, vlucht, ontsnapping
~ vordering innen, incasso, geld terughalen, schuld innen
~ inbreken, inbraak, binnendringen
~ vangen, betrappen
~ achtervolgen, achtervolging
~ weggooien, afdanken, afvoeren
~ verspillen, verspilling
~ delen, gedeeld
~ ophangen, hangen
~ buigen, verbuigen, kromming
~ rekken, uitrekken
~ planten, aanplanten
~ kweken, telen, teelt, verbouwen
~ water geven, begieten, bewateren
~ bemesten, mest, meststof
~ snoeien, terugsnoeien
~ voeren, voeden, voeding geven
~ aankondigen, aankondiging, bekendmaken
~ publiceren, publicatie, uitgeven
~ beloven, belofte, toezeggen, toezegging
~ dreigen, bedreiging, bedreigen
~ dwingen, dwang
~ excuses aanbieden, zich verontschuldigen, sorry zeggen
~ vergeven, vergiffenis
~ bedanken, dank, danken
~ feliciteren, felicitatie
~ begroeten, begroeting, groeten
~ uitnodigen, uitnodiging
~ gehoorzamen, gehoorzaamheid
~ raden, gissen
~ verdenken, verdenking, verdacht
~ hypothese, aanname, veronderstelling, aannemen
~ ontkennen, ontkenning
~ toegeven, bekennen, bekentenis
~ spijt, betreuren, spijt hebben
~ aanmoedigen, stimuleren, aanmoediging
~ kalmeren, geruststellen
~ ontspannen, ontspanning
~ uitrusten, rust, rusten
~ wakker worden, ontwaken
~ oefenen, oefening, trainen
~ springen, sprong
~ uitglijden, slippen
~ kneuzing, blauwe plek
~ verdrinken, verdrinking
~ stikken, verstikking, verslikken
~ beet, bijten
~ vals alarm, fout-positief
~ spam, ongewenste mail
~ vervalsen, vervalsing, nep, namaak
~ echt, origineel, authentiek
~ vrijheid van meningsuiting, meningsvrijheid
~ dienstplicht, militaire dienst
~ handicap, beperking, gehandicapt
~ subsidie, toelage
~ werkloosheidsuitkering, WW
~ kinderbijslag, kindergeld
~ doktersafspraak, afspraak met de dokter
~ auto kopen, autoaankoop
~ auto start niet, wil niet starten
~ olie verversen, olie vervangen
~ brandstofverbruik, benzineverbruik
~ opslagruimte, schijfruimte, geheugen vol
~ strijken, strijkijzer
~ naaien, naad
~ meubels, meubilair
~ ramen lappen, ramen wassen
~ gras maaien, grasmaaien
~ onkruid, wieden
~ fooi, fooi geven
~ bediening, bedienen, kelner, ober
~ menukaart, menu
~ drank, drinken
~ nagerecht, dessert, toetje
~ avondeten, diner
~ rommel, troep, opruimen
~ netjes, ordelijk, orde
~ feest, viering, vieren
~ verjaardag, jarig
~ ziekenhuisinfectie, zorginfectie
~ katheter, katheteriseren
~ infuus, infusie
~ hartslag, pols, hartfrequentie
~ bloedsuiker, glucose, bloedglucose
~ bloedtransfusie, transfusie
~ huiduitslag, uitslag
~ brandend maagzuur, reflux
~ uitdroging, dehydratie
~ depressie, depressief, somber
~ stoelgang, ontlasting
~ plassen, urineren, urinelozing
~ zorgdossier, patiëntendossier
~ wachtwoord vergeten, wachtwoord resetten
~ trage query, query duurt lang
~ start niet op, gaat niet aan, doet het niet
~ oververhit, oververhitting, wordt heet
~ accu snel leeg, batterij snel leeg
~ geen internet, verbinding valt weg, verbinding verbroken
~ leesbare code, schone code
~ tijdcomplexiteit, looptijd
~ idempotent, idempotentie
~ threadveilig, thread-safe
~ tak, branch
~ samenvoegen van branches, mergen, merge
~ authenticeren, authenticatie
~ compatibel, compatibiliteit
~ systeemontwerp, system design, architectuur
~ binair zoeken, binary search
~ hashtabel, hash table
~ gelinkte lijst, linked list
= wachtrij, queue
~ binaire zoekboom, binary search tree
~ dynamisch programmeren, dynamic programming
~ abstracte klasse, abstract class
~ meervoudige overerving, multiple inheritance
~ anonieme functie, lambdafunctie
~ isolatieniveau, isolation level
~ subquery, geneste query
~ beslissingsboom, beslisboom, decision tree
= beslissingsboom, beslisboom
~ lineaire regressie, linear regression
~ logistische regressie, logistic regression
~ hoofdcomponentenanalyse, PCA, principal component analysis
= hoofdcomponentenanalyse, PCA
~ activatiefunctie, activation function
~ verliesfunctie, loss function
~ leersnelheid, learning rate
~ convolutioneel neuraal netwerk, CNN
~ recurrent neuraal netwerk, RNN
= trainingsdata, trainingsgegevens
= testdata, testgegevens
~ uitlegbare AI, explainable AI, XAI
= penetratietest, pentest
= gijzelsoftware, ransomware
= end-to-endversleuteling, end-to-end-encryptie
~ subnetmasker, subnet mask
~ pakketverlies, packet loss
~ infrastructuur als code, infrastructure as code
~ horizontaal schalen, scale out
~ verticaal schalen, scale up
~ gebruikerservaring, user experience
~ acceptatiecriteria, acceptance criteria
~ testgedreven ontwikkeling, TDD, test-driven development
~ testdekking, code coverage, codedekking
= testdekking, codedekking
~ acceptatietest, acceptance test
~ computervisie, computer vision
~ single point of failure, enkelvoudig storingspunt
~ SQL-injectie, SQL injection
~ XSS, cross-site scripting
~ brute-force-aanval, brute force attack
= kasstroomoverzicht, cashflowoverzicht
= bedrijfscultuur, organisatiecultuur
~ maslowpiramide, piramide van Maslow, behoeftepiramide van Maslow
~ jaarlijks, elk jaar, ieder jaar, per jaar
~ maandelijks, elke maand, iedere maand, per maand
~ dagelijks, elke dag, iedere dag, per dag
~ wekelijks, elke week, iedere week, per week
= opnieuw, nogmaals
~ handmatig, met de hand, manueel
= handmatig, manueel
~ uit het hoofd leren, van buiten leren
= kapper, kapster
= verkoper, verkoopster
= spiekbriefje, spiekblaadje
= student, studente
= bachelorscriptie, bachelorproef
= masterscriptie, masterproef
= proefschrift, dissertatie
= bijziendheid, myopie
= verziendheid, hypermetropie
= staar, cataract
= haaruitval, alopecia
~ borstvoeding geven, de borst geven
~ leukemie, bloedkanker
~ gordelroos, herpes zoster
~ keizersnede, sectio caesarea
= menstruatie, ongesteldheid
= eierstok, ovarium
= sleutelbeen, clavicula
= dijbeen, femur
= knieschijf, patella
= scheenbeen, tibia
= kuitbeen, fibula
= borstbeen, sternum
= schouderblad, scapula
= middenrif, diafragma
~ twaalfvingerige darm, duodenum
= blaasontsteking, cystitis
~ hartfalen, decompensatio cordis
= hartritmestoornis, aritmie
~ onderkoeling, hypothermie
~ lage bloeddruk, hypotensie
~ lage bloedsuiker, hypoglykemie, hypo
~ hoge bloedsuiker, hyperglykemie, hyper
= zorgverzekering, ziektekostenverzekering
~ opzegtermijn, termijn van opzegging
~ schuldhulpverlening, hulp bij schulden
~ huisvuil, huishoudelijk afval
= gemeentehuis, stadhuis
~ timemanagement, tijd indelen, tijd beheren, tijdsindeling
~ verwerken, verwerking, afhandelen
~ vereenvoudigen, vereenvoudiging
~ implementeren, implementatie, invoeren, invoering
~ integreren, integratie, inbouwen
~ documenteren, documentatie
~ onderbouwen, onderbouwing, argumenteren, argument
~ interpreteren, interpretatie
~ presenteren, presentatie, voorstellen
~ uitdrukken, uitdrukking
~ geschikt, geschiktheid, passend
~ overeenkomen, overeenstemming, overeenkomst
~ afwijken, afwijking
~ schommelen, schommeling
~ stabiel, stabiliteit
~ stevig, robuust, sterk
~ breekbaar, broos, bros
~ zacht, zachtheid
~ doorzichtig, transparant, transparantie
~ effectief, doeltreffend, effectiviteit
~ norm, standaard
~ inspectie, inspecteren
~ inhouden, inhouding, aftrek van het loon
~ gezamenlijk, samen, gemeenschappelijk
~ apart, afzonderlijk
~ buiten, buitenkant, extern
~ binnen, binnenkant, intern
~ dichtbij, vlakbij, in de buurt
~ oorspronkelijk, aanvankelijk
~ definitief, uiteindelijk
~ vooraf, van tevoren
~ volgorde, reeks
~ wederzijds, wederkerig
~ vrijwillig, uit vrije wil
~ stiekem, heimelijk
~ openbaar, publiek
~ betaald, tegen betaling
~ schriftelijk, op schrift, op papier
~ waarschuwen, waarschuwing
~ handleiding, gebruiksaanwijzing
~ papieren, documenten
~ eigen bedrijf, bedrijf starten, ondernemer worden, voor jezelf beginnen
~ opvoeden, opvoeding
~ talent, aanleg, begaafd
~ wens, wensen, verlangen
~ vriend, kameraad, maat
~ man en vrouw, echtpaar, echtgenoten
~ mens, persoon
~ mensen, personen
~ geld, financiële middelen
~ maximaal, maximale, maximum, hoogstens, niet meer dan, niet langer dan, niet overschrijden
~ minimaal, minimale, minimum, minstens, niet minder dan
`
