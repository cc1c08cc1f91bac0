import { foldGerman } from './folds.ts'
import type { Lexicon } from './lexicon.ts'
import { stemGerman } from './stems.ts'

export const de: Lexicon = {
  lang: 'de',
  writing: 'spaced',
  postposed: false,
  fold: foldGerman,
  stem: stemGerman,
  words: {
    WHAT: 'was, was ist, was sind, was bedeutet, was heißt, was versteht man unter, was verstehen sie unter, was meint man mit, welcher, welches, welchen, worum handelt es sich bei, worin besteht, was war, was genau ist, was genau sind, wofür steht der begriff, was stellt, was bezeichnet, was bezeichnet man als, was nennt man, was steckt hinter, wie ist definiert, wie wird definiert, wie würden sie definieren, wie definieren sie, wie definiert man, wie lautet die definition von, geben sie die definition von, gib die definition von, was ist gemeint mit, was ist mit gemeint, gemeint, definiert, was besagt der begriff, was bezeichnet der begriff, der begriff, begriff, was stellt dar, was heißt der begriff, was verbirgt sich hinter, was hat es mit auf sich',
    HOW: 'wie, wie kann man, wie lässt sich, wie lassen sich, auf welche weise, wie würden sie, wie können wir, wie kann ich, wie sollte man, wie geht man vor, wie macht man, wie wird, wie werden, was muss man tun um, was ist zu tun um, was macht man um, was würden sie tun um, was tun sie um, wie geht man vor um, wie gehen sie vor um, welche möglichkeiten gibt es, welche wege gibt es, welche methoden gibt es, auf welchem weg, mit welchen mitteln, mit welcher methode, wie schafft man es, wie macht man es',
    WHY: 'warum, weshalb, wieso, aus welchem grund, aus welchen gründen, was ist der grund, was sind die gründe, wozu, wofür braucht man, weswegen, was ist der grund dafür dass, woran liegt es dass, woran liegt es, wie kommt es dass, worauf ist es zurückzuführen, was ist der grund für, was sind die gründe für, wie erklärt sich',
    WHEN: 'wann, in welchen fällen, in welchem fall, unter welchen umständen, unter welchen bedingungen, in welchen situationen, in welcher situation, in welchen szenarien, wann ist es sinnvoll, wann ist der einsatz von sinnvoll, wann kommt zum einsatz, kommt zum einsatz, wann lohnt es sich, wann empfiehlt es sich, unter welchen voraussetzungen, zu welchem zeitpunkt, in welchem jahr, seit wann, bis wann, ab wann',
    WHERE: 'wo, woher, wohin',
    WHO: 'wer, wem, wen',
    LIST: 'welche, nennen sie, nenne, nennen, zählen sie auf, zähle auf, listen sie, liste die, aufzählen, führen sie auf, geben sie an, was sind die, nennt, können sie nennen, können sie aufzählen, zählen sie, geben sie beispiele für, in welche, was für',
    HOWMANY: 'wie viele, wie viel, wieviel, wieviele, wie groß, welche menge, wie oft',
    HOWLONG: 'wie lange, wie viel zeit',
    WHETHER: 'ob, ist es möglich',
    EXPLAIN:
      'sagen, mitteilen, könnten sie mir bitte erklären, formulieren sie, formuliere, sagen sie, sagen sie mir, sagen sie uns, sag mir, könnten sie mir sagen, können sie mir sagen, können sie uns sagen, erzählen sie uns von, erzählen sie mir von, erzählen sie uns etwas über, erzählen sie, würden sie bitte erklären, würden sie erklären, bitte beschreiben sie, bitte erläutern sie, teilen sie uns mit, nehmen sie stellung zu, besagt, besagen, erklären sie, erkläre, erklären, erklärt, beschreiben sie, beschreibe, beschreiben, erläutern sie, erläutere, erläutern, diskutieren sie, schildern sie, stellen sie vor, erzählen sie von, erzählen sie etwas über, fassen sie zusammen, können sie erklären, könnten sie erklären, skizzieren sie, was wissen sie über, wie verstehen sie, geben sie einen überblick über, stelle vor, schildere, veranschaulichen sie, führen sie aus, geben sie eine erklärung zu, geben sie einen überblick zu, bitte erklären sie, können sie beschreiben, könnten sie beschreiben, können sie erläutern, könnten sie erläutern, können sie mir erklären, könnten sie mir erklären, erklären sie mir, erklär mir, erkläre mir, kannst du erklären, kannst du beschreiben, legen sie dar, stellen sie dar, stelle dar, charakterisieren sie, kommentieren sie, gehen sie auf, wie würden sie erklären, erzähl mir von, berichten sie über, was können sie über, umreißen sie, darlegen, darstellen, verdeutlichen sie',
    DEFINITION:
      'definieren sie, definiere, definieren, definition, begriff, konzept, bedeutung, definition von, den begriff',
    DIFFERENCE:
      'unterschied*, unterscheid*, vergleich*, abgrenz*, worin unterscheiden sich, worin unterscheidet sich, wodurch unterscheiden sich, im vergleich zu, versus, vs, gegenüber, worin liegt der unterschied, worin besteht der unterschied, grenzen sie ab, worin liegen die unterschiede, wodurch unterscheidet sich, gegenüberstell*, differenzier*, stellen sie gegenüber, kontrast*, differenz, was unterscheidet, wo liegt der unterschied zwischen, worin besteht der unterschied zwischen, worin liegt der unterschied zwischen, wie unterscheiden sich, wie unterscheidet man, abgrenzung, voneinander unterscheiden',
    SIMILARITY: 'gemeinsamkeit*, ähnlichkeit*',
    PROS: 'der nutzen, welchen nutzen, den nutzen, nutzen hat, vorteil*, stärke, stärken, vorzug, vorzüge, pluspunkt*, positive aspekte, pluspunkte, was spricht für, worin liegen die vorteile von, wo liegen die vorteile von, größte stärke, größten stärken, ihre stärken, deine stärken, was ist gut an',
    CONS: 'nachteil*, schwäche*, einschränkung*, grenzen, minuspunkt*, schwachstelle*, negative aspekte, minuspunkte, mängel, was spricht gegen, worin liegen die nachteile von, wo liegen die nachteile von, größte schwäche, größten schwächen, ihre schwächen, deine schwächen, was ist schlecht an',
    APPLICATION:
      'anwendung*, angewendet, angewandt, anwendungsfall, anwendungsfälle, einsatzgebiet*, einsatzbereich*, anwendungsgebiet*, einsatzmöglichkeit*, anwendungsbereich*, einsatzzweck*',
    PRINCIPLE:
      'funktioniert, funktionieren, funktionsweise, arbeitsweise, funktionsprinzip*, prinzip, prinzipien, arbeitet, wirkungsweise, unter der haube, intern, mechanismus hinter, nach welchem prinzip arbeitet, nach welchem prinzip funktioniert, auf welchem prinzip beruht, auf welchem prinzip basiert, worauf beruht, worauf basiert, wirkungsweise*, wirkprinzip, wirkmechanismus, arbeitsprinzip, wie wirkt, wie wirken, wie arbeitet, wie arbeiten',
    ROLE: 'rolle, zweck, aufgabe, ziel, wozu dient, wozu dienen, wofür wird, bedeutung hat, wichtigkeit, wofür verwendet man, wofür benutzt man, wichtig, wofür steht, sinn, dient, dienen, spielt, funktion von, wozu, nützlich, bedeutsam, welche funktion hat, welche funktionen hat, welche funktion haben, welche funktion erfüllt, welche aufgabe hat, welche aufgabe erfüllt, welche rolle hat, wofür braucht man, wozu braucht man, wofür wird gebraucht, wofür benötigt man, wozu benötigt man, wozu ist gut, wofür ist gut, was bewirkt, was bewirken, welchen zweck erfüllt, was ist die funktion von, was ist die funktion, die funktion von, funktion des, funktion der, was bringt, welchen sinn hat, wozu verwendet man',
    CAUSE:
      'ursache*, grund, gründe, verursacht, auslöser, führt zu, verursachen, wodurch entsteht, wodurch entstehen, wie kommt es zu, welche faktoren führen zu, welche faktoren verursachen, was führt zu, was auslöst, was löst aus, wodurch wird ausgelöst, woher kommt, woher kommen, warum entsteht, warum entstehen, worauf ist zurückzuführen, führen zu',
    MANNER:
      'methode*, möglichkeit*, weg, wege, technik*, strategie*, ansatz, ansätze, maßnahme*, lösung, lösungen, mittel, verfahren, vorgehensweise*, art und weise',
    STEPS: 'schritt, schritte, phase, phasen, ablauf, vorgehen, vorgang',
    TYPES: 'typ, typen, art, arten, kategorie*, sorten, varianten, arten von',
    FEATURES: 'merkmal*, eigenschaft*, besonderheit*, neuerung*, charakteristik*, neu, features',
    EXAMPLES: 'beispiel*, geben sie ein beispiel, zum beispiel, anhand eines beispiels',
    CHALLENGES: 'herausforderung*, schwierigkeit*',
    IMPACT:
      'auswirkung*, einfluss, einflüsse, effekt, effekte, folge, folgen, konsequenz*, beeinflusst, wirkt sich, wirkung, wie wirkt sich aus, auswirkt sich, wirken sich, auswirken sich, welche folgen hat, welche folgen haben, was sind die folgen von, folgen von, beeinflussen, welchen effekt hat, welche wirkung hat',
    COMPONENTS:
      'komponente*, bestandteil*, teile, element*, besteht aus, bestehen aus, bausteine, woraus besteht, woraus bestehen, woraus setzt sich zusammen, woraus setzt sich, aus welchen teilen besteht, aus welchen bestandteilen besteht, aus welchen komponenten besteht, aus welchen elementen besteht, aus was besteht, wie ist aufgebaut, aufgebaut, wie setzt sich zusammen, zusammensetzung, zusammengesetzt, aufbau',
    RELATION: 'zusammenhang, beziehung zwischen, zusammenhängen, beziehung, verhältnis zwischen',
    BESTPRACTICE: 'best practice*, bewährte praktiken, empfehlung*, best practices',
    SOLVE:
      'was würden sie tun wenn, was tun sie wenn, was machen sie wenn, was würdest du tun wenn, was tun wenn, was ist zu tun wenn, wie reagieren sie wenn, wie würden sie reagieren wenn, lösen, löst, löse, gelöst, um$, behandel*, beheb*, behob*, bewältig*, umgehen mit, geht man mit, umgang mit, beseitig*, reparier*, korrigier*, überwind*, fehlerbehebung, gehen sie mit, bekämpf*, behandl*, debugg*, fixen, angehen, geht an, bereinigen, bereinigt, repariert, reagieren auf, reagiert auf, in den griff bekommen, beheben, bewältigen, umgeht man mit, umgehen sie mit, umgehen sie, umgeht man, umgehst du mit',
    PREVENT:
      'verhinder*, vermeid*, vorbeug*, verhüt*, schützt man sich vor, schutz vor, unterbind*, abwehr*, vermied*, beugt, abwenden, sich schützen vor, umgeht, unterbinden, vorbeugen, vermeiden',
    MITIGATE: 'abmilder*, milder*, abschwäch*, lindern, entschärf*, eindämm*',
    EVALUATE:
      'messen, messung, messbar, messt, bewert*, beurteil*, evaluier*, misst, einschätz*, quantifizier*, gemessen, auswert*',
    OPTIMISE: 'optimier*, verbesser*, beschleunig*, tunen, verfeiner*, steiger*, perfektionier*',
    ENSURE:
      'sicherstell*, gewährleist*, garantier*, stellt man sicher, sicher, aufrechterhalt*, sichergestellt, bewahr*, stellen sie sicher',
    IMPLEMENT:
      'bauen, baut, gebaut, baue, implementier*, schreib*, geschrieben, entwickel*, programmier*, umsetz*, realisier*, aufbauen, umgesetzt, setzt',
    CREATE: 'erstell*, erzeug*, anleg*, generier*, kreier*, legt, angelegt',
    USE: 'nutzen, nutzt, nutze, nutzung, genutzt, ein$, verwend*, benutz*, einsetz*, eingesetzt, einsatz von, gebrauch*, setzt man ein, setzt man, mithilfe von, mit hilfe von, anhand, mittels, einsetzt, einsetzen, einsetzt man, setzt ein',
    NEED: 'brauch*, benötig*, notwendig*, erforder*, nötig, muss, müssen, soll, sollte, sollten, sollen, bedarf',
    REDUCE:
      'reduzier*, verringer*, senk*, minimier*, vermindern, vermindert, verminder*, verkleiner*, verkürz*, gesenkt, herabsetz*, herunterfahren, drosseln, absenken, kürzen, reduzieren, einsparen, verringern',
    INCREASE:
      'erhöh*, vergrößer*, maximier*, anheb*, ausbau*, vermehr*, hochsetzen, heraufsetzen, aufstocken, erhöhen',
    CHOOSE:
      'wählen, wählt, wähle, auswahl*, auswähl*, entscheid*, ausgewählt, gewählt, wahl, aussuchen, sucht aus, aussucht',
    DESIGN: 'entwerf*, entwirf*, entwurf*, gestalt*, konzipier*, design*',
    TEST: 'test*, prüf*, überprüf*, validier*, verifizier*, getestet, geprüft',
    DETECT:
      'finden, findet, finde, erkenn*, erkannt, entdeck*, identifizier*, feststell*, aufspür*, diagnostizier*, gefunden, ermitteln, ermittelt, ausfindig machen, herausfinden, lokalisier*, aufdeck*, nachweisen, diagnostizieren, spürt, aufspüren, spüren, spür',
    CONFIGURE: 'konfigurier*, einricht*, einstell*, konfiguration von, eingerichtet, richtet',
    DEPLOY: 'deploy*, ausroll*, bereitstell*, ausliefer*',
    DELETE: 'lösch*, entfern*, gelöscht',
    ADD: 'hinzufüg*, einfüg*, ergänz*, hinzugefügt, fügt',
    CONVERT: 'konvertier*, umwandel*, wandelt, transformier*, umgewandelt, wandeln',
    MIGRATE: 'migrier*, verschieb*, übertrag*, umzieh*, überführ*, umstieg*',
    PROTECT: 'sichert, sichere, schütz*, absicher*, geschützt, sichern',
    MANAGE: 'verwalt*, manag*, organisier*, handhab*',
    CALCULATE: 'berechn*, errechn*',
    MONITOR: 'überwach*, beobacht*, verfolg*, monitor*',
    START: 'starten, startet, start, gestartet, beginn*, aktivier*, initiier*',
    STOP: 'stopp*, beend*, deaktivier*, anhalt*, abbrech*',
    UPDATE: 'aktualisier*, änder*, modifizier*, ändert, geändert',
    HAPPEN:
      'kam es zu, kommt es zu, kam es, kommt es, passier*, gescheh*, auftret*, tritt, entsteh*, treten, geschieht',
    LOSE: 'verlier*, verlust, verloren',
    TRAIN: 'trainier*, trainieren',
    PROCESS: 'durchführ*, ausführ*, ausgeführt, führt man, durchgeführt, machen, macht, tun',
    AND: 'und, oder, sowie, und einem, und einer, und dem, und der, und die, und das, bzw',
    OF: 'von, vom, des, eines',
    IN: 'in, im, innerhalb, während, bei, beim, auf, an, am, zwischen, unter',
    FOR: 'für, über, bezüglich, zum thema, hinsichtlich, gegen, um zu',
    WITH: 'mit, durch, per, via',
    FROM: 'aus, ab, vor',
    TO: 'zu, zum, zur, nach, in ein, in eine, in einen, ins, auf das, bis',
    THAN: 'als, anstatt, statt, anstelle von',
    NOT: 'nicht, kein, keine, keinen, keiner, keinem, ohne, nie, niemals, weder, noch, fehlt, mangel an, unmöglich',
    LIGHT:
      'geschwindigkeit, leistung, performance, effizienz, qualität, genauigkeit, fähigkeit, zeit, mechanismus, system',
    HOLLOW: 'problem*, thema, ding, dinge, bereich, bereiche, gebiet, feld, branche, fall, fälle, situation*',
    CERTAIN: 'mein, meine, meinen, meinem, meiner, meines',
    BALANCE: 'vor- und nachteile*, vor und nachteile*',
    VAGUE:
      'allgemein*, grundlegend*, grundsätzlich, häufig*, üblich*, gängig*, typisch*, verschieden*, verfügbar*, möglich*, bestimmt*, spezifisch*, verwandt*, vorhanden*, größte, größten, größter',
    EMPTY:
      'verfügt über, verfügen über, besitzen, weist, weisen, auf$, freundlich, wären sie so freundlich, in ihrem arbeitsalltag, ich wüsste gern, ich möchte wissen, dein, deine, deinen, dies, diese, dieser, dieses, diesen, diesem, jene, jener, jenes, jenen, wodurch, worin, stellt, stellen, gehen, geht, gibt es, kann man, der, die, das, den, dem, ein, eine, einen, einem, einer, ist, sind, war, waren, sein, sei, hat, haben, habt, wird, werden, wurde, wurden, worden, kann, können, könnte, könnten, man, sie, ihr, ihre, ihren, ihrem, wir, uns, unser*, ich, mir, du, es, er, sich, bitte, kurz, knapp, ausführlich, einfach, in eigenen worten, wichtigst*, unterschiedliche, mehrere, einige, einig*, jede*, alle, allen, beide*, ander*, mehr, sehr, besser, beste*, gut, richtig, korrekt, effektiv, effizient, praxis, in der praxis, in produktion, im projekt, in einem projekt, in ihrer erfahrung, erfahrung, gespräch, frage, bietet, bieten, unterstützt, enthält, besitzt, existier*, bekannt, kennen sie, wissen sie, denken sie, dann, wenn, wie auch, auch, zudem, derzeit, heute, eigentlich, genau, lässt, lassen, zueinander, jeweils, so, da, darunter, gehört, gehören, liegt, gegeben, gibt, hauptsächlich*, zentral*, damit, dabei, davon, dafür, bringt, bringen, ein wenig, etwas, ein bisschen, knapp und präzise, mit eigenen worten, in wenigen worten, in einfachen worten, ihrer meinung nach, aus ihrer sicht, im alltag, im berufsalltag, in ihrer arbeit, hallo, danke, angenommen, stellen sie sich vor, genau genommen, konkret, hauptsächlich, wesentlich*, entscheidend*, angemessen, schnell, auf effiziente weise, die abkürzung, an einem beispiel, mit einem beispiel, mit beispielen, bewerber, kandidat, gängige, doch, mal, denn, überhaupt, freundlicherweise, gliedert, gliedern, unterteilt, unterteilen, sich gliedern, lassen sich unterteilen, möchten, möchte, wollen, wollt, wünschen, hätten, würde gern, würden gern, gerne, gern, gliedern sich, okay, also, dass, woran, welchem, welchen, zeigt, zeigen, bitte schön, guten tag, vielen dank, könnten sie mir sagen, können sie mir sagen, kannst du mir sagen, kann mir jemand erklären, kann jemand erklären, ich würde gerne wissen, ich hätte gern gewusst, mich würde interessieren, mit ihren eigenen worten, in einem satz, kurz gesagt, kurz und knapp, sag mal, sagen sie, ihrer ansicht nach, treten, tritt, kommen vor, typische, üblicherweise, normalerweise, hauptsächlichen, wichtigsten, wesentlichen, eigentlich genau, so genau, im menschlichen körper, beim menschen, sprache',
    CONTENT:
      'unit test*, integrationstest*, entwurfsmuster, testgetrieben*, teststrategie, testfall, testfälle, testmenge, testdaten, trainingsdaten, trainingsmenge, datentyp*, typsystem, echtzeit, laufzeit, zeitkomplexität, programmiersprache*, objektorientierte programmierung, nutzer, benutzer, anwender, benutzeroberfläche, baum, bäume, baumstruktur, bauplan, datenbank*, betriebssystem*, dateisystem*, verteilte systeme, verteiltes system, lösungsraum, messwert, message*, messaging, messenger, finder, prüfsumme, wahlweise, wahrscheinlichkeit*, startknoten, testament, elementare, teilbaum, technische schulden, methode, methoden, abstrakte methode*, statische methode*, methodenüberladung, methodenüberschreibung, startup, designmuster, design pattern*, design patterns, zeitreihe*, neuronal*, neuron*, überwachtes lernen, unüberwachtes lernen, unüberwacht*, bestärkendes lernen, umgebung, umgebungsvariable*, umfang, indexe, index, noch nicht, nosql, nicht relational*, finalisier*, baustein, komponententest, react komponente*, vergleichsoperator*, interne, webanwendung*, anwendungsschicht, anwendungsserver, nutzlast, nutzername, ansatzweise, sicherheit, sicherheit*, sicherung',
    GRAMMAR: 'präposition, konjunktion, pronomen, partikel, hilfsverb, modalverb, das verb, das wort',
    TREAT:
      'therapie*, therapieren, behandlung, behandlungen, behandlungsmöglichkeit*, therapierung, therapiert',
  },
  aliases: {
    bgb: 'bürgerliches gesetzbuch, bürgerlichen gesetzbuch',
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
    selbstvorstellung:
      'stellen sie sich bitte vor, stellen sie sich bitte kurz vor, stellen sie sich kurz vor, bitte stellen sie sich vor, bitte stellen sie sich kurz vor, stell dich kurz vor, stell dich bitte vor, stell dich bitte kurz vor, erzählen sie bitte etwas über sich, erzähl etwas über dich, erzähl uns etwas über dich, erzählen sie kurz von sich, erzählen sie von sich, erzählen sie etwas über sich, stellen sie sich vor, stell dich vor, stellen sie sich kurz vor, erzählen sie uns etwas über sich, erzählen sie mir etwas über sich, können sie sich vorstellen, könnten sie sich kurz vorstellen, sich vorstellen',
    'verarbeitung naturlicher sprache':
      'nlp, verarbeitung natürlicher sprache, natürliche sprachverarbeitung',
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
    'garbage collection':
      'gc, garbage collection, garbage collector*, speicherbereinigung, automatische speicherbereinigung',
    deadlock: 'deadlock*, verklemmung*',
    'virtuelle maschine': 'vm, virtuelle* maschine*',
    'kontinuierliche integration': 'ci, continuous integration, kontinuierliche integration',
    javascript: 'js',
    kubernetes: 'k8s',
  },
}
