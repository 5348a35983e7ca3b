//! Facts about requests as such: ids used again, clocks behind, people who are not there.
//! Do not put a noun's own refusals here.

use domain::id::{PersonId, RecordId, RequestId};
use domain::moment::Span;
use domain::{Actor, Recall, Rejection, Request, decide, people, wallet};
use uuid::Uuid;

use crate::world::{World, eur, tip, visa};

#[test]
fn the_same_request_later_is_the_same_request() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person_with("lena", 2_000));
    let id = world.new_id();
    let command = tip(amina, eur(500), Some(domain::payments::Method::Balance));
    let by = Actor::Person(lena);
    let first = world.send(id, by, command.clone()).unwrap();
    assert!(!first.is_empty());
    for later in [
        Span::seconds(1),
        Span::hours(25),
        Span::days(31),
        Span::days(4_000),
    ] {
        world.wait(later);
        let before = world.state.clone();
        assert_eq!(world.send(id, by, command.clone()), Ok(vec![]), "{later:?}");
        assert_eq!(world.state, before);
    }
    assert_eq!(world.available(lena), 1_500);
    assert_eq!(world.available(amina), 500);
}

#[test]
fn an_id_used_for_something_else_is_refused_for_ever() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let id = world.new_id();
    let by = Actor::Person(lena);
    world
        .send(id, by, tip(amina, eur(500), Some(visa())))
        .unwrap();
    for later in [Span::seconds(0), Span::hours(25), Span::days(31)] {
        world.wait(later);
        let reused = Err(Rejection::IdReused);
        let other_sum = tip(amina, eur(501), Some(visa()));
        assert_eq!(world.send(id, by, other_sum), reused);
        let other_noun = wallet::Command::TopUp {
            amount: eur(500),
            method: None,
        };
        assert_eq!(world.send(id, by, other_noun), reused);
        let same = tip(amina, eur(500), Some(visa()));
        assert_eq!(world.send(id, Actor::Visitor, same), reused);
    }
}

#[test]
fn a_refused_request_may_be_sent_again_under_its_id() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    let id = world.new_id();
    let by = Actor::Person(lena);
    assert!(world.send(id, by, tip(amina, eur(0), None)).is_err());
    assert!(world.send(id, by, tip(amina, eur(1), None)).is_ok());
}

#[test]
fn a_clock_behind_the_history_is_refused_but_not_for_what_was_accepted() {
    let mut world = World::default();
    world.wait(Span::days(1));
    let amina = world.person("amina");
    let by = Actor::Person(amina);
    let early = |id, command: people::Command| Request {
        id,
        at: world.now() + Span(-1),
        by,
        command: command.into(),
    };
    let follow = people::Command::Follow { person: amina };
    let request = early(RequestId(Uuid::from_u128(77)), follow);
    assert_eq!(decide(&world.state, &request), Err(Rejection::ClockBehind));
    let accepted = &world.entries[0].request;
    let again = Request {
        at: world.now() + Span(-1),
        ..accepted.clone()
    };
    assert_eq!(decide(&world.state, &again), Ok(vec![]));
    assert_eq!(world.state.recall(&again), Recall::Same);
}

#[test]
fn two_requests_may_be_made_in_the_same_millisecond() {
    let mut world = World::default();
    world.person("amina");
    world.person("lena");
    assert_eq!(world.entries[0].request.at, world.entries[1].request.at);
}

#[test]
fn somebody_who_is_not_in_this_world_can_do_nothing_in_it() {
    let mut world = World::default();
    let amina = world.person("amina");
    let stranger = Actor::Person(PersonId(RecordId::main(RequestId(Uuid::from_u128(99)))));
    let refused = Err(Rejection::NotFound);
    assert_eq!(
        world.ask(stranger, tip(amina, eur(500), Some(visa()))),
        refused
    );
    let top_up = wallet::Command::TopUp {
        amount: eur(500),
        method: None,
    };
    assert_eq!(world.ask(stranger, top_up), refused);
}
