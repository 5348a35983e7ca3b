### Home

home-lede = Donnez une pièce à celles et ceux dont vous aimez le travail. Nous n’en gardons rien.
home-world = Ce monde est à vous : ses personnes sont inventées et son argent est fictif. Il reste dans ce navigateur.
home-create = Créer votre profil
home-empty-start = Partir d’un monde vide
home-search = Chercher par nom ou identifiant
home-found = { $count ->
    [0] Personne
    [one] { $count } personne trouvée
   *[other] { $count } personnes trouvées
}
home-found-many = Les { $count } premières personnes trouvées. Un mot plus long en trouve moins.
home-found-none = Personne ne s’appelle « { $query } »
home-found-none-explained = Essayez le début d’un prénom, d’un nom ou d’un identifiant.
home-found-clear = Voir tout le monde
home-creators = Tirelires ouvertes
home-people = Personnes
home-tips = Derniers pourboires publics
home-tip-line = { $giver } pour { $receiver }
home-more = { $count ->
    [one] { $count } personne vit ici.
   *[other] { $count } personnes vivent ici. Qui n’est pas affiché se trouve par son nom.
}
home-empty = Personne pour l’instant
home-empty-explained = Ce monde est vide. Créez le premier profil, ou faites venir le monde de démonstration, ses gens et ses pourboires.
home-empty-demo = Faire venir la démonstration
