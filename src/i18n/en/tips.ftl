### Tips
# The tip sheet: choose, review, give. A tip buys nothing; no text may promise anything for it.

tips-title = Tip for { $name }
tips-for = Tip for { $name }
tips-message = A word with it (optional)
tips-message-short = Message
tips-who-sees = Who sees it
tips-visibility = { $visibility ->
    [public] Public
    [private] Private
   *[secret] Secret
}
tips-seen = { $visibility ->
    [public] Everyone sees your name, the amount and the message on { $name }’s profile.
    [private] Only { $name } sees this tip and that it came from you.
   *[secret] The amount and the message stand on { $name }’s profile. Nobody sees who gave it, not even { $name }.
}
tips-seen-of-visitor = { $visibility ->
    [public] Everyone sees the amount and the message on { $name }’s profile. You have no profile, so it comes from a visitor.
    [private] Only { $name } sees this tip. You have no profile, so it comes from a visitor.
   *[secret] The amount and the message stand on { $name }’s profile. Nobody sees who gave it, not even { $name }.
}
tips-to-review = Review
tips-cover = Cover the fee
tips-cover-detail = You pay { $paid }, { $name } gets { $received }.
tips-review-for = Your tip for { $name }
tips-when = When it arrives
tips-arrives-at-once = At once: { $name } can spend it right away.
tips-arrives-on = At once, and { $name } can spend it from { $day }.
tips-once-label = One time
tips-once = Nothing repeats, and a tip buys nothing. Once it has arrived, only { $name } can send it back.
tips-give = Give { $amount }
tips-nobody = Nobody has this handle
tips-nobody-body = It may have changed. Look for them by name on the home page.
tips-own = This jar is yours
tips-own-body = You cannot tip yourself. To add money for yourself, top up your wallet.
tips-not-for-you = This jar is for others
tips-no-jar = { $name }’s jar is closed
tips-no-jar-body = They take no tips at the moment. Follow them, and come back when it opens.
tips-back-to-profile = Back to the profile
