### Posts
# What is published, for whom, and the way into what is for subscribers. Never promise what a text will hold.

posts-title = Posts
posts-by = Post by { $name }
posts-of = Posts by { $name }
posts-home = From those you follow
posts-newest = Newest posts
posts-older = Older posts
posts-all = All posts
posts-more-of = More by { $name }
posts-followed = Followed
posts-everybody = Everybody
posts-see-everybody = See everybody’s posts
posts-find-people = Find people
posts-none = Nothing to read yet
posts-none-followed = Follow somebody or subscribe to them: what they publish stands here, newest first.
posts-none-of = { $name } has published nothing so far.
posts-none-yours = You have published nothing yet
posts-none-yours-body = What you write stands on your profile and with those who follow you.
posts-goes-on = { $text }…
posts-for-subscribers = For subscribers
posts-for-everybody = For everybody
posts-open-to-you = For subscribers, open to you
posts-length = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
posts-links = { $count ->
    [one] { $count } link
   *[other] { $count } links
}
posts-loading = Fetching the text
posts-absent = The text is not in this browser
posts-absent-body = The journal says that it was published. Texts lie apart from the journal and are not part of its exports.
posts-damaged = The text is damaged
posts-damaged-body = What is stored is not what was published, so it is not shown.
posts-missing = This post is not there
posts-missing-body = It was removed by whoever wrote it, or the address has a mistake in it.

### Behind the gate

posts-gate-title = { $name } keeps this post for subscribers
posts-gate-body = A month opens this post and everything else that { $name } keeps for subscribers. You can cancel at any time.
posts-gate-profile = Whoever subscribes needs a profile: a name is enough. You come back here afterwards.
posts-gate-create = Create a profile
posts-gate-again = Subscribing again opens it at once.
posts-gate-ended = Your subscription has ended
posts-gate-waits = It opens as soon as your first payment has arrived.
posts-gate-closed = { $name } takes no new subscribers now. Whoever has a paid month reads on.

### Writing

posts-write = Write a post
posts-new = New post
posts-visitor = A post belongs to a profile
posts-visitor-body = Create yours, and you can publish at once.
posts-text = Your text
posts-text-hint = Addresses that begin with https:// become links.
posts-text-links = { $count ->
    [one] { $count } link found.
   *[other] { $count } links found.
}
posts-who-reads = Who reads it
posts-audience = { $key ->
    [subscribers] Subscribers
   *[public] Everybody
}
posts-audience-means = { $key ->
    [subscribers] You, and whoever has paid for a month with you. Everybody else sees how long it is, and not a word of it.
   *[public] Everybody, with a profile or without.
}
posts-audience-local = This world lives in your browser alone: whoever uses this browser can act as any of its people, and so read it.
posts-no-tier = Nobody can subscribe to you yet
posts-no-tier-body = Offer a tier first. Your text waits here.
posts-publish = { $key ->
    [subscribers] Publish for subscribers
   *[public] Publish for everybody
}
posts-kept = Your draft is kept in this tab.
posts-discard = Discard
posts-bring-back = Bring the draft back

### Removing

posts-remove = Remove…
posts-remove-title = Remove this post?
posts-remove-body = It goes for everybody, also for those who paid to read it, and its text with it. Nothing brings it back.
posts-remove-done = Remove for good
posts-keep = Keep it
