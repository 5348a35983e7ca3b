//! Transfers decided by the domain itself, looked at through the view. No screen here.

use domain::id::RecordId;
use domain::payments::{Method, Outcome};
use domain::transfers::Command;

use super::*;
use crate::pages::payment::view::tests::{Told, card, two};

/// Two people, the first with so many cents.
fn with(minor: i64) -> (Told, PersonId, PersonId) {
    let (mut told, giver, receiver) = two();
    let top_up = domain::wallet::Command::TopUp {
        amount: Currency::EUR.of_minor(minor),
        method: Some(Method::Card(card())),
    };
    let asked = told.ask(Actor::Person(giver), top_up);
    told.outcome(domain::wallet::payment_of(asked), 1, Outcome::Succeeded);
    (told, giver, receiver)
}

fn send(told: &mut Told, from: PersonId, receiver: PersonId, minor: i64) -> TransferId {
    let asked = told.ask(
        Actor::Person(from),
        Command::SendMoney {
            receiver,
            amount: Currency::EUR.of_minor(minor),
            note: "Bread".to_owned(),
        },
    );
    TransferId(RecordId::main(asked))
}

#[test]
fn a_receiver_hears_of_a_transfer_only_when_it_is_theirs() {
    let (mut told, giver, receiver) = with(1_000);
    let id = send(&mut told, giver, receiver, 400);
    let seen = |told: &Told, by| transfer(&told.state, id, Actor::Person(by));
    assert!(seen(&told, giver).is_some_and(|view| view.is_sender));
    assert_eq!(seen(&told, receiver), None);
    assert_eq!(transfer(&told.state, id, Actor::Visitor), None);
    told.state.transfers.by_id.get_mut(&id).unwrap().phase = Phase::Completed(Moment(2_000));
    let view = seen(&told, receiver).expect("theirs");
    assert_eq!((view.is_sender, view.other.id), (false, giver));
}

#[test]
fn what_is_missing_is_said_before_the_week_is_full() {
    let (told, giver, _) = with(1_000);
    let at = Moment(5_000);
    let has = purse(&told.state, giver, Use::Send, Currency::EUR, at).available;
    let says = |minor| hindrance(&told.state, giver, Currency::EUR.of_minor(minor), at);
    assert_eq!(
        (says(has.minor), says(0)),
        (None, Some(Rejection::NotPositive))
    );
    let missing = Currency::EUR.of_minor(99_000);
    let far = says(has.minor + missing.minor);
    assert_eq!(far, Some(Rejection::BalanceTooLow { missing }));
    let (told, giver, _) = with(50_000);
    let full = hindrance(&told.state, giver, Currency::EUR.of_minor(40_000), at);
    assert!(
        matches!(full, Some(Rejection::OverWeekLimit(_))),
        "{full:?}"
    );
}

#[test]
fn the_week_is_told_only_when_it_is_near() {
    let (told, giver, _) = with(10_000);
    let purse = |told: &Told| purse(&told.state, giver, Use::Send, Currency::EUR, Moment(5_000));
    let of = |minor| Currency::EUR.of_minor(minor);
    assert!(!purse(&told).is_week_near(of(1_000)));
    assert!(purse(&told).is_week_near(of(29_000)));
    let (rich, giver, _) = with(50_000);
    let purse = super::purse(&rich.state, giver, Use::Send, Currency::EUR, Moment(5_000));
    assert!(
        purse.is_week_near(of(0)),
        "the week stops before the balance does"
    );
    assert_eq!(purse.most(), purse.week.left);
}

#[test]
fn nobody_is_a_pair_with_themselves_nor_as_a_visitor() {
    let (told, giver, receiver) = with(1_000);
    let handle = |id| told.state.people.by_id[&id].profile.handle.clone();
    let pair = |by, to| pair(&told.state, by, &handle(to), None);
    assert_eq!(pair(Actor::Visitor, receiver), None);
    assert_eq!(pair(Actor::Person(giver), giver), None);
    let found = pair(Actor::Person(giver), receiver).expect("a pair");
    assert_eq!((found.other.id, found.currency), (receiver, Currency::EUR));
}
