import type { Phrases } from '../lexicon.ts'

export const phrases: Phrases = {
  words: {
    WHAT: `
      o que são, que é, qual, o que, o que significa, em que consiste, no que consiste,
      o que se entende por, o que quer dizer, o que vem a ser, que tipo de, o que é exatamente,
      o que representa, o que se chama de, do que se trata, o que você entende por, o que entende por,
      como você definiria, como definiria, a que chamamos, a que se chama, chama-se, conceitue,
      conceituar, a que nos referimos com, qual o significado de, o termo, conceitue o termo,
      o que vem a ser o termo, o que entendemos por, o que se entende pelo termo, como se define,
      como se definem, como é definido, como é definida, como definir, como você define,
      como podemos definir, a que se refere, a que se dá o nome de, o que se denomina, denomina-se,
      o que significa o termo, o que significa a sigla, o que quer dizer a sigla,
      qual o significado da sigla, de que se trata, que vem a ser, o que foram, o que eram,
      apresente o conceito de, {qual,dê,qual é} {o conceito,a definição} de,
      {o que,qual} {é,seria,foi,era}
    `,
    HOW: `
      como, como se, como podemos, como posso, como você, como fazer para, de que forma, de que maneira,
      como é que, como devemos, como deve, o que fazer para, o que é preciso fazer para,
      o que devo fazer para, o que se deve fazer para, o que você faria para, o que faria para,
      como faço para, como faz para, como faria para, qual a maneira de, qual a forma de, qual o modo de,
      de que modo, de que jeito, quais maneiras de, qual o melhor modo de, qual o processo para,
      o que podemos fazer para, o que posso fazer para, o que se pode fazer para,
      o que pode ser feito para, o que deve ser feito para, o que é feito para,
      que medidas podem ser tomadas para, de que formas, de que maneiras, de quais formas,
      de quais maneiras, quais as formas de, quais são as formas de, quais as maneiras de,
      quais são as maneiras de, quais métodos são usados para, quais estratégias você usaria para,
      que estratégias existem para, como deveríamos, como deveria, como devo, como devem, como podem,
      como poderia, como poderíamos, como fazemos para, como se faz para, como seria possível,
      como se deve, como que, como eu,
      qual {é ,}{a melhor maneira de,a melhor forma de,o procedimento para},
      {quais,que} {métodos existem,medidas tomar,técnicas existem} para,
      {de que forma,de que maneira,como} {é possível,se pode}
    `,
    WHY: `
      por que, porque, por quê, por que motivo, por qual motivo, por que razão, qual a razão,
      qual o motivo, qual é a razão, qual é o motivo, porquê, o que faz, a que se deve, por qual razão,
      qual o motivo de, qual a razão de, o que explica, devido a quê, por que será que, por que ocorre,
      por que acontece, por que se dá, por quais razões, por que razões, por quais motivos,
      quais as razões de, quais os motivos de, quais são as razões para, quais são os motivos para,
      como se explica que, o que justifica, por que é que
    `,
    WHEN: `
      quando, em que caso, sob quais condições, quando vale a pena, quando é recomendável,
      quando é melhor, quando convém, quando faz sentido, quando é indicado, em que momento,
      em que ocasiões, em que ano, em que época, em que data, quando é útil, em que hipótese,
      quando é preferível, quando é necessário, quando se deve, quando devo, quando deve, em que contexto,
      em que contextos, em que século, quando foi, em quais momentos,
      em {que,quais} {casos,situações,circunstâncias,cenários,condições,hipóteses}
    `,
    WHERE: 'onde, aonde',
    WHO: 'quem',
    LIST: `
      quais, quais são, liste, listar, enumere, mencione, cite, nomeie, indique, aponte, dê exemplos de,
      pode listar, pode citar, você pode citar, diga, relacione, quais foram, quais eram, quais seriam,
      cite alguns, cite algumas, mencione alguns, mencione algumas, nomeie alguns, indique quais são,
      aponte quais são, cite quais são, elenque, elencar, especifique, enumerar, mencionar, citar,
      diga quais são, me diga quais são,
      {quais,quais são,enumere,liste,aponte,indique,elenque,relacione} {os,as}
    `,
    HOWMANY: 'quantos, quantas, quanto, quanta, qual a quantidade',
    HOWLONG: `
      quanto tempo, qual a duração de, qual é a duração de, por quanto tempo, quanto demora, quanto dura
    `,
    WHETHER: 'é possível, é verdade, existe',
    EXPLAIN: `
      enuncie, enuncia, enunciar, formule, expresse, diga-nos, diga-me, conte-nos, explique-nos,
      poderia dizer, poderia nos dizer, dizer, descreva-nos, compartilhe, partilhe,
      gostaria que explicasse, diz, estabelece, afirma, explicar, descreve, descrever, comente, detalhe,
      resuma, apresente, discuta, explique o que é, como você entende, dê uma visão geral de, explane,
      fala, falar, conte-me sobre, conte nos sobre, contar sobre, você poderia explicar,
      explique para mim, faça um resumo de, o que sabe sobre, como você explicaria, como você descreveria,
      poderia falar sobre, esclareça, exponha, ilustre, desenvolva, comentar, defina brevemente,
      gostaria que você explicasse, discorrer sobre, fale brevemente sobre, conte-me, conta pra gente,
      conta para mim, me conta sobre, conte um pouco sobre, fala pra mim sobre, explica para mim,
      explica pra mim, dê uma ideia de, dê uma breve explicação de, apresente brevemente, detalhar,
      resumir, exponha brevemente, o que você pode dizer sobre, o que pode dizer sobre,
      o que você pode nos dizer sobre, o que você conhece sobre, o que você pode falar sobre,
      explique com suas palavras, saberia explicar, saberia dizer, você sabe o que é,
      você saberia explicar, faça uma breve descrição de, faça uma descrição de, descrição de,
      poderia comentar sobre, comente sobre, comente brevemente, explanar, explicite, esclarecer,
      caracterize,
      {me ,}{explique,explica,descreva,fale sobre,conte sobre,fale um pouco sobre,conte,conta,fala sobre},
      {poderia,pode,você pode} {me dizer,explicar,descrever},
      {fale-nos,fale,o que você sabe,falar,fale um pouco,dê uma explicação} {de,sobre},
      {explique,descreva} {brevemente,em que consiste,como}, {fale,discorra,disserte} {sobre,acerca de}
    `,
    DEFINITION: 'defina, definir, define, definição, conceito, conceito de, significado, noção',
    DIFFERENCE: `
      diferenç*, diferenci*, distingu*, distinção, compar*, contrast*, qual a diferença,
      quais as diferenças, versus, vs, em que diferencia, distinguir, diferencia*, contraste, compare,
      comparação, comparar, o que diferencia, o que distingue, como diferenciar, como distinguir,
      no que se diferencia, no que se distingue,
      {em que,como} se {diferencia,distingue,distinguem,diferenciam}, {em que ,no que ,}{difere,diferem}, semelhanças e diferenças, diferenças e semelhanças, similaridades e diferenças
    `,
    SIMILARITY: 'semelhanç*, similaridade*, em comum',
    PROS: `
      vantage*, benefício*, prós, pontos fortes, benefícios, aspectos positivos, pontos positivos, ganhos,
      principal vantagem, ponto forte, maior qualidade, principais qualidades, maior ponto forte,
      o que há de bom em, que vantagens tem, que vantagens oferece, quais vantagens oferece,
      que vantagens apresenta, que benefícios traz, que benefícios oferece, quais benefícios traz,
      aspecto positivo, ponto positivo, o que ganhamos com, o que se ganha com
    `,
    CONS: `
      desvantage*, contras, limitaç*, pontos fracos, desvantagens, fraqueza*, aspectos negativos,
      pontos negativos, defeitos, ponto fraco, maior defeito, maior fraqueza, principal defeito,
      principais defeitos, fraquezas, fraqueza, pontos a melhorar, ponto negativo, aspecto negativo,
      que desvantagens tem, que desvantagens apresenta, quais desvantagens apresenta, malefícios,
      desvantagem
    `,
    APPLICATION: `
      aplicam, aplicadas, aplicados, aplicaç*, aplicado, aplicada, aplicar, aplica, caso* de uso,
      uso* prático*, usos, aplicou, aplicaram, onde se aplicam, onde é usado, onde é usada,
      onde são usados, onde são usadas, onde se usa, onde se usam, onde é utilizado, onde é utilizada,
      onde se utiliza, em que é usado, em que se aplica, que usos tem, quais usos tem, que aplicações tem,
      quais aplicações tem, {onde ,}{se aplica,são aplicados,são aplicadas,é aplicado,é aplicada}
    `,
    PRINCIPLE: `
      funciona, funcionam, funcionamento, princípio de funcionamento, trabalha, opera, operam, princípio,
      princípios, por baixo dos panos, internamente, funcionar, por dentro, em que princípio se baseia,
      em que se baseia, como opera, como operam, mecanismo de ação, como age, como agem,
      modo de funcionamento, como atua, como atuam, funcionamento de, funcionamento da, funcionamento do,
      funcionava, funcionavam, funcionou, trabalham
    `,
    ROLE: `
      importantes, papel, para que se usa, para que é usado, para que é usada, importância, importante,
      utilidade, para que é utilizado, para que se utiliza, usado para, utilizado para,
      que função desempenha, que função exerce, que função tem, qual função desempenha, que papel tem,
      papel exerce, qual a utilidade de, qual a utilidade da, qual a finalidade de, desempenham, exercem,
      exerceu, desempenharam, desempenhava, cumpre, cumprem, cumpriu, quais funções exercem,
      quais funções realiza, que papel teve, qual o papel de, qual o papel da, qual o papel do,
      qual é a função de, que importância tem, que importância teve, por que é importante,
      por que são importantes, com que fim, para que se usam, para que são usados, para que são usadas,
      para que são utilizados, para que são utilizadas, para que é utilizada, para que se utilizam,
      finalidades, propósitos, para que existe, para que existem, qual a serventia de, serventia,
      {que,quais} funções {desempenha,desempenham,exerce,tem,o,a,os,as},
      qual {é ,}{o objetivo,a importância,o propósito} de, {para que ,de que ,pra que ,}{serve,servem},
      {função,funções} {do,da,dos,das}, {que papel ,}{desempenha,exerce,desempenhou},
      {com que ,}{propósito,finalidade,objetivo}
    `,
    CAUSE: `
      causa, causas, motivo, motivos, razão, razões, origem, provoca, causado, causam, provocam, origina,
      quais fatores provocam, o que leva à, o que gera, qual a origem de, qual a origem da,
      qual a origem do, a que se deve a, a que se deve o, por que surge, por que aparece,
      por que acontece, motivo*, causou, causaram, causava, causavam, causar, provocou, provocaram,
      provocar, provocava, motivaram, originou, originaram, originam, originar, ocasionou, ocasionaram,
      ocasionam, ocasionar, desencadeou, desencadearam, desencadeiam, desencadeante, desencadeantes,
      o que levou a, o que levou à, o que levou ao, o que levaram a, o que gerou, o que produziu,
      o que conduziu a, quais foram as causas de, qual foi a causa de, qual foi a origem de,
      por que começou, por que eclodiu, por que surgiu, causador, causadores, causadora, estopim de,
      {quais,que} fatores {causam,levam a,levaram a,levaram à},
      {o que ,}{ocasiona,leva a,motivou,desencadeia}
    `,
    MANNER: `
      método*, forma de, formas de, maneira*, técnica*, estratégia*, abordage*, medida*, solução,
      soluções, modos de, meios de, meio de, jeito*, caminhos para, vias para, formas para, meios para,
      recursos para, procedimentos de
    `,
    STEPS: `
      passo, passos, etapa*, fase, fases, procedimento*, fluxo de trabalho, fase*, etapa, etapas,
      procedimento, procedimentos, quais passos, em que etapas, em que fases, de que etapas,
      que passos seguir
    `,
    TYPES: `
      tipo, tipos, categoria*, classes de, tipo de, como se classificam, como se classifica,
      como são classificados, como são classificadas, como é classificado, como é classificada,
      em que se dividem, em que se divide, que tipos de, quais são os tipos de, quais as classes de,
      em que tipos se divide, {quais ,}{tipos,modalidades,espécies} de
    `,
    FEATURES: `
      característica*, propriedade*, novidade*, recurso*, mudou, particularidade*, caracteriza,
      caracterizam, o que caracteriza, se caracteriza, se caracterizam, caracterizou, traço, traços,
      qualidade*
    `,
    EXAMPLES: 'exemplo*, dê um exemplo, por exemplo, exemplifique',
    CHALLENGES: 'desafio*, dificuldade*, obstáculo, obstáculos, empecilho, empecilhos, entrave, entraves',
    IMPACT: `
      impacto*, efeito, efeitos, consequência*, influência, influencia, afeta, que efeito tem,
      que efeitos tem, repercute, incide, influenciam, afetam, repercussões, afetou, afetaram, afetar,
      influenciou, influenciaram, influenciar, influi, influem, impactou, impactaram, impactam, impactar,
      repercutiu, repercutem, repercussão, quais consequências trouxe, quais consequências traz,
      que influência exerce, implicações, interfere, interferem, causou$, causaram$, causava$, causam$,
      provocou$, provocaram$, provocam$, ocasionou$, gerou$, originou$, desencadeou$, impacta,
      {que,quais} {consequências teve,efeitos produz,efeitos causa},
      que {influência,impacto,consequências} {tem,teve}
    `,
    COMPONENTS: `
      componente*, parte, partes, elemento*, compõe, compõem, de que é feita, de que é feito,
      do que é feita, do que é feito, de que é constituída, de que é constituído, que partes tem,
      quais partes formam, integram, que elementos compõem, quais elementos compõem, quais partes compõem,
      quais componentes formam, constituem, constituído por, constituída por, é composta por,
      são compostos por, de que partes é constituída, de que partes é constituído,
      de que partes são formadas, de que partes são formados, que partes formam,
      {de que,do que,de que partes,de que elementos} {é formada,é formado,é composta,é composto,se compõe},
      {é ,}{composto,formada,formado} por
    `,
    RELATION: `
      relação entre, relação, que relação existe entre, qual a relação entre, qual é a relação entre,
      que relação há entre, vínculo entre, ligação entre, conexão entre, relações entre,
      {se ,como se ,}{relaciona,relacionam}
    `,
    BESTPRACTICE: 'boas práticas, melhores práticas, recomendaç*, boa prática',
    SOLVE: `
      o que você faria se, o que faria se, o que você faz se, o que você faz quando, o que fazer se,
      o que fazer quando, tratar, trata, tratam, trate, tratamos, superar, supera, superam, solucion*,
      resolv*, corrig*, correç*, consert*, repar*, contorn*, manipul*, consertar, reparar, contornar,
      sanar, solucionar, corrigir, tratada, tratado, tratadas, tratados, trata-se, é tratada, é tratado,
      combater, combate, combatem, combatemos, combateria, se combate, combateu, lutar contra,
      luta contra, lutam contra, lutamos contra, lutar, solver, tratariam, trataria, encarar, encaram,
      dar conta de
    `,
    PREVENT: `
      evit*, preven*, previn*, imped*, impeç*, proteger se contra, proteger contra, impedir, evitar,
      se proteger de, se proteger contra, prevenir
    `,
    MITIGATE: 'mitig*, alivi*, atenu*, ameniz*',
    EVALUATE: `
      medimos, medido, medida, avali*, medir, mede, medição, mensur*, quantific*, estim*, mensurar,
      quantificar, avaliar, aferir
    `,
    OPTIMISE: `
      otim*, otimiz*, melhor*, aprimor*, aperfeiço*, potencializ*, aprimorar, aperfeiçoar, otimizar,
      melhorar, {deixar,tornar} mais eficiente
    `,
    ENSURE: 'manter, mantém, mantêm, mantenha, mantemos, garant*, assegur*, preserv*',
    IMPLEMENT: `
      implement*, escrev*, desenvolv*, program*, codific*, redigir, redige, redigem, redigiu, redija,
      redação de
    `,
    CREATE: `
      gerar, gera, geram, gerado, geração de, criar, cria, criação, crie, produz*, fazer um, fazer uma,
      criou, criaram, criado, criada, criados, criadas, criam, criamos, gerou, geraram, gerada,
      criação de, se faz um, se faz uma
    `,
    USE: `
      usar, usa, usam, uso, usado, usada, usados, usadas, use, usaria, usamos, uso de, usarmos, utiliz*,
      empreg*, por meio de, através de, usando
    `,
    NEED: `
      teríamos que, teria que, tem que, temos que, precisamos, recomendável, aconselhável, convém,
      precis*, necessári*, necessit*, requer*, deve, devemos, devo, deveria, devem, é necessário,
      é necessária, são necessários, são necessárias, necessidade de, deveríamos, exige, exigem, exigidos,
      exigidas, exigir, são exigidos, são exigidas, é preciso, é preciso que, imprescindível,
      imprescindíveis, indispensáveis, é obrigatório, recomenda-se, recomendam-se, recomenda,
      se recomenda, recomendado usar, recomendam, {é ,}{exigido,exigida,indispensável}
    `,
    REDUCE: `
      baixa, baixam, reduz*, diminu*, minimiz*, encurt*, redução, cortar, diminuir, diminui, encurtar,
      minimizar, baixar, frear, freia, freiam, conter o avanço de, rebaixar, baratear, barateia,
      redução de, abaixar
    `,
    INCREASE: 'aument*, increment*, ampli*, maximiz*, aumentar, ampliar, incrementar',
    CHOOSE: 'escolh*, selecion*, decid*, optar, optar por, escolher, selecionar',
    DESIGN: 'projet*, desenh*, design',
    TEST: 'testar, testa, testam, testamos, teste, testes, valid*, verific*, comprov*',
    DETECT: `
      identificar, identifica, identificam, reconhecer, reconhece, reconhecem, detect*, detet*, descobr*,
      descobrir
    `,
    CONFIGURE: 'configur*, estabelec*, ajust*, instal*',
    DEPLOY: 'implant*, fazer deploy, deploy',
    DELETE: 'elimin*, apag*, exclu*, remov*, delet*',
    ADD: 'adicion*, acrescent*, inser*, inclu*',
    CONVERT: 'convert*, transform*, conversão, traduz*',
    MIGRATE: 'migr*, mover, move, transfer*',
    PROTECT: `
      proteg*, proteç*, defender, defende, defendem, resguard*, salvaguard*, amparar,
      {tornar,deixar} {mais ,}{seguro,segura}
    `,
    MANAGE: 'gerenci*, gerir, administr*, gestão, organiz*',
    CALCULATE: `
      computar, computa, calcul*, fórmula de, fórmula do, fórmula da, fórmula para calcular, qual é a fórmula de, qual é a fórmula do, qual é a fórmula da, qual a fórmula do, qual a fórmula da, qual é a fórmula para calcular
    `,
    MONITOR: 'monitor*, supervision*, acompanh*, rastre*',
    START: 'iniciar, inicia, iniciam, início, ativar, ativa, ativam, começ*, lanç*, habilit*',
    STOP: 'parar, terminar, termina, terminam, encerr*, desativ*, finaliz*, cancel*, interromp*',
    UPDATE: 'mudar, muda, mudam, alterar, altera, alteram, atualiz*, modific*',
    HAPPEN: `
      teve lugar, ocorr*, acontec*, surg*, aparec*, se dá, se dão, se deu, deu-se, dá-se, ocorrência de,
      tem lugar, sucede, sucedeu, eclodiu, eclode, eclodiram, eclosão de, estourou, irrompeu
    `,
    LOSE: 'perd*, perda',
    TRAIN: 'treinar, treina',
    PROCESS: 'execut*, realiz*, efetu*, fazer, faz, fazem',
    AND: 'e, ou, bem como, e a, e o, e os, e as, e um, e uma',
    OF: 'de, do, da, dos, das, de um, de uma',
    IN: 'em, no, na, nos, nas, num, numa, dentro de, durante, em um, em uma, entre, sob',
    FOR: 'para, sobre, acerca de, quanto a, pra',
    WITH: 'com, via',
    FROM: 'desde, a partir de',
    TO: 'para o, para a, para um, para uma, até, ao, à, aos, às, em direção a',
    THAN: 'do que, em vez de, ao invés de, em lugar de',
    BY: 'por, pelo, pela, pelos, pelas',
    NOT: 'não, sem, nunca, jamais, nem, nenhum, nenhuma, falta de, impossível',
    LIGHT: 'eficiência, qualidade, precisão, capacidade, mecanismo, sistema',
    HOLLOW: `
      problema*, tema, termo, coisa, coisas, campo, área, áreas, âmbito, domínio, setor, caso, casos,
      situação, situações
    `,
    CERTAIN: 'meu, minha, meus, minhas',
    VAGUE: `
      comum, comuns, típic*, geral, básic*, fundamentais, fundamental, disponíve*, possíve*, específic*,
      relacionad*, conhecid*, relevante, frequente
    `,
    EMPTY: `
      poderia por favor, seria possível, dispõe de, dispõem de, conta com, contam com, detém, detêm,
      gostaria de saber, certo, certa, certos, certas, o, a, os, as, um, uma, uns, umas, é, são, foi,
      foram, eram, era, ser, sendo, está, estão, estar, há, ter, tem, têm, tenha, se, seu, sua, seus,
      suas, você, vocês, te, nós, nosso, nossa, eu, me, lhe, este, esta, estes, estas, esse, essa, isso,
      isto, aquele, pode, podem, poderia, podemos, posso, poder, possa, por favor, brevemente,
      resumidamente, sucintamente, detalhadamente, em detalhes, simplesmente, principais,
      mais importantes, mais comuns, mais usados, geralmente, normalmente, diferentes, divers*, vári*,
      algum, alguma, alguns, algumas, cada, todo, toda, todos, todas, ambos, outro, outra, outros, outras,
      mais, muito, bem, corretamente, eficazmente, eficientemente, eficaz, prática, na prática,
      em produção, em um projeto, em projetos reais, na sua experiência, experiência, entrevista,
      pergunta, oferece, oferecem, fornece, fornecem, possui, possuem, suporta, existem, conhece,
      considera, acha, chamado, conhecido como, então, também, além, atualmente, hoje em dia, traz,
      trazem, apresenta, apresentam, dá, dar, proporciona, proporcionam, um pouco, um pouco de, existente,
      existentes, de forma breve, de forma resumida, com suas palavras, em poucas palavras,
      em termos simples, na sua opinião, na vida real, olá, obrigado, imagine, suponha, exatamente,
      realmente, principalmente, frequente, frequentes, essencia*, adequadamente, rapidamente,
      de forma eficaz, termo, o termo, a sigla, entrevistador, candidato, favor, gentilmente, poderias,
      costuma, costumam, quer, deseja, gostaria, pretende, divide, dividem, se divide, bom, ok, faço, oi,
      bom dia, boa tarde, obrigada, alguém pode explicar, alguém sabe, queria saber, quero saber,
      com suas próprias palavras, afinal, poderia me dizer, pode me dizer, me diga, me fale, a seu ver,
      existe, ocorre, feito, feita, feitos, feitas, é feito, é feita, tinha, tinham, teve, tiveram, teria,
      teriam, havia, haviam, houve, existia, existiam, existiu, apresentou, apresentaram, apresentava,
      com base na sua experiência, com base em sua experiência, pela sua experiência,
      segundo sua experiência, de acordo com sua experiência, com detalhes, em detalhe, claramente,
      com clareza, em linhas gerais, de modo geral, em termos gerais, de modo resumido, em resumo,
      com as suas palavras, com palavras simples, justifique sua resposta, justifique, e cite um exemplo,
      por meio de um exemplo, vamos lá, olha, veja, pois bem, muito obrigado, por gentileza, por obséquio,
      do seu ponto de vista, na sua visão, na sua prática, na sua rotina, tenho uma dúvida, dúvida,
      uma pergunta, pergunta rápida, queria perguntar, gostaria de perguntar, fiquei curioso,
      mais frequentes, mais relevantes, mais utilizados, mais utilizadas, mais usadas, mais conhecidos,
      relevantes, propriamente, de fato, na verdade, de forma efetiva, efetivamente, devidamente, conta,
      consiste, consistem, dispõe, tá, então tá, beleza, nos conte, costuma apresentar,
      costumam apresentar, para você, pra você, pra mim, pra,
      de {forma,maneira} {simples,eficiente,clara,sucinta,detalhada,adequada,correta},
      {com,e dê,dando} {exemplos,um exemplo}, no {seu ,}{trabalho,dia a dia,cotidiano},
      {você ,}{sabe,gostaria de,pode me explicar}, seja, sejam, esteja, estejam, fosse, fossem
    `,
    CONTENT: `
      prisão preventiva, detenção preventiva, manutenção preventiva,
      construtor*, desenvolvedor*, administrador*, manipulador*, validador*, usuário*, caso de teste,
      casos de teste, teste* unitário*, teste* de integração, padrão de projeto, padrões de projeto,
      princípio da responsabilidade única, princípios solid, tipo de dado, tipos de dados,
      sistema de tipos, tempo real, tempo de execução, tempo de compilação, complejidade, programação,
      programação orientada a objetos, programa, programas, mediana, média, meio, método abstrato,
      métodos abstratos, método estático, componente react, aplicação web, aplicações web, aplicação,
      sistema operacional, sistemas operacionais, sistema distribuído, sistemas distribuídos,
      sistema de arquivos, função pura, função de perda, função de ativação, função hash, função, funções,
      parâmetro*, paralel*, parcia*, paradigma*, par chave valor, superclasse*, supervisionad*,
      aprendizado supervisionado, aprendizado não supervisionado, não supervisionad*, não relaciona*,
      nosql, banco de dados, bancos de dados, valor nulo, valor, valores, ativação, ajuste fino, gerador*,
      gerad*, generativ*, genéric*, geraç*, projeto, projetos, mantra, medi*na, mudança, baixo nível,
      baixo acoplamento, inclusão mútua, exclusão mútua, designer, tratamento de dados,
      tratamento de exceções, tratamento de erros, tratamento de água, tratamento igual*, transformador*,
      conversor*, calculador*, configurador*, detector*, detetor*, protetor*, otimizador*, acelerador*,
      redutor*, verificador*, localizador*, eliminador*, avaliador*, estimador*, organizador*,
      gerenciador*, supervisor*, rastreador*, iniciador*, lançador*, modificador*, executor*, escritor*,
      programador*, codificador*, decodificador*, realizador*, estabilizador*, amplificador*, corretor*,
      administrativ*, estabeleciment*, monitor, monitores, combatente*, seletor*, validade, encontro*
    `,
    GRAMMAR: `
      preposição, conjunção, artigo, pronome, partícula, auxiliar, verbo auxiliar, verbo modal, o verbo,
      a palavra
    `,
    TREAT: `
      tratamento*, terapia*, terapêutica, feito o tratamento, feito o tratamento de,
      feito o tratamento da, feito o tratamento do, tratamento, tratamentos, tratamento indicado para
    `,
    WHICH: 'que',
    RAISE: `
      elevar, eleva, elevam, impulsionar, impulsiona, impulsionam, fortalecer, fortalece, fortalecem,
      reforçar, reforça, reforçam, turbinar, estimular, incentivar, incentiva, alavancar, alavanca,
      potencializar, intensificar, intensifica, fazer crescer
    `,
    BUILD: `
      constru*, constrói, constroem, elabor*, confeccion*, edific*, montar, monta, montam, monte um,
      monte uma
    `,
    FIND: `
      encontr*, encontrar, achar, acha a, acha o, acham, determinar, determina, determinam,
      descobrir o valor de, descobrir a
    `,
    ACCELERATE: 'aceler*, agiliz*, {deixar,tornar} mais {rápido,rápida}',
    TIME: 'tempo, tempos, duração',
    SPEED: 'velocidade, rapidez',
    PERFORMANCE: 'desempenho, performance',
    SIZE: 'tamanho, tamanhos',
    TROUBLESHOOT: 'depur*, depurar',
    LOCATE: 'diagnostic*, diagnosticar, localiz*, localizar',
    HANDLE: `
      lidar, lida, lidam, lide, lidar com, lida com, enfrent*, enfrentar, enfrenta, abord*, abordar,
      enfrentou
    `,
  },
  aliases: {
    '2': 'dois, duas',
    '3': 'três',
    '4': 'quatro',
    '5': 'cinco',
    '6': 'seis',
    '7': 'sete',
    '8': 'oito',
    '9': 'nove',
    '10': 'dez',
    '12': 'doze',
    // See `bounds.ts`.
    atmost: `
      não pode exceder, não poderá exceder, não deve exceder, não deverá exceder, não excederá, não pode ultrapassar, não poderá ultrapassar, não deve ultrapassar, não pode ser superior a, não poderá ser superior a, não pode durar mais de, não poderá durar mais de, não mais de, não mais que, no máximo
    `,
    atleast: `
      não pode ser inferior a, não poderá ser inferior a, não deve ser inferior a, não pode durar menos de, não menos de, no mínimo, pelo menos, ao menos
    `,
    'sistema unico de saude': 'sus',
    'contrato de trabalho': 'contrato* de trabalho, contrato* trabalhista*, contrato* labora*',
    atrair: 'atrair, atrai, atraem, captar, capta, captam',
    contabilizar: `
      contabiliz*, registrar contabilmente, registrado contabilmente, registrar na contabilidade,
      lançar na contabilidade, registro contábil de, registro contábil da, registro contábil do
    `,
    interpretar: 'interpretar, interpreta, interpretam, interpretação de, interpretação da',
    alcançar: 'alcançar, alcança, alcançam, atingir, atinge, atingem',
    promover: 'promover, promove, promovem, fomentar, fomenta, fomentam, fomento de',
    solicitar: 'solicitar, solicita, solicitam, solicitação de, pedir, pede, pedem, requerer, requer-se',
    obter: `
      obter, obtém, obtêm, obteve, obtenção de, obtenção da, obtenção do, conseguir, consegue, conseguem,
      consigo, adquirir, adquire, adquirem
    `,
    roi: 'retorno sobre o investimento, retorno sobre investimento',
    sgbd: 'sistema* gerenciador* de banco* de dados, sistema* de gerenciamento de banco* de dados',
    ram: 'memória de acesso aleatório',
    cpu: 'unidade central de processamento',
    iot: 'internet das coisas',
    dns: 'sistema de nomes de domínio',
    ue: 'união europeia',
    adn: 'ácido desoxirribonucleico, dna',
    oms: 'organização mundial da saúde',
    onu: 'nações unidas, organização das nações unidas',
    vpn: 'rede* privada* virtua*',
    pib: 'produto interno bruto',
    '3o': 'terceiro, terceira',
    '2o': 'segundo, segunda, segundos, segundas',
    '1o': 'primeiro, primeira, primeiros, primeiras',
    exibir: 'exibir, mostrar',
    coletar: 'coletar, recolher, reunir',
    'apresentacao pessoal': `
      fale sobre você, fale um pouco sobre você, apresente-se, se apresente, conte sobre você,
      me fale sobre você, se apresentar, fale de você, conte-me sobre você, falar sobre você
    `,
    'processamento de linguagem natural': 'pln, nlp, processamento de linguagem natural',
    'rede neural recorrente': 'rnn, rede neural recorrente, redes neurais recorrentes',
    'rede neural convolucional': 'cnn, rede neural convolucional, redes neurais convolucionais',
    'modelo de linguagem grande': `
      llm, modelo* de linguagem grande*, grandes modelos de linguagem,
      modelos de linguagem de grande escala
    `,
    'aprendizado de maquina': 'ml, aprendizado de máquina, aprendizagem de máquina, machine learning',
    'aprendizado profundo': 'aprendizado profundo, aprendizagem profunda, deep learning',
    'inteligencia artificial': 'ia, ai, inteligência artificial',
    'banco de dados': 'bd, banco* de dados, base* de dados',
    'sistema operacional': 'so, sistema* operaciona*',
    'injecao de dependencia': 'injeção de dependência*, dependency injection, di',
    overfitting: 'overfitting, sobreajuste*, superajuste*',
    'programacao orientada a objetos': 'poo, oop, programação orientada a objetos',
    'coletor de lixo': 'coletor* de lixo, coleta de lixo, garbage collector, garbage collection, gc',
    deadlock: 'deadlock*, impasse*',
    'maquina virtual': 'vm, máquina* virtua*',
    recursao: 'recursividade, recursão',
    'integracao continua': 'ci, integração contínua',
    thread: 'thread*',
    javascript: 'js',
    kubernetes: 'k8s',
  },
}
