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
= intelligence artificielle, IA
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
= interface utilisateur, UI
= expérience utilisateur, UX
= environnement de développement intégré, IDE
= intégration continue, continuous integration
~ test unitaire, unit test
~ tester, test, essai, essayer
~ développeur, programmeur, informaticien
~ chiffrer, chiffrement, crypter, cryptage
~ déchiffrer, décrypter
~ déboguer, débogage, debug, debugging
~ bug, bogue, erreur, défaut, anomalie
= bug, bogue
~ erreur, faute, se tromper
= se tromper, faire une erreur, commettre une erreur
~ échouer, échec, rater, ne pas réussir
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
~ réduire, diminuer, baisser, réduction, diminution, baisse
= réduire, diminuer
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
= utiliser, se servir de
~ faire, réaliser, effectuer, accomplir
~ créer, création, générer, génération
~ construire, construction, bâtir
~ produire, fabriquer, production, fabrication
~ changer, modifier, changement, modification, transformer
~ remplacer, remplacement, substituer
~ réparer, réparation, dépanner, dépannage, remettre en état
~ résoudre, résolution, régler, solution, solutionner
= résoudre, solutionner
~ problème, difficulté, souci, ennui
~ obstacle, barrière, difficulté, frein
~ éviter, prévenir, empêcher, prévention
~ protéger, protection, préserver
~ garantir, assurer, garantie
~ vérifier, contrôler, vérification, contrôle
~ surveiller, surveillance, monitoring, suivre
~ mesurer, mesure
~ calculer, calcul
~ choisir, choix, sélectionner, sélection, opter
~ décider, décision, prendre une décision
= décider, prendre une décision
~ prise de décision, prendre une décision, décider
~ obtenir, se procurer, obtention, recevoir
~ atteindre, parvenir, réaliser, réussir à
~ réussite, succès, réussir
= réussite, succès
~ objectif, but, finalité
~ montrer, afficher, présenter, affichage
~ apprendre, apprentissage, étudier
~ enseigner, enseignement, apprendre à
~ comprendre, compréhension, saisir
~ connaître, connaissance, connaissances
~ se souvenir, se rappeler, mémoriser, retenir
= se souvenir, se rappeler
~ oublier, oubli
~ penser, croire, opinion, avis
~ parler, discuter, discussion
~ dire, informer, communiquer, raconter
~ répondre, réponse
~ demander, solliciter, demande, requête
~ permettre, autoriser, permission, autorisation
~ interdire, interdiction, interdit, prohiber, défendu
~ aider, aide, assister, soutien, soutenir
~ avoir besoin de, besoin, nécessiter, requérir
~ obligatoire, obligé, obligation, imposé
~ nécessaire, indispensable, requis
~ important, essentiel, primordial, crucial
~ importance, intérêt, rôle
~ principal, essentiel, majeur
~ danger, dangereux
~ risque, risqué
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
= se produire, survenir
~ accessible, accessibilité, rendre accessible
~ acheter, acquérir, achat, acquisition
~ vendre, vente
~ prix, coût, tarif, montant
~ dépenser, dépense, frais
~ payer, paiement, régler, règlement, verser
~ bon marché, pas cher, économique, abordable
= bon marché, pas cher
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
= curriculum vitae, CV
~ entretien d'embauche, entretien de recrutement, entretien d'emploi
~ recruteur, intervieweur
~ candidat, postulant
= ressources humaines, RH
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
~ envoyer, envoi, expédier
~ recevoir, réception
~ échanger, échange
~ transférer, transfert
~ migrer, migration
~ convertir, conversion, transformer, transformation
~ traduire, traduction
~ imprimer, impression, imprimante
~ numériser, scanner, numérisation
~ coller, collage
~ récupérer, récupération, restaurer, restauration
~ redémarrer, redémarrage, relancer
~ allumer, mettre en marche, démarrer
~ éteindre, arrêter
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
~ retard, retarder
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
~ facilement, aisément, sans difficulté
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
= immédiatement, tout de suite
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
~ critiquer, critique
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
~ chômage, chômeur, sans emploi
~ allocation chômage, allocations chômage, indemnité chômage
~ chômeur, demandeur d'emploi
~ indépendant, travailleur indépendant, freelance, à son compte
~ syndicat, syndical
~ harcèlement, harceler
~ harcèlement au travail, harcèlement professionnel
~ discriminer, discrimination
~ hériter, héritage, héritier
~ divorce, divorcer
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
~ voyager, voyage
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
~ souffrir de, être atteint de
~ injecter, injection, piqûre
~ comprimé, pilule, cachet
~ ordonnance, prescription, prescrire
~ dose, dosage, posologie
~ contagieux, contagion, transmettre, transmission
~ infecter, infection, infectieux
~ chirurgie, opération, opérer, intervention chirurgicale
~ intervention chirurgicale, opération chirurgicale
~ fièvre, fébrile
~ rhume, coup de froid, enrhumé
~ toux, tousser
~ constipation, constipé
~ règles, menstruation, menstruations, menstruel
~ insomnie, ne pas dormir, troubles du sommeil
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
~ fracture, fracturer
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
~ mort, mourir, décès, décéder
= mourir, décéder
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
~ dissoudre, dissolution, soluble
~ oxyder, oxydation
~ mélanger, mélange
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
~ écrire, écriture, rédiger, rédaction
~ lire, lecture
~ comptabilité, comptable
~ auditer, audit
~ investir, investissement, investisseur
~ amortir, amortissement
~ faillite, dépôt de bilan, faire faillite
~ exporter, exportation
~ importer, importation
~ crédit immobilier, prêt immobilier
~ compte de résultat, compte de résultats
= distributeur automatique de billets, DAB, guichet automatique
~ budget, budgétiser, budgétaire
~ devis, estimation
~ remise, rabais, réduction
~ fournisseur, fournir
~ concurrence, concurrent
~ fidéliser, fidélisation
~ souder, soudure, soudage
~ tuyau, canalisation, tuyauterie
~ peindre, peinture
~ percer, perçage, perforer
~ couper, coupe, découper
~ nettoyer, nettoyage, laver
~ laver, lavage
~ sécher, séchage
~ tache, tacher
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
~ peur, crainte, craindre
~ bonheur, heureux
~ inquiétude, s'inquiéter, inquiet
~ confiance, faire confiance, se fier
~ honnête, honnêteté, sincère, sincérité
~ respecter, respect
~ s'excuser, excuses, demander pardon
= s'excuser, présenter ses excuses
~ créativité, créatif
~ patience, patient
~ ponctuel, ponctualité
~ analyser, analyse
~ interpréter, interprétation
~ prédire, prédiction, prévoir, prévision
~ classer, classification, classifier
~ regrouper, regroupement, clustering
~ entraîner, entraînement
= surapprentissage, overfitting, surajustement
= sous-apprentissage, underfitting
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
= machine virtuelle, VM
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
~ apparaître, apparition, surgir
~ disparaître, disparition
~ tenter, essayer, tentative
~ maintenir, conserver, maintien
~ entretenir, entretien, maintenance
~ fuir, s'échapper, s'enfuir
~ ouvrir, ouverture
~ fermer, fermeture, clore
~ transporter, transport
~ retirer, enlever, ôter
~ abandonner, abandon, renoncer
~ exiger, exigence, requérir
~ respecter, se conformer, conformité
~ violer, violation, enfreindre
~ comparer, comparaison
~ découvrir, découverte
~ inventer, invention, inventeur
~ enquêter, enquête
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
~ gratuit, gratuitement, sans frais
~ quotidien, journalier, tous les jours
= quotidiennement, tous les jours, chaque jour
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
~ expérimenter, expérimentation
~ simplifier, simplification, rendre plus simple
= simplifier, rendre plus simple
~ généraliser, généralisation
~ limiter, limitation, restreindre, restriction
~ étendre, extension, élargir
~ raccourcir, abréger
~ agrandir, élargir
~ partager, partage
~ répéter, répétition
~ hésiter, hésitation
~ soutenir, soutien, appuyer
~ confier, déléguer
~ dépendre, dépendance
~ lier, lien, relier, relation
~ relation, lien, rapport
~ signifier, vouloir dire, signification
= signifier, vouloir dire
~ comporter, contenir, comprendre
~ se composer de, être composé de, composition
= se composer de, être composé de
~ appartenir, faire partie de
~ manquer, manque, absence, carence
~ contenir, contenu
~ arriver, arrivée
~ partir, départ, quitter
~ entrer, entrée, pénétrer
~ sortir, sortie
~ revenir, retourner, retour
~ bouger, mouvement, déplacer, déplacement
~ marcher, marche
~ tomber, chute
~ casser, briser, se casser, rompre, rupture
~ plier, pliage
~ jeter, se débarrasser
~ prendre, saisir
~ observer, observation
~ entendre, audition
~ écouter, écoute
~ sentir, odeur, odorat
~ pleurer, pleurs
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
~ attaquer, attaque
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
= toilettes, WC
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
~ mal de gorge, maux de gorge
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
~ diplôme, diplômé
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
~ offre, offrir, proposer
~ pénurie, manque, rareté
= produit intérieur brut, PIB
= taxe sur la valeur ajoutée, TVA
~ impôt sur le revenu, IR
~ frauder, fraude
~ fraude fiscale, évasion fiscale
= blanchiment d'argent, blanchiment de capitaux, blanchir de l'argent
~ corruption, corrompre, pot-de-vin
~ falsifier, falsification, contrefaçon
~ diffamer, diffamation
~ brevet, breveter
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
~ âge, âgé
~ taille, dimension, grandeur
~ moyen, manière, façon
= façon, manière
~ cas, situation
~ lieu, endroit, emplacement
~ domaine, secteur, champ
~ sujet, thème
~ idée, concept, notion
~ habituellement, d'habitude, généralement
= habituellement, d'habitude
= en général, généralement
~ surtout, principalement, essentiellement
~ uniquement, seulement, exclusivement
= environ, à peu près, approximativement
~ auparavant, avant, précédemment
= auparavant, précédemment
~ ensuite, puis, après
= bientôt, prochainement
= malgré, en dépit de
= en raison de, à cause de
= pendant, durant, au cours de
= selon, d'après
`
