//! Facts about the limits of a week, to the minute. The domain keeps minutes; here whole histories are added up.

use domain::limits::{Exceeded, Room, Use, room};
use domain::moment::Span;
use domain::money::Currency;
use domain::transfers::Rejection;
use domain::withdrawals::{self, Speed};
use domain::{State, transfers};
use proptest::prelude::*;

use crate::world::{World, eur};

const MINUTE: i64 = 60_000;
const WEEK: i64 = 7 * 24 * 60 * MINUTE;

fn left(world: &World, person: domain::id::PersonId, of: Use) -> i64 {
    let Room { left, .. } = room(&world.state, person, of, Currency::EUR, world.now());
    left.minor
}

#[test]
fn nobody_unverified_sends_more_than_299_99_a_week() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.rich("lena", 1));
    world.send_money(lena, amina, 20_000).unwrap();
    world.send_money(lena, amina, 9_999).unwrap();
    // Everything was sent in one minute, and that minute leaves the week as a whole.
    let begins = world.now().0.div_euclid(MINUTE) * MINUTE;
    let frees_at = domain::moment::Moment(begins + WEEK);
    let over = |left, fits_at| {
        let exceeded = Exceeded {
            limit: eur(29_999),
            left: eur(left),
            fits_at,
        };
        Err(Rejection::OverWeekLimit(exceeded).into())
    };
    assert_eq!(world.send_money(lena, amina, 1), over(0, Some(frees_at)));
    assert_eq!(world.send_money(lena, amina, 30_000), over(0, None));
    world.wait(frees_at - world.now());
    world.wait(Span(-1));
    assert_eq!(world.send_money(lena, amina, 1), over(0, Some(frees_at)));
    world.wait(Span(1));
    world.send_money(lena, amina, 29_999).unwrap();
}

#[test]
fn what_comes_back_frees_its_part_of_the_week() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.rich("lena", 3));
    let transfer = world.send_money(lena, amina, 29_999).unwrap();
    assert_eq!(left(&world, lena, Use::Send), 0);
    world.undo(lena, transfer).unwrap();
    assert_eq!(left(&world, lena, Use::Send), 29_999);
    let account = world.link(lena);
    let cancelled = world.withdraw(account, 60_000, Speed::Standard).unwrap();
    assert_eq!(left(&world, lena, Use::Bank), 39_999);
    world.cancel_withdrawal(lena, cancelled).unwrap();
    let failed = world.withdraw(account, 99_999, Speed::Instant).unwrap();
    world.wait(Span::hours(1));
    world.catch_up();
    let exceeded = Exceeded {
        limit: eur(99_999),
        left: eur(0),
        fits_at: None,
    };
    let refused = world.withdraw(account, 100_000, Speed::Standard);
    let over = withdrawals::Rejection::OverWeekLimit(exceeded);
    assert_eq!(refused, Err(over.into()));
    let reason = withdrawals::Failure::NoAccount;
    world.payout(failed, withdrawals::Outcome::Failed(reason));
    assert_eq!(left(&world, lena, Use::Bank), 99_999);
}

#[test]
fn each_currency_each_use_and_each_person_has_a_week_of_its_own() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.rich("lena", 1));
    world.send_money(lena, amina, 10_000).unwrap();
    assert_eq!(left(&world, lena, Use::Send), 19_999);
    assert_eq!(left(&world, amina, Use::Send), 29_999);
    assert_eq!(left(&world, lena, Use::Bank), 99_999);
    let yen = room(&world.state, lena, Use::Send, Currency::JPY, world.now());
    assert_eq!(yen.left, Currency::JPY.of_minor(29_999));
}

#[test]
fn paying_a_request_counts_as_sending() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.rich("lena", 1));
    let request = world.request_money(amina, lena, 30_000).unwrap();
    let refused = world.pay(lena, request);
    assert!(matches!(
        refused,
        Err(domain::Rejection::Transfers(Rejection::OverWeekLimit(_)))
    ));
    let request = world.request_money(amina, lena, 20_000).unwrap();
    world.pay(lena, request).unwrap();
    assert_eq!(left(&world, lena, Use::Send), 9_999);
}

/// What the transfers of the week that ends at `at` add up to.
fn oracle(state: &State, at: i64) -> i64 {
    let minute = |at: i64| at.div_euclid(MINUTE);
    let transfers = state.transfers.by_id.values();
    transfers
        .filter(|t| !matches!(t.phase, transfers::Phase::Undone(_)))
        .filter(|t| minute(at) - minute(t.sent_at.0) < 7 * 24 * 60)
        .map(|t| t.amount.minor)
        .sum()
}

fn waits() -> impl Strategy<Value = i64> {
    prop_oneof![
        4 => 0_i64..2 * MINUTE,
        3 => 0_i64..WEEK / 3,
        2 => (WEEK - 2 * MINUTE)..(WEEK + 2 * MINUTE),
    ]
}

/// Sums that fill a week exactly, or miss that by a cent, among others.
fn sums() -> impl Strategy<Value = i64> {
    prop_oneof![
        1 => 1_i64..32_000,
        3 => prop::sample::select(vec![9_999, 10_000, 10_001, 19_999, 20_000, 20_001, 29_999, 30_000]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_transfer_is_taken_exactly_when_its_week_has_room(
        sends in prop::collection::vec((waits(), sums(), prop::bool::weighted(0.2)), 1..40),
    ) {
        let mut world = World::default();
        let (amina, lena) = (world.person("amina"), world.rich("lena", 20));
        for (wait, minor, is_undone) in sends {
            world.wait(Span(wait));
            let room = 29_999 - oracle(&world.state, world.now().0);
            match world.send_money(lena, amina, minor) {
                Ok(transfer) => {
                    prop_assert!(minor <= room);
                    if is_undone {
                        world.undo(lena, transfer).unwrap();
                    }
                }
                Err(domain::Rejection::Transfers(Rejection::OverWeekLimit(over))) => {
                    prop_assert!(minor > room);
                    prop_assert_eq!(over.left, eur(room));
                    prop_assert_eq!(over.fits_at.is_none(), minor > 29_999);
                    if let Some(fits_at) = over.fits_at {
                        let room = |at| 29_999 - oracle(&world.state, at);
                        prop_assert!(fits_at > world.now());
                        prop_assert!(minor <= room(fits_at.0) && minor > room(fits_at.0 - 1));
                    }
                }
                Err(domain::Rejection::Transfers(Rejection::BalanceTooLow { .. })) => {}
                Err(other) => prop_assert!(false, "{:?}", other),
            }
        }
    }
}
