/**
 * How pages call what they point to below an article, in all languages that are known here: headings that start with one of
 * these, in lower case, have other articles below them, whatever those ask in their titles.
 */
export const related: readonly string[] = [
  'related posts|related articles|related reading|related content|related links|related stories|read next|what to read next|also read|see also|you may also like|you might also like|you may also enjoy|you might also enjoy|you may also be interested|you might also be interested|you might be interested|more articles|more posts|more stories|more from this author|more from the author|people also read|recommended for you|recommended posts|recommended articles|popular posts|popular articles|recent posts|recent articles|latest posts|latest articles|keep reading', // en
  'ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte beiträge|weitere artikel|weitere beiträge|das könnte dich auch|das könnte sie auch|auch interessant|mehr zum thema|lesen sie auch|lies auch|neueste beiträge|beliebte beiträge|zum weiterlesen|siehe auch', // de
  'articles similaires|articles liés|articles connexes|articles récents|articles recommandés|articles populaires|à lire aussi|à lire également|lire aussi|lisez aussi|vous aimerez aussi|vous pourriez aussi aimer|cela pourrait vous intéresser|ceci pourrait vous intéresser|voir aussi|sur le même sujet|dans la même catégorie', // fr
  'artículos relacionados|entradas relacionadas|publicaciones relacionadas|posts relacionados|contenido relacionado|contenidos relacionados|también te puede interesar|te puede interesar|te podría interesar|quizás te interese|quizá te interese|lee también|leer también|ver también|véase también|más artículos|entradas recientes|artículos recientes|lecturas recomendadas|sigue leyendo', // es
  'artigos relacionados|posts relacionados|postagens relacionadas|conteúdo relacionado|conteúdos relacionados|leia também|veja também|você também pode gostar|você pode gostar|você pode se interessar|também pode interessar|pode interessar|posts recentes|mais artigos|leituras recomendadas|continue lendo', // pt
  'articoli correlati|post correlati|articoli simili|potrebbe interessarti|ti potrebbe interessare|potrebbero interessarti|leggi anche|vedi anche|articoli recenti|altri articoli|letture consigliate', // it
  'gerelateerde artikelen|gerelateerde berichten|lees ook|dit vind je misschien ook|misschien vind je dit ook|meer artikelen|recente berichten|zie ook', // nl
  'похожие статьи|похожие записи|похожие материалы|похожие посты|читайте также|читайте ещё|читать также|смотрите также|вам может быть интересно|вам также может|рекомендуем почитать|рекомендуемые статьи|другие статьи|ещё по теме|последние записи|популярные статьи', // ru
  "схожі статті|схожі записи|пов'язані статті|пов’язані статті|читайте також|дивіться також|вам може бути цікаво|інші статті|останні записи", // uk
  'podobne artykuły|podobne wpisy|powiązane artykuły|powiązane wpisy|zobacz także|zobacz też|zobacz również|przeczytaj także|przeczytaj też|czytaj także|czytaj również|może cię zainteresować|może ci się spodobać|inne artykuły|ostatnie wpisy|najnowsze wpisy', // pl
  'benzer yazılar|ilgili yazılar|benzer makaleler|ilgili makaleler|diğer yazılar|son yazılar|bunlar da ilginizi|bunlar da hoşunuza|ilginizi çekebilir', // tr
  'bài viết liên quan|bài liên quan|bài viết cùng chủ đề|bài viết khác|có thể bạn quan tâm|có thể bạn thích|có thể bạn cũng thích|xem thêm|đọc thêm|bài viết mới nhất|tin liên quan', // vi
  'artikel terkait|artikel lainnya|baca juga|lihat juga|postingan terkait|mungkin anda suka|anda mungkin juga suka|artikel terbaru', // id
  'مقالات ذات صلة|مواضيع ذات صلة|مقالات مشابهة|مقالات أخرى|أحدث المقالات|اقرأ أيض|شاهد أيض|قد يعجبك|قد يهمك', // ar
  'מאמרים קשורים|פוסטים קשורים|כתבות נוספות|מאמרים נוספים|אולי יעניין אותך|קראו גם|ראו גם', // he
  'संबंधित लेख|संबंधित पोस्ट|यह भी पढ़ें|ये भी पढ़ें|आपको यह भी पसंद', // hi
  '関連記事|関連リンク|関連ページ|おすすめ記事|おすすめの記事|あわせて読みたい|合わせて読みたい|こちらもおすすめ|人気記事|最新記事|最近の投稿|次に読む', // ja
  '관련 글|관련글|관련 기사|관련 게시물|관련 포스트|추천 글|추천글|함께 보면 좋은|같이 보면 좋은|최근 글|인기 글', // ko
  'บทความที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|บทความแนะนำ|บทความอื่น|อ่านเพิ่มเติม|อ่านต่อ|คุณอาจสนใจ', // th
  'σχετικά άρθρα|σχετικές αναρτήσεις|διαβάστε επίσης|δείτε επίσης|μπορεί να σας ενδιαφέρει|άλλα άρθρα', // el
  '相关文章|相关推荐|相关阅读|相关链接|相关内容|推荐阅读|推荐文章|猜你喜欢|猜你想看|你可能感兴趣|您可能感兴趣|你可能还喜欢|你可能也喜欢|更多文章|更多推荐|更多精彩|往期推荐|往期文章|往期回顾|往期精彩|精彩推荐|热门文章|热门推荐|最新文章|大家都在看|大家还在看', // zh-Hans
  '相關文章|相關閱讀|相關推薦|相關連結|推薦閱讀|推薦文章|猜你喜歡|你可能也喜歡|您可能也喜歡|你可能有興趣|更多文章|熱門文章|最新文章', // zh-Hant
  'relaterade artiklar|relaterade inlägg|läs också|läs även|relaterede artikler|læs også|relaterte artikler|les også|aiheeseen liittyvät|lue myös', // sv, da, nb, fi
  'související články|mohlo by vás zajímat|čtěte také|súvisiace články|mohlo by vás zaujímať|articole similare|articole recomandate|citește și|kapcsolódó cikkek|olvasd el ezt is|ajánlott cikkek', // cs, sk, ro, hu
].flatMap((words) => words.split('|'))
