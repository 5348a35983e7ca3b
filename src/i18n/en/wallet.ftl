### Wallet

wallet-title = Wallet
wallet-currencies = Currencies
wallet-balance = Balance
wallet-available = Available
wallet-pending = { $amount } on the way
wallet-pending-until = { $amount } on the way, the first of it { $when }
wallet-top-up = Top up
wallet-review-top-up = Your top-up
wallet-top-up-when = At once: you can give it right away.
wallet-visitor = A wallet belongs to a person
wallet-visitor-body = Create your profile to hold a balance, or take the place of somebody in this world. Without one you can still give by card.
wallet-choose-person = Choose a person

### Unfinished

wallet-needs-you = Waits for you
wallet-tip-to = Tip for { $name }
wallet-declined = Declined: choose another way to pay
wallet-needs-method = Choose how to pay
wallet-needs-confirmation = Waits for your confirmation
wallet-needs-challenge = Your bank wants your approval

### Activity

wallet-history = Activity
wallet-empty = Nothing has moved yet
wallet-empty-body = Top up with a test card, then leave a tip for somebody: both appear here, with their receipts.
wallet-month-sums = In { $came_in } · out { $went_out }
wallet-topped-up = Top-up
wallet-quoted = “{ $message }”
wallet-tip-received = Tip
wallet-from-visitor = Somebody visiting
wallet-from-secret = Somebody unnamed
wallet-tip-given = Tip given · { $means }
wallet-month-received = Subscription
wallet-month-paid = Subscription · { $means }
wallet-tip-returned = Tip given back
wallet-tip-got-back = Tip returned to you
wallet-refund-failed = Refund that did not reach the card
wallet-when-what = { $when } · { $what }
wallet-settles = Available { $when }
wallet-pages = Older and newer activity
wallet-newer = Newer
wallet-older = Older

### Proof

wallet-balanced = { $count ->
    [one] The books balance: to the cent, over { $count } posting
   *[other] The books balance: to the cent, over { $count } postings
}
wallet-unbalanced = The books do not balance
wallet-proof-body = Every sum moves from one account to another, so all accounts of a currency together make exactly zero. What people hold is what came in by card and has not gone to a bank.
wallet-proof-of = All accounts in { $currency }
wallet-proof-sum = Together
wallet-side-available = People, available
wallet-side-pending = People, pending
wallet-side-moving = Sent, not there yet
wallet-side-withdrawing = Withdrawals on their way
wallet-side-banks = Banks, outside
wallet-side-withdrawal-fees = Instant withdrawals
wallet-side-platform-fees = Platform’s share

### Movements

wallet-sent = Sent
wallet-received = Received
wallet-taken-back = Taken back in time
wallet-withdrawal = Withdrawal
wallet-to-bank = To “{ $account }”
wallet-withdrawal-canceled = Cancelled before it left
wallet-withdrawal-failed = Not taken by { $account }
wallet-withdrawal-returned = Sent back by { $account }
wallet-ways = What you can do

### Ticket

wallet-ticket-by = Ticket for a Space by { $name }
wallet-ticket-sold = Ticket sold: “{ $title }”
wallet-ticket-bought = Ticket: “{ $title }”
wallet-ticket-returned = Ticket given back: “{ $title }”
wallet-ticket-got-back = Ticket returned to you: “{ $title }”
wallet-ticket-refund-moved = In your balance, because the card did not take it

### Balance over time, and the statement as a file

wallet-course = Balance over time
wallet-course-says = In the last { $days } days you held between { $least } and { $most }, pending money included.
wallet-course-flat = In the last { $days } days you held { $amount }.
wallet-course-figures = The figures
wallet-csv = Save as CSV
wallet-csv-when = When
wallet-csv-what = What
wallet-csv-who = Who
wallet-csv-note = Note
wallet-csv-amount = Amount
wallet-csv-balance = Balance
wallet-csv-currency = Currency
wallet-csv-tip-given = Tip given
wallet-csv-withdrawal-failed = Withdrawal refused by the bank
wallet-csv-withdrawal-returned = Withdrawal sent back by the bank
wallet-csv-month-paid = Subscription paid
wallet-csv-ticket-sold = Ticket sold
wallet-csv-ticket-bought = Ticket bought
wallet-csv-ticket-returned = Ticket given back
wallet-csv-ticket-got-back = Ticket returned to you
