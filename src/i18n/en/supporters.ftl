### Supporters

supporters-title = Supporters
supporters-visitor = Supporters belong to a person
supporters-visitor-body = Create your profile and open your jar, or take the place of somebody in this world.
supporters-closed = Your jar is closed
supporters-closed-body = Nobody can tip you yet. Open your jar, and whoever gives will be listed here.
supporters-open-jar = Open my jar
supporters-none = No tips yet
supporters-none-body = Let people know where your jar is: a card, a poster and a badge are ready for you.
supporters-share = Share my profile
supporters-total = What tips brought
supporters-from-tips = { $count ->
    [one] from { $count } tip, after card fees
   *[other] from { $count } tips, after card fees
}
supporters-thank-them = { $count ->
    [one] Thank for { $count } tip
   *[other] Thank for { $count } tips
}
supporters-returned = { $amount } given back

### Pictures

supporters-figures = The figures
supporters-months = Month by month
supporters-months-says = { $sum } in the last twelve months. The best was { $month }, with { $amount }.
supporters-months-nothing = No month of the last twelve brought more than was given back.
supporters-top = Who gives most in public, before fees
supporters-top-says = { $count ->
    [one] { $names } gave the most in public: { $amount }. Private and secret tips and those of visitors come to { $unnamed }.
   *[other] { $names } gave the most in public: { $amount } each. Private and secret tips and those of visitors come to { $unnamed }.
}
supporters-top-all-seen = { $count ->
    [one] { $names } gave the most: { $amount }. Everybody lets their name be seen.
   *[other] { $names } gave the most: { $amount } each. Everybody lets their name be seen.
}
supporters-top-nobody = Nobody gave in public under a name. All tips together come to { $unnamed }.
supporters-unnamed = Private, secret and from visitors
supporters-more = { $count ->
    [one] { $count } more person
   *[other] { $count } more people
}
supporters-together = Together

### Filters

supporters-tips = Tips
supporters-thanks = Thanks
supporters-all = All
supporters-to-thank = To thank
supporters-thanked = Thanked
supporters-search = Search by name
supporters-period = When
supporters-always = Any time
supporters-days = { $count ->
    [one] Last day
   *[other] Last { $count } days
}
supporters-seen-by = Who sees it
supporters-seen = { $visibility ->
    [public] Everyone
    [private] You and the giver
    [secret] Everyone, unnamed
   *[any] Any
}
supporters-with-message = With a message only
supporters-name-too-short = Many people bear this name: write more of it, some may be missing here.
supporters-not-found = No such tip
supporters-not-found-body = No tip fits all of these choices together. A secret tip is never found by a name.
supporters-show-all = Show all tips

### A tip

supporters-thank = Thank
supporters-giving-back = To give a tip back, open its receipt.
supporters-no-message = no message
supporters-is-thanked = Thanked
supporters-tip-of = { $name } · { $amount }
supporters-pages = Older and newer tips
supporters-newer = Newer
supporters-older = Older

### The list as a file

supporters-csv = Save this list as CSV
supporters-csv-when = When
supporters-csv-who = Who
supporters-csv-seen = Seen by
supporters-csv-message = Message
supporters-csv-amount = Amount
supporters-csv-returned = Given back
supporters-csv-currency = Currency
supporters-csv-thanked = Thanked on
supporters-csv-receipt = Receipt
