//! IBANs (ISO 13616), however they were typed. It never guesses: any sign that is none of an IBAN refuses the whole.

use crate::card::is_gap;

/// An IBAN has at most 34 characters; the shortest in use has 15.
const LENGTHS: core::ops::RangeInclusive<usize> = 15..=34;

/// Characters of an IBAN of each country, from the registry of ISO 13616.
const COUNTRIES: &str = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 \
    DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 \
    IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 \
    OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 \
    UA29 VA22 VG24 XK20 YE30";

/// Where a SEPA credit transfer can go (EPC409-09).
const SEPA: &str = "AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL \
    NO PL PT RO RS SE SI SK SM VA";

/// Why a text is no IBAN.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IbanError {
    Empty,
    /// Wrong signs, or not as many as the country's IBANs have.
    Form,
    /// The check digits do not fit the rest.
    Checksum,
}

/// The IBAN in capitals without gaps, its check digits checked.
pub fn read(typed: &str) -> Result<String, IbanError> {
    let mut iban = String::new();
    for c in typed.chars().filter(|c| !is_gap(*c)) {
        if !c.is_ascii_alphanumeric() || iban.len() == *LENGTHS.end() {
            return Err(IbanError::Form);
        }
        iban.push(c.to_ascii_uppercase());
    }
    match iban.len() {
        0 => Err(IbanError::Empty),
        length if !LENGTHS.contains(&length) || !has_form(&iban) => Err(IbanError::Form),
        _ if remainder(&iban) != 1 => Err(IbanError::Checksum),
        _ => Ok(iban),
    }
}

/// Whether a SEPA credit transfer reaches this account. `iban` is one that [`read`] gave.
pub fn is_in_sepa(iban: &str) -> bool {
    iban.get(..2)
        .is_some_and(|country| SEPA.split_whitespace().any(|code| code == country))
}

/// Two letters, two digits, and the length of the country where that is known.
fn has_form(iban: &str) -> bool {
    let (country, rest) = iban.split_at(2);
    let wanted = COUNTRIES
        .split_whitespace()
        .find_map(|entry| entry.strip_prefix(country))
        .and_then(|length| length.parse().ok());
    country.bytes().all(|b| b.is_ascii_uppercase())
        && rest.bytes().take(2).all(|b| b.is_ascii_digit())
        && wanted.is_none_or(|length: usize| length == iban.len())
}

/// ISO 7064, mod 97-10. `iban` is ASCII.
fn remainder(iban: &str) -> u32 {
    let (head, body) = iban.split_at(4);
    body.chars().chain(head.chars()).fold(0, |rest, c| {
        let value = c.to_digit(36).unwrap_or_default();
        let shift = if value < 10 { 10 } else { 100 };
        (rest * shift + value) % 97
    })
}
