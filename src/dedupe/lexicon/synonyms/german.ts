/** See `synonyms.ts` for the form of a line. */
export const german = `
~ wirksam, rechtswirksam, gültig, rechtsgültig
= Handy, Mobiltelefon
~ Laptop, Notebook
~ OOP, objektorientierte Programmierung
= DBMS, Datenbankmanagementsystem, Datenbankverwaltungssystem
= StVO, Straßenverkehrsordnung, Straßenverkehrs-Ordnung
~ BGB, Bürgerliches Gesetzbuch
= StGB, Strafgesetzbuch
= HGB, Handelsgesetzbuch
= DSGVO, Datenschutz-Grundverordnung, Datenschutzgrundverordnung
= MwSt, Mehrwertsteuer
= USt, Umsatzsteuer
~ Mehrwertsteuer, Umsatzsteuer, MwSt, USt
= ESt, Einkommensteuer, Einkommenssteuer
~ GmbH, Gesellschaft mit beschränkter Haftung
~ AGB, Allgemeine Geschäftsbedingungen
~ GuV, Gewinn- und Verlustrechnung, Gewinn-und-Verlust-Rechnung
= GuV, Gewinn-und-Verlust-Rechnung
~ AfA, Absetzung für Abnutzung
= BWL, Betriebswirtschaftslehre
= VWL, Volkswirtschaftslehre
= BIP, Bruttoinlandsprodukt
= EKG, Elektrokardiogramm
= MRT, Magnetresonanztomografie, Magnetresonanztomographie, Kernspintomographie, Kernspintomografie
= Computertomografie, Computertomographie
~ ZNS, zentrales Nervensystem, Zentralnervensystem
= ZNS, Zentralnervensystem
~ USA, Vereinigte Staaten, Vereinigte Staaten von Amerika
~ UNO, Vereinte Nationen
~ Erster Weltkrieg, 1. Weltkrieg, 1. WK
~ Zweiter Weltkrieg, 2. Weltkrieg, 2. WK
~ Bundesrepublik, Bundesrepublik Deutschland, BRD
= Bundesrepublik, BRD
~ DDR, Deutsche Demokratische Republik
= DNA, Desoxyribonukleinsäure
~ DNA, DNS, Erbgut
= RNA, RNS, Ribonukleinsäure
= Personalabteilung, HR-Abteilung
= Vorstellungsgespräch, Bewerbungsgespräch, Jobinterview, Job-Interview
= Homeoffice, Home-Office
~ Führerschein, Fahrerlaubnis
= Personalausweis, Perso
~ Reisepass, Pass
= AU-Bescheinigung, Arbeitsunfähigkeitsbescheinigung
~ Krankenschein, Krankmeldung, Krankschreibung, Arbeitsunfähigkeitsbescheinigung, gelber Schein
~ Vorfahrt, Vorrang, vorfahrtsberechtigt, zuerst fahren
= Zebrastreifen, Fußgängerüberweg
= Ampel, Lichtzeichenanlage, Verkehrsampel
~ Auto, Pkw, Wagen, Fahrzeug
= Pkw, Personenkraftwagen
= Lkw, Lastkraftwagen, Lastwagen
= Fahrrad, Velo
= Polizist, Polizeibeamter, Polizeibeamte
= Arzneimittel, Medikament, Arznei
~ Bluthochdruck, arterielle Hypertonie
~ Bluthochdruck, Hypertonie, hoher Blutdruck, Hypertension
~ Zuckerkrankheit, Diabetes mellitus
~ Diabetes, Zuckerkrankheit, Diabetiker, zuckerkrank
= Herzinfarkt, Myokardinfarkt
= Schlaganfall, Apoplex, Apoplexie
= Lungenentzündung, Pneumonie
= Blinddarmentzündung, Appendizitis
= Dekubitus, Druckgeschwür, Wundliegegeschwür
= Blutvergiftung, Sepsis
~ Mittelohrentzündung, Otitis media
= Gelbsucht, Ikterus
= Blutarmut, Anämie
~ Gehirnerschütterung, Commotio cerebri
= Röteln, Rubella
= Masern, Morbilli
= Windpocken, Varizellen
= Keuchhusten, Pertussis
= Bauchspeicheldrüse, Pankreas
~ Schilddrüse, Glandula thyreoidea
= Speiseröhre, Ösophagus
= Luftröhre, Trachea
= Atemnot, Dyspnoe
~ Verstopfung, Obstipation
= Durchfall, Diarrhö, Diarrhoe
~ Nebenwirkung, unerwünschte Wirkung, unerwünschte Arzneimittelwirkung
= Nomen, Substantiv, Hauptwort
= Adjektiv, Eigenschaftswort
= Verb, Zeitwort, Tätigkeitswort
= Pronomen, Fürwort
= Präposition, Verhältniswort
~ Konjunktion, Bindewort
= Plural, Mehrzahl
= Singular, Einzahl
= Genitiv, Wesfall
= Dativ, Wemfall
= Akkusativ, Wenfall
= Rechtschreibung, Orthografie, Orthographie
= Geographie, Geografie, Erdkunde
= Fotosynthese, Photosynthese
= Mathematik, Mathe
= Addition, addieren, zusammenzählen
= Subtraktion, subtrahieren
= Multiplikation, multiplizieren, malnehmen
~ Division, dividieren, teilen
~ Satz des Pythagoras, Pythagoras-Satz
~ Periodensystem, Periodensystem der Elemente, PSE
= Periodensystem, PSE
~ Stromstärke, elektrische Stromstärke
= Fallbeschleunigung, Erdbeschleunigung
~ Schwerkraft, Gravitation, Anziehungskraft, Erdanziehung
= Kohlenstoffdioxid, Kohlendioxid
= Natriumchlorid, Kochsalz
~ Erdatmosphäre, Atmosphäre der Erde
= Lehrkraft, Lehrer, Lehrerin, Lehrperson
= Hausaufgabe, Hausübung
= Abitur, Abi
= Uni, Universität
= Kita, Kindertagesstätte
= Azubi, Auszubildender, Auszubildende, Lehrling
= Samstag, Sonnabend
= Januar, Jänner
= Kartoffel, Erdapfel
= Tomate, Paradeiser
~ Brötchen, Semmel
= Schlagsahne, Schlagobers
= Fernseher, Fernsehgerät, TV-Gerät
= Kühlschrank, Eiskasten
= Mikrowelle, Mikrowellenherd
= Spülmaschine, Geschirrspüler, Geschirrspülmaschine
= Fahrstuhl, Aufzug
= Streichholz, Zündholz
~ Apfelsine, Orange
= Möhre, Karotte, Mohrrübe
= Metzger, Fleischer
= Tischler, Schreiner
~ Klempner, Installateur
= E-Mail, Email, Mail
~ Webseite, Website, Internetseite, Homepage
= Passwort, Kennwort
= Benutzer, Nutzer, User, Anwender
= Benutzername, Username, Nutzername
= Backup, Datensicherung, Sicherungskopie
= herunterladen, downloaden, Download
= hochladen, uploaden, Upload
~ Festplatte, HDD, Platte
= Arbeitsspeicher, RAM, Hauptspeicher
~ Prozessor, CPU
~ Grafikkarte, GPU, Grafikprozessor
= Bildschirmfoto, Screenshot
= Drucker, Printer
= Quellcode, Quelltext, Sourcecode
~ Nullzeiger, Nullpointer, null pointer
= Nullzeiger, Nullpointer
= Unit-Test, Unittest, Modultest
~ Code-Review, Codeüberprüfung, Code Review
= Code-Review, Codeüberprüfung
= Lasttest, Load-Test
= Regressionstest, Regression-Test
~ Lastverteilung, Load Balancing, Load-Balancing
= Lastverteilung, Load-Balancing
~ Primärschlüssel, Primary Key
~ Fremdschlüssel, Foreign Key
~ Garbage Collector, Speicherbereinigung, Garbage Collection
= Deadlock, Verklemmung
~ Ausnahmebehandlung, Exception Handling, Exception-Handling
= Ausnahmebehandlung, Exception-Handling
~ Datensatz, Dataset, Datenbestand
~ maschinelles Lernen, Machine Learning
~ neuronales Netz, neuronales Netzwerk
= Überanpassung, Overfitting
= Unteranpassung, Underfitting
~ großes Sprachmodell, LLM, Large Language Model
~ Abhängigkeitsinjektion, Dependency Injection
= Versionsverwaltung, Versionskontrolle
~ soziales Netzwerk, Social Network
~ soziale Medien, Social Media
= Kundenbeziehungsmanagement, CRM
= Suchmaschinenoptimierung, SEO
= Rückmeldung, Feedback
~ Frist, Deadline, Abgabetermin, Termindruck, termingerecht
= Chef, Boss
= Kollege, Arbeitskollege
= Arbeitnehmer, Arbeitnehmerin
= Stellenanzeige, Stellenausschreibung, Jobanzeige
~ Bewerber, Kandidat, Bewerberin, Kandidatin
~ Teamfähigkeit, teamfähig, Teamarbeit, Teamplayer, Teamwork, im Team arbeiten
~ Soft Skills, soziale Kompetenz, Sozialkompetenz
= Arbeitszeugnis, Dienstzeugnis
= Tarifvertrag, Kollektivvertrag
= Betriebsunfall, Arbeitsunfall
= Rechtsanwalt, Anwalt
~ Testament, letzter Wille
= Geschäftsführer, Geschäftsführerin
~ Fehler, Irrtum, Bug, fehlerhaft, Panne, falsch machen
~ Störung, Ausfall, Defekt, ausfallen, kaputt, defekt, kaputtgehen, versagen, Versagen, Fehlfunktion
~ abstürzen, Absturz, Crash, einfrieren, hängen bleiben
~ reparieren, Reparatur, instand setzen, instandsetzen, Instandsetzung, beheben, Behebung, Fehlerbehebung
~ Problem, Schwierigkeit, Komplikation
~ schwierig, schwer, kompliziert, knifflig, anspruchsvoll
~ leicht, einfach, simpel, unkompliziert, mühelos
~ lösen, Lösung, bewältigen, Bewältigung, klären, meistern, in den Griff bekommen
~ wählen, auswählen, Auswahl, Wahl, aussuchen, sich entscheiden, selektieren
~ entscheiden, Entscheidung, Entschluss, beschließen, Beschluss
~ verwenden, benutzen, nutzen, einsetzen, anwenden, Anwendung, Verwendung, Nutzung, Einsatz, Gebrauch, gebrauchen, Benutzung
~ brauchen, benötigen, erfordern, erforderlich, nötig, notwendig, Notwendigkeit, Bedarf
~ müssen, Pflicht, verpflichtet, Verpflichtung, vorgeschrieben, obligatorisch, verpflichtend
~ verboten, verbieten, Verbot, untersagt, untersagen, nicht erlaubt, nicht zulässig, unzulässig, nicht gestattet
~ erlaubt, erlauben, dürfen, Erlaubnis, zulässig, gestattet, gestatten, genehmigt
~ genehmigen, Genehmigung, bewilligen, Bewilligung, Zulassung, Erlaubnis
~ anfangen, beginnen, Beginn, Anfang, starten, Start
~ beenden, abschließen, fertigstellen, Ende, Abschluss, enden, Beendigung
~ aufhören, stoppen, anhalten, einstellen, Stopp
~ erhöhen, steigern, vergrößern, anheben, Erhöhung, Steigerung, Anstieg, steigen, zunehmen, Zunahme, wachsen, Wachstum
~ senken, verringern, reduzieren, vermindern, verkleinern, kürzen, mindern, Senkung, Verringerung, Reduzierung, Reduktion, Minderung, Kürzung
~ sinken, abnehmen, fallen, Abnahme, Rückgang, zurückgehen
~ verbessern, Verbesserung, optimieren, Optimierung, besser machen
~ beschleunigen, Beschleunigung, schneller machen
~ verlangsamen, Verlangsamung, langsamer machen, bremsen
~ langsam, träge, ruckelt, hängt, lahm
~ schnell, rasch, flott, zügig, Geschwindigkeit
~ erstellen, anlegen, erzeugen, Erstellung, erschaffen, schaffen, Erzeugung, generieren
~ herstellen, Herstellung, produzieren, Produktion, fertigen, Fertigung
~ entwickeln, Entwicklung, entwerfen, Entwurf, konzipieren, gestalten
~ löschen, entfernen, Entfernung, Löschung, beseitigen, loswerden, Beseitigung
~ hinzufügen, einfügen, ergänzen, Ergänzung, zufügen, beifügen
~ ändern, verändern, Änderung, Veränderung, anpassen, modifizieren, Anpassung
~ ersetzen, austauschen, Ersatz, Austausch, auswechseln, wechseln
~ prüfen, überprüfen, kontrollieren, Prüfung, Überprüfung, Kontrolle, checken, testen
~ finden, suchen, Suche, auffinden, ausfindig machen
~ erkennen, feststellen, Erkennung, entdecken, Feststellung, identifizieren
~ bestimmen, ermitteln, Bestimmung, Ermittlung, herausfinden
~ berechnen, ausrechnen, Berechnung, errechnen, rechnen, kalkulieren
~ messen, Messung, abmessen
~ bewerten, beurteilen, Bewertung, Beurteilung, einschätzen, Einschätzung
~ speichern, sichern, Speicherung, abspeichern
~ aufbewahren, lagern, Lagerung, Aufbewahrung
~ schützen, Schutz, absichern, bewahren, geschützt
~ verhindern, vermeiden, vorbeugen, Vermeidung, Vorbeugung, verhüten, Verhütung, Prävention
~ sicher, Sicherheit, gefahrlos
~ gefährlich, Gefahr, riskant, Risiko, Gefährdung, gefährden
~ verbinden, Verbindung, anschließen, Anschluss, verknüpfen
~ trennen, Trennung, abkoppeln
~ einschalten, anschalten, aktivieren, anmachen
~ ausschalten, abschalten, deaktivieren, ausmachen
~ ausführen, durchführen, Ausführung, Durchführung, vornehmen
~ installieren, Installation, einrichten, Einrichtung, aufsetzen
~ konfigurieren, einstellen, Konfiguration, Einstellung, einrichten
~ aktualisieren, Aktualisierung, Update, updaten
~ senden, schicken, versenden, verschicken, zusenden, Versand, übermitteln
~ bekommen, erhalten
~ übertragen, Übertragung, transferieren, Transfer
~ zurückgeben, Rückgabe, zurückschicken, Rücksendung
~ kaufen, Kauf, erwerben, einkaufen, Anschaffung, anschaffen
~ verkaufen, Verkauf, Vertrieb, Absatz, veräußern
~ bezahlen, zahlen, Zahlung, Bezahlung, begleichen, entrichten
~ Preis, Kosten, kosten
~ Kosten, Ausgaben, Unkosten
~ Einkommen, Verdienst, verdienen
~ Gehalt, Lohn, Vergütung, Entgelt, Bezahlung, Verdienst
~ Gehaltserhöhung, Lohnerhöhung, mehr Gehalt, mehr Geld
~ Schulden, Verbindlichkeiten, verschuldet, Verschuldung
~ Kredit, Darlehen
~ Bußgeld, Geldbuße, Strafzettel
~ Strafe, bestrafen, Bestrafung, Sanktion, sanktionieren
~ Rabatt, Preisnachlass, Ermäßigung, Nachlass
~ kostenlos, gratis, umsonst, unentgeltlich, kostenfrei
~ billig, günstig, preiswert, preisgünstig
~ teuer, kostspielig
~ Bargeld, bar, in bar
~ Bestechung, Korruption, Schmiergeld, bestechen
~ Arbeit, Job, Tätigkeit, Beschäftigung, arbeiten, Beruf
~ Mitarbeiter, Angestellter, Beschäftigter, Arbeitnehmer, Personal, Angestellte, Beschäftigte
~ einstellen, Einstellung, anstellen, rekrutieren, Recruiting
~ kündigen, Kündigung, entlassen, Entlassung, feuern
~ Kündigung, Arbeitsplatz verlassen, Job aufgeben, Jobwechsel, Stellenwechsel
~ letzter Job, letzte Stelle, früherer Arbeitgeber, bisheriger Job, vorheriger Job, letzter Arbeitgeber
~ Chef, Vorgesetzter, Vorgesetzte, Führungskraft, Boss
~ führen, leiten, Führung, Leitung
~ Unternehmen, Firma, Betrieb
~ Stelle, Position, Arbeitsplatz, Arbeitsstelle
~ bewerben, Bewerbung, sich bewerben
~ Lebenslauf, CV, Bewerbungsunterlagen
~ Schwäche, schwach, Schwächen, Schwachstelle
~ Konflikt, Streit, Auseinandersetzung, streiten, Meinungsverschiedenheit
~ Stress, Druck, Belastung, stressig, belastbar, Belastbarkeit, unter Druck
~ Burnout, Burn-out, ausgebrannt
~ Erfolg, erfolgreich, Leistung, Errungenschaft
~ Misserfolg, Scheitern, scheitern, Niederlage, Fehlschlag
~ Ziel, Zweck, Zielsetzung, Absicht
~ motivieren, Motivation, Antrieb, antreiben, Anreiz, Beweggrund
~ Erfahrung, Erfahrungen, Berufserfahrung, erfahren
~ Fähigkeit, Fertigkeit, Kompetenz, Skills, Kenntnisse
~ Aufgabe, Aufgaben, Tätigkeit, Zuständigkeit
~ Verantwortung, verantwortlich, zuständig, Zuständigkeit
~ Urlaub, Ferien, frei haben
~ Besprechung, Sitzung, Meeting, Versammlung
~ besprechen, diskutieren, Diskussion, erörtern
~ Vereinbarung, vereinbaren, Absprache, Abmachung, Übereinkunft
~ zustimmen, Zustimmung, einwilligen, Einwilligung, einverstanden, Einverständnis
~ ablehnen, Ablehnung, verweigern, Verweigerung, zurückweisen
~ helfen, Hilfe, unterstützen, Unterstützung, behilflich
~ lehren, unterrichten, Unterricht, beibringen, vermitteln
~ lernen, erlernen, sich aneignen, studieren
~ verstehen, begreifen, Verständnis, kapieren
~ merken, einprägen, behalten, auswendig lernen
~ vergessen, verlernen, vergesslich
~ wissen, kennen, Wissen, Kenntnis
~ Schüler, Lernende, Lernender
~ Note, Zensur, Schulnote
~ Prüfung, Examen, Klausur, Test
~ vorbereiten, Vorbereitung, sich vorbereiten
~ verboten, nicht erlaubt, untersagt, nicht gestattet
= verboten, untersagt
= erlaubt, gestattet
= benutzen, verwenden
= Benutzung, Verwendung
= berechnen, ausrechnen
= verringern, vermindern
= Verringerung, Verminderung
= erhöhen, steigern
= kostenlos, gratis, kostenfrei, unentgeltlich
= preiswert, preisgünstig
= oft, häufig
~ sofort, unverzüglich
~ manchmal, gelegentlich, ab und zu, hin und wieder
= manchmal, gelegentlich
= beginnen, anfangen
= Beginn, Anfang
~ reparieren, instand setzen, instandsetzen
= reparieren, instandsetzen
= benötigen, brauchen
= erforderlich, notwendig, nötig
= ungefähr, circa, zirka
= richtig, korrekt
~ inkorrekt, nicht korrekt
~ unnötig, nicht nötig, nicht notwendig
= überprüfen, nachprüfen
= bezahlen, zahlen
~ Steuererklärung, Einkommensteuererklärung
= Kfz, Kraftfahrzeug
= ABS, Antiblockiersystem
= StVZO, Straßenverkehrs-Zulassungs-Ordnung
~ MPU, medizinisch-psychologische Untersuchung, Idiotentest
= MPU, Idiotentest
~ TÜV, Hauptuntersuchung, HU
~ Blutalkoholkonzentration, Alkoholgehalt im Blut
~ Promille, Promillegrenze, Alkoholgrenze, Alkohol am Steuer
= ZPO, Zivilprozessordnung
= StPO, Strafprozessordnung
= KSchG, Kündigungsschutzgesetz
= ArbZG, Arbeitszeitgesetz
= BetrVG, Betriebsverfassungsgesetz
= BUrlG, Bundesurlaubsgesetz
= BAföG, Bundesausbildungsförderungsgesetz
= BVerfG, Bundesverfassungsgericht
= BGH, Bundesgerichtshof
~ EuGH, Europäischer Gerichtshof
= EStG, Einkommensteuergesetz
= UStG, Umsatzsteuergesetz
~ IHK, Industrie- und Handelskammer
= NATO, Nordatlantikpakt
~ EZB, Europäische Zentralbank
~ GKV, gesetzliche Krankenversicherung
~ PKV, private Krankenversicherung
~ Hartz IV, Arbeitslosengeld II, ALG II
~ Arbeitslosengeld I, ALG I
~ PSA, persönliche Schutzausrüstung
= FI-Schalter, Fehlerstromschutzschalter, RCD
~ LAN, lokales Netzwerk
= WLAN, WiFi, Wi-Fi
~ SPS, speicherprogrammierbare Steuerung
= 2FA, Zwei-Faktor-Authentifizierung, Zweifaktorauthentifizierung
~ Entwurfsmuster, Design Pattern
~ technische Schulden, Technical Debt
~ Zufallswald, Random Forest
~ Gradientenabstieg, Gradient Descent
~ Kreuzvalidierung, Cross-Validation, Cross Validation
= Kreuzvalidierung, Cross-Validation
~ Konfusionsmatrix, Confusion Matrix, Wahrheitsmatrix
= Konfusionsmatrix, Wahrheitsmatrix
~ überwachtes Lernen, Supervised Learning
~ unüberwachtes Lernen, Unsupervised Learning
~ bestärkendes Lernen, Reinforcement Learning
~ tiefes Lernen, Deep Learning
~ Verarbeitung natürlicher Sprache, NLP, natürliche Sprachverarbeitung
= Spracherkennung, Speech-to-Text
~ Wettlaufsituation, Race Condition, Race-Condition
= Wettlaufsituation, Race-Condition
~ kontinuierliche Integration, Continuous Integration
~ gespeicherte Prozedur, Stored Procedure
~ Benutzeroberfläche, User Interface
= Benutzerkonto, Nutzerkonto, Useraccount
= Entwicklungsumgebung, IDE
~ relationale Datenbank, RDBMS
~ Speicherleck, Memory Leak
= Krankenhaus, Spital
~ Krankenhaus, Klinik, Spital
= Krankenpfleger, Krankenschwester
= Pflegefachkraft, Pflegefachmann, Pflegefachfrau
~ Pflegekraft, Pflegefachkraft, Krankenschwester, Krankenpfleger, Pflegender
= Arzt, Ärztin
= Zahnarzt, Zahnmediziner
= Kinderarzt, Pädiater
= Augenarzt, Ophthalmologe
= Hautarzt, Dermatologe
= Frauenarzt, Gynäkologe
= HNO-Arzt, Hals-Nasen-Ohren-Arzt
~ Hausarzt, Allgemeinmediziner
~ rote Blutkörperchen, Erythrozyten
~ weiße Blutkörperchen, Leukozyten
= Blutplättchen, Thrombozyten
= Schluckstörung, Dysphagie
~ Harninkontinenz, Blasenschwäche, Inkontinenz
= Krampfader, Varize, Varikose
~ Krampfanfall, epileptischer Anfall, Epilepsie
= Knochenbruch, Fraktur
= Gehirnblutung, Hirnblutung
= Hirnhautentzündung, Meningitis
= Nierenstein, Nephrolith
= Leberentzündung, Hepatitis
= Magenschleimhautentzündung, Gastritis
= Gebärmutter, Uterus
= Wundstarrkrampf, Tetanus
= Kinderlähmung, Poliomyelitis
= Tollwut, Rabies
= Fettleibigkeit, Adipositas
~ Parkinson, Morbus Parkinson, Parkinson-Krankheit
= Parkinson, Parkinson-Krankheit
~ COPD, chronisch obstruktive Lungenerkrankung
~ MS, multiple Sklerose
= Acetylsalicylsäure, ASS, Aspirin
= Paracetamol, Acetaminophen
~ Vitamin C, Ascorbinsäure
~ subkutan, unter die Haut
= Wortschatz, Vokabular
= Dreisatz, Dreisatzrechnung
= Bruchrechnung, Bruchrechnen
= Fliehkraft, Zentrifugalkraft
~ Lichtbrechung, Brechung, Refraktion
~ Zellkern, Nukleus
~ Weltall, Weltraum, Universum, Kosmos
~ Dreißigjähriger Krieg, 30-jähriger Krieg
= Holocaust, Shoah
~ Französische Revolution, Revolution von 1789
~ Kalter Krieg, Ost-West-Konflikt
~ Mauerfall, Fall der Berliner Mauer, Fall der Mauer
~ Wiedervereinigung, deutsche Einheit
= Schraubenzieher, Schraubendreher
= Akkuschrauber, Akku-Schrauber
= Hackfleisch, Gehacktes, Faschiertes
~ Sahne, Rahm, Obers
~ Quark, Topfen
~ Pilze, Schwammerl
= Blumenkohl, Karfiol
= Aprikose, Marille
= Puderzucker, Staubzucker
= Hefe, Germ
~ Speisestärke, Stärkemehl, Maisstärke
= Mülleimer, Abfalleimer
~ Müll, Abfall
= Gefrierschrank, Tiefkühlschrank
~ Bahnhof, Bahnstation
= Straßenbahn, Tram
= U-Bahn, Untergrundbahn
= Flugzeug, Flieger
~ Flugticket, Flugschein, Flug buchen
= Geburtsurkunde, Geburtsschein
= Heiratsurkunde, Eheurkunde
~ Personalgespräch, Mitarbeitergespräch
= Lohnabrechnung, Gehaltsabrechnung
~ Altersvorsorge, Vorsorge fürs Alter
~ Elternzeit, Karenz, Elternurlaub, Erziehungsurlaub
~ Mutterschutz, Mutterschutzfrist
~ Betriebsrat, Arbeitnehmervertretung, Personalrat
= Teilzeit, Teilzeitarbeit, Teilzeitbeschäftigung
= Vollzeit, Vollzeitarbeit, Vollzeitbeschäftigung
~ Überstunden, Mehrarbeit, länger arbeiten
= Zeitarbeit, Leiharbeit, Arbeitnehmerüberlassung
= Gehaltsvorstellung, Gehaltswunsch
= Arbeitsvertrag, Anstellungsvertrag
~ befristeter Vertrag, Zeitvertrag, befristeter Arbeitsvertrag
~ Abmahnung, abmahnen
= Mieter, Mieterin
= Vermieter, Vermieterin
= Kläger, Klägerin
~ Notwehr, Selbstverteidigung
= Ehescheidung, Scheidung
= Unterhaltszahlung, Unterhaltsleistung
~ Unterhalt, Alimente
~ mitteilen, informieren, benachrichtigen, Benachrichtigung, Mitteilung, Bescheid geben, melden
~ fragen, nachfragen
~ antworten, Antwort, beantworten
~ bitten, Bitte, ersuchen, anfordern
~ sagen, sprechen, reden, sich äußern
~ erzählen sie von sich, stellen sie sich vor, Selbstvorstellung, über sich erzählen
~ in fünf Jahren, in 5 Jahren, Zukunftspläne, Karriereziele
~ Gehaltsvorstellung, Gehaltswunsch, Gehaltserwartung
~ Schwächen, Verbesserungspotenzial, nicht so gut können
~ Kritik, kritisieren, kritisiert, kritische Rückmeldung
~ Lob, loben, Anerkennung, anerkennen
~ Kunde, Klient, Auftraggeber, Käufer, Kundschaft
~ Lieferant, Zulieferer, Anbieter
~ liefern, Lieferung, zustellen, Zustellung
~ Ware, Produkt, Artikel, Erzeugnis
~ Werbung, werben, Reklame, Anzeige
~ Wettbewerb, Konkurrenz, Wettbewerber, Konkurrent, Mitbewerber
~ Umsatz, Erlös, Umsatzerlöse
~ Gewinn, Profit, Überschuss
~ rentabel, profitabel, Rentabilität, gewinnbringend
~ Investition, investieren, anlegen, Geldanlage
~ sparen, einsparen, Einsparung, Ersparnis
~ ausgeben, Ausgabe, verbrauchen, Verbrauch
~ Rechnung, Faktura, abrechnen
~ buchen, verbuchen, Buchung, Buchungssatz
~ Buchhaltung, Buchführung
~ Abschreibung, abschreiben, AfA, Wertminderung
~ Steuer, besteuern, Besteuerung, Abgabe
~ Finanzamt, Steuerbehörde
~ absetzen, absetzbar, Steuerabzug, abziehbar
~ Insolvenz, Konkurs, Pleite, zahlungsunfähig, bankrott
~ Inflation, Teuerung, Geldentwertung, Preissteigerung
~ Arbeitslosigkeit, arbeitslos, ohne Arbeit, erwerbslos
~ Rente, Pension, Ruhestand, Altersrente
~ Versicherung, versichern, versichert
~ Zinsen, Zinssatz, verzinsen, Zins
~ Aktie, Wertpapier, Aktien
~ Anzahlung, Vorauszahlung, Vorschuss
~ Ratenzahlung, in Raten zahlen, abbezahlen
~ Überweisung, überweisen, Geld senden
~ Konto, Bankkonto, Girokonto
~ Mahnung, Zahlungserinnerung, mahnen
~ Vertrag, Vereinbarung, vertraglich, Kontrakt
~ Vertrag schließen, Vertragsabschluss, Vertrag unterschreiben, Zustandekommen
~ kündigen, Vertrag auflösen, Vertrag beenden, Aufhebung
~ widerrufen, Widerruf, Widerrufsrecht
~ zurücktreten, Rücktritt
~ unterschreiben, Unterschrift, unterzeichnen
~ gültig, wirksam, Gültigkeit, Wirksamkeit
~ ungültig, unwirksam, Unwirksamkeit
~ Gesetz, gesetzlich, Recht, Rechtsvorschrift, Vorschrift
~ Recht, Anspruch, berechtigt, zustehen
~ rechtswidrig, illegal, gesetzwidrig, widerrechtlich
~ rechtmäßig, legal, zulässig
~ verstoßen, Verstoß, verletzen, missachten, Zuwiderhandlung, nicht einhalten
~ einhalten, befolgen, beachten, Einhaltung
~ Straftat, Verbrechen, Delikt
~ Schuld, schuldig, verschulden
~ beweisen, Beweis, nachweisen, Nachweis, belegen
~ Zeuge, Zeugin, Augenzeuge
~ anklagen, Anklage, beschuldigen, Beschuldigung
~ klagen, Klage, verklagen, vor Gericht gehen, gerichtlich vorgehen
~ Gericht, gerichtlich
~ Urteil, Gerichtsurteil, Richterspruch
~ anfechten, Anfechtung
~ Haftung, haften, haftbar
~ Schaden, Schäden, schädigen, beschädigen, Beschädigung
~ Schadensersatz, Schadenersatz, Entschädigung, entschädigen
~ erben, Erbe, Erbschaft, Nachlass, vererben
~ heiraten, Heirat, Ehe, Hochzeit, Eheschließung
~ Scheidung, sich scheiden lassen, geschieden
~ Sorgerecht, elterliche Sorge
~ adoptieren, Adoption
~ mieten, Miete, Mietverhältnis
~ Wohnung, Mietwohnung, Unterkunft
~ Kaution, Mietkaution, Mietsicherheit
~ Nebenkosten, Betriebskosten
~ ausziehen, Auszug, Wohnung verlassen
~ umziehen, Umzug, Wohnortwechsel, Wohnungswechsel
~ anmelden, Anmeldung, registrieren, Registrierung
~ abmelden, Abmeldung
~ beantragen, Antrag, Antrag stellen
~ ausfüllen, Formular, Vordruck
~ verlängern, Verlängerung
~ Bescheinigung, Nachweis, Bestätigung, Attest
~ Behörde, Amt
~ Staatsangehörigkeit, Staatsbürgerschaft, Einbürgerung
~ Aufenthaltserlaubnis, Aufenthaltstitel, Aufenthaltsgenehmigung
~ Ausländer, Zuwanderer, Migrant
~ minderjährig, unter 18, nicht volljährig
~ volljährig, erwachsen, ab 18
~ Erwachsener, Erwachsene, erwachsen
~ Jugendlicher, Jugendliche, Teenager
~ Kind, Kinder, kindlich
~ Baby, Säugling
~ Eltern, Mutter und Vater
~ alt, älter, Senioren, ältere Menschen
~ fahren, Fahrt, Auto fahren
~ Fahrer, Fahrzeugführer, Autofahrer, Lenker
~ Fußgänger, zu Fuß
~ Radfahrer, Fahrradfahrer
~ überholen, Überholvorgang, Überholen
~ abbiegen, Abbiegen, links abbiegen
~ wenden, umkehren, Wendemanöver
~ parken, Parken, abstellen, Parkplatz
~ anhalten, stehen bleiben, stoppen
~ bremsen, Bremsung, Abbremsen, Bremse
~ zu schnell fahren, Geschwindigkeitsüberschreitung, Höchstgeschwindigkeit überschreiten, Raser
~ zulässige Geschwindigkeit, erlaubte Geschwindigkeit, Höchstgeschwindigkeit, Tempolimit
~ Kreuzung, Straßenkreuzung
~ Verkehrszeichen, Verkehrsschild, Schild
~ Unfall, Crash, Zusammenstoß, verunglücken
~ Unfallflucht, Fahrerflucht, unerlaubtes Entfernen vom Unfallort
~ betrunken, alkoholisiert, Alkohol am Steuer, unter Alkoholeinfluss
~ anschnallen, Sicherheitsgurt, Gurt
~ Nebel, schlechte Sicht, Sichtbehinderung
~ Glatteis, Eisglätte, vereiste Straße, glatte Straße
~ einfädeln, Reißverschlussverfahren
~ Rettungsgasse, Gasse bilden
~ hupen, Hupe, Schallzeichen
~ blinken, Blinker, Fahrtrichtungsanzeiger
~ tanken, Tankstelle, Kraftstoff
~ Benzin, Kraftstoff, Sprit, Treibstoff
~ Reifen, Reifenprofil, Pneu
~ Motor, Triebwerk, Antrieb
~ Motorrad, Kraftrad, Bike
~ Straße, Fahrbahn
~ Krankheit, Erkrankung, erkranken, krank, Leiden
~ Patient, Kranker, Patientin
~ Arzt, Mediziner, Doktor, Ärztin
~ behandeln, Behandlung, Therapie, therapieren
~ heilen, Heilung, genesen, gesund werden
~ untersuchen, Untersuchung
~ diagnostizieren, Diagnose, diagnostisch
~ anstecken, Ansteckung, infizieren, Infektion, ansteckend
~ impfen, Impfung, Impfstoff, geimpft
~ Schmerz, Schmerzen, wehtun, schmerzhaft
~ Schmerzmittel, Analgetikum, Schmerztablette
~ Betäubung, betäuben, Anästhesie
~ Wunde, Verletzung, verletzt
~ Verband, verbinden, Verbandwechsel
~ bluten, Blutung, Blutverlust
~ Fieber, erhöhte Temperatur, Körpertemperatur erhöht
~ erbrechen, Erbrechen, sich übergeben
~ Übelkeit, übel, schlecht werden
~ Erkältung, grippaler Infekt, erkältet
~ Bewusstlosigkeit, bewusstlos, ohnmächtig, Ohnmacht
~ Atmung, atmen
~ beatmen, Beatmung
~ Wiederbelebung, wiederbeleben, Reanimation, reanimieren
~ Herz, kardial
~ Herzstillstand, Kreislaufstillstand
~ Niere, renal, Nieren
~ Leber, hepatisch
~ Lunge, pulmonal
~ Magen, gastral
~ Haut, dermal
~ Blut, Blutkreislauf
~ Muskel, Muskulatur, muskulär
~ Gehirn, Hirn, zerebral
~ Krebs, Karzinom, Krebserkrankung
~ schwanger, Schwangerschaft, Schwangere
~ Geburt, Entbindung, gebären
~ Medikamentengabe, verabreichen, Verabreichung, Medikament geben
~ einnehmen, Einnahme
~ Dosis, Dosierung, dosieren
~ Spritze, Injektion, injizieren, spritzen
~ Rezept, Verschreibung, verschreiben, verordnen
~ Wechselwirkung, Interaktion
~ Gegenanzeige, Kontraindikation, kontraindiziert
~ Operation, OP, chirurgischer Eingriff, operieren
~ pflegen, Pflege, versorgen, Versorgung, betreuen, Betreuung
~ Pflegebedürftiger, pflegebedürftig, Bewohner
~ lagern, Lagerung, umlagern, positionieren
~ Vorbeugung, Prophylaxe, Prävention
~ Hygiene, hygienisch, Sauberkeit
~ desinfizieren, Desinfektion, keimfrei
~ Keim, Erreger, Krankheitserreger
~ Ernährung, ernähren, Kost, essen
~ Übergewicht, übergewichtig, zu dick
~ abnehmen, Gewicht verlieren, Gewichtsverlust
~ Schlaf, schlafen, einschlafen
~ Schlaflosigkeit, Schlafstörung, nicht schlafen
~ müde, Müdigkeit, Erschöpfung, erschöpft
~ Allergie, allergisch
~ vergiften, Vergiftung, Gift
~ Verbrennung, verbrannt, Verbrühung
~ Schwellung, geschwollen, Ödem, anschwellen
~ Schwindel, schwindelig, schwindlig
~ Kopfschmerzen, Kopfweh, Kopfschmerz
~ sterben, Tod, tot, versterben, Todesfall
~ Sucht, Abhängigkeit, süchtig, abhängig
~ Schweigepflicht, Verschwiegenheit, vertraulich
~ Datenschutz, Schutz personenbezogener Daten
~ Demenz, dement, Demenzkranker
~ Sturz, stürzen, hinfallen
~ Programm, Anwendung, Software, App, Applikation
~ programmieren, Programmierung, coden, Code schreiben
~ Programmierer, Entwickler, Softwareentwickler
~ Datei, File
~ Ordner, Verzeichnis
~ kopieren, Kopie, duplizieren
~ Duplikat, doppelt, doppelte Einträge, mehrfach vorhanden
~ umbenennen, Namen ändern
~ wiederherstellen, Wiederherstellung, zurückholen
~ debuggen, Debugging, Fehlersuche, Fehler finden
~ Ausnahme, Exception
~ Schleife, Loop
~ sortieren, Sortierung, ordnen
~ filtern, Filter, Filterung
~ Abfrage, Query, SQL-Abfrage, abfragen
~ Tabelle, tabellarisch
~ Zeile, Datensatz, Eintrag
~ Spalte, Attribut, Feld
~ Index, indizieren, Indizierung
~ Server, Host
~ Netzwerk, Netz, vernetzen
~ Browser, Webbrowser
~ verschlüsseln, Verschlüsselung, verschlüsselt
~ entschlüsseln, Entschlüsselung
~ hacken, Hackerangriff, gehackt, Angriff
~ Angriff, Attacke, angreifen
~ Sicherheitslücke, Schwachstelle, Verwundbarkeit, verwundbar
~ anmelden, einloggen, Login, Anmeldung
~ abmelden, ausloggen, Logout
~ Account, Konto, Benutzerkonto
~ Zugriff, zugreifen, Zugang
~ Zugriffsrecht, Berechtigung, Rechte
~ barrierefrei, Barrierefreiheit, zugänglich, Zugänglichkeit
~ verfügbar, Verfügbarkeit, erreichbar
~ zuverlässig, Zuverlässigkeit, verlässlich
~ skalieren, Skalierung, skalierbar, Skalierbarkeit
~ Leistung, Performance, Leistungsfähigkeit, performant
~ bereitstellen, Deployment, Bereitstellung, ausrollen, deployen
~ Cache, cachen, Caching, Zwischenspeicher, zwischenspeichern
~ asynchron, async, Asynchronität
~ parallel, Parallelität, gleichzeitig
~ nebenläufig, Nebenläufigkeit, Concurrency
~ sperren, Sperre, blockieren, Lock
~ Nachricht, Message, Mitteilung
~ Ereignis, Event
~ erben, Vererbung, vererben
~ Kapselung, kapseln, gekapselt
~ wiederverwenden, Wiederverwendung, wiederverwendbar
~ wartbar, Wartbarkeit, warten, Wartung, pflegen
~ Protokoll, loggen, Logging, protokollieren
~ überwachen, Überwachung, Monitoring, kontrollieren, beobachten
~ Bildschirm, Monitor, Display
~ Tastatur, Keyboard
~ Rechner, Computer, PC
~ drucken, ausdrucken, Drucker
~ aufladen, laden, Akku laden
~ trainieren, Training, Modell trainieren
~ vorhersagen, Vorhersage, Prognose, prognostizieren
~ Merkmal, Feature
~ Klassifikation, klassifizieren, Klassifizierung
~ fehlende Werte, fehlende Daten, Nullwerte, Datenlücken
~ Ausreißer, Anomalie
~ halluzinieren, Halluzination, erfundene Antworten
~ Prompt, Eingabeaufforderung
~ Geschwindigkeit, Tempo, schnell
~ Wärme, Hitze, thermisch
~ erhitzen, erwärmen, aufwärmen, Erwärmung
~ abkühlen, kühlen, Kühlung, Abkühlung
~ schmelzen, Schmelze, tauen
~ kochen, sieden, Siedepunkt
~ verdampfen, Verdampfung
~ verdunsten, Verdunstung
~ gefrieren, einfrieren, Frost
~ Strom, Elektrizität, elektrischer Strom
~ Licht, Beleuchtung, beleuchten
~ Lärm, Geräusch, laut
~ spiegeln, reflektieren, Reflexion, Spiegelung
~ Strahlung, strahlen
~ radioaktiv, Radioaktivität
~ Lösung, lösen, auflösen, löslich
~ reagieren, Reaktion
~ Säure, sauer
~ mischen, vermischen, Mischung, Gemisch
~ verbrennen, Verbrennung, brennen
~ Explosion, explodieren
~ Zelle, zellulär
~ Pflanze, pflanzlich
~ Tier, tierisch
~ Fortpflanzung, sich fortpflanzen, sich vermehren
~ verdauen, Verdauung
~ Evolution, Entstehung der Arten, evolutionär
~ Lebensraum, Habitat
~ Umwelt, ökologisch, Umweltschutz
~ Umweltverschmutzung, verschmutzen, Verschmutzung
~ Krieg, kriegerisch
~ Schlacht, Kampf, Gefecht
~ Aufstand, Rebellion, Revolte
~ Herrscher, Monarch
~ Regierung, regieren
~ wählen, Wahl, abstimmen, Abstimmung, Wahlen
~ Einwohner, Bevölkerung
~ Staat, Land
~ gründen, Gründung, errichten
~ abschaffen, Abschaffung, aufheben
~ entdecken, Entdeckung, Entdecker
~ erfinden, Erfindung, Erfinder
~ Fluss, Gewässer
~ Berg, Gebirge
~ Klima, klimatisch
~ Wetter, Witterung
~ Regen, Niederschlag, regnen
~ Erdbeben, Beben
~ addieren, Summe, Addition
~ Differenz, abziehen, Subtraktion
~ Gleichung, Gleichungssystem
~ Bruch, Bruchzahl
~ Wahrscheinlichkeit, wahrscheinlich, Chance
~ Durchschnitt, Mittelwert, durchschnittlich, arithmetisches Mittel
~ Fläche, Flächeninhalt
~ Volumen, Rauminhalt
~ Entfernung, Abstand, Distanz
~ Höhe, hoch
~ Gewicht, wiegen, schwer
~ übersetzen, Übersetzung, dolmetschen
~ aussprechen, Aussprache
~ Wortschatz, Vokabeln, Vokabular
~ Sprache, sprachlich
~ Fremdsprache, Zweitsprache
~ Aufsatz, Essay
~ Gedicht, Lyrik, Vers
~ Schriftsteller, Autor, Dichter, Verfasser
~ Hauptfigur, Protagonist, Held
~ lesen, Lektüre
~ schreiben, verfassen
~ Schulstunde, Unterrichtsstunde
~ Unterrichtsplanung, Unterricht planen, Stundenplanung
~ Klasse, Schulklasse, Lerngruppe
~ Mobbing, mobben, Schikane
~ Disziplin, Ordnung
~ fördern, Förderung
~ Ausbildung, Lehre, Berufsausbildung
~ Studium, studieren, Studiengang
~ Abschluss, Diplom, Zeugnis
~ Essen, Speise, Gericht, Mahlzeit
~ zubereiten, kochen, Zubereitung
~ braten, anbraten
~ schneiden, zuschneiden, zerkleinern
~ würzen, abschmecken, Gewürz
~ putzen, reinigen, säubern, sauber machen, Reinigung
~ Fleck, Flecken, Verschmutzung
~ Geruch, stinken, riechen
~ trocknen, Trocknung, trocken
~ lüften, Lüftung, Belüftung
~ heizen, Heizung
~ dämmen, Dämmung, isolieren, Isolierung
~ bauen, errichten, Bau, Bauwerk
~ Gebäude, Haus, Bauwerk
~ Dach, Bedachung
~ Wand, Mauer
~ streichen, anstreichen, Anstrich, lackieren
~ kleben, verkleben, Klebstoff
~ bohren, Bohrung
~ schweißen, Schweißnaht
~ befestigen, Befestigung, montieren, anbringen
~ zusammenbauen, Montage, aufbauen
~ Werkzeug, Gerät
~ Maschine, Anlage
~ Rohr, Rohrleitung
~ undicht, Leck, tropfen
~ verstopft, Verstopfung, Abfluss
~ Kurzschluss, kurzgeschlossen
~ Leitung, Kabel
~ Baustelle, Bauplatz
~ Arbeitsschutz, Arbeitssicherheit, Sicherheit am Arbeitsplatz
~ Brand, Feuer, brennen
~ löschen, Brandbekämpfung, Feuer löschen
~ Schutzausrüstung, Schutzkleidung, PSA
~ reisen, Reise, Urlaubsreise, verreisen
~ Hotel, Unterkunft, Herberge
~ buchen, reservieren, Buchung, Reservierung
~ stornieren, Stornierung, absagen, Absage
~ Fahrkarte, Ticket, Fahrschein
~ Zug, Bahn
~ Flug, fliegen, Flugreise
~ Gepäck, Koffer
~ Zoll, verzollen
~ Ankunft, ankommen, eintreffen
~ Abfahrt, abfahren, losfahren
~ Ort, Stelle, Standort
~ Zeit, Dauer, Zeitraum
~ verschieben, Verschiebung, aufschieben, verlegen
~ Verspätung, verspätet, zu spät, Verzögerung, verzögern
~ warten, abwarten, Wartezeit
~ pünktlich, Pünktlichkeit, rechtzeitig
~ planen, Planung, Plan
~ organisieren, Organisation, organisatorisch
~ beeinflussen, Einfluss, auswirken, Auswirkung, Wirkung
~ abhängen, abhängig, Abhängigkeit
~ verursachen, bewirken, auslösen, hervorrufen, führen zu
~ Ursache, Grund, Anlass
~ Folge, Konsequenz, Auswirkung
~ Ergebnis, Resultat
~ entstehen, auftreten, sich bilden, Entstehung
~ verschwinden, verloren gehen, weg sein
~ verlieren, Verlust
~ passieren, geschehen, vorkommen, sich ereignen
~ bestehen, zusammengesetzt, enthalten, Bestandteil
~ Teil, Bestandteil, Komponente, Element
~ teilen, aufteilen, Aufteilung, unterteilen
~ sammeln, Sammlung, zusammentragen
~ zusammenführen, vereinigen, kombinieren, Zusammenführung
~ Zusammenhang, Beziehung, Verhältnis
~ ähnlich, vergleichbar, gleichartig
~ gleich, identisch
~ wichtig, bedeutend, wesentlich, relevant, Bedeutung
~ größter, höchster, maximal
~ minimal, kleinster, mindestens
~ neu, neuartig, modern
~ alt, veraltet, überholt
~ gut, hochwertig, geeignet
~ schlecht, minderwertig, mangelhaft
~ Mangel, Fehlen, fehlen, mangelnd, zu wenig
~ Überschuss, zu viel, überflüssig
~ genug, ausreichend, genügen, reichen
~ normal, üblich, gewöhnlich, typisch
~ besonders, speziell
~ dringend, eilig
~ möglich, Möglichkeit, machbar
~ unmöglich, ausgeschlossen
~ Art, Sorte, Typ, Form
~ Methode, Verfahren, Vorgehensweise
~ Regel, Vorschrift, Grundsatz, Prinzip
~ Anforderung, Voraussetzung, Bedingung
~ Eigenschaft, Merkmal, Charakteristik
~ Gefühl, fühlen
~ Emotion, emotional
~ Angst, ängstlich, Angst haben
~ Sorge, besorgt, sich sorgen
~ Wut, Ärger, wütend, sich ärgern, verärgert
~ glücklich, Glück, Freude, zufrieden
~ traurig, Trauer
~ stolz, Stolz, stolz sein
~ Vertrauen, vertrauen, vertrauenswürdig
~ ehrlich, Ehrlichkeit, aufrichtig
~ lügen, Lüge, Unwahrheit
~ stehlen, Diebstahl, klauen
~ Betrug, betrügen, Schwindel
~ Mord, ermorden
~ töten, umbringen, Tötung
~ Gefängnis, Haft, Freiheitsstrafe
~ festnehmen, Festnahme
~ verhaften, Verhaftung
~ Gewalt, gewalttätig
~ Verhalten, sich verhalten, Benehmen
~ Gewohnheit, gewöhnen
~ Hobby, Freizeit, Freizeitbeschäftigung
~ Interesse, interessieren, interessant
~ selbstständig, eigenständig, unabhängig
~ flexibel, Flexibilität, anpassungsfähig
~ kommunizieren, Kommunikation, kommunikativ
~ zusammenarbeiten, Zusammenarbeit, kooperieren, Kooperation
~ überzeugen, Überzeugung, überreden
~ priorisieren, Priorität, Prioritäten setzen
~ mehrere Aufgaben gleichzeitig, Multitasking
~ teilnehmen, Teilnahme, mitmachen
~ delegieren, Aufgaben abgeben, übertragen
~ Veränderung, Wandel, Umstellung
~ analysieren, Analyse, auswerten, Auswertung
~ Experiment, Versuch
~ forschen, Forschung, erforschen
~ zeigen, anzeigen, darstellen, Darstellung
~ verbergen, verstecken, ausblenden
~ öffnen, aufmachen, Öffnung
~ schließen, zumachen
~ umwandeln, konvertieren, Umwandlung, transformieren
~ verteilen, Verteilung
~ begrenzen, Begrenzung, beschränken, Einschränkung, Limit
~ erweitern, Erweiterung, ausbauen
~ bestätigen, Bestätigung
~ empfehlen, Empfehlung, raten, Rat
~ tragen, heben, anheben
~ Beschwerde, beschweren, Reklamation, reklamieren
~ umtauschen, Umtausch, zurückgeben
~ Qualität, Güte
~ Lager, lagern, Bestand, Vorrat
~ Beruf, beruflich, Berufswahl
~ Diskriminierung, diskriminieren, benachteiligen, Benachteiligung
~ Gleichberechtigung, gleichberechtigt
~ Vorurteil, voreingenommen
~ Fachkraft, Experte, Spezialist
~ unter Druck arbeiten, mit Stress umgehen, Umgang mit Stress, Stressbewältigung, Stressresistenz
~ Umgang mit Konflikten, Konfliktlösung, Konflikt lösen, Konflikt im Team
~ Umgang mit Kritik, Kritikfähigkeit, mit Kritik umgehen
~ Lücke im Lebenslauf, Zeit ohne Arbeit
~ Beförderung, Aufstieg, befördern, Karriere machen
~ Karriere, Laufbahn, Werdegang
~ verhandeln, Verhandlung, Gehaltsverhandlung
~ unpünktlich, Unpünktlichkeit, zu spät kommen
~ abwesend, Abwesenheit, fehlen, Fehlzeit
~ krankmelden, sich krank melden, Krankmeldung, krankgeschrieben
~ Arbeitszeit, Arbeitsstunden, Arbeitstag
~ Pause, Ruhepause, Mittagspause
~ freier Tag, arbeitsfreier Tag
~ Feiertag, gesetzlicher Feiertag
~ Bonus, Prämie, Sonderzahlung
~ Nebenjob, Nebentätigkeit, Zweitjob
~ Weihnachtsgeld, Gratifikation
~ Abfindung, Entlassungsentschädigung
~ Gewerkschaft, gewerkschaftlich
~ Streik, streiken, Arbeitskampf
~ Einarbeitung, einarbeiten, Onboarding
~ Dienstreise, Geschäftsreise
~ Fortbildung, Schulung
~ Belästigung, belästigen
~ Schwarzarbeit, illegale Beschäftigung
~ Bürge, Bürgschaft, bürgen
~ Pfand, verpfänden
~ Vollmacht, bevollmächtigen, Bevollmächtigung
~ Notar, notariell, beglaubigen, Beglaubigung
~ Verjährung, verjähren, Verjährungsfrist
~ Vorsatz, vorsätzlich, absichtlich
~ fahrlässig, Fahrlässigkeit
~ Eigentum, Eigentümer, gehören
~ Mangel, mangelhaft, Sachmangel
~ Leistungsstörung, Nichterfüllung, nicht erfüllen
~ Urheberrecht, Copyright
~ Marke, Markenname
~ Kundenservice, Kundendienst, Kundenbetreuung
~ schwieriger Kunde, unzufriedener Kunde, verärgerter Kunde
~ Marktforschung, Marktanalyse
~ Nachfrage, Bedarf
~ Liquidität, Zahlungsfähigkeit, liquide
~ Gläubiger, Kreditor
~ Schuldner, Debitor
~ offene Posten, offene Rechnungen, unbezahlte Rechnungen
~ Fixkosten, fixe Kosten
~ variable Kosten, veränderliche Kosten
~ Gewinnschwelle, Break-even-Point, Break-even
~ Bilanz, bilanzieren, Bilanzierung
~ Inventur, Bestandsaufnahme
~ Einkauf, Beschaffung, beschaffen
~ Lagerhaltung, Lagerung, Lagerbestand
~ Spedition, Transport, transportieren
~ Passwort vergessen, Passwort zurücksetzen, Kennwort vergessen
~ langsame Abfrage, Abfrage dauert lange, Query optimieren
~ startet nicht, geht nicht an, fährt nicht hoch, bootet nicht
~ überhitzt, überhitzen, wird heiß
~ Akku schnell leer, Akku entlädt sich schnell
~ Verbindungsabbruch, Verbindung bricht ab, kein Internet
~ lesbarer Code, sauberer Code, Lesbarkeit, Clean Code
~ Laufzeit, Zeitkomplexität
~ idempotent, Idempotenz
~ threadsicher, Thread-Sicherheit, thread-safe
~ Microservice, Mikrodienst
~ Zweig, Branch
~ mergen, Merge, zusammenführen
~ authentifizieren, Authentifizierung
~ kompatibel, Kompatibilität
~ Datenleck, Datenpanne
~ ausfallsicher, Ausfallsicherheit, hochverfügbar
~ Systementwurf, System Design, Architektur
~ Anforderungsanalyse, Anforderungserhebung
~ Katheter, katheterisieren
~ Infusion, Tropf
~ Puls, Herzfrequenz
~ Blutzucker, Glukosespiegel, Blutzuckerspiegel
~ Bluttransfusion, Blutübertragung
~ Sauerstoffgabe, Sauerstofftherapie
~ Ausschlag, Exanthem, Hautausschlag
~ Juckreiz, jucken, Pruritus
~ Sodbrennen, Reflux
~ Schnupfen, Rhinitis, verstopfte Nase
~ Dehydratation, Austrocknung, Flüssigkeitsmangel, Exsikkose
~ anaphylaktischer Schock, Anaphylaxie
~ Alkoholismus, Alkoholabhängigkeit, Alkoholsucht
~ Depression, depressiv
~ Pflegedokumentation, Patientenakte
~ Mobilisation, mobilisieren
~ Stuhlgang, Defäkation
~ Wasserlassen, Miktion, urinieren
~ nosokomiale Infektion, Krankenhausinfektion
~ Generikum, Nachahmerpräparat
~ Meinung, Ansicht, Standpunkt
~ Vorschlag, vorschlagen, Anregung
~ Idee, Einfall
~ denken, nachdenken, Gedanke
~ versuchen, probieren
~ Mühe, Anstrengung, sich anstrengen
~ Herkunft, Ursprung, stammen
~ altern, Alterung
~ reich, wohlhabend, Reichtum
~ arm, Armut
~ stark, kräftig
~ feucht, Feuchtigkeit
~ sauber, rein
~ schmutzig, dreckig, verschmutzt
~ leer, unbefüllt
~ sichtbar, sehen, Sicht
~ hören, Gehör, zuhören
~ anfassen, berühren, Berührung
~ drehen, Drehung, rotieren, Rotation
~ bewegen, Bewegung
~ brechen, Bruch, zerbrechen
~ Riss, reißen
~ Verschleiß, abnutzen, Abnutzung
~ Rost, Korrosion, rosten
~ schmieren, Schmierung, Schmiermittel
~ füllen, befüllen, Füllung
~ leeren, entleeren
~ zählen, Zählung
~ schätzen, Schätzung
~ runden, Rundung
~ genau, Genauigkeit, präzise, Präzision
~ weit verbreitet, gängig
~ selten, rar
~ vorübergehend, zeitweise, temporär
~ dauerhaft, permanent, ständig
~ Schule schwänzen, schwänzen, unentschuldigtes Fehlen
~ Belohnung, belohnen
~ Selbstvertrauen, selbstsicher
~ konjugieren, Konjugation, Verb beugen
~ Vergangenheit, Präteritum, Vergangenheitsform
~ Zusammenfassung, zusammenfassen
~ Einleitung, Einführung
~ Schlussfolgerung, Fazit
~ Überschwemmung, Hochwasser, Überflutung
~ Klimawandel, Erderwärmung, globale Erwärmung
~ nachhaltig, Nachhaltigkeit, umweltfreundlich
~ Recycling, recyceln, wiederverwerten
~ Energie sparen, Energieeinsparung, Stromverbrauch senken
~ Kolonie, kolonisieren, Kolonialismus
~ Sklaverei, Sklave
~ Frieden, Friedensvertrag
~ unabhängig, Unabhängigkeit
~ Reichsgründung, Gründung des Deutschen Reiches
~ Machtergreifung, Machtübernahme, Machtübertragung
~ Geburt, geboren werden
~ Beerdigung, Bestattung, Begräbnis
~ Putzmittel, Reinigungsmittel
~ entkalken, Kalk entfernen, Kalkablagerung
~ Abfluss verstopft, Rohr verstopft, Verstopfung lösen
~ Schädling, Ungeziefer
~ haltbar, Haltbarkeit
~ verdorben, schlecht geworden, abgelaufen
~ abreißen, Abriss, abbauen, Demontage
~ Beton, betonieren
~ sägen, absägen
~ schleifen, Schleifpapier
~ Sicherung, Sicherungskasten
~ Stromausfall, kein Strom
~ Baugenehmigung, Bauantrag
~ Visum, Einreisevisum
~ Ausweis verloren, Verlust des Ausweises
~ Anzeige erstatten, anzeigen, Strafanzeige
~ Arbeitgeber wechseln, Wechselgrund, Arbeitgeber verlassen, Jobwechsel, Stelle wechseln
~ der Richtige für die Stelle, geeignet für die Stelle, bester Kandidat
~ bei uns arbeiten, unser Unternehmen, bei uns beworben
= geben, gibt
= nehmen, nimmt
= sprechen, spricht
= helfen, hilft
= fahren, fährt
= brechen, bricht
= messen, misst
= lesen, liest
= sehen, sieht
= essen, isst
= werfen, wirft
= sterben, stirbt
= stehlen, stiehlt
= vergessen, vergisst
= geschehen, geschieht
= empfehlen, empfiehlt
= enthalten, enthält
~ sich verhalten, verhält sich
= laufen, läuft
= verlassen, verlässt
= wachsen, wächst
= waschen, wäscht
= erhalten, erhält
= schmelzen, schmilzt
= einstellen, einzustellen
= ausschalten, auszuschalten
= einschalten, einzuschalten
= abschließen, abzuschließen
= hinzufügen, hinzuzufügen
= anmelden, anzumelden
= anwenden, anzuwenden
= durchführen, durchzuführen
= vorbereiten, vorzubereiten
= Zugriff, Zugriffe
= Kaufmann, Kaufleute
~ speichern, gespeichert, speichert
~ stehlen, gestohlen
~ brechen, gebrochen, brach
~ verlieren, verloren, verlor
~ schneiden, geschnitten, Schnitt
~ schreiben, geschrieben, schrieb
~ nehmen, genommen, nahm
~ helfen, geholfen, half
~ sterben, gestorben, starb
~ schließen, geschlossen, schloss
~ sprechen, gesprochen, Gespräch
~ gewinnen, gewonnen, Gewinner, Sieg
~ entscheiden, entschieden, Entscheidung
~ beginnen, begonnen, begann
~ erfinden, erfunden, erfand, Erfindung
~ entstehen, entstanden, entstand, Entstehung
~ verbieten, verboten, Verbot
~ werben, geworben, Werbung
~ einstellen, eingestellt, stellt ein
~ entlassen, entlässt, Entlassung
~ ausschalten, ausgeschaltet, schaltet aus
~ einschalten, eingeschaltet, schaltet ein
~ abschließen, abgeschlossen, schließt ab
~ hinzufügen, hinzugefügt, fügt hinzu
~ anmelden, angemeldet, meldet an
~ vorbereiten, vorbereitet, bereitet vor
~ anwenden, angewendet, angewandt, wendet an
~ durchführen, durchgeführt, führt durch
~ umgehen mit, geht um mit, Umgang
~ ablehnen, abgelehnt, lehnt ab
~ zurückgeben, zurückgegeben, gibt zurück
~ aufbewahren, aufbewahrt, bewahrt auf
~ herstellen, hergestellt, stellt her
~ berechnen, berechnet
~ fliegen, Flug, geflogen
~ fließen, geflossen, Strömung
~ wachsen, Wachstum, gewachsen
~ springen, Sprung, gesprungen
~ flüchten, fliehen, Flucht, entkommen
~ eintreiben, Inkasso, Geld zurückholen, Forderung eintreiben
~ leihen, ausleihen, borgen, verleihen
~ einbrechen, Einbruch, eindringen
~ fangen, erwischen
~ verfolgen, Verfolgung
~ wegwerfen, entsorgen, Entsorgung
~ verschwenden, Verschwendung, vergeuden
~ teilen, freigeben, Freigabe
~ abtrennen, absondern
~ aufhängen, hängen
~ biegen, Biegung, krümmen
~ dehnen, Dehnung, strecken
~ pflanzen, anpflanzen, einpflanzen
~ anbauen, Anbau, züchten
~ gießen, bewässern, Bewässerung
~ zurückschneiden, Rückschnitt
~ füttern, Fütterung
~ ankündigen, Ankündigung, bekannt geben
~ veröffentlichen, Veröffentlichung, publizieren
~ versprechen, Versprechen, zusagen, Zusage
~ drohen, Drohung, bedrohen, Bedrohung
~ zwingen, Zwang, nötigen
~ sich entschuldigen, Entschuldigung, um Verzeihung bitten
~ verzeihen, vergeben
~ danken, sich bedanken, Dank
~ gratulieren, Glückwunsch
~ begrüßen, Begrüßung, grüßen
~ einladen, Einladung
~ gehorchen, Gehorsam
~ raten, erraten, vermuten
~ verdächtigen, Verdacht, verdächtig
~ Hypothese, Annahme, Vermutung, annehmen
~ leugnen, abstreiten, bestreiten
~ zugeben, gestehen, Geständnis
~ bereuen, Reue
~ ermutigen, Ermutigung
~ beruhigen, Beruhigung
~ entspannen, Entspannung
~ ausruhen, Erholung, sich erholen
~ aufwachen, erwachen
~ üben, Übung, trainieren
~ springen, Sprung
~ ausrutschen, rutschen
~ Prellung, Bluterguss, blauer Fleck
~ ersticken, sich verschlucken
~ Biss, beißen
~ Fehlalarm, falscher Alarm, falsch positiv
~ Spam, unerwünschte E-Mails, Werbemails
~ fälschen, Fälschung, gefälscht
~ echt, original, Echtheit
~ Flüchtling, Geflüchteter
~ Meinungsfreiheit, Redefreiheit, freie Meinungsäußerung
~ Wehrdienst, Militärdienst
~ Behinderung, behindert, Menschen mit Behinderung, schwerbehindert
~ Zuschuss, Förderung, Subvention
~ Arbeitslosengeld, Arbeitslosenunterstützung
~ Kindergeld, Familienbeihilfe
~ Arzttermin, Termin beim Arzt
~ Auto kaufen, Autokauf, Fahrzeugkauf
~ Auto anmelden, Kfz-Zulassung, Auto zulassen
~ springt nicht an, Auto startet nicht
~ Ölwechsel, Öl wechseln
~ Kraftstoffverbrauch, Spritverbrauch, Benzin sparen
~ Speicherplatz, wenig Speicher, Speicher voll
~ Verpflegung, Essen und Trinken
~ bügeln, Bügeleisen
~ nähen, Naht
~ Möbel, Einrichtung
~ Fenster putzen, Fensterreinigung
~ Vorhang, Gardine
~ Garten, Gartenarbeit
~ Rasen mähen, Rasenmähen
~ Unkraut, Unkraut entfernen, jäten
~ Trinkgeld, Trinkgeld geben
~ Bedienung, Service, bedienen, Kellner
~ Speisekarte, Menü
~ Getränk, trinken
~ Vorspeise, Starter
~ Nachtisch, Dessert, Nachspeise
~ Mittagessen, zu Mittag essen
~ Abendessen, zu Abend essen
~ binäre Suche, Binärsuche, binary search
~ Hashtabelle, Hash-Tabelle, hash table
= Hashtabelle, Hash-Tabelle
~ verkettete Liste, linked list
= Zeichenkette, String
= Stapelspeicher, Kellerspeicher
= Warteschlange, Queue
~ binärer Suchbaum, binary search tree
~ Breitensuche, BFS, breadth-first search
= Breitensuche, BFS
~ Tiefensuche, DFS, depth-first search
= Tiefensuche, DFS
~ dynamische Programmierung, dynamic programming
~ abstrakte Klasse, abstract class
~ Mehrfachvererbung, multiple inheritance
~ Methodenüberladung, method overloading
~ anonyme Funktion, Lambda-Funktion
= Transaktionsisolation, Isolationsebene, Isolationslevel
~ Datenbanknormalisierung, Normalisierung von Datenbanken
= Unterabfrage, Subquery, Subselect
~ Entscheidungsbaum, decision tree
~ logistische Regression, logistic regression
~ Hauptkomponentenanalyse, PCA, principal component analysis
= Hauptkomponentenanalyse, PCA
~ Aktivierungsfunktion, activation function
~ Verlustfunktion, loss function
~ Lernrate, learning rate
~ faltendes neuronales Netz, Faltungsnetz, CNN, convolutional neural network
= Faltungsnetz, CNN
~ rekurrentes neuronales Netz, RNN
~ Aufmerksamkeitsmechanismus, attention mechanism, Attention-Mechanismus
= Aufmerksamkeitsmechanismus, Attention-Mechanismus
= Trainingsdaten, Trainingsdatensatz
= Testdaten, Testdatensatz
= Verzerrung-Varianz-Dilemma, Bias-Variance-Tradeoff
~ Merkmalsauswahl, feature selection
~ erklärbare KI, explainable AI, XAI
~ Angriffsvektor, attack vector
~ Brute-Force-Angriff, brute force attack
= Man-in-the-Middle-Angriff, MITM-Angriff
= SQL-Injection, SQL-Einschleusung
= Cross-Site-Scripting, XSS
= Schadsoftware, Malware
= Erpressungstrojaner, Ransomware, Verschlüsselungstrojaner
~ Penetrationstest, Pentest, Penetration Testing
= Penetrationstest, Pentest
= Ende-zu-Ende-Verschlüsselung, E2E-Verschlüsselung
~ asymmetrische Verschlüsselung, Public-Key-Verschlüsselung
~ symmetrische Verschlüsselung, Secret-Key-Verschlüsselung
~ Subnetzmaske, Subnet Mask, Netzmaske
= Subnetzmaske, Netzmaske
~ Paketverlust, packet loss
~ Standardgateway, Default Gateway
~ Infrastruktur als Code, Infrastructure as Code, IaC
~ Containerisierung, Containervirtualisierung
~ horizontale Skalierung, scale out
~ vertikale Skalierung, scale up
~ eventuelle Konsistenz, eventual consistency
~ Nutzererlebnis, Benutzererlebnis, User Experience
= Nutzererlebnis, Benutzererlebnis
~ User Story, Anwendergeschichte
~ Produktverantwortlicher, Product Owner
~ Abnahmekriterien, Akzeptanzkriterien, acceptance criteria
= Abnahmekriterien, Akzeptanzkriterien
~ testgetriebene Entwicklung, TDD, test-driven development
~ Testabdeckung, Code Coverage, Codeabdeckung
= Testabdeckung, Codeabdeckung
~ Akzeptanztest, Abnahmetest, acceptance test
= Akzeptanztest, Abnahmetest
~ Quellcodeverwaltung, Source Control
= Eigenkapitalrentabilität, Eigenkapitalrendite
~ Kapitalflussrechnung, Cashflow-Rechnung, cash flow statement
= Kapitalflussrechnung, Cashflow-Rechnung
= Deckungsbeitragsrechnung, DB-Rechnung
~ Vorsteuerabzug, Abzug der Vorsteuer
= Einnahmenüberschussrechnung, EÜR, Einnahmen-Überschuss-Rechnung
~ Kündigungsschutz, Schutz vor Kündigung
= Lohnfortzahlung, Entgeltfortzahlung
~ Bedürfnispyramide, Maslow-Pyramide, Maslowsche Bedürfnishierarchie
= Bedürfnispyramide, Maslow-Pyramide
= Unternehmenskultur, Firmenkultur, Betriebskultur
= Alleinstellungsmerkmal, USP
~ jährlich, jedes Jahr, pro Jahr
~ monatlich, jeden Monat, pro Monat
~ täglich, jeden Tag, pro Tag
~ wöchentlich, jede Woche, pro Woche
~ doppelt so viel, zweimal so viel
~ erneut, noch einmal, nochmals
= erneut, nochmals
~ rechtzeitig, fristgerecht
~ zu Hause, daheim
~ zuerst, als Erstes
~ zuletzt, als Letztes
~ von Hand, manuell
~ auswendig, aus dem Gedächtnis
= Foto, Fotografie, Photo
~ Parkplatz, Stellplatz
= Pilot, Flugzeugführer
= Friseur, Frisör
= Koch, Köchin
= Verkäufer, Verkäuferin
~ Grundschule, Volksschule, Primarschule
= Kindergarten, Kiga
= Spickzettel, Schummelzettel
= Studentenwohnheim, Studierendenwohnheim
= Student, Studentin, Studierender, Studierende
= Bachelorarbeit, Bachelor-Arbeit, Bachelorthesis
= Masterarbeit, Master-Arbeit, Masterthesis
= Doktorarbeit, Dissertation
= Kurzsichtigkeit, Myopie
= Weitsichtigkeit, Hyperopie
~ grauer Star, Katarakt
~ grüner Star, Glaukom
= Haarausfall, Alopezie
= Muttermilch, Brustmilch
~ stillen, die Brust geben
~ Leukämie, Blutkrebs
= Ziegenpeter, Mumps
= Heuschnupfen, Pollenallergie
~ Neurodermitis, atopische Dermatitis
= Schuppenflechte, Psoriasis
~ Gürtelrose, Herpes Zoster
~ Fehlgeburt, Abort
~ Kaiserschnitt, Sectio caesarea
= Wechseljahre, Klimakterium
= Monatsblutung, Menstruation, Regelblutung
= Gebärmutterhalskrebs, Zervixkarzinom
= Brustkrebs, Mammakarzinom
~ Darmkrebs, kolorektales Karzinom
= Lungenkrebs, Bronchialkarzinom
= Schlüsselbein, Clavicula
= Oberschenkelknochen, Femur
= Kniescheibe, Patella
= Schienbein, Tibia
= Wadenbein, Fibula
= Brustbein, Sternum
= Schulterblatt, Scapula
= Zwerchfell, Diaphragma
= Dickdarm, Kolon
= Zwölffingerdarm, Duodenum
= Harnröhre, Urethra
= Harnleiter, Ureter
= Eierstock, Ovar
= Bindehautentzündung, Konjunktivitis
= Blasenentzündung, Zystitis, Harnblasenentzündung
~ Nierenversagen, Niereninsuffizienz
= Herzschwäche, Herzinsuffizienz
= Herzrhythmusstörung, Arrhythmie
~ Thrombose, Blutgerinnsel
= Unterzuckerung, Hypoglykämie
= Überzuckerung, Hyperglykämie
~ Unterkühlung, Hypothermie
~ niedriger Blutdruck, Hypotonie
~ schneller Herzschlag, Tachykardie, Herzrasen
~ langsamer Herzschlag, Bradykardie
~ Wassereinlagerung, Ödem
~ Zeitmanagement, Zeit einteilen, Zeiteinteilung, Zeit planen
~ aufrechterhalten, instand halten, Instandhaltung, erhalten
~ verarbeiten, Verarbeitung, bearbeiten, Bearbeitung
~ vereinfachen, Vereinfachung
~ umsetzen, Umsetzung, implementieren, Implementierung, realisieren
~ integrieren, Integration, einbinden, Einbindung
~ dokumentieren, Dokumentation
~ begründen, Begründung, argumentieren, Argument
~ auslegen, Auslegung, interpretieren, Interpretation, deuten
~ widersprechen, Einwand
~ vorstellen, präsentieren, Präsentation, Vorstellung
~ geeignet, Eignung, passend, passen
~ entsprechen, übereinstimmen, Übereinstimmung
~ abweichen, Abweichung
~ schwanken, Schwankung
~ stabil, Stabilität
~ haltbar, robust, widerstandsfähig
~ zerbrechlich, brüchig, spröde
~ weich, Weichheit
~ durchsichtig, transparent, Transparenz
~ effektiv, wirksam, Wirksamkeit
~ Norm, Standard, DIN
~ Aufsicht, beaufsichtigen, Aufsichtspflicht
~ abziehen, einbehalten, Abzug
~ anordnen, Anordnung, Anweisung, anweisen
~ gemeinsam, zusammen, gemeinschaftlich
~ getrennt, separat, einzeln
~ außen, äußere, extern
~ innen, innere, intern
~ oben, obere
~ unten, untere
~ vorne, vordere
~ hinten, hintere
~ nah, nahe, in der Nähe
~ weit, entfernt
~ ursprünglich, anfänglich
~ endgültig, final
~ vorläufig, provisorisch
~ im Voraus, vorab, vorher
~ Reihenfolge, Abfolge, Ablauf
~ gegenseitig, wechselseitig
~ freiwillig, aus freien Stücken
~ heimlich, verdeckt, unbemerkt
~ öffentlich, allgemein zugänglich
~ privat, persönlich
~ kostenpflichtig, gebührenpflichtig
~ schriftlich, in Schriftform, Schriftform
~ Warnung, warnen, Warnhinweis
~ Hinweis, hinweisen, Anmerkung
~ Anleitung, Gebrauchsanweisung, Bedienungsanleitung
~ Unterlagen, Dokumente, Papiere
~ selbstständig machen, Selbstständigkeit, Existenzgründung, Firma gründen
~ höchstens, maximal, maximale, maximalen, höchste, höchstmögliche, nicht überschreiten, nicht mehr als, nicht länger als, obergrenze
~ mindestens, minimal, minimale, nicht unterschreiten, nicht weniger als, untergrenze
`
