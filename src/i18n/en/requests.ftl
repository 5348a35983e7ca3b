### Requests for money

requests-ask = Request
requests-ask-of = Request from { $name }
requests-ask-amount = Request { $amount }
requests-open = Open
requests-open-until = until { $day }
requests-until = Open until { $when }
requests-then = Then
requests-then-says = { $hours ->
    [one] { $name } pays or declines. You can remind every hour, and cancel at any time.
   *[other] { $name } pays or declines. You can remind every { $hours } hours, and cancel at any time.
}
requests-title = Request
requests-to = You asked { $name }
requests-from = { $name } asks you
requests-lapsed = Nobody answered in time
requests-waits-for = Waits for { $name }
requests-waits-for-you = Waits for your answer
requests-paying = Being paid
requests-paid = Paid
requests-declined-by = { $name } declined
requests-declined = You declined
requests-canceled = Cancelled
requests-asked-at = Asked
requests-reminded-at = Reminded
requests-lapsed-at = Lapsed
requests-closed-at = Answered
requests-left = { $amount } left after it
requests-pay = Pay { $amount }
requests-decline = Decline
requests-remind = Remind
requests-remind-from = You can remind again from { $when } on.
requests-cancel = Cancel the request
requests-its-transfer = The transfer that pays it
requests-awaited = You asked for
requests-missing = No request here
requests-missing-body = It may be between other people. Look at your wallet.
