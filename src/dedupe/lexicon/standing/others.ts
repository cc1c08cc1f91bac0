/** The same in further languages, by language. */
export const others: Readonly<Record<string, string>> = {
  ja: `
- あなた, あなたの, ご自身, ご自身の, 自分, 自分の, ご自分, ご自分の, は, が, を, に, の, と, で, も, へ, 何, 何です, 何ですか, なん, ですか, でしょうか, ください, 教えてください, 教えて, 話してください, お話しください, 述べてください, お聞かせください, 聞かせてください, について, 挙げてください, お願いします, どう, どのように, どうやって, どのような, 思いますか, 思う, お考え, お考えですか, だと, とは, 最大の, 一番, 最も, 主な, します, しますか, したい, ます, ますか, か, です, こと, ところ, 点, いる, いますか, ある, ありますか, た, て, お, ご, 説明してください, 説明せよ, 簡単に, どこ, どんな, 思われた, のでしょうか, のですか, んですか, 理由は何ですか
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
`,
  ko: `
- 본인, 본인의, 자신, 자신의, 당신의, 당신, 지원자, 지원자님의, 은, 는, 이, 가, 을, 를, 의, 에, 무엇*, 뭔*, 뭐*, 말해*, 말씀해*, 이야기해*, 설명해*, 소개해*, 주세요, 주십시오, 보세요, 주시겠습니까, 주실*, 수, 있나요, 있습니까, 어떻게, 어떤, 대해, 대해서, 대하여, 가장, 가장큰, 큰, 제일, 생각하*, 생각합*, 하나요, 합니까, 하시나요, 하십니까, 하는지, 해, 스스로, 주로, 어디, 본인이, 스스로의, 해보세요, 무엇이라고, 뭐라고, 때, 경우
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
`,
  de: `
- was, welche, welcher, welches, wie, sind, ist, ihre, ihr, ihrer, ihren, ihrem, sie, sich, selbst, mit, bitte, erzählen, erzahlen, beschreiben, nennen, schildern, uns, mir, von, über, die, der, das, den, dem, des, eine, einen, einem, einer, ein, ihnen, und, in, im, an, am, zu, zum, zur, bei, für, auf, um, größte, größten, größter, größtes, grosste, persönlich*, beruflich*, würden, können, könnten, haben, hat, gehen, geht, man, wenn, es, kurz, etwas, sehen, gibt, denn, so, ihres, wo, werden, hatten, wurden, doch, mal, eigentlich, als, ihrer meinung nach
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
`,
  fr: `
- quel, quelle, c, j, m, n,  quels, quelles, est, sont, votre, vos, vous, comment, que, qu'est-ce, qu, ce, qui, quoi, en, de, des, du, d, le, la, les, l, un, une, à, au, a, aux, dans, avec, et, pour, parlez, parlez-moi, parlez-nous, moi, nous, décrivez, citez, pouvez-vous, pourriez-vous, plus, grand, grande, grands, grandes, principal, principale, principaux, principales, professionnel*, personnel*, avez, avez-vous, faites, faites-vous, quand, lorsque, si, êtes, etes, sous, se, vous-même, svp, s, il, plait, donnez, dites, selon, sur, un peu, y, t, qu'est ce, au niveau, points
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
`,
  es: `
- cuál, cual, cuáles, cuales, es, son, su, sus, tu, tus, qué, que, cómo, como, te, se, lo, le, usted, de, del, la, el, los, las, un, una, en, a, al, con, y, para, por favor, háblame, hábleme, háblanos, díganos, dime, dígame, cuéntame, cuénteme, cuéntanos, describe, describa, mencione, menciona, explica, mi, nos, me, sobre, ti, mismo, misma, mayor, mayores, principal, principales, más, mas, grande, personal*, profesional*, consideras, considera, crees, cree, podrías, podría, puedes, puede, tiene, tienes, haces, hace, cuando, si, bajo, estás, está, sientes, dentro, laboral*, era, fue, manera, forma, tú, hay
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
`,
  pt: `
- qual, quais, é, são, seu, sua, seus, suas, o, a, os, as, que, como, de, do, da, dos, das, em, no, na, um, uma, para, com, e, você, voce, senhor, me, nos, fale, conte, descreva, cite, por favor, sobre, si, mesmo, mesma, maior, maiores, principal, principais, pessoa*, profissiona*, considera, acha, poderia, pode, tem, faz, quando, se, sob, está, lida, daqui, ser, foi, dentro, há, no que
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
`,
  it: `
- qual, quali, è, e, sono, il, la, i, le, lo, l, un, una, suo, sua, suoi, sue, tuo, tua, tuoi, tue, che, cosa, come, di, del, della, dei, in, a, al, con, per, ci, mi, parli, parlaci, dica, descriva, descrivi, racconti, elenchi, lei, ti, si, maggiore, maggiori, principale, principali, più, grande, professional*, personal*, ritiene, considera, pensa, può, potrebbe, ha, hai, fa, fai, quando, se, sotto, nel, nella, da, modo, stesso, stessa, favore, sul, su, suo, essere
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
`,
  ru: `
- какие, какая, каковы, какой, какое, каков, что, как, вы, вас, вам, вами, ваш, ваша, ваши, ваше, вашу, вашей, ваших, вашего, вашем, свои, своих, своей, своем, своём, свою, себя, себе, о, об, в, во, на, с, со, и, из, к, у, по, для, бы, ли, расскажите, опишите, назовите, перечислите, пожалуйста, нам, мне, можете, самый, самая, самые, самое, самую, главн*, основн*, сильные и, больш*, считаете, считает, видите, есть, это, являются, делаете, если, когда, при, поступаете, поступите, личн*, профессиональн*, коротко, немного, именно, своим, своими, работ*, через, хотите, хотели, можно, вашим, ваша самая, действуете, будете
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
`,
  pl: `
- jakie, jaka, jaki, jak, co, są, jest, pana, pani, pan, pani/pana, twoje, twoja, twój, swoje, swoją, swój, swoich, o, w, z, na, do, i, się, proszę, opowiedzieć, opowiedz, opisać, opisz, wymień, wymienić, nam, mi, sobie, największ*, główn*, zawodow*, osobist*, uważa, radzi, radzisz, ze, dla, czy, gdy, kiedy, jeśli, może, mógłby, mogłaby, państwa, chce, chciałby, chciałaby, chcesz, pracy, kilka słów, za
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
`,
  nl: `
- wat, welke, hoe, zijn, is, uw, je, jouw, u, jij, de, het, een, van, in, op, met, en, aan, om, te, bij, voor, vertel, vertelt, beschrijf, noem, ons, mij, me, over, grootste, belangrijkste, persoonlijke, professionele, zou, kunt, kun, kan, heeft, heb, gaat, ga, als, er, ben, bent, jezelf, uzelf, wilt, wil, iets, eens, alstublieft, ziet, zie, vind, vindt, gaan, ben je, dat, tegen
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
`,
  tr: `
- ne, nedir, neler, nelerdir, en, büyük, önemli, sizin, size, siz, sizi, sizce, kendi, kendiniz*, nasıl, bize, bana, ve, ile, bir, mi, mı, musunuz, misiniz, mısınız, lütfen, anlatın, anlatır, anlatabilir, söyler, söyleyin, olarak, olan, görüyorsunuz, ne kadar, kişisel, profesyonel, var, hangi, hakkında, biraz, kısaca, için, bu, edersiniz, ediyorsunuz, iş, işte, nelerdir
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
`,
  vi: `
- là, gì, của, bạn, anh, chị, anh/chị, em, hãy, xin, vui lòng, cho, biết, nêu, kể, trình bày, mô tả, chia sẻ, về, những, các, nào, như, thế, thế nào, như thế nào, có, thể, có thể, lớn, nhất, lớn nhất, chính, bản thân, mình, ở, trong, với, và, không, khi, nếu, sẽ, làm, để, theo, được, đâu, ra sao, ạ, chúng tôi, điều, ra, cách, tại, thường
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
`,
  id: `
- apa, apakah, saja, anda, kamu, yang, di, dan, dengan, untuk, ke, dari, dalam, bagaimana, cara, tolong, ceritakan, jelaskan, sebutkan, tentang, diri, sendiri, terbesar, utama, paling, adalah, kepada, kami, bisa, dapat, coba, menurut, ketika, saat, jika, pada, ini, seperti, lakukan, ada
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
`,
  uk: `
- які, яка, якою, який, яке, що, як, ви, вас, вам, ваш, ваша, ваші, ваше, вашу, вашої, ваших, свої, своїх, себе, собі, про, в, у, на, з, зі, із, і, та, для, чи, розкажіть, опишіть, назвіть, будь ласка, нам, мені, можете, найбільш*, головн*, основн*, вважаєте, є, це, якщо, коли, при, робите, особист*, професійн*, трохи, через, хочете, до, роботі
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
`,
  hi: `
- आपकी, आपका, आपके, आप, अपनी, अपना, अपने, क्या, है, हैं, की, का, के, को, में, से, कैसे, बताइए, बताएं, बताइये, बताएँ, बारे, सबसे, बड़ी, बड़ा, मुख्य, और, हमें, मुझे, कृपया, करते, कर, पर, कौन, सी, सा, लिए, वर्णन, करें, कीजिए, कुछ, कि, यह, इस, साथ, ने, कहाँ, कहां, किस, तरह
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
`,
  ar: `
- ما, هي, هو, ماذا, كيف, أنت, انت, لديك, عندك, لك, تحدث, أخبرنا, أخبرني, حدثنا, اذكر, صف, من, في, عن, إلى, على, مع, و, أن, أكبر, اكبر, أهم, رأيك, برأيك, نفسك, الشخصية, المهنية, تتعامل, التي, الذي, فضلك, هل, يمكنك, كنت, تكون, عند, إذا, تحت, بك, الخاصة
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
`,
}
