//! Liberapay: recurrent donations. Its weeks are told and not played: a price here is that of a month.

use super::{AMERICAN_CARDS, OBOLE};
use crate::moment::Span;
use crate::rules::{Billing, Offered, PackName, RulePack, Said, TierPrices, WalletRules};

/// Up to four notices, eight days apart; no grace outlasts the period that it is for.
pub const LIBERAPAY: RulePack = RulePack {
    name: PackName::Liberapay,
    tips: Some(Offered::TO_ALL),
    subscriptions: Some(Offered::TO_ALL),
    hosting: None,
    tickets: None,
    card_fees: AMERICAN_CARDS,
    tier_prices: TierPrices::Between(1, 10_000),
    grace: Span::days(32),
    renewal_tries: &[
        Span::days(8),
        Span::days(16),
        Span::days(24),
        Span::days(32),
    ],
    wallet: WalletRules::with_payouts_from(0),
    said: Said {
        billing: Billing::Weekly,
        ..Said::NOTHING
    },
    ..OBOLE
};
