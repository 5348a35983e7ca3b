### Settings

settings-title = Settings
settings-language = Language
settings-language-hint = Applies to this device.
settings-theme = Appearance

settings-reset = Start over
settings-reset-explained = Erases everything { -obole } keeps on this device. There is no way back, so export the journal first.
settings-reset-confirm = Erase everything

### Language
# A language is named in itself, so that whoever needs it can find it.

language-system = Same as the browser
language-en = English
language-fr = Français

### Theme

theme-system = Same as the device
theme-light = Light
theme-dark = Dark
