### Portefeuille

wallet-title = Portefeuille
wallet-currencies = Monnaies
wallet-balance = Solde
wallet-available = Disponible
wallet-pending = { $amount } en route
wallet-pending-until = { $amount } en route, les premiers : { $when }
wallet-top-up = Recharger
wallet-review-top-up = Votre recharge
wallet-top-up-when = Tout de suite : vous pouvez le donner aussitôt.
wallet-visitor = Un portefeuille appartient à quelqu’un
wallet-visitor-body = Créez votre profil pour avoir un solde, ou prenez la place de quelqu’un de ce monde. Sans profil, vous pouvez tout de même donner par carte.
wallet-choose-person = Choisir quelqu’un

### En cours

wallet-needs-you = Cela vous attend
wallet-tip-to = Pourboire pour { $name }
wallet-declined = Refusé : choisissez un autre moyen de payer
wallet-needs-method = Choisissez comment payer
wallet-needs-confirmation = Attend votre confirmation
wallet-needs-challenge = Votre banque veut votre accord

### Activité

wallet-history = Activité
wallet-empty = Rien n’a encore bougé
wallet-empty-body = Rechargez avec une carte d’essai, puis laissez un pourboire à quelqu’un : tout s’affiche ici, avec les reçus.
wallet-month-sums = Entrées { $came_in } · sorties { $went_out }
wallet-topped-up = Recharge
wallet-quoted = « { $message } »
wallet-tip-received = Pourboire
wallet-from-visitor = Quelqu’un en visite
wallet-from-secret = Quelqu’un qui tait son nom
wallet-tip-given = Pourboire donné · { $means }
wallet-month-received = Abonnement
wallet-month-paid = Abonnement · { $means }
wallet-tip-returned = Pourboire rendu
wallet-tip-got-back = Pourboire qui vous revient
wallet-refund-failed = Remboursement qui n’a pas atteint la carte
wallet-when-what = { $when } · { $what }
wallet-settles = Disponible { $when }
wallet-pages = Activité plus ancienne et plus récente
wallet-newer = Plus récent
wallet-older = Plus ancien

### Preuve

wallet-balanced = { $count ->
    [one] Les comptes tombent juste, au centime, sur { $count } écriture
   *[other] Les comptes tombent juste, au centime, sur { $count } écritures
}
wallet-unbalanced = Les comptes ne tombent pas juste
wallet-proof-body = Chaque somme passe d’un compte à un autre ; tous les comptes d’une monnaie font donc exactement zéro. Ce que les gens ont est ce qui est entré par carte et n’est pas parti vers une banque.
wallet-proof-of = Tous les comptes en { $currency }
wallet-proof-sum = Ensemble
wallet-side-available = Les gens, disponible
wallet-side-pending = Les gens, en attente
wallet-side-moving = Envoyé, pas encore arrivé
wallet-side-withdrawing = Retraits en route
wallet-side-banks = Banques, à l’extérieur
wallet-side-withdrawal-fees = Retraits instantanés
wallet-side-platform-fees = Part de la plateforme

### Mouvements

wallet-sent = Envoyé
wallet-received = Reçu
wallet-taken-back = Repris à temps
wallet-withdrawal = Retrait
wallet-to-bank = Vers « { $account } »
wallet-withdrawal-canceled = Annulé avant son départ
wallet-withdrawal-failed = Refusé par { $account }
wallet-withdrawal-returned = Renvoyé par { $account }
wallet-ways = Ce que vous pouvez faire

### Ticket

wallet-ticket-by = Billet pour un Space de { $name }
wallet-ticket-sold = Billet vendu : « { $title } »
wallet-ticket-bought = Billet : « { $title } »
wallet-ticket-returned = Billet remboursé : « { $title } »
wallet-ticket-got-back = Billet qui vous est remboursé : « { $title } »
wallet-ticket-refund-moved = Sur votre solde, car la carte ne l’a pas pris

### Solde dans le temps, et relevé en fichier

wallet-course = Solde dans le temps
wallet-course-says = Ces { $days } derniers jours, vous aviez entre { $least } et { $most }, argent en route compris.
wallet-course-flat = Ces { $days } derniers jours, vous aviez { $amount }.
wallet-course-figures = Les chiffres
wallet-csv = Enregistrer en CSV
wallet-csv-when = Date
wallet-csv-what = Nature
wallet-csv-who = Qui
wallet-csv-note = Mot
wallet-csv-amount = Montant
wallet-csv-balance = Solde
wallet-csv-currency = Monnaie
wallet-csv-tip-given = Pourboire donné
wallet-csv-withdrawal-failed = Retrait refusé par la banque
wallet-csv-withdrawal-returned = Retrait renvoyé par la banque
wallet-csv-month-paid = Abonnement payé
wallet-csv-ticket-sold = Billet vendu
wallet-csv-ticket-bought = Billet acheté
wallet-csv-ticket-returned = Billet remboursé
wallet-csv-ticket-got-back = Billet qui vous est remboursé
