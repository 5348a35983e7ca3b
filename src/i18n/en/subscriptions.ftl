### Subscriptions
# A tier, subscribing to it, and what one pays for. Every text about money says what, when and how to stop.

subscriptions-a-month = a month
subscriptions-for = Subscription to { $name }
subscriptions-subscribe = Subscribe
subscriptions-card-body = Opens what { $name } keeps for subscribers. Cancel any time: what is paid for stays.
subscriptions-gives = What it gives
subscriptions-gives-nothing = { $name } promises nothing in particular: it is support, every month.
subscriptions-paid-until = You are subscribed: paid until { $day }
subscriptions-ends-on = Cancelled: yours until { $day }
subscriptions-in-grace = The last payment did not go through
subscriptions-first-waits = Your first payment waits
subscriptions-manage = What I pay for
subscriptions-finish-payment = Finish the payment
subscriptions-yours = This is your tier

### Tier

subscriptions-tier = Your tier
subscriptions-tier-offer = Offer a tier
subscriptions-tier-change = Change the tier
subscriptions-tier-invite = Let people support you every month
subscriptions-tier-invite-body = One price, a few perks: those who subscribe pay by the month and cancel when they like.
subscriptions-tier-intro = One price a month and what it gives. Everybody sees it on your profile.
subscriptions-tier-price = Price a month, in { $currency }
subscriptions-tier-range = From { $least } to { $most }.
subscriptions-tier-perks = What it gives
subscriptions-tier-perks-hint = { $max ->
    [one] At most { $max } perk. Promise only what you can keep every month.
   *[other] At most { $max } perks. Promise only what you can keep every month.
}
subscriptions-tier-perk = Perk { $number }
subscriptions-tier-save = Save the tier
subscriptions-tier-changes = New subscribers pay a new price at once. Those you have pay it from their next renewal, a higher one only if you set it { $days } days before.
subscriptions-tier-needs-bio = Say what you do first
subscriptions-tier-visitor = A tier belongs to a profile
subscriptions-tier-visitor-body = Create yours, and you can offer a tier right away.
subscriptions-tier-withdraw = Withdraw the tier
subscriptions-tier-withdraw-body = Nobody new can subscribe, and nothing renews. Everybody keeps what is paid for to its end.
subscriptions-tier-keep = Keep the tier
subscriptions-tier-running = { $count ->
    [0] Nobody is subscribed yet.
    [one] { $count } person is subscribed.
   *[other] { $count } people are subscribed.
}

### Subscribing

subscriptions-now = Charged now
subscriptions-next = Next charge
subscriptions-next-on = { $price } on { $day }, then every month
subscriptions-cancelling = Cancelling
subscriptions-cancelling-body = Any time under “What I pay for”, in two taps. What is paid for stays yours to its end, and nothing more is charged.
subscriptions-declines = If a payment fails
subscriptions-declines-body = You read on for { $days } days while it is tried again, and you can pay with something else.
subscriptions-subscribe-for = Subscribe for { $price } a month
subscriptions-visitor = Subscribing takes a profile
subscriptions-visitor-body = What you pay for has to belong to somebody. Create your profile, then come back here.
subscriptions-own-body = You read everything you publish. Others see this page with a button.
subscriptions-none-offered = { $name } offers no subscription
subscriptions-none-offered-body = Follow them, and come back when they do.
subscriptions-already = You are subscribed already
subscriptions-already-body = Everything { $name } keeps for subscribers is open to you.

### What I pay for

subscriptions-none = You pay for nothing
subscriptions-none-body = Subscriptions stand here, each with its next charge and the way out.
subscriptions-find = Find somebody to support
subscriptions-list-visitor-body = Subscriptions belong to a profile. Create yours, or switch to somebody under “You”.
subscriptions-next-at = Next charge on { $day }
subscriptions-next-with = Next charge on { $day } · { $means }
subscriptions-no-more = Nothing more is charged. Everything stays open until { $day }.
subscriptions-withdrawn = { $name } does not renew this tier any more. It stays open until { $day }, and nothing more is charged.
subscriptions-over = Ended on { $day }
subscriptions-lapsed = { $count ->
    [one] One month before this one passed while nobody could charge it. It is neither paid nor owed.
   *[other] { $count } months before this one passed while nobody could charge them. They are neither paid nor owed.
}
subscriptions-cancel = Cancel…
subscriptions-cancel-title = Cancel the subscription to { $name }?
subscriptions-cancel-keeps = Paid until { $day }: everything stays open until then, and nothing more is charged. You can take it back until that day.
subscriptions-cancel-grace = Nothing is paid for at the moment, so it ends right away. Nothing is charged.
subscriptions-cancel-first = It has not begun. The open payment is cancelled with it, and nothing is charged.
subscriptions-cancel-confirm = Cancel the subscription
subscriptions-cancel-keep = Keep it
subscriptions-resume = Take the cancellation back
subscriptions-grace = The payment of { $price } did not go through. You can still read until { $day }.
subscriptions-grace-next-try = It is tried again { $when }.
subscriptions-grace-renewing = The next month is being charged. You can read meanwhile.
subscriptions-fix = Pay another way
subscriptions-opening = It begins as soon as its first payment of { $price } has come.
subscriptions-again = Subscribe again
subscriptions-renews-with = Renewed with

### Another way to pay

subscriptions-method = How you pay
subscriptions-method-for = How you pay { $name }
subscriptions-method-change = Change how I pay
subscriptions-method-now = Paid with so far
subscriptions-method-from = Holds from
subscriptions-method-from-next = The charge of { $price } on { $day }, and every month after it. Nothing is charged now.
subscriptions-method-from-this = This month, and every month after it.
subscriptions-method-short = It holds less than a month. Top it up before { $day }.
subscriptions-method-save = Pay this way from now on
subscriptions-method-missing = This subscription does not exist, or it is not yours. Act as whoever pays for it to see it.
subscriptions-method-waits = A month waits to be paid
subscriptions-method-waits-body = Pay it with something else: the months after it are paid the same way.
subscriptions-method-under-way = A month is being charged
subscriptions-method-under-way-body = The bank’s answer comes first. Choose another way to pay as soon as it is there.
subscriptions-method-never = Nothing more is charged
subscriptions-method-never-body = This subscription does not renew, so there is nothing to pay another way.
