/** See `synonyms.ts` for the form of a line. */
export const polish = `
~ telefon komórkowy, telefon mobilny
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
~ PIP, Państwowa Inspekcja Pracy, inspekcja pracy
= KRS, Krajowy Rejestr Sądowy
= NBP, Narodowy Bank Polski
= PKB, produkt krajowy brutto
= BHP, bezpieczeństwo i higiena pracy
~ spółka z o.o., spółka z ograniczoną odpowiedzialnością
= jednoosobowa działalność gospodarcza, JDG
= EKG, elektrokardiogram, elektrokardiografia
= USG, ultrasonografia, badanie ultrasonograficzne
= rezonans magnetyczny, MRI
= tomografia komputerowa, badanie TK
= OUN, ośrodkowy układ nerwowy
= RKO, resuscytacja krążeniowo-oddechowa
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
~ praca zdalna, home office, telepraca, praca z domu, zdalnie
~ prawo jazdy, uprawnienia do kierowania
~ dowód osobisty, dowód tożsamości, dowód
= zwolnienie lekarskie, e-ZLA
~ przejście dla pieszych, zebra, pasy
~ sygnalizacja świetlna, sygnalizator świetlny, światła
= samochód osobowy, auto osobowe
= samochód, auto
= samochód ciężarowy, ciężarówka
= policjant, funkcjonariusz policji
= lekarstwo, medykament
~ lek, lekarstwo, tabletki
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
= wychowanie fizyczne, wuef
~ twierdzenie Pitagorasa, tw. Pitagorasa
= układ okresowy, układ okresowy pierwiastków, tablica Mendelejewa
~ przyspieszenie ziemskie, przyspieszenie grawitacyjne Ziemi
= dwutlenek węgla, CO2, ditlenek węgla
~ tlenek węgla, czad, zaczadzenie
= chlorek sodu, sól kuchenna
= soda oczyszczona, wodorowęglan sodu
~ grawitacja, ciążenie, przyciąganie ziemskie
= zadanie domowe, praca domowa
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
= interfejs użytkownika, user interface
~ środowisko programistyczne, zintegrowane środowisko programistyczne
= ciągła integracja, continuous integration
= media społecznościowe, social media, społecznościówki
~ grupa docelowa, target
= SEO, pozycjonowanie stron, optymalizacja pod wyszukiwarki
= informacja zwrotna, feedback
~ deadline, ostateczny termin, napięty termin, na czas
= szef, boss
~ kolega z pracy, współpracownik
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
~ dochód, zarobek, zarobki, zarabiać
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
~ mocne strony, atuty, mocna strona
~ słabe strony, słaba strona, słabości
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
~ skarga, reklamacja, reklamować
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
~ amortyzacja, amortyzować
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
~ rowerzysta, kierujący rowerem
~ wyprzedzać, wyprzedzanie, wyprzedzić
~ skręcać, skręt, skręcić
~ zawracać, zawracanie, zawrócić
~ parkować, parkowanie, zaparkować
~ zatrzymać się, zatrzymanie, stanąć
~ hamować, hamowanie, hamulec
~ przekroczenie prędkości, przekroczyć prędkość, zbyt szybka jazda
~ dopuszczalna prędkość, prędkość maksymalna, ograniczenie prędkości
~ ustąpić pierwszeństwa, pierwszeństwo, pierwszeństwo przejazdu
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
~ złość, gniew, zdenerwowany
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
~ oczekiwania finansowe, oczekiwania płacowe, oczekiwane wynagrodzenie
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
= ADHD, zespół nadpobudliwości psychoruchowej
= IPN, Instytut Pamięci Narodowej
= KSeF, Krajowy System e-Faktur
= MSSF, Międzynarodowe Standardy Sprawozdawczości Finansowej
= PPK, Pracownicze Plany Kapitałowe
= CEIDG, Centralna Ewidencja i Informacja o Działalności Gospodarczej
= PESEL, numer PESEL
~ Rzecznik Praw Obywatelskich, RPO
= SOR, szpitalny oddział ratunkowy
= POZ, podstawowa opieka zdrowotna
= OIT, OIOM, oddział intensywnej terapii
= NZK, nagłe zatrzymanie krążenia
= POChP, przewlekła obturacyjna choroba płuc
~ SM, stwardnienie rozsiane
= RZS, reumatoidalne zapalenie stawów
= MOP, Międzynarodowa Organizacja Pracy
= WHO, Światowa Organizacja Zdrowia
~ umowa B2B, kontrakt B2B
= API, interfejs programowania aplikacji
= IoT, internet rzeczy
= złośliwe oprogramowanie, malware
~ SQL injection, wstrzyknięcie SQL
~ wiersz poleceń, linia poleceń, konsola poleceń
= rozpoznawanie mowy, speech recognition
= wizja komputerowa, computer vision, widzenie komputerowe
= drzewo decyzyjne, decision tree
= regresja liniowa, linear regression
= regresja logistyczna, logistic regression
= łańcuch dostaw, supply chain
= lejek sprzedażowy, sales funnel
= próg rentowności, break-even, BEP
= wypalenie zawodowe, burnout
= tarczyca, gruczoł tarczowy
= miesiączka, menstruacja
~ zapalenie opon mózgowych, zapalenie opon mózgowo-rdzeniowych
= kamica nerkowa, kamienie nerkowe
= osteoporoza, zrzeszotnienie kości
= zaćma, katarakta
= jaskra, glaukoma
= półpasiec, herpes zoster
= tężec, tetanus
= wścieklizna, rabies
= gruźlica, tuberkuloza
= paracetamol, acetaminofen
~ rewolucja październikowa, przewrót bolszewicki
= Wielka Rewolucja Francuska, rewolucja francuska
~ odsetki ustawowe, ustawowe odsetki
~ pełnomocnictwo, umocowanie, pełnomocnik
~ adwokat, mecenas, obrońca
= kodeks drogowy, prawo o ruchu drogowym
~ rondo, skrzyżowanie o ruchu okrężnym, ruch okrężny
= kierunkowskaz, migacz
~ dworzec kolejowy, stacja kolejowa
~ smażyć na głębokim oleju, smażyć w głębokim tłuszczu
~ mąka ziemniaczana, skrobia ziemniaczana
= karaluch, karaczan
~ gniazdko, gniazdko elektryczne
= centralne ogrzewanie, c.o.
~ radzenie sobie ze stresem, praca pod presją, odporność na stres
~ rozwiązywanie konfliktów, konflikt w zespole, konflikt ze współpracownikiem
~ luka w CV, przerwa w zatrudnieniu
~ awans, rozwój kariery, awansować
~ kariera, ścieżka zawodowa
~ negocjować, negocjacje, pertraktować
~ rozmowa, rozmawiać, dialog
~ opinia, zdanie, pogląd
~ propozycja, zaproponować, proponować, sugestia
~ pomysł, idea
~ myśleć, myślenie, pomyśleć
~ wierzyć, wiara
~ próbować, próba, spróbować, starać się
~ wysiłek, staranie
~ charakter, usposobienie, cechy charakteru
~ pochodzenie, źródło
~ starzenie się, starzeć się
~ bogaty, zamożny
~ biedny, bieda, ubóstwo, ubogi
~ silny, mocny
~ słaby, słabość
~ wysoki, wysokość
~ głęboki, głębokość
~ szeroki, szerokość
~ długi, długość
~ zimny, zimno, chłód
~ mokry, wilgotny, wilgoć
~ czysty, czystość
~ brudny, brud, zabrudzony
~ pusty, opróżnić
~ widoczny, widzieć, widoczność
~ słyszeć, słuchać, słuch
~ patrzeć, oglądać, spojrzeć
~ dotykać, dotyk
~ iść, chodzić, spacer
~ biegać, bieg, bieganie
~ nosić, nieść
~ przynieść, dostarczyć
~ ciągnąć, holować
~ obracać, obrót, rotacja
~ ruszać, ruch, poruszać
~ spaść, upaść, upadek
~ złamać, pęknąć, pęknięcie
~ zużycie, zużyć, zużywać
~ rdza, korozja, rdzewieć
~ smar, smarować, smarowanie
~ napełnić, napełnianie
~ opróżnić, opróżnianie
~ szacować, oszacować, szacunek
~ zaokrąglić, zaokrąglanie
~ dokładny, precyzyjny, dokładność, precyzja
~ częsty, powszechny, popularny, częsty przypadek
~ tymczasowy, chwilowy, przejściowy
~ trwały, stały
~ nieobecność, absencja, nieobecny
~ obecność, obecny
~ wagary, nieobecność w szkole
~ pewność siebie, pewny siebie
~ nagroda, nagradzać, nagrodzić, premia
~ czasownik, odmiana czasownika, koniugacja
~ czas przeszły, przeszłość
~ znaczenie słowa, sens
~ streszczenie, podsumowanie, streścić
~ wstęp, wprowadzenie
~ wniosek, konkluzja
~ stolica, stołeczny
~ granica, graniczny
~ trzęsienie ziemi, wstrząsy
~ powódź, zalanie
~ zmiany klimatu, globalne ocieplenie, ocieplenie klimatu
~ ekologiczny, przyjazny środowisku, ekologia
~ odpady, śmieci
~ recykling, przetwarzanie odpadów
~ oszczędność energii, oszczędzać energię
~ niepodległość, odzyskanie niepodległości, niezależność
~ chłopi, chłopstwo, włościanie
~ szlachta, szlachecki
~ rozbiory, rozbiory Polski
~ urodzenie, urodzić się, narodziny
~ pogrzeb, pochówek, pochować
~ środek czyszczący, detergent
~ odkamienianie, odkamienić, usuwanie kamienia
~ przepychać rury, udrożnić, zatkany odpływ
~ przyprawa, przyprawiać, doprawić
~ rozmrozić, rozmrażanie
~ termin przydatności, data ważności
~ zepsuty, nieświeży
~ powiesić, zawiesić na ścianie
~ rozebrać, wyburzyć, rozbiórka
~ beton, betonowy
~ piłować, przeciąć
~ szlifować, szlifowanie
~ bezpiecznik, korki
~ brak prądu, awaria prądu, przerwa w dostawie prądu
~ pozwolenie na budowę, zgoda na budowę
~ paszport, dokument podróży
~ wiza, wizowy
~ zgubić, zagubiony, utrata dokumentu
~ skradziony, kradzież, ukradziony
~ zgłosić na policję, zawiadomienie o przestępstwie, złożyć zawiadomienie
~ przedawnienie, przedawnić się, termin przedawnienia
~ umyślny, umyślnie, celowo
~ niedbalstwo, zaniedbanie, nieostrożność
~ obrona konieczna, samoobrona
~ własność, właściciel, posiadać
~ wada, usterka, defekt
~ niewykonanie umowy, nienależyte wykonanie, nie wywiązać się z umowy
~ wykonanie zobowiązania, spełnienie świadczenia
~ poręczenie, poręczyciel, żyrant
~ prawo autorskie, prawa autorskie, copyright
~ znak towarowy, marka
~ obsługa klienta, obsłużyć klienta
~ trudny klient, niezadowolony klient, zdenerwowany klient
~ badanie rynku, badania marketingowe
~ popyt, zapotrzebowanie
~ płynność, płynność finansowa
~ wierzyciel, wierzytelność
~ należności, niezapłacone faktury
~ nowy pracownik, wdrożenie pracownika, onboarding
~ dni wolne, czas wolny od pracy
~ czas pracy, godziny pracy, dzień pracy
~ przerwa w pracy, przerwa
~ związek zawodowy, związki zawodowe
~ strajk, strajkować
~ premia, bonus
~ delegacja, podróż służbowa
~ pracownica w ciąży, ciężarna pracownica
~ urlop bez ważnego powodu, nieusprawiedliwiona nieobecność
~ kara porządkowa, kara dyscyplinarna
~ pacjent leżący, pacjent unieruchomiony
~ infekcja szpitalna, zakażenie szpitalne
~ cewnik, cewnikowanie, cewnikować
~ wlew, kroplówka, infuzja
~ ciśnienie tętnicze, ciśnienie krwi, ciśnienie
~ tętno, puls
~ cukier we krwi, glikemia, poziom glukozy
~ przetaczanie krwi, transfuzja, przetoczenie krwi
~ rehabilitacja, usprawnianie
~ depresja, stan depresyjny
~ alkoholizm, uzależnienie od alkoholu
~ wysypka, wykwity
~ swędzenie, świąd, swędzieć
~ drgawki, napad drgawkowy
~ katar, nieżyt nosa
~ zgaga, refluks
~ wstrząs anafilaktyczny, anafilaksja
~ odwodnienie, odwodniony
~ interakcja, interakcje leków, oddziaływanie leków
~ zamiennik, odpowiednik leku, generyk
~ zapomniałem hasła, odzyskać hasło, zresetować hasło
~ wolne zapytanie, powolne zapytanie, zapytanie trwa długo
~ nie włącza się, nie uruchamia się, nie startuje
~ przegrzewa się, przegrzanie, grzeje się
~ bateria szybko się rozładowuje, szybko pada bateria
~ zerwane połączenie, utrata połączenia, brak internetu
~ czytelny kod, czysty kod, czytelność kodu
~ złożoność, złożoność obliczeniowa
~ idempotentny, idempotentność
~ bezpieczny wątkowo, thread-safe, bezpieczeństwo wątków
~ mikroserwisy, mikrousługi
~ gałąź, branch
~ scalić gałęzie, merge, scalanie gałęzi
~ mobbing, mobbingować, nękanie
~ molestowanie, molestować
~ odejść z pracy, powód odejścia, zmiana pracy, zmienić pracę
~ u nas pracować, nasza firma, aplikować do nas
= błąd, błędu, błędy, błędów, błędem, błędach, błędzie
= ząb, zęba, zęby, zębów, zębie
= mąż, męża, mężem
= świadek, świadka, świadków, świadkiem
= wniosek, wniosku, wnioski, wniosków
= podatek, podatku, podatki, podatków, podatkiem
= wypadek, wypadku, wypadki, wypadków
= przypadek, przypadku, przypadki, przypadków
= środek, środka, środki, środków
= obowiązek, obowiązku, obowiązki, obowiązków
= związek, związku, związki, związków
= zasiłek, zasiłku, zasiłki, zasiłków
= skutek, skutku, skutki, skutków
= dodatek, dodatku, dodatki, dodatków
= majątek, majątku, majątkiem
= początek, początku, początki
= spadek, spadku, spadki, spadkiem
= wydatek, wydatku, wydatki, wydatków
= pierwiastek, pierwiastka, pierwiastki, pierwiastków
= budynek, budynku, budynki, budynków
= rachunek, rachunku, rachunki, rachunków
= stosunek, stosunku, stosunki, stosunków
= warunek, warunku, warunki, warunków
= rynek, rynku, rynki, rynków
= samochód, samochodu, samochody, samochodów, samochodem
= dowód, dowodu, dowody, dowodów
= rozwód, rozwodu, rozwody
= zawód, zawodu
= przewód, przewodu, przewody, przewodów
= obwód, obwodu, obwody, obwodów
= naród, narodu, narody, narodów
= ból, bólu, bóle
= wzór, wzoru, wzory, wzorów
= zbiór, zbioru, zbiory, zbiorów
= spór, sporu, spory, sporów
= nadzór, nadzoru, nadzorem
= rozwój, rozwoju, rozwojem
= choroba, choroby, chorób, chorobie
= umowa, umowy, umów, umowie
= szkoła, szkoły, szkół, szkole
= droga, dróg, drodze
= ręka, ręce, rąk, rękę
= krew, krwi, krwią
= dzień, dnia, dni
= tydzień, tygodnia, tygodnie, tygodni
= miesiąc, miesiąca, miesięcy, miesiące
= dziecko, dzieci, dziecka, dziećmi
= człowiek, ludzie, ludzi, człowieka
= pieniądze, pieniędzy, pieniądz
= sieć, sieci
= odpowiedź, odpowiedzi
= pies, psa, psy, psów
= cel, celu, cele, celów
= ciąża, ciąży, ciążę
= książka, książki, książek
= komórka, komórki, komórek
= składka, składki, składek
= cząsteczka, cząsteczki, cząsteczek
= ustawa, ustawy, ustaw
= osoba, osoby, osób
= woda, wody, wód
= jechać, jedzie, jadę, jadąc
= brać, bierze, biorę
= pisać, pisze, piszę
= płacić, płaci, płacę
= leczyć, leczy
~ złamać, złamanie, złamany, łamać
~ zwrócić, zwrot, zwracać
~ przyjąć, przyjęcie, przyjmować, przyjmować do pracy
~ zająć, zajęcie, zajmować
~ podjąć, podejmować, podjęcie
~ wziąć, brać, wezmę
~ wyjechać, wyjazd, wyjeżdżać
~ przejść, przechodzić, przejście
~ wejść, wejście, wchodzić
~ wyjść, wyjście, wychodzić
~ zejść, schodzić
~ dojść, dojeżdżać, dojazd
~ przyjść, przychodzić
~ zobaczyć, widzieć, ujrzeć
~ usłyszeć, słyszeć
~ odebrać, odbiór, odbierać
~ zebrać, zbieranie, zbierać, zbiór
~ rozebrać, rozbierać
~ dobrać, dobór, dobierać
~ przeczytać, czytać
~ rosnąć, wzrost, urosnąć
~ rozłożyć, rozkładać, rozkład
~ położyć, kłaść
~ ułożyć, układać
~ uciec, ucieczka, uciekać
~ biec, biegać, pobiec
~ zmarznąć, marznąć, mróz
~ uciec, ucieczka, uciekać, zbiec
~ odzyskać pieniądze, ściągnąć dług, windykacja, wyegzekwować, odzyskać dług
~ pożyczyć, pożyczać, wypożyczyć
~ włamać się, włamanie, wtargnąć
~ złapać, łapać, schwytać
~ ścigać, pościg, prześladować
~ wyrzucić, wyrzucać, utylizować, utylizacja
~ marnować, marnotrawstwo, zmarnować
~ udostępnić, udostępnianie, współdzielić
~ oddzielić, oddzielenie, wyodrębnić
~ zgiąć, zginać, zgięcie
~ rozciągnąć, rozciąganie
~ rozerwać, podrzeć, rozdarcie
~ sadzić, posadzić, sadzenie
~ uprawiać, uprawa, hodować, hodowla
~ podlewać, podlewanie, nawadniać
~ nawozić, nawóz, nawożenie
~ zbierać plony, żniwa, zbiory
~ przycinać, przycinanie, przyciąć
~ karmić, karmienie, nakarmić
~ ogłosić, ogłoszenie, obwieścić, proklamować
~ opublikować, publikacja, publikować, wydać
~ obiecać, obietnica, przyrzec
~ grozić, groźba, zagrozić
~ zmusić, zmuszać, przymus
~ przeprosić, przeprosiny, przepraszać
~ wybaczyć, przebaczyć, przebaczenie
~ dziękować, podziękować, podziękowanie
~ gratulować, gratulacje
~ powitać, przywitać, powitanie, witać
~ zaprosić, zaproszenie, zapraszać
~ odwiedzić, wizyta, odwiedziny
~ słuchać poleceń, posłuszeństwo, być posłusznym
~ zdradzić, zdrada, zdrajca
~ zgadnąć, zgadywać, domyślić się
~ wątpić, wątpliwość, zwątpić
~ podejrzewać, podejrzenie, podejrzany
~ hipoteza, przypuszczenie
~ zaprzeczyć, zaprzeczenie, negować
~ przyznać się, przyznanie się, wyznać
~ żałować, żal, skrucha
~ pochwalić, pochwała, chwalić
~ zachęcić, zachęta, zachęcać
~ uspokoić, uspokajać, uspokoić się
~ relaks, relaksować się, odprężenie
~ odpoczywać, odpoczynek, odpocząć
~ obudzić się, budzić się, przebudzenie
~ ćwiczyć, ćwiczenie, trenować
~ skakać, skok, skoczyć
~ pływać, pływanie
~ poślizgnąć się, poślizg
~ stłuczenie, siniak, stłuc
~ gojenie, goić się, zagoić
~ utonąć, tonąć, utonięcie
~ zadławić się, zakrztusić się, zadławienie
~ ugryzienie, ugryźć, ukąszenie
~ fałszywy alarm, false positive, wynik fałszywie dodatni
~ spam, niechciana poczta
~ podrobić, podróbka, fałszywy, sfałszować, fałszerstwo
~ oryginalny, autentyczny, prawdziwy
~ uniewinnić, uniewinnienie
~ wolność słowa, swoboda wypowiedzi
~ równouprawnienie, równość
~ służba wojskowa, pobór do wojska, wojsko
~ niepełnosprawność, niepełnosprawny, inwalida, inwalidztwo
~ dotacja, subwencja, dofinansowanie
~ zasiłek, świadczenie
~ zasiłek dla bezrobotnych, kuroniówka
~ 500 plus, 800 plus, świadczenie wychowawcze
~ wizyta u lekarza, umówić się do lekarza
~ kupno samochodu, kupić auto
~ rejestracja samochodu, zarejestrować auto
~ przegląd techniczny, badanie techniczne
~ auto nie odpala, samochód nie zapala
~ wymiana oleju, wymienić olej
~ zużycie paliwa, spalanie samochodu
~ brak miejsca na dysku, mało miejsca, zwolnić miejsce
~ prasować, prasowanie, żelazko
~ szyć, szycie, uszyć
~ meble, umeblowanie
~ myć okna, mycie okien
~ kosić trawę, koszenie trawnika
~ chwasty, pielić, odchwaszczać
~ napiwek, dać napiwek
~ kelner, obsługa, obsługiwać
~ karta dań, menu, jadłospis
~ napój, pić, napoje
~ śniadanie, jeść śniadanie
~ kolacja, jeść kolację
~ bałagan, nieporządek
~ święto, świętować, obchody
~ światło, oświetlenie, świetlny
~ ciśnienie, ciśnieniowy
~ prędkość, tempo
~ fala, falowy
~ magnes, magnetyczny, magnetyzm
~ rozwiązanie równania, rozwiązać równanie
~ pole powierzchni, powierzchnia
~ ułamek, ułamkowy
~ procent, procentowy
~ trójkąt, trójkątny
~ przypadek gramatyczny, odmiana przez przypadki, deklinacja
~ streścić lekturę, streszczenie lektury
~ rewolucja, rewolucyjny
~ reforma, reformy, reformować
~ traktat, układ
~ chrzest Polski, przyjęcie chrześcijaństwa
~ król, królewski, panowanie
~ kolonia, kolonizacja, kolonizować
~ niewolnictwo, niewolnik
~ klimat, klimatyczny
~ pogoda, pogodowy
~ rzeka, rzeczny
~ góra, górski
~ wulkan, wulkaniczny
= wyszukiwanie binarne, binary search, przeszukiwanie binarne
= tablica mieszająca, tablica haszująca, hash table, tablica z haszowaniem
= lista wiązana, linked list
~ łańcuch znaków, ciąg znaków
= drzewo binarne poszukiwań, binarne drzewo poszukiwań, BST
= przeszukiwanie wszerz, BFS
= przeszukiwanie w głąb, DFS
= programowanie dynamiczne, dynamic programming
= klasa abstrakcyjna, abstract class
= wielodziedziczenie, dziedziczenie wielokrotne
= poziom izolacji, isolation level
= podzapytanie, subquery, zapytanie zagnieżdżone
= analiza głównych składowych, PCA
= funkcja aktywacji, activation function
= funkcja straty, loss function
= współczynnik uczenia, learning rate
= splotowa sieć neuronowa, konwolucyjna sieć neuronowa, CNN
= rekurencyjna sieć neuronowa, RNN
= dane treningowe, dane uczące, zbiór treningowy
= dane testowe, zbiór testowy
= mechanizm uwagi, attention mechanism
= wyjaśnialna AI, explainable AI, XAI
= test penetracyjny, testy penetracyjne, pentest
= oprogramowanie wymuszające okup, ransomware
~ szyfrowanie od końca do końca, szyfrowanie end-to-end
= szyfrowanie asymetryczne, kryptografia klucza publicznego
= maska podsieci, subnet mask
= utrata pakietów, packet loss
= brama domyślna, default gateway
= infrastruktura jako kod, infrastructure as code
~ skalowanie poziome, skalowanie horyzontalne
~ skalowanie pionowe, skalowanie wertykalne
= doświadczenie użytkownika, user experience
= kryteria akceptacji, acceptance criteria
= programowanie sterowane testami, TDD, test-driven development
= pokrycie testami, pokrycie kodu testami, code coverage
= test akceptacyjny, testy akceptacyjne, acceptance test
= pojedynczy punkt awarii, single point of failure
= atak siłowy, brute force, atak brute force
= rachunek przepływów pieniężnych, cash flow statement
~ kultura organizacyjna, kultura firmy
= piramida Maslowa, hierarchia potrzeb Maslowa, piramida potrzeb
~ ubezpieczenie OC, obowiązkowe ubezpieczenie odpowiedzialności cywilnej
= rękojmia za wady, rękojmia
~ umowa kupna-sprzedaży, umowa sprzedaży
~ intercyza, rozdzielność majątkowa
= corocznie, co roku, każdego roku
= co miesiąc, każdego miesiąca, miesięcznie
= codziennie, każdego dnia, co dzień
= co tydzień, każdego tygodnia, cotygodniowo
= dwukrotnie, dwa razy
= ponownie, jeszcze raz, na nowo
= ręcznie, manualnie
= na pamięć, z pamięci
= za granicą, poza granicami kraju
= zdjęcie, fotografia, fotka
= fryzjer, fryzjerka
= akademik, dom studencki
= student, studentka
= praca magisterska, magisterka
~ praca doktorska, rozprawa doktorska
= krótkowzroczność, miopia
= dalekowzroczność, nadwzroczność
~ wypadanie włosów, łysienie
~ karmienie piersią, karmić piersią
= białaczka, leukemia
~ świnka, nagminne zapalenie przyusznic
= cesarskie cięcie, cesarka
= piszczel, kość piszczelowa
~ zapalenie pęcherza, zapalenie pęcherza moczowego
= zaburzenia rytmu serca, arytmia
= hipoglikemia, niedocukrzenie
= hiperglikemia, przecukrzenie
~ niskie ciśnienie, niedociśnienie, hipotonia, hipotensja
~ wychłodzenie organizmu, hipotermia
= katar sienny, alergiczny nieżyt nosa
~ okres wypowiedzenia, termin wypowiedzenia
~ stłuczka, kolizja
~ ubezpieczenie zdrowotne, ubezpieczenie NFZ
~ zwrot kosztów, refundacja kosztów
= urząd miasta, magistrat
~ zarządzanie czasem, organizacja czasu, planować czas, gospodarować czasem
~ przetwarzać, przetwarzanie, obróbka, obrabiać
~ uprościć, uproszczenie, upraszczać
~ implementować, implementacja, zaimplementować, wprowadzić w życie
~ integrować, integracja, zintegrować
~ dokumentować, dokumentacja
~ uzasadnić, uzasadnienie, argumentować, argument
~ interpretować, interpretacja, wykładnia
~ sprzeciw, sprzeciwić się, sprzeciwiać się
~ przedstawić, prezentować, prezentacja, zaprezentować
~ wyrazić, wyrażać, wyrażenie
~ odpowiedni, nadawać się, pasujący, stosowny
~ należeć, przynależność
~ zgodny, zgodność, odpowiadać wymaganiom
~ odchylenie, odbiegać, odchylać się
~ wahania, wahać się, fluktuacja
~ stabilny, stabilność
~ trwały, wytrzymały, wytrzymałość, trwałość
~ kruchy, kruchość, łamliwy
~ twardy, twardość
~ miękki, miękkość
~ przezroczysty, przejrzysty, transparentny
~ skuteczny, skuteczność, efektywny
~ norma, standard
~ inspekcja, kontrola, kontrolować
~ potrącić, potrącenie, potrącać z pensji
~ nakazać, nakaz, polecenie
~ wspólny, łączny, wspólnie
~ osobny, oddzielny, oddzielnie, osobno
~ zewnętrzny, na zewnątrz
~ wewnętrzny, wewnątrz
~ górny, na górze
~ dolny, na dole
~ przedni, z przodu
~ tylny, z tyłu
~ bliski, blisko, w pobliżu
~ daleki, daleko, odległy
~ pierwotny, początkowy
~ ostateczny, końcowy, finalny
~ wstępny, wcześniej, z wyprzedzeniem
~ kolejność, sekwencja, porządek
~ wzajemny, obustronny
~ dobrowolny, dobrowolnie, z własnej woli
~ przymusowy, pod przymusem
~ potajemnie, ukradkiem, skrycie
~ publiczny, ogólnodostępny
~ prywatny, osobisty
~ płatny, odpłatny, za opłatą
~ pisemny, na piśmie, pisemnie
~ ostrzec, ostrzeżenie, ostrzegać
~ instrukcja obsługi, podręcznik użytkownika
~ dokumenty, papiery
~ założyć firmę, otworzyć działalność, własna firma, rozpocząć działalność gospodarczą
~ wychowanie, wychowywać, wychowawca
~ talent, uzdolniony, zdolny
~ uwaga, koncentracja, skupienie, skupić się
~ życzenie, chcieć, pragnąć, pragnienie
~ rodzina, rodzinny, bliscy
~ małżonkowie, mąż i żona
~ maksymaln*, maksymalnie, nie może przekraczać, nie więcej niż, nie dłużej niż, co najwyżej, najwyższ*, największ*
~ minimaln*, nie mniej niż, co najmniej, najmniejsz*
`
