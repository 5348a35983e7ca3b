### Demandes d’argent

requests-ask = Demander
requests-ask-of = Demander à { $name }
requests-ask-amount = Demander { $amount }
requests-open = Ouverte
requests-open-until = jusqu’au { $day }
requests-until = À régler d’ici : { $when }
requests-then = Ensuite
requests-then-says = { $hours ->
    [one] { $name } paie ou décline. Vous pouvez relancer toutes les heures, et annuler à tout moment.
   *[other] { $name } paie ou décline. Vous pouvez relancer toutes les { $hours } heures, et annuler à tout moment.
}
requests-title = Demande
requests-to = Demandé à { $name }
requests-from = { $name } vous demande
requests-lapsed = Restée sans réponse
requests-waits-for = Attend { $name }
requests-waits-for-you = Attend votre réponse
requests-paying = Paiement en cours
requests-paid = Réglée
requests-declined-by = { $name } a décliné
requests-declined = Vous avez décliné
requests-canceled = Annulée
requests-asked-at = Demandé
requests-reminded-at = Relancé
requests-lapsed-at = Expirée
requests-closed-at = Répondu
requests-left = Il vous restera { $amount }
requests-pay = Payer { $amount }
requests-decline = Décliner
requests-remind = Relancer
requests-remind-from = Relance de nouveau possible à partir du { $when }.
requests-cancel = Annuler la demande
requests-its-transfer = L’envoi qui la règle
requests-awaited = Vous avez demandé
requests-missing = Pas de demande ici
requests-missing-body = Elle concerne peut-être d’autres personnes. Regardez votre portefeuille.
