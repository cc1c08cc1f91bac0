/** The same in further languages, by language. */
export const others: Readonly<Record<string, string>> = {
  ja: `
- あなた, あなたの, ご自身, ご自身の, 自分, 自分の, ご自分, ご自分の, は, が, を, に, の, と, で, も, へ, 何, 何です, 何ですか, なん, ですか, でしょうか, ください, 教えてください, 教えて, 話してください, お話しください, 述べてください, お聞かせください, 聞かせてください, について, 挙げてください, お願いします, どう, どのように, どうやって, どのような, 思いますか, 思う, お考え, お考えですか, だと, とは, 最大の, 一番, 最も, 主な, します, しますか, したい, ます, ますか, か, です, こと, ところ, 点, いる, いますか, ある, ありますか, た, て, お, ご, 説明してください, 説明せよ, 簡単に, どこ, どんな, 思われた, のでしょうか, のですか, んですか, 理由は何ですか, まず, では, それでは, ぜひ, もし, あれば, 簡潔に, 具体的に, 率直に, お持ち, お持ちですか, 私たち, 何か, どれ, くらい, ほど, 今後, 将来, 当社に, 当社で, 入社後, 入社後の, 入社したら, 入ったら, 考えて, 考えていますか, お考えでしょうか, 思います, 教えていただけますか, お聞かせいただけますか, 話していただけますか, 伺えますか, いただけますか, してください, お願いできますか, あります, ありましたら, ございますか, とき, 際, 場合, ので, のは, よう, ように
! あなた, あなたの, ご自身, ご自身の, 自分, 自分の, ご自分, ご自分の
weakness!: 短所|弱み|弱点|苦手なこと|欠点|改善したい点
strengths!: 長所|強み|得意なこと|アピールポイント
both!: 長所と短所|強みと弱み|長所・短所|長所短所|長所や短所|強み・弱み
introduce: 自己紹介|自己紹介をお願いします|自己紹介をしてください|自己紹介してください
leaveLast: なぜ|どうして|理由|きっかけ|退職理由 + 退職|辞めた|辞め|離職|退社|転職|退職理由|離れた|退職した|辞めました|辞めたの + 前職|前の会社|前の職場|以前の会社|前の仕事|前職を
leaveNow: なぜ|どうして|理由|きっかけ|転職理由 + 転職|転職したい|辞めたい|転職を考えている|転職理由|転職しようと|転職を考えた|転職を希望する|転職活動 - 現職|今の会社|現在の会社|今|現在|思った|考えている|考えた|希望する|いる
salary: 希望年収|希望給与|希望する年収|希望の年収|年収の希望|希望する給与|給与の希望|希望の給与|希望月収 - いくら|いくらですか|どのくらい|どのくらいですか
fiveYears: 5年後|五年後|5年先|将来5年 + どうなっていたい|ビジョン|キャリアプラン|目標|姿|なっていたい|何をしていたい|していたい|キャリア|像|理想
conflict: 同僚|チームメンバー|仲間|同僚と + 意見が合わない|対立|意見の対立|意見が対立|衝突|意見が食い違|意見が違|揉め|トラブル|意見の相違|ぶつかった|意見が合わなかった|対立した|意見が対立した + 対処|対応|解決|どうしますか|どのように対処|どう対応|どう対処 - 場合|時|とき|際|した|したら|意見
stress: ストレス|プレッシャー + 解消|対処|対処法|発散|向き合|解消法|乗り越え|対応|解消方法|向き合っています|管理|コントロール - 仕事|仕事の|職場|職場の|方法|感じた|とき|時|場合|っています
whyUs: なぜ|どうして|理由|志望動機|志望理由|動機|きっかけ|惹かれた + 当社|弊社|うちの会社|当社で|弊社で|わが社|御社|貴社|我が社|この会社|当社を|弊社を + 志望|志望した|働きたい|入社したい|選んだ|選び|応募|応募した|入りたい|入社|志望動機|志望理由|惹かれた|志望された|応募された|志望する|働く|働きたいと思
whyYou: なぜ|どうして|理由 + あなたを採用すべき|あなたを採用|採用すべき|あなたを採用する|採用する - べき|当社|当社が|私たち|私たちは|弊社
motivation!: モチベーション|やる気|原動力 + 何|源|源泉|上がる|維持|保つ|何ですか|高める - 仕事|仕事の|仕事への|方法
hobbies!: 趣味|休日の過ごし方|休日は何をし|余暇の過ごし方|休日はどのように過ごし|休みの日は何をし|特技や趣味 - て|過ごし
overtime: 残業 + 可能|できますか|対応|大丈夫|可能ですか|抵抗|どう思|問題|構いません|対応可能 - 対応
failure: 失敗|挫折 + 経験|体験|経験を|失敗談|失敗経験|挫折経験 - これまで|今まで|過去|最大|学んだ
introduce: 自己紹介|簡単に自己紹介|ご経歴|経歴|ご自身について|ご自身のこと| - 自己紹介をお願い|紹介|簡単
weakness!: 短所|弱み|弱点|欠点|苦手|改善したい|克服したい|課題 - 克服|性格|認識
strengths!: 長所|強み|得意|アピールポイント|セールスポイント - 性格
salary: 希望年収|希望給与|希望の給与|年収|給与|月給|給料|報酬 + 希望|期待|いくら|どのくらい|どれくらい|どの程度|ご希望|希望する|想定 - 額|の額|金額|水準
leaveNow: なぜ|どうして|理由|きっかけ|動機 + 転職|転職しよう|転職を|辞めよう|離れよう|退職しよう|新しい職場|新しい仕事 + 今|現在|現職|今の会社|現在の会社|今の職場|今回|考え|探し - 会社|職場|仕事|思われた|思った|決めた|しよう|検討
plan: キャリアプラン|将来のキャリア|キャリアビジョン|キャリアパス|将来の目標|将来像 - 入社後|今後|描いて|描いています|成長|長期的な|将来
plan: 成長していきたい|成長したい|キャリアを築|キャリアを積|活躍したい|どうなりたい|実現したい + 入社|将来|今後|当社|弊社|入社後 - 築きたい|積みたい|キャリア
fiveYears: 5年後|五年後|5年先|五年先|5年間|今後5年|これから5年 + ありたい|なりたい|いたい|目指|自分|計画|プラン|目標|ビジョン|姿|どのような - 描いて|仕事|立場|ポジション
whyUs: なぜ|どうして|理由|動機|きっかけ|決め手|志望動機|志望理由|魅力 + 当社|弊社|御社|貴社|うちの会社|うち|我が社|この会社|当院|本校|当行 + 志望|働きたい|入社したい|選んだ|選ばれた|応募|入りたい|入社|感じた|働こう|応募しよう|選ぼう - 思った|思われた|企業|会社|他社|中で|なく|では
whyYou: なぜ|どうして|理由|決め手 + あなたを採用|採用すべき|採用しなければ|あなたを選ぶ|選ぶべき|雇うべき|あなたを雇 - 他|候補者|応募者|中で|では|当社|我々|なく|方
questionsForUs: 質問|聞きたいこと|ご質問|ご不明な点|確認したいこと|知りたいこと|逆質問 + 最後に|何か|ありますか|ございますか|ありましたら|あれば|こちらに|私たちに|弊社 - 他に|当社|仕事|会社|方|から
stress: ストレス|プレッシャー|重圧 + 解消|対処|発散|向き合|乗り越|対応|管理|コントロール|付き合|克服|感じたとき|強い|耐性 - 方法|仕事|職場|高い|状況|環境|感じた|中
conflict: 同僚|チームメンバー|チームの仲間|仲間|職場の人 + 意見が合わ|対立|衝突|食い違|揉め|トラブル|相違|ぶつか|意見が割れ|仲違い + 対処|対応|解決|どうし|どう|行動|乗り越 - 場合|時|とき|際|意見|あなたなら|したら|します
bossConflict: 上司|上長|先輩 + 意見が合わ|対立|衝突|食い違|相違|ぶつか|意見が異な|意見が違|考えが違|考えが合わ + 対処|対応|解決|どうし|どう|行動 - 場合|時|とき|際|意見|考え|あなたなら|したら|します|方針
urlPage: url|アドレス|ウェブアドレス|webアドレス + 入力|打ち込|アクセス|エンター|enter + 起こ|起き|流れ|過程|プロセス|表示|手順|処理 - ブラウザ|ブラウザに|アドレスバー|ページ|ウェブページ|webページ|まで|から|後|押|キー|何が|一連|間|裏|内部|される|してから|れる|画面
start: いつから|いつ|入社可能|最短 + 入社|勤務|働け|出社|可能 - でき|始め|日|時期|ますか
`,
  ko: `
- 본인, 본인의, 자신, 자신의, 당신의, 당신, 지원자, 지원자님의, 은, 는, 이, 가, 을, 를, 의, 에, 무엇*, 뭔*, 뭐*, 말해*, 말씀해*, 이야기해*, 설명해*, 소개해*, 주세요, 주십시오, 보세요, 주시겠습니까, 주실*, 수, 있나요, 있습니까, 어떻게, 어떤, 대해, 대해서, 대하여, 가장, 가장큰, 큰, 제일, 생각하*, 생각합*, 하나요, 합니까, 하시나요, 하십니까, 하는지, 해, 스스로, 주로, 어디, 본인이, 스스로의, 해보세요, 무엇이라고, 뭐라고, 때, 경우, 먼저, 우선, 그럼, 혹시, 간단히, 간단하게, 간략히, 간략하게, 구체적으로, 자유롭게, 부탁드립니다, 부탁합니다, 부탁드려요, 해주*, 어떻*, 되*, 되나요, 되십니까, 무엇인지, 어떤지, 있으신*, 있는지, 있다면, 있으면, 만약, 만일, 저희*, 편하게, 지, 앞으로, 향후, 들려*, 알려*, 싶*, 싶습니까, 싶으신가요, 궁금*
! 본인*, 자신*, 당신*, 지원자*, 스스로*
weakness!: 단점*|약점*|부족한 점*|보완할 점*|보완해야 할 점*
strengths!: 장점*|강점*|잘하는 것*
both!: 장단점*|장점과 단점*|강점과 약점*|장, 단점*
introduce: 자기소개*|자기 소개*
leaveLast: 왜|이유*|사유*|계기*|퇴사 이유*|퇴직 사유* + 퇴사*|그만두*|그만둔*|이직*|떠난*|퇴직*|나온*|관두* + 이전 직장*|전 직장*|이전 회사*|전 회사*|예전 회사*|지난 직장*|전직장*|직전 회사*|이전 직장을|지난 회사*
leaveNow: 왜|이유*|사유*|계기* + 이직*|퇴사*|그만두*|떠나* + 현재*|지금*|하려는|하려고|생각*|결심* - 직장*|회사*|다니는
salary: 희망 연봉*|희망연봉*|희망 급여*|희망하는 연봉*|희망하는 급여*|연봉 희망*|원하는 연봉*|희망하시는 연봉* - 얼마*
fiveYears: 5년 후*|5년 뒤*|오 년 후*|5년후*|5년 안에* + 모습*|목표*|계획*|비전*|되어*|하고*|포부* - 싶은*|싶나요|있을*|있고|커리어|경력
conflict: 동료*|팀원*|직장 동료*|동료와* + 갈등*|의견 충돌*|의견 차이*|싸우*|다투*|의견이 다*|의견이 맞지*|충돌*|마찰* + 해결*|대처*|풀*|극복*|조율*|처리*|대응* - 생겼을|생기면|발생*|있을|직장|직장에서|방법*|나만의|본인만의|나가*|간의|간|사이*|생길|생겼다면|않을
stress: 스트레스*|압박감*|업무 스트레스*|압박* + 해소*|관리*|푸*|푼*|풀*|대처*|이겨내*|극복*|대응* - 방법*|업무*|직장*|받을|받으면|본인만의
whyUs: 왜|이유*|동기*|지원 동기*|지원동기*|계기* + 우리 회사*|저희 회사*|당사*|우리회사*|이 회사*|저희회사* + 지원*|입사*|선택*|오고*|들어오*|일하* - 싶*|싶은*|하게|된|되었
whyYou: 왜|이유* + 당신을 뽑*|당신을 채용*|본인을 뽑*|본인을 채용*|지원자를 뽑*|지원자를 채용*|귀하를 채용*|귀하를 뽑* - 우리*|저희*|회사*|야|해야*|하는
hobbies!: 취미*|여가 시간*|여가시간*|쉬는 날* - 보내*|활동*
motivation!: 동기부여*|동기 부여*|원동력* - 일*|업무*|일할
overtime: 야근*|초과근무*|추가 근무* + 가능*|괜찮*|생각*|할 수|잦* - 잦*|많*
introduce: 자기소개*|자기 소개*|본인 소개*|본인에 대해*|본인에 대한*|자신을 소개*|자신에 대해*|본인을 소개*|자신에 대한 - 소개*|소개 부탁*
introduce: 본인*|자신*|스스로* + 소개*
weakness!: 단점*|약점*|부족한*|보완*|개선하고 싶은*|고치고 싶은*|부족하다고 - 점*|부분*|성격*
salary: 희망 연봉*|연봉*|급여*|월급*|임금*|보수* + 희망*|원하*|기대*|생각하* - 수준*|정도*|얼마*|어느
leaveNow: 왜|이유*|사유*|계기*|동기* + 이직*|퇴사*|그만두*|옮기*|떠나*|새 직장*|새로운 직장* + 현재*|지금*|현 직장*|다니는 - 직장*|회사*|하려*|결심*|생각*|찾*
fiveYears: 5년 후*|5년 뒤*|오 년 후*|오년 후*|향후 5년*|앞으로 5년*|5년 내* + 모습*|목표*|계획*|비전*|되고*|하고*|포부*|경력*|커리어*|성장*|이루* - 자신*|본인*|어디*|있을*
plan: 입사 후 포부*|입사후 포부*|입사 후 계획*|커리어 계획*|경력 계획*|커리어 목표*|장래 계획*|커리어 플랜*|경력 목표* - 향후|앞으로
whyUs: 지원 동기*|지원동기*|지원 이유*|지원한 이유*|지원하신 이유*|지원하게 된 이유*|지원하게 된 동기*|지원하게 된 계기* - 회사*|우리*|저희*|당사*|본사*|이
whyUs: 왜|이유*|동기*|계기*|매력*|어떤 점* + 우리 회사*|저희 회사*|당사*|저희*|이 회사*|우리* + 지원*|입사*|선택*|오고*|들어오*|일하*|끌리*|끌렸* - 회사*|다른 회사*|많은 회사*|중*
whyYou: 왜|이유* + 채용*|뽑*|선발* + 당신*|본인*|지원자*|귀하* - 우리*|저희*|회사*|해야*|다른*|대신|아닌
questionsForUs: 질문*|궁금한*|물어보*|묻고* + 마지막으로|저희에게|저희한테|회사에|회사에 대해|더|하고 싶은*|있나요|있으신가요|있습니까 - 점*|것*|말*|싶은|회사*|면접관*
stress: 스트레스*|압박* + 해소*|관리*|풀*|푸*|대처*|이겨*|극복*|대응*|견디* - 방법*|업무*|직장*|상황*|많은|심한|느낄|나만의
conflict: 동료*|팀원*|직장 동료* + 갈등*|충돌*|싸우*|다투*|의견 차이*|의견이 다*|안 맞* + 해결*|대처*|풀*|극복*|조율*|처리*|대응*|하시겠* - 방법*|생*|상황*|경우*|때*
bossConflict: 상사*|팀장*|윗사람* + 갈등*|충돌*|의견이 다*|의견 차이*|의견이 맞지*|의견 충돌* + 해결*|대처*|조율*|처리*|대응*|하시겠*|어떻게 - 생*|상황*|경우*|때*
urlPage: url*|주소창*|웹 주소*|주소* + 입력*|치*|접속*|엔터* + 일어나*|과정*|일*|보여*|표시*|렌더링*|뜨*|동작* - 브라우저*|웹 브라우저*|웹*|누르*|눌*|페이지*|웹페이지*|화면*|까지*|후*|뒤*|다음*|거치*|전체*|발생*|엔터*|키*|때*
start: 언제*|입사 가능* + 출근*|입사*|근무* - 가능*|부터|할 수|날짜*|일자*|시기*
`,
  de: `
- dürfte ich, darf ich, fragen, dürfte ich sie, darf ich sie, was, welche, welcher, welches, wie, sind, ist, ihre, ihr, ihrer, ihren, ihrem, sie, sich, selbst, mit, bitte, erzählen, erzahlen, beschreiben, nennen, schildern, uns, mir, von, über, die, der, das, den, dem, des, eine, einen, einem, einer, ein, ihnen, und, in, im, an, am, zu, zum, zur, bei, für, auf, um, größte, größten, größter, größtes, grosste, persönlich*, beruflich*, würden, können, könnten, haben, hat, gehen, geht, man, wenn, es, kurz, etwas, sehen, gibt, denn, so, ihres, wo, werden, hatten, wurden, doch, mal, eigentlich, als, ihrer meinung nach, dass, warum, gerne, gern, einmal, kurz etwas, ganz, ehrlich, nun, jetzt, heute, selber, sehen sie, finden, finden sie, würden sie, würden sie sagen, aus ihrer sicht, sagen, persönlich, dann, also, aktuell, derzeit, zurzeit, momentan, haben sie, hätten, noch, vielleicht, stellen sie sich, hier, uns gegenüber
! ihre, ihr, ihrer, ihren, ihrem, sie, ihnen, ihres
weakness!: schwäche*|schwachstelle*|schwächen|verbesserungspotenzial*|nicht so gut
strengths!: stärke*|stärken
both!: stärken und schwächen|schwächen und stärken|stärken und ihre schwächen
introduce: stellen sie sich vor|stellen sie sich kurz vor|erzählen sie uns etwas über sich|erzählen sie etwas über sich|erzählen sie mir etwas über sich|stellen sie sich bitte vor|stellen sie sich bitte kurz vor|erzählen sie uns von sich|erzählen sie von sich|können sie sich vorstellen|können sie sich kurz vorstellen|erzählen sie mir von sich
leaveLast: warum|weshalb|wieso|grund|gründe|aus welchem grund + verlassen|gekündigt|kündigung|aufgegeben|kündigten|aufgehört|verließen|gewechselt|weggegangen + letzt*|letzten job|letzte stelle|vorherig*|letzten arbeitgeber|früher*|vorig*|alt* - job|stelle|arbeitgeber*|arbeitsplatz|arbeitsstelle|unternehmen|firma|position
leaveNow: warum|weshalb|wieso|grund|gründe|aus welchem grund + wechseln|verlassen|kündigen|jobwechsel|stellenwechsel|stelle wechseln|job wechseln|neue stelle|neue herausforderung|neuen job|neuen arbeitgeber - suchen|möchten|wollen|job|stelle|aktuell*|derzeitig*|jetzig*|arbeitgeber*|arbeitsplatz|unternehmen|ihren job|arbeit
salary: gehaltsvorstellung*|gehaltswunsch*|wunschgehalt|gehaltserwartung*|gehalt stellen sie sich vor|gehalt erwarten sie|möchten sie verdienen|wollen sie verdienen - hoch|viel
fiveYears: in fünf jahren|in 5 jahren|fünf jahre*|5 jahre* - nächsten|den nächsten|möchten|stehen|sein|beruflich|ihre ziele|ziele|pläne|karriere|wo möchten|stellen|vor
conflict: kollege*|kollegin*|teammitglied* + konflikt*|streit|meinungsverschiedenheit*|meinungsverschiedenheiten|auseinandersetzung* + umgehen|um|lösen|reagieren|gehen sie|verhalten|gehen|geht - team|arbeitsplatz|tun
stress: stress|druck|belastung|stresssituation*|zeitdruck|stressig* + umgehen|um|bewältigen|reagieren|gehen sie|verhalten|gehen|abbauen|damit - situationen|arbeit|arbeitsplatz|job|unter|tun|machen|mit stress|beruf
whyUs: warum|weshalb|wieso|reizt|grund|gründe|motiviert|motivation|interessiert|was spricht + bei uns|unser unternehmen|unserem unternehmen|unsere firma|unserer firma|für uns|diesem unternehmen|diese firma|dieses unternehmen + arbeiten|bewerben|beworben|bei uns arbeiten|entschieden|ausgewählt|reizt|anfangen|interessiert|bewerbung - möchten|wollen|gerade|ausgerechnet
whyYou: warum|weshalb|wieso|was spricht + sollten wir sie einstellen|sollten wir uns für sie entscheiden|sollten wir gerade sie einstellen|sie einstellen|sind sie die richtige person|sind sie der richtige|sind sie der richtige kandidat|sind sie die richtige|sollen wir sie einstellen|sollten wir genau sie einstellen|sind sie für diese stelle geeignet|für sie - stelle|job|position|diese|gerade|kandidat
motivation!: motiviert sie|treibt sie an|spornt sie an|motivation - arbeit|job|beruf|täglich|arbeiten
hobbies!: hobbys|hobbies|freizeit|interessen - machen|verbringen|gerne|gern|tun|womit
overtime: überstunden + bereit|leisten|machen|einstellung|stehen|ausmachen - zu leisten|dazu
weakness!: schwachpunkt*|schwache seite*|schwachen seiten|schwäche*|verbesserungsbedarf|nicht gut|verbessern|entwicklungsfelder|entwicklungspotenzial*|schlecht - könnten|möchten|noch|können|bei
strengths!: stärke*|starke seite*|starken seiten|beste eigenschaft|besten eigenschaften|positive eigenschaften|qualitäten|besonders gut|pluspunkte - können|kann|gut
introduce: stellen sie sich vor|vorstellen|erzählen sie uns etwas über sich|über sich erzählen|etwas über sich|etwas über sich selbst|werdegang|lebenslauf|über ihre person|wer sind sie - erzählen|beginnen|anfangen|schildern|führen|ihren|durch|person|sind
salary: gehalt|gehaltsvorstellung*|vergütung|verdienst|lohn|jahresgehalt|verdienen + vorstellung*|erwarten|erwartung*|wünschen|wunsch|stellen sie sich vor|hoch|möchten|wollen|viel - position|stelle|monatlich|jährlich|brutto
leaveNow: warum|weshalb|wieso|grund|gründe|was bewegt sie|was veranlasst sie|motivation + wechseln|verlassen|kündigen|jobwechsel|wechsel|veränderung|neue stelle|neuen job|neue herausforderung|neuen herausforderung|weg + aktuell*|derzeitig*|jetzig*|momentan*|gegenwärtig*|suchen - job|stelle|arbeitgeber*|arbeitsplatz|unternehmen|firma|position|wollen|möchten|dazu|beruflich|nach
leaveLast: warum|weshalb|wieso|grund|gründe|was hat sie veranlasst|was hat sie bewogen + verlassen|gekündigt|kündigung|gewechselt|gegangen|weggegangen|aufgegeben + letzt*|vorherig*|früher*|vorig*|alt*|ehemalig* - job|stelle|arbeitgeber*|arbeitsplatz|unternehmen|firma|position|von|weg
fiveYears: in fünf jahren|in 5 jahren|fünf jahre*|5 jahre*|kommenden fünf jahre* - nächsten|kommenden|möchten|stehen|sein|beruflich|ziele|pläne|karriere|stellen|vor|erreichen|entwickeln|entwicklung|zukunft|karriereziele|karriereplanung|sieht|aus|vorstellung*|erreicht
whyUs: warum|weshalb|wieso|was reizt|was hat sie bewogen|reizt|gründe|grund|motivation|motiviert|interessiert|gefällt|spricht + bei uns|unser unternehmen|unserem unternehmen|unserer firma|unsere firma|für uns|zu uns|diesem unternehmen|unserem haus|an uns + arbeiten|bewerben|beworben|bewerbung|entschieden|kommen|anfangen|reizt|interessiert|tätig|mitarbeiten|arbeitgeber|spricht|gefällt - möchten|wollen|gerade|ausgerechnet|dazu
whyJob: warum|weshalb|wieso|motivation|grund|gründe|reizt|interessiert|was hat sie bewogen + diese stelle|dieser stelle|diese position|dieser position|diesen job|diesem job|die stelle|der stelle - bewerben|beworben|bewerbung|interessieren|interessiert|möchten|wollen|gerade|dazu
whyYou: warum|weshalb|wieso|was macht sie|gründe|grund + sie einstellen|für sie entscheiden|sie nehmen|besser geeignet|der richtige|die richtige|richtigen kandidaten|richtige person|besonders geeignet|beste wahl|besten kandidaten|von anderen - bewerber*|kandidat*|position|job|wir|sollten|sollen|stelle|anderen|andere|unterscheidet|sticht|für
questionsForUs: fragen an uns|noch fragen|fragen sie uns|von uns wissen|uns fragen|fragen ihrerseits|fragen von ihrer seite|etwas von uns wissen|haben sie fragen|welche fragen haben sie - wissen|möchten|offene|offen|stellen|unternehmen|stelle|zum|abschluss|schluss
stress: stress|druck|zeitdruck|belastung|hektik|stressig|stressige situationen|stressigen situationen + umgehen|um|bewältigen|reagieren|gehen sie|verhalten|ruhig|ruhe|bleiben|meistern|arbeiten - situationen|arbeit|arbeitsplatz|unter|wenn|wird|hohem|großem|behalten|bewahren|gut
bossConflict: vorgesetzte*|chef*|führungskraft + konflikt*|meinungsverschiedenheit*|anderer meinung|uneinig|nicht einverstanden|streit + umgehen|um|lösen|reagieren|gehen sie|verhalten|tun|machen|vor - mit|sind
conflictOnce: kolleg*|teammitglied* + konflikt*|streit|meinungsverschiedenheit*|nicht einig + situation|beispiel|fall|mal - gelöst|hatten|umgegangen|damit|haben|arbeit
urlPage: url|webadresse|internetadresse|adresse + eingebe*|eingibt|eingeben|eingegeben|aufruf*|enter + passiert|geschieht|schritte|abläuft|vorgang|angezeigt|läuft - browser|im browser|drücken|drückt|seite|webseite|bis|zur|man|wenn|taste|hintergrund|alles|einer|nach|anzeige|ab
`,
  fr: `
- quel, quelle, c, j, m, n,  quels, quelles, est, sont, votre, vos, vous, comment, que, qu'est-ce, qu, ce, qui, quoi, en, de, des, du, d, le, la, les, l, un, une, à, au, a, aux, dans, avec, et, pour, parlez, parlez-moi, parlez-nous, moi, nous, décrivez, citez, pouvez-vous, pourriez-vous, plus, grand, grande, grands, grandes, principal, principale, principaux, principales, professionnel*, personnel*, avez, avez-vous, faites, faites-vous, quand, lorsque, si, êtes, etes, sous, se, vous-même, svp, s, il, plait, donnez, dites, selon, sur, un peu, y, t, qu'est ce, au niveau, points, d'abord, tout d'abord, maintenant, donc, alors, selon vous, à votre avis, d'après vous, diriez-vous, dites-moi, dites-nous, brièvement, quelques mots, en quelques mots, pourriez, pouvez, me, on, ici, aujourd'hui, actuellement, donne, là, cela, ça, honnêtement, personnellement, êtes-vous, est-ce, seriez-vous, auriez-vous, avoir
! votre, vos, vous, avez-vous, êtes-vous, faites-vous
weakness!: défaut*|faiblesse*|points faibles|point faible|axe d'amélioration|axes d'amélioration
strengths!: qualité*|point fort|points forts|atout*|force*
both!: qualités et défauts|qualités et vos défauts|points forts et points faibles|points forts et vos points faibles|forces et faiblesses|forces et vos faiblesses|qualités et quels sont vos défauts
introduce: présentez-vous|parlez-moi de vous$|parlez-nous de vous$|pouvez-vous vous présenter|pourriez-vous vous présenter|présentez vous|vous présenter|parlez moi de vous$
leaveLast: pourquoi|raison*|motif* + quitté|quitter|départ|démissionné|parti + dernier emploi|emploi précédent|ancien emploi|ancien poste|dernier poste|poste précédent|précédent emploi|précédent poste|ancien employeur|dernier employeur|précédent employeur|ancienne entreprise|dernière entreprise|ancienne société|précédente entreprise - poussé
leaveNow: pourquoi|raison*|motif*|pousse + quitter|changer|quittez|partir + poste actuel|emploi actuel|employeur actuel|entreprise actuelle|emploi|poste|travail|entreprise|société actuelle - actuel*|souhaitez*|voulez*|cherchez*|souhaitez-vous|voulez-vous
salary: prétentions salariales|prétention salariale|attentes salariales|salaire souhaité|salaire attendez-vous|rémunération souhaitée|souhaitez-vous gagner|salaire espérez-vous|salaire demandez-vous|salaire visez-vous - combien
fiveYears: dans cinq ans|dans 5 ans|cinq prochaines années|d'ici cinq ans|d'ici 5 ans|cinq ans - où|ou|voyez|voyez-vous|imaginez|imaginez-vous|projets|objectifs|projetez|carrière|avenir|ambitions
conflict: collègue*|collaborateur*|coéquipier*|membre de votre équipe + conflit*|désaccord*|dispute|mésentente + gérez|gérer|gérez-vous|réagissez|réagissez-vous|résolvez|résoudre|faites|résolvez-vous|traitez-vous - équipe|travail|entre|cas|êtes|un de vos|réagir
stress: stress|pression|situations stressantes|situation stressante + gérez|gérer|gérez-vous|réagissez|réagissez-vous|faire face|rester calme|maîtrisez|faites face|supportez|combattez|luttez|calme - travail|situation|faites-vous|quand|rester|contre|réagir
whyUs: pourquoi|raison*|attire|motivation*|motive|intéresse + notre entreprise|notre société|chez nous|notre groupe|cette entreprise|notre équipe|nous rejoindre|notre organisation + travailler|rejoindre|postuler|postulé|postulez|choisi|intégrer|attire|intéresse|nous rejoindre|choisir|candidature - voulez*|souhaitez*|voulez-vous|souhaitez-vous|chez|avez-vous
whyYou: pourquoi|raison* + vous embaucher|vous recruter|vous choisir|vous engager|embaucher|recruter|êtes-vous le bon candidat|êtes-vous le candidat idéal|devrions-nous vous embaucher|vous et pas|meilleur candidat - devrions-nous|devrait-on|nous|on|devrions|poste|ce poste|plutôt|autre|candidat|faut
motivation!: qu'est-ce qui vous motive|vous motive|sources de motivation|source de motivation|vous pousse à|qu'est ce qui vous motive - travail|quotidien|travailler
hobbies!: loisirs|hobbies|passe-temps|centres d'intérêt|temps libre - occupez-vous|occupez|pendant
overtime: heures supplémentaires + prêt|prête|accepter|disposé|acceptez*|disponible|dérange - travailler|effectuer|faire
introduce: vous présenter|présentez-vous|présentation|parlez-moi de vous$|parlez-nous de vous$|votre parcours|qui êtes-vous|parler de vous|parler un peu de vous - parcours|commencer|par
weakness!: défaut*|faiblesse*|point faible|points faibles|axe d'amélioration|axes d'amélioration|points à améliorer|améliorer|axes de progrès|lacune* - devez|devriez|aimeriez
strengths!: qualité*|point fort|points forts|atout*|force*|compétence principale
salary: salaire|rémunération|prétentions|prétentions salariales|salariales + attentes|souhaitez*|souhaité*|espérez*|attendez*|visez*|combien|fourchette|prétentions|demandez*|souhaitez-vous - poste|gagner|mensuel|annuel|brut|niveau
leaveNow: pourquoi|raison*|motif*|pousse|poussent|qu'est-ce qui vous pousse|motivations + quitter|quittez|changer|changement|partir|nouvel emploi|nouveau poste|nouveau défi|nouvelle opportunité + actuel*|emploi|poste|entreprise|travail|cherchez|chercher|recherchez - souhaitez*|voulez*|employeur|société|aujourd'hui
leaveLast: pourquoi|raison*|motif*|poussé + quitté|quitter|démissionné|parti|partie|départ|démission + précédent*|dernier*|dernière|ancien*|ancienne - emploi|poste|entreprise|employeur|société|travail
fiveYears: dans cinq ans|dans 5 ans|cinq prochaines années|5 prochaines années|d'ici cinq ans|d'ici 5 ans|cinq ans|5 ans - où|voyez|imaginez|projets|objectifs|projetez|carrière|avenir|ambitions|professionnel*|projet|évolution|horizon|voyez-vous|aimeriez*|être|souhaiteriez*
whyUs: pourquoi|raison*|attire|motive|motivation*|intéresse|plaît|envie|qu'est-ce qui vous attire|donne envie|séduit + notre entreprise|notre société|chez nous|notre groupe|cette entreprise|notre équipe|nous rejoindre|notre organisation|avec nous|pour nous|notre établissement + travailler|rejoindre|postuler|postulé|choisi|intégrer|attire|intéresse|choisir|venir|candidature|candidater|plaît|séduit - voulez*|souhaitez*|voulez-vous|souhaitez-vous|avez-vous|envie|plutôt|autre|particulièrement
whyJob: pourquoi|raison*|attire|motive|motivation*|intéresse|plaît + ce poste|cet emploi|cette offre|cette fonction|ce métier|le poste - postuler|postulé|postulez|candidature|intéresse|choisi|voulez*|souhaitez*
whyYou: pourquoi|raison*|qu'est-ce qui vous distingue|qu'est-ce qui fait de vous|convainquez-nous + vous embaucher|vous recruter|vous choisir|vous engager|vous retenir|bon candidat|candidat idéal|meilleur candidat|meilleure candidate|autres candidats|bonne personne|profil idéal|vous et pas un autre - devrions|devrait|nous|poste|plutôt|autre|candidat|faut|devrions-nous|parmi|qu'un|plusieurs
questionsForUs: des questions|question à nous poser|questions à nous poser|nous demander|nous poser|questions pour nous|questions de votre côté - avez-vous|auriez-vous|encore|autres|souhaitez-vous|voulez-vous|aimeriez-vous|souhaitez*|quelque|chose|y|a-t-il
stress: stress|pression|stressant*|stressante*|tension + gérez|gérer|gérez-vous|réagissez|faire face|calme|maîtrisez|supportez|luttez|réagissez-vous|comportez-vous - travail|situation*|sous|restez|moments|périodes|forte|quand|devient|face|environnement
bossConflict: supérieur*|manager|patron|chef|responsable|hiérarchie + conflit*|désaccord*|pas d'accord + gérez|gérer|réagissez|faites|résolvez|gérez-vous|faites-vous|réagissez-vous - êtes|cas|quand|hiérarchique
conflictOnce: collègue*|collaborateur* + conflit*|désaccord* + situation|fois|exemple|expérience - géré|résolu|eu|où|travail
urlPage: url|adresse|adresse web|adresse url + tape*|saisi*|entre*|entrée|entrez + passe|étapes|processus|déroule|arrive|produit|affich* - navigateur|un navigateur|le navigateur|page|jusqu'|jusqu|barre|on|lorsqu|quand|touche|appuie|web|s|affichage|entre|utilisateur
`,
  es: `
- cuál, cual, cuáles, cuales, es, son, su, sus, tu, tus, qué, que, cómo, como, te, se, lo, le, usted, de, del, la, el, los, las, un, una, en, a, al, con, y, para, por favor, háblame, hábleme, háblanos, díganos, dime, dígame, cuéntame, cuénteme, cuéntanos, describe, describa, mencione, menciona, explica, mi, nos, me, sobre, ti, mismo, misma, mayor, mayores, principal, principales, más, mas, grande, personal*, profesional*, consideras, considera, crees, cree, podrías, podría, puedes, puede, tiene, tienes, haces, hace, cuando, si, bajo, estás, está, sientes, dentro, laboral*, era, fue, manera, forma, tú, hay, primero, ahora, entonces, brevemente, un poco, algo, alguna, quisiera, gustaría, dirías, diría, según, opinión, personalmente, actualmente, hoy, aquí, ser, eso, hoy en día, crees que, considera que, cree que, considerarías, dar, ese, esa, esto, él, es lo que, que le, que te, qué es lo que
! su, sus, tu, tus, te, usted, ti, tú, crees, cree, consideras, considera, tienes, tiene
weakness!: debilidad*|defecto*|punto débil|puntos débiles|área de mejora|áreas de mejora|debilidades
strengths!: fortaleza*|virtud*|punto fuerte|puntos fuertes|cualidad*
both!: fortalezas y debilidades|virtudes y defectos|puntos fuertes y débiles|puntos fuertes y puntos débiles|fortalezas y tus debilidades|debilidades y fortalezas
introduce: háblame de ti$|hábleme de usted$|preséntate|preséntese|háblanos de ti$|háblame sobre ti$|háblenos de usted$|cuéntame sobre ti$|hábleme sobre usted$|cuéntame de ti$|cuéntanos sobre ti$|háblanos sobre ti$
leaveLast: por qué|porqué|motivo*|razón|razones|cuál fue el motivo|por qué razón + dejaste|dejó|dejar|saliste|salió|renunciaste|renunció|abandonaste|te fuiste|se fue|salida|abandonó + último trabajo|trabajo anterior|anterior trabajo|último empleo|empleo anterior|anterior empleo|empresa anterior|última empresa|antiguo trabajo|puesto anterior|último puesto|anterior empresa
leaveNow: por qué|porqué|motivo*|razón|razones|lleva + dejar|cambiar|cambiar de trabajo|cambiar de empleo|irte|irse|buscas|busca|buscar + trabajo actual|empleo actual|empresa actual|trabajo|empleo|puesto actual|cambiar de trabajo|cambiar de empleo|nuevo trabajo|nuevo empleo - quieres|quiere|deseas|desea|actual*
salary: expectativa* salarial*|expectativas salariales|expectativa salarial|aspiración salarial|pretensiones salariales|pretensión salarial|salario esperas|salario espera|sueldo esperas|sueldo espera|aspiraciones salariales|salario deseado|cuánto quieres ganar|cuánto te gustaría ganar|cuánto espera ganar|cuánto esperas ganar|sueldo te gustaría ganar
fiveYears: en cinco años|en 5 años|próximos cinco años|próximos 5 años|un lustro|próximo lustro|lustro|dentro de cinco años|dentro de 5 años|de aquí a cinco años|cinco años - dónde|donde|ves|ve|imaginas|imagina|carrera|futuro|metas|metas profesionales|próximo|planes|objetivos|gustaría|estar|visualizas|próximos
conflict: compañero*|colega*|compañero de trabajo|compañeros de trabajo + conflicto*|desacuerdo*|discrepancia*|diferencia* de opinión|diferencias + manejas|maneja|resuelves|resuelve|actúas|gestionas|gestiona|afrontas|afronta|lidias|reaccionas|resolver|enfrentas|manejar - trabajo|equipo|entre|surge
stress: estrés|presión|situaciones de estrés|situaciones estresantes|trabajo bajo presión + manejas|maneja|gestionas|gestiona|afrontas|afronta|lidias|reaccionas|enfrentas|controlas|mantener la calma|trabajas|actúas|manejar|soportas|lidiar - trabajo|bajo|situaciones|calma|mantener
whyUs: por qué|porqué|motivo*|razón|razones|atrae|motiva|interesa + nuestra empresa|esta empresa|nosotros|nuestra compañía|esta compañía|nuestra organización|nuestro equipo|aquí + trabajar|unirte|unirse|elegiste|trabajar con|formar parte|postulaste|atrae|interesa|incorporarte|solicitaste|trabajar aquí|elegido - quieres|quiere|gustaría|has|deseas
whyYou: por qué|porqué|razón + contratarte|contratarlo|contratarle|elegirte|deberíamos contratarte|debemos contratarte|mejor candidato|candidato ideal|contratarla|persona adecuada|elegirlo - deberíamos|debemos|eres|hace|puesto|este puesto|debería|candidato|ti|a ti
motivation!: qué te motiva|te motiva|le motiva|lo motiva|motivación|qué le motiva - trabajo|trabajar|día
hobbies!: pasatiempo*|hobbies|aficiones|tiempo libre|ratos libres|hobby - gusta|hacer|dedicas
overtime: horas extra|horas extras|horas extraordinarias + dispuesto|dispuesta|disposición|importaría|disponible|disponibilidad|acepta* - trabajar|hacer|necesario
introduce: preséntate|preséntese|háblame de ti$|hábleme de usted$|háblanos de ti$|presentarte|presentarse|tu trayectoria|su trayectoria|cuéntame un poco sobre ti$|cuéntenos sobre usted$|háblenos de usted$|algo sobre ti$|sobre ti mismo$|presentación personal|quién eres$|que te presentaras|que se presentara|que te presentes|que se presente - trayectoria|profesional|empezar|empezando|por
weakness!: debilidad*|defecto*|punto débil|puntos débiles|aspecto a mejorar|aspectos a mejorar|mejorar|área de mejora|flaqueza*|carencia* - debes|debe|necesitas|aspectos|deberías
strengths!: fortaleza*|virtud*|punto fuerte|puntos fuertes|cualidad*|mejor cualidad|mejores cualidades|lo mejor de ti
salary: salario|sueldo|salarial*|remuneración|retribución + expectativa*|esperas|espera|pretensión|pretensiones|deseas|desea|aspiración|aspiraciones|gustaría|cuánto|pides|rango|quieres|quiere|aspiras|aspira - puesto|ganar|mensual|anual|percibir|cobrar
leaveNow: por qué|motivo*|razón|razones|lleva|impulsa|motiva + dejar|cambiar|cambio|irte|irse|nuevo empleo|nuevo trabajo|nuevas oportunidades|nueva oportunidad|salir + actual|actualmente|empleo|trabajo|empresa|puesto|buscas|busca|buscando|buscar - quieres|quiere|deseas|desea
leaveLast: por qué|motivo*|razón|razones|llevó|causa + dejaste|dejó|dejar|saliste|salió|renunciaste|renunció|abandonaste|abandonó|salida|te fuiste|se fue|irse|renunciar|abandonar + último|última|anterior|antiguo|antigua|previo - trabajo|empleo|empresa|puesto
fiveYears: cinco años|5 años|un lustro|próximos cinco años|próximos 5 años|dentro de cinco años|en cinco años|en 5 años - dónde|ves|ve|imaginas|imagina|carrera|profesional|futuro|metas|próximos|planes|objetivos|gustaría|estar|visualizas|profesionalmente|visualiza|objetivo|plan|aspiraciones|plazo|lograr|alcanzar|dentro
whyUs: por qué|motivo*|razón|razones|atrae|motiva|interesa|atrajo|motivó|qué te atrae|qué te motiva + nuestra empresa|esta empresa|nosotros|nuestra compañía|nuestra organización|nuestro equipo|aquí|con nosotros|nuestra institución|para nosotros + trabajar|unirte|unirse|elegiste|eligió|formar parte|postulaste|postular|atrae|interesa|incorporarte|incorporarse|solicitaste|elegido|elegir|entrar|aplicar|aplicaste - quieres|quiere|gustaría|has|deseas|desea
whyJob: por qué|motivo*|razón|razones|atrae|motiva|interesa|motivó|atrajo + este puesto|esta vacante|este trabajo|este cargo|esta posición|esta oferta|el puesto - solicitar|solicitaste|postular|postulaste|postulas|interesa|quieres|quiere|aplicar|aplicaste|optar|elegiste|solicita
whyYou: por qué|razón|razones|qué te hace|qué te diferencia|qué le hace|convéncenos + contratarte|contratarlo|contratarle|elegirte|elegirlo|contratarla|mejor candidato|mejor candidata|candidato ideal|candidata ideal|persona adecuada|persona idónea|otros candidatos|demás candidatos|seleccionarte - deberíamos|debemos|puesto|este puesto|candidato|ti|otro|lugar|vez|ser|idóneo|debería
questionsForUs: preguntarnos|alguna pregunta|preguntas para nosotros|pregunta para nosotros|duda o pregunta|alguna duda|hacernos|saber de nosotros|saber sobre nosotros|preguntas para mí - te|le|gustaría|quieres|quiere|tienes|tiene|algo|hacer|más|empresa|puesto|sobre|desees|desee
stress: estrés|presión|estresante*|tensión|bajo presión + manejas|maneja|gestionas|gestiona|afrontas|afronta|lidias|lidia|reaccionas|reacciona|enfrentas|controlas|calma|actúas|trabajas|soportas|llevas|sobrellevas|mantienes|manejar - trabajo|situaciones|situación|momentos|mantener|cosas|ponen|mucha|alta|laboral
bossConflict: jefe*|jefa|superior*|supervisor* + conflicto*|desacuerdo*|no estás de acuerdo|discrepancia* + manejas|resuelves|actúas|gestionas|afrontas|haces|reaccionas|manejarías|harías|hace - ante|caso|cuando
conflictOnce: compañero*|colega* + conflicto*|desacuerdo* + vez|situación|ocasión|ejemplo|experiencia - tuviste|resolviste|resolvió|manejaste|tuvo|trabajo|con
urlPage: url|dirección web|dirección|dirección url + escrib*|introduc*|teclea*|ingresa*|pulsa*|entrar + ocurre|pasa|sucede|pasos|proceso|muestra*|carga* - navegador|el navegador|enter|intro|página|hasta|barra|web|desde|tecla|presiona*|aparece|se|ve|usuario|detrás|todo
`,
  pt: `
- qual, quais, é, são, seu, sua, seus, suas, o, a, os, as, que, como, de, do, da, dos, das, em, no, na, um, uma, para, com, e, você, voce, senhor, me, nos, fale, conte, descreva, cite, por favor, sobre, si, mesmo, mesma, maior, maiores, principal, principais, pessoa*, profissiona*, considera, acha, poderia, pode, tem, faz, quando, se, sob, está, lida, daqui, ser, foi, dentro, há, no que, primeiro, agora, então, brevemente, um pouco, algo, alguma, gostaria, gostaria que, gostaríamos, queria, diria, segundo, opinião, pessoalmente, atualmente, hoje, aqui, nós, isso, ao, à, te, ti, vê, diga, dizer, contar, falar, seria, seriam, teria, tenha, é que, pra, pro
! seu, sua, seus, suas, você, voce
weakness!: fraqueza*|defeito*|ponto fraco|pontos fracos|ponto a melhorar|pontos a melhorar|ponto de melhoria|pontos de melhoria|ponto negativo|pontos negativos
strengths!: ponto forte|pontos fortes|qualidade*|virtude*|força|forças|ponto positivo
both!: pontos fortes e fracos|pontos fortes e pontos fracos|qualidades e defeitos|forças e fraquezas|pontos positivos e negativos
introduce: fale sobre você$|falar um pouco sobre você$|falar sobre você$|apresente-se|fale um pouco sobre você$|me fale sobre você$|fale-me sobre você$|conte um pouco sobre você$|se apresentar|fale de você$|me fale um pouco sobre você$|fale-nos sobre você$
leaveLast: por que|por quê|porque|motivo*|razão|razões|o que levou + saiu|sair|deixou|saída|pediu demissão|deixar|desligamento + último emprego|emprego anterior|antigo emprego|última empresa|empresa anterior|trabalho anterior|último trabalho|antiga empresa|último cargo
leaveNow: por que|por quê|porque|motivo*|razão|razões|o que leva + sair|deixar|mudar|trocar|mudar de emprego|trocar de emprego|procura|busca + emprego atual|empresa atual|trabalho atual|emprego|mudar de emprego|trocar de emprego|novo emprego|nova oportunidade - quer|deseja|está
salary: pretensão salarial|pretensões salariais|expectativa salarial|expectativas salariais|salário espera|salário pretende|salário pretendido|gostaria de ganhar|quanto quer ganhar|quanto espera ganhar|quanto pretende ganhar - quanto
fiveYears: em cinco anos|em 5 anos|daqui a cinco anos|daqui a 5 anos|próximos cinco anos|próximos 5 anos - onde|vê|imagina|se vê|carreira|planos|objetivos|metas|futuro|estar
conflict: colega*|colega de trabalho|colegas de trabalho|membro da equipe + conflito*|desentendimento*|divergência* + lida|resolve|lidar|age|reage|administra|resolver|gerencia - trabalho|equipe|entre|situações
stress: estresse|stress|pressão|situações de estresse|situações de pressão + lida|lidar|reage|administra|mantém a calma|manter a calma|trabalha|controla|gerencia|enfrenta|age - trabalho|sob|situações|calma
whyUs: por que|por quê|porque|motivo*|razão|atrai|interessa|atraiu|motiva + nossa empresa|nesta empresa|esta empresa|aqui|conosco|nossa organização|nossa companhia|nossa equipe + trabalhar|entrar|escolheu|candidatou|atrai|interessa|atraiu|fazer parte|trabalhar aqui|trabalhar conosco - quer|gostaria|deseja
whyYou: por que|por quê|porque|razão|o que faz de você + contratar você|contratá-lo|contratá-la|escolher você|te contratar|o contratar|melhor candidato|candidato certo|candidato ideal|devemos contratar você|pessoa certa|devemos contratá-lo|deveríamos contratar você|contratar - devemos|deveríamos|vaga|esta vaga|empresa|candidato|cargo|esta
motivation!: o que te motiva|o que motiva você|te motiva|motiva você|o que o motiva|sua motivação|suas motivações - trabalho|trabalhar|dia
hobbies!: hobby|hobbies|passatempo*|tempo livre|horas vagas - gosta|fazer
overtime: horas extras|hora extra + disponibilidade|disposto|disposta|aceita*|disponível - fazer|trabalhar
introduce: fale sobre você$|apresente-se|se apresentar|se apresente|se apresentasse|apresentação pessoal|sua trajetória|quem é você$|conte sobre você$|falasse sobre você$|falasse um pouco sobre você$|falar de você$|um pouco de você$|sobre você mesmo$ - trajetória|profissional|começar|começando|por|mim
weakness!: fraqueza*|defeito*|ponto fraco|pontos fracos|melhorar|a melhorar|ponto a desenvolver|pontos a desenvolver|limitações - precisa|aspectos|pontos|deve
strengths!: ponto forte|pontos fortes|qualidade*|melhor qualidade|melhores qualidades|virtude*|força|forças|habilidade principal
salary: salário|salarial|salariais|remuneração|pretensão + expectativa*|pretensão|pretensões|espera|pretende|deseja|gostaria|quanto|faixa|quer|pretendida|desejado|desejada - ganhar|cargo|vaga|mensal|receber
leaveNow: por que|por quê|motivo*|razão|razões|leva|o que te leva|motiva + sair|deixar|mudar|trocar|mudança|novo emprego|nova oportunidade|novo desafio|novas oportunidades + atual|atualmente|emprego|trabalho|empresa|buscando|busca|procura|procurando - quer|deseja
leaveLast: por que|por quê|motivo*|razão|razões|levou|o que te levou + saiu|sair|deixou|deixar|saída|demissão|desligou|desligamento|desligar + último|última|anterior|antigo|antiga - emprego|trabalho|empresa|cargo
fiveYears: cinco anos|5 anos|próximos cinco anos|próximos 5 anos|daqui a cinco anos|daqui a 5 anos - onde|imagina|carreira|planos|objetivos|metas|futuro|estar|profissionalmente|vê|próximos|plano|objetivo|meta|alcançar|nos|curso
whyUs: por que|por quê|motivo*|razão|razões|atrai|interessa|atraiu|motiva|motivou|o que te atrai + nossa empresa|nesta empresa|esta empresa|aqui|conosco|nossa organização|nossa companhia|nossa equipe|para nós + trabalhar|entrar|escolheu|candidatou|atrai|interessa|atraiu|fazer parte|juntar-se|ingressar|candidatar|vir - quer|gostaria|deseja
whyJob: por que|por quê|motivo*|razão|razões|atrai|interessa|atraiu|motiva|motivou + esta vaga|este cargo|esta posição|este emprego|essa vaga|vaga|nesta vaga|este trabalho - candidatou|candidatar|interessou|quer|escolheu|deseja|concorrer|interesse
whyYou: por que|por quê|razão|motivo|o que faz de você|o que diferencia você|o que te diferencia|convença-nos + contratar você|te contratar|contratá-lo|contratá-la|escolher você|melhor candidato|melhor candidata|candidato ideal|candidato certo|pessoa certa|pessoa ideal|outros candidatos|demais candidatos - devemos|deveríamos|vaga|empresa|cargo|outro|vez|dos|entre|devíamos|escolhido
questionsForUs: pergunta para nós|perguntas para nós|nos perguntar|alguma pergunta|perguntar para nós|saber sobre nós|alguma dúvida|perguntar alguma coisa|fazer para nós|fazer alguma pergunta - gostaria|quer|tem|algo|fazer|mais|empresa|vaga|sobre
stress: estresse|stress|pressão|estressante*|tensão + lida|lidar|reage|administra|calma|trabalha|controla|gerencia|enfrenta|age|suporta|mantém - trabalho|sob|situações|momentos|muita|alta|coisas|ficam|ambiente
bossConflict: chefe*|superior*|gestor*|líder + conflito*|divergência*|discordância|discorda|não concorda + lida|resolve|age|reage|faz|faria|lidaria|agiria - caso|quando
conflictOnce: colega* + conflito*|desentendimento*|divergência* + vez|situação|ocasião|exemplo|experiência - teve|resolveu|lidou|trabalho
urlPage: url|endereço|endereço web|endereço de um site + digit*|insere|entra*|acessa*|pression* + acontece|ocorre|passos|processo|etapas|exib*|carreg* - navegador|enter|página|até|barra|web|site|tecla|aperta|usuário|desde|aparece|se|um
`,
  it: `
- qual, quali, è, e, sono, il, la, i, le, lo, l, un, una, suo, sua, suoi, sue, tuo, tua, tuoi, tue, che, cosa, come, di, del, della, dei, in, a, al, con, per, ci, mi, parli, parlaci, dica, descriva, descrivi, racconti, elenchi, lei, ti, si, maggiore, maggiori, principale, principali, più, grande, professional*, personal*, ritiene, considera, pensa, può, potrebbe, ha, hai, fa, fai, quando, se, sotto, nel, nella, da, modo, stesso, stessa, favore, sul, su, suo, essere, prima, ora, allora, dunque, brevemente, un po', qualcosa, vorrei, vorremmo, vorrebbe, direbbe, diresti, secondo lei, secondo te, a suo parere, opinione, personalmente, attualmente, oggi, qui, noi, dire, dirmi, dirci, sarebbe, potrebbe dirci, migliore, migliori, nostra, c'è, è che, così, gli, si consideri
! suo, sua, suoi, sue, tuo, tua, tuoi, tue, lei, ti, ritiene
weakness!: debolezza|debolezze|difetto|difetti|punto debole|punti deboli|punto di debolezza|punti di debolezza|aree di miglioramento
strengths!: punto di forza|punti di forza|pregio|pregi|punto forte|punti forti|qualità
both!: punti di forza e di debolezza|pregi e difetti|punti di forza e debolezza|punti forti e punti deboli|pregi e i suoi difetti|punti di forza e punti deboli|punti di forza e le sue debolezze
introduce: mi parli di lei$|ci parli di lei$|si presenti|parlami di te$|presentati|parlaci di te$|mi parli di sé$|ci parli di sé$
leaveLast: perché|motivo|motivi|ragione|come mai + lasciato|lasciare|dimesso|licenziato|andato via|ha lasciato + ultimo lavoro|lavoro precedente|precedente lavoro|ultimo impiego|precedente impiego|ultima azienda|vecchio lavoro|azienda precedente|precedente azienda|precedente posto di lavoro
leaveNow: perché|motivo|motivi|ragione|come mai|spinge + cambiare|lasciare|cerca|cercando|cambiare lavoro + lavoro attuale|attuale lavoro|lavoro|cambiare lavoro|azienda attuale|attuale azienda|nuovo lavoro|nuova opportunità - vuole|vuoi|desidera|sta
salary: aspettative salariali|aspettativa salariale|aspettative economiche|richiesta economica|aspettative retributive|stipendio si aspetta|stipendio desiderato|quanto vorrebbe guadagnare|pretese economiche|stipendio vorrebbe|retribuzione desiderata
fiveYears: tra cinque anni|fra cinque anni|tra 5 anni|fra 5 anni|prossimi cinque anni|nei prossimi 5 anni - dove|vede|vedi|immagina|obiettivi|carriera|piani
conflict: collega|colleghi|membro del team + conflitto|conflitti|disaccordo|divergenza|divergenze|contrasto|contrasti|discussione + gestisce|gestisci|risolve|risolvi|affronta|affronti|comporta|reagisce|gestire - lavoro|team|tra
stress: stress|pressione|la pressione|stress lavorativo|situazioni di stress|situazioni stressanti + gestisce|gestisci|affronta|affronti|reagisce|reagisci|calma|gestire|calmo|mantenere|lavora - lavoro|lavorativo|ufficio|affrontare|sotto|situazioni|mantiene|rimanere|restare
whyUs: perché|motivo|motivi|ragione|come mai|attrae|interessa|spinto|motiva + nostra azienda|questa azienda|da noi|con noi|nostra società|per noi|nostra impresa + lavorare|scelto|candidato|candidarsi|entrare|attrae|interessa|far parte|unirsi|lavorare con noi|lavorare per noi - vuole|vuoi|vorrebbe|desidera|abbia
whyYou: perché|ragione|motivo + assumerla|assumerti|dovremmo assumerla|dovremmo assumerti|scegliere lei|sceglierla|candidato ideale|candidato giusto|persona giusta|scegliere te|assumere lei|miglior candidato - dovremmo|dovrei|ruolo|questo|posizione|questa|proprio|candidato
motivation!: cosa la motiva|la motiva|ti motiva|cosa ti motiva|motivazione|motivazioni - lavoro|lavorare
hobbies!: hobby|tempo libero|passatempi|interessi - piace|fare|trascorre
overtime: straordinari|straordinario|ore extra + disposto|disposta|disponibile|disponibilità - fare|lavorare
introduce: si presenti|presentarsi|mi parli di lei$|ci parli di lei$|parlami di te$|presentati|parlaci di te$|il suo percorso|mi racconti di lei$|ci racconti di lei$|parlarci di lei$|parlarmi di lei$|presentazione personale|chi è lei$|raccontarci qualcosa di lei$ - percorso|professionale|cominciare|cominciando|qualcosa
weakness!: debolezza|debolezze|difetto|difetti|punto debole|punti deboli|da migliorare|aree di miglioramento|migliorare|lacune - deve|dovrebbe|aspetti
strengths!: punto di forza|punti di forza|pregio|pregi|punto forte|punti forti|qualità|qualità migliore|migliore qualità|migliori qualità|dote migliore|doti
salary: stipendio|salariali|retributive|economiche|retribuzione|compenso|economica + aspettative|aspettativa|si aspetta|desidera|vorrebbe|quanto|richiesta|pretese|desiderato|desiderata|range - guadagnare|ruolo|posizione|mensile|annuo|percepire
leaveNow: perché|motivo|motivi|ragione|ragioni|come mai|spinge|cosa la spinge|porta + cambiare|lasciare|cambiamento|nuovo lavoro|nuova opportunità|nuove opportunità|andare via|nuova sfida + attuale|attualmente|lavoro|azienda|posto|cercando|cerca|cercare - vuole|vuoi|desidera|sta
leaveLast: perché|motivo|motivi|ragione|ragioni|come mai|spinto + lasciato|lasciare|dimesso|dimettersi|andato via|dimissioni + ultimo|ultima|precedente|vecchio|scorso - lavoro|impiego|azienda|posto
fiveYears: cinque anni|5 anni|prossimi cinque anni|prossimi 5 anni|tra cinque anni|fra cinque anni - dove|vede|vedi|immagina|obiettivi|carriera|piani|professionali|professionalmente|futuro|prossimi|obiettivo|nei|progetti|essere|raggiungere
whyUs: perché|motivo|motivi|ragione|come mai|attrae|attira|interessa|spinto|motiva|motivato|cosa la attrae + nostra azienda|questa azienda|da noi|con noi|nostra società|per noi|nostra impresa|nostro team|qui + lavorare|scelto|candidato|candidata|candidarsi|entrare|attrae|attira|interessa|far parte|unirsi|scegliere|venire - vuole|vuoi|vorrebbe|desidera|voluto
whyJob: perché|motivo|motivi|ragione|come mai|attrae|interessa|motiva|spinto + questo lavoro|questa posizione|questo ruolo|questo posto|questa offerta|la posizione|questo impiego - candidato|candidata|candidarsi|candidatura|scelto|vuole|interessa|desidera
whyYou: perché|ragione|motivo|cosa la distingue|cosa la rende|ci convinca + assumerla|assumere lei|assumerti|sceglierla|scegliere lei|candidato ideale|candidata ideale|candidato giusto|persona giusta|miglior candidato|altri candidati|miglior scelta - dovremmo|dovrei|ruolo|posizione|proprio|candidato|rispetto|piuttosto|altro
questionsForUs: domande per noi|domande da farci|chiederci|qualche domanda|farci|domanda per noi|sapere da noi|sapere di noi|domande da porci|porci - ha|vuole|vorrebbe|altro|desidera|domande|domanda|qualcosa|azienda|ruolo
stress: stress|pressione|stressanti|stressante|tensione + gestisce|gestisci|affronta|affronti|reagisce|reagisci|calma|gestire|mantiene|comporta|resiste|lavora - lavoro|ufficio|sotto|situazioni|momenti|molta|forte|mantenere|affrontare
bossConflict: capo|superiore|superiori|responsabile|manager + conflitto|disaccordo|non è d'accordo|divergenza|divergenze + gestisce|affronta|comporta|reagisce|risolve|fa|farebbe|comporterebbe - caso|quando
conflictOnce: collega|colleghi + conflitto|disaccordo|discussione + volta|situazione|occasione|esempio|esperienza - avuto|risolto|gestito|lavoro|in cui
urlPage: url|indirizzo web|indirizzo|indirizzo url + digit*|inseri*|scriv*|premi*|preme + succede|accade|avviene|passaggi|processo|visualizz*|carica* - browser|nel browser|invio|pagina|fino|barra|web|tasto|si|utente|dietro|quando|mostrata
`,
  ru: `
- какие, какая, каковы, какой, какое, каков, что, как, вы, вас, вам, вами, ваш, ваша, ваши, ваше, вашу, вашей, ваших, вашего, вашем, свои, своих, своей, своем, своём, свою, себя, себе, о, об, в, во, на, с, со, и, из, к, у, по, для, бы, ли, расскажите, опишите, назовите, перечислите, пожалуйста, нам, мне, можете, самый, самая, самые, самое, самую, главн*, основн*, сильные и, больш*, считаете, считает, видите, есть, это, являются, делаете, если, когда, при, поступаете, поступите, личн*, профессиональн*, коротко, немного, именно, своим, своими, работ*, через, хотите, хотели, можно, вашим, ваша самая, действуете, будете, сначала, теперь, тогда, кратко, могли, могли бы, сказать, рассказать, назвать, по-вашему, по вашему мнению, на ваш взгляд, лично, сейчас, сегодня, нас, бы вы, сами, самого, вы считаете, вы думаете, же, что-то, что-нибудь, какие-либо, какие-то, какие-нибудь
! ваш, ваша, ваши, ваше, вашу, вашей, ваших, вашего, вашем, вашим, вашими, свои, своих, своей, своем, вы, вас, вам, себя, своими
weakness!: недостат*|слабост*|слабые стороны|слабая сторона|слабых сторонах|слабую сторону|слабое место|слабые места|минус*
strengths!: сильные стороны|сильная сторона|достоинств*|сильных сторонах|сильную сторону|преимуществ*
both!: сильные и слабые стороны|достоинства и недостатки|сильных и слабых сторонах|плюсы и минусы|сильные и слабые
introduce: расскажите о себе$|представьтесь|расскажите нам о себе$|расскажите немного о себе$|расскажите мне о себе$|расскажите коротко о себе$|представьте себя
leaveLast: почему|причин*|по какой причине|зачем|отчего + уволились|ушли|покинули|расстались|увольнени*|уход*|оставили|уволиться|уйти + прошл*|предыдущ*|последн*|прежн* - работодател*|место|места|работ*|компани*|мест*
leaveNow: почему|причин*|по какой причине|зачем|побуждает|заставляет + сменить|поменять|уйти|уволиться|ищете|смены|покинуть|менять + работ*|текущ*|нынешн*|место работы|новую работу - хотите|решили|место|компани*|сейчас|новую
salary: зарплатные ожидания|ожидания по зарплате|ожидаем* зарплат*|желаем* зарплат*|на какую зарплату|какую зарплату|уровень зарплаты|уровень дохода|зарплатных ожиданиях|желаемый уровень|сколько хотите зарабатывать|сколько хотите получать|сколько вы хотите получать|сколько вы хотите зарабатывать|заработную плату|ожидания по заработной плате - рассчитываете|ожидаете|хотите|получать|ожидаемый|претендуете
fiveYears: через пять лет|через 5 лет|ближайшие пять лет|ближайшие 5 лет|пять лет - кем|где|видите|планы|представляете|карьер*|цели|хотите|стать
conflict: коллег*|сотрудник*|член* команды + конфликт*|разногласи*|спор*|недопонимани* + решаете|справляетесь|разрешаете|поступаете|реагируете|действуете|ведете|ведёте|урегулировать|решать|поступите|разрешать|улаживаете - возник*|ситуаци*|между|команд*
stress: стресс*|давлени*|стрессов* ситуаци* + справляетесь|справиться|реагируете|преодолеваете|боретесь|ведете|ведёте|справляться|работаете|спокойствие|управляете - ситуаци*|под|сохраняете|сохранять|условиях
whyUs: почему|причин*|привлек*|заинтересовал*|зачем|интересует + нашей компании|нашу компанию|нашей организации|у нас|этой компании|наша компания|эту компанию|нами|нашей команде|наш* фирм* + работать|выбрали|устроиться|привлек*|заинтересовал*|прийти|присоединиться|интересует|хотите - хотите|решили|чем
whyYou: почему|зачем|по какой причине + вас нанять|взять вас|нанять вас|выбрать вас|взять именно вас|должны взять вас|должны нанять вас|принять вас|выбрать именно вас|лучший кандидат|подходите - мы|должны|следует|должн*|стоит|этой|этот|эту|должность|позици*|именно|нам
motivation!: мотивирует|мотиваци*|движет вами|побуждает вас работать - работать|работе|вас|больше|всего
hobbies!: хобби|увлечени*|свободное время|досуг - проводите|занимаетесь|чем|любите|заниматься
overtime: сверхурочно|сверхурочн*|переработк* + готовы|относитесь|согласны|отношение - работать
introduce: расскажите о себе$|представьтесь|рассказать о себе$|расскажите немного о себе$|о своём опыте|о своем опыте|кто вы$|пару слов о себе$|несколько слов о себе$ - опыт*|начать|начнём|начнем|с
weakness!: недостат*|слабост*|слабые стороны|слабая сторона|слабых сторон|слабым местом|слабые места|слабых мест|улучшить|зоны роста|зона роста - нужно|хотели|необходимо|собой
strengths!: сильные стороны|сильная сторона|сильных сторон|достоинств*|преимуществ*|лучшие качества|лучшее качество|сильной стороной|сильными сторонами
salary: зарплат*|оклад*|доход*|вознаграждени*|заработн* плат* + ожидани*|ожидаете|ожидаем*|хотите|хотели|желаем*|рассчитываете|претендуете|сколько|какую|уровень|уровне|устро* - получать|зарабатывать|месяц|размер*|должност*|вилка
leaveNow: почему|причин*|по какой причине|зачем|побуждает|заставляет|заставило|побудило|что заставило|что побудило|подтолкнуло + уходите|уйти|сменить|поменять|уволиться|ищете|искать|смены|смене|покинуть|менять|увольняетесь|хотите уйти|нового места|нов* работ* + нынешн*|текущ*|сейчас*|теперешн*|действующ*|работ* - мест*|работодател*|компани*|хотите|решили|вместо|ищете|нов*|место|места
leaveLast: почему|причин*|по какой причине|что заставило|что побудило|подтолкнуло + уволились|ушли|покинули|уволиться|уйти|увольнени*|уход*|расстались + прошл*|предыдущ*|последн*|прежн* - работодател*|мест*|работ*|компани*|должност*
fiveYears: через пять лет|через 5 лет|ближайшие пять лет|ближайшие 5 лет|пять лет|пяти лет|5 лет|следующие пять лет - кем|где|видите|планы|представляете|карьер*|цели|хотите|стать|карьерн*|достичь|план|развити*|профессиональн*|течение|вперёд|вперед
whyUs: почему|причин*|привлек*|заинтересовал*|зачем|интересует|что вас привлекло|чем вас привлекла|мотивирует|что вас привлекает|привлекает + нашей компании|нашу компанию|нашей организации|у нас|этой компании|наша компания|эту компанию|к нам|нашей команде|нашей команды|нашей фирме + работать|выбрали|устроиться|привлек*|заинтересовал*|хотите|прийти|присоединиться|решили|откликнулись|привлекает|интересует - попасть|вакансию|другие
whyJob: почему|причин*|привлек*|заинтересовал*|зачем|интересует|чем вас + эта должность|эту должность|эта вакансия|эту вакансию|этой должности|эту работу|этой вакансии|эта работа|данная вакансия|данную вакансию - откликнулись|хотите|выбрали|получить|претендуете|занять|привлек*|привлекает
whyYou: почему|зачем|что отличает вас|чем вы лучше|чем вы отличаетесь|убедите нас + вас нанять|нанять вас|взять вас|выбрать вас|принять вас|лучший кандидат|подходите|лучше других|других кандидатов|остальных кандидатов|на вас|взять именно вас - мы|должны|следует|должн*|стоит|работу|должност*|кандидат*|среди|остановить|выбор|роль
questionsForUs: вопросы к нам|вопрос к нам|спросить у нас|нас спросить|задать нам|вопросы ко мне|узнать у нас|узнать о компании|вопросы по вакансии|у вас есть вопросы|у вас вопросы|остались вопросы|остались ли вопросы - есть|хотите|хотели|хотелось|остались|задать|ещё|еще|вопрос*|узнать
stress: стресс*|давлени*|стрессов* ситуаци*|напряжени* + справляетесь|справиться|реагируете|преодолеваете|боретесь|ведете|ведёте|справляться|работаете|спокойствие|управляете|спокойны* - ситуаци*|под|сохраняете|работ*|условиях|большим|остаётесь|остаетесь
bossConflict: начальник*|руководител*|босс*|шеф* + конфликт*|разногласи*|не согласны|спор* + поступаете|поступите|действуете|решаете|ведёте|ведете|делаете|сделаете|реагируете|разрешаете - с|ситуаци*|случае
conflictOnce: коллег*|сотрудник* + конфликт*|разногласи*|спор* + ситуаци*|случа*|пример*|раз - решили|был*|разрешили|рабоч*|котор*|о
urlPage: url|адрес*|ссылк* + ввод*|введ*|набира*|вбива*|набрать|нажима*|нажат* + происходит|этапы|шаги|процесс*|отобража*|загруж*|случается - браузер*|строк*|адресн*|enter|страниц*|до|после|сайт*|пользовател*|когда|клавиш*|отображени*|момент*|ввода|нажатия
`,
  pl: `
- jakie, jaka, jaki, jak, co, są, jest, pana, pani, pan, pani/pana, twoje, twoja, twój, swoje, swoją, swój, swoich, o, w, z, na, do, i, się, proszę, opowiedzieć, opowiedz, opisać, opisz, wymień, wymienić, nam, mi, sobie, największ*, główn*, zawodow*, osobist*, uważa, radzi, radzisz, ze, dla, czy, gdy, kiedy, jeśli, może, mógłby, mogłaby, państwa, chce, chciałby, chciałaby, chcesz, pracy, kilka słów, za, najpierw, teraz, więc, krótko, trochę, coś, mógłbyś, mogłabyś, powiedzieć, powiedz, według, zdaniem, pana zdaniem, pani zdaniem, twoim zdaniem, osobiście, obecnie, dziś, nas, my, mamy, ma, masz, mają, to, ten, tej, tę, tym, by, jest to, nazwałby, nazwałaby, co to
! pana, pani, pana/pani, pani/pana, twoje, twoja, twój, swoje, swoją, swój, swoich, cię
weakness!: słab* stron*|wad*|słabości|słabość
strengths!: mocn* stron*|zalet*|atut*
both!: mocne i słabe strony|zalety i wady|wady i zalety|słabe i mocne strony|mocnych i słabych stronach
introduce: opowiedzieć coś o sobie|opowiedzieć o sobie|opowiedz o sobie|opowiedz coś o sobie|przedstawić|przedstaw się|opowiedz nam o sobie
leaveLast: dlaczego|powód|powodu|powody|czemu|przyczyn* + odszedł|odeszła|odszedłeś|zrezygnował*|odejści*|zwolnił*|odeszłaś|rezygnacj*|opuścił* + poprzedni*|ostatni* - pracy|pracę|firmy|prac*|firm*|pracodawc*
leaveNow: dlaczego|powód|powody|czemu|skłania|przyczyn* + zmienić|zmian*|odejść|poszukiwania|szuka|szukasz|rezygnuje + prac*|zatrudnieni*|obecn*|zmiany pracy - now*|obecn*
salary: oczekiwania finansowe|oczekiwania płacowe|oczekiwane wynagrodzenie|oczekiwań finansowych|wynagrodzenia oczekuje|oczekiwania co do wynagrodzenia|ile chciałby pan zarabiać|ile chciałaby pani zarabiać|wynagrodzenie oczekuje
fiveYears: za pięć lat|za 5 lat|najbliższe pięć lat|ciągu pięciu lat|pięć lat - gdzie|widzi|widzisz|plany|cele|kim|wyobraża|gdzie widzi się
stress: stres*|presj*|sytuacj* stresow* + radzi|radzisz|reaguje|reagujesz|pracuje|zarządza|spokój - pod|pracy|sytuacj*|sobie
conflict: współpracowni*|koleg*|koleż*|członk* zespołu + konflikt*|nieporozumieni*|spór|spor* + radzi|rozwiązuje|rozwiązujesz|reaguje|postępuje|zachowuje|radzisz - pracy|zespole
whyUs: dlaczego|czemu|powód|przyciągnęło|zainteresowało|skłoniło + naszej firmie|naszą firmę|u nas|nasza firma|naszej firmy|tej firmie|naszej organizacji + pracować|wybrał*|aplikował*|aplikuje|przyciągnęło|zainteresowało|praca|pracy - chce|chciał*
whyYou: dlaczego|czemu + zatrudnić pana|zatrudnić panią|pana zatrudnić|panią zatrudnić|cię zatrudnić|wybrać pana|wybrać panią|zatrudnić właśnie|najlepszym kandydatem|zatrudnić - powinniśmy|mamy|właśnie|stanowisko|na to
motivation!: motywuje|motywacj* - pracy|pana|panią|cię
hobbies!: hobby|zainteresowania|czas wolny|wolny czas|wolnym czasie - spędza|spędzasz|lubi|robi
introduce: opowiedzieć o sobie|opowiedz o sobie|przedstawić się|się przedstawić|przedstaw się|kilka słów o sobie|coś o sobie|o swoim doświadczeniu|opowiadając o sobie - doświadczenie|zacząć|od|siebie|przedstawić
weakness!: słab* stron*|wad*|słabości|słabość|do poprawy|poprawić|słab* punkt* - musi|powinien|powinna|chciałby|chciałaby
strengths!: mocn* stron*|zalet*|atut*|najlepsz* cech*|mocn* punkt*
salary: wynagrodzeni*|zarobk*|płac*|pensj*|finansow*|zarabiać + oczekiwani*|oczekuje|oczekujesz|oczekiwan*|ile|chciałby|chciałaby|jakie|jakiego|preferowan* - stanowisk*|miesięcznie|brutto|otrzymywać
leaveNow: dlaczego|powód|powody|czemu|skłania|przyczyn*|co skłania|motywuje + zmienić|zmian*|odejść|poszukiwania|szuka|szukasz|rezygnuje|nowej pracy|nowego zatrudnienia|nową pracę|odchodzi + prac*|zatrudnieni*|obecn*|aktualn*|now* - firm*|pracodawc*|chce|stanowisk*|teraz
fiveYears: za pięć lat|za 5 lat|najbliższe pięć lat|ciągu pięciu lat|pięć lat|pięciu lat|5 lat|najbliższych pięciu lat - gdzie|widzi|widzisz|plany|cele|kim|wyobraża|karier*|plan|zawodow*|rozwoju|osiągnąć|być|ciągu|cel|najbliższych
whyUs: dlaczego|czemu|powód|przyciągnęło|zainteresowało|skłoniło|co przyciąga|motywuje|przyciąga + naszej firmie|naszą firmę|u nas|nasza firma|naszej firmy|tej firmie|naszej organizacji|do nas|naszym zespole|z nami + pracować|wybrał*|aplikował*|aplikuje|przyciągnęło|zainteresowało|praca|pracy|dołączyć|pracę|przyciąga - chce|chciał*|innych
whyJob: dlaczego|czemu|powód|zainteresowało|skłoniło|przyciągnęło|motywacja|motywuje + to stanowisko|tej pracy|tym stanowisku|tego stanowiska|tę pracę|ta praca|ta oferta|tę ofertę - aplikuje|aplikował*|chce|ubiega|aplikować|odpowiedzieć|interesuje|aplikowania|na
whyYou: dlaczego|czemu|co wyróżnia + zatrudnić|wybrać|najlepszym kandydatem|najlepszą kandydatką|innych kandydatów|odpowiednim kandydatem|odpowiednią osobą - powinniśmy|mamy|właśnie|stanowisko|na to|pana|panią|ciebie|cię|spośród|tle|pracy|nam|kandydat*
questionsForUs: pytania do nas|zapytać nas|nas zapytać|pytania dla nas|pytania z pana strony|pytania z pani strony|ma pan pytania|ma pani pytania|masz pytania|jakieś pytania|zapytać o coś|wiedzieć o nas|wiedzieć o firmie - chciałby|chciałaby|chcesz|czy|do|jeszcze|zadać|firmy|stanowiska|o
stress: stres*|presj*|sytuacj* stresow*|napięci* + radzi|radzisz|reaguje|reagujesz|pracuje|zarządza|spokój|znosi - pod|pracy|sytuacj*|zachowuje|dużej|silną
bossConflict: przełożon*|szef*|kierownik* + konflikt*|nie zgadza|różnic* zdań|nieporozumieni* + radzi|rozwiązuje|reaguje|postępuje|robi|zrobi|zachowuje - gdy|sytuacj*
urlPage: url|adres*|adresu + wpis*|wpisz*|wprowadz*|enter + dzieje|kroki|etapy|proces*|wyświetl*|następuje|stanie - przeglądar*|stron*|pasku|do|po|naciśnie*|wciśnie*|kiedy|użytkownik|aż|internetow*|klawisz*
`,
  nl: `
- wat, welke, hoe, zijn, is, uw, je, jouw, u, jij, de, het, een, van, in, op, met, en, aan, om, te, bij, voor, vertel, vertelt, beschrijf, noem, ons, mij, me, over, grootste, belangrijkste, persoonlijke, professionele, zou, kunt, kun, kan, heeft, heb, gaat, ga, als, er, ben, bent, jezelf, uzelf, wilt, wil, iets, eens, alstublieft, ziet, zie, vind, vindt, gaan, ben je, dat, tegen, eerst, nu, dus, dan, kort, even, kort iets, wat meer, graag, zou je, zou u, kunt u, kun je, zeggen, vertellen, noemen, volgens u, volgens jou, persoonlijk, momenteel, vandaag, hier, wij, we, is er, die, deze, dit, jullie, zelf, zichzelf, eigen, denk, denkt, nog, als het, waarin, wat is, wat zijn, heb je, heeft u
! uw, u, je, jouw, jij, jezelf, uzelf, ben je
weakness!: zwakte*|zwakke punt*|zwakke kant*|minpunt*|verbeterpunt*|zwakke punten
strengths!: sterke punt*|sterke kant*|kwaliteiten|pluspunt*|sterke punten
both!: sterke en zwakke punten|sterke en zwakke kanten|sterke punten en zwakke punten|plus- en minpunten
introduce: stel jezelf voor|vertel iets over jezelf$|kunt u zich voorstellen|vertel eens iets over jezelf$|stel jezelf even voor|vertelt u iets over uzelf$|vertel over jezelf$
leaveLast: waarom|reden* + weggegaan|vertrokken|verlaten|ontslag genomen|vertrek|opgezegd|weg + vorige*|laatste*|oude - baan|werkgever|bedrijf|functie|werk
leaveNow: waarom|reden* + verlaten|veranderen|weg|vertrekken|wisselen|zoekt|zoek|overstappen + huidige*|baan|werk|van baan|nieuwe baan - werkgever|bedrijf|functie|nieuwe|andere
salary: salariswens*|salarisverwachting*|salarisindicatie|salaris verwacht|gewenste salaris|salaris had|verdienen - hoeveel|willen|graag|verwacht
fiveYears: over vijf jaar|over 5 jaar|komende vijf jaar|vijf jaar - waar|staan|doelen|plannen|carrière
stress: stress|druk|werkdruk|stressvolle situaties + omgaan|om|reageer|omgaat|kalm|omgaan met|reageert - werk|onder|situaties|blijft|blijf
conflict: collega*|teamgenoot*|teamleden + conflict*|ruzie|meningsverschil*|onenigheid + omgaan|om|oplossen|reageer|los|lost|reageert|doe|doet - werk|team|tussen
whyUs: waarom|reden*|trekt|spreekt + ons bedrijf|bij ons|onze organisatie|dit bedrijf|onze onderneming + werken|gesolliciteerd|solliciteer|solliciteert|kiezen|gekozen|trekt|spreekt|solliciteren - graag
whyYou: waarom + aannemen|kiezen|geschikte kandidaat|beste kandidaat|juiste persoon|juiste kandidaat|geschikt - moeten|we|wij|zouden|jou|functie|deze
motivation!: motiveert|drijft je|drijfveer|drijfveren|motivatie - werk
hobbies!: hobby's|hobby*|vrije tijd|hobbies - doe|doet|graag
introduce: stel jezelf voor|uzelf voorstellen|jezelf voorstellen|vertel iets over jezelf$|iets over jezelf$|iets over uzelf$|over jezelf vertellen|over uzelf vertellen|wie bent u$|wie ben je$|voorstel jezelf|jezelf kort voorstellen - beginnen|door|achtergrond
weakness!: zwakte*|zwakke punt*|zwakke kant*|minpunt*|verbeterpunt*|ontwikkelpunt*|minder goed|slechtste eigenschap|valkuil* - verbeteren|eigenschap
strengths!: sterke punt*|sterke kant*|kwaliteit*|pluspunt*|goed in|beste eigenschap*
salary: salaris*|loon|verdienen|vergoeding|salariswens*|salarisverwachting* + verwacht|verwachting*|wens|wensen|gewenste|hoeveel|willen|wilt|wil|graag|indicatie|hoogte - functie|maand|per|bruto|welk
leaveNow: waarom|reden*|motivatie|drijft + verlaten|veranderen|vertrekken|wisselen|zoekt|zoek|overstappen|overstap|nieuwe baan|andere baan|nieuwe uitdaging|weg + huidige*|baan|werk|werkgever|bedrijf|op zoek - functie|nieuwe|naar
fiveYears: over vijf jaar|over 5 jaar|komende vijf jaar|vijf jaar|5 jaar - waar|staan|doelen|plannen|carrière|bereiken|ambities|toekomst|bereikt|loopbaan|jezelf
whyUs: waarom|reden*|trekt|spreekt|motiveert|motivatie|aantrekkelijk + ons bedrijf|bij ons|onze organisatie|dit bedrijf|onze onderneming|voor ons|ons team + werken|gesolliciteerd|solliciteer|solliciteert|kiezen|gekozen|trekt|spreekt|solliciteren|komen|aan - graag
whyJob: waarom|reden*|trekt|spreekt|motivatie|motiveert + deze functie|deze baan|deze vacature|deze positie|de functie|de vacature - gesolliciteerd|solliciteer|solliciteert|solliciteren|reageren|gereageerd|reageert|aan|kiezen|wil|graag|interesseert
whyYou: waarom|reden*|wat maakt jou|wat maakt u|overtuig ons + aannemen|kiezen|geschikte kandidaat|beste kandidaat|juiste persoon|juiste kandidaat|geschikt|andere kandidaten|ideale kandidaat - moeten|zouden|jou|functie|deze|boven|voor|u
questionsForUs: vragen voor ons|vragen aan ons|ons vragen|nog vragen|van ons weten|vraag voor ons|heeft u vragen|heb je vragen|vragen stellen - wilt|wil|stellen|weten|zelf|bedrijf|functie
stress: stress|druk|werkdruk|spanning|stressvolle situaties|stressvol + omgaan|om|reageer|omgaat|kalm|omgaan met|reageert|rustig|blijf|blijft|presteer - werk|onder|situaties|hoge|wanneer|wordt|veel|goed
bossConflict: leidinggevende*|baas|manager|chef + conflict*|meningsverschil*|oneens|niet eens|onenigheid + omgaan|om|oplossen|reageer|los|doe|doet|reageert - bent|situatie
urlPage: url|webadres|adres + intyp*|invoer*|typt|typ|enter|invult|bezoekt + gebeurt|stappen|proces|getoond|weergegeven|gebeuren - browser|de browser|pagina|website|drukt|druk|tot|totdat|adresbalk|wanneer|je|gebruiker|allemaal|in
`,
  tr: `
- ne, nedir, neler, nelerdir, en, büyük, önemli, sizin, size, siz, sizi, sizce, kendi, kendiniz*, nasıl, bize, bana, ve, ile, bir, mi, mı, musunuz, misiniz, mısınız, lütfen, anlatın, anlatır, anlatabilir, söyler, söyleyin, olarak, olan, görüyorsunuz, ne kadar, kişisel, profesyonel, var, hangi, hakkında, biraz, kısaca, için, bu, edersiniz, ediyorsunuz, iş, işte, nelerdir, önce, öncelikle, şimdi, bahsedin, bahseder misiniz, anlatır mısınız, söyler misiniz, bize göre, göre, kişisel olarak, şu anda, şu an, bugün, burada, biz, varsa, eğer, olduğunu, düşünüyorsunuz, düşündüğünüz, görürsünüz, eder misiniz, hedefiniz*, nasıl bir, kendinizi, kendinizin, yıl, olur, olurdu, diye
! sizin, kendi, kendiniz*, sizce, kendinizde, yönünüz*, yönleriniz*, yanınız*, yanlarınız*
weakness: zayıf yönleriniz*|zayıf yönünüz*|zayıf yanlarınız*|zayıf yanınız*|eksik yönleriniz*
weakness!: zayıf yönler*|zayıf yanlar*|eksik yönler*
strengths: güçlü yönleriniz*|güçlü yönünüz*|güçlü yanlarınız*|güçlü yanınız*
strengths!: güçlü yönler*|güçlü yanlar*
both!: güçlü ve zayıf yön*|güçlü ve zayıf yan*
introduce: kendinizden bahsed*|kendinizi tanıt*|kendinizden bahsedin|bize kendinizden|kendinizden bahseder - bahseder|bahsedebilir
leaveLast: neden|niçin|niye|sebeb*|neden* + ayrıl*|bırak*|istifa* + önceki*|son iş*|eski iş*|bir önceki* - iş*|işyer*|iş yer*|şirket*
leaveNow: neden|niçin|niye|sebeb* + değiştir*|ayrılmak* + şu anki*|mevcut*|iş* - iş*|istiyorsunuz|şirket*
salary: maaş beklenti*|ücret beklenti*|beklediğiniz maaş*|beklenen maaş*
fiveYears: beş yıl sonra*|5 yıl sonra*|beş yıl içinde*|5 yıl içinde* - nerede|görüyorsunuz|hedef*|plan*|olmak
stress: stres*|baskı* + baş*|yönet*|başa* - altında|çık*|çıkarsınız|çıkıyorsunuz|çalış*
conflict: iş arkadaş*|meslektaş*|ekip arkadaş*|çalışma arkadaş* + çatışma*|anlaşmazlık*|tartışma* + çöz*|baş*|yönet*|davran* - çık*|yaşa*|durum*
whyUs: neden|niçin|niye + şirketimiz*|bizim*|bizimle|bu şirket*|firmamız* + çalış*|seç*|başvur*|tercih* - iste*|istiyorsunuz|ett*
whyYou: neden|niçin|niye + sizi işe al*|sizi seç*|sizi tercih*|işe al* - biz|meliyiz|almalıyız
motivation!: motive eden*|motivasyon* - ne|kaynağ*
hobbies!: hobi*|boş zaman* - değerlendir*|yap*
introduce: kendinizi tanıt*|kendinizden bahs*|kendinizden söz*|bize kendiniz*|kısaca kendiniz*|siz kimsiniz|kendinizi kısaca tanıt* - bahs*|tanıt*|başlayarak
salary: maaş*|ücret* + beklenti*|bekl*|talep*|iste* - nedir|aralığ*|aylık|pozisyon*|almak
leaveNow: neden|niçin|niye|sebeb*|nedeni* + değiştir*|ayrıl*|bırak*|arıyor*|arayış* + şu anki*|mevcut*|iş*|yeni* - iş*|istiyorsunuz|istiyor*|şirket*|karar*
leaveLast: neden|niçin|niye|sebeb*|nedeni* + ayrıl*|bırak*|istifa* + önceki*|son iş*|eski*|bir önceki* - iş*|işyer*|iş yer*|şirket*
fiveYears: beş yıl*|5 yıl*|önümüzdeki beş yıl*|gelecek beş yıl* + nerede|görüyorsunuz|hedef*|plan*|olmak|kariyer* - içinde|sonra*|için|sonrası*|kariyer*|kendinizi|gelecek*
whyUs: neden|niçin|niye|sebeb*|çeken* + şirketimiz*|bizim*|bizimle|bu şirket*|firmamız*|kurumumuz* + çalış*|seç*|başvur*|tercih*|katıl* - iste*|istiyorsunuz|ett*|ne*
whyJob: neden|niçin|niye|sebeb* + bu pozisyon*|bu iş*|bu göreve* + başvur*|iste*|seç*|tercih* - istiyorsunuz
whyYou: neden|niçin|niye + sizi işe al*|sizi seç*|sizi tercih*|işe al*|en uygun aday*|diğer aday* - biz|meliyiz|almalıyız|siniz|bu|iş*|pozisyon*|aday*|yerine
questionsForUs: sormak istediğiniz*|sorunuz var*|sorularınız*|bize soru*|eklemek istediğiniz soru* - soru*|bir şey|başka|var|herhangi|bize
stress: stres*|baskı* + baş*|yönet*|başa*|sakin*|davran* - altında|çık*|çıkarsınız|çıkıyorsunuz|çalış*|kal*|iş*|durum*
urlPage: url*|web adres*|adres* + yaz*|gir*|enter* + olur|adım*|süreç*|gerçekleş*|yükle*|görün* - tarayıcı*|bas*|sayfa*|kadar|sonra|kullanıcı*|çubuğ*|bir|arka
`,
  vi: `
- là, gì, của, bạn, anh, chị, anh/chị, em, hãy, xin, vui lòng, cho, biết, nêu, kể, trình bày, mô tả, chia sẻ, về, những, các, nào, như, thế, thế nào, như thế nào, có, thể, có thể, lớn, nhất, lớn nhất, chính, bản thân, mình, ở, trong, với, và, không, khi, nếu, sẽ, làm, để, theo, được, đâu, ra sao, ạ, chúng tôi, điều, ra, cách, tại, thường, trước, trước hết, bây giờ, ngắn gọn, một chút, đôi chút, chút, theo bạn, theo anh, theo chị, theo em, cá nhân, hiện tại, hôm nay, chúng ta, được không, hãy cho, bạn có thể, anh có thể, em có thể, nói, thử, khoảng, vậy, thì, cho mình hỏi, cho tôi hỏi, xin hỏi, đang, đã, muốn, nghĩ, thấy, ơi, nhé, cho chúng tôi, đó
! bạn, anh, chị, anh/chị, em, bản thân, mình
weakness!: điểm yếu|nhược điểm|khuyết điểm|hạn chế
strengths!: điểm mạnh|ưu điểm|thế mạnh|sở trường
both!: điểm mạnh và điểm yếu|ưu điểm và nhược điểm|ưu nhược điểm|điểm mạnh, điểm yếu|điểm mạnh và yếu|ưu điểm và khuyết điểm
introduce: giới thiệu về bản thân|nói sơ qua mình|nói sơ qua về mình|giới thiệu bản thân|tự giới thiệu|nói về bản thân|kể về bản thân|giới thiệu đôi nét về bản thân - người|đôi nét|một chút|ngắn gọn|đôi chút
leaveLast: tại sao|vì sao|lý do|lí do|nguyên nhân + nghỉ|nghỉ việc|rời|thôi việc|rời bỏ|bỏ|nghỉ làm|rời khỏi + công ty cũ|công ty trước|công việc trước|công việc cũ|chỗ cũ|công ty trước đây|công việc trước đây|chỗ làm cũ - đó|lại
leaveNow: tại sao|vì sao|lý do|lí do + nghỉ|nghỉ việc|rời|chuyển việc|thay đổi|đổi|chuyển|đổi việc|thay đổi công việc + công ty hiện tại|công việc hiện tại|muốn - công việc|lại|hiện tại
salary: mức lương mong muốn|mong muốn mức lương|kỳ vọng lương|mức lương kỳ vọng|mong đợi mức lương|mức lương bạn mong muốn|lương mong muốn|lương kỳ vọng|mức lương anh/chị mong muốn|kỳ vọng về lương|mong muốn về lương|mức lương mong đợi|kỳ vọng mức lương|mong muốn lương - bao nhiêu|vào|công ty|kỳ vọng|mong muốn
fiveYears: 5 năm|năm năm|5 năm tới|5 năm nữa|năm năm tới|năm năm nữa - tới|nữa|thấy|kế hoạch|mục tiêu|sau|nghề nghiệp|trở thành|muốn|vòng
stress: áp lực|căng thẳng|áp lực công việc|stress + đối mặt|giải quyết|xử lý|xử lí|vượt qua|đối phó|kiểm soát|giải tỏa|ứng phó|quản lý - công việc|gặp|dưới
conflict: đồng nghiệp + mâu thuẫn|xung đột|bất đồng|bất đồng quan điểm|bất đồng ý kiến + giải quyết|xử lý|xử lí|ứng xử|làm gì|đối phó - xảy ra|giữa|quan điểm|gặp
whyUs: tại sao|vì sao|lý do|lí do|động lực|điều gì + công ty chúng tôi|công ty này|công ty|chúng tôi + làm việc|ứng tuyển|chọn|lựa chọn|gia nhập|đầu quân|vào làm|nộp đơn - muốn|lại|vào|thu hút
whyYou: tại sao|vì sao|lý do + tuyển bạn|chọn bạn|nhận bạn|tuyển dụng bạn|thuê bạn|tuyển anh|tuyển chị - chúng tôi|nên|phải|công ty
motivation!: động lực làm việc|tạo động lực|thúc đẩy bạn|động lực - công việc|làm việc
hobbies!: sở thích|thời gian rảnh|lúc rảnh rỗi|lúc rảnh - thích|rỗi
introduce: giới thiệu về bản thân|giới thiệu bản thân|tự giới thiệu|nói về bản thân|kể về bản thân|chia sẻ về bản thân|giới thiệu sơ lược về bản thân|giới thiệu ngắn gọn về bản thân|giới thiệu đôi chút về bản thân|vài nét về bản thân|giới thiệu về mình|bạn là ai$
weakness!: điểm yếu|nhược điểm|khuyết điểm|hạn chế|cần cải thiện|chưa tốt - điểm|cần
salary: lương|mức lương|thu nhập|đãi ngộ + mong muốn|kỳ vọng|kì vọng|mong đợi|đề xuất|yêu cầu|muốn nhận - bao nhiêu|khoảng|mức|vị trí|tháng|nhận
leaveNow: tại sao|vì sao|lý do|lí do|điều gì khiến|động lực nào + nghỉ|nghỉ việc|rời|chuyển việc|thay đổi|đổi|chuyển|đổi việc|tìm việc mới|công việc mới|rời khỏi + hiện tại|đang làm|bây giờ|hiện nay - công ty|công việc|tìm|việc|chỗ làm
leaveLast: tại sao|vì sao|lý do|lí do|điều gì khiến + nghỉ|nghỉ việc|rời|rời bỏ|thôi việc|rời khỏi|từ bỏ + cũ|trước|trước đây|gần nhất|cuối - công ty|công việc|chỗ làm|nơi
fiveYears: 5 năm|năm năm|5 năm tới|5 năm nữa|năm năm tới|năm năm nữa|5 năm sau - kế hoạch|mục tiêu|nghề nghiệp|trở thành|hình dung|sự nghiệp|định hướng|vị trí|ở đâu|bản thân|như thế nào
whyUs: tại sao|vì sao|lý do|lí do|động lực|điều gì|điều gì khiến + công ty chúng tôi|công ty này|công ty|chúng tôi|chỗ chúng tôi + làm việc|ứng tuyển|chọn|lựa chọn|gia nhập|vào làm|nộp đơn|thu hút|làm - muốn|lại|vào
whyYou: tại sao|vì sao|lý do|điều gì khiến bạn + tuyển bạn|chọn bạn|nhận bạn|tuyển dụng bạn|thuê bạn|phù hợp nhất|ứng viên phù hợp|nổi bật - chúng tôi|nên|phải|công ty|vị trí|ứng viên|khác|so với|hơn|mà không phải
questionsForUs: câu hỏi nào cho chúng tôi|hỏi chúng tôi|câu hỏi cho chúng tôi|câu hỏi gì cho chúng tôi|muốn hỏi chúng tôi|muốn hỏi gì|câu hỏi nào không|muốn hỏi thêm|muốn biết thêm - câu hỏi|hỏi|gì|nào|thêm|về|công ty|điều|còn
stress: áp lực|căng thẳng|stress + đối mặt|giải quyết|xử lý|xử lí|vượt qua|đối phó|kiểm soát|giải tỏa|ứng phó|quản lý|chịu|bình tĩnh - công việc|gặp|dưới|môi trường|cao|giữ|trong
bossConflict: sếp|cấp trên|quản lý + mâu thuẫn|xung đột|bất đồng|bất đồng quan điểm|không đồng ý|ý kiến khác + giải quyết|xử lý|xử lí|ứng xử|làm gì|đối phó - với|xảy ra|quan điểm|ý kiến
urlPage: url|địa chỉ web|địa chỉ trang web|địa chỉ + gõ|nhập|truy cập|enter|nhấn enter + xảy ra|quá trình|các bước|diễn ra|hiển thị|bước - trình duyệt|trang web|trang|nhấn|phím|đến khi|cho đến|sau khi|thanh|website|từ|lúc|đến|vào|khi
`,
  id: `
- apa, apakah, saja, anda, kamu, yang, di, dan, dengan, untuk, ke, dari, dalam, bagaimana, cara, tolong, ceritakan, jelaskan, sebutkan, tentang, diri, sendiri, terbesar, utama, paling, adalah, kepada, kami, bisa, dapat, coba, menurut, ketika, saat, jika, pada, ini, seperti, lakukan, ada, pertama, sekarang, jadi, singkat, secara singkat, sedikit, sebentar, mohon, silakan, bisakah, bisakah anda, dapatkah, menurut anda, pribadi, saat ini, hari, sini, kita, bila, kalau, itu, apa saja, anda miliki, miliki, punya, bagi, terhadap, mengenai, boleh
! anda, kamu, diri
weakness!: kelemahan|kekurangan
strengths!: kelebihan|kekuatan|keunggulan
both!: kelebihan dan kekurangan|kekuatan dan kelemahan|kelebihan dan kelemahan|kekurangan dan kelebihan
introduce: perkenalkan diri|ceritakan tentang diri anda$|ceritakan diri anda$|perkenalkan diri anda|ceritakan sedikit tentang diri anda$|memperkenalkan diri
leaveLast: mengapa|kenapa|alasan + keluar|meninggalkan|berhenti|resign|mengundurkan diri + sebelumnya|terakhir|lama - pekerjaan|perusahaan|tempat|kerja
leaveNow: mengapa|kenapa|alasan + pindah|keluar|meninggalkan|berhenti|resign|mencari + saat ini|sekarang|pekerjaan baru|pekerjaan - ingin|mau|perusahaan|kerja|baru
salary: gaji yang diharapkan|ekspektasi gaji|harapan gaji|gaji yang anda harapkan|gaji yang anda inginkan|permintaan gaji|gaji yang diinginkan|gaji harapan|ingin digaji|digaji berapa|gaji yang anda mau|ingin dibayar - berapa|kalau|diterima|sini
fiveYears: lima tahun|5 tahun|lima tahun ke depan|5 tahun ke depan - mendatang|lagi|dimana|mana|melihat|rencana|target|karier|karir|tujuan|depan
stress: stres|tekanan|tekanan kerja|stres kerja + mengatasi|menghadapi|mengelola|menangani|mengendalikan - kerja|bekerja|tempat|pekerjaan|situasi
conflict: rekan kerja|kolega|rekan tim|teman kerja + konflik|perselisihan|perbedaan pendapat + mengatasi|menghadapi|menyelesaikan|menangani|mengelola - antar|kerja|tempat
whyUs: mengapa|kenapa|alasan|apa yang membuat + perusahaan kami|perusahaan ini|bersama kami|di sini + bekerja|bergabung|melamar|memilih|tertarik - ingin|mau|kerja
whyYou: mengapa|kenapa|alasan + merekrut anda|menerima anda|mempekerjakan anda|memilih anda - kami|harus|perlu
motivation!: memotivasi anda|motivasi|motivasi kerja - kerja|bekerja|pekerjaan
hobbies!: hobi|waktu luang - senggang
introduce: perkenalkan diri|ceritakan tentang diri|ceritakan diri|memperkenalkan diri|tentang diri anda|diri anda sendiri|siapa anda - ceritakan|latar belakang
salary: gaji|upah|penghasilan|kompensasi + harapan|harapkan|diharapkan|ekspektasi|inginkan|diinginkan|minta|berapa - kisaran|bulan|per|posisi
leaveNow: mengapa|kenapa|alasan|apa yang membuat|apa yang mendorong + pindah|keluar|meninggalkan|berhenti|resign|mencari|mengundurkan diri + saat ini|sekarang|pekerjaan baru|perusahaan sekarang - ingin|mau|perusahaan|kerja|baru|pekerjaan|tempat|lain|dari
leaveLast: mengapa|kenapa|alasan|apa yang membuat + keluar|meninggalkan|berhenti|resign|mengundurkan diri + sebelumnya|terakhir|lama|dulu - pekerjaan|perusahaan|tempat|kerja
fiveYears: lima tahun|5 tahun|lima tahun ke depan|5 tahun ke depan|lima tahun lagi - mendatang|lagi|mana|melihat|rencana|target|karier|karir|tujuan|depan|posisi|gambaran|menjadi|ingin|diri
whyUs: mengapa|kenapa|alasan|apa yang membuat|motivasi|apa yang menarik + perusahaan kami|perusahaan ini|bersama kami|di sini|tempat kami + bekerja|bergabung|melamar|memilih|tertarik - ingin|mau|kerja|pada
whyYou: mengapa|kenapa|alasan|apa yang membuat anda + merekrut anda|menerima anda|mempekerjakan anda|memilih anda|kandidat terbaik|kandidat yang tepat|kandidat lain|cocok - kami|harus|perlu|posisi|ini|kandidat|dibanding|dibandingkan|lain|pelamar
questionsForUs: pertanyaan untuk kami|ditanyakan|bertanya kepada kami|ingin ditanyakan|tanyakan kepada kami|pertanyaan dari anda|ingin anda tanyakan - ada|ingin|kepada|lagi|pertanyaan|hal|kami|perusahaan|posisi
stress: stres|tekanan|tertekan + mengatasi|menghadapi|mengelola|menangani|mengendalikan|tenang|bereaksi - kerja|bekerja|tempat|pekerjaan|situasi|bawah|tinggi|tetap
bossConflict: atasan|bos|pimpinan|manajer + konflik|berbeda pendapat|perbedaan pendapat|tidak setuju|perselisihan + mengatasi|menghadapi|menyelesaikan|menangani|lakukan - dengan
urlPage: url|alamat web|alamat situs|alamat + mengetik|ketik|memasukkan|masukkan|enter|menekan enter + terjadi|proses|langkah|tahapan|ditampilkan|muncul - browser|peramban|halaman|hingga|sampai|menekan|tombol|setelah|pengguna|situs|web|bilah
`,
  uk: `
- які, яка, якою, який, яке, що, як, ви, вас, вам, ваш, ваша, ваші, ваше, вашу, вашої, ваших, свої, своїх, себе, собі, про, в, у, на, з, зі, із, і, та, для, чи, розкажіть, опишіть, назвіть, будь ласка, нам, мені, можете, найбільш*, головн*, основн*, вважаєте, є, це, якщо, коли, при, робите, особист*, професійн*, трохи, через, хочете, до, роботі, спочатку, тепер, тоді, коротко, могли б, сказати, розповісти, назвати, на вашу думку, на ваш погляд, особисто, зараз, сьогодні, нас, ми, би, б, самі, саме, щось, які-небудь, найкращ*
! ваш, ваша, ваші, ваше, вашу, вашої, ваших, свої, своїх, ви, вас, вам, себе
weakness!: недолік*|слабкост*|слабкі сторони|слабка сторона|слабкі місця|слабких сторін
strengths!: сильні сторони|сильна сторона|переваг*|чеснот*
both!: сильні та слабкі сторони|сильні і слабкі сторони|переваги та недоліки|сильні й слабкі сторони
introduce: розкажіть про себе|представтеся|розкажіть трохи про себе|розкажіть нам про себе
leaveLast: чому|причин*|з якої причини + звільнил*|пішли|залишили|звільненн*|покинули + попередн*|минул*|останн*|колишн* - робот*|місц*|компані*|посад*
leaveNow: чому|причин*|з якої причини + змінити|піти|звільнитися|шукаєте|зміни|залишити + робот*|поточн*|нинішн* - хочете|місце|нову|вирішили
salary: зарплатні очікування|очікування щодо зарплати|бажан* зарплат*|очікуван* зарплат*|яку зарплату|на яку зарплату - розраховуєте|очікуєте|хочете|отримувати
fiveYears: через п'ять років|через 5 років|найближчі п'ять років|п'ять років - ким|де|бачите|плани|цілі|кар'єр*
stress: стрес*|тиск* + справляєтеся|долаєте|реагуєте|боретеся|справлятися - роботі|ситуаці*|під
conflict: колег*|співробітник* + конфлікт*|суперечк*|непорозумінн* + вирішуєте|розв'язуєте|справляєтеся|реагуєте|дієте - роботі|ситуаці*
whyUs: чому|причин*|зацікавил*|приваблює + нашій компанії|нашу компанію|у нас|нашої компанії|наша компанія|цій компанії + працювати|обрали|хочете|зацікавил*|приваблює|вибрали - хочете
whyYou: чому + вас найняти|найняти вас|взяти вас|обрати вас|вибрати вас|взяти саме вас|найняти саме вас - ми|маємо|повинні|слід|саме
motivation!: мотивує|мотиваці* - працювати|роботі|вас
hobbies!: хобі|захоплення|вільний час|дозвілл* - проводите|займаєтеся
introduce: розкажіть про себе$|представтеся|розповісти про себе$|розкажіть трохи про себе$|кілька слів про себе$|хто ви$ - досвід*|почати|з
weakness!: недолік*|слабкост*|слабкі сторони|слабка сторона|слабких сторін|слабкі місця|покращити - потрібно|хотіли
salary: зарплат*|заробітн* плат*|дохід*|винагород* + очікуван*|очікуєте|хочете|хотіли|бажан*|розраховуєте|скільки|яку|рівень - отримувати|заробляти|місяць|посад*
leaveNow: чому|причин*|що спонукає|що змушує + змінити|піти|звільнитися|шукаєте|шукати|зміни|залишити|нову роботу|йдете + поточн*|нинішн*|зараз|теперішн*|робот* - місц*|компані*|хочете|вирішили|нов*
fiveYears: через п'ять років|через 5 років|найближчі п'ять років|п'ять років|п'яти років|5 років - ким|де|бачите|плани|цілі|кар'єр*|хочете|стати|план|розвит*|уявляєте|наступні
whyUs: чому|причин*|зацікавил*|приваблює|привабил*|мотивує + нашій компанії|нашу компанію|у нас|нашої компанії|наша компанія|цій компанії|до нас|нашій команді + працювати|обрали|хочете|зацікавил*|приваблює|вибрали|приєднатися|привабил* - інші
whyJob: чому|причин*|зацікавил*|приваблює + цю посаду|ця посада|цю вакансію|ця вакансія|цієї посади|цю роботу - хочете|обрали|претендуєте|відгукнулися|отримати
whyYou: чому|чим ви кращі|що вирізняє вас + вас найняти|найняти вас|взяти вас|обрати вас|вибрати вас|найкращий кандидат|інших кандидатів|підходите - ми|маємо|повинні|слід|саме|посад*|кандидат*
questionsForUs: запитання до нас|питання до нас|запитати нас|нас запитати|поставити нам|у вас є запитання|у вас є питання|дізнатися про компанію - є|хочете|хотіли|ще|поставити|чи|якісь
stress: стрес*|тиск*|напруг* + справляєтеся|долаєте|реагуєте|боретеся|справлятися|спокій|працюєте|керуєте - роботі|ситуаці*|під|зберігаєте|умовах
urlPage: url|адрес*|посилан* + вводи*|ввест*|введ*|набира*|натиска* + відбувається|етапи|кроки|процес*|відображ*|завантаж* - браузер*|рядк*|enter|сторінк*|до|після|сайт*|користувач*|коли|клавіш*
`,
  hi: `
- आपकी, आपका, आपके, आप, अपनी, अपना, अपने, क्या, है, हैं, की, का, के, को, में, से, कैसे, बताइए, बताएं, बताइये, बताएँ, बारे, सबसे, बड़ी, बड़ा, मुख्य, और, हमें, मुझे, कृपया, करते, कर, पर, कौन, सी, सा, लिए, वर्णन, करें, कीजिए, कुछ, कि, यह, इस, साथ, ने, कहाँ, कहां, किस, तरह, पहले, अब, तो, संक्षेप, संक्षेप में, थोड़ा, आपके अनुसार, आपकी राय, व्यक्तिगत, वर्तमान, आज, यहाँ, यहां, हम, अगर, यदि, जब, उस, क्या है, कौन सी, कौन सा, रहे, रही, होगा, होगी, तक, चाहेंगे, चाहते, हमसे, हमको, मानते, समझते, किसे
! आपकी, आपका, आपके, आप, अपनी, अपना, अपने
weakness!: कमजोरी*|कमज़ोरी*|कमियाँ|कमियां|कमी|कमजोरियाँ|कमजोरियां|कमज़ोरियाँ
strengths!: ताकत*|खूबी*|खूबियाँ|ताक़त*|शक्तियाँ
both!: ताकत और कमजोरी*|ताकत और कमजोरियाँ|खूबियाँ और कमियाँ|ताकत और कमजोरियां
introduce: अपने बारे में बताइए|अपने बारे में बताएं|अपना परिचय दीजिए|अपना परिचय दें|अपने बारे में कुछ बताइए|अपने बारे में बताइये
leaveLast: क्यों|कारण|वजह + छोड़ी|छोड़ा|छोड़ने|छोड़ दी|छोड़ + पिछली|पिछले|पिछला - नौकरी|कंपनी|काम
salary: वेतन अपेक्षा*|अपेक्षित वेतन|सैलरी की अपेक्षा*|सैलरी की उम्मीद|वेतन की अपेक्षा*|वेतन की उम्मीद - कितनी|कितना|कितने
fiveYears: पाँच साल|पांच साल|5 साल|पाँच वर्ष|पांच वर्ष|5 वर्ष|अगले पांच साल - बाद|देखते|खुद|योजना|लक्ष्य|अगले
stress: तनाव|दबाव + संभालते|सामना|निपटते|प्रबंधन|निपटेंगे|संभालेंगे - काम|दौरान
whyUs: क्यों|कारण|वजह + हमारी कंपनी|इस कंपनी|हमारे साथ|हमारे संगठन + काम|जुड़ना|चुनी|आवेदन|चुना|शामिल - चाहते|चाहती|करना|किया
whyYou: क्यों|कारण + आपको नौकरी|आपको चुनना|आपको काम पर रखना|आपको क्यों चुनना|आपको क्यों चुनें|आपको क्यों रखें|आपको चुनें - हम|हमें|चाहिए|देनी|पर|रखें
hobbies!: शौक|खाली समय|रुचियाँ|रुचियां - करना|पसंद
introduce: अपने बारे में बताइए|अपने बारे में बताएं|अपने बारे में बताएँ|अपना परिचय दीजिए|अपना परिचय दें|अपना संक्षिप्त परिचय|अपने बारे में कुछ बताएं|अपने बारे में कुछ बताइए|आप कौन हैं - दीजिए|दें|परिचय|शुरू
salary: वेतन|सैलरी|तनख्वाह + अपेक्षा*|अपेक्षित|उम्मीद*|चाहते|चाहेंगे|कितना|कितनी - पद|मासिक|सालाना
leaveNow: क्यों|कारण|वजह + छोड़ना|छोड़ने|बदलना|बदलने|नई नौकरी|तलाश + वर्तमान|मौजूदा|अभी|नौकरी - कंपनी|काम|चाहते|चाहती|अपनी
fiveYears: पाँच साल|पांच साल|5 साल|पाँच वर्ष|पांच वर्ष|5 वर्ष|अगले पांच साल|अगले पाँच साल|पांच सालों|पाँच सालों - बाद|देखते|खुद|योजना|लक्ष्य|अगले|करियर|कहाँ|कहां|बनना|योजनाएं
whyUs: क्यों|कारण|वजह|आकर्षित + हमारी कंपनी|इस कंपनी|हमारे साथ|हमारे संगठन|हमारे यहां|हमारे यहाँ|यहां|यहाँ + काम|जुड़ना|चुनी|आवेदन|चुना|शामिल|आना - चाहते|चाहती|करना|किया
whyYou: क्यों|कारण|वजह + आपको नौकरी|आपको चुन*|आपको काम पर|आपको रख*|सबसे उपयुक्त|सही उम्मीदवार|अन्य उम्मीदवारों - चाहिए|देनी|पर|रखें|उम्मीदवार|पद
questionsForUs: हमसे कोई सवाल|हमसे पूछना|कोई सवाल|कोई प्रश्न|पूछना चाहेंगे|पूछना चाहते - हमसे|सवाल|प्रश्न|कोई|पूछना|लिए|हमारे
stress: तनाव|दबाव|प्रेशर + संभालते|सामना|निपटते|प्रबंधन|निपटेंगे|संभालेंगे|काम करते|शांत - काम|दौरान|स्थिति*|माहौल|रहते
urlPage: url|यूआरएल|वेब पता|वेब एड्रेस|पता + टाइप|दर्ज|एंटर|डालते|लिखते + होता|प्रक्रिया|चरण|दिखता|लोड - ब्राउज़र|ब्राउजर|दबाते|पेज|वेब पेज|वेबपेज|बाद|तक|पृष्ठ
`,
  ar: `
- ما, هي, هو, ماذا, كيف, أنت, انت, لديك, عندك, لك, تحدث, أخبرنا, أخبرني, حدثنا, اذكر, صف, من, في, عن, إلى, على, مع, و, أن, أكبر, اكبر, أهم, رأيك, برأيك, نفسك, الشخصية, المهنية, تتعامل, التي, الذي, فضلك, هل, يمكنك, كنت, تكون, عند, إذا, تحت, بك, الخاصة, أولا, الآن, إذن, باختصار, قليلا, بعض, شيئا, من فضلك, هل يمكن, هل يمكنك, هل تود, رأيك الشخصي, حاليا, اليوم, هنا, نحن, لنا, إن, لو, عندما, هذا, هذه, ذلك, تعتبر, ترى, تعتقد, ترى نفسك, لديك أي, أي, كان, سوف, قد, بعد, ال, بالنسبة, لي, لنا عن
! لديك, عندك, رأيك, برأيك, نفسك, نقاط ضعفك, نقطة ضعفك, عيوبك, نقاط قوتك, نقطة قوتك, مميزاتك, هواياتك, لك
weakness!: نقاط ضعفك|نقطة ضعفك|نقاط الضعف لديك|عيوبك|نقاط الضعف|نقطة ضعف|نقطة ضعف لديك|نقاط ضعف
strengths!: نقاط قوتك|نقطة قوتك|نقاط القوة لديك|مميزاتك|نقاط القوة|نقاط قوة|نقطة قوة
both!: نقاط القوة والضعف|نقاط قوتك وضعفك|نقاط القوة والضعف لديك|نقاط قوتك ونقاط ضعفك
introduce: عرف عن نفسك|تحدثنا عن نفسك|تحدث عن نفسك$|حدثنا عن نفسك$|أخبرنا عن نفسك$|عرفنا بنفسك|قدم نفسك|أخبرني عن نفسك$|عرفنا عن نفسك
leaveLast: لماذا|سبب|أسباب|ما الذي دفعك + تركت|دفعك|ترك|تركك|غادرت|استقلت|مغادرتك|استقالتك + السابقة|السابق|الأخيرة|القديم - عملك|وظيفتك|العمل|الوظيفة|شركتك|الشركة
leaveNow: لماذا|سبب|أسباب + ترك|تغيير|مغادرة + الحالية|الحالي - عملك|وظيفتك|العمل|الوظيفة|تريد|ترغب|شركتك
salary: الراتب المتوقع|الراتب الذي تتوقعه|توقعاتك للراتب|الراتب المطلوب|راتبك المتوقع|توقعاتك بشأن الراتب|الراتب الذي تطلبه|كم الراتب - كم|تتوقعه|تتوقع
fiveYears: بعد خمس سنوات|بعد 5 سنوات|خلال خمس سنوات|السنوات الخمس|خمس سنوات - أين|ترى|خلال|القادمة|المقبلة|خططك|أهدافك
stress: ضغط العمل|ضغوط العمل|الضغط|الضغوط|التوتر|الإجهاد + تتعامل|تواجه|التعامل|تدير|أسلوبك|تتغلب - العمل|أسلوبك
conflict: زملائك|زميل|زملاء العمل|زميلك|الزملاء + خلاف*|الخلاف*|نزاع*|صراع*|النزاعات|اختلاف* + تتعامل|تحل|التعامل|تتصرف|تواجه|حل - العمل|بين|حدوث
whyUs: لماذا|سبب|أسباب|الذي يجذبك + شركتنا|معنا|لدينا|هذه الشركة|مؤسستنا + العمل|تعمل|الانضمام|اخترت|تقدمت|اختيارك|للعمل - تريد|ترغب
whyYou: لماذا + نوظفك|نختارك|توظيفك|اختيارك|نقوم بتوظيفك|نعينك - يجب|علينا|ينبغي|نحن
hobbies!: هواياتك|هواية*|وقت فراغك|أوقات فراغك - تقضي|تفعل
introduce: عرف عن نفسك|تحدثنا عن نفسك|تحدث عن نفسك|حدثنا عن نفسك|أخبرنا عن نفسك|عرفنا بنفسك|قدم نفسك|أخبرني عن نفسك|عرفنا عن نفسك|من أنت$|نبذة عن نفسك|حدثني عن نفسك|تقدم نفسك|التعريف بنفسك - قليلا|نبذة
weakness!: نقاط ضعفك|نقطة ضعفك|عيوبك|نقاط الضعف|جوانب الضعف|أبرز عيوبك|تحتاج إلى تحسين|تطويرها
salary: الراتب|راتب|راتبك|الأجر|المرتب + المتوقع|تتوقع*|توقعاتك|المطلوب|تطلب*|تطمح|ترغب|المناسب|كم - الوظيفة|الشهري
leaveNow: لماذا|سبب|أسباب|ما الذي يدفعك + ترك|تغيير|مغادرة|البحث|تبحث|الانتقال + الحالية|الحالي|جديدة|جديد - عملك|وظيفتك|العمل|الوظيفة|تريد|ترغب|شركتك|وظيفة|عن|عمل
leaveLast: لماذا|سبب|أسباب|ما الذي دفعك|دفعك + تركت|ترك|تركك|غادرت|استقلت|مغادرتك|استقالتك|الاستقالة|مغادرة + السابقة|السابق|الأخيرة|القديم|الأخير|السابقه - عملك|وظيفتك|العمل|الوظيفة|شركتك|الشركة
fiveYears: بعد خمس سنوات|بعد 5 سنوات|خلال خمس سنوات|السنوات الخمس|خمس سنوات|خمسة أعوام|5 سنوات - أين|خلال|القادمة|المقبلة|خططك|أهدافك|طموحك|المهني|المهنية|مستقبلك
whyUs: لماذا|سبب|أسباب|الذي يجذبك|ما الذي جذبك|جذبك|يجذبك|دافعك + شركتنا|معنا|لدينا|هذه الشركة|مؤسستنا|إلينا|فريقنا + العمل|تعمل|الانضمام|اخترت|تقدمت|اختيارك|للعمل|التقدم|تنضم|يجذبك|جذبك - تريد|ترغب|في
whyYou: لماذا|ما الذي يميزك|سبب + نوظفك|نختارك|توظيفك|اختيارك|نقوم بتوظيفك|نعينك|المرشح المناسب|المرشح الأفضل|عن غيرك|باقي المرشحين - يجب|علينا|ينبغي|الوظيفة|دون|غيرك|المرشحين
questionsForUs: أسئلة لنا|سؤالنا|تسألنا|أسئلة تود|أي أسئلة|سؤال لنا|الاستفسار|طرحها|تود معرفته - علينا|تود|تريد|طرح|عن|الشركة|الوظيفة|أسئلة|سؤال
stress: ضغط العمل|ضغوط العمل|الضغط|الضغوط|التوتر|الإجهاد|ضغط + تتعامل|تواجه|التعامل|تدير|تتغلب|هدوئك|تتصرف|تتحمل - العمل|أسلوبك|تحت|تحافظ|المواقف|الضاغطة|بيئة
urlPage: url|عنوان الموقع|عنوان ويب|رابط|عنوان + تكتب|كتابة|إدخال|تدخل|يكتب|الضغط + يحدث|الخطوات|المراحل|عرض|ظهور|تحميل|خطوات - المتصفح|الصفحة|صفحة|حتى|زر|انتر|enter|بعد|الويب|شريط|في
`,
}
