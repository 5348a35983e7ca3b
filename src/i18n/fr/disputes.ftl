### Contestation
# La banque d’une carte redemande un paiement. À qui l’a reçu, puis à qui l’a payé.

disputes-asked = Une banque redemande ce paiement
disputes-asked-body = Il a été contesté auprès de la banque de la carte. Répondez avant la date limite, sinon la contestation est perdue.
disputes-asked-payer = Votre banque redemande ce paiement
disputes-asked-payer-body = { $name } peut répondre jusqu’au { $when }. Ensuite, votre banque décide.
disputes-review = La banque lit votre réponse
disputes-review-body = Elle décide en quelques jours. Vous n’avez plus rien à faire.
disputes-review-payer = Votre banque lit la réponse reçue
disputes-review-payer-body = { $name } a répondu. Votre banque décide en quelques jours.
disputes-won = Contestation gagnée
disputes-won-body = La banque vous laisse ce paiement. Ce qui était mis de côté vous revient.
disputes-won-payer = Votre banque a laissé l’argent
disputes-won-payer-body = Votre contestation n’a pas été retenue : le paiement reste à { $name }.
disputes-lost = Contestation perdue
disputes-lost-unanswered = Personne n’a répondu à temps. Tout est reparti sur la carte, avec les frais.
disputes-lost-accepted = Vous avez laissé l’argent. Tout est reparti sur la carte, avec les frais.
disputes-lost-decided = La banque n’a pas été convaincue. Tout est reparti sur la carte, avec les frais.
disputes-lost-payer = Votre banque vous a rendu { $amount }
disputes-lost-payer-body = Tout est revenu sur votre carte. Ce que vous aviez payé ne compte plus.
disputes-amount = Redemandé
disputes-held = Mis de côté
disputes-missing = Déjà dépensé
disputes-missing-says = { $amount }. Si la contestation est perdue, { -obole } le prend à sa charge : vous ne devrez rien.
disputes-missing-lost = { $amount }, pris en charge par { -obole }. Vous ne devez rien.
disputes-due = À répondre avant
disputes-your-answer = Votre réponse

### Répondre

disputes-evidence = Votre justificatif
disputes-evidence-hint = Ce qui a été payé, quand, et ce qui le montre. Jamais un numéro de carte.
disputes-send = Envoyer la réponse
disputes-accept = Laisser l’argent
disputes-accept-body = { $amount } repart sur la carte tout de suite, et c’est définitif.
disputes-accept-yes = Oui, laisser l’argent

### Portefeuille

disputes-wallet-held = { $amount } mis de côté : une banque les redemande
disputes-answer-by = Contesté par une banque ; dernier délai : { $when }
disputes-line-held = Contesté, mis de côté
disputes-line-returned = Contestation gagnée
disputes-line-got-back = Rendu par votre banque
disputes-line-open = En attente de la banque
disputes-line-lost = Reparti sur la carte

### Écritures

disputes-account-held = { $name }, mis de côté
disputes-side-held = Les gens, mis de côté
disputes-side-losses = Contestations, à la charge d’{ -obole }
