### Dispute
# A card's bank asks for a payment back. To whoever received it, then to whoever paid it.

disputes-asked = A bank asks for this payment back
disputes-asked-body = It was disputed with the card’s bank. Answer before the date below, or the dispute is lost.
disputes-asked-payer = Your bank asks for this payment back
disputes-asked-payer-body = { $name } can answer until { $when }. Then your bank decides.
disputes-review = The bank is reading your answer
disputes-review-body = It decides within days. There is nothing more for you to do.
disputes-review-payer = Your bank is reading the answer
disputes-review-payer-body = { $name } has answered. Your bank decides within days.
disputes-won = Dispute won
disputes-won-body = The bank leaves you this payment. What was set aside is yours again.
disputes-won-payer = Your bank left the money
disputes-won-payer-body = Your dispute was not upheld: the payment stays with { $name }.
disputes-lost = Dispute lost
disputes-lost-unanswered = Nobody answered in time. All of it went back to the card, fees included.
disputes-lost-accepted = You let it go. All of it went back to the card, fees included.
disputes-lost-decided = The bank was not convinced. All of it went back to the card, fees included.
disputes-lost-payer = Your bank gave you { $amount } back
disputes-lost-payer-body = All of it is back on your card. What you had paid for does not count any more.
disputes-amount = Asked back
disputes-held = Set aside
disputes-missing = Spent already
disputes-missing-says = { $amount }. If the dispute is lost, { -obole } bears it: you will owe nothing.
disputes-missing-lost = { $amount }, borne by { -obole }. You owe nothing.
disputes-due = Answer before
disputes-your-answer = Your answer

### Answering

disputes-evidence = Your evidence
disputes-evidence-hint = What was paid, when, and what shows it. Never the number of a card.
disputes-send = Send the answer
disputes-accept = Let it go
disputes-accept-body = { $amount } goes back to the card at once, for good.
disputes-accept-yes = Yes, let it go

### Wallet

disputes-wallet-held = { $amount } set aside: a bank asks for it
disputes-answer-by = Disputed by a bank; answer by { $when }
disputes-line-held = Disputed, set aside
disputes-line-returned = Dispute won
disputes-line-got-back = Given back by your bank
disputes-line-open = Waiting for the bank
disputes-line-lost = Went back to the card

### Postings

disputes-account-held = { $name }, set aside
disputes-side-held = People, set aside
disputes-side-losses = Disputes, borne by { -obole }
