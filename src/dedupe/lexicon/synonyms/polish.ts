/** See `synonyms.ts` for the form of a line. */
export const polish = `
~ telefon komórkowy, telefon mobilny
= AI, sztuczna inteligencja
= system operacyjny, OS
= OOP, programowanie obiektowe, programowanie zorientowane obiektowo
= SZBD, DBMS, system zarządzania bazą danych
= KSH, Kodeks spółek handlowych
= KPA, Kodeks postępowania administracyjnego
= RODO, GDPR, ogólne rozporządzenie o ochronie danych
= VAT, podatek od towarów i usług, podatek VAT
= PIT, podatek dochodowy od osób fizycznych
= CIT, podatek dochodowy od osób prawnych
= NIP, numer identyfikacji podatkowej
= ZUS, Zakład Ubezpieczeń Społecznych
= NFZ, Narodowy Fundusz Zdrowia
= PIP, Państwowa Inspekcja Pracy
= KRS, Krajowy Rejestr Sądowy
= NBP, Narodowy Bank Polski
= PKB, produkt krajowy brutto
= BHP, bezpieczeństwo i higiena pracy
~ spółka z o.o., spółka z ograniczoną odpowiedzialnością
= S.A., spółka akcyjna
= jednoosobowa działalność gospodarcza, JDG
= EKG, elektrokardiogram, elektrokardiografia
= USG, ultrasonografia, badanie ultrasonograficzne
= rezonans magnetyczny, MRI
= tomografia komputerowa, TK
= OUN, ośrodkowy układ nerwowy
= RKO, resuscytacja krążeniowo-oddechowa
= UE, Unia Europejska
= USA, Stany Zjednoczone, Stany Zjednoczone Ameryki
= ONZ, Organizacja Narodów Zjednoczonych
= NATO, Sojusz Północnoatlantycki
= ZSRR, Związek Radziecki, Związek Sowiecki
= PRL, Polska Rzeczpospolita Ludowa
~ I wojna światowa, pierwsza wojna światowa
~ II wojna światowa, druga wojna światowa
= DNA, kwas deoksyrybonukleinowy
= RNA, kwas rybonukleinowy
= dział kadr, dział HR, dział personalny, kadry
~ rozmowa kwalifikacyjna, rozmowa rekrutacyjna, rozmowa o pracę
= CV, curriculum vitae
= praca zdalna, home office, telepraca
~ prawo jazdy, uprawnienia do kierowania
~ dowód osobisty, dowód tożsamości, dowód
= zwolnienie lekarskie, L4, e-ZLA
~ przejście dla pieszych, zebra, pasy
~ sygnalizacja świetlna, sygnalizator świetlny, światła
= samochód osobowy, auto osobowe
= samochód, auto
= samochód ciężarowy, ciężarówka
= policjant, funkcjonariusz policji
= lek, lekarstwo, medykament
~ produkt leczniczy, lek
~ nadciśnienie, nadciśnienie tętnicze, wysokie ciśnienie, podwyższone ciśnienie
~ zawał serca, zawał mięśnia sercowego
~ udar mózgu, udar
= zapalenie płuc, pneumonia
= zapalenie wyrostka robaczkowego, appendicitis
= żółtaczka, icterus
= niedokrwistość, anemia
~ wstrząśnienie mózgu, wstrząs mózgu
= ospa wietrzna, wiatrówka
= krztusiec, koklusz
= różyczka, rubella
= choroba Parkinsona, parkinson
= choroba Alzheimera, alzheimer
= krwinki czerwone, erytrocyty, czerwone krwinki
= krwinki białe, leukocyty, białe krwinki
= płytki krwi, trombocyty
~ złamanie, złamać, złamana kość
= duszność, dyspnoe
= zaparcie, obstypacja, zatwardzenie
= biegunka, rozwolnienie
~ skutek uboczny, efekt uboczny
~ działanie niepożądane, skutek uboczny, efekt uboczny
= kwas acetylosalicylowy, aspiryna
= witamina C, kwas askorbinowy
= zastrzyk, iniekcja
= znieczulenie ogólne, narkoza
= opryszczka, herpes
= pisownia, ortografia
= matma, matematyka
= WF, wychowanie fizyczne, wuef
~ twierdzenie Pitagorasa, tw. Pitagorasa
= układ okresowy, układ okresowy pierwiastków, tablica Mendelejewa
~ przyspieszenie ziemskie, przyspieszenie grawitacyjne Ziemi
= dwutlenek węgla, CO2, ditlenek węgla
= tlenek węgla, czad
= chlorek sodu, sól kuchenna
= soda oczyszczona, wodorowęglan sodu
~ grawitacja, ciążenie, przyciąganie ziemskie
= zadanie domowe, praca domowa
= dodawanie, dodawać
= odejmowanie, odejmować
= mnożenie, mnożyć
~ uczelnia wyższa, szkoła wyższa
= uniwersytet, uniwerek
= matura, egzamin maturalny, egzamin dojrzałości
= podstawówka, szkoła podstawowa
= nauczyciel, nauczycielka
= lodówka, chłodziarka
= kuchenka mikrofalowa, mikrofalówka, mikrofala
= pralka, pralka automatyczna
= telewizor, odbiornik telewizyjny
= ziemniak, kartofel
~ borówka amerykańska, borówka wysoka
= śrubokręt, wkrętak
= e-mail, mail
~ e-mail, mail, poczta elektroniczna
~ strona internetowa, strona www
~ strona internetowa, witryna, portal
= link, odnośnik, hiperłącze
~ nazwa użytkownika, login
= kopia zapasowa, backup
~ dysk twardy, twardy dysk
~ pamięć RAM, pamięć operacyjna
~ procesor, CPU
~ karta graficzna, GPU
= zrzut ekranu, screenshot
= kod źródłowy, source code
= test jednostkowy, unit test, testy jednostkowe
= code review, przegląd kodu, recenzja kodu
= testy obciążeniowe, load testing, test obciążeniowy
= testy regresji, testy regresyjne, regression testing
= równoważenie obciążenia, load balancing
= klucz główny, klucz podstawowy, primary key
= klucz obcy, foreign key
= procedura składowana, stored procedure
= odśmiecanie pamięci, garbage collector, garbage collection
= zakleszczenie, deadlock
~ wyścig, race condition, hazard
= wielowątkowość, multithreading
= wstrzykiwanie zależności, dependency injection
= wzorzec projektowy, design pattern
= dług techniczny, dług technologiczny, technical debt
~ kontrola wersji, system kontroli wersji
= zbiór danych, dataset
= uczenie maszynowe, machine learning
= sieć neuronowa, neural network
= uczenie głębokie, deep learning, głębokie uczenie
= przeuczenie, overfitting, nadmierne dopasowanie
= niedouczenie, underfitting
= duży model językowy, LLM, wielki model językowy
= uczenie nadzorowane, supervised learning
= uczenie nienadzorowane, unsupervised learning
= uczenie ze wzmocnieniem, reinforcement learning
= przetwarzanie języka naturalnego, NLP
= las losowy, random forest
= macierz pomyłek, macierz błędów, confusion matrix
= walidacja krzyżowa, kroswalidacja, sprawdzian krzyżowy, cross-validation
= spadek gradientowy, spadek gradientu, gradient descent
= uwierzytelnianie dwuskładnikowe, 2FA, dwuetapowe uwierzytelnianie
= chmura obliczeniowa, cloud computing
= zapora sieciowa, firewall
= wyciek pamięci, memory leak
= interfejs użytkownika, UI, user interface
= środowisko programistyczne, IDE, zintegrowane środowisko programistyczne
= ciągła integracja, continuous integration
= media społecznościowe, social media, społecznościówki
~ grupa docelowa, target
= SEO, pozycjonowanie stron, optymalizacja pod wyszukiwarki
= informacja zwrotna, feedback
~ deadline, ostateczny termin, napięty termin, na czas
= szef, boss
= kolega z pracy, współpracownik
~ okres próbny, umowa na okres próbny
= kompetencje miękkie, umiejętności miękkie, soft skills
= kompetencje twarde, umiejętności twarde, hard skills
~ ogłoszenie o pracę, oferta pracy
= nadgodziny, praca w godzinach nadliczbowych, godziny nadliczbowe
= urlop macierzyński, macierzyński
~ umowa na czas określony, umowa terminowa
~ umowa na czas nieokreślony, umowa bezterminowa
= zwolnienie dyscyplinarne, dyscyplinarka
= wynagrodzenie minimalne, płaca minimalna, minimalne wynagrodzenie
~ umowa najmu, umowa wynajmu
~ akt urodzenia, metryka urodzenia
~ akt małżeństwa, akt ślubu
~ mandat, kara pieniężna, grzywna
~ spadkobierca, dziedzic
~ wynajmujący, właściciel mieszkania
~ pierwsza pomoc, pierwsza pomoc przedmedyczna
~ wypadek przy pracy, wypadek w pracy
= środki ochrony indywidualnej, ŚOI
~ pogotowie, karetka, ambulans
= dentysta, stomatolog
= pediatra, lekarz dziecięcy
= okulista, lekarz okulista
= laryngolog, otolaryngolog
= ginekolog, lekarz ginekolog
= pielęgniarka, pielęgniarz
~ używać, stosować
~ zmniejszyć, zredukować
= czasem, czasami, niekiedy, od czasu do czasu
= natychmiast, natychmiastowo
~ potrzebny, niezbędny
= bezpłatnie, za darmo, nieodpłatnie
= bezpłatny, darmowy, nieodpłatny
= tani, niedrogi
= zabronione, zakazane, niedozwolone
~ dozwolone, dopuszczalne
= obliczyć, wyliczyć
= poprawny, prawidłowy
= niepoprawny, nieprawidłowy, błędny
= rozpocząć, zacząć
= zakończyć, skończyć
= około, mniej więcej
= kupić, zakupić
= naprawić, zreperować
= obowiązkowy, obligatoryjny
= szybko, prędko
~ rozmiar, wielkość
~ błąd, pomyłka, bug, błędny, pomylić, mylić się, omyłka
~ awaria, usterka, zepsuć, zepsuty, nie działa, uszkodzenie, popsuć, defekt
~ zawiesić, zawiesza się, zacina się, crash, wysypuje się, zawieszanie
~ naprawić, naprawa, naprawiać, usunąć usterkę, reperować, remont
~ problem, trudność, kłopot
~ trudny, ciężki, skomplikowany, złożony
~ łatwy, prosty, nieskomplikowany, łatwo
~ rozwiązać, rozwiązanie, rozwiązywać, poradzić sobie, radzić sobie, uporać się
~ wybrać, wybór, wybierać, dobrać, dobór, selekcja
~ decyzja, zdecydować, decydować, podjąć decyzję, postanowić
~ używać, użyć, stosować, zastosować, wykorzystać, użycie, zastosowanie, wykorzystywać, korzystać, skorzystać, użytkowanie
~ potrzebować, potrzebny, konieczny, niezbędny, wymagany, potrzeba, trzeba
~ musieć, obowiązek, obowiązany, zobowiązany, obowiązkowy
~ zakaz, zakazać, zabronić, zabroniony, nie wolno, niedozwolony
~ wolno, dozwolony, można, dopuszczalny, pozwolić, zezwolić
~ zgoda, pozwolenie, zezwolenie, zgodzić się
~ zacząć, rozpocząć, początek, rozpoczęcie, zaczynać, rozpoczynać, start
~ skończyć, zakończyć, koniec, zakończenie, kończyć
~ przestać, zaprzestać, zatrzymać, wstrzymać
~ zwiększyć, zwiększać, podnieść, wzrost, zwiększenie, podwyższyć, wzrosnąć, rosnąć
~ zmniejszyć, zmniejszać, obniżyć, ograniczyć, redukować, zmniejszenie, obniżenie, redukcja, spadek, obniżać, ograniczać
~ poprawić, ulepszyć, udoskonalić, poprawa, ulepszenie, usprawnić, optymalizacja, optymalizować
~ przyspieszyć, przyspieszenie, przyśpieszyć
~ spowolnić, zwolnić, spowolnienie, spowalniać
~ wolny, powolny, wolno, powoli
~ szybki, szybko, prędki, sprawny
~ tworzyć, stworzyć, utworzyć, tworzenie, utworzenie
~ opracować, zaprojektować, projektować, projektowanie, opracowanie, rozwijać
~ produkować, produkcja, wytwarzać, wytwarzanie, wytworzyć
~ usunąć, usuwać, usunięcie, skasować, kasować, pozbyć się, wykasować
~ dodać, dodawać, dodanie, dołączyć
~ zmienić, zmieniać, zmiana, modyfikować, modyfikacja
~ zamienić, zastąpić, wymienić, zastąpienie, wymiana, zamiana
~ sprawdzić, sprawdzać, sprawdzenie, zweryfikować, weryfikacja, weryfikować, skontrolować
~ test, testować, testowanie, przetestować
~ znaleźć, szukać, wyszukać, odnaleźć, wyszukiwanie, poszukiwać
~ wykryć, wykrywać, wykrycie, wykrywanie, rozpoznać, rozpoznawać, zidentyfikować
~ określić, ustalić, wyznaczyć, określać, wyznaczanie, ustalenie
~ obliczyć, obliczać, obliczenie, wyliczyć, policzyć, liczyć, obliczanie
~ mierzyć, zmierzyć, pomiar
~ ocenić, ocena, oceniać, ewaluacja
~ zapisać, zapis, zapisywać
~ przechowywać, przechowywanie, składować, składowanie
~ chronić, ochrona, zabezpieczyć, zabezpieczenie, zabezpieczać, ochronić
~ zapobiegać, zapobiec, zapobieganie, uniknąć, unikać, profilaktyka, prewencja
~ bezpieczny, bezpieczeństwo, bezpiecznie
~ niebezpieczny, niebezpieczeństwo, zagrożenie, ryzyko, ryzykowny
~ zapewnić, gwarantować, zagwarantować, zapewniać
~ podłączyć, podłączenie, połączyć, połączenie, przyłączyć
~ odłączyć, rozłączyć, odłączenie
~ włączyć, włączenie, uruchomić, aktywować, aktywacja, włączać
~ wyłączyć, wyłączenie, dezaktywować, wyłączać
~ wykonać, wykonywać, wykonanie, przeprowadzić, zrealizować, realizacja
~ zainstalować, instalacja, instalować
~ skonfigurować, konfiguracja, ustawić, ustawienia, konfigurować
~ zaktualizować, aktualizacja, aktualizować, uaktualnić
~ pobrać, ściągnąć, pobieranie, ściąganie, download
~ wysłać, wysyłać, przesłać, wysyłka, przesyłać, wysyłanie
~ otrzymać, dostać, uzyskać, otrzymywać, uzyskanie
~ przekazać, przekazanie, przekazywać
~ zwrócić, zwrot, oddać, zwracać
~ kupić, kupno, zakup, kupować, nabyć, nabycie
~ sprzedać, sprzedaż, sprzedawać, zbyć, zbycie
~ płacić, zapłacić, zapłata, płatność, opłacić, uiścić
~ cena, koszt, kosztować
~ koszty, wydatki, nakłady
~ dochód, przychody, zarobek, zarobki, zarabiać
~ wynagrodzenie, pensja, płaca, wypłata, pobory
~ podwyżka, podwyżka pensji, wzrost wynagrodzenia
~ dług, zadłużenie, zobowiązanie, dłużnik
~ kredyt, pożyczka
~ kara, sankcja, ukarać, karać
~ rabat, zniżka, upust, obniżka
~ drogi, kosztowny
~ gotówka, pieniądze w gotówce
~ pieniądze, środki pieniężne, kasa
~ łapówka, łapownictwo, korupcja, przekupstwo
~ praca, zatrudnienie, pracować, robota
~ zawód, profesja
~ pracownik, zatrudniony, personel
~ zatrudnić, zatrudnienie, przyjąć do pracy, zatrudniać, rekrutacja
~ zwolnić, zwolnienie, wypowiedzenie, zwolnić z pracy, zwalniać, rozwiązać umowę o pracę
~ odejść z pracy, zwolnić się, rzucić pracę, odejście, zmiana pracy
~ poprzednia praca, ostatnia praca, poprzedni pracodawca, były pracodawca
~ szef, przełożony, kierownik, menedżer, boss
~ kierować, zarządzać, zarządzanie, kierowanie, przewodzić
~ firma, przedsiębiorstwo, organizacja, spółka
~ stanowisko, posada, miejsce pracy
~ kandydat, aplikant, ubiegający się o pracę
~ aplikować, ubiegać się, starać się o
~ mocne strony, zalety, atuty, mocna strona
~ słabe strony, wady, słaba strona, słabości
~ konflikt, spór, kłótnia, nieporozumienie, konfliktowy
~ stres, presja, stresujący, pod presją, odporność na stres
~ wypalenie, wypalenie zawodowe, wypalony
~ sukces, osiągnięcie, osiągnąć, powodzenie
~ porażka, niepowodzenie, klęska, ponieść porażkę
~ cel, zamiar, przeznaczenie
~ motywacja, motywować, zmotywować, bodziec
~ doświadczenie, staż, doświadczony
~ umiejętność, zdolność, kompetencja, kwalifikacje, umieć
~ zadanie, obowiązki, zakres obowiązków
~ odpowiedzialność, odpowiedzialny, odpowiadać za
~ urlop, wakacje, wolne
~ spotkanie, zebranie, narada
~ omówić, dyskusja, przedyskutować, dyskutować
~ uzgodnić, umówić się, porozumienie, ustalenia
~ odmówić, odmowa, odrzucić, odrzucenie
~ pomóc, pomoc, pomagać, wsparcie, wspierać
~ uczyć, nauczać, nauczanie, szkolić, szkolenie
~ uczyć się, nauczyć się, nauka, przyswoić
~ rozumieć, zrozumieć, zrozumienie, pojąć
~ zapamiętać, pamiętać, zapamiętywanie, nauczyć się na pamięć
~ zapomnieć, zapominać
~ wiedzieć, znać, wiedza, znajomość
~ nauczyciel, pedagog, wykładowca, belfer
~ uczeń, uczniowie
~ lekcja, zajęcia, godzina lekcyjna
~ ocena, stopień
~ egzamin, sprawdzian, kolokwium, test
~ przygotować, przygotowanie, przygotować się, przygotowywać
~ plan, harmonogram, rozkład, grafik
~ planować, zaplanować, planowanie
~ poinformować, informować, powiadomić, zawiadomić, zgłosić, powiadomienie
~ mówić, powiedzieć, rozmawiać, rozmowa
~ odpowiedzieć, odpowiedź, odpowiadać
~ prosić, prośba, poprosić
~ skarga, reklamacja, zażalenie, reklamować
~ klient, nabywca, kupujący, konsument
~ dostawca, dostarczyć, dostarczać, dostawa
~ towar, produkt, wyrób, artykuł
~ reklama, reklamować, promocja, promować
~ konkurencja, konkurent, konkurować
~ zysk, zyskowny, dochodowy, rentowny
~ rentowność, opłacalność, opłacalny, opłacać się
~ inwestycja, inwestować, inwestor, lokować
~ oszczędzać, oszczędność, zaoszczędzić, oszczędzanie
~ wydać, wydawać, wydatek
~ faktura, rachunek
~ księgowość, rachunkowość
~ zaksięgować, księgowanie, zapis księgowy
~ amortyzacja, umorzenie, amortyzować
~ podatek, opodatkowanie, danina, opodatkować
~ urząd skarbowy, skarbówka, fiskus
~ odliczyć, odliczenie, ulga podatkowa, odpis
~ upadłość, bankructwo, zbankrutować, niewypłacalność
~ inflacja, wzrost cen
~ bezrobocie, bezrobotny
~ emerytura, emeryt, emerytalny
~ ubezpieczenie, ubezpieczyć, polisa
~ odsetki, oprocentowanie, stopa procentowa
~ akcje, papiery wartościowe
~ zaliczka, przedpłata
~ raty, ratalny, spłata w ratach
~ przelew, przelać, przelać pieniądze
~ konto, rachunek bankowy
~ umowa, kontrakt, porozumienie
~ zawrzeć umowę, zawarcie umowy, podpisać umowę
~ rozwiązać umowę, wypowiedzieć umowę, rozwiązanie umowy, zerwać umowę
~ podpis, podpisać, podpisywać
~ ważny, obowiązujący, ważność
~ nieważny, nieważność, bezskuteczny
~ ustawa, prawo, przepis, akt prawny
~ prawo do, uprawnienie, przysługuje, przysługiwać
~ nielegalny, bezprawny, niezgodny z prawem
~ legalny, zgodny z prawem
~ naruszyć, naruszenie, złamać przepisy, naruszać
~ przestrzegać, przestrzeganie, stosować się
~ przestępstwo, przestępczy
~ winny, wina, zawinić
~ udowodnić, dowód, dowodzić, wykazać
~ świadek, naoczny świadek
~ oskarżyć, oskarżenie, oskarżać
~ pozew, pozwać, złożyć pozew, wytoczyć powództwo, powództwo
~ sąd, sądowy
~ odwołanie, odwołać się, zaskarżyć, apelacja
~ szkoda, uszczerbek, uszkodzić
~ odszkodowanie, rekompensata, zrekompensować
~ dziedziczyć, spadek, dziedziczenie, odziedziczyć
~ małżeństwo, ślub, ożenić się, wyjść za mąż, pobrać się
~ rozwód, rozwieść się, rozwodzić
~ adopcja, adoptować, przysposobienie
~ najem, wynajem, wynająć, wynajmować
~ najemca, lokator
~ mieszkanie, lokal, lokal mieszkalny
~ kaucja, depozyt
~ przeprowadzka, przeprowadzić się
~ meldunek, zameldować, zameldowanie
~ zarejestrować, rejestracja, rejestrować, zgłoszenie
~ wniosek, podanie, wnioskować, złożyć wniosek
~ wypełnić, formularz, wypełnianie
~ przedłużyć, przedłużenie, prolongata
~ zaświadczenie, poświadczenie
~ urząd, organ
~ obywatelstwo, przynależność państwowa
~ cudzoziemiec, obcokrajowiec, imigrant, migrant
~ niepełnoletni, poniżej 18 lat
~ małoletni, niepełnoletni
~ pełnoletni, dorosły, powyżej 18 lat
~ nastolatek, młodzież
~ dziecko, dzieci
~ rodzice, matka i ojciec
~ osoba starsza, senior, starszy człowiek
~ jechać, jazda, prowadzić, poruszać się
~ kierowca, kierujący, prowadzący pojazd
~ pieszy, pieszo
~ rowerzysta, kierujący rowerem
~ wyprzedzać, wyprzedzanie, wyprzedzić
~ skręcać, skręt, skręcić
~ zawracać, zawracanie, zawrócić
~ parkować, parkowanie, zaparkować
~ zatrzymać się, zatrzymanie, stanąć
~ hamować, hamowanie, hamulec
~ przekroczenie prędkości, przekroczyć prędkość, zbyt szybka jazda
~ dopuszczalna prędkość, prędkość maksymalna, ograniczenie prędkości
~ ustąpić pierwszeństwa, pierwszeństwo, pierwszeństwo przejazdu, kto jedzie pierwszy
~ znak drogowy, znak
~ wypadek, kraksa, zderzenie
~ pijany, nietrzeźwy, po alkoholu, pod wpływem alkoholu
~ pasy bezpieczeństwa, pasy, zapiąć pasy
~ mgła, ograniczona widoczność
~ gołoledź, śliska nawierzchnia, oblodzenie
~ kierunkowskaz, migacz
~ klakson, trąbić, sygnał dźwiękowy
~ tankować, tankowanie, paliwo
~ benzyna, paliwo
~ silnik, motor
~ droga, ulica
~ samochód, pojazd, auto, wóz
~ choroba, schorzenie, chorować, chory
~ pacjent, chory
~ lekarz, doktor, medyk
~ leczyć, leczenie, terapia, wyleczyć
~ wyzdrowieć, powrót do zdrowia, wyzdrowienie
~ badać, badanie, zbadać
~ diagnoza, rozpoznanie, diagnozować, zdiagnozować
~ zarazić, zakażenie, infekcja, zakaźny, zakazić, zaraźliwy
~ szczepić, szczepienie, szczepionka, zaszczepić
~ ból, boleć, bolesny
~ przeciwbólowy, lek przeciwbólowy, analgetyk
~ znieczulenie, znieczulić, anestezja
~ rana, zranienie
~ opatrunek, opatrzyć
~ krwawić, krwawienie
~ gorączka, podwyższona temperatura, gorączkować
~ wymioty, wymiotować
~ nudności, mdłości
~ kaszel, kaszleć, kasłać
~ przeziębienie, przeziębić się
~ grypa, influenza
~ omdlenie, utrata przytomności, zemdleć, nieprzytomny
~ oddychać, oddech, oddychanie
~ resuscytacja, reanimacja, reanimować
~ zatrzymanie krążenia, NZK, zatrzymanie akcji serca
~ serce, sercowy
~ nerka, nerki, nerkowy
~ wątroba, wątrobowy
~ płuca, płucny
~ żołądek, żołądkowy
~ skóra, skórny
~ krew, krwi
~ kość, kostny
~ mięsień, mięśniowy
~ mózg, mózgowy
~ rak, nowotwór złośliwy, onkologiczny
~ ciąża, ciężarna, w ciąży
~ poród, urodzić, rodzić
~ podać lek, podawanie leku, podanie leku
~ przyjmować, zażywać, brać lek
~ dawka, dawkowanie, dozowanie
~ recepta, przepisać, przepisywać
~ przeciwwskazanie, przeciwwskazany
~ operacja, zabieg chirurgiczny, operować
~ pielęgnacja, opieka, opiekować się, pielęgnować
~ dezynfekcja, odkażanie, dezynfekować, odkazić
~ drobnoustrój, patogen, zarazek
~ odżywianie, żywienie, dieta, jedzenie
~ schudnąć, odchudzać się, utrata wagi
~ sen, spać
~ bezsenność, zaburzenia snu
~ zmęczenie, zmęczony, znużenie
~ alergia, uczulenie, alergiczny, uczulony
~ zatrucie, zatruć się
~ oparzenie, poparzenie, oparzyć
~ obrzęk, opuchlizna, spuchnięty
~ zawroty głowy, kręci się w głowie
~ ból głowy, boli głowa
~ śmierć, umrzeć, zgon, zmarły, umierać
~ uzależnienie, nałóg, uzależniony
~ tajemnica, poufność, poufny, zachowanie tajemnicy
~ szpital, klinika
~ apteka, farmaceuta
~ program, aplikacja, oprogramowanie, apka
~ programować, programowanie, kodować, pisać kod
~ programista, deweloper, developer
~ folder, katalog
~ kopiować, kopia, skopiować
~ duplikat, powtórzenie, zduplikowany, powtarzający się
~ przywrócić, przywracanie, odzyskać, odzyskiwanie, odzyskanie
~ debugować, debugowanie, debuger
~ wyjątek, exception
~ pętla, loop
~ sortować, sortowanie, posortować, uporządkować
~ filtrować, filtr, filtrowanie
~ zapytanie, kwerenda, query
~ wiersz, rekord
~ kolumna, pole
~ indeks, indeksowanie
~ sieć, sieciowy
~ przeglądarka, browser
~ szyfrować, szyfrowanie, zaszyfrować
~ włamanie, zhakować, haker, hakować, włamać się
~ atak, atakować
~ podatność, luka, luka w zabezpieczeniach
~ zalogować, logowanie, zalogować się
~ konto użytkownika, konto
~ dostęp, dostępny
~ dostępność, dostępny
~ uprawnienia, prawa dostępu
~ niezawodny, niezawodność
~ skalować, skalowanie, skalowalność, skalowalny
~ wydajność, wydajny, efektywność
~ wdrożyć, wdrożenie, deployment, wdrażanie
~ pamięć podręczna, cache, cachowanie
~ asynchroniczny, asynchroniczność, async
~ równoległy, równolegle, równoległość, jednocześnie
~ blokować, blokada, zablokować
~ wiadomość, komunikat
~ zdarzenie, event
~ dziedziczenie, dziedziczyć
~ hermetyzacja, enkapsulacja, kapsułkowanie
~ ponowne użycie, reużywalność, wielokrotne użycie
~ utrzymanie, utrzymywać, konserwacja
~ logi, logowanie zdarzeń, dziennik zdarzeń
~ monitorować, monitorowanie, nadzór, nadzorować, śledzić
~ ekran, monitor, wyświetlacz
~ drukować, drukarka, wydrukować, drukowanie
~ ładować, ładowanie, naładować
~ trenować, trenowanie, trening
~ przewidywać, przewidywanie, prognoza, predykcja, prognozować
~ klasyfikacja, klasyfikować
~ brakujące dane, brakujące wartości, braki danych
~ wartość odstająca, outlier, anomalia
~ halucynacje, halucynować, zmyśla
~ ciepło, cieplny, gorąco
~ ogrzać, podgrzać, ogrzewanie, nagrzewać, podgrzewać
~ chłodzić, schłodzić, chłodzenie
~ topić, topnienie, stopić
~ wrzeć, wrzenie, gotować się
~ parować, parowanie
~ zamarzać, zamarzanie, zamrozić, zamrażać
~ prąd, elektryczność, elektryczny
~ opór, rezystancja
~ dźwięk, dźwiękowy
~ hałas, głośny
~ odbicie, odbijać
~ roztwór, rozpuścić, rozpuszczać
~ reakcja, reagować
~ kwas, kwasowy
~ mieszać, mieszanina, zmieszać
~ spalanie, spalić, palić się
~ wybuch, eksplozja, wybuchnąć
~ komórka, komórkowy
~ roślina, roślinny
~ zwierzę, zwierzęcy
~ rozmnażanie, rozmnażać się
~ trawienie, trawić, trawienny
~ siedlisko, środowisko życia
~ zanieczyszczenie, zanieczyszczać, skażenie
~ wojna, wojenny
~ bitwa, bój
~ powstanie, bunt, rebelia
~ władca, monarcha
~ wybory, głosowanie, wybierać, głosować
~ ludność, mieszkańcy, populacja
~ państwo, kraj
~ założyć, założenie, utworzyć
~ znieść, zniesienie, uchylić, uchylenie
~ odkryć, odkrycie, odkrywać
~ wynaleźć, wynalazek
~ deszcz, opady
~ ilość, liczba
~ dzielenie, dzielić, podzielić
~ prawdopodobieństwo, szansa, prawdopodobny
~ średnia, przeciętna, średni
~ odległość, dystans
~ waga, ważyć
~ tłumaczyć, tłumaczenie, przetłumaczyć, przekład
~ wymowa, wymawiać
~ słownictwo, zasób słów, słówka
~ wypracowanie, rozprawka
~ wiersz, poezja
~ pisarz, autor
~ bohater, postać
~ czytać, czytanie, przeczytać, lektura
~ pisać, napisać, pisanie
~ przemoc rówieśnicza, bullying, prześladowanie
~ wykształcenie, edukacja, kształcenie
~ potrawa, danie, jedzenie
~ gotować, ugotować, przyrządzić, przygotować potrawę
~ smażyć, usmażyć, podsmażyć
~ piec, upiec, pieczenie, wypiek
~ kroić, ciąć, pokroić
~ czyścić, wyczyścić, czyszczenie, sprzątać, sprzątanie
~ prać, pranie, wyprać
~ myć, umyć, mycie
~ plama, zabrudzenie
~ zapach, smród, śmierdzieć
~ pleśń, grzyb na ścianie
~ suszyć, suszenie, wysuszyć
~ wietrzyć, wentylacja, wietrzenie
~ ocieplić, ocieplenie, izolacja termiczna, izolować
~ budować, budowa, zbudować, wybudować
~ budynek, budowla, gmach
~ dach, pokrycie dachowe
~ ściana, mur
~ malować, malowanie, pomalować
~ kleić, klej, przykleić
~ wiercić, wiercenie
~ spawać, spawanie
~ przymocować, zamocować, mocowanie, montaż, montować
~ narzędzie, przyrząd
~ maszyna, urządzenie
~ rura, rurociąg
~ wyciek, przeciek, cieknie, przeciekać
~ zatkany, zapchany, niedrożny
~ zwarcie, spięcie
~ pożar, ogień
~ gasić, gaszenie, ugasić
~ ewakuacja, ewakuować
~ podróż, wyjazd, podróżować, wycieczka
~ rezerwacja, zarezerwować, rezerwować
~ anulować, odwołać, anulowanie
~ lot, samolot, lecieć
~ bagaż, walizka
~ cło, odprawa celna
~ miejsce, lokalizacja, położenie
~ czas, okres, czas trwania
~ trwać, długość trwania
~ odłożyć, przełożyć, odroczyć, odroczenie
~ spóźnienie, spóźnić się, opóźnienie, opóźniać
~ czekać, oczekiwać, oczekiwanie
~ punktualny, punktualność, na czas
~ organizować, zorganizować, organizacja
~ wpływ, wpływać, oddziaływać, wpłynąć
~ zależeć, zależność, zależny
~ powodować, spowodować, wywołać, prowadzić do
~ przyczyna, powód
~ skutek, konsekwencja, następstwo
~ wynik, rezultat
~ powstać, powstawać, pojawić się, wystąpić
~ zniknąć, znikać, zaginąć
~ stracić, utrata, zgubić, strata
~ zdarzyć się, wydarzyć się, nastąpić
~ składać się, zawierać, skład
~ część, element, składnik, komponent
~ podzielić, podział, dzielić
~ zbierać, gromadzić, zbieranie, gromadzenie
~ połączyć, scalić, łączenie, scalanie
~ związek, relacja, zależność
~ podobny, zbliżony, analogiczny
~ taki sam, identyczny, jednakowy
~ ważny, istotny, kluczowy, znaczący, znaczenie
~ największy, maksymalny, najwyższy
~ najmniejszy, minimalny, najniższy
~ duży, wielki
~ mały, niewielki
~ nowy, nowoczesny
~ stary, przestarzały
~ brak, niedobór, brakować, niedostatek
~ nadmiar, zbyt dużo, zbędny
~ wystarczający, wystarczyć, dosyć
~ zwykły, typowy, normalny, standardowy
~ pilny, nagły
~ możliwy, możliwość
~ rodzaj, typ, odmiana
~ metoda, sposób, podejście
~ zasada, reguła
~ wymaganie, wymóg, warunek
~ cecha, właściwość, charakterystyka
~ strach, bać się, obawa
~ złość, gniew, zły, zdenerwowany
~ smutek, smutny
~ duma, dumny, być dumnym
~ zaufanie, ufać
~ szczery, szczerość, uczciwość, uczciwy
~ kłamstwo, kłamać
~ kradzież, ukraść, kraść
~ oszustwo, oszukać, wyłudzenie
~ zabójstwo, zabić
~ morderstwo, zamordować
~ więzienie, pozbawienie wolności
~ zachowanie, zachowywać się
~ nawyk, przyzwyczajenie
~ hobby, zainteresowania, czas wolny
~ samodzielny, niezależny, samodzielność
~ elastyczny, elastyczność
~ komunikacja, komunikować się
~ współpraca, współpracować, praca zespołowa, praca w zespole
~ przekonać, przekonywać
~ priorytet, priorytety, ustalać priorytety
~ wielozadaniowość, kilka zadań naraz, multitasking
~ uczestniczyć, udział, brać udział
~ za pięć lat, za 5 lat, plany na przyszłość
~ opowiedz o sobie, przedstaw się, powiedz coś o sobie
~ oczekiwania finansowe, oczekiwania płacowe, ile chciałbyś zarabiać, oczekiwane wynagrodzenie
~ krytyka, krytykować
~ analiza, analizować, przeanalizować
~ eksperyment, doświadczenie
~ pokazać, wyświetlić, pokazywać, wyświetlać
~ ukryć, schować, ukrywać
~ otworzyć, otwarcie, otwierać
~ zamknąć, zamknięcie, zamykać
~ przekształcić, konwertować, konwersja, przekształcenie, zamienić
~ ograniczyć, ograniczenie, limit
~ rozszerzyć, rozszerzenie
~ potwierdzić, potwierdzenie
~ zalecać, rekomendować, doradzać, rada, zalecenie
~ podnosić, dźwigać, podnieść
~ gwarancja, gwarantować
~ magazyn, zapasy, zapas
~ dyskryminacja, dyskryminować, nierówne traktowanie
~ ekspert, specjalista, fachowiec
`
