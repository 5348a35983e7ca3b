//! The wall, seen by each kind of viewer. Only what a viewer could notice is asserted here.

use super::*;
use crate::pages::sample::Sample;

/// Names on the wall, `-` for nobody's.
fn names(wall: &Wall) -> Vec<&str> {
    wall.supporters
        .iter()
        .map(|s| s.giver.as_ref().map_or("-", |g| g.name.as_str()))
        .collect()
}

fn minor(supporter: &Supporter) -> i64 {
    match supporter.sum {
        Sum::Money(money) => money.minor,
        Sum::Open | Sum::Asset { .. } => 0,
    }
}

fn world() -> (Sample, PersonId, PersonId) {
    let mut world = Sample::default();
    let amina = world.person("amina", Role::Creator);
    let bao = world.person("bao", Role::Fan);
    (world, amina, bao)
}

#[test]
fn a_private_tip_is_seen_by_its_receiver_only() {
    let (mut world, amina, bao) = world();
    world.tip(Some(bao), amina, 500, Visibility::Private);
    for viewer in [Actor::Visitor, Actor::Person(bao)] {
        assert_eq!(wall(&world.state, viewer, amina, None).supporters, []);
    }
    let own = wall(&world.state, Actor::Person(amina), amina, None);
    assert_eq!(names(&own), ["BAO"]);
    assert!(own.supporters[0].is_private);
}

#[test]
fn nobody_sees_who_gave_a_secret_tip_not_even_its_receiver() {
    let (mut world, amina, bao) = world();
    world.tip(Some(bao), amina, 500, Visibility::Secret);
    for viewer in [Actor::Visitor, Actor::Person(bao), Actor::Person(amina)] {
        assert_eq!(names(&wall(&world.state, viewer, amina, None)), ["-"]);
    }
}

#[test]
fn a_tip_by_a_visitor_has_no_name() {
    let (mut world, amina, _) = world();
    world.tip(None, amina, 500, Visibility::Public);
    assert_eq!(
        names(&wall(&world.state, Actor::Visitor, amina, None)),
        ["-"]
    );
}

#[test]
fn what_was_given_back_leaves_the_wall_and_a_part_is_said() {
    for visibility in [Visibility::Public, Visibility::Private, Visibility::Secret] {
        let (mut world, amina, bao) = world();
        let whole = world.tip(Some(bao), amina, 500, visibility);
        let part = world.tip(Some(bao), amina, 800, visibility);
        world.refund(whole, 500);
        world.refund(part, 300);
        let amounts = |viewer| -> Vec<_> {
            let wall = wall(&world.state, viewer, amina, None);
            wall.supporters
                .iter()
                .map(|s| (minor(s), s.returned.map(|r| r.minor)))
                .collect()
        };
        let remains = [(500, Some(300))];
        assert_eq!(amounts(Actor::Person(amina)), remains, "{visibility:?}");
        for other in [Actor::Visitor, Actor::Person(bao)] {
            let seen: &[_] = match visibility {
                Visibility::Private => &[],
                Visibility::Public | Visibility::Secret => &remains,
            };
            assert_eq!(amounts(other), seen, "{visibility:?}");
        }
    }
}

#[test]
fn the_wall_comes_in_pages_that_stay_where_they_are() {
    let (mut world, amina, bao) = world();
    for n in 1..=45 {
        world.tip(Some(bao), amina, n, Visibility::Public);
    }
    let page = |world: &Sample, from| wall(&world.state, Actor::Visitor, amina, from);
    let minors = |wall: &Wall| -> Vec<i64> { wall.supporters.iter().map(minor).collect() };
    let first = page(&world, None);
    assert_eq!(minors(&first), (26..=45).rev().collect::<Vec<_>>());
    assert!(!first.is_not_newest);
    let second = page(&world, first.older);
    assert_eq!(minors(&second), (6..=25).rev().collect::<Vec<_>>());
    assert!(second.is_not_newest);
    let last = page(&world, second.older);
    assert_eq!(minors(&last), (1..=5).rev().collect::<Vec<_>>());
    assert_eq!(last.older, None);
    world.tip(Some(bao), amina, 99, Visibility::Public);
    assert_eq!(minors(&page(&world, first.older)), minors(&second));
}

#[test]
fn a_page_of_private_tips_is_short_and_leads_on() {
    let (mut world, amina, bao) = world();
    world.tip(Some(bao), amina, 500, Visibility::Public);
    for _ in 0..EXAMINED_MAX {
        world.tip(Some(bao), amina, 1, Visibility::Private);
    }
    let first = wall(&world.state, Actor::Visitor, amina, None);
    assert_eq!(first.supporters, []);
    let second = wall(&world.state, Actor::Visitor, amina, first.older);
    assert_eq!(names(&second), ["BAO"]);
}

#[test]
fn what_was_given_elsewhere_stands_on_the_wall_once_its_receiver_says_it_arrived() {
    let (mut world, amina, bao) = world();
    world.tip(Some(bao), amina, 700, Visibility::Public);
    let handoff = world.hand_off(Some(bao), amina, Visibility::Public, true);
    let seen = |world: &Sample| wall(&world.state, Actor::Visitor, amina, None).supporters;
    assert_eq!(seen(&world).len(), 1);
    world.tip(Some(bao), amina, 900, Visibility::Public);
    world.acknowledge(handoff);
    let seen = seen(&world);
    let minors: Vec<_> = seen.iter().map(minor).collect();
    assert_eq!(minors, [500, 900, 700], "it stands where it arrived");
    assert_eq!(seen[0].came, Came::Elsewhere(handoff, Some(Service::KoFi)));
    assert_eq!(seen[0].thanks.as_deref(), Some("Merci"));
    assert!(!seen[0].is_private);
}

#[test]
fn who_sees_what_was_given_elsewhere_is_the_givers_choice() {
    // What was given before there was a wall for it, in public or in secret, is its receiver's alone.
    for (visibility, is_for_wall, others, receiver) in [
        (Visibility::Public, true, &["BAO"][..], "BAO"),
        (Visibility::Secret, true, &["-"][..], "-"),
        (Visibility::Private, false, &[][..], "BAO"),
        (Visibility::Public, false, &[][..], "BAO"),
        (Visibility::Secret, false, &[][..], "-"),
    ] {
        let (mut world, amina, bao) = world();
        let handoff = world.hand_off(Some(bao), amina, visibility, is_for_wall);
        world.acknowledge(handoff);
        for other in [Actor::Visitor, Actor::Person(bao)] {
            let seen = wall(&world.state, other, amina, None);
            assert_eq!(names(&seen), others, "{visibility:?} {is_for_wall}");
        }
        let own = wall(&world.state, Actor::Person(amina), amina, None);
        assert_eq!(names(&own), [receiver]);
        assert_eq!(own.supporters[0].is_private, !is_for_wall);
    }
}

#[test]
fn a_profile_knows_whether_it_is_yours() {
    let (world, amina, bao) = world();
    let is_you = |viewer| profile(&world.state, viewer, amina).map(|p| p.is_you);
    assert_eq!(is_you(Actor::Person(amina)), Some(true));
    assert_eq!(is_you(Actor::Person(bao)), Some(false));
    assert_eq!(is_you(Actor::Visitor), Some(false));
}

#[test]
fn followers_are_counted() {
    let (mut world, amina, bao) = world();
    world.follow(bao, amina);
    assert_eq!(followers(&world.state, amina), 1);
    assert_eq!(followers(&world.state, bao), 0);
}
