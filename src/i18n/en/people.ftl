### People

people-someone = Someone
people-visitor = Visitor
people-role = { $role ->
    [fan] fan
    [creator] creator
    [journalist] journalist
    [expert] expert
   *[non-profit] non-profit
}
people-role-explained = { $role ->
    [fan] I support the people whose work I love
    [creator] I make something: pictures, music, games, videos
    [journalist] I report and write
    [expert] I explain what I know
   *[non-profit] We work for a cause, not for profit
}
people-currency = { $code ->
    [EUR] euros
    [USD] US dollars
    [GBP] pounds
   *[JPY] yen
}
people-detail = { $handle } · { $role }
people-follow = Follow
people-unfollow = Unfollow
people-followers = { $count ->
    [0] no followers yet
    [one] { $count } follower
   *[other] { $count } followers
}

### Profile

profile-title = { $name } ({ $handle })
profile-joined = here since { $month }
profile-tip = Give a tip
profile-you = This is you, as others see you.
profile-edit = Edit profile
profile-share = Share
profile-receipt = Receipt
profile-handoff = Look at it
profile-elsewhere = With { $service }, outside { -obole }
profile-jar = Tip jar
profile-jar-open = { -obole } keeps nothing of a tip. Only a card has a fee, and you see it before you pay.
profile-jar-yours = Your jar is open, in { $currency }. { -obole } keeps nothing of what lands in it.
profile-jar-closed = Jar closed
profile-jar-closed-explained = { $name } takes no tips at the moment. Follow them and come back.
profile-jar-closed-yours = Nobody can tip you at the moment. Open your jar to receive.
profile-to-studio = Set up my jar
profile-supporters = Supporters
profile-supporters-all = All tips, thanks and figures
profile-supporters-older = Older gifts
profile-supporters-newest = Newest gifts
profile-supporters-none = No tips yet
profile-supporters-none-explained = { $name } has an open jar and nobody has put anything in it. Be the first.
profile-supporters-none-yours = Share the address of your profile: whoever opens it can leave you a word and a coin.
profile-supporters-none-closed = Whoever gives { $name } a tip in public will stand here.
profile-supporters-elsewhere = Nothing to see on this page
profile-supporters-elsewhere-explained = Everything in this stretch is private. Older gifts follow.
profile-thanked = { $name } said thank you
profile-reply = { $name } answered: { $note }
profile-only-you = Only you see this
profile-returned = Given back
profile-partly-returned = { $amount } given back

### Unknown handle

profile-unknown = Nobody is called { $handle }
profile-unknown-explained = The handle may have changed, or the link comes from another world. Look for the person by name.

### Form

people-create = Create your profile
people-create-lede = One minute, no e-mail, no password: your profile lives in this browser.
people-create-to-follow = To follow { $name }, you need a profile. You will come back to them right after.
people-create-done = Create profile
people-edit = Edit your profile
people-edit-visitor = You have no profile to edit yet
people-edit-visitor-explained = You are here as a visitor. Create a profile, or act as somebody of this world.
people-handle = Handle
people-handle-hint = { $least } to { $most } letters, digits or _. It becomes your address.
people-handle-address = Your address: { $address }
people-name = Name
people-name-missing = Write the name people know you by.
people-name-hint = As it stands on your profile.
people-bio = About you
people-bio-hint = What you do, in a sentence or two. It may stay empty.
people-role-question = What brings you here?
people-language = Language you write in
people-jar = Open my tip jar
people-jar-explained = A button on your profile lets anybody leave you a tip. By opening it you say that you are 18 or older. You can close it at any time.
people-currency-question = Currency of the jar
people-preview = How you will look
people-preview-again = Other colours
people-preview-name = Your name
people-preview-handle = @handle

### You

you-title = You
you-visitor = You are a visitor
you-visitor-explained = You can look at everything and give by card. To follow people or hold a balance, create your profile.
you-acting = You act as { $name }
you-profile = Your profile
you-switch = Act as somebody else
you-switch-explained = Everybody in this world lives in this browser, so you can see it through anyone’s eyes.
you-act = Act as
you-visit = Visit
you-current = It is you
you-be-visitor = Without a profile
you-search = Look for somebody
you-many = { $count ->
    [one] Only { $count } person is here.
   *[other] { $count } people are here. Look for one by name or handle.
}
you-none-found = Nobody is called that
you-none-found-explained = Try the beginning of a first name, a last name or a handle.
