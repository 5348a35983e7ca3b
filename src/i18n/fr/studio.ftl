### Studio
# Sa propre tirelire. Chaque changement vaut aussitôt.

studio-title = Ma tirelire
studio-visitor = Une tirelire appartient à un profil
studio-visitor-body = Créez le vôtre, et votre tirelire est prête.
studio-at-once = Chaque changement compte aussitôt ; ce que vous tapez, dès que vous quittez le champ.
studio-saved = Enregistré. C’est visible dès maintenant.
studio-saved-closed = Enregistré. On le verra quand votre tirelire sera ouverte.

studio-open = Ma tirelire est ouverte
studio-open-body = Elle est sur votre profil et dit que vous avez 18 ans ou plus. Fermez-la quand vous voulez : ce qui a été donné reste à vous.
studio-is-open = Ouverte : on peut donner
studio-is-closed = Fermée : personne ne peut donner

studio-services = Services en dehors d’{ -obole }
studio-services-body = Ici, on quitte { -obole } par un lien ou un code. L’argent va droit chez vous, et il est réel. { -obole } ne prend rien et n’en voit rien.
studio-sample = Ces liens sont des exemples : rien ne peut y être payé, quoi qu’il y ait ici.
studio-services-none = Pas encore de service
studio-services-none-body = Ajoutez les endroits où l’on vous soutient déjà : PayPal, Ko-fi, un compte bancaire, Bitcoin et d’autres.
studio-service-add = Ajouter un service
studio-service-search = Chercher un service
studio-service-unfound = Ce service n’est pas ici. Choisissez « Un lien à vous ».
studio-service-do = Ajouter à ma tirelire
studio-service-other = Un autre service
studio-service-remove = Retirer
studio-takes-theirs = Montant choisi sur sa page
studio-takes-any = Toutes les monnaies
studio-takes-only = { $code } seulement
studio-takes-several = { $count ->
    [one] { $count } monnaie
   *[other] { $count } monnaies
}
studio-example = Par exemple : { $example }
studio-sound = On arrivera à { $address }
studio-unsound = Le service refuse cette adresse : personne ne la voit. Corrigez-la.
studio-up = Monter { $service }
studio-down = Descendre { $service }
studio-change = Modifier { $service }
studio-carries-all = Le lien emporte le montant et le message.
studio-carries-amount = Le lien emporte le montant. Le message reste ici.
studio-carries-nothing = Le lien ouvre votre page. Il ne transmet ni montant ni message.
studio-has-qr = Sur un ordinateur, on voit un code à lire avec son téléphone.
studio-warns-postal = On est prévenu : payé comme un achat, vous verriez l’adresse postale.
studio-warns-final = On est prévenu que rien ne revient.
studio-warns-public = On est prévenu que montants et adresses restent publics pour toujours.
studio-warns-host = On voit l’hôte avant de partir.

studio-sums = Montants et monnaies
studio-sums-body = Votre tirelire prend des { $currency }. Elle peut en prendre d’autres : chaque monnaie garde son propre solde.
studio-sums-in = Montants proposés en { $currency }
studio-sums-hint = Séparés par des espaces. Laissé vide, on propose : { $usual }
studio-sum-wrong = « { $piece } » : { $why }
studio-takes = Prendre aussi : { $currency }

studio-word = Votre merci
studio-word-label = Ce qu’on lit après un don
studio-word-hint = Vous pouvez aussi remercier pour chaque pourboire.

studio-givers = Qui peut donner
studio-givers-are = { $who ->
    [everyone] Tout le monde
    [people] Qui a un profil
   *[followers] Qui vous suit
}
studio-givers-explained = { $who ->
    [everyone] Les visiteurs aussi. Le meilleur choix pour la plupart.
    [people] Vous savez toujours de quel profil vient un pourboire, sauf s’il est secret.
   *[followers] Les autres lisent qu’il faut d’abord vous suivre.
}

studio-preview = Ce que voient les visiteurs
studio-preview-body = Pour regarder seulement.
studio-preview-elsewhere = Ou donner ailleurs

studio-publish = Pour vos dépôts
studio-publish-body = Les forges lisent ces fichiers et montrent un bouton qui mène à vous.
studio-published = Enregistré dans vos téléchargements
studio-not-held = { $service } n’y est pas : { $why }
studio-not-held-link = le fichier ne prend que des pages web
studio-not-held-room = le fichier n’a plus de place
studio-not-held-long = son adresse est trop longue pour le fichier
