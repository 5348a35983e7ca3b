### Publications
# Ce qui est publié, pour qui, et comment entrer là où c’est réservé aux abonnés. Ne jamais promettre ce que dira un texte.

posts-title = Publications
posts-by = Publié par { $name }
posts-of = Ce que publie { $name }
posts-home = Chez celles et ceux que vous suivez
posts-newest = Dernières publications
posts-older = Publications plus anciennes
posts-all = Toutes les publications
posts-more-of = Lire aussi { $name }
posts-followed = Suivis
posts-everybody = Tout le monde
posts-see-everybody = Voir les publications de tout le monde
posts-find-people = Trouver des gens
posts-none = Rien à lire pour l’instant
posts-none-followed = Suivez quelqu’un ou abonnez-vous : ce qui est publié arrive ici, le plus récent d’abord.
posts-none-of = { $name } n’a encore rien publié.
posts-none-yours = Vous n’avez encore rien publié
posts-none-yours-body = Ce que vous écrivez se lit sur votre profil et chez qui vous suit.
posts-goes-on = { $text }…
posts-for-subscribers = Réservé aux abonnés
posts-for-everybody = Pour tout le monde
posts-open-to-you = Réservé aux abonnés, ouvert pour vous
posts-length = { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
}
posts-links = { $count ->
    [one] { $count } lien
   *[other] { $count } liens
}
posts-loading = Le texte arrive
posts-absent = Le texte n’est pas dans ce navigateur
posts-absent-body = Le journal dit qu’il a été publié. Les textes sont gardés à part du journal et n’entrent pas dans ses exports.
posts-damaged = Le texte est abîmé
posts-damaged-body = Ce qui est enregistré n’est pas ce qui a été publié : rien n’en est montré.
posts-missing = Cette publication n’est pas là
posts-missing-body = La personne qui l’a écrite l’a retirée, ou l’adresse contient une faute.

### Devant la porte

posts-gate-title = { $name } réserve ce texte aux abonnés
posts-gate-body = Un mois ouvre ce texte et tout ce que { $name } réserve aux abonnés. Résiliable à tout moment.
posts-gate-profile = S’abonner demande un profil : un nom suffit. Vous reviendrez ici ensuite.
posts-gate-create = Créer un profil
posts-gate-again = Se réabonner l’ouvre aussitôt.
posts-gate-ended = Votre abonnement est terminé
posts-gate-waits = Il s’ouvre dès que votre premier paiement est arrivé.
posts-gate-closed = { $name } ne prend plus de nouveaux abonnés. Un mois déjà payé reste ouvert.

### Écrire

posts-write = Écrire
posts-new = Nouvelle publication
posts-visitor = Une publication appartient à un profil
posts-visitor-body = Créez le vôtre, et vous pourrez publier aussitôt.
posts-text = Votre texte
posts-text-hint = Les adresses qui commencent par https:// deviennent des liens.
posts-text-links = { $count ->
    [one] { $count } lien trouvé.
   *[other] { $count } liens trouvés.
}
posts-who-reads = Qui peut lire
posts-audience = { $key ->
    [subscribers] Les abonnés
   *[public] Tout le monde
}
posts-audience-means = { $key ->
    [subscribers] Vous, et qui a payé un mois chez vous. Les autres voient combien le texte est long, et pas un mot de plus.
   *[public] Tout le monde, avec ou sans profil.
}
posts-audience-local = Ce monde ne vit que dans votre navigateur : qui s’en sert peut agir au nom de chacun, et donc tout lire.
posts-no-tier = Personne ne peut encore s’abonner à vous
posts-no-tier-body = Proposez d’abord une formule. Votre texte attend ici.
posts-publish = { $key ->
    [subscribers] Publier pour les abonnés
   *[public] Publier pour tout le monde
}
posts-kept = Votre brouillon est gardé dans cet onglet.
posts-discard = Jeter
posts-bring-back = Reprendre le brouillon

### Retirer

posts-remove = Retirer…
posts-remove-title = Retirer cette publication ?
posts-remove-body = Elle disparaît pour tout le monde, son texte aussi, même pour qui a payé pour la lire. Rien ne la ramène.
posts-remove-done = Retirer pour de bon
posts-keep = La garder
