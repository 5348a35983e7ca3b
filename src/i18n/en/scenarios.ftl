### Scenarios: situations to look at

scenarios-title = Scenarios
scenarios-explained = Small worlds to look at, each in a sandbox of its own with a clock you can set. Nothing in them touches your own world, and nothing is kept. A rule pack that a link names (pack=x-2026) holds from the end of the story on.
scenarios-about = { $about ->
    [beginning] Beginnings
    [tips] Tips
    [subscriptions] Subscriptions
    [spaces] Spaces
   *[wallet] Wallet
}
scenarios-name = { $name ->
    [first-run] First run
    [demo] Demo
    [tip-declined] Tip declined
    [tip-challenge] Tip to approve
    [in-grace] Unpaid, in grace
    [expired] Expired
    [cancelled-but-paid] Cancelled, but paid for
    [locked-post] Locked post
    [fee-threshold] Fee threshold
    [lobby] Lobby
    [seat-held] A seat kept
    [sold-out] Sold out
    [space-cancelled] Space cancelled
    [disputed] Disputed tip
    [withdrawal-failed] Withdrawal failed
   *[other] { $name }
}
scenarios-shows = { $name ->
    [first-run] Nobody is here yet and nothing has happened.
    [demo] Sixteen people, their tips, Spaces and transfers, seen by a visitor.
    [tip-declined] Léna’s card has too little on it. Her tip is kept and can be paid another way.
    [tip-challenge] Léna’s bank wants to know that it is her before it pays Amina.
    [in-grace] The month could not be charged. Léna still reads everything; the last try is due.
    [expired] No try went through. Léna can subscribe again.
    [cancelled-but-paid] Léna cancelled yesterday and reads on until the month is over.
    [locked-post] Amina’s letter is for subscribers. Léna sees what it is and what it costs, and not a word of it.
    [fee-threshold] Amina’s sales pass €50,000 within one payment: X keeps 3% of its first part and 10% of the rest.
    [lobby] The doors open in a quarter of an hour, and four people wait.
    [seat-held] Léna has a few minutes to pay before her seat is free again.
    [sold-out] Five seats, all paid for: there is none left for Léna.
    [space-cancelled] The host cancelled, and every ticket went back to its card.
    [disputed] Léna’s bank asks for her tip back. Amina has some days left to answer.
    [withdrawal-failed] The bank knows no such account. Amina has her money back.
   *[other] { $name }
}
