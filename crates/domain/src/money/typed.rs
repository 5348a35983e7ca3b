//! Amounts as people type and read them. It never guesses: what could mean two sums is refused.

use super::{Currency, Money};

/// Why a typed amount is no amount.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AmountError {
    Empty,
    /// Not digits with at most one decimal sign.
    NotANumber,
    /// A sign was typed; amounts have none.
    Negative,
    /// "1.000" could be a thousand or one: the plain forms of both are offered.
    Ambiguous,
    /// More digits after the decimal sign than the currency has.
    TooManyDecimals {
        allowed: u8,
    },
    TooLarge,
}

/// One typed character, whatever the script.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Digit(u8),
    /// A space or apostrophe: can only group.
    Group,
    /// A dot or comma: groups or divides.
    Separator(char),
}

fn mark(c: char) -> Option<Mark> {
    let digit = |zero: u32| u8::try_from(u32::from(c) - zero).ok().map(Mark::Digit);
    match c {
        '0'..='9' => digit(0x30),
        '\u{FF10}'..='\u{FF19}' => digit(0xFF10), // full-width
        '\u{0660}'..='\u{0669}' => digit(0x0660), // Arabic-Indic
        '\u{06F0}'..='\u{06F9}' => digit(0x06F0), // Persian
        ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' | '’' | '\u{066C}' => Some(Mark::Group),
        '.' | '\u{FF0E}' => Some(Mark::Separator('.')),
        ',' | '\u{FF0C}' | '\u{066B}' => Some(Mark::Separator(',')),
        _ => None,
    }
}

impl Money {
    /// Reads what somebody typed: `1,00`, `1.00`, `1 000,00`, `1,000.00`, `١٠٫٥٠`, `１０`, with or without the
    /// currency's own sign or code at either end.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, AmountError> {
        let text = without_currency(text.trim(), currency);
        if text.is_empty() {
            return Err(AmountError::Empty);
        }
        if text.starts_with(['-', '\u{2212}', '\u{2013}']) {
            return Err(AmountError::Negative);
        }
        let marks: Vec<Mark> = text
            .chars()
            .map(mark)
            .collect::<Option<_>>()
            .ok_or(AmountError::NotANumber)?;
        let (whole, fraction) = divide(&marks, currency.exponent())?;
        check_groups(whole)?;
        let digits = digits_of(whole).chain(digits_of(fraction));
        let missing = usize::from(currency.exponent()) - fraction.len();
        let mut minor: i64 = 0;
        for digit in digits.chain(core::iter::repeat_n(0, missing)) {
            minor = minor
                .checked_mul(10)
                .and_then(|m| m.checked_add(i64::from(digit)))
                .ok_or(AmountError::TooLarge)?;
        }
        Ok(currency.of_minor(minor))
    }

    /// The exact decimal text with a dot, as formatters and inputs want it: `-10.50`, `1000`, `0.005`.
    pub fn to_decimal(self) -> String {
        let per_major = self.currency.minor_per_major().unsigned_abs();
        let sign = if self.minor < 0 { "-" } else { "" };
        let minor = self.minor.unsigned_abs();
        let whole = minor / per_major;
        match self.currency.exponent() {
            0 => format!("{sign}{whole}"),
            digits => format!(
                "{sign}{whole}.{:0width$}",
                minor % per_major,
                width = usize::from(digits)
            ),
        }
    }
}

fn without_currency(text: &str, currency: Currency) -> &str {
    let symbol = currency.0.symbol().symbol;
    let mut text = text;
    for sign in [symbol.as_str(), currency.code()] {
        text = text.strip_prefix(sign).unwrap_or(text);
        text = text.strip_suffix(sign).unwrap_or(text);
    }
    text.trim()
}

/// The marks before and after the decimal sign.
fn divide(marks: &[Mark], exponent: u8) -> Result<(&[Mark], &[Mark]), AmountError> {
    let separators: Vec<(usize, char)> = marks
        .iter()
        .enumerate()
        .filter_map(|(i, m)| match m {
            Mark::Separator(c) => Some((i, *c)),
            _ => None,
        })
        .collect();
    let Some(&(last, sign)) = separators.last() else {
        return Ok((marks, &[]));
    };
    let fraction = &marks[last + 1..];
    let is_only_one = separators.iter().filter(|(_, c)| *c == sign).count() == 1;
    if !is_only_one {
        // The same sign twice can only group: 1.000.000
        return Ok((marks, &[]));
    }
    let has_other_groups = separators.len() > 1 || marks.contains(&Mark::Group);
    if fraction.len() == 3 && exponent != 3 && !has_other_groups {
        // For a currency without decimals the sign can only group: 1,000 yen.
        return if exponent == 0 {
            Ok((marks, &[]))
        } else {
            Err(AmountError::Ambiguous)
        };
    }
    if fraction.is_empty() || digits_of(fraction).count() != fraction.len() {
        return Err(AmountError::NotANumber);
    }
    if fraction.len() > usize::from(exponent) {
        return Err(AmountError::TooManyDecimals { allowed: exponent });
    }
    Ok((&marks[..last], fraction))
}

/// Either no grouping at all or groups of three by one and the same sign.
fn check_groups(whole: &[Mark]) -> Result<(), AmountError> {
    let sign = whole.iter().find(|m| !matches!(m, Mark::Digit(_)));
    let groups: Vec<&[Mark]> = match sign {
        None => vec![whole],
        Some(sign) => whole.split(|m| m == sign).collect(),
    };
    let is_sound = groups.iter().enumerate().all(|(i, group)| {
        let is_digits = digits_of(group).count() == group.len();
        let has_size = match (i, groups.len()) {
            (0, 1) => !group.is_empty(),
            (0, _) => (1..=3).contains(&group.len()),
            _ => group.len() == 3,
        };
        is_digits && has_size
    });
    if is_sound {
        Ok(())
    } else {
        Err(AmountError::NotANumber)
    }
}

fn digits_of(marks: &[Mark]) -> impl Iterator<Item = u8> + '_ {
    marks.iter().filter_map(|m| match m {
        Mark::Digit(d) => Some(*d),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::sample::select;

    fn euro(text: &str) -> Result<i64, AmountError> {
        Money::parse(text, Currency::EUR).map(|m| m.minor)
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, minor) in [
            ("1,00", 100),
            ("1.00", 100),
            ("1 000,00", 100_000),
            ("1\u{202F}000,5", 100_050),
            ("1.000,00", 100_000),
            ("1,000.00", 100_000),
            ("1.000.000", 100_000_000),
            ("１０", 1_000),
            ("١٠٫٥٠", 1_050),
            ("€5", 500),
            ("5 €", 500),
            ("5 EUR", 500),
            ("0", 0),
            ("90071992547409.93", 9_007_199_254_740_993),
        ] {
            assert_eq!(euro(text), Ok(minor), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused_with_its_reason() {
        use AmountError::*;
        for (text, reason) in [
            ("", Empty),
            ("  ", Empty),
            ("€", Empty),
            ("NaN", NotANumber),
            ("1e3", NotANumber),
            ("-1", Negative),
            ("−1", Negative),
            ("1.000", Ambiguous),
            ("1,555", Ambiguous),
            ("1.5555", TooManyDecimals { allowed: 2 }),
            ("1 00,00", NotANumber),
            ("12.3,4.5", NotANumber),
            ("1.", NotANumber),
            (",5", NotANumber),
            ("92233720368547758.08", TooLarge),
            ("5 $", NotANumber),
        ] {
            assert_eq!(euro(text), Err(reason), "{text:?}");
        }
    }

    #[test]
    fn currencies_without_and_with_three_decimals_keep_theirs() {
        let yen = |t| Money::parse(t, Currency::JPY).map(|m| m.minor);
        assert_eq!(yen("1,000"), Ok(1_000));
        assert_eq!(yen("1.5"), Err(AmountError::TooManyDecimals { allowed: 0 }));
        let dinar = |t| Money::parse(t, Currency::KWD).map(|m| m.minor);
        assert_eq!(dinar("1.000"), Ok(1_000));
        assert_eq!(dinar("1.5"), Ok(1_500));
    }

    proptest! {
        #[test]
        fn every_amount_reads_back_from_its_decimal_text(minor in 0..=i64::MAX) {
            for currency in [Currency::EUR, Currency::JPY] {
                let money = currency.of_minor(minor);
                prop_assert_eq!(Money::parse(&money.to_decimal(), currency), Ok(money));
            }
        }

        #[test]
        fn an_amount_that_is_taken_is_the_digits_that_were_typed(
            text in hostile::near_any(&[
                "1 000,00", "1,000.00", "1\u{202F}000,5", "١٠٫٥٠", "１０", "€5", "5 EUR", "1.000.000", "90071992547409.93",
            ]),
            currency in select(vec![Currency::EUR, Currency::JPY, Currency::KWD]),
        ) {
            if let Ok(money) = Money::parse(&text, currency) {
                prop_assert!(money.minor >= 0);
                prop_assert_eq!(Money::parse(&money.to_decimal(), currency), Ok(money));
                let marks = text.chars().filter_map(mark).collect::<Vec<_>>();
                let typed = digits_of(&marks).map(|digit| char::from(b'0' + digit)).collect::<String>();
                let read = money.minor.to_string();
                let (typed, read) = (typed.trim_matches('0'), read.trim_matches('0'));
                prop_assert_eq!(typed, read, "{}", text);
            }
        }

        #[test]
        fn no_text_breaks_the_reader(text in "\\PC*", worse in hostile::text()) {
            let _ = Money::parse(&text, Currency::EUR);
            let _ = Money::parse(&worse, Currency::KWD);
        }
    }
}
