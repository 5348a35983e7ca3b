### App
# What is said on every page. A key is `noun-thing`; the rules are in build/typography.rs.

-obole = Obole

app-name = { -obole }
app-tagline = Support people, coin by coin.
app-title = { $page } · { -obole }
app-skip = Skip to the content
app-opens-outside = leaves { -obole }
app-sample = sample

### Nav

nav-label = Main
nav-home = Home
nav-spaces = Spaces
nav-wallet = Wallet
nav-you = You
nav-settings = Settings

### Test money

money-test = Test money
money-test-explained = Nothing here is real money. Cards, balances and receipts are for trying things out.

### Verbs
# What stands on buttons, in the imperative.

verb-add = Add
verb-back = Back
verb-cancel = Cancel
verb-change = Change
verb-close = Close
verb-confirm = Confirm
verb-continue = Continue
verb-copy = Copy
verb-done = Done
verb-edit = Edit
verb-next = Next
verb-open = Open
verb-print = Print
verb-remove = Remove
verb-retry = Try again
verb-save = Save
verb-search = Search
verb-show-less = Show less
verb-show-more = Show more
verb-undo = Undo

### State
# What the app says of itself. A state is a glyph and one of these.

state-copied = Copied
state-loading = Loading…
state-offline = Offline
state-offline-explained = You are offline. What you do here is kept on this device.
state-saved = Saved
state-update-ready = A new version is ready.
state-update-apply = Reload
state-waiting = { $count ->
    [one] { $count } action is waiting
   *[other] { $count } actions are waiting
}

### Health

health-storage-off = This browser keeps nothing for this site. What you do is lost when the tab closes.
health-storage-full = This device has no room left, so nothing more is saved. Free some space, then try again.
health-save-failed = The last change could not be saved. Nothing was lost before it.
health-other-tab-newer = Another tab runs a newer version. Reload this one to go on.
health-other-tabs-block = Other tabs still use the old version. Close them to go on.
health-read-only = This journal was written by a newer version, so it can only be read here.
health-clock-behind = The clock of this device is behind. Times shown here may be wrong.
health-export = Export the journal

### Not found

missing-title = Nothing here
missing-sentence = There is no page at this address. It may have moved, or the link was cut.
missing-home = Go home
