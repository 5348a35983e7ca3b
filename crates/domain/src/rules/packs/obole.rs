//! Obole's own pack, which a world lives by until another is chosen. Do not take a share of anything here.

use crate::moment::Span;
use crate::money::{Currency, Rate};
use crate::rules::{
    Asked, Billing, CardFee, CommunityRules, MarkRules, Offered, OnCancel, PackName, RulePack,
    Said, SaleFee, SpaceRules, TierPrices, WalletRules,
};

/// 0 % of everything; EUR and USD fees as usual for European and American cards, GBP and JPY are our own choice, as
/// are the limits and delays. Selling tickets asks nobody to have hosted before: who may hold a room may sell seats
/// in it, since the money stays out of reach until it took place.
pub const OBOLE: RulePack = RulePack {
    name: PackName::Obole,
    tips: Some(Offered {
        asked: &[Asked::OfAge],
        fee: SaleFee::NONE,
    }),
    subscriptions: Some(Offered {
        asked: &[Asked::OfAge, Asked::FullProfile],
        fee: SaleFee::NONE,
    }),
    hosting: Some(Offered::TO_ALL),
    tickets: Some(Offered {
        asked: &[Asked::OfAge],
        fee: SaleFee::NONE,
    }),
    card_fees: [
        card_fee(Currency::EUR, 150, 25),
        card_fee(Currency::USD, 290, 30),
        card_fee(Currency::GBP, 150, 20),
        card_fee(Currency::JPY, 360, 0),
    ],
    largest_payment_major: 1_000,
    settlement: Span::days(2),
    open_payment: Span::hours(23),
    handoff_open: Span::days(30),
    message_max_chars: 280,
    dispute_answer: Span::days(7),
    evidence_max_chars: 2_000,
    tier_prices: TierPrices::Between(100, 99_900),
    perks_max: 5,
    perk_max_chars: 80,
    grace: Span::days(7),
    renewal_tries: &[Span::days(1), Span::days(3), Span::days(5), Span::days(7)],
    try_leeway: Span::hours(1),
    price_notice: Span::days(3),
    post_max_chars: 20_000,
    excerpt_max_chars: 280,
    wallet: WalletRules::USUAL,
    spaces: SpaceRules::USUAL,
    said: Said {
        billing: Billing::Anchored,
        tiers_most: Some(5),
        is_price_a_minimum: false,
        topics_most: Some(3),
        replay: Some(Span::days(30)),
        can_move: Some(true),
        on_cancel: Some(OnCancel::Automatic),
        mark: Some(MarkRules {
            month: Currency::USD.of_minor(800),
            month_in_store: None,
            year: None,
            account_age: Span::days(90),
            needs_phone: true,
            active_in: None,
            unchanged_for: None,
        }),
        communities: Some(CommunityRules {
            invites_each: 5,
            is_staff_unlimited: false,
            admin_age: None,
        }),
        savings: Some(Rate::basis_points(400)),
    },
};

const fn card_fee(currency: Currency, basis_points: u32, fixed_minor: i64) -> CardFee {
    CardFee {
        rate: Rate::basis_points(basis_points),
        fixed: currency.of_minor(fixed_minor),
    }
}
