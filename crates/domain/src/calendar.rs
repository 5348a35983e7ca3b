//! Months of the calendar, in universal time. Always count from the first day of a subscription: counting from the
//! last one would let the 31st drift to the 28th for good.

use time::{Date, Duration, Month, OffsetDateTime};

use crate::moment::Moment;

const MONTHS_PER_YEAR: i64 = 12;

impl Moment {
    /// The same day and time `months` later; where that month is too short, its last day. Stays at the far end of
    /// time rather than leaving the calendar.
    pub fn plus_months(self, months: u32) -> Self {
        self.in_month(i64::from(months)).unwrap_or(Self(i64::MAX))
    }

    /// The same day and time `months` earlier; where that month is too short, its last day. Stays at the near end of
    /// time rather than leaving the calendar.
    pub fn minus_months(self, months: u32) -> Self {
        self.in_month(-i64::from(months)).unwrap_or(Self(i64::MIN))
    }

    fn in_month(self, months: i64) -> Option<Self> {
        let start = date_time(self)?;
        let month = month_number(start) + months;
        let year = i32::try_from(month.div_euclid(MONTHS_PER_YEAR)).ok()?;
        let of_year = u8::try_from(month.rem_euclid(MONTHS_PER_YEAR)).ok()? + 1;
        let of_year = Month::try_from(of_year).ok()?;
        let day = start.day().min(of_year.length(year));
        let date = Date::from_calendar_date(year, of_year, day).ok()?;
        moment(start.replace_date(date))
    }

    /// How many whole months have gone by since `start`: the largest number for which `start.plus_months` is not
    /// after this. 0 when `start` is later.
    pub fn months_since(self, start: Self) -> u32 {
        let (Some(now), Some(then)) = (date_time(self), date_time(start)) else {
            return 0;
        };
        let months = u32::try_from(month_number(now) - month_number(then)).unwrap_or(0);
        if start.plus_months(months) > self {
            months.saturating_sub(1)
        } else {
            months
        }
    }
}

fn date_time(at: Moment) -> Option<OffsetDateTime> {
    OffsetDateTime::UNIX_EPOCH.checked_add(Duration::milliseconds(at.0))
}

fn moment(at: OffsetDateTime) -> Option<Moment> {
    let ms = (at - OffsetDateTime::UNIX_EPOCH).whole_milliseconds();
    i64::try_from(ms).ok().map(Moment)
}

/// Months since the year 0.
fn month_number(at: OffsetDateTime) -> i64 {
    i64::from(at.year()) * MONTHS_PER_YEAR + i64::from(u8::from(at.month())) - 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(year: i32, month: u8, day: u8) -> Moment {
        let date = Date::from_calendar_date(year, Month::try_from(month).unwrap(), day).unwrap();
        moment(date.with_hms_milli(23, 59, 59, 999).unwrap().assume_utc()).unwrap()
    }

    #[test]
    fn a_month_without_the_day_ends_on_its_last_one_and_the_next_is_right_again() {
        let start = day(2027, 1, 31);
        for (months, expected) in [
            (0, start),
            (1, day(2027, 2, 28)),
            (2, day(2027, 3, 31)),
            (3, day(2027, 4, 30)),
            (12, day(2028, 1, 31)),
            (13, day(2028, 2, 29)),
        ] {
            assert_eq!(start.plus_months(months), expected, "{months}");
        }
    }

    #[test]
    fn a_leap_day_comes_back_every_four_years() {
        let start = day(2028, 2, 29);
        assert_eq!(start.plus_months(1), day(2028, 3, 29));
        assert_eq!(start.plus_months(12), day(2029, 2, 28));
        assert_eq!(start.plus_months(48), day(2032, 2, 29));
        assert_eq!(day(2096, 2, 29).plus_months(48), day(2100, 2, 28));
    }

    #[test]
    fn a_month_earlier_ends_on_its_last_day_too() {
        assert_eq!(day(2027, 3, 31).minus_months(1), day(2027, 2, 28));
        assert_eq!(day(2027, 1, 31).minus_months(1), day(2026, 12, 31));
        assert_eq!(Moment(i64::MIN).minus_months(1), Moment(i64::MIN));
    }

    #[test]
    fn years_turn_also_before_1970_and_after_2038() {
        assert_eq!(day(1969, 12, 15).plus_months(1), day(1970, 1, 15));
        assert_eq!(day(2038, 1, 19).plus_months(1), day(2038, 2, 19));
    }

    #[test]
    fn the_end_of_the_calendar_is_no_wall() {
        assert_eq!(day(9999, 12, 1).plus_months(1), Moment(i64::MAX));
        assert_eq!(Moment(i64::MAX).plus_months(1), Moment(i64::MAX));
        assert_eq!(Moment(i64::MAX).months_since(Moment(0)), 0);
    }

    proptest! {
        #[test]
        fn months_since_and_plus_months_agree(
            start in 0_i64..4_000_000_000_000,
            later in 0_i64..400_000_000_000,
        ) {
            let (start, now) = (Moment(start), Moment(start + later));
            let months = now.months_since(start);
            prop_assert!(start.plus_months(months) <= now);
            prop_assert!(start.plus_months(months + 1) > now);
        }
    }
}
