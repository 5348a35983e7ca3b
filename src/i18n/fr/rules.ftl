### Règles
# Les jeux de règles et l’admissibilité : ce qu’ils disent, ce qu’ils demandent, où l’on en est.

rules-pack = { $pack ->
    [twitter-2021] Twitter 2021
    [x-2026] X 2026
    [patreon] Patreon
    [ko-fi] Ko-fi
    [liberapay] Liberapay
   *[obole] { -obole }
}
rules-platform = { $pack ->
    [twitter-2021] Twitter
    [x-2026] X
    [patreon] Patreon
    [ko-fi] Ko-fi
    [liberapay] Liberapay
   *[obole] { -obole }
}

### Ce qui n’existe pas

rules-none = { $capability ->
    [tips] { $platform } n’a pas de pourboires : on n’y vend que des abonnements.
    [subscriptions] { $platform } n’a pas d’abonnements.
    [hosting] { $platform } n’a pas de Spaces : personne ne peut en animer un.
   *[tickets] { $platform } n’a pas de Spaces, donc pas de billets.
}
rules-none-closed = X a fermé ses Spaces payants en octobre 2022 : ceux qui restent sont gratuits.

### Ce qui est demandé

rules-not-met = { $capability ->
    [tips] { $pack } : pour recevoir des pourboires, il faut { $asked }.
    [subscriptions] { $pack } : pour vendre des abonnements, il faut { $asked }.
    [hosting] { $pack } : pour animer un Space, il faut { $asked }.
   *[tickets] { $pack } : pour vendre des billets, il faut { $asked }.
}
rules-asked = { $asked ->
    [of-age] avoir 18 ans
    [united-states] vivre aux États-Unis
    [full-profile] un nom et quelques mots sur soi
    [verified-email] une adresse e-mail vérifiée
    [two-factor] la connexion en deux étapes
   *[identity-checked] une identité contrôlée
}
rules-asked-role = l’un de ces rôles : { $roles }
rules-asked-language = { $language ->
    [french] un profil en français
   *[english] un profil en anglais
}
rules-asked-age = { $days ->
    [one] un compte qui a { $days } jour
   *[other] un compte qui a { $days } jours
}
rules-asked-followers = { $count } personnes qui vous suivent
rules-asked-posts = { $count ->
    [one] { $count } publication ces { $days } derniers jours
   *[other] { $count } publications ces { $days } derniers jours
}
rules-asked-hosted = { $count ->
    [one] { $count } Space animé
   *[other] { $count } Spaces animés
}
rules-asked-hosted-lately = { $count ->
    [one] { $count } Space animé ces { $days } derniers jours
   *[other] { $count } Spaces animés ces { $days } derniers jours
}

### Jeux de règles

rules-pack-title = Jeu de règles
rules-pack-explained = Frais, seuils et limites, tels que les pratiquent différents services. Un changement compte à partir de maintenant, pour tout ce monde. Ce qui a été payé avant ne change pas.
rules-pack-says = { $pack ->
    [twitter-2021] Pourboires pour quelques rôles qui écrivent en anglais ; abonnements et billets par la boutique d’applications, pour les comptes très suivis.
    [x-2026] Pourboires pour tout adulte ; abonnements quand 500 personnes vous suivent et que votre identité est contrôlée ; plus de billets.
    [patreon] Des abonnements seulement, avec 10 % gardés. Ni pourboires ni Spaces.
    [ko-fi] Pourboires et abonnements pour tout le monde, rien de gardé. Pas de Spaces.
    [liberapay] Pourboires et petits dons réguliers, rien de gardé. Pas de Spaces.
   *[obole] Rien de gardé sur les pourboires, les abonnements et les billets. Seule la carte coûte quelque chose.
}
rules-changed = Ce qui change avec { $pack }
rules-compare = Comparer les jeux de règles
rules-title = Règles
rules-lede = Ce que dit { $pack }, avec { -obole } à côté. Les chiffres sont ceux que les services publient, en dollars ; les mêmes valent pour les autres monnaies.
rules-lede-own = Les règles d’{ -obole }. Choisissez un autre jeu ci-dessous pour comparer.
rules-packs = Jeux de règles
rules-in-force = En vigueur ici
rules-live-by = Appliquer le jeu { $pack }
rules-not-in-force = Ce monde vit selon { $pack }.
rules-told = Annoncé, non simulé
rules-told-explained = Pour comparer seulement : ce monde ne le simule pas encore, sauf l’hôte et les intervenants sur scène.
rules-alike = Ici, toujours comme { -obole }
rules-alike-explained = Ce que dit chaque jeu est là pour comparer. Quel que soit le jeu choisi, ce monde fait comme { -obole }.
rules-absent = Non proposé

rules-group = { $group ->
    [fees] Ce qui est gardé
    [who] Qui peut quoi
    [subscriptions] Abonnements
    [spaces] Spaces et billets
   *[wallet] Portefeuille
}
rules-topic = { $topic ->
    [tips-fee] Gardé sur les pourboires
    [cards] Frais de carte
    [months-fee] Gardé sur les abonnements
    [tickets-fee] Gardé sur les billets
    [tips] Recevoir des pourboires
    [subscriptions] Vendre des abonnements
    [hosting] Animer un Space
    [tickets] Vendre des billets
    [prices] Prix d’un mois
    [dunning] Quand un prélèvement est refusé
    [seats] Billets et places
    [stage] Sur scène
    [ahead] Programmation
    [payout] Plus petit retrait
    [billing] Jour du prélèvement
    [tiers] Formules
    [replay] Thèmes et réécoute
    [moving] Déplacer un Space
    [cancel] Argent rendu quand un Space est annulé
    [mark] Marque payante
    [communities] Communautés
   *[savings] Épargne
}

### Chiffres

rules-nothing = Rien
rules-everyone = Tout le monde
rules-fee-store = La boutique d’applications garde { $rate }
rules-fee-rest = Puis { $platform } garde { $rate } du reste
rules-fee-beyond = { $rate } au-delà de { $threshold } en tout
rules-between = De { $least } à { $most }
rules-among = { $one }, { $two } ou { $three }
rules-free-choice = Libre
rules-dunning = { $tries ->
    [0] Pas de nouvel essai
    [one] { $tries } nouvel essai
   *[other] { $tries } nouveaux essais
}
rules-grace = { $days ->
    [one] { $days } jour de grâce
   *[other] { $days } jours de grâce
}
rules-seats = De { $least } à { $most } places
rules-stage = 1 hôte, { $hosts } co-hôtes, { $speakers } intervenants
rules-ahead = { $days } jours à l’avance
rules-upcoming = { $count ->
    [one] { $count } à venir à la fois
   *[other] { $count } à venir à la fois
}
rules-billing = { $billing ->
    [drifting] Il dérive : du 31 il passe au 30, puis au 28, et y reste
    [same-day] Le même jour chaque mois
    [weekly] Chaque semaine
   *[anchored] Celui du premier paiement, ou le dernier d’un mois plus court
}
rules-arrives = Ce qui arrive de { $sum } par carte
rules-arrives-body = Compté pour qui n’a encore rien vendu.
rules-arrives-of = { $what ->
    [tips] Un pourboire
    [subscriptions] Un mois d’abonnement
   *[tickets] Un billet
}
rules-both = Les deux : { $said }
rules-tiers = { $count ->
    [one] { $count } par personne
   *[other] { $count } au plus
}
rules-tiers-free = Autant que l’on veut
rules-price-of-a-week = Par semaine là-bas, par mois ici
rules-price-minimum = Les abonnés peuvent payer plus
rules-topics = { $count ->
    [one] { $count } thème
   *[other] { $count } thèmes
}
rules-replay = { $days } jours de réécoute
rules-can-move = { $can ->
    [yes] Possible : on garde son billet ou l’on est remboursé
   *[no] Impossible
}
rules-on-cancel = { $what ->
    [automatic] La totalité, sans rien demander
   *[ask] L’acheteur demande à la boutique
}
rules-mark-month = { $price } par mois
rules-mark-store = { $price } dans la boutique d’applications
rules-mark-year = { $price } par an
rules-mark-phone = Un numéro de téléphone
rules-mark-age = Un compte qui a { $days } jours
rules-mark-active = Actif ces { $days } derniers jours
rules-mark-unchanged = Ni nom, ni photo, ni identifiant changé depuis { $days } jours
rules-invites = { $count } invitations par membre
rules-staff = Sans limite pour l’équipe
rules-admin-age = Pour administrer, un compte de { $days } jours
rules-savings = { $rate } par an

### Admissibilité

rules-eligibility = Ce que les règles vous demandent
rules-eligibility-lede = En vigueur : { $pack }. Personne ne vérifie ce que vous dites de vous dans ce monde.
rules-eligibility-look = Voir ce qui est demandé
rules-eligibility-visitor = On ne demande rien à qui passe
rules-eligibility-visitor-body = Tout le monde peut donner. Pour recevoir, vendre ou animer, il faut un profil : créez le vôtre pour voir ce que les règles demandent.
rules-hurdle-none = Pas avec ces règles
rules-hurdle-unmet = Pas encore
rules-may = Vous pouvez
rules-missing = { $count ->
    [one] { $count } condition à remplir
   *[other] { $count } conditions à remplir
}
rules-open-to-all = Rien n’est demandé : c’est ouvert à tout le monde.
rules-met = Acquis
rules-met-of = { $met } sur { $all }
rules-unmet = Pas encore
rules-say-so = Je le confirme
rules-take-back = Retirer
rules-you-are = Votre profil dit : { $role }.
rules-you-write = Votre profil dit : { $language }.
rules-followers-so-far = { $count } sur { $target }.
rules-count-so-far = Vous en êtes à { $count }.
rules-age-so-far = { $days ->
    [one] Le vôtre a { $days } jour.
   *[other] Le vôtre a { $days } jours.
}
rules-age-until = { $days ->
    [one] Le vôtre a { $days } jour. Il sera assez ancien le { $day }.
   *[other] Le vôtre a { $days } jours. Il sera assez vieux le { $day }.
}
rules-profile-full = Votre profil a les deux.
rules-profile-bare = Il manque quelques mots sur vous.
rules-said-since = Vous le dites depuis le { $day }.
rules-said-by-jar = Votre tirelire ouverte le dit.
rules-not-said = Vous ne l’avez pas encore dit.
rules-said = Ce que vous dites de vous
rules-said-body = Ce que vous dites une fois compte partout où on le demande.
rules-counts-for = Compte pour { $list }.
rules-capability = { $capability ->
    [tips] recevoir des pourboires
    [subscriptions] vendre des abonnements
    [hosting] animer des Spaces
   *[tickets] vendre des billets
}

### À propos de quelqu’un d’autre

rules-theirs-says = Le profil de { $name } dit : { $said }.
rules-theirs-count-of = { $name } en est à { $count } sur { $target }.
rules-theirs-count = { $name } en est à { $count }.
rules-theirs-age-until = Le compte de { $name } sera assez ancien le { $day }.
rules-theirs-bare = Il manque quelques mots sur le profil de { $name }.
rules-theirs-not-said = { $name } ne l’a pas dit.
