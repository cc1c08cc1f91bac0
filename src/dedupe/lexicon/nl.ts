import { foldLatin } from './folds.ts'
import type { Lexicon } from './lexicon.ts'
import { stemDutch } from './stems.ts'

export const nl: Lexicon = {
  lang: 'nl',
  writing: 'spaced',
  postposed: false,
  fold: foldLatin,
  stem: stemDutch,
  words: {
    WHAT: 'wat, wat is, wat zijn, wat betekent, wat houdt, wat wordt bedoeld met, wat bedoelen we met, wat verstaat men onder, wat versta je onder, wat verstaan we onder, welk, waaruit bestaat, wat was, wat doet, wat doen',
    HOW: 'hoe, hoe kan je, hoe kun je, hoe kan men, hoe kunnen we, hoe kan ik, hoe zou je, hoe zou u, op welke manier, op welke wijze, hoe gaat u, hoe wordt, hoe worden, hoe moet',
    WHY: 'waarom, om welke reden, wat is de reden, wat zijn de redenen, waarvoor is het nodig, hoe komt het dat',
    WHEN: 'wanneer, in welke gevallen, in welk geval, onder welke omstandigheden, onder welke voorwaarden, in welke situaties, in welke situatie, in welke scenario s',
    WHERE: 'waar, waarheen, waarvandaan',
    WHO: 'wie, wie is, wie was, wie heeft',
    LIST: 'welke, noem, noemt u, benoem, som op, som, opsomming van, geef een lijst van, geef een overzicht van de, lijst, welke zijn, wat zijn de',
    HOWMANY: 'hoeveel, hoe veel, hoe groot, hoe vaak, welk aantal',
    HOWLONG: 'hoe lang, hoelang, hoeveel tijd',
    WHETHER: 'of, is het mogelijk, is het waar, klopt het',
    EXPLAIN:
      'kun je iets vertellen over, kunt u iets vertellen over, kunt u beschrijven, kunt u toelichten, kun je toelichten, vertel me, vertel ons, zeg iets over, wat kun je vertellen over, wat kunt u vertellen over, geef een toelichting op, geef een beschrijving van, licht, zet uiteen, formuleer, wat begrijp je onder, leg uit, leg, uit$, uitleggen, verklaar, beschrijf, beschrijven, beschrijft u, licht toe, toelichten, toe$, omschrijf, vertel over, vertel iets over, vertel, bespreek, bespreken, kun je uitleggen, kunt u uitleggen, kun je beschrijven, geef uitleg over, wat weet je over, wat weet je van, vat samen, schets, geef een overzicht van',
    DEFINITION:
      'definieer, definiëren, definitie, begrip, het begrip, concept, betekenis, geef de definitie van',
    DIFFERENCE:
      'verschil*, onderscheid*, vergelijk*, waarin verschilt, waarin verschillen, ten opzichte van, versus, vs, tegenover, wat is het verschil, wat zijn de verschillen, in vergelijking met',
    SIMILARITY: 'overeenkomst*, gelijkenis*, gemeen',
    PROS: 'voordel*, voordeel, pluspunt*, sterke punten, baten',
    CONS: 'nadel*, nadeel, minpunt*, zwakke punten, beperking*, tekortkoming*',
    APPLICATION:
      'toepassing*, toegepast, toepassen, pas toe, gebruiksscenario*, toepassingsgebied*, praktische toepassing*, use case*',
    PRINCIPLE:
      'werkt, werken, werking, werkingsprincipe, principe, principes, functioneert, functioneren, onder de motorkap, intern, in elkaar',
    ROLE: 'rol, doel, nut, functie van, waarvoor dient, waarvoor dienen, waarvoor wordt, waarvoor gebruik je, waarvoor gebruikt men, belang, belangrijk, waartoe dient, zin, waar dient, waar is',
    CAUSE: 'oorzaak, oorzaken, reden, redenen, veroorzaakt, veroorzaken, leidt tot, aanleiding',
    MANNER:
      'methode, methodes, methoden, manier*, wijze, wijzen, techniek*, strategie*, aanpak, benadering*, maatregel*, oplossing*, middelen, mogelijkheden om, mogelijkheid om',
    STEPS: 'stap, stappen, fase, fasen, fases, procedure*, verloop, werkwijze',
    TYPES: 'type, types, typen, soort, soorten, categorie*, varianten, vormen van',
    FEATURES: 'kenmerk*, eigenschap*, bijzonderhed*, nieuwighed*, karakteristiek*, kenmerkt',
    EXAMPLES: 'voorbeeld*, geef een voorbeeld, bijvoorbeeld',
    CHALLENGES: 'uitdaging*, moeilijkhed*',
    IMPACT: 'invloed*, effect, effecten, gevolg*, impact*, beïnvloed*, uitwerking',
    COMPONENTS:
      'component*, onderdeel, onderdelen, bestanddeel, bestanddelen, element*, bestaat uit, bestaan uit, bouwstenen',
    RELATION: 'verband tussen, relatie tussen, verband, relatie, verhouding tussen, samenhang',
    BESTPRACTICE: 'best practice*, beste praktijken, aanbeveling*, goede gewoonten',
    SOLVE:
      'oplossen, oplost, los op, opgelost, los, op$, verhelp*, verholpen, behandel*, aanpakken, omgaan met, ga je om met, ga je, om$, herstel*, repareer, repareren, corrigeer, corrigeren, overwin*, bestrijd*, debug*',
    PREVENT: 'voorkom*, vermijd*, vermeden, verhinder*, beschermen tegen, tegengaan, tegenga*',
    MITIGATE: 'verzacht*, beperken van de gevolgen, mitiger*, matig*',
    EVALUATE: 'evalu*, beoordel*, meten, meet, gemeten, meting, inschat*, kwantific*, waarder*',
    OPTIMISE: 'optimaliser*, optimaliseer, verbeter*, versnel*, verfijn*',
    ENSURE:
      'waarborg*, garander*, garandeer*, zorgen voor, zorg je, zekerstel*, verzeker*, behoud*, handhaaf, handhaven',
    IMPLEMENT:
      'implementer*, implementeer*, schrijf*, schrijven, geschreven, ontwikkel*, programmer*, programmeer, bouw*, realiser*',
    CREATE:
      'maak, maakt, maken, gemaakt, aanmaken, creëer*, creëren, genereer*, genereren, gegenereerd, produc*, opstellen, stel',
    USE: 'gebruik*, gebruikt, gebruiken, gebruik van, benut*, inzet*, ingezet, hanter*, met behulp van, via, door middel van, zet je',
    NEED: 'nodig, noodzakelijk*, moet, moeten, vereis*, zou je moeten, dient, dienen, behoefte, heb je nodig, aangewezen, raadzaam',
    REDUCE:
      'verminder*, verlag*, reducer*, reduceer*, verklein*, verkort*, minimaliser*, terugdring*, beperk, beperken',
    INCREASE: 'verhog*, verhoog*, vergro*, toenem*, maximaliser*, uitbreid*, opvoer*',
    CHOOSE: 'kies*, kiezen, gekozen, selecter*, selecteer*, keuze, beslis*, beslissen, besluit*',
    DESIGN: 'ontwerp*, ontworpen, vormgev*, design',
    TEST: 'test*, getest, controler*, controleer*, valider*, valideer*, verifi*, toets*',
    DETECT:
      'detecter*, detecteer*, herken*, ontdek*, opspor*, vind*, vinden, gevonden, identific*, vaststel*, bepaal, bepalen, spoor, opsporen, vind, vindt, ontdek, ontdekken, achterhalen, opspoort',
    CONFIGURE: 'configurer*, configureer*, instel*, inrichten, installer*, installeer*',
    DEPLOY: 'uitrol*, deploy*, in productie nemen',
    DELETE: 'verwijder*, wis, wissen, gewist, schrap*',
    ADD: 'toevoeg*, toegevoegd, voeg toe, invoeg*, voeg',
    CONVERT: 'converter*, converteer*, omzet*, omgezet, transformer*, vertaal, vertalen, zet om, conversie',
    MIGRATE: 'migrer*, migreer*, verplaats*, overzet*, overstap*, overdracht',
    PROTECT: 'bescherm*, beveilig*',
    MANAGE: 'beheer*, beheren, manag*, organiser*, organiseer*',
    CALCULATE: 'bereken*, uitreken*',
    MONITOR: 'monitor*, bewak*, bewaak*, volg*, observer*',
    START: 'in$, aan$, start, starten, gestart, begin*, activer*, activeer*, inschakel*, opstarten',
    STOP: 'af$, stop, stopt, stoppen, gestopt, beëindig*, uitschakel*, deactiver*, afbreek*, afbreken, annuler*',
    UPDATE: 'bijwerken, werk bij, wijzig*, verander*, aanpas*, update*, aangepast',
    HAPPEN: 'gebeur*, optreed*, treedt op, ontsta*, plaatsvind*, vond plaats, plaats, voorkomt',
    LOSE: 'verlies, verliezen, verloren, kwijt',
    TRAIN: 'train, trainen, traint',
    PROCESS: 'uitvoer*, voer uit, uitgevoerd, doen, doe, doet',
    AND: 'en, of een, en een, en de, en het, alsmede, evenals',
    OF: 'van, van de, van het, van een, der, des',
    IN: 'in, binnen, tijdens, op, bij, aan, tussen, onder, in de, in het, in een',
    FOR: 'voor, over, met betrekking tot, omtrent, om te, om',
    WITH: 'met, door',
    FROM: 'uit, vanaf, vanuit',
    TO: 'naar, tot, te, tot aan',
    THAN: 'dan, in plaats van, boven',
    NOT: 'niet, geen, zonder, nooit, noch, nergens, gebrek aan, onmogelijk',
    LIGHT:
      'snelheid, prestatie*, efficiëntie, kwaliteit, nauwkeurigheid, vermogen, tijd, mechanisme, systeem',
    HOLLOW:
      'probleem, problemen, thema, onderwerp, ding, dingen, gebied, gebieden, domein, sector, geval, gevallen, situatie*, term',
    VAGUE:
      'algemeen, algemene, belangrijkste, fundamentele, verschillende, specifiek*, bepaalde, mogelijk*, gangbare',
    EMPTY:
      'volgens jou, volgens u, kan je, zeg, iets, graag weten, zou je zeggen, de, het, een, is, zijn, was, waren, wordt, worden, werd, werden, ben, bent, heeft, hebben, heb, had, kan, kun, kunnen, kunt, zou, zouden, men, je, jij, jouw, u, uw, we, wij, ons, onze, ik, mij, mijn, hij, zij, ze, er, zich, hun, dit, dat, deze, die, alsjeblieft, alstublieft, graag, kort, bondig, beknopt, uitgebreid, in detail, simpel, eenvoudig, in eigen woorden, eigen woorden, meest voorkomende, meest gebruikte, veelvoorkomende, gebruikelijk*, typisch*, gewoonlijk, meestal, basis, diverse, meerdere, enkele, sommige, elk, elke, ieder*, alle, alles, beide, ander*, meer, zeer, heel, goed, beste, beter, correct, juist, effectief, efficiënt, praktijk, in de praktijk, in productie, in een project, in je ervaring, ervaring, sollicitatiegesprek, interview, vraag, biedt, bieden, ondersteunt, bevat, bezit, bestaat, bestaan, bekend, ken je, kent, weet, denk, beschikbaar, beschikbare, verwant*, dan ook, ook, tevens, tegenwoordig, momenteel, eigenlijk, precies, elkaar, zo, hierbij, daarbij, eens, in het algemeen, nog, al, zelf',
    CONTENT:
      'unit test*, integratietest*, testgeval*, testdata, testgedreven, ontwerppatro*, ontwerpprincipe*, gegevenstype*, datatype*, typesysteem, realtime, looptijd, tijdcomplexiteit, programmeertaal, programmeertalen, objectgeoriënteerd*, objectgeoriënteerd programmeren, gebruiker*, gebruikersinterface, besturingssyste*, bestandssyste*, gedistribueerd* syste*, versiebeheer, geheugenbeheer, databasebeheer, beginwaarde, volgorde, bouwkunde, startup*, testament, elementair, vindplaats, gebruiksvriendelijk*, keuzevak, methode overload*, abstracte methode*, statische methode*, begeleid leren, onbegeleid leren, niet relationele, nosql, webtoepassing*, toepassingslaag',
  },
  aliases: {
    zelfintroductie:
      'vertel iets over jezelf, vertel eens iets over jezelf, vertel over jezelf, stel jezelf voor, stel uzelf voor, vertel iets over uzelf, vertel over uzelf, introduceer jezelf, kunt u zich voorstellen, kun je jezelf voorstellen, kun je iets over jezelf vertellen, kunt u iets over uzelf vertellen, wie ben je',
    'natuurlijke taalverwerking': 'nlp, natuurlijke taalverwerking',
    'recurrent neuraal netwerk': 'rnn, recurrent* neura* netwerk*',
    'convolutioneel neuraal netwerk': 'cnn, convolutione* neura* netwerk*',
    'groot taalmodel': 'llm, llms, gro* taalmodel*',
    'machinaal leren': 'ml, machinaal leren, machine learning',
    'diep leren': 'deep learning, diep leren',
    'kunstmatige intelligentie': 'ki, ai, kunstmatige intelligentie',
    databank: 'db, database*, databank*',
    besturingssysteem: 'os, besturingssyste*',
    'dependency injection': 'di, dependency injection, afhankelijkheidsinjectie',
    overfitting: 'overfitting, overaanpassing',
    'objectgeorienteerd programmeren': 'oop, objectgeoriënteerd programmeren',
    'garbage collection': 'gc, garbage collection, garbage collector*',
    deadlock: 'deadlock*, impasse*',
    'virtuele machine': 'vm, virtuele machine*',
    recursie: 'recursie, recursiviteit',
    'continue integratie': 'ci, continuous integration, continue integratie',
    thread: 'thread*, draad, draden',
    proces: 'proces, processen',
    javascript: 'js',
    kubernetes: 'k8s',
  },
}
