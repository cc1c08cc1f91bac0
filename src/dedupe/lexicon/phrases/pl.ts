import type { Phrases } from '../lexicon.ts'

export const phrases: Phrases = {
  words: {
    WHAT: `
      co, co to jest, co to są, czym jest, czym są, co to, co oznacza, co znaczy, jaki, jaka, jakie jest,
      jaki jest, jaka jest, co rozumiesz przez, co rozumiemy przez, na czym polega, na czym polegają,
      o co chodzi w, czego dotyczy, który, która, które, co rozumie się przez, co należy rozumieć przez,
      co pan rozumie przez, co pani rozumie przez, co kryje się pod pojęciem, jak definiujemy,
      jak definiuje się, jak zdefiniować, jak można zdefiniować, co nazywamy, co określamy jako,
      co to znaczy, co to takiego, czym właściwie jest, co stanowi istotę, jaka jest istota,
      jaka jest definicja, czym był, czym była, czym było, czym były, co określa się mianem,
      co się rozumie przez, w czym rzecz, jaki był, jaka była, jakie było
    `,
    HOW: `
      jak, w jaki sposób, jak można, jak należy, jak się, jakim sposobem, jak mogę, jak możemy,
      jak powinno się, jak byś, jak poprawnie, jak prawidłowo, w jaki sposób można, jakimi metodami,
      jakimi sposobami, jakie są sposoby na, jakie są metody, co zrobić, aby, co zrobić żeby,
      co należy zrobić aby, co trzeba zrobić aby, co zrobić by, jak się to robi, jak powinno,
      jak powinien, jak najlepiej, jak byście, jaką metodą, jak przebiega, jak przebiegają,
      jak wygląda przebieg, jak odbywa się, jak się odbywa, jak wygląda, jak zachodzi, jak dochodzi do
    `,
    WHY: `
      dlaczego, czemu, po co, z jakiego powodu, z jakich powodów, jaka jest przyczyna, jaki jest powód,
      w jakim celu, z czego wynika, z jakiej przyczyny, z jakich przyczyn, czym jest spowodowan*,
      czym jest spowodowany, czym jest spowodowana, z czego to wynika, jakie są powody,
      jakie są przyczyny, jakie były przyczyny, jakie były powody, na jakiej podstawie, czym tłumaczy się,
      dlaczego doszło do, skąd się bierze, skąd się biorą
    `,
    WHEN: `
      kiedy, w jakich przypadkach, w jakim przypadku, w jakich sytuacjach, w jakiej sytuacji,
      w jakich okolicznościach, pod jakimi warunkami, w jakich warunkach, w jakim momencie, w którym roku,
      w jakim okresie, w jakich latach, w którym wieku, kiedy należy, kiedy warto, w jakiej chwili
    `,
    WHERE: 'gdzie, skąd, dokąd',
    WHO: 'kto, komu, kogo, kim jest, kim był, kim była',
    LIST: `
      jakimi, jakich, jakim, jakie, jakie są, jakie znasz, wymień, wymienić, wymieńcie, wylicz, podaj,
      podać, wskaż, nazwij, które są, jakie istnieją, jakie zna pan, jakie były, jakie mogą być,
      jakie wyróżniamy, jakie wyróżnia się, jakie można wyróżnić, wymień i opisz, wymień główne,
      podaj główne, podaj najważniejsze, wymień najważniejsze, proszę wymienić, proszę podać,
      proszę wskazać, wskaż główne, jakie są główne, wyszczególnij, zestaw listę, jakie mamy,
      jakie zna pani
    `,
    HOWMANY: 'ile, jak wiele, jaka liczba, jak dużo, ilu',
    HOWLONG: 'jak długo, ile czasu, ile trwa, jak długo trwa, przez jaki czas',
    WHETHER: 'czy, czy można, czy to prawda, czy jest możliwe, czy istnieje',
    EXPLAIN: `
      powiedz nam, powiedz mi, proszę podać treść, czy mógłbyś wyjaśnić, czy mogłabyś wyjaśnić,
      proszę sformułować, zilustruj, przeanalizuj, podziel się, mówi, głosi, powiedz, powiedz o,
      powiedz coś o, opowiedz mi o, opowiedz nam o, proszę przedstawić, proszę wytłumaczyć,
      proszę scharakteryzować, czy może pani wyjaśnić, co możesz powiedzieć o, co może pan powiedzieć o,
      czy możesz wytłumaczyć, sformułuj, podaj treść, przybliż, naświetl, jak wytłumaczysz, jak opiszesz,
      wyjaśnij, wyjaśnienie, wytłumacz, wytłumaczyć, opisz, opis, opowiedz, opowiedz o, omów, omówić,
      przedstaw, przedstawić, objaśnij, scharakteryzuj, proszę omówić, możesz wyjaśnić, co wiesz o,
      co wiesz na temat, jak rozumiesz, streść, zreferuj, co pani wie o, co pan wie o, co wiadomo o,
      opowiedz krótko o, omów krótko, omów szczegółowo, omów zwięźle, wyjaśnij zwięźle,
      wyjaśnij własnymi słowami, wyjaśnij pojęcie, wyjaśnij termin, przedstaw krótko,
      proszę krótko omówić, proszę krótko opisać, czy ktoś może wyjaśnić, charakteryzuj,
      krótka charakterystyka, ogólna charakterystyka, uzasadnij, zaprezentuj, wyłóż, naszkicuj, napisz o,
      {proszę ,czy mógłby pan ,czy może pan ,czy możesz ,}{powiedzieć,opowiedzieć,wyjaśnić},
      {wyjaśnij,opisz} {krótko,na czym polega,jak,w jaki sposób},
      {proszę ,czy mógłby pan ,czy mogłaby pani ,czy możesz ,}{powiedzieć,wyjaśnić,opisać}
    `,
    DEFINITION: 'zdefiniuj, zdefiniować, definicj*, pojęci*, podaj definicję, koncepcj*, znaczeni*',
    DIFFERENCE: `
      różni*, różnic*, porówna*, odróżni*, rozróżni*, czym różni się, czym różnią się, czym się różni,
      czym się różnią, jaka jest różnica, jakie są różnice, w porównaniu z, versus, vs, a czym, zestaw,
      czym różnią się od siebie, na czym polega różnica, w czym tkwi różnica, wskaż różnice,
      podaj różnice, omów różnice, co odróżnia, co różni, jak odróżnić, jak rozróżnić, odmienn* od, podobieństwa i różnice, różnice i podobieństwa
    `,
    SIMILARITY: 'podobieńst*, wspólne',
    PROS: `
      zalet*, korzyśc*, plusy, mocne strony, atut*, jakie korzyści, dobre strony, pozytywne strony,
      pozytywy, co daje, co dają, mocna strona, jakie korzyści daje, jakie korzyści przynosi,
      jakie zalety ma, jakie zalety mają
    `,
    CONS: `
      wad, wady, wada, minusy, ogranicze*, słabe strony, słabości, niedogodnoś*, mankament*,
      negatywne strony, negatywy, słaba strona, jakie wady ma, jakie wady mają, złe strony
    `,
    APPLICATION: `
      zastosowani*, zastosować, stosowan*, praktyczne użycie, przypadk* użycia, obszary zastosowań,
      gdzie stosuje się, gdzie się stosuje, gdzie wykorzystuje się, gdzie się wykorzystuje,
      gdzie używa się, gdzie znajduje zastosowanie, gdzie znajdują zastosowanie, znajduje zastosowanie,
      znajdują zastosowanie, w jakich dziedzinach stosuje się, w czym stosuje się
    `,
    PRINCIPLE: `
      działa, działają, działanie, działania, zasada działania, zasady działania, zasad działania,
      mechanizm działania, pod maską, wewnętrznie, funkcjonuj*, zasada, zasady, zasad, jak zbudowany jest,
      jak zbudowana jest, jak działa, jak działają, zasada funkcjonowania, jaka jest zasada działania,
      mechanizm, sposób działania, opisz działanie, omów działanie, pracuje
    `,
    ROLE: `
      rola, rolę, roli, cel, celu, przeznaczenie, do czego służy, do czego służą, do czego używa się,
      do czego wykorzystuje się, znaczenie ma, istotn*, służy, służą, rolę pełni, jakie funkcje pełni,
      jaką funkcję pełni, jakie funkcje spełnia, funkcje wykonuje, zadania pełni, funkcja, funkcje,
      funkcji, funkcję, jakie zadania spełnia, po co istnieje, jakie jest znaczenie,
      jakie jest przeznaczenie, jakie jest zadanie, jaki jest cel, jaka jest rola, jaka jest funkcja,
      przeznaczeni*, do czego wykorzystywan*, do czego używan*, dlaczego są ważne, ważność, odegrało,
      spełniają, {jaką rolę ,}{odgrywa,odegrał,odegrała,pełni,spełnia},
      {do czego,po co} {jest,są,stosuje się}, {dlaczego jest ,}{ważne,ważny,ważna},
      {funkcję ,funkcje ,}{pełni,pełnią}
    `,
    CAUSE: `
      przyczyn*, powod*, powód, powoduj*, skutkuje, wywołuj*, spowodowało, spowodować, przyczyniło się do,
      co doprowadziło do, doprowadziło do, wywołało, skąd się wziął, skąd się wzięła, geneza, genezę,
      genezy, pochodzenie problemu, jakie czynniki wpłynęły na, jakie czynniki powodują,
      jakie czynniki doprowadziły do
    `,
    MANNER: `
      metody, metodami, sposob*, sposób, technik*, strategi*, podejści*, środki, rozwiązani*, rozwiązanie
    `,
    STEPS: `
      krok, kroki, kroków, etap*, faz, fazy, faza, przebieg, procedur*, kolejne, fazach, fazami, stadia,
      stadium, z jakich etapów składa się, z jakich faz składa się, na jakie etapy dzieli się,
      na jakie fazy dzieli się, jakie etapy obejmuje, procedura
    `,
    TYPES: `
      typ, typy, typów, typu, rodzaj, rodzaje, rodzajów, kategori*, odmian*, odmiany, rodzaju,
      jakie są rodzaje, jakie są typy, jakie rodzaje, odmiana, klasyfikacja, podział, jak dzieli się,
      jak dzielą się, jak dzielimy, na jakie rodzaje dzieli się, na jakie rodzaje dzielą się, klasyfikuj*,
      klasyfikuje się
    `,
    FEATURES: `
      cech*, właściwości, właściwość, charakterysty*, nowości, wyróżnia, czym charakteryzuje się,
      czym charakteryzują się, czym się charakteryzuje, czym się charakteryzują, czym cechuje się,
      czym się cechuje, czym wyróżnia się, co cechuje, właściwościami, osobliwoś*
    `,
    EXAMPLES: 'przykład*, podaj przykład, na przykład, np',
    CHALLENGES: 'wyzwani*, trudnoś*, przeszkod*, bariery, bariera',
    IMPACT: `
      wpływ*, skut*, efekt*, konsekwencj*, oddziałuj*, wpłyn*, wpływa na, wpłynął, wpłynęła, wpłynęło,
      następstw*, rezultat*, jakie skutki miało, do czego prowadzi, do czego doprowadził*,
      jaki wpływ wywarł, odbija się na, przekłada się na, {jakie skutki,jaki wpływ} {miał,miała,ma}
    `,
    COMPONENTS: `
      składnik*, komponent*, element*, części, część, składa się, składają się, wchodzi w skład,
      z czego się składa, z czego składa się, z czego składają się, z jakich części składa się,
      z jakich elementów składa się, z czego jest zbudowan*, z czego jest zrobion*, co wchodzi w skład,
      tworzą, obejmuje, części składowe
    `,
    RELATION: `
      związek między, relacja między, zależność między, powiązan*, relacj*, związek, zależność,
      jaki jest związek, jaka jest zależność, jaka jest relacja, jak się ma do, co łączy, powiązanie
    `,
    BESTPRACTICE: 'dobre praktyki, najlepsze praktyki, zaleceni*, rekomendacj*, dobrych praktyk',
    SOLVE: `
      co byś zrobił gdyby, co zrobisz gdy, co zrobisz jeśli, co robić gdy, co robić jeśli,
      co zrobi pan gdy, jak zareagujesz gdy, rozwiąz*, rozwiązać, rozwiązywa*, napraw*, usunąć problem,
      usuwać problemy, poprawić błąd, przezwycięż*, pokona*, zwalcz*, walczyć, postępować, walczy,
      walczymy, walczą, walka z, walki z, zwalczyć, zwalczanie, rozwiązujesz, rozwiązuje, rozstrzyg*,
      zaradzić, leczyć problem, zmierzyć się z, stawić czoła
    `,
    PREVENT: `
      zapobie*, unika*, unikn*, uniknąć, zapobiec, nie dopuścić, chronić przed, ochrona przed,
      przeciwdziała*
    `,
    MITIGATE: 'łagodz*, złagodz*, osłab*',
    EVALUATE: 'oceni*, ocen*, mierz*, zmierz*, pomiar*, oszacow*, szacow*, ewalu*',
    OPTIMISE: 'optymaliz*, zoptymaliz*, ulepsz*, popraw*, usprawn*',
    ENSURE: 'zapewni*, zagwarant*, gwarant*, utrzyma*, utrzymywa*, zachowa*, zadbać o',
    IMPLEMENT: `
      implement*, zaimplement*, napisz, napisać, pisać, napisan*, opracow*, programow*, zaprogram*,
      zrealiz*, realiz*, wdroż* algorytm, redagow*, zredagow*
    `,
    CREATE: 'tworz*, utworz*, stworz*, twórz, utwórz, wygener*, generow*, generuje, tworzyć',
    USE: `
      używ*, użyć, użycie, użycia, użyj, wykorzyst*, stosow*, stosuje, korzyst*, posługiw*, za pomocą,
      przy użyciu, przy pomocy, poprzez
    `,
    NEED: `
      potrzeb*, potrzebuje, koniecz*, niezbęd*, należy, trzeba, powinien, powinna, powinno, powinniśmy,
      powinny, musi, muszą, warto, wymaga*, wymagan*, obowiązkow*, niezbędn*, trzeba było, powinny być
    `,
    REDUCE: `
      zmniejsz*, redukc*, zreduk*, reduku*, ogranicz*, obniż*, skróc*, skraca*, zminimaliz*, minimaliz*
    `,
    INCREASE: 'zwiększ*, wzrost*, rozszerz*, maksymaliz*',
    CHOOSE: 'wybra*, wybier*, wybór, wyboru, dobrać, dobier*, decyd*, zdecyd*',
    DESIGN: 'projektow*, zaprojekt*, projektuje, design*',
    TEST: 'testow*, przetest*, testy, test, sprawdz*, zweryf*, weryfik*, waliduj*, walidacj*',
    DETECT: 'wykry*, wykryw*, rozpozn*, zidentyf*, identyf*',
    CONFIGURE: 'konfigur*, skonfigur*, ustawi*, ustawić, zainstal*, instal*',
    DEPLOY: 'wdroż*, wdraża*, deploy*',
    DELETE: 'usun*, usuw*, usunąć, skasow*, kasow*, wymaz*',
    ADD: 'doda*, dodaw*, dodać, wstawi*, dołącz*',
    CONVERT: 'konwert*, konwersj*, przekonwert*, przekształc*, zamieni*, zamian*, przetłumacz*, transform*',
    MIGRATE: 'migr*, zmigr*, przenie*, przenos*, przejście',
    PROTECT: 'chroni*, ochron*, zabezpiecz*',
    MANAGE: 'zarządz*, administr*, organiz*',
    CALCULATE: `
      oblicz*, wylicza*, policz*, wzór na, jaki jest wzór na, podaj wzór na, według jakiego wzoru, wzorem na
    `,
    MONITOR: 'monitor*, śledz*, nadzor*, obserw*',
    START: 'uruchom*, uruchami*, rozpocz*, zacząć, włącz*, aktyw*, start*',
    STOP: 'zatrzym*, zakończ*, kończ*, wyłącz*, przerw*, anulow*, dezaktyw*',
    UPDATE: 'aktualiz*, zaktualiz*, zmieni*, zmian*, zmodyf*, modyf*',
    HAPPEN: `
      dziej*, zdarz*, wystąpi*, występ*, zachodzi, zachodzą, pojawi*, powstaj*, wydarzy*, miała miejsce,
      miał miejsce, doszło do, wybuch*, przebiega, przebiegają, odbywa się, odbywają się, dochodzi do,
      nastąpi*, następuje
    `,
    LOSE: 'stracić, traci*, strat*, utrat*, zgub*',
    TRAIN: 'trenow*, wytrenow*, trening',
    PROCESS: 'wykon*, wykonyw*, przeprowadz*, robić, robi, zrobić',
    AND: 'i, oraz, lub, albo, a, a także, tudzież',
    OF: '',
    IN: 'w, we, wewnątrz, podczas, w trakcie, w ramach, na, przy, pomiędzy, między, u, wśród',
    FOR: 'dla, o, na temat, dotyczące, aby, żeby, w sprawie, w celu',
    WITH: 'z, ze, przez, wraz z',
    FROM: 'od, na podstawie',
    TO: 'do, ku, aż do',
    THAN: 'niż, zamiast, aniżeli',
    NOT: 'nie, bez, nigdy, ani, brak, żaden, żadne, żadnej, niemożliwe',
    LIGHT: 'jakoś*, dokładnoś*, efektywnoś*, mechanizm*, system',
    HOLLOW: `
      problem*, temat*, zagadnieni*, kwesti*, obszar*, dziedzin*, przypad*, sytuacj*, termin*, rzecz*,
      branż*
    `,
    VAGUE: 'ogóln*, popularn*, typow*, konkretn*, określon*, możliw*, dostępn*',
    EMPTY: `
      czy mógłby pan, czy mogłaby pani, posiadają, dysponuje, dysponują, cechuje, cechują,
      charakteryzuje się, charakteryzują się, w codziennej pracy, w swojej pracy, według ciebie,
      twoim zdaniem, pana zdaniem, pani zdaniem, coś, państwo, chciałbym wiedzieć, chcielibyśmy wiedzieć,
      jest, są, był, była, było, były, być, będzie, ma, mają, mieć, masz, się, to, ten, ta, te, tego, tej,
      tych, tym, ich, jego, jej, swój, swoje, swoją, swoich, twój, twoje, twoja, twoim, twojej, nasz,
      nasze, mój, moje, ty, ja, mi, my, nam, wy, pan, pani, może, można, możesz, mogą, proszę, krótko,
      zwięźle, pokrótce, szczegółowo, dokładnie, prosto, prostymi słowami, własnymi słowami, główn*,
      najważniejsz*, podstaw*, najczęst*, najczęściej, zwykle, zazwyczaj, ogólnie, różne, różnych,
      różnorodn*, kilka, kilku, niektóre, wszystkie, wszystkich, każdy, każda, każdego, inne, innych,
      inny, bardziej, bardzo, najlepiej, najlepszy, najlepsze, dobrze, lepiej, skutecznie, efektywnie,
      poprawnie, prawidłowo, w praktyce, praktyce, w produkcji, w projekcie, w swoim doświadczeniu,
      doświadczeni*, rozmow* kwalifikacyjn*, pytanie, oferuje, oferują, zapewnia nam, obsługuje, posiada,
      istnieje, istnieją, znasz, wiesz, sądzisz, uważasz, także, również, obecnie, dziś, dzisiaj, tak,
      więc, jako, sobą, sobie, siebie, tam, gdy, jeśli, właściwie, dzięki, niego, niej, nich, jakim, jaką,
      jakiego, jakich, czym, czego, czemu służy, z pana doświadczenia, z pani doświadczenia,
      z twojego doświadczenia, na podstawie swojego doświadczenia, w swojej praktyce, w twojej pracy,
      w pracy, na co dzień, w pana pracy, w pani pracy, w skrócie, w kilku zdaniach, w kilku słowach,
      w paru słowach, pobieżnie, wyczerpująco, ogólnie rzecz biorąc, podaj przykład i, i podaj przykład,
      i podaj przykłady, podając przykłady, na przykładzie, z przykładami, z przykładem,
      uzasadnij odpowiedź, dzień dobry, cześć, przepraszam, dziękuję, dobrze więc, no dobrze, a więc,
      no to, no, otóż, chciałbym zapytać, chciałabym zapytać, chciałabym wiedzieć, mam pytanie,
      pytanie brzmi, następne pytanie, kolejne pytanie, kandydat, rozmówca, jak pan sądzi, jak pani sądzi,
      jak sądzisz, jak myślisz, występują, występuje, wyróżniamy, wyróżnia się, nazywamy, nazywa się,
      miał, miały, miało, miała, powszechnie, najpopularniejsz*, najważniejsze, najczęstsze, istniały,
      istniał, posiadał, posiadała, ktoś, ktokolwiek, państwa, pana, twoich, twojego, panu, kto wie,
      może ktoś wyjaśnić, {czy ,}{mógłbyś,mogłabyś,ktoś wie}
    `,
    CONTENT: `
      test* jednostkow*, test* integracyjn*, testy regresji, przypad* testow*, wzorzec projektow*,
      wzorc* projektow*, wzorzec, zasada pojedynczej odpowiedzialności, zasady solid, typ danych,
      typy danych, typów danych, system typów, system operacyjny, systemy operacyjne,
      systemu operacyjnego, system* plik*, system* rozproszon*, systemy rozproszone, baza danych,
      bazy danych, baz danych, bazie danych, struktur* danych, struktury danych, czas rzeczywisty,
      czas wykonania, czas kompilacji, złożoność czasowa, programowanie, programowania obiektow*,
      programowanie obiektow*, program, programy, konstruktor*, zarządzanie pamięcią, menedżer*,
      kontrola wersji, metoda abstrakcyjna, metody abstrakcyjne, metoda statyczna, metody statyczne,
      metoda, nadzorowan*, uczenie nadzorowane, uczenie nienadzorowane, nienadzorowan*, nierelacyjn*,
      nosql, funkcja, funkcje, funkcji, aplikacj* webow*, zmienn*, czasownik*, celownik, elementarn*,
      bezserwer*, bezstan*, budowa komórki, budowa, prezydent, działaln*, wybory, wyborcz*, ochrona danych
    `,
    GRAMMAR: `
      przyimek, przyimka, spójnik, spójnika, zaimek, zaimka, partykuła, partykuły, czasownik posiłkowy,
      czasownika posiłkowego, słowo, słowa
    `,
    TREAT: 'leczyć, leczy, leczeni*, terapi*',
    RAISE: 'podnieść, podnosi*, podnos*, wzmocni*, wzmacnia*, pobudz*, stymul*, polepsz*',
    BUILD: 'zbudow*, budow*, buduje, sporządz*, sporządzić, skonstruow*, konstruow*, zbudować',
    FIND: 'znale*, znajd*, znajdow*, odnale*, wyznacz*, ustalić, określić, określa',
    ACCELERATE: 'przyspiesz*, przyśpiesz*',
    TIME: 'czas, czasu',
    SPEED: 'szybkość, szybkości, prędkość, prędkości, tempo',
    PERFORMANCE: 'wydajnoś*',
    SIZE: 'rozmiar, rozmiaru, rozmiary, wielkość, wielkości',
    TROUBLESHOOT: 'debug*',
    LOCATE: 'diagnoz*, zdiagnoz*, zlokaliz*',
    HANDLE: 'radzić sobie, poradzić sobie, radzisz sobie, radzić, poradzić, obsług*, obsłuż*, uporać się z',
  },
  aliases: {
    '2': 'dwa, dwie, dwóch, dwu, dwoma',
    '3': 'trzy, trzech, trzem, trzema',
    '4': 'cztery, czterech, czterem',
    '5': 'pięć, pięciu',
    '6': 'sześć, sześciu',
    '7': 'siedem, siedmiu',
    '8': 'osiem, ośmiu',
    '9': 'dziewięć, dziewięciu',
    '10': 'dziesięć, dziesięciu',
    '12': 'dwanaście, dwunastu',
    // See `bounds.ts`.
    atmost: `
      nie może przekraczać, nie może przekroczyć, nie powinna przekraczać, nie powinien przekraczać, nie więcej niż, nie dłużej niż, nie dłuższy niż, co najwyżej, najwyżej, maksymalnie
    `,
    atleast: `
      nie mniej niż, nie krócej niż, co najmniej, przynajmniej, minimalnie
    `,
    'złożyć wniosek': `
      złożyć wniosek, składa się wniosek, składać wniosek, wnioskować o, wystąpić z wnioskiem
    `,
    uzyskać: 'uzyska*, uzyskuje, otrzym*, zdoby*, pozysk*',
    pracownik: 'pracownik*, pracownic*, personel*, zatrudnion*',
    dna: 'kwas deoksyrybonukleinowy',
    iot: 'internet rzeczy',
    ue: 'unia europejska, unii europejskiej',
    onz: 'organizacja narodów zjednoczonych',
    vat: 'podatek od towarów i usług, podatku od towarów i usług',
    vpn: 'wirtualna sieć prywatna, wirtualnej sieci prywatnej',
    pkb: 'produkt krajowy brutto, produktu krajowego brutto',
    '3y': 'trzeci, trzecia, trzecie, trzeciego, trzeciej, trzecią',
    '2y': 'drugi, druga, drugie, drugiego, drugiej, drugą, drugim',
    '1y': 'pierwszy, pierwsza, pierwsze, pierwszego, pierwszej, pierwszą, pierwszym',
    'przedstawienie sie': `
      przedstaw się, proszę się przedstawić, powiedz coś o sobie, proszę powiedzieć coś o sobie,
      opowiedz nam o sobie, proszę powiedzieć kilka słów o sobie,
      {proszę opowiedzieć ,opowiedz ,}{o,coś o} sobie
    `,
    'przetwarzanie jezyka naturalnego': 'nlp, przetwarzani* języka naturalnego',
    'rekurencyjna siec neuronowa': 'rnn, rekurencyjn* sie* neuronow*',
    'konwolucyjna siec neuronowa': 'cnn, konwolucyjn* sie* neuronow*, splotow* sie* neuronow*',
    'duzy model jezykowy': 'llm, duż* model* językow*',
    'uczenie maszynowe': 'ml, uczeni* maszynow*, machine learning',
    'uczenie glebokie': 'uczeni* głębok*, głębok* uczeni*, deep learning',
    'sztuczna inteligencja': 'ai, si, sztuczn* inteligencj*',
    'baza danych': 'bd, baz* danych, bazie danych',
    'system operacyjny': 'os, system* operacyjn*',
    'wstrzykiwanie zaleznosci': 'wstrzykiwani* zależności, dependency injection, di',
    przeuczenie: 'przeuczeni*, overfitting, nadmiern* dopasowani*',
    'programowanie obiektowe': 'oop, programowani* obiektow*, programowani* zorientowan* obiektowo',
    'garbage collection': 'gc, garbage collector*, garbage collection, odśmieca*',
    zakleszczenie: 'zakleszczeni*, deadlock*, impas*',
    'maszyna wirtualna': 'vm, maszyn* wirtualn*',
    rekurencja: 'rekurencj*, rekursj*',
    'ciagla integracja': 'ci, ciągł* integracj*, continuous integration',
    watek: 'wątek, wątk*, thread*',
    javascript: 'js',
    kubernetes: 'k8s',
  },
}
