//! Facts about payments beyond the table of phases: methods, attempts, late and doubled notices, expiry, jobs.
//! Do not repeat here what the table in `phases.rs` says row by row.

use domain::id::{PaymentId, RefundId, RequestId};
use domain::jobs::{outcome_request, own_request, refund_request};
use domain::moment::Span;
use domain::payments::{
    CancelReason, Command, Decline, Event, Method, Outcome, Phase, RefundPhase, Rejection,
};
use domain::{Actor, Rejection as Refused, Work, jobs, next_due};

use crate::world::{CARD, World, card, payment_of, visa};

fn open_tip(world: &mut World, method: Option<Method>) -> PaymentId {
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 2_000));
    let by = Actor::Person(lena);
    payment_of(world.tip(by, amina, 1_000, method).unwrap())
}

fn payer(world: &World, payment: PaymentId) -> Actor {
    Actor::Person(world.payment(payment).payer.unwrap())
}

#[test]
fn a_payment_without_a_method_waits_for_one_and_then_for_a_word() {
    let mut world = World::default();
    let payment = open_tip(&mut world, None);
    let by = payer(&world, payment);
    let method = Method::Balance;
    let choose = Command::ChooseMethod { payment, method };
    world.ask(by, choose).unwrap();
    assert_eq!(world.payment(payment).phase, Phase::NeedsConfirmation);
    world.ask(by, Command::ConfirmPayment { payment }).unwrap();
    assert_eq!(world.payment(payment).phase, Phase::Succeeded);
    assert_eq!(world.payment(payment).attempt, 1);
}

#[test]
fn only_the_payer_goes_on_with_a_payment() {
    let mut world = World::default();
    let payment = open_tip(&mut world, None);
    let receiver = world.payment(payment).purpose.receiver();
    let ines = world.person("ines");
    for command in [
        Command::ChooseMethod {
            payment,
            method: visa(),
        },
        Command::ConfirmPayment { payment },
        Command::AnswerChallenge {
            payment,
            is_passed: true,
        },
        Command::CancelPayment { payment },
    ] {
        for by in [
            Actor::Person(receiver),
            Actor::Person(ines),
            Actor::Visitor,
            Actor::System,
        ] {
            let answer = world.ask(by, command.clone());
            assert_eq!(answer, Err(Refused::NotAllowed), "{by:?}: {command:?}");
        }
    }
}

#[test]
fn only_the_system_says_what_a_provider_answered() {
    let mut world = World::default();
    let payment = open_tip(&mut world, Some(visa()));
    let refund = RefundId(payment.0);
    for command in [
        Command::RecordOutcome {
            payment,
            attempt: 1,
            outcome: Outcome::Succeeded,
        },
        Command::RecordRefund {
            refund,
            is_paid: true,
        },
        Command::SettlePayment { payment },
        Command::ExpirePayment { payment },
    ] {
        for by in [payer(&world, payment), Actor::Visitor] {
            let answer = world.ask(by, command.clone());
            assert_eq!(answer, Err(Refused::NotAllowed), "{by:?}: {command:?}");
        }
    }
}

#[test]
fn a_payment_or_refund_that_is_not_there_is_not_found() {
    let mut world = World::default();
    let lena = world.person("lena");
    let payment = PaymentId(lena.0);
    for (by, command) in [
        (Actor::Person(lena), Command::ConfirmPayment { payment }),
        (Actor::System, Command::SettlePayment { payment }),
        (Actor::System, Command::ExpirePayment { payment }),
        (
            Actor::System,
            Command::RecordRefund {
                refund: RefundId(lena.0),
                is_paid: true,
            },
        ),
    ] {
        assert_eq!(world.ask(by, command), Err(Refused::NotFound));
    }
}

#[test]
fn a_visitor_has_no_balance_to_pay_from() {
    let mut world = World::default();
    let amina = world.person("amina");
    let method = Some(Method::Balance);
    let refused = world.tip(Actor::Visitor, amina, 500, method);
    assert_eq!(refused, Err(Rejection::BalanceNotPossible.into()));
}

#[test]
fn a_balance_that_went_elsewhere_is_missed_when_confirming() {
    let mut world = World::default();
    let payment = open_tip(&mut world, None);
    let by = payer(&world, payment);
    let receiver = world.payment(payment).purpose.receiver();
    let method = Method::Balance;
    let choose = Command::ChooseMethod { payment, method };
    world.ask(by, choose).unwrap();
    let giver = by.person().unwrap();
    world.give_from(giver, receiver, 1_500);
    let missing = crate::world::eur(500);
    let refused = Err(Rejection::BalanceTooLow { missing }.into());
    assert_eq!(world.ask(by, Command::ConfirmPayment { payment }), refused);
    let method = visa();
    let choose = Command::ChooseMethod { payment, method };
    world.ask(by, choose).unwrap();
    world.ask(by, Command::ConfirmPayment { payment }).unwrap();
}

#[test]
fn a_card_number_never_gets_in() {
    let mut world = World::default();
    let payment = open_tip(&mut world, None);
    let by = payer(&world, payment);
    for (token, last4) in [
        ("4242424242424242", "4242"),
        ("tok_4242424242424242", "4242"),
        ("tok_424242424242", "4242"),
        ("tok_4242-4242-4242-4242", "4242"),
        ("tok_4242_4242_4242_4242", "4242"),
        ("tok_4242 4242 4242 4242", "4242"),
        ("tok_４２４２４２４２４２４２４２４２", "4242"),
        ("tok_visa", "4242424242424242"),
        ("tok_visa", "42 4"),
        ("tok_visa", "４２"),
        ("tok_visa", ""),
        ("visa", "4242"),
        (&format!("tok_{}", "a".repeat(61)), "4242"),
    ] {
        let method = card(token, last4);
        let choose = Command::ChooseMethod { payment, method };
        let refused = Err(Rejection::CardNotTokenised.into());
        assert_eq!(world.ask(by, choose), refused, "{token} {last4}");
    }
    let method = card("tok_bcdfg_hjklm_npqrs", "0002");
    let choose = Command::ChooseMethod { payment, method };
    assert!(world.ask(by, choose).is_ok());
}

#[test]
fn after_a_decline_another_card_may_succeed() {
    let mut world = World::default();
    let payment = open_tip(&mut world, Some(visa()));
    let by = payer(&world, payment);
    world.outcome(payment, Outcome::Declined(Decline::ExpiredCard));
    let declined = Phase::NeedsMethod(Some(Decline::ExpiredCard));
    assert_eq!(world.payment(payment).phase, declined);
    let method = card("tok_other", "0341");
    let choose = Command::ChooseMethod { payment, method };
    world.ask(by, choose).unwrap();
    world.ask(by, Command::ConfirmPayment { payment }).unwrap();
    assert_eq!(world.payment(payment).attempt, 2);
    world.outcome(payment, Outcome::Succeeded);
    assert_eq!(world.payment(payment).captured, [2]);
}

#[test]
fn money_that_comes_after_cancelling_is_booked_and_goes_back() {
    let mut world = World::default();
    let payment = open_tip(&mut world, Some(visa()));
    let by = payer(&world, payment);
    let receiver = world.payment(payment).purpose.receiver();
    let cards = world.holds(CARD);
    world.ask(by, Command::CancelPayment { payment }).unwrap();
    let events = world.outcome(payment, Outcome::Succeeded);
    assert_eq!(events.len(), 2);
    let asked = Phase::Canceled(CancelReason::AskedByPayer);
    assert_eq!(world.payment(payment).phase, asked);
    assert_eq!(world.holds(CARD), cards - 1_000);
    assert_eq!(world.holds(domain::ledger::Account::Refunding), 1_000);
    assert_eq!(world.pending(receiver), 0);
    let refund = world.payment(payment).refunds[0];
    assert!(world.state.payments.refunds[&refund].is_of_late_money);
    world.refund_outcome(refund, true);
    assert_eq!(world.holds(CARD), cards);
}

#[test]
fn late_money_that_cannot_go_back_stays_on_its_way() {
    let mut world = World::default();
    let payment = open_tip(&mut world, Some(visa()));
    let by = payer(&world, payment);
    world.ask(by, Command::CancelPayment { payment }).unwrap();
    world.outcome(payment, Outcome::Succeeded);
    let refund = world.payment(payment).refunds[0];
    world.refund_outcome(refund, false);
    let phase = world.state.payments.refunds[&refund].phase;
    assert_eq!(phase, RefundPhase::Failed);
    assert_eq!(world.holds(domain::ledger::Account::Refunding), 1_000);
}

#[test]
fn money_of_an_earlier_attempt_goes_back_and_the_present_one_goes_on() {
    let mut world = World::default();
    let payment = open_tip(&mut world, Some(visa()));
    let by = payer(&world, payment);
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
    let payment = open_tip(&mut world, Some(visa()));
    let challenge = Outcome::ChallengeNeeded;
    assert_eq!(world.outcome(payment, challenge).len(), 1);
    assert_eq!(world.outcome(payment, challenge), []);
    let by = payer(&world, payment);
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
    let payment = open_tip(&mut world, None);
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
        let payment = open_tip(&mut world, Some(visa()));
        world.outcome(payment, Outcome::ChallengeNeeded);
        world.outcome(payment, outcome);
        assert_eq!(world.payment(payment).phase, phase);
    }
}

#[test]
fn an_open_payment_expires_after_23_hours_and_not_before() {
    let mut world = World::default();
    let payment = open_tip(&mut world, None);
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
    let payment = open_tip(&mut world, Some(visa()));
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
    let payment = open_tip(&mut world, Some(visa()));
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
    let payment = open_tip(&mut world, Some(visa()));
    let name = |world: &World| jobs(&world.state, world.now(), 9)[0].work.key();
    assert_eq!(name(&world), format!("charge/{payment}/1"));
    world.outcome(payment, Outcome::ChallengeNeeded);
    let by = payer(&world, payment);
    let is_passed = false;
    let answer = Command::AnswerChallenge { payment, is_passed };
    world.ask(by, answer).unwrap();
    assert_eq!(name(&world), format!("challenge/{payment}/1"));
    world.outcome(payment, Outcome::Succeeded);
    world.wait(Span::days(2));
    assert_eq!(name(&world), format!("settle/{payment}"));
    let receiver = world.payment(payment).purpose.receiver();
    let tip = domain::id::TipId(domain::id::RecordId { n: 0, ..payment.0 });
    let refund = world.refund(receiver, tip, 100).unwrap();
    let names: Vec<String> = jobs(&world.state, world.now(), 9)
        .iter()
        .map(|job| job.work.key())
        .collect();
    assert!(names.contains(&format!("refund/{refund}")));
}

#[test]
fn the_same_notice_is_one_request_and_another_notice_another() {
    let mut world = World::default();
    let payment = open_tip(&mut world, Some(visa()));
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
