//! The packs, one file each. Figures are as published by the services named, in the year of the pack's name or in
//! 2026; where two were published, the first of rules.md counts. Where a service publishes nothing, Obole's own holds.

mod ko_fi;
mod liberapay;
mod obole;
mod patreon;
mod twitter_2021;
mod x_2026;

pub(super) use ko_fi::KO_FI;
pub(super) use liberapay::LIBERAPAY;
pub use obole::OBOLE;
pub(super) use patreon::PATREON;
pub(super) use twitter_2021::TWITTER_2021;
pub(super) use x_2026::X_2026;

use super::{CardFee, TierPrices};
use crate::moment::Span;
use crate::money::{Currency, Rate};

/// 2.9 % and 0.30 USD; the same figures in the other currencies are our own choice.
const AMERICAN_CARDS: [CardFee; 4] = [
    american(Currency::EUR),
    american(Currency::USD),
    american(Currency::GBP),
    american(Currency::JPY),
];

const fn american(currency: Currency) -> CardFee {
    CardFee {
        rate: Rate::basis_points(290),
        fixed: currency.of_minor(30),
    }
}

/// Any price that a payment can have.
const FREE_PRICES: TierPrices = TierPrices::Between(1, OBOLE.largest_payment_major * 100);

/// Eight tries in fourteen days; on which of them is our own choice.
const EIGHT_TRIES: &[Span] = &[
    Span::days(1),
    Span::days(3),
    Span::days(5),
    Span::days(7),
    Span::days(9),
    Span::days(11),
    Span::days(13),
    Span::days(14),
];
