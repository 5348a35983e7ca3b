//! X as of 2026. Ticketed Spaces closed in October 2022 and are not offered here.

use super::{AMERICAN_CARDS, EIGHT_TRIES, OBOLE};
use crate::moment::Span;
use crate::money::{Currency, Rate};
use crate::rules::{
    Asked, Billing, CommunityRules, MarkRules, Offered, PackName, RulePack, Said, SaleFee,
    TierPrices, WalletRules,
};

pub const X_2026: RulePack = RulePack {
    name: PackName::X2026,
    tips: Some(Offered {
        asked: &[Asked::OfAge],
        fee: SaleFee::NONE,
    }),
    subscriptions: Some(Offered {
        asked: &[
            Asked::OfAge,
            Asked::FullProfile,
            Asked::VerifiedEmail,
            Asked::TwoFactor,
            Asked::AccountAge(Span::days(90)),
            Asked::Followers(500),
            Asked::Posts(1, Span::days(30)),
            Asked::IdentityChecked,
        ],
        fee: SaleFee {
            store: Rate::basis_points(0),
            platform: Rate::basis_points(300),
            beyond: Some((5_000_000, Rate::basis_points(1_000))),
        },
    }),
    hosting: Some(Offered::TO_ALL),
    tickets: None,
    card_fees: AMERICAN_CARDS,
    tier_prices: TierPrices::Between(100, 50_000),
    grace: Span::days(14),
    renewal_tries: EIGHT_TRIES,
    wallet: WalletRules::with_payouts_from(3_000),
    said: Said {
        billing: Billing::Anchored,
        tiers_most: None,
        is_price_a_minimum: false,
        topics_most: Some(3),
        replay: Some(Span::days(30)),
        can_move: None,
        on_cancel: None,
        mark: Some(MarkRules {
            month: Currency::USD.of_minor(800),
            month_in_store: None,
            year: Some(Currency::USD.of_minor(8_400)),
            account_age: Span::days(30),
            needs_phone: false,
            active_in: None,
            unchanged_for: None,
        }),
        communities: Some(CommunityRules {
            invites_each: 5,
            is_staff_unlimited: true,
            admin_age: Some(Span::days(180)),
        }),
        savings: Some(Rate::basis_points(600)),
    },
    ..OBOLE
};
