//! Facts about payments beyond the table of phases: who may go on with one, and by which method.
//! Do not repeat here what the table in `phases.rs` says row by row.

use domain::id::{PaymentId, RefundId};
use domain::payments::{Command, Decline, Method, Outcome, Phase, Rejection};
use domain::{Actor, Rejection as Refused};

use crate::world::{World, card, eur, visa};

#[test]
fn a_payment_without_a_method_waits_for_one_and_then_for_a_word() {
    let mut world = World::default();
    let payment = world.open_tip(None);
    let by = world.payer(payment);
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
    let payment = world.open_tip(None);
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
    let payment = world.open_tip(Some(visa()));
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
        for by in [world.payer(payment), Actor::Visitor] {
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
    let payment = world.open_tip(None);
    let by = world.payer(payment);
    let receiver = world.payment(payment).purpose.receiver();
    let method = Method::Balance;
    let choose = Command::ChooseMethod { payment, method };
    world.ask(by, choose).unwrap();
    let giver = by.person().unwrap();
    world.give_from(giver, receiver, 1_500);
    let missing = eur(500);
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
    let payment = world.open_tip(None);
    let by = world.payer(payment);
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
    let payment = world.open_tip(Some(visa()));
    let by = world.payer(payment);
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
