### Envois

transfers-send = Envoyer
transfers-send-to = Envoyer à { $name }
transfers-whom = À qui
transfers-people = Personnes
transfers-nobody = Il n’y a encore personne d’autre
transfers-nobody-body = Essayez un autre nom, ou le début d’un identifiant.
transfers-note = Un petit mot (facultatif)
transfers-note-short = Mot
transfers-available = { $amount } disponibles
transfers-week = Encore { $left } sur { $limit } pour cette semaine
transfers-left = Il vous restera
transfers-week-short = Cette semaine
transfers-week-after = Encore { $left } à envoyer, sur { $limit } par semaine glissante
transfers-cost = Frais
transfers-free = Aucuns : { $name } reçoit le tout.
transfers-undo-label = Retour possible
transfers-undo-says = { $seconds ->
    [one] Pendant { $seconds } seconde, vous pouvez le reprendre ; ensuite, il est à { $name }.
   *[other] Pendant { $seconds } secondes, vous pouvez le reprendre ; ensuite, il est à { $name }.
}
transfers-send-amount = Envoyer { $amount }
transfers-seconds = { $count ->
    [0] Il part maintenant
    [one] Encore { $count } seconde pour le reprendre
   *[other] Encore { $count } secondes pour le reprendre
}
transfers-take-back = Le reprendre
transfers-title = Envoi
transfers-to = À { $name }
transfers-from = De { $name }
transfers-leaving = Sur le départ : vous pouvez encore le reprendre
transfers-arrived = { $name } l’a reçu
transfers-received = C’est dans votre portefeuille
transfers-undone = Vous l’avez repris ; rien n’a été envoyé
transfers-sent-at = Envoyé
transfers-arrived-at = Arrivé
transfers-undone-at = Repris
transfers-no-way-back = C’est à { $name } désormais. Si c’était une erreur, demandez-lui.
transfers-again = Envoyer encore
transfers-send-back = Envoyer en retour
transfers-its-request = La demande qu’il règle
transfers-missing = Pas d’envoi ici
transfers-missing-body = Il est peut-être à quelqu’un d’autre, ou pas encore arrivé. Regardez l’activité de votre portefeuille.
