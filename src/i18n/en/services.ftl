### Services
# Where a tip can be handed off to. Brands keep their own names.

service-custom = A link of your own
service-custom-within = a link of their own
service-bank-within = a bank transfer
service-bank = Bank transfer
service-typed-name = Your name on { $service }, or the link to your page
service-typed-address = Your address, as name@host
service-typed-wallet = Your { $service } address
service-typed-iban = Your IBAN
service-typed-link = The link, beginning with https://
service-too-short = { $least ->
    [one] This is too short: it has { $least } character at least.
   *[other] This is too short: it has { $least } characters at least.
}
service-too-long = { $most ->
    [one] This is too long: it has { $most } character at most.
   *[other] This is too long: it has { $most } characters at most.
}
service-hidden = There is a hidden character in it. Type it by hand instead of pasting it.
service-space = A space cannot be part of it.
service-character = “{ $character }” cannot be part of it. Look for a typing error.
service-no-letter = It has at least one letter.
service-form = This does not look like { $service }. It looks like { $example }.
service-checksum = The check digits do not fit. One character is wrong somewhere: copy it again.
service-reserved = That is a page of { $service } itself and nobody’s name.
service-other-site = This link leads elsewhere, not to a page on { $service }.
service-not-https = Only links that begin with https:// are taken.
service-credentials = Something stands before the host, with an @. Links like that can deceive: take it out.
service-host-not-ascii = The host has letters that look like others. Use its plain form, which begins with xn--.
service-host = This is no host on the web, such as example.org.
service-other-network = This address is of another network than { $service } itself. What is sent there would be lost.
service-paid-once = This is an invoice. It can be paid once, and a jar stays: use your address.
service-demands = This link demands something that { -obole } does not know, so it would not pay.
