### Paiements
# Un paiement, du choix du montant jusqu’au merci.

payments-title = Paiement
payments-amount = Combien
payments-other-amount = Autre montant
payments-up-to = Jusqu’à { $largest }
payments-pay-with = Payer avec
payments-balance = Solde
payments-card = Carte
payments-available = { $amount } disponibles
payments-missing = Il manque { $missing } pour ce montant
payments-top-up-first = Recharger
payments-by-card = Par carte
payments-visitor-card = Sans profil, on paie par carte.
payments-create-profile = Créer votre profil

### Carte

payments-only-test-cards = Argent fictif : seules les cartes d’essai sont acceptées. Ne tapez jamais une vraie carte.
payments-card-number = Numéro de carte
payments-card-expiry = Expiration
payments-card-expiry-hint = MM/AA
payments-card-code = Code de sécurité
payments-card-code-hint = Les 3 chiffres
payments-pick-test-card = Choisir une carte d’essai
payments-test-card = { $behaviour ->
    [succeeds] Réussit
    [challenge] Demande une validation (3-D Secure)
    [once] Passe une fois, puis échoue
    [declined] Refusée
    [funds] Fonds insuffisants
    [expired] Carte expirée
    [code] Code de sécurité faux
    [error] Erreur de traitement
   *[fraud] Bloquée pour fraude
}
payments-card-again = Tapez la carte à nouveau
payments-card-again-body = Tout le reste est encore là. Une carte n’est jamais gardée quand la page se recharge.
payments-use-card = Utiliser cette carte

### Répartition

payments-waterfall = Où va l’argent
payments-you-give = Vous donnez
payments-you-pay = Vous payez
payments-card-processing = Frais de carte
payments-fee-rule = { $rate } + { $fixed }
payments-no-card-no-fee = pas de carte, pas de frais
payments-paid-by-card = Payé par carte
payments-store = Boutique d’applications
payments-store-rule = { $rate } du prix
payments-store-takes-cards = la boutique traite la carte
payments-platform-keeps = { $platform } garde
payments-platform-threshold = { $rate }, puis { $more } au-delà de { $threshold } de ventes
payments-platform-crossed = { $rate } de { $first }, { $more } de { $rest }
payments-obole-rule = toujours 0 %
payments-receives = { $name } reçoit
payments-wallet-receives = Votre portefeuille reçoit

### Étapes

payments-tip-for = { $amount } pour { $name }
payments-top-up-of = { $amount } pour votre portefeuille
payments-month-of = { $amount } pour un mois avec { $name }
payments-asking = La banque est consultée
payments-asking-body = Cela prend quelques secondes. Vous pouvez fermer ou recharger cette page : vous ne paierez pas deux fois.
payments-late = Plus long que d’habitude
payments-late-body = Rien n’est perdu. La réponse sera enregistrée dès son arrivée ; d’ici là, ce paiement reste dans votre portefeuille.
payments-challenge = Votre banque veut être sûre
payments-challenge-body = Cette carte demande votre accord. Répondez ci-dessous, comme dans l’application de votre banque.
payments-bank-name = Banque factice
payments-bank-question = Valider { $what } avec { $card } ?
payments-bank-approve = Valider
payments-bank-deny = Refuser
payments-bank-mock = Aucune vraie banque n’est consultée. Ce cadre remplace celui que la vôtre afficherait.
payments-confirm = Un dernier regard
payments-pay = Payer { $amount }
payments-other-method = Payer autrement
payments-needs-method = Comment voulez-vous payer ?
payments-declined = Le paiement n’est pas passé
payments-nothing-taken = Rien n’a été prélevé. Payez autrement ci-dessous.
payments-declined-refused = La banque a refusé cette carte, sans dire pourquoi.
payments-declined-funds = Il n’y a pas assez d’argent sur cette carte.
payments-declined-expired = Cette carte a expiré.
payments-declined-code = Le code de sécurité est faux.
payments-declined-error = La banque n’a pas pu traiter la carte. La même carte peut marcher dans un instant.
payments-declined-fraud = Cette carte a été bloquée pour fraude. Prenez-en une autre.
payments-declined-challenge = La validation a été refusée ou n’a pas abouti.
payments-declined-unknown = La banque ne connaît plus cette carte. Tapez-la à nouveau ou prenez-en une autre.
payments-kept-message = Votre message
payments-waits-until = Ce paiement vous attend encore. Annulation automatique : { $when }.
payments-cancel = Annuler ce paiement

### Fin

payments-in-jar = { $amount } dans la tirelire de { $name }
payments-thanks = C’est dans la tirelire
payments-arrives-on = { $received } sont arrivés. { $name } pourra s’en servir à partir du { $day }.
payments-arrived = { $received } sont arrivés, et { $name } peut s’en servir tout de suite.
payments-back-to = Retour au profil de { $name }
payments-receipt = Reçu
payments-topped-up = C’est rechargé
payments-topped-up-body = L’argent est dans votre portefeuille et peut être donné tout de suite.
payments-month-paid = Un mois est payé
payments-month-paid-body = Tout ce que { $name } réserve aux abonnés vous est ouvert.
payments-to-post = Lire le texte
payments-to-profile = Vers { $name }
payments-to-wallet = Voir le portefeuille
payments-canceled = Annulé
payments-canceled-asked = Vous l’avez annulé avant tout prélèvement.
payments-canceled-unanswered = La banque était déjà consultée et n’a pas encore répondu. Si elle prélève malgré tout, tout vous revient aussitôt.
payments-canceled-expired = Personne ne l’a terminé à temps, il s’est donc annulé. Rien n’a été prélevé.
payments-late-money = La banque a répondu trop tard
payments-late-money-pending = Elle a prélevé { $amount } après l’annulation. Tout revient sur la carte.
payments-late-money-returned = Elle a prélevé { $amount } après l’annulation. Tout est revenu sur la carte.
payments-late-money-failed = Elle a prélevé { $amount } après l’annulation, et le retour a échoué jusqu’ici.
payments-tip-again = Recommencer
payments-top-up-again = Recommencer
payments-missing-page = Aucun paiement que vous puissiez voir à cette adresse. C’est peut-être celui de quelqu’un d’autre : prenez sa place sous « Vous ».

### Ticket

payments-ticket-for = { $amount } pour « { $title } »
payments-ticket-yours = Votre place est prise
payments-ticket-yours-body = Votre billet pour « { $title } » est à votre nom. Si le Space n’a pas lieu, tout le prix revient tout seul.
