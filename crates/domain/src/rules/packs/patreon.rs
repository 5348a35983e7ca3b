//! Patreon, for pages that opened after August 2025 (older ones pay 8 % or 11 %). It has memberships and nothing else.

use super::{AMERICAN_CARDS, FREE_PRICES, OBOLE};
use crate::money::Rate;
use crate::rules::{Billing, Offered, PackName, RulePack, Said, SaleFee};

/// A declined renewal is tried again for about a week, at days that are not published: Obole's are kept.
pub const PATREON: RulePack = RulePack {
    name: PackName::Patreon,
    tips: None,
    subscriptions: Some(Offered {
        asked: &[],
        fee: SaleFee {
            store: Rate::basis_points(0),
            platform: Rate::basis_points(1_000),
            beyond: None,
        },
    }),
    hosting: None,
    tickets: None,
    card_fees: AMERICAN_CARDS,
    tier_prices: FREE_PRICES,
    said: Said {
        billing: Billing::Drifting,
        ..Said::NOTHING
    },
    ..OBOLE
};
