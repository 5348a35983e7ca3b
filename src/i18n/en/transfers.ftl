### Transfers

transfers-send = Send
transfers-send-to = Send to { $name }
transfers-whom = To whom
transfers-people = People
transfers-nobody = Nobody else is here yet
transfers-nobody-body = Try another name, or the beginning of a handle.
transfers-note = A note with it (optional)
transfers-note-short = Note
transfers-available = { $amount } available
transfers-week = { $left } of { $limit } may still move this week
transfers-left = Left after it
transfers-week-short = This week
transfers-week-after = { $left } of { $limit } left to send in any one week
transfers-cost = Costs
transfers-free = Nothing: { $name } gets all of it.
transfers-undo-label = Way back
transfers-undo-says = { $seconds ->
    [one] For { $seconds } second you can take it back; then it belongs to { $name }.
   *[other] For { $seconds } seconds you can take it back; then it belongs to { $name }.
}
transfers-send-amount = Send { $amount }
transfers-seconds = { $count ->
    [0] Leaving now
    [one] { $count } second to take it back
   *[other] { $count } seconds to take it back
}
transfers-take-back = Take it back
transfers-title = Transfer
transfers-to = To { $name }
transfers-from = From { $name }
transfers-leaving = Leaving: you can still take it back
transfers-arrived = { $name } has it
transfers-received = It is in your wallet
transfers-undone = You took it back; nothing was sent
transfers-sent-at = Sent
transfers-arrived-at = Arrived
transfers-undone-at = Taken back
transfers-no-way-back = It belongs to { $name } now. Ask for it, if it was a mistake.
transfers-again = Send again
transfers-send-back = Send something back
transfers-its-request = The request it pays
transfers-missing = No transfer here
transfers-missing-body = It may be somebody else’s, or not theirs yet. Look at your wallet’s activity.
