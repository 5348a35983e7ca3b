//! What people type and paste for services where everybody has a page, as one table. Wallets and banks stand elsewhere.

use payments::handoff::{Refusal, Service};

#[test]
fn an_address_is_the_same_however_it_was_pasted() {
    use Service::*;
    for (service, typed, address) in [
        (PayPal, "InesMoreau", "InesMoreau"),
        (PayPal, " @InesMoreau ", "InesMoreau"),
        (PayPal, "paypal.me/InesMoreau", "InesMoreau"),
        (PayPal, "HTTPS://WWW.PayPal.Me/InesMoreau/", "InesMoreau"),
        (
            PayPal,
            "https://www.paypal.com/paypalme/InesMoreau/25EUR?locale.x=fr_FR",
            "InesMoreau",
        ),
        (Venmo, "@Ines-Moreau", "Ines-Moreau"),
        (
            Venmo,
            "https://account.venmo.com/u/Ines-Moreau",
            "Ines-Moreau",
        ),
        (
            Venmo,
            "https://venmo.com/?txn=pay&recipients=Ines-Moreau&amount=5",
            "Ines-Moreau",
        ),
        (CashApp, "$ines", "ines"),
        (CashApp, "ines", "ines"),
        (CashApp, "https://cash.app/$ines/5.00", "ines"),
        (
            Patreon,
            "https://www.patreon.com/c/ines?utm_source=x#about",
            "ines",
        ),
        (Patreon, "patreon.com/ines", "ines"),
        (KoFi, "https://ko-fi.com/ines", "ines"),
        (KoFi, "A0A0ABCDE", "A0A0ABCDE"),
        (
            BuyMeACoffee,
            "https://www.buymeacoffee.com/ines.m",
            "ines.m",
        ),
        (BuyMeACoffee, "https://buymeacoff.ee/ines", "ines"),
        (Liberapay, "https://liberapay.com/ines/donate", "ines"),
        (
            OpenCollective,
            "https://opencollective.com/Obole#section-contribute",
            "obole",
        ),
        (GitHubSponsors, "https://github.com/sponsors/ines", "ines"),
        (GitHubSponsors, "https://github.com/ines", "ines"),
        (GitHubSponsors, "0015", "0015"),
        (Bandcamp, "https://ines.bandcamp.com/album/loire", "ines"),
        (Bandcamp, "ines.bandcamp.com", "ines"),
        (
            GoFundMe,
            "https://www.gofundme.com/f/help-ines?utm=x",
            "help-ines",
        ),
        (Razorpay, "https://razorpay.me/@ines", "ines"),
        (Razorpay, "@ines", "ines"),
        (Upi, "ines@examplebank", "ines@examplebank"),
        (
            Upi,
            "upi://pay?pa=ines%40examplebank&pn=I",
            "ines@examplebank",
        ),
        (Tidelift, "npm/@babel/core", "npm/@babel/core"),
        (
            Tidelift,
            "https://tidelift.com/funding/github/pypi/obole",
            "pypi/obole",
        ),
        (Polar, "https://polar.sh/ines", "ines"),
        (ThanksDev, "u/gh/ines", "u/gh/ines"),
        (ThanksDev, "https://thanks.dev/d/gh/ines", "u/gh/ines"),
        (IssueHunt, "https://issuehunt.io/r/ines", "ines"),
        (
            Lfx,
            "https://funding.communitybridge.org/projects/obole",
            "obole",
        ),
        (Boosty, "https://boosty.to/ines/donate", "ines"),
        (
            Donorbox,
            "https://donorbox.org/ines-music?amount=5",
            "ines-music",
        ),
        (Custom, "ines.example", "https://ines.example/"),
        (
            Custom,
            "HTTPS://Ines.Example:443/Merci?x=1#y",
            "https://ines.example/Merci?x=1#y",
        ),
        (
            Custom,
            "https://ines.example/été merci",
            "https://ines.example/%C3%A9t%C3%A9%20merci",
        ),
        (
            Custom,
            "https://ines.example/100%",
            "https://ines.example/100%25",
        ),
        (
            Custom,
            "https://ines.example:8443",
            "https://ines.example:8443/",
        ),
        (
            Custom,
            "https://xn--caf-dma.example",
            "https://xn--caf-dma.example/",
        ),
    ] {
        let checked = service.check(typed);
        assert_eq!(
            checked.as_ref().map(|a| a.as_str()),
            Ok(address),
            "{service:?} {typed:?}"
        );
        assert_eq!(service.check(address), checked);
    }
}

#[test]
fn what_is_no_address_is_refused_with_the_rule_it_broke() {
    use Refusal::*;
    use Service::*;
    for (service, typed, refusal) in [
        (PayPal, "ines-moreau", Character('-')),
        (PayPal, "ines moreau", Character(' ')),
        (PayPal, "inésmoreau", Character('é')),
        (PayPal, "аmelie", Character('а')), // a Cyrillic letter
        (PayPal, "InesMoreauInesMoreau1", TooLong { most: 20 }),
        (PayPal, "https://paypal.me/", OtherSite),
        (
            PayPal,
            "https://www.paypal.com/donate?hosted_button_id=ABC",
            OtherSite,
        ),
        (PayPal, "https://paypa1.me/ines", OtherSite),
        (PayPal, "https://paypal.me.evil.example/ines", OtherSite),
        (PayPal, "https://paypal.me:8080/ines", OtherSite),
        (PayPal, "https://paypal.me@evil.example/ines", Credentials),
        (PayPal, "https://pаypal.me/ines", HostNotAscii), // a Cyrillic letter
        (CashApp, "$$ines", Character('$')),
        (CashApp, "$", Empty),
        (Venmo, "---", NoLetter),
        (Patreon, "https://www.patreon.com/user?u=123", Reserved),
        (Patreon, "https://www.patreon.com/posts/123", OtherSite),
        (KoFi, "https://ko-fi.com/s/abc", OtherSite),
        (GitHubSponsors, "https://github.com/ines/obole", OtherSite),
        (GitHubSponsors, "sponsors", Reserved),
        (GoFundMe, "https://www.gofundme.com/p/ines", OtherSite),
        (Upi, "ines", Form),
        (Upi, "ines@", Form),
        (Upi, "ines@bank.example", Character('.')),
        (Upi, "ines@bank&am=5", Character('&')),
        (Tidelift, "babel", Form),
        (Tidelift, "cargo/obole", Form),
        (Tidelift, "npm/..", Form),
        (ThanksDev, "ines", Form),
        (ThanksDev, "u/xx/ines", Form),
        (Custom, "http://ines.example", NotHttps),
        (Custom, "ines", Host),
        (Custom, "https://localhost/", Host),
        (Custom, "https://127.0.0.1/", Host),
        (Custom, "https://2130706433/", Host),
        (Custom, "https://0x7f.1/", Host),
        (Custom, "https://[::1]/", Form),
        (Custom, "https://-a.example/", Host),
        (Custom, "https://a..example/", Host),
        (Custom, "https://a.example./", Host),
        (Custom, "https://café.example", HostNotAscii),
        (Custom, "https://a.example:0/", Form),
        (Custom, "https://a.example:99999/", Form),
        (Custom, "https://a.example:+80/", Form),
        (Custom, "ftp://a.example/", NotHttps),
        (Custom, "https://a.example/\\evil", Character('\\')),
        (Custom, "https://%65vil.example/", Host),
    ] {
        assert_eq!(service.check(typed), Err(refusal), "{service:?} {typed:?}");
    }
}

#[test]
fn a_link_of_somebody_known_is_recognised_and_others_are_not() {
    let known = |link| Service::recognise(link).map(|a| (a.service(), a.as_str().to_owned()));
    assert_eq!(
        known("paypal.me/InesMoreau/5"),
        Some((Service::PayPal, "InesMoreau".into()))
    );
    for unknown in [
        "ines",
        "ines@examplebank",
        "https://ines.example",
        "https://github.com/ines",
        "https://www.paypal.com/cgi-bin/webscr?cmd=_s-xclick&hosted_button_id=ABC",
        "https://opencollective.com/obole/contribute/backer-1/checkout",
        "https://evil.example/https://paypal.me/ines",
        "javascript:https://paypal.me/ines",
        "payto://ach/122000661/1234",
        "upi://mandate?pa=ines@examplebank",
    ] {
        assert_eq!(known(unknown), None, "{unknown}");
    }
}
