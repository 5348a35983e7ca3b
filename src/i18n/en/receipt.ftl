### Receipt

receipt-title = Receipt
receipt-missing = No receipt here
receipt-missing-body = A receipt exists once something is paid, for those who paid it or received it. If it is somebody else’s, switch to them under “You”.
receipt-to-payment = To the payment
receipt-tip-for = Tip for { $name }
receipt-top-up = Top-up
receipt-month-with = A month with { $name }
receipt-from = from { $name }
receipt-visitor = a visitor
receipt-secret = somebody who stays unnamed
receipt-when = Date
receipt-paid-with = Paid with
receipt-given = Given
receipt-you-receive = You get
receipt-seen = { $visibility ->
    [public] Everyone
    [private] Giver and receiver
   *[secret] Everyone, without a name
}
receipt-you-thanked = Your thanks
receipt-thanks = Thanks
receipt-available = Available
receipt-settles = from { $day }
receipt-given-back = Given back on { $day }
receipt-refund-pending = On its way back to the card
receipt-refund-done = Returned
receipt-refund-failed = Did not reach the card; the money is back with the receiver
receipt-reference = No. { $id }
receipt-only-receiver = A tip cannot be taken back. Only { $name } can return it, from this same receipt.
receipt-top-up-stays = A top-up cannot be sent back to the card. The money stays yours to give.
receipt-month-stays = A month that is paid is not given back: it stays open to you to its end. You can cancel the ones that follow.

### Thanks

receipt-thank = Say thank you
receipt-thank-note = A word of thanks (optional)
receipt-thank-send = Say thank you

### Giving back

receipt-give-back = Give back
receipt-give-back-body = The money returns the way it came. The same share of the card fee comes back with it.
receipt-how-much = How much
receipt-all-of-it = All: { $amount }
receipt-part-of-it = A part
receipt-part = Amount
receipt-write-part = Write the part to give back.
receipt-back-to-giver = To the giver
receipt-fee-returned = Of which card fee
receipt-taken = From your wallet
receipt-give-back-amount = Give { $amount } back

### Postings

receipt-postings = Postings
receipt-two-ends = Every posting has two ends: what leaves one account arrives in another, so nothing can vanish.
receipt-posting-from = From
receipt-posting-to = To
receipt-posting-amount = Amount
receipt-posting-date = Date
receipt-account-available = { $name }, available
receipt-account-pending = { $name }, pending
receipt-account-cards = Cards, outside
receipt-account-fees = Card processing
receipt-account-refunding = Refunds on their way

### Ticket

receipt-ticket-for = Ticket for “{ $title }”
receipt-ticket-stays = A ticket cannot be given back. If the Space does not take place, the whole price returns by itself.
