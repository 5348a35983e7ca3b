//! What the card of a tier says to whom. Only views are called here, never screens.

use super::*;
use crate::pages::sample::Sample;

#[test]
fn a_tier_says_how_whoever_looks_stands_to_it() {
    let mut world = Sample::default();
    let amina = world.person("amina", Role::Journalist);
    let lena = world.person("lena", Role::Fan);
    let by = |person| Actor::Person(person);
    let now = Moment(1_000);
    assert_eq!(card(&world.state, by(lena), amina, now), None);
    let invited = card(&world.state, by(amina), amina, now).expect("an invitation");
    assert_eq!((invited.tier, invited.standing), (None, Standing::Own));

    world.tier(amina, 500);
    for visitor in [Actor::Visitor, by(lena)] {
        let offered = card(&world.state, visitor, amina, now).expect("a card");
        assert_eq!(offered.standing, Standing::Free);
        assert_eq!(offered.tier.map(|tier| tier.price.minor), Some(500));
    }
    world.subscribe(lena, amina);
    let waits = standing(&world.state, by(lena), amina, now);
    assert!(matches!(waits, Standing::Opening { .. }));
    let until = Moment(5_000);
    world.pay_month(lena, amina, until);
    let renews = true;
    let paid = standing(&world.state, by(lena), amina, now);
    assert_eq!(paid, Standing::Paid { until, renews });
    let late = standing(&world.state, by(lena), amina, until);
    assert_eq!(late, Standing::Grace { payment: None });
}

#[test]
fn a_fan_is_not_pressed_to_sell_anything() {
    let mut world = Sample::default();
    let lena = world.person("lena", Role::Fan);
    let own = card(&world.state, Actor::Person(lena), lena, Moment(9));
    assert_eq!(own, None);
}

#[test]
fn what_reaches_a_creator_is_said_only_for_a_price_the_rules_take() {
    let rules = &domain::rules::OBOLE;
    let of = |minor| reaches(rules, Currency::EUR.of_minor(minor)).map(|m| m.minor);
    assert_eq!(of(500), Some(500 - 8 - 25));
    assert_eq!((of(99), of(100_000)), (None, None));
}
