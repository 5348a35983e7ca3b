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
fn what_one_pays_for_says_what_comes_next() {
    let mut world = Sample::default();
    let amina = world.person("amina", Role::Journalist);
    let theo = world.person("theo", Role::Creator);
    let lena = world.person("lena", Role::Fan);
    for creator in [amina, theo] {
        world.tier(creator, 500);
        world.subscribe(lena, creator);
    }
    let until = Moment(5_000);
    world.pay_month(lena, amina, until);
    let now = Moment(1_000);
    let by = Actor::Person(lena);
    let seen = |world: &Sample, now| -> Vec<(PersonId, LinePhase)> {
        let lines = lines(&world.state, by, now).into_iter();
        lines.map(|line| (line.creator.id, line.phase)).collect()
    };
    let first = seen(&world, now);
    assert!(matches!(first[0], (of, LinePhase::Opening { .. }) if of == theo));
    assert_eq!(first[1], (amina, LinePhase::Renews { at: until }));

    world.cancel_subscription(lena, amina);
    let can_resume = true;
    let ending = LinePhase::Ends { until, can_resume };
    assert_eq!(seen(&world, now)[1], (amina, ending));
    world.withdraw_tier(amina);
    let can_resume = false;
    let ending = LinePhase::Ends { until, can_resume };
    assert_eq!(seen(&world, now)[1], (amina, ending));
    let over = LinePhase::Over { at: until };
    assert_eq!(seen(&world, until)[1], (amina, over));
    assert_eq!(lines(&world.state, Actor::Visitor, now), []);
}

#[test]
fn a_month_that_is_over_unpaid_is_said_before_the_others() {
    let mut world = Sample::default();
    let amina = world.person("amina", Role::Journalist);
    let lena = world.person("lena", Role::Fan);
    world.tier(amina, 500);
    world.subscribe(lena, amina);
    world.pay_month(lena, amina, Moment(5_000));
    let lines = lines(&world.state, Actor::Person(lena), Moment(5_000));
    assert!(matches!(
        lines[0].phase,
        LinePhase::Grace { needs_you: false, next_try: Some(at), .. } if at == Moment(5_000)
    ));
    assert_eq!(lines[0].price.minor, 500);
}

#[test]
fn months_that_passed_uncharged_are_said_until_another_one_is_paid() {
    let mut world = Sample::default();
    let amina = world.person("amina", Role::Journalist);
    let lena = world.person("lena", Role::Fan);
    world.tier(amina, 500);
    world.subscribe(lena, amina);
    world.pay_month(lena, amina, Moment(5_000));
    let lapsed = |world: &Sample| lines(&world.state, Actor::Person(lena), Moment(1_000))[0].lapsed;
    assert_eq!(lapsed(&world), 0);
    let set = |world: &mut Sample, period, months| {
        let subscriptions = &mut world.state.subscriptions;
        let (_, found) = subscriptions.by_id.iter_mut().next().expect("hers");
        found.lapsed = months;
        found.term.as_mut().expect("a paid month").period = period;
    };
    set(&mut world, 5, Some((2, 4, Moment(900))));
    assert_eq!(lapsed(&world), 3);
    set(&mut world, 6, Some((2, 4, Moment(900))));
    assert_eq!(lapsed(&world), 0, "long ago");
}
