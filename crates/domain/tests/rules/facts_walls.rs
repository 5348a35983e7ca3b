//! Facts about walls: what stands on one, in which order, and what was given before there was one.

use domain::handoffs::Command;
use domain::history::{Stored, lift_event};
use domain::payments::Method;
use domain::tips::Visibility;
use domain::walls::Item;
use domain::{Actor, Event, handoffs};

use crate::elsewhere::{acknowledge, dispute, say_sent, to_ko_fi};
use crate::history::{Postcard, bytes, stored};
use crate::world::World;

#[test]
fn what_arrived_stands_in_the_order_in_which_it_arrived() {
    let mut world = World::default();
    let (amina, lena) = (
        world.person_elsewhere("amina"),
        world.person_with("lena", 1_000),
    );
    let giver = Actor::Person(lena);
    let handoff = world.hand_off(giver, amina).unwrap();
    world.ask(giver, say_sent(handoff)).unwrap();
    let first = world.tip(giver, amina, 300, Some(Method::Balance)).unwrap();
    world.ask(Actor::Person(amina), dispute(handoff)).unwrap();
    assert_eq!(world.state.walls.of(amina), [Item::Tip(first)]);
    world
        .ask(Actor::Person(amina), acknowledge(handoff))
        .unwrap();
    let second = world.tip(giver, amina, 200, Some(Method::Balance)).unwrap();
    let stands = [Item::Tip(first), Item::HandOff(handoff), Item::Tip(second)];
    assert_eq!(world.state.walls.of(amina), stands);
    assert_eq!(world.state.walls.of(lena), []);
}

#[test]
fn only_what_is_not_private_is_for_the_wall() {
    for (visibility, is_for_wall) in [
        (Visibility::Public, true),
        (Visibility::Private, false),
        (Visibility::Secret, true),
    ] {
        let mut world = World::default();
        let amina = world.person_elsewhere("amina");
        let Command::HandOffTip {
            receiver,
            service,
            address,
            sum,
            message,
            ..
        } = to_ko_fi(amina)
        else {
            unreachable!()
        };
        let command = Command::HandOffTip {
            receiver,
            service,
            address,
            sum,
            message,
            visibility,
        };
        world.ask(Actor::Visitor, command).unwrap();
        let (_, found) = world.state.handoffs.received(amina).next().unwrap();
        assert_eq!(found.is_for_wall, is_for_wall, "{visibility:?}");
    }
}

#[test]
fn what_was_handed_off_before_there_was_a_wall_is_not_for_it() {
    let before = &stored()["tip_handed_off.1"];
    assert_eq!(before.len(), 3);
    for golden in before {
        let stored = Stored {
            kind: "tip_handed_off",
            version: 1,
            payload: bytes(&golden.postcard).into(),
        };
        let lifted = lift_event(&stored, &Postcard).unwrap();
        let Event::HandOffs(handoffs::Event::TipHandedOff { is_for_wall, .. }) = lifted else {
            panic!("{lifted:?}");
        };
        assert!(!is_for_wall);
    }
}
