### Settings

settings-title = Réglages
settings-language = Langue
settings-language-hint = Vaut pour cet appareil.
settings-theme = Apparence

settings-reset = Repartir de zéro
settings-reset-explained = Efface tout ce qu’{ -obole } garde sur cet appareil. Il n’y a pas de retour possible : exportez d’abord le journal.
settings-reset-confirm = Tout effacer

### Language

language-system = Celle du navigateur
language-en = English
language-fr = Français

### Theme

theme-system = Celle de l’appareil
theme-light = Claire
theme-dark = Sombre
