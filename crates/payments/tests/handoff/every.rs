//! The promises that all services share. Nothing about one service alone stands here.

use domain::money::Currency;
use payments::handoff::{Ask, Handoff, Refusal, Service};
use proptest::prelude::*;

use crate::reader::{host_of, scheme_of};

#[test]
fn every_key_leads_back_to_its_service_and_fits_the_store() {
    for service in Service::ALL {
        assert_eq!(Service::of_key(service.key()), Some(service));
        assert!(service.key().len() <= 32);
    }
    let distinct: std::collections::HashSet<_> = Service::ALL.map(Service::key).into();
    assert_eq!(distinct.len(), Service::ALL.len());
    assert_eq!(Service::of_key("paypol"), None);
}

#[test]
fn every_example_passes_its_own_check_and_stays_as_it_is() {
    for service in Service::ALL {
        let address = service.check(service.facts().example).unwrap();
        assert_eq!(service.check(address.as_str()).as_ref(), Ok(&address));
        assert_eq!(address.service(), service);
    }
}

#[test]
fn every_link_is_recognised_as_what_it_was_made_of() {
    for service in Service::ALL.into_iter().filter(|s| *s != Service::Custom) {
        let address = service.check(service.facts().example).unwrap();
        let link = address.link(&Ask::default()).link;
        assert_eq!(Service::recognise(&link), Some(address), "{link}");
    }
}

#[test]
fn nothing_and_a_megabyte_are_no_address() {
    let megabyte = "a".repeat(1 << 20);
    for service in Service::ALL {
        for empty in ["", " ", "\u{A0}\n"] {
            assert_eq!(service.check(empty), Err(Refusal::Empty), "{service:?}");
        }
        assert_eq!(
            service.check(&megabyte),
            Err(Refusal::TooLong { most: 2_048 })
        );
    }
}

/// What must never become a link, for no service, however it is wrapped.
const HOSTILE: &[&str] = &[
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "java&#9;script:alert(1)",
    "\u{1}javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://evil.example/1",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https:evil.example",
    "https:/\\evil.example",
    "https:///evil.example",
    "https://user@evil.example",
    "https://paypal.me:pass@evil.example/ines",
    "https://paypal.me\\@evil.example/ines",
    "https://paypal.me%2F@evil.example",
    "https://pаypal.me/ines",
    "https://paypal.me\u{2044}evil.example/",
    "https://evil.example\u{3002}com/",
    "https://ines.example/\0",
    "ines\0",
    "\u{202E}seni",
    "in\u{200B}es",
    "ines\nbcc:x",
    "<svg onload=alert(1)>",
    "ines\" onclick=\"x",
    "../../evil",
    "..",
    "__proto__\u{0}",
    "=HYPERLINK(\"https://evil.example\")",
];

#[test]
fn what_could_lead_astray_is_refused_by_every_service() {
    for service in Service::ALL {
        for hostile in HOSTILE {
            assert!(service.check(hostile).is_err(), "{service:?} {hostile:?}");
            assert_eq!(Service::recognise(hostile), None, "{hostile:?}");
        }
    }
}

/// Anything at all, and what is close to an address of `service`.
fn typed(service: Service) -> impl Strategy<Value = String> {
    let example = service.facts().example.to_owned();
    let link = service.check(&example).unwrap().link(&Ask::default()).link;
    let spoilt = (
        proptest::sample::select(vec![example, link]),
        any::<proptest::sample::Index>(),
        any::<proptest::sample::Index>(),
        proptest::collection::vec(sign(), 0..4),
    )
        .prop_map(|(text, from, to, more)| {
            let chars: Vec<char> = text.chars().collect();
            let (a, b) = (from.index(chars.len() + 1), to.index(chars.len() + 1));
            let (a, b) = (a.min(b), a.max(b).min(a.min(b) + 3));
            chars[..a].iter().chain(&more).chain(&chars[b..]).collect()
        });
    prop_oneof![1 => any::<String>(), 6 => spoilt]
}

fn sign() -> impl Strategy<Value = char> {
    let telling = "./\\:@#?&=%-_~ $+,;\t\n\0\u{202E}\u{200B}é0aZ\u{3002}";
    prop_oneof![
        3 => proptest::sample::select(telling.chars().collect::<Vec<_>>()),
        1 => any::<char>(),
    ]
}

/// A giver's and a receiver's worst.
fn asks() -> impl Strategy<Value = Ask> {
    let codes = proptest::sample::select(vec!["EUR", "USD", "INR", "JPY", "KWD", "HUF"]);
    let amount = (codes, any::<i64>())
        .prop_map(|(code, minor)| Currency::from_code(code).map(|c| c.of_minor(minor)));
    let asset = proptest::option::of(prop_oneof![any::<String>(), "[0-9]{0,12}[.][0-9]{0,20}"]);
    (
        proptest::option::of(amount),
        asset,
        any::<String>(),
        any::<String>(),
    )
        .prop_map(|(amount, asset, note, receiver)| Ask {
            amount: amount.flatten(),
            asset,
            note,
            receiver,
        })
}

/// Whether a browser goes where the service is, and nowhere else.
fn stays(service: Service, address: &str, handoff: &Handoff) -> Result<(), TestCaseError> {
    let link = &handoff.link;
    prop_assert!(
        link.bytes()
            .all(|b| b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b)),
        "{link}"
    );
    let Ok(url) = url::Url::parse(link) else {
        // A host that begins with xn-- and is no Punycode leads nowhere.
        prop_assert!(link.contains("xn--"), "{link}");
        return Ok(());
    };
    prop_assert_eq!(url.scheme(), scheme_of(service));
    prop_assert_eq!(
        handoff.host(),
        url.host_str().filter(|_| url.scheme() == "https")
    );
    prop_assert_eq!((url.username(), url.password()), ("", None));
    if let Some(host) = host_of(service, address) {
        prop_assert_eq!(url.host_str(), Some(host.as_str()));
        prop_assert!(service == Service::Custom || url.port().is_none());
    }
    prop_assert!(!url.path().contains("/../") && !url.path().ends_with("/.."));
    Ok(())
}

proptest! {
    #[test]
    fn a_check_never_panics_and_what_it_gives_passes_again_unchanged(
        (service, typed) in proptest::sample::select(Service::ALL.to_vec()).prop_flat_map(|s| (Just(s), typed(s))),
    ) {
        if let Ok(address) = service.check(&typed) {
            prop_assert!(address.as_str().len() <= 2_048);
            prop_assert_eq!(service.check(address.as_str()), Ok(address));
        }
        if let Some(address) = Service::recognise(&typed) {
            prop_assert_eq!(address.service().check(address.as_str()), Ok(address.clone()));
            prop_assert_eq!(address.service().check(&typed), Ok(address));
        }
    }

    #[test]
    fn a_link_never_leaves_its_service_whatever_is_asked(
        (service, typed) in proptest::sample::select(Service::ALL.to_vec()).prop_flat_map(|s| (Just(s), typed(s))),
        ask in asks(),
    ) {
        let address = service.check(&typed).or_else(|_| service.check(service.facts().example)).unwrap();
        let handoff = address.link(&ask);
        stays(service, address.as_str(), &handoff)?;
    }
}
