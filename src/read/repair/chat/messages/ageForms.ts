/*
 * How old something is, as languages write it and pages show it, with `#` for the number, in lower case and without spaces.
 * From the Unicode locale data that `Intl` has, for 1, 2 and 5; written down, so that it is the same everywhere.
 */

/** `#yearsago`, `vor#tagen`, `#天前` */
export const ages: ReadonlySet<string> = new Set(
  [
    'قبل#سنوات منذ#سنوات قبل#أشهر منذ#أشهر قبل#أسابيع منذ#أسابيع قبل#أيام منذ#أيام قبل#ساعات منذ#ساعات قبل#دقائق منذ#دقائق قبل#ثوانِ منذ#ثوانِ خلال#أشهر خلال#أشهر قبل#ثوانٍ منذ#ثوانٍ', // ar
    'před#rokem před#lety před#měsícem před#měsíci před#týdnem před#týdny před#dnem před#dny před#hodinou před#hodinami před#minutou před#minutami před#sekundou před#sekundami před#r před#l před#měs před#týd před#h před#min před#s', // cs
    'for#årsiden for#månedsiden for#månedersiden for#ugesiden for#ugersiden for#dagsiden for#dagesiden for#timesiden for#timersiden for#minutsiden for#minuttersiden for#sekundsiden for#sekundersiden #årsiden #md.siden #mdr.siden #ugesiden #ugersiden #dagsiden #dagesiden #timesiden #timersiden #min.siden #sek.siden', // da
    'vor#jahr vor#jahren vor#monat vor#monaten vor#woche vor#wochen vor#tag vor#tagen vor#stunde vor#stunden vor#minute vor#minuten vor#sekunde vor#sekunden vor#std vor#min vor#sek vor#wo vor#m vor#s', // de
    'πριναπό#έτος πριναπό#έτη πριναπό#μήνα πριναπό#μήνες πριναπό#εβδομάδα πριναπό#εβδομάδες πριναπό#ημέρα πριναπό#ημέρες πριναπό#ώρα πριναπό#ώρες πριναπό#λεπτό πριναπό#λεπτά πριναπό#δευτερόλεπτο πριναπό#δευτερόλεπτα πριναπό#εβδ πριναπό#ημ πριναπό#ώ πριναπό#λεπ πριναπό#δευτ #έτοςπριν #έτηπριν #μ.πριν #εβδ.πριν #ημ.πριν #ώ.πριν #λ.πριν #δ.πριν', // el
    '#yearago #yearsago #monthago #monthsago #weekago #weeksago #dayago #daysago #hourago #hoursago #minuteago #minutesago #secondago #secondsago #yr.ago #mo.ago #wk.ago #hr.ago #min.ago #sec.ago #yago #moago #wago #dago #hago #mago #sago', // en
    'hace#año hace#años hace#mes hace#meses hace#semana hace#semanas hace#día hace#días hace#hora hace#horas hace#minuto hace#minutos hace#segundo hace#segundos hace#a hace#m hace#sem hace#d hace#h hace#min hace#s', // es
    '#vuosisitten #vuottasitten #kuukausisitten #kuukauttasitten #viikkositten #viikkoasitten #päiväsitten #päivääsitten #tuntisitten #tuntiasitten #minuuttisitten #minuuttiasitten #sekuntisitten #sekuntiasitten #vsitten #kksitten #vksitten #pvsitten #tsitten #minsitten #ssitten', // fi
    'ilya#an ilya#ans ilya#mois ilya#semaine ilya#semaines ilya#jour ilya#jours ilya#heure ilya#heures ilya#minute ilya#minutes ilya#seconde ilya#secondes ilya#a ilya#m ilya#sem ilya#j ilya#h ilya#min ilya#s', // fr
    'לפני#שנים לפניחודש(#) לפניחודשיים(#) לפני#חודשים לפנישבוע(#) לפנישבועיים(#) לפני#שבועות לפנייוםאחד(#) לפנייומיים(#) לפני#ימים לפנישעה(#) לפנישעתיים(#) לפני#שעות לפנידקה(#) לפני#דקות לפני#שניות לפנישנה(#) לפנישנתיים(#) לפנישב׳(#) לפני#שב׳ לפנישע׳(#) לפני#שע׳ לפנידק׳(#) לפני#דק׳ לפנישנ׳(#) לפני#שנ׳ לפניחו׳(#) לפני#חו׳', // he
    '#वर्षपहले #माहपहले #सप्ताहपहले #दिनपहले #घंटेपहले #मिनटपहले #सेकंडपहले #घं॰पहले #मि॰पहले #से॰पहले', // hi
    '#évvelezelőtt #hónappalezelőtt #héttelezelőtt #nappalezelőtt #órávalezelőtt #perccelezelőtt #másodperccelezelőtt #napja #éve #hónapja #hete #órája #perce #m.perce', // hu
    '#tahunyanglalu #bulanyanglalu #mingguyanglalu #hariyanglalu #jamyanglalu #menityanglalu #detikyanglalu #thnlalu #blnlalu #mgglalu #hlalu #jamlalu #mntlalu #dtklalu', // id
    '#annofa #annifa #mesefa #mesifa #settimanafa #settimanefa #giornofa #giornifa #orafa #orefa #minutofa #minutifa #secondofa #secondifa #sett.fa #gfa #ggfa #hfa #minfa #sec.fa #sfa', // it
    '#年前 #か月前 #週間前 #日前 #時間前 #分前 #秒前', // ja
    '#년전 #개월전 #주전 #일전 #시간전 #분전 #초전', // ko
    'for#ukesiden for#ukersiden for#døgnsiden for#minuttsiden for#md.siden for#u.siden for#d.siden for#tsiden for#minsiden for#seksiden', // nb
    '#jaargeleden #maandgeleden #maandengeleden #weekgeleden #wekengeleden #daggeleden #dagengeleden #uurgeleden #minuutgeleden #minutengeleden #secondegeleden #secondengeleden #dgngeleden #min.geleden #sec.geleden', // nl
    '#roktemu #latatemu #lattemu #miesiąctemu #miesiącetemu #miesięcytemu #tydzieńtemu #tygodnietemu #tygodnitemu #dzieńtemu #dnitemu #godzinętemu #godzinytemu #godzintemu #minutętemu #minutytemu #minuttemu #sekundętemu #sekundytemu #sekundtemu #mies.temu #tydz.temu #tyg.temu #godz.temu #mintemu #sek.temu #g.temu #stemu', // pl
    'há#ano há#anos há#mês há#meses há#semana há#semanas há#dia há#dias há#hora há#horas há#minuto há#minutos há#segundo há#segundos há#sem há#h há#min há#seg', // pt
    'acum#an acum#ani acum#lună acum#luni acum#săptămână acum#săptămâni acum#zi acum#zile acum#oră acum#ore acum#minut acum#minute acum#secundă acum#secunde acum#săpt acum#h acum#min acum#sec', // ro
    '#годназад #годаназад #летназад #месяцназад #месяцаназад #месяцевназад #неделюназад #неделиназад #недельназад #деньназад #дняназад #днейназад #часназад #часаназад #часовназад #минутуназад #минутыназад #минутназад #секундуназад #секундыназад #секундназад #г.назад #л.назад #мес.назад #нед.назад #дн.назад #чназад #мин.назад #сек.назад', // ru
    'för#årsedan för#månadsedan för#månadersedan för#veckasedan för#veckorsedan för#dagsedan för#dagarsedan för#timmesedan för#timmarsedan för#minutsedan för#minutersedan för#sekundsedan för#sekundersedan för#årsen för#mån.sen för#v.sedan för#dsedan för#timsedan för#minsen för#ssen', // sv
    '#ปีที่แล้ว #เดือนที่ผ่านมา #สัปดาห์ที่ผ่านมา #วันที่ผ่านมา #ชั่วโมงที่ผ่านมา #นาทีที่ผ่านมา #วินาทีที่ผ่านมา #เดือนที่แล้ว #สัปดาห์ที่แล้ว #วันที่แล้ว #ชม.ที่แล้ว #นาทีที่แล้ว #วินาทีที่แล้ว', // th
    '#yılönce #ayönce #haftaönce #günönce #saatönce #dakikaönce #saniyeönce #hf.önce #sa.önce #dk.önce #sn.önce', // tr
    '#ріктому #рокитому #роківтому #місяцьтому #місяцітому #місяцівтому #тижденьтому #тижнітому #тижнівтому #деньтому #днітому #днівтому #годинутому #годинитому #годинтому #хвилинутому #хвилинитому #хвилинтому #секундутому #секундитому #секундтому #р.тому #міс.тому #тиж.тому #дн.тому #годтому #хвтому #стому', // uk
    '#nămtrước #thángtrước #tuầntrước #ngàytrước #giờtrước #phúttrước #giâytrước', // vi
    '#个月前 #周前 #天前 #小时前 #分钟前 #秒钟前', // zh-Hans
    '#個月前 #週前 #小時前 #分鐘前', // zh-Hant
  ].flatMap((forms) => forms.split(' ')),
)

/** The short names of the units alone: `#yr`, `#h`, `#std`. */
export const spans: ReadonlySet<string> = new Set(
  [
    '#سنوات #أشهر #أسابيع #أيام #س #د #سنة #أ #ي', // ar
    '#rok #roky #let #měs #týd #den #dny #dnů #h #min #r #l #m #t #d', // cs
    '#år #md #mdr #uge #uger #dag #dage #u', // da
    '#j #mon #wo #tg #std #w', // de
    '#έτ #μήν #εβδ #ημέρα #ημέρες #ώ #λ #έ #μ #ε #η', // el
    '#yr #yrs #mth #mths #wk #wks #day #days #hr #y', // en
    '#a #sem', // es
    '#v #kk #vk #pv', // fi
    '#an #ans', // fr
    '#שנה #שנים #ח׳ #שבוע #שבועות #יום #ימ׳ #שעה #שע׳ #דק׳ #ש′ #י׳', // he
    '#वर्ष #माह #सप्ताह #दिन #घं॰ #मि॰ #व #दि #घं #मि', // hi
    '#év #hónap #hét #nap #ó #p', // hu
    '#thn #bln #mgg #mnt', // id
    '#anno #anni #mese #mesi #sett #giorno #giorni #g #gg', // it
    '#å', // nb
    '#jr #mnd #wkn #dagen #uur', // nl
    '#lata #lat #mies #tydz #tyg #dzień #dni #godz #m-c #m-ce #m-cy', // pl
    '#ano #anos #mês #meses #dia #dias', // pt
    '#ani #lună #luni #săpt #zi #zile #oră #ore #z', // ro
    '#г #л #мес #нед #дн #ч #мин #м #н #д', // ru
    '#mån #tim', // sv
    '#yıl #ay #hf #gün #sa #dk #s', // tr
    '#р #міс #тиж #год #хв #т #х', // uk
    '#năm #tháng #tuần #ngày #giờ #phút', // vi
  ].flatMap((forms) => forms.split(' ')),
)
