//! Points in time. No clock here: a Moment always comes in with a Request.

use core::ops::{Add, Sub};

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Moment(pub i64);

/// A length of time in milliseconds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Span(pub i64);

impl Span {
    pub const fn seconds(n: i64) -> Self {
        Self(n * 1_000)
    }

    pub const fn hours(n: i64) -> Self {
        Self::seconds(n * 3_600)
    }

    pub const fn days(n: i64) -> Self {
        Self::hours(n * 24)
    }
}

impl Add<Span> for Moment {
    type Output = Self;

    /// Stays at the far ends of time rather than wrapping round.
    fn add(self, span: Span) -> Self {
        Self(self.0.saturating_add(span.0))
    }
}

impl Sub for Moment {
    type Output = Span;

    fn sub(self, earlier: Self) -> Span {
        Span(self.0.saturating_sub(earlier.0))
    }
}

impl Moment {
    /// The beginning of its second.
    pub fn whole_second(self) -> Self {
        Self(self.0.saturating_sub(self.0.rem_euclid(1_000)))
    }

    /// The first whole second that is not before it.
    pub fn next_whole_second(self) -> Self {
        Self(self.0.saturating_add(999)).whole_second()
    }

    /// The (year, month 1 to 12) in universal time; the app shows months of the viewer's own zone instead.
    pub fn month_utc(self) -> (i32, u8) {
        time::OffsetDateTime::from_unix_timestamp(self.0.div_euclid(1_000))
            .map_or((1970, 1), |t| (t.year(), u8::from(t.month())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_change_at_midnight_also_before_1970_and_after_2038() {
        assert_eq!(Moment(-1).month_utc(), (1969, 12));
        assert_eq!(Moment(0).month_utc(), (1970, 1));
        assert_eq!(Moment(2_147_483_648_000).month_utc(), (2038, 1));
        assert_eq!(Moment(1_709_164_800_000).month_utc(), (2024, 2)); // leap day
    }

    #[test]
    fn time_never_wraps_round() {
        assert_eq!(Moment(i64::MAX) + Span::days(1), Moment(i64::MAX));
    }
}
