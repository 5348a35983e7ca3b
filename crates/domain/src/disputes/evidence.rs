//! What a receiver may tell a bank: their own words, and never the number of a card. Do not judge here whether they
//! convince: that is the bank's to say.

use super::Rejection;
use crate::text::{self, TextError};

/// How many digits card numbers have.
const CARD_DIGITS: core::ops::RangeInclusive<usize> = 13..=19;

pub(super) fn read(typed: &str, max: usize) -> Result<String, Rejection> {
    let evidence = text::prose(typed, max).map_err(Rejection::Evidence)?;
    if evidence.is_empty() {
        return Err(Rejection::Evidence(TextError::Empty));
    }
    match has_card_number(&evidence) {
        true => Err(Rejection::CardNumber),
        false => Ok(evidence),
    }
}

/// Whether neighbouring groups of digits together look like the number of a card.
fn has_card_number(text: &str) -> bool {
    let chars: Vec<Option<u32>> = text.chars().map(digit).collect();
    let is_gap = |at: usize| chars.get(at).is_some_and(|c| c.is_none());
    let starts = (0..chars.len()).filter(|at| !is_gap(*at) && (*at == 0 || is_gap(at - 1)));
    starts.into_iter().any(|start| {
        let mut digits = Vec::new();
        let mut at = start;
        // One sign between two groups, as people write the numbers of cards.
        while digits.len() <= *CARD_DIGITS.end() {
            match (chars.get(at), chars.get(at + 1)) {
                (Some(Some(digit)), next) => {
                    digits.push(*digit);
                    let ends_group = !matches!(next, Some(Some(_)));
                    if ends_group && CARD_DIGITS.contains(&digits.len()) && is_luhn(&digits) {
                        return true;
                    }
                }
                (Some(None), Some(Some(_))) => {}
                _ => return false,
            }
            at += 1;
        }
        false
    })
}

fn digit(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '０'..='９' => '０',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    (c as u32).checked_sub(zero as u32)
}

fn is_luhn(digits: &[u32]) -> bool {
    let doubled = |digit: u32| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(n, digit)| if n % 2 == 1 { doubled(*digit) } else { *digit })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_number_of_a_card_is_found_however_it_is_written() {
        for text in [
            "4242424242424242",
            "my card 4242 4242 4242 4242, 12/30",
            "on 12 4242-4242-4242-4242",
            "378282246310005",
            "４２４２ ４２４２ ４２４２ ４２４２",
        ] {
            assert_eq!(read(text, 2_000), Err(Rejection::CardNumber), "{text}");
        }
    }

    #[test]
    fn numbers_of_other_things_may_be_said() {
        for text in [
            "Sent on 2026-07-03 at 10:15, parcel 4242424242424241.",
            "4242 4242",
            "4242  4242  4242  4242",
            "Call 0033 6 12 34 56 78.",
        ] {
            assert_eq!(read(text, 2_000).as_deref(), Ok(text));
        }
    }

    #[test]
    fn an_answer_without_a_word_is_none() {
        let empty = Err(Rejection::Evidence(TextError::Empty));
        assert_eq!([read("", 9), read(" \n ", 9)], [empty.clone(), empty]);
        let long = Rejection::Evidence(TextError::TooLong { max: 9 });
        assert_eq!(read("0123456 89", 9), Err(long));
    }

    proptest! {
        #[test]
        fn any_text_is_taken_as_it_is_or_refused(typed in hostile::text()) {
            if let Ok(taken) = read(&typed, 2_000) {
                prop_assert_eq!(typed.trim(), &taken);
                prop_assert!(!taken.is_empty());
            }
        }
    }
}
