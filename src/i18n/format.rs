//! Amounts, numbers and dates as each language writes them: the browser's Intl, or a plain stand-in for native tests.
//! Amounts enter as integers of minor units and reach Intl as decimal strings; no float may touch them.
//!
//! Times are milliseconds since 1970 and are shown in the device's own zone.

#[cfg(target_arch = "wasm32")]
#[path = "format/intl.rs"]
mod engine;
#[cfg(not(target_arch = "wasm32"))]
#[path = "format/plain.rs"]
mod engine;

mod local;

pub use local::{
    Written, device_zone, is_same_day, moment_read, moment_written, read_written, written,
    written_universal,
};

use super::Lang;

/// U+2212, as long as a digit is wide and never broken from it.
const MINUS: &str = "\u{2212}";
const MS_PER_DAY: i64 = 86_400_000;

/// An amount taken apart, so that the screen can set its parts differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AmountParts {
    /// `""`, `"−"` (U+2212) or, from [`signed_amount_parts`], `"+"`.
    pub sign: &'static str,
    /// With group separators.
    pub integer: String,
    /// Empty when the currency, or the chosen form, has no minor digits.
    pub decimal: String,
    pub fraction: String,
    pub symbol: String,
    /// What parts symbol and number: nothing, or a no-break space.
    pub gap: String,
    /// `$5` rather than `5 $`.
    pub currency_first: bool,
    /// The whole amount, sign and spaces included.
    pub text: String,
}

impl AmountParts {
    fn with_sign(mut self, sign: &'static str) -> Self {
        self.sign = sign;
        self.text.insert_str(0, sign);
        self
    }
}

/// How much of a moment is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Day,
    DayShort,
    Time,
    DayTime,
    DayTimeThisYear,
    DayTimeZone,
    Month,
    DayOfMonth,
    MonthShort,
}

/// `minor` units of the currency `code` (ISO 4217) with `exponent` minor digits: −1250, EUR, 2 is −12,50 €.
pub fn amount_parts(lang: Lang, minor: i64, code: &str, exponent: u8) -> AmountParts {
    let digits = decimal(minor.unsigned_abs(), exponent);
    engine::money(lang, &digits, code, exponent).with_sign(if minor < 0 { MINUS } else { "" })
}

/// As [`amount_parts`], with `+` before what is more than nothing.
pub fn signed_amount_parts(lang: Lang, minor: i64, code: &str, exponent: u8) -> AmountParts {
    let parts = amount_parts(lang, minor, code, exponent);
    if minor > 0 {
        parts.with_sign("+")
    } else {
        parts
    }
}

/// The text of [`amount_parts`].
pub fn amount(lang: Lang, minor: i64, code: &str, exponent: u8) -> String {
    amount_parts(lang, minor, code, exponent).text
}

/// As [`amount`], without minor digits when they are all nought: for notes and buttons, not for columns.
pub fn amount_brief(lang: Lang, minor: i64, code: &str, exponent: u8) -> String {
    let unit = 10_i64.checked_pow(u32::from(exponent));
    match unit {
        Some(unit) if minor % unit == 0 => amount(lang, minor / unit, code, 0),
        _ => amount(lang, minor, code, exponent),
    }
}

/// How many, as a text takes it.
pub fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// A whole number, grouped.
pub fn number(lang: Lang, value: i64) -> String {
    let text = engine::number(lang, &value.unsigned_abs().to_string());
    if value < 0 {
        format!("{MINUS}{text}")
    } else {
        text
    }
}

/// A rate in hundredths of a per cent, with two minor digits at most: 290 is 2.9%.
pub fn percent(lang: Lang, basis_points: i64) -> String {
    let text = engine::percent(lang, &decimal(basis_points.unsigned_abs(), 4));
    if basis_points < 0 {
        format!("{MINUS}{text}")
    } else {
        text
    }
}

/// The CLDR plural category of `count`: `one`, `many`, `other`.
pub fn plural(lang: Lang, count: i64) -> String {
    engine::plural(lang, count)
}

/// “21 November 2025”.
pub fn day(lang: Lang, at_ms: i64) -> String {
    engine::moment(lang, at_ms, Shape::Day)
}

/// “21 Nov 2025”.
pub fn day_short(lang: Lang, at_ms: i64) -> String {
    engine::moment(lang, at_ms, Shape::DayShort)
}

/// “18:20”.
pub fn time(lang: Lang, at_ms: i64) -> String {
    engine::moment(lang, at_ms, Shape::Time)
}

/// “21 Nov 2025, 18:20”.
pub fn day_time(lang: Lang, at_ms: i64) -> String {
    engine::moment(lang, at_ms, Shape::DayTime)
}

/// As [`day_time`] with the zone, for times somebody elsewhere reads too.
pub fn day_time_zone(lang: Lang, at_ms: i64) -> String {
    engine::moment(lang, at_ms, Shape::DayTimeZone)
}

/// As [`day_time_zone`], in the zone called `zone` rather than the device's.
pub fn day_time_in(lang: Lang, at_ms: i64, zone: &str) -> String {
    engine::moment_in(lang, at_ms, zone)
}

/// “21”, the day of the month alone.
pub fn day_of_month(lang: Lang, at_ms: i64) -> String {
    engine::moment(lang, at_ms, Shape::DayOfMonth)
}

/// “Nov”.
pub fn month_short(lang: Lang, at_ms: i64) -> String {
    engine::moment(lang, at_ms, Shape::MonthShort)
}

/// “November 2025”.
pub fn month(lang: Lang, at_ms: i64) -> String {
    engine::moment(lang, at_ms, Shape::Month)
}

/// “yesterday 18:20” for the days around `now_ms`, “21 Nov, 18:20” within its year, else as [`day_time`].
pub fn day_near(lang: Lang, at_ms: i64, now_ms: i64) -> String {
    let days = local_day(at_ms) - local_day(now_ms);
    if days.abs() <= 1 {
        return format!(
            "{} {}",
            engine::relative(lang, days, "day"),
            time(lang, at_ms)
        );
    }
    let is_this_year = month_of(at_ms).0 == month_of(now_ms).0;
    engine::moment(
        lang,
        at_ms,
        if is_this_year {
            Shape::DayTimeThisYear
        } else {
            Shape::DayTime
        },
    )
}

/// “3 minutes ago”, “in 2 days”, “now”: in the largest unit that is whole.
pub fn ago(lang: Lang, at_ms: i64, now_ms: i64) -> String {
    const UNITS: [(i64, &str); 5] = [
        (365 * MS_PER_DAY, "year"),
        (30 * MS_PER_DAY, "month"),
        (MS_PER_DAY, "day"),
        (3_600_000, "hour"),
        (60_000, "minute"),
    ];
    let apart_ms = at_ms.saturating_sub(now_ms);
    let unit = UNITS
        .iter()
        .find(|(unit_ms, _)| apart_ms.unsigned_abs() >= unit_ms.unsigned_abs());
    unit.map_or_else(
        || engine::relative(lang, 0, "second"),
        |(unit_ms, unit)| engine::relative(lang, apart_ms / unit_ms, unit),
    )
}

/// “Ana, Bo and Cléo”.
pub fn list(lang: Lang, items: &[&str]) -> String {
    engine::list(lang, items)
}

/// The year and month (1 to 12) in the device's zone.
pub fn month_of(at_ms: i64) -> (i32, u8) {
    let (year, month, _) = civil(local_day(at_ms));
    (year, month)
}

/// ISO 8601 in UTC with seconds, for `<time datetime>`.
pub fn machine(at_ms: i64) -> String {
    let (year, month, day) = civil(at_ms.div_euclid(MS_PER_DAY));
    let second = at_ms.rem_euclid(MS_PER_DAY) / 1000;
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Days since 1970-01-01 in the device's zone.
fn local_day(at_ms: i64) -> i64 {
    at_ms
        .saturating_add(engine::zone_ms(at_ms))
        .div_euclid(MS_PER_DAY)
}

/// Year, month and day of a count of days since 1970-01-01, in the proleptic Gregorian calendar. Years are counted
/// from March, so that the leap day comes last.
fn civil(days: i64) -> (i32, u8, u8) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    (
        i32::try_from(year).unwrap_or(i32::MAX),
        u8::try_from(month).unwrap_or(1),
        u8::try_from(day).unwrap_or(1),
    )
}

/// `1250, 2` is `"12.50"`: digits and a point, exact for any amount.
fn decimal(units: u64, exponent: u8) -> String {
    let places = usize::from(exponent);
    let digits = format!("{units:0width$}", width = places + 1);
    let (integer, fraction) = digits.split_at(digits.len() - places);
    if places == 0 {
        digits
    } else {
        format!("{integer}.{fraction}")
    }
}

#[cfg(test)]
#[path = "format/tests.rs"]
mod tests;
