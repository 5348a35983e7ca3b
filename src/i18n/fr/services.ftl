### Services
# Où un pourboire peut être remis. Les marques gardent leur nom.

service-custom = Un lien à vous
service-custom-within = un lien personnel
service-bank-within = virement bancaire
service-bank = Virement bancaire
service-typed-name = Votre nom sur { $service }, ou le lien vers votre page
service-typed-address = Votre adresse, sous la forme nom@hôte
service-typed-wallet = Votre adresse { $service }
service-typed-iban = Votre IBAN
service-typed-link = Le lien, qui commence par https://
service-too-short = { $least ->
    [one] C’est trop court : il faut au moins { $least } caractère.
   *[other] C’est trop court : il faut au moins { $least } caractères.
}
service-too-long = { $most ->
    [one] C’est trop long : { $most } caractère au plus.
   *[other] C’est trop long : { $most } caractères au plus.
}
service-hidden = Un caractère invisible s’y cache. Tapez le texte à la main au lieu de le coller.
service-space = Aucun espace ne peut en faire partie.
service-character = « { $character } » ne peut pas en faire partie. Cherchez la faute de frappe.
service-no-letter = Il y faut au moins une lettre.
service-form = Cela ne ressemble pas à { $service }. Par exemple : { $example }.
service-checksum = Les chiffres de contrôle ne tombent pas juste. Un caractère est faux : copiez de nouveau.
service-reserved = C’est une page de { $service } même, et le nom de personne.
service-other-site = Ce lien mène ailleurs, pas à une page sur { $service }.
service-not-https = Seuls les liens qui commencent par https:// sont acceptés.
service-credentials = Quelque chose précède l’hôte, avec un @. De tels liens peuvent tromper : retirez-le.
service-host-not-ascii = L’hôte contient des lettres qui en imitent d’autres. Prenez sa forme simple, qui commence par xn--.
service-host = Ce n’est pas un hôte du web, comme example.org.
service-other-network = Cette adresse est d’un autre réseau que { $service }. Ce qu’on y envoie serait perdu.
service-paid-once = C’est une facture. Elle se paie une fois, et une tirelire reste : prenez votre adresse.
service-demands = Ce lien exige quelque chose qu’{ -obole } ne connaît pas : il ne paierait pas.
