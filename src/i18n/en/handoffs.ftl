### Hand-offs
# Giving with another service. Nothing here may sound as if the app moved the money or knew of it.

handoffs-title = Given elsewhere
handoffs-elsewhere = Or give elsewhere
handoffs-elsewhere-body = Real money, with a service { $name } uses. { -obole } takes nothing and is told nothing.
handoffs-elsewhere-sample = Samples: these links lead nowhere, and nothing is paid. { $name } would have real ones here.
handoffs-leaves = Real money, leaves { -obole }
handoffs-real = Real money
handoffs-sample = Sample
handoffs-unknown-service = another service

### Before leaving

handoffs-give-title = To { $name } with { $service }
handoffs-what = What will happen
handoffs-step-out = { -obole } notes it down and shows you the way: { $service }.
handoffs-step-pay = You give there, in real money. { -obole } moves nothing and takes nothing.
handoffs-step-sample = Here a page of { -obole } stands in for it ({ $service }), and nothing can be paid.
handoffs-step-back = Back here you say whether you sent it, and { $name } whether it arrived.
handoffs-warning-address = Your postal address may be shown
handoffs-warning-address-body = Paid as “goods and services”, { $name } sees your postal address. Choose “friends and family” there if you would rather not.
handoffs-warning-undo = This cannot be taken back
handoffs-warning-undo-body = Once you confirm there, nobody can call the money back. Look at the name twice.
handoffs-warning-public = Public for ever, and final
handoffs-warning-public-body = Everybody can see this payment’s sum and addresses for good, and nobody can call it back.
handoffs-warning-host = A page of their own
handoffs-warning-host-body = This link leads wherever { $name } says. Look at the host before you pay.
handoffs-amount-in = Amount in { $unit } (optional)
handoffs-amount-told = The link takes the amount along. Leave it empty to choose it there.
handoffs-amount-noted = { $service }: you say the amount there. Here it is only noted, so that you both remember.
handoffs-amount-other = { $service } takes { $unit } and not { $own }, which this jar is in. Nothing is converted.
handoffs-word-told = The link takes the message along.
handoffs-word-kept = It is not passed on: { $name } reads it here.
handoffs-who-sees = Who sees it on { -obole }
handoffs-seen = { $visibility ->
    [public] Once { $name } says it arrived, everyone sees your name, the service, the message and the amount noted here on their profile.
    [private] On { -obole }, only { $name } sees this gift and that it came from you.
   *[secret] Once { $name } says it arrived, it stands on their profile without a name. Only the service may tell { $name } yours.
}
handoffs-seen-of-visitor = { $visibility ->
    [public] Once { $name } says it arrived, everyone sees it on their profile. You have no profile, so it comes from a visitor.
    [private] On { -obole }, only { $name } sees this gift. You have no profile, so it comes from a visitor.
   *[secret] Once { $name } says it arrived, it stands on their profile without a name. Only the service may tell { $name } yours.
}
handoffs-go = Continue
handoffs-not-now = Not from you, for now
handoffs-no-account = This service is no longer offered
handoffs-no-account-body = The jar may have changed since. Look at it again on the person’s profile.

### Hand-off

handoffs-to = To { $name } with { $service }
handoffs-from = From { $name } with { $service }
handoffs-from-somebody = From somebody with { $service }
handoffs-somebody = somebody
handoffs-sum-open = Amount chosen there
handoffs-not-ours = This money does not pass through { -obole } and counts in no balance here.
handoffs-nothing-moved = A sample: no money moved, neither here nor elsewhere.
handoffs-state-handed = Your turn: did you send it?
handoffs-state-handed-receiver = On its way out: { $name } has not said it is sent
handoffs-state-said = Sent, you say; waits for { $name }
handoffs-state-said-receiver = Said to be sent: has it arrived?
handoffs-state-arrived = Arrived, says { $name }
handoffs-state-arrived-receiver = Arrived, you said
handoffs-state-disputed = Not arrived, says { $name }
handoffs-state-disputed-receiver = Not arrived, you said
handoffs-state-given-up = Not sent, you said
handoffs-state-given-up-receiver = Not sent after all
handoffs-state-abandoned = Nobody confirmed it in time
handoffs-next-handed = Give there, then come back and say so. Unconfirmed, this closes on { $day }.
handoffs-next-sample = Open the sample, then come back and answer. Nothing is paid. Unanswered, this closes on { $day }.
handoffs-next-handed-receiver = There is nothing to do until the giver says it is sent. Unconfirmed, this closes on { $day }.
handoffs-next-said = { $name } can say until { $day } whether it arrived.
handoffs-next-said-receiver = Look there ({ $service }); you have until { $day } to answer here.
handoffs-next-disputed = Only there can it be traced ({ $service }). { $name } can still say that it turned up.
handoffs-next-disputed-receiver = If it turns up after all, say so here.
handoffs-next-over = Nothing more happens here.
handoffs-opens = Leads to
handoffs-open-page = Open { $place }
handoffs-open-app = Open in its app
handoffs-open-sample = Open the sample: { $service }
handoffs-sample-link = a sample, no real link
handoffs-return = I am back
handoffs-copy = Copy the link
handoffs-qr = On another device: scan this code
handoffs-qr-of-sample = This code only says that it is a sample
handoffs-qr-label = QR code: { $service }
handoffs-qr-sample = QR code of a sample
handoffs-qr-sample-text = { -obole }: this is a sample. Nothing can be paid with it.
handoffs-left-amount = { $why ->
    [currency] The link carries no amount, since { $service } takes another currency. Say it there.
    [fine] The amount has more decimals than { $service } takes, so the link leaves it out. Say it there.
    [misfit] The amount does not fit into the link ({ $service }). Say it there.
   *[none] The link carries no amount ({ $service }). Say it there.
}
handoffs-left-word = { $why ->
    [long] The message is too long for the link ({ $service }), so it stays here.
   *[none] The message stays here: the link takes none along ({ $service }).
}
handoffs-closed = This address does not work ({ $service })
handoffs-closed-body = It is no address of the service any more, so nothing is opened. Choose another way on the profile.
handoffs-sent-question = Did you send it?
handoffs-sent-body = Only you know: nobody there ({ $service }) tells { -obole } anything.
handoffs-sent-yes = Yes, it is sent
handoffs-sent-not-yet = Not yet
handoffs-sent-no = No, I will not
handoffs-take-back = I did not send it after all
handoffs-arrived-question = Has it arrived?
handoffs-arrived = It arrived
handoffs-say-arrived = Say that it arrived
handoffs-not-arrived = It did not arrive
handoffs-thanks-of = { $name } says
handoffs-handed-at = Begun
handoffs-said-at = Reported sent
handoffs-disputed-at = Reported missing
handoffs-arrived-at = Reported arrived
handoffs-given-up-at = Given up
handoffs-again = Give again
handoffs-see-given = See what I gave elsewhere
handoffs-see-received = See what I received elsewhere
handoffs-missing = Nothing was given here
handoffs-missing-body = It may be between other people. Look at the list of yours.

### Memory

handoffs-all = Given elsewhere
handoffs-all-body = What went to and fro with other services, as you and the others said. { -obole } moved none of it.
handoffs-not-in-balance = With other services; no part of this balance
handoffs-lists = Given and received
handoffs-given = Given
handoffs-received = Received
handoffs-line = { $sum } · { $day }
handoffs-older = Older
handoffs-none-given = Nothing given elsewhere yet
handoffs-none-given-body = Many jars name other services under the tip. What you give there is remembered here.
handoffs-none-received = Nothing received elsewhere yet
handoffs-none-received-body = When somebody gives to you with another service, you answer here whether it arrived.

### Sample

handoffs-sample-title = { $service } would open here
handoffs-sample-body = In a real jar you would leave { -obole } now and give to { $name } with { $service }. This is a sample: there is nothing to pay, and nothing was sent.
handoffs-sample-back = Back to { -obole }
