/**
 * The commonest small words of languages that share a script, first the language taken where none is found. A word that
 * several languages share counts for each; the lists are of about one length, so that none wins by it.
 */
export const functionWords = {
  Latn: {
    en: 'the of and to in is that it for with are as you this be have from what how which when why does between not can a an do does',
    es: 'de la que el en y los se del las un por con una su para es al lo como más qué cómo cuál son entre esta',
    pt: 'de a que o e do da em um para com não uma os no se na por mais as dos como são qual é ou entre você',
    fr: 'de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont quel quelle les',
    de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden wie was zwischen',
    vi: 'và của là các có được cho trong một những không với khi để này người như gì về trên bạn thế nào sử dụng',
    it: 'di che la il un a per è in una mi sono ho non ma lo ha le si ti i con cosa come della nel quali gli',
    nl: 'de en van het een in is dat op te zijn met voor niet aan er om ook als dan maar bij wat hoe wordt tussen',
    pl: 'w i na z do się nie to jest że o jak po co od dla są przez ale czy który oraz jakie między jego można',
    tr: 've bir bu da için ile de ne olarak çok olan daha gibi en kadar nedir nasıl arasında veya değil olduğu hangi ise',
    id: 'yang dan di dari untuk dengan ini pada adalah dalam tidak itu ke atau apa oleh sebagai bagaimana dapat antara akan juga',
    ro: 'de și în la a cu pe nu că din este un o care pentru sunt mai ce se sau prin cum între unei fi',
    cs: 'a v se na je že to s z do o i jak pro co ale jako po který podle nebo jsou mezi může jaký',
    sv: 'och att det i på en som är av för med till den har de inte om ett vad hur eller kan från mellan',
    da: 'og at det i på en som er af for med til den har de ikke om et hvad hvordan eller kan fra mellem',
    fi: 'ja on ei se että oli mutta kun niin mitä miten joka ovat voi kuin mikä tai olla sekä myös',
    hu: 'a az és hogy nem is egy ez van meg mi mit hogyan vagy között lehet azt csak ami kell',
  },
  Cyrl: {
    ru: 'и в не на что с как это по из для к от у при или что такое если какие который может есть между чем зачем все',
    uk: 'і в не на що з як це та за для до від у при або що таке якщо які який може є між чим навіщо усі',
    bg: 'и в не на че с как това по от за към при или какво е ако кои който може са между чем защо се да',
    sr: 'и у не на што са како је по из за од при или шта ако који које може су између зашто се да',
    be: 'і ў не на што з як гэта па для да ад у пры або што такое калі якія які можа ёсць паміж чым',
    kk: 'және бір бұл үшін мен не деген қалай да де бар болып емес арасында қандай',
  },
  Arab: {
    ar: 'في من على أن إلى ما هو هي التي الذي عن مع هذا هذه كيف أو لا كان بين هل كل لم لماذا',
    fa: 'در از که به این را با است و برای آن یک هر چه چیست چگونه می شود های بین یا شده کدام تفاوت',
    ur: 'کے میں کی ہے کا سے اور کو نے پر یہ کیا ہیں کہ ایک جو کیسے تھا درمیان لیے بھی',
  },
  Deva: {
    hi: 'के में है की से का और को क्या पर हैं यह कि एक जो कैसे लिए भी नहीं होता करने',
    mr: 'आहे आणि काय च्या या मध्ये ते आहेत हे एक नाही होते साठी कसे किंवा की',
    ne: 'को मा र छ हो के गर्न भएको हुन्छ यो लागि पनि छन् एक कसरी',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

/** Common characters that only simplified Chinese has. */
export const simplifiedOnly =
  /[这个们来时说对会过还没发关问题么样后开现进经应长动实种义业间机学为体间数据训练层网络优点习单变总类认从区别线传统结构码复杂项权调试软储务联资连设标识简语预测达选举样]/gu

/** Common characters that only traditional Chinese has. */
export const traditionalOnly =
  /[這個們來時說對會過還沒發關問題麼樣後開現進經應長動實種義業間機學為體數據訓練層網絡優點習單變總類認從區別線傳統結構碼複雜項權調試軟儲務聯資連設標識簡語預測達選舉]/gu
