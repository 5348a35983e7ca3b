### Import
# Ce qu’un créateur publie déjà, apporté dans sa tirelire.

import-title = Importer un fichier de financement
import-intro = Si l’un de vos dépôts a un FUNDING.yml ou un funding.json, vos services s’y trouvent. Vous voyez ce qu’il en sort avant que rien ne change.
import-choose = Choisir un fichier
import-drop = Ou le déposer ici : FUNDING.yml ou funding.json
import-paste = Ou coller son contenu
import-paste-hint = Il reste sur cet appareil.
import-found = { $count ->
    [0] Aucun service trouvé
    [one] { $count } service trouvé
   *[other] { $count } services trouvés
}
import-left = { $count ->
    [one] { $count } entrée laissée de côté
   *[other] { $count } entrées laissées de côté
}
import-take = { $count ->
    [one] Ajouter { $count } service à ma tirelire
   *[other] Ajouter { $count } services à ma tirelire
}
import-nothing = Il n’y a rien à ajouter.
import-known = Déjà dans votre tirelire
import-line = ligne { $line }
import-again = { $count ->
    [one] Inscrit deux fois, ajouté une fois.
   *[other] Inscrit encore { $count } fois, ajouté une fois.
}
import-became-https = Le lien a reçu son https://.
import-recognised = Un simple lien, reconnu.
import-unquoted = Les guillemets autour ont été retirés.
import-split = C’était une valeur parmi d’autres sur la même ligne.
import-other-key = Sa clé s’écrit autrement d’habitude.
import-unknown-key = Aucun service ne répond à « { $key } ».
import-not-accepted = { $service } : { $why }
import-no-address = Il manque l’adresse.
import-template = Un exemple du modèle, pas le vôtre.
import-not-understood = Cette ligne n’a ni clé ni valeur.
import-no-place = Une tirelire n’a pas de place pour cela.
import-too-large = Ce fichier dépasse { $kilobytes } Ko. Un tel fichier tient en quelques lignes.
import-not-text = Ce n’est pas du texte, peut-être une image. Choisissez FUNDING.yml ou funding.json.
import-too-deep = Ce fichier est imbriqué trop profondément pour être l’un des deux.
import-too-many = Ce fichier a plus de { $most } entrées, plus que toute tirelire.
import-not-funding = Ce texte ne contient rien de tel. C’est peut-être un autre fichier du dépôt.
import-not-json = Ce JSON a une faute à la ligne { $line }, colonne { $column }. Rien n’en a été pris.
import-other-version = Ce funding.json est d’une version qu’{ -obole } ne connaît pas. Rien n’en a été pris.
import-file-lost = Le navigateur n’a pas pu lire ce fichier. Est-ce un dossier, ou a-t-il disparu ?
