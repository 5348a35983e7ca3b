//! Text on its way into a link: one line without hidden characters, percent-encoded. Nothing else may write into a link.

use core::fmt::Write as _;

use domain::text::is_hidden;

/// `text` as one line: line ends become spaces, hidden characters go.
pub(super) fn one_line(text: &str) -> String {
    let kept: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !is_hidden(*c))
        .collect();
    kept.trim().to_owned()
}

/// RFC 3986: all but the unreserved characters as `%` and two capital hexadecimal digits of each byte.
pub(super) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// The way back; bytes that are no UTF-8 or no hexadecimal digits make it nothing.
pub(super) fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if *first == b'%' {
            let [high, low, after @ ..] = rest else {
                return None;
            };
            let digit = |byte: &u8| char::from(*byte).to_digit(16);
            bytes.push(u8::try_from(digit(high)? * 16 + digit(low)?).ok()?);
            rest = after;
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).ok()
}

/// A query of `key=value` pairs, each value encoded; pairs without a value are dropped. Begins with `?` unless empty.
pub(super) fn query(pairs: &[(&str, &str)]) -> String {
    let said: Vec<String> = pairs
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(key, value)| format!("{key}={}", encoded(value)))
        .collect();
    if said.is_empty() {
        return String::new();
    }
    format!("?{}", said.join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_becomes_one_visible_line() {
        assert_eq!(one_line(" a\r\n\u{202E}b\0\u{200B} "), "a  b");
        assert_eq!(one_line("👩\u{200D}🎤"), "👩\u{200D}🎤");
    }

    #[test]
    fn pairs_without_a_value_are_not_written() {
        assert_eq!(query(&[("a", ""), ("b", "1&2")]), "?b=1%262");
        assert_eq!(query(&[("a", "")]), "");
    }

    #[test]
    fn what_is_badly_encoded_is_nothing() {
        for wrong in ["%", "%4", "%zz", "%FF", "%+1"] {
            assert_eq!(decoded(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn every_text_comes_back_from_a_link(text in any::<String>()) {
            let there = encoded(&text);
            prop_assert!(there.bytes().all(|b| b.is_ascii_graphic() && !b"&=#?+\"'<>/\\:@".contains(&b)));
            prop_assert_eq!(decoded(&there), Some(text));
        }
    }
}
