import type { Phrases } from '../lexicon.ts'

export const phrases: Phrases = {
  words: {
    WHAT: `
      nedir, ne, ne demek, ne demektir, ne anlama gelir, ne anlama geliyor, neyi ifade eder, nelerdir,
      neye denir, hangisi, hangisidir, neydi, neleri, denince ne anlıyorsunuz, deyince ne anlıyorsunuz,
      dendiğinde ne anlıyorsunuz, ne anlıyorsunuz, ne anlarsınız, denince, dendiğinde, denildiğinde,
      kavramı nedir, kavramını, kavramı, tanımı nedir, tanımını yapınız, tanımlayınız, nedir açıklayınız,
      ne olduğunu açıklayın, ne olduğunu açıklayınız, terimi, tabiri, ne olduğunu açıklar mısınız,
      ne olduğunu anlatın, ne olduğunu söyleyin, neyin kısaltmasıdır, ne ifade eder, ne anlatır, ne denir,
      nedir kısaca, kavramından ne anlıyorsunuz, ne anlaşılır, neyi anlatır, nasıl tanımlanır,
      nasıl tanımlarsınız, tanımlanır, ne idi, kavramı ne demektir, tanımını verin, tanımını veriniz
    `,
    WHICH: 'hangi',
    HOW: `
      nasıl, nasıldır, ne şekilde, hangi şekilde, ne yolla, nasıl bir, yolu nedir, nasıl yapılır,
      yöntemi nedir, nasıl yaparsınız, nasıl olur, nasıl gerçekleşir, hangi yöntemle, ne yapmak gerekir,
      ne yapmalı, ne yapmalıyız, ne yapılır, nasıl edilir, hangi yöntemlerle, hangi yollarla,
      hangi yöntemler kullanılır, hangi adımları izlersiniz, yolları nelerdir, yöntemleri nelerdir,
      nasıl gerçekleşmektedir, nasıl gerçekleştirilir, nasıl sağlanır, nasıl mümkün olur,
      nasıl işler süreç, nasıl yürütülür, ne yapmalısınız,
      {ne,nasıl,neler} {yapılmalıdır,yapılmalı,yapılabilir}
    `,
    WHY: `
      neden, niçin, niye, ne sebeple, hangi nedenle, sebebi nedir, nedeni nedir, nedenleri nelerdir,
      ne için, nedenini açıklayınız, nedenini açıklayın, sebebini açıklayınız, neden olduğunu,
      hangi sebeple, ne yüzden, nedeni, sebebi, neden kaynaklanır, niçin olur, sebebi ne, nedeni ne,
      ne gibi nedenleri vardır, hangi nedenlerle, hangi sebeplerle, neden çıktı, neden çıkmıştır,
      neden başladı, neden oldu, neden ortaya çıktı, neden meydana gelir, neden olur
    `,
    WHEN: `
      ne zaman, hangi durumda, hangi durumlarda, hangi koşullarda, hangi şartlarda, hangi hallerde,
      hangi senaryolarda, hangi zaman, hangi yılda, hangi yıl, hangi tarihte, ne zamandan beri,
      hangi aşamada, hangi dönemde, hangi yüzyılda, hangi ortamlarda, hangi koşullar altında,
      ne zaman kullanılmalı, hangi vakit
    `,
    WHERE: 'nerede, nereye, nereden, nerelerde',
    WHO: 'kim, kimdir, kime, kimler, kimin',
    LIST: `
      listele, listeleyin, listeleyiniz, sırala, sıralayın, sıralayınız, say, sayın, sayınız, hangileri,
      hangileridir, belirtin, belirtiniz, yazınız adlarını, nelerden, yazınız, neler vardır, nelerdir,
      adlarını yazınız, maddeler halinde yazınız, yazın, hangi vardır, sıralar mısınız, sayar mısınız,
      sayabilir misiniz, belirtir misiniz, neler olduğunu yazınız, neler olduğunu belirtiniz,
      yazar mısınız, isimlerini yazınız, hangileri vardır, nelerden oluştuğunu, neleri içerir,
      başlıcaları nelerdir
    `,
    HOWMANY: 'kaç, kaç tane, kaçtır, ne kadar, kaç adet',
    HOWLONG: 'ne kadar süre, ne kadar sürer, ne kadar zaman, kaç gün, kaç saat',
    WHETHER: 'mı, mi, mu, mü, mıdır, midir, mudur, müdür, mümkün mü, mümkün müdür, doğru mu, doğru mudur',
    EXPLAIN: `
      anlatmanızı, bize anlatın, bana anlatın, açıklamanızı, söyleyebilir misiniz, bahsetmenizi,
      tanıtır mısınız, tanıtabilir misiniz, aktarın, aktarır mısınız, paylaşın, paylaşır mısınız,
      özetleyiniz, özetler misiniz, tanımlayabilir misiniz, yorumlayınız, belirtir misiniz, der, söyler,
      bahsedebilir misiniz, söz edin, söz eder misiniz, bilgi verir misiniz, hakkında konuşun,
      açıklar mısın, tanımlar mısınız, anlatsana, yorumlayın, değinin, betimle, söyleyin, söyle, açıkla,
      açıklar mısınız, açıklaması, anlat, anlatır mısınız, anlatır mısın, tarif et, tarif edin,
      betimleyin, tartışın, tartışınız, bahset, bahsediniz, ne anlıyorsunuz, tanıtın,
      ayrıntılı açıklayınız, ayrıntılı olarak açıklayınız, detaylı açıklayın,
      kendi cümlelerinizle açıklayınız, örnekle açıklayınız, örnek vererek açıklayınız,
      örneklerle açıklayınız, bize bahsedin, ne söylenebilir, ne diyebilirsiniz,
      hakkında neler biliyorsunuz, hakkında bilgi verebilir misiniz, hakkında kısa bilgi veriniz,
      açıklanız, irdeleyiniz, inceleyiniz, değerlendirerek açıklayınız, özet geçin, özetle,
      üzerinde durun, {kısaca ,}{açıklayın,açıklayınız,anlatın,anlatınız,bahsedin,özetleyin},
      {hakkında ,}{bilgi verin,ne söyleyebilirsiniz,bilgi veriniz,ne biliyorsunuz},
      {söyler,bahseder,anlatabilir,açıklayabilir} {misiniz,misin}, {ifade,izah,tasvir} {edin,ediniz}
    `,
    DEFINITION: `
      tanımla, tanımlayın, tanımlayınız, tanımı, tanım, kavramı, kavram, kavramını, anlamı,
      tanımını yapın, tanımını
    `,
    DIFFERENCE: `
      farkını, farklarını, farkı nedir, farkları nelerdir, fark nedir, ayıran, karşılaştır*, kıyasla*,
      ayrım, ayrımı, farklılık*, vs, versus, ne fark vardır, farklılıkları, farklılıklar nelerdir,
      karşılaştırınız, kıyaslayınız, hangi yönlerden ayrılır, ayıran özellikler, birbirinden ayrılır,
      farklar nelerdir, arasında ne fark vardır, arasında nasıl bir fark vardır, ne gibi farklar vardır,
      farkları açıklayınız, farkı açıklayınız, ayırt eden, farklılıkları nelerdir, karşılaştırması,
      {arasındaki ,}{fark,farkı,farklar,farkları}, {nasıl ,}{ayrılır,farklıdır,ayırt edilir}, benzerlikler ve farklılıklar, benzerlikleri ve farklılıkları, farkları ve benzerlikleri, benzerlik ve farklılıkları
    `,
    SIMILARITY: 'benzerlik*, ortak',
    PROS: `
      avantaj*, fayda*, yarar*, üstünlük*, artı*, üstünlükleri, avantajlarını, faydalarını, yararlarını,
      güçlü yönleriniz, güçlü yanlarınız, iyi yanları, ne gibi faydalar sağlar, ne gibi faydaları vardır,
      ne gibi avantajlar sağlar, ne gibi avantajları vardır, hangi avantajları sağlar,
      hangi avantajları vardır, hangi faydaları sağlar, hangi yararları vardır, avantajları nelerdir,
      faydaları nelerdir, yararları nelerdir, ne kazandırır, getirileri, artıları,
      {güçlü,olumlu} {yön*,yönleri,yanları}
    `,
    CONS: `
      dezavantaj*, sakınca*, kısıtlama*, sınırlama*, eksi*, dezavantajlarını, zayıf yönleriniz,
      zayıf yanlarınız, kötü yanları, sakıncaları, eksileri, ne gibi dezavantajları vardır,
      hangi dezavantajları vardır, dezavantajları nelerdir, zararları, mahzur*,
      {zayıf,olumsuz} {yön*,yönleri,yanları}
    `,
    APPLICATION: `
      uygulama alan*, kullanım alan*, uygulanır, kullanım durum*, kullanım senaryo*, uygulamaları,
      uygulanması, nerelerde kullanılır, hangi alanlarda kullanılır, nerede kullanılır,
      hangi sektörlerde kullanılır, kullanım yerleri, uygulama alanları nelerdir,
      kullanım alanları nelerdir, hangi işlerde kullanılır
    `,
    PRINCIPLE: `
      çalışır, çalışıyor, çalışma prensib*, çalışma mantığ*, çalışma ilkes*, işleyiş*, işler, prensib*,
      ilke, ilkesi, ilkesini, ilkesinin, ilkeleri, çalışma şekl*, arka planda, mantığı
    `,
    ROLE: `
      rol, rolü, amaç, amacı, amacını, ne işe yarar, işlevi, görevi, önemi, önemli, önemlidir, neye yarar,
      ne için kullanılır, niçin kullanılır, görevi nedir, görevleri nelerdir, görevini, görevlerini,
      hangi görevi üstlenir, görevleri, rolünü, rolleri, üstlenir, ne iş yapar, ne yapar, işlevleri,
      işlevini, işlevlerini, fonksiyonu, fonksiyonunu, ne amaçla kullanılır, önemini, faydası nedir,
      yerine getirir, hangi işlevi görür, hangi görevi görür, işlev görür, görev yapar,
      hangi görevleri yerine getirir, hangi görevleri vardır, ne işe yaradığını, neden önemlidir,
      niçin önemlidir, önemi nedir, amacı nedir, amaçları, rolü nedir, ne gibi görevleri vardır,
      ne amaç taşır, niçin vardır, hangi amaçla, ne amaçla
    `,
    CAUSE: `
      sebep, sebebi, sebepleri, nedeni, nedenleri, nedenlerini, kaynaklan*, nedenleri nelerdir,
      sebepleri nelerdir, ne sebep olur, neye bağlıdır, yol açan etkenler, yol açan faktörler,
      yol açan nedenler, neden olan etkenler, neden olan faktörler, sebeplerini, etkenler, etkenleri,
      yol açan, kaynaklanır, nelerden kaynaklanır, neyden kaynaklanır, yol açmıştır, sebep oldu,
      neler neden olur, hangi etkenler neden olur, hangi faktörler neden olur, kökeni,
      {ne ,neler ,}yol {açar,açtı}, {neden,sebep} {olur,olan,olmuştur}
    `,
    MANNER: 'yöntem*, yol, yolu, yolları, teknik*, strateji*, yaklaşım*, önlem*, çözüm yol*, şekil, biçim*',
    STEPS: `
      adım*, aşama*, evre*, süreci, prosedür*, basamak*, sürecini, süreci nasıldır, sürecini açıklayın,
      sürecini açıklayınız, sürecini anlatın, sürecini anlatınız, süreçlerini, safha*, merhale*,
      hangi aşamalardan oluşur, hangi evrelerden oluşur, hangi aşamalardan geçer, adımları nelerdir,
      aşamaları nelerdir, evreleri nelerdir
    `,
    TYPES: `
      tür*, çeşit*, tip, tipi, tipleri, kategori*, türleri nelerdir, çeşitleri nelerdir, kaça ayrılır,
      nasıl sınıflandırılır, sınıflandırılır, sınıflandırması, kaç çeşittir, hangi türleri vardır,
      hangi çeşitleri vardır
    `,
    FEATURES: `
      özellik*, nitelik*, yenilik*, özellikleri nelerdir, ne gibi özellikleri vardır,
      hangi özelliklere sahiptir, ayırt edici özellikleri, karakteristik*
    `,
    EXAMPLES: 'örnek*, örneğ*, örnek verin, örnek ver, örnek veriniz',
    CHALLENGES: 'zorluk*, güçlük*',
    IMPACT: `
      etki*, sonuç, sonuçları, etkiler, etkisi, nasıl etkiler, etkisini açıklayınız,
      etkilerini açıklayınız, etkisini, etkilerini, etkileri nelerdir, etkisi nedir,
      ne gibi etkileri vardır, sonuçlarını, sonuçları nelerdir, nasıl etkilemiştir, nasıl etkiledi,
      etkilemiştir, ne gibi sonuçları olmuştur, ne gibi sonuçlar doğurur, ne gibi etkiler yapar,
      etkileri neler olmuştur, nasıl bir etkisi vardır, nasıl bir etki yapar, sonuçları neler olmuştur,
      tesir*
    `,
    COMPONENTS: `
      bileşen*, parça*, öge*, öğe*, unsur*, oluşur, meydana gelir, nelerden oluşur,
      hangi bölümlerden oluşur, hangi kısımlardan oluşur, hangi parçalardan oluşur, kısımları, bölümleri,
      neden yapılmıştır, yapısında neler bulunur, hangi unsurlardan oluşur
    `,
    RELATION: `
      ilişki*, bağlantısı, arasındaki ilişki, arasında nasıl bir ilişki, nasıl bir ilişki vardır,
      ne gibi bir ilişki vardır, ilişkisi nedir, bağı, bağlantı
    `,
    BESTPRACTICE: 'en iyi uygulama*, en iyi pratik*, öneri*, tavsiye*',
    SOLVE: `
      ne yaparsınız, ne yaparsın, ne yapardınız, nasıl tepki verirsiniz, çöz*, gider*, düzelt*, onar*,
      üstesinden*, mücadele*, yönetilir hata*, halled*, üstesinden gelinir, üstesinden gelirsiniz,
      üstesinden nasıl gelinir, mücadele edilir, savaşılır, çare*
    `,
    PREVENT: 'önle*, engelle*, kaçın*, önüne geç*, korunma*, korunulur, sakın*',
    MITIGATE: 'hafiflet*, yumuşat*',
    EVALUATE: 'değerlendir*, ölç*, ölçül*, ölçer*',
    OPTIMISE: 'optimiz*, iyileştir*, geliştirilir performans*',
    ENSURE: 'sağla*, garanti*, garantile*, koru*, sürdür*',
    IMPLEMENT: `
      uygulan*, gerçekleştir*, yaz, yazın, yazınız, yazılır, yazarsınız, geliştir*, kodla*, programla*,
      implement*
    `,
    CREATE: 'oluştur*, yarat*, üret*, yapılır oluştur*',
    USE: 'kullan*, kullanıl*, kullanım*, kullanmak, faydalan*, yararlan*, aracılığıyla, yardımıyla',
    NEED: `
      gerek*, gerekir, gerekli, lazım, ihtiyaç*, zorunlu*, şart, meli, malı, tercih edilmeli, kullanmalı*,
      kullanılmalı*
    `,
    REDUCE: 'azalt*, düşür*, indirge*, kısalt*, minimize*',
    INCREASE: 'artır*, arttır*, büyüt*',
    CHOOSE: 'seç*, seçil*, tercih*, karar*',
    DESIGN: 'tasarla*, tasarım*',
    TEST: 'test*, sına*, doğrula*, kontrol et*, denetle*',
    DETECT: 'tespit*, algıla*, tanı*, keşfet*',
    CONFIGURE: 'yapılandır*, ayarla*, kur, kurulur, kurarsınız, yükle*',
    DEPLOY: 'dağıt*, deploy*, yayına*, canlıya*',
    DELETE: 'sil*, kaldır*, çıkar*',
    ADD: 'ekle*, ilave*',
    CONVERT: 'dönüştür*, çevir*, çevril*',
    MIGRATE: 'taşı*, geçiş*, göç*, aktar*',
    PROTECT: 'güvenliğini*, güvence*, korunur, koruma*',
    MANAGE: 'yönet*, yönetil*, idare*, organize*',
    CALCULATE: 'hesapla*, formülü, formülü nedir, hangi formülle hesaplanır',
    MONITOR: 'izle*, izlen*, takip*, gözlem*, gözetim*',
    START: 'başlat*, başla*, etkinleştir*, aç, açılır, açarsınız, açarsın',
    STOP: 'durdur*, bitir*, sonlandır*, devre dışı*, kapat*, iptal*',
    UPDATE: 'güncelle*, değiştir*, değişi*',
    HAPPEN: 'olur, oldu, meydana gel*, gerçekleş*, ortaya çık*, yaşan*, oluşur hata*',
    LOSE: 'kaybet*, kayıp, kaybı, kaybed*, yitir*',
    TRAIN: 'eğitilir, eğitirsiniz, eğitmek',
    PROCESS: 'yap, yapılır, yaparsınız, yapar, yapmak, yürüt*, yürütül*, çalıştır*',
    AND: 've, veya, ya da, ile, hem, ayrıca',
    OF: '',
    IN: 'içinde, içindeki, üzerinde, üzerindeki, sırasında, arasında, arasındaki, esnasında, altında, da, de',
    FOR: 'için, hakkında, ilgili, konusunda, dair, amacıyla, üzere',
    WITH: 'birlikte, beraber, üzerinden',
    FROM: 'den, dan, itibaren',
    TO: 'ye, ya, kadar, doğru, dek',
    THAN: 'yerine, göre, ziyade, nazaran',
    BY: 'tarafından',
    NOT: `
      değil, değildir, olmadan, yok, hiç, asla, olmayan, kullanmadan, kullanılmaz, kullanılmamalı*,
      kullanmamalı*, yapılmaz, etmez, edilmez, edilmemeli*, olmaz, yoktur, olmazsa, imkansız, yapılmamalı*
    `,
    LIGHT: 'verim*, kalite*, doğruluğ*, mekanizma*, sistem, sistemi, hızlı',
    HOLLOW: `
      problem*, sorun*, konu, konusu, konular, alan, alanı, alanında, alanlar*, durum, durumu, durumlar,
      terim, terimi, şey, şeyler
    `,
    VAGUE: 'genel, temel, yaygın, popüler, belirli, farklı',
    EMPTY: `
      rica ederim, zahmet olmazsa, mümkünse, sahiptirler, barındırır, taşır, günlük işinizde, işinizde,
      öğrenmek istiyorum, bilmek istiyorum, bize, sizce, sence, rica etsem, biraz, birkaç cümleyle, bir,
      bu, şu, o, bunlar, onlar, bunun, onun, en, daha, genel olarak, kısaca, özetle, detaylı, ayrıntılı,
      detaylı olarak, ayrıntılı olarak, basitçe, kendi cümlelerinizle, lütfen, başlıca, önemli olan,
      en yaygın, çeşitli, bazı, birkaç, tüm, bütün, her, diğer, başka, ana, tipik, genellikle, pratikte,
      uygulamada, projede, projelerinizde, deneyiminiz*, mülakat*, soru, sunar, sağladığı, vardır, var,
      olan, olarak, olduğu, olduğunu, olduğunuz, sahip, sahiptir, biliyor, bilinir, denir, denilen,
      adı verilen, siz, sizin, sen, senin, biz, bizim, ben, benim, bana, size, kendi, kendiniz, etkili,
      etkin, verimli, doğru bir, düzgün, iyi, nasıl bir, mevcut, olası, spesifik, şekilde, olabilir,
      edebilir, ise, peki, acaba, eder, edilir, edilen, etmek, edersiniz, edersin, et, olmak, kısa, şudur,
      birbirinden, aynı, neler, örneklerle, misiniz, misin, mısınız, mısın, musunuz, olmasının, gelen,
      getirdi, ile gelen, getirdiği, merhaba, teşekkürler, teşekkür ederim, kendi sözlerinizle, bana göre,
      söyler misiniz, anlatır mısınız, açıklar mısınız, tam olarak, aslında, temel olarak, bulunur,
      görülür, görülen, yapılır, gibi, ne gibi, sağlar mı, edildi, edilmiştir, edebiliriz, edebilirsiniz,
      lütfen bana, bir örnekle, bir örnek vererek, örnek vererek, örnekleyerek, kendi deneyimlerinizden,
      deneyimlerinize göre, deneyiminize göre, tecrübelerinize göre, size göre, sizin görüşünüze göre,
      günlük hayatta, iş hayatında, iş yerinde, işyerinde, günlük işlerinizde, kabaca, ana hatlarıyla,
      genel hatlarıyla, kısa ve öz, özet olarak, açık bir şekilde, açıkça, anlaşılır bir şekilde, selam,
      iyi günler, günaydın, pardon, affedersiniz, bir sorum var, merak ediyorum, sormak istiyorum,
      öğrenebilir miyim, şimdi, yani, hani, tabii, tamam, evet, en temel, en yaygın olarak, doğru şekilde,
      etkili bir şekilde, etkin bir şekilde, verimli bir şekilde, başarılı bir şekilde, idi, miydi,
      bulunmaktadır, görülmektedir, mevcuttur, olmuştur, olmaktadır, edilmektedir,
      {en ,}{çok,sık,bilinen,önemli}
    `,
    CONTENT: `
      birim test*, entegrasyon test*, test senaryo*, test verisi, tasarım desen*, tasarım kalıp*,
      tasarım örüntü*, tek sorumluluk prensib*, solid prensip*, veri tip*, veri tür*, veri tabanı*,
      veritaban*, veri yapı*, işletim sistem*, dosya sistem*, dağıtık sistem*, çalışma zamanı,
      çalışma zamanında, derleme zamanı, gerçek zaman*, zaman karmaşıklığ*, programlama*,
      nesne yönelimli programlama, program, programlar, nesneye yönelik programlama, makine öğren*,
      derin öğren*, denetimli öğren*, denetimsiz öğren*, aktivasyon fonksiyon*, kayıp fonksiyon*,
      fonksiyon*, bellek yönetim*, hafıza yönetim*, sürüm kontrol*, versiyon kontrol*, durum yönetim*,
      yönetici*, kullanıcı*, geliştirici*, oluşturucu*, yapıcı*, soyut metot*, soyut metod*,
      statik metot*, web uygulama*, mobil uygulama*, uygulama katman*, sonuç küme*, açık anahtar*,
      kapalı anahtar*, açık kaynak*, karar ağac*, yapay zeka, yapay sinir*, arama motor*, ilişkisel*,
      ilişkisel veritaban*, ilişkisel olmayan, değişken*, parametre*, parçacık*, türev*, türetil*, bulut*,
      sınıf*, yazılım*, kurum*, kural*, tanık*, silindir*, seçim*, seçmen*, başkan*, ölçek*, kur farkı,
      çözelti*, çözünür*, çözücü*, testere, öneri sistem*, sayı, sayılar, sayısal*, yazar, yazım
    `,
    TREAT: 'tedavi*, terapi*',
    RAISE: 'güçlendir*, kuvvetlendir*, yükselt*, pekiştir*, teşvik*',
    BUILD: 'inşa*, kurul*, hazırla*, düzenlenir, meydana getir*',
    FIND: 'bul*, bulun*, belirle*, sapta*',
    ACCELERATE: 'hızlandır*',
    TIME: 'zaman, süre, süresi, süresini, süreyi, zamanı, zamanını',
    SPEED: 'hız, hızı, hızını, hızının',
    PERFORMANCE: 'performans*',
    SIZE: 'boyut, boyutu, boyutunu',
    TROUBLESHOOT: 'hata ayıkla*',
    LOCATE: 'teşhis*',
    HANDLE: 'başa çık*, ele al*, başa çıkılır, baş edilir, baş edersiniz, baş etmek, baş et*',
  },
  aliases: {
    '2': 'iki',
    '3': 'üç',
    '4': 'dört',
    '5': 'beş',
    '7': 'yedi',
    '8': 'sekiz',
    '9': 'dokuz',
    // See `bounds.ts`.
    atmost: `
      aşamaz, geçemez, aşmamalıdır, geçmemelidir, en fazla, en çok, azami, maksimum
    `,
    atleast: `
      az olamaz, en az, asgari, minimum
    `,
    'elde etmek': 'elde et*, elde edilir, edinmek, edinilir, kazanmak, kazanılır',
    ab: 'avrupa birliği',
    dna: 'deoksiribonükleik asit',
    iot: 'nesnelerin interneti',
    kdv: 'katma değer vergisi',
    vpn: 'sanal özel ağ',
    gsyh: 'gayri safi yurt içi hasıla, gayrisafi yurtiçi hasıla, gayri safi yurtiçi hasıla, gsyih',
    '3ncu': 'üçüncü',
    '2nci': 'ikinci',
    '1inci': 'birinci, ilk',
    'kendini tanitma': `
      kendinizi tanıtın, bana kendinizden bahsedin, kendinden bahset, kendini tanıt,
      kendinizi kısaca tanıtın, kendinizi tanıtınız,
      {bize ,}{kendinizden bahseder misiniz,kendinizden bahsedin,kendinizi tanıtır mısınız}
    `,
    'dogal dil isleme': 'nlp, ddi, doğal dil işleme*',
    'yinelemeli sinir agi': 'rnn, yinelemeli sinir ağ*, tekrarlayan sinir ağ*',
    'evrisimli sinir agi': 'cnn, evrişimli sinir ağ*, evrişimsel sinir ağ*, konvolüsyonel sinir ağ*',
    'buyuk dil modeli': 'llm, büyük dil model*',
    'makine ogrenmesi': 'ml, makine öğren*',
    'derin ogrenme': 'derin öğren*, deep learning',
    'yapay zeka': 'yz, ai, yapay zeka*',
    veritabani: 'db, vt, veri taban*, veritaban*',
    'isletim sistemi': 'os, işletim sistem*',
    'bagimlilik enjeksiyonu': 'bağımlılık enjeksiyon*, dependency injection, di',
    'asiri ogrenme': 'aşırı öğren*, aşırı uyum*, overfitting',
    'nesne yonelimli programlama': 'oop, nyp, nesne yönelimli programlama*, nesneye yönelik programlama*',
    'cop toplayici': 'çöp toplay*, çöp toplama*, garbage collector*, garbage collection, gc',
    kilitlenme: 'kilitlenme*, deadlock*, ölümcül kilitlenme*',
    'sanal makine': 'vm, sanal makine*',
    ozyineleme: 'özyineleme*, özyinelemeli*, rekürsiyon*, recursion',
    'surekli entegrasyon': 'ci, sürekli entegrasyon*',
    'is parcacigi': 'iş parçacı*, thread*',
    surec: 'süreç, process, proses*',
    javascript: 'js',
    kubernetes: 'k8s',
  },
}
