//! Money: an integer of minor units with its currency. Never a float, never a conversion.

mod typed;

use core::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

pub use typed::AmountError;

/// An ISO 4217 currency.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency(iso_currency::Currency);

impl Currency {
    pub const EUR: Self = Self(iso_currency::Currency::EUR);
    pub const USD: Self = Self(iso_currency::Currency::USD);
    pub const GBP: Self = Self(iso_currency::Currency::GBP);
    pub const JPY: Self = Self(iso_currency::Currency::JPY);
    pub const KWD: Self = Self(iso_currency::Currency::KWD);

    /// From the three-letter code, in capitals.
    pub fn from_code(code: &str) -> Option<Self> {
        iso_currency::Currency::from_code(code).map(Self)
    }

    /// The three-letter code.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// Digits after the decimal sign: 2 for EUR, 0 for JPY, 3 for KWD.
    pub fn exponent(self) -> u8 {
        self.0
            .exponent()
            .and_then(|e| e.try_into().ok())
            .unwrap_or(0)
    }

    /// Minor units in one major unit: 100 for EUR.
    pub fn minor_per_major(self) -> i64 {
        10_i64.pow(u32::from(self.exponent()))
    }

    pub const fn of_minor(self, minor: i64) -> Money {
        Money {
            minor,
            currency: self,
        }
    }

    /// `n` whole units, for tables of small round sums.
    pub fn of_major(self, n: i64) -> Money {
        self.of_minor(n.saturating_mul(self.minor_per_major()))
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl PartialOrd for Currency {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Currency {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        self.0.numeric().cmp(&other.0.numeric())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.serialize_str(self.code())
        } else {
            serializer.serialize_u16(self.0.numeric())
        }
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let known = if deserializer.is_human_readable() {
            Self::from_code(&String::deserialize(deserializer)?)
        } else {
            iso_currency::Currency::from_numeric(u16::deserialize(deserializer)?).map(Self)
        };
        known.ok_or_else(|| de::Error::custom("not an ISO 4217 currency"))
    }
}

/// A sum in minor units (cents, yen, fils) of one currency.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Money {
    pub minor: i64,
    pub currency: Currency,
}

/// Two currencies met, or the sum left the range of 64 bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CannotAdd;

impl Money {
    pub fn is_positive(self) -> bool {
        self.minor > 0
    }

    pub fn plus(self, other: Self) -> Result<Self, CannotAdd> {
        self.combine(other, i64::checked_add)
    }

    pub fn minus(self, other: Self) -> Result<Self, CannotAdd> {
        self.combine(other, i64::checked_sub)
    }

    fn combine(self, other: Self, f: fn(i64, i64) -> Option<i64>) -> Result<Self, CannotAdd> {
        if self.currency != other.currency {
            return Err(CannotAdd);
        }
        let minor = f(self.minor, other.minor).ok_or(CannotAdd)?;
        Ok(self.currency.of_minor(minor))
    }

    /// `n` parts that differ by at most one minor unit and add up to the whole; the larger ones first.
    pub fn split(self, n: u16) -> Vec<Self> {
        let parts = i64::from(n);
        (0..parts)
            .map(|i| {
                let extra = i64::from(i < self.minor.rem_euclid(parts));
                self.currency.of_minor(self.minor.div_euclid(parts) + extra)
            })
            .collect()
    }

    /// The share `part / whole` of this sum, rounded down. `whole` must be positive and at least `part`.
    pub fn share(self, part: i64, whole: i64) -> Self {
        let minor = i128::from(self.minor) * i128::from(part) / i128::from(whole.max(1));
        self.currency
            .of_minor(i64::try_from(minor).unwrap_or(self.minor))
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.to_decimal(), self.currency.code())
    }
}

/// A rate in basis points (1/10 000).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rate {
    pub basis_points: u32,
}

impl Rate {
    pub const fn basis_points(basis_points: u32) -> Self {
        Self { basis_points }
    }

    /// This rate of `money`, to the nearest minor unit; exact halves go up.
    pub fn of(self, money: Money) -> Money {
        let product = i128::from(money.minor) * i128::from(self.basis_points);
        let minor = (product + 5_000).div_euclid(10_000);
        money
            .currency
            .of_minor(i64::try_from(minor).unwrap_or(i64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_cent_split_in_three_loses_nothing() {
        let parts = Currency::EUR.of_minor(1).split(3);
        assert_eq!(parts.iter().map(|m| m.minor).collect::<Vec<_>>(), [1, 0, 0]);
    }

    #[test]
    fn rates_round_to_the_nearest_minor_unit() {
        // The worked example of the rule packs: 4.99, store 30 %, platform 3 % of the rest.
        let paid = Currency::USD.of_minor(499);
        let store = Rate::basis_points(3_000).of(paid);
        let rest = paid.minus(store).unwrap();
        let platform = Rate::basis_points(300).of(rest);
        assert_eq!((store.minor, platform.minor), (150, 10));
        assert_eq!(rest.minus(platform).unwrap().minor, 339);
    }

    #[test]
    fn currencies_do_not_mix_and_sums_do_not_wrap() {
        let euro = Currency::EUR.of_minor(1);
        assert_eq!(euro.plus(Currency::USD.of_minor(1)), Err(CannotAdd));
        assert_eq!(Currency::EUR.of_minor(i64::MAX).plus(euro), Err(CannotAdd));
    }

    proptest! {
        #[test]
        fn splitting_loses_nothing(minor in any::<i64>(), n in 1_u16..500) {
            let parts = Currency::EUR.of_minor(minor).split(n);
            prop_assert_eq!(parts.len(), usize::from(n));
            let sum: i128 = parts.iter().map(|m| i128::from(m.minor)).sum();
            prop_assert_eq!(sum, i128::from(minor));
            prop_assert!(parts[0].minor - parts[parts.len() - 1].minor <= 1);
        }

        #[test]
        fn a_share_never_exceeds_the_sum(minor in 0..i64::MAX, part in 0..i64::MAX, more in 0..i64::MAX) {
            let whole = part.saturating_add(more);
            let share = Currency::EUR.of_minor(minor).share(part, whole);
            prop_assert!(share.minor <= minor && share.minor >= 0);
        }
    }
}
