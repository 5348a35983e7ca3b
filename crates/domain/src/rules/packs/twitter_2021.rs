//! Twitter as of 2021: Tip Jar, Super Follows, Ticketed Spaces. Nothing of later years here.

use super::{AMERICAN_CARDS, EIGHT_TRIES, OBOLE};
use crate::moment::Span;
use crate::money::{Currency, Rate};
use crate::people::{Language, Role};
use crate::rules::{
    Asked, Billing, CommunityRules, MarkRules, Offered, OnCancel, PackName, RulePack, Said,
    SaleFee, SpaceRules, TierPrices, WalletRules,
};

/// The app store's 30 %, then 3 % of the rest until 50 000 USD in a lifetime, then 20 %.
const SALES: SaleFee = SaleFee {
    store: Rate::basis_points(3_000),
    platform: Rate::basis_points(300),
    beyond: Some((5_000_000, Rate::basis_points(2_000))),
};

pub const TWITTER_2021: RulePack = RulePack {
    name: PackName::Twitter2021,
    tips: Some(Offered {
        asked: &[
            Asked::Role(&[
                Role::Creator,
                Role::Journalist,
                Role::Expert,
                Role::NonProfit,
            ]),
            Asked::Language(Language::English),
            Asked::OfAge,
        ],
        fee: SaleFee::NONE,
    }),
    subscriptions: Some(Offered {
        asked: &[
            Asked::OfAge,
            Asked::Followers(10_000),
            Asked::Posts(25, Span::days(30)),
            Asked::UnitedStates,
        ],
        fee: SALES,
    }),
    // 600 followers until 21 October 2021, when the rule was dropped: the first value counts.
    hosting: Some(Offered {
        asked: &[Asked::Followers(600)],
        fee: SaleFee::NONE,
    }),
    tickets: Some(Offered {
        asked: &[
            Asked::OfAge,
            Asked::Followers(1_000),
            Asked::Hosted(3, Some(Span::days(30))),
            Asked::TwoFactor,
            Asked::UnitedStates,
        ],
        fee: SALES,
    }),
    card_fees: AMERICAN_CARDS,
    tier_prices: TierPrices::Among([299, 499, 999]),
    grace: Span::days(14),
    renewal_tries: EIGHT_TRIES,
    wallet: WalletRules::with_payouts_from(5_000),
    spaces: SpaceRules {
        seats_most: 100,
        schedule_ahead: Span::days(14),
        upcoming_most: 1,
        ..SpaceRules::USUAL
    },
    said: Said {
        billing: Billing::Anchored,
        tiers_most: Some(1),
        is_price_a_minimum: false,
        topics_most: Some(3),
        replay: Some(Span::days(30)),
        can_move: Some(false),
        on_cancel: Some(OnCancel::AskTheStore),
        mark: Some(MarkRules {
            month: Currency::USD.of_minor(800),
            month_in_store: Some(Currency::USD.of_minor(1_100)),
            year: None,
            account_age: Span::days(90),
            needs_phone: true,
            active_in: Some(Span::days(30)),
            unchanged_for: Some(Span::days(7)),
        }),
        communities: Some(CommunityRules {
            invites_each: 5,
            is_staff_unlimited: true,
            admin_age: Some(Span::days(180)),
        }),
        savings: None,
    },
    ..OBOLE
};
