### People

people-someone = Quelqu’un
people-visitor = Visiteur
people-role = { $role ->
    [fan] fan
    [creator] création
    [journalist] journalisme
    [expert] expertise
   *[non-profit] association
}
people-role-explained = { $role ->
    [fan] Je soutiens des gens dont j’aime le travail
    [creator] Je crée : images, musique, jeux, vidéos
    [journalist] J’enquête et j’écris
    [expert] J’explique ce que je sais
   *[non-profit] Nous servons une cause, sans but lucratif
}
people-currency = { $code ->
    [EUR] euros
    [USD] dollars américains
    [GBP] livres
   *[JPY] yens
}
people-detail = { $handle } · { $role }
people-follow = Suivre
people-unfollow = Ne plus suivre
people-followers = { $count ->
    [0] pas encore suivi
    [one] suivi par { $count } personne
   *[other] suivi par { $count } personnes
}

### Profile

profile-title = { $name } ({ $handle })
profile-joined = ici depuis { $month }
profile-tip = Donner un pourboire
profile-you = Votre profil, comme les autres le voient.
profile-edit = Modifier le profil
profile-share = Partager
profile-receipt = Reçu
profile-handoff = Voir ce don
profile-elsewhere = Via { $service }, hors d’{ -obole }
profile-jar = Tirelire
profile-jar-open = { -obole } ne garde rien d’un pourboire. Seule une carte a des frais, et vous les voyez avant de payer.
profile-jar-yours = Votre tirelire est ouverte, en { $currency }. { -obole } ne garde rien de ce qui y tombe.
profile-jar-closed = Tirelire fermée
profile-jar-closed-explained = { $name } ne prend pas de pourboires en ce moment. Suivez ce profil et revenez.
profile-jar-closed-yours = Personne ne peut vous donner de pourboire en ce moment. Ouvrez votre tirelire pour en recevoir.
profile-to-studio = Gérer ma tirelire
profile-supporters = Soutiens
profile-supporters-all = Tous les pourboires, mercis et chiffres
profile-supporters-older = Dons plus anciens
profile-supporters-newest = Derniers dons
profile-supporters-none = Pas encore de pourboire
profile-supporters-none-explained = La tirelire de { $name } est ouverte et personne n’y a rien mis. Lancez-vous.
profile-supporters-none-yours = Partagez l’adresse de votre profil : qui l’ouvre peut vous laisser un mot et une pièce.
profile-supporters-none-yours-closed = Qui vous donne un pourboire public apparaîtra ici, une fois votre tirelire ouverte.
profile-supporters-none-closed = Qui donne un pourboire public à { $name } apparaîtra ici.
profile-supporters-elsewhere = Rien à voir sur cette page
profile-supporters-elsewhere-explained = Tout est privé sur cette page. Des dons plus anciens suivent.
profile-thanked = { $name } a dit merci
profile-reply = Réponse de { $name } : { $note }
profile-only-you = Visible de vous uniquement
profile-returned = Rendu
profile-partly-returned = { $amount } rendus

### Unknown handle

profile-unknown = Personne ne s’appelle { $handle }
profile-unknown-explained = L’identifiant a peut-être changé, ou le lien vient d’un autre monde. Cherchez la personne par son nom.

### Form

people-create = Créez votre profil
people-create-lede = Une minute, sans adresse ni mot de passe : votre profil vit dans ce navigateur.
people-create-to-follow = Pour suivre { $name }, il faut un profil. Vous y reviendrez juste après.
people-create-done = Créer le profil
people-edit = Modifiez votre profil
people-edit-visitor = Pas encore de profil à modifier
people-edit-visitor-explained = Vous êtes ici en visite. Créez un profil, ou incarnez quelqu’un de ce monde.
people-handle = Identifiant
people-handle-hint = De { $least } à { $most } lettres, chiffres ou _. Il devient votre adresse.
people-handle-address = Votre adresse : { $address }
people-name = Nom
people-name-missing = Écrivez le nom sous lequel on vous connaît.
people-name-hint = Tel qu’il figure sur votre profil.
people-bio = À propos de vous
people-bio-hint = Ce que vous faites, en une phrase ou deux. Facultatif.
people-role-question = Qu’est-ce qui vous amène ?
people-language = Langue dans laquelle vous écrivez
people-jar = Ouvrir ma tirelire
people-jar-explained = Un bouton sur votre profil permet à chacun de vous laisser un pourboire. En l’ouvrant, vous dites avoir 18 ans ou plus. Vous pouvez la fermer à tout moment.
people-currency-question = Monnaie de la tirelire
people-preview = Voici votre profil
people-preview-again = D’autres couleurs
people-preview-name = Votre nom
people-preview-handle = @identifiant

### You

you-title = Vous
you-visitor = Vous êtes en visite
you-visitor-explained = Vous pouvez tout regarder et donner par carte. Pour suivre des gens ou avoir un solde, créez votre profil.
you-acting = Vous agissez comme { $name }
you-profile = Votre profil
you-seen = Ce que les autres voient
you-receiving = Recevoir
you-giving = Donner
you-device = Cet appareil
you-switch = Changer de personne
you-switch-explained = Tout ce monde vit dans votre navigateur : vous pouvez le voir avec les yeux de chacun.
you-act = Incarner
you-visit = Visiter
you-current = C’est vous
you-be-visitor = Sans profil
you-search = Chercher quelqu’un
you-many = { $count ->
    [one] Il n’y a ici que { $count } personne.
   *[other] { $count } personnes sont ici. Cherchez par nom ou identifiant.
}
you-none-found = Personne ne s’appelle ainsi
you-none-found-explained = Essayez le début d’un prénom, d’un nom ou d’un identifiant.
