//! What a withdrawal costs and when it arrives: the figures of its review. Nothing here depends on who asks.
//! Business days are Monday to Friday in universal time; the holidays of a bank's country are not known here.

use super::{Rejection, Speed};
use crate::State;
use crate::moment::{Moment, Span};
use crate::money::{CannotAdd, Money};
use crate::rules::{CURRENCIES, WalletRules};

const DAY_MS: i64 = Span::days(1).0;

/// The figures of a review.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Terms {
    /// What leaves the wallet.
    pub amount: Money,
    /// The part of it that being quick costs.
    pub fee: Money,
    /// The part of it that arrives.
    pub arrives: Money,
    /// Until when it can be cancelled.
    pub leaves_at: Moment,
    pub arrival: Arrival,
}

/// Between which moments money arrives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Arrival {
    pub from: Moment,
    pub by: Moment,
}

/// The terms on which `amount` would be withdrawn at `at`, or what is wrong with the amount for anybody.
pub fn withdrawal_terms(
    state: &State,
    amount: Money,
    speed: Speed,
    at: Moment,
) -> Result<Terms, Rejection> {
    let rules = &state.rules.wallet;
    if !CURRENCIES.contains(&amount.currency) {
        return Err(Rejection::Currency);
    }
    let least = rules.smallest_withdrawal(amount.currency);
    if amount.minor < least.minor {
        return Err(Rejection::TooSmall { least });
    }
    let largest = rules.largest_withdrawal(amount.currency);
    if amount.minor > largest.minor {
        return Err(Rejection::TooLarge { largest });
    }
    let (fee, leaves_at) = match speed {
        Speed::Standard => (amount.currency.of_minor(0), at + rules.standard_leaves),
        Speed::Instant => (rules.instant_fee(amount), at + rules.instant_leaves),
    };
    let arrives = amount
        .minus(fee)
        .map_err(|CannotAdd| Rejection::NothingLeft)?;
    if !arrives.is_positive() {
        return Err(Rejection::NothingLeft);
    }
    Ok(Terms {
        amount,
        fee,
        arrives,
        leaves_at,
        arrival: arrival(rules, speed, leaves_at),
    })
}

/// When money arrives that leaves at `leaves_at`.
pub fn arrival(rules: &WalletRules, speed: Speed, leaves_at: Moment) -> Arrival {
    let [from, by] = match speed {
        Speed::Standard => rules.standard_days.map(|n| business_days(leaves_at, n)),
        Speed::Instant => rules.instant_arrives.map(|span| leaves_at + span),
    };
    Arrival { from, by }
}

/// `n` business days after `at`, at the same time of day. What leaves at a weekend leaves as Monday begins.
pub(super) fn business_days(at: Moment, n: u8) -> Moment {
    let mut day = at.0.div_euclid(DAY_MS);
    let mut time = at.0.rem_euclid(DAY_MS);
    while !is_business_day(day) {
        (day, time) = (day.saturating_add(1), 0);
    }
    for _ in 0..n {
        day = day.saturating_add(1);
        while !is_business_day(day) {
            day = day.saturating_add(1);
        }
    }
    Moment(day.saturating_mul(DAY_MS)) + Span(time)
}

/// Days count from 1970-01-01, which was a Thursday.
fn is_business_day(day: i64) -> bool {
    day.saturating_add(3).rem_euclid(7) < 5
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-06-01, a Monday.
    const MONDAY: i64 = 1_780_272_000_000;

    fn day(n: i64, ms: i64) -> Moment {
        Moment(MONDAY + n * DAY_MS + ms)
    }

    #[test]
    fn business_days_step_over_weekends_and_keep_the_time_of_day() {
        for (from, n, to) in [
            (day(0, 5), 1, day(1, 5)),
            (day(3, 5), 1, day(4, 5)),
            (day(4, DAY_MS - 1), 1, day(7, DAY_MS - 1)),
            (day(2, 5), 3, day(7, 5)),
            (day(4, 5), 5, day(11, 5)),
            (day(4, 5), 0, day(4, 5)),
        ] {
            assert_eq!(business_days(from, n), to, "{from:?} {n}");
        }
    }

    #[test]
    fn what_leaves_at_a_weekend_leaves_as_monday_begins() {
        for from in [day(5, 0), day(5, 5), day(6, DAY_MS - 1)] {
            assert_eq!(business_days(from, 0), day(7, 0), "{from:?}");
            assert_eq!(business_days(from, 1), day(8, 0), "{from:?}");
        }
    }

    #[test]
    fn business_days_are_known_before_1970_and_stay_within_time() {
        assert_eq!(business_days(Moment(-1), 1), Moment(DAY_MS - 1));
        assert_eq!(business_days(Moment(i64::MAX), 3), Moment(i64::MAX));
    }
}
