### Import
# What a creator has published already, brought into the jar.

import-title = Import from a funding file
import-intro = If a repository of yours has a FUNDING.yml or a funding.json, your services are in it. You see what comes of it before anything changes.
import-choose = Choose a file
import-drop = Or drop it here: FUNDING.yml or funding.json
import-paste = Or paste what is in it
import-paste-hint = It stays on this device.
import-found = { $count ->
    [0] No service found
    [one] { $count } service found
   *[other] { $count } services found
}
import-left = { $count ->
    [one] { $count } entry stays out
   *[other] { $count } entries stay out
}
import-take = { $count ->
    [one] Add { $count } service to my jar
   *[other] Add { $count } services to my jar
}
import-nothing = There is nothing to add.
import-known = Your jar has it already
import-line = line { $line }
import-again = { $count ->
    [one] Listed twice, added once.
   *[other] Listed { $count } times more, added once.
}
import-became-https = The link got its https://.
import-recognised = A plain link, recognised.
import-unquoted = Quotes around it were taken off.
import-split = It was one of several in one value.
import-other-key = Its key is spelled otherwise than usual.
import-unknown-key = No service goes by “{ $key }”.
import-not-accepted = { $service }: { $why }
import-no-address = It has no address.
import-template = An example of the template, not yours.
import-not-understood = This line has no key and no value.
import-no-place = A jar has no place for it.
import-too-large = This file is larger than { $kilobytes } KB. Funding files are a few lines long.
import-not-text = This is no text, perhaps a picture. Choose FUNDING.yml or funding.json.
import-too-deep = This file is nested too deeply to be one of the two.
import-too-many = This file has more than { $most } entries, more than any jar.
import-not-funding = This text holds no funding entry. Perhaps it is another file of the repository.
import-not-json = This JSON has a mistake in line { $line }, column { $column }. Nothing was taken from it.
import-other-version = This funding.json is of a version that { -obole } does not know. Nothing was taken from it.
import-file-lost = The browser could not read this file. Is it a folder, or gone?
