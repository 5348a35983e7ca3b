### Studio
# One's own jar. Every change is in effect at once.

studio-title = Tip jar studio
studio-visitor = A studio belongs to a profile
studio-visitor-body = Create yours, and your jar is ready at once.
studio-at-once = Every change counts at once; what you type, as soon as you leave its field.
studio-saved = Saved. Givers see it now.
studio-saved-closed = Saved. Givers see it once your jar is open.

studio-open = My jar is open
studio-open-body = It stands on your profile, and says that you are 18 or older. Close it whenever you like: what was given stays.
studio-is-open = Open: people can give
studio-is-closed = Closed: nobody can give

studio-services = Services beside { -obole }
studio-services-body = Here givers leave { -obole } with a link or a code. The money goes straight to you, and it is real. { -obole } takes nothing and never sees it.
studio-sample = These links are samples: nothing can be paid there, whatever stands here.
studio-services-none = No service yet
studio-services-none-body = Add the places where you are supported already: PayPal, Ko-fi, a bank account, Bitcoin and more.
studio-service-add = Add a service
studio-service-search = Look for a service
studio-service-unfound = No such service here. Choose “A link of your own”.
studio-service-do = Add to my jar
studio-service-other = Another service
studio-service-remove = Take it out
studio-takes-theirs = Amount chosen on its own page
studio-takes-any = Any currency
studio-takes-only = { $code } only
studio-takes-several = { $count ->
    [one] { $count } currency
   *[other] { $count } currencies
}
studio-example = For example: { $example }
studio-sound = Givers will go to { $address }
studio-unsound = The service does not take this address, so givers do not see it. Correct it.
studio-up = Move { $service } up
studio-down = Move { $service } down
studio-change = Change { $service }
studio-carries-all = The link carries the amount and the message.
studio-carries-amount = The link carries the amount. The message stays here.
studio-carries-nothing = The link opens your page. It passes on neither amount nor message.
studio-has-qr = At a computer, givers get a code for their phone.
studio-warns-postal = Givers are warned: paid as goods and services, you would see their postal address.
studio-warns-final = Givers are warned that it cannot be undone.
studio-warns-public = Givers are warned that amounts and addresses stay public for ever.
studio-warns-host = Givers see the host before they leave.

studio-sums = Amounts and currencies
studio-sums-body = Your jar takes { $currency }. It can take others beside it: each stays a balance of its own.
studio-sums-in = Suggested amounts in { $currency }
studio-sums-hint = Separated by spaces. Left empty, these are suggested: { $usual }
studio-sum-wrong = “{ $piece }”: { $why }
studio-takes = Take { $currency } too

studio-word = Your thanks
studio-word-label = What a giver reads at once
studio-word-hint = You can still thank for each tip by itself.

studio-givers = Who may give
studio-givers-are = { $who ->
    [everyone] Everyone
    [people] People with a profile
   *[followers] Those who follow you
}
studio-givers-explained = { $who ->
    [everyone] Visitors too. The best choice for most jars.
    [people] You always know which profile a tip comes from, unless it is secret.
   *[followers] Others see that they have to follow you first.
}

studio-preview = As visitors see it
studio-preview-body = Only to look at.
studio-preview-elsewhere = Or give elsewhere

studio-publish = For your repositories
studio-publish-body = Code forges read these files and show a button that leads to you.
studio-published = Saved with your downloads
studio-not-held = { $service } is not in it: { $why }
studio-not-held-link = the file takes web pages only
studio-not-held-room = the file has no more room for it
studio-not-held-long = its address is too long for the file
