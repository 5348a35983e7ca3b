### Reçu

receipt-title = Reçu
receipt-missing = Pas de reçu ici
receipt-missing-body = Un reçu existe dès que quelque chose est payé, pour la personne qui paie et celle qui reçoit. S’il est à quelqu’un d’autre, prenez sa place sous « Vous ».
receipt-to-payment = Voir le paiement
receipt-tip-for = Pourboire pour { $name }
receipt-top-up = Recharge
receipt-month-with = Un mois avec { $name }
receipt-from = de { $name }
receipt-visitor = quelqu’un en visite
receipt-secret = quelqu’un qui tait son nom
receipt-when = Date
receipt-paid-with = Payé avec
receipt-given = Donné
receipt-you-receive = Vous recevez
receipt-seen = { $visibility ->
    [public] Tout le monde
    [private] Entre vous deux
   *[secret] Tout le monde, sans le nom
}
receipt-you-thanked = Votre merci
receipt-thanks = Merci
receipt-available = Disponible
receipt-settles = à partir du { $day }
receipt-given-back = Rendu le { $day }
receipt-refund-pending = En route vers la carte
receipt-refund-done = Rendu
receipt-refund-failed = N’a pas atteint la carte ; l’argent est revenu à la personne qui l’avait reçu
receipt-reference = Nº { $id }
receipt-only-receiver = Un pourboire ne se reprend pas. { $name } peut vous le rendre, depuis ce même reçu.
receipt-top-up-stays = Une recharge ne peut pas revenir sur la carte. L’argent reste à vous, pour donner.
receipt-month-stays = Un mois payé n’est pas remboursé : il vous reste ouvert jusqu’au bout. Vous pouvez résilier les suivants.

### Merci

receipt-thank = Dire merci
receipt-thank-note = Un mot de remerciement (facultatif)
receipt-thank-send = Dire merci

### Rendre

receipt-give-back = Rendre
receipt-give-back-body = L’argent repart par où il est venu, avec la même part des frais de carte.
receipt-how-much = Combien
receipt-all-of-it = Tout : { $amount }
receipt-part-of-it = Une partie
receipt-part = Montant
receipt-write-part = Écrivez la partie à rendre.
receipt-back-to-giver = Rendu à la personne
receipt-fee-returned = Dont frais de carte
receipt-taken = Pris sur votre portefeuille
receipt-give-back-amount = Rendre { $amount }

### Écritures

receipt-postings = Écritures
receipt-two-ends = Chaque écriture a deux bouts : ce qui quitte un compte arrive dans un autre, rien ne peut donc disparaître.
receipt-posting-from = De
receipt-posting-to = Vers
receipt-posting-amount = Montant
receipt-posting-date = Date
receipt-account-available = { $name }, disponible
receipt-account-pending = { $name }, en attente
receipt-account-cards = Cartes, à l’extérieur
receipt-account-fees = Frais de carte
receipt-account-refunding = Remboursements en route

### Ticket

receipt-ticket-for = Billet pour « { $title } »
receipt-ticket-stays = Un billet ne se rend pas. Si le Space n’a pas lieu, tout le prix revient tout seul.
