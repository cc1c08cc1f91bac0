/** See `synonyms.ts` for the form of a line. */
export const portuguese = `
~ computador, PC
= telefone celular, telemóvel
~ celular, telemóvel, telefone, smartphone
= senha, palavra-passe, password
= correio eletrônico, correio eletrónico, e-mail, email
~ banco de dados, base de dados, bancos de dados, bases de dados
= aprendizado de máquina, aprendizagem automática, machine learning, aprendizagem de máquina
= aprendizado profundo, aprendizagem profunda, deep learning
= aprendizado, aprendizagem
= rede neural, rede neuronal, redes neurais, redes neuronais
= processamento de linguagem natural, PLN, NLP
= código aberto, open source
~ sistema operacional, sistema operativo
~ disco rígido, HD
= cópia de segurança, backup
~ backup, cópia de segurança, becape, salvar
~ arquivo, ficheiro
~ arquivo de log, ficheiro de log
~ tela, ecrã, monitor
= usuário, utilizador
= nome de usuário, nome de utilizador, username
= roteador, router
~ navegador web, web browser
~ navegador, browser
= site, website, sítio web
~ site, página, website
= página inicial, homepage
= malware, software malicioso, programa malicioso
= ciberataque, ataque cibernético, ataque informático
= cibersegurança, segurança cibernética
~ segurança da informação, cibersegurança, segurança informática
= computação em nuvem, cloud computing, computação na nuvem
~ nuvem, cloud
~ interface do usuário, interface do utilizador
~ experiência do usuário, experiência do utilizador
= ambiente de desenvolvimento integrado, IDE
= teste unitário, teste de unidade, unit test
= integração contínua, continuous integration
~ programador, desenvolvedor, developer
= criptografar, encriptar, cifrar
= descriptografar, desencriptar
~ criptografia, criptografar, encriptação, cifrar
~ depurar, depuração, debug, debugar
~ bug, erro, defeito, falha
~ falhar, falha, erro, avaria
~ erro, engano, equívoco, falha
= cometer um erro, errar
~ errar, enganar-se, cometer um erro, equívoco
~ apagar, excluir, eliminar, remover, deletar, exclusão
~ livrar-se de, eliminar, se livrar, remover
~ salvar, guardar, gravar, armazenar
~ armazenar, armazenamento, guardar
~ instalar, instalação
~ atualizar, atualização, upgrade
~ configurar, configuração, definições, ajustes
~ executar, execução, rodar
~ implementar, implementação, implantar, implantação
~ implantar, implantação, deploy, deployment
~ conectar, ligar, conexão, ligação
= fazer login, logar, iniciar sessão
~ login, logar, entrar, iniciar sessão, acessar
~ acessar, aceder, acesso
= acessar, aceder
~ baixar, descarregar, download, fazer download
~ carregar, upload, enviar
~ copiar, cópia, duplicar
~ buscar, procurar, pesquisar, busca, pesquisa, encontrar
~ ordenar, ordenação, classificar
~ desempenho, performance, rendimento
~ rápido, veloz, rapidamente, depressa
~ rapidez, rápido
~ lento, devagar, lentidão, vagaroso
~ melhorar, aprimorar, aperfeiçoar, otimizar, melhoria
= melhorar, aprimorar
~ otimizar, otimização
~ acelerar, agilizar, aceleração
~ aumentar, elevar, subir, aumento, crescimento, incremento
~ reduzir, diminuir, baixar, redução, diminuição, cortar
= reduzir, diminuir
= redução, diminuição
~ crescer, crescimento, aumentar
~ começar, iniciar, início, começo, principiar
= começar, iniciar
~ terminar, acabar, finalizar, concluir, fim
= terminar, finalizar
~ parar, interromper, cessar, deter
~ continuar, prosseguir, seguir
~ usar, utilizar, empregar, uso, utilização
= usar, utilizar
= uso, utilização
~ fazer, realizar, efetuar, feito
= realizar, efetuar
~ criar, gerar, criação, geração
~ construir, construção, edificar, constrói
~ produzir, fabricar, produção, fabrico, fabricação
= fabrico, fabricação
~ mudar, alterar, modificar, trocar, mudança, alteração
= alterar, modificar
= alteração, modificação
~ substituir, trocar, substituição, repor
~ consertar, reparar, arrumar, conserto, reparo, reparação, arranjar
= consertar, reparar
~ resolver, solucionar, solução, resolução
= resolver, solucionar
~ problema, dificuldade
~ obstáculo, barreira, dificuldade, empecilho
~ evitar, prevenir, impedir, prevenção
~ proteger, proteção, resguardar, proteja
~ garantir, assegurar, garantia
= garantir, assegurar
~ verificar, checar, conferir, verificação, averiguar
= verificar, checar
~ controlar, controle, controlo, monitorar, supervisionar
= monitorar, monitorizar, monitorear
= controle, controlo
~ medir, medição, medida
~ escolher, selecionar, optar, escolha, seleção
~ decidir, decisão, tomar uma decisão, tomada de decisão
= decidir, tomar uma decisão
~ obter, conseguir, obtenção, obtém, obtido
~ conseguir, alcançar, atingir, lograr
~ conquista, realização, sucesso, feito
~ sucesso, êxito, bem-sucedido
= sucesso, êxito
~ fracasso, fracassar, falhar, insucesso
~ objetivo, meta, finalidade, propósito
~ mostrar, exibir, apresentar, visualizar
~ aprender, aprendizagem, aprendizado, estudar
~ ensinar, ensino, lecionar, instruir
~ entender, compreender, compreensão, entendimento
= entender, compreender
~ saber, conhecimento
~ lembrar, recordar, memorizar, lembrança
= lembrar-se, recordar-se
~ esquecer, esquecimento
~ pensar, achar, opinar, opinião
~ falar, conversar, conversa
~ dizer, contar, comunicar, informar
~ responder, resposta
~ pedir, solicitar, requerer, solicitação, pedido, peço
~ permitir, autorizar, permissão, autorização
~ proibir, proibição, proibido, vedado, vedar
~ ajudar, ajuda, auxiliar, auxílio, apoio, assistência
~ precisar, necessitar, requerer, necessidade
~ necessário, preciso, indispensável, imprescindível
= indispensável, imprescindível
~ obrigatório, obrigado, compulsório
= obrigatório, compulsório
~ importante, relevante, fundamental, essencial
~ importância, relevância
~ principal, fundamental, primordial
~ perigo, perigoso
~ risco, arriscado
~ dano, danificar, prejudicar
~ causa, motivo, razão, causar
~ causar, provocar, ocasionar, originar
= causar, provocar, ocasionar
~ consequência, efeito, resultado, repercussão
~ afetar, influenciar, influência, impacto
~ característica, traço, propriedade, qualidade
~ tipo, modalidade, categoria
~ parte, componente, elemento
~ ocorrer, acontecer, suceder
= ocorrer, acontecer
~ comprar, adquirir, compra, aquisição
~ preço, custo, valor, tarifa
~ gastar, gasto, despesa
~ pagar, pagamento, quitar
~ barato, econômico, acessível
~ caro, custoso, dispendioso
~ dinheiro, grana
~ lucro, ganho, ganhar, lucrar
~ poupar, economizar, poupança, economia
~ emprestar, empréstimo
~ alugar, arrendar, aluguel, arrendamento, locação, aluguer
= aluguel, aluguer
= inquilino, locatário
~ senhorio, locador, arrendador
~ casa, moradia, residência, habitação
~ empresa, companhia, organização, firma, negócio
~ trabalho, emprego, cargo, vaga
~ trabalhador, funcionário, empregado, colaborador
~ empregador, patrão, empresa
~ chefe, superior, gestor, gerente, patrão
~ colega de trabalho, companheiro de trabalho
~ salário, ordenado, remuneração, vencimento
~ demitir, despedir, demissão, despedimento, dispensar, desligamento, despeço
~ pedir demissão, sair do emprego, deixar o emprego
~ pedir demissão, apresentar demissão
~ contratar, contratação, recrutar, recrutamento, admitir
= currículo, curriculum vitae
~ entrevista de emprego, entrevista de trabalho
~ entrevistador, recrutador
~ candidato, concorrente
~ fraqueza, ponto fraco, defeito
= maior fraqueza, maior ponto fraco, principal fraqueza, principal ponto fraco
~ ponto forte, qualidade, virtude
~ conflito, desacordo, disputa, desentendimento
~ estresse, stress, pressão
= estresse, stress
~ prazo, data limite, deadline
= data limite, prazo final, deadline
~ equipe, equipa, time
= equipe, equipa
~ liderar, liderança, líder
~ gerenciar, gerir, gestão, gerenciamento, administrar
~ motivar, motivação, motivado
~ jornada de trabalho, horário de trabalho
~ horas extras, horas extraordinárias
= licença-maternidade, licença maternidade, licença de maternidade
= licença-paternidade, licença paternidade, licença de paternidade
~ licença médica, baixa médica
~ aposentadoria, reforma, aposentar, reformar-se
~ teletrabalho, trabalho remoto, home office
~ formação, capacitação, treinamento, formar
~ treinamento, treino, treinar
~ advogado, defensor
~ ação judicial, processo judicial, processar
~ acordo, pacto, convénio, convênio
~ assinar, assinatura, firmar
~ rescindir, rescisão, cancelar
~ lei, legislação
~ sentença, decisão judicial, julgamento
~ crime, delito
~ multa, sanção, penalidade
~ castigo, pena, punição, punir
~ prisão, cadeia, presídio
= carteira de motorista, carta de condução, carteira de habilitação, CNH
~ dirigir, conduzir, condução
~ motorista, condutor
~ carro, automóvel, veículo
= carro, automóvel
~ acidente, sinistro, colisão
~ ultrapassar, ultrapassagem
~ estacionar, estacionamento
~ frear, travar, freio, travão
= freio, travão
~ estrada, rodovia
~ doença, enfermidade, patologia, moléstia
= doença, enfermidade
~ medicamento, remédio, fármaco
~ médico, doutor
~ tratar, tratamento, terapia
~ dor, doer
= dor de cabeça, cefaleia
~ pressão arterial, tensão arterial
= hipertensão, pressão alta, tensão alta
= infarto do miocárdio, enfarte do miocárdio, ataque cardíaco
= AVC, acidente vascular cerebral
~ gravidez, gestação, grávida, gestante
= gravidez, gestação
= grávida, gestante
~ parto, dar à luz, nascimento
~ vacina, vacinar, vacinação
~ efeito colateral, efeito secundário, reação adversa
~ inchaço, inchado, inchar, edema
~ sangrar, sangramento, hemorragia
= emagrecer, perder peso
= engordar, ganhar peso, aumentar de peso
~ imposto, tributo
~ fatura, conta
~ imposto de renda, IRPF
~ faturamento, faturação, vendas
= faturamento, faturação
~ lucro, lucrativo, lucratividade
~ dívida, débito, endividamento
~ cliente, comprador, consumidor, freguês
~ publicidade, anúncio, anunciar
= professor, docente
= aluno, estudante
~ escola, colégio
~ prova, exame, teste
~ reprovar, reprovação, chumbar
~ aprovar, passar, aprovação
= dever de casa, lição de casa, trabalho de casa, TPC
~ nota, classificação, pontuação
~ pasta, diretório
~ acessível, acessibilidade, tornar acessível
~ privilégio, permissão, direito
~ vulnerabilidade, vulnerável
~ vazamento de dados, fuga de dados
~ vazamento de dados, violação de dados, fuga de dados
~ filtrar, filtro, filtragem
~ hackear, invadir, invasão
~ golpe, fraude, burla, estelionato
~ consulta, consultar, query
~ índice, indexar, indexação
~ mesclar, merge, fundir, fusão, unir
~ unir, juntar, combinar, união
~ dividir, divisão, separar, partir
~ separar, separação
~ enviar, mandar, envio
~ receber, recebimento, recepção
~ compartilhar, partilhar, partilha, compartilhamento
= compartilhar, partilhar
~ trocar, troca, intercâmbio
~ transferir, transferência
~ migrar, migração
~ converter, conversão, transformar, transformação
~ traduzir, tradução
~ imprimir, impressão, impressora
~ digitalizar, escanear, scanner, digitalização
~ colar, colagem
~ recuperar, recuperação, restaurar, restauração
~ reiniciar, reinicialização, reinício
~ ligar, arrancar
~ desligar, encerrar, desconectar
~ ativar, habilitar, ativação
= ativar, habilitar
~ desativar, desabilitar, desativação
= desativar, desabilitar
~ adicionar, acrescentar, incluir, somar
= adicionar, acrescentar
~ inserir, introduzir, inserção
~ incluir, inclusão, incorporar
~ aceitar, aceitação, admitir
~ rejeitar, recusar, recusa, rejeição
= rejeitar, recusar
~ cancelar, anular, cancelamento
~ travar, congelar, bloquear
~ bloquear, bloqueio
~ atraso, demora, atrasar
~ esperar, espera, aguardar
~ sincronizar, sincronização
~ automatizar, automação, automatização, automático
~ escalar, escalabilidade, escalável
~ usabilidade, fácil de usar, usável
~ compatível, compatibilidade
~ disponível, disponibilidade
~ confiável, fiável, confiabilidade, fiabilidade
= confiável, fiável
= confiabilidade, fiabilidade
~ seguro, segurança, proteger, proteja
~ privacidade, vida privada
~ confidencial, confidencialidade
~ estável, estabilidade
~ eficiente, eficiência
~ eficaz, eficácia
~ efetivo, efetividade
~ complexo, complicado, complexidade
~ difícil, complicado, dificuldade
~ fácil, simples, facilmente
~ grande, enorme, gigante
~ pequeno, reduzido
~ novo, recente, novidade
~ velho, antigo
~ frequente, comum, habitual
~ frequentemente, com frequência, frequente
~ às vezes, de vez em quando, por vezes
~ às vezes, por vezes
~ imediatamente, de imediato, logo
= imediatamente, de imediato
= atualmente, hoje em dia, na atualidade
~ suficiente, bastante
~ demais, em excesso, excessivo
~ correto, certo, adequado, apropriado
= adequado, apropriado
~ corretamente, adequadamente, de forma correta
= corretamente, de forma correta
~ incorreto, errado, errôneo
~ útil, utilidade
~ diferente, distinto
~ igual, idêntico, mesmo
= semelhante, parecido, similar
~ possível, possibilidade
~ provável, probabilidade
~ recomendável, aconselhável, recomendado
= recomendável, aconselhável
~ recomendar, aconselhar, recomendação, conselho
~ sugerir, sugestão, propor, proposta, propõe
~ conselho, dica, recomendação
~ planejar, planear, planejamento, planeamento, plano
= planejar, planear
= planejamento, planeamento
~ preparar, preparação, preparar-se
~ organizar, organização, organizar-se
~ priorizar, prioridade, dar prioridade
= priorizar, dar prioridade
~ delegar, delegação
~ colaborar, colaboração, cooperar, cooperação
~ participar, participação, tomar parte
= participar, tomar parte
~ negociar, negociação
~ convencer, persuadir, persuasão
~ reunião, reunir
~ tarefa, trabalho, atividade
~ responsabilidade, responsável, encarregar-se
~ desafio, desafiador, desafiar
~ enfrentar, encarar, lidar
~ lidar, enfrentar, gerir
~ superar, vencer, ultrapassar
~ adaptar-se, adaptação, adaptável, adaptabilidade
~ experiência, trajetória
~ habilidade, capacidade, aptidão, competência
~ talento, dom
~ promoção, promover, ascensão
~ carreira profissional, percurso profissional, trajetória profissional
= pretensão salarial, expectativa salarial, pretensões salariais, expectativas salariais
~ aumento salarial, aumento de salário
~ indenização, indenizar, indemnização, indemnizar, compensação
= indenização, indemnização
= indenizar, indemnizar
~ período de experiência, período experimental
= aviso prévio, pré-aviso
~ desemprego, desempregado
= seguro-desemprego, subsídio de desemprego, seguro desemprego
~ autônomo, trabalhador por conta própria, freelancer, freelance
~ sindicato, sindical
~ assédio moral, assédio laboral
~ discriminar, discriminação
~ herdar, herança, herdeiro
~ divórcio, divorciar-se
~ casar, casamento, contrair matrimónio, contrair matrimônio
= casamento, matrimônio, matrimónio
~ cônjuge, esposo, marido
~ guarda, custódia
~ pensão alimentícia, pensão de alimentos
~ acusar, acusação
~ declarar, declaração
~ testemunha, testemunhar, depoimento
~ reclamar, reclamação, queixa
~ devolver, devolução, reembolso, reembolsar
~ cobrar, cobrança
~ roubar, roubado
~ ferir, ferida, ferimento
~ bater, colidir, colisão
~ limite de velocidade, velocidade máxima permitida
~ pedestre, peão
= faixa de pedestres, passagem de peões
~ faixa de pedestres, passadeira, passagem de peões
~ cruzamento, interseção
= rotatória, rotunda
~ gasolina, combustível
= caminhão, camião
= ônibus, autocarro
~ trem, comboio
= moto, motocicleta, mota
= bicicleta, bike
~ trânsito, tráfego, circulação
= passagem aérea, bilhete de avião, passagem de avião
~ bilhete, passagem, ingresso
~ bagagem, mala, malas
~ viajar, viagem
~ carteira de identidade, bilhete de identidade
~ solicitar, requerer, solicitação, requerimento
= banheiro, casa de banho
= café da manhã, pequeno-almoço
~ geladeira, frigorífico
~ suco, sumo
~ xícara, chávena
~ renovar, renovação
~ vencer, caducar, expirar, vencimento, validade
~ data de validade, prazo de validade
~ preencher, completar, preenchimento
~ perder, perda, extraviar, perco
~ encontrar, achar, localizar
~ doente, paciente, enfermo
~ enfermeiro, enfermagem
~ curar, cura, sarar
~ padecer, sofrer de
~ injetar, injeção
~ comprimido, pílula, pastilha
~ receita médica, prescrição, prescrever, receitar
~ dose, dosagem, posologia
~ contagiar, contágio, transmitir, transmissão, contagioso
~ infectar, infecção, infeção, infeccioso
= infecção, infeção
~ cirurgia, operação, operar, intervenção cirúrgica
~ intervenção cirúrgica, operação cirúrgica
~ febre, febril
~ resfriado, constipação
~ prisão de ventre, constipação, obstipação
= prisão de ventre, constipação intestinal, obstipação
~ menstruação, período menstrual, menstrual
= insônia, insónia
~ cansaço, fadiga, cansado, exaustão
~ ansiedade, ansioso
~ depressão, deprimido
~ alergia, alérgico
~ respirar, respiração, respiratório
~ coração, cardíaco
~ rim, renal
~ fígado, hepático
~ pulmão, pulmonar
~ cérebro, cerebral
~ osso, ósseo
~ pele, cutâneo
~ sangue, sanguíneo
~ estômago, gástrico
~ queimadura, queimar
~ idoso, pessoa idosa, velho, ancião
= idoso, pessoa idosa
~ criança, infantil, pediátrico
~ recém-nascido, neonato, neonatal
= recém-nascido, neonato
= bebê, bebé
~ alimento, comida
~ nutriente, nutrição, nutritivo
~ fumar, tabagismo, tabaco
~ parar de fumar, deixar de fumar
~ morte, morrer, falecer, falecimento, óbito, morto
= morrer, falecer
~ reproduzir-se, reprodução
~ evoluir, evolução
~ átomo, atômico, atómico
~ eletricidade, elétrico
~ magnético, magnetismo, ímã, íman
~ calor, aquecer, aquecimento
~ esfriar, resfriar, arrefecer, arrefecimento, resfriamento
~ congelar, congelamento, congelação
~ derreter, fundir, fusão, derretimento
~ ferver, ebulição, fervura
~ evaporar, evaporação
~ dissolver, dissolução, solúvel
~ oxidar, oxidação
~ gravidade, gravitacional
~ reagir, reação
~ energia, energético
~ independência, independente
~ governar, governo, governante
~ rei, monarca
~ eleger, eleição, eleições, eleito
~ votar, voto, votação
~ população, habitantes
~ clima, climático
~ poluir, poluição, contaminação
~ chuva, chover, precipitação
~ somar, soma, adição
~ subtrair, subtração
~ multiplicar, multiplicação
~ vocabulário, léxico
~ idioma, língua
~ escrever, escrita, redigir, redação, escrito
~ ler, leitura
~ contabilidade, contábil, contabilista, contador
~ auditar, auditoria
~ investir, investimento, investidor
~ amortizar, amortização
~ depreciar, depreciação
~ endividar-se, dívida
~ falir, falência, bancarrota
~ exportar, exportação
~ importar, importação
~ financiamento imobiliário, crédito habitação, financiamento habitacional
= caixa eletrônico, caixa automático, ATM
~ caixa eletrônico, multibanco, caixa automático
~ orçamento, orçar, cotação
~ desconto, abatimento
~ fornecedor, fornecer, fornecimento
= estoque, stock
~ concorrência, concorrente, competidor
~ lançar, lançamento
~ fundação, alicerce, alicerces
~ concreto armado, betão armado
~ concreto, betão
~ soldar, solda, soldagem, soldadura
~ cano, tubo, tubulação, tubagem, canalização
= encanador, canalizador
~ encanamento, canalização
~ pintar, pintura
~ furar, perfurar, perfuração
~ limpar, limpeza, lavar
~ lavar, lavagem
~ secar, secagem
~ cozinhar, cozinha, cozimento
~ fritar, frito, fritura
~ assar, assado
~ regar, rega, irrigação
~ plantar, plantio, semear
~ cachorro, cão, canino
~ lixo, resíduos, detritos
~ reciclar, reciclagem
~ mudar de casa, mudança
~ ruído, barulho, barulhento
~ comportamento, conduta
~ emoção, emocional
~ raiva, irritação, zangado, ira
~ medo, receio, temor
~ felicidade, feliz
~ preocupação, preocupar-se
~ confiança, confiar
~ honesto, honestidade, sincero, sinceridade
~ desculpa, desculpar-se, pedir desculpas
= desculpar-se, pedir desculpas, pedir desculpa
~ discutir, discussão
~ criatividade, criativo
~ paciência, paciente
~ pontual, pontualidade
~ interpretar, interpretação
~ prever, previsão, predição, previsto
~ classificar, classificação
~ agrupar, agrupamento, clustering
= sobreajuste, overfitting, sobreajustamento
= subajuste, underfitting
= conjunto de dados, dataset
= valores atípicos, outliers
= valores ausentes, dados ausentes, valores faltantes, dados faltantes
= validação cruzada, cross-validation
= gradiente descendente, descida do gradiente, gradient descent
~ rótulo, rotular, etiqueta, etiquetar
= floresta aleatória, random forest
= programação orientada a objetos, POO, programação orientada a objectos
~ coletor de lixo, garbage collector
= variável de ambiente, environment variable
~ reutilizar, reutilização, reaproveitar
= balanceamento de carga, load balancing
= balanceador de carga, load balancer
= largura de banda, bandwidth
= endereço IP, IP address
= autenticação de dois fatores, verificação em duas etapas, 2FA, autenticação em dois fatores
= chave primária, primary key
= chave estrangeira, foreign key
= procedimento armazenado, stored procedure
~ gatilho, trigger
= captura de tela, captura de ecrã, screenshot, print de tela
~ mouse, rato
= pendrive, memória USB, pen drive
= reconhecimento de voz, reconhecimento de fala, speech recognition
= síntese de voz, texto para fala, TTS
~ reconhecimento facial, reconhecimento de rosto
~ alucinação, alucinar
= ajuste fino, fine-tuning
= engenharia de prompt, engenharia de prompts, prompt engineering
~ surgir, aparecer, aparição, surja
= desaparecer, sumir
~ tentar, tentativa
~ manter, conservar, preservar, manutenção, mantém, mantido
~ escapar, fugir, fuga, foge
~ abrir, abertura, aberto
~ fechar, encerrar, fechamento, fecho
~ levar, transportar, transporte
~ tirar, retirar, remover
~ deixar, abandonar, largar
~ exigir, exigência, requerer, exija
~ requisito, exigência
~ cumprir, cumprimento, respeitar
~ violar, violação, infringir, descumprir
~ comparar, comparação
~ descobrir, descoberta
~ inventar, invenção, inventor
~ investigar, investigação, pesquisar
~ avaliar, avaliação, analisar
~ estimar, estimativa
~ identificar, identificação, reconhecer
~ detectar, detetar, deteção, detecção
= detectar, detetar
= detecção, deteção
~ notificar, avisar, notificação, aviso
~ publicar, publicação
~ desenvolver, desenvolvimento
~ fortalecer, reforçar, fortalecimento
= fortalecer, reforçar
~ enfraquecer, debilitar
~ demorar, levar tempo, tardar
~ durar, duração
~ vantajoso, benéfico, benefício
~ nocivo, prejudicial, danoso
= nocivo, prejudicial
= gratuito, grátis, de graça
~ vizinho, vizinhança
~ diário, cotidiano, todos os dias, quotidiano
~ anual, por ano, cada ano
~ mensal, por mês, cada mês
~ semanal, por semana
~ nascer, nascimento
~ educar, educação
~ aula, lição
~ validar, validação
~ simplificar, simplificação, tornar mais simples
= simplificar, tornar mais simples
~ generalizar, generalização
~ limitar, limitação, restringir, restrição
~ ampliar, estender, ampliação, extensão, expandir
~ encurtar, abreviar
~ repetir, repetição
~ depender, dependência
~ vínculo, relação, laço
~ vincular, ligar, vinculação
~ link, ligação, hiperligação
= hiperlink, hiperligação
~ ajustar, ajuste, regular
~ aproveitar, tirar proveito, aproveitamento
~ estabelecer, fixar, estabelecimento
~ fundar, fundador
~ implicar, acarretar
~ significar, significado, querer dizer, quer dizer
= significar, querer dizer, quer dizer
~ ser composto por, compor-se de, consistir
~ pertencer, fazer parte de
~ faltar, falta, carência, ausência
~ conter, conteúdo
~ chegar, chegada
~ sair, saída
~ entrar, entrada, ingressar, ingresso
~ voltar, regressar, retornar, regresso, retorno
~ mover, movimento, deslocar, deslocamento
~ andar, caminhar
~ cair, queda
~ quebrar, partir, ruptura, rutura
~ jogar fora, deitar fora, descartar
~ jogar fora, deitar fora
~ pegar, apanhar
~ observar, observação
~ ouvir, audição
~ cheirar, cheiro, odor, olfato
~ rir, riso
~ amar, amor
~ odiar, ódio
= pegar no sono, adormecer
~ acordar, despertar
~ sentir, sensação
~ lutar, luta, combater, combate
~ atacar, ataque
~ defender, defesa
~ vencer, vitória, triunfar
~ revolução, revolucionário
~ cidadão, cidadania
~ imigrar, imigração
~ seguro, apólice, seguradora
~ seguro de carro, seguro automóvel, seguro auto
~ ferramenta, instrumento, utensílio
~ tomada, tomada elétrica
~ cabo, fio, cabeamento
~ curto-circuito, curto
~ vazamento de gás, fuga de gás
~ vazamento, fuga, vazar
~ desentupir, desobstruir, entupimento, entupido
= desentupir, desobstruir
~ vaso sanitário, sanita, privada
= vaso sanitário, sanita
~ chuveiro, duche, banho
~ máquina de lavar, lavadora de roupa
= máquina de lavar roupa, lavadora de roupa, lava-roupas
= lava-louças, máquina de lavar louça
~ micro-ondas, forno de micro-ondas
~ ar-condicionado, ar condicionado, climatização
= ar-condicionado, ar condicionado
~ telhado, teto, cobertura
~ piso, chão, pavimento
~ parafuso, parafusar, aparafusar
~ cola, adesivo
~ impermeabilizar, impermeabilização, impermeável
~ isolar, isolamento, isolante
~ resistir, resistência, resistente
~ duro, dureza
~ pesado, peso, pesar
~ largo, largura
~ alto, altura
~ longo, comprido, comprimento
~ profundo, profundidade
~ grosso, espesso, espessura, grossura
~ quente, calor
~ frio, esfriar
~ úmido, húmido, umidade, humidade
= umidade, humidade
~ seco, secar, secura
~ limpo, limpeza, limpar
~ sujo, sujeira, sujidade
~ cheio, encher
~ vazio, esvaziar
~ escuro, escuridão
~ claro, clareza
~ cego, cegueira
~ surdo, surdez
~ rico, riqueza
~ pobre, pobreza
~ livre, liberdade
~ justo, justiça
~ igual, igualdade
~ desigual, desigualdade
~ violento, violência
~ urgente, urgência
~ grave, gravidade, sério
~ leve, ligeiro
~ propagar, propagação, espalhar, espalhar-se, disseminar
~ prevenir, preventivo
~ reabilitar, reabilitação
~ cicatrizar, cicatriz, cicatrização
~ esterilizar, esterilização, estéril
~ desinfetar, desinfecção, desinfeção, desinfetante
~ engasgar, engasgo, asfixia
~ afogar-se, afogamento
~ desmaiar, desmaio, perder os sentidos
= desmaiar, perder os sentidos, perder a consciência
~ tontura, tonto, ficar tonto
= coceira, comichão, prurido
~ hematoma, nódoa negra, roxo
= catapora, varicela
~ diabetes, diabético
~ obesidade, obeso
= reanimação cardiopulmonar, RCP, ressuscitação cardiopulmonar
= unidade de terapia intensiva, UTI, unidade de cuidados intensivos
~ pronto-socorro, urgências
~ hospitalizar, internar, internação, internamento, hospitalização
= internação, internamento
= prontuário médico, processo clínico
~ farmácia, farmacêutico
~ analgésico, remédio para dor
~ calmante, sedativo, tranquilizante
~ intoxicar, intoxicação, envenenamento
~ intoxicação alimentar, intoxicação por alimentos
~ contraindicação, contraindicado
~ jejum, em jejum, jejuar
~ exame de sangue, análise de sangue, análises ao sangue
~ raio-x, radiografia, raios X
~ ultrassom, ecografia, ultrassonografia
= ultrassonografia, ecografia
~ tomografia computadorizada, tomografia computorizada
= cesárea, cesariana, parto por cesariana
~ anticoncepcional, contraceptivo, contracepção, método contraceptivo
= anticoncepcional, contraceptivo
~ aborto, abortar, interrupção da gravidez
~ amamentar, amamentação, aleitamento, dar o peito
~ amamentação, aleitamento materno
~ infertilidade, infértil
~ higiene, higiênico, higiénico
~ lavagem das mãos, lavar as mãos
~ lavagem das mãos, higienização das mãos, lavar as mãos
~ dentista, odontologista
~ óculos de sol, óculos escuros
~ psicólogo, psicologia, psicológico
~ autoconfiança, confiança em si mesmo
~ concentração, concentrar-se
~ procrastinar, procrastinação, deixar para depois
~ hábito, costume
~ definir metas, estabelecer metas
~ definir objetivos, estabelecer objetivos
~ gerir o tempo, gerenciar o tempo, gestão do tempo
~ linguagem corporal, comunicação não verbal
~ emprego anterior, trabalho anterior, último emprego
~ emprego anterior, trabalho anterior
~ equilíbrio entre vida pessoal e profissional, conciliação
= burnout, síndrome de burnout, esgotamento profissional
~ avaliação de desempenho, avaliação do desempenho
= rotatividade de pessoal, turnover, rotatividade de funcionários
~ integração, onboarding, acolhimento
~ estágio, estagiário, estagiar
~ bolsa, bolsista, bolseiro
~ matrícula, matricular-se, inscrição, inscrever-se
~ graduação, curso superior
~ universidade, universitário
~ sala de aula, aula
~ disciplina, matéria
~ currículo escolar, plano de estudos, grade curricular
= bullying, assédio escolar
~ colar na prova, copiar no exame, trapacear
= colar na prova, copiar no exame, copiar na prova
~ gramática, gramatical
~ ortografia, ortográfico
~ verbo, verbal
~ conjugar, conjugação
~ poema, poesia, poeta
~ autor, escritor
~ arte, artístico
~ filosofia, filosófico, filósofo
~ religião, religioso
~ economia, económico, econômico
~ oferta, oferecer
~ escassez, escasso
= produto interno bruto, PIB
= Imposto sobre Valor Acrescentado, IVA, imposto sobre o valor acrescentado
~ sonegar, sonegação, evasão
~ sonegação fiscal, sonegação de impostos
~ sonegação fiscal, evasão fiscal
= lavagem de dinheiro, branqueamento de capitais
~ corrupção, corrupto
~ falsificar, falsificação
~ difamar, difamação
~ patente, patentear
~ marca, marca registrada, marca registada
~ marca registrada, marca registada
~ direitos autorais, direitos de autor, copyright
~ fiança, fiador
~ aval, avalista
~ culpado, culpa, culpabilidade
~ inocente, inocência
~ deter, detenção
~ prender, prisão
~ antecedentes criminais, registo criminal, ficha criminal
= antecedentes criminais, registo criminal
~ cartório, notário, notarial
~ juiz, judicial, magistrado
~ constituição, constitucional
= carteira de trabalho, CTPS
~ décimo terceiro salário, décimo terceiro
= FGTS, Fundo de Garantia do Tempo de Serviço
= INSS, Instituto Nacional do Seguro Social
~ segurança social, previdência social
= microempreendedor individual, MEI
~ empreendedor, empreendedorismo, empreender
~ atendimento, atender
~ abacaxi, ananás
~ tangerina, mexerica
~ mandioca, aipim, macaxeira
~ sorvete, gelado
= açougue, talho
= aeromoça, comissária de bordo, hospedeira de bordo
~ esporte, desporto, esportivo, desportivo
= esporte, desporto
= goleiro, guarda-redes
= registro, registo
~ registrar, registar, registro, registo
= registrar, registar
= contato, contacto
= econômico, económico
= acadêmico, académico
= gênero, género
= bônus, bónus
= ótimo, óptimo
~ planejamento familiar, planeamento familiar
~ cronograma, calendário, agenda
= ação, acção
= direção, direcção
= projeto, projecto
= seção, secção
= eletrônico, eletrónico
= econômica, económica
= prêmio, prémio
= gênio, génio
= anônimo, anónimo
= sinônimo, sinónimo
= fenômeno, fenómeno
= quilômetro, quilómetro
= oxigênio, oxigénio
= hidrogênio, hidrogénio
= nitrogênio, azoto
= equipamento de proteção individual, EPI
~ prazo de entrega, data de entrega
~ chatbot, bot de conversa
= spam, lixo eletrônico, lixo eletrónico
~ videochamada, videoconferência, chamada de vídeo
= videochamada, chamada de vídeo
= código-fonte, código fonte, source code
= controle de versão, controlo de versões, version control
~ memória RAM, memória de acesso aleatório
= unidade central de processamento, CPU
~ CPU, processador
= unidade de estado sólido, disco de estado sólido, SSD
= interface de programação de aplicações, API
= sistema de gerenciamento de banco de dados, SGBD, DBMS, sistema de gestão de bases de dados
= rede privada virtual, VPN
= rede local, LAN
~ injeção de SQL, SQL injection, injeção SQL
= negação de serviço distribuída, DDoS
= autenticação multifator, MFA
= perguntas frequentes, FAQ
= internet das coisas, IoT
~ realidade virtual, virtual reality
= realidade aumentada, augmented reality
= comércio eletrônico, comércio eletrónico, e-commerce, ecommerce
= otimização para mecanismos de busca, SEO, otimização para motores de busca
= mecanismo de busca, motor de busca, buscador
= geração aumentada por recuperação, retrieval-augmented generation
= aprendizado por reforço, aprendizagem por reforço, reinforcement learning
= aprendizado supervisionado, aprendizagem supervisionada, supervised learning
= aprendizado por transferência, transfer learning, aprendizagem por transferência
= rede neural convolucional, rede convolucional, CNN
= rede neural recorrente, rede recorrente, RNN
= árvore de decisão, decision tree
= máquina de vetores de suporte, SVM, máquina de vetor de suporte
= k vizinhos mais próximos, KNN
= análise de componentes principais, PCA
= matriz de confusão, confusion matrix
= taxa de aprendizado, taxa de aprendizagem, learning rate
= função de perda, loss function
= função de ativação, activation function
= visão computacional, visão por computador, computer vision
= mineração de dados, data mining
= armazém de dados, data warehouse
= ciência de dados, data science
= cientista de dados, data scientist
= engenheiro de dados, data engineer
= analista de dados, data analyst
= tabela hash, hash table, tabela de dispersão
= lista encadeada, lista ligada, linked list
= árvore binária, binary tree
= busca binária, pesquisa binária, binary search
= recursividade, recursão
= condição de corrida, race condition
~ impasse, deadlock
~ thread, linha de execução
= dívida técnica, technical debt, débito técnico
= revisão de código, code review
= encapsulamento, encapsulação
= padrão de projeto, padrão de desenho, design pattern
= injeção de dependência, injeção de dependências, dependency injection
= desenvolvimento orientado a testes, desenvolvimento guiado por testes, TDD
~ biblioteca, library
~ sistema de arquivos, sistema de ficheiros
= interface de linha de comando, CLI, interface de linha de comandos
~ linha de comando, terminal, console
= máscara de sub-rede, subnet mask
= sistema de nomes de domínio, DNS
= tempo de inatividade, downtime
~ gargalo, bottleneck
~ laço, loop, ciclo, repetição
~ compilar, compilação, compilador
~ iterar, iteração
~ viés, enviesado, bias, tendencioso
~ refatorar, refatoração, refactoring
= cadeia de caracteres, string
~ aplicativo, aplicação, app
= aplicativo, app
~ aplicativo móvel, app móvel, aplicação móvel
~ placa gráfica, placa de vídeo
= placa-mãe, motherboard, placa mãe
~ modo avião, modo de avião
= tela preta, ecrã preto
~ tela azul, ecrã azul
~ conta bloqueada, bloqueio de conta
= pedra nos rins, pedras nos rins, cálculo renal, cálculos renais, pedra no rim
= pedra na vesícula, pedras na vesícula, cálculos biliares
= hemorroidas, hemorróidas
~ azia, queimação no estômago
= hipoglicemia, açúcar baixo no sangue, baixo nível de açúcar no sangue
= hiperglicemia, açúcar alto no sangue, nível alto de açúcar no sangue
= glicemia, glicose no sangue, açúcar no sangue
= infecção urinária, infeção urinária, infecção do trato urinário
= intravenoso, endovenoso
= doença pulmonar obstrutiva crônica, DPOC
= vírus da imunodeficiência humana, HIV, VIH
= transtorno do déficit de atenção, TDAH, transtorno do déficit de atenção com hiperatividade
= transtorno do espectro autista, TEA, perturbação do espetro do autismo
= transtorno obsessivo-compulsivo, TOC
~ anemia ferropriva, anemia por deficiência de ferro, anemia ferropénica
~ frequência cardíaca, batimentos cardíacos
~ lesão por pressão, úlcera por pressão, úlcera de pressão
~ escara, úlcera por pressão, úlcera de decúbito
~ insuficiência cardíaca, falência cardíaca
~ insuficiência renal, falência renal
~ dor nas costas, dor lombar, lombalgia
~ dor de barriga, dor abdominal, dor de estômago
= falta de ar, dificuldade para respirar, dificuldade em respirar, dispneia
= apesar de, a despeito de
= gradualmente, pouco a pouco
= totalmente, completamente
= normalmente, geralmente
~ normalmente, habitualmente, usualmente, em geral, geralmente
= rapidamente, com rapidez
= facilmente, com facilidade
= anteriormente, previamente
~ especialmente, sobretudo, principalmente
~ aproximadamente, cerca de
~ somente, apenas, só, unicamente
= somente, apenas
~ em breve, logo
~ maneira, modo, forma
~ lugar, local, sítio
~ quantia, montante
~ tamanho, dimensão
~ setor, âmbito, área
~ tema, assunto
~ ideia, conceito, noção
~ resumo, síntese, resumir
~ relatório, informe
~ questionário, inquérito
~ amostra, amostragem
~ teoria, teórico
~ ponto de vista, perspectiva, perspetiva, opinião
~ origem, procedência
~ antepassado, ancestral
~ escravo, escravidão, escravatura
= escravidão, escravatura
~ colônia, colónia, colonizar, colonização
~ agricultura, agrícola
~ indústria, industrial, industrialização
~ comércio, comercial
~ rio, fluvial
~ mar, marinho, marítimo
~ montanha, montanhoso
~ ilha, insular
~ terremoto, sismo, terramoto, tremor de terra
= terremoto, terramoto
~ vulcão, vulcânico
~ inundação, inundar
~ incêndio, incendiar, fogo
~ floresta, florestal
~ flor, floração, florescer
~ ave, pássaro
~ inseto, bicho
~ extinção, extinguir, extinto
~ hereditário, herança
~ gene, genético
= DNA, ADN, ácido desoxirribonucleico
~ digestão, digerir, digestivo
~ sol, solar
~ lua, lunar
~ planeta, planetário
~ estrela, estelar
~ luz, luminoso, iluminar
~ som, sonoro, acústico
~ flutuar, flutuação, boiar
~ afundar, afundamento
~ vibrar, vibração
~ refletir, reflexão
~ refratar, refração
~ ácido, acidez
~ metal, metálico
~ queimar, combustão, arder
~ explodir, explosão
~ demonstrar, demonstração, provar
= porcentagem, percentagem, percentual
~ arredondar, arredondamento
~ amigo, amizade
~ namorado, namorar
~ animal de estimação, pet
~ presente, presentear, prenda
~ festa, celebração, comemoração, comemorar
~ jogar, jogo
~ fazer exercício, exercitar-se
~ cantar, canção
~ foto, fotografia, imagem
= foto, fotografia
~ roupa, vestuário
~ sapatos, calçado
~ vestir, vestir-se, vestuário
= código de vestimenta, dress code
~ camiseta, t-shirt
~ adiar, postergar, adiamento
= adiar, postergar
~ antecipar, adiantar
~ atrasar-se, chegar atrasado, atraso
~ apressar-se, ter pressa
~ descansar, descanso, repouso
~ orgulhoso, orgulho
~ frustrado, frustração
~ surpreender, surpresa
~ estressado, estressante, estresse
= concordar, estar de acordo
~ mentir, mentira, mentiroso
~ fofoca, boato
~ insultar, insulto, ofender
~ drogas, entorpecentes, estupefacientes
= tráfico de drogas, narcotráfico
~ viciado, vício
~ alcoólatra, alcoolismo, alcoólico
~ suicídio, suicidar-se, tirar a própria vida
~ aposentado, reformado, pensionista
~ deficiência, deficiente, pessoa com deficiência
~ deficiente físico, pessoa com deficiência física
~ desistir, render-se, abandonar
~ perceber, notar, dar-se conta
~ sentir falta, ter saudades
= entrar em contato, contatar, entrar em contacto, contactar
~ cuidar, cuidado, tomar conta
= cuidar de, tomar conta de
= fazer uma pergunta, perguntar
~ levar em conta, considerar, ter em conta
~ levar em conta, ter em conta
~ quebrar, avariar, estragar, pifar
= pifar, avariar
= reinstalar, instalar novamente, instalar de novo
~ fazer backup, fazer cópia de segurança
= ficar doente, adoecer
~ ficar nervoso, nervosismo, nervos
~ engravidar, ficar grávida, conceber
= engravidar, ficar grávida
~ dar errado, correr mal, falhar
= dar errado, correr mal
~ dar certo, correr bem, funcionar
~ tirar dúvidas, esclarecer, esclarecimento
= abrir mão de, renunciar a
~ montar, montagem, instalar
~ desmontar, desmontagem
~ esticar, alongar, alongamento
~ encolher, encolhimento
~ enferrujar, ferrugem
= mofo, bolor
~ azulejo, ladrilho
~ cozido, cozer
~ temperar, tempero
~ descascar, pelar
= marcha à ré, marcha-atrás
= placa do carro, matrícula do carro, chapa de matrícula
~ farol alto, máximos
~ farol baixo, médios
~ dar preferência, ceder a passagem, dar passagem
= mudar de faixa, mudança de faixa, mudar de via
~ pisca, seta, pisca-pisca
~ posto de gasolina, posto de combustível
~ pneu furado, furo, furar o pneu
~ congestionamento, engarrafamento
~ congestionamento de trânsito, engarrafamento
~ porta-malas, bagageira, mala do carro
= porta-malas, bagageira
~ cliente potencial, cliente em potencial
~ cliente potencial, lead
= público-alvo, público alvo
= funil de vendas, sales funnel
= taxa de conversão, conversion rate
= retorno sobre o investimento, retorno do investimento, ROI
= indicador-chave de desempenho, indicador chave de desempenho, KPI
= venda cruzada, cross-selling
= fluxo de caixa, cash flow
~ ponto de equilíbrio, break-even
= pequena e média empresa, PME, pequenas e médias empresas
= plano de negócios, plano de negócio, business plan
~ capital de risco, venture capital
= diretor executivo, CEO, diretor-executivo
= diretor financeiro, CFO
~ gerente de projetos, gestor de projetos, gerente de projeto, project manager
= gestão de projetos, gerenciamento de projetos, project management
= partes interessadas, stakeholders
= tempestade de ideias, brainstorming
~ habilidades interpessoais, soft skills, competências comportamentais
~ habilidades técnicas, hard skills, competências técnicas
= multitarefa, multitasking
~ carta de apresentação, cover letter
~ vaga, oferta de emprego, vaga de emprego
~ vaga de emprego, oferta de emprego
~ busca de emprego, procurar emprego, procura de emprego, buscar emprego
~ mudar de emprego, mudança de emprego, trocar de emprego
= tempo parcial, part-time
~ tempo parcial, meio período, part-time
= tempo integral, tempo inteiro, full-time, período integral
~ turno da noite, turno noturno
~ demissão sem justa causa, dispensa sem justa causa
~ demissão por justa causa, dispensa por justa causa
~ acidente de trabalho, acidente laboral
~ doença ocupacional, doença profissional
~ segurança do trabalho, segurança e saúde no trabalho, saúde ocupacional
~ evacuar, evacuação
~ certidão de nascimento, registro de nascimento, assento de nascimento
~ certidão de casamento, assento de casamento
~ naturalizar-se, naturalização, obter a nacionalidade
= sonda vesical, sonda urinária, cateter urinário, cateter vesical
~ sinais vitais, parâmetros vitais
~ parada cardíaca, paragem cardíaca
~ parada cardiorrespiratória, paragem cardiorrespiratória
= medir a pressão, aferir a pressão, medir a tensão arterial
= glóbulos vermelhos, hemácias, eritrócitos
= glóbulos brancos, leucócitos
= plaquetas, trombócitos
= coluna vertebral, espinha dorsal
~ sistema imunológico, sistema imunitário, sistema imune
= dente do siso, dentes do siso, terceiro molar
= voltagem, tensão elétrica
~ voltagem, tensão, diferença de potencial, ddp
= atrito, fricção
~ painel solar, placa solar
= Idade Média, período medieval
= União Soviética, URSS
= Estados Unidos, EUA, USA
= Nações Unidas, ONU
= Organização Mundial da Saúde, OMS
~ resistência aos antibióticos, resistência a antibióticos
~ ambiente de trabalho, clima de trabalho
~ clima organizacional, ambiente de trabalho
= tomar decisões, tomada de decisão, tomada de decisões
~ resolver problemas, resolução de problemas, solução de problemas
~ resolver conflitos, resolução de conflitos, gestão de conflitos, lidar com conflitos
= trabalhar em equipe, trabalho em equipe, trabalhar em equipa
~ atendimento ao cliente, serviço ao cliente
~ cliente difícil, cliente irritado, cliente insatisfeito
~ colega difícil, colega problemático
~ deixar o emprego, sair do emprego, largar o emprego
~ daqui a cinco anos, em cinco anos
= maior conquista, maior realização, principal conquista
~ maior fracasso, maior erro
~ ambição, ambicioso, aspiração
~ iniciativa, proativo, proatividade, proactivo
~ flexível, flexibilidade
~ resiliência, resiliente
~ empatia, empático
~ perfeccionista, perfeccionismo
~ meticuloso, detalhista, minucioso
~ trabalhador, esforçado
~ preguiçoso, preguiça
~ desorganizado, bagunça, desordem
~ corajoso, coragem
~ tímido, timidez
~ amável, gentil, gentileza
~ inteligente, inteligência, esperto
~ curioso, curiosidade
~ ciumento, ciúme
~ famoso, conhecido, célebre
~ jovem, juventude
~ velhice, envelhecer, envelhecimento
~ bonito, belo, beleza, lindo
~ louco, loucura
~ saudável, saúde
~ tóxico, venenoso, veneno, toxicidade
~ inofensivo, inócuo
~ visível, visibilidade
= ocultar, esconder
~ revelar, divulgar
~ confessar, confissão
~ negar, negação
~ afirmar, afirmação
~ confirmar, confirmação
~ prometer, promessa
~ assessorar, aconselhar, assessoria
~ supervisionar, supervisão
~ vigiar, vigilância
~ inspecionar, inspeção, vistoria
~ obedecer, obediência
~ castigar, punir, castigo
~ premiar, prêmio, recompensa
~ competir, competição
~ representar, representação
~ alimentar, alimentação
~ colher, colheita
~ caçar, caça
~ escavar, escavação
~ demolir, demolição, derrubar
~ desinstalar, desinstalação
~ lubrificar, lubrificação, engraxar
~ rachadura, fissura, trinca
~ carpinteiro, carpintaria
~ jardim, jardinagem
~ grama, relva
~ erva daninha, ervas daninhas, mato
~ remover manchas, tirar manchas, eliminar manchas
~ passar roupa, engomar, passar a ferro
~ passar roupa, passar a ferro
~ ralar, ralado
~ congelador, freezer
~ descongelar, descongelamento
~ conservar, conservação
~ estragar, apodrecer
~ salgado, sal
~ açúcar, açucarado
~ sabor, gosto
~ encomenda, pedido
~ encomendar, pedir, peço
~ agendar, marcar, agendamento, marcação
~ agendar uma consulta, marcar uma consulta, agendar consulta, marcar consulta
~ assinar, subscrever, assinatura, subscrição
= fale sobre você, me fale sobre você, conte sobre você, fale-me de si, fale sobre si mesmo
~ fale sobre você, apresente-se, fale-me sobre si, se apresente
~ trabalhar aqui, trabalhar conosco, trabalhar na nossa empresa, trabalhar nesta empresa, trabalhar connosco
~ trabalhar conosco, trabalhar connosco, trabalhar na nossa empresa, trabalhar para nós
= passatempos, hobbies
~ passatempo, hobby, tempo livre
~ contribuir, contribuição, agregar valor
~ destacar-se, sobressair, diferenciar-se
~ situação difícil, momento difícil, desafio
~ quanto você quer ganhar, pretensão salarial, expectativa salarial
= estilo de trabalho, forma de trabalhar, maneira de trabalhar
~ disponibilidade para viajar, viajar a trabalho
= planilha, folha de cálculo, planilha eletrônica
~ redefinir a senha, recuperar a senha, esqueci a senha, trocar a senha
= ponto de ônibus, paragem de autocarro, parada de ônibus
= pedágio, portagem
~ carona, boleia
= embreagem, embraiagem
= acostamento, berma
~ calçada, passeio
~ caminhonete, carrinha, picape
= grampeador, agrafador
= fita adesiva, fita-cola
~ ensino médio, ensino secundário
~ ensino fundamental, ensino básico
= xampu, champô
= creme dental, pasta de dentes, pasta de dente
= absorvente higiênico, penso higiénico, absorvente íntimo
= camisinha, preservativo
= AIDS, SIDA, síndrome da imunodeficiência adquirida
= câncer, cancro
~ câncer de mama, cancro da mama
= multimídia, multimédia
~ aba, separador
~ área de trabalho, desktop
~ cadastro, registro, cadastrar, cadastrar-se
~ telefonar, ligar para
~ aterrissagem, aterragem, pouso
~ aterrissar, aterrar, pousar
~ decolagem, descolagem
~ decolar, levantar voo
~ creche, infantário
= elevador, ascensor
~ aluguel de carro, aluguer de carro, alugar um carro
= aluguel de carro, aluguer de carro, aluguel de carros, rent a car
= ciclovia, pista para bicicletas
~ equação do segundo grau, equação quadrática
= mínimo múltiplo comum, MMC
= máximo divisor comum, MDC
~ probabilidade condicional, probabilidade condicionada
= valor esperado, esperança matemática
~ derivar, derivada, derivação
~ fatorar, fatoração, fatorizar, fatorização
= fatorar, fatorizar
= água oxigenada, peróxido de hidrogênio, peróxido de hidrogénio
= soda cáustica, hidróxido de sódio
= sal de cozinha, cloreto de sódio, sal comum
= dióxido de carbono, gás carbônico, CO2
= cal viva, óxido de cálcio, cal virgem
= água sanitária, lixívia
= sistema digestivo, aparelho digestivo, sistema digestório
~ sistema respiratório, aparelho respiratório
~ sistema circulatório, aparelho circulatório
~ sistema reprodutor, aparelho reprodutor
= sistema nervoso central, SNC
~ pena de morte, pena capital
~ prisão perpétua, pena perpétua
~ guarda compartilhada, guarda partilhada
~ defensor público, advogado dativo, advogado oficioso
~ homicídio culposo, homicídio por negligência
= Lei Geral de Proteção de Dados, LGPD
= Regulamento Geral sobre a Proteção de Dados, RGPD, GDPR
~ teste de gravidez, exame de gravidez
= autoescola, escola de condução, auto-escola
~ prova do Detran, exame do Detran
~ exame de condução, prova prática de direção, exame prático de direção
~ prova prática de direção, exame prático de direção
= necessidades educativas especiais, NEE
~ evasão escolar, abandono escolar
~ fracasso escolar, insucesso escolar
~ aula particular, explicações, explicador
~ estudar no exterior, estudar no estrangeiro, estudar fora do país
= língua materna, língua nativa, idioma nativo
= língua estrangeira, idioma estrangeiro
~ aprender um idioma, aprender uma língua, aprender línguas, aprender idiomas
= expressão idiomática, idiomatismo
~ gíria, calão
~ comparecer, comparecimento, presença
~ faltar, ausência, ausentar-se
= absenteísmo, absentismo
~ produtividade, produtivo
~ rentabilidade, rentável
~ solvência, solvente
~ inadimplência, inadimplente, calote, incumprimento
~ prestação, parcela, mensalidade
= frete, custo de envio, portes de envio
~ loja online, loja virtual
= comprar online, compra online, comprar pela internet
~ posicionar, posicionamento
~ segmentar, segmentação
~ fidelizar, fidelização, lealdade, leal
~ satisfazer, satisfação, satisfeito
~ insatisfeito, descontente, insatisfação
~ parcelar, parcelamento, pagar em prestações
= parcelar, pagar em prestações
~ sacar, saque, levantar dinheiro, levantamento
~ sacar dinheiro, levantar dinheiro
~ conta corrente, conta à ordem
~ talão de cheques, livro de cheques
~ tributar, tributação
~ isentar, isenção, isento
~ restituir, restituição
~ contribuinte, pagador de impostos
= CPF, cadastro de pessoas físicas, cadastro de pessoa física
= CNPJ, cadastro nacional da pessoa jurídica
= número de contribuinte, número de identificação fiscal, NIF
= recibo de salário, holerite, contracheque, recibo de vencimento
~ hora extra, trabalho extraordinário, horas extras
~ bater o ponto, controle de ponto, ponto eletrônico
~ atestado médico, baixa médica
~ partilha, dividir os bens
~ boletim de ocorrência, registro policial
~ fazer queixa, apresentar queixa
~ colocar, pôr, botar
~ extrair, extração
~ ligar, telefonar, telefonema
~ indicar, indicação, apontar
~ localizar, localização, situar
~ cobrir, tapar
~ reunir, juntar
~ repartir, distribuir, distribuição
~ atribuir, atribuição, designar
~ nomear, nomeação, designar
~ emitir, emissão
~ divulgar, divulgação, difundir, difusão
~ ignorar, desconsiderar
~ perceber, percepção, perceção
~ imaginar, imaginação
~ concluir, conclusão
~ deduzir, dedução
~ reter, retenção
~ libertar, liberar, liberação, libertação
~ atrair, atração, captar
~ captar clientes, atrair clientes
~ captar clientes, atrair clientes, conquistar clientes, conseguir clientes
~ reter clientes, fidelizar clientes
~ reter talentos, retenção de talentos, reter funcionários
~ encorajar, incentivar, estimular
~ incentivo, estímulo, incentivar
~ obrigar, forçar
~ perseverar, persistir, perseverança, persistência
~ tolerar, tolerância, aguentar, suportar
~ perdoar, perdão
~ agradecer, agradecimento, gratidão
= parabenizar, dar os parabéns, felicitar
~ resgatar, resgate, salvar
~ sobreviver, sobrevivência
~ corrigir, correção, retificar
~ piorar, deteriorar, deterioração, agravar
~ destruir, destruição
~ facilitar, tornar mais fácil
~ estimular, estimulação
~ inibir, inibição
~ absorver, absorção
~ excretar, excreção
~ secretar, secreção
~ sintetizar, síntese
~ decompor, decomposição
~ fermentar, fermentação
~ germinar, germinação
~ polinizar, polinização
~ hibernar, hibernação
~ clonar, clonagem
~ mutar, mutação
~ suar, transpirar, suor, transpiração
= suar, transpirar
~ urinar, urina, fazer xixi
= urinar, fazer xixi
~ queda de cabelo, perda de cabelo, calvície, alopecia
~ queda de cabelo, perda de cabelo
~ acne, espinhas, borbulhas
~ entorse de tornozelo, entorse do tornozelo
= cãibra, câimbra
~ mordida, mordedura, morder
~ picada, picar
~ asfixia, asfixiar, sufocar
~ choque elétrico, eletrocussão, levar choque
~ desidratar, desidratação
~ hidratar, hidratação
~ vegetariano, vegetarianismo
~ intolerância, intolerante
~ intolerância à lactose, intolerante à lactose
~ doença celíaca, celíaco
~ imune, imunidade
~ álcool em gel, álcool gel
~ caneta, esferográfica
~ anotações, apontamentos, notas
= fazer anotações, tomar notas, tirar apontamentos
~ memorizar, decorar, memorização
~ concentrar-se, prestar atenção
~ alunos com dificuldades, dificuldades de aprendizagem
~ repetir de ano, repetir o ano, reprovar de ano
= trabalho de conclusão de curso, TCC
= doutorado, doutoramento
~ formar-se, graduar-se, concluir o curso, formatura
~ aprender a ler, alfabetização, alfabetizar
~ analfabeto, analfabetismo
~ diretor da escola, diretor escolar
~ pai, paternidade
~ mãe, maternidade, materno
~ infância, infantil
~ adolescente, adolescência
~ batizar, batismo, batizado
~ noivar, noivado
~ viúvo, viuvez
~ enterrar, enterro, sepultar, funeral
= janela de contexto, context window
= modelo fundacional, foundation model
= rede adversária generativa, rede generativa adversária, GAN, redes adversárias generativas
= mecanismo de atenção, attention mechanism
= detecção de objetos, object detection
= análise de sentimentos, análise de sentimento, sentiment analysis
= sistema de recomendação, recommender system
= detecção de anomalias, anomaly detection
= engenharia de atributos, engenharia de características, feature engineering
= seleção de atributos, seleção de características, feature selection
= aumento de dados, data augmentation
= dissipação do gradiente, desaparecimento do gradiente, vanishing gradient
= retropropagação, backpropagation
= parada antecipada, early stopping
= ajuste de hiperparâmetros, otimização de hiperparâmetros, hyperparameter tuning
= conjunto de treinamento, conjunto de treino, dados de treinamento, dados de treino, training set
= conjunto de teste, dados de teste, test set
= redução de dimensionalidade, redução da dimensionalidade, dimensionality reduction
= modelo de linguagem de grande escala, grande modelo de linguagem, LLM, modelo de linguagem grande
= índice clusterizado, clustered index
= visão materializada, view materializada, materialized view
= integridade referencial, referential integrity
= ataque de força bruta, brute force
~ engenharia social, social engineering
= homem no meio, man-in-the-middle, MITM
= teste de penetração, teste de intrusão, pentest
= menor privilégio, privilégio mínimo, least privilege
~ confiança zero, zero trust
= chave pública, public key
= chave privada, private key
~ criptografia simétrica, cifragem simétrica, encriptação simétrica
~ criptografia assimétrica, cifragem assimétrica, encriptação assimétrica
= resposta a incidentes, incident response
~ estouro de buffer, buffer overflow
= gerenciador de senhas, gestor de senhas, password manager, gestor de palavras-passe
= criptografia de ponta a ponta, end-to-end encryption, encriptação de ponta a ponta
= sistema de detecção de intrusão, sistema de detecção de intrusos, IDS
= infraestrutura como código, IaC
= alta disponibilidade, high availability
= recuperação de desastres, disaster recovery
= fila de mensagens, message queue
= arquitetura orientada a eventos, event-driven architecture
= entrega contínua, continuous delivery
= teste de carga, load testing
= teste de regressão, regression testing
= cobertura de código, code coverage
= vazamento de memória, fuga de memória, memory leak
~ desenvolvimento de software, software development
= desvio padrão, desvio-padrão
~ incidente, chamado, ticket
~ sobrecarga, sobrecarregar, saturação
= acesso negado, permissão negada
~ registro, log
~ cadastrar-se, criar uma conta, registrar-se
~ excluir a conta, apagar a conta, eliminar a conta, deletar a conta
~ excluir um arquivo, apagar um arquivo, deletar um arquivo
~ inscrever-se, subscrever, inscrição
~ travando, congelando, trava
~ bateria descarregada, bateria fraca
~ carregar, recarregar, carga
~ liberar espaço, libertar espaço
~ alto-falante, coluna, caixa de som
~ fone de ouvido, auscultadores, fones
= fone de ouvido, auscultadores, fones de ouvido
~ satisfação do cliente, cliente satisfeito
~ acostumar-se, habituar-se, hábito
~ agir, ação, atuar, atuação
~ apoiar, apoio, suporte
~ associar, associação
~ assustar, susto
~ autenticar, autenticação
~ caracterizar, característica
~ citar, citação
~ combinar, combinação
~ compensar, compensação
~ comunicar, comunicação, comunicar-se
~ considerar, consideração
~ consumir, consumo
~ coordenar, coordenação
~ acreditar, crença, crer
~ diferenciar, distinguir
~ projetar, desenhar, design
~ focar, foco, concentrar-se
~ equilibrar, equilíbrio, balancear
~ esforçar-se, esforço
~ existir, existência
~ explorar, exploração
~ expor, exposição
~ expressar, expressão, exprimir
~ financiar, financiamento
~ guiar, guia
~ imitar, imitação
~ impulsionar, impulso
~ inovar, inovação, inovador
~ inspirar, inspiração
~ interagir, interação
~ interromper, interrupção
~ intervir, intervenção
~ justificar, justificação, justificativa
~ julgar, julgamento
~ manipular, manipulação
~ obstruir, obstrução
~ ocupar, ocupação
~ opor-se, oposição
~ orientar, orientação
~ progredir, progresso, avançar, avanço
~ fomentar, promover, incentivar
~ fornecer, prover, proporcionar
~ coletar, recolher, coleta, recolha
~ regular, regulação, regulamentar, regulamentação
~ relacionar, relação
~ residir, residência, residente
~ simular, simulação
~ tender, tendência
~ variar, variação
~ visualizar, visualização
~ aplicar, aplicação
~ admitir, admissão
~ adotar, adoção
~ advertir, advertência, avisar
~ agressivo, agressividade, agressão
~ alojar, alojamento, hospedar, hospedagem
= alojamento, hospedagem
~ arquivar, arquivamento
~ brilhar, brilho, brilhante
~ convocar, convocação
~ dedicar, dedicação
~ degradar, degradação
~ desempenhar, desempenho, exercer
~ deslocar-se, deslocamento
~ determinar, determinação
~ queda, diminuição, redução
~ doar, doação, doador
~ emigrar, emigração, emigrante
~ equivaler, equivalente, equivalência
~ hospedar um site, hospedagem de site, alojamento web
= hospedagem de site, alojamento web, alojamento de sites, web hosting
~ fugir do local do acidente, evadir-se do local, fuga do local
~ recuperar o dinheiro, reaver o dinheiro, reembolso
~ recuperar, reaver
~ cobrar uma dívida, recuperar uma dívida
~ processar, entrar na justiça, ajuizar uma ação, mover uma ação
~ ajuizar uma ação, propor uma ação, mover uma ação
~ entrar com recurso, interpor recurso, apresentar recurso
~ recorrer, recurso, apelar, apelação
~ impugnar, impugnação
~ fui demitido, fui despedido
~ recusar-se, negar-se, recusa
~ faltar ao trabalho, ausentar-se do trabalho
~ pedir aumento, negociar o salário, solicitar aumento
~ pedir aumento, solicitar aumento
~ pedir férias, solicitar férias, marcar férias
~ discordar do chefe, conflito com o chefe, desentendimento com o chefe
~ chefe difícil, mau chefe
~ cumprir prazos, entregar no prazo
~ várias tarefas ao mesmo tempo, multitarefa
~ declarar imposto, entregar a declaração, fazer a declaração de imposto
~ emitir uma fatura, faturar
~ abrir uma empresa, criar uma empresa, montar um negócio
~ abrir uma empresa, criar uma empresa
~ fechar uma empresa, encerrar uma empresa
~ máximo, máxima, no máximo, prazo máximo, não pode exceder, não poderá exceder, não pode ultrapassar, não poderá ultrapassar, não pode ser superior a, limite superior
~ mínimo, mínima, no mínimo, prazo mínimo, não pode ser inferior a, não poderá ser inferior a, pelo menos
`
