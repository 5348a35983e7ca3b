//! Facts about what a provider says too late, twice, out of order or about nothing.
//! That the books hold meanwhile is proven after every request; do not reckon them here.

use domain::id::{PaymentId, RefundId, RequestId};
use domain::jobs::{outcome_request, own_request, refund_request};
use domain::ledger::Account;
use domain::moment::Span;
use domain::payments::{CancelReason, Command, Decline, Event, Outcome, Phase, RefundPhase};
use domain::{Actor, Work, jobs};

use crate::world::{CARD, World, payment_of, visa};

#[test]
fn money_that_comes_after_cancelling_is_booked_and_goes_back() {
    let mut world = World::default();
    let payment = world.open_tip(Some(visa()));
    let by = world.payer(payment);
    let receiver = world.payment(payment).purpose.receiver();
    let cards = world.holds(CARD);
    world.ask(by, Command::CancelPayment { payment }).unwrap();
    let events = world.outcome(payment, Outcome::Succeeded);
    assert_eq!(events.len(), 2);
    let asked = Phase::Canceled(CancelReason::AskedByPayer);
    assert_eq!(world.payment(payment).phase, asked);
    assert_eq!(world.holds(CARD), cards - 1_000);
    assert_eq!(world.holds(Account::Refunding), 1_000);
    assert_eq!(world.pending(receiver), 0);
    let refund = world.payment(payment).refunds[0];
    assert!(world.state.payments.refunds[&refund].is_of_late_money);
    world.refund_outcome(refund, true);
    assert_eq!(world.holds(CARD), cards);
}

#[test]
fn a_payment_cancelled_at_the_provider_is_owed_an_answer_until_there_is_one() {
    for outcome in [
        Outcome::Succeeded,
        Outcome::ChallengeNeeded,
        Outcome::Declined(Decline::Refused),
    ] {
        let mut world = World::default();
        let payment = world.open_tip(Some(visa()));
        let by = world.payer(payment);
        let charge = jobs(&world.state, world.now(), 9)[0].work.clone();
        world.ask(by, Command::CancelPayment { payment }).unwrap();
        let is_owed = |world: &World| {
            let due = jobs(&world.state, world.now() + Span::days(9), 9);
            due.iter().any(|job| job.work == charge)
        };
        assert!(is_owed(&world));
        world.outcome(payment, outcome);
        assert!(!is_owed(&world), "{outcome:?}");
        assert_eq!(world.outcome(payment, Outcome::ChallengeNeeded), []);
    }
}

#[test]
fn late_money_that_cannot_go_back_stays_on_its_way() {
    let mut world = World::default();
    let payment = world.open_tip(Some(visa()));
    let by = world.payer(payment);
    world.ask(by, Command::CancelPayment { payment }).unwrap();
    world.outcome(payment, Outcome::Succeeded);
    let refund = world.payment(payment).refunds[0];
    world.refund_outcome(refund, false);
    let phase = world.state.payments.refunds[&refund].phase;
    assert_eq!(phase, RefundPhase::Failed);
    assert_eq!(world.holds(Account::Refunding), 1_000);
}

#[test]
fn money_of_an_earlier_attempt_goes_back_and_the_present_one_goes_on() {
    let mut world = World::default();
    let payment = world.open_tip(Some(visa()));
    let by = world.payer(payment);
    world.outcome(payment, Outcome::Declined(Decline::ProcessingError));
    let method = visa();
    let choose = Command::ChooseMethod { payment, method };
    world.ask(by, choose).unwrap();
    world.ask(by, Command::ConfirmPayment { payment }).unwrap();
    let late = world.outcome_of(payment, 1, Outcome::Succeeded);
    assert!(matches!(
        late[0],
        domain::Event::Payments(Event::PaidTooLate { attempt: 1, .. })
    ));
    world.outcome(payment, Outcome::Succeeded);
    assert_eq!(world.payment(payment).phase, Phase::Succeeded);
    assert_eq!(world.payment(payment).captured, [1, 2]);
}

#[test]
fn doubled_and_overtaken_notices_say_nothing_new() {
    let mut world = World::default();
    let payment = world.open_tip(Some(visa()));
    let challenge = Outcome::ChallengeNeeded;
    assert_eq!(world.outcome(payment, challenge).len(), 1);
    assert_eq!(world.outcome(payment, challenge), []);
    let by = world.payer(payment);
    let is_passed = true;
    let answer = Command::AnswerChallenge { payment, is_passed };
    world.ask(by, answer).unwrap();
    assert_eq!(world.outcome(payment, challenge), []);
    assert_eq!(world.outcome(payment, Outcome::Succeeded).len(), 2);
    for late in [
        Outcome::Succeeded,
        challenge,
        Outcome::Declined(Decline::Fraud),
    ] {
        for attempt in [0, 1, 2, u16::MAX] {
            assert_eq!(world.outcome_of(payment, attempt, late), [], "{attempt}");
        }
    }
}

#[test]
fn money_for_an_attempt_that_never_was_is_not_booked() {
    let mut world = World::default();
    let payment = world.open_tip(None);
    for attempt in [0, 1, u16::MAX] {
        assert_eq!(world.outcome_of(payment, attempt, Outcome::Succeeded), []);
    }
    let payment = open_tip_again(&mut world);
    for attempt in [0, 2, u16::MAX] {
        assert_eq!(world.outcome_of(payment, attempt, Outcome::Succeeded), []);
    }
}

fn open_tip_again(world: &mut World) -> PaymentId {
    let receiver = *world.state.people.by_id.keys().next().unwrap();
    let tip = world
        .tip(Actor::Visitor, receiver, 1_000, Some(visa()))
        .unwrap();
    payment_of(tip)
}

#[test]
fn a_bank_may_decide_while_the_challenge_is_still_open() {
    for (outcome, phase) in [
        (Outcome::Succeeded, Phase::Succeeded),
        (
            Outcome::Declined(Decline::ChallengeFailed),
            Phase::NeedsMethod(Some(Decline::ChallengeFailed)),
        ),
    ] {
        let mut world = World::default();
        let payment = world.open_tip(Some(visa()));
        world.outcome(payment, Outcome::ChallengeNeeded);
        world.outcome(payment, outcome);
        assert_eq!(world.payment(payment).phase, phase);
    }
}

#[test]
fn the_same_notice_is_one_request_and_another_notice_another() {
    let mut world = World::default();
    let payment = world.open_tip(Some(visa()));
    let id = |attempt, outcome| outcome_request(payment, attempt, outcome).0;
    assert_eq!(id(1, Outcome::Succeeded), id(1, Outcome::Succeeded));
    let refund = RefundId(payment.0);
    let work = Work::Settle { payment };
    let ids: Vec<RequestId> = vec![
        id(1, Outcome::Succeeded),
        id(2, Outcome::Succeeded),
        id(1, Outcome::ChallengeNeeded),
        id(1, Outcome::Declined(Decline::Refused)),
        id(1, Outcome::Declined(Decline::Fraud)),
        refund_request(refund, true).0,
        refund_request(refund, false).0,
        own_request(&work).unwrap().0,
        own_request(&Work::Expire { payment }).unwrap().0,
    ];
    let mut distinct = ids.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), ids.len());
}
