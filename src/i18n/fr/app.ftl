### App
# Ce qui se dit sur toutes les pages. Les règles typographiques sont vérifiées à la construction.

-obole = Obole

app-name = { -obole }
app-title = { $page } · { -obole }
app-skip = Aller au contenu

### Nav

nav-label = Principal
nav-home = Accueil
nav-spaces = Spaces
nav-wallet = Portefeuille
nav-you = Vous
nav-settings = Réglages

### Test money

money-test = Argent fictif
money-test-explained = Cartes, soldes et reçus servent ici à essayer : pas d’argent réel. Seul ce qui sort d’{ -obole } est réel.

### Verbs

verb-back = Retour
verb-cancel = Annuler
verb-change = Changer
verb-close = Fermer
verb-print = Imprimer
verb-retry = Réessayer
verb-undo = Rétablir
verb-save = Enregistrer

### Health
# Ce que disent les bandeaux au-dessus de chaque page. Les phrases sur les ennuis sont dans rejection.ftl.

health-clock-behind = L’horloge de cet appareil retarde
health-clock-behind-explained = Elle a plus d’une heure de retard sur ce qui est déjà enregistré ici, donc les heures peuvent être fausses. Mettez-la à l’heure.
health-read-only = Ce monde ne peut être que lu
health-offline = Hors ligne
health-offline-explained = Tout fonctionne sans réseau et reste sur cet appareil.
health-reload = Recharger

### Boot

boot-opening = Ouverture de votre monde…
boot-seeding = Votre premier monde se peuple…
boot-seed-failed = La démonstration n’est pas arrivée
boot-seed-offline = Il semble ne pas y avoir de réseau. Il en faut une seule fois, pour aller chercher le premier monde.
boot-seed-status = Le serveur a répondu { $status } au lieu d’envoyer le fichier. Réessayez dans un instant.
boot-seed-misfit = Le fichier ne va pas avec cette version d’{ -obole }. Rechargez pour avoir la plus récente, ou partez d’un monde vide. ({ $reason })
boot-start-empty = Partir d’un monde vide
boot-replaced = Ce monde a été remplacé
boot-replaced-explained = Un autre onglet est reparti de zéro, donc ce qui était ici n’existe plus. Rechargez pour voir le nouveau monde.

### Context

context-label = À côté de la page
context-visitor = Vous êtes en visite
context-visitor-explained = Regardez tout librement. Pour suivre des gens et avoir un solde, créez votre profil.
context-create = Créer votre profil
context-acting = Vous agissez comme
context-switch = Changer de personne

### Not found

missing-title = Rien ici
missing-sentence = Aucune page à cette adresse. Elle a peut-être changé, ou le lien est incomplet.
missing-home = Aller à l’accueil
