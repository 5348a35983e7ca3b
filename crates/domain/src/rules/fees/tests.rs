//! Fees to the minor unit: the published examples, and that nothing is ever lost. No State here.

use proptest::prelude::*;

use super::*;
use crate::rules::{CURRENCIES, OBOLE, PackName};

const MONTH: Deal = Deal::Month { earned: 0 };

fn usd(minor: i64) -> Money {
    Currency::USD.of_minor(minor)
}

/// (card processing, store, platform, received)
fn split(pack: PackName, paid: Money, way: Way, deal: Deal) -> [i64; 4] {
    let waterfall = pack.rules().waterfall(paid, way, deal).unwrap();
    let [card, store, platform] = waterfall.steps.map(|(_, sum)| sum.minor);
    [card, store, platform, waterfall.received.minor]
}

#[test]
fn card_fees_follow_the_table() {
    for (paid, fee) in [
        (Currency::EUR.of_major(10), 40),    // 1.5 % + 0.25
        (Currency::USD.of_major(10), 59),    // 2.9 % + 0.30
        (Currency::GBP.of_major(10), 35),    // 1.5 % + 0.20
        (Currency::JPY.of_major(1_000), 36), // 3.6 %
    ] {
        let waterfall = OBOLE.waterfall(paid, Way::Card, Deal::Tip);
        let taken = waterfall.map(|w| w.taken_by(Taker::CardProcessing).minor);
        assert_eq!(taken, Ok(fee), "{paid:?}");
    }
}

#[test]
fn a_payment_eaten_by_its_fee_is_refused() {
    let cents = Currency::EUR.of_minor(25);
    let tip = |paid, way| OBOLE.waterfall(paid, way, Deal::Tip);
    assert_eq!(tip(cents, Way::Card), Err(NothingLeft));
    assert!(tip(cents, Way::Balance).is_ok());
    let dinar = Currency::KWD.of_major(5);
    assert_eq!(tip(dinar, Way::Card), Err(NothingLeft));
}

/// 67.9 % of the price, not the 67 % that several papers printed.
#[test]
fn twitter_left_339_of_a_super_follow_of_499() {
    for way in [Way::Card, Way::Balance] {
        let parts = split(PackName::Twitter2021, usd(499), way, MONTH);
        assert_eq!(parts, [0, 150, 10, 339]);
    }
}

#[test]
fn each_pack_takes_its_own_part_of_a_month() {
    for (pack, parts) in [
        (PackName::Obole, [59, 0, 0, 941]),
        (PackName::Twitter2021, [0, 300, 21, 679]),
        (PackName::X2026, [59, 0, 30, 911]),
        (PackName::Patreon, [59, 0, 100, 841]),
        (PackName::KoFi, [59, 0, 0, 941]),
        (PackName::Liberapay, [59, 0, 0, 941]),
    ] {
        assert_eq!(split(pack, usd(1_000), Way::Card, MONTH), parts, "{pack:?}");
    }
}

#[test]
fn no_pack_takes_anything_of_a_tip_from_the_balance() {
    for pack in PackName::ALL {
        let parts = split(pack, usd(1_000), Way::Balance, Deal::Tip);
        assert_eq!(parts, [0, 0, 0, 1_000], "{pack:?}");
    }
}

#[test]
fn a_payment_that_crosses_the_threshold_is_split_at_it() {
    let month = |earned| {
        let deal = Deal::Month { earned };
        split(PackName::X2026, usd(10_000), Way::Balance, deal)[2]
    };
    assert_eq!(month(4_990_000), 300); // it just fits: 3 % of all
    assert_eq!(month(4_994_000), 180 + 400); // 3 % of 60, 10 % of 40
    let fee = PackName::X2026.rules().sale_fee(MONTH);
    let crossed = |earned| fee.crossed(usd(10_000), Deal::Month { earned });
    assert_eq!(crossed(4_994_000), Some((usd(6_000), usd(4_000))));
    assert_eq!((crossed(4_990_000), crossed(5_000_000)), (None, None));
    assert_eq!(month(5_000_000), 1_000);
    assert_eq!(month(9_000_000), 1_000);
}

#[test]
fn covering_the_fees_asks_a_little_more() {
    let eur = |minor| Currency::EUR.of_minor(minor);
    let of = |wanted| OBOLE.covering(eur(wanted), Way::Card, Deal::Tip);
    assert_eq!(of(1_000), Some(eur(1_041))); // 0.16 + 0.25 taken
    let balance = OBOLE.covering(eur(1_000), Way::Balance, Deal::Tip);
    assert_eq!(balance, Some(eur(1_000)));
    let dinar = Currency::KWD.of_major(5);
    assert_eq!(OBOLE.covering(dinar, Way::Card, Deal::Tip), None);
    assert_eq!(of(i64::MAX), None);
}

fn packs() -> impl Strategy<Value = &'static RulePack> {
    prop::sample::select(PackName::ALL.to_vec()).prop_map(PackName::rules)
}

fn deals() -> impl Strategy<Value = Deal> {
    let earned = prop_oneof![0..10_000_000_i64, 4_999_000..5_000_001_i64];
    prop_oneof![
        Just(Deal::Tip),
        Just(Deal::TopUp),
        earned.clone().prop_map(|earned| Deal::Month { earned }),
        earned.prop_map(|earned| Deal::Ticket { earned }),
    ]
}

fn ways() -> impl Strategy<Value = Way> {
    prop_oneof![Just(Way::Balance), Just(Way::Card)]
}

proptest! {
    #[test]
    fn a_waterfall_loses_nothing(
        minor in 1_i64..i64::MAX / 10_000,
        pack in packs(),
        deal in deals(),
        way in ways(),
        currency in prop::sample::select(CURRENCIES.to_vec()),
    ) {
        if let Ok(w) = pack.waterfall(currency.of_minor(minor), way, deal) {
            prop_assert_eq!(w.taken().minor + w.received.minor, minor);
            prop_assert!(w.steps.iter().all(|(_, sum)| sum.minor >= 0));
            let postings = w.postings(Account::Cards, Account::Refunding);
            let posted: i64 = postings.iter().map(|p| p.amount.minor).sum();
            prop_assert_eq!(posted, minor);
        }
    }

    #[test]
    fn what_covers_the_fees_is_enough_and_no_unit_more(
        wanted in 1_i64..200_000,
        pack in packs(),
        deal in deals(),
        way in ways(),
        currency in prop::sample::select(CURRENCIES.to_vec()),
    ) {
        let received = |paid: i64| {
            let waterfall = pack.waterfall(currency.of_minor(paid), way, deal);
            waterfall.map_or(0, |w| w.received.minor)
        };
        let paid = pack.covering(currency.of_minor(wanted), way, deal).unwrap().minor;
        prop_assert!(received(paid) >= wanted);
        for less in (paid - 500).max(1)..paid {
            prop_assert!(received(less) < wanted, "{} would do", less);
        }
    }
}
