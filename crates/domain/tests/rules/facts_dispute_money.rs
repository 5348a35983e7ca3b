//! Facts about the money of a dispute: what is held, who bears what is not there, and where all of it ends.

use domain::disputes::{Command, Outcome, Rejection};
use domain::id::{PaymentId, PersonId, TipId};
use domain::ledger::Account;
use domain::moment::Span;
use domain::payments::Outcome as Charged;
use domain::tips::supporters::Filter;
use domain::wallet::Cause;
use domain::{Actor, Rejection as Refused};

use crate::world::{World, payment_of, visa};

/// A tip of 10.00 (9.60 after fees) that was warned of.
fn warned(world: &mut World) -> (PersonId, PersonId, TipId) {
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let tip = world.tip(Actor::Person(lena), amina, 1_000, Some(visa()));
    let tip = tip.unwrap();
    world.outcome(payment_of(tip), Charged::SucceededWithWarning);
    (amina, lena, tip)
}

fn accept(world: &mut World, by: PersonId, payment: PaymentId) {
    let command = Command::AcceptDispute { payment };
    world.ask(Actor::Person(by), command).unwrap();
}

fn answer(world: &mut World, by: PersonId, payment: PaymentId) {
    let evidence = "Here.".into();
    let command = Command::AnswerDispute { payment, evidence };
    world.ask(Actor::Person(by), command).unwrap();
}

#[test]
fn pending_money_is_held_and_comes_back_where_it_was() {
    let mut world = World::default();
    let (amina, _, tip) = warned(&mut world);
    let payment = payment_of(tip);
    world.say(payment, Outcome::Opened);
    assert_eq!((world.pending(amina), world.available(amina)), (0, 0));
    assert_eq!(world.holds(Account::Held(amina)), 960);
    answer(&mut world, amina, payment);
    world.say(payment, Outcome::Won);
    assert_eq!((world.pending(amina), world.available(amina)), (960, 0));
    world.wait(Span::days(2));
    world.settle(payment);
    assert_eq!((world.pending(amina), world.available(amina)), (0, 960));
    let lines = [
        (Cause::TipReceived(tip), 960),
        (Cause::DisputeHeld(payment), -960),
        (Cause::DisputeReturned(payment), 960),
    ];
    assert_eq!(world.lines(amina), lines);
}

#[test]
fn money_that_settles_while_it_is_held_is_not_paid_twice() {
    let mut world = World::default();
    let (amina, _, tip) = warned(&mut world);
    let payment = payment_of(tip);
    world.say(payment, Outcome::Opened);
    world.wait(Span::days(2));
    world.settle(payment);
    assert_eq!(world.available(amina), 0);
    answer(&mut world, amina, payment);
    world.say(payment, Outcome::Won);
    assert_eq!((world.pending(amina), world.available(amina)), (0, 960));
}

#[test]
fn what_was_spent_before_the_bank_asked_is_borne_by_obole_and_nobody_owes() {
    let mut world = World::default();
    let (amina, lena, tip) = warned(&mut world);
    let payment = payment_of(tip);
    world.wait(Span::days(2));
    world.settle(payment);
    let ines = world.person("ines");
    world.give_from(amina, ines, 700);
    world.say(payment, Outcome::Opened);
    assert_eq!(world.available(amina), 0);
    assert_eq!(world.holds(Account::Held(amina)), 260);
    assert_eq!(world.state.dispute(payment).unwrap().missing().minor, 700);
    world.give_balance(amina, 500);
    accept(&mut world, amina, payment);
    assert_eq!(
        world.available(amina),
        500,
        "what came later is not touched"
    );
    assert_eq!(world.holds(Account::DisputeLosses), -700);
    assert_eq!(
        world.lines(lena).last(),
        Some(&(Cause::DisputeGotBack(payment), 1_000))
    );
}

#[test]
fn a_lost_dispute_brings_the_whole_amount_to_the_card_with_the_fees() {
    let mut world = World::default();
    let (amina, _, tip) = warned(&mut world);
    let payment = payment_of(tip);
    world.say(payment, Outcome::Opened);
    assert_eq!(
        world.holds(Account::Cards),
        -1_000,
        "nothing moves while it is open"
    );
    assert_eq!(world.holds(Account::CardFees), 40);
    accept(&mut world, amina, payment);
    for account in [Account::Cards, Account::CardFees, Account::Held(amina)] {
        assert_eq!(world.holds(account), 0, "{account:?}");
    }
    assert_eq!(world.payment(payment).refundable().minor, 0);
}

#[test]
fn a_lost_tip_counts_as_given_back() {
    let mut world = World::default();
    let (amina, _, tip) = warned(&mut world);
    let payment = payment_of(tip);
    world.say(payment, Outcome::Opened);
    let given_back = Filter {
        is_given_back: Some(true),
        ..Filter::default()
    };
    let count = |world: &World| world.state.tips.supporters.count(amina, given_back);
    assert_eq!(count(&world), 0);
    accept(&mut world, amina, payment);
    assert_eq!(count(&world), 1);
    let takings = &world.state.tips.supporters;
    let takings = takings
        .takings(amina, domain::money::Currency::EUR)
        .unwrap();
    assert_eq!((takings.net_minor(), takings.seen_minor()), (0, 0));
}

#[test]
fn a_disputed_tip_cannot_be_given_back_by_another_way() {
    let mut world = World::default();
    let (amina, _, tip) = warned(&mut world);
    let payment = payment_of(tip);
    world.refund(amina, tip, 400).unwrap();
    world.say(payment, Outcome::Opened);
    assert_eq!(world.state.dispute(payment).unwrap().amount.minor, 600);
    let refused = |r: Rejection| Err(Refused::from(r));
    assert_eq!(world.refund(amina, tip, 100), refused(Rejection::Open));
    accept(&mut world, amina, payment);
    assert_eq!(world.refund(amina, tip, 100), refused(Rejection::Lost));
}

#[test]
fn what_is_given_back_already_leaves_nothing_to_dispute() {
    let mut world = World::default();
    let (amina, _, tip) = warned(&mut world);
    world.refund(amina, tip, 1_000).unwrap();
    world.say(payment_of(tip), Outcome::Opened);
    assert!(world.state.dispute(payment_of(tip)).is_err());
    assert!(
        !domain::jobs(&world.state, world.now(), 10)
            .iter()
            .any(|job| { matches!(job.work, domain::Work::WatchCharge { .. }) })
    );
}

#[test]
fn a_top_up_that_its_own_bank_takes_back_is_money_and_nothing_else() {
    let mut world = World::default();
    let lena = world.person("lena");
    let payment = world.top_up(lena, 1_000);
    world.outcome(payment, Charged::SucceededWithWarning);
    world.say(payment, Outcome::Opened);
    assert_eq!(world.available(lena), 0);
    accept(&mut world, lena, payment);
    assert_eq!(world.holds(Account::Cards), 0);
    let lines = [
        (Cause::ToppedUp(payment), 960),
        (Cause::DisputeHeld(payment), -960),
    ];
    assert_eq!(world.lines(lena), lines);
}
