### Sandbox

sandbox-label = Bac à sable
sandbox-open = Horloge
sandbox-close = Replier
sandbox-clock = Horloge de ce bac à sable
sandbox-jump = { $unit ->
    [hour-back] Une heure plus tôt
    [hour-on] Une heure plus tard
    [day-back] Un jour plus tôt
    [day-on] Un jour plus tard
    [month-back] Un mois plus tôt
   *[month-on] Un mois plus tard
}
sandbox-unit = { $unit ->
    [hour] Heure
    [day] Jour
   *[month] Mois
}
sandbox-next = À la prochaine échéance
sandbox-next-at = { $what } · { $when }
sandbox-next-none = Plus rien n’est à venir. L’horloge se règle toujours.
sandbox-undo = Annuler le saut
sandbox-undo-none = Il n’y a plus de saut à annuler.
sandbox-acting = Vu par
sandbox-visitor = Un visiteur
sandbox-copy = Copier le lien
sandbox-copied = Le lien vers cet instant est copié.
sandbox-copy-by-hand = Votre navigateur ne laisse pas la page copier. Voici le lien vers cet instant :
sandbox-scenarios = Tous les scénarios
sandbox-leave = Quitter
sandbox-help = Rien n’est gardé ici : recharger rejoue le scénario jusqu’à cet instant, sans ce que vous avez fait. Agir dans le passé commence un autre avenir.
sandbox-travelling = Le temps passe…
sandbox-arrived = Maintenant { $when }

sandbox-due = { $what ->
    [renewal] Un nouveau mois pour { $whom }
    [ending] Le dernier mois payé à { $whom } se termine
    [retry] Nouvel essai du mois pour { $whom }
    [expiry] Un paiement ouvert à { $whom } expire
    [hold] La place pour « { $whom } » se libère
    [settling] L’argent des cartes est disponible pour { $whom }
    [transfer] L’argent arrive chez { $whom }
    [request] La demande à { $whom } expire
    [dispatch] Le virement de { $whom } part
    [payout] La banque reçoit l’argent de { $whom }
    [dispute] La banque rend sa décision à { $whom }
    [dispute-due] Sans réponse de { $whom }, la contestation est perdue
    [return] Jusque-là, la banque peut renvoyer l’argent de { $whom }
    [handoff] Un don fait ailleurs à { $whom } se clôt sans réponse
    [lobby] Le vestibule de « { $whom } » ouvre
    [doors] Les portes de « { $whom } » ouvrent
    [closing] « { $whom } » ferme
   *[refund] Les billets pour « { $whom } » sont remboursés
}

### A sandbox that does not open

sandbox-playing = Le scénario se joue…
sandbox-failed = Ce scénario ne s’ouvre pas
sandbox-failed-offline = Il semble ne pas y avoir de réseau. Il en faut un pour aller chercher un scénario.
sandbox-failed-unknown = Il n’y a pas de scénario « { $name } ».
sandbox-failed-status = Le serveur a répondu { $status } au lieu d’envoyer le fichier. Réessayez dans un instant.
sandbox-failed-misfit = Le fichier ne va pas avec cette version d’{ -obole }. Rechargez pour avoir la plus récente. ({ $reason })
sandbox-failed-moment = « { $text } » n’est ni une date ni une heure. Écrivez-les ainsi : 2026-11-21T18:30Z.
sandbox-failed-far = Cet instant est à plus de dix ans de l’histoire. Choisissez-en un plus proche.
sandbox-failed-handle = « { $text } » n’est pas un identifiant.
sandbox-failed-pack = « { $text } » n’est pas un jeu de règles. Il y a obole, twitter-2021, x-2026, patreon, ko-fi et liberapay.
sandbox-failed-nobody = Personne ne s’appelle @{ $handle } dans ce scénario. Qui l’a rejoint plus tard disparaît en rechargeant.
sandbox-as-visitor = Ouvrir en visiteur
sandbox-own-world = Revenir à votre monde
