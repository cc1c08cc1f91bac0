import type { Phrases } from '../lexicon.ts'

export const phrases: Phrases = {
  words: {
    WHAT: `
      qué son, qué significa, cuál, en qué consiste, en qué consisten, a qué se refiere,
      qué se entiende por, qué entiende por, qué quiere decir, qué viene a ser, qué es exactamente,
      qué representa, qué se conoce como, qué es eso de, qué se llama, qué entiendes por,
      qué entiende usted por, cómo definirías, cómo definiría, a qué nos referimos con, a qué llamamos,
      a qué se llama, a qué se le llama, dime qué es, qué significa el término, defina el término,
      el término, cuál es el significado de, qué constituye, qué es lo que se conoce como,
      qué entendemos por, qué se entiende como, cómo se define, cómo se definen, cómo define,
      cómo defines, cómo definen, cómo podemos definir, cómo se puede definir, a qué se denomina,
      qué se denomina, qué se conoce por, qué es en realidad, qué quiere decir el término,
      qué significa la sigla, qué significan las siglas, qué significa el concepto de,
      cuál es la definición de, qué idea tiene de, qué viene siendo, de qué se trata, de qué trata,
      qué fueron, qué eran, cuál sería, {qué,cuál} {es,era,es el concepto de,fue}
    `,
    WHICH: 'qué, qué tipo de, qué clase de',
    HOW: `
      cómo, cómo se, cómo se pueden, cómo podemos, cómo puedo, de qué manera, de qué forma,
      qué hay que hacer para, qué se debe hacer para, qué debo hacer para, qué pasos seguirías para,
      qué pasos sigues para, cuál es la manera de, cuál es la forma de, cuál es el modo de, de qué modo,
      qué métodos hay para, qué métodos existen para, qué formas hay de, qué maneras hay de,
      cómo haces para, cómo hago para, cómo le harías para, cuál es el procedimiento para,
      cuál es el proceso para, cuál es la mejor forma de, cuál es la mejor manera de,
      cuál es el mejor modo de, qué procedimiento se sigue para, qué se puede hacer para,
      qué podemos hacer para, qué puedo hacer para, qué medidas tomarías para, qué medidas se toman para,
      qué medidas se pueden tomar para, de qué maneras, de qué formas, cuáles son las formas de,
      cuáles son las maneras de, con qué métodos, mediante qué métodos, qué estrategias hay para,
      qué estrategias usarías para, qué técnicas se usan para, qué técnicas existen para,
      qué métodos se usan para, qué métodos se utilizan para, qué mecanismos existen para,
      cómo deberíamos, cómo debería, cómo debo, cómo debemos, cómo se deben, cómo podrías, cómo logras,
      cómo lograrías, cómo hacemos para, cómo hay que, {cómo,qué} {hacer,harías,haría,se hace} para,
      {de qué forma,de qué manera,cómo} {se puede,es posible}, cómo {se ,}{puede,debe,podría}
    `,
    WHY: `
      por qué, a qué se debe, cuál es la razón, cuál es el motivo, por qué motivo, por qué razón,
      por qué es, para qué sirve usar, a qué se debe que, qué hace que, por qué causa,
      cuál es la razón de que, cuál es el motivo de que, cuál es el motivo por el que,
      cuál es la razón por la que, a causa de qué, qué explica que, debido a qué, por qué se ve,
      por qué es que, por qué se produce, por qué ocurre, por qué sucede, por qué se da, por qué razones,
      por qué motivos, cuáles son las razones de, cuáles son los motivos de, a qué obedece,
      qué motivos hay para, qué razones hay para, cómo se explica que, por qué fue, por qué son,
      por qué se produjo
    `,
    WHEN: `
      cuándo, en qué casos, en qué caso, en qué situaciones, en qué situación, bajo qué condiciones,
      en qué circunstancias, en qué escenarios, cuándo conviene, cuándo es recomendable,
      cuándo es conveniente, cuándo es apropiado, en qué momento, en qué ocasiones, en qué condiciones,
      en qué año, en qué época, en qué fecha, cuándo tiene sentido, cuándo es útil, cuándo es mejor,
      en qué supuestos, en qué supuesto, cuándo se produce, en qué contextos, cuándo es preferible,
      cuándo es necesario, cuándo se debe, cuándo debe, cuándo debería, en qué siglo, cuándo fue
    `,
    WHERE: 'dónde, en dónde',
    WHO: 'quién, quiénes',
    LIST: `
      cuáles, cuáles son, enumere, enumera, enumerar, mencione, menciona, mencionar, nombre, nombra,
      liste, lista de, cite, cita, enliste, indique, señale, enumere los, dé ejemplos de, puede enumerar,
      puedes enumerar, puede nombrar, puedes nombrar, dime, diga, señala, señalar, nómbrame,
      dime cuáles son, cuáles serían, indica, indicar, di, diga cuáles son, enúnciame, haga una lista de,
      haz una lista de, mencióname, enumérame, cuáles fueron, cuáles eran, cítame, enlista, especifique,
      mencione cuáles son, enumera los, enumera las, qué otros,
      {menciona,cite,mencione,nombre} {algunos,algunas}, {señale,indique} {cuáles son,los,las}
    `,
    HOWMANY: 'cuántos, cuántas, cuánto, cuánta, qué cantidad',
    HOWLONG: `
      cuánto tiempo, cuánto dura, cuánto tarda, cuánto demora, por cuánto tiempo, durante cuánto tiempo,
      qué duración tiene, cuál es la duración de
    `,
    WHETHER: 'si es posible, es posible, es verdad, es cierto, es cierto que',
    EXPLAIN: `
      enuncie, enuncia, enunciar, exprese, expresa, formule, formula, dinos, díganos, cuéntanos,
      cuéntenos, explíquenos, explícanos, háblanos de, háblenos de, coméntanos, coméntenos, comparta,
      comparte con nosotros, descríbanos, descríbenos, quisiera que explicara, me gustaría que explicaras,
      haz un resumen de, dice, establece, enúncialo, explique, explica, explícame, expliquen, describa,
      describe, describeme, comente, comenta, defina brevemente, resuma, detalle, exponga, presente,
      cómo entiendes, discuta, cuénteme, explíqueme, explicame, me puede explicar, puedes explicarme,
      podrías explicarme, podría explicarme, cuéntame, qué puede decir sobre, qué me puedes decir de,
      describa brevemente, en qué consiste exactamente, haga un resumen de, dé una explicación de,
      da una explicación de, desarrolle, ilustre, aclare, argumente, cómo entiende, cómo describirías,
      cómo explicarías, exponga brevemente, comente brevemente, quiero que expliques,
      me gustaría que explicara, me puede decir, me puedes decir, dígame, dime, hable brevemente de,
      hable un poco de, háblame un poco de, hábleme un poco de, cuéntame qué sabes de,
      cuénteme qué sabe de, deme una idea de, dame una idea de, descríbeme, descríbame, desarrolla,
      exponer, expón, detalla, detállame, resume, resumir, resúmeme, haga una breve descripción de,
      haz una breve descripción de, en qué radica, qué conoces sobre, expliquemos, aclara, aclárame,
      ilustra, descríbelo, sabrías explicar, sabría explicar, sabrías decirme, sabría decirme,
      sea tan amable de explicar, dé una breve explicación de, da una breve explicación de,
      dé una visión general de, dame una visión general de, explique con sus palabras,
      explica con tus palabras, describa en qué consiste,
      {podría ,podrías ,puede ,puedes ,}{decirnos,explicar,describir,decirme},
      {hable,háblame,qué sabe,qué sabes,hábleme,qué puede decirnos,qué puedes contarme,qué puedes decirme,qué nos puede decir,qué conoce} {de,sobre},
      {explique,explica} {qué es,brevemente,en qué consiste,cómo},
      {hable,háblame,qué sabe,qué sabes,cuéntame,hábleme,cuénteme} {sobre,acerca de}
    `,
    DEFINITION: `
      defina, define, definir, definición, concepto, concepto de, significado, definición de,
      la noción de, noción
    `,
    DIFFERENCE: `
      diferenci*, difier*, distingu*, compar*, contrast*, distinción, distinciones, en qué se distingue,
      qué diferencia hay, qué diferencias hay, frente a, vs, versus, cuál es la diferencia,
      en qué difiere, en qué difieren, comparación, en qué son diferentes, en qué es diferente,
      diferenciar, distintos entre sí, qué distingue, qué diferencia a, qué diferencia al, se diferencian,
      cómo distinguir, en qué se parecen y en qué se diferencian,
      {en qué,cómo} se {diferencia,diferencian,distinguen}, similitudes y diferencias, diferencias y similitudes, semejanzas y diferencias, diferencias y semejanzas
    `,
    SIMILARITY: 'similitud*, semejanz*, en común',
    PROS: `
      punto* fuerte*, ventaja*, beneficio*, pros, puntos fuertes, fortaleza*, bondades, virtudes, pros de,
      lado positivo, aspectos positivos, qué ganamos con, provecho, qué tienen de bueno,
      qué tiene de bueno, punto fuerte, mayor fortaleza, principal fortaleza, principales fortalezas,
      principal ventaja, qué se gana con, qué aporta, qué aportan, qué beneficios aporta,
      qué ventajas ofrece, qué ventajas ofrecen, qué ventajas aporta, qué ventajas presenta,
      aspecto positivo, qué beneficios tiene, qué beneficios ofrece
    `,
    CONS: `
      desventaja*, inconvenient*, contras, limitacion*, limitación, puntos débiles, debilidad*,
      desventajas, aspectos negativos, lado negativo, defecto*, puntos negativos, qué tienen de malo,
      qué tiene de malo, punto débil, mayor debilidad, principal debilidad, principales debilidades,
      mayor defecto, principal defecto, debilidad, debilidades, qué inconvenientes tiene,
      qué desventajas tiene, qué desventajas presenta, aspecto negativo, contra de, pegas,
      qué limitaciones tiene
    `,
    APPLICATION: `
      aplican, aplica, aplicarse, aplicados, aplicacion*, aplicación de, se aplica, se aplican, aplicar,
      caso* de uso, uso* práctico*, usos, aplicado, aplicada, aplicaciones, aplicó, aplicaron,
      aplicándose, dónde se usan, dónde se utilizan, dónde se emplea, qué usos tiene, qué usos tienen,
      qué aplicaciones tiene, qué aplicaciones tienen, aplicaciones prácticas,
      {en qué,dónde} se {aplica,aplican,usa,utiliza}
    `,
    PRINCIPLE: `
      funciona, funcionan, funcionamiento, principio de funcionamiento, mecanismo de funcionamiento,
      principios, principio, por dentro, internamente, funcionar, en qué principio se basa,
      en qué se basa, mecanismo de acción, modo de funcionamiento, cómo actúa, cómo actúan,
      funcionamiento de, funcionamiento del, funcionaba, funcionaban, funcionó,
      {cómo ,}{trabaja,trabajan,opera,operan}
    `,
    ROLE: `
      importantes, es importante, papel, rol, función de, para qué se usa, para qué se utiliza,
      importancia, importante, para qué se usan, para qué se utilizan, utilidad, qué función,
      para qué se emplea, qué rol juega, qué rol cumple, qué papel tiene, cuál es la utilidad de,
      qué utilidad tiene, con qué fin, cuál es la finalidad de, cuál es el objetivo de,
      qué finalidad tiene, qué hace la, qué hace el, qué hacen los, qué hacen las, para qué es, qué hace,
      qué hacen, cumplió, cumplieron, desempeñaron, juegan, jugaron, desempeñaba, qué papel tuvo,
      qué funciones realizan, qué funciones tienen, qué funciones ejerce, cuál es la función de,
      cuáles son las funciones de, cuál es la importancia de, qué importancia tiene, qué importancia tuvo,
      por qué es importante, por qué son importantes, en qué radica la importancia de,
      qué propósito tiene, cuál es el propósito de, qué objetivo tiene, qué objetivo persigue,
      qué sentido tiene, para qué son, para qué se emplean, para qué fue creado, para qué fue creada,
      propósitos, finalidades, {qué papel ,}{desempeña,juega,cumple,desempeñó,jugó},
      {función,funciones} {del,de la,de los,de las}, qué {función,funciones} {realiza,desempeña,tiene},
      {con qué ,}{propósito,finalidad,objetivo}, {para qué ,de qué ,}{sirve,sirven},
      {qué funciones ,}{cumple,cumplen,desempeñan}
    `,
    CAUSE: `
      causas, motivo, motivos, razón, razones, origen, a causa de, causado, qué factores producen,
      qué genera, cuál es el origen de, cuál es la causa de, por qué aparece, por qué se origina,
      por qué surge, causante*, motivo*, causó, causaba, causaban, ha causado, han causado, causar,
      provocó, provocaba, provocaban, provocar, motivó, originó, originaron, originar, ocasionó,
      ocasionaron, ocasionar, desencadenó, desencadenaron, desencadenan, desencadenante, desencadenantes,
      detonante, detonantes, qué llevó a, qué llevó al, qué llevaron a, qué condujo a, qué condujo al,
      qué produjo, qué generó, qué factores llevaron a, cuáles fueron las causas de, cuál fue la causa de,
      cuál fue el origen de, por qué estalló, por qué surgió, por qué comenzó, qué origen tiene,
      qué origen tuvo, {qué factores ,}{provocan,causan,originan,causaron,provocaron,motivaron,ocasionan},
      {qué ,}{causa,provoca,ocasiona,origina,da lugar a,desencadena}
    `,
    MANNER: `
      vía, vías, método*, forma de, manera*, técnica*, estrategia*, enfoque*, medida*, solución,
      soluciones, mecanismo* para, métodos de, modo de, maneras de, maneras posibles de, vías para,
      recursos para, medios para, medio para, tácticas para, {formas,modos,procedimientos} {de,para}
    `,
    STEPS: `
      paso, pasos, etapa*, fase, fases, procedimiento*, flujo de trabajo, etapa, etapas, procedimiento,
      procedimientos, en qué etapas, en qué fases, de qué fases consta, de qué etapas consta,
      qué pasos se siguen, qué pasos hay que seguir
    `,
    TYPES: `
      tipo, tipos, categoría*, variedad*, tipo de, cómo se clasifica, cómo se clasifican,
      en qué se clasifica, en qué se clasifican, se clasifican en, qué variedades de, qué categorías de,
      en qué tipos se divide, en qué tipos se dividen, en cuántos tipos,
      {qué ,}{clases,tipos,modalidades} de
    `,
    FEATURES: `
      característica*, propiedad*, rasgo*, novedad*, particularidad*, cualidad*, qué hay de nuevo,
      caracteriza, qué caracteriza a, qué caracteriza al, qué caracteriza, caracterizan, se caracteriza,
      se caracterizan, caracterizó, qué distingue a
    `,
    EXAMPLES: 'ejemplo*, dé un ejemplo, da un ejemplo, ejemplifique, por ejemplo',
    CHALLENGES: 'reto, retos, desafío*, dificultad*, obstáculo, obstáculos, escollo, escollos',
    IMPACT: `
      impacto*, efecto, efectos, consecuencia*, influencia, influye, afecta, repercusion*,
      qué efectos tiene, qué efecto tiene, qué repercusión tiene, qué repercusiones tiene, repercusiones,
      repercute, repercuten, incide, inciden, afectan, influyen, afectado por, afectada por, afectó,
      afectaron, afectar, influyó, influyeron, influir, incidió, incidieron, incidir, repercutió,
      repercutieron, repercutir, repercusión, impactó, impactaron, impactan, qué consecuencias trajo,
      qué consecuencias conlleva, qué efectos produce, qué efectos produjo, qué efectos causa,
      qué efectos provoca, qué efecto produce, qué influencia ejerce, qué supone para,
      qué implicaciones tiene, implicaciones, causó$, causaron$, causaba$, causan$, provocó$, provocaron$,
      provocan$, ocasionó$, generó$, originó$, desencadenó$, impacta,
      qué {influencia,impacto,consecuencias} {tiene,tuvo}
    `,
    COMPONENTS: `
      componente*, parte, partes, elemento*, compone, componen, compuesto por, se compone,
      de qué están formados, de qué están formadas, está formada por, está formado por, de qué constan,
      de qué está compuesto, de qué está compuesta, de qué está hecho, de qué está hecha, integran,
      conforman, qué componentes tiene, formado por, formada por, está constituido por,
      está constituida por, está integrado por, está integrada por, constituyen,
      de qué partes está compuesta, de qué partes está compuesto,
      de qué {partes ,elementos ,}{está formada,está formado,consta,se compone},
      qué {elementos,partes} {componen,forman,tiene}
    `,
    RELATION: `
      relación entre, relación que existe, relación, qué relación existe entre, qué relación hay entre,
      qué relación guarda, qué relación tiene, vínculo entre, vínculos entre, conexión entre, qué vincula,
      relaciones entre, {se ,cómo se ,}{relaciona,relacionan}
    `,
    BESTPRACTICE: 'buenas prácticas, mejores prácticas, recomendacion*, mejor práctica, buena práctica',
    SOLVE: `
      qué harías si, qué haría si, qué haría usted si, qué hace si, qué haces si, qué haces cuando,
      qué hacer si, qué harías, tratar, trate, tratas, tratamos, tratarías, superar, supera, superan,
      solucion*, resolv*, resuelv*, resuelt*, arregl*, corrig*, correg*, correcc*, repar*, atender,
      reparar, arreglar, subsanar, remediar, trataría, tratado, tratada, tratarse, combatir, combatimos,
      combatirías, combatió, luchar contra, luchan contra, luchamos contra, luchar, se lucha, solventar,
      solventa, solventan, plantar cara a, {se ,}{trata,tratan,combate,combaten,lucha contra}
    `,
    PREVENT: `
      evit*, preven*, previen*, impedir, impid*, protegerse de, protegerse contra, eludir, esquivar,
      evitar
    `,
    MITIGATE: 'mitig*, alivi*, atenu*, paliar, contrarrest*',
    EVALUATE: `
      valorar, valora, valoran, medimos, medido, medida, medidas, evalu*, medir, mide, miden, medición,
      cuantific*, estim*, se mide, cuantificar, calificar, evaluar
    `,
    OPTIMISE: 'optim*, optimiz*, mejor*, perfeccion*, potenci*, perfeccionar, optimizar, mejorar',
    ENSURE: 'garantiz*, asegur*, mantener, mantien*, preserv*, conserv*',
    IMPLEMENT: `
      implement*, escrib*, desarroll*, program*, codific*, realiz*, se lleva a cabo, llevar a cabo,
      lleva a cabo, llevan a cabo, se realiza, redactar, redacta, redactan, redactó, redacte, redactarías,
      redacción de
    `,
    CREATE: `
      generar, genera, generan, generado, producir, producen, crear, crea, crean, creación, cree, creó,
      crearon, creado, creada, creados, creadas, crear un nuevo, crear una nueva, generó, generaron,
      generada, generados, producido, producida, produjo, {hacer,se hace,haces,harías} {un,una}
    `,
    USE: `
      usar, usa, usan, uso, usado, usada, usados, usadas, use, uses, usaría, usarías, usamos, usas,
      uso de, usarse, utiliz*, emple*, mediante, usando, a través de
    `,
    NEED: `
      tendríamos que, tendría que, tendrías que, tenemos que, tengo que, recomendable, aconsejable,
      conviene, conveniente, necesit*, necesari*, requier*, requer*, hace falta, hay que, debemos,
      debería, deberías, deberíamos, necesidad de, es necesario, es necesaria, son necesarios,
      son necesarias, deben, exigido, exigida, exigidos, exigidas, exigir, se pide, se piden, es preciso,
      es preciso que, es indispensable, imprescindible, imprescindibles, indispensable, indispensables,
      es obligatorio, recomendaría, recomendarías, aconsejan,
      {se ,}{debe,exige,exigen,recomienda,recomiendan,aconseja}
    `,
    REDUCE: `
      baja, bajan, reduc*, reduzc*, dismin*, minimiz*, recort*, acort*, decrement*, disminuir, disminuye,
      aminorar, rebajar, acortar, recortar, minimizar, bajar, frenar, frena, frenan, frenado de, aminora,
      aminoran, rebaja, rebajan, abaratar, abarata, acorta, acortan, reducción de
    `,
    INCREASE: 'aument*, increment*, ampli*, maximiz*, aumentar, incrementar, ampliar, acrecentar, subir',
    CHOOSE: `
      elegir, elige, eligen, elección, escog*, seleccion*, decid*, elegirías, decantarse por, optar por,
      escoger, escoge, seleccionar
    `,
    DESIGN: 'diseñ*',
    TEST: 'probar, prueban, probamos, testear, testing, test, tests, prueb*, valid*, verific*, comprob*',
    DETECT: `
      identificar, identifica, identifican, identificación de, reconocer, reconoce, reconocen, detect*,
      descubr*, descubrir
    `,
    CONFIGURE: 'configur*, establec*, ajust*, instal*',
    DEPLOY: 'despleg*, desplieg*, despliegue, poner en producción',
    DELETE: `
      borrar, borra, borran, borrado, quitar, quita, quitan, elimin*, suprim*, quitado, borrada, borró
    `,
    ADD: 'agreg*, añad*, insert*, adicion*',
    CONVERT: 'convert*, conviert*, transform*, conversión, traducir, pasar',
    MIGRATE: 'migr*, traslad*, mover, mueve, transfer*',
    PROTECT: 'proteg*, protecc*, defender, defiende, defienden, resguard*, salvaguard*, amparar, ampara',
    MANAGE: 'gestion*, administr*, organiz*',
    CALCULATE: `
      computar, computa, calcul*, fórmula de, fórmula del, fórmula para calcular, fórmula para, cuál es la fórmula de, cuál es la fórmula del, cuál es la fórmula para calcular, con qué fórmula se calcula, qué fórmula se usa para calcular
    `,
    MONITOR: 'monitor*, supervis*, vigil*, rastre*',
    START: 'iniciar, inicia, inician, inicio, activar, activa, activan, comenz*, arranc*, lanz*, habilit*',
    STOP: 'parar, terminar, termina, terminan, deten*, detien*, desactiv*, finaliz*, cancel*, deshabilit*',
    UPDATE: 'actualiz*, modific*, cambi*',
    HAPPEN: `
      tuvo lugar, tener lugar, ocurr*, suced*, produce, produzca, surg*, aparec*, ocurre, pasa cuando,
      pasa si, acontec*, tiene lugar, tienen lugar, se produjo, se da, se dan, se dio, se dieron, surge,
      aconteció, estalló, estalla, estallaron, estallido de
    `,
    LOSE: 'perd*, pierd*, pérdida',
    TRAIN: 'entrenar, entrena',
    PROCESS: 'ejecut*, llevar a cabo, efectu*, hacer, hace, hacen, haces, haría, harías',
    AND: 'y, e, o, u, así como, y la, y el, y los, y las, y un, y una',
    OF: 'de, del, de la, de los, de las, de un, de una',
    IN: 'en, dentro de, durante, en el, en la, en un, en una, en los, en las, al, entre, bajo',
    FOR: 'para, sobre, acerca de, respecto a',
    WITH: 'con, vía',
    FROM: 'desde, a partir de',
    TO: 'a, hacia, hasta, a un, a una, al formato',
    THAN: 'que, en lugar de, en vez de, antes que, frente al',
    BY: 'por',
    NOT: 'no, sin, nunca, jamás, ni, ningún, ninguna, tampoco, falta de, imposible',
    LIGHT: 'eficiencia, calidad, precisión, capacidad, mecanismo, sistema',
    HOLLOW: `
      problema*, tema, término, cosa, cosas, campo, área, áreas, ámbito, ámbitos, dominio, sector, caso,
      casos, situación, situaciones, tipo
    `,
    CERTAIN: 'mi, mis',
    VAGUE: `
      comun, común, comunes, habitual*, típic*, general, básic*, fundamental*, disponible*, posible*,
      ciert*, específic*, particular*, relacionad*, distint*, divers*, corriente en, conocid*, relevante,
      destacad*
    `,
    EMPTY: `
      podría usted, serías tan amable de, sería tan amable de, dispone de, disponen de, cuenta con,
      cuentan con, poseen, goza de, gozan de, quisiera saber, varios, varias, el, la, los, las, lo, un,
      una, unos, unas, es, son, fue, fueron, eran, era, ser, siendo, está, están, estar, hay, ha, han,
      haber, se, su, sus, usted, ustedes, tú, tu, tus, te, nos, nosotros, nuestro, nuestra, yo, me, le,
      les, este, esta, estos, estas, ese, esa, esto, eso, aquel, cual, cuales, quien, pueden, poder,
      pueda, según, favor, por favor, brevemente, brevement, detalladamente, en detalle, simplemente,
      principal*, más importantes, más comunes, más usados, más utilizadas, generalmente, normalmente,
      diferentes tipos, algun*, algún, cada, todo, toda, todos, todas, ambos, otro, otra, otros, otras,
      más, muy, mejor, bien, correctamente, eficazmente, eficientemente, eficaz, práctica, en la práctica,
      en producción, en un proyecto, en proyectos reales, experiencia, entrevista, pregunta, tiene,
      tienen, tener, tenga, ofrece, ofrecen, ofrecer, proporciona, proporcionan, posee, soporta, incluye,
      existen, conoce, conoces, conocer, sabe, sabes, considera, cree que, piensa, se llama,
      conocido como, entre sí, entonces, cuando, si, como, también, además, actualmente, hoy en día,
      nuevo en, aporta, aportan, presenta, presentan, da, dar, brinda, brindan, existe entre, existente,
      existentes, un poco, un poco de, concisamente, con sus palabras, con tus palabras,
      en pocas palabras, en términos sencillos, según su experiencia, en el trabajo, en la vida real,
      hola, gracias, imagina, imagine, suponga, exactamente, realmente, concretamente, principalmente,
      frecuente, esencial*, adecuadamente, rápidamente, de manera eficaz, término, las siglas,
      entrevistador, candidato, quieres, quiere, quisiera, quisieras, gustaría, le gustaría, te gustaría,
      desea, deseas, divide, dividen, se divide, se dividen, vale, bueno, sea, sean, produce, producen,
      se ve, se ven, aparece, aparecen, existe, suele, suelen, habría, sería, serían, buenos días,
      buenas tardes, alguien, alguien me puede explicar, alguien sabe, me gustaría saber, quiero saber,
      con tus propias palabras, con sus propias palabras, a grandes rasgos, principales, según tú,
      según usted, a ver, oye, disculpe, perdón, en resumen, resumidamente, tuvo, tuvieron, tenía, tenían,
      tendría, hubo, había, habían, existía, existían, existió, existieron, presentó, presentaron,
      presentaba, con detalle, con claridad, claramente, con palabras sencillas, en líneas generales,
      en términos generales, sintéticamente, justifique su respuesta, justifica tu respuesta,
      razone su respuesta, razona tu respuesta, y pon un ejemplo, y ponga un ejemplo, con algún ejemplo,
      por medio de un ejemplo, mediante un ejemplo, a modo de ejemplo, vamos a ver, mire, mira, oiga,
      muchas gracias, por cierto, veamos, pues, así pues, dígame por favor, si es tan amable,
      si eres tan amable, con base en su experiencia, con base en tu experiencia,
      basándose en su experiencia, basándote en tu experiencia, desde su punto de vista,
      desde tu punto de vista, a su juicio, a tu juicio, a su modo de ver, desde su experiencia,
      desde tu experiencia, me pregunto, tengo una duda, duda, una pregunta, pregunta rápida,
      quería saber, quería preguntar, quería preguntarte, me interesa saber, me gustaría preguntar,
      diversos, diversas, más habituales, más utilizados, más usadas, propiamente, en definitiva,
      efectivamente, eficientes, cuenta, cuentan, disponen, consta, constan, consiste, consisten,
      distinguir entre sí, suelen presentar, suele presentar,
      de {forma,manera} {breve,sencilla,concisa,eficiente,clara,resumida,adecuada,correcta,efectiva},
      en {tu,su} {día a día,experiencia,opinión,trabajo,trabajo diario},
      {más ,}{frecuentes,destacados,destacadas,relevantes}, {con,y da,y dé} {ejemplos,un ejemplo},
      {me ,}{puede,podría,podrías,puedes}, esté, estén, fuera, fuese
    `,
    CONTENT: `
      detención preventiva, prisión preventiva, mantenimiento preventivo,
      desviación típica, constructor*, destructor*, desarrollador*, administrador*, manejador*,
      conversación, conversaciones, validador*, usuario*, usuari*, uso de memoria, caso de prueba,
      casos de prueba, prueba* unitaria*, prueba* de integración, patrón de diseño, patrones de diseño,
      principio de responsabilidad única, principios solid, tipo de dato, tipos de datos,
      sistema de tipos, tiempo real, tiempo de ejecución, tiempo de compilación, complejidad temporal,
      programación, programación orientada a objetos, programa, programas, mediana, media, medio, medios,
      meta, método abstracto, métodos abstractos, método estático, componente de react, aplicación web,
      aplicaciones web, aplicación móvil, aplicación, sistema operativo, sistemas operativos,
      sistema distribuido, sistemas distribuidos, sistema de archivos, elementos de un array,
      función pura, función de pérdida, función de activación, función hash, función, funciones,
      parámetro*, paralel*, parcial*, par clave valor, paradigma*, paréntesis, pareja, probabilidad*,
      probabilístic*, superclase*, supervisad*, aprendizaje supervisado, aprendizaje no supervisado,
      no supervisad*, no sql, nosql, no relacional*, no bloqueante*, no estructurad*, atención,
      atenuación, bajo nivel, bajo acoplamiento, base de datos, bases de datos, optimista, optimistas,
      ámbito de una variable, valor nulo, valor, valores, activación, ajuste fino, sobreajuste, subajuste,
      testigo, conserva, red, medidor, generador*, generativ*, generic*, genéric*, genera*l, mover, paro,
      contenedor*, paquete*, usb, cola, cambios de estado, transformador*, conversor*, convertidor*,
      calculador*, configurador*, detector*, protector*, optimizador*, acelerador*, reductor*,
      seleccionador*, verificador*, comprobador*, localizador*, eliminador*, evaluador*, estimador*,
      organizador*, gestor*, supervisor*, rastreador*, iniciador*, lanzador*, modificador*, ejecutor*,
      escritor*, programador*, codificador*, decodificador*, realizador*, cuantificador*, estabilizador*,
      amplificador*, conservador*, corrector*, administrativ*, establecimient*, validez, encuentro*,
      monitor, monitores, luchador*, combatiente*, elector*, selector*, provocación, testigo*, fortaleza
    `,
    GRAMMAR: `
      preposición, conjunción, artículo, pronombre, partícula, auxiliar, verbo auxiliar, verbo modal,
      el verbo, la palabra
    `,
    TREAT: `
      tratamiento*, terapia*, cura, curar, se cura, tratamiento indicado para,
      tratamiento recomendado para, tratamientos existen para, tratamiento, tratamientos
    `,
    RAISE: `
      elevar, eleva, elevan, impulsar, impulsa, impulsan, fortalecer, fortalece, fortalecen,
      fortalecimiento de, reforzar, refuerza, refuerzan, potenciar, potencia el, potencia la, estimular,
      incentivar, incentiva, incentivan, dinamizar, subir el nivel de, hacer crecer
    `,
    BUILD: 'constru*, elabor*, confeccion*, edific*, montar, monta, montan, armar, arma un, arma una',
    FIND: `
      encontr*, encuentr*, hallar, halla, hallan, averiguar, averigua, averiguan, determinar, determina,
      determinan, encontrar
    `,
    ACCELERATE: 'aceler*, agiliz*, hacer más {rápido,rápida}',
    TIME: 'tiempo, tiempos, duración',
    SPEED: 'velocidad, rapidez',
    PERFORMANCE: 'rendimiento, desempeño',
    SIZE: 'tamaño, tamaños',
    TROUBLESHOOT: 'depur*, depurar',
    LOCATE: 'diagnostic*, diagnosticar, localiz*, localizar',
    HANDLE: `
      manej*, lidi*, lidiar con, maneja errores, afront*, afrontar, afronta, abord*, abordar, aborda,
      enfrent*, enfrentar, enfrenta, hacer frente, hacer frente a
    `,
  },
  aliases: {
    '3': 'tres',
    '4': 'cuatro',
    '5': 'cinco',
    '6': 'seis',
    '7': 'siete',
    '8': 'ocho',
    '9': 'nueve',
    '10': 'diez',
    '12': 'doce',
    // See `bounds.ts`.
    atmost: `
      no podrá exceder de, no podrá exceder, no puede exceder de, no puede exceder, no debe exceder, no deberá exceder, no excederá de, no podrá superar, no puede superar, no debe superar, no deberá superar, no superará, no podrá ser superior a, no puede ser superior a, no podrá durar más de, no puede durar más de, no durará más de, no más de, no podrá sobrepasar, no puede sobrepasar, como máximo, a lo sumo
    `,
    atleast: `
      no podrá ser inferior a, no puede ser inferior a, no debe ser inferior a, no será inferior a, no podrá durar menos de, no puede durar menos de, no menos de, como mínimo, al menos, por lo menos
    `,
    compra: 'compra, compras, adquisición, adquisiciones',
    'contrato de trabajo': 'contrato* de trabajo, contrato* laboral*',
    atraer: 'atraer, atrae, atraen, captar, capta, captan',
    'cumplir con': `
      cumplir con, cumple con, cumplen con, acatar, acata, acatan, cumplimiento de, cumplimiento del
    `,
    contabilizar: `
      contabiliz*, registrar contablemente, registra contablemente, registran contablemente,
      asentar contablemente, registro contable de
    `,
    interpretar: 'interpretar, interpreta, interpretan, interpretación de',
    lograr: 'lograr, logra, logran, alcanzar, alcanza, alcanzan',
    fomentar: 'fomentar, fomenta, fomentan, fomento de, fomento del, promover, promueve, promueven',
    solicitar: 'solicitar, solicita, solicitan, solicitud de, pedir, pide, piden, gestionar la solicitud de',
    obtener: `
      obtener, obtiene, obtienen, obtuvo, obtención de, conseguir, consigue, consiguen, consigo, adquirir,
      adquiere, adquieren
    `,
    pyme: 'pymes, pequeña* y mediana* empresa*',
    roi: 'retorno de la inversión, retorno de inversión',
    sgbd: 'sistema* gestor* de base* de datos, sistema* de gestión de base* de datos',
    ram: 'memoria de acceso aleatorio',
    cpu: 'unidad central de procesamiento, unidad* de procesamiento central',
    iot: 'internet de las cosas',
    dns: 'sistema de nombres de dominio',
    ue: 'unión europea',
    adn: 'ácido desoxirribonucleico, dna',
    oms: 'organización mundial de la salud',
    onu: 'naciones unidas, organización de las naciones unidas',
    iva: 'impuesto sobre el valor añadido, impuesto al valor agregado',
    vpn: 'red* privada* virtual*, rpv',
    pib: 'producto interior bruto, producto interno bruto',
    '3o': 'tercer, tercero, tercera',
    '2o': 'segundo, segunda, segundos, segundas',
    '1o': 'primer, primero, primera, primeros, primeras',
    guardar: 'guardar, almacenar, guardan, almacenan, guarda, almacena',
    mostrar: 'mostrar, visualizar',
    recopilar: 'recopilar, recopila, recolectar, recoger, reunir',
    'presentacion personal': `
      háblame de ti, hábleme de usted, preséntate, preséntese, puedes presentarte, puede presentarse,
      podrías presentarte, cuéntame sobre ti, cuénteme sobre usted, háblanos de ti, háblenos de usted,
      háblame sobre ti, presentarte, presentarse
    `,
    'procesamiento del lenguaje natural': `
      pln, nlp, procesamiento del lenguaje natural, procesamiento de lenguaje natural
    `,
    'red neuronal recurrente': 'rnn, red neuronal recurrente, redes neuronales recurrentes',
    'red neuronal convolucional': 'cnn, red neuronal convolucional, redes neuronales convolucionales',
    'modelo de lenguaje grande': `
      llm, modelo* de lenguaje grande*, grandes modelos de lenguaje, gran modelo de lenguaje
    `,
    'aprendizaje automatico': 'ml, aprendizaje automático, machine learning, aprendizaje de máquina',
    'aprendizaje profundo': 'aprendizaje profundo, deep learning',
    'inteligencia artificial': 'ia, ai, inteligencia artificial',
    'base de datos': 'bd, base* de datos',
    'sistema operativo': 'so, sistema* operativo*',
    'inyeccion de dependencias': 'inyección de dependencia*, dependency injection, di',
    sobreajuste: 'sobreajuste*, overfitting, sobreentrenamiento',
    'programacion orientada a objetos': 'poo, oop, programación orientada a objetos',
    'recolector de basura': 'recolector* de basura, recolección de basura, garbage collector, gc',
    interbloqueo: 'interbloqueo*, deadlock*, abrazo mortal, bloqueo mutuo',
    'maquina virtual': 'vm, máquina* virtual*',
    recursion: 'recursividad, recursión',
    'integracion continua': 'ci, integración continua',
    hilo: 'hilo*, thread*',
    javascript: 'js',
    kubernetes: 'k8s',
  },
}
