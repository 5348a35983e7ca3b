//! Money in the reader's language: for the type of an amount, and for sentences. Never compute with money here.

use domain::money::Money;

use super::{Texts, format};
use crate::ui::AmountParts;

/// The parts to set an amount from: `−12,50 €`.
pub fn parts(t: Texts, money: Money) -> AmountParts {
    let Money { minor, currency } = money;
    set(format::amount_parts(
        t.lang(),
        minor,
        currency.code(),
        currency.exponent(),
    ))
}

/// As [`parts`], with `+` before what came in.
pub fn signed_parts(t: Texts, money: Money) -> AmountParts {
    let Money { minor, currency } = money;
    set(format::signed_amount_parts(
        t.lang(),
        minor,
        currency.code(),
        currency.exponent(),
    ))
}

/// As [`parts`], without minor digits when they are all nought: for notes, never for columns.
pub fn brief_parts(t: Texts, money: Money) -> AmountParts {
    let Money { minor, currency } = money;
    let unit = currency.minor_per_major();
    if minor % unit == 0 {
        set(format::amount_parts(
            t.lang(),
            minor / unit,
            currency.code(),
            0,
        ))
    } else {
        parts(t, money)
    }
}

/// The amount inside a sentence: `12,50 €`.
pub fn amount(t: Texts, money: Money) -> String {
    let Money { minor, currency } = money;
    format::amount(t.lang(), minor, currency.code(), currency.exponent())
}

/// As [`amount`], without minor digits when they are all nought: `12 €`.
pub fn brief(t: Texts, money: Money) -> String {
    let Money { minor, currency } = money;
    format::amount_brief(t.lang(), minor, currency.code(), currency.exponent())
}

fn set(parts: format::AmountParts) -> AmountParts {
    AmountParts {
        sign: parts.sign.to_owned(),
        integer: parts.integer,
        fraction: parts.decimal + &parts.fraction,
        currency: parts.symbol,
        currency_first: parts.currency_first,
        gap: parts.gap,
        spoken: parts.text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use domain::money::Currency;

    #[test]
    fn the_minor_digits_keep_their_decimal_sign() {
        let t = Texts::new(Lang::Fr);
        assert_eq!(parts(t, Currency::EUR.of_minor(-1250)).fraction, ",50");
        assert_eq!(parts(t, Currency::JPY.of_minor(1250)).fraction, "");
    }

    #[test]
    fn a_note_shows_cents_only_when_it_has_some() {
        let t = Texts::new(Lang::En);
        assert_eq!(brief_parts(t, Currency::EUR.of_minor(500)).fraction, "");
        assert_eq!(brief_parts(t, Currency::EUR.of_minor(550)).fraction, ".50");
    }
}
