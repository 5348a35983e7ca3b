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
rules-asked-language = un profil dans cette langue : { $language }
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
