### Rejection
# Why something was refused, and the way out. Always both.

rejection-not-found = This is no longer here. Go back to the home page and look for it again.
rejection-not-allowed = Only the person it belongs to can do this. Switch to them under “You”.
rejection-needs-profile = This takes a profile. Create yours, then try again.
rejection-id-reused = Something else was sent under this number, so nothing was done. Reload the page, then try again.
rejection-clock-behind = The clock of this device runs behind what was already recorded here. Set it right, then try again.
rejection-read-only = This world can only be read here, so nothing was changed. Export the journal, or reload to look for a newer version.

### People

rejection-handle-taken = Somebody already has this handle. Add a letter or a digit.
rejection-handle-too-short = A handle has at least { $least } characters.
rejection-handle-too-long = A handle has at most { $most } characters.
rejection-handle-space = A handle has no spaces: use _ instead.
rejection-handle-character = “{ $character }” cannot be in a handle: use a to z, 0 to 9 and _.
rejection-handle-first = A handle begins with a letter.
rejection-handle-reserved = This word could be taken for a page or for { -obole } itself. Choose another.
rejection-follows-themself = You cannot follow yourself. Find somebody on the home page.

### Text

rejection-text-empty = Write something here.
rejection-text-too-long = { $max ->
    [one] At most { $max } character: shorten it.
   *[other] At most { $max } characters: shorten it.
}
rejection-text-hidden = There is an invisible character in it ({ $code }). Delete the text and type it again.
rejection-text-line-break = This is one line only: remove the line break.

### Amount

rejection-amount-empty = Write an amount.
rejection-amount-not-a-number = Write digits, as in 12.50.
rejection-amount-negative = Leave out the minus sign.
rejection-amount-ambiguous = This could be thousands or decimals. Write 1000, or 1.50 with two decimals.
rejection-amount-decimals = { $allowed ->
    [0] This currency has no decimals: write a whole number.
    [one] This currency has { $allowed } decimal: remove the rest.
   *[other] This currency has { $allowed } decimals: remove the rest.
}
rejection-amount-too-large = This is more than can be counted. Write a smaller amount.

### Payment

rejection-not-positive = Choose an amount above zero.
rejection-too-large = At most { $largest } at a time. Choose a smaller amount.
rejection-nothing-left = The card fee would take all of it. Choose a larger amount, or pay from your balance.
rejection-balance-too-low = The balance is { $missing } short. Choose a smaller amount, top up, or use a card.
rejection-balance-not-possible = This cannot be paid from a balance. Use a card.
rejection-card-not-tokenised = This card has not been checked. Type it again.
rejection-payment-moved-on = This payment has moved on. Look at where it stands now.
rejection-refund-too-large = At most { $left } can still be given back.

### Tip

rejection-tip-to-oneself = This jar is yours. To add money for yourself, top up your wallet.
rejection-no-jar = This jar is closed. Follow them, and come back when it opens.
rejection-jar-currency = This jar takes another currency. Choose one of its notes.
rejection-tip-not-received = This tip has not arrived yet. Wait until it has.
rejection-already-thanked = You have already said thank you for this tip.

### Jar

rejection-jar-accounts = { $most ->
    [one] At most { $most } account: take one out.
   *[other] At most { $most } accounts: take one out.
}
rejection-jar-service = { -obole } does not know this service. Choose one of the list.
rejection-jar-amounts = { $most ->
    [one] At most { $most } suggested amount: take one out.
   *[other] At most { $most } suggested amounts: take one out.
}
rejection-jar-amount-currency = The jar does not take { $currency }. Accept this currency, or remove its amounts.
rejection-jar-people-only = This jar takes gifts from people with a profile. Create yours, then try again.
rejection-jar-followers-only = This jar takes gifts from followers. Follow them, then try again.

### Hand-off

rejection-handoff-no-account = This service is not in the jar any more. Choose another one.
rejection-handoff-not-said-sent = The giver has not said that it was sent. Wait until they have.
rejection-handoff-given-up = The giver says that nothing was sent. A new gift begins at the jar.
rejection-handoff-abandoned = Nobody answered in time, so this is closed. A new gift begins at the jar.
rejection-handoff-answered = The receiver has answered already. Look at where it stands now.

### Wallet

rejection-wallet-currency = The wallet does not hold this currency. Choose euros, dollars, pounds or yen.

### Subscription and post

rejection-profile-not-full = Subscribers want to know what you do. Add a few words to your profile, then offer your tier.
rejection-tier-currency = Your profile takes another currency. Give the price in that one.
rejection-tier-price = A month costs { $least } to { $most }. Choose a price in between.
rejection-tier-price-among = A month costs { $one }, { $two } or { $three } under this rule pack. Choose one of them.
rejection-too-many-perks = { $max ->
    [one] At most { $max } perk: take one out.
   *[other] At most { $max } perks: take one out.
}
rejection-subscribe-to-oneself = This tier is yours: you read everything already.
rejection-no-tier = There is nothing to subscribe to here any more. Follow them, and come back when they offer a tier.
rejection-price-changed = The price is { $price } a month now. Look at it again before you confirm.
rejection-already-subscribed = You are subscribed already. If you cancelled, you can resume it.
rejection-first-payment-open = Your first payment still waits. Finish or cancel it first.
rejection-subscription-over = This subscription is over. Subscribe again if you like.
rejection-renewal-under-way = This month is being paid right now. Wait for the answer, then try again.
rejection-excerpt-of-locked = A post for subscribers shows nothing of its text. Leave the excerpt out, or publish it for everybody.
rejection-post-without-tier = Nobody can subscribe to you yet. Offer a tier first, or publish it for everybody.

### Space

rejection-space-too-soon = A Space starts later than now. Choose another time.
rejection-space-too-late = So far ahead nothing can be scheduled. Choose a time before { $latest }.
rejection-space-price = A ticket costs { $least } to { $most }, or nothing.
rejection-space-seats = A Space has { $least } to { $most } seats.
rejection-space-too-many = { $most ->
    [one] You can have { $most } upcoming Space. Cancel it, or wait until it has started.
   *[other] You can have { $most } upcoming Spaces. Cancel one, or wait until one has started.
}
rejection-space-canceled = This Space was cancelled. Whatever was paid goes back by itself.
rejection-space-ended = This Space has ended. Look for the host’s next one.
rejection-space-started = The doors are open already. To finish, end the Space.
rejection-space-not-open = The doors are not open yet. Come back at { $moment }.
rejection-space-host-away = The host has just left. Wait a moment: the Space goes on when they return.
rejection-space-own = This Space is yours: you need no ticket.
rejection-ticket-sold-out = Sold out. A seat that somebody gives up is free again at once: look in again in a few minutes.
rejection-ticket-already-held = A seat is being kept for you already. Pay for it, or give it up.
rejection-ticket-still-paying = The bank has not answered about your first payment yet. Wait for it, so that you do not pay twice.
rejection-ticket-has-one = You have a ticket for this Space already.
rejection-ticket-hold-over = The seat is no longer kept for you. Ask for one again.
rejection-ticket-needed = This takes a ticket. Get one on the page of the Space.
rejection-stage-not-in-room = They are not among the listeners. Wait until they are.
rejection-stage-not-invited = The host has not invited you to speak. Wait for an invitation.
rejection-stage-full = { $most ->
    [one] { $most } person speaks already. Wait until there is room on stage.
   *[other] { $most } people speak already. Wait until there is room on stage.
}

### Card

rejection-card-number-empty = Type the number of a test card, such as 4242 4242 4242 4242.
rejection-card-number-wrong = This is not a card number. Check its digits.
rejection-card-not-a-test-card = This could be a real card: never type one here. Use a test card, such as 4242 4242 4242 4242.
rejection-card-expiry-wrong = Write month and year, as in 12/34.
rejection-card-expired = This date has passed. Write a later one.
rejection-card-code-wrong = Write the 3 digits of the code, or 4 for American Express.

### Trouble
# What does not work outside the app.

trouble-storage-off-title = Nothing can be kept here
trouble-storage-off = This browser gives { -obole } no storage, perhaps because of a private window or a setting. Allow it or use a normal window, then reload.
trouble-storage-full-title = No room left
trouble-storage-full = This device is full, so the last change was not saved. Nothing before it is lost. Free some space, then try again.
trouble-blocked-title = Another tab is in the way
trouble-blocked = Other tabs still hold the old version of { -obole }. Close them, then reload this one.
trouble-outdated-title = This tab is out of date
trouble-outdated = A newer version of { -obole } is open in another tab. Reload this one to go on.
trouble-wiped-title = The journal has changed
trouble-wiped = This browser’s journal was erased or replaced while this tab was open. Reload to see what is there now.
trouble-corrupt-title = The journal is damaged
trouble-corrupt = Entry { $entry } cannot be read. Everything before it is shown, and nothing can be added. Export the journal to keep what there is, then start over in the settings.
trouble-unknown-title = Written by a newer version
trouble-unknown = Entry { $entry } comes from a newer version of { -obole }, so this world can only be read here. Reload to look for that version.
trouble-other-title = The browser said no
trouble-other = It could not be saved. Try again; if that does not help, reload. The browser’s own words: “{ $reason }”

### Money movements

rejection-send-to-oneself = This is your own wallet. Choose somebody else.
rejection-send-balance-too-low = The balance is { $missing } short. Choose a smaller amount, or top up.
rejection-send-too-late = It is theirs now. Ask them to send it back.
rejection-send-undone = You have already taken it back.
rejection-over-week = At most { $limit } in any one week: { $left } is left now, and this fits again from { $when }.
rejection-over-week-never = At most { $limit } in any one week, and { $left } is left now. Choose a smaller amount.
rejection-ask-oneself = This is you. Choose somebody else to ask.
rejection-request-not-open = This request has been answered or is over. Look at where it stands now.
rejection-reminded-lately = They heard of it only lately. You can remind them again from { $when } on.
rejection-bank-label-number = Give the account a name, not its number.
rejection-bank-not-tokenised = This account has not been checked. Type its IBAN again.
rejection-bank-in-use = A withdrawal is on its way there. Cancel it or wait until it arrives, then unlink the account.
rejection-withdrawal-too-small = At least { $least } at a time. Choose a larger amount.
rejection-withdrawal-nothing-left = The fee would take all of it. Choose a larger amount, or the standard way, which is free.
rejection-withdrawal-unlinked = This account is not linked any more. Link it again, or choose another.
rejection-withdrawal-too-late = It has left for the bank or is over. Look at where it stands now.
rejection-iban-empty = Type the IBAN of a test account, such as DE89 3704 0044 0532 0130 00.
rejection-iban-wrong = This is not an IBAN. Check its letters and digits.
rejection-iban-not-a-test-account = This could be a real account: never type one here. Use a test account, such as DE89 3704 0044 0532 0130 00.

### Dispute

rejection-dispute-card-number = This looks like the number of a card. Take it out: the bank never needs it.
rejection-dispute-answered = Your answer is with the bank already. Wait for it to decide.
rejection-dispute-too-late = This dispute is over. See how it ended.
rejection-dispute-open = The bank asks for this payment back. Wait for it to decide, then try again.
rejection-dispute-lost = The bank has given all of it back. Nothing is left to return.
