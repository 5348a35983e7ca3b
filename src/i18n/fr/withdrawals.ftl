### Retraits

withdrawals-withdraw = Retirer
withdrawals-withdraw-amount = Retirer { $amount }
withdrawals-review = Votre retrait
withdrawals-link = Lier un compte bancaire
withdrawals-link-body = Pour que votre argent puisse partir vers votre banque. Nous gardons le pays et les quatre derniers caractères, jamais le numéro.
withdrawals-link-do = Lier ce compte
withdrawals-link-another = Lier un autre compte
withdrawals-label = Comment vous l’appelez
withdrawals-label-first = Compte courant
withdrawals-iban = IBAN
withdrawals-only-test-accounts = Comptes d’essai seulement : n’en tapez jamais un vrai ici.
withdrawals-pick-test-account = Prendre un compte d’essai
withdrawals-test-account = { $does ->
    [keeps] L’argent arrive
    [missing] Ce compte n’existe pas
    [closed] Le compte est clos
    [refused] La banque refuse
   *[returns] Arrive, puis revient des jours après
}
withdrawals-account = Vers
withdrawals-account-says = { $label } · { $number }
withdrawals-number = { $country } •••• { $last4 }
withdrawals-how-quickly = À quelle vitesse
withdrawals-speed = { $speed ->
    [instant] En quelques minutes
   *[standard] En jours ouvrés
}
withdrawals-free = Gratuit
withdrawals-between = entre le { $from } et le { $by }
withdrawals-by = au plus tard : { $when }
withdrawals-arrives = Arrivée
withdrawals-leaves-wallet = Quitte votre portefeuille
withdrawals-fee = Frais
withdrawals-reaches-bank = Arrive à votre banque
withdrawals-cancel-until = Vous pouvez annuler jusqu’à { $time }.
withdrawals-cancel-seconds = { $seconds ->
    [one] Vous pouvez annuler pendant { $seconds } seconde.
   *[other] Vous pouvez annuler pendant { $seconds } secondes.
}
withdrawals-cancel = Annuler le retrait
withdrawals-if-not = En cas d’échec
withdrawals-if-not-says = Tout revient dans votre portefeuille, frais compris.
withdrawals-pending = Pas encore parti : vous pouvez annuler
withdrawals-in-transit = En route vers la banque
withdrawals-paid = Arrivé
withdrawals-canceled = Annulé ; l’argent est de nouveau dans votre portefeuille
withdrawals-back = Échec ; tout est de nouveau dans votre portefeuille
withdrawals-way = Le chemin jusqu’à la banque
withdrawals-step-opened = Mis de côté dans votre portefeuille
withdrawals-step-leaves = Part vers la banque
withdrawals-step-left = Parti vers la banque
withdrawals-step-arrives = Arrive
withdrawals-step-arrived = Arrivé
withdrawals-step-canceled = Annulé, de retour dans votre portefeuille
withdrawals-step-failed = { $reason ->
    [missing] La banque ne connaît pas ce compte : tout est revenu
    [closed] Le compte est clos : tout est revenu
    [refused] La banque a dit non, sans dire pourquoi : tout est revenu
   *[unknown] Ce compte doit être lié de nouveau : tout est revenu
}
withdrawals-step-returned = { $reason ->
    [missing] Renvoyé, ce compte n’existe pas : tout est revenu
    [closed] Renvoyé, le compte est clos : tout est revenu
    [refused] Renvoyé sans raison : tout est revenu
   *[unknown] Renvoyé, ce compte doit être lié de nouveau : tout est revenu
}
withdrawals-missing = Pas de retrait ici
withdrawals-missing-body = Il est peut-être à quelqu’un d’autre. Regardez l’activité de votre portefeuille.

### Délier

withdrawals-unlink = Délier « { $label } »…
withdrawals-unlink-title = Délier « { $label } » ?
withdrawals-unlink-body = Plus aucun retrait ne peut y aller. Ce qui y a été versé garde son nom dans votre portefeuille.
withdrawals-unlink-again = Le même compte peut être lié de nouveau à tout moment.
withdrawals-unlink-keep = Le garder
withdrawals-unlink-do = Délier le compte
