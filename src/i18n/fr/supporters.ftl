### Soutiens

supporters-title = Soutiens
supporters-visitor = Les soutiens vont à une personne
supporters-visitor-body = Créez votre profil et ouvrez votre tirelire, ou incarnez quelqu’un de ce monde.
supporters-closed = Votre tirelire est fermée
supporters-closed-body = Personne ne peut encore vous donner de pourboire. Ouvrez votre tirelire : les personnes qui donnent apparaîtront ici.
supporters-open-jar = Ouvrir ma tirelire
supporters-none = Pas encore de pourboire
supporters-none-body = Dites où se trouve votre tirelire : une carte, une affiche et un badge vous attendent.
supporters-share = Partager mon profil
supporters-total = Ce que les pourboires ont rapporté
supporters-from-tips = { $count ->
    [one] en { $count } pourboire, frais de carte déduits
   *[other] en { $count } pourboires, frais de carte déduits
}
supporters-thank-them = { $count ->
    [one] Remercier pour { $count } pourboire
   *[other] Remercier pour { $count } pourboires
}
supporters-returned = { $amount } rendus

### Images

supporters-figures = Les chiffres
supporters-months = Mois par mois
supporters-months-says = { $sum } en douze mois. Le meilleur : { $month }, avec { $amount }.
supporters-months-nothing = Aucun des douze derniers mois n’a apporté plus que ce qui a été rendu.
supporters-top = Qui donne le plus en public, avant les frais
supporters-top-says = { $count ->
    [one] { $names } a donné le plus en public : { $amount }. Les dons privés, secrets ou de visiteurs totalisent { $unnamed }.
   *[other] { $names } ont donné le plus en public : { $amount } chacun. Les dons privés, secrets ou de visiteurs totalisent { $unnamed }.
}
supporters-top-all-seen = { $count ->
    [one] { $names } a donné le plus : { $amount }. Personne n’y cache son nom.
   *[other] { $names } ont donné le plus : { $amount } chacun. Personne n’y cache son nom.
}
supporters-top-nobody = Personne n’a donné en public sous son nom. L’ensemble des pourboires fait { $unnamed }.
supporters-unnamed = Privés, secrets ou de visiteurs
supporters-more = { $count ->
    [one] { $count } autre personne
   *[other] { $count } autres personnes
}
supporters-together = Total

### Filtres

supporters-tips = Pourboires
supporters-thanks = Remerciements
supporters-all = Tous
supporters-to-thank = À remercier
supporters-thanked = Remerciés
supporters-search = Chercher un nom
supporters-period = Quand
supporters-always = Depuis toujours
supporters-days = { $count ->
    [one] Le dernier jour
   *[other] { $count } derniers jours
}
supporters-seen-by = Qui le voit
supporters-seen = { $visibility ->
    [public] Tout le monde
    [private] Entre vous deux
    [secret] Tout le monde, sans le nom
   *[any] Peu importe
}
supporters-with-message = Avec un message seulement
supporters-name-too-short = Beaucoup de gens portent ce nom : précisez-le, il peut en manquer ici.
supporters-not-found = Aucun pourboire de ce genre
supporters-not-found-body = Aucun ne répond à tous ces choix à la fois. Un pourboire secret ne se trouve jamais par un nom.
supporters-show-all = Voir tous les pourboires

### Un pourboire

supporters-thank = Remercier
supporters-giving-back = Pour rendre un pourboire, ouvrez son reçu.
supporters-no-message = sans message
supporters-is-thanked = Remercié
supporters-tip-of = { $name } · { $amount }
supporters-pages = Pourboires plus anciens et plus récents
supporters-newer = Plus récents
supporters-older = Plus anciens

### La liste en fichier

supporters-csv = Enregistrer cette liste en CSV
supporters-csv-when = Date
supporters-csv-who = Qui
supporters-csv-seen = Visible par
supporters-csv-message = Message
supporters-csv-amount = Montant
supporters-csv-returned = Rendu
supporters-csv-currency = Devise
supporters-csv-thanked = Remercié le
supporters-csv-receipt = Reçu
