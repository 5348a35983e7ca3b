//! Receipts of payments decided by the domain itself. No screen here.

use domain::disputes::{Command as Disputes, Outcome as Word};
use domain::id::{PersonId, RecordId};
use domain::money::Currency;
use domain::payments::Outcome;
use domain::{tips, wallet};

use super::*;
use crate::pages::payment::view::tests::{Told, card, two};

fn paid(told: &mut Told, by: Actor, receiver: PersonId, visibility: Visibility) -> PaymentId {
    let id = told.tip(by, receiver, visibility);
    told.outcome(id, 1, Outcome::Succeeded);
    id
}

fn tip(id: PaymentId) -> TipId {
    TipId(RecordId {
        request: id.0.request,
        n: 0,
    })
}

#[test]
fn a_receipt_is_for_its_payer_and_its_receiver_only() {
    let (mut told, giver, receiver) = two();
    let id = paid(
        &mut told,
        Actor::Person(giver),
        receiver,
        Visibility::Public,
    );
    let sees = |by| receipt(&told.state, id, by).map(|view| view.is_receiver);
    assert_eq!(sees(Actor::Person(giver)), Some(false));
    assert_eq!(sees(Actor::Person(receiver)), Some(true));
    assert_eq!(sees(Actor::Visitor), None);
    assert_eq!(sees(Actor::System), None);
}

#[test]
fn there_is_no_receipt_before_the_money_is_booked() {
    let (mut told, giver, receiver) = two();
    let id = told.tip(Actor::Person(giver), receiver, Visibility::Public);
    assert_eq!(receipt(&told.state, id, Actor::Person(giver)), None);
}

#[test]
fn the_giver_of_a_secret_tip_is_named_nowhere_on_the_receivers_receipt() {
    let (mut told, giver, receiver) = two();
    // From a balance, so that the giver's own account is among the postings.
    let top_up = wallet::Command::TopUp {
        amount: Currency::EUR.of_major(50),
        method: Some(domain::payments::Method::Card(card())),
    };
    let top_up = wallet::payment_of(told.ask(Actor::Person(giver), top_up));
    told.outcome(top_up, 1, Outcome::Succeeded);
    let sent = told.ask(
        Actor::Person(giver),
        tips::Command::SendTip {
            receiver,
            amount: Currency::EUR.of_major(10),
            message: String::new(),
            visibility: Visibility::Secret,
            method: Some(domain::payments::Method::Balance),
        },
    );
    let id = PaymentId(RecordId::nth(sent, 1));
    let name = told.state.people.by_id[&giver].profile.name.clone();
    let read = |by| format!("{:?}", receipt(&told.state, id, by).expect("a receipt"));
    assert!(!read(Actor::Person(receiver)).contains(&name));
    assert!(read(Actor::Person(giver)).contains(&name));
    let view = receipt(&told.state, id, Actor::Person(receiver)).expect("a receipt");
    assert_eq!(view.postings[0].source, End::Available(Holder::Secret));
}

#[test]
fn the_receiver_does_not_see_the_givers_card() {
    let (mut told, giver, receiver) = two();
    let id = paid(
        &mut told,
        Actor::Person(giver),
        receiver,
        Visibility::Public,
    );
    let means = |by| receipt(&told.state, id, by).expect("a receipt").means;
    assert_eq!(means(Actor::Person(receiver)), None);
    assert!(
        matches!(means(Actor::Person(giver)), Some(Means::Card { last4, .. }) if last4 == "4242")
    );
}

#[test]
fn giving_back_in_parts_foretells_exactly_what_is_then_taken() {
    let (mut told, giver, receiver) = two();
    let id = paid(
        &mut told,
        Actor::Person(giver),
        receiver,
        Visibility::Public,
    );
    let pending = Account::Pending(receiver);
    for minor in [333, 333, 334] {
        let amount = Currency::EUR.of_minor(minor);
        let foretold = give_back(&told.state, id, tip(id), amount).expect("possible");
        let before = told.state.ledger.balance(pending, Currency::EUR);
        let command = tips::Command::RefundTip {
            tip: tip(id),
            amount,
        };
        told.ask(Actor::Person(receiver), command);
        let after = told.state.ledger.balance(pending, Currency::EUR);
        assert_eq!(before.minus(after), Ok(foretold.taken));
        assert_eq!(foretold.taken.plus(foretold.fee_returned), Ok(amount));
    }
    assert_eq!(told.state.ledger.balance(pending, Currency::EUR).minor, 0);
    let view = receipt(&told.state, id, Actor::Person(receiver)).expect("a receipt");
    assert_eq!((view.refunds.len(), view.refundable.minor), (3, 0));
}

#[test]
fn giving_back_more_than_is_left_is_foretold_as_refused() {
    let (mut told, giver, receiver) = two();
    let id = paid(
        &mut told,
        Actor::Person(giver),
        receiver,
        Visibility::Public,
    );
    let left = Currency::EUR.of_minor(1_000);
    let refused = give_back(&told.state, id, tip(id), Currency::EUR.of_minor(1_001));
    let reason = payments::Rejection::RefundTooLarge { left };
    assert_eq!(refused, Err(reason.into()));
}

#[test]
fn what_the_receiver_tells_the_bank_is_theirs_and_the_payer_sees_where_it_stands() {
    let (mut told, giver, receiver) = two();
    let id = told.tip(Actor::Person(giver), receiver, Visibility::Public);
    told.outcome(id, 1, Outcome::SucceededWithWarning);
    let sees = |told: &Told, by| dispute(&told.state, id, by, told.state.last_at);
    assert_eq!(sees(&told, Actor::Person(receiver)), None);
    let said = |outcome| Disputes::RecordDispute {
        payment: id,
        outcome,
    };
    told.ask(Actor::System, said(Word::Opened));
    for (by, held) in [(receiver, Some(960)), (giver, None)] {
        let view = sees(&told, Actor::Person(by)).expect("a dispute");
        assert_eq!(view.stage, Stage::Asked);
        assert_eq!(view.held.map(|held| held.minor), held);
        assert!(view.is_in_the_way());
    }
    assert_eq!(sees(&told, Actor::Visitor), None);
    let evidence = "I was there.".to_owned();
    let answer = Disputes::AnswerDispute {
        payment: id,
        evidence: evidence.clone(),
    };
    told.ask(Actor::Person(receiver), answer);
    let answer_seen = |told: &Told, by| sees(told, Actor::Person(by)).and_then(|v| v.answer);
    assert_eq!(answer_seen(&told, receiver), Some(evidence));
    assert_eq!(answer_seen(&told, giver), None);
    told.ask(Actor::System, said(Word::Won));
    let view = sees(&told, Actor::Person(giver)).expect("a dispute");
    assert_eq!((view.stage, view.is_in_the_way()), (Stage::Won, false));
}

#[test]
fn money_that_is_held_is_not_said_to_settle() {
    let (mut told, giver, receiver) = two();
    let id = told.tip(Actor::Person(giver), receiver, Visibility::Public);
    told.outcome(id, 1, Outcome::SucceededWithWarning);
    let settles = |told: &Told| {
        let view = receipt(&told.state, id, Actor::Person(receiver));
        view.expect("a receipt").settles_at.is_some()
    };
    assert!(settles(&told));
    let outcome = Word::Opened;
    told.ask(
        Actor::System,
        Disputes::RecordDispute {
            payment: id,
            outcome,
        },
    );
    assert!(!settles(&told));
}
