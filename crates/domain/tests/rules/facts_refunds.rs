//! Facts about money that goes back: how much, whose, and what becomes of the fee.
//! Do not ask here who may refund; tips say that.

use domain::ledger::Account;
use domain::moment::Span;
use domain::money::Currency;
use domain::payments::{RefundPhase, Rejection};
use domain::{Actor, Rejection as Refused, tips};

use crate::world::{CARD, World, eur, payment_of};

#[test]
fn a_refund_to_a_balance_is_there_at_once() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 1_000));
    let tip = world.give_from(lena, amina, 1_000);
    let refund = world.refund(amina, tip, 400).unwrap();
    assert_eq!((world.available(amina), world.available(lena)), (600, 400));
    let phase = world.state.payments.refunds[&refund].phase;
    assert_eq!(phase, RefundPhase::Succeeded);
    assert_eq!(world.refund_outcome(refund, false), []);
}

#[test]
fn a_full_refund_to_a_card_returns_the_whole_fee() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let tip = world.paid_tip(lena, amina, 1_000);
    assert_eq!(world.holds(Account::CardFees), 40);
    let refund = world.refund(amina, tip, 1_000).unwrap();
    assert_eq!(world.pending(amina), 0);
    assert_eq!(world.holds(Account::CardFees), 0);
    assert_eq!(world.holds(Account::Refunding), 1_000);
    world.refund_outcome(refund, true);
    assert_eq!(world.holds(Account::Refunding), 0);
    assert_eq!(world.holds(CARD), 0);
}

#[test]
fn a_part_returns_its_share_of_the_fee_and_the_parts_add_up() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let tip = world.paid_tip(lena, amina, 1_000);
    let mut fees = Vec::new();
    for minor in [1, 332, 333, 334] {
        world.refund(amina, tip, minor).unwrap();
        fees.push(world.holds(Account::CardFees));
    }
    assert_eq!(fees, [40, 27, 14, 0]);
    assert_eq!(world.pending(amina), 0);
    let left = world.payment(payment_of(tip)).refundable();
    assert_eq!(left, eur(0));
}

#[test]
fn no_more_than_what_is_left_goes_back() {
    let mut world = World::default();
    let (amina, lena) = (world.person_with("amina", 9_000), world.person("lena"));
    let tip = world.paid_tip(lena, amina, 1_000);
    let too_large = |left| Refused::from(Rejection::RefundTooLarge { left: eur(left) });
    for minor in [1_001, i64::MAX] {
        assert_eq!(world.refund(amina, tip, minor), Err(too_large(1_000)));
    }
    for minor in [0, -1, i64::MIN] {
        let answer = world.refund(amina, tip, minor);
        assert_eq!(answer, Err(Rejection::NotPositive.into()));
    }
    world.refund(amina, tip, 999).unwrap();
    assert_eq!(world.refund(amina, tip, 2), Err(too_large(1)));
    world.refund(amina, tip, 1).unwrap();
    assert_eq!(world.refund(amina, tip, 1), Err(too_large(0)));
    let dollars = tips::Command::RefundTip {
        tip,
        amount: Currency::USD.of_minor(1),
    };
    let answer = world.ask(Actor::Person(amina), dollars);
    assert_eq!(answer, Err(too_large(0)));
}

#[test]
fn pending_money_goes_back_from_pending_and_settled_money_from_available() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let tip = world.paid_tip(lena, amina, 1_000);
    world.refund(amina, tip, 500).unwrap();
    assert_eq!((world.pending(amina), world.available(amina)), (480, 0));
    world.wait(Span::days(2));
    world.settle(payment_of(tip));
    assert_eq!((world.pending(amina), world.available(amina)), (0, 480));
    world.refund(amina, tip, 500).unwrap();
    assert_eq!((world.pending(amina), world.available(amina)), (0, 0));
}

#[test]
fn nothing_is_left_to_settle_after_a_full_refund() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let tip = world.paid_tip(lena, amina, 1_000);
    world.refund(amina, tip, 1_000).unwrap();
    world.wait(Span::days(2));
    assert_eq!(world.settle(payment_of(tip)).len(), 1);
    assert_eq!(world.available(amina), 0);
}

#[test]
fn money_that_was_spent_cannot_go_back() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 1_000));
    let ines = world.person("ines");
    let tip = world.give_from(lena, amina, 1_000);
    world.give_from(amina, ines, 700);
    let missing = eur(100);
    let answer = world.refund(amina, tip, 400);
    assert_eq!(answer, Err(Rejection::BalanceTooLow { missing }.into()));
    assert!(world.refund(amina, tip, 300).is_ok());
}

#[test]
fn a_failed_refund_brings_the_money_and_the_fee_home() {
    for is_settled in [false, true] {
        let mut world = World::default();
        let (amina, lena) = (world.person("amina"), world.person("lena"));
        let tip = world.paid_tip(lena, amina, 1_000);
        if is_settled {
            world.wait(Span::days(2));
            world.settle(payment_of(tip));
        }
        let before = (world.pending(amina), world.available(amina));
        let refund = world.refund(amina, tip, 700).unwrap();
        world.refund_outcome(refund, false);
        let after = (world.pending(amina), world.available(amina));
        assert_eq!(after, before);
        assert_eq!(world.holds(Account::CardFees), 40);
        assert_eq!(world.payment(payment_of(tip)).refundable(), eur(1_000));
        assert!(world.refund(amina, tip, 1_000).is_ok());
    }
}

#[test]
fn a_refund_that_fails_after_settling_comes_home_available() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let tip = world.paid_tip(lena, amina, 1_000);
    let refund = world.refund(amina, tip, 1_000).unwrap();
    world.wait(Span::days(2));
    world.settle(payment_of(tip));
    world.refund_outcome(refund, false);
    assert_eq!((world.pending(amina), world.available(amina)), (0, 960));
}

#[test]
fn a_refund_ends_once() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let tip = world.paid_tip(lena, amina, 1_000);
    let refund = world.refund(amina, tip, 700).unwrap();
    assert_eq!(world.refund_outcome(refund, true).len(), 1);
    for is_paid in [true, false] {
        assert_eq!(world.refund_outcome(refund, is_paid), []);
    }
}

/// Shares are rounded as a running total. When an early refund fails, its rounding goes with it.
#[test]
fn a_running_total_that_is_ahead_takes_no_fee_from_the_receiver() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    // 10.00 by card costs 0.40: the 25th cent is the first to return a cent of it.
    let tip = world.paid_tip(lena, amina, 1_000);
    let early = world.refund(amina, tip, 24).unwrap();
    let odd = world.refund(amina, tip, 1).unwrap();
    world.refund_outcome(early, false);
    let next = world.refund(amina, tip, 1).unwrap();
    let fee_returned = |id| world.state.payments.refunds[&id].fee_returned;
    assert_eq!((fee_returned(odd), fee_returned(next)), (eur(1), eur(0)));
    world.refund(amina, tip, 998).unwrap();
    assert_eq!(world.holds(Account::CardFees), 0);
    assert_eq!(world.pending(amina), 0);
}

#[test]
fn a_running_total_that_is_behind_returns_no_more_than_the_part_itself() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    // 0.50 by card costs 0.26: about every second cent returns a cent of it.
    let tip = world.paid_tip(lena, amina, 50);
    let parts: Vec<_> = (0..12)
        .map(|_| world.refund(amina, tip, 1).unwrap())
        .collect();
    for part in parts {
        if world.state.payments.refunds[&part].fee_returned == eur(1) {
            world.refund_outcome(part, false);
        }
    }
    let next = world.refund(amina, tip, 1).unwrap();
    let fee_returned = world.state.payments.refunds[&next].fee_returned;
    assert_eq!(fee_returned, eur(1));
    let left = world.payment(payment_of(tip)).refundable();
    world.refund(amina, tip, left.minor).unwrap();
    assert_eq!(world.holds(Account::CardFees), 0);
    assert_eq!(world.pending(amina), 0);
}
