//! Ko-fi: tips and memberships. Spaces and tickets are not offered.

use super::{AMERICAN_CARDS, FREE_PRICES, OBOLE};
use crate::moment::Span;
use crate::rules::{Billing, Offered, PackName, RulePack, Said, WalletRules};

/// 0 % or 5 % of memberships, as the creator pays Ko-fi or not: the first counts. Nothing is tried again; the day of
/// grace is our own choice, for a bank needs time to answer.
pub const KO_FI: RulePack = RulePack {
    name: PackName::KoFi,
    tips: Some(Offered::TO_ALL),
    subscriptions: Some(Offered::TO_ALL),
    hosting: None,
    tickets: None,
    card_fees: AMERICAN_CARDS,
    tier_prices: FREE_PRICES,
    grace: Span::days(1),
    renewal_tries: &[],
    wallet: WalletRules::with_payouts_from(0),
    said: Said {
        billing: Billing::SameDay,
        is_price_a_minimum: true,
        ..Said::NOTHING
    },
    ..OBOLE
};
