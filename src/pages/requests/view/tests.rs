//! Requests for money decided by the domain itself, looked at through the view. No screen here.

use domain::id::{PersonId, RecordId};
use domain::money::Currency;
use domain::requests::Command;

use super::*;
use crate::pages::payment::view::tests::{Told, two};

fn asked() -> (Told, PersonId, PersonId, MoneyRequestId) {
    let (mut told, asker, payer) = two();
    let command = Command::RequestMoney {
        payer,
        amount: Currency::EUR.of_minor(700),
        note: "Rent".to_owned(),
    };
    let id = told.ask(Actor::Person(asker), command);
    (told, asker, payer, MoneyRequestId(RecordId::main(id)))
}

#[test]
fn each_side_sees_the_other_and_nobody_else_sees_anything() {
    let (told, asker, payer, id) = asked();
    let seen = |by| request(&told.state, id, by).map(|view| (view.is_asker, view.other.id));
    assert_eq!(seen(Actor::Person(asker)), Some((true, payer)));
    assert_eq!(seen(Actor::Person(payer)), Some((false, asker)));
    assert_eq!(seen(Actor::Visitor), None);
}

#[test]
fn an_open_request_needs_the_payer_and_is_awaited_by_the_asker() {
    let (mut told, asker, payer, id) = asked();
    let lists = |told: &Told, by| {
        let by = Actor::Person(by);
        (
            to_answer(&told.state, by).len(),
            awaited(&told.state, by).len(),
        )
    };
    assert_eq!((lists(&told, payer), lists(&told, asker)), ((1, 0), (0, 1)));
    told.ask(
        Actor::Person(payer),
        Command::DeclineRequest { request: id },
    );
    assert_eq!((lists(&told, payer), lists(&told, asker)), ((0, 0), (0, 0)));
}

#[test]
fn a_request_lapses_at_its_last_moment() {
    let (told, _, payer, id) = asked();
    let view = request(&told.state, id, Actor::Person(payer)).expect("there");
    let end = view.expires_at.0;
    assert!(!is_lapsed(&view, end - 1) && is_lapsed(&view, end));
}
