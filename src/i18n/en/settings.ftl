### Settings

settings-title = Settings
settings-look = Language and look
settings-language = Language
settings-language-hint = Auto follows the browser.
settings-theme = Appearance
settings-theme-hint = Auto follows the device.

settings-data = Your data
settings-data-where = Everything lives in this browser
settings-data-explained = Nothing is sent anywhere. Whoever clears the data of this site clears this world too.
settings-export = Export the journal
settings-export-explained = A file with everything that ever happened here, to keep. The texts of posts are not in it: files go from hand to hand.
settings-export-done = The file is in your downloads.

settings-reset = Start over
settings-reset-demo = The demo world again
settings-reset-demo-explained = Begins anew with its people, their follows and their tips.
settings-reset-empty = An empty world
settings-reset-empty-explained = Begins with nobody and nothing.
settings-reset-demo-begin = Start over with the demo…
settings-reset-empty-begin = Start over empty…
settings-reset-title = Erase this world?
settings-reset-loses = This erases { $people } and { $tips } from this device, with every balance and receipt. There is no way back.
settings-reset-people = { $count ->
    [one] { $count } profile
   *[other] { $count } profiles
}
settings-reset-tips = { $count ->
    [one] { $count } tip
   *[other] { $count } tips
}
settings-reset-export-first = If you may want it again, export the journal first.
settings-reset-confirm-demo = Erase, then demo world
settings-reset-confirm-empty = Erase, then empty world
settings-reset-keep = Keep this world

settings-about = About
settings-money = Test money
settings-money-explained = Balances, cards and receipts are for trying things out. Never type a real card: it would be refused.
settings-scenarios = Look at scenarios
settings-scenarios-explained = Situations to look at: a declined tip, a lobby, an unpaid month. Each opens beside your own world.

### Language
# A language is named in itself, so that whoever needs it can find it.

language-system = Auto
language-en = English
language-fr = Français

### Theme

theme-system = Auto
theme-light = Light
theme-dark = Dark
