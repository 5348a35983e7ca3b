//! Any bytes, and the files with random faults: an import never panics, loses nothing and invents nothing.

use std::time::{Duration, Instant};

use payments::handoff::Service;
use payments::import::{Import, LARGEST, Place, Unreadable, WhyLeft, file};
use proptest::prelude::*;
use proptest::sample::Index;

#[test]
fn a_file_beyond_all_measure_is_refused_before_it_is_read() {
    assert_eq!(
        file(&vec![b'#'; LARGEST + 1]),
        Err(Unreadable::TooLarge { most: LARGEST })
    );
    assert!(file(&vec![b'#'; LARGEST]).is_ok());
}

#[test]
fn depth_is_refused_and_never_overflows_the_stack() {
    let deep = |open: &str| format!("{open}{}", open.repeat(100_000));
    for (start, open) in [
        ("", "["),
        ("", "{\"a\":"),
        ("{\"funding\":", "["),
        ("{\"funding\":", "{\"a\":"),
        ("github: ", "["),
        ("github:\n", "- "),
        ("github:\n", "["),
        ("github: ", "{a: "),
        ("github: ", "'"),
        ("github: ", "!"),
    ] {
        // Cut to what is read at all.
        let text = start.to_owned() + &deep(open);
        let _ = file(&text.as_bytes()[..LARGEST.min(text.len())]);
    }
    let nested = format!("{{\"funding\":{{\"channels\":{}", "[".repeat(100_000));
    assert_eq!(file(nested.as_bytes()), Err(Unreadable::TooDeep));
    let list = format!("github: {}", "[".repeat(100_000));
    assert_eq!(file(list.as_bytes()), Err(Unreadable::TooDeep));
}

#[test]
fn the_worst_file_of_the_largest_size_is_read_at_once() {
    let start = Instant::now();
    for line in [
        "custom: \"\n",
        "github: '\n",
        "custom: [\n",
        "github: a\n  b\n\n",
        "x: [a,b\n",
        "a: b\n",
        "a: \"\n",
        "x\n",
        "- a\n",
        "\"\n",
        "custom: |\n",
    ] {
        let text = line.repeat(LARGEST / line.len());
        let _ = file(text.as_bytes());
        let _ = file(
            format!("custom:\n{}", text)
                .get(..LARGEST)
                .unwrap()
                .as_bytes(),
        );
    }
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "{:?}",
        start.elapsed()
    );
}

/// What an import says, in one text to search.
fn said(import: &Import) -> String {
    let found = import
        .found
        .iter()
        .map(|found| found.address.as_str().to_owned());
    let left = import.left.iter().map(|left| match &left.why {
        WhyLeft::UnknownKey(key) => format!("{key} {}", left.what),
        _ => left.what.clone(),
    });
    found
        .chain(left)
        .collect::<Vec<_>>()
        .join("\n")
        .to_lowercase()
}

/// Names that nothing else contains: `zq` and more.
fn marked(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for line in text.split(['\n', '\r']) {
        // A comment, a tag and an anchor say nothing here, and neither does what a link asks.
        let line = line.split(['#', '!', '&', '?', '%']).next().unwrap();
        let inside = line.split(|c: char| !c.is_ascii_alphanumeric());
        words.extend(
            inside
                .filter(|word| word.starts_with("zq"))
                .map(str::to_owned),
        );
    }
    words
}

fn name() -> impl Strategy<Value = String> {
    "zq[a-z0-9]{3,8}"
}

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        name(),
        name().prop_map(|name| format!("\"{name}\"")),
        name().prop_map(|name| format!("“{name}”")),
        (name(), name()).prop_map(|(host, path)| format!("https://{host}.example/{path}")),
        name().prop_map(|name| format!("paypal.me/{name}")),
        name().prop_map(|name| format!("'https://ko-fi.com/{name}'")),
    ]
}

fn line() -> impl Strategy<Value = String> {
    let key = proptest::sample::select(vec![
        "github", "custom", "ko_fi", "patreon", "Ko-Fi", "zqother",
    ]);
    let values = || proptest::collection::vec(value(), 1..4);
    prop_oneof![
        4 => (key.clone(), value()).prop_map(|(key, value)| format!("{key}: {value}\n")),
        1 => (key.clone(), value()).prop_map(|(key, value)| format!("{key} = {value}\n")),
        2 => (key.clone(), values()).prop_map(|(key, values)| format!("{key}: [{}]\n", values.join(", "))),
        2 => (key.clone(), values()).prop_map(|(key, values)| format!("{key}:\n  - {}\n", values.join("\n  - "))),
        1 => (key, values()).prop_map(|(key, values)| format!("{key}: {}\n", values.join(", "))),
        1 => values().prop_map(|values| format!("{}\n", values.join(" "))),
    ]
}

/// A few signs put in, taken out or repeated at random places.
fn faults() -> impl Strategy<Value = Vec<(Index, Index, String)>> {
    let signs = "[]{}\"'“”:-,|>= \t\n\r~*@\\/.é\u{0}\u{202E}";
    let sign = proptest::sample::select(signs.chars().map(String::from).collect::<Vec<_>>());
    proptest::collection::vec((any::<Index>(), any::<Index>(), sign), 0..6)
}

fn spoilt(text: &str, faults: &[(Index, Index, String)]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (from, span, sign) in faults {
        let from = from.index(chars.len() + 1);
        let to = (from + span.index(4)).min(chars.len());
        chars.splice(from..to, sign.chars());
    }
    chars.into_iter().collect()
}

/// A channel of a manifest, right or wrong.
fn channel() -> impl Strategy<Value = serde_json::Value> {
    let kind = proptest::sample::select(vec![
        "bank",
        "payment-provider",
        "cheque",
        "cash",
        "other",
        "else",
    ]);
    let guid = proptest::sample::select(vec!["paypal", "ko-fi", "bank", "custom", "x", ""]);
    let address = prop_oneof![
        value(),
        any::<String>(),
        proptest::sample::select(Service::ALL.to_vec())
            .prop_map(|service| service.facts().example.to_owned()),
    ];
    let odd = prop_oneof![
        Just(serde_json::json!(null)),
        Just(serde_json::json!([1])),
        Just(serde_json::json!({"address": 5}))
    ];
    prop_oneof![
        6 => (kind, guid, address).prop_map(|(kind, guid, address)| {
            serde_json::json!({"type": kind, "guid": guid, "address": address})
        }),
        1 => odd,
    ]
}

proptest! {
    #[test]
    fn every_channel_is_found_or_left_once(channels in proptest::collection::vec(channel(), 0..12)) {
        let text = serde_json::json!({"funding": {"channels": channels}}).to_string();
        let import = file(text.as_bytes()).unwrap();
        let found = import.found.iter().flat_map(|found| [&found.place].into_iter().chain(&found.also));
        let places: Vec<_> = found.chain(import.left.iter().map(|left| &left.place)).cloned().collect();
        let all = (0..channels.len()).map(|n| Place::Path(format!("funding.channels[{n}]")));
        prop_assert_eq!(places.len(), channels.len());
        for place in all {
            prop_assert!(places.contains(&place), "{place:?}");
        }
    }

    #[test]
    fn no_bytes_make_an_import_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = file(&bytes);
    }

    #[test]
    fn no_text_makes_an_import_panic(text in "\\PC{0,200}", start in "(github:|custom: \\[|\\{\"funding\":)?") {
        let _ = file(format!("{start}{text}").as_bytes());
    }

    #[test]
    fn files_with_faults_are_read_without_panic(
        which in any::<Index>(), faults in faults(), bits in proptest::collection::vec((any::<Index>(), 0..8_u8), 0..4), cut in any::<Index>(),
    ) {
        let files = crate::files::all();
        let (_, bytes) = which.get(&files);
        let mut bytes = match std::str::from_utf8(bytes) {
            Ok(text) => spoilt(text, &faults).into_bytes(),
            Err(_) => bytes.clone(),
        };
        for (at, bit) in bits {
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] ^= 1 << bit;
            }
        }
        let _ = file(&bytes);
        let _ = file(&bytes[..cut.index(bytes.len() + 1)]);
    }

    #[test]
    fn every_value_is_found_or_left(lines in proptest::collection::vec(line(), 0..6), faults in faults()) {
        let text = spoilt(&lines.concat(), &faults);
        if let Ok(import) = file(text.as_bytes()) {
            let said = said(&import);
            for word in marked(&text) {
                prop_assert!(said.contains(&word), "{word} of\n{text}\nis not in\n{said}");
            }
        }
    }

    #[test]
    fn nothing_is_found_that_does_not_stand_there(lines in proptest::collection::vec(line(), 0..6), faults in faults()) {
        let text = spoilt(&lines.concat(), &faults);
        if let Ok(import) = file(text.as_bytes()) {
            for found in &import.found {
                for word in marked(found.address.as_str()) {
                    prop_assert!(text.contains(&word), "{word} is not in\n{text}");
                }
                let again = found.address.service().check(found.address.as_str());
                prop_assert_eq!(again, Ok(found.address.clone()));
            }
        }
    }
}
