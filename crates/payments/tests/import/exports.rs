//! What is exported and imported again is what it was, for all that a format can hold; the rest is said.

use std::collections::BTreeSet;

use payments::export::{Export, NotHeld, Publisher, WhyNotHeld, funding_json, funding_yml};
use payments::handoff::{Address, Service};
use payments::import::file;
use proptest::prelude::*;

fn account(service: Service, typed: &str) -> Address {
    service.check(typed).unwrap()
}

#[test]
fn the_file_looks_as_its_template_does() {
    use Service::*;
    let accounts = [
        account(PayPal, "InesMoreau"),
        account(KoFi, "ines"),
        account(GitHubSponsors, "0015"),
        account(GitHubSponsors, "ines"),
        account(Patreon, "yes"),
        account(Tidelift, "npm/@obole/kit"),
        account(KoFi, "second"),
        account(Custom, "https://ines.example/merci"),
        account(Bitcoin, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"),
    ];
    let export = funding_yml(&accounts);
    assert_eq!(
        export.text,
        "github: [\"0015\", ines]\n\
         patreon: \"yes\"\n\
         ko_fi: ines\n\
         tidelift: \"npm/@obole/kit\"\n\
         custom: [\"https://paypal.me/InesMoreau\", \"https://ko-fi.com/second\", \"https://ines.example/merci\"]\n"
    );
    let [not_held] = &export.left[..] else {
        panic!("{:?}", export.left);
    };
    assert_eq!(not_held.address.service(), Bitcoin);
    assert_eq!(not_held.why, WhyNotHeld::NotAWebLink);
}

#[test]
fn a_fifth_link_has_no_room_and_an_endless_one_is_too_long() {
    let links: Vec<_> = (0..5)
        .map(|n| account(Service::Custom, &format!("https://ines.example/{n}")))
        .collect();
    let left = funding_yml(&links).left;
    assert_eq!(
        left,
        [NotHeld {
            address: links[4].clone(),
            why: WhyNotHeld::NoMoreRoom
        }]
    );
    let endless = account(
        Service::Custom,
        &format!("https://ines.example/{}", "a".repeat(250)),
    );
    let left = funding_json(std::slice::from_ref(&endless), &Publisher::default()).left;
    assert_eq!(
        left,
        [NotHeld {
            address: endless,
            why: WhyNotHeld::TooLong
        }]
    );
}

#[test]
fn a_manifest_says_who_and_where() {
    let by = Publisher {
        name: "Inès \"la Loire\" Moreau".into(),
        email: "ines@mail.example".into(),
        description: "Songs".into(),
        webpage: "https://ines.example/".into(),
    };
    let accounts = [
        account(Service::KoFi, "ines"),
        account(Service::Bank, "NL91ABNA0417164300"),
    ];
    let text = funding_json(&accounts, &by).text;
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["version"], "v1.1.0");
    assert_eq!(json["entity"]["name"], by.name);
    assert_eq!(json["entity"]["webpageUrl"]["url"], by.webpage);
    let channels = json["funding"]["channels"].as_array().unwrap();
    assert_eq!(channels[0]["type"], "payment-provider");
    assert_eq!(channels[0]["address"], "https://ko-fi.com/ines");
    assert_eq!(channels[0]["guid"], "ko-fi-1");
    assert_eq!(channels[1]["type"], "bank");
    assert_eq!(channels[1]["address"], "NL91ABNA0417164300");
}

/// Addresses of every service, with names that formats stumble over.
fn accounts() -> impl Strategy<Value = Vec<Address>> {
    let words = [
        "0015",
        "1e5",
        "yes",
        "Null",
        "on",
        "0x10",
        "ines",
        "a-b",
        "A0A0ABCDE",
        "x_1",
        "true",
    ];
    let hosts = [
        "https://a.example/#x",
        "https://b.example/?q=[1],'2'",
        "https://c.example/a: b # c",
        "https://d.example/%22",
    ];
    let known = proptest::sample::select([words.as_slice(), &hosts].concat());
    let typed = prop_oneof![
        known.prop_map(str::to_owned),
        "https://[a-z]{2}[.]example/[ -~é]{0,20}",
    ];
    let one =
        (proptest::sample::select(Service::ALL.to_vec()), typed).prop_map(|(service, typed)| {
            let example = service.facts().example;
            service
                .check(&typed)
                .or_else(|_| service.check(example))
                .unwrap()
        });
    proptest::collection::vec(one, 0..12)
}

/// Names on pages are the same in capitals, so that an import keeps one of them.
fn set(accounts: impl IntoIterator<Item = Address>) -> BTreeSet<(&'static str, String)> {
    accounts
        .into_iter()
        .map(|account| {
            (
                account.service().key(),
                account.as_str().to_ascii_lowercase(),
            )
        })
        .collect()
}

fn read_back(export: &Export) -> BTreeSet<(&'static str, String)> {
    let import = file(export.text.as_bytes()).unwrap();
    set(import.found.into_iter().map(|found| found.address))
}

proptest! {
    #[test]
    fn a_funding_yml_is_yaml_and_holds_texts_only(accounts in accounts()) {
        let text = funding_yml(&accounts).text;
        for event in saphyr_parser::Parser::new_from_str(&text) {
            let (event, _) = event.map_err(|error| TestCaseError::fail(format!("{error} in {text}")))?;
            if let saphyr_parser::Event::Scalar(word, saphyr_parser::ScalarStyle::Plain, ..) = event {
                // YAML 1.1, which GitHub reads, knows more words and numbers than 1.2.
                let is_text = word.starts_with(|c: char| c.is_ascii_alphabetic());
                let is_resolved = ["yes", "no", "on", "off", "true", "false", "null", "y", "n"];
                prop_assert!(is_text && !is_resolved.contains(&word.to_lowercase().as_str()), "{text}");
            }
        }
    }

    #[test]
    fn what_is_exported_is_read_back(accounts in accounts()) {
        for export in [funding_yml(&accounts), funding_json(&accounts, &Publisher::default())] {
            let left = |account: &Address| export.left.iter().any(|not_held| not_held.address.is_same(account));
            let held = accounts.iter().filter(|account| !left(account)).cloned();
            prop_assert_eq!(read_back(&export), set(held), "{}", export.text);
        }
    }
}
