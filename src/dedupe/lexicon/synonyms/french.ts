/** See `synonyms.ts` for the form of a line. */
export const french = `
~ téléphone portable, téléphone mobile
~ portable, mobile, téléphone, smartphone
= ordinateur portable, laptop
~ ordinateur, PC
= mot de passe, password
= courrier électronique, courriel, e-mail, email
~ mail, courriel, email, message
= base de données, bases de données, BDD
= apprentissage automatique, machine learning, apprentissage machine
= apprentissage profond, deep learning
= réseau de neurones, réseaux de neurones, réseau neuronal
= traitement du langage naturel, TALN, NLP, traitement automatique des langues
~ code source ouvert, open source
~ sauvegarder, sauvegarde, enregistrer, backup
~ stocker, stockage, conserver, enregistrer
~ conserver, garder, conservation
= pare-feu, firewall
= routeur, router
~ navigateur web, navigateur internet
= site web, site internet, website
~ site, site web, site internet
= page d'accueil, homepage
= logiciel malveillant, malware
= hameçonnage, phishing
= rançongiciel, ransomware
= cyberattaque, attaque informatique
~ cybersécurité, sécurité informatique
= informatique en nuage, cloud computing
~ nuage, cloud
= environnement de développement intégré, IDE
= intégration continue, continuous integration
~ test unitaire, unit test
~ tester, test, essai, essayer, essaie
~ développeur, programmeur, informaticien
~ chiffrer, chiffrement, crypter, cryptage
~ déchiffrer, décrypter
~ déboguer, débogage, debug, debugging
~ bug, bogue, erreur, défaut, anomalie
= bug, bogue
~ erreur, faute, se tromper
~ se tromper, faire une erreur, commettre une erreur
~ échouer, échec, rater
~ panne, défaillance, dysfonctionnement, tomber en panne
~ planter, plantage, crash, crasher
~ supprimer, effacer, éliminer, enlever, suppression
~ se débarrasser de, éliminer, enlever, supprimer
~ installer, installation, mise en place
~ mettre à jour, mise à jour, actualiser, actualisation
~ configurer, configuration, paramétrer, paramètres, réglage
= configurer, paramétrer
~ exécuter, exécution, lancer, faire tourner
~ déployer, déploiement, mise en production
~ mettre en œuvre, mise en œuvre, implémenter, implémentation, mettre en place
~ connecter, connexion, se connecter, relier
~ se connecter, connexion, login, ouvrir une session
~ télécharger, téléchargement, download
~ copier, copie, dupliquer
~ chercher, rechercher, recherche, trouver
~ trier, tri, classer, ordonner
~ performance, rendement
~ rapide, rapidement, vite, véloce
= rapidement, vite
~ vitesse, rapidité
~ lent, lenteur, lentement
~ améliorer, amélioration, optimiser, optimisation, perfectionner
~ accélérer, accélération, rendre plus rapide
= accélérer, rendre plus rapide
~ augmenter, accroître, augmentation, hausse, élever
= augmenter, accroître
~ réduire, diminuer, baisser, réduction, diminution, baisse, réduisez
= réduire, diminuer, réduisez
= réduction, diminution
~ croître, croissance, grandir, augmenter
~ commencer, débuter, démarrer, début, commencement
= commencer, débuter
~ démarrer, démarrage, lancer, lancement
~ terminer, finir, achever, fin
= terminer, finir, achever
~ arrêter, arrêt, stopper, cesser
~ arrêter, stopper, mettre fin
~ continuer, poursuivre, poursuite
~ utiliser, employer, se servir de, utilisation, usage, emploi
~ faire, réaliser, effectuer, accomplir
~ créer, création, générer, génération
~ construire, construction, bâtir, construisez
~ produire, fabriquer, production, fabrication, produisez
~ changer, modifier, changement, modification, transformer
~ remplacer, remplacement, substituer
~ réparer, réparation, dépanner, dépannage, remettre en état
~ résoudre, résolution, régler, solution, solutionner, résout, résolvez, résolu
= résoudre, solutionner, résout, résolvez, résolu
~ problème, difficulté, souci, ennui
~ obstacle, barrière, difficulté, frein
~ éviter, prévenir, empêcher, prévention
~ protéger, protection, préserver
~ garantir, assurer, garantie
~ vérifier, contrôler, vérification, contrôle
~ surveiller, surveillance, monitoring, suivre
~ choisir, choix, sélectionner, sélection, opter
~ décider, décision, prendre une décision
= décider, prendre une décision
~ prise de décision, prendre une décision, décider
~ obtenir, se procurer, obtention, recevoir, obtient, reçoit, recevez
~ atteindre, parvenir, réaliser, réussir à, atteint, atteignez
~ réussite, succès, réussir
= réussite, succès
~ objectif, but, finalité
~ montrer, afficher, présenter, affichage
~ apprendre, apprentissage, étudier, appris
~ enseigner, enseignement
~ comprendre, compréhension, saisir, compris
~ connaître, connaissance, connaissances, connaissez, connu
~ se souvenir, se rappeler, mémoriser, retenir
~ penser, croire, opinion, avis, croyez
~ parler, discuter, discussion
~ dire, informer, communiquer, raconter
~ répondre, réponse
~ demander, solliciter, demande, requête
~ permettre, autoriser, permission, autorisation, permet
~ interdire, interdiction, interdit, prohiber, défendu
~ aider, aide, assister, soutien, soutenir, soutient
~ avoir besoin de, besoin, nécessiter, requérir
~ obligatoire, obligé, obligation, imposé
~ nécessaire, indispensable, requis
~ important, essentiel, primordial, crucial
~ importance, intérêt, rôle
~ principal, essentiel, majeur
~ danger, dangereux
~ dommage, dégât, endommager
~ nuire, nuisible
~ cause, raison, motif, causer
~ causer, provoquer, entraîner, engendrer, occasionner
= provoquer, causer, occasionner
~ conséquence, effet, résultat, répercussion
~ affecter, influencer, influence, impact, impacter
~ caractéristique, trait, propriété, particularité
~ type, sorte
~ partie, composant, élément
~ se produire, arriver, survenir, se passer
~ accessible, accessibilité, rendre accessible
~ acheter, acquérir, achat, acquisition, acquiert, acquis
~ vendre, vente
~ prix, coût, tarif, montant
~ dépenser, dépense, frais
~ payer, paiement, régler, règlement, verser, paie
~ bon marché, économique, abordable
~ cher, coûteux, onéreux
= coûteux, onéreux
~ gain, bénéfice, profit, gagner
~ épargner, économiser, épargne, économies
~ prêter, prêt, crédit
~ louer, location, bail
~ logement, habitation, domicile, résidence
~ appartement, logement
~ entreprise, société, compagnie, firme
~ travail, emploi, poste, job
~ salarié, employé, travailleur, collaborateur
~ employeur, patron, entreprise
~ chef, supérieur, manager, patron, responsable
~ supérieur hiérarchique, chef hiérarchique, responsable hiérarchique
= collègue, collègue de travail
~ salaire, rémunération, paie
= bulletin de salaire, fiche de paie, bulletin de paie
~ licencier, licenciement, renvoyer, virer, congédier
~ démissionner, démission, quitter son emploi, quitter son poste
= démissionner, donner sa démission
~ embaucher, embauche, recruter, recrutement, engager
~ entretien d'embauche, entretien de recrutement, entretien d'emploi
~ recruteur, intervieweur
~ candidat, postulant
~ faiblesse, point faible, défaut
= principale faiblesse, principal point faible, plus grande faiblesse, plus gros point faible
~ point fort, qualité, force, atout
~ conflit, désaccord, différend, litige
~ stress, pression
~ délai, échéance, date limite, deadline
= date limite, deadline
~ diriger, direction, mener
~ gérer, gestion, administrer, management, manager
~ motiver, motivation, motivé
~ temps de travail, durée du travail
~ congés, vacances
~ congés payés, congé payé, vacances
~ heures supplémentaires, heures sup
~ congé maternité, congé de maternité
~ congé paternité, congé de paternité
~ arrêt maladie, congé maladie, arrêt de travail pour maladie
~ retraite, prendre sa retraite, pension
~ télétravail, travailler à domicile, travail à distance, home office
~ formation, former, entraînement
~ avocat, défenseur
~ poursuivre en justice, attaquer en justice
~ plainte, porter plainte
~ porter plainte, déposer plainte
~ accord, convention, pacte
~ signer, signature
~ résilier, résiliation, rompre, mettre fin
~ loi, législation
~ procès, litige, instance
~ jugement, décision de justice, sentence
~ amende, contravention, sanction
~ punir, peine, punition, sanction
~ prison, emprisonnement, incarcération
~ conduire, conduite, rouler
~ conducteur, chauffeur, automobiliste
~ voiture, automobile, véhicule, auto
= voiture, automobile
~ accident, sinistre, collision
~ dépasser, dépassement, doubler
~ se garer, garer, stationner, stationnement
= se garer, stationner
~ freiner, freinage, frein
~ maladie, affection, pathologie
~ médicament, remède
~ médecin, docteur
~ soigner, traiter, soin, traitement
~ douleur, mal, souffrance
= mal de tête, maux de tête, céphalée
~ pression artérielle, tension artérielle
= hypertension, hypertension artérielle, HTA
= crise cardiaque, infarctus du myocarde
= AVC, accident vasculaire cérébral
~ grossesse, enceinte, gestation
~ accouchement, accoucher, naissance
~ vaccin, vacciner, vaccination
~ effet secondaire, effet indésirable
~ gonflement, œdème, enflure
~ saigner, saignement, hémorragie
~ vomir, vomissement
~ maigrir, perdre du poids, perte de poids
= maigrir, perdre du poids
= grossir, prendre du poids
~ impôt, fiscalité, imposition
~ facture, facturer, facturation
~ déclaration de revenus, déclaration d'impôts
~ dette, endettement
~ client, acheteur, consommateur
~ publicité, annonce, réclame
~ professeur, enseignant, prof
~ élève, étudiant, écolier
~ école, établissement scolaire
~ examen, épreuve, contrôle
~ note, notation, évaluation
~ fichier, document
~ dossier, répertoire
~ écran, moniteur, affichage
~ utilisateur, usager
= nom d'utilisateur, username
~ accéder, accès
~ droit, permission, autorisation
~ vulnérabilité, vulnérable, faille
~ fuite de données, violation de données
~ filtrer, filtre, filtrage
~ pirater, piratage, hacker, hacking
~ arnaque, escroquerie, fraude
~ requête, requêter, interrogation
~ index, indexer, indexation
~ fusionner, fusion, merge
~ unir, union
~ combiner, combinaison, assembler
~ diviser, division, séparer
~ séparer, séparation
~ envoyer, envoi, expédier, envoie
~ recevoir, réception, reçoit, recevez
~ transférer, transfert
~ migrer, migration
~ convertir, conversion, transformer, transformation
~ traduire, traduction, traduisez
~ imprimer, impression, imprimante
~ numériser, scanner, numérisation
~ coller, collage
~ récupérer, récupération, restaurer, restauration
~ redémarrer, redémarrage, relancer
~ allumer, mettre en marche, démarrer
~ éteindre, arrêter, éteint, éteignez
~ activer, activation
~ désactiver, désactivation
~ ajouter, ajout, rajouter
= ajouter, rajouter
~ insérer, insertion, introduire
~ inclure, inclusion, intégrer
~ accepter, acceptation
~ refuser, refus, rejeter, rejet
~ annuler, annulation
~ bloquer, blocage
~ se figer, geler, bloquer
~ attendre, attente
~ synchroniser, synchronisation
~ automatiser, automatisation, automatique
~ évolutif, évolutivité, scalabilité, passage à l'échelle
~ convivial, ergonomique, facile à utiliser
~ compatible, compatibilité
~ disponible, disponibilité
~ fiable, fiabilité
~ sûr, sécurité, sécuriser, sécurisé
~ confidentialité, confidentiel
~ stable, stabilité
~ efficace, efficacité
~ complexe, compliqué, complexité
~ difficile, compliqué, difficulté, dur
~ facile, simple, facilement
~ facilement, aisément, facilité
= facilement, aisément
~ grand, énorme
~ petit, réduit
~ nouveau, récent, neuf
~ ancien, vieux
~ fréquent, courant, habituel
= souvent, fréquemment
~ souvent, fréquemment, fréquent
~ parfois, de temps en temps, quelquefois
= parfois, quelquefois
~ immédiatement, tout de suite, aussitôt
~ actuellement, aujourd'hui, de nos jours, à l'heure actuelle
= actuellement, à l'heure actuelle
~ suffisant, assez, suffisamment
~ excessif, trop, excès
~ correct, approprié, adéquat, adapté
= approprié, adéquat
~ correctement, convenablement, bien
~ incorrect, erroné, faux
~ utile, utilité
~ différent, distinct
~ identique, pareil, même
~ semblable, similaire, ressembler
= semblable, similaire
~ possible, possibilité
~ probable, probabilité
~ conseiller, recommander, conseil, recommandation
~ suggérer, suggestion, proposer, proposition
~ planifier, planification, plan
~ préparer, préparation, se préparer
~ organiser, organisation, s'organiser
~ prioriser, priorité, hiérarchiser
~ déléguer, délégation
~ collaborer, collaboration, coopérer, coopération
~ participer, participation, prendre part
= participer, prendre part
~ négocier, négociation
~ convaincre, persuader, persuasion
~ retour, feedback, commentaire
~ réunion, se réunir
~ tâche, mission, travail
~ responsabilité, responsable, prendre en charge
~ s'occuper de, prendre en charge, se charger de
= défi, challenge
~ affronter, faire face, gérer
~ surmonter, dépasser, vaincre
~ s'adapter, adaptation, adaptabilité, adaptable
~ expérience, parcours
~ compétence, capacité, aptitude, savoir-faire
~ talent, don
~ promotion, évolution professionnelle, avancement
~ évolution de carrière, évolution professionnelle
~ prétentions salariales, attentes salariales
~ augmentation de salaire, hausse de salaire
~ indemnité, indemnisation, indemniser, dédommagement, dédommager
= dédommager, indemniser
= préavis, délai de préavis
~ chômage, chômeur
~ allocation chômage, allocations chômage, indemnité chômage
~ chômeur, demandeur d'emploi
~ indépendant, travailleur indépendant, freelance, à son compte
~ syndicat, syndical
~ harcèlement, harceler
~ harcèlement au travail, harcèlement professionnel
~ discriminer, discrimination
~ hériter, héritage, héritier
~ se marier, mariage, épouser
~ conjoint, époux
~ accuser, accusation
~ déclarer, déclaration
~ témoin, témoigner, témoignage
~ se plaindre, réclamation, plainte
~ rembourser, remboursement
~ voler, voleur
~ blesser, blessure, blessé
~ percuter, collision, heurter
~ limitation de vitesse, vitesse maximale autorisée
~ feu tricolore, feu de circulation, feu de signalisation
~ passage piéton, passage pour piétons
~ carrefour, intersection, croisement
~ rond-point, giratoire
~ essence, carburant
~ camion, poids lourd
= moto, motocyclette
= vélo, bicyclette
~ circulation, trafic
~ alcoolémie, alcool au volant, conduire en état d'ivresse
~ billet, ticket, titre de transport
~ bagage, valise, bagages
~ réserver, réservation
= carte d'identité, carte nationale d'identité, CNI
= certificat d'immatriculation, carte grise
~ démarche, formalité
~ renouveler, renouvellement
~ expirer, expiration, périmé, arriver à échéance
~ date d'expiration, date de péremption
~ remplir, compléter
~ perdre, perte, égarer
~ trouver, localiser, retrouver
~ malade, patient
~ infirmier, soins infirmiers
~ guérir, guérison
~ diagnostiquer, diagnostic
~ injecter, injection, piqûre
~ comprimé, pilule, cachet
~ ordonnance, prescription, prescrire
~ dose, dosage, posologie
~ contagieux, contagion, transmettre, transmission, transmet, transmis
~ infecter, infection, infectieux
~ chirurgie, opération, opérer, intervention chirurgicale
~ intervention chirurgicale, opération chirurgicale
~ fièvre, fébrile
~ rhume, coup de froid, enrhumé
~ toux, tousser
~ constipation, constipé
~ règles, menstruation, menstruations, menstruel
~ insomnie, troubles du sommeil
~ fatigue, fatigué, épuisement
~ anxiété, anxieux
~ dépression, déprimé, dépressif
~ allergie, allergique
~ respirer, respiration, respiratoire
~ cœur, cardiaque
~ rein, rénal
~ foie, hépatique
~ poumon, pulmonaire
~ cerveau, cérébral
~ os, osseux
~ peau, cutané
~ sang, sanguin
~ estomac, gastrique
~ muscle, musculaire
~ brûlure, brûler, se brûler
~ personne âgée, senior, sujet âgé
= personne âgée, sujet âgé
~ enfant, infantile, pédiatrique
~ nouveau-né, néonatal
~ bébé, nourrisson
~ régime, diète
~ aliment, nourriture
~ nutriment, nutrition, nutritif
~ fumer, tabac, tabagisme
~ arrêter de fumer, cesser de fumer
~ mort, mourir, décès, décéder, meurt
= mourir, décéder, meurt
~ se reproduire, reproduction
~ évoluer, évolution
~ atome, atomique
~ molécule, moléculaire
~ cellule, cellulaire
~ électricité, électrique
~ magnétique, magnétisme, aimant
~ chaleur, chauffer, chauffage, thermique
~ refroidir, refroidissement
~ geler, congeler, congélation
~ fondre, fusion, fonte
~ bouillir, ébullition
~ évaporer, évaporation, s'évaporer
~ dissoudre, dissolution, soluble, dissout, dissolvez
~ oxyder, oxydation
~ réagir, réaction
~ gravitation, gravitationnel, gravité
~ énergie, énergétique
~ indépendance, indépendant
~ gouverner, gouvernement
~ roi, monarque
~ élire, élection
~ voter, vote, scrutin
~ population, habitants
~ climat, climatique
~ polluer, pollution
~ pluie, pleuvoir, précipitations
~ additionner, addition, somme
~ soustraire, soustraction
~ multiplier, multiplication
~ prononcer, prononciation
~ vocabulaire, lexique
~ écrire, écriture, rédiger, rédaction, écrivez
~ lire, lecture, lisez
~ comptabilité, comptable
~ investir, investissement, investisseur
~ amortir, amortissement
~ faillite, dépôt de bilan, faire faillite
~ exporter, exportation
~ importer, importation
~ crédit immobilier, prêt immobilier
= distributeur automatique de billets, DAB, guichet automatique
~ budget, budgétiser, budgétaire
~ devis, estimation
~ remise, rabais, réduction
~ fournisseur, fournir
~ concurrence, concurrent
~ fidéliser, fidélisation
~ souder, soudure, soudage
~ tuyau, canalisation, tuyauterie
~ peindre, peinture, peint
~ percer, perçage, perforer
~ couper, coupe, découper
~ nettoyer, nettoyage, laver, nettoie
~ laver, lavage
~ sécher, séchage
~ cuisiner, cuisine, cuire, cuisson
~ frire, friture
= réfrigérateur, frigo
= lave-linge, machine à laver
~ arroser, arrosage
~ planter, plantation, semer
~ ordures, déchets, poubelle
~ recycler, recyclage
~ déménager, déménagement
~ bruit, bruyant
~ fuite, fuir
~ comportement, conduite, se comporter
~ émotion, émotionnel
~ colère, en colère, fâché, énervé
~ peur, crainte, craindre, craint, craignez
~ bonheur, heureux
~ inquiétude, s'inquiéter, inquiet
~ confiance, faire confiance, se fier
~ honnête, honnêteté, sincère, sincérité
~ s'excuser, excuses, demander pardon
= s'excuser, présenter ses excuses
~ créativité, créatif
~ patience, patient
~ ponctuel, ponctualité
~ interpréter, interprétation
~ prédire, prédiction, prévoir, prévision, prévu
~ classer, classification, classifier
~ regrouper, regroupement, clustering
~ entraîner, entraînement
= surapprentissage, overfitting, surajustement
= jeu de données, ensemble de données, dataset
= valeurs aberrantes, outliers
~ valeurs manquantes, données manquantes
= validation croisée, cross-validation
~ descente de gradient, gradient descent
~ étiquette, étiqueter, label
= forêt aléatoire, random forest
= programmation orientée objet, POO
= ramasse-miettes, garbage collector
~ variable d'environnement, environment variable
~ réutiliser, réutilisation
= répartition de charge, équilibrage de charge, load balancing
= répartiteur de charge, équilibreur de charge, load balancer
= bande passante, bandwidth
= adresse IP, IP address
= authentification à deux facteurs, double authentification, 2FA, validation en deux étapes
= clé primaire, primary key
= clé étrangère, foreign key
= procédure stockée, stored procedure
~ déclencheur, trigger
= capture d'écran, screenshot
= clé USB, pendrive, mémoire USB
= reconnaissance vocale, reconnaissance de la parole, speech recognition
= synthèse vocale, TTS, text-to-speech
~ reconnaissance faciale, reconnaissance de visage
~ halluciner, hallucination
= ajustement fin, fine-tuning
~ ingénierie de prompt, prompt engineering
~ apparaître, apparition, surgir, apparu
~ disparaître, disparition, disparu
~ tenter, essayer, tentative, essaie
~ maintenir, conserver, maintien, maintient
~ entretenir, entretien, maintenance, entretient
~ fuir, s'échapper, s'enfuir
~ ouvrir, ouverture, ouvert
~ fermer, fermeture, clore
~ retirer, enlever, ôter
~ abandonner, abandon, renoncer
~ exiger, exigence, requérir
~ respecter, se conformer, conformité
~ violer, violation, enfreindre, enfreint
~ comparer, comparaison
~ découvrir, découverte, découvert
~ inventer, invention, inventeur
~ évaluer, évaluation, estimer, estimation
~ identifier, identification, reconnaître
~ détecter, détection, repérer
~ avertir, notifier, prévenir, notification
~ publier, publication
~ développer, développement
~ renforcer, renforcement, consolider
~ affaiblir, affaiblissement
~ durer, durée
~ bénéfique, avantageux
~ nocif, nuisible, néfaste
= nocif, nuisible
~ gratuit, gratuitement
~ quotidien, journalier, tous les jours
~ annuel, par an, chaque année
~ mensuel, par mois, chaque mois
~ ajuster, régler, réglage
~ séjour, séjourner
~ nourrir, alimenter, alimentation
~ naître, naissance
~ éduquer, éducation, élever
~ devoirs, travail à la maison
~ cours, leçon
~ devoir, obligation
~ valider, validation
~ simplifier, simplification, rendre plus simple
= simplifier, rendre plus simple
~ généraliser, généralisation
~ limiter, limitation, restreindre, restriction, restreint
~ étendre, extension, élargir
~ raccourcir, abréger
~ agrandir, élargir
~ répéter, répétition
~ hésiter, hésitation
~ soutenir, soutien, appuyer, soutient
~ confier, déléguer
~ dépendre, dépendance
~ lier, lien, relier, relation
~ relation, lien, rapport
~ signifier, vouloir dire, veut dire, signification
= signifier, vouloir dire, veut dire
~ comporter, contenir, comprendre, compris
~ se composer de, être composé de, composition
= se composer de, être composé de
~ appartenir, faire partie de
~ manquer, manque, absence, carence
~ contenir, contenu
~ arriver, arrivée
~ partir, départ, quitter
~ entrer, entrée, pénétrer
~ sortir, sortie
~ revenir, retourner, retour, revient
~ bouger, mouvement, déplacer, déplacement
~ tomber, chute
~ casser, briser, se casser, rompre, rupture
~ plier, pliage
~ jeter, se débarrasser, jette
~ prendre, saisir
~ observer, observation
~ entendre, audition
~ sentir, odeur, odorat
~ aimer, amour
~ détester, haïr, haine
~ désirer, désir, souhaiter, souhait
~ espérer, espoir
~ rêver, rêve
~ s'endormir, trouver le sommeil, endormissement
= s'endormir, trouver le sommeil
~ dormir, sommeil
~ se réveiller, réveil
~ sentiment, ressentir
~ lutter, lutte, combattre, combat
~ défendre, défense
~ gagner, victoire, remporter
~ perdre, défaite
~ conquérir, conquête
~ révolution, révolutionnaire
~ citoyen, citoyenneté
~ mairie, hôtel de ville
~ maire, municipal
~ immigrer, immigration, immigré
~ titre de séjour, carte de séjour
~ permis de travail, autorisation de travail
~ assurance, assureur, assurer
~ assurance auto, assurance automobile, assurance voiture
~ mutuelle, complémentaire santé
~ outil, instrument, ustensile
~ prise, prise électrique, prise de courant
~ prise électrique, prise de courant
~ ampoule, lampe
= court-circuit, court circuit
~ câble, câblage, fil
~ déboucher, débouchage, bouché
~ robinet, robinetterie
= lave-vaisselle, machine à laver la vaisselle
~ micro-ondes, four à micro-ondes
~ climatisation, climatiseur, clim
= climatisation, clim
~ toit, toiture
~ vis, visser, vissage
~ colle, adhésif
~ imperméabiliser, imperméable, étanchéité, étanche
~ isoler, isolation, isolant
~ résister, résistance, résistant
~ dur, dureté
~ lourd, poids, peser
~ large, largeur
~ haut, hauteur
~ long, longueur
~ profond, profondeur
~ épais, épaisseur
~ chaud, chaleur
~ froid, refroidir
~ humide, humidité
~ sec, sécheresse, sécher
~ propre, propreté
~ sale, saleté, salir
~ plein, remplir
~ vide, vider
~ aveugle, cécité
~ sourd, surdité
~ riche, richesse
~ pauvre, pauvreté
~ libre, liberté
~ juste, justice
~ égal, égalité
~ inégal, inégalité
~ violent, violence
= violences conjugales, violence conjugale
~ urgent, urgence
~ grave, gravité, sérieux
~ bénin, léger
~ propager, propagation, se propager, se répandre
= se propager, se répandre
~ rééduquer, rééducation
~ cicatriser, cicatrice, cicatrisation
~ panser, pansement
~ stériliser, stérilisation, stérile
~ désinfecter, désinfection, désinfectant
~ s'étouffer, étouffement
~ se noyer, noyade
~ s'évanouir, évanouissement, perdre connaissance, perte de connaissance, malaise
= s'évanouir, perdre connaissance
~ étourdissement, tête qui tourne
~ démangeaison, prurit, gratter
= démangeaison, démangeaisons, prurit
~ éruption cutanée, rougeurs
~ bleu, hématome
~ diabète, diabétique
~ obésité, obèse
= réanimation cardiopulmonaire, RCP
~ urgences, service des urgences
~ hospitaliser, hospitalisation
~ dossier médical, dossier patient, dossier de soins
~ pharmacie, pharmacien
~ antidouleur, antalgique, analgésique
~ calmant, sédatif, tranquillisant
~ intoxiquer, intoxication, empoisonnement
~ contre-indication, contre-indiqué
~ jeûne, à jeun, jeûner
~ prise de sang, analyse de sang, bilan sanguin
~ radio, radiographie, rayons X
~ échographie, ultrasons
= IRM, imagerie par résonance magnétique
~ contraception, contraceptif, moyen de contraception
~ avortement, avorter, IVG, interruption volontaire de grossesse
= IVG, interruption volontaire de grossesse
~ allaiter, allaitement
= allaiter, donner le sein
~ infertilité, infertile
~ hygiène, hygiénique
~ lavage des mains, se laver les mains
= mal de dos, maux de dos, douleurs dorsales
~ rage de dents, mal de dents, mal aux dents
~ dentiste, chirurgien-dentiste, dentaire
= dentiste, chirurgien-dentiste
= ophtalmologue, ophtalmologiste, ophtalmo
~ psychologue, psychologie, psychologique
~ confiance en soi, assurance personnelle
~ se concentrer, concentration
~ procrastiner, procrastination, remettre au lendemain
~ habitude, habituer
~ se fixer des objectifs, se donner des objectifs
~ gérer son temps, gestion du temps, organiser son temps
~ langage corporel, communication non verbale
~ ancien emploi, poste précédent, dernier poste, dernier emploi, emploi précédent
~ emploi précédent, poste précédent
~ équilibre vie professionnelle vie privée, équilibre entre vie professionnelle et vie privée, équilibre travail vie privée
= burn-out, burnout, épuisement professionnel, syndrome d'épuisement professionnel
~ entretien annuel, entretien d'évaluation, évaluation annuelle
= rotation du personnel, turnover
~ intégration, onboarding, accueil
~ stage, stagiaire
~ apprentissage, apprenti
~ bourse, boursier
~ s'inscrire, inscription
~ université, universitaire
~ classe, salle de classe
~ matière, discipline
~ programme scolaire, programme d'études, cursus
~ harcèlement scolaire, harcèlement à l'école
~ tricher, triche, fraude aux examens
~ grammaire, grammatical
~ orthographe, orthographique
~ conjuguer, conjugaison
~ poème, poésie, poète
~ auteur, écrivain
~ art, artistique
~ philosophie, philosophique, philosophe
~ religion, religieux
~ économie, économique
~ offre, offrir, proposer, offert
~ pénurie, manque, rareté
= produit intérieur brut, PIB
= taxe sur la valeur ajoutée, TVA
~ impôt sur le revenu, IR
~ fraude fiscale, évasion fiscale
= blanchiment d'argent, blanchiment de capitaux, blanchir de l'argent
~ corruption, corrompre, pot-de-vin
~ falsifier, falsification, contrefaçon
~ diffamer, diffamation
~ marque, marque déposée
~ droit d'auteur, droits d'auteur, copyright
~ caution, cautionnement, garant
~ coupable, culpabilité
~ innocent, innocence
~ arrêter, arrestation, interpeller
~ casier judiciaire, antécédents judiciaires
~ notaire, notarié, notarial
~ juge, judiciaire, magistrat
~ constitution, constitutionnel
~ juridique, droit, légal
= contrat à durée indéterminée, CDI
= contrat à durée déterminée, CDD
= comité social et économique, CSE
= auto-entrepreneur, autoentrepreneur, micro-entrepreneur
~ entrepreneur, entreprendre, entrepreneuriat
= règlement général sur la protection des données, RGPD
~ numéro de sécurité sociale, numéro de sécu
= sécurité sociale, sécu
= équipement de protection individuelle, EPI
= document unique, DUERP, document unique d'évaluation des risques professionnels
~ accident du travail, accident au travail
= prud'hommes, conseil de prud'hommes
~ bailleur, propriétaire
~ dépôt de garantie, caution
~ expulser, expulsion
~ succession, héritage
~ naturalisation, nationalité, naturaliser
~ attestation, certificat, justificatif
~ joindre, annexer, pièce jointe
~ justifier, justification
~ épouse, conjointe
~ jeune, adolescent, ado
= adolescent, ado
~ dormir mal, mal dormir
~ week-end, fin de semaine
~ nourriture, alimentation
~ pommes de terre, patates
~ pomme de terre, patate
= maïs, blé d'Inde
~ congélateur, congeler
~ four, cuire au four, enfourner
~ éplucher, peler
~ mijoter, cuire à feu doux
~ assaisonner, assaisonnement
~ détartrer, calcaire, tartre, détartrage
~ moisissure, moisi
~ lessive, linge, laver le linge
~ repasser, repassage
~ ranger, rangement
~ balayer, balai
~ aspirateur, aspirer
~ phrase, énoncé
~ taille, dimension, grandeur
~ moyen, manière, façon
= façon, manière
~ cas, situation
~ lieu, endroit, emplacement
~ domaine, secteur, champ
~ sujet, thème
~ idée, concept, notion
~ habituellement, d'habitude, généralement
~ en général, généralement
~ surtout, principalement, essentiellement
~ uniquement, seulement, exclusivement
= environ, à peu près, approximativement
~ auparavant, avant, précédemment
= auparavant, précédemment
~ ensuite, puis, après
= bientôt, prochainement
= malgré, en dépit de
= pendant, durant
= chatbot, agent conversationnel
= spam, courrier indésirable, pourriel
~ appel vidéo, visioconférence, visio
= visioconférence, vidéoconférence
~ code source, source code
= gestion de versions, contrôle de version, version control
= mémoire vive, RAM, mémoire RAM
= unité centrale de traitement, CPU
~ CPU, processeur
~ carte graphique, GPU
= disque dur, hard disk
= carte mère, motherboard
= interface de programmation, API
= système de gestion de base de données, SGBD, DBMS, système de gestion de bases de données
= réseau privé virtuel, VPN
= réseau local, LAN
~ injection SQL, SQL injection
= déni de service distribué, DDoS
= authentification multifacteur, MFA
= foire aux questions, FAQ
= internet des objets, IoT
= réalité virtuelle, virtual reality
= réalité augmentée, augmented reality
= chaîne de blocs, blockchain
= commerce électronique, e-commerce
= référencement naturel, SEO, optimisation pour les moteurs de recherche
= génération augmentée par récupération, génération augmentée par la récupération, retrieval-augmented generation
= apprentissage par renforcement, reinforcement learning
= apprentissage supervisé, supervised learning
= apprentissage par transfert, transfer learning
= réseau de neurones convolutif, réseau convolutif, CNN, réseau neuronal convolutif
= réseau de neurones récurrent, réseau récurrent, RNN
= arbre de décision, decision tree
= machine à vecteurs de support, SVM
= k plus proches voisins, KNN
= analyse en composantes principales, ACP, PCA
~ matrice de confusion, confusion matrix
= taux d'apprentissage, learning rate
= fonction de perte, loss function
= fonction d'activation, activation function
= grand modèle de langage, LLM, grands modèles de langage
~ vision par ordinateur, computer vision
= fouille de données, exploration de données, data mining
= entrepôt de données, data warehouse
= mégadonnées, big data, données massives
~ science des données, data science
~ scientifique des données, data scientist
= ingénieur de données, ingénieur données, data engineer
= lac de données, data lake
~ table de hachage, hash table
= liste chaînée, linked list
= arbre binaire, binary tree
= recherche dichotomique, recherche binaire, binary search
= récursivité, récursion
= tri à bulles, bubble sort
= situation de compétition, race condition, condition de course
= interblocage, deadlock
= dette technique, technical debt
~ revue de code, code review
= patron de conception, design pattern
~ injection de dépendances, dependency injection
= développement piloté par les tests, TDD
~ bibliothèque, librairie, library
~ cadre de travail, cadriciel, framework
= système de fichiers, file system
= interface en ligne de commande, CLI
~ ligne de commande, terminal, console
~ passerelle, gateway
= masque de sous-réseau, subnet mask
= système de noms de domaine, DNS
~ temps d'arrêt, downtime
= goulot d'étranglement, goulet d'étranglement, bottleneck
~ boucle, itération
~ compiler, compilation, compilateur
~ biais, biaisé
~ refactoriser, refactoring, remaniement de code
= chaîne de caractères, string
~ chaîne de caractères, chaîne, string
~ application, appli, app
= appli, app
~ application mobile, appli mobile
~ télécharger une application, télécharger une appli
~ témoin de connexion, cookie
~ fil d'exécution, thread
~ déconnecter, se déconnecter, déconnexion
~ débrancher, déconnecter
~ brancher, connecter, branchement
= calculs rénaux, calcul rénal, pierres aux reins
= calculs biliaires, calcul biliaire, pierres à la vésicule
~ brûlures d'estomac, aigreurs d'estomac
~ reflux gastrique, reflux gastro-œsophagien, RGO
= reflux gastro-œsophagien, RGO
~ infection urinaire, infection des voies urinaires
= glycémie, taux de sucre dans le sang, sucre dans le sang
= bronchopneumopathie chronique obstructive, BPCO
= virus de l'immunodéficience humaine, VIH
= trouble du déficit de l'attention, TDAH, trouble du déficit de l'attention avec hyperactivité
= trouble du spectre de l'autisme, TSA, trouble du spectre autistique
= trouble obsessionnel compulsif, TOC
= sclérose en plaques, SEP
~ anémie ferriprive, anémie par carence en fer
~ fréquence cardiaque, rythme cardiaque
~ escarre, ulcère de pression, plaie de pression
~ essoufflement, difficulté à respirer, dyspnée
~ mal au ventre, mal de ventre, douleur abdominale
~ mal au ventre, mal de ventre
~ rhume des foins, rhinite allergique saisonnière
= gastro-entérite, gastro
~ kiné, kinésithérapeute, kinésithérapie
= kiné, kinésithérapeute
~ ordonnance, prescription médicale
~ prescription médicale, ordonnance médicale
~ perfusion, perfuser
~ sonde, sonder, sondage urinaire
~ en permanence, constamment
= progressivement, peu à peu, petit à petit
= totalement, complètement, entièrement
~ au moins, minimum
= presque, quasiment
~ rapport, compte rendu
~ enquête, sondage
~ échantillon, échantillonnage
~ théorie, théorique
~ point de vue, perspective, opinion
~ origine, provenance
~ ancêtre, aïeul
~ esclave, esclavage
~ colonie, coloniser, colonisation
~ agriculture, agricole
~ industrie, industriel, industrialisation
~ commerce, commercial, commercer
~ fleuve, fluvial
~ mer, marin, maritime
~ montagne, montagneux
~ île, insulaire
~ tremblement de terre, séisme, sismique
= tremblement de terre, séisme
~ volcan, volcanique
~ inondation, inonder
~ incendie, feu
~ forêt, forestier
~ désert, désertification
~ fleur, floraison, fleurir
~ extinction, disparition d'une espèce
~ héréditaire, hérédité
~ gène, génétique
= ADN, acide désoxyribonucléique
~ digestion, digérer, digestif
~ soleil, solaire
~ lune, lunaire
~ étoile, stellaire
~ lumière, lumineux, éclairer, éclairage
~ son, sonore, acoustique
~ flotter, flottaison, flottabilité
~ vibrer, vibration
~ réfléchir, réflexion
~ réfracter, réfraction
~ acide, acidité
~ métal, métallique
~ brûler, combustion
~ exploser, explosion
~ démontrer, démonstration, prouver
~ preuve, prouver
~ arrondir, arrondi
~ cercle, circulaire
~ ami, amitié
~ petit ami, copain
~ animal de compagnie, animal domestique
~ cadeau, offrir, offert
~ fête, célébration, célébrer
~ jeu, jouer
~ sport, sportif
~ chanson, chanter
= photo, photographie
~ vêtement, habits, s'habiller
~ code vestimentaire, dress code
~ reporter, repousser, différer, report
~ reporter à plus tard, remettre à plus tard, repousser à plus tard
~ être en retard, arriver en retard, retard
~ se dépêcher, se presser
~ se reposer, repos
~ s'ennuyer, ennui, ennuyeux
~ fier, fierté
~ frustré, frustration
~ surprendre, surprise
~ stressé, stressant, stress
~ mentir, mensonge, menteur
~ tromper, tromperie
~ rumeur, ragot
~ insulter, insulte, injure
~ enlever, enlèvement, kidnapper
~ drogue, stupéfiants
~ toxicomane, toxicomanie, addiction
~ alcoolique, alcoolisme
~ suicide, se suicider, mettre fin à ses jours
= se suicider, mettre fin à ses jours
~ retraité, pensionné
~ handicap, handicapé, personne handicapée
~ personne handicapée, personne en situation de handicap
~ sans-abri, SDF
~ renoncer, abandonner, laisser tomber
~ se rendre compte, réaliser, s'apercevoir
= se rendre compte, s'apercevoir
~ contacter, contact, entrer en contact, prendre contact
~ entrer en contact, prendre contact
~ prendre soin de, s'occuper de
~ poser une question, demander
~ tenir compte de, prendre en compte
~ tomber malade, attraper une maladie
~ tomber enceinte, concevoir
~ réinstaller, installer à nouveau, réinstallation
= réinstaller, installer à nouveau
~ fonctionner, fonctionnement
~ faire réparer, réparation
~ monter, montage, assembler
~ démonter, démontage
~ rouiller, rouille, corrosion
~ fissure, fissurer, lézarde
~ carreler, carrelage
~ maçon, maçonnerie
~ plombier, plomberie
= se perfectionner, améliorer ses compétences
~ rentable, rentabilité
~ solvable, solvabilité
~ bénéficiaire, bénéficier
~ cotiser, cotisation
~ allouer, allocation
~ subvention, subventionner, aide financière
~ rémunérer, rémunération
~ hypothèque, hypothécaire
~ virement, virer de l'argent, transfert d'argent
~ carte bancaire, CB, carte de paiement
~ mensualité, échéance
~ acquéreur, acheteur
~ livrer, livraison
~ délai de livraison, temps de livraison
~ promouvoir, promotion
~ vendeur, vente
~ abonner, s'abonner, abonnement
~ résilier un abonnement, annuler un abonnement
~ autoriser, habiliter
~ exclure, exclusion
~ obliger, contraindre, obligation
~ plaider, plaidoirie
~ négligence, négligent
~ céder le passage, laisser la priorité, laisser passer
~ plaque d'immatriculation, plaque minéralogique
= feux de route, pleins phares
= changer de voie, changement de voie, changer de file
~ clignotant, feu clignotant, indicateur de direction
= clignotant, indicateur de direction
= station-service, station essence
~ crevaison, pneu crevé, crever
~ embouteillage, bouchon, circulation dense
~ rétroviseur, rétro
~ panneau de signalisation, panneau routier
~ code de la route, règles de circulation
~ prospect, client potentiel
~ public cible, audience cible
= entonnoir de vente, tunnel de vente, sales funnel
~ taux de conversion, conversion rate
= retour sur investissement, ROI
= indicateur clé de performance, KPI
= vente croisée, cross-selling
= flux de trésorerie, cash flow
= petites et moyennes entreprises, PME, petite et moyenne entreprise
~ plan d'affaires, business plan
= capital-risque, venture capital
= directeur financier, CFO
~ chef de projet, gestionnaire de projet, project manager
= gestion de projet, management de projet, project management
= parties prenantes, stakeholders
= remue-méninges, brainstorming
~ compétences comportementales, soft skills, savoir-être
= compétences techniques, hard skills
~ multitâche, multitasking, plusieurs tâches à la fois
= lettre de motivation, cover letter
~ offre d'emploi, annonce d'emploi
= recherche d'emploi, chercher un emploi, chercher du travail
~ changer de travail, changer d'emploi, changer de job
~ reconversion, changer de métier, reconversion professionnelle
= temps partiel, part-time
~ temps partiel, mi-temps
= temps plein, temps complet, full-time
~ travail de nuit, travail nocturne
~ prime, bonus
~ treizième mois, prime de fin d'année
~ licenciement abusif, licenciement sans cause réelle et sérieuse, licenciement injustifié
~ licenciement économique, licenciement pour motif économique
~ maladie professionnelle, maladie d'origine professionnelle
~ sécurité au travail, santé et sécurité au travail, prévention des risques professionnels
~ évacuer, évacuation
~ acte de naissance, extrait de naissance
~ copropriété, copropriétaire
~ concubinage, union libre, concubin
= PACS, pacte civil de solidarité
= sonde urinaire, sonde vésicale, cathéter urinaire
= signes vitaux, constantes vitales
~ arrêt cardiaque, arrêt cardiorespiratoire, ACR
= arrêt cardiorespiratoire, ACR, arrêt cardio-respiratoire
= prendre la tension, mesurer la tension, mesurer la pression artérielle
= globules rouges, érythrocytes, hématies
= globules blancs, leucocytes
= plaquettes sanguines, thrombocytes
= colonne vertébrale, épine dorsale
~ système immunitaire, défenses immunitaires
= tension électrique, voltage
~ voltage, tension, différence de potentiel
= frottement, friction
= Moyen Âge, époque médiévale
= Union soviétique, URSS
= États-Unis, USA
= Nations unies, ONU
= Organisation mondiale de la santé, OMS
~ Seconde Guerre mondiale, Deuxième Guerre mondiale
~ Première Guerre mondiale, Grande Guerre
= résistance aux antibiotiques, antibiorésistance
~ réchauffement climatique, réchauffement planétaire
~ environnement de travail, ambiance de travail
= prendre des décisions, prise de décision, prise de décisions
~ résoudre des problèmes, résolution de problèmes
~ gérer un conflit, gestion de conflit, résoudre un conflit, résolution de conflits
~ travailler sous pression, travail sous pression
= travailler en équipe, travail en équipe, travail d'équipe
~ service client, service clientèle
~ client difficile, client mécontent, client en colère
~ collègue difficile, collègue désagréable
~ quitter son emploi, quitter son travail
~ quitter votre emploi, quitter votre travail
~ dans cinq ans, d'ici cinq ans
= plus grande réussite, plus grand succès, principale réussite
~ plus gros échec, plus grande erreur
~ ambition, ambitieux, aspiration
~ initiative, proactif, proactivité
~ flexible, flexibilité, souple, souplesse
~ résilience, résilient
~ empathie, empathique
~ perfectionniste, perfectionnisme
~ méticuleux, minutieux, rigoureux
~ travailleur, assidu
~ paresseux, paresse, fainéant
~ désordonné, désordre
~ courageux, courage
~ timide, timidité
~ aimable, gentil, gentillesse
~ impoli, grossier
~ intelligent, intelligence
~ curieux, curiosité
~ jaloux, jalousie
~ célèbre, connu
~ jeune, jeunesse
~ vieillesse, vieillir, vieillissement
~ beau, beauté, joli
~ fou, folie
~ santé, sanitaire
~ toxique, poison, toxicité, vénéneux
~ visible, visibilité
~ cacher, dissimuler
~ révéler, divulguer, révélation
~ avouer, aveu
~ nier, négation
~ affirmer, affirmation
~ confirmer, confirmation
~ promettre, promesse, promet
~ féliciter, félicitations, compliment
~ superviser, supervision
~ inspecter, inspection
~ obéir, obéissance
~ concourir, compétition
~ représenter, représentation
~ démolir, démolition
~ désinstaller, désinstallation
~ lubrifier, graisser, lubrification
~ serrer, serrage
~ charpentier, charpente
~ menuisier, menuiserie
~ jardin, jardinage
= pelouse, gazon
~ mauvaises herbes, désherber, désherbage
~ enlever une tache, faire partir une tache, détacher
~ enlever une tache, faire partir une tache, éliminer une tache
~ coudre, couture, cousu
~ décongeler, décongélation
~ pourrir, pourriture, s'abîmer
~ sel, salé
~ goût, saveur
~ prendre rendez-vous, rendez-vous
~ valoir, valeur
~ remercier, remerciement
~ saluer, salutation
~ inviter, invitation
~ présenter, présentation
~ argument, argumenter, argumentation
~ débat, débattre
~ nécessité, nécessaire
~ rare, rareté
~ fréquence, fréquent
~ précis, précision, exact, exactitude
~ prolonger, prolongation
~ reprendre, reprise
~ répandre, diffusion, diffuser
~ croire, croyance, croyez
~ vrai, vérité
~ soins palliatifs, accompagnement en fin de vie
~ vie, vivre, vécu
~ tourisme, touristique
~ douane, douanier
~ frontière, frontalier
= parlez-moi de vous, parlez de vous, parle-moi de toi
~ parlez-moi de vous, présentez-vous, parlez de vous
~ travailler chez nous, travailler dans notre entreprise, rejoindre notre entreprise
~ travailler chez nous, travailler dans notre entreprise, travailler pour nous
= passe-temps, hobbies
~ passe-temps, loisirs, hobby, centres d'intérêt
~ contribuer, contribution, apporter
~ se démarquer, se distinguer, se différencier
~ combien souhaitez-vous gagner, prétentions salariales, salaire souhaité
= salaire souhaité, salaire attendu, prétentions salariales
~ gérer un conflit, régler un conflit
~ style de management, style de direction
~ façon de travailler, manière de travailler
~ déplacements professionnels, voyager pour le travail
~ tableur, feuille de calcul
~ réinitialiser le mot de passe, récupérer le mot de passe, mot de passe oublié, changer le mot de passe
~ équation du second degré, équation quadratique, équation du deuxième degré
= plus petit commun multiple, PPCM
= plus grand commun diviseur, PGCD
= espérance mathématique, valeur attendue
~ dériver, dérivée, dérivation
~ factoriser, factorisation
= eau oxygénée, peroxyde d'hydrogène
= soude caustique, hydroxyde de sodium
= sel de cuisine, chlorure de sodium, sel de table
= dioxyde de carbone, gaz carbonique, CO2
= eau de javel, javel
= chaux vive, oxyde de calcium
~ système digestif, appareil digestif
~ système respiratoire, appareil respiratoire
~ système circulatoire, appareil circulatoire
~ système reproducteur, appareil reproducteur
= système nerveux central, SNC
~ peine de mort, peine capitale
~ réclusion à perpétuité, prison à vie
~ garde alternée, résidence alternée
~ avocat commis d'office, avocat d'office
~ homicide involontaire, homicide par imprudence
~ examen du permis de conduire, épreuve du permis de conduire
= auto-école, école de conduite
~ crèche, garderie
~ école primaire, école élémentaire
~ bac, baccalauréat
~ décrochage scolaire, abandon scolaire
~ soutien scolaire, cours particuliers
~ étudier à l'étranger, faire ses études à l'étranger
~ langue maternelle, langue natale
= apprendre une langue, apprentissage d'une langue, apprentissage des langues
= expression idiomatique, idiotisme
~ argot, jargon
~ assister, assistance, présence
~ s'absenter, absence, absent
~ absentéisme, absence au travail
~ productivité, productif
~ impayé, défaut de paiement
~ frais de port, frais de livraison, frais d'envoi
~ boutique en ligne, magasin en ligne
= achat en ligne, acheter en ligne, acheter sur internet
~ positionner, positionnement
~ segmenter, segmentation
~ loyauté, loyal, fidélité, fidèle
~ satisfaire, satisfaction, satisfait
~ insatisfait, mécontent, insatisfaction
~ retirer de l'argent, retrait
= retirer de l'argent, retrait d'argent
~ déposer, dépôt
~ exonération, exonérer, exempter
~ contribuable, payeur d'impôts
~ pull, chandail
= soixante-dix, septante
= quatre-vingt-dix, nonante
~ magasiner, faire des achats, faire du shopping
~ faire des achats, faire les magasins, faire du shopping
~ location de voiture, louer une voiture
~ piste cyclable, voie cyclable
~ arrêt de bus, arrêt d'autobus
~ autobus, bus
~ train, ferroviaire
~ atterrir, atterrissage
~ décoller, décollage
~ hébergement, héberger, loger
~ valider un diplôme, reconnaissance du diplôme
~ quittance de loyer, reçu de loyer
~ reçu, quittance, justificatif de paiement
~ huissier, commissaire de justice
~ huissier de justice, commissaire de justice
~ tribunal, juridiction
~ recours, faire appel, contester
~ faire appel, interjeter appel
~ contester, contestation
~ médiateur, médiation
~ concilier, conciliation
~ arbitrer, arbitrage
~ transiger, transaction
~ détenir, détention
~ perquisitionner, perquisition
~ acquitter, acquittement
~ condamner, condamnation
~ récidiver, récidive, récidiviste
~ tutelle, tuteur
~ curatelle, curateur
~ adopter, adoption
~ toucher le chômage, percevoir le chômage
~ arrêt de travail, arrêt maladie
~ reprise du travail, reprendre le travail
~ aménagement de poste, adapter le poste
~ inaptitude, inapte
~ invalidité, invalide
~ pénibilité, pénible
~ promouvoir un salarié, promotion
~ sanction disciplinaire, sanctionner
~ avertissement, avertir
~ abus, abuser
~ placer, positionner
~ extraire, extraction
~ appeler, téléphoner, appel
= téléphoner, appeler au téléphone, passer un coup de fil
~ indiquer, indication, signaler
~ localiser, localisation, emplacement
~ couvrir, recouvrir
~ rassembler, réunir, regrouper
~ répartir, distribuer, distribution, répartition
~ attribuer, attribution, affecter
~ nommer, désigner, nomination
~ émettre, émission
~ ignorer, négliger
~ percevoir, perception
~ imaginer, imagination
~ soupçonner, soupçon
~ conclure, conclusion
~ déduire, déduction
~ posséder, détenir, disposer de
~ retenir, rétention
~ libérer, libération
~ attirer, attraction, capter
~ attirer des clients, attirer la clientèle
~ attirer des clients, trouver des clients, gagner des clients
~ fidéliser la clientèle, fidéliser les clients, garder ses clients
~ fidéliser la clientèle, fidéliser les clients, fidéliser ses clients
~ retenir les talents, fidéliser les salariés, garder ses salariés
~ encourager, inciter, encouragement, incitation
~ obliger, contraindre, forcer
~ persévérer, persévérance, persister
~ tolérer, tolérance, supporter
~ pardonner, pardon
~ remercier, gratitude
~ sauver, secourir, sauvetage
~ survivre, survie
~ corriger, correction, rectifier
~ empirer, aggraver, détérioration, aggravation, se dégrader
~ détruire, destruction
~ faciliter, rendre plus facile
~ stimuler, stimulation
~ inhiber, inhibition
~ absorber, absorption
~ excréter, excrétion
~ sécréter, sécrétion
~ synthétiser, synthèse
~ décomposer, décomposition
~ fermenter, fermentation
~ germer, germination
~ polliniser, pollinisation
~ hiberner, hibernation
~ cloner, clonage
~ transpirer, suer, sueur, transpiration
= transpirer, suer
~ uriner, urine, faire pipi
= uriner, faire pipi
~ ronfler, ronflement
~ bâiller, bâillement
~ éternuer, éternuement
~ chute de cheveux, perte de cheveux, calvitie, alopécie
~ chute de cheveux, perte de cheveux, chute des cheveux
~ acné, boutons
~ entorse de la cheville, entorse à la cheville
~ morsure, mordre
~ piqûre, piquer
~ asphyxie, asphyxier, suffocation
~ électrocution, choc électrique, s'électrocuter
~ déshydratation, se déshydrater, déshydraté
~ hydrater, hydratation
~ végétarien, végétarisme
~ intolérance, intolérant
~ intolérance au lactose, intolérant au lactose
~ immunité, immunisé, immunitaire
~ gel hydroalcoolique, solution hydroalcoolique
~ prendre des notes, prise de notes
~ mémoriser, apprendre par cœur, mémorisation
~ se concentrer, faire attention, être attentif
~ élèves en difficulté, difficultés d'apprentissage
= redoubler, redoublement
~ redoubler, refaire une année
~ doctorat, doctorant
~ obtenir son diplôme, être diplômé
= apprendre à lire, apprentissage de la lecture
~ analphabète, analphabétisme
~ père, paternité, paternel
~ mère, maternité, maternel
~ adolescence, adolescent
~ adulte, âge adulte
~ baptiser, baptême
~ fiançailles, se fiancer
~ veuf, veuvage
~ enterrer, enterrement, obsèques, funérailles, inhumation
~ allumage, allumer
~ verrouiller, verrou, verrouillage
~ loyer, locatif
~ acheter une maison, achat immobilier
~ déménagement, changer de logement
= fenêtre de contexte, fenêtre contextuelle, context window
= modèle de fondation, foundation model
= réseau antagoniste génératif, réseaux antagonistes génératifs, GAN
= mécanisme d'attention, attention mechanism
= détection d'objets, object detection
= analyse de sentiments, analyse des sentiments, sentiment analysis
= système de recommandation, recommender system
= détection d'anomalies, anomaly detection
= ingénierie des caractéristiques, feature engineering
= sélection de caractéristiques, feature selection
~ augmentation de données, data augmentation
~ disparition du gradient, évanescence du gradient, vanishing gradient
= rétropropagation, backpropagation
= arrêt précoce, early stopping
= réglage des hyperparamètres, optimisation des hyperparamètres, hyperparameter tuning
= jeu d'entraînement, données d'entraînement, ensemble d'entraînement, training set
~ jeu de test, données de test, ensemble de test, test set
= réduction de dimensionnalité, réduction de la dimensionnalité, dimensionality reduction
= écart-type, écart type
~ index clusterisé, clustered index, index cluster
= vue matérialisée, materialized view
= intégrité référentielle, referential integrity
~ attaque par force brute, brute force
= ingénierie sociale, social engineering
= homme du milieu, man-in-the-middle, MITM
= test d'intrusion, test de pénétration, pentest
= moindre privilège, least privilege
= confiance zéro, zero trust
= clé publique, public key
= clé privée, private key
= réponse aux incidents, incident response
= dépassement de tampon, débordement de tampon, buffer overflow
= gestionnaire de mots de passe, password manager
= chiffrement de bout en bout, end-to-end encryption
= système de détection d'intrusion, IDS
= infrastructure as code, IaC, infrastructure en tant que code
= haute disponibilité, high availability
= reprise après sinistre, disaster recovery
= file de messages, file d'attente de messages, message queue
~ architecture orientée événements, event-driven architecture, architecture événementielle
= livraison continue, continuous delivery
= test de charge, load testing
= test de régression, regression testing
~ couverture de code, code coverage
= fuite de mémoire, fuite mémoire, memory leak
= développement logiciel, développement de logiciels, software development
= surcharge de méthode, method overloading
= redéfinition de méthode, method overriding
= programmation fonctionnelle, functional programming
~ pile, stack
~ incident, ticket
~ surcharge, surcharger, saturation
~ accès refusé, permission refusée
= accès refusé, autorisation refusée
~ journal, log, journalisation, journaliser
~ s'inscrire, créer un compte
~ supprimer un compte, supprimer son compte
~ supprimer un fichier, effacer un fichier
~ se désabonner, se désinscrire, désabonnement
= se désabonner, se désinscrire
= partager l'écran, partage d'écran
~ batterie déchargée, batterie vide
~ charger, recharger, charge
~ haut-parleur, enceinte
~ écouteurs, casque audio
~ satisfaction client, client satisfait
~ adresse mail, adresse e-mail, adresse électronique, adresse email
= pièce jointe, fichier joint
~ boîte mail, boîte de réception, messagerie
= renommer, changer le nom
~ s'habituer, s'accoutumer, habitude
~ agir, action
~ associer, association
~ effrayer, faire peur
~ authentifier, authentification
~ caractériser, caractéristique
~ citer, citation
~ compenser, compensation
~ communiquer, communication
~ considérer, considération, prendre en compte
~ consommer, consommation
~ coordonner, coordination
~ différencier, distinguer
~ concevoir, conception, design
~ s'efforcer, effort
~ exister, existence
~ expérience, expérimentation, expérimenter
~ explorer, exploration
~ exposer, exposition
~ exprimer, expression
~ financer, financement
~ imiter, imitation
~ innover, innovation, innovant
~ inspirer, inspiration
~ interagir, interaction
~ interrompre, interruption
~ intervenir, intervention
~ juger, jugement
~ manipuler, manipulation
~ obstruer, obstruction, bouché
~ occuper, occupation
~ s'opposer, opposition
~ orienter, orientation
~ progresser, progrès, avancer, avancée
~ encourager, promouvoir, favoriser
~ fournir, procurer, fourniture
~ recueillir, collecter, collecte, recueil
~ réguler, régulation, réglementer
~ résider, résidence, résident
~ simuler, simulation
~ varier, variation
~ visualiser, visualisation
~ appliquer, application
~ admettre, admission
~ agressif, agressivité, agression
~ loger, logement
~ archiver, archivage
~ briller, brillance, brillant
~ plonger, plongée
~ convoquer, convocation
~ décorer, décoration
~ dégrader, dégradation
~ exercer, exercice
~ se déplacer, déplacement
~ détailler, détail
~ déterminer, détermination
~ baisse, diminution, chute, recul
~ émigrer, émigration, émigré
~ équivaloir, équivalent, équivalence
~ héberger un site, hébergement web
~ hébergement web, hébergement de site web, web hosting
~ accueillir, accueil
~ adhérer, adhésion, adhérent
~ consulter, consultation
~ dépasser, excéder
~ enregistrer, enregistrement
~ délit de fuite, prendre la fuite, fuir après un accident
~ récupérer son argent, se faire rembourser, remboursement
~ recouvrer, récupérer, recouvrement
~ recouvrement de créances, récupérer une créance
~ saisir le tribunal, saisir la justice, intenter une action
~ intenter une action en justice, engager une action en justice
~ former un recours, déposer un recours, faire un recours
~ former un recours, déposer un recours
~ j'ai été licencié, on m'a licencié
~ s'absenter du travail, absence au travail
~ demander une augmentation, négocier son salaire
~ poser des congés, demander des congés, prendre des congés
~ poser des congés, demander des congés
~ désaccord avec son chef, conflit avec son supérieur, conflit avec son manager
~ respecter les délais, tenir les délais, livrer à temps
~ respecter les délais, tenir les délais
~ plusieurs tâches en même temps, multitâche
~ payer en espèces, payer en liquide
~ payer en plusieurs fois, payer à crédit, paiement échelonné
~ déclarer ses impôts, déclarer ses revenus, faire sa déclaration
= déclarer ses impôts, faire sa déclaration d'impôts
~ émettre une facture, établir une facture, facturer
~ émettre une facture, établir une facture
~ créer une entreprise, créer sa société, monter une entreprise
~ créer une entreprise, monter une entreprise
~ fermer une entreprise, dissoudre une société, cesser son activité
~ apprendre de ses erreurs, tirer des leçons
~ maximum, maximal, maximale, au maximum, au plus, ne peut excéder, ne doit pas dépasser, ne peut pas dépasser, ne peut dépasser
~ minimum, minimal, minimale, au minimum, au moins, ne peut être inférieure à, ne doit pas être inférieure à
`
