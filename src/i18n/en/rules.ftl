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
    [tips] { $platform } has no tips: it sells subscriptions and nothing else.
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
rules-asked-language = { $language ->
    [french] a profile in French
   *[english] a profile in English
}
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

### Packs

rules-pack-title = Rule pack
rules-pack-explained = Fees, thresholds and limits as different services have them. A change counts from now on, for everybody in this world. What was paid before stays as it was.
rules-pack-says = { $pack ->
    [twitter-2021] Tips for a few roles who write English; subscriptions and tickets through the app store, for accounts with a large following.
    [x-2026] Tips for every adult; subscriptions from 500 followers and with a checked identity; no tickets any more.
    [patreon] Subscriptions only, with 10% kept. No tips, no Spaces.
    [ko-fi] Tips and subscriptions for everyone, nothing kept. No Spaces.
    [liberapay] Tips and small regular donations, nothing kept. No Spaces.
   *[obole] Nothing kept of tips, subscriptions and tickets. Only the card costs something.
}
rules-changed = What changes with { $pack }
rules-compare = Compare the rule packs
rules-title = Rules
rules-lede = What { $pack } says, with { -obole } beside it. Figures are as the services publish them, in dollars; the other currencies take the same figures.
rules-lede-own = { -obole }’s own rules. Choose another pack below to compare.
rules-packs = Rule packs
rules-in-force = In force here
rules-live-by = Use the rules of { $pack }
rules-not-in-force = This world lives by { $pack }.
rules-told = Announced, not played here
rules-told-explained = Shown for comparison. This world does not act them out yet, save the host and the speakers on a stage.
rules-alike = Here always { -obole }’s way
rules-alike-explained = What each pack says is shown for comparison. Whatever the pack, this world does as { -obole } does.
rules-absent = Not offered

rules-group = { $group ->
    [fees] What is kept
    [who] Who may do what
    [subscriptions] Subscriptions
    [spaces] Spaces and tickets
   *[wallet] Wallet
}
rules-topic = { $topic ->
    [tips-fee] Kept of tips
    [cards] Card processing
    [months-fee] Kept of subscriptions
    [tickets-fee] Kept of tickets
    [tips] Receiving tips
    [subscriptions] Selling subscriptions
    [hosting] Hosting a Space
    [tickets] Selling tickets
    [prices] Price of a month
    [dunning] When a charge is declined
    [seats] Tickets and seats
    [stage] On the stage
    [ahead] Scheduling
    [payout] Smallest withdrawal
    [billing] Day of the charge
    [tiers] Tiers
    [replay] Topics and replay
    [moving] Moving a Space
    [cancel] Money back when a Space is cancelled
    [mark] Paid mark
    [communities] Communities
   *[savings] Savings
}

### Figures

rules-nothing = Nothing
rules-everyone = Everyone
rules-fee-store = The app store keeps { $rate }
rules-fee-rest = Then { $platform } keeps { $rate } of what is left
rules-fee-beyond = { $rate } beyond { $threshold } in a lifetime
rules-between = { $least } to { $most }
rules-among = { $one }, { $two } or { $three }
rules-free-choice = Free choice
rules-dunning = { $tries ->
    [0] Not tried again
    [one] Tried again { $tries } time
   *[other] Tried again { $tries } times
}
rules-grace = { $days ->
    [one] { $days } day of grace
   *[other] { $days } days of grace
}
rules-seats = { $least } to { $most } seats
rules-stage = 1 host, { $hosts } co-hosts, { $speakers } speakers
rules-ahead = { $days } days ahead
rules-upcoming = { $count ->
    [one] { $count } upcoming at a time
   *[other] { $count } upcoming at a time
}
rules-billing = { $billing ->
    [drifting] Drifts: a charge on the 31st moves to the 30th, then the 28th, and stays there
    [same-day] The same day of each month
    [weekly] Every week
   *[anchored] The day of the first payment, or the last of a shorter month
}
rules-arrives = What arrives of { $sum } by card
rules-arrives-body = Counted for somebody who has sold nothing yet.
rules-arrives-of = { $what ->
    [tips] A tip
    [subscriptions] A month of a subscription
   *[tickets] A ticket
}
rules-both = Both: { $said }
rules-tiers = { $count ->
    [one] { $count } for each creator
   *[other] Up to { $count }
}
rules-tiers-free = As many as one likes
rules-price-of-a-week = For a week there, for a month here
rules-price-minimum = Subscribers may pay more
rules-topics = { $count ->
    [one] { $count } topic
   *[other] { $count } topics
}
rules-replay = { $days } days of replay
rules-can-move = { $can ->
    [yes] Possible: holders keep their ticket or get their money back
   *[no] Not possible
}
rules-on-cancel = { $what ->
    [automatic] All of it, by itself
   *[ask] The buyer asks the app store
}
rules-mark-month = { $price } a month
rules-mark-store = { $price } in the app store
rules-mark-year = { $price } a year
rules-mark-phone = A phone number
rules-mark-age = An account that is { $days } days old
rules-mark-active = Active in the last { $days } days
rules-mark-unchanged = No change of name, picture or handle for { $days } days
rules-invites = { $count } invitations for each member
rules-staff = No limit for staff
rules-admin-age = Administrators with an account of { $days } days
rules-savings = { $rate } a year

### Eligibility

rules-eligibility = What the rules ask of you
rules-eligibility-lede = In force: { $pack }. Nobody checks what you say of yourself in this world.
rules-eligibility-look = See what is asked
rules-eligibility-visitor = A visitor is asked nothing
rules-eligibility-visitor-body = Anybody may give. To receive, sell or host takes a profile: create yours to see what the rules ask.
rules-hurdle-none = Not under these rules
rules-hurdle-unmet = Not yet
rules-may = You may
rules-missing = { $count ->
    [one] { $count } thing is missing
   *[other] { $count } things are missing
}
rules-open-to-all = Nothing is asked: this is open to everyone.
rules-met = Met
rules-met-of = { $met } of { $all }
rules-unmet = Not yet
rules-say-so = I confirm it
rules-take-back = Take it back
rules-you-are = Your profile says { $role }.
rules-you-write = Your profile says { $language }.
rules-followers-so-far = You have { $count } of { $target }.
rules-count-so-far = You have { $count } so far.
rules-age-so-far = { $days ->
    [one] Yours is { $days } day old.
   *[other] Yours is { $days } days old.
}
rules-age-until = { $days ->
    [one] Yours is { $days } day old. It will be old enough on { $day }.
   *[other] Yours is { $days } days old. It will be old enough on { $day }.
}
rules-profile-full = Your profile has both.
rules-profile-bare = The few words about you are missing.
rules-said-since = You have said so since { $day }.
rules-said-by-jar = Your open tip jar says so.
rules-not-said = You have not said so.
rules-said = What you say of yourself
rules-said-body = What you say once counts wherever it is asked.
rules-counts-for = Counts for { $list }.
rules-capability = { $capability ->
    [tips] receiving tips
    [subscriptions] selling subscriptions
    [hosting] hosting Spaces
   *[tickets] selling tickets
}

### Of somebody else

rules-theirs-says = { $name }’s profile says { $said }.
rules-theirs-count-of = { $name } has { $count } of { $target }.
rules-theirs-count = { $name } has { $count } so far.
rules-theirs-age-until = { $name }’s account will be old enough on { $day }.
rules-theirs-bare = { $name }’s profile lacks the few words.
rules-theirs-not-said = { $name } has not said so.
