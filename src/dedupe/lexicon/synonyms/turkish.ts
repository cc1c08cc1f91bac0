/** See `synonyms.ts` for the form of a line. */
export const turkish = `
= parola, şifre, password
= dizüstü bilgisayar, laptop
= cep telefonu, mobil telefon
= akıllı telefon, smartphone
= e-posta, eposta, e-mail, email, elektronik posta
= internet sitesi, web sitesi, website
~ internet sayfası, web sayfası
= veri tabanı, veritabanı, database
= işletim sistemi, operating system
= yapay zeka, yapay zekâ, artificial intelligence
= makine öğrenmesi, makine öğrenimi, machine learning
= derin öğrenme, deep learning
= sinir ağı, sinir ağları, yapay sinir ağları, neural network
= donanım, hardware
= güvenlik duvarı, firewall
= bulut bilişim, cloud computing
= siber güvenlik, cybersecurity
= oltalama, kimlik avı, phishing
= fidye yazılımı, ransomware
= nesne yönelimli programlama, nesneye yönelik programlama, OOP, object oriented programming
~ programlama dili, yazılım dili
= uygulama programlama arayüzü, API
= ekran görüntüsü, screenshot
= sosyal medya, social media
= iş görüşmesi, iş mülakatı, job interview
~ iş görüşmesi, mülakat, iş mülakatı, görüşme
~ iş arkadaşı, çalışma arkadaşı
~ iş arkadaşları, çalışma arkadaşları
~ iş arkadaşınız, çalışma arkadaşınız
= öğrenci, talebe
= okul, mektep
= doktor, hekim
= doktorlar, hekimler
= yanıt, cevap
= yanıtlamak, cevaplamak, cevap vermek, yanıt vermek
= anlam, mana
= zorunlu, mecburi
= zorunluluk, mecburiyet
= olanaklı, mümkün
~ olasılık, ihtimal, olası, muhtemel
= sonuç, netice
= sonuçları, neticeleri
= sözcük, kelime
= sözcükler, kelimeler
= tümce, cümle
= öykü, hikâye, hikaye
~ ozan, şair
~ yapıt, eser, ürün
~ ulus, millet, halk
~ ulusal, milli, millî
= uluslararası, milletlerarası
= yasa, kanun
= yasalar, kanunlar
= yasal, kanuni
= sözleşme, mukavele, kontrat
= sözleşmesi, kontratı, mukavelesi
~ yargıç, hâkim, hakim
= tanık, şahit
= tanıklık, şahitlik
= gereksinim, ihtiyaç, gereksinme
= gereksinimler, ihtiyaçlar
= koşul, şart
= koşullar, şartlar
= koşulları, şartları
~ yöntem, metod, metot
~ yöntemler, metotlar, metodlar
~ yöntemleri, metotları
= yaşam, hayat
= yıl, sene
= yüksek tansiyon, hipertansiyon
= düşük tansiyon, hipotansiyon
= şeker hastalığı, diyabet, diabetes mellitus
= kalp krizi, miyokard enfarktüsü, miyokard infarktüsü
~ felç, inme, paralizi
= kansızlık, anemi
= bağışıklık sistemi, immün sistem
= bağışıklık, immünite
~ bulaşıcı hastalık, enfeksiyon hastalığı, salgın hastalık
= ilk yardım, ilkyardım
= katma değer vergisi, KDV
= uçak, tayyare
= havalimanı, havaalanı, hava limanı, hava alanı
= otel, hotel
~ emniyet kemeri, güvenlik kemeri
~ trafik lambası, trafik ışığı
= özgürlük, hürriyet
= bağımsızlık, istiklal
= barış, sulh
= savaş, harp
~ devlet başkanı, cumhurbaşkanı, reisicumhur
= cumhurbaşkanı, reisicumhur
= uygarlık, medeniyet
= uygarlıklar, medeniyetler
~ ekonomi, iktisat, ekonomik, iktisadi
~ toplumsal, sosyal, toplum
~ bilimsel, ilmi, bilim
= önlem, tedbir
= önlemler, tedbirler
~ önlem almak, tedbir almak
~ öneri, tavsiye, öğüt, teklif
= deneyim, tecrübe
= deneyimli, tecrübeli
= deneyimsiz, tecrübesiz
= deneyimleri, tecrübeleri
~ bellek, hafıza
~ çözümleme, analiz, tahlil
~ sil, silme*, siler*, silebil*, silinir, kaldırma*, kaldırır*, yok etme*, temizleme*
~ eklemek, ekleme, ekler*, ekleyebil*, ilave, ilave et*, eklenir
= eklemek, ilave etmek
~ oluştur*, yaratmak, yaratma, hazırlamak, hazırlama, hazırlar*, hazırlan*, meydana getir*
~ değiştir*, düzenleme*, düzenler*, değişiklik, değişim
~ güncelle*, yenilemek, yenileme, sürüm yükselt*
~ onar*, tamir, tamir et*, düzeltme*, düzeltir*, gidermek, giderme, giderilir
= onarım, tamir, tamirat
= onarmak, tamir etmek
= onarılır, tamir edilir
~ sorun, problem, sıkıntı, güçlük, zorluk, mesele
= sorun, problem
= sorunlar, problemler
= sorunu, problemi
= sorunları, problemleri
~ hata, yanlış, kusur, yanlışlık
= kusur, defo
~ arıza, bozulma, bozulur*, bozul*, arızalan*, çökme, çöker, çöktü, hata verir
~ çözmek, çözme, çözer*, çözül*, çözüm, gidermek, hallet*, halled*, üstesinden gel*
~ aramak, arama, arar*, bulma*, bulur*, bulabil*
~ geliştir*, iyileştir*, ilerlet*
~ artırma*, arttırma*, artırır*, arttırır*, yükseltmek, yükseltir*, çoğalt*, artış
= artırmak, arttırmak
= artırılır, arttırılır
= artırma, arttırma
~ azalt*, düşür*, indirmek, indirgemek, azalma, düşüş, hafiflet*
~ başlamak, başlat*, başlangıç, başlar*
~ bitir*, sonlandır*, tamamla*, sona erdir*, son ver*, biter, bitiş
= sona erdir*, sonlandır*
~ durdur*, kapat*, sonlandır*, devre dışı bırak*
~ kullan*, yararlan*, faydalan*, istifade et*
= yararlan*, faydalan*
= yarar, fayda
= yararlı, faydalı
= yararları, faydaları
= yararı, faydası
~ çalıştır*, etkinleştir*, aktifleştir*, aktif et*, devreye al*, açmak, açılır, açma
= etkinleştir*, aktifleştir*, aktif hale getir*
~ kurmak, kurulum, kurulur, kurarım, yüklemek, yükleme, kurma
~ indirmek, indirme, indirir*, download, yüklemek
~ gönder*, yollamak, yollarım, iletmek, postala*
= göndermek, yollamak
= gönderilir, yollanır
~ saklamak, saklama, saklanır, saklar*, kaydet*, kaydedil*, depola*, muhafaza et*
~ korumak, koruma, korunma, korur*, korunur, savunma, güvenliğini sağla*
~ önlemek, önleme, önlenir, önler*, engelle*, kaçınmak, önüne geç*, mani ol*
= önlemek, önüne geçmek
~ seçmek, seçer*, seçim, seçme, seçilir, tercih, tercih et*
~ ölçmek, ölçülür, ölçüm, ölçme, ölçer*
~ değerlendir*, puanla*, ölçme
~ kontrol et*, kontrol edil*, denetle*, incele*, test et*
~ doğrulamak, doğrulama, doğrulanır, teyit, teyit et*, onaylamak
~ anlamak, anlarım, anlaşılır, kavramak, kavrama, idrak
~ öğrenmek, öğrenme, öğrenir*, öğrenim, öğrenilir
~ öğretmek, öğretme, öğretir*, öğretim, ders ver*, öğretilir
~ bilgi, malumat
~ maaş, ücret, aylık
~ çalışan, personel, işçi, eleman, işgören, çalışanlar
~ müdür, yönetici, patron, amir, şef
~ işveren, patron
~ ekip, takım, grup
~ ekip çalışması, takım çalışması
~ ekip çalışmasında, takım çalışmasında
~ ekip üyesi, takım üyesi
~ istifa, istifa et*, işten ayrıl*, işi bırak*, işinizden ayrıl*, işinden ayrıl*
~ işten çıkar*, kovul*, işten at*, fesih, işten kov*
~ işe al*, istihdam et*, işe alım, istihdam
~ yetenek, beceri, kabiliyet
= yetenek, kabiliyet
~ zayıf yön, zayıf yan, zayıf nokta, eksik yön, zayıf yön*, zayıflık
~ zayıf yönünüz, zayıf yanınız
~ zayıf yönleriniz, zayıf yanlarınız
= güçlü yönünüz, güçlü yanınız, kuvvetli yönünüz
= güçlü yönleriniz, güçlü yanlarınız, kuvvetli yönleriniz
~ amaç, hedef, gaye, maksat
= amaç, gaye, maksat
= amacı, gayesi
~ çatışma, anlaşmazlık, uyuşmazlık, ihtilaf, çekişme
= anlaşmazlık, ihtilaf
~ stres, baskı, gerginlik, stresli
~ son tarih, teslim tarihi, deadline, son teslim tarihi
= son teslim tarihi, deadline
~ müzakere, pazarlık, müzakere et*
~ anlaşma, sözleşme, mutabakat
~ maliyet, masraf, gider, harcama
~ fiyat, ücret, bedel
~ zarar, ziyan, kayıp
= zarar, ziyan
~ gelir, kazanç, hasılat
~ satın al*, satın alma, alış, alım
~ satmak, satış, satılır, satarım, satma
~ ödeme, ödemek, ödenir, öderim, öder*
~ borç, kredi
~ şirket, firma, işletme, kuruluş
= şirket, firma
= şirketler, firmalar
= şirketi, firması
= şirketin, firmanın
~ plan, planla*
~ yazılım, program, uygulama, software
~ ağ, şebeke, network
= bilgisayar ağı, network
= yerel alan ağı, LAN
= geniş alan ağı, WAN
= sanal özel ağ, VPN
= yönlendirici, router
= sunucu, server
= sunucular, serverlar
= istemci, client
~ tarayıcı, browser
~ internet tarayıcısı, web tarayıcısı
= arama motoru, search engine
= derleyici, compiler
= yorumlayıcı, interpreter
= hata ayıklama, debug, debugging
= açık kaynak, açık kaynaklı, open source
= büyük veri, big data
= veri madenciliği, data mining
= veri bilimi, data science
= veri ambarı, data warehouse
~ ilişkisel veritabanı, ilişkisel veri tabanı
= birincil anahtar, primary key
= yabancı anahtar, foreign key
= sabit disk, hard disk, harddisk, HDD
= işlemci, CPU, merkezi işlem birimi
~ ekran kartı, GPU, grafik kartı
= klavye, keyboard
= yazıcı, printer
~ yedek, yedekle*, yedek alma, backup
= yedekleme, backup
~ şifrele*, kriptola*, kriptografi
~ saldırı, atak, hücum
~ siber saldırı, siber atak
~ bilgisayar korsanı, hacker, korsan
= bilgisayar korsanı, hacker
~ kötü amaçlı yazılım, zararlı yazılım, virüs, malware
= kötü amaçlı yazılım, zararlı yazılım, malware
~ güvenlik açığı, zafiyet, açıklık, güvenlik zafiyeti
~ güvenlik açığı, güvenlik zafiyeti
= iki faktörlü doğrulama, iki adımlı doğrulama, 2FA
~ gizlilik, mahremiyet
~ giriş yap*, oturum aç*, login, oturum açma
= oturum açmak, giriş yapmak, login olmak
= oturum açma, login
= oturum kapatma, çıkış yapma, logout
~ hesap, üyelik
~ dosya, belge, doküman, evrak
~ belge, doküman
= belgeler, dokümanlar
~ klasör, dizin
~ resim, fotoğraf, görsel, görüntü
~ video, görüntü, klip
~ bağlantı, link, bağlan*
~ bağlan*, bağlantı kur*, irtibat
~ kopyala*, çoğaltma
~ yazdır*, bastır*, çıktı al*
= yazdırmak, çıktı almak
~ sırala*, düzenleme, sınıflandır*
~ birleştir*, bütünleştir*, kaynaştır*
~ böl, bölmek, bölme, bölünür, ayırma, ayırmak, parçala*
~ karşılaştır*, kıyasla*, mukayese
= karşılaştır*, kıyasla*
~ geri yükle*, kurtar*, geri getir*, geri al*
~ taşımak, taşıma, taşınır, aktar*, nakil, transfer
= aktar*, transfer et*
~ göster*, görüntüle*, sergile*
~ gizle*, saklamak
~ tasarla*, tasarım, dizayn
= tasarım, dizayn
~ sorgula*, sorgu, query
~ yavaş, yavaşla*, ağır, kasma, kasıyor, donma
~ hızlı, süratli, çabuk, hızlandır*
= süratli, hızlı
~ hız, sürat
~ hız sınırı, hız limiti, azami hız
~ performans, başarım, verim, verimlilik
~ ölçeklenebilir*, ölçeklendir*, ölçeklen*
~ kullanıcı, kullanan
~ arayüz, interface
= arama motoru optimizasyonu, SEO
= e-ticaret, elektronik ticaret, eticaret
= uzaktan çalışma, uzaktan çalışmak, remote çalışma
~ uzaktan çalışma, evden çalışma, remote
= tam zamanlı, full time
= yarı zamanlı, part time, kısmi süreli
~ izin, tatil
~ yıllık izin, senelik izin
~ yıllık ücretli izin, senelik ücretli izin
~ doğum izni, analık izni
~ emekli olmak, emeklilik, emekli
~ tazminat, ödence
~ terfi, yükselme, kariyer
~ ödül, prim, ikramiye
= ödüllendir*, mükafatlandır*
= ödül, mükafat, mükâfat
~ motivasyon, motive et*, güdüleme, güdülenme
= motivasyon, güdülenme
~ motive et*, teşvik et*, cesaretlendir*
~ lider, önder, yönetici
= lider, önder
= liderlik, önderlik
~ yönet*, idare et*, yönetim
= yönetmek, idare etmek
~ idare, yönetim
~ işbirliği, iş birliği, dayanışma
= işbirliği, iş birliği
~ iletişim, haberleşme, irtibat
~ eleştiri, tenkit, olumsuz geri bildirim
= eleştiri, tenkit
~ geri bildirim, geribildirim, feedback, dönüt
= geri bildirim, geribildirim, feedback
~ karar, karar ver*, karar al*
~ başarı, muvaffakiyet, başarma
~ başarısızlık, başarısız, hata
~ engel, zorluk, mania
~ öncelik, önceliklendir*, öncelikli
~ zaman yönetimi, vakit yönetimi
= zaman, vakit
~ sorumluluk, mesuliyet, yükümlülük, görev
= sorumluluk, mesuliyet
= sorumlu, mesul
~ görev, vazife, ödev
= görev, vazife
= görevler, vazifeler
= görevleri, vazifeleri
~ toplantı, görüşme, buluşma
~ aday, başvuran, başvuru sahibi
~ başvuru, başvur*, müracaat
= başvuru, müracaat
= başvurmak, müracaat etmek
= başvurulur, müracaat edilir
= başvurusu, müracaatı
~ deneme süresi, deneme periyodu
~ ihbar, bildirim, haber verme
~ bildirim, tebligat, ihtar, uyarı
~ uyarı, ikaz, ihtar
= uyarı, ikaz
= iş kanunu, iş yasası
= iş sağlığı ve güvenliği, İSG, işçi sağlığı ve iş güvenliği
~ toplu iş sözleşmesi, toplu sözleşme
~ sendika, işçi örgütü
~ grev, iş bırakma
~ mahkeme, yargı, duruşma
~ dava, dava aç*, mahkemeye ver*
= dava açmak, mahkemeye vermek
~ ceza, yaptırım, müeyyide
= yaptırım, müeyyide
~ suç, cürüm, kabahat
~ hapis, cezaevi, hapishane
= cezaevi, hapishane
~ fesih, feshet*, feshed*, iptal, sona erme
= feshetmek, fesih etmek
~ geçersiz, hükümsüz, batıl
~ geçersiz, hükümsüz
~ boşanma, boşanmak, ayrılma
~ evlilik, evlenme, evlenmek, nikah
~ miras, tereke, kalıt
~ mirasçı, varis
= mirasçı, varis, vâris
= mirasçılar, varisler
~ kira, kiralama, kiralamak
= kiracı, müstecir
~ ev sahibi, kiraya veren, mal sahibi
~ malik, mal sahibi, sahip
~ mülkiyet, sahiplik, iyelik
~ taşınmaz, gayrimenkul, emlak
= taşınmaz, gayrimenkul
~ kanıt, delil, ispat
= kanıt, delil
= kanıtlar, deliller
= kanıtlamak, ispatlamak, ispat etmek
= kanıtla*, ispatla*
~ imza, imzala*
~ vatandaş, yurttaş
= vatandaş, yurttaş
= vatandaşlık, yurttaşlık
~ sürücü, şoför
= sürücüler, şoförler
~ sürmek, araç kullanma, sürüş
~ araç, taşıt, araba, vasıta
= taşıt, vasıta
~ otomobil, araba
~ otobüs durağı, durak
~ yaya geçidi, geçit
~ geçiş üstünlüğü, geçiş hakkı
~ park etmek, park etme, duraklama
~ sollama, geçme, öndeki aracı geçmek
= sollama, öndeki aracı geçme
~ kaza, trafik kazası, çarpışma
~ fren, frenleme
~ lastik, teker
~ yakıt, benzin, akaryakıt
= yakıt, akaryakıt
~ yol, cadde, sokak
= otoyol, otoban
~ hastalık, rahatsızlık, maraz
~ tedavi, sağaltım, tedavi et*, iyileşme
= tedavi, sağaltım
~ ilaç, ilaçlar, deva
~ ağrı, acı, sancı
= baş ağrısı, sefalji
~ ateş, yüksek ateş
= ishal, diyare
= kabızlık, konstipasyon
~ iltihap, enflamasyon, inflamasyon
= enflamasyon, inflamasyon
~ enfeksiyon, bulaş, infeksiyon
= enfeksiyon, infeksiyon
~ aşı, aşılama, aşılan*
~ gebelik, hamilelik, gebe, hamile
= gebelik, hamilelik
= gebe, hamile
= gebelikte, hamilelikte
~ doğum, doğurma, doğum yap*
= sezaryen, sezaryen doğum
~ kalp yetmezliği, kalp yetersizliği
~ böbrek yetmezliği, böbrek yetersizliği
~ diyet, rejim, beslenme
~ beslenme, gıda, yemek
~ obezite, şişmanlık, aşırı kilo
~ obezite, şişmanlık
~ kilo vermek, zayıflamak, kilo verme, zayıflama
= kilo vermek, zayıflamak
~ alerji, alerjik
~ ameliyat, operasyon, cerrahi
= ameliyat, cerrahi operasyon
~ hemşire, hemşirelik
~ yara, yaralanma
~ kanama, kan kaybı, hemoraji
= kanama, hemoraji
= kardiyopulmoner resüsitasyon, CPR, KPR
~ yan etki, yan etkiler, istenmeyen etki, advers etki
~ yan etkileri, istenmeyen etkileri
~ tanı, teşhis, tanı koy*
= tanı, teşhis
= tanısı, teşhisi
~ belirti, semptom, bulgu
~ bağışıklık, direnç
~ uykusuzluk, uyuyamama, insomnia
= uykusuzluk, insomnia
~ kaygı, anksiyete, endişe
= kaygı, anksiyete
~ kaygı bozukluğu, anksiyete bozukluğu
~ depresyon, çöküntü
~ dolaşım sistemi, kan dolaşımı
~ sindirim, hazım
= sindirim, hazım
~ solunum, nefes, soluma
~ solunum sayısı, solunum hızı
~ damar içi, intravenöz, IV
~ kas içi, intramüsküler, IM
= ağızdan, oral yolla
~ muhasebe, saymanlık
~ mali tablolar, finansal tablolar
~ finansal, mali
~ vergi, vergilendir*
~ faiz, faiz oranı
~ sermaye, anapara, kapital
= sermaye, kapital
~ varlık, mal varlığı, aktif
= dönen varlıklar, cari aktifler
~ yükümlülük, borç, pasif
~ hisse, hisse senedi, pay
~ yatırım, yatırım yap*
~ iflas, batma, batış
~ tasarruf, birikim, para biriktir*
~ para, nakit
~ bütçe, mali plan
~ fatura, faturalandır*
= banka hesabı, bankadaki hesap
~ pazarlama, marketing
= pazarlama, marketing
~ reklam, tanıtım, ilan
~ ürün, mamul, mal
~ pazar, piyasa
~ rekabet, rakip, yarış
~ tedarikçi, satıcı
~ stok, envanter
~ ithalat, dışalım
= ithalat, dışalım
= ihracat, dışsatım
~ işsizlik, işsiz
~ yoksulluk, fakirlik, yoksul, fakir
= yoksulluk, fakirlik
= yoksul, fakir
~ zengin, varlıklı
= zengin, varlıklı
~ öğrenci, talebe, öğrenciler
~ öğretmen, hoca, eğitmen
~ sınav, imtihan, test
= sınav, imtihan
= sınavı, imtihanı
~ ders, konu
~ müfredat, öğretim programı
~ ev ödevi, ödev
~ burs, karşılıksız burs
~ not ortalaması, ortalama
~ toplama, toplam
~ çıkarma, çıkarmak
~ çarpma, çarpım
~ alan, yüz ölçümü
= yüz ölçümü, yüzölçümü
~ enerji, erke
= kinetik enerji, hareket enerjisi
= potansiyel enerji, konum enerjisi
~ ivme, ivmelen*
~ sürtünme, sürtünme kuvveti
~ gerilim, voltaj
= voltaj, elektrik gerilimi
~ kaynama noktası, kaynama sıcaklığı
~ erime noktası, erime sıcaklığı
~ tepkime, reaksiyon
~ kimyasal tepkime, kimyasal reaksiyon
~ kimyasal tepkimeler, kimyasal reaksiyonlar
~ tepkime hızı, reaksiyon hızı
~ periyodik tablo, periyodik cetvel
~ hücre zarı, hücre membranı
= çekirdek zarı, nükleer zar
~ kalıtım, genetik, soyaçekim
= kalıtım, soyaçekim
~ canlı, organizma, canlılar
= canlılar, organizmalar
~ bitki, nebat
= omurgalılar, omurgalı hayvanlar
= omurgasızlar, omurgasız hayvanlar
~ evrim, evrimleşme
~ çevre, doğa, ortam
= doğa, tabiat
~ kirlilik, kirlenme
~ çevre kirliliği, çevre kirlenmesi
~ küresel ısınma, global ısınma
~ iklim değişikliği, iklim değişimi
~ deprem, sarsıntı, zelzele
= deprem, zelzele
~ yanardağ, volkan
= yanardağ, volkan
= yanardağlar, volkanlar
~ başkent, başşehir
= başkent, başşehir
~ ülke, memleket
= şehir, kent
= şehirler, kentler
~ birinci dünya savaşı, I. dünya savaşı, 1. dünya savaşı
~ ikinci dünya savaşı, II. dünya savaşı, 2. dünya savaşı
= kurtuluş savaşı, milli mücadele, istiklal harbi
~ osmanlı devleti, osmanlı imparatorluğu
~ padişah, sultan, hükümdar
= türkiye büyük millet meclisi, TBMM
~ meclis, parlamento
~ hükümet, yönetim, iktidar
~ demokrasi, demokratik
~ seçim, oylama, oy verme
= oy vermek, oy kullanmak
~ bakan, nazır
~ edebiyat, yazın
~ şiir, manzume, dize
~ dil, lisan
~ dil öğrenmek, lisan öğrenmek
~ yabancı dil, yabancı lisan
~ eş anlamlı, anlamdaş, müteradif
= eş anlamlı, anlamdaş
~ zıt anlamlı, karşıt anlamlı
~ okuma, okumak, okunur
~ yazma, yazmak, yazılır, yazım
= imla, yazım kuralları
~ çeviri, tercüme, çevirmek
~ çeviri, tercüme
~ çevirmen, tercüman, mütercim
~ konuşma, konuşmak, sohbet, görüşme
~ sohbet etmek, muhabbet etmek
~ ev, konut, mesken
= konut, mesken
= tuvalet, hela
~ temizle*, temizlik, temizlenir, yıka*
~ yemek yap*, pişir*, yemek hazırla*
~ yemek, yiyecek, gıda, besin
~ yiyecek, gıda
~ tarif, yemek tarifi
~ hazırla*, hazırlık, hazır hale getir*
~ tatlı, şekerli
~ lezzetli, leziz
= lezzetli, leziz
~ seyahat, gezi, yolculuk, tur
~ seyahat, yolculuk
~ turist, gezgin
~ rezervasyon, yer ayırt*
= rezervasyon yaptırmak, yer ayırtmak
~ bavul, valiz
= bavul, valiz
~ vize, vize al*
~ oturma izni, ikamet izni, oturum izni
~ çalışma izni, çalışma müsaadesi
~ göç, göçmen
~ evrak, belge
= gerekli belgeler, gerekli evraklar, istenen belgeler
~ kayıt, kayıt ol*, kaydol*, üye ol*
= kayıt olmak, kaydolmak
~ üye olmak, üyelik, kayıt olmak
~ yenileme, uzatma
~ bina, yapı
~ inşa et*, inşaat, yapım
= betonarme, donatılı beton
~ çatı, dam
~ mühendis, mühendislik
~ makine, alet, cihaz, aygıt
= cihaz, aygıt
= cihazlar, aygıtlar
~ bakım, onarım
~ güvenlik, emniyet, güvenli
= güvenlik önlemleri, güvenlik tedbirleri, emniyet tedbirleri
~ tehlikeli, riskli
~ yangın, ateş
~ yangın söndürücü, yangın söndürme tüpü, yangın tüpü
~ kalite, nitelik
~ nitelik, özellik, vasıf
~ nitelik, vasıf
~ sebep, neden
= sebebi, nedeni
= sebepleri, nedenleri
= sebepler, nedenler
~ sonuç, netice, bulgu
= etki, tesir
= etkileri, tesirleri
~ önem, ehemmiyet, önemli
= önem, ehemmiyet
= önemi, ehemmiyeti
~ önemli, mühim
= önemli, mühim
~ iyi, güzel
~ en iyi, en uygun, en ideal
~ zor, güç, çetin
~ kolay, basit
~ büyük, kocaman, iri
~ küçük, ufak
= küçük, ufak
~ eski, kadim
~ yeni, modern, çağdaş
~ çağdaş, modern
~ farklı, değişik, başka
= farklı, değişik
~ ünlü, meşhur, tanınmış
= ünlü, meşhur
~ yaygın, sık görülen
~ temel, ana, esas, başlıca
~ gerekli, lazım, şart
= gerekli, lüzumlu
= gerekmek, icap etmek
~ yeterli, kâfi
= yeterli, kâfi
~ uygun, elverişli, münasip
~ kızgın, öfkeli, sinirli
~ öfke kontrolü, öfke yönetimi
~ gerçek, hakiki
~ yasak, yasaklı, serbest olmayan
~ ücretsiz, bedava, parasız
~ ucuz, hesaplı, uygun fiyatlı
= ucuz, hesaplı
~ pahalı, yüksek fiyatlı
~ yardım, destek, yardımcı
~ öğüt, nasihat, tavsiye
= öğüt, nasihat
~ fikir, düşünce, görüş
= fikir, düşünce
= fikirler, düşünceler
~ yer, mekân, konum
= mekân, mekan
~ süre, zaman, müddet
= süre, müddet
~ son, bitiş, nihayet
~ çocuk, evlat, bebek
~ kadın, hanım, bayan
~ aile, ev halkı
~ arkadaş, dost
~ toplum, halk, cemiyet
~ nüfus, insan sayısı
~ polis, emniyet güçleri
~ asker, ordu
= milattan önce, M.Ö.
= milattan sonra, M.S.
= yüzyıl, asır
= yüzyılda, asırda
~ üstesinden gel*, baş et*, başa çık*, yenmek
= başa çıkmak, baş etmek
= başa çıkarsınız, baş edersiniz
= başa çıkılır, baş edilir
= uyum sağla*, adapte ol*
~ ayrılmak, terk et*, bırak*
~ istek, talep, rica, arzu
~ istemek, talep etmek
~ reddet*, redded*, geri çevir*, hayır de*
~ kabul et*, onay, kabul edil*
~ keşfet*, keşfed*, keşif
~ icat, icat et*, buluş
~ icat, buluş
~ mucit, icat eden, bulan
~ kurulmuş, kuruluş, kuruldu, kurucu
= meydana gelmek, vuku bulmak
~ ölüm, vefat, ölmek
= ölüm, vefat
~ ölüm tarihi, vefat tarihi
= öldü, vefat etti
~ doğum tarihi, doğmak
~ devam et*, sürdür*
= devam ettirmek, sürdürmek
~ bekle*, bekleyiş
~ sızıntı, kaçak
~ kırık, kırma, kırılma
~ çalma, hırsızlık
~ kaybol*, kaybet*, kayıp, yitir*
= kaybetmek, yitirmek
~ rahatsız et*, huzursuz et*
~ tavır, tutum
~ tahmin, kestirim, öngörü, tahmin et*
~ tahmin, kestirim
~ ilgi, alaka
~ bakım, ihtimam
~ yorgunluk, bitkinlik, halsizlik
~ uyku, uyumak
~ ağırlık, kilo
~ yükseklik, boy
~ güven, itimat
= güven, itimat
= özgüven, kendine güven, öz güven
~ yaratıcılık, yaratıcı
~ esneklik, esnek
~ disiplin, disiplinli
~ sabır, sabırlı
~ dürüst, dürüstlük, doğruluk
~ saygı, hürmet
= saygı, hürmet
~ mutluluk, saadet, mutlu
= mutluluk, saadet
~ üzüntü, keder, hüzün
~ ayarla*, ayar, yapılandır*
~ ayarlar, seçenekler, konfigürasyon
= yapılandırma, konfigürasyon
~ sıfırla*, resetle*
= sıfırla*, resetle*
= yeniden başlat*, restart
~ kapatmak, kapatma, kapanır
~ test, sınama, deneme
~ sürüm, versiyon
= sürüm, versiyon
= sürümü, versiyonu
~ özellik, fonksiyon, işlev
~ döngü, loop
= döngü, loop
~ kalıtım, inheritance
~ eş zamanlı, eşzamanlı, senkron
= eş zamanlı, eşzamanlı
~ otomatik, kendiliğinden
~ otomasyon, otomatikleştir*
~ entegre, entegrasyon, bütünleşme
~ dağıtım, deploy, yayına alma
~ mimari, yapı
~ önbellek, cache
= önbellek, ön bellek, cache
~ gecikme, gecikme süresi, latency
~ darboğaz, dar boğaz
= darboğaz, dar boğaz, bottleneck
~ optimizasyon, optimize et*, eniyileme, iyileştirme
= optimizasyon, eniyileme
~ izleme, takip, monitör
~ analiz et*, çözümle*, incele*
~ araştır*, araştırma, inceleme
~ tanıt*, kendinden bahset*, kendini anlat*
= kendinizden bahseder, kendinizi tanıtır
~ bize kendinizden bahsedin, bize kendinizi tanıtın
= kendinizden bahsedin, kendinizi tanıtın
= yer çekimi, yerçekimi
~ fazla mesai, fazla çalışma
~ savaş, harp
~ devrim, inkılap
~ iş, meslek
~ iş, çalışma
~ para transferi, havale, para gönderme
~ yükseköğretim, üniversite
= yükseköğretim, yüksek öğretim, yüksek öğrenim
~ sürücü ehliyeti, sürücü belgesi
~ ehliyet, sürücü ehliyeti, sürücü belgesi
= yasadışı, yasa dışı, kanun dışı
= antivirüs, antivirüs programı, virüs koruma programı
= online, çevrim içi, çevrimiçi
~ hız sınırı, hız limiti
= ücretsiz, bedava
~ kazanç, kâr
~ müşteri, alıcı
~ dönüştür*, dönüşüm, çevirmek
~ uygulamak, uygulanır, uygulanması, hayata geçir*, gerçekleştir*
~ izlemek, takip et*, gözlemlemek, gözlem
~ ifade et*, dile getir*, belirtmek
~ alışmak, uyum sağla*, adapte ol*, uyum
~ etki, tesir, etkilemek, etkisi
~ teslim almak, edinmek, elde et*
~ elde etmek, edinmek
~ nasıl başa çıkarsınız, nasıl baş edersiniz, nasıl yönetirsiniz, nasıl üstesinden gelirsiniz
~ kurtulmak, yok etmek, gidermek, kurtulurum, giderilir, yok edilir
~ hızlandır*, daha hızlı, süratlendir*
~ yavaşlatmak, yavaşlat*
~ büyüt*, genişlet*, büyütme
~ küçült*, daralt*
~ genişlet*, genişleme
= sınırlandır*, kısıtla*
~ kısıt, sınır, limit
~ izin ver*, müsaade et*, olanak tanı*
= izin vermek, müsaade etmek
~ yasakla*, menet*, engelle*
= sağlamak, temin etmek
~ sunmak, sunulur, teklif et*, sunum
~ sor, sormak, sorar*, sorulur
~ hatırla*, anımsa*, akılda tut*
= hatırlamak, anımsamak
~ parolamı unuttum, şifremi unuttum
~ inanç, inanış
~ sınıflandır*, kategorize et*, sınıflama, gruplandır*
= sınıflandırma, kategorize etme
= katılmak, iştirak etmek
~ kapsamak, içermek
~ kapsar, içerir
= tespit etmek, saptamak
= tespit edilir, saptanır
~ tespit, saptama, algılama, bulma
= tespit, saptama
~ algıla*, fark et*, sezmek
~ gözlem, gözlemle*, rasat
~ deney, tecrübe, laboratuvar çalışması
~ kanıtlamak, göstermek, ispat
~ savunmak, iddia et*
= suçlamak, itham etmek
~ affet*, bağışla*
~ affetmek, bağışlamak
~ özür dile*, af dile*
~ teşekkür et*, minnet
~ yardım et*, destekle*, yardımcı ol*
~ destekle*, destek, arka çık*
~ motive et*, heveslendir*
~ ikna et*, inandır*, razı et*
~ ikna etmek, razı etmek
~ tartışma, münakaşa
~ kavga, dövüş, çatışma
~ mücadele, savaşım, mücadele et*
~ rekabet et*, yarışmak
~ yenilgi, mağlubiyet
= yenilgi, mağlubiyet
~ zafer, galibiyet
~ erişim, ulaşım, erişmek, ulaşmak
~ erişilebilir, ulaşılabilir
~ erişilebilirlik, ulaşılabilirlik
~ dönmek, geri dön*
~ iade, geri ver*, iade et*
= iade etmek, geri vermek
~ iptal, iptal et*, vazgeç*
~ ertele*, tehir, geciktir*
= ertelemek, tehir etmek
~ geç kal*, gecikmek, gecikme, rötar
= gecikme, rötar
~ acele, acil, ivedi
= acil, ivedi
~ bırakmak, terk etmek, vazgeçmek
~ sigarayı bırakmak, sigarayı terk etmek
~ kopma, kesilme, kesinti
~ kes, kesmek, kesilir, kesme
~ yapıştırmak, tutturmak
= montaj, monte etme
~ montaj, kurulum, takma
~ sök, sökmek, demonte
~ nakliye, taşımacılık, nakliyat
= nakliye, nakliyat
~ ulaşım, ulaştırma, transport
= üretmek, imal etmek
~ üretici, imalatçı
~ üretici firma, imalatçı firma
~ harcamak, harcama, sarf et*
= harcamak, sarf etmek
~ borçlu, borçlanmak
~ alacak, alacaklı
~ sigorta, sigortala*
~ sağlık sigortası, hastalık sigortası
~ garanti, teminat, güvence
~ garanti belgesi, garanti sertifikası
~ güvence, garanti
~ sertifika, belge, diploma
~ ruhsat, izin belgesi, lisans
~ denetim, teftiş, kontrol
~ denetçi, müfettiş
~ gözetim, nezaret
~ rapor, raporla*, tutanak
~ sunum, prezantasyon
= sunum, prezantasyon
~ özet, özetle*, hulasa
= özet, hulasa
~ liste, listele*, döküm
~ tablo, çizelge
~ grafik, şema, diyagram
~ şema, diyagram
~ çizim, çizmek, resim
~ biçim, şekil, form
~ boyut, ölçü, büyüklük
~ miktar, nicelik
~ oran, yüzde
= seviye, düzey
= seviyesi, düzeyi
~ yüksek seviyeli, yüksek düzeyli
~ aşama, evre, safha, basamak
= aşama, safha, evre
= aşamaları, evreleri, safhaları
~ süreç, proses
= süreç, proses
~ tür, çeşit, tip, cins
= türleri, çeşitleri
= türler, çeşitler
~ kısım, bölüm, parça
~ bölüm, departman, birim
~ öge, öğe, unsur, eleman, bileşen
= unsur, öğe
= unsurları, öğeleri
~ bileşen, komponent
~ ilke, prensip, esas
= ilke, prensip
= ilkeler, prensipler
= ilkeleri, prensipleri
~ kural, kaide
= kural, kaide
~ kuram, teori
= kuramı, teorisi
= kuramları, teorileri
~ kavram, mefhum, terim
= kavram, mefhum
~ terim, ıstılah
~ görelilik, izafiyet
= görelilik teorisi, izafiyet teorisi, görelilik kuramı
~ yerçekimi, kütleçekim
~ yasa, kanun, kural
~ mantık, lojik
~ duygu, his
~ heyecan, coşku
~ nefret, kin
~ kıskançlık, haset
~ utanç, mahcubiyet
~ cesaret, yüreklilik
= cesaret, yüreklilik
~ başkaldırı, isyan, ayaklanma
= isyan, ayaklanma
= isyanı, ayaklanması
~ istila, işgal
~ fetih, fethet*, alınması
~ kuruluş, tesis
~ çöküş, yıkılış, yıkılma
= yıkılış, yıkılma
= yıkılış nedenleri, yıkılma sebepleri, yıkılma nedenleri
~ gelişme, ilerleme, gelişim, kalkınma
~ azınlık, ekalliyet
~ çoğunluk, ekseriyet
= çoğunluk, ekseriyet
~ kurum, kuruluş, müessese
~ dernek, cemiyet
~ belediye, yerel yönetim
~ vali, valilik
~ dil bilgisi, gramer
= dil bilgisi, dilbilgisi, gramer
~ özne, fail
~ fiil, eylem
~ isim, ad
~ zarf, belirteç
= zamir, adıl
~ önek, ön ek
~ noktalama işareti, noktalama
~ hece, seslem
~ roman kahramanı, karakter
~ kalp, yürek
~ beyin, serebral
~ böbrek, renal
~ akciğer, pulmoner
~ karaciğer, hepatik
~ kas, adale
= kas, adale
~ deri, cilt
~ cilt bakımı, deri bakımı
~ göz, oküler
~ diş, dental
~ kan, hematolojik
~ kan şekeri, kan glukozu
~ damar, vasküler
~ öksürük, öksürme
~ bayılma, bilinç kaybı
~ şişlik, ödem
~ yanık, haşlanma
~ zehirlenme, zehirlenmek
~ gıda zehirlenmesi, besin zehirlenmesi
~ doz, dozaj
~ reçete, ilaç yazma
~ iğne, enjeksiyon
~ pomad, merhem
~ dezenfeksiyon, dezenfekte et*
~ sterilizasyon, steril
= el yıkama, el hijyeni
~ egzersiz, spor, antrenman
~ vitamin eksikliği, vitamin yetersizliği
~ demir eksikliği, demir yetersizliği
~ eksiklik, yetersizlik, noksanlık
~ fazlalık, aşırılık
~ bozukluk, rahatsızlık
~ kronik, süreğen, müzmin
= kronik, müzmin, süreğen
~ kalıtsal, genetik, irsi
= kalıtsal, irsi
~ bulaşıcı, salgın
~ etken, faktör, etmen
= etken, faktör, etmen
= etkenler, faktörler, etmenler
= faktörleri, etkenleri, etmenleri
~ risk faktörü, risk etmeni
~ risk faktörleri, risk etmenleri
~ etkin, aktif, faal
~ aktif, faal
~ edilgen, pasif
~ güçlü, kuvvetli
= güçlü, kuvvetli
~ zayıf, güçsüz
~ sağlam, dayanıklı
~ dayanıklılık, mukavemet, direnç
= mukavemet, dayanım
~ temiz, pak
~ kirli, pis
= kirli, pis
~ tam, eksiksiz
~ kesin, net, kati
~ açık, net
~ belirsiz, muğlak
= belirsiz, muğlak
~ karmaşık, kompleks, karışık
~ karmaşık, kompleks
~ basit, yalın, sade
~ rastgele, tesadüfi, gelişigüzel
= rastgele, rasgele
~ sürekli, devamlı, daimi
~ geçici, muvakkat
= geçici, muvakkat
~ ortak, müşterek
~ özel, hususi
~ genel, umumi
~ kişisel, şahsi, bireysel
= kişisel, şahsi
~ kişisel bilgiler, şahsi bilgiler
~ kişi, şahıs, birey
~ kişi, şahıs
~ birey, fert
= birey, fert
~ insan, beşer
~ yaşlı, ihtiyar
= yaşlı, ihtiyar
~ yaşlılık, ihtiyarlık
~ genç, delikanlı
~ bebek, yenidoğan
~ engelli, özürlü, sakat
~ evli, evlilik
~ anne baba, ebeveyn, veli
= anne baba, ebeveyn
= anne babalar, ebeveynler
~ komşu, komşuluk
~ misafir, konuk
= misafir, konuk
= misafirler, konuklar
~ hediye, armağan
= hediye, armağan
~ bayram, kutlama
~ gazete, ceride
~ kütüphane, kitaplık
~ dilekçe, başvuru yazısı
~ imkansız, olanaksız
= imkansız, imkânsız, olanaksız
~ gelecek, istikbal
~ beş yıl sonra kendinizi nerede görüyorsunuz, 5 yıl sonra kendinizi nerede görüyorsunuz
~ geçmiş, mazi
~ bugün, günümüz
~ her gün, günlük
~ hemen, derhal
= hemen, derhal
~ sık sık, sıklıkla
= sık sık, sıklıkla
~ bazen, ara sıra
= bazen, kimi zaman
~ yaklaşık, aşağı yukarı
= yaklaşık, takriben
~ en fazla, en çok, azami, maksimum
= azami, maksimum
~ en az, asgari, minimum
= asgari, minimum
~ niçin bizi tercih ettiniz, neden bizi seçtiniz, neden burada çalışmak istiyorsunuz
~ neden sizi işe alalım, neden sizi seçelim, neden sizi tercih edelim
~ neden sizi işe alalım, sizi neden işe alalım, niçin sizi işe alalım
~ maaş beklentisi, ücret beklentisi
~ maaş beklentiniz, ücret beklentiniz
~ ayırmak, ayrıştır*, ayrılır, ayırma
~ toplamak, toplanır, derlemek, biriktirmek
~ kazanmak, elde et*, edinmek, kazanılır
~ denemek, test etmek, sınamak
~ üretmek, imal et*, imalat, üretim, üretilir
~ taşımak, nakliye, nakletmek, taşınır
~ unutmak, unuttum, unutma
~ inanç, inanış, inanmak
~ anlatmak, bahset*, bahsed*
~ ulaşmak, ulaşılır, varmak, erişmek
= ulaşmak, erişmek
~ çıkarmak, kaldırmak, çıkarılır
~ takmak, monte et*, bağlamak, takılır
~ kiralamak, kiraya vermek, kiralanır
~ paylaşmak, bölüşmek
~ katılmak, iştirak, dahil ol*
~ içermek, kapsamak, ihtiva et*
= ihtiva etmek, içermek
~ sağlamak, temin et*, sağlanır
~ tüketim, tüketmek, harcamak
~ dağıtmak, paylaştırmak, dağıtım
~ tartışmak, münakaşa, tartışma
~ uzlaşmak, anlaşmak, uzlaşma, mutabakat
~ belirlemek, belirlenir, tespit et*, saptamak
~ sınırlamak, sınırlama, kısıtlama, kısıtla*
~ suçlamak, itham et*
~ tanımlamak, tarif et*, tanım
~ süreğen hastalık, kronik hastalık, müzmin hastalık
~ kan basıncı, tansiyon
~ teori, kuram, nazariye
~ biçim, şekil
~ öge, öğe, unsur
~ düzey, seviye
~ korozyon, paslanma
~ meydana gel*, oluşum, gerçekleş*
~ bilmek, bilir*
~ yenmek, mağlup et*
~ davranış, hareket tarzı
= DNS, domain name system
= DHCP, dynamic host configuration protocol
= SQL, structured query language
= HTML, hypertext markup language
= CSS, cascading style sheets
= ORM, object relational mapping
= MVC, model view controller
= SDK, software development kit
= JVM, Java virtual machine
= JSON, JavaScript object notation
= XML, extensible markup language
~ REST API, RESTful API
= CORS, cross origin resource sharing
= XSS, cross site scripting
= CSRF, cross site request forgery
= JWT, JSON web token
= SSH, secure shell
= TDD, test driven development
= CI/CD, continuous integration and continuous delivery
= LLM, LLMs, large language model, large language models
~ RAG, retrieval augmented generation
~ NLP, natural language processing
~ CNN, convolutional neural network
= RNN, recurrent neural network
= SVM, support vector machine
~ PCA, principal component analysis
= ETL, extract transform load
= Kubernetes, K8s
= PostgreSQL, Postgres
= Node.js, NodeJS
= React.js, ReactJS
= Vue.js, VueJS
= KPI, key performance indicator
= ROI, return on investment
= B2B, business to business
= ECG, EKG
= ICU, intensive care unit
= BMI, body mass index
~ doğal dil işleme, NLP
= bilgisayarlı görü, computer vision
= nesnelerin interneti, IoT
= sanal makine, virtual machine
= veri yapısı, data structure
= veri yapıları, data structures
= evrişimli sinir ağı, CNN
= büyük dil modeli, LLM
= büyük dil modelleri, LLM
= birim test, unit test, birim testi
= sürekli entegrasyon, continuous integration
= mikroservis, microservice, mikro servis
= mikroservisler, microservices, mikro servisler
= çöp toplayıcı, garbage collector
= tasarım deseni, tasarım kalıbı, design pattern
= tasarım desenleri, tasarım kalıpları, design patterns
= soyut sınıf, abstract class
= çok biçimlilik, polimorfizm, polymorphism
= kapsülleme, encapsulation
= soyutlama, abstraction
= yapıcı metot, constructor, kurucu metot
= istisna yönetimi, exception handling
= özyineleme, rekürsiyon, recursion
= bağlı liste, linked list
= ikili arama ağacı, binary search tree
= yük dengeleme, load balancing
= yük dengeleyici, load balancer
~ konteyner teknolojisi, container teknolojisi
~ sürüm kontrol sistemi, versiyon kontrol sistemi
= yazılım geliştirici, software developer, yazılımcı
~ yazılımcı, programcı, geliştirici, yazılım geliştirici
= veri analisti, data analyst
= veri bilimci, data scientist
= proje yönetimi, project management
= proje yöneticisi, proje müdürü, project manager
= müşteri hizmetleri, customer service
~ zor müşteri, kızgın müşteri, memnuniyetsiz müşteri, şikayetçi müşteri
~ şikayet, şikâyet, yakınma
= şikayet, şikâyet
~ dolandırıcılık, sahtekarlık, hile
~ dolandırıcılık, sahtekârlık, sahtekarlık
~ cinayet, adam öldürme
~ mağdur, kurban
~ nafaka, nafaka ödemesi
~ velayet, çocuğun velayeti
~ vasiyet, vasiyetname
= vasiyet, vasiyetname
~ vekaletname, vekâletname, vekalet
= vekaletname, vekâletname
~ kefil, kefalet
= senet, bono
~ protesto, gösteri
~ tapu, tapu senedi
= tapu, tapu senedi
~ aidat, aylık ödeme
~ depozito, teminat
~ elektrik kesintisi, elektriğin kesilmesi
~ lamba, ampul
~ musluk, çeşme
~ tıkanma, tıkanıklık, tıkalı
~ su kaçağı, su sızıntısı
= su kaçağı, su sızıntısı
~ boya, boyamak, badana
~ böcek, haşere
~ çamaşır, giysi
~ ütü, ütülemek
~ kıyafet, giysi, elbise
~ ayakkabı, pabuç
~ tarım, ziraat
= tarım, ziraat
= tarımsal, zirai
~ çiftçi, rençber
~ sulama, sulamak
~ gübre, gübreleme
~ hasat, hasat etmek
~ mağaza, dükkan, dükkân
= dükkan, dükkân
~ market, bakkal, süpermarket
~ alışveriş merkezi, AVM
= alışveriş merkezi, AVM
~ lokanta, restoran
~ lokanta, restoran, restaurant
~ garson, servis elemanı
~ makarna, spagetti
~ tavuk, piliç
~ sağlıklı, sıhhatli
= sağlıklı, sıhhatli
~ sağlık, sıhhat
= sağlık, sıhhat
~ sağlık ocağı, aile sağlığı merkezi
= diş hekimi, dişçi, diş doktoru
= göz doktoru, göz hekimi, oftalmolog
~ acil servis, acil
~ yoğun bakım, yoğun bakım ünitesi
= ateş düşürücü, antipiretik
= ağrı kesici, analjezik
= kan sulandırıcı, antikoagülan
= idrar söktürücü, diüretik
~ kan grubu, kan tipi
= akciğer iltihabı, zatürre, pnömoni
= sarılık, ikter
= verem, tüberküloz
= kemik erimesi, osteoporoz
= böbrek taşı, nefrolitiazis
~ rahim ağzı kanseri, serviks kanseri
= prostat büyümesi, BPH, benign prostat hiperplazisi
= mide yanması, pirozis
= çarpıntı, palpitasyon
= kas ağrısı, miyalji
= eklem ağrısı, artralji
= tiroid, troid
~ adet, regl, aybaşı, menstrüasyon
= hızlı solunum, takipne
= hızlı kalp atışı, taşikardi
= yavaş kalp atışı, bradikardi
= giysi, kıyafet
= regl, menstrüasyon
= nefes darlığı, dispne
~ nefes darlığı, solunum sıkıntısı
~ kilitlenme, deadlock, donma
~ damar sertliği, ateroskleroz
~ kendinizi 5 yıl sonra, kendinizi beş yıl sonra, gelecek hedefleriniz, kariyer hedefiniz
~ kendinizi 5 yıl sonra, kendinizi beş yıl sonra
~ önceki işinizden neden ayrıldınız, neden işinizden ayrıldınız, son işinizden ayrılma nedeniniz, eski işinizi neden bıraktınız
~ önceki işinizden neden ayrıldınız, eski işinizden neden ayrıldınız, bir önceki işinizden neden ayrıldınız
~ neden bizimle çalışmak istiyorsunuz, neden bu şirkette çalışmak istiyorsunuz, neden bu pozisyona başvurdunuz, neden şirketimizi tercih ettiniz
~ neden bizimle çalışmak istiyorsunuz, neden şirketimizde çalışmak istiyorsunuz, neden bu şirkette çalışmak istiyorsunuz
~ baskı altında, stres altında, yoğun stres
~ en büyük başarınız, en gurur duyduğunuz başarı, en önemli başarınız
~ en büyük başarınız, en önemli başarınız
~ kariyer boşluğu, işsiz geçen süre, çalışmadığınız dönem
~ nakit akışı, cash flow
= nakit akışı, nakit akımı, cash flow
= bilanço, balance sheet
~ gelir tablosu, kâr zarar tablosu, kar zarar tablosu
~ dönen varlıklar, cari varlıklar
~ duran varlıklar, sabit varlıklar
= amortisman, yıpranma payı
~ başabaş noktası, başa baş noktası
~ hisse senedi, pay senedi
= gayri safi yurt içi hasıla, GSYİH, GSYH, gayrisafi yurt içi hasıla
= merkez bankası, TCMB
= tedarik zinciri, supply chain
= pazarlama karması, marketing mix
~ risk yönetimi, risk management
= kalite yönetimi, quality management
= kalite kontrol, quality control
= toplam kalite yönetimi, TKY
= girişimci, müteşebbis
= girişimcilik, müteşebbislik
= yeni girişim, startup
~ serbest çalışan, freelance, freelancer
~ stajyer, intern
~ beden dili, vücut dili
~ etkin dinleme, aktif dinleme
~ okul öncesi, anaokulu, ana okulu, kreş
= anaokulu, ana okulu
= özel eğitim, special education
= dikkat eksikliği ve hiperaktivite bozukluğu, DEHB, ADHD
= otizm, otizm spektrum bozukluğu
= yapılandırmacılık, yapılandırmacı yaklaşım, oluşturmacılık
= davranışçılık, davranışçı yaklaşım, davranışçı kuram
~ çoktan seçmeli, test
= geçerlilik, geçerlik
= bağımsız değişken, independent variable
= bağımlı değişken, dependent variable
= standart sapma, standard deviation
~ ortanca, medyan
= en büyük ortak bölen, EBOB
= en küçük ortak kat, EKOK
~ dik üçgen, dik açılı üçgen
~ birinci dereceden denklem, 1. dereceden denklem
~ ikinci dereceden denklem, 2. dereceden denklem, karesel denklem
~ kütle çekim kuvveti, kütleçekim kuvveti
= öz kütle, özkütle
~ manyetik alan, magnetik alan
= dalga boyu, dalgaboyu
= buharlaşma, evaporasyon
= süblimleşme, süblimasyon
= katalizör, katalist
= yükseltgenme, oksidasyon
= indirgenme, redüksiyon
= değerlik, valans
= DNA, deoksiribonükleik asit
= RNA, ribonükleik asit
= mayoz, mayoz bölünme
= solunum sistemi, respiratuvar sistem
= sindirim sistemi, gastrointestinal sistem
= sinir sistemi, nervöz sistem
= boşaltım sistemi, üriner sistem
~ besin zinciri, gıda zinciri
= ekosistem, ekolojik sistem
= biyoçeşitlilik, biyolojik çeşitlilik
= güneş enerjisi, solar enerji
= nükleer enerji, atom enerjisi
= kentleşme, şehirleşme
= sanayileşme, endüstrileşme
= sanayi, endüstri
~ sanayi devrimi, endüstri devrimi
~ fransız devrimi, fransız ihtilali
= orta çağ, ortaçağ
= yeni çağ, yeniçağ
= ilk çağ, ilkçağ
= tanzimat fermanı, gülhane hattı hümayunu
~ birinci meşrutiyet, I. meşrutiyet, 1. meşrutiyet
~ ikinci meşrutiyet, II. meşrutiyet, 2. meşrutiyet
~ mondros ateşkesi, mondros mütarekesi, mondros ateşkes antlaşması
~ lozan antlaşması, lozan barış antlaşması
= ateşkes, mütareke
= soğuk savaş, cold war
= anayasa mahkemesi, AYM
= kanun hükmünde kararname, KHK
= türk ceza kanunu, TCK
= türk medeni kanunu, TMK
= türk borçlar kanunu, TBK
= kişisel verilerin korunması kanunu, KVKK
= sosyal güvenlik kurumu, SGK
~ gerçek kişi, gerçek şahıs
~ tüzel kişi, tüzel kişilik, hükmi şahıs
~ kamu hukuku, amme hukuku
~ özel hukuk, hususi hukuk
~ haksız fiil, haksız eylem
~ sebepsiz zenginleşme, nedensiz zenginleşme
= zamanaşımı, zaman aşımı, müruruzaman
= temerrüt, direnim
= iyi niyet, hüsnüniyet, iyiniyet
= kötü niyet, suiniyet, kötüniyet
~ meşru müdafaa, meşru savunma
~ stres yönetimi, stresle başa çıkma, stresle baş etme
~ stresle başa çıkma, stresle baş etme
~ SWOT analizi, GZFT analizi
~ yoğunluk, özkütle
~ güvenirlik, güvenilirlik
= elektriksel direnç, elektrik direnci
~ mitoz bölünme, mitoz hücre bölünmesi
~ milliyetçilik, ulusçuluk
~ görev tanımı, iş tanımı
~ nasıl yapılır, nasıl hazırlanır, yapımı, yapılışı, tarifi
~ nasıl temizlenir, nasıl çıkarılır, nasıl giderilir
~ karıştır*, harmanla*, çırp*
~ ısıtmak, ısıtma, ısınma
~ soğutmak, soğutma
~ kurutmak, kurutma, kuruma
~ yıkamak, yıkama, yıkanır
~ dökmek, boşaltmak
~ doldurmak, doldurma, dolum
~ delmek, delik açmak
~ kalibre et*, kalibrasyon, ayarlamak
~ takip, izleme
~ teslim, teslimat
~ teslimat, kargo, sevkiyat
~ sevkiyat, gönderi
~ kargo, gönderi
~ sipariş, sipariş ver*, ısmarlama
~ indirim, iskonto, tenzilat
= indirim, tenzilat, iskonto
~ taksit, taksitli ödeme
~ peşinat, ön ödeme, kapora
~ net kâr, safi kâr
~ net gelir, safi gelir
~ ortak, hissedar, pay sahibi
= hissedar, pay sahibi
~ yönetim kurulu, idare heyeti
= yönetim kurulu, idare heyeti
~ genel müdür, CEO
~ marka, brand
~ hedef kitle, hedef pazar
= hedef kitle, target audience
~ anket, soru formu
~ kaynakça, bibliyografya
= kaynakça, bibliyografya
~ alıntı, atıf, iktibas
~ intihal, aşırma
= intihal, plagiarism
~ tez, bitirme çalışması
~ makale, yazı
~ telaffuz, söyleniş, okunuş
= telaffuz, sesletim
~ akıcı, akıcılık
~ kelime ezberle*, sözcük ezberle*
~ kelime ezberlemek, sözcük ezberlemek
= kelime dağarcığı, sözcük dağarcığı, kelime hazinesi, söz varlığı
~ ezber, ezberlemek
~ odaklan*, konsantre ol*, dikkatini topla*
= odaklanmak, konsantre olmak
~ dikkat, konsantrasyon, odak
~ tembellik, üşengeçlik
~ tembel, üşengeç
~ çalışkan, gayretli
~ zeki, akıllı
~ sabırsız, aceleci
~ titiz, detaycı, mükemmeliyetçi
~ inisiyatif, girişkenlik
~ çatışma çözme, çatışma yönetimi, anlaşmazlık çözümü
~ problem çözme, sorun çözme
~ problem çözme beceriniz, sorun çözme beceriniz
~ karar verme, karar alma
~ karar vermek, karar almak
~ yoğun, meşgul
~ fırsat, olanak, imkân
~ risk almak, riske girmek
= risk almak, riske girmek
~ sadakat, bağlılık
~ müşteri sadakati, müşteri bağlılığı
~ memnuniyet, hoşnutluk, tatmin
~ memnun, hoşnut
= memnun, hoşnut
~ güvenilir, itimat edilir
~ güvenilirlik, itibar
~ itibar, saygınlık, prestij
~ gizli, saklı, mahrem
~ yetki, izin, salahiyet
= yetki, salahiyet
= yetkili, salahiyetli
~ yetkilendirme, yetki verme
~ ruhsat, lisans, izin
~ kayıp eşya, kaybolan eşya
~ çalınmak, çalındı
~ pasaport başvurusu, pasaport çıkarma, pasaport alma
~ ehliyet yenileme, ehliyet değiştirme
~ kimlik yenileme, kimlik çıkarma
~ başvuru formu, müracaat formu
~ randevu, randevu al*
~ ücret, harç
~ doğramak, dilimle*
~ örneklem, örnekleme
= doğal dil işleme, natural language processing
~ hesap aç*, hesap oluştur*, üye ol*
~ hesap sil*, hesap kapat*, üyelik iptal*
~ hesabımı nasıl silerim, hesabımı nasıl kapatırım
~ şifre değiştir*, parola değiştir*, şifre sıfırla*, parola sıfırla*
~ şifre değiştirme, parola değiştirme
~ şifre sıfırlama, parola sıfırlama
~ şifremi unuttum, parolamı unuttum, şifre sıfırlama
~ kilo almak, şişmanlamak
~ uyku düzeni, uyku rutini
~ para kazan*, gelir elde et*
~ para biriktir*, tasarruf et*, birikim yap*
= para biriktirmek, birikim yapmak
~ yatırım yap*, para yatır*
~ iş bul*, iş ara*
~ iş kur*, şirket kur*, işletme aç*
~ şirket kurmak, firma kurmak
~ şirket kuruluşu, firma kuruluşu
~ dil öğren*, lisan öğren*
~ ders çalış*, sınava hazırlan*
~ konuşma yap*, sunum yap*, hitabet
~ topluluk önünde konuşma, hitabet
~ ilişki, bağ, münasebet
~ bağlantı, ilişki
~ alternatif, seçenek
~ seçenek, opsiyon, şık
~ durum, hâl, vaziyet
~ olay, hadise, vaka
~ olgu, fenomen
~ değişim, dönüşüm, değişme
~ yayılma, yayılım, bulaşma
~ düşüş, azalma, gerileme
~ yükseliş, artış
~ birikme, birikim, yığılma
~ sel, taşkın
= sel, taşkın
~ heyelan, toprak kayması
= heyelan, toprak kayması
~ kaynak, köken
~ köken, menşe
= köken, menşe
~ petrol, ham petrol
~ bölge, yöre, mıntıka
~ yöre, bölge
~ sınır, hudut
~ nehir, ırmak, akarsu
~ orman, ormanlık
~ dağ, dağlar
~ amerika, ABD
= amerika birleşik devletleri, ABD
= dünya sağlık örgütü, DSÖ, WHO
= uluslararası para fonu, IMF
= avrupa insan hakları mahkemesi, AİHM
~ tedarikçi firma, tedarikçi şirket
~ malzeme, materyal, gereç
~ gerekli malzemeler, gerekli materyaller
~ araç gereç, alet, ekipman
~ işaret, sembol, simge
~ sembol, simge
~ semboller, simgeler
~ işaretler, levhalar, tabelalar
~ trafik işaretleri, trafik levhaları
~ basınç, tazyik
= basınç, tazyik
~ hacim, oylum
= hacim, oylum
~ mesafe, uzaklık
= mesafe, uzaklık
~ takip mesafesi, izleme mesafesi
~ yüzey, satıh
= yüzey, satıh
~ birim, ünite
~ tasarım, çizim
~ proje, tasarı
~ politika, siyaset
~ siyaset, politik
= siyasi, politik
~ siyasi parti, parti
~ oy, rey
~ nehir, ırmak
~ azami, maksimum, en fazla, en çok, en yüksek, aşamaz, geçemez
~ asgari, minimum, en az, en düşük
`
