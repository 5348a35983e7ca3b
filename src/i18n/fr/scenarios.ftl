### Scenarios

scenarios-title = Scénarios
scenarios-explained = De petits mondes à regarder, chacun dans son bac à sable, avec une horloge que l’on règle. Rien n’y touche à votre monde, rien n’en est gardé. Un jeu de règles nommé dans un lien (pack=x-2026) vaut à partir de la fin de l’histoire.
scenarios-about = { $about ->
    [beginning] Débuts
    [tips] Pourboires
    [subscriptions] Abonnements
    [spaces] Spaces
   *[wallet] Portefeuille
}
scenarios-name = { $name ->
    [first-run] Première ouverture
    [demo] Démonstration
    [tip-declined] Pourboire refusé
    [tip-challenge] Pourboire à valider
    [in-grace] Impayé, en sursis
    [expired] Expiré
    [cancelled-but-paid] Résilié, mais payé
    [locked-post] Texte réservé
    [fee-threshold] Seuil des frais
    [lobby] Vestibule
    [seat-held] Une place gardée
    [sold-out] Complet
    [space-cancelled] Space annulé
    [disputed] Contestation d’un pourboire
    [withdrawal-failed] Virement refusé
   *[other] { $name }
}
scenarios-shows = { $name ->
    [first-run] Il n’y a encore personne et rien ne s’est passé.
    [demo] Seize personnes, leurs pourboires, leurs Spaces et leurs envois, vus par un visiteur.
    [tip-declined] La carte de Léna n’a pas assez de provision. Son pourboire est gardé et peut se payer autrement.
    [tip-challenge] La banque de Léna veut savoir que c’est bien elle avant de payer Amina.
    [in-grace] Le mois n’a pas pu être débité. Léna lit encore tout ; le dernier essai approche.
    [expired] Aucun essai n’a abouti. Léna peut s’abonner à nouveau.
    [cancelled-but-paid] Léna a résilié hier et lit encore jusqu’à la fin du mois payé.
    [locked-post] La lettre d’Amina est pour ses abonnés. Léna voit ce que c’est et ce que cela coûte, et pas un mot de plus.
    [fee-threshold] Les ventes d’Amina passent 50 000 € en un seul paiement : X garde 3 % de la première part et 10 % du reste.
    [lobby] Les portes ouvrent dans un quart d’heure et quatre personnes attendent.
    [seat-held] Léna a quelques minutes pour payer avant que sa place ne soit de nouveau libre.
    [sold-out] Cinq places, toutes payées : il n’en reste pas pour Léna.
    [space-cancelled] L’hôte a annulé, et chaque billet a été remboursé sur sa carte.
    [disputed] La banque de Léna redemande son pourboire. Amina a encore quelques jours pour répondre.
    [withdrawal-failed] La banque ne connaît pas ce compte. Amina a retrouvé son argent.
   *[other] { $name }
}
