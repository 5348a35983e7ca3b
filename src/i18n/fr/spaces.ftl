### Spaces
# Les salles qui ouvrent à une heure dite, leurs billets, leur vie. Un Space s’appelle ainsi dans les deux langues.

spaces-on-now = En direct
spaces-today = Aujourd’hui
spaces-coming = À venir
spaces-tickets = Vos billets
spaces-all = Tous les Spaces
spaces-none = Aucun Space pour l’instant
spaces-none-body = Un Space est une salle qui ouvre à une heure dite. Programmez le premier : il s’affichera ici pour tout le monde.
spaces-missing = Ce Space n’existe pas
spaces-missing-body = L’adresse est peut-être incomplète. Cherchez-le dans la liste.
spaces-at-by = { $time } · { $name }
spaces-hosted-by = Avec { $name }
spaces-live = En direct
spaces-yours = Votre Space
spaces-sold-out = Complet
spaces-sold-out-body = Toutes les places sont prises. Une place rendue est aussitôt libre : repassez dans quelques minutes.
spaces-seats-left = { $count ->
    [one] Plus que { $count } place
   *[other] Plus que { $count } places
}
spaces-free = Gratuit

### Schedule

spaces-schedule = Programmer un Space
spaces-schedule-lede = Une heure, un sujet, des places. Vous pourrez l’annuler jusqu’à l’ouverture des portes.
spaces-schedule-done = Programmer
spaces-visitor = Il faut un profil pour recevoir
spaces-visitor-body = Les gens doivent savoir chez qui ils viennent. Créez votre profil, ou agissez au nom de quelqu’un d’ici.
spaces-title = Titre
spaces-start = Début
spaces-start-there = Début chez { $name }
spaces-start-read = { $moment }, fuseau { $zone }
spaces-start-twice = { $moment }, fuseau { $zone }. Ce jour-là, les horloges reculent et cette heure vient deux fois : c’est la seconde qui compte.
spaces-start-skipped = Ce jour-là, les horloges avancent et sautent cette heure. Choisissez une heure plus tard.
spaces-start-zone = Dans votre fuseau, { $zone }
spaces-start-missing = Donnez un jour et une heure.
spaces-sale = Entrée
spaces-with-ticket = Payante
spaces-price = Prix
spaces-price-hint = De { $least } à { $most }. L’argent vous revient une fois le Space terminé, moins les frais.
spaces-seats = Places
spaces-seats-hint = Au-delà, c’est complet. Une place réservée compte le temps d’être payée.
spaces-note = Mot de l’hôte (facultatif)
spaces-note-hint = Affiché sur la page et dans le vestibule, avant l’ouverture.

### Space page

spaces-about = En bref
spaces-seats-of = { $count ->
    [one] { $count } libre sur { $all }
   *[other] { $count } libres sur { $all }
}
spaces-seats-none = Complet : les { $all } places sont prises
spaces-seats-taken = { $count ->
    [0] Aucune place prise sur { $all }
    [one] { $count } place prise sur { $all }
   *[other] { $count } places prises sur { $all }
}
spaces-phase-scheduled = Programmé
spaces-phase-lobby = Le vestibule est ouvert
spaces-phase-doors = C’est l’heure, l’hôte va ouvrir
spaces-phase-host-lost = L’hôte s’est absenté ; reprise avant { $time }, sinon c’est fini
spaces-phase-ended = Terminé
spaces-phase-canceled = Annulé par l’hôte
spaces-phase-absent = Annulé : l’hôte n’est pas venu

### Seat

spaces-needs-profile = Pour prendre une place, il faut un profil : le billet sera à son nom.
spaces-take = Prendre un billet · { $price }
spaces-take-free = Prendre une place
spaces-take-body = { $minutes ->
    [one] La place vous est gardée { $minutes } minute, le temps de payer. Si le Space n’a pas lieu, tout vous revient.
   *[other] La place vous est gardée { $minutes } minutes, le temps de payer. Si le Space n’a pas lieu, tout vous revient.
}
spaces-take-free-body = Gratuit : le billet est à vous tout de suite.
spaces-kept-until = Votre place est gardée jusqu’à { $time }
spaces-kept-for = { $minutes ->
    [one] Votre place est encore gardée { $minutes } minute
   *[other] Votre place est encore gardée { $minutes } minutes
}
spaces-kept-briefly = Votre place est gardée moins d’une minute
spaces-kept-body = Payez-la avant, ou rendez-la à quelqu’un d’autre.
spaces-pay = Payer
spaces-release = Rendre la place
spaces-see-ticket = Voir le billet
spaces-see-payment = Voir le paiement
spaces-enter = Entrer
spaces-refunding-body = Vous n’avez rien à faire : le prix entier revient par où il est venu.
spaces-refunded-body = Le prix entier est revenu. Le reçu dit où.
spaces-seat-refunded = Remboursé
spaces-canceled-body = Votre billet n’avait rien coûté : vous n’avez rien à faire.
spaces-ticket-held = Place gardée jusqu’à { $time }, à payer
spaces-ticket-paying = La banque répond
spaces-ticket-over = La place n’est plus gardée
spaces-ticket-valid = Vous avez un billet
spaces-ticket-good = Valable à l’entrée
spaces-ticket-in = Billet validé à l’entrée
spaces-ticket-used = Vous y étiez
spaces-ticket-unused = Terminé sans vous
spaces-ticket-refunding = Annulé, remboursement en cours
spaces-ticket-refunded = Annulé et remboursé
spaces-ticket-canceled = Annulé
spaces-ticket-void = Annulé : la banque a repris l’argent

### Hosting

spaces-hosting = Côté hôte
spaces-sold = { $count ->
    [0] Aucun billet pris sur { $seats }.
    [one] { $count } billet pris sur { $seats }.
   *[other] { $count } billets pris sur { $seats }.
}
spaces-refunds-none = Aucun billet payé : rien à rendre
spaces-refunds-done = { $count ->
    [one] { $count } billet remboursé
   *[other] Les { $count } billets sont remboursés
}
spaces-refunds-under-way = { $count ->
    [one] Remboursement en cours : { $done } billet sur { $count }
   *[other] Remboursement en cours : { $done } sur { $count } billets
}
spaces-cancel = Annuler ce Space
spaces-cancel-title = Annuler ce Space ?
spaces-cancel-nobody = Personne n’a encore de billet. La page restera et dira que c’est annulé. On ne peut pas revenir en arrière.
spaces-cancel-paid = { $count ->
    [one] { $count } billet sera remboursé en entier, frais compris, et son détenteur le verra ici. On ne peut pas revenir en arrière.
   *[other] { $count } billets seront remboursés en entier, frais compris, et leurs détenteurs le verront ici. On ne peut pas revenir en arrière.
}
spaces-cancel-free = { $count ->
    [one] { $count } billet gratuit ne vaudra plus rien, et son détenteur le verra ici. On ne peut pas revenir en arrière.
   *[other] { $count } billets gratuits ne vaudront plus rien, et leurs détenteurs le verront ici. On ne peut pas revenir en arrière.
}
spaces-cancel-done = Annuler pour de bon
spaces-keep = Le garder

### Room

spaces-doors-open = Les portes ouvrent
spaces-open-by = C’est l’heure. À ouvrir avant
spaces-waiting-for-host = On attend l’hôte. Sans ouverture, tout est remboursé à
spaces-coming-count = { $count ->
    [0] Personne n’a encore de billet
    [one] { $count } personne vient
   *[other] { $count } personnes viennent
}
spaces-coming-others = { $count ->
    [one] { $count } autre personne
   *[other] { $count } autres personnes
}
spaces-open = Ouvrir les portes
spaces-silent = Salle muette : le son viendra plus tard
spaces-stage = Sur scène
spaces-listeners = Dans la salle
spaces-listeners-none = Personne n’est encore entré.
spaces-listeners-more = { $count ->
    [one] Et { $count } personne de plus
   *[other] Et { $count } personnes de plus
}
spaces-role = { $role ->
    [host] Hôte
    [speaker] Parle
    [invited] Invité à parler
   *[listener] Écoute
}
spaces-role-yours = { $role ->
    [host] Vous, hôte
    [speaker] Vous, sur scène
    [invited] Vous, invité à parler
   *[listener] Vous, à l’écoute
}
spaces-invite = Inviter
spaces-take-back = Reprendre
spaces-thank-down = Faire descendre
spaces-take-stage = Monter sur scène
spaces-step-down = Descendre de scène
spaces-decline = Décliner
spaces-leave = Sortir
spaces-come-back = Revenir
spaces-end = Terminer le Space
spaces-end-body = Tout le monde sortira, et ce Space ne rouvrira pas.
spaces-end-done = Terminer pour tout le monde
spaces-go-on = Continuer

### Ticket

spaces-ticket = Votre billet
spaces-ticket-for = Billet : { $title }
spaces-admits-one = Billet pour une personne
spaces-holder = Au nom de
spaces-code = Code
spaces-code-drawn = Le code du billet, pour un appareil photo
spaces-calendar = Dans l’agenda
spaces-to-space = Aller au Space
spaces-no-ticket = Pas de billet ici
spaces-no-ticket-body = Un billet n’est visible que pour la personne au nom de qui il est.

### Faire passer

spaces-share = Partager le lien
spaces-share-copied = Lien copié
spaces-share-by-hand = Copiez cette adresse : { $link }
spaces-past = Spaces passés
spaces-income = { $amount } pour l’instant, frais déduits. La somme est à vous une fois le Space terminé.
spaces-income-over = Il en est venu { $amount }, frais déduits.
