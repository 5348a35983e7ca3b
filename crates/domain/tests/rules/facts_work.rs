//! Facts about work: what falls due, when, and under which name a provider is asked.
//! Do not test here that recorded work is no longer owed; that is a law.

use domain::id::{RecordId, TipId};
use domain::moment::Span;
use domain::payments::{CancelReason, Command, Outcome, Phase};
use domain::{Actor, Work, jobs, next_due};

use crate::world::{World, visa};

#[test]
fn an_open_payment_expires_after_23_hours_and_not_before() {
    let mut world = World::default();
    let payment = world.open_tip(None);
    let expire = Command::ExpirePayment { payment };
    world.wait(Span(Span::hours(23).0 - 1));
    assert_eq!(jobs(&world.state, world.now(), 10), []);
    world.ask(Actor::System, expire.clone()).unwrap();
    assert!(world.payment(payment).is_open());
    assert_eq!(
        next_due(&world.state, world.now()),
        Some(world.now() + Span(1))
    );
    world.wait(Span(1));
    let due = jobs(&world.state, world.now(), 10);
    assert_eq!(due[0].work, Work::Expire { payment });
    world.ask(Actor::System, expire).unwrap();
    let expired = Phase::Canceled(CancelReason::Expired);
    assert_eq!(world.payment(payment).phase, expired);
    assert_eq!(jobs(&world.state, world.now(), 10), []);
}

#[test]
fn a_payment_at_the_provider_does_not_expire() {
    let mut world = World::default();
    let payment = world.open_tip(Some(visa()));
    world.wait(Span::days(400));
    world
        .ask(Actor::System, Command::ExpirePayment { payment })
        .unwrap();
    assert!(matches!(
        world.payment(payment).phase,
        Phase::Processing { .. }
    ));
    let due = jobs(&world.state, world.now(), 10);
    assert!(matches!(due[0].work, Work::Charge { attempt: 1, .. }));
}

#[test]
fn pending_money_settles_after_two_days_and_only_once() {
    let mut world = World::default();
    let payment = world.open_tip(Some(visa()));
    let receiver = world.payment(payment).purpose.receiver();
    world.outcome(payment, Outcome::Succeeded);
    world.wait(Span(Span::days(2).0 - 1));
    assert_eq!(world.settle(payment), []);
    world.wait(Span(1));
    assert_eq!(world.settle(payment).len(), 1);
    assert_eq!(world.available(receiver), 960);
    assert_eq!(world.pending(receiver), 0);
    assert_eq!(world.settle(payment), []);
}

#[test]
fn every_kind_of_work_has_a_name_of_its_own_that_never_changes() {
    let mut world = World::default();
    let payment = world.open_tip(Some(visa()));
    let name = |world: &World| jobs(&world.state, world.now(), 9)[0].work.key();
    assert_eq!(name(&world), format!("charge/{payment}/1"));
    world.outcome(payment, Outcome::ChallengeNeeded);
    let by = world.payer(payment);
    let is_passed = false;
    let answer = Command::AnswerChallenge { payment, is_passed };
    world.ask(by, answer).unwrap();
    assert_eq!(name(&world), format!("challenge/{payment}/1"));
    world.outcome(payment, Outcome::Succeeded);
    world.wait(Span::days(2));
    assert_eq!(name(&world), format!("settle/{payment}"));
    let receiver = world.payment(payment).purpose.receiver();
    let tip = TipId(RecordId { n: 0, ..payment.0 });
    let refund = world.refund(receiver, tip, 100).unwrap();
    let names: Vec<String> = jobs(&world.state, world.now(), 9)
        .iter()
        .map(|job| job.work.key())
        .collect();
    assert!(names.contains(&format!("refund/{refund}")));
}

#[test]
fn work_for_cards_and_for_refunds_stands_in_one_line() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let tip = world.paid_tip(lena, amina, 1_000);
    world.wait(Span::seconds(1));
    let refund = world.refund(amina, tip, 100).unwrap();
    world.wait(Span::seconds(1));
    let payment = world.top_up(lena, 1_000);
    let names = |count| -> Vec<String> {
        let due = jobs(&world.state, world.now(), count);
        due.iter().map(|job| job.work.key()).collect()
    };
    let both = [format!("refund/{refund}"), format!("charge/{payment}/1")];
    assert_eq!(names(2), both);
    assert_eq!(names(1), both[..1]);
    assert!(names(0).is_empty());
}
