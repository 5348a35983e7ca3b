### Dons ailleurs
# Donner avec un autre service. Rien ici ne doit laisser croire que l’app a déplacé cet argent ou qu’elle en sait quelque chose.

handoffs-title = Don fait ailleurs
handoffs-elsewhere = Ou donner ailleurs
handoffs-elsewhere-body = De l’argent réel, avec un service qu’utilise { $name }. { -obole } ne prend rien et n’en sait rien.
handoffs-elsewhere-sample = Des exemples : ces liens ne mènent nulle part, et rien n’est payé. { $name } aurait ici de vrais liens.
handoffs-leaves = Argent réel, hors d’{ -obole }
handoffs-real = Argent réel
handoffs-sample = Exemple
handoffs-unknown-service = un autre service

### Before leaving

handoffs-give-title = À { $name } via { $service }
handoffs-what = Ce qui va se passer
handoffs-step-out = { -obole } le note et vous montre le chemin : { $service }.
handoffs-step-pay = Vous donnez là-bas, en argent réel. { -obole } ne déplace rien et ne prend rien.
handoffs-step-sample = Ici, une page d’{ -obole } remplace le service ({ $service }) : rien ne peut y être payé.
handoffs-step-back = De retour ici, vous dites si c’est envoyé ; { $name } dira si c’est arrivé.
handoffs-warning-address = Votre adresse postale peut être montrée
handoffs-warning-address-body = Payé comme « biens et services », votre adresse postale est montrée à { $name }. Choisissez « entre proches » là-bas si vous préférez l’éviter.
handoffs-warning-undo = Ce sera définitif
handoffs-warning-undo-body = Une fois le paiement confirmé là-bas, personne ne peut faire revenir l’argent. Vérifiez bien le nom.
handoffs-warning-public = Public pour toujours, et définitif
handoffs-warning-public-body = Le montant et les adresses de ce paiement resteront visibles de tous, et personne ne peut le faire revenir.
handoffs-warning-host = Une page personnelle
handoffs-warning-host-body = Ce lien mène où { $name } le veut. Regardez le nom du site avant de payer.
handoffs-amount-in = Montant en { $unit } (facultatif)
handoffs-amount-told = Le lien emporte le montant. Laissez vide pour le choisir là-bas.
handoffs-amount-noted = Le montant se choisit là-bas ({ $service }). Ici, il est seulement noté, pour mémoire.
handoffs-amount-other = { $service } compte en { $unit }, et cette tirelire en { $own }. Rien n’est converti.
handoffs-word-told = Le lien emporte le message.
handoffs-word-kept = Il n’est pas transmis : { $name } le lit ici.
handoffs-who-sees = Qui le voit sur { -obole }
handoffs-seen = { $visibility ->
    [public] Dès que { $name } le dit arrivé, tout le monde voit sur son profil votre nom, le service, le message et le montant noté ici.
    [private] Sur { -obole }, { $name } est la seule personne à voir ce don et à savoir qu’il vient de vous.
   *[secret] Dès que { $name } le dit arrivé, ce don figure sur son profil, sans nom. Seul le service peut lui dire le vôtre.
}
handoffs-seen-of-visitor = { $visibility ->
    [public] Dès que { $name } le dit arrivé, tout le monde voit ce don sur son profil. Sans profil, votre nom n’apparaît pas.
    [private] Sur { -obole }, { $name } est la seule personne à voir ce don. Sans profil, votre nom n’apparaît pas.
   *[secret] Dès que { $name } le dit arrivé, ce don figure sur son profil, sans nom. Seul le service peut lui dire le vôtre.
}
handoffs-go = Continuer
handoffs-not-now = Vous ne pouvez pas donner ici pour l’instant
handoffs-no-account = Ce service n’est plus proposé
handoffs-no-account-body = La tirelire a peut-être changé entre-temps. Regardez-la à nouveau sur le profil de la personne.

### Hand-off

handoffs-to = À { $name } via { $service }
handoffs-from = De { $name } via { $service }
handoffs-from-somebody = De quelqu’un via { $service }
handoffs-somebody = cette personne
handoffs-sum-open = Montant choisi là-bas
handoffs-not-ours = Cet argent ne passe pas par { -obole } et ne compte dans aucun solde ici.
handoffs-nothing-moved = Un exemple : aucun argent n’a bougé, ni ici ni ailleurs.
handoffs-state-handed = À vous : l’avez-vous envoyé ?
handoffs-state-handed-receiver = En chemin : { $name } n’a pas encore confirmé l’envoi
handoffs-state-said = Envoyé, d’après vous ; en attente de { $name }
handoffs-state-said-receiver = Annoncé comme envoyé : est-ce arrivé ?
handoffs-state-arrived = Arrivé, selon { $name }
handoffs-state-arrived-receiver = Arrivé, d’après vous
handoffs-state-disputed = Pas arrivé, selon { $name }
handoffs-state-disputed-receiver = Pas arrivé, d’après vous
handoffs-state-given-up = Pas envoyé, d’après vous
handoffs-state-given-up-receiver = Finalement pas envoyé
handoffs-state-abandoned = Personne ne l’a confirmé à temps
handoffs-next-handed = Donnez là-bas, puis revenez le dire. Sans confirmation, ce sera clos le { $day }.
handoffs-next-sample = Ouvrez l’exemple, puis revenez répondre. Rien n’est payé. Sans réponse, ce sera clos le { $day }.
handoffs-next-handed-receiver = Rien à faire tant que l’envoi n’est pas annoncé. Sans confirmation, ce sera clos le { $day }.
handoffs-next-said = { $name } peut dire jusqu’au { $day } si c’est arrivé.
handoffs-next-said-receiver = Regardez là-bas ({ $service }) ; vous avez jusqu’au { $day } pour répondre ici.
handoffs-next-disputed = Seul le service peut le retrouver ({ $service }). { $name } peut encore dire que c’est arrivé.
handoffs-next-disputed-receiver = Si cela finit par arriver, dites-le ici.
handoffs-next-over = Il ne se passera plus rien ici.
handoffs-opens = Mène à
handoffs-open-page = Ouvrir { $place }
handoffs-open-app = Ouvrir dans l’application
handoffs-open-sample = Ouvrir l’exemple : { $service }
handoffs-sample-link = un exemple, pas un vrai lien
handoffs-return = Je suis de retour
handoffs-copy = Copier le lien
handoffs-qr = Depuis un autre appareil : scannez ce code
handoffs-qr-of-sample = Ce code dit seulement que c’est un exemple
handoffs-qr-label = Code QR : { $service }
handoffs-qr-sample = Code QR d’un exemple
handoffs-qr-sample-text = { -obole } : ceci est un exemple. Rien ne peut être payé avec.
handoffs-left-amount = { $why ->
    [currency] Le lien ne porte pas le montant : { $service } prend une autre monnaie. Indiquez-le là-bas.
    [fine] Le montant a plus de décimales que { $service } n’en prend : le lien l’omet. Indiquez-le là-bas.
    [misfit] Le montant ne tient pas dans le lien ({ $service }). Indiquez-le là-bas.
   *[none] Le lien ne porte pas le montant ({ $service }). Indiquez-le là-bas.
}
handoffs-left-word = { $why ->
    [long] Le message est trop long pour le lien ({ $service }) : il reste ici.
   *[none] Le message reste ici : le lien n’en porte pas ({ $service }).
}
handoffs-closed = Cette adresse ne fonctionne pas ({ $service })
handoffs-closed-body = Ce n’est plus une adresse de ce service, donc rien ne s’ouvre. Choisissez un autre chemin sur le profil.
handoffs-sent-question = L’avez-vous envoyé ?
handoffs-sent-body = Vous êtes la seule personne à le savoir : le service ({ $service }) ne dit rien à { -obole }.
handoffs-sent-yes = Oui, c’est envoyé
handoffs-sent-not-yet = Pas encore
handoffs-sent-no = Non, j’y renonce
handoffs-take-back = Finalement, je ne l’ai pas envoyé
handoffs-arrived-question = Est-ce arrivé ?
handoffs-arrived = C’est arrivé
handoffs-say-arrived = Dire que c’est arrivé
handoffs-not-arrived = Ce n’est pas arrivé
handoffs-thanks-of = { $name } vous dit
handoffs-handed-at = Commencé le
handoffs-said-at = Envoi annoncé le
handoffs-disputed-at = Absence signalée le
handoffs-arrived-at = Arrivée confirmée le
handoffs-given-up-at = Abandonné le
handoffs-again = Donner à nouveau
handoffs-see-given = Voir mes dons ailleurs
handoffs-see-received = Voir ce que j’ai reçu ailleurs
handoffs-missing = Pas de don ici
handoffs-missing-body = Ce don concerne peut-être d’autres personnes. Regardez la liste des vôtres.

### Memory

handoffs-all = Donné ailleurs
handoffs-all-body = Ce qui est passé par d’autres services, d’après ce que chacun a dit. { -obole } n’a rien déplacé.
handoffs-not-in-balance = Avec d’autres services ; hors de ce solde
handoffs-lists = Donné et reçu
handoffs-given = Donné
handoffs-received = Reçu
handoffs-line = { $sum } · { $day }
handoffs-older = Plus anciens
handoffs-none-given = Rien donné ailleurs pour l’instant
handoffs-none-given-body = Beaucoup de tirelires proposent aussi d’autres services, sous le pourboire. Ce que vous y donnez reste noté ici.
handoffs-none-received = Rien reçu ailleurs pour l’instant
handoffs-none-received-body = Quand quelqu’un vous donne avec un autre service, vous dites ici si c’est arrivé.

### Sample

handoffs-sample-title = { $service } s’ouvrirait ici
handoffs-sample-body = Dans une vraie tirelire, vous sortiriez maintenant d’{ -obole } pour donner à { $name } via { $service }. Ceci est un exemple : il n’y a rien à payer, et rien n’a été envoyé.
handoffs-sample-back = Revenir à { -obole }
