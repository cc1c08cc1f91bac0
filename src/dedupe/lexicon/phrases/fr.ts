import type { Phrases } from '../lexicon.ts'

export const phrases: Phrases = {
  words: {
    WHAT: `
      qu'est-ce que, qu'est-ce qu', qu'est-ce qui, qu'est ce que c'est que, quel est, quelle est, quel,
      quelle, que signifie, en quoi consiste, en quoi consistent, que veut dire, que désigne, c'est quoi,
      qu'entend-on par, qu'entendez-vous par, quoi, que, que sont, qu'est-ce que c'est, que représente,
      qu'est-ce qu'on entend par, qu'appelle-t-on, c'est quoi exactement, que recouvre, à quoi correspond,
      comment définiriez-vous, donnez la définition de, donner la définition de, donne la définition de,
      donnez une définition de, que désigne le terme, que désigne-t-on par, le terme, la notion de,
      que faut-il entendre par, qu'est-ce que cela signifie, que veut-on dire par, ce qu'est, ce que sont,
      que veut dire le sigle, que signifie le sigle, que signifie l'acronyme, que veut dire l'acronyme,
      que comprend-on par, que comprenez-vous par, qu'est-ce qu'on appelle, qu'appelez-vous,
      que faut-il comprendre par, qu'entendons-nous par, qu'entends-tu par, qu'entend on par,
      que signifie l'expression, que signifie le terme, que signifie l'abréviation, en quoi consistait,
      c'est quoi un, c'est quoi une, c'est quoi le, c'est quoi la, c'est quoi les, ce que c'est que,
      ce que c'est qu'un, ce que c'est qu'une
    `,
    HOW: `
      comment, comment faire pour, comment peut-on, comment pouvez-vous, comment puis-je,
      de quelle manière, de quelle façon, comment est-ce que, comment on peut, que faut-il faire pour,
      que faire pour, que doit-on faire pour, que feriez-vous pour, qu'est-ce qu'il faut faire pour,
      quelles méthodes permettent de, quelles méthodes permettent d', quelles techniques permettent de,
      quels moyens permettent de, par quel moyen, par quels moyens, comment s'y prendre pour,
      comment vous y prenez-vous pour, comment fait-on pour, comment est-ce qu'on, expliquez comment,
      expliquer comment, explique comment, de quelle façon peut-on, comment doit-on, comment devrait-on,
      comment pourrait-on, comment pourriez-vous, comment feriez-vous pour, comment faites-vous pour,
      comment s'y prend-on pour, que peut-on faire pour, que pouvez-vous faire pour,
      que pouvons-nous faire pour, que faudrait-il faire pour, que devez-vous faire pour,
      que dois-je faire pour, que puis-je faire pour, qu'est-ce qu'on peut faire pour,
      qu'est-ce qu'on doit faire pour, que mettez-vous en place pour, quelles sont les façons de,
      quelles sont les manières de, y a-t-il un moyen de, existe-t-il un moyen de,
      existe-t-il des moyens de, par quelle méthode, par quels procédés, de quelles façons,
      de quelles manières, que font les gens pour, à quoi reconnaît-on,
      quelle est la {meilleure ,bonne ,}{façon,manière} de
    `,
    WHY: `
      pourquoi, pour quelle raison, pour quelles raisons, quelle est la raison, quelles sont les raisons,
      pourquoi est-ce que, pourquoi y a-t-il, pourquoi existe-t-il, pourquoi y a t il,
      qu'est-ce qui fait que, comment se fait-il que, comment se fait-il,
      quelle est la raison pour laquelle, pour quel motif, comment expliquer que, qu'est-ce qui explique,
      d'où vient que, à quoi tient, pour quels motifs, quelles raisons expliquent, pourquoi donc,
      qu'est-ce qui explique que, en raison de quoi, par quelle raison, pourquoi faut-il,
      pourquoi doit-on, à cause de quoi
    `,
    WHEN: `
      quand, dans quel cas, dans quels cas, dans quelle situation, dans quelles situations, à quel moment,
      dans quelles conditions, quand faut-il, quand est-ce que, dans quelles circonstances,
      dans quels scénarios, quand est-il préférable de, quand est-il préférable d',
      quand est-il judicieux de, quand est-il pertinent de, quand vaut-il mieux, quand convient-il de,
      sous quelles conditions, en quelle année, à quelle date, à quelle époque, quand doit-on,
      sous quelle condition, à quelle condition, à quelles conditions, dans quelle circonstance,
      en quelles circonstances, en quel cas, quelle année, à quelle heure, à partir de quand,
      depuis quand, quel jour, dans quelles situations faut-il, dans quels cas faut-il, quand devrait-on,
      quand peut-on, en quelle période
    `,
    WHERE: 'où',
    WHO: 'qui, par qui, à qui, quelle personne, de qui, quel est le nom de la personne qui',
    LIST: `
      quels sont, quelles sont, listez, énumérez, citez, nommez, nommer, donnez la liste, mentionnez,
      indiquez, donnez, pouvez-vous nommer, dites, dressez la liste de, relevez,
      quelles sont les différentes, quels sont les différents, quels sont tous les, donnez quelques,
      citez quelques, citez-moi, donnez-moi, donnez-nous, pouvez-vous me citer, peux-tu citer,
      précisez les, dites quels sont, faites la liste de, établissez la liste de, lesquels, lesquelles,
      ^énumère, ^liste, ^cite, ^nomme, ^mentionner, ^mentionne,
      {pouvez-vous ,pourriez-vous ,}{énumérer,citer,lister}, {par ,de ,}{quels,quelles}
    `,
    HOWMANY: `
      combien, combien de, quelle quantité de, combien y a-t-il de, combien existe-t-il de,
      quel est le nombre de, quel est le nombre total de, le nombre de, combien compte-t-on de
    `,
    HOWLONG: `
      combien de temps, quelle est la durée de, combien de temps dure, combien de temps durent,
      pendant combien de temps, la durée de
    `,
    WHETHER: `
      est-ce que, est-il possible, peut-on, existe-t-il, est-il vrai, ^est-il, ^est-elle, ^sont-ils,
      ^sont-elles, ^y a-t-il, ^doit-on, ^faut-il, ^peut-il, ^a-t-on le droit de, est-il vrai que,
      est-il exact que, est-ce qu'un, est-ce qu'une
    `,
    EXPLAIN: `
      énoncez, énonce, énoncer, formulez, exprimez, dire, dis-moi, dites-nous, parlez-moi, parlez-nous,
      racontez-nous, pourriez-vous parler de, merci d'expliquer, je voudrais que vous expliquiez,
      illustrez, précisez, esquissez, dit, affirme, stipule, expliquez, explique, expliquer, décrivez,
      décris, décrire, présentez, présenter, parlez de, parlez-moi de, parlez-nous de, commentez,
      détaillez, discutez, exposez, résumez, expliquez-moi, expliquez ce qu'est, expliquez comment,
      que savez-vous de, comment comprenez-vous, clarifiez, expliquez brièvement, parle-moi de, dites-moi,
      racontez, racontez-moi, expliquez-nous, donnez une explication de, donnez une vue d'ensemble de,
      faites un résumé de, développez, éclaircissez, définissez brièvement, décrivez brièvement,
      comment expliqueriez-vous, comment décririez-vous, j'aimerais que vous expliquiez,
      détaillez brièvement, faites une présentation de, rappelez, explicitez, peux-tu expliquer,
      peux-tu décrire, peux-tu donner, pouvez-vous nous donner, ce que vous savez de,
      ce que vous savez sur, ce que tu sais de, dites-nous ce que vous savez de,
      dites-moi ce que vous savez de, que savez-vous sur, que sais-tu de, que pouvez-vous dire de,
      que pouvez-vous nous dire sur, que pouvez-vous me dire de, présentez brièvement,
      parlez brièvement de, dites ce qu'est, donnez un aperçu de, donnez une brève explication de,
      donnez une description de, faites le point sur, peux-tu m'expliquer, pourrais-tu m'expliquer,
      pourrais-tu expliquer, pouvez-vous expliquer brièvement, explique-moi, explique-nous, décrivez-nous,
      décrivez-moi, décris-moi, rédigez une note sur, faites une synthèse de, éclairez-moi sur,
      voulez-vous expliquer, voudriez-vous expliquer, dites en quelques mots ce qu'est, ^analysez,
      ^analyser, ^analyse, ^examinez, ^étudiez, ^caractérisez, ^retracez, ^présente, ^détaille, ^résume,
      ^expose, ^exposer, ^commenter, ^discuter, ^montrez, ^exprimer, ^rappeler, ^expliciter, ^préciser,
      ^illustrer,
      {pouvez-vous,pourriez-vous} {me dire,nous dire,expliquer,décrire,me parler de,nous parler de,présenter,donner,me donner,m'expliquer,nous expliquer}
    `,
    DEFINITION: `
      définissez, définir, définition, définis, définition de, concept, concept de, notion, notion de,
      signification, le sens de, donnez la définition du, donnez la définition de l,
      quelle est la définition de, quelle définition donnez-vous de, quelle définition peut-on donner de,
      comment définissez-vous, comment peut-on définir, définissez le concept de, définissez la notion de,
      définissez le terme, la définition de
    `,
    DIFFERENCE: `
      différence*, diffère*, différer, distingu*, distinction*, compar*, en quoi diffère,
      en quoi se distingue, qu'est-ce qui distingue, qu'est-ce qui différencie, différenci*, contrast*,
      par rapport à, versus, vs, en quoi diffèrent, par opposition à, distinction, distingue*, distinguer,
      différencie*, comparez, comparer, comparaison, contraste, opposez, en quoi sont-ils différents,
      en quoi sont-elles différentes, différencie, différencier, différenciez, en quoi se distinguent,
      en quoi se différencient, quelle différence faites-vous entre, distingue, distinguez, différents$,
      différent$, différentes$, différente$, en quoi est différent, qu'est-ce qui oppose, points communs et différences, différences et points communs, ressemblances et différences, similitudes et différences, différences et similitudes
    `,
    SIMILARITY: 'similitude*, ressemblance*, points communs, en commun, point commun',
    PROS: `
      avantage*, bénéfice*, atout*, points forts, bienfait*, intérêts, bénéfices, points positifs,
      aspects positifs, gains, quel est l'intérêt de, quel est l'intérêt des, quel est l'intérêt du,
      point fort, principal atout, atouts, atout, principales qualités, principale qualité, qualités,
      plus grande qualité, plus grande force, bons côtés, bon côté, côtés positifs,
      arguments en faveur de, arguments pour, avantageux, avantageuse, plus-value, mérites, qu'apporte,
      qu'apportent
    `,
    CONS: `
      inconvénient*, désavantage*, limites, limitation*, points faibles, faiblesse*, points négatifs,
      aspects négatifs, défauts, point faible, plus grand défaut, plus grands défauts, principal défaut,
      principaux défauts, plus grande faiblesse, principale faiblesse, faiblesses, faiblesse,
      axes d'amélioration, mauvais côtés, côtés négatifs, arguments contre, désavantageux
    `,
    APPLICATION: `
      application*, appliqu*, cas d'utilisation, cas d'usage, usage, usages, domaines d'application,
      s'applique
    `,
    PRINCIPLE: `
      fonctionne, fonctionnent, fonctionnement, principe de fonctionnement, principe, principes,
      mécanisme de fonctionnement, en interne, sous le capot, fonctionner, sur quel principe repose,
      sur quel principe fonctionne, sur quoi repose, principe d', principe de, mode d'action,
      mode d'action de, mode d'action des, mode de fonctionnement, mécanisme d'action, comment agit,
      comment opèrent, mode opératoire de, {comment ,}{marche,opère,marchent,agissent}
    `,
    ROLE: `
      rôle, rôles, but, but de, objectif, utilité, à quoi sert, à quoi servent, finalité, importance,
      intérêt, à quoi ça sert, importante, important, sert, servent, joue, à quoi est utilisé,
      pour quoi utilise-t-on, à quoi cela sert, sert à quoi, quelle est la fonction de,
      quelle est la fonction du, la fonction de, quelles sont les fonctions de, quel rôle joue, que fait,
      que font, quelle est l'utilité de, quelle est l'utilité, dans quel but, à quelle fin,
      pour quoi faire, quel est le but de, quel est l'objectif de, quelle est la finalité de,
      que permet de faire, remplit, le rôle de, les fonctions de, les fonctions du, les fonctions des,
      fonctions du, fonctions des, fonctions de la, fonctions de l, fonctions d'un, fonctions d'une,
      missions, mission de, missions du, utile, utiles, utilités, quelle utilité, sert-il, sert-elle,
      servent-ils, servent-elles, joue-t-il, joue-t-elle, à quoi servait, dans quel but utilise-t-on,
      que permet, que permettent, {quelle fonction,quelles fonctions} {remplit,a,assure}
    `,
    CAUSE: `
      cause, causes, raison, raisons, origine, provoque, entraîne, due à, causé, causée, à l'origine de,
      motif, pourquoi y a-t-il, à quoi est due, à quoi est dû, à quoi sont dus, à quoi sont dues,
      d'où vient, d'où proviennent, d'où provient, qu'est-ce qui entraîne, qu'est-ce qui déclenche,
      qu'est-ce qui engendre, qu'est-ce qui est à l'origine de, origine de, l'origine de, est causé par,
      est causée par, est provoquée par, facteurs à l'origine de, survient, surviennent, engendr*,
      suscit*, donne lieu à, donnent lieu à, conduisent à, mène à, mènent à, responsable de,
      responsables de, facteurs de, facteurs déclenchants, provoquée, provoqués, motifs, causés, causées,
      déclenche, déclenchent, déclenché, déclenchée, déclencher, {a ,ont ,}{conduit à,provoqué,entraîné},
      {quels facteurs ,}{provoquent,entraînent,causent}
    `,
    MANNER: `
      méthode*, moyen, moyens, manière*, façon*, technique*, stratégie*, approche*, mesure*, solution*,
      procédé*, moyens de, procédés, voies pour, pistes pour, leviers pour
    `,
    STEPS: `
      étape*, phase, phases, procédure*, déroulement, se déroule, se déroulent, se déroule-t-il,
      se déroule-t-elle, marche à suivre, processus de, stade, stades, démarche à suivre, chronologie de
    `,
    TYPES: `
      type, types, sorte, sortes, catégorie*, genres, types de, formes de, variétés de, classes de,
      espèces de, familles de, différentes formes, se classent, différents types
    `,
    FEATURES: `
      caractéristique*, propriété*, particularité*, nouveauté*, spécificité*, fonctionnalité*,
      caractéris*, traits, traits distinctifs, attributs, signes distinctifs, que propose, que proposent,
      qu'offre, qu'offrent, que fournit, que fournissent, que possède, que possèdent
    `,
    EXAMPLES: 'exemple*, donnez un exemple, par exemple, illustrez',
    CHALLENGES: 'défi*, difficulté*, enjeu*, obstacle*, écueil*, pièges, embûches',
    IMPACT: `
      impact*, effet, effets, conséquence*, influence*, affecte, répercussion*, quelle influence a sur,
      quelles sont les conséquences de, quelles conséquences a, conséquences, conséquence,
      conséquences de, en quoi influence, influence-t-elle, influence-t-il, affecte-t-elle, affecte-t-il,
      agit sur, incidence, incidences, répercussions, retombées, influe sur, influent sur, joue sur,
      pèse sur, pèsent sur, retentissement, influencent, influençant, agissent sur, affectent,
      implications, que provoque, que provoquent, que cause, que causent, qu'entraîne, qu'entraînent,
      que déclenche
    `,
    COMPONENTS: `
      composant*, partie, parties, élément*, composé de, constituant*, de quoi est composée,
      de quoi est composé, de quoi sont composés, de quoi sont composées, de quoi est constituée,
      de quoi est constitué, de quoi est faite, de quoi est fait, de quoi est formée, de quoi est formé,
      quels éléments composent, quels éléments constituent, constituent, quelles parties composent,
      que comprend, que comprennent, que contient, que contiennent, composition de, composition du,
      fait partie de, font partie de, se compose-t-il, se compose-t-elle, comprend-il, comprend-elle,
      que comporte, que comportent, {se ,de quoi se ,}{compose,composent}
    `,
    RELATION: `
      relation entre, lien entre, rapport entre, relation, lien, liés, lien existe-t-il, liens entre,
      liaison entre, interaction entre, relations entre, corrélation entre
    `,
    BESTPRACTICE: `
      bonnes pratiques, meilleures pratiques, recommandation*, bonne pratique, conseils pour, règles d'or
    `,
    SOLVE: `
      que feriez-vous si, que faire si, que faire en cas de, que ferais-tu si, comment réagiriez-vous si,
      traite, traitent, réparer, répare, réparez, résoudre, résol*, résou*, corrig*, correction, surmont*,
      remédi*, régler, résolvez, solutionn*, lutter contre, remédier à, surmonter, venir à bout de,
      corriger, traiter, traitez, soigner, soigne, soignent, soigne-t-on, traite-t-on, traité, traitée,
      que feriez-vous lorsque, règle-t-on, réglez-vous, résout-on, résolution de, réparation de,
      réagissez-vous à, réagir à, réagissez à, réagis-tu à, lutte-t-il contre, lutte-t-elle contre,
      lutte-t-on contre, lutte contre, luttent contre, combat-il, combat-on, combattre, combattent,
      combattez, {que faites-vous,comment réagissez-vous} {si,quand,lorsque}
    `,
    PREVENT: `
      évit*, préven*, prévien*, empêch*, se prémunir contre, se protéger contre, se protéger de, prémun*,
      contourner, empêcher, éviter, prévenir, contrer, prévention de, évite-t-on, prévient-on,
      empêche-t-on
    `,
    MITIGATE: 'atténu*, limiter, réduire les effets, alléger, soulag*',
    EVALUATE: `
      juger, juge, jugez, évalu*, mesurer, mesure-t-on, mesurez, mesurez-vous, quantifi*, estim*,
      appréci*, quantifier, apprécier, évaluer, estimer
    `,
    OPTIMISE: `
      optimis*, amélior*, perfectionn*, augmenter les performances, perfectionner, optimiser, améliorer,
      améliore-t-on, optimise-t-on, peaufin*, affiner
    `,
    ENSURE: `
      garant*, assur*, mainten*, maintien*, préserv*, conserv*, veiller à, assurer, garantir,
      s'assurer de, s'assurer que, assurez-vous, veiller à ce que, faire en sorte que, faire en sorte de,
      préserver
    `,
    IMPLEMENT: `
      implément*, écri*, développ*, programm*, mettre en œuvre, mettre en place, coder, mise en œuvre,
      réalis*, codez
    `,
    CREATE: `
      créer, crée, création, créez, génér*, produire, fabriqu*, faire un, faire une, produit-on,
      produisez, élabor*, confectionn*, crée-t-on, fabrication de, production de, créés, créées,
      génère-t-on
    `,
    USE: "utilis*, employ*, à l'aide de, au moyen de, se servir de, grâce à, recourir à",
    NEED: `
      devrions, devriez, recommandé, conseillé, besoin, nécessaire*, nécessit*, faut, faut-il, exige,
      requiert, requis*, doit, doit-on, devez-vous, devrait-on, devons, devrait, doivent, a-t-on besoin,
      avons-nous besoin, convient-il
    `,
    REDUCE: `
      rédui*, diminu*, baiss*, minimis*, abaiss*, raccourc*, réduction*, amoindr*, diminuer, baisser,
      raccourcir, abaisser, minimiser, réduire, limiter, faire baisser, faire diminuer, réduit-on,
      diminue-t-on, abréger
    `,
    INCREASE: `
      augment*, accroît*, accroi*, agrand*, maximis*, croître, augmenter, élever, accroître, agrandir,
      faire augmenter, faire monter, hausser, rehausser, augmente-t-on
    `,
    CHOOSE: `
      chois*, choix, sélectionn*, décid*, opter, opter pour, choisir, sélectionner, choisit-on, trancher,
      sélectionnez
    `,
    DESIGN: 'concev*, conço*, conception',
    TEST: 'test*, valid*, vérifi*, éprouv*, contrôler, contrôle-t-on, contrôlez, contrôlent',
    DETECT: `
      identifier, identifie, identifiez, reconnaître, reconnaît, détect*, découvr*, repér*, repérer,
      découvrir, déceler, détecter, retrouver, détecte-t-on, reconnaît-on, repère-t-on, identifie-t-on,
      dépist*, découvert, découverte, découverts, découvertes
    `,
    CONFIGURE: 'configur*, paramétr*, régler les paramètres, install*',
    DEPLOY: 'déploy*, déploi*, mettre en production',
    DELETE: `
      supprim*, efface*, élimin*, enlev*, retir*, suppression, se débarrasser de, débarrasser, ôter,
      supprime-t-on, élimination de
    `,
    ADD: 'ajout*, insér*, rajout*',
    CONVERT: 'convert*, transform*, conversion, convertit-on, transformer en, changer en, conversion de',
    MIGRATE: 'migr*, déplac*, transfér*, passer',
    PROTECT: 'protég*, protec*, sécuris*',
    MANAGE: `
      organiser, organise, organisez, gérez, gèrent, gérée, gérés, gérons, gestion, géré, administr*,
      gère, gérer
    `,
    CALCULATE: `
      calcul*, calcule-t-on, se calcule, calcul de, déterminer la valeur de, formule de, formule du, formule pour calculer, formule de calcul, quelle est la formule de, quelle est la formule du, quelle est la formule pour calculer
    `,
    MONITOR: 'surveill*, supervis*, suivre, monitor*',
    START: `
      activer, activez, activé, démarr*, commenc*, lanc*, initi*, débute, débutent, débuté, débuta,
      débuter, démarrage de, démarre-t-on, commença
    `,
    STOP: `
      arrêt*, stopp*, termin*, désactiv*, annul*, interromp*, prit fin, prend fin, s'achève, s'acheva,
      achev*, finit, fini, mettre fin à, met-on fin à, cesser, cesse, cessent, cessé
    `,
    UPDATE: `
      mettre à jour, mise à jour, modifi*, chang*, actualis*, met-on à jour, modification de, change-t-on
    `,
    HAPPEN: `
      eu lieu, a eu lieu, avoir lieu, a lieu, se produi*, survien*, survenir, arrive, apparaît,
      apparaissent, se passe, se passe-t-il, surgi*, eut lieu, eurent lieu, ont lieu, se produit-il,
      survenu, survenue, que se passe-t-il, qu'arrive-t-il, éclate, éclaté, éclata, éclatement de
    `,
    LOSE: 'perd*, perte',
    TRAIN: 'entraîner, entraîne',
    PROCESS: 'exécut*, effectu*, faire, fait, fait-on, faites-vous, effectue-t-on, procède-t-on, procéder',
    AND: 'et, ou, ainsi que, et la, et le, et les, et un, et une, et l, et du, et de',
    OF: "de, du, des, d', de la, de l', d'un, d'une",
    IN: `
      dans, en, sur, au sein de, dans le, dans la, dans les, dans un, dans une, pendant, lors de, lors du,
      chez, entre, sous, au cours de
    `,
    FOR: 'pour, afin de, concernant, à propos de, contre',
    WITH: 'avec, via',
    FROM: 'depuis, à partir de, à partir du',
    TO: "à, vers, au, aux, jusqu'à, à la, à l', au format",
    THAN: 'plutôt, plutôt que, au lieu de, que de, à la place de',
    BY: 'par',
    NOT: "ne, pas, n', sans, jamais, ni, aucun, aucune, non, manque de, impossible",
    LIGHT: 'efficacité, qualité, précision, capacité, mécanisme, système',
    HOLLOW: 'problème*, sujet, terme, chose, choses, domaine, domaines, secteur, cas, situation, situations',
    CERTAIN: 'mon, ma, mes',
    VAGUE: `
      courant, courants, courante, courantes, commun, communs, habituel*, typique*, généra*, fondamenta*,
      disponible*, possible*, spécifique*, particulier*, lié
    `,
    EMPTY: `
      pourriez, pourriez-vous, pourrais, pourrais-tu, auriez-vous l'amabilité de,
      auriez-vous la gentillesse de, dispose de, disposent de, dispose-t-il, comporte, comportent,
      jouit de, jouissent de, je souhaiterais savoir, je voudrais savoir, au jour le jour, le, la, les,
      l', un, une, est, sont, étaient, furent, fut, était, être, étant, a, ont, avoir, il, elle, ils,
      elles, on, nous, je, tu, te, moi, me, se, s', son, sa, ses, leur, leurs, votre, vos, notre, nos, ce,
      cet, cette, ces, c', cela, ça, y, peut, peuvent, pouvez, pourrait, pouvons, puis, pouvoir, t, t il,
      t elle, t on, svp, s'il vous plaît, brièvement, en détail, simplement, principaux, principales,
      plus importants, plus courants, plus utilisés, généralement, normalement, de base, différents,
      différentes, divers, diverses, plusieurs, quelques, certain, certains, certaines, chaque, tout,
      toute, tous, toutes, autre, autres, plus, très, mieux, bien, correctement, efficacement, efficace,
      pratique, en pratique, en production, dans un projet, dans vos projets, expérience, entretien,
      offre, offrent, propose, proposent, fournit, fournissent, possède, possèdent, existe, existent,
      connaissez-vous, connaître, savez-vous, pensez-vous, appelé, connu sous le nom de, alors, lorsque,
      lorsqu', si, comme, aussi, également, actuellement, aujourd'hui, m', j', apporte, apportent,
      présente, présentent, entre eux, qu', dont, vous servez-vous, bon, bonne, supporte, qui existe,
      y a-t-il, un peu, existant, existants, existante, existantes, de façon concise,
      avec vos propres mots, en quelques mots, en termes simples, à votre avis, dans votre travail,
      au travail, au quotidien, dans la vraie vie, bonjour, merci, imaginez, supposez, exactement,
      réellement, concrètement, principalement, fréquent, fréquents, fréquente, fréquentes, essentie*,
      rapidement, terme, le terme, l'acronyme, le sigle, avec un exemple, avec des exemples,
      à l'aide d'un exemple, recruteur, candidat, donc, veuillez, brève, brèvement, on entend,
      précisément, voulez, souhaitez, souhaitez-vous, voulez-vous, aimeriez, aimeriez-vous, désirez, veux,
      souhaite, voudriez, voudriez-vous, se divise, se divisent, divise, ok, soit, soient,
      provoque-t-elle, permettent, permet, bonsoir, merci d'avance, stp, pouvez-vous me dire,
      pourriez-vous me dire, j'aimerais savoir, quelqu'un peut m'expliquer, quelqu'un peut-il m'expliquer,
      avec vos mots, au juste, dis-moi, dites-moi, en fait, existe-t-il, il y a, compte la, compte le,
      compte l, comptent les, comptent, se manifeste, se manifestent, se traduit par, se traduisent par,
      en général, d'habitude, habituellement, la plupart du temps, de nos jours, à l'heure actuelle,
      en ce moment, personnellement, en somme, en une phrase, en deux phrases, en quelques phrases,
      en quelques lignes, étape par étape, en détails, sommairement, succinctement, clairement,
      de façon claire, à un débutant, à un enfant, à un novice, à un profane, avec des mots simples,
      en langage simple, en langage courant, à l'aide d'exemples, à l'appui d'un exemple,
      en vous appuyant sur des exemples, en illustrant votre réponse, justifiez votre réponse,
      illustrez votre réponse, s'il te plaît, merci beaucoup, merci par avance, salut, coucou,
      bonjour à tous, désolé, désolée, pardon, question bête, petite question, une petite question,
      une question rapide, question rapide, j'ai une question, je me demande, je me demandais,
      je ne comprends pas, je débute, selon toi, d'après toi, dans votre métier, dans votre poste,
      dans la vie professionnelle, dans la vie courante, les plus importants, les plus fréquents,
      les plus courants, les plus fréquentes, les plus courantes, les plus importantes, avait, avaient,
      ayant, aura, serait, seraient, eu, eue, été, eut, eurent, ait, a-t-il, a-t-elle, a-t-on, ont-ils,
      ont-elles, est-il, est-elle, sont-ils, sont-elles, peut-il, peut-elle, peuvent-ils, peuvent-elles,
      était-il, était-elle, présente-t-il, présente-t-elle, offre-t-il, offre-t-elle, celui, celle, ceux,
      celles, ce que, ce qui, vouloir, voulais, voulons, aimerais, vous souhaitez, désirez-vous, doté de,
      dotée de, relativement à, sigle, acronyme, abréviation, l'abréviation, l'expression, le mot,
      vous avez, avez-vous, avez, as-tu, alors que, bien sûr, tout simplement, exister, existait,
      appelle-t-on, appelés, appelées, dit-on, tel, tels, telle, telles, en fonction de, quelqu'un,
      quelqu'un pourrait-il, quelqu'un peut-il, pourrait-il, c'est que, se trouve, se trouvent,
      se trouve-t-il, se situe, se situent, situé, située, situés, situées,
      de {façon,manière} {simple,efficace,détaillée}, {selon ,d'après ,}{vous,votre expérience}, fût
    `,
    CONTENT: `
      écart type, écart-type, constructeur*, développeur*, administrateur*, identifiant*,
      gestion de projet, cas de test, test* unitaire*, test* d'intégration, patron de conception,
      patrons de conception, principe de responsabilité unique, principes solid, type de données,
      types de données, système de types, temps réel, temps d'exécution, complexité temporelle,
      programmation, programmation orientée objet, programme, programmes, méthode abstraite,
      méthodes abstraites, méthode statique, composant react, composants react, application web,
      applications web, application, système d'exploitation, systèmes d'exploitation, système distribué,
      systèmes distribués, système de fichiers, fonction d'activation, fonction de perte, fonction pure,
      fonction de hachage, fonction, fonctions, apprentissage supervisé, apprentissage non supervisé,
      non supervisé*, supervisé*, non relationnel*, nosql, base de données, bases de données, valeur,
      valeurs, traitement du langage, activation, générateur*, générati*, générique*, générique,
      optimiste*, gestionnaire*, calculateur, mesures de sécurité, affectation, limite supérieure,
      traitement par lots, écriture, utilisateur*, changement d'état, testament, conservation,
      règle de gestion, file, marché, traitement du signal, traitement d'image*, traitement d'images,
      traitement des données, traitement de données, traitement par lot*, traitement de texte*,
      traitement automatique, employeur*, employabilité, découvert bancaire, découvert autorisé,
      assurance*, assureur*, assuré, assurés, assurée, personne morale
    `,
    GRAMMAR: `
      préposition, conjonction, pronom, particule, auxiliaire, verbe auxiliaire, verbe modal, le verbe,
      le mot
    `,
    TREAT: 'traitement*, thérapie*, traitement, traitements, traiter une maladie, soigner une maladie',
    HOWOFTEN: 'à quelle fréquence, tous les combien, avec quelle fréquence',
    HOWBIG: 'quelle est la taille de, quelle est la taille du, quelle taille',
    RAISE: `
      booster, boostez, dynamis*, intensifi*, renforcer, renforce, renforcez, renforcent, stimuler,
      stimule, stimulent
    `,
    BUILD: `
      construire, construit, construisez, construisent, construction de, construction d, construit-on,
      bâtir, bâtit, édifier, édifie
    `,
    FIND: 'trouv*, trouver, déterminer, détermine-t-on, déterminez, trouve-t-on',
    ACCELERATE: 'accélér*, accélérer, rendre plus rapide',
    TIME: 'temps, durée, durées',
    SPEED: 'vitesse, rapidité',
    PERFORMANCE: 'performance*',
    SIZE: 'taille, tailles',
    TROUBLESHOOT: 'débog*, déboguer, dépann*, dépanner',
    LOCATE: 'diagnosti*, diagnostiquer, localis*, localiser, diagnostic de',
    HANDLE: `
      affront*, affronter, faire face à, aborder, gérer les erreurs, gérer un problème de,
      comment faites-vous face à, faites-vous face à
    `,
  },
  aliases: {
    '2': 'deux',
    '3': 'trois',
    '4': 'quatre',
    '5': 'cinq',
    '6': 'six',
    '7': 'sept',
    '8': 'huit',
    '10': 'dix',
    '12': 'douze',
    // See `bounds.ts`.
    atmost: `
      ne peut excéder, ne peut pas excéder, ne doit pas excéder, ne doit pas dépasser, ne peut pas dépasser, ne peut dépasser, ne peut être supérieure à, ne peut être supérieur à, ne doit pas être supérieure à, ne doit pas être supérieur à, au maximum, au plus
    `,
    atleast: `
      ne peut être inférieure à, ne peut être inférieur à, ne doit pas être inférieure à, ne doit pas être inférieur à, au minimum
    `,
    fusionner: 'fusionner, fusionne, fusionnez, combiner',
    nettoyer: 'nettoyer, nettoie, nettoyez',
    interdire: 'interdire, interdit, prohiber, prohibé',
    envoyer: 'envoyer, envoie, envoyez, envoyé, expédier, transmettre',
    renommer: 'renommer, renomme, renommez, changer le nom de',
    recruter: 'recruter, recrute, recrutez, embaucher, embauche-t-on, embauchez',
    acheter: 'acheter, achète, achètent, achetez, acheté, acquérir',
    decouper: `
      découper, découpe, découpez, découpé, découpage, diviser, divise-t-on, divisez, scinder, fractionner
    `,
    'gagner de l argent': "gagner de l'argent, faire de l'argent",
    'annuler un commit': `
      annuler le dernier commit, annuler un commit, défaire un commit, défaire le dernier commit
    `,
    calmer: 'calmer, calme-t-on, calmez, apais*',
    'offre faite': "l'offre, une offre, offres, son offre, cette offre, d'offre",
    film: 'film, films, long métrage',
    bogue: 'bogue*, bug, bugs',
    cv: 'curriculum vitae',
    maladie: 'maladie*, pathologie*',
    'entretien d embauche': `
      entretien d'embauche, entretiens d'embauche, entretien de recrutement, entretien d'emploi
    `,
    'site web': 'site web, sites web, site internet, sites internet',
    voiture: 'voiture*, automobile*',
    dossier: 'dossier*, répertoire*',
    salarie: 'salarié, salariés, salariée, salariées, employé, employés, employée, employées',
    'accident vasculaire cerebral': 'avc, accident* vasculaire* cérébra*',
    sgbd: 'système* de gestion de base* de données',
    ram: 'mémoire vive',
    cpu: 'unité centrale de traitement',
    dns: 'système de noms de domaine',
    ue: 'union européenne',
    adn: 'acide désoxyribonucléique, dna',
    oms: 'organisation mondiale de la santé',
    onu: 'nations unies, organisation des nations unies',
    tva: 'taxe sur la valeur ajoutée',
    vpn: 'réseau* privé* virtuel*, rpv',
    pib: 'produit intérieur brut',
    '3e': 'troisième',
    '2e': 'deuxième, second, seconde, secondes',
    '1er': 'premier, première, premiers, premières',
    stocker: 'stocker, enregistrer, sauvegarder',
    afficher: 'afficher, montrer',
    collecter: 'collecter, recueillir, rassembler',
    'presentation personnelle': `
      parlez-moi de vous, parlez-nous de vous, présentez-vous, vous présenter, pouvez-vous vous présenter,
      pourriez-vous vous présenter, parle-moi de toi, présente-toi, veuillez vous présenter
    `,
    'traitement du langage naturel': `
      tln, taln, nlp, tal, traitement du langage naturel, traitement automatique des langues,
      traitement automatique du langage naturel
    `,
    'reseau de neurones recurrent': 'rnn, réseau de neurones récurrent, réseaux de neurones récurrents',
    'reseau de neurones convolutif': 'cnn, réseau de neurones convolutif, réseaux de neurones convolutifs',
    'grand modele de langage': 'llm, grand* modèle* de langage, grands modèles de langue',
    'apprentissage automatique': 'ml, apprentissage automatique, machine learning',
    'apprentissage profond': 'apprentissage profond, deep learning',
    'intelligence artificielle': 'ia, ai, intelligence artificielle',
    'base de donnees': 'bdd, bd, base* de données',
    "systeme d' exploitation": "os, système* d'exploitation",
    'injection de dependances': 'injection de dépendance*, dependency injection, di',
    surapprentissage: 'surapprentissage, overfitting, sur-apprentissage, surajustement',
    'programmation orientee objet': 'poo, oop, programmation orientée objet, programmation objet',
    'ramasse miettes': 'ramasse-miettes, garbage collector, gc',
    interblocage: 'interblocage*, deadlock*, étreinte fatale',
    'machine virtuelle': 'vm, machine* virtuelle*',
    recursion: 'récursivité, récursion',
    'integration continue': 'ci, intégration continue',
    thread: "thread*, fil d'exécution, fils d'exécution",
    javascript: 'js',
    kubernetes: 'k8s',
  },
}
