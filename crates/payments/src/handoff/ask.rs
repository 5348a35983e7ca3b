//! What a giver wants to hand over, and the link that comes of it. Never convert: what does not fit is left out and said.

use domain::money::Money;

use super::encode::{encoded, one_line};
use super::facts::{Asset, Currencies};

/// Longest word in a link, in bytes as it stands there; ours: a QR code with more is hard to read.
const LONGEST_WORD: usize = 1_200;

/// What a link should carry. Everything may be missing.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Ask {
    pub amount: Option<Money>,
    /// A decimal number of the service's own asset, as typed: `0.0005`. It is never [`Money`].
    pub asset: Option<String>,
    /// A word from the giver; may be empty.
    pub note: String,
    /// The receiver's name as the giver's app should show it; may be empty.
    pub receiver: String,
}

/// Where the giver goes. Made anew from a checked address every time, never stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Handoff {
    /// Percent-encoded, of an allow-listed scheme.
    pub link: String,
    /// What a QR code for another device says; empty if this service is no use in one.
    pub qr_text: Option<String>,
    pub left_out: Vec<LeftOut>,
}

/// What was asked for and is not in the link.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LeftOut {
    Amount(Why),
    Note(Why),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// Links of this service carry none: the giver types it there.
    NotCarried,
    /// The service takes other currencies, or its own asset only.
    OtherCurrency,
    /// Zero or less.
    NotPositive,
    /// Not plain digits with at most one dot between them.
    NotANumber,
    /// More digits after the decimal sign than the service takes.
    TooFine,
    TooLarge,
    TooLong,
}

impl Handoff {
    /// The host that a giver should see before leaving; nothing for a link that opens an app.
    pub fn host(&self) -> Option<&str> {
        let rest = self.link.strip_prefix("https://")?;
        let end = rest.find(['/', '?', '#', ':']).unwrap_or(rest.len());
        Some(&rest[..end])
    }

    /// To a service whose links carry nothing.
    pub(super) fn bare(link: String, ask: &Ask) -> Self {
        let mut left_out = Vec::new();
        if ask.amount.is_some() || ask.asset.is_some() {
            left_out.push(LeftOut::Amount(Why::NotCarried));
        }
        left_out.extend(note_left_out(ask));
        Self {
            link,
            qr_text: None,
            left_out,
        }
    }
}

impl Ask {
    /// The sum that a service of these currencies may be asked for.
    pub(super) fn sum(&self, currencies: Currencies) -> Option<Result<Money, Why>> {
        match (self.amount, &self.asset) {
            (None, None) => None,
            (Some(sum), _) if !currencies.takes(sum.currency) => Some(Err(Why::OtherCurrency)),
            (Some(sum), _) if sum.is_positive() => Some(Ok(sum)),
            (Some(_), _) => Some(Err(Why::NotPositive)),
            (None, Some(_)) => Some(Err(Why::OtherCurrency)),
        }
    }

    /// What was typed in the network's own asset, without needless zeros: `0.5`.
    pub(super) fn quantity(
        &self,
        asset: Asset,
        most_whole_digits: usize,
    ) -> Option<Result<String, Why>> {
        match (&self.asset, self.amount) {
            (None, None) => None,
            (None, Some(_)) => Some(Err(Why::OtherCurrency)),
            (Some(typed), _) => Some(quantity(typed, asset, most_whole_digits)),
        }
    }

    /// The giver's word in one line of at most `most` characters. It is never cut: half a sentence can say the opposite.
    pub(super) fn word(&self, most: usize) -> Option<Result<String, Why>> {
        let word = one_line(&self.note);
        match word.chars().count() {
            0 => None,
            n if n > most || encoded(&word).len() > LONGEST_WORD => Some(Err(Why::TooLong)),
            _ => Some(Ok(word)),
        }
    }
}

fn quantity(typed: &str, asset: Asset, most_whole_digits: usize) -> Result<String, Why> {
    let (whole, fraction) = typed.split_once('.').unwrap_or((typed, "0"));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !is_digits(whole) || !is_digits(fraction) {
        return Err(Why::NotANumber);
    }
    let (whole, fraction) = (
        whole.trim_start_matches('0'),
        fraction.trim_end_matches('0'),
    );
    if fraction.len() > usize::from(asset.digits) {
        return Err(Why::TooFine);
    }
    if whole.len() > most_whole_digits {
        return Err(Why::TooLarge);
    }
    match (whole, fraction) {
        ("", "") => Err(Why::NotPositive),
        (whole, "") => Ok(whole.to_owned()),
        ("", fraction) => Ok(format!("0.{fraction}")),
        (whole, fraction) => Ok(format!("{whole}.{fraction}")),
    }
}

/// What can be carried; what cannot is noted in `left_out`.
pub(super) fn carried<T>(
    wanted: Option<Result<T, Why>>,
    left_out: &mut Vec<LeftOut>,
    of: fn(Why) -> LeftOut,
) -> Option<T> {
    match wanted? {
        Ok(value) => Some(value),
        Err(why) => {
            left_out.push(of(why));
            None
        }
    }
}

/// For links that have no place for a word.
pub(super) fn note_left_out(ask: &Ask) -> Option<LeftOut> {
    let is_said = !one_line(&ask.note).is_empty();
    is_said.then_some(LeftOut::Note(Why::NotCarried))
}
