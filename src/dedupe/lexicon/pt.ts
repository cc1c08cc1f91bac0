import { foldLatin } from './folds.ts'
import type { Lexicon } from './lexicon.ts'
import { stemRomance } from './stems.ts'

export const pt: Lexicon = {
  lang: 'pt',
  writing: 'spaced',
  postposed: false,
  fold: foldLatin,
  stem: stemRomance,
  words: {
    WHAT: 'o que é, o que são, que é, qual é, qual, o que, o que significa, em que consiste, no que consiste, o que se entende por, o que quer dizer, o que vem a ser, que tipo de, o que é exatamente, o que representa, o que seria, o que se chama de, do que se trata, o que você entende por, o que entende por, como você definiria, como definiria, a que chamamos, a que se chama, chama-se, conceitue, conceituar, dê a definição de, a que nos referimos com, qual o significado de, o termo',
    HOW: 'de que forma é possível, de que maneira é possível, de que forma se pode, de que maneira se pode, como, como se, como se pode, como podemos, como posso, como você, como fazer para, de que forma, de que maneira, como é possível, como é que, como devemos, como deve, o que fazer para, o que é preciso fazer para, o que devo fazer para, o que se deve fazer para, o que você faria para, o que faria para, como faço para, como faz para, como faria para, qual a maneira de, qual a forma de, qual o modo de, de que modo, de que jeito, quais maneiras de, que métodos existem para, quais métodos existem para',
    WHY: 'por que, porque, por quê, por que motivo, por qual motivo, por que razão, qual a razão, qual o motivo, qual é a razão, qual é o motivo, porquê, o que faz, a que se deve, por qual razão, qual o motivo de, qual a razão de, o que explica, devido a quê, por que será que',
    WHEN: 'quando, em que casos, em que caso, em quais casos, em que situações, em quais situações, em que circunstâncias, sob quais condições, em que cenários, em quais cenários, quando vale a pena, quando é recomendável, quando é melhor, quando convém, quando faz sentido, quando é indicado, em que momento, em que ocasiões, em que condições, em que ano, em que época, em que data, quando é útil',
    WHERE: 'onde, aonde',
    WHO: 'quem',
    LIST: 'quais, quais são, quais os, quais as, liste, listar, enumere, mencione, cite, nomeie, indique, quais são os, quais são as, aponte, dê exemplos de, pode listar, pode citar, você pode citar, diga, relacione',
    HOWMANY: 'quantos, quantas, quanto, quanta, qual a quantidade',
    HOWLONG: 'quanto tempo',
    WHETHER: 'é possível, é verdade, existe',
    EXPLAIN:
      'enuncie, enuncia, enunciar, formule, expresse, diga-nos, diga-me, conte-nos, explique-nos, fale-nos de, fale-nos sobre, poderia dizer, poderia me dizer, poderia nos dizer, pode me dizer, você pode me dizer, dizer, descreva-nos, compartilhe, partilhe, gostaria que explicasse, diz, estabelece, afirma, explique, explica, explicar, descreva, descreve, descrever, fale sobre, fale de, comente, discorra sobre, você pode explicar, pode explicar, poderia explicar, detalhe, resuma, apresente, discuta, explique o que é, o que você sabe sobre, como você entende, conte sobre, me fale sobre, dê uma visão geral de, explane, fala, falar, falar sobre, falar de, fale um pouco sobre, fale um pouco de, conte, conte-me sobre, conte nos sobre, contar sobre, você poderia explicar, poderia descrever, pode descrever, você pode descrever, me explique, explique para mim, explique brevemente, descreva brevemente, faça um resumo de, dê uma explicação de, o que sabe sobre, como você explicaria, como você descreveria, poderia falar sobre, esclareça, exponha, ilustre, desenvolva, comentar, defina brevemente, gostaria que você explicasse, discorrer sobre',
    DEFINITION: 'defina, definir, define, definição, conceito, conceito de, significado, noção',
    DIFFERENCE:
      'diferenç*, diferenci*, difere, diferem, distingu*, distinção, compar*, contrast*, em que se diferencia, em que diferem, qual a diferença, quais as diferenças, versus, vs, em que diferencia, distinguir, diferencia*, contraste, compare, comparação, em que difere, no que diferem, como se diferenciam, comparar',
    SIMILARITY: 'semelhanç*, similaridade*, em comum',
    PROS: 'vantage*, benefício*, prós, pontos fortes, benefícios, aspectos positivos, pontos positivos, ganhos, principal vantagem, ponto forte, maior qualidade, principais qualidades, maior ponto forte, o que há de bom em',
    CONS: 'desvantage*, contras, limitaç*, pontos fracos, desvantagens, fraqueza*, aspectos negativos, pontos negativos, defeitos, ponto fraco, maior defeito, maior fraqueza, principal defeito, principais defeitos, fraquezas, fraqueza, pontos a melhorar',
    APPLICATION:
      'aplicam, aplicadas, aplicados, aplicaç*, aplicado, aplicada, aplicados, aplicar, aplica, se aplica, caso* de uso, uso* prático*, usos',
    PRINCIPLE:
      'funciona, funcionam, funcionamento, princípio de funcionamento, trabalha, opera, operam, princípio, princípios, por baixo dos panos, internamente, funcionar, por dentro, em que princípio se baseia, em que se baseia, como opera, como operam, mecanismo de ação, como age, como agem, modo de funcionamento, como atua, como atuam, funcionamento de, funcionamento da, funcionamento do',
    ROLE: 'importantes, papel, propósito, função do, função da, finalidade, objetivo, para que serve, para que servem, para que se usa, para que é usado, para que é usada, importância, importante, utilidade, serve, servem, desempenha, para que é utilizado, para que se utiliza, usado para, utilizado para, que função desempenha, que função exerce, que função tem, qual função desempenha, que papel exerce, que papel desempenha, que papel tem, papel exerce, qual a utilidade de, qual a utilidade da, qual a finalidade de, com que finalidade, exerce, desempenham, qual o objetivo de, qual a importância de',
    CAUSE:
      'causa, causas, motivo, motivos, razão, razões, origem, provoca, ocasiona, causado, causam, provocam, origina, leva a, quais fatores causam, quais fatores provocam, quais fatores levam a, que fatores causam, que fatores levam a, o que leva a, o que leva à, o que gera, o que desencadeia, o que ocasiona, qual a origem de, qual a origem da, qual a origem do, a que se deve a, a que se deve o, por que surge, por que aparece, por que acontece, motivo*',
    MANNER:
      'método*, forma de, formas de, maneira*, técnica*, estratégia*, abordage*, medida*, solução, soluções, modos de, meios de, meio de, jeito*',
    STEPS: 'passo, passos, etapa*, fase, fases, procedimento*, fluxo de trabalho, fase*',
    TYPES: 'tipo, tipos, categoria*, classes de, tipos de, tipo de',
    FEATURES: 'característica*, propriedade*, novidade*, recurso*, mudou, particularidade*',
    EXAMPLES: 'exemplo*, dê um exemplo, por exemplo, exemplifique',
    CHALLENGES: 'desafio*, dificuldade*',
    IMPACT:
      'impacto*, efeito, efeitos, consequência*, influência, influencia, afeta, que influência tem, que impacto tem, que efeito tem, que efeitos tem, repercute, incide, influenciam, afetam, repercussões',
    COMPONENTS:
      'componente*, parte, partes, elemento*, compõe, compõem, composto por, de que é formada, de que é formado, do que é formada, do que é formado, de que é composta, de que é composto, do que é composta, do que é composto, de que é feita, de que é feito, do que é feita, do que é feito, de que é constituída, de que é constituído, do que se compõe, que partes tem, quais partes formam, formada por, formado por, integram',
    RELATION: 'relação entre, relaciona, se relacionam, relacionam, relação',
    BESTPRACTICE: 'boas práticas, melhores práticas, recomendaç*, boa prática',
    SOLVE:
      'o que você faria se, o que faria se, o que você faz se, o que você faz quando, o que fazer se, o que fazer quando, tratar, trata, tratam, trate, tratamos, lidar, lida, lidam, lide, superar, supera, superam, solucion*, resolv*, corrig*, correç*, enfrent*, consert*, repar*, contorn*, depur*, manipul*, abord*, abordar, enfrentar, enfrenta, lidar com, lida com, depurar, consertar, reparar, contornar, sanar, solucionar, corrigir, tratada, tratado, tratadas, tratados, trata-se, é tratada, é tratado',
    PREVENT:
      'evit*, preven*, previn*, imped*, impeç*, proteger se contra, proteger contra, impedir, evitar, se proteger de, se proteger contra, prevenir',
    MITIGATE: 'mitig*, alivi*, atenu*, ameniz*',
    EVALUATE:
      'medimos, medido, medida, avali*, medir, mede, medição, mensur*, quantific*, estim*, mensurar, quantificar, avaliar, aferir',
    OPTIMISE:
      'otim*, otimiz*, melhor*, acelera*, aprimor*, aperfeiço*, agiliz*, potencializ*, acelerar, agilizar, aprimorar, aperfeiçoar, otimizar, melhorar',
    ENSURE: 'manter, mantém, mantêm, mantenha, mantemos, garant*, assegur*, preserv*',
    IMPLEMENT: 'implement*, escrev*, desenvolv*, program*, constru*, codific*',
    CREATE:
      'gerar, gera, geram, gerado, geração de, criar, cria, criação, crie, produz*, fazer um, fazer uma',
    USE: 'usar, usa, usam, uso, usado, usada, usados, usadas, use, usaria, usamos, uso de, usarmos, utiliz*, empreg*, por meio de, através de, usando',
    NEED: 'teríamos que, teria que, tem que, temos que, precisamos, recomendável, aconselhável, convém, precis*, necessári*, necessit*, requer*, deve, devemos, devo, deveria, devem, é necessário, é necessária, são necessários, são necessárias, necessidade de, deveríamos',
    REDUCE:
      'baixa, baixam, reduz*, diminu*, minimiz*, encurt*, redução, cortar, diminuir, diminui, encurtar, minimizar, baixar',
    INCREASE: 'elevar, eleva, elevam, aument*, increment*, ampli*, maximiz*, aumentar, ampliar, incrementar',
    CHOOSE: 'escolh*, selecion*, decid*, optar, optar por, escolher, selecionar',
    DESIGN: 'projet*, desenh*, design',
    TEST: 'testar, testa, testam, testamos, teste, testes, valid*, verific*, comprov*',
    DETECT:
      'identificar, identifica, identificam, reconhecer, reconhece, reconhecem, detect*, detet*, encontr*, descobr*, diagnostic*, localiz*, encontrar, localizar, descobrir, achar, diagnosticar',
    CONFIGURE: 'configur*, estabelec*, ajust*, instal*',
    DEPLOY: 'implant*, fazer deploy, deploy',
    DELETE: 'elimin*, apag*, exclu*, remov*, delet*',
    ADD: 'adicion*, acrescent*, inser*, inclu*',
    CONVERT: 'convert*, transform*, conversão, traduz*',
    MIGRATE: 'migr*, mover, move, transfer*',
    PROTECT: 'proteg*, proteç*, tornar segura, tornar seguro, tornar mais seguro',
    MANAGE: 'gerenci*, gerir, administr*, gestão, organiz*',
    CALCULATE: 'computar, computa, calcul*',
    MONITOR: 'monitor*, supervision*, acompanh*, rastre*',
    START: 'iniciar, inicia, iniciam, início, ativar, ativa, ativam, começ*, lanç*, habilit*',
    STOP: 'parar, terminar, termina, terminam, encerr*, desativ*, finaliz*, cancel*, interromp*',
    UPDATE: 'mudar, muda, mudam, alterar, altera, alteram, atualiz*, modific*',
    HAPPEN: 'teve lugar, ocorr*, acontec*, surg*, aparec*',
    LOSE: 'perd*, perda',
    TRAIN: 'treinar, treina',
    PROCESS: 'execut*, realiz*, efetu*, fazer, faz, fazem',
    AND: 'e, ou, bem como, e a, e o, e os, e as, e um, e uma',
    OF: 'de, do, da, dos, das, de um, de uma',
    IN: 'em, no, na, nos, nas, num, numa, dentro de, durante, em um, em uma, entre, sob',
    FOR: 'para, sobre, acerca de, quanto a',
    WITH: 'com, via',
    FROM: 'desde, a partir de',
    TO: 'para o, para a, para um, para uma, até, ao, à, aos, às, em direção a',
    THAN: 'do que, em vez de, ao invés de, em lugar de',
    BY: 'por, pelo, pela, pelos, pelas',
    NOT: 'não, sem, nunca, jamais, nem, nenhum, nenhuma, falta de, impossível',
    LIGHT:
      'velocidade, desempenho, eficiência, qualidade, precisão, capacidade, tempo, mecanismo, sistema, performance',
    HOLLOW:
      'problema*, tema, termo, coisa, coisas, campo, área, áreas, âmbito, domínio, setor, caso, casos, situação, situações',
    CERTAIN: 'meu, minha, meus, minhas',
    VAGUE:
      'comum, comuns, típic*, geral, básic*, fundamentais, fundamental, disponíve*, possíve*, específic*, relacionad*',
    EMPTY:
      'poderia por favor, seria possível, dispõe de, dispõem de, conta com, contam com, detém, detêm, gostaria de saber, no seu dia a dia, certo, certa, certos, certas, o, a, os, as, um, uma, uns, umas, é, são, foi, foram, eram, era, ser, sendo, está, estão, estar, há, ter, tem, têm, tenha, se, seu, sua, seus, suas, você, vocês, te, nós, nosso, nossa, eu, me, lhe, este, esta, estes, estas, esse, essa, isso, isto, aquele, pode, podem, poderia, podemos, posso, poder, possa, por favor, brevemente, resumidamente, sucintamente, detalhadamente, em detalhes, simplesmente, principais, mais importantes, mais comuns, mais usados, geralmente, normalmente, diferentes, divers*, vári*, algum, alguma, alguns, algumas, cada, todo, toda, todos, todas, ambos, outro, outra, outros, outras, mais, muito, bem, corretamente, eficazmente, eficientemente, eficaz, prática, na prática, em produção, em um projeto, em projetos reais, na sua experiência, experiência, entrevista, pergunta, oferece, oferecem, fornece, fornecem, possui, possuem, suporta, existem, conhece, sabe, considera, acha, chamado, conhecido como, então, se, também, além, atualmente, hoje em dia, traz, trazem, apresenta, apresentam, dá, dar, proporciona, proporcionam, um pouco, um pouco de, existente, existentes, de forma breve, de maneira simples, de forma simples, de forma resumida, com suas palavras, em poucas palavras, em termos simples, na sua opinião, no seu trabalho, no trabalho, no dia a dia, na vida real, olá, obrigado, imagine, suponha, exatamente, realmente, principalmente, frequente, frequentes, essencia*, adequadamente, rapidamente, de forma eficaz, de forma eficiente, de maneira eficiente, termo, o termo, a sigla, com exemplos, com um exemplo, entrevistador, candidato, favor, gentilmente, poderias, costuma, costumam, quer, deseja, gostaria, gostaria de, você gostaria de, pretende, divide, dividem, se divide, bom, ok, faço, oi, bom dia, boa tarde, obrigada, pode me explicar, você pode me explicar, alguém pode explicar, alguém sabe, queria saber, quero saber, com suas próprias palavras, afinal, poderia me dizer, pode me dizer, me diga, me fale, a seu ver, existe, ocorre, feito, feita, feitos, feitas, é feito, é feita',
    CONTENT:
      'construtor*, desenvolvedor*, administrador*, manipulador*, validador*, usuário*, caso de teste, casos de teste, teste* unitário*, teste* de integração, padrão de projeto, padrões de projeto, princípio da responsabilidade única, princípios solid, tipo de dado, tipos de dados, sistema de tipos, tempo real, tempo de execução, tempo de compilação, complejidade, programação, programação orientada a objetos, programa, programas, mediana, média, meio, método abstrato, métodos abstratos, método estático, componente react, aplicação web, aplicações web, aplicação, sistema operacional, sistemas operacionais, sistema distribuído, sistemas distribuídos, sistema de arquivos, função pura, função de perda, função de ativação, função hash, função, funções, parâmetro*, paralel*, parcia*, paradigma*, par chave valor, superclasse*, supervisionad*, aprendizado supervisionado, aprendizado não supervisionado, não supervisionad*, não relaciona*, nosql, banco de dados, bancos de dados, valor nulo, valor, valores, ativação, ajuste fino, gerador*, gerad*, generativ*, genéric*, geraç*, projeto, projetos, mantra, medi*na, mudança, baixo nível, baixo acoplamento, inclusão mútua, exclusão mútua, designer, tratamento de dados, tratamento de exceções, tratamento de erros, tratamento de água, tratamento igual*',
    GRAMMAR:
      'preposição, conjunção, artigo, pronome, partícula, auxiliar, verbo auxiliar, verbo modal, o verbo, a palavra',
    TREAT:
      'tratamento*, terapia*, terapêutica, feito o tratamento, feito o tratamento de, feito o tratamento da, feito o tratamento do, tratamento, tratamentos, tratamento indicado para',
    WHICH: 'que',
  },
  aliases: {
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
    'apresentacao pessoal':
      'fale sobre você, fale um pouco sobre você, apresente-se, se apresente, conte sobre você, me fale sobre você, se apresentar, fale de você, conte-me sobre você, falar sobre você',
    'processamento de linguagem natural': 'pln, nlp, processamento de linguagem natural',
    'rede neural recorrente': 'rnn, rede neural recorrente, redes neurais recorrentes',
    'rede neural convolucional': 'cnn, rede neural convolucional, redes neurais convolucionais',
    'modelo de linguagem grande':
      'llm, modelo* de linguagem grande*, grandes modelos de linguagem, modelos de linguagem de grande escala',
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
