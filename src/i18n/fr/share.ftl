### Partager son profil

share-title = Partagez votre profil
share-visitor = Un profil appartient à une personne
share-visitor-body = Créez le vôtre, ou incarnez quelqu’un de ce monde : il y aura alors quelque chose à partager.
share-address = Votre adresse
share-reach = Tant qu’{ -obole } n’a pas de serveur, cette adresse ouvre le monde qui vit dans ce navigateur, et aucun autre appareil ne vous connaît.
share-closed = Votre tirelire est fermée : on peut vous suivre, mais pas vous donner de pourboire.
share-link = Partager le lien
share-copy = Copier
share-copied = Copié
share-by-hand = Pas de presse-papiers ici. Sélectionnez le texte et copiez-le à la main.
share-says = Soutenez-moi sur { -obole }
share-money = Argent fictif
share-means = Soutenir { $name } sur { -obole }

### Carte

share-card = Carte
share-card-body = Pour une publication, une signature, la fin d’une vidéo.
share-card-alt = Carte de { $name }, avec l’adresse { $address }
share-card-save = Enregistrer la carte en SVG

### Affiche

share-poster = Affiche
share-poster-body = Une page à imprimer, pour un comptoir, une entrée des artistes ou une vitrine. Elle demande peu d’encre.
share-poster-says = Ça vous a plu ? Laissez-⁠moi un mot et une pièce.
share-poster-foot = Argent fictif : une démonstration. { -obole } ne garde rien d’un pourboire.
share-poster-print = Imprimer l’affiche
share-code-alt = Code QR vers { $address }

### Badge

share-badge = Badge
share-badge-body = Pour votre propre site. Sans script ni cookie, et rien n’est chargé.
share-badge-language = Langue du badge
share-badge-ground = Fond de votre page
share-on-light = Clair
share-on-dark = Sombre
share-badge-save = Enregistrer le badge en SVG
share-badge-code = HTML du badge
share-plain-code = HTML d’un simple lien
