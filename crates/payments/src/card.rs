//! Reads a card form: only the test numbers below pass. Never keep, show or log what was typed.

mod expiry;
mod number;

use core::fmt;

use domain::moment::Moment;
use domain::payments::{Brand, Decline};
use serde::{Deserialize, Serialize};

pub use number::brand;
pub(crate) use number::is_gap;

use crate::{CardDetails, CardRefusal};

/// What a test card does when it is charged. Stored in the mock's book: add variants at the end only.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Conduct {
    Succeeds,
    Declines(Decline),
    /// Asks for the 3-D Secure challenge every time.
    Challenges,
    /// The first charge of a token succeeds, every later one is declined.
    DeclinesLater,
    /// Succeeds with a warning of the bank, and is disputed afterwards.
    Disputed,
}

/// A number that Stripe publishes for tests and no bank ever gave out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TestCard {
    pub number: &'static str,
    pub conduct: Conduct,
}

/// Every card this app accepts.
pub const TEST_CARDS: [TestCard; 12] = [
    test_card("4242424242424242", Conduct::Succeeds),
    test_card("5555555555554444", Conduct::Succeeds),
    test_card("378282246310005", Conduct::Succeeds),
    test_card("4000002760003184", Conduct::Challenges),
    test_card("4000000000000002", Conduct::Declines(Decline::Refused)),
    test_card(
        "4000000000009995",
        Conduct::Declines(Decline::InsufficientFunds),
    ),
    test_card("4000000000000069", Conduct::Declines(Decline::ExpiredCard)),
    test_card("4000000000000127", Conduct::Declines(Decline::WrongCode)),
    test_card(
        "4000000000000119",
        Conduct::Declines(Decline::ProcessingError),
    ),
    test_card("4100000000000019", Conduct::Declines(Decline::Fraud)),
    test_card("4000000000000341", Conduct::DeclinesLater),
    test_card("4000000000000259", Conduct::Disputed),
];

const fn test_card(number: &'static str, conduct: Conduct) -> TestCard {
    TestCard { number, conduct }
}

impl TestCard {
    pub fn brand(&self) -> Brand {
        brand(self.number)
    }

    pub fn last4(&self) -> &'static str {
        &self.number[self.number.len() - 4..]
    }
}

impl fmt::Debug for TestCard {
    /// Not even a test number gets into a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TestCard(…{})", self.last4())
    }
}

/// Which test card was typed, or the first thing that is wrong, from the top of the form downwards.
pub fn read(typed: &CardDetails, today: Moment) -> Result<&'static TestCard, CardRefusal> {
    let digits = number::read(&typed.number)?;
    let card = TEST_CARDS
        .iter()
        .find(|card| card.number == digits)
        .ok_or(CardRefusal::NotATestCard)?;
    expiry::read(&typed.expiry, today)?;
    read_code(&typed.code, card.brand())?;
    Ok(card)
}

fn read_code(typed: &str, brand: Brand) -> Result<(), CardRefusal> {
    let digits = typed
        .chars()
        .filter(|c| !number::is_gap(*c))
        .map(number::digit)
        .collect::<Option<Vec<_>>>();
    let wanted = if brand == Brand::Amex { 4 } else { 3 };
    match digits {
        Some(digits) if digits.len() == wanted => Ok(()),
        _ => Err(CardRefusal::CodeWrong),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TODAY: Moment = Moment(1_783_080_000_000); // 2026-07-03

    fn typed(number: &str, expiry: &str, code: &str) -> CardDetails {
        CardDetails {
            number: number.into(),
            expiry: expiry.into(),
            code: code.into(),
        }
    }

    #[test]
    fn every_test_card_is_read_with_its_brand() {
        for card in &TEST_CARDS {
            let code = match card.brand() {
                Brand::Amex => "1234",
                _ => "123",
            };
            assert_eq!(read(&typed(card.number, "12/30", code), TODAY), Ok(card));
        }
        let brands = [0, 1, 2].map(|i| TEST_CARDS[i].brand());
        assert_eq!(brands, [Brand::Visa, Brand::Mastercard, Brand::Amex]);
    }

    #[test]
    fn the_code_has_three_digits_and_four_on_amex() {
        let visa = |code| read(&typed("4242424242424242", "12/30", code), TODAY).is_ok();
        let amex = |code| read(&typed("378282246310005", "12/30", code), TODAY).is_ok();
        assert_eq!(
            ["123", "1234", "12", "", "12a"].map(visa),
            [true, false, false, false, false]
        );
        assert_eq!(["123", "1234"].map(amex), [false, true]);
        assert_eq!([" 123 ", "１２３", "١٢٣"].map(visa), [true; 3]);
    }

    #[test]
    fn the_first_thing_wrong_is_said_first() {
        let refusal = |number, expiry, code| read(&typed(number, expiry, code), TODAY).err();
        assert_eq!(refusal("", "", ""), Some(CardRefusal::NumberEmpty));
        let good = "4242424242424242";
        assert_eq!(refusal(good, "", ""), Some(CardRefusal::ExpiryWrong));
        assert_eq!(refusal(good, "01/20", ""), Some(CardRefusal::Expired));
        assert_eq!(refusal(good, "12/30", ""), Some(CardRefusal::CodeWrong));
    }

    #[test]
    fn a_test_card_in_a_log_shows_its_last_four_digits_only() {
        assert_eq!(format!("{:?}", TEST_CARDS[0]), "TestCard(…4242)");
    }

    /// The number with the check digit that makes it look real.
    fn with_check_digit(body: &str) -> String {
        (b'0'..=b'9')
            .map(|check| format!("{body}{}", char::from(check)))
            .find(|whole| number::is_luhn(whole))
            .unwrap_or_default()
    }

    proptest! {
        #[test]
        fn no_form_makes_the_reader_panic(number in ".*", expiry in ".*", code in ".*", at in any::<i64>()) {
            let _ = read(&typed(&number, &expiry, &code), Moment(at));
        }

        #[test]
        fn digits_and_signs_of_any_kind_do_not_panic(
            number in "[0-9٠-٩０-９ \u{200F}-]{0,24}", expiry in "[0-9٠-٩/ .-]{0,9}", code in "[0-9]{0,5}",
        ) {
            let _ = read(&typed(&number, &expiry, &code), TODAY);
        }

        #[test]
        fn a_number_that_looks_real_is_never_accepted(body in "[0-9]{11,18}") {
            let number = with_check_digit(&body);
            prop_assume!(TEST_CARDS.iter().all(|card| card.number != number));
            let refusal = read(&typed(&number, "12/30", "123"), TODAY).err();
            prop_assert_eq!(refusal, Some(CardRefusal::NotATestCard));
        }
    }
}
