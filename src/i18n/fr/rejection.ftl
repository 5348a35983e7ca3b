### Rejection
# Pourquoi c’est refusé, et comment s’en sortir. Toujours les deux.

rejection-not-found = Cela n’existe plus ici. Retournez à l’accueil et cherchez à nouveau.
rejection-not-allowed = Seule la personne concernée peut le faire. Incarnez-la dans « Vous ».
rejection-needs-profile = Il faut un profil pour cela. Créez le vôtre, puis réessayez.
rejection-id-reused = Autre chose a été envoyé sous ce numéro, donc rien n’a été fait. Rechargez la page, puis réessayez.
rejection-clock-behind = L’horloge de cet appareil retarde sur ce qui est déjà enregistré ici. Mettez-la à l’heure, puis réessayez.
rejection-read-only = Ce monde ne peut être que lu ici, donc rien n’a changé. Exportez le journal, ou rechargez pour chercher une version plus récente.

### People

rejection-handle-taken = Cet identifiant est déjà pris. Ajoutez une lettre ou un chiffre.
rejection-handle-too-short = Un identifiant compte au moins { $least } caractères.
rejection-handle-too-long = Un identifiant compte au plus { $most } caractères.
rejection-handle-space = Un identifiant n’a pas d’espace : mettez plutôt un _.
rejection-handle-character = « { $character } » est impossible dans un identifiant : seulement a à z, 0 à 9 et _.
rejection-handle-first = Un identifiant commence par une lettre.
rejection-handle-reserved = Ce mot pourrait passer pour une page ou pour { -obole }. Choisissez-en un autre.
rejection-follows-themself = On ne se suit pas soi-même. Trouvez quelqu’un sur la page d’accueil.

### Text

rejection-text-empty = Écrivez quelque chose ici.
rejection-text-too-long = { $max ->
    [one] { $max } caractère au plus : raccourcissez.
   *[other] { $max } caractères au plus : raccourcissez.
}
rejection-text-hidden = Il s’y cache un caractère invisible ({ $code }). Effacez le texte et tapez-le à nouveau.
rejection-text-line-break = Une seule ligne ici : retirez le saut de ligne.

### Amount

rejection-amount-empty = Écrivez un montant.
rejection-amount-not-a-number = Écrivez des chiffres, comme 12,50.
rejection-amount-negative = Retirez le signe moins.
rejection-amount-ambiguous = Ce peut être des milliers ou des décimales. Écrivez 1000, ou 1,50 avec deux décimales.
rejection-amount-decimals = { $allowed ->
    [0] Cette monnaie n’a pas de décimales : écrivez un nombre entier.
    [one] Cette monnaie a { $allowed } décimale : retirez le reste.
   *[other] Cette monnaie a { $allowed } décimales : retirez le reste.
}
rejection-amount-too-large = C’est plus qu’on ne peut compter. Écrivez un montant plus petit.

### Payment

rejection-not-positive = Choisissez un montant supérieur à zéro.
rejection-too-large = { $largest } au plus à la fois. Choisissez un montant plus petit.
rejection-nothing-left = Les frais de carte prendraient tout. Choisissez un montant plus grand, ou payez avec votre solde.
rejection-balance-too-low = Il manque { $missing } sur le solde. Choisissez un montant plus petit, rechargez, ou prenez une carte.
rejection-balance-not-possible = Cela ne peut pas se payer avec un solde. Prenez une carte.
rejection-card-not-tokenised = Cette carte n’a pas été vérifiée. Tapez-la à nouveau.
rejection-payment-moved-on = Ce paiement a avancé entre-temps. Regardez où il en est.
rejection-refund-too-large = { $left } au plus peuvent encore être rendus.

### Tip

rejection-tip-to-oneself = Cette tirelire est la vôtre. Pour ajouter de l’argent, rechargez votre portefeuille.
rejection-no-jar = Cette tirelire est fermée. Suivez cette personne, et revenez quand elle l’ouvrira.
rejection-jar-currency = Cette tirelire prend une autre monnaie. Choisissez l’un de ses billets.
rejection-tip-not-received = Ce pourboire n’est pas encore arrivé. Attendez qu’il le soit.
rejection-already-thanked = Vous avez déjà remercié pour ce pourboire.

### Jar

rejection-jar-accounts = { $most ->
    [one] { $most } compte au plus : retirez-en un.
   *[other] { $most } comptes au plus : retirez-en un.
}
rejection-jar-service = { -obole } ne connaît pas ce service. Choisissez-en un dans la liste.
rejection-jar-amounts = { $most ->
    [one] { $most } montant proposé au plus : retirez-en un.
   *[other] { $most } montants proposés au plus : retirez-en un.
}
rejection-jar-amount-currency = La tirelire ne prend pas { $currency }. Acceptez cette monnaie, ou retirez ses montants.
rejection-jar-people-only = Cette tirelire prend les dons des personnes qui ont un profil. Créez le vôtre, puis réessayez.
rejection-jar-followers-only = Cette tirelire prend les dons de qui suit cette personne. Suivez-la, puis réessayez.

### Hand-off

rejection-handoff-no-account = Ce service n’est plus dans la tirelire. Choisissez-en un autre.
rejection-handoff-not-said-sent = Le donateur n’a pas encore dit qu’il a envoyé. Attendez qu’il le dise.
rejection-handoff-given-up = Le donateur dit n’avoir rien envoyé. Un nouveau don commence à la tirelire.
rejection-handoff-abandoned = Personne n’a répondu à temps : c’est clos. Un nouveau don commence à la tirelire.
rejection-handoff-answered = Le bénéficiaire a déjà répondu. Regardez où cela en est.

### Wallet

rejection-wallet-currency = Le portefeuille ne prend pas cette monnaie. Choisissez l’euro, le dollar, la livre ou le yen.

### Subscription and post

rejection-profile-not-full = Les abonnés veulent savoir ce que vous faites. Ajoutez quelques mots à votre profil, puis proposez votre abonnement.
rejection-tier-currency = Votre profil prend une autre monnaie. Donnez le prix dans celle-là.
rejection-tier-price = Un mois coûte de { $least } à { $most }. Choisissez un prix entre les deux.
rejection-tier-price-among = Avec ces règles, un mois coûte { $one }, { $two } ou { $three }. Choisissez l’un des trois.
rejection-too-many-perks = { $max ->
    [one] { $max } avantage au plus. Retirez-en un.
   *[other] { $max } avantages au plus. Retirez-en un.
}
rejection-subscribe-to-oneself = Cet abonnement est le vôtre, et vous lisez déjà tout.
rejection-no-tier = Il n’y a plus d’abonnement ici. Suivez cette personne, et revenez quand elle en proposera un.
rejection-price-changed = Le prix est maintenant de { $price } par mois. Regardez-le à nouveau avant de confirmer.
rejection-already-subscribed = Votre abonnement court déjà. Si vous avez résilié, vous pouvez reprendre.
rejection-first-payment-open = Votre premier paiement attend encore. Terminez-le ou annulez-le d’abord.
rejection-subscription-over = Cet abonnement est terminé. Abonnez-vous à nouveau si vous le souhaitez.
rejection-renewal-under-way = Ce mois est en cours de paiement. Attendez la réponse, puis réessayez.
rejection-excerpt-of-locked = Une publication pour abonnés ne montre rien de son texte. Retirez l’extrait, ou publiez-la pour tout le monde.
rejection-post-without-tier = Personne ne peut encore s’abonner à vous. Proposez d’abord un abonnement, ou publiez pour tout le monde.

### Space

rejection-space-too-soon = Un Space commence plus tard que maintenant. Choisissez une autre heure.
rejection-space-too-late = On ne peut rien programmer si loin. Choisissez une heure avant le { $latest }.
rejection-space-price = Un billet coûte de { $least } à { $most }, ou rien du tout.
rejection-space-seats = Un Space compte de { $least } à { $most } places.
rejection-space-too-many = { $most ->
    [one] Vous pouvez avoir { $most } Space à venir. Annulez-le, ou attendez qu’il ait commencé.
   *[other] Vous pouvez avoir { $most } Spaces à venir. Annulez-en un, ou attendez que l’un ait commencé.
}
rejection-space-canceled = Ce Space a été annulé. Ce qui a été payé revient tout seul.
rejection-space-ended = Ce Space est terminé. Cherchez le prochain de la même personne.
rejection-space-started = Les portes sont déjà ouvertes. Pour finir, terminez le Space.
rejection-space-not-open = Les portes ne sont pas encore ouvertes. Revenez le { $moment }.
rejection-space-host-away = L’hôte vient de partir. Patientez un moment : le Space reprend à son retour.
rejection-space-own = Ce Space est le vôtre : vous n’avez pas besoin de billet.
rejection-ticket-sold-out = Complet. Une place rendue est aussitôt libre : repassez dans quelques minutes.
rejection-ticket-already-held = Une place vous est déjà réservée. Payez-la, ou rendez-la.
rejection-ticket-still-paying = La banque n’a pas encore répondu pour votre premier paiement. Attendez sa réponse, pour ne pas payer deux fois.
rejection-ticket-has-one = Vous avez déjà un billet pour ce Space.
rejection-ticket-hold-over = La place ne vous est plus réservée. Demandez-en une à nouveau.
rejection-ticket-needed = Il faut un billet. Prenez-en un sur la page du Space.
rejection-stage-not-in-room = Cette personne n’est pas parmi les auditeurs. Attendez qu’elle y soit.
rejection-stage-not-invited = L’hôte ne vous a pas invité à parler. Attendez une invitation.
rejection-stage-full = { $most ->
    [one] { $most } personne parle déjà. Attendez qu’une place se libère sur scène.
   *[other] { $most } personnes parlent déjà. Attendez qu’une place se libère sur scène.
}

### Card

rejection-card-number-empty = Tapez le numéro d’une carte d’essai, par exemple 4242 4242 4242 4242.
rejection-card-number-wrong = Ce n’est pas un numéro de carte. Vérifiez ses chiffres.
rejection-card-not-a-test-card = Ce pourrait être une vraie carte : n’en tapez jamais ici. Prenez une carte d’essai, par exemple 4242 4242 4242 4242.
rejection-card-expiry-wrong = Écrivez le mois et l’année, comme 12/34.
rejection-card-expired = Cette date est passée. Écrivez-en une plus tardive.
rejection-card-code-wrong = Écrivez les 3 chiffres du code, ou 4 pour American Express.

### Trouble
# Ce qui ne va pas en dehors de l’application.

trouble-storage-off-title = Rien ne peut être gardé ici
trouble-storage-off = Ce navigateur ne laisse rien enregistrer à { -obole }, peut-être à cause d’une fenêtre privée ou d’un réglage. Autorisez-le ou prenez une fenêtre normale, puis rechargez.
trouble-storage-full-title = Plus de place
trouble-storage-full = Cet appareil est plein, donc la dernière modification n’a pas été enregistrée. Rien de ce qui précède n’est perdu. Libérez de l’espace, puis réessayez.
trouble-blocked-title = Un autre onglet bloque
trouble-blocked = D’autres onglets tiennent encore l’ancienne version d’{ -obole }. Fermez-les, puis rechargez celui-ci.
trouble-outdated-title = Cet onglet est dépassé
trouble-outdated = Une version plus récente d’{ -obole } est ouverte dans un autre onglet. Rechargez celui-ci pour continuer.
trouble-wiped-title = Le journal a changé
trouble-wiped = Le journal de ce navigateur a été effacé ou remplacé pendant que cet onglet était ouvert. Rechargez pour voir ce qu’il y a maintenant.
trouble-corrupt-title = Le journal est abîmé
trouble-corrupt = L’entrée { $entry } est illisible. Tout ce qui la précède est affiché, et rien ne peut être ajouté. Exportez le journal pour garder ce qu’il y a, puis repartez de zéro dans les réglages.
trouble-unknown-title = Écrit par une version plus récente
trouble-unknown = L’entrée { $entry } vient d’une version plus récente d’{ -obole }, donc ce monde ne peut être que lu ici. Rechargez pour chercher cette version.
trouble-other-title = Le navigateur a dit non
trouble-other = L’enregistrement a échoué. Réessayez ; si cela ne suffit pas, rechargez. Selon le navigateur : « { $reason } »

### Money movements

rejection-send-to-oneself = C’est votre propre portefeuille. Choisissez quelqu’un d’autre.
rejection-send-balance-too-low = Il manque { $missing } au solde. Choisissez une somme plus petite, ou rechargez.
rejection-send-too-late = Cet argent est désormais à l’autre personne. Demandez-lui de vous le renvoyer.
rejection-send-undone = Vous l’avez déjà repris.
rejection-over-week = Au plus { $limit } par semaine glissante : il reste { $left } pour l’instant, et cette somme passera de nouveau à partir du { $when }.
rejection-over-week-never = Au plus { $limit } par semaine glissante, et il reste { $left } pour l’instant. Choisissez une somme plus petite.
rejection-ask-oneself = C’est vous. Choisissez quelqu’un d’autre à qui demander.
rejection-request-not-open = Cette demande a reçu sa réponse ou n’a plus cours. Regardez où elle en est.
rejection-reminded-lately = Cette personne vient d’en entendre parler. Vous pourrez la relancer à partir du { $when }.
rejection-bank-label-number = Donnez un nom au compte, pas son numéro.
rejection-bank-not-tokenised = Ce compte n’a pas été vérifié. Tapez de nouveau son IBAN.
rejection-bank-in-use = Un retrait est en route vers ce compte. Annulez-le ou attendez qu’il arrive, puis déliez le compte.
rejection-withdrawal-too-small = Au moins { $least } à la fois. Choisissez une somme plus grande.
rejection-withdrawal-nothing-left = Les frais prendraient tout. Choisissez une somme plus grande, ou la voie normale, qui est gratuite.
rejection-withdrawal-unlinked = Ce compte n’est plus lié. Liez-le de nouveau, ou choisissez-en un autre.
rejection-withdrawal-too-late = Il est parti vers la banque ou n’a plus cours. Regardez où il en est.
rejection-iban-empty = Tapez l’IBAN d’un compte d’essai, par exemple DE89 3704 0044 0532 0130 00.
rejection-iban-wrong = Ce n’est pas un IBAN. Vérifiez ses lettres et ses chiffres.
rejection-iban-not-a-test-account = Ce pourrait être un vrai compte : n’en tapez jamais ici. Prenez un compte d’essai, par exemple DE89 3704 0044 0532 0130 00.

### Contestation

rejection-dispute-card-number = On dirait un numéro de carte. Retirez-le : votre banque n’en a jamais besoin.
rejection-dispute-answered = Votre réponse est déjà chez la banque. Attendez qu’elle décide.
rejection-dispute-too-late = Cette contestation est close. Regardez comment elle a fini.
rejection-dispute-open = La banque redemande ce paiement. Attendez qu’elle décide, puis réessayez.
rejection-dispute-lost = La banque a déjà tout rendu. Il ne reste rien à rendre.
