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

/// The moment that a text of RFC 3339 says, such as `2026-11-21T18:30:05Z` or `2026-11-21T18:30+01:00`. Without a zone
/// it is read as in [`moment_written`], in the device's own. Parts of a second are passed over.
pub fn moment_read(text: &str) -> Option<i64> {
    let text = text.trim();
    let (clock, zone_ms) = match text.strip_suffix(['Z', 'z']) {
        Some(clock) => (clock, 0),
        None => match text.len().checked_sub("+00:00".len()) {
            Some(start) if text.get(start..).is_some_and(is_offset) => {
                (text.get(..start)?, offset_ms(text.get(start..)?)?)
            }
            _ => return moment_written(text).map(|at| at + seconds_ms(text).unwrap_or(0)),
        },
    };
    let (date, time) = clock.split_once('T')?;
    let [year, month, day] = numbers(date, '-')?;
    let hour: i64 = time.get(..2)?.parse().ok()?;
    let minute: i64 = time.get(2..5)?.strip_prefix(':')?.parse().ok()?;
    if !(0..24).contains(&hour) || !(0..60).contains(&minute) {
        return None;
    }
    let seconds_ms = seconds_ms(clock)?;
    Some(
        days(year, month, day)? * MS_PER_DAY + (hour * 60 + minute) * 60_000 + seconds_ms - zone_ms,
    )
}

/// `2026-11-21T18:30:05Z`, the same letters everywhere.
pub fn written_universal(at_ms: i64) -> String {
    let (year, month, day) = civil(at_ms.div_euclid(MS_PER_DAY));
    let second = at_ms.rem_euclid(MS_PER_DAY) / 1_000;
    let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// The seconds after hour and minute; nought where there are none.
fn seconds_ms(clock: &str) -> Option<i64> {
    let (_, time) = clock.split_once('T')?;
    match time.get(5..)? {
        "" => Some(0),
        rest => {
            let seconds: i64 = rest.strip_prefix(':')?.get(..2)?.parse().ok()?;
            (0..60).contains(&seconds).then_some(seconds * 1_000)
        }
    }
}

fn is_offset(text: &str) -> bool {
    // A plus sign in an address may arrive as a space.
    text.starts_with(['+', '-', ' ']) && text.get(3..4) == Some(":")
}

fn offset_ms(text: &str) -> Option<i64> {
    let hours: i64 = text.get(1..3)?.parse().ok()?;
    let minutes: i64 = text.get(4..)?.parse().ok()?;
    let ms = (hours * 60 + minutes) * 60_000;
    let is_there = (0..24).contains(&hours) && (0..60).contains(&minutes);
    is_there.then_some(if text.starts_with('-') { -ms } else { ms })
}

fn numbers(text: &str, mark: char) -> Option<[i64; 3]> {
    let mut parts = text.split(mark).map(|part| part.parse().ok());
    let found = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(found)
}

/// Days since 1970-01-01; nothing for a day that is in no calendar. The inverse of [`civil`], which checks it.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
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
    use proptest::prelude::*;

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
    fn a_moment_is_read_with_its_zone_and_its_seconds() {
        const AT: i64 = 1_709_164_805_000;
        assert_eq!(written_universal(AT), "2024-02-29T00:00:05Z");
        for text in [
            "2024-02-29T00:00:05Z",
            "2024-02-29T00:00:05.250z",
            "2024-02-29T01:30:05+01:30",
            "2024-02-29T01:30:05 01:30",
            "2024-02-28T19:00:05-05:00",
        ] {
            assert_eq!(moment_read(text), Some(AT), "{text}");
        }
        assert_eq!(moment_read("2024-02-29T00:00Z"), Some(AT - 5_000));
        assert_eq!(moment_read(&format!("{}:05", written(AT))), Some(AT));
    }

    #[test]
    fn what_is_no_moment_is_not_guessed() {
        for text in [
            "",
            "now",
            "2024-02-29",
            "2024-02-30T00:00Z",
            "2024-02-9223372036854775807T00:00Z",
            "2024-02-29T24:00Z",
            "2024-02-29T00:00:61Z",
            "2024-02-29T00:00+25:00",
            "2024-02-29T00Z",
            "T:Z",
            "é+00:00",
        ] {
            assert_eq!(moment_read(text), None, "{text}");
        }
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

    proptest! {
        #[test]
        fn what_is_read_as_a_moment_is_on_the_calendar_and_reads_back(
            text in hostile::near_any(&[
                "2026-11-21T18:30", "2024-02-29T00:00:05Z", "2024-02-29T01:30:05.250+01:30", " 9999-12-31T23:59 ",
                "1970-01-01T00:00:00-23:59",
            ]),
        ) {
            if let Some(at) = moment_written(&text) {
                prop_assert_eq!(at % 60_000, 0);
                prop_assert_eq!(moment_written(&written(at)), Some(at), "{}", text);
            }
            if let Some(at) = moment_read(&text) {
                prop_assert_eq!(at % 1_000, 0);
                let said = written_universal(at);
                // Only a zone can lead out of the years that are read.
                let is_read = (0..253_402_300_800_000).contains(&at);
                prop_assert_eq!(moment_read(&said), is_read.then_some(at), "{} {}", text, said);
            }
        }

        #[test]
        fn every_moment_of_the_calendar_is_read_as_it_is_written(second in 0_i64..253_402_300_800) {
            let at = second * 1_000;
            prop_assert_eq!(moment_read(&written_universal(at)), Some(at));
            prop_assert_eq!(moment_written(&written(at)), Some(at - at % 60_000));
        }
    }
}
