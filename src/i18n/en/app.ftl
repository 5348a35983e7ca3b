### App
# What is said on every page. A key is `noun-thing`; the rules are in build/typography.rs.

-obole = Obole

app-name = { -obole }
app-title = { $page } · { -obole }
app-skip = Skip to the content

### Nav

nav-label = Main
nav-home = Home
nav-spaces = Spaces
nav-wallet = Wallet
nav-you = You
nav-settings = Settings

### Test money

money-test = Test money
money-test-explained = Cards, balances and receipts here are for trying things out: no real money. Only what leaves { -obole } is real.

### Verbs
# What stands on buttons, in the imperative.

verb-back = Back
verb-cancel = Cancel
verb-change = Change
verb-close = Close
verb-print = Print
verb-retry = Try again
verb-undo = Undo
verb-save = Save

### Health
# What the banners above every page say. The sentences about trouble are in rejection.ftl.

health-clock-behind = The clock of this device runs behind
health-clock-behind-explained = It is more than an hour earlier than the last thing recorded here, so times may be wrong. Set the clock right.
health-read-only = This world can only be read
health-offline = Offline
health-offline-explained = Everything works without a network and is kept on this device.
health-reload = Reload

### Boot
# Before there is a world to show.

boot-opening = Opening your world…
boot-seeding = Peopling your first world…
boot-seed-failed = The demo world did not arrive
boot-seed-offline = There seems to be no network. It is needed once, to fetch the first world.
boot-seed-status = The server answered { $status } instead of sending the file. Try again in a moment.
boot-seed-misfit = The file does not fit this version of { -obole }. Reload to get the newest one, or start empty. ({ $reason })
boot-start-empty = Start empty
boot-replaced = This world was replaced
boot-replaced-explained = Another tab started over, so what stood here is gone. Reload to see the new world.

### Context
# The column beside the page, on wide screens. Nothing in it is only there.

context-label = Beside the page
context-visitor = You are a visitor
context-visitor-explained = Look around freely. To follow people and hold a balance, create your profile.
context-create = Create your profile
context-acting = You act as
context-switch = Act as somebody else

### Not found

missing-title = Nothing here
missing-sentence = There is no page at this address. It may have moved, or the link was cut.
missing-home = Go home
