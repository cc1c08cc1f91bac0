import type { Phrases } from '../lexicon.ts'

export const phrases: Phrases = {
  words: {
    WHAT: `
      wat, wat is, wat zijn, wat betekent, wat houdt, wat wordt bedoeld met, wat bedoelen we met,
      wat verstaat men onder, wat versta je onder, wat verstaan we onder, welk, wat was,
      wat wordt verstaan onder, wat wordt er verstaan onder, wordt verstaan onder, wat verstaat u onder,
      wat verstaat men precies onder, wat versta je precies onder, wat houden, wat inhoudt, wat inhouden,
      wat wordt er bedoeld met, wat bedoel je met, wat bedoelt u met, wat bedoelt men met,
      wat bedoelt men precies met, wat is precies, wat zijn precies, wat betekenen, wat stelt,
      wat voorstelt, wat is de betekenis van, waar voorstaat, waar voorstaan, wat betekent de afkorting,
      wat betekent de term, wat betekent het begrip, wat wil zeggen, wat verstaan juristen onder,
      wat behelst, wat omvat het begrip
    `,
    HOW: `
      hoe, hoe kun je, hoe kunnen we, hoe kan ik, hoe zou u, op welke manier, op welke wijze, hoe gaat u,
      hoe wordt, hoe worden, hoe moet, hoe kunt u, hoe kunnen, hoe kan een, hoe zouden we, hoe doe je,
      hoe doet u, hoe ga je te werk om, hoe gaat u te werk om, hoe pak je het aan om, op wat voor manier,
      op welke manieren, langs welke weg, met welke middelen, met welke methode, met welke methoden,
      wat kun je doen om, wat kunt u doen om, wat kunnen we doen om, wat doe je om, wat doet u om,
      wat zou je doen om, wat zou u doen om, welke manieren zijn er om, welke manieren bestaan er om,
      wat zijn manieren om, wat is de manier om, wat is de beste manier om, wat zijn de manieren om,
      is er een manier om, waaraan, hoe zorg je, hoe slaag je erin om, via welke weg, hoe doe,
      wat {kan,moet} {je,men,ik} doen om, hoe {kan,zou,moet} {je,men}
    `,
    WHY: `
      waarom, om welke reden, wat is de reden, wat zijn de redenen, waarvoor is het nodig,
      hoe komt het dat, wat is de reden dat, wat is de reden waarom, wat is de reden voor,
      om welke redenen, hoe komt het, waardoor komt het dat, wat verklaart dat, waarom precies,
      met welke reden, vanwaar
    `,
    WHEN: `
      wanneer, in welke gevallen, in welk geval, onder welke omstandigheden, onder welke voorwaarden,
      in welke situaties, in welke situatie, in welke scenario s, in welk jaar, in welke jaren,
      op welke datum, op welk moment, vanaf wanneer, sinds wanneer, onder welke voorwaarde,
      onder welke omstandigheid, wanneer is het zinvol om, wanneer is het verstandig om,
      in welke omstandigheden, op welke dag, hoe laat, op welk tijdstip
    `,
    WHERE: 'waar, waarheen, waarvandaan',
    WHO: 'wie, wie is, wie was, wie heeft, door wie, van wie, aan wie, welke persoon, wie zijn, wie waren',
    LIST: `
      welke, noem, noemt u, benoem, som op, som, opsomming van, geef een lijst van,
      geef een overzicht van de, lijst, welke zijn, wat zijn de, welke zijn de, noem een paar,
      noem enkele, noem de, noem op, noemt u de, benoem de, geef een opsomming van, ^opsom, opsommen,
      kun je noemen, kunt u noemen, kan je noemen, wat zijn allemaal, welke verschillende, wat voor,
      uit welke, bij welke, met welke, vermeld, som de, wat zijn alle
    `,
    HOWMANY: `
      hoeveel, hoe veel, welk aantal, uit hoeveel, in hoeveel, met hoeveel, wat is het aantal,
      hoe groot is het aantal, het aantal
    `,
    HOWLONG: `
      hoe lang, hoelang, hoeveel tijd, hoe lang duurt, hoe lang duren, wat is de duur van,
      welke duur heeft, hoeveel tijd kost
    `,
    WHETHER: `
      of, is het mogelijk, is het waar, klopt het, ^is, ^zijn, ^kan men, ^mag, ^moet, ^heeft, ^bestaat er,
      ^bestaan er, ^was, is het juist dat, is het waar dat, klopt het dat
    `,
    EXPLAIN: `
      zeg, zegt u eens, vertelt u, wilt u uitleggen, stelt, luidt, formuleert u, illustreer, analyseer,
      kun je iets vertellen over, kunt u iets vertellen over, vertel me, vertel ons, zeg iets over,
      zet uiteen, formuleer, wat begrijp je onder, leg uit, verklaar, beschrijf, beschrijft u, licht toe,
      omschrijf, vertel over, vertel iets over, vertel, bespreek, bespreken, geef uitleg over, vat samen,
      schets, geef een overzicht van, ^uitleg, ^toelicht, ^uiteenzet, ^samenvat, ^weergeef, leg eens uit,
      leg in eigen woorden uit, leg kort uit, leg uit wat, leg eens, leg aan de hand van een voorbeeld,
      hoe luidt, hoe luiden, kunt u me uitleggen, zou je mij kunnen uitleggen, zou je me kunnen uitleggen,
      zou u mij kunnen uitleggen, kan je uitleggen, kan iemand uitleggen, kan iemand mij uitleggen,
      uitgelegd, vertel eens, vertel eens iets over, vertel me over, vertel ons over, wat je weet over,
      wat u weet over, geef een samenvatting van, geef een beeld van, behandel kort, bespreekt u,
      schets kort, geef weer, verduidelijk, verduidelijken, beschrijf kort, omschrijf kort, kun je geven,
      kunt u geven, kan je geven, ^geef,
      {kunt u ,kun je ,zou u kunnen ,zou je kunnen ,}{uitleggen,beschrijven,toelichten},
      {kunt u mij,kun je mij,kun je me,kunt u ons} {vertellen,uitleggen},
      geef een {korte ,}{toelichting op,beschrijving van,uitleg van},
      wat {kun je,kunt u} {vertellen,zeggen,ons vertellen} over,
      {wat weet je,vertel wat je weet,wat weet u} {over,van}
    `,
    DEFINITION: `
      definieer, definiëren, definitie, begrip, het begrip, concept, betekenis, geef de definitie van,
      geef een definitie van, wat is de definitie van, hoe definieer je, hoe definieert u,
      hoe wordt gedefinieerd, het concept, de term, omschrijving van het begrip, betekent$, betekenen$
    `,
    DIFFERENCE: `
      verschil*, onderscheid*, vergelijk*, ten opzichte van, versus, vs, tegenover, wat is het verschil,
      wat zijn de verschillen, in vergelijking met, waarin onderscheidt, waarin onderscheiden,
      wat onderscheidt, waardoor verschilt, waardoor onderscheidt, wat is anders aan, hoe onderscheid je,
      in tegenstelling tot, {waarin ,hoe ,}{verschillen,verschilt}, overeenkomsten en verschillen, verschillen en overeenkomsten
    `,
    SIMILARITY: 'overeenkomst*, gelijkenis*, gemeen, gemeenschappelijk, gemeenschappelijke',
    PROS: `
      voordel*, voordeel, pluspunt*, sterke punten, baten, voordelig, positieve kanten, positieve punten,
      positieve aspecten, sterke kanten, meerwaarde, argumenten voor, wat pleit voor, wat oplevert,
      wat opleveren, oplevert
    `,
    CONS: `
      nadel*, nadeel, minpunt*, zwakke punten, beperking*, tekortkoming*, nadelig, negatieve kanten,
      negatieve punten, negatieve aspecten, zwakke kanten, argumenten tegen, wat pleit tegen, minpunt,
      zwakte, zwaktes
    `,
    APPLICATION: `
      toepassing*, toegepast, toepassen, pas toe, gebruiksscenario*, toepassingsgebied*,
      praktische toepassing*, use case*
    `,
    PRINCIPLE: `
      werkt, werken, werking, werkingsprincipe, principe, principes, functioneert, functioneren,
      onder de motorkap, intern, in elkaar, werkwijze van, werkingsmechanisme, hoe werkt, hoe werken
    `,
    ROLE: `
      rol, doel, nut, functie van, waarvoor dient, waarvoor dienen, waarvoor wordt, waarvoor gebruik je,
      waarvoor gebruikt men, belang, belangrijk, waartoe dient, zin, waar dient, waar is, functies van,
      de functies van, functie heeft, functies heeft, welke functie heeft, welke functies heeft,
      welke functie vervult, taken van, de taken van, welke taken heeft, welke taak heeft,
      welke rol speelt, waar dient toe, waar toedient, waar voordient, waar voordienen, waartoe dienen,
      waarvoor gebruikt, waarvoor worden gebruikt, met welk doel, doelstelling, doelen, taak van,
      waar is goed voor, welk doel heeft, welk nut heeft, dient voor, nuttig, wat doet, wat doen,
      welke rol spelen
    `,
    CAUSE: `
      oorzaak, oorzaken, reden, redenen, veroorzaakt, veroorzaken, leidt tot, aanleiding, oorzakelijk,
      waardoor ontstaat, waardoor ontstaan, wat leidt tot, leidde tot, leidden tot, hebben geleid tot,
      heeft geleid tot, te wijten aan, aanleidingen, wat veroorzaakt, veroorzaakte, veroorzaakten,
      waardoor wordt veroorzaakt, waar komt vandaan, ten grondslag aan, oorsprong van
    `,
    MANNER: `
      methode, methodes, methoden, manier*, wijze, wijzen, techniek*, strategie*, aanpak, benadering*,
      maatregel*, oplossing*, middelen, mogelijkheden om, mogelijkheid om, middel om, wegen om, tactiek*
    `,
    STEPS: `
      stap, stappen, fase, fasen, fases, procedure*, verloop, werkwijze, verloopt, verlopen, stappenplan,
      processtap*, etappe*
    `,
    TYPES: `
      type, types, typen, soort, soorten, categorie*, varianten, vormen van, varianten van, klassen van,
      onderverdeeld, indeling van, ingedeeld, typen van
    `,
    FEATURES: `
      kenmerk*, eigenschap*, bijzonderhed*, nieuwighed*, karakteristiek*, kenmerkt, kenmerken, typeert,
      karakteristieken, kenmerkend, kenmerkende, typische kenmerken, wat biedt, wat bieden, wat bezit,
      wat ondersteunt
    `,
    EXAMPLES: 'voorbeeld*, geef een voorbeeld, bijvoorbeeld',
    CHALLENGES: 'uitdaging*, moeilijkhed*, valkuil*, obstakel*, struikelblok*, knelpunt*, hindernis*',
    IMPACT: `
      invloed*, effect, effecten, gevolg*, impact*, beïnvloed*, uitwerking, invloed van, beïnvloeden,
      beïnvloedt, consequentie*, uitwerkingen, gevolgen heeft, gevolgen van, nasleep van, implicatie*
    `,
    COMPONENTS: `
      component*, onderdeel, onderdelen, bestanddeel, bestanddelen, element*, bestaat uit, bestaan uit,
      bouwstenen, waaruit bestaat, waaruit bestaan, uit welke onderdelen bestaat, uit welke delen bestaat,
      uit welke onderdelen, samenstelling van, samengesteld uit, opgebouwd uit, is opgebouwd,
      deel uitmaken van, waaruit is samengesteld, wat bevat, wat omvat
    `,
    RELATION: `
      verband tussen, relatie tussen, verband, relatie, verhouding tussen, samenhang, wat is het verband,
      verbanden tussen, verhouden zich, hangen samen, hangt samen, samenhangt, samenhangen,
      wisselwerking tussen, link tussen, relatie bestaat
    `,
    BESTPRACTICE: `
      best practice*, beste praktijken, aanbeveling*, goede gewoonten, vuistregel*, tips voor,
      aanbevolen praktijken
    `,
    SOLVE: `
      wat te doen als, hoe reageert u als, oplossen, oplost, opgelost, verhelp*, verholpen, behandel*,
      aanpakken, herstel*, repareer, repareren, corrigeer, corrigeren, overwin*, bestrijd*, aanpak je,
      aanpakt, aangepakt, los je op, oplossing van, hoe zou je reageren als, hoe zou u reageren als,
      verhelpt, repareert, gladstrijk*, reageer je op, reageert u op, reageren op, reageer op, fixen,
      fixt, oplos, oplost u,
      {wat zou je doen,wat zou u doen,wat doe je,wat doet u,hoe reageer je} {als,wanneer}
    `,
    PREVENT: `
      voorkom*, vermijd*, vermeden, verhinder*, beschermen tegen, tegengaan, tegenga*, voorkomen,
      voorkomt men, vermijdt, tegengegaan, preventie van, verhoeden, verhinderd
    `,
    MITIGATE: 'verzacht*, beperken van de gevolgen, mitiger*, matig*',
    EVALUATE: `
      evalu*, beoordel*, meten, meet, gemeten, meting, inschat*, kwantific*, waarder*, beoordeelt,
      beoordelen, inschatten, inschat, opmeten
    `,
    OPTIMISE: 'optimaliser*, optimaliseer, verbeter*, verfijn*',
    ENSURE: `
      waarborg*, garander*, garandeer*, zorgen voor, zorg je, zekerstel*, verzeker*, behoud*, handhaaf,
      handhaven, ervoor zorgen dat, zorg je ervoor dat, zorgt u ervoor dat, zorgen dat,
      zorgt men ervoor dat, instandhoud*, zeker stellen, borgen, borgt
    `,
    IMPLEMENT: `
      implementer*, implementeer*, schrijf*, schrijven, geschreven, ontwikkel*, programmer*, programmeer,
      realiser*
    `,
    CREATE: `
      maak, maakt, maken, gemaakt, aanmaken, creëer*, creëren, genereer*, genereren, gegenereerd, produc*,
      opstellen, vervaardig*, geproduceerd, produceer*, producer*, aanmaak, aanmaakt, aangemaakt, aanlegt,
      opstel, opstelt, opgesteld, fabricer*, productie van, fabriceer*
    `,
    USE: `
      gebruik*, gebruikt, gebruiken, gebruik van, benut*, inzet*, ingezet, hanter*, met behulp van, via,
      door middel van, zet je
    `,
    NEED: `
      nodig, noodzakelijk*, moet, moeten, vereis*, zou je moeten, dient, dienen, behoefte, heb je nodig,
      aangewezen, raadzaam
    `,
    REDUCE: `
      verminder*, verlag*, reducer*, reduceer*, verklein*, verkort*, minimaliser*, terugdring*, beperk,
      beperken, verlaagt, verlaagd, verlaag, verlagen, omlaagbreng*, omlaagbrengt, omlaag brengen,
      verlaging, verkleint, inperk*, inkort*, afbouw*, verminder, vermindering
    `,
    INCREASE: `
      verhog*, verhoog*, vergro*, toenem*, maximaliser*, uitbreid*, opvoer*, omhoogbreng*, ophog*,
      vermeerder*, verhoging
    `,
    CHOOSE: `
      kies*, kiezen, gekozen, selecter*, selecteer*, keuze, beslis*, beslissen, besluit*, uitkies*,
      uitkiez*, keuze maken
    `,
    DESIGN: 'ontwerp*, ontworpen, vormgev*, design',
    TEST: `
      test*, getest, controler*, controleer*, valider*, valideer*, verifi*, toets*, nakijk*, nagekeken,
      checken, check, getoetst, gecontroleerd, nagaan, nakijk, nakijken, nakijkt
    `,
    DETECT: `
      detecter*, detecteer*, herken*, ontdek*, opspor*, identific*, vaststel*, spoor, opsporen, vind,
      vindt, ontdek, ontdekken, achterhalen, opspoort, opspoor, opgespoord, opspoor*, terugvind*,
      uitvind je, vastgesteld, opmerken, opmerkt
    `,
    CONFIGURE: `
      configurer*, configureer*, instel*, inrichten, installer*, installeer*, instel, instelt, ingesteld,
      instellen, instelling van
    `,
    DEPLOY: 'uitrol*, deploy*, in productie nemen',
    DELETE: `
      verwijder*, wis, wissen, gewist, schrap*, wegdoe*, verwijdert, verwijderd, afkom je van, kwijtraken,
      opruim*, elimineer*, eliminer*, wist
    `,
    ADD: 'toevoeg*, toegevoegd, voeg toe, invoeg*, voeg, toevoeg, toevoegt, invoegt, aanvullen, aanvult',
    CONVERT: `
      converter*, converteer*, omzet*, omgezet, transformer*, vertaal, vertalen, zet om, conversie, omzet,
      omzetten, omzet je, omreken*, omgerekend, verander in, converteer
    `,
    MIGRATE: `
      migrer*, migreer*, verplaats*, overzet*, overstap*, overdracht, overzet, overzetten, overstap,
      overhevel*
    `,
    PROTECT: 'bescherm*, beveilig*',
    MANAGE: 'beheer*, beheren, manag*, organiser*, organiseer*',
    CALCULATE: `
      bereken*, uitreken*, uitgerekend, becijfer*, berekening van, berekend, formule voor, wat is de formule voor, formule om te berekenen, met welke formule bereken je, wat is de formule van, formule van
    `,
    MONITOR: 'monitor*, bewak*, bewaak*, volg*, observer*',
    START: `
      start, starten, gestart, begin*, activer*, activeer*, inschakel*, opstarten, aanvangt, opstart*,
      startte, begon, begonnen, inzette, aangaat, geactiveerd, inluid*, aanvangen, aanzetten, aanzet
    `,
    STOP: `
      stop, stopt, stoppen, gestopt, beëindig*, uitschakel*, deactiver*, afbreek*, afbreken, annuler*,
      eindigde, eindigt, ophield, afliep, afgelopen, beëindigd, gestaakt, eindigen, ophouden, ophoudt,
      uitzetten, uitzet
    `,
    UPDATE: `
      bijwerken, werk bij, wijzig*, verander*, aanpas*, update*, aangepast, aanpas, aanpast, bijgewerkt,
      actualiser*, actualiseer*, bijwerkt
    `,
    HAPPEN: `
      gebeur*, optreed*, treedt op, ontsta*, plaatsvind*, vond plaats, plaats, voorkomt, plaatsvindt,
      plaatsvond, plaatsgevonden, plaatsvinden, optreedt, optrad, voordoe*, voordoet, zich voordoen,
      vindt plaats, vonden plaats, gebeurt, uitbrak, uitbreek*, uitgebroken, uitbreken van
    `,
    LOSE: 'verlies, verliezen, verloren, kwijt',
    TRAIN: 'train, trainen, traint',
    PROCESS: 'uitvoer*, voer uit, uitgevoerd, doen, doe, doet, verricht, verrichten, uitvoert',
    AND: 'en, of een, en een, en de, en het, alsmede, evenals',
    OF: 'van, van de, van het, van een, der, des',
    IN: 'in, binnen, tijdens, op, bij, aan, tussen, onder, in de, in het, in een',
    FOR: 'voor, over, met betrekking tot, omtrent, om te, om',
    WITH: 'met, door',
    FROM: 'uit, vanaf, vanuit',
    TO: 'naar, tot, te, tot aan',
    THAN: 'dan, in plaats van, boven',
    NOT: 'niet, geen, zonder, nooit, noch, nergens, gebrek aan, onmogelijk',
    LIGHT: 'efficiëntie, kwaliteit, nauwkeurigheid, vermogen, mechanisme, systeem',
    HOLLOW: `
      probleem, problemen, thema, onderwerp, ding, dingen, gebied, gebieden, domein, sector, geval,
      gevallen, situatie*, term
    `,
    VAGUE: `
      algemeen, algemene, belangrijkste, fundamentele, verschillende, specifiek*, bepaalde, mogelijk*,
      gangbare
    `,
    EMPTY: `
      beschikt over, beschikken over, bezitten, zou u zo vriendelijk willen zijn, ik zou graag weten,
      volgens jou, volgens u, kan je, zeg, iets, graag weten, zou je zeggen, de, het, een, is, zijn, was,
      waren, wordt, worden, werd, werden, ben, bent, heeft, hebben, heb, had, kan, kun, kunnen, kunt, zou,
      zouden, men, je, jij, jouw, u, uw, we, wij, ons, onze, ik, mij, mijn, hij, zij, ze, er, zich, hun,
      dit, dat, deze, die, alsjeblieft, alstublieft, graag, kort, bondig, beknopt, uitgebreid, in detail,
      simpel, eenvoudig, in eigen woorden, eigen woorden, meest voorkomende, meest gebruikte,
      veelvoorkomende, gebruikelijk*, typisch*, gewoonlijk, meestal, basis, diverse, meerdere, enkele,
      sommige, elk, elke, ieder*, alle, alles, beide, ander*, meer, zeer, heel, correct, juist, effectief,
      efficiënt, praktijk, in de praktijk, in productie, in een project, in je ervaring, ervaring,
      sollicitatiegesprek, interview, biedt, bieden, ondersteunt, bevat, bezit, bestaat, bestaan, bekend,
      ken je, kent, weet, denk, beschikbaar, beschikbare, dan ook, ook, tevens, tegenwoordig, momenteel,
      eigenlijk, precies, elkaar, zo, hierbij, daarbij, eens, in het algemeen, nog, al, zelf, telt,
      tellen, wil, wilt, willen, wilde, zou je willen, zou u willen, komen, horen bij, hoort bij,
      behoren bij, behoren tot, behoort tot, me, mee te, eens even, even, nou, nu, toch, gewoon, eventjes,
      kortweg, kort en bondig, in het kort, in één zin, in een zin, in twee zinnen, in een paar zinnen,
      in enkele zinnen, in eenvoudige woorden, in simpele woorden, met eigen woorden,
      in begrijpelijke taal, in eenvoudige taal, stap voor stap, gedetailleerd, in grote lijnen, globaal,
      duidelijk, helder, onderbouw je antwoord, onderbouw uw antwoord, motiveer je antwoord,
      beargumenteer, aan een leek, aan een kind, aan een beginner, voor beginners, voor leken,
      naar jouw mening, naar uw mening, volgens jouw ervaring, in jouw ogen, persoonlijk, zelf in je werk,
      in het dagelijks werk, in het dagelijkse werk, dagelijks, op het werk, op je werk, op de werkvloer,
      in de dagelijkse praktijk, in het dagelijks leven, in het algemeen gesproken, normaal gesproken,
      doorgaans, over het algemeen, vaak, op dit moment, vandaag de dag, sorry, domme vraag, korte vraag,
      een korte vraag, even een vraag, ik heb een vraag, vraagje, hoi, hallo, hey, goedemiddag, goedendag,
      bedankt, dank je, dank u, dankjewel, alvast bedankt, ik vraag me af, ik snap niet, ik begrijp niet,
      ik ben nieuw, weet iemand, kan iemand vertellen, kan iemand mij vertellen, ik wil graag weten,
      ik zou willen weten, de meest voorkomende, de belangrijkste, meest gangbare, veel voorkomende,
      hadden, geweest, gehad, mag, mogen, jullie, hem, haar, waarin, waarbij, ervan, eraan, ermee,
      hiervan, daarvan, waarvan, genaamd, genoemd, heten, zogenaamde, zogeheten, afkorting, de afkorting,
      het acroniem, de uitdrukking, omvatten, omvat, zitten, zit, krijgt, krijgen, krijg, verkrijg,
      verkrijgen, worden er, wordt er, zijn er, is er, bestaan er, maar, misschien, ligt, liggen,
      bevindt zich, bevinden zich, bevindt, bevinden, gelegen, duurt, duren,
      {met,aan de hand van,met behulp van} {een voorbeeld,voorbeelden},
      in {je,uw} {dagelijkse werk,eigen woorden,werk}
    `,
    CONTENT: `
      unit test*, integratietest*, testgeval*, testdata, testgedreven, ontwerppatro*, ontwerpprincipe*,
      gegevenstype*, datatype*, typesysteem, realtime, looptijd, tijdcomplexiteit, programmeertaal,
      programmeertalen, objectgeoriënteerd*, objectgeoriënteerd programmeren, gebruiker*,
      gebruikersinterface, besturingssyste*, bestandssyste*, gedistribueerd* syste*, versiebeheer,
      geheugenbeheer, databasebeheer, beginwaarde, volgorde, bouwkunde, startup*, testament, elementair,
      vindplaats, gebruiksvriendelijk*, keuzevak, methode overload*, abstracte methode*,
      statische methode*, begeleid leren, onbegeleid leren, niet relationele, nosql, webtoepassing*,
      toepassingslaag, aandeel, aandelen, aanverwant*, familieverwant*, verzekering*, verzekeraar*,
      verzekerde*, bijwerking*, oplosmiddel*, oplosbaarheid, opzegtermijn*
    `,
    GRAMMAR: `
      voorzetsel, voegwoord, lidwoord, voornaamwoord, hulpwerkwoord, modaal werkwoord, het werkwoord,
      het woord
    `,
    TREAT: 'therapie, behandeling van, genezen, geneest, genees, behandeld, therapieën',
    GRADE: 'beste, beter, betere, goed, goede',
    HOWOFTEN: 'hoe vaak, hoe frequent, met welke frequentie, hoe regelmatig',
    HOWBIG: 'hoe groot',
    RAISE: `
      stimuler*, stimuleer*, opkrikk*, aanwakker*, versterken, versterkt, versterk je, bevorderen,
      bevordert
    `,
    BUILD: 'bouw, bouwen, bouwt, gebouwd, opbouw*, opgebouwd, construe*, constru*',
    SETUP: 'opzetten, opzet je, opgezet, inricht*, ingericht',
    FIND: 'vind*, vinden, gevonden, bepaal, bepalen, vind, vindt, bepaalt, bepaald',
    ACCELERATE: 'versnel*, sneller maken, maak je sneller',
    TIME: 'tijd, tijden, duur',
    SPEED: 'snelheid',
    PERFORMANCE: 'prestatie*',
    SIZE: 'grootte, omvang',
    TROUBLESHOOT: 'debug*',
    LOCATE: 'diagnosticer*, diagnosticeer*, lokaliser*, lokaliseer*',
    HANDLE: 'omgaan met, ga je om met, omga, omga je, omgaat, omgaan, omgegaan, omgaat u',
  },
  aliases: {
    '2': 'twee',
    '3': 'drie',
    '4': 'vier',
    '5': 'vijf',
    '6': 'zes',
    '7': 'zeven',
    '8': 'acht',
    '9': 'negen',
    '10': 'tien',
    '12': 'twaalf',
    // See `bounds.ts`.
    atmost: `
      niet meer dan, niet langer dan, niet hoger dan, niet overschrijden, niet worden overschreden, hoogstens, maximaal, ten hoogste
    `,
    atleast: `
      niet minder dan, niet korter dan, niet lager dan, minstens, minimaal, ten minste
    `,
    bedrijfsomzet: 'de omzet, een omzet, hogere omzet, meer omzet, omzet van',
    opdelen: 'opdelen, opdeelt, opsplitsen, opsplitst, splitsen, splitst, gesplitst, opgesplitst',
    schoonmaken: 'schoonmaken, schoonmaakt, schoongemaakt, reinigen, reinigt',
    weigeren: 'weigeren, weigert, geweigerd, afwijzen, afwijst, afgewezen',
    opzeggen: 'opzeggen, opzegt, opzeg, opgezegd',
    samenvoegen: 'samenvoeg*, samengevoegd, combiner*, combineer*',
    ontslaan: 'ontslaan, ontslaat, ontslagen',
    versturen: 'verstuur*, verstur*, verzend*, verzonden, verstuurd, opstuur*',
    hernoemen: 'hernoem*, herbenoem*',
    toestaan: 'toesta*, toegestaan',
    verbieden: 'verbied*, verboden',
    verkopen: 'verkoop, verkoopt, verkopen, verkocht',
    kopen: 'koop, koopt, kopen, gekocht, aankoop, aanschaf*, aankopen',
    kalmeren: 'kalmeer*, kalmer*, geruststel*',
    arts: 'arts, artsen, dokter, dokters',
    huurder: 'huurder, huurders',
    sollicitatiegesprek: 'sollicitatiegesprek*',
    ziekte: 'ziekte, ziektes, ziekten, aandoening, aandoeningen',
    auto: 'auto, autos, auto s, wagen',
    wachtwoord: 'wachtwoord*, paswoord*',
    map: 'map, mappen, directory',
    bedrijf: 'bedrijf, bedrijven, onderneming, ondernemingen, firma, firma s',
    medewerker: 'medewerker*, werknemer*, personeelslid, personeelsleden',
    who: 'wereldgezondheidsorganisatie',
    ram: 'werkgeheugen',
    iot: 'internet der dingen, internet of things',
    eu: 'europese unie',
    vn: 'verenigde naties',
    btw: 'belasting over de toegevoegde waarde',
    vpn: 'virtueel particulier netwerk, virtueel privénetwerk',
    bbp: 'bruto binnenlands product',
    '3e': 'derde',
    '2e': 'tweede',
    '1e': 'eerste',
    zelfintroductie: `
      vertel iets over jezelf, vertel eens iets over jezelf, vertel over jezelf, vertel iets over uzelf,
      vertel over uzelf, introduceer jezelf, kunt u zich voorstellen, kun je jezelf voorstellen,
      kun je iets over jezelf vertellen, kunt u iets over uzelf vertellen, wie ben je,
      {stel jezelf,stelt u zich,stel uzelf} {kort voor,voor}
    `,
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
