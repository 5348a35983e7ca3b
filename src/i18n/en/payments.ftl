### Payments
# One payment, from choosing the amount to the thanks.

payments-title = Payment
payments-amount = How much
payments-other-amount = Another amount
payments-up-to = Up to { $largest }
payments-pay-with = Pay with
payments-balance = Balance
payments-card = Card
payments-available = { $amount } available
payments-missing = { $missing } short for this amount
payments-top-up-first = Top up
payments-by-card = By card
payments-visitor-card = Without a profile you pay by card.
payments-create-profile = Create your profile

### Card

payments-only-test-cards = Test money: only test cards are taken, so never type a real one.
payments-card-number = Card number
payments-card-expiry = Expiry
payments-card-expiry-hint = MM/YY
payments-card-code = Security code
payments-card-code-hint = 3 digits
payments-pick-test-card = Pick a test card
payments-test-card = { $behaviour ->
    [succeeds] Succeeds
    [challenge] Asks for approval (3-D Secure)
    [once] Works once, fails from then on
    [declined] Declined
    [funds] Insufficient funds
    [expired] Expired card
    [code] Wrong security code
    [error] Processing error
   *[fraud] Blocked as fraud
}
payments-card-again = Type the card again
payments-card-again-body = Everything else is still here. A card is never kept through a reload.
payments-use-card = Use this card

### Waterfall

payments-waterfall = What goes where
payments-you-give = You give
payments-you-pay = You pay
payments-card-processing = Card processing
payments-fee-rule = { $rate } + { $fixed }
payments-no-card-no-fee = no card, no fee
payments-paid-by-card = Paid by card
payments-store = App store
payments-store-rule = { $rate } of the price
payments-store-takes-cards = the store processes the card
payments-platform-keeps = { $platform } keeps
payments-platform-threshold = { $rate }, then { $more } beyond { $threshold } of sales
payments-platform-crossed = { $rate } of { $first }, { $more } of { $rest }
payments-obole-rule = always 0%
payments-receives = { $name } gets
payments-wallet-receives = Your wallet gets

### Steps

payments-tip-for = { $amount } for { $name }
payments-top-up-of = { $amount } for your wallet
payments-month-of = { $amount } for a month with { $name }
payments-asking = Asking the bank
payments-asking-body = This takes a few seconds. You may close or reload this page: you will not pay twice.
payments-late = Waiting longer than usual
payments-late-body = Nothing is lost. The answer is recorded as soon as it comes, and this payment stays in your wallet until then.
payments-challenge = Your bank wants to be sure
payments-challenge-body = This card needs your approval. Answer below, as you would in your bank’s own app.
payments-bank-name = Stand-in bank
payments-bank-question = Approve { $what } with { $card }?
payments-bank-approve = Approve
payments-bank-deny = Refuse
payments-bank-mock = No real bank is asked. This frame stands in for the one your bank would show.
payments-confirm = One last look
payments-pay = Pay { $amount }
payments-other-method = Pay another way
payments-needs-method = How would you like to pay?
payments-declined = The payment did not go through
payments-nothing-taken = Nothing was taken. Pay another way below.
payments-declined-refused = The bank declined this card, without a reason.
payments-declined-funds = There is not enough money on this card.
payments-declined-expired = This card has expired.
payments-declined-code = The security code is wrong.
payments-declined-error = The bank could not process the card just now. The same card may work in a moment.
payments-declined-fraud = This card was blocked as fraud. Use another one.
payments-declined-challenge = The approval was refused or did not succeed.
payments-declined-unknown = The bank no longer knows this card. Type it again or use another one.
payments-kept-message = Your message
payments-waits-until = This payment waits for you. It lapses by itself: { $when }.
payments-cancel = Cancel this payment

### End

payments-in-jar = { $amount } in { $name }’s jar
payments-thanks = It’s in the jar
payments-arrives-on = { $received } arrived. { $name } can spend it from { $day }.
payments-arrived = { $received } arrived, and { $name } can spend it right away.
payments-back-to = Back to { $name }
payments-receipt = Receipt
payments-topped-up = Topped up
payments-topped-up-body = It is in your wallet and can be given right away.
payments-month-paid = A month is paid
payments-month-paid-body = Everything that { $name } keeps for subscribers is open to you.
payments-to-post = Read the post
payments-to-profile = To { $name }
payments-to-wallet = To the wallet
payments-canceled = Cancelled
payments-canceled-asked = You cancelled it before anything was taken.
payments-canceled-unanswered = The bank had been asked and has not answered yet. If it still takes the money, all of it goes straight back.
payments-canceled-expired = Nobody finished it in time, so it lapsed. Nothing was taken.
payments-late-money = The bank answered too late
payments-late-money-pending = It took { $amount } after the cancellation. All of it is on its way back to the card.
payments-late-money-returned = It took { $amount } after the cancellation. All of it has gone back to the card.
payments-late-money-failed = It took { $amount } after the cancellation, and sending it back has failed so far.
payments-tip-again = Tip again
payments-top-up-again = Top up again
payments-missing-page = There is no payment at this address that you could see. It may be somebody else’s: switch to them under “You”.

### Ticket

payments-ticket-for = { $amount } for “{ $title }”
payments-ticket-yours = You have a seat
payments-ticket-yours-body = Your ticket for “{ $title }” is in your name. If the Space does not take place, the whole price comes back by itself.
