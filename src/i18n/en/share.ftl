### Sharing one’s profile

share-title = Share your profile
share-visitor = A profile belongs to a person
share-visitor-body = Create yours, or take the place of somebody in this world: then there is something to share.
share-address = Your address
share-reach = As long as { -obole } has no server, this address opens the world that lives in this browser, and no other device knows you.
share-closed = Your jar is closed: whoever comes can follow you, and not tip you.
share-link = Share the link
share-copy = Copy
share-copied = Copied
share-by-hand = There is no clipboard here. Select the text and copy it by hand.
share-says = Support me on { -obole }
share-money = Test money
share-means = Support { $name } on { -obole }

### Card

share-card = Card
share-card-body = For a post, an e-mail signature, the end of a video.
share-card-alt = Share card of { $name }, with the address { $address }
share-card-save = Save the card as SVG

### Poster

share-poster = Poster
share-poster-body = A page to print, for a counter, a stage door or a shop window. It needs little ink.
share-poster-says = Liked it? Leave me a word and a coin.
share-poster-foot = Test money: a demo. { -obole } keeps nothing of a tip.
share-poster-print = Print the poster
share-code-alt = QR code to { $address }

### Badge

share-badge = Badge
share-badge-body = For your own site. No script, no cookie, nothing is fetched.
share-badge-language = Language of the badge
share-badge-ground = Background of your page
share-on-light = Light
share-on-dark = Dark
share-badge-save = Save the badge as SVG
share-badge-code = HTML of the badge
share-plain-code = HTML of a plain link
