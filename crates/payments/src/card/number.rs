//! The digits of a card number, however they were typed or pasted. It never guesses: a letter refuses the whole.

use domain::payments::Brand;

use crate::CardRefusal;

/// ISO/IEC 7812: the longest number has 19 digits; the shortest in use has 12.
const LENGTHS: core::ops::RangeInclusive<usize> = 12..=19;

/// The number as plain digits, checked as far as can be without knowing the card.
pub(super) fn read(typed: &str) -> Result<String, CardRefusal> {
    let mut digits = String::new();
    for c in typed.chars() {
        match digit(c) {
            Some(_) if digits.len() == *LENGTHS.end() => return Err(CardRefusal::NumberWrong),
            Some(digit) => digits.push(char::from(b'0' + digit)),
            None if is_gap(c) => {}
            None => return Err(CardRefusal::NumberWrong),
        }
    }
    match digits.len() {
        0 => Err(CardRefusal::NumberEmpty),
        length if LENGTHS.contains(&length) && is_luhn(&digits) => Ok(digits),
        _ => Err(CardRefusal::NumberWrong),
    }
}

/// The brand that a number belongs to, as soon as its first digits tell; `typed` may be unfinished.
pub fn brand(typed: &str) -> Brand {
    let start = typed
        .chars()
        .filter_map(digit)
        .take(4)
        .map(u32::from)
        .collect::<Vec<_>>();
    let begins = |n: usize| {
        let first = start.get(..n)?;
        Some(first.iter().fold(0, |sum, digit| sum * 10 + digit))
    };
    match (begins(1), begins(2), begins(4)) {
        (Some(4), ..) => Brand::Visa,
        (_, Some(34 | 37), _) => Brand::Amex,
        (_, Some(51..=55), _) | (.., Some(2221..=2720)) => Brand::Mastercard,
        _ => Brand::Other,
    }
}

/// One digit of the scripts that our people's keyboards write.
pub(super) fn digit(c: char) -> Option<u8> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{0660}'..='\u{0669}' => '\u{0660}', // Arabic-Indic
        '\u{06F0}'..='\u{06F9}' => '\u{06F0}', // Persian
        '\u{0966}'..='\u{096F}' => '\u{0966}', // Devanagari
        '\u{FF10}'..='\u{FF19}' => '\u{FF10}', // full-width
        _ => return None,
    };
    u8::try_from(u32::from(c) - u32::from(zero)).ok()
}

/// What may stand between digits: spaces, dashes, and the unseen marks that come along when text is copied.
pub(crate) fn is_gap(c: char) -> bool {
    c.is_whitespace()
        || matches!(c,
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}' // dashes
            | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// The check digit of ISO/IEC 7812, annex B. `digits` are ASCII.
pub(super) fn is_luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0');
            match place % 2 {
                0 => digit,
                _ => digit * 2 / 10 + digit * 2 % 10,
            }
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_reads_the_same_however_it_was_typed() {
        for typed in [
            "4242424242424242",
            " 4242 4242 4242 4242\n",
            "4242-4242-4242-4242",
            "4242–4242 — 4242\u{A0}4242",
            "４２４２４２４２４２４２４２４２",
            "٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢",
            "۴۲۴۲۴۲۴۲۴۲۴۲۴۲۴۲",
            "\u{202D}4242 4242\u{202C} 4242 4242\u{200F}\u{FEFF}",
        ] {
            assert_eq!(read(typed).as_deref(), Ok("4242424242424242"), "{typed:?}");
        }
    }

    #[test]
    fn a_number_pasted_with_words_is_refused() {
        for typed in [
            "Card: 4242424242424242",
            "4242424242424242 (test)",
            "4242O4242424242",
            "\0",
        ] {
            assert_eq!(read(typed), Err(CardRefusal::NumberWrong), "{typed:?}");
        }
    }

    #[test]
    fn nothing_typed_is_said_to_be_nothing() {
        for typed in ["", "  ", " - ", "\u{200B}"] {
            assert_eq!(read(typed), Err(CardRefusal::NumberEmpty), "{typed:?}");
        }
    }

    #[test]
    fn a_wrong_check_digit_or_length_is_refused() {
        let megabyte = "4242424242424242".repeat(65_536);
        for typed in [
            "4242424242424241",
            "42424242424",          // 11
            "00000000000",          // 11, with the right check digit
            "6304000000000000001",  // 19
            "00000000000000000000", // 20, with the right check digit
            &megabyte,
        ] {
            assert_eq!(
                read(typed),
                Err(CardRefusal::NumberWrong),
                "{}",
                typed.len()
            );
        }
    }

    #[test]
    fn nineteen_digits_with_a_right_check_digit_could_be_a_card() {
        assert!(read("6304000000000000000").is_ok());
    }

    #[test]
    fn the_brand_shows_as_soon_as_it_can_be_known() {
        let brands = [
            "4", "5", "55", "22", "2221", "2721", "3", "37", "٣٤", "6", "",
        ]
        .map(brand);
        use Brand::{Amex, Mastercard, Other, Visa};
        assert_eq!(
            brands,
            [
                Visa, Other, Mastercard, Other, Mastercard, Other, Other, Amex, Amex, Other, Other
            ]
        );
    }
}
