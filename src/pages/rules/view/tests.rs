//! Eligibility as screens see it. No screen here.

use domain::people::Role;
use domain::{Entry, Request};

use super::*;
use crate::i18n::rules::standing;
use crate::i18n::{Lang, Texts};
use crate::pages::sample::Sample;

/// The world lives by another pack.
fn choose(world: &mut Sample, pack: PackName) {
    let request = Request {
        id: domain::id::RequestId::of(pack.key()),
        at: world.state.last_at,
        by: Actor::Visitor,
        command: domain::rules::Command::ChoosePack { pack }.into(),
    };
    let events = domain::decide(&world.state, &request).unwrap();
    world.state.fold(&Entry { request, events });
}

#[test]
fn the_capability_that_was_asked_for_comes_first_and_the_others_keep_their_order() {
    let mut world = Sample::default();
    let by = Actor::Person(world.person("amina", Role::Creator));
    let order = |first| {
        let standings = standings(&world.state, by, first, Moment(9)).unwrap();
        standings.iter().map(|s| s.capability).collect::<Vec<_>>()
    };
    use Capability::{Hosting, Subscriptions, Tickets, Tips};
    assert_eq!(order(None), [Tips, Subscriptions, Hosting, Tickets]);
    assert_eq!(
        order(Some(Tickets)),
        [Tickets, Tips, Subscriptions, Hosting]
    );
}

#[test]
fn a_visitor_is_asked_nothing() {
    let world = Sample::default();
    let asked = standings(&world.state, Actor::Visitor, None, Moment(9));
    assert_eq!(asked, None);
}

#[test]
fn what_is_missing_is_counted_and_the_first_of_it_stands_in_the_way() {
    let mut world = Sample::default();
    let lena = world.person("lena", Role::Fan);
    choose(&mut world, PackName::Twitter2021);
    let now = world.state.last_at;
    let standings = standings(&world.state, Actor::Person(lena), None, now).unwrap();
    // A fan, in French, who has opened no jar.
    assert_eq!(standings[0].missing(), 3);
    let why = hurdle(&world.state, lena, Capability::Tips, now);
    let Some(Rejection::NotMet { asked, .. }) = why else {
        panic!("{why:?}");
    };
    assert_eq!(remedy(asked), Remedy::Profile);
}

#[test]
fn an_age_changes_once_a_day() {
    let mut world = Sample::default();
    let by = Actor::Person(world.person("amina", Role::Creator));
    choose(&mut world, PackName::X2026);
    let at = |now| standings(&world.state, by, None, Moment(now));
    let day = Span::days(1).0;
    assert_eq!(at(day + 1_000), at(day + 60_000));
    assert_ne!(at(day + 1_000), at(2 * day + 1_000));
}

#[test]
fn what_one_says_of_oneself_is_asked_once_and_says_for_what_it_counts() {
    use Capability::{Subscriptions, Tickets, Tips};
    let mut world = Sample::default();
    let by = Actor::Person(world.person("lena", Role::Fan));
    choose(&mut world, PackName::Twitter2021);
    let standings = standings(&world.state, by, Some(Tickets), Moment(9)).unwrap();
    let asked: Vec<_> = said(&standings)
        .into_iter()
        .map(|said| (said.fact, said.counts_for))
        .collect();
    let expected = [
        (Fact::OfAge, vec![Tickets, Tips, Subscriptions]),
        (Fact::TwoFactor, vec![Tickets]),
        (Fact::UnitedStates, vec![Tickets, Subscriptions]),
    ];
    assert_eq!(asked, expected);
}

#[test]
fn a_refusal_names_whose_profile_lacks_what() {
    let mut world = Sample::default();
    let amina = world.person("amina", Role::Creator);
    choose(&mut world, PackName::Twitter2021);
    let now = world.state.last_at;
    let why = hurdle(&world.state, amina, Capability::Tips, now).unwrap();
    let lack = lack(&world.state, amina, why, now).unwrap();
    let t = Texts::new(Lang::En);
    let (theirs, yours) = (
        standing::theirs(t, &lack.name, &lack.rule),
        standing::yours(t, &lack.rule),
    );
    assert_eq!(theirs, "AMINA’s profile says Français.");
    assert_eq!(yours, "Your profile says Français.");
}

#[test]
fn a_rule_that_time_alone_fulfils_says_its_day() {
    let mut world = Sample::default();
    let amina = world.person("amina", Role::Creator);
    choose(&mut world, PackName::X2026);
    let by = Actor::Person(amina);
    let joined = world.state.people.by_id[&amina].joined;
    let age = |now| {
        let standings = standings(&world.state, by, None, now).unwrap();
        let rules = standings.into_iter().flat_map(|s| s.rules).flatten();
        let mut ages = rules.filter(|rule| matches!(rule.asked, Asked::AccountAge(_)));
        ages.next().unwrap()
    };
    let t = Texts::new(Lang::En);
    let young = age(joined + Span::days(30));
    let until = "Yours is 30 days old. It will be old enough on ";
    assert!(standing::yours(t, &young).starts_with(until));
    let of_age = joined + Span::days(90);
    assert_eq!((young.is_met, young.met_at), (false, Some(of_age)));
    let old = age(of_age);
    assert!(old.is_met);
    assert_eq!(standing::yours(t, &old), "Yours is 90 days old.");
}

#[test]
fn a_rule_that_counts_says_how_far_it_is_and_where_others_can_help() {
    let rule = |asked, current| Rule {
        asked,
        current,
        is_met: false,
        met_at: None,
    };
    let quarter = [
        rule(Asked::Followers(500), Current::Count(125)),
        rule(Asked::Hosted(4, None), Current::Count(1)),
        rule(
            Asked::AccountAge(Span::days(40)),
            Current::Age(Span::days(10)),
        ),
    ];
    for rule in &quarter {
        assert_eq!(far(rule), Some(250), "{rule:?}");
    }
    assert_eq!(far(&rule(Asked::OfAge, Current::Is(false))), None);
    let more = rule(Asked::Posts(25, Span::days(30)), Current::Count(60));
    assert_eq!(far(&more), Some(1_000));
    assert_eq!(remedy(Asked::Followers(500)), Remedy::Share);
}

#[test]
fn what_arrives_is_drawn_of_what_a_pack_has_and_of_nothing_else() {
    let ten = domain::money::Currency::USD.of_minor(1_000);
    let of = |pack, capability| {
        let received = arrives(pack, capability, ten)?;
        Some(received.minor)
    };
    use Capability::{Hosting, Subscriptions, Tickets, Tips};
    // 30 % to the store, then 3 % of the 7 $ that are left.
    assert_eq!(of(PackName::Twitter2021, Subscriptions), Some(679));
    assert_eq!(of(PackName::Twitter2021, Tips), of(PackName::Obole, Tips));
    assert_eq!(of(PackName::Patreon, Tips), None);
    assert_eq!(of(PackName::X2026, Tickets), None);
    assert_eq!(of(PackName::Obole, Hosting), None);
}
