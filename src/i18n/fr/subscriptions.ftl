### Abonnements
# Une formule, s’y abonner, et ce que l’on paie. Tout texte sur l’argent dit quoi, quand et comment arrêter.

subscriptions-a-month = par mois
subscriptions-for = Abonnement à { $name }
subscriptions-subscribe = S’abonner
subscriptions-card-body = Ouvre ce que { $name } réserve aux abonnés. Résiliable à tout moment : ce qui est payé reste ouvert.
subscriptions-gives = Ce que cela donne
subscriptions-gives-nothing = { $name } ne promet rien de précis : c’est un soutien, chaque mois.
subscriptions-paid-until = Abonnement payé jusqu’au { $day }
subscriptions-ends-on = Résilié : ouvert jusqu’au { $day }
subscriptions-in-grace = Le dernier paiement n’est pas passé
subscriptions-first-waits = Votre premier paiement attend
subscriptions-manage = Ce que je paie
subscriptions-finish-payment = Terminer le paiement
subscriptions-yours = C’est votre formule

### Formule

subscriptions-tier = Votre formule
subscriptions-tier-offer = Proposer une formule
subscriptions-tier-change = Modifier la formule
subscriptions-tier-invite = Laissez-vous soutenir chaque mois
subscriptions-tier-invite-body = Un prix, quelques avantages : on s’abonne au mois et on résilie quand on veut.
subscriptions-tier-intro = Un prix par mois et ce qu’il donne. Tout le monde le voit sur votre profil.
subscriptions-tier-price = Prix par mois, en { $currency }
subscriptions-tier-range = De { $least } à { $most }.
subscriptions-tier-perks = Ce que cela donne
subscriptions-tier-perks-hint = { $max ->
    [one] { $max } avantage au plus. Ne promettez que ce que vous tiendrez chaque mois.
   *[other] { $max } avantages au plus. Ne promettez que ce que vous tiendrez chaque mois.
}
subscriptions-tier-perk = Avantage { $number }
subscriptions-tier-save = Enregistrer la formule
subscriptions-tier-changes = Les nouveaux abonnés paient un nouveau prix aussitôt. Les autres le paient à leur prochain renouvellement, un prix plus élevé seulement si vous l’avez fixé { $days } jours avant.
subscriptions-tier-needs-bio = Dites d’abord ce que vous faites
subscriptions-tier-visitor = Une formule appartient à un profil
subscriptions-tier-visitor-body = Créez le vôtre, et vous pourrez aussitôt proposer une formule.
subscriptions-tier-withdraw = Retirer la formule
subscriptions-tier-withdraw-body = Plus personne ne peut s’abonner, et rien n’est renouvelé. Chacun garde ce qui est payé jusqu’au bout.
subscriptions-tier-keep = Garder la formule
subscriptions-tier-running = { $count ->
    [0] Personne n’est encore abonné.
    [one] { $count } personne est abonnée.
   *[other] { $count } personnes sont abonnées.
}

### S’abonner

subscriptions-now = Prélevé maintenant
subscriptions-next = Prochain prélèvement
subscriptions-next-on = { $price } le { $day }, puis chaque mois
subscriptions-cancelling = Résilier
subscriptions-cancelling-body = À tout moment sous « Ce que je paie », en deux gestes. Ce qui est payé reste ouvert jusqu’au bout, et plus rien n’est prélevé.
subscriptions-declines = Si un paiement échoue
subscriptions-declines-body = Tout vous reste ouvert { $days } jours pendant de nouveaux essais, et vous pouvez payer autrement.
subscriptions-subscribe-for = S’abonner pour { $price } par mois
subscriptions-visitor = S’abonner demande un profil
subscriptions-visitor-body = Ce que l’on paie doit appartenir à quelqu’un. Créez votre profil, puis revenez ici.
subscriptions-own-body = Tout ce que vous publiez vous est ouvert. Les autres voient cette page avec un bouton.
subscriptions-none-offered = { $name } ne propose pas d’abonnement
subscriptions-none-offered-body = Suivez ce profil et revenez quand il y en aura un.
subscriptions-already = Cet abonnement court déjà
subscriptions-already-body = Tout ce que { $name } réserve aux abonnés vous est ouvert.

### Ce que je paie

subscriptions-none = Vous ne payez rien
subscriptions-none-body = Les abonnements se trouvent ici, chacun avec son prochain prélèvement et la façon d’en sortir.
subscriptions-find = Trouver qui soutenir
subscriptions-list-visitor-body = Un abonnement appartient à un profil. Créez le vôtre, ou prenez la place de quelqu’un sous « Vous ».
subscriptions-next-at = Prochain prélèvement le { $day }
subscriptions-next-with = Prochain prélèvement le { $day } · { $means }
subscriptions-no-more = Plus rien n’est prélevé. Tout reste ouvert jusqu’au { $day }.
subscriptions-withdrawn = { $name } ne renouvelle plus cette formule. Elle reste ouverte jusqu’au { $day }, et plus rien n’est prélevé.
subscriptions-over = Terminé le { $day }
subscriptions-lapsed = { $count ->
    [one] Le mois d’avant s’est écoulé sans pouvoir être débité : il n’est ni payé ni dû.
   *[other] Les { $count } mois d’avant se sont écoulés sans pouvoir être débités : ils ne sont ni payés ni dus.
}
subscriptions-cancel = Résilier…
subscriptions-cancel-title = Résilier l’abonnement à { $name } ?
subscriptions-cancel-keeps = Payé jusqu’au { $day } : tout reste ouvert jusque-là, et plus rien n’est prélevé. Vous pouvez revenir dessus jusqu’à ce jour.
subscriptions-cancel-grace = Rien n’est payé en ce moment, il se termine donc aussitôt. Rien n’est prélevé.
subscriptions-cancel-first = Il n’a pas commencé. Le paiement ouvert est annulé avec lui, et rien n’est prélevé.
subscriptions-cancel-confirm = Résilier l’abonnement
subscriptions-cancel-keep = Le garder
subscriptions-resume = Annuler la résiliation
subscriptions-grace = Le paiement de { $price } n’est pas passé. Tout vous reste ouvert jusqu’au { $day }.
subscriptions-grace-next-try = Nouvel essai : { $when }.
subscriptions-grace-renewing = Le mois suivant est en cours de prélèvement. Tout reste ouvert pendant ce temps.
subscriptions-fix = Payer autrement
subscriptions-opening = Il commence dès que son premier paiement de { $price } est arrivé.
subscriptions-again = Se réabonner
subscriptions-renews-with = Renouvelé avec

### Changer de mode de paiement

subscriptions-method = Mode de paiement
subscriptions-method-for = Comment vous payez { $name }
subscriptions-method-change = Payer autrement
subscriptions-method-now = Payé jusqu’ici avec
subscriptions-method-from = Vaut à partir de
subscriptions-method-from-next = Le prélèvement de { $price } du { $day }, puis tous les mois suivants. Rien n’est prélevé maintenant.
subscriptions-method-from-this = Ce mois-ci, puis tous les mois suivants.
subscriptions-method-short = Il contient moins d’un mois d’abonnement. Rechargez-le avant le { $day }.
subscriptions-method-save = Payer ainsi désormais
subscriptions-method-missing = Cet abonnement n’existe pas, ou il n’est pas le vôtre. Prenez la place de qui le paie pour le voir.
subscriptions-method-waits = Un mois attend son paiement
subscriptions-method-waits-body = Payez-le autrement : les mois suivants seront payés de la même façon.
subscriptions-method-under-way = Un mois est en cours de prélèvement
subscriptions-method-under-way-body = La réponse de la banque vient d’abord. Changez de mode de paiement dès qu’elle est là.
subscriptions-method-never = Plus rien n’est prélevé
subscriptions-method-never-body = Cet abonnement ne se renouvelle pas : il n’y a rien à payer autrement.
