//! Facts about withdrawals: what they cost, when they leave and arrive, and that money which a bank does not keep is
//! back with its fee.

use domain::ledger::Account;
use domain::moment::{Moment, Span};
use domain::money::{Currency, Money};
use domain::wallet::Cause;
use domain::withdrawals::{Command, Failure, Outcome, Phase, Rejection, Speed, withdrawal_terms};
use domain::{Actor, Rejection as Refused, State, Work, jobs};

use crate::world::{START, World, eur};

const HOUR: Span = Span::hours(1);

fn fee(amount: Money) -> i64 {
    let terms = withdrawal_terms(&State::default(), amount, Speed::Instant, START).unwrap();
    assert_eq!(terms.fee.minor + terms.arrives.minor, amount.minor);
    terms.fee.minor
}

#[test]
fn an_instant_withdrawal_costs_a_rate_between_two_ends() {
    for (minor, expected) in [
        (100, 25),
        (1_428, 25), // 24.99
        (1_457, 25), // 25.4975
        (1_458, 26), // 25.515
        (10_000, 175),
        (142_828, 2_499), // 2 499.49
        (142_829, 2_500),
        (500_000, 2_500),
    ] {
        assert_eq!(fee(eur(minor)), expected, "{minor}");
    }
    assert_eq!(fee(Currency::JPY.of_minor(100)), 25);
    let standard = withdrawal_terms(&State::default(), eur(500_000), Speed::Standard, START);
    let standard = standard.unwrap();
    assert_eq!((standard.fee, standard.arrives), (eur(0), eur(500_000)));
}

#[test]
fn a_standard_withdrawal_takes_one_to_three_business_days_after_it_leaves() {
    // START is a Tuesday evening; the weeks of November 2023.
    let monday = |days: i64, hour: i64| Moment(1_699_833_600_000) + Span::hours(days * 24 + hour);
    for (at, leaves, from, by) in [
        (monday(1, 22), monday(1, 23), monday(2, 23), monday(4, 23)),
        (monday(3, 9), monday(3, 10), monday(4, 10), monday(8, 10)),
        (monday(4, 22), monday(4, 23), monday(7, 23), monday(9, 23)),
        // An hour later it is Saturday.
        (monday(4, 23), monday(5, 0), monday(8, 0), monday(10, 0)),
        (monday(6, 23), monday(7, 0), monday(8, 0), monday(10, 0)),
    ] {
        let terms = withdrawal_terms(&State::default(), eur(100), Speed::Standard, at).unwrap();
        assert_eq!(terms.leaves_at, leaves);
        assert_eq!((terms.arrival.from, terms.arrival.by), (from, by));
    }
    let terms = withdrawal_terms(&State::default(), eur(100), Speed::Instant, START).unwrap();
    assert_eq!(terms.leaves_at, START + Span::seconds(10));
    assert_eq!(terms.arrival.from, START + Span::seconds(70));
    assert_eq!(terms.arrival.by, START + Span::seconds(10 + 1_800));
}

#[test]
fn amounts_out_of_range_are_refused_before_anything_else() {
    let least = eur(100);
    let largest = eur(500_000);
    for (amount, refused) in [
        (eur(i64::MIN), Rejection::TooSmall { least }),
        (eur(0), Rejection::TooSmall { least }),
        (eur(99), Rejection::TooSmall { least }),
        (eur(500_001), Rejection::TooLarge { largest }),
        (eur(i64::MAX), Rejection::TooLarge { largest }),
        (Currency::KWD.of_major(5), Rejection::Currency),
    ] {
        let state = State::default();
        let terms = withdrawal_terms(&state, amount, Speed::Standard, START);
        assert_eq!(terms, Err(refused), "{amount:?}");
    }
}

#[test]
fn a_withdrawal_leaves_is_paid_and_kept() {
    let mut world = World::default();
    let amina = world.person_with("amina", 50_000);
    let account = world.link(amina);
    let withdrawal = world.withdraw(account, 10_000, Speed::Instant).unwrap();
    assert_eq!(world.available(amina), 40_000);
    assert_eq!(world.holds(Account::Withdrawing), 10_000);
    world.wait(Span(9_999));
    assert_eq!(jobs(&world.state, world.now(), 9), []);
    world.wait(Span(1));
    let due = |world: &World| jobs(&world.state, world.now(), 9)[0].work.clone();
    assert_eq!(due(&world), Work::Dispatch { withdrawal });
    world.catch_up();
    assert_eq!(
        world.withdrawal(withdrawal).phase,
        Phase::InTransit(world.now())
    );
    let asked = Work::Payout {
        withdrawal,
        bank: crate::world::movements::bank(),
        amount: eur(9_825),
        pay_at: world.now() + Span::seconds(60),
    };
    assert_eq!(due(&world), asked);
    world.wait(Span::seconds(61));
    world.payout(withdrawal, Outcome::Paid);
    assert_eq!(world.holds(Account::Banks), 9_825);
    assert_eq!(world.holds(Account::WithdrawalFees), 175);
    // Tuesday, so that five business days end on the next one.
    let until = world.now() + Span::days(7);
    assert_eq!(due(&world), Work::TracePayout { withdrawal, until });
    assert_eq!(world.payout(withdrawal, Outcome::Kept).len(), 1);
    assert_eq!(jobs(&world.state, until, 9), []);
    assert_eq!(
        world.lines(amina)[1..],
        [(Cause::Withdrawn(withdrawal), -10_000)]
    );
}

#[test]
fn a_pending_withdrawal_can_be_cancelled_until_it_leaves() {
    let mut world = World::default();
    let amina = world.person_with("amina", 50_000);
    let lena = world.person("lena");
    let account = world.link(amina);
    let withdrawal = world.withdraw(account, 10_000, Speed::Instant).unwrap();
    let refused = world.cancel_withdrawal(lena, withdrawal);
    assert_eq!(refused, Err(Refused::NotAllowed));
    world.cancel_withdrawal(amina, withdrawal).unwrap();
    assert_eq!(world.available(amina), 50_000, "with its fee");
    let late = world.withdraw(account, 10_000, Speed::Standard).unwrap();
    world.wait(HOUR);
    // It could have left, but it did not: nobody was asked yet.
    world.cancel_withdrawal(amina, late).unwrap();
    let gone = world.withdraw(account, 10_000, Speed::Standard).unwrap();
    world.wait(HOUR);
    world.catch_up();
    for over in [withdrawal, late, gone] {
        let refused = world.cancel_withdrawal(amina, over);
        assert_eq!(refused, Err(Rejection::TooLateToCancel.into()));
    }
    let cancelled = world.lines(amina)[2];
    assert_eq!(cancelled, (Cause::WithdrawalCanceled(withdrawal), 10_000));
}

#[test]
fn what_leaves_late_arrives_late() {
    let mut world = World::default();
    let amina = world.person_with("amina", 50_000);
    let account = world.link(amina);
    let withdrawal = world.withdraw(account, 10_000, Speed::Standard).unwrap();
    let planned = world.withdrawal(withdrawal).arrives_by;
    world.wait(Span::days(30));
    world.catch_up();
    let found = world.withdrawal(withdrawal);
    assert!(found.arrives_from > world.now() && found.arrives_by > planned + Span::days(25));
}

#[test]
fn money_that_a_bank_does_not_take_is_back_with_its_fee_and_the_reason() {
    for reason in [
        Failure::NoAccount,
        Failure::AccountClosed,
        Failure::Refused,
        Failure::UnknownAccount,
    ] {
        let mut world = World::default();
        let amina = world.person_with("amina", 50_000);
        let account = world.link(amina);
        let withdrawal = world.withdraw(account, 10_000, Speed::Instant).unwrap();
        world.wait(HOUR);
        world.catch_up();
        world.payout(withdrawal, Outcome::Failed(reason));
        assert_eq!(world.available(amina), 50_000);
        let phase = Phase::Failed(reason, world.now());
        assert_eq!(world.withdrawal(withdrawal).phase, phase);
        let last = world.lines(amina)[2];
        assert_eq!(last, (Cause::WithdrawalFailed(withdrawal), 10_000));
        assert_eq!(jobs(&world.state, world.now(), 9), []);
    }
}

#[test]
fn what_was_paid_may_still_come_back_days_later_and_even_after_it_was_kept() {
    for is_kept in [false, true] {
        let mut world = World::default();
        let amina = world.person_with("amina", 50_000);
        let account = world.link(amina);
        let withdrawal = world.withdraw(account, 10_000, Speed::Instant).unwrap();
        world.wait(HOUR);
        world.catch_up();
        world.payout(withdrawal, Outcome::Paid);
        world.wait(Span::days(2));
        if is_kept {
            world.payout(withdrawal, Outcome::Kept);
        }
        let reason = Failure::AccountClosed;
        world.payout(withdrawal, Outcome::Returned(reason));
        assert_eq!(world.available(amina), 50_000);
        assert_eq!(world.holds(Account::Banks), 0);
        assert_eq!(world.holds(Account::WithdrawalFees), 0);
        let last = world.lines(amina)[2];
        assert_eq!(last, (Cause::WithdrawalReturned(withdrawal), 10_000));
    }
}

/// Rows: how far a withdrawal is. Columns: what the provider says. `.` changes nothing, `!` cannot be.
#[test]
fn the_word_of_a_provider_in_every_phase() {
    const OUTCOMES: [Outcome; 4] = [
        Outcome::Paid,
        Outcome::Failed(Failure::Refused),
        Outcome::Returned(Failure::Refused),
        Outcome::Kept,
    ];
    for (said, expected) in [
        (&[][..], ["paid", "failed", "failed", "."]),
        (&OUTCOMES[..1], [".", "returned", "returned", "kept"]),
        (&OUTCOMES[1..2], [".", ".", ".", "."]),
        (&[OUTCOMES[0], OUTCOMES[2]], [".", ".", ".", "."]),
        (
            &[OUTCOMES[0], OUTCOMES[3]],
            [".", "returned", "returned", "."],
        ),
    ] {
        for (outcome, expected) in OUTCOMES.into_iter().zip(expected) {
            let mut world = World::default();
            let amina = world.person_with("amina", 50_000);
            let account = world.link(amina);
            let withdrawal = world.withdraw(account, 10_000, Speed::Instant).unwrap();
            assert_eq!(world.payout(withdrawal, outcome), [], "it has not left");
            world.wait(HOUR);
            world.catch_up();
            for outcome in said {
                world.payout(withdrawal, *outcome);
            }
            let events = world.payout(withdrawal, outcome);
            let found = match world.withdrawal(withdrawal).phase {
                _ if events.is_empty() => ".",
                Phase::Paid { is_kept: false, .. } => "paid",
                Phase::Paid { is_kept: true, .. } => "kept",
                Phase::Failed(..) => "failed",
                Phase::Returned(..) => "returned",
                _ => "!",
            };
            assert_eq!(found, expected, "{said:?} then {outcome:?}");
        }
    }
}

#[test]
fn a_withdrawal_needs_ones_own_account_and_the_money() {
    let mut world = World::default();
    let amina = world.person_with("amina", 5_000);
    let lena = world.person_with("lena", 5_000);
    let account = world.link(amina);
    let missing = eur(1);
    let refused = world.withdraw(account, 5_001, Speed::Standard);
    assert_eq!(refused, Err(Rejection::BalanceTooLow { missing }.into()));
    let (amount, speed) = (eur(1_000), Speed::Standard);
    let command = Command::Withdraw {
        account,
        amount,
        speed,
    };
    for (by, refused) in [
        (Actor::Person(lena), Refused::NotAllowed),
        (Actor::Visitor, Refused::NeedsProfile),
        (Actor::System, Refused::NotAllowed),
    ] {
        assert_eq!(world.ask(by, command.clone()), Err(refused));
    }
    let withdrawal = world.withdraw(account, 5_000, Speed::Standard).unwrap();
    let dispatch = Command::DispatchWithdrawal { withdrawal };
    let by_owner = world.ask(Actor::Person(amina), dispatch);
    assert_eq!(by_owner, Err(Refused::NotAllowed));
}
