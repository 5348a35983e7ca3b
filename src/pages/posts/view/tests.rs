//! What feeds, posts and gates tell whom. Only views are called here, never screens.

use super::*;
use crate::pages::sample::Sample;
use domain::people::Role;

const NOW: Moment = Moment(1_000);

#[test]
fn a_card_of_a_locked_post_tells_its_length_and_nothing_of_its_text() {
    let mut world = Sample::default();
    let amina = world.person("amina", Role::Journalist);
    let lena = world.person("lena", Role::Fan);
    world.tier(amina, 500);
    let locked = world.post(amina, Audience::Subscribers, 400, "");
    let public = world.post(amina, Audience::Public, 400, "The well");
    let seen_by = |by| feed(&world.state, by, Scope::Everybody, None, 9, NOW).cards;
    let cards = seen_by(Actor::Person(lena));
    assert_eq!(
        cards.iter().map(|c| c.id).collect::<Vec<_>>(),
        [public, locked]
    );
    assert_eq!(
        (cards[0].excerpt.as_str(), cards[0].goes_on),
        ("The well", true)
    );
    assert_eq!((cards[1].excerpt.as_str(), cards[1].facts.chars), ("", 400));
    let open = |by| seen_by(by).iter().map(|c| c.is_open).collect::<Vec<_>>();
    assert_eq!(open(Actor::Visitor), [true, false]);
    assert_eq!(open(Actor::Person(amina)), [true, true]);
}

#[test]
fn a_feed_goes_on_where_a_page_ended_and_knows_its_end() {
    let mut world = Sample::default();
    let amina = world.person("amina", Role::Journalist);
    let all: Vec<PostId> = (0..5)
        .map(|_| world.post(amina, Audience::Public, 1, "."))
        .collect();
    let page = |before| {
        let scope = Scope::Author(amina);
        let page = feed(&world.state, Actor::Visitor, scope, before, 2, NOW);
        let ids: Vec<_> = page.cards.iter().map(|card| card.id).collect();
        (ids, page.older, page.is_not_newest)
    };
    assert_eq!(page(None), (vec![all[4], all[3]], Some(all[3]), false));
    assert_eq!(
        page(Some(all[3])),
        (vec![all[2], all[1]], Some(all[1]), true)
    );
    assert_eq!(page(Some(all[1])), (vec![all[0]], None, true));
}

#[test]
fn the_way_in_is_the_next_step_of_whoever_stands_before_it() {
    let mut world = Sample::default();
    let amina = world.person("amina", Role::Journalist);
    let lena = world.person("lena", Role::Fan);
    let by = Actor::Person(lena);
    let way_in = |world: &Sample, by, now| gate(&world.state, by, amina, now).way_in;
    assert_eq!(way_in(&world, by, NOW), WayIn::None);
    world.tier(amina, 500);
    assert_eq!(way_in(&world, Actor::Visitor, NOW), WayIn::Profile);
    assert_eq!(way_in(&world, by, NOW), WayIn::Subscribe);
    world.subscribe(lena, amina);
    assert!(matches!(way_in(&world, by, NOW), WayIn::Payment(_)));
    world.pay_month(lena, amina, Moment(5_000));
    world.cancel_subscription(lena, amina);
    assert_eq!(way_in(&world, by, Moment(5_000)), WayIn::Again);
    world.withdraw_tier(amina);
    let closed = gate(&world.state, by, amina, Moment(5_000));
    assert_eq!((closed.way_in, closed.price), (WayIn::None, None));
}

#[test]
fn a_post_is_its_authors_own_and_gone_for_everybody_when_unknown() {
    let mut world = Sample::default();
    let amina = world.person("amina", Role::Journalist);
    let id = world.post(amina, Audience::Public, 1, ".");
    let is_own = |by| post(&world.state, by, id).map(|view| view.is_own);
    assert_eq!(is_own(Actor::Person(amina)), Some(true));
    assert_eq!(is_own(Actor::Visitor), Some(false));
    assert_eq!(post(&Sample::default().state, Actor::Visitor, id), None);
}
