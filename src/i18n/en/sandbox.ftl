### Sandbox: a world to look at, with a clock to set

sandbox-label = Sandbox
sandbox-open = Clock
sandbox-close = Fold away
sandbox-clock = Clock of this sandbox
sandbox-jump = { $unit ->
    [hour-back] One hour back
    [hour-on] One hour on
    [day-back] One day back
    [day-on] One day on
    [month-back] One month back
   *[month-on] One month on
}
sandbox-unit = { $unit ->
    [hour] Hour
    [day] Day
   *[month] Month
}
sandbox-next = To what is next
sandbox-next-at = { $what } · { $when }
sandbox-next-none = Nothing is due any more. The clock can still be set.
sandbox-undo = Undo the jump
sandbox-undo-none = There is no jump left to undo.
sandbox-acting = Seen as
sandbox-visitor = A visitor
sandbox-copy = Copy the link
sandbox-copied = The link to this moment is copied.
sandbox-copy-by-hand = Your browser does not let the page copy. Here is the link to this moment:
sandbox-scenarios = All scenarios
sandbox-leave = Leave
sandbox-help = Nothing here is kept: a reload plays the scenario again up to this moment, without what you did. Acting in the past begins another future.
sandbox-travelling = Living through the time between…
sandbox-arrived = Now { $when }

sandbox-due = { $what ->
    [renewal] A new month for { $whom }
    [ending] The last paid month for { $whom } ends
    [retry] The month for { $whom } is tried again
    [expiry] An open payment to { $whom } runs out
    [hold] The seat for “{ $whom }” is free again
    [settling] Card money is free for { $whom }
    [transfer] Money arrives with { $whom }
    [request] The request to { $whom } runs out
    [dispatch] The withdrawal of { $whom } leaves
    [payout] The bank gets the money of { $whom }
    [dispute] The bank decides about the money of { $whom }
    [dispute-due] Unanswered by { $whom }, the dispute is lost
    [return] Until then the bank may send back the money of { $whom }
    [handoff] A gift elsewhere to { $whom } closes unconfirmed
    [lobby] The lobby of “{ $whom }” opens
    [doors] The doors of “{ $whom }” open
    [closing] “{ $whom }” closes
   *[refund] Tickets to “{ $whom }” are refunded
}

### A sandbox that does not open

sandbox-playing = Playing the scenario…
sandbox-failed = This scenario does not open
sandbox-failed-offline = There seems to be no network. It is needed to fetch a scenario.
sandbox-failed-unknown = There is no scenario called “{ $name }”.
sandbox-failed-status = The server answered { $status } instead of sending the file. Try again in a moment.
sandbox-failed-misfit = The file does not fit this version of { -obole }. Reload to get the newest one. ({ $reason })
sandbox-failed-moment = “{ $text }” is no date and time. Write it as 2026-11-21T18:30Z.
sandbox-failed-far = This moment is more than ten years away from the story. Choose a nearer one.
sandbox-failed-handle = “{ $text }” is no handle.
sandbox-failed-pack = “{ $text }” is no rule pack: there are obole, twitter-2021, x-2026, patreon, ko-fi and liberapay.
sandbox-failed-nobody = Nobody in this scenario is called @{ $handle }. Who joined later is gone with a reload.
sandbox-as-visitor = Open as a visitor
sandbox-own-world = Back to your own world
