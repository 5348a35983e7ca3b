//! Moments as they are typed: a day and a time of day in the device's zone. Never send such a text to anybody else: the
//! same letters are another moment elsewhere.

use super::{MS_PER_DAY, civil, engine, local_day};

/// The IANA name of the device's zone, as `Europe/Paris`.
pub fn device_zone() -> String {
    engine::zone_name()
}

/// Whether two moments fall on one day of the device's calendar.
pub fn is_same_day(a_ms: i64, b_ms: i64) -> bool {
    local_day(a_ms) == local_day(b_ms)
}

/// `2026-11-21T18:30`, as an input for day and time holds it.
pub fn written(at_ms: i64) -> String {
    let (year, month, day) = civil(local_day(at_ms));
    let minute = (at_ms + engine::zone_ms(at_ms)).rem_euclid(MS_PER_DAY) / 60_000;
    let (hour, minute) = (minute / 60, minute % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}")
}

/// The moment that [`written`] writes so; seconds may follow. Of two that are written alike, when clocks are set back,
/// it is the later one.
pub fn moment_written(text: &str) -> Option<i64> {
    let (date, time) = text.trim().split_once('T')?;
    let [year, month, day] = numbers(date, '-')?;
    let (hour, minute) = time.split_once(':')?;
    let hour: i64 = hour.parse().ok()?;
    let minute: i64 = minute.get(..2)?.parse().ok()?;
    let days = days(year, month, day)?;
    if !(0..24).contains(&hour) || !(0..60).contains(&minute) {
        return None;
    }
    let local = days * MS_PER_DAY + (hour * 60 + minute) * 60_000;
    let near = local - engine::zone_ms(local);
    Some(local - engine::zone_ms(near))
}

fn numbers(text: &str, mark: char) -> Option<[i64; 3]> {
    let mut parts = text.split(mark).map(|part| part.parse().ok());
    let found = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(found)
}

/// Days since 1970-01-01; nothing for a day that is in no calendar. The inverse of [`civil`], which checks it.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) {
        return None;
    }
    let from_march = if month > 2 { month - 3 } else { month + 9 };
    let year_from_march = if month > 2 { year } else { year - 1 };
    let leap_days = year_from_march / 4 - year_from_march / 100 + year_from_march / 400;
    let days = 365 * year_from_march + leap_days + (153 * from_march + 2) / 5 + day - 1 - 719_468;
    let (found_year, found_month, found_day) = civil(days);
    let is_same = (
        i64::from(found_year),
        i64::from(found_month),
        i64::from(found_day),
    );
    (is_same == (year, month, day)).then_some(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_read_as_it_is_written_to_the_minute() {
        for at in [0, 1_709_164_800_000, 1_795_285_800_000, 4_102_444_740_000] {
            assert_eq!(moment_written(&written(at)), Some(at), "{}", written(at));
        }
        assert_eq!(
            moment_written("2024-02-29T00:00:59"),
            Some(1_709_164_800_000)
        );
    }

    #[test]
    fn days_and_hours_that_do_not_exist_are_not_guessed() {
        for text in [
            "",
            "2026-11-21",
            "2026-02-30T10:00",
            "2025-02-29T10:00",
            "2026-13-01T10:00",
            "2026-11-21T24:00",
            "2026-11-21T10:60",
            "2026-11-21T1é:00",
            "2026-11-21T10:é",
            "20261121T1000",
            "99999-01-01T00:00",
        ] {
            assert_eq!(moment_written(text), None, "{text}");
        }
    }
}
