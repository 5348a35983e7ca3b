### Rules
# Rule packs and eligibility: what a pack says, what it asks, and where somebody stands.

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

### Not offered

rules-none = { $capability ->
    [tips] { $platform } has no tips: it sells memberships and nothing else.
    [subscriptions] { $platform } has no subscriptions.
    [hosting] { $platform } has no Spaces, so nobody can host one.
   *[tickets] { $platform } has no Spaces, so there are no tickets.
}
rules-none-closed = X closed its ticketed Spaces in October 2022: what is left is free.

### Asked

rules-not-met = { $capability ->
    [tips] { $pack }: nobody receives tips without { $asked }.
    [subscriptions] { $pack }: selling subscriptions takes { $asked }.
    [hosting] { $pack }: hosting a Space takes { $asked }.
   *[tickets] { $pack }: selling tickets takes { $asked }.
}
rules-asked = { $asked ->
    [of-age] being 18 or older
    [united-states] living in the United States
    [full-profile] a name and a few words about oneself
    [verified-email] a verified e-mail address
    [two-factor] two-factor sign-in
   *[identity-checked] a checked identity
}
rules-asked-role = one of these roles: { $roles }
rules-asked-language = a profile in this language: { $language }
rules-asked-age = { $days ->
    [one] an account that is { $days } day old
   *[other] an account that is { $days } days old
}
rules-asked-followers = { $count } followers
rules-asked-posts = { $count ->
    [one] { $count } post in the last { $days } days
   *[other] { $count } posts in the last { $days } days
}
rules-asked-hosted = { $count ->
    [one] { $count } Space hosted
   *[other] { $count } Spaces hosted
}
rules-asked-hosted-lately = { $count ->
    [one] { $count } Space hosted in the last { $days } days
   *[other] { $count } Spaces hosted in the last { $days } days
}
