### Withdrawals

withdrawals-withdraw = Withdraw
withdrawals-withdraw-amount = Withdraw { $amount }
withdrawals-review = Your withdrawal
withdrawals-link = Link a bank account
withdrawals-link-body = So that what you have can leave for your bank. We keep the country and the last four characters, never the number.
withdrawals-link-do = Link this account
withdrawals-link-another = Link another account
withdrawals-label = What you call it
withdrawals-label-first = Current account
withdrawals-iban = IBAN
withdrawals-only-test-accounts = Test accounts only: never type a real one here.
withdrawals-pick-test-account = Pick a test account
withdrawals-test-account = { $does ->
    [keeps] The money arrives
    [missing] There is no such account
    [closed] The account is closed
    [refused] The bank refuses
   *[returns] Arrives, and comes back days later
}
withdrawals-account = To
withdrawals-account-says = { $label } · { $number }
withdrawals-number = { $country } •••• { $last4 }
withdrawals-how-quickly = How quickly
withdrawals-speed = { $speed ->
    [instant] In minutes
   *[standard] In business days
}
withdrawals-free = Free
withdrawals-between = between { $from } and { $by }
withdrawals-by = by { $when }
withdrawals-arrives = Arrives
withdrawals-leaves-wallet = Leaves your wallet
withdrawals-fee = Fee
withdrawals-reaches-bank = Reaches your bank
withdrawals-cancel-until = You can cancel until { $time }.
withdrawals-cancel-seconds = { $seconds ->
    [one] You can cancel for { $seconds } second.
   *[other] You can cancel for { $seconds } seconds.
}
withdrawals-cancel = Cancel the withdrawal
withdrawals-if-not = If it fails
withdrawals-if-not-says = All of it comes back to your wallet, the fee too.
withdrawals-pending = Not gone yet: you can still cancel
withdrawals-in-transit = On its way to the bank
withdrawals-paid = Arrived
withdrawals-canceled = Cancelled; it is in your wallet again
withdrawals-back = It did not work; all of it is in your wallet again
withdrawals-way = The way to the bank
withdrawals-step-opened = Set aside in your wallet
withdrawals-step-leaves = Leaves for the bank
withdrawals-step-left = Left for the bank
withdrawals-step-arrives = Arrives
withdrawals-step-arrived = Arrived
withdrawals-step-canceled = Cancelled, and back in your wallet
withdrawals-step-failed = { $reason ->
    [missing] The bank knows no such account: all of it is back
    [closed] The account is closed: all of it is back
    [refused] The bank said no and not why: all of it is back
   *[unknown] The account must be linked again: all of it is back
}
withdrawals-step-returned = { $reason ->
    [missing] Sent back, there is no such account: all of it is back
    [closed] Sent back, the account is closed: all of it is back
    [refused] Sent back without a reason: all of it is back
   *[unknown] Sent back, the account must be linked again: all of it is back
}
withdrawals-missing = No withdrawal here
withdrawals-missing-body = It may be somebody else’s. Look at your wallet’s activity.

### Unlinking

withdrawals-unlink = Unlink “{ $label }”…
withdrawals-unlink-title = Unlink “{ $label }”?
withdrawals-unlink-body = No withdrawal can go there any more. What was paid there keeps its name in your wallet.
withdrawals-unlink-again = The same account can be linked again at any time.
withdrawals-unlink-keep = Keep it
withdrawals-unlink-do = Unlink the account
