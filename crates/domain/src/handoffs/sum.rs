//! How much a hand-off is said to be. Obole never adds these up: what is in another asset is text and never Money.

use serde::{Deserialize, Serialize};

use crate::money::Money;

const CODE_MAX_CHARS: usize = 12;
/// Enough for the whole supply of anything in its smallest part.
const DECIMAL_MAX_CHARS: usize = 40;

/// Stored in history: add variants at the end only.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sum {
    /// Said to the service, not here.
    Open,
    /// In any currency of ISO 4217, also one that no wallet here holds.
    Money(Money),
    /// `decimal` with a point, as in "0.0005"; `code` in capitals, as in "BTC".
    Asset { code: String, decimal: String },
}

impl Sum {
    pub(super) fn is_valid(&self) -> bool {
        match self {
            Self::Open => true,
            Self::Money(money) => money.is_positive(),
            Self::Asset { code, decimal } => is_code(code) && is_positive_decimal(decimal),
        }
    }
}

fn is_code(code: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit();
    (1..=CODE_MAX_CHARS).contains(&code.len()) && code.bytes().all(allowed)
}

/// One spelling for one number: no sign, no exponent, no zero in front of other digits.
fn is_positive_decimal(decimal: &str) -> bool {
    let (whole, part) = match decimal.split_once('.') {
        Some((_, "")) => return false,
        Some(parts) => parts,
        None => (decimal, ""),
    };
    decimal.len() <= DECIMAL_MAX_CHARS
        && !whole.is_empty()
        && (whole == "0" || !whole.starts_with('0'))
        && whole
            .bytes()
            .chain(part.bytes())
            .all(|b| b.is_ascii_digit())
        && decimal.bytes().any(|b| (b'1'..=b'9').contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_above_zero_and_has_one_spelling() {
        let asset = |decimal: &str| Sum::Asset {
            code: "BTC".into(),
            decimal: decimal.into(),
        };
        for good in ["1", "0.0005", "21000000", "0.00000001", "1.50"] {
            assert!(asset(good).is_valid(), "{good}");
        }
        let long = "1".repeat(41);
        for bad in [
            "", "0", "0.0", ".5", "5.", "1.2.3", "-1", "+1", "1e3", "01", "1,5", "١", " 1", &long,
        ] {
            assert!(!asset(bad).is_valid(), "{bad}");
        }
    }

    #[test]
    fn an_asset_has_a_short_code_in_capitals() {
        for (code, is_valid) in [
            ("ETH", true),
            ("1INCH", true),
            ("", false),
            ("btc", false),
            ("ABCDEFGHIJKLM", false),
            ("B T", false),
        ] {
            let (code, decimal) = (code.to_owned(), "1".to_owned());
            assert_eq!(Sum::Asset { code, decimal }.is_valid(), is_valid);
        }
    }
}
