import type { Phrases } from '../lexicon.ts'

export const phrases: Phrases = {
  words: {
    WHAT: `
      was, was heißt, was verstehen sie unter, was meint man mit, welcher, welches, welchen,
      worum handelt es sich bei, worin besteht, was war, was stellt, was bezeichnet,
      was bezeichnet man als, was nennt man, was steckt hinter, wie ist definiert,
      wie würden sie definieren, wie lautet die definition von, geben sie die definition von,
      gib die definition von, was ist gemeint mit, was ist mit gemeint, gemeint, definiert,
      was besagt der begriff, was bezeichnet der begriff, der begriff, begriff, was stellt dar,
      was heißt der begriff, was verbirgt sich hinter, was hat es mit auf sich, wofür steht,
      wofür steht das akronym, was verstehen wir unter, was verstehst du unter, was meint der begriff,
      was ist unter, zu verstehen, worum geht es bei, was sagt ihnen der begriff,
      was sagt dir der begriff, was ist mit dem begriff gemeint, was meint man, was darstellt, was unter,
      was ist genau, was meinen sie mit, was meint, was meinen wir mit,
      was {genau ,}{ist,sind,bedeutet,versteht man unter,man unter},
      {wofür steht,was bedeutet} {der begriff,die abkürzung,das kürzel}
    `,
    HOW: `
      wie, wie kann man, wie lässt sich, wie lassen sich, auf welche weise, wie würden sie,
      wie können wir, wie kann ich, wie sollte man, wie geht man vor, wie macht man, wie wird, wie werden,
      was muss man tun um, was ist zu tun um, was macht man um, was würden sie tun um, was tun sie um,
      wie geht man vor um, wie gehen sie vor um, welche möglichkeiten gibt es, welche wege gibt es,
      welche methoden gibt es, auf welchem weg, mit welchen mitteln, mit welcher methode,
      wie schafft man es, wie macht man es, wie genau, wie könnte man, wie könnten sie, wie würde man,
      wie würdest du, wie soll man, wie können sie, auf welchem wege, auf welche art und weise,
      auf welche art, in welcher weise, in welcher form, was kann man tun um, was können sie tun um,
      was kann ich tun um, was können wir tun um, was sollte man tun um, was muss ich tun um,
      was soll ich tun um, was würde man tun um, was würdest du tun um, was tut man um,
      was unternimmt man um, was unternehmen sie um, was kann man machen um,
      welche möglichkeiten gibt es um, welche möglichkeiten haben sie um,
      welche maßnahmen ergreifen sie um, womit kann man, wie gelingt es, wie schaffen sie es,
      wie gelingt es ihnen, mit welchen methoden, mit welchen maßnahmen, durch welche maßnahmen,
      wie macht man das, wie würden sie vorgehen um, wie würden sie dabei vorgehen, woran,
      gibt es eine möglichkeit
    `,
    WHY: `
      warum, weshalb, wieso, aus welchem grund, aus welchen gründen, was ist der grund,
      was sind die gründe, wozu, weswegen, was ist der grund dafür dass, woran liegt es dass,
      woran liegt es, wie kommt es dass, worauf ist es zurückzuführen, was ist der grund für,
      was sind die gründe für, wie erklärt sich, warum genau, worin liegt der grund,
      worin liegt der grund für, worin liegen die gründe für, was sind die hintergründe,
      aus welcher überlegung
    `,
    WHEN: `
      wann, in welchen fällen, in welchem fall, unter welchen umständen, unter welchen bedingungen,
      in welchen situationen, in welcher situation, in welchen szenarien, wann ist es sinnvoll,
      wann ist der einsatz von sinnvoll, wann kommt zum einsatz, kommt zum einsatz, wann lohnt es sich,
      wann empfiehlt es sich, unter welchen voraussetzungen, zu welchem zeitpunkt, in welchem jahr,
      seit wann, bis wann, ab wann, unter welcher voraussetzung, unter welcher bedingung, wann genau,
      wann sollte man, wann ist es ratsam, zu welcher zeit, an welchem tag, an welchem datum,
      im welchem jahr, in welchen situationen sollte
    `,
    WHERE: 'wo, woher, wohin',
    WHO: 'wer, wem, wen, wessen, durch wen, wer war, wer ist, wer hat',
    LIST: `
      welche, nennen sie, nenne, nennen, zählen sie auf, zähle auf, listen sie, liste die, aufzählen,
      führen sie auf, geben sie an, was sind die, nennt, können sie nennen, können sie aufzählen,
      zählen sie, geben sie beispiele für, in welche, was für, zählt auf, nennen sie mir,
      nennen sie bitte, nennen sie uns, nenne mir, nennen sie einige, nenne einige, listen sie auf,
      liste auf, ^listen sie, ^liste, welche verschiedenen, welche unterschiedlichen, ^aufzählen sie,
      ^aufzähle, ^auflisten sie, ^aufliste, ^angeben sie, ^angebe, ^aufführen sie, ^aufführe, welche sind,
      welches sind, welche sind die, welches sind die, bitte nennen sie, welche gibt es,
      können sie mir nennen, können sie einige nennen, was für arten
    `,
    HOWMANY: `
      wie viele, wie viel, wieviel, wieviele, welche menge, wie vielen, wie vieler, aus wie vielen,
      in wie viele, in wie vielen, welche anzahl, welche anzahl an, welche anzahl von,
      wie hoch ist die anzahl der, die anzahl der, wie hoch ist die zahl der
    `,
    HOWLONG: `
      wie lange, wie lang, wie viel zeit, welche dauer hat, wie lang ist die dauer von, wie lang dauert,
      für wie lange
    `,
    WHETHER: `
      ob, ist es möglich, ^ist, ^sind, ^kann man, ^darf, ^dürfen, ^darf man, ^muss, ^muss man, ^müssen,
      ^hat, ^haben, ^gibt es, ^war, ^waren, stimmt es dass, ist es wahr dass, ist es richtig dass,
      trifft es zu dass
    `,
    EXPLAIN: `
      sagen, mitteilen, könnten sie mir bitte erklären, formulieren sie, formuliere, sag mir,
      können sie uns sagen, erzählen sie uns von, erzählen sie mir von, erzählen sie uns etwas über,
      erzählen sie, würden sie bitte erklären, würden sie erklären, teilen sie uns mit,
      nehmen sie stellung zu, besagt, besagen, erklären, erklärt, beschreiben, erläutern, diskutieren sie,
      schildern sie, stellen sie vor, erzählen sie von, erzählen sie etwas über, fassen sie zusammen,
      skizzieren sie, was wissen sie über, wie verstehen sie, geben sie einen überblick über, stelle vor,
      schildere, veranschaulichen sie, führen sie aus, geben sie eine erklärung zu,
      geben sie einen überblick zu, erklär mir, erkläre mir, kannst du erklären, kannst du beschreiben,
      legen sie dar, stellen sie dar, stelle dar, charakterisieren sie, kommentieren sie, gehen sie auf,
      wie würden sie erklären, erzähl mir von, berichten sie über, was können sie über, umreißen sie,
      darlegen, darstellen, verdeutlichen sie, erörtern sie, erörtere, erörtern, gib einen überblick über,
      gib einen kurzen überblick über, geben sie einen kurzen überblick über,
      können sie einen überblick über, was weißt du über, was wissen sie von, was weißt du von,
      was sie über, was du über, können sie mir kurz erklären, könntest du erklären,
      könntest du mir erklären, kannst du mir erklären, würdest du erklären, erklär, erklär mal,
      erkläre bitte, beschreiben sie uns, schreiben sie über, schreiben sie kurz über, äußern sie sich zu,
      setzen sie sich auseinander mit, ^darstellen sie, ^darstelle, ^darlegen sie, ^darlege,
      ^ausführen sie, ^zusammenfassen sie, ^zusammenfasse, ^vorstellen sie, ^vorstelle, ^wiedergeben sie,
      ^wiedergebe, ^eingehen sie auf, nehmen sie stellung, ^zeigen sie auf, ^aufzeigen sie, stellen sie,
      thematisieren sie, würdigen sie, ^analysieren sie, ^analysiere, ^untersuchen sie, ^untersuche,
      ^charakterisiere, ^charakterisieren sie,
      {könnten,können} sie {mir sagen,erklären,beschreiben,erläutern,mir erklären,bitte erklären,kurz erklären},
      {erklären,beschreiben,erläutern} {sie,sie bitte,sie kurz},
      {bitte ,}{erklären sie,erkläre,beschreiben sie,beschreibe,erläutern sie,erläutere},
      {sagen,erklären} {sie,sie mir,sie uns}
    `,
    DEFINITION: `
      definieren sie, definiere, definieren, definition, begriff, konzept, bedeutung, definition von,
      den begriff, definieren sie den begriff, definiere den begriff, begriffsbestimmung,
      begriffsdefinition, bestimmen sie den begriff, bedeutet$, bedeuten$, ^angeben sie die definition von
    `,
    DIFFERENCE: `
      unterschied*, unterscheid*, vergleich*, abgrenz*, worin unterscheiden sich,
      worin unterscheidet sich, wodurch unterscheiden sich, im vergleich zu, versus, vs, gegenüber,
      worin liegt der unterschied, worin besteht der unterschied, grenzen sie ab,
      worin liegen die unterschiede, wodurch unterscheidet sich, gegenüberstell*, differenzier*,
      stellen sie gegenüber, kontrast*, differenz, was unterscheidet, wo liegt der unterschied zwischen,
      worin besteht der unterschied zwischen, worin liegt der unterschied zwischen,
      wie unterscheiden sich, wie unterscheidet man, abgrenzung, voneinander unterscheiden,
      ^abgrenzen sie, ^abgrenze, voneinander, was ist anders, wo liegen die unterschiede,
      hauptunterschied*, auseinanderhalten, auseinanderzuhalten, im gegensatz zu, ^gegenüberstellen sie,
      ^gegenüberstelle, wodurch unterscheiden, worin unterscheidet, gemeinsamkeiten und unterschiede, unterschiede und gemeinsamkeiten
    `,
    SIMILARITY: 'gemeinsamkeit*, ähnlichkeit*, gemeinsam, gemein haben, ähneln',
    PROS: `
      der nutzen, welchen nutzen, den nutzen, nutzen hat, vorteil*, stärke, stärken, vorzug, vorzüge,
      pluspunkt*, positive aspekte, pluspunkte, was spricht für, worin liegen die vorteile von,
      wo liegen die vorteile von, größte stärke, größten stärken, ihre stärken, deine stärken,
      was ist gut an, positive seiten, mehrwert*, vorteilhaft, argumente für
    `,
    CONS: `
      nachteil*, schwäche*, einschränkung*, grenzen, minuspunkt*, schwachstelle*, negative aspekte,
      minuspunkte, mängel, was spricht gegen, worin liegen die nachteile von, wo liegen die nachteile von,
      größte schwäche, größten schwächen, ihre schwächen, deine schwächen, was ist schlecht an,
      negative seiten, kehrseite*, argumente gegen, nachteilig
    `,
    APPLICATION: `
      anwendung*, angewendet, angewandt, anwendungsfall, anwendungsfälle, einsatzgebiet*, einsatzbereich*,
      anwendungsgebiet*, einsatzmöglichkeit*, anwendungsbereich*, einsatzzweck*
    `,
    PRINCIPLE: `
      funktioniert, funktionieren, funktionsweise, arbeitsweise, funktionsprinzip*, prinzip, prinzipien,
      arbeitet, wirkungsweise, unter der haube, intern, mechanismus hinter, nach welchem prinzip arbeitet,
      nach welchem prinzip funktioniert, auf welchem prinzip beruht, auf welchem prinzip basiert,
      worauf beruht, worauf basiert, wirkungsweise*, wirkprinzip, wirkmechanismus, arbeitsprinzip,
      wie wirkt, wie wirken, wie arbeitet, wie arbeiten
    `,
    ROLE: `
      rolle, zweck, aufgabe, ziel, wozu dient, wozu dienen, wofür wird, bedeutung hat, wichtigkeit,
      wofür benutzt man, wichtig, sinn, dient, dienen, spielt, funktion von, wozu, nützlich, bedeutsam,
      welche funktion haben, welche rolle hat, wofür wird gebraucht, was bewirkt, was bewirken,
      was ist die funktion von, was ist die funktion, die funktion von, funktion des, funktion der,
      was bringt, welchen sinn hat, wozu gibt es, zu welchem zweck, welchem zweck, welchen zwecken,
      welchen zweck, zwecke, wofür ist da, verwendungszweck*, welche aufgaben haben,
      welche aufgaben übernimmt, welche funktion übernimmt, wofür werden, welche aufgabe übernehmen,
      welche rolle spielen, welche rolle spielt, was zeigt, was zeigen, was ermöglicht, was leistet,
      {die ,}{funktionen,aufgaben} {der,des,von,eines,einer},
      {welche funktion,welche funktionen,welche aufgabe,welchen zweck,welche aufgaben} {hat,erfüllt,erfüllen},
      {wozu,wofür} {braucht man,benötigt man,ist gut,verwendet man}
    `,
    CAUSE: `
      ursache*, grund, gründe, verursacht, auslöser, führt zu, verursachen, wodurch entsteht,
      wodurch entstehen, wie kommt es zu, welche faktoren führen zu, welche faktoren verursachen,
      was führt zu, was auslöst, was löst aus, wodurch wird ausgelöst, woher kommt, woher kommen,
      warum entsteht, warum entstehen, worauf ist zurückzuführen, führen zu, hervorgerufen, hervorrufen,
      hervorruft, ursächlich, zurückzuführen, führte zu, führten zu, hat dazu geführt dass, dazu geführt,
      beweggrund, beweggründe, auslösende faktoren, entstehungsursache*
    `,
    MANNER: `
      methode*, möglichkeit*, weg, wege, technik*, strategie*, ansatz, ansätze, maßnahme*, lösung,
      lösungen, mittel, verfahren, vorgehensweise*, art und weise
    `,
    STEPS: `
      schritt, schritte, phase, phasen, ablauf, vorgehen, vorgang, abläuft, ablaufen, etappe*,
      arbeitsschritt*, prozessschritt*, verfahrensschritt*, verlauf, verläuft, ablaufschritt*,
      einzelschritt*
    `,
    TYPES: `
      typ, typen, art, arten, kategorie*, sorten, varianten, arten von, formen von, welche formen,
      klassen von, gattung, gattungen, unterart, unterarten, formen der, formen des, unterteilt man,
      einteilung
    `,
    FEATURES: `
      merkmal*, eigenschaft*, besonderheit*, neuerung*, charakteristik*, neu, features, kennzeichnet,
      kennzeichnen, auszeichnet, auszeichnen, ausmacht, ausmachen, eigenheit*, wesensmerkmal*,
      charakteristisch, charakteristische, charakteristischen, was bietet, was bieten
    `,
    EXAMPLES: 'beispiel*, geben sie ein beispiel, zum beispiel, anhand eines beispiels',
    CHALLENGES: `
      herausforderung*, schwierigkeit*, hürde*, stolperstein*, fallstrick*, hindernis*, problematik
    `,
    IMPACT: `
      auswirkung*, einfluss, einflüsse, effekt, effekte, folge, folgen, konsequenz*, beeinflusst,
      wirkt sich, wirkung, wie wirkt sich aus, auswirkt sich, wirken sich, auswirken sich,
      welche folgen hat, welche folgen haben, was sind die folgen von, folgen von, beeinflussen,
      welchen effekt hat, welche wirkung hat, auswirken, auswirkt, auswirkten, folgeerscheinung*,
      nachwirkung*, einwirkung*, implikation*, beeinflusste
    `,
    COMPONENTS: `
      komponente*, bestandteil*, teile, element*, besteht aus, bestehen aus, bausteine, woraus besteht,
      woraus bestehen, woraus setzt sich zusammen, woraus setzt sich, aus welchen teilen besteht,
      aus welchen bestandteilen besteht, aus welchen komponenten besteht, aus welchen elementen besteht,
      aus was besteht, wie ist aufgebaut, aufgebaut, wie setzt sich zusammen, zusammensetzung,
      zusammengesetzt, aufbau, setzt sich zusammen, zusammensetzt, zusammensetzt sich, zusammensetzen,
      zusammensetzen sich, teile hat, was enthält, was enthalten, was umfasst, was umfassen,
      was beinhaltet, was beinhalten, beinhaltet
    `,
    RELATION: `
      zusammenhang, beziehung zwischen, zusammenhängen, beziehung, verhältnis zwischen,
      zusammenhang zwischen, verbindung zwischen, wechselwirkung zwischen, in welchem verhältnis,
      in welchem zusammenhang, in welcher beziehung, wie hängen
    `,
    BESTPRACTICE: `
      best practice*, bewährte praktiken, empfehlung*, best practices, tipps, leitlinie*, faustregel*
    `,
    SOLVE: `
      was würden sie tun wenn, was tun sie wenn, was machen sie wenn, was würdest du tun wenn,
      was tun wenn, was ist zu tun wenn, wie reagieren sie wenn, wie würden sie reagieren wenn, lösen,
      löst, löse, gelöst, um$, behandel*, beheb*, behob*, bewältig*, beseitig*, reparier*, korrigier*,
      überwind*, bekämpf*, behandl*, fixen, angehen, geht an, bereinigen, bereinigt, repariert,
      reagieren auf, reagiert auf, in den griff bekommen, beheben, bewältigen, beilegen, beigelegt,
      schlichten, meistern, fertig werden mit, zurechtkommen mit, was würden sie machen wenn,
      was machst du wenn, was tust du wenn, was würden sie in dem fall tun wenn, reagieren sie auf,
      reagierst du auf, reagiert man auf, reagieren$, zu reagieren, vorgeht, vorgehen gegen,
      vorgehen sie gegen
    `,
    PREVENT: `
      verhinder*, vermeid*, vorbeug*, verhüt*, schützt man sich vor, schutz vor, unterbind*, abwehr*,
      vermied*, beugt, abwenden, sich schützen vor, umgeht, unterbinden, vorbeugen, vermeiden, vorgebeugt,
      vorbeugt, vorzubeugen, vermeidet, verhindert
    `,
    MITIGATE: 'abmilder*, milder*, abschwäch*, lindern, entschärf*, eindämm*',
    EVALUATE: `
      messen, messung, messbar, messt, bewert*, beurteil*, evaluier*, misst, einschätz*, quantifizier*,
      gemessen, auswert*, begutacht*, abschätz*, abgeschätzt, eingeschätzt, einzuschätzen
    `,
    OPTIMISE: 'optimier*, verbesser*, tunen, verfeiner*, perfektionier*',
    ENSURE: `
      sicherstell*, gewährleist*, garantier*, stellt man sicher, sicher, aufrechterhalt*, sichergestellt,
      bewahr*, stellen sie sicher, dafür sorgen dass, sorgt dafür dass, sorgen sie dafür dass, beibehalt*,
      sicherzustellen, sicherstellen dass
    `,
    IMPLEMENT: `
      implementier*, schreib*, geschrieben, entwickel*, programmier*, umsetz*, realisier*, umgesetzt,
      setzt
    `,
    CREATE: `
      erstell*, erzeug*, anleg*, generier*, kreier*, legt, angelegt, hergestellt, herzustellen,
      produzier*, produziert, produktion von, fertigt, gefertigt, angefertigt, anzulegen, zu erstellen,
      herstellen, herstellt, stellt her, herstellung, anfertigen, anfertigt
    `,
    USE: `
      nutzen, nutzt, nutze, nutzung, genutzt, ein$, verwend*, benutz*, einsetz*, eingesetzt, einsatz von,
      gebrauch*, setzt man ein, setzt man, mithilfe von, mit hilfe von, anhand, mittels, einsetzt,
      einsetzen, einsetzt man, setzt ein
    `,
    NEED: `
      brauch*, benötig*, notwendig*, erforder*, nötig, muss, müssen, soll, sollte, sollten, sollen, bedarf
    `,
    REDUCE: `
      reduzier*, verringer*, senk*, minimier*, vermindern, vermindert, verminder*, verkleiner*, verkürz*,
      gesenkt, herabsetz*, herunterfahren, drosseln, absenken, kürzen, reduzieren, einsparen, verringern,
      mindern, mindert, gemindert, herabsetzt, herabgesetzt, herabzusetzen
    `,
    INCREASE: `
      erhöh*, vergrößer*, maximier*, anheb*, ausbau*, vermehr*, hochsetzen, heraufsetzen, aufstocken,
      erhöhen
    `,
    CHOOSE: `
      wählen, wählt, wähle, auswahl*, auswähl*, entscheid*, ausgewählt, gewählt, wahl, aussuchen,
      sucht aus, aussucht, auswählt, auszuwählen, sich entscheiden für
    `,
    DESIGN: 'entwerf*, entwirf*, entwurf*, gestalt*, konzipier*, design*',
    TEST: `
      test*, prüf*, überprüf*, validier*, verifizier*, getestet, geprüft, kontrollier*, checken,
      nachprüf*, nachgeprüft, abprüf*
    `,
    DETECT: `
      erkenn*, erkannt, entdeck*, identifizier*, feststell*, aufspür*, ausfindig machen, aufdeck*,
      nachweisen, spürt, aufspüren, spüren, spür, auffinden, auffindet, aufgefunden, aufzufinden,
      bemerken, bemerkt, aufdecken, aufdeckt, entlarv*
    `,
    CONFIGURE: 'konfigurier*, einstell*, konfiguration von',
    DEPLOY: 'deploy*, ausroll*, bereitstell*, ausliefer*',
    DELETE: 'lösch*, entfern*, gelöscht, loswerden, loswird, eliminier*, löscht, zu löschen',
    ADD: 'hinzufüg*, einfüg*, ergänz*, hinzugefügt, fügt',
    CONVERT: `
      konvertier*, umwandel*, wandelt, transformier*, umgewandelt, wandeln, umgerechnet, umzurechnen,
      umgeformt, umzuwandeln, verwandel*, umrechnen, umrechnet, umrechne, umformen, umformt
    `,
    MIGRATE: 'migrier*, verschieb*, übertrag*, umzieh*, überführ*, umstieg*',
    PROTECT: 'sichert, sichere, schütz*, absicher*, geschützt, sichern',
    MANAGE: 'verwalt*, manag*, organisier*, handhab*',
    CALCULATE: `
      berechn*, errechn*, ausrechn*, ausgerechnet, auszurechnen, formel für, formel fur, wie lautet die formel für, was ist die formel für, formel zur berechnung, wie lautet die formel zur berechnung, berechnungsformel, welche formel berechnet, mit welcher formel berechnet man
    `,
    MONITOR: 'überwach*, beobacht*, verfolg*, monitor*',
    START: `
      starten, startet, start, gestartet, beginn*, aktivier*, initiier*, begann, begannen, begonnen,
      anfängt, anfing, anfingen, angefangen, losgeht, losging, eingeleitet, einsetzte, einleiten,
      einleitet, anfangen
    `,
    STOP: `
      stopp*, beend*, deaktivier*, anhalt*, abbrech*, endet, endete, endeten, enden, aufhör*, aufgehört,
      abgeschaltet, ausgeschaltet, herunterfahr*, heruntergefahren, abgebrochen, angehalten, gestoppt,
      unterbrechen, unterbricht, unterbrochen, abschalten, abschaltet, ausschalten, ausschaltet
    `,
    UPDATE: `
      aktualisier*, änder*, modifizier*, ändert, geändert, abänder*, angepasst, anzupassen, anpasst,
      anpassen
    `,
    HAPPEN: `
      kam es zu, kommt es zu, kam es, kommt es, passier*, gescheh*, auftret*, tritt, entsteh*, treten,
      geschieht, vorkommen, vorkommt, stattfind*, stattfand, stattfanden, stattgefunden, zustande,
      eintreten, passiert, vor sich geht, geschah, ereignet, ereignete, ereigneten, ereignen, vollzieht,
      vollziehen, ausbrach, ausbrechen, ausgebrochen, ausbricht, ausbruch des, ausbruch der
    `,
    LOSE: 'verlier*, verlust, verloren',
    TRAIN: 'trainier*, trainieren',
    PROCESS: `
      durchführ*, ausführ*, ausgeführt, führt man, durchgeführt, machen, macht, tun, vornehmen, vornimmt,
      vorgenommen, durchzuführen
    `,
    AND: 'und, oder, sowie, und einem, und einer, und dem, und der, und die, und das, bzw',
    OF: 'von, vom, des, eines',
    IN: 'in, im, innerhalb, während, bei, beim, auf, an, am, zwischen, unter',
    FOR: 'für, über, bezüglich, zum thema, hinsichtlich, gegen, um zu',
    WITH: 'mit, durch, per, via',
    FROM: 'aus, ab, vor',
    TO: 'zu, zum, zur, nach, in ein, in eine, in einen, ins, auf das, bis',
    THAN: 'als, anstatt, statt, anstelle von',
    NOT: `
      nicht, kein, keine, keinen, keiner, keinem, ohne, nie, niemals, weder, noch, fehlt, mangel an,
      unmöglich
    `,
    LIGHT: 'effizienz, qualität, genauigkeit, fähigkeit, mechanismus, system',
    HOLLOW: 'problem*, thema, ding, dinge, bereich, bereiche, gebiet, feld, branche, fall, fälle, situation*',
    CERTAIN: 'mein, meine, meinen, meinem, meiner, meines',
    BALANCE: 'vor- und nachteile*, vor und nachteile*',
    VAGUE: `
      allgemein*, grundlegend*, grundsätzlich, häufig*, üblich*, gängig*, typisch*, verschieden*,
      verfügbar*, möglich*, bestimmt*, spezifisch*, verwandt*, vorhanden*
    `,
    EMPTY: `
      verfügt über, verfügen über, besitzen, weist, weisen, auf$, freundlich, wären sie so freundlich,
      in ihrem arbeitsalltag, ich wüsste gern, ich möchte wissen, dein, deine, deinen, dies, diese,
      dieser, dieses, diesen, diesem, jene, jener, jenes, jenen, wodurch, worin, stellt, stellen, gehen,
      geht, gibt es, kann man, der, die, das, den, dem, ein, eine, einen, einem, einer, ist, sind, war,
      waren, sein, sei, hat, haben, habt, wird, werden, wurde, wurden, worden, kann, können, könnte,
      könnten, man, sie, ihr, ihre, ihren, ihrem, wir, uns, unser*, ich, mir, du, es, er, sich, bitte,
      kurz, knapp, ausführlich, einfach, wichtigst*, unterschiedliche, mehrere, einige, einig*, jede*,
      alle, allen, beide*, ander*, mehr, sehr, richtig, korrekt, effektiv, effizient, praxis,
      in der praxis, in produktion, im projekt, in einem projekt, in ihrer erfahrung, erfahrung, gespräch,
      frage, bietet, bieten, unterstützt, enthält, besitzt, existier*, bekannt, kennen sie, wissen sie,
      denken sie, dann, wenn, wie auch, auch, zudem, derzeit, heute, eigentlich, genau, lässt, lassen,
      zueinander, jeweils, so, da, darunter, gehört, gehören, liegt, gegeben, gibt, hauptsächlich*,
      zentral*, damit, dabei, davon, dafür, bringt, bringen, ein wenig, etwas, ein bisschen,
      knapp und präzise, ihrer meinung nach, aus ihrer sicht, im alltag, im berufsalltag, in ihrer arbeit,
      hallo, danke, angenommen, stellen sie sich vor, genau genommen, konkret, hauptsächlich, wesentlich*,
      entscheidend*, angemessen, schnell, auf effiziente weise, die abkürzung, an einem beispiel,
      mit einem beispiel, mit beispielen, bewerber, kandidat, gängige, doch, mal, denn, überhaupt,
      freundlicherweise, gliedert, gliedern, unterteilt, unterteilen, sich gliedern,
      lassen sich unterteilen, möchten, möchte, wollen, wollt, wünschen, hätten, würde gern, würden gern,
      gerne, gern, gliedern sich, okay, also, dass, woran, welchem, welchen, zeigt, zeigen, bitte schön,
      guten tag, vielen dank, könnten sie mir sagen, können sie mir sagen, kannst du mir sagen,
      kann mir jemand erklären, kann jemand erklären, ich würde gerne wissen, ich hätte gern gewusst,
      mich würde interessieren, mit ihren eigenen worten, in einem satz, kurz gesagt, kurz und knapp,
      sag mal, sagen sie, ihrer ansicht nach, treten, tritt, kommen vor, typische, üblicherweise,
      normalerweise, hauptsächlichen, wichtigsten, wesentlichen, eigentlich genau, so genau, hatte,
      hatten, habe, gehabt, besaß, besaßen, persönlich, wissen$, weißt$, versteht$, verstehen$,
      verstanden, man versteht, versteht man, jetzt, bloß, nun, schon, noch einmal, einmal, tatsächlich,
      wirklich, ganz, speziell, insbesondere, prinzipiell, im prinzip, grob, stichpunktartig,
      in stichpunkten, in stichworten, stichwortartig, detailliert, im detail, genauer, näher, möglichst,
      in zwei sätzen, in drei sätzen, in wenigen sätzen, in einfacher sprache, leicht verständlich,
      verständlich, für laien, für anfänger, einem laien, einem kind, einem anfänger,
      anhand eines geeigneten beispiels, an einem geeigneten beispiel,
      anhand eines selbst gewählten beispiels, anhand von beispielen, unter verwendung von beispielen,
      begründen sie ihre antwort, mit begründung, begründet, laut ihnen, deiner meinung nach,
      ihrer erfahrung nach, aus deiner sicht, nach ihrer meinung, entschuldigung, sorry, dumme frage,
      blöde frage, kurze frage, eine kurze frage, nur eine kurze frage, ich habe eine frage,
      ich hätte eine frage, mal eine frage, hi, hallo zusammen, moin, servus, leute, danke im voraus,
      vielen dank im voraus, besten dank, lg, weiß jemand, weiß einer, kann mir jemand sagen,
      kann mir einer erklären, ich verstehe nicht, ich bin neu hier, ich bin anfänger, ich frage mich,
      würden sie so nett sein und, wären sie so nett, seien sie so nett und, könnten sie, könntest du,
      würdest du, im beruf, im job, im berufsleben, im arbeitsalltag, in ihrem beruf, in ihrer position,
      in ihrer bisherigen tätigkeit, in der regel, im allgemeinen, im normalfall, gewöhnlich,
      grundsätzlich, mittlerweile, heutzutage, zurzeit, momentan, gegenwärtig, aktuell, befindet sich,
      befinden sich, befindet, liegen, aufweist, aufweisen, gehören zu, gehört zu, sogenannte,
      sogenannten, sogenannter, genannt, bezeichnet, ansonsten, mich, dich, euch, ihnen, ihm, welcherlei,
      ob man, lautet, lauten, falls, sofern, sobald, vorhandenen, bekommen, bekommt, kriegt, kriegen,
      besteht, bestand, dauert, dauern, dauerte, gelten, gilt, gelegen,
      {in,mit} {eigenen,wenigen,einfachen} worten
    `,
    CONTENT: `
      unit test*, integrationstest*, entwurfsmuster, testgetrieben*, teststrategie, testfall, testfälle,
      testmenge, testdaten, trainingsdaten, trainingsmenge, datentyp*, typsystem, echtzeit, laufzeit,
      zeitkomplexität, programmiersprache*, objektorientierte programmierung, nutzer, benutzer, anwender,
      benutzeroberfläche, baum, bäume, baumstruktur, bauplan, datenbank*, betriebssystem*, dateisystem*,
      verteilte systeme, verteiltes system, lösungsraum, messwert, message*, messaging, messenger, finder,
      prüfsumme, wahlweise, wahrscheinlichkeit*, startknoten, testament, elementare, teilbaum,
      technische schulden, methode, methoden, abstrakte methode*, statische methode*, methodenüberladung,
      methodenüberschreibung, startup, designmuster, design pattern*, design patterns, zeitreihe*,
      neuronal*, neuron*, überwachtes lernen, unüberwachtes lernen, unüberwacht*, bestärkendes lernen,
      umgebung, umgebungsvariable*, umfang, indexe, index, noch nicht, nosql, nicht relational*,
      finalisier*, baustein, komponententest, react komponente*, vergleichsoperator*, interne,
      webanwendung*, anwendungsschicht, anwendungsserver, nutzlast, nutzername, ansatzweise, sicherheit,
      sicherheit*, sicherung
    `,
    GRAMMAR: 'präposition, konjunktion, pronomen, partikel, hilfsverb, modalverb, das verb, das wort',
    TREAT: `
      therapie*, therapieren, behandlung, behandlungen, behandlungsmöglichkeit*, therapierung, therapiert
    `,
    GRADE: `
      besser, bessere, besseren, besserer, besseres, beste, besten, bester, bestes, gut, gute, guten,
      guter, gutes
    `,
    HOWOFTEN: `
      wie oft, wie häufig, in welchen abständen, mit welcher häufigkeit, in welcher frequenz,
      wie regelmäßig
    `,
    HOWBIG: 'wie groß',
    RAISE: 'steiger*, gesteigert, ankurbel*, angekurbelt, intensivier*, forcier*',
    BUILD: 'bauen, baut, gebaut, baue, aufbauen, aufbaut, errichten, errichtet, konstruier*',
    SETUP: 'einricht*, eingerichtet, einzurichten, richtet, aufsetzen, aufsetzt, aufgesetzt, aufzusetzen',
    FIND: `
      finden, findet, finde, gefunden, ermitteln, ermittelt, herausfinden, ermitteln sie, bestimmt man,
      bestimmen sie
    `,
    ACCELERATE: 'beschleunig*, schneller machen, schneller gemacht, macht man schneller',
    TIME: 'zeit, zeiten, dauer, zeitaufwand',
    SPEED: 'geschwindigkeit*, tempo',
    PERFORMANCE: 'leistung, performance',
    SIZE: 'größe, umfang',
    TROUBLESHOOT: 'debugg*, fehlerbehebung, fehlersuche',
    LOCATE: 'diagnostizier*, diagnostizieren, lokalisier*, eingrenzen, eingrenzt',
    HANDLE: `
      umgehen mit, geht man mit, umgang mit, gehen sie mit, umgeht man mit, umgehen sie mit, umgehen sie,
      umgeht man, umgehst du mit, umzugehen, umgehen$
    `,
  },
  aliases: {
    '2': 'zwei',
    '3': 'drei',
    '4': 'vier',
    '5': 'fünf',
    '6': 'sechs',
    '7': 'sieben',
    '8': 'acht',
    '9': 'neun',
    '10': 'zehn',
    '12': 'zwölf',
    // See `bounds.ts`.
    atmost: `
      nicht überschreiten, nicht überschritten werden, darf nicht überschreiten, nicht übersteigen, nicht mehr als, nicht länger als, nicht größer als, nicht höher als, höchstens, maximal
    `,
    atleast: `
      nicht unterschreiten, nicht unterschritten werden, nicht weniger als, nicht kürzer als, nicht kleiner als, mindestens
    `,
    'prioritaten setzen': `
      priorisieren, priorisiert, priorisierung, prioritäten setzen, prioritäten setzt,
      setzen sie prioritäten
    `,
    verkaufen: 'verkaufen, verkauft, veräußern, veräußert',
    kaufen: 'kaufen, kauft, gekauft, erwerben, erwirbt, erworben',
    zerlegen: `
      aufteilen, aufteilt, aufteile, aufgeteilt, aufzuteilen, zerlegen, zerlegt, zerlege, splitten,
      splittet, splitte, gesplittet, zerteilen, zerteilt, zerteile
    `,
    informieren: 'informieren, informiert, informiere, benachrichtigen, benachrichtigt, benachrichtige',
    reinigen: 'reinigen, reinigt, reinige, gereinigt, säuberen, säubert, säubere, gesäubert',
    zusammenfuhren: `
      zusammenführen, zusammenführt, zusammenführe, zusammengeführt, zusammenzuführen, zusammenfügen,
      zusammenfügt, zusammenfüge, zusammengefügt, zusammenzufügen
    `,
    untersagen: 'untersagen, untersagt, untersage, verbieten, verbietet, verboten',
    gestatten: 'erlauben, erlaubt, erlaube, gestatten, gestattet, gestatte',
    ablehnen: `
      ablehnen, ablehnt, ablehne, abgelehnt, abzulehnen, abweisen, abweist, zurückweisen, zurückweist,
      abgewiesen, zurückgewiesen
    `,
    registrieren: `
      registrieren, registriert, registriere, anmelden, anmeldet, anmelde, angemeldet, anzumelden
    `,
    beruhigen: `
      beruhigen, beruhigt, beruhige, besänftigen, besänftigt, besänftige, beschwichtigen, beschwichtigt,
      beschwichtige
    `,
    'einstellen von personal': `
      mitarbeiter einstellen, personal einstellen, mitarbeiter rekrutieren, personal rekrutieren,
      mitarbeiter gewinnen
    `,
    auslosen: 'auslöst, ausgelöst, auslösen, auszulösen, auslöste',
    anwalt: 'anwalt, anwälte, rechtsanwalt, rechtsanwälte',
    rechner: 'rechner, rechnern, computer, computern, computers',
    handy: 'handy, handys, mobiltelefon*',
    gehaltsvorstellung: 'gehaltsvorstellung*, gehaltswunsch, gehaltserwartung*',
    vorstellungsgesprach: 'vorstellungsgespräch*, bewerbungsgespräch*, jobinterview*',
    krankheit: 'krankheit, krankheiten, erkrankung, erkrankungen',
    passwort: 'passwort, passworts, passwörter, passwörtern, kennwort, kennwörter',
    ordner: 'ordner, ordnern, verzeichnis, verzeichnisse, verzeichnisses',
    vorgesetzter: 'vorgesetzte*, chef, chefs, chefin',
    unternehmen: 'unternehmen, unternehmens, firma, firmen',
    mitarbeiter: `
      mitarbeiter, mitarbeitern, mitarbeiterinnen, angestellte, angestellten, angestellter, beschäftigte,
      beschäftigten
    `,
    lkw: 'lkw, lkws, lastkraftwagen*, lastwagen*',
    pkw: 'pkw, pkws, personenkraftwagen*',
    bgb: 'bürgerliches gesetzbuch, bürgerlichen gesetzbuch, bürgerliche gesetzbuch, bgb',
    roi: 'kapitalrendite',
    dbms: 'datenbankmanagementsystem*, datenbankverwaltungssystem*',
    who: 'weltgesundheitsorganisation',
    ram: 'arbeitsspeicher',
    cpu: 'hauptprozessor, zentrale recheneinheit',
    iot: 'internet der dinge',
    eu: 'europäische union, europäischen union',
    mwst: 'mehrwertsteuer',
    vpn: 'virtuelle* private* netzwerk*',
    bip: 'bruttoinlandsprodukt*',
    '3te': 'dritte, dritter, drittes, dritten',
    '2te': 'zweite, zweiter, zweites, zweiten, zweitem',
    '1te': 'erste, erster, erstes, ersten, erstem',
    speichern: 'speichern, speichert, ablegen, gespeichert',
    sammeln: 'sammeln, sammelt, erheben, zusammentragen',
    webseite: 'webseite*, website*, web site',
    selbstvorstellung: `
      erzählen sie bitte etwas über sich, erzähl etwas über dich, erzähl uns etwas über dich,
      erzählen sie kurz von sich, erzählen sie von sich, erzählen sie etwas über sich,
      erzählen sie uns etwas über sich, erzählen sie mir etwas über sich, können sie sich vorstellen,
      könnten sie sich kurz vorstellen, sich vorstellen,
      {stellen sie sich,stellen sie sich bitte,bitte stellen sie sich,stell dich,stell dich bitte} {kurz vor,vor}
    `,
    'verarbeitung naturlicher sprache': `
      nlp, verarbeitung natürlicher sprache, natürliche sprachverarbeitung
    `,
    'rekurrentes neuronales netz': 'rnn, rekurrente* neuronale* netz*',
    faltungsnetz: 'cnn, faltungsnetz*, convolutional neural network*, faltendes neuronales netz*',
    'grosses sprachmodell': 'llm, llms, große* sprachmodell*',
    'maschinelles lernen': 'ml, maschinelle* lernen*, machine learning',
    'tiefes lernen': 'deep learning, tiefes lernen',
    'kunstliche intelligenz': 'ki, ai, künstliche* intelligenz',
    datenbank: 'db, datenbank, datenbanken',
    betriebssystem: 'os, betriebssystem*',
    'dependency injection': 'di, dependency injection, abhängigkeitsinjektion',
    uberanpassung: 'überanpassung*, overfitting',
    'objektorientierte programmierung': 'oop, objektorientierte* programmierung',
    'garbage collection': `
      gc, garbage collection, garbage collector*, speicherbereinigung, automatische speicherbereinigung
    `,
    deadlock: 'deadlock*, verklemmung*',
    'virtuelle maschine': 'vm, virtuelle* maschine*',
    'kontinuierliche integration': 'ci, continuous integration, kontinuierliche integration',
    javascript: 'js',
    kubernetes: 'k8s',
  },
}
