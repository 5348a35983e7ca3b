//! The month to which a card is good, as people type it. It only compares: the date goes no further than here.

use domain::moment::{Moment, Span};

use super::number::{digit, is_gap};
use crate::CardRefusal;

/// No card is given out for longer; what lies beyond is a slip of the finger.
const LONGEST_YEARS: i32 = 20;

/// Refuses what is no month of a year, and a card that has run out before `today`.
pub(super) fn read(typed: &str, today: Moment) -> Result<(), CardRefusal> {
    // The month ends last where the clocks are 12 hours behind: nobody is refused on the last evening.
    let (this_year, this_month) = (today + Span::hours(-12)).month_utc();
    let (month, year) = divide(typed).ok_or(CardRefusal::ExpiryWrong)?;
    let month = number(&month)?;
    let year = match year.len() {
        2 => in_century_of(this_year, number(&year)?),
        4 => number(&year)?,
        _ => return Err(CardRefusal::ExpiryWrong),
    };
    if !(1..=12).contains(&month) || year > this_year + LONGEST_YEARS {
        return Err(CardRefusal::ExpiryWrong);
    }
    if (year, month) < (this_year, i32::from(this_month)) {
        return Err(CardRefusal::Expired);
    }
    Ok(())
}

/// The digits of the month and of the year: `MM/YY`, `M/YYYY` with any sign between, or `MMYY`, `MMYYYY` without.
fn divide(typed: &str) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut groups: Vec<Vec<u8>> = Vec::new();
    let mut is_open = false;
    for c in typed.chars() {
        match digit(c) {
            Some(digit) if is_open => groups.last_mut()?.push(digit),
            Some(digit) => groups.push(vec![digit]),
            None if is_gap(c) || matches!(c, '/' | '.' | '\u{2044}' | '\u{FF0F}' | '\u{FF0E}') => {}
            None => return None,
        }
        is_open = digit(c).is_some();
        if groups.len() > 2 || groups.last().is_some_and(|group| group.len() > 6) {
            return None;
        }
    }
    match (groups.pop(), groups.pop()) {
        (Some(mut month), None) if month.len() >= 4 => {
            let year = month.split_off(2);
            Some((month, year))
        }
        (Some(year), Some(month)) if month.len() <= 2 => Some((month, year)),
        _ => None,
    }
}

fn number(digits: &[u8]) -> Result<i32, CardRefusal> {
    digits
        .iter()
        .try_fold(0_i32, |sum, digit| {
            sum.checked_mul(10)?.checked_add(i32::from(*digit))
        })
        .ok_or(CardRefusal::ExpiryWrong)
}

/// Two digits mean the century we are in, or the next one when that would be half a century ago.
fn in_century_of(this_year: i32, two_digits: i32) -> i32 {
    let year = this_year - this_year.rem_euclid(100) + two_digits;
    if year < this_year - 50 {
        year + 100
    } else {
        year
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Moment = Moment(1_783_080_000_000); // 2026-07-03

    #[test]
    fn an_expiry_reads_the_same_however_it_was_typed() {
        for typed in [
            "11/39",
            "1139",
            "11 / 39",
            "11/2039",
            "112039",
            "11-39",
            "11.39",
            "11 39",
            " 11/39 ",
            "１１／３９",
            "١١/٣٩",
            "11\u{200F}/\u{200E}39",
        ] {
            assert_eq!(read(typed, TODAY), Ok(()), "{typed:?}");
        }
        assert_eq!(read("9/39", TODAY), Ok(()));
    }

    #[test]
    fn what_is_no_month_of_a_year_is_refused() {
        for typed in [
            "",
            "/",
            "1",
            "12",
            "123",
            "00/30",
            "13/30",
            "12/3",
            "12/030",
            "01/12/30",
            "12/30a",
            "december 30",
            "12/30 4242",
            "1/",
            "/30",
            "123/30",
            "-1/30x",
            "1230303",
            "99999999999999999999",
        ] {
            assert_eq!(
                read(typed, TODAY),
                Err(CardRefusal::ExpiryWrong),
                "{typed:?}"
            );
        }
    }

    #[test]
    fn a_card_is_good_to_the_end_of_its_month_wherever_one_lives() {
        const JULY_ENDS: i64 = 1_785_542_400_000; // 2026-08-01T00:00Z
        let west = Span::hours(12).0;
        assert_eq!(read("07/26", TODAY), Ok(()));
        assert_eq!(read("07/26", Moment(JULY_ENDS - 1)), Ok(()));
        assert_eq!(read("07/26", Moment(JULY_ENDS + west - 1)), Ok(()));
        let refused = Err(CardRefusal::Expired);
        assert_eq!(read("07/26", Moment(JULY_ENDS + west)), refused);
        assert_eq!(read("06/26", TODAY), refused);
        assert_eq!(read("12/25", TODAY), refused);
        assert_eq!(read("12/1999", TODAY), refused);
    }

    #[test]
    fn twenty_years_ahead_are_believed_and_no_more() {
        for typed in ["01/38", "02/38", "12/46", "12/2046"] {
            assert_eq!(read(typed, TODAY), Ok(()), "{typed}");
        }
        for typed in ["01/47", "12/99", "01/9999"] {
            assert_eq!(read(typed, TODAY), Err(CardRefusal::ExpiryWrong), "{typed}");
        }
    }

    #[test]
    fn two_digits_cross_the_turn_of_a_century() {
        const YEAR_2095: Moment = Moment(3_944_678_400_000); // 2095-01-01
        assert_eq!(read("03/05", YEAR_2095), Ok(()));
        assert_eq!(read("03/94", YEAR_2095), Err(CardRefusal::Expired));
    }
}
