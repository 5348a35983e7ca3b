### Settings

settings-title = Réglages
settings-look = Langue et apparence
settings-language = Langue
settings-language-hint = Auto suit le navigateur.
settings-theme = Apparence
settings-theme-hint = Auto suit l’appareil.

settings-data = Vos données
settings-data-where = Tout vit dans ce navigateur
settings-data-explained = Rien n’est envoyé nulle part. Qui efface les données de ce site efface aussi ce monde.
settings-export = Exporter le journal
settings-export-explained = Un fichier avec tout ce qui s’est passé ici, à garder. Les textes des publications n’y sont pas : un fichier passe de main en main.
settings-export-done = Le fichier est dans vos téléchargements.

settings-reset = Repartir de zéro
settings-reset-demo = La démonstration, à neuf
settings-reset-demo-explained = Tout recommence, avec les mêmes personnes et leurs pourboires.
settings-reset-empty = Un monde vide
settings-reset-empty-explained = Tout recommence, sans personne et sans rien.
settings-reset-demo-begin = Repartir de la démo…
settings-reset-empty-begin = Repartir de rien…
settings-reset-title = Effacer ce monde ?
settings-reset-loses = Cela efface { $people } et { $tips } de cet appareil, avec tous les soldes et reçus. C’est sans retour.
settings-reset-people = { $count ->
    [one] { $count } profil
   *[other] { $count } profils
}
settings-reset-tips = { $count ->
    [one] { $count } pourboire
   *[other] { $count } pourboires
}
settings-reset-export-first = Si vous pensez en avoir encore besoin, exportez d’abord le journal.
settings-reset-confirm-demo = Effacer, puis démonstration
settings-reset-confirm-empty = Effacer, puis monde vide
settings-reset-keep = Garder ce monde

settings-about = À propos
settings-money = Argent fictif
settings-money-explained = Soldes, cartes et reçus servent à essayer. Ne tapez jamais une vraie carte : elle serait refusée.
settings-scenarios = Voir les scénarios
settings-scenarios-explained = Des situations à regarder : un pourboire refusé, un vestibule, un mois impayé. Chacune s’ouvre à côté de votre monde.

### Language

language-system = Auto
language-en = English
language-fr = Français

### Theme

theme-system = Auto
theme-light = Claire
theme-dark = Sombre
