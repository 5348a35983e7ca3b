### App
# Ce qui se dit sur toutes les pages. Les règles typographiques sont vérifiées à la construction.

-obole = Obole

app-name = { -obole }
app-tagline = Soutenez quelqu’un, pièce après pièce.
app-title = { $page } · { -obole }
app-skip = Aller au contenu
app-opens-outside = quitte { -obole }
app-sample = exemple

### Nav

nav-label = Principal
nav-home = Accueil
nav-spaces = Salons
nav-wallet = Portefeuille
nav-you = Vous
nav-settings = Réglages

### Test money

money-test = Argent fictif
money-test-explained = Rien ici n’est de l’argent réel. Cartes, soldes et reçus servent à essayer.

### Verbs

verb-add = Ajouter
verb-back = Retour
verb-cancel = Annuler
verb-change = Changer
verb-close = Fermer
verb-confirm = Confirmer
verb-continue = Continuer
verb-copy = Copier
verb-done = Terminé
verb-edit = Modifier
verb-next = Suivant
verb-open = Ouvrir
verb-print = Imprimer
verb-remove = Retirer
verb-retry = Réessayer
verb-save = Enregistrer
verb-search = Chercher
verb-show-less = Voir moins
verb-show-more = Voir plus
verb-undo = Défaire

### State

state-copied = Copié
state-loading = Chargement…
state-offline = Hors ligne
state-offline-explained = Vous êtes hors ligne. Ce que vous faites ici est gardé sur cet appareil.
state-saved = Enregistré
state-update-ready = Une nouvelle version est prête.
state-update-apply = Recharger
state-waiting = { $count ->
    [one] { $count } action en attente
   *[other] { $count } actions en attente
}

### Health

health-storage-off = Ce navigateur ne garde rien pour ce site. Ce que vous faites se perd à la fermeture de l’onglet.
health-storage-full = Cet appareil n’a plus de place, donc plus rien n’est enregistré. Libérez de l’espace, puis réessayez.
health-save-failed = La dernière modification n’a pas pu être enregistrée. Rien de ce qui précède n’est perdu.
health-other-tab-newer = Un autre onglet utilise une version plus récente. Rechargez celui-ci pour continuer.
health-other-tabs-block = D’autres onglets utilisent encore l’ancienne version. Fermez-les pour continuer.
health-read-only = Ce journal vient d’une version plus récente ; ici, il ne peut être que lu.
health-clock-behind = L’horloge de cet appareil retarde. Les heures affichées peuvent être fausses.
health-export = Exporter le journal

### Not found

missing-title = Rien ici
missing-sentence = Aucune page à cette adresse. Elle a peut-être changé, ou le lien est incomplet.
missing-home = Aller à l’accueil
