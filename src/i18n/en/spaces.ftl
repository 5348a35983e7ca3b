### Spaces
# Rooms that open at a set time, their tickets, their life. A Space is called so in both languages.

spaces-on-now = Live now
spaces-today = Today
spaces-coming = Coming up
spaces-tickets = Your tickets
spaces-all = All Spaces
spaces-none = No Spaces yet
spaces-none-body = A Space is a room that opens at a set time. Schedule the first one: everybody will see it here.
spaces-missing = There is no such Space
spaces-missing-body = The address may be incomplete. Look for it in the list.
spaces-at-by = { $time } · { $name }
spaces-hosted-by = With { $name }
spaces-live = Live
spaces-yours = Your Space
spaces-sold-out = Sold out
spaces-sold-out-body = All seats are taken. A seat that is given back is free at once: look again in a few minutes.
spaces-seats-left = { $count ->
    [one] { $count } seat left
   *[other] { $count } seats left
}
spaces-free = Free

### Schedule

spaces-schedule = Schedule a Space
spaces-schedule-lede = A time, a subject, some seats. You can cancel it until the doors open.
spaces-schedule-done = Schedule
spaces-visitor = You need a profile to host
spaces-visitor-body = People should know whom they visit. Create your profile, or act as somebody from here.
spaces-title = Title
spaces-start = Start
spaces-start-there = Start where { $name } is
spaces-start-read = { $moment }, zone { $zone }
spaces-start-twice = { $moment }, zone { $zone }. Clocks go back that day, so this time comes twice: the later one is meant.
spaces-start-skipped = Clocks go forward that day and pass over this time. Choose one an hour later.
spaces-start-zone = In your zone, { $zone }
spaces-start-missing = Give a day and a time.
spaces-sale = Entry
spaces-with-ticket = Paid
spaces-price = Price
spaces-price-hint = From { $least } to { $most }. The money is yours once the Space is over, less the fees.
spaces-seats = Seats
spaces-seats-hint = Beyond that it is sold out. A seat on hold counts while it is being paid.
spaces-note = Host’s note (optional)
spaces-note-hint = Shown on the page and in the lobby, before the doors open.

### Space page

spaces-about = In short
spaces-seats-of = { $count ->
    [one] { $count } of { $all } free
   *[other] { $count } of { $all } free
}
spaces-seats-none = Sold out: all { $all } seats are taken
spaces-seats-taken = { $count ->
    [one] { $count } of { $all } taken
   *[other] { $count } of { $all } taken
}
spaces-phase-scheduled = Scheduled
spaces-phase-lobby = The lobby is open
spaces-phase-doors = It is time, the host is about to open
spaces-phase-host-lost = The host stepped out; back before { $time }, or it is over
spaces-phase-ended = Over
spaces-phase-canceled = Cancelled by the host
spaces-phase-absent = Cancelled: the host did not come

### Seat

spaces-needs-profile = To take a seat you need a profile: the ticket will be in its name.
spaces-take = Get a ticket · { $price }
spaces-take-free = Take a seat
spaces-take-body = { $minutes ->
    [one] The seat is kept for you for { $minutes } minute while you pay. If the Space does not take place, you get everything back.
   *[other] The seat is kept for you for { $minutes } minutes while you pay. If the Space does not take place, you get everything back.
}
spaces-take-free-body = Free: the ticket is yours at once.
spaces-kept-until = Your seat is kept until { $time }
spaces-kept-for = { $minutes ->
    [one] Your seat is kept for { $minutes } more minute
   *[other] Your seat is kept for { $minutes } more minutes
}
spaces-kept-briefly = Your seat is kept for less than a minute
spaces-kept-body = Pay before then, or give it back to somebody else.
spaces-pay = Pay
spaces-release = Give the seat back
spaces-see-ticket = See the ticket
spaces-see-payment = See the payment
spaces-enter = Enter
spaces-refunding-body = There is nothing to do: the whole price goes back the way it came.
spaces-refunded-body = The whole price came back. The receipt says where.
spaces-seat-refunded = Refunded
spaces-canceled-body = Your ticket had cost nothing, so there is nothing to do.
spaces-ticket-held = Seat kept until { $time }, to be paid
spaces-ticket-paying = The bank is answering
spaces-ticket-over = The seat is no longer kept
spaces-ticket-valid = You have a ticket
spaces-ticket-good = Good for entry
spaces-ticket-in = Ticket checked at the door
spaces-ticket-used = You were there
spaces-ticket-unused = Over, without you
spaces-ticket-refunding = Cancelled, money on its way back
spaces-ticket-refunded = Cancelled and refunded
spaces-ticket-canceled = Cancelled
spaces-ticket-void = Void: the bank took the money back

### Hosting

spaces-hosting = For the host
spaces-sold = { $count ->
    [one] { $count } of { $seats } tickets taken.
   *[other] { $count } of { $seats } tickets taken.
}
spaces-refunds-none = No ticket was paid: nothing to give back
spaces-refunds-done = { $count ->
    [one] { $count } ticket refunded
   *[other] All { $count } tickets refunded
}
spaces-refunds-under-way = { $count ->
    [one] Giving money back: { $done } of { $count } ticket
   *[other] Giving money back: { $done } of { $count } tickets
}
spaces-cancel = Cancel this Space
spaces-cancel-title = Cancel this Space?
spaces-cancel-nobody = Nobody has a ticket yet. The page stays and says that it is cancelled. There is no way back.
spaces-cancel-paid = { $count ->
    [one] { $count } ticket will be refunded in full, fees included, and its holder will see it here. There is no way back.
   *[other] { $count } tickets will be refunded in full, fees included, and their holders will see it here. There is no way back.
}
spaces-cancel-free = { $count ->
    [one] { $count } free ticket will be worth nothing, and its holder will see it here. There is no way back.
   *[other] { $count } free tickets will be worth nothing, and their holders will see it here. There is no way back.
}
spaces-cancel-done = Cancel for good
spaces-keep = Keep it

### Room

spaces-doors-open = The doors open
spaces-open-by = It is time. Open before
spaces-waiting-for-host = Waiting for the host. If nobody opens, everything is refunded at
spaces-coming-count = { $count ->
    [0] Nobody has a ticket yet
    [one] { $count } person is coming
   *[other] { $count } people are coming
}
spaces-coming-others = { $count ->
    [one] { $count } other
   *[other] { $count } others
}
spaces-open = Open the doors
spaces-silent = A silent room: sound comes later
spaces-stage = On stage
spaces-listeners = In the room
spaces-listeners-none = Nobody has come in yet.
spaces-listeners-more = { $count ->
    [one] And { $count } more person
   *[other] And { $count } more people
}
spaces-role = { $role ->
    [host] Host
    [speaker] Speaks
    [invited] Asked to speak
   *[listener] Listens
}
spaces-role-yours = { $role ->
    [host] You, the host
    [speaker] You, on stage
    [invited] You, asked to speak
   *[listener] You, listening
}
spaces-invite = Invite
spaces-take-back = Take back
spaces-thank-down = Ask down
spaces-take-stage = Take the stage
spaces-step-down = Leave the stage
spaces-decline = Decline
spaces-leave = Leave
spaces-come-back = Come back
spaces-end = End the Space
spaces-end-body = Everybody leaves, and this Space will not open again.
spaces-end-done = End for everybody
spaces-go-on = Go on

### Ticket

spaces-ticket = Your ticket
spaces-ticket-for = Ticket: { $title }
spaces-admits-one = Admits one
spaces-holder = In the name of
spaces-code = Code
spaces-code-drawn = The code of the ticket, for a camera
spaces-calendar = Add to calendar
spaces-to-space = Go to the Space
spaces-no-ticket = No ticket here
spaces-no-ticket-body = A ticket is seen only by the person in whose name it is.

### Passing it on

spaces-share = Share the link
spaces-share-copied = Link copied
spaces-share-by-hand = Copy this address: { $link }
spaces-past = Past Spaces
spaces-income = { $amount } so far, fees taken off. It is yours once the Space is over.
spaces-income-over = { $amount } came of it, fees taken off.
