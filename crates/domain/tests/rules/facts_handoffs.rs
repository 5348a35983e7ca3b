//! Facts about hand-offs: to which account, who may say what became of one and when, to the edge of the thirty days.

use domain::handoffs::{Command, Phase, Rejection, Sum};
use domain::id::{HandOffId, PersonId};
use domain::jars::{self, Givers, Jar};
use domain::moment::Span;
use domain::money::Currency;
use domain::people::Profile;
use domain::text::TextError;
use domain::tips::Visibility;
use domain::{Actor, Rejection as Refused};

use crate::elsewhere::{account, acknowledge, dispute, give_up, say_sent, to_ko_fi};
use crate::world::{World, eur, profile};

const OPEN: Span = Span::days(30);
const MOMENT: Span = Span(1);

fn but_for_a_moment(span: Span) -> Span {
    Span(span.0 - MOMENT.0)
}

/// A giver and a receiver with a hand-off between them.
fn handed(world: &mut World) -> (PersonId, PersonId, HandOffId) {
    let (amina, lena) = (world.person_elsewhere("amina"), world.person("lena"));
    let handoff = world.hand_off(Actor::Person(lena), amina).unwrap();
    (amina, lena, handoff)
}

#[test]
fn a_hand_off_is_said_sent_and_acknowledged_and_both_remember() {
    let mut world = World::default();
    let (amina, lena, handoff) = handed(&mut world);
    let (giver, receiver) = (Actor::Person(lena), Actor::Person(amina));
    assert_eq!(world.handoff_phase(handoff), Phase::HandedOff);
    world.wait(Span::hours(1));
    world.ask(giver, say_sent(handoff)).unwrap();
    assert_eq!(world.handoff_phase(handoff), Phase::SaidSent(world.now()));
    world.wait(Span::hours(1));
    world.ask(receiver, acknowledge(handoff)).unwrap();
    let phase = Phase::Acknowledged(world.now());
    assert_eq!(world.handoff_phase(handoff), phase);
    let found = world.state.handoff(handoff).unwrap();
    let thanks = found.acknowledged.clone().unwrap().1;
    assert_eq!(thanks, "It rains in there now.");
    let handoffs = &world.state.handoffs;
    let given: Vec<_> = handoffs.given(Some(lena)).map(|(id, _)| id).collect();
    let received: Vec<_> = handoffs.received(amina).map(|(id, _)| id).collect();
    assert_eq!((given, received), (vec![handoff], vec![handoff]));
    world.wait(OPEN);
    assert_eq!(world.handoff_phase(handoff), phase, "answered is answered");
}

#[test]
fn a_hand_off_moves_no_money_and_stands_in_no_statement() {
    let mut world = World::default();
    let (amina, lena) = (world.person_elsewhere("amina"), world.person("lena"));
    let before = (world.state.ledger.clone(), world.state.statements.clone());
    let handoff = world.hand_off(Actor::Person(lena), amina).unwrap();
    world.ask(Actor::Person(lena), say_sent(handoff)).unwrap();
    world
        .ask(Actor::Person(amina), acknowledge(handoff))
        .unwrap();
    let after = (world.state.ledger.clone(), world.state.statements.clone());
    assert_eq!(after, before);
    assert!(world.state.payments.by_id.is_empty());
}

#[test]
fn the_newest_hand_offs_stand_first() {
    let mut world = World::default();
    let (amina, _, first) = handed(&mut world);
    let visitors = world.hand_off(Actor::Visitor, amina).unwrap();
    let received = world.state.handoffs.received(amina);
    let received: Vec<_> = received.map(|(id, _)| id).collect();
    assert_eq!(received, [visitors, first]);
    let given: Vec<_> = world.state.handoffs.given(None).map(|(id, _)| id).collect();
    assert_eq!(given, [visitors]);
    assert_eq!(world.state.handoffs.given(Some(amina)).len(), 0);
}

#[test]
fn only_an_account_that_the_jar_has_and_shows_is_handed_off_to() {
    let mut world = World::default();
    let (amina, lena) = (world.person_elsewhere("amina"), world.person("lena"));
    let by = Actor::Person(lena);
    let to = |service: &str, address: &str| Command::HandOffTip {
        receiver: amina,
        service: service.into(),
        address: address.into(),
        sum: Sum::Open,
        message: String::new(),
        visibility: Visibility::Private,
    };
    for (service, address) in [
        ("liberapay", "amina"), // off
        ("ko_fi", "mallory"),
        ("paypal", "amina"),
        ("", ""),
    ] {
        let refused = world.ask(by, to(service, address));
        assert_eq!(refused, Err(Rejection::NoAccount.into()), "{service}");
    }
    assert!(world.ask(by, to("ko_fi", "amina")).is_ok());
}

#[test]
fn a_hand_off_needs_an_open_jar_of_somebody_else() {
    let mut world = World::default();
    let (amina, lena) = (world.person_elsewhere("amina"), world.person("lena"));
    let refused = world.hand_off(Actor::Person(amina), amina);
    assert_eq!(refused, Err(Rejection::ToOneself.into()));
    let closed = domain::people::Command::EditProfile {
        profile: Profile {
            has_jar: false,
            ..profile("amina")
        },
    };
    world.ask(Actor::Person(amina), closed).unwrap();
    let refused = world.hand_off(Actor::Person(lena), amina);
    assert_eq!(refused, Err(Rejection::NoJar.into()));
    let refused = world.hand_off(Actor::System, amina);
    assert_eq!(refused, Err(Refused::NotAllowed));
    let nobody = PersonId(domain::id::RecordId::nth(world.new_id(), 1));
    let refused = world.hand_off(Actor::Person(lena), nobody);
    assert_eq!(refused, Err(Refused::NotFound));
}

#[test]
fn who_may_give_is_the_same_in_obole_and_elsewhere() {
    let mut world = World::default();
    let (amina, lena) = (world.person("amina"), world.person("lena"));
    for (givers, by, refused) in [
        (Givers::People, Actor::Visitor, jars::Rejection::PeopleOnly),
        (
            Givers::Followers,
            Actor::Visitor,
            jars::Rejection::FollowersOnly,
        ),
        (
            Givers::Followers,
            Actor::Person(lena),
            jars::Rejection::FollowersOnly,
        ),
    ] {
        let jar = Jar {
            accounts: vec![account("ko_fi", true)],
            givers,
            ..Jar::default()
        };
        world.set_up_jar(amina, jar);
        assert_eq!(world.hand_off(by, amina), Err(refused.into()));
    }
    let follow = domain::people::Command::Follow { person: amina };
    world.ask(Actor::Person(lena), follow).unwrap();
    assert!(world.hand_off(Actor::Person(lena), amina).is_ok());
}

#[test]
fn a_sum_of_nothing_and_a_hidden_letter_are_refused() {
    let mut world = World::default();
    let amina = world.person_elsewhere("amina");
    let with = |sum: Sum, message: &str| Command::HandOffTip {
        receiver: amina,
        service: "ko_fi".into(),
        address: "amina".into(),
        sum,
        message: message.into(),
        visibility: Visibility::Secret,
    };
    let bitcoin = |decimal: &str| Sum::Asset {
        code: "BTC".into(),
        decimal: decimal.into(),
    };
    for sum in [
        Sum::Money(eur(0)),
        Sum::Money(eur(-1)),
        bitcoin("0.000"),
        bitcoin("1e-3"),
    ] {
        let refused = world.ask(Actor::Visitor, with(sum, ""));
        assert_eq!(refused, Err(Rejection::Sum.into()));
    }
    let refused = world.ask(Actor::Visitor, with(Sum::Open, "a\u{202E}b"));
    let hidden = Rejection::Message(TextError::Hidden('\u{202E}'));
    assert_eq!(refused, Err(hidden.into()));
    let rupees = Currency::from_code("INR").unwrap().of_major(100);
    for sum in [Sum::Open, Sum::Money(rupees), bitcoin("0.0005")] {
        assert!(world.ask(Actor::Visitor, with(sum, "Merci")).is_ok());
    }
}

#[test]
fn giver_and_receiver_each_say_their_own_part_and_nobody_else_any() {
    let mut world = World::default();
    let (amina, lena, handoff) = handed(&mut world);
    let ines = world.person("ines");
    let (giver, receiver) = (Actor::Person(lena), Actor::Person(amina));
    for (command, strangers) in [
        (say_sent(handoff), [receiver, Actor::Person(ines)]),
        (give_up(handoff), [receiver, Actor::Person(ines)]),
        (acknowledge(handoff), [giver, Actor::Person(ines)]),
        (dispute(handoff), [giver, Actor::Person(ines)]),
    ] {
        for by in strangers.into_iter().chain([Actor::System]) {
            let refused = world.ask(by, command.clone());
            assert_eq!(refused, Err(Refused::NotAllowed), "{command:?}");
        }
        assert!(world.ask(Actor::Visitor, command).is_err());
    }
}

#[test]
fn what_a_visitor_handed_off_a_visitor_says_sent() {
    let mut world = World::default();
    let (amina, lena) = (world.person_elsewhere("amina"), world.person("lena"));
    let handoff = world.hand_off(Actor::Visitor, amina).unwrap();
    let refused = world.ask(Actor::Person(lena), say_sent(handoff));
    assert_eq!(refused, Err(Refused::NotAllowed));
    world.ask(Actor::Visitor, say_sent(handoff)).unwrap();
    assert_eq!(world.handoff_phase(handoff), Phase::SaidSent(world.now()));
}

#[test]
fn nothing_is_answered_before_it_was_said_sent() {
    let mut world = World::default();
    let (amina, _, handoff) = handed(&mut world);
    for command in [acknowledge(handoff), dispute(handoff)] {
        let refused = world.ask(Actor::Person(amina), command);
        assert_eq!(refused, Err(Rejection::NotSaidSent.into()));
    }
}

#[test]
fn what_did_not_arrive_may_turn_up_later_even_after_the_thirty_days() {
    let mut world = World::default();
    let (amina, lena, handoff) = handed(&mut world);
    world.ask(Actor::Person(lena), say_sent(handoff)).unwrap();
    let receiver = Actor::Person(amina);
    world.ask(receiver, dispute(handoff)).unwrap();
    let disputed = Phase::Disputed(world.now());
    let refused = world.ask(Actor::Person(lena), give_up(handoff));
    assert_eq!(refused, Err(Rejection::Answered.into()));
    world.wait(OPEN);
    assert_eq!(world.handoff_phase(handoff), disputed);
    world.ask(receiver, acknowledge(handoff)).unwrap();
    let refused = world.ask(receiver, dispute(handoff));
    assert_eq!(refused, Err(Rejection::Answered.into()));
    let refused = world.ask(receiver, acknowledge(handoff));
    assert_eq!(refused, Err(Rejection::Answered.into()));
}

#[test]
fn saying_it_twice_is_saying_it_once() {
    let mut world = World::default();
    let (amina, lena, handoff) = handed(&mut world);
    let entries = world.entries.len();
    for (by, command) in [
        (lena, say_sent(handoff)),
        (lena, say_sent(handoff)),
        (amina, dispute(handoff)),
        (amina, dispute(handoff)),
    ] {
        world.ask(Actor::Person(by), command).unwrap();
    }
    assert_eq!(world.entries.len(), entries + 2);
}

#[test]
fn a_giver_who_did_not_send_it_gives_it_up_and_it_stays_so() {
    let mut world = World::default();
    let (amina, lena, handoff) = handed(&mut world);
    let giver = Actor::Person(lena);
    world.ask(giver, say_sent(handoff)).unwrap();
    world.ask(giver, give_up(handoff)).unwrap();
    let given_up = Phase::GivenUp(world.now());
    world.wait(OPEN);
    assert_eq!(world.handoff_phase(handoff), given_up);
    for (by, command) in [
        (giver, say_sent(handoff)),
        (Actor::Person(amina), acknowledge(handoff)),
        (Actor::Person(amina), dispute(handoff)),
    ] {
        let refused = world.ask(by, command);
        assert_eq!(refused, Err(Rejection::GivenUp.into()));
    }
}

#[test]
fn nobody_acknowledged_it_for_thirty_days_and_it_is_abandoned_to_the_moment() {
    for is_said in [false, true] {
        let mut world = World::default();
        let (amina, lena, handoff) = handed(&mut world);
        let giver = Actor::Person(lena);
        if is_said {
            world.ask(giver, say_sent(handoff)).unwrap();
        }
        let before = world.handoff_phase(handoff);
        world.wait(but_for_a_moment(OPEN));
        assert_eq!(world.handoff_phase(handoff), before);
        world.wait(MOMENT);
        let abandoned = Phase::Abandoned(world.now());
        assert_eq!(world.handoff_phase(handoff), abandoned);
        for (by, command) in [
            (giver, say_sent(handoff)),
            (giver, give_up(handoff)),
            (Actor::Person(amina), acknowledge(handoff)),
            (Actor::Person(amina), dispute(handoff)),
        ] {
            let refused = world.ask(by, command);
            assert_eq!(refused, Err(Rejection::Abandoned.into()));
        }
    }
}

#[test]
fn the_last_moment_is_in_time() {
    let mut world = World::default();
    let (amina, lena, handoff) = handed(&mut world);
    world.wait(but_for_a_moment(OPEN));
    world.ask(Actor::Person(lena), say_sent(handoff)).unwrap();
    world
        .ask(Actor::Person(amina), acknowledge(handoff))
        .unwrap();
    let phase = Phase::Acknowledged(world.now());
    assert_eq!(world.handoff_phase(handoff), phase);
}

#[test]
fn an_account_that_leaves_the_jar_keeps_what_was_handed_off() {
    let mut world = World::default();
    let (amina, lena, handoff) = handed(&mut world);
    world.set_up_jar(amina, Jar::default());
    world.ask(Actor::Person(lena), say_sent(handoff)).unwrap();
    let found = world.state.handoff(handoff).unwrap();
    assert_eq!((&*found.service, &*found.address), ("ko_fi", "amina"));
    let refused = world.ask(Actor::Person(lena), to_ko_fi(amina));
    assert_eq!(refused, Err(Rejection::NoAccount.into()));
}

#[test]
fn a_receiver_is_asked_from_the_word_of_the_giver_to_their_own_or_to_the_end() {
    let mut world = World::default();
    let (amina, lena, first) = handed(&mut world);
    let waits = |world: &World| -> Vec<_> {
        let handoffs = &world.state.handoffs;
        handoffs.to_answer(amina, world.now()).collect()
    };
    assert_eq!(waits(&world), []);
    world.ask(Actor::Person(lena), say_sent(first)).unwrap();
    world.wait(MOMENT);
    let second = world.hand_off(Actor::Visitor, amina).unwrap();
    world.ask(Actor::Visitor, say_sent(second)).unwrap();
    assert_eq!(waits(&world), [second, first], "the newest first");
    world.ask(Actor::Person(amina), dispute(second)).unwrap();
    assert_eq!(waits(&world), [first]);
    world.wait(but_for_a_moment(OPEN));
    assert_eq!(waits(&world), [], "it is abandoned");
    world
        .ask(Actor::Person(amina), acknowledge(second))
        .unwrap();
    assert_eq!(waits(&world), []);
}
