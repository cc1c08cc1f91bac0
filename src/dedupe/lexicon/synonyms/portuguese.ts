/** See `synonyms.ts` for the form of a line. */
export const portuguese = `
~ computador, PC
= telefone celular, telemóvel
~ celular, telemóvel, telefone, smartphone
= senha, palavra-passe, password
= correio eletrônico, correio eletrónico, e-mail, email
~ banco de dados, base de dados, bancos de dados, bases de dados
= inteligência artificial, IA
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
= interface do usuário, interface do utilizador, UI
= experiência do usuário, experiência do utilizador, UX
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
= começo, início
~ terminar, acabar, finalizar, concluir, fim
= terminar, acabar, finalizar
~ parar, interromper, cessar, deter
~ continuar, prosseguir, seguir
~ usar, utilizar, empregar, uso, utilização
= usar, utilizar
= uso, utilização
~ fazer, realizar, efetuar
= realizar, efetuar
~ criar, gerar, criação, geração
~ construir, construção, edificar
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
~ proteger, proteção, resguardar
~ garantir, assegurar, garantia
= garantir, assegurar
~ verificar, checar, conferir, verificação, averiguar
= verificar, checar
~ controlar, controle, controlo, monitorar, supervisionar
= monitorar, monitorizar, monitorear
= controle, controlo
~ medir, medição, medida
~ calcular, cálculo
~ escolher, selecionar, optar, escolha, seleção
~ decidir, decisão, tomar uma decisão, tomada de decisão
= decidir, tomar uma decisão
~ obter, conseguir, obtenção
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
~ pedir, solicitar, requerer, solicitação, pedido
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
~ vender, venda, vendas
~ preço, custo, valor, tarifa
~ gastar, gasto, despesa
~ pagar, pagamento, quitar
~ barato, econômico, acessível, em conta
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
~ demitir, despedir, demissão, despedimento, dispensar, desligamento
~ demissão, pedir demissão, demitir-se, sair do emprego
= pedir demissão, demitir-se, se demitir
~ contratar, contratação, recrutar, recrutamento, admitir
= currículo, curriculum vitae, CV
~ entrevista de emprego, entrevista de trabalho
~ entrevistador, recrutador
~ candidato, concorrente
= recursos humanos, RH
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
~ trabalho em equipe, trabalho em equipa
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
~ vomitar, vômito, vómito
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
= enviar, mandar
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
~ seguro, segurança, proteger
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
= frequentemente, com frequência
~ frequentemente, com frequência, muitas vezes
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
~ sugerir, sugestão, propor, proposta
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
~ criticar, crítica
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
~ assédio, assediar
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
~ reservar, reserva
= carteira de identidade, bilhete de identidade, RG
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
~ perder, perda, extraviar
~ encontrar, achar, localizar
~ doente, paciente, enfermo
~ enfermeiro, enfermagem
~ curar, cura, sarar
~ diagnosticar, diagnóstico
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
~ tosse, tossir
~ prisão de ventre, constipação, obstipação
= prisão de ventre, constipação intestinal, obstipação
~ menstruação, período menstrual, menstrual
~ insônia, insónia, não conseguir dormir
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
~ músculo, muscular
~ fratura, fraturar
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
~ morte, morrer, falecer, falecimento, óbito
= morrer, falecer
~ reproduzir-se, reprodução
~ evoluir, evolução
~ átomo, atômico, atómico
~ molécula, molecular
~ célula, celular
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
~ misturar, mistura
~ gravidade, gravitacional
~ reagir, reação
~ energia, energético
~ independência, independente
~ governar, governo, governante
~ rei, monarca
~ eleger, eleição, eleições
~ votar, voto, votação
~ população, habitantes
~ clima, climático
~ poluir, poluição, contaminação
~ chuva, chover, precipitação
~ somar, soma, adição
~ subtrair, subtração
~ multiplicar, multiplicação
~ pronunciar, pronúncia
~ vocabulário, léxico
~ idioma, língua
~ escrever, escrita, redigir, redação
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
~ taxa de juros, taxa de juro
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
~ cortar, corte
~ limpar, limpeza, lavar
~ lavar, lavagem
~ secar, secagem
~ mancha, manchar
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
~ respeitar, respeito
~ desculpa, desculpar-se, pedir desculpas
= desculpar-se, pedir desculpas, pedir desculpa
~ discutir, discussão
~ criatividade, criativo
~ paciência, paciente
~ pontual, pontualidade
~ análise, analisar
~ interpretar, interpretação
~ prever, previsão, predição
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
= máquina virtual, VM
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
~ surgir, aparecer, aparição
= desaparecer, sumir
~ tentar, tentativa
~ manter, conservar, preservar, manutenção
~ escapar, fugir, fuga
~ abrir, abertura
~ fechar, encerrar, fechamento, fecho
~ levar, transportar, transporte
~ tirar, retirar, remover
~ deixar, abandonar, largar
~ abandonar, abandono
~ exigir, exigência, requerer
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
= diariamente, todos os dias, cada dia
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
~ significar, significado, querer dizer
= significar, querer dizer
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
~ escutar, escuta
~ cheirar, cheiro, odor, olfato
~ chorar, choro
~ rir, riso
~ amar, amor
~ odiar, ódio
~ desejar, desejo
~ sonhar, sonho
= pegar no sono, adormecer
~ acordar, despertar
~ sentir, sensação
~ lutar, luta, combater, combate
~ atacar, ataque
~ defender, defesa
~ vencer, vitória, triunfar
~ derrota, derrotar
~ conquistar, conquista
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
= ressonância magnética, RM
= tomografia computadorizada, TC, tomografia computorizada
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
~ dor de dente, dor de dentes
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
~ suborno, subornar, propina
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
= décimo terceiro salário, 13º salário, décimo terceiro
= FGTS, Fundo de Garantia do Tempo de Serviço
= INSS, Instituto Nacional do Seguro Social
~ segurança social, previdência social
= microempreendedor individual, MEI
~ empreendedor, empreendedorismo, empreender
~ atendimento, atender
~ atendimento ao cliente, serviço de apoio ao cliente
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
`
