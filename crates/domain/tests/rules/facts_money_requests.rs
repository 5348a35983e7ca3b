//! Facts about asking for money: each answer, each edge in time, and that paying is a transfer like any other.

use domain::moment::Span;
use domain::money::Currency;
use domain::requests::{Command, Phase, Rejection};
use domain::{Actor, Rejection as Refused, Work, jobs, transfers};

use crate::world::{World, eur};

#[test]
fn a_request_is_paid_by_a_transfer_that_can_be_taken_back() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 2_000));
    let request = world.request_money(amina, lena, 700).unwrap();
    let phase = |world: &World| world.state.money_request(request).unwrap().phase;
    assert!(world.state.requests.to_answer[&lena].contains(&request));
    let first = world.pay(lena, request).unwrap();
    assert_eq!(phase(&world), Phase::Paying(first));
    let again = world.pay(lena, request);
    assert_eq!(again, Err(Rejection::NotOpen.into()), "once is enough");
    world.undo(lena, first).unwrap();
    assert_eq!(phase(&world), Phase::Open);
    assert!(world.state.requests.to_answer[&lena].contains(&request));
    let second = world.pay(lena, request).unwrap();
    world.wait(Span::seconds(10));
    world.catch_up();
    assert_eq!(phase(&world), Phase::Paid(second, world.now()));
    assert_eq!(
        (world.available(lena), world.available(amina)),
        (1_300, 700)
    );
    assert_eq!(world.pay(lena, request), Err(Rejection::NotOpen.into()));
}

#[test]
fn each_answer_ends_a_request_and_belongs_to_one_side() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 2_000));
    let (asker, payer) = (Actor::Person(amina), Actor::Person(lena));
    type Answer = fn(domain::id::MoneyRequestId) -> Command;
    let pay: Answer = |request| Command::PayRequest { request };
    let decline: Answer = |request| Command::DeclineRequest { request };
    let cancel: Answer = |request| Command::CancelRequest { request };
    for (answer, by, other) in [
        (pay, payer, asker),
        (decline, payer, asker),
        (cancel, asker, payer),
    ] {
        let request = world.request_money(amina, lena, 100).unwrap();
        let command = answer(request);
        for (stranger, refused) in [
            (other, Refused::NotAllowed),
            (Actor::System, Refused::NotAllowed),
            (Actor::Visitor, Refused::NeedsProfile),
        ] {
            assert_eq!(world.ask(stranger, command.clone()), Err(refused));
        }
        world.ask(by, command).unwrap();
        for (by, later) in [(payer, pay), (payer, decline), (asker, cancel)] {
            let refused = world.ask(by, later(request));
            assert_eq!(refused, Err(Rejection::NotOpen.into()));
        }
        assert!(!world.state.requests.to_answer[&lena].contains(&request));
        assert!(!world.state.requests.awaited[&amina].contains(&request));
    }
    assert_eq!(world.state.requests.asked[&amina].len(), 3);
    assert_eq!(world.state.requests.received[&lena].len(), 3);
}

#[test]
fn a_request_runs_out_after_fourteen_days_to_the_millisecond() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 2_000));
    let early = world.request_money(amina, lena, 100).unwrap();
    let late = world.request_money(amina, lena, 100).unwrap();
    world.wait(Span(Span::days(14).0 - 1));
    world.catch_up();
    world.pay(lena, early).unwrap();
    world.wait(Span(1));
    let refused = world.pay(lena, late);
    assert_eq!(refused, Err(Rejection::NotOpen.into()), "before the job");
    let due = jobs(&world.state, world.now(), 9);
    assert_eq!(due[0].work, Work::ExpireRequest { request: late });
    world.catch_up();
    let phase = world.state.money_request(late).unwrap().phase;
    assert_eq!(phase, Phase::Expired(world.now()));
    let by = Actor::Person(lena);
    let expire = Command::ExpireRequest { request: early };
    assert_eq!(world.ask(by, expire), Err(Refused::NotAllowed));
}

#[test]
fn a_payment_taken_back_after_the_request_ran_out_leaves_it_expired() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 2_000));
    let request = world.request_money(amina, lena, 100).unwrap();
    world.wait(Span(Span::days(14).0 - 1));
    let transfer = world.pay(lena, request).unwrap();
    world.wait(Span::seconds(5));
    world.catch_up();
    let phase = world.state.money_request(request).unwrap().phase;
    assert_eq!(
        phase,
        Phase::Paying(transfer),
        "being paid, it does not run out"
    );
    world.undo(lena, transfer).unwrap();
    world.catch_up();
    let phase = world.state.money_request(request).unwrap().phase;
    assert_eq!(phase, Phase::Expired(world.now()));
}

#[test]
fn a_reminder_needs_a_day_since_the_payer_last_heard() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let request = world.request_money(amina, lena, 100).unwrap();
    let remind = Command::RemindOfRequest { request };
    let by = Actor::Person(amina);
    let mut again_at = world.now() + Span::days(1);
    for n in 1..=3 {
        world.wait(Span(Span::days(1).0 - 1));
        let refused = Err(Rejection::RemindedLately { again_at }.into());
        assert_eq!(world.ask(by, remind.clone()), refused);
        world.wait(Span(1));
        world.ask(by, remind.clone()).unwrap();
        again_at = world.now() + Span::days(1);
        let found = world.state.money_request(request).unwrap();
        assert_eq!((found.reminders, found.heard_at()), (n, world.now()));
    }
    let by_payer = world.ask(Actor::Person(lena), remind);
    assert_eq!(by_payer, Err(Refused::NotAllowed));
}

#[test]
fn what_cannot_be_asked_for_is_refused_with_its_reason() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let ask = |payer, amount| Command::RequestMoney {
        payer,
        amount,
        note: String::new(),
    };
    let largest = eur(499_999);
    for (command, refused) in [
        (ask(amina, eur(1)), Rejection::OfOneself),
        (ask(lena, Currency::KWD.of_minor(1)), Rejection::Currency),
        (ask(lena, eur(0)), Rejection::NotPositive),
        (ask(lena, eur(i64::MIN)), Rejection::NotPositive),
        (ask(lena, eur(500_000)), Rejection::TooLarge { largest }),
        (ask(lena, eur(i64::MAX)), Rejection::TooLarge { largest }),
    ] {
        let answer = world.ask(Actor::Person(amina), command.clone());
        assert_eq!(answer, Err(refused.into()), "{command:?}");
    }
    world.request_money(amina, lena, 499_999).unwrap();
}

#[test]
fn paying_without_the_money_leaves_the_request_open() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 500));
    let request = world.request_money(amina, lena, 700).unwrap();
    let missing = eur(200);
    let refused = transfers::Rejection::BalanceTooLow { missing };
    assert_eq!(world.pay(lena, request), Err(refused.into()));
    let phase = world.state.money_request(request).unwrap().phase;
    assert_eq!(phase, Phase::Open);
}
