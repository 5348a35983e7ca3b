//! A draft in the address, so that a reload keeps it. Never put anything about a card there.

use domain::money::Currency;
use domain::rules::CURRENCIES;

/// The query of `pairs`, with its question mark; pairs without a value are left out.
pub fn written(pairs: &[(&str, &str)]) -> String {
    let mut query = String::new();
    for (key, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
        query.push(if query.is_empty() { '?' } else { '&' });
        query.push_str(key);
        query.push('=');
        for byte in value.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                    query.push(char::from(byte));
                }
                _ => query.push_str(&format!("%{byte:02X}")),
            }
        }
    }
    query
}

/// The currency that `query` asks for, if a wallet can hold it.
pub fn currency(query: &str) -> Option<Currency> {
    let asked = Currency::from_code(&read(query, "currency")?)?;
    CURRENCIES.contains(&asked).then_some(asked)
}

/// The value of `key` in `query`, which comes as the address shows it. Decoded once, so that a message may hold
/// a percent sign.
pub fn read(query: &str, key: &str) -> Option<String> {
    let pairs = query.trim_start_matches('?').split('&');
    let raw = pairs
        .filter_map(|pair| pair.split_once('='))
        .find_map(|(found, value)| (found == key).then_some(value))?;
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let escaped = match (first, after) {
            (b'%', [high, low, ..]) => Option::zip(digit(*high), digit(*low)),
            _ => None,
        };
        match escaped {
            Some((high, low)) => {
                bytes.push(high * 16 + low);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(if first == b'+' { b' ' } else { first });
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_message_reads_back_from_the_address_letter_by_letter() {
        for message in [
            "Merci pour l’enquête & le « 100 % »\n+1 = %41",
            "日本 🌊",
            "a?b#c",
        ] {
            let query = written(&[("amount", "500"), ("message", message)]);
            assert!(
                query.is_ascii() && !query.contains(['#', '\n', ' ']),
                "{query}"
            );
            assert_eq!(read(&query, "message").as_deref(), Some(message));
            assert_eq!(read(&query, "amount").as_deref(), Some("500"));
        }
    }

    #[test]
    fn a_broken_address_gives_no_value_and_no_panic() {
        assert_eq!(read("?message=%F0%28", "message"), None);
        assert_eq!(read("?message=%", "message").as_deref(), Some("%"));
        assert_eq!(read("?message", "message"), None);
        assert_eq!(read("", "message"), None);
    }

    #[test]
    fn what_is_empty_is_not_written() {
        assert_eq!(
            written(&[("message", ""), ("step", "review")]),
            "?step=review"
        );
        assert_eq!(written(&[("message", "")]), "");
    }

    proptest! {
        #[test]
        fn whatever_is_written_reads_back_and_stays_one_value(value in hostile::text(), other in hostile::text()) {
            let query = written(&[("amount", &other), ("message", &value), ("step", "review")]);
            prop_assert!(query.is_ascii() && !query.contains(['#', ' ', '\n']));
            prop_assert_eq!(read(&query, "message").unwrap_or_default(), value);
            prop_assert_eq!(read(&query, "amount").unwrap_or_default(), other);
            prop_assert_eq!(read(&query, "step"), Some("review".to_owned()));
        }

        #[test]
        fn no_address_breaks_the_reader(
            query in hostile::near_any(&["?amount=500&message=a%20b+c&currency=EUR", "message=%F0%9F%8C%8A&&=&message="]),
        ) {
            let _ = currency(&query);
            if let Some(value) = read(&query, "message") {
                // Nothing is put in between the lines of an address but what an escape stands for.
                prop_assert!(value.len() <= query.len());
            }
        }
    }
}
