//! Facts about eligibility: each rule with where somebody stands and when it will be met, and that decisions follow
//! it. Which pack asks what is in `facts_columns`.

use domain::eligibility::{Command, Current, Fact, Rule, eligibility};
use domain::id::PersonId;
use domain::moment::Span;
use domain::people::{self, Language, Profile, Role};
use domain::posts::{self, Audience, Digest};
use domain::rules::{Asked, Capability, PackName, Rejection};
use domain::{Actor, spaces};

use crate::hall::plan;
use crate::subscribing::{creator, offer};
use crate::world::{World, eur, profile, visa};

const ALL_MET: Vec<Asked> = Vec::new();

fn standing(world: &World, person: PersonId, capability: Capability) -> Vec<Rule> {
    eligibility(&world.state, person, capability, world.now()).unwrap()
}

/// What is asked of somebody and not met.
fn unmet(world: &World, person: PersonId, capability: Capability) -> Vec<Asked> {
    let rules = standing(world, person, capability).into_iter();
    rules.filter(|r| !r.is_met).map(|r| r.asked).collect()
}

fn declare(world: &mut World, person: PersonId, fact: Fact, is_so: bool) {
    let command = Command::DeclareFact { fact, is_so };
    world.ask(Actor::Person(person), command).unwrap();
}

fn without_jar(handle: &str) -> Profile {
    Profile {
        has_jar: false,
        bio: "Draws.".into(),
        ..profile(handle)
    }
}

/// `count` people follow somebody.
fn followed(world: &mut World, person: PersonId, count: usize) {
    for n in 0..count {
        let fan = world.person(&format!("fan_{n}"));
        let follow = people::Command::Follow { person };
        world.ask(Actor::Person(fan), follow).unwrap();
    }
}

fn publish(world: &mut World, person: PersonId) {
    let id = world.new_id();
    let command = posts::Command::PublishPost {
        audience: Audience::Public,
        digest: Digest([id.0.as_u128() as u8; 32]),
        chars: 1,
        links: 0,
        excerpt: "a".into(),
    };
    world.send(id, Actor::Person(person), command).unwrap();
}

#[test]
fn an_open_jar_says_that_its_owner_is_of_age() {
    let mut world = World::default();
    let amina = creator(&mut world, "amina");
    assert_eq!(unmet(&world, amina, Capability::Subscriptions), ALL_MET);
    let theo = world.join(without_jar("theo"));
    let missing = unmet(&world, theo, Capability::Subscriptions);
    assert_eq!(missing, [Asked::OfAge]);
    let refused = Rejection::NotMet {
        pack: PackName::Obole,
        capability: Capability::Subscriptions,
        asked: Asked::OfAge,
    };
    let by = Actor::Person(theo);
    assert_eq!(world.ask(by, offer(eur(500))), Err(refused.into()));
    declare(&mut world, theo, Fact::OfAge, true);
    assert!(world.ask(by, offer(eur(500))).is_ok());
}

#[test]
fn what_somebody_says_of_themselves_is_dated_and_can_be_taken_back() {
    let mut world = World::default();
    let theo = world.join(without_jar("theo"));
    world.wait(Span::days(3));
    declare(&mut world, theo, Fact::OfAge, true);
    let said = world.now();
    world.wait(Span::days(3));
    declare(&mut world, theo, Fact::OfAge, true); // says nothing new
    let of_age = standing(&world, theo, Capability::Tips)[0];
    assert_eq!((of_age.is_met, of_age.met_at), (true, Some(said)));
    declare(&mut world, theo, Fact::OfAge, false);
    let of_age = standing(&world, theo, Capability::Tips)[0];
    assert_eq!((of_age.current, of_age.met_at), (Current::Is(false), None));
    let declare = Command::DeclareFact {
        fact: Fact::OfAge,
        is_so: true,
    };
    for by in [Actor::Visitor, Actor::System] {
        assert!(world.ask(by, declare.clone()).is_err(), "{by:?}");
    }
}

#[test]
fn twitter_let_creators_who_wrote_english_receive_tips_and_anybody_give_them() {
    let mut world = World::default();
    let amina = world.person("amina");
    let (fan, french) = (
        world.join(Profile {
            role: Role::Fan,
            ..profile("fan")
        }),
        world.join(Profile {
            language: Language::French,
            ..profile("ines")
        }),
    );
    world.choose(PackName::Twitter2021);
    let tip = |world: &mut World, to| world.tip(Actor::Visitor, to, 500, Some(visa()));
    assert!(tip(&mut world, amina).is_ok());
    let roles = standing(&world, amina, Capability::Tips)[0].asked;
    for (person, asked) in [(fan, roles), (french, Asked::Language(Language::English))] {
        let refused = Rejection::NotMet {
            pack: PackName::Twitter2021,
            capability: Capability::Tips,
            asked,
        };
        assert_eq!(tip(&mut world, person), Err(refused.into()));
    }
}

#[test]
fn an_account_that_is_too_young_knows_when_it_will_be_old_enough() {
    let mut world = World::default();
    let amina = creator(&mut world, "amina");
    let joined = world.now();
    world.choose(PackName::X2026);
    world.wait(Span::days(89));
    let age = standing(&world, amina, Capability::Subscriptions)[4];
    assert_eq!(age.asked, Asked::AccountAge(Span::days(90)));
    assert_eq!(age.current, Current::Age(Span::days(89)));
    assert_eq!(
        (age.is_met, age.met_at),
        (false, Some(joined + Span::days(90)))
    );
    world.wait(Span::days(1));
    assert!(standing(&world, amina, Capability::Subscriptions)[4].is_met);
}

#[test]
fn one_may_sell_on_x_once_everything_is_met_and_keeps_selling_when_it_no_longer_is() {
    let mut world = World::default();
    let amina = creator(&mut world, "amina");
    world.choose(PackName::X2026);
    world.wait(Span::days(90));
    followed(&mut world, amina, 500);
    publish(&mut world, amina);
    for fact in [Fact::VerifiedEmail, Fact::TwoFactor] {
        declare(&mut world, amina, fact, true);
    }
    let missing = unmet(&world, amina, Capability::Subscriptions);
    assert_eq!(missing, [Asked::IdentityChecked]);
    declare(&mut world, amina, Fact::IdentityChecked, true);
    let by = Actor::Person(amina);
    assert!(world.ask(by, offer(eur(500))).is_ok());
    // A month without a post: the tier stays, a new price does not come.
    world.wait(Span::days(31));
    let posts = Asked::Posts(1, Span::days(30));
    assert_eq!(unmet(&world, amina, Capability::Subscriptions), [posts]);
    assert!(world.ask(by, offer(eur(600))).is_err());
    assert!(world.state.subscriptions.tiers.contains_key(&amina));
}

#[test]
fn followers_and_posts_are_counted() {
    let mut world = World::default();
    let amina = creator(&mut world, "amina");
    followed(&mut world, amina, 3);
    publish(&mut world, amina);
    world.wait(Span::days(20));
    publish(&mut world, amina);
    world.wait(Span::days(11));
    world.choose(PackName::Twitter2021);
    let rules = standing(&world, amina, Capability::Subscriptions);
    let counts: Vec<Current> = rules.iter().map(|rule| rule.current).collect();
    assert_eq!(counts[1..3], [Current::Count(3), Current::Count(1)]);
}

#[test]
fn hosting_and_selling_seats_follow_the_pack() {
    let mut world = World::default();
    let amina = creator(&mut world, "amina");
    let by = Actor::Person(amina);
    let refused = |pack, capability, asked| {
        let refused = Rejection::NotMet {
            pack,
            capability,
            asked,
        };
        Err(refused.into())
    };
    let twitter = PackName::Twitter2021;
    world.choose(twitter);
    let few = refused(twitter, Capability::Hosting, Asked::Followers(600));
    assert_eq!(world.ask(by, plan(None)), few);
    followed(&mut world, amina, 600);
    assert!(world.ask(by, plan(None)).is_ok());
    let seats = refused(twitter, Capability::Tickets, Asked::Followers(1_000));
    assert_eq!(world.ask(by, plan(Some(eur(500)))), seats);
    let hosted = standing(&world, amina, Capability::Tickets)[2];
    assert_eq!(hosted.current, Current::Count(0));
    world.wait(Span::hours(1));
    let space = *world.state.spaces.by_id.keys().next().unwrap();
    for command in [
        spaces::Command::OpenDoors { space },
        spaces::Command::EndSpace { space },
    ] {
        world.ask(by, command).unwrap();
    }
    let count = |world: &World| standing(world, amina, Capability::Tickets)[2].current;
    assert_eq!(count(&world), Current::Count(1));
    world.wait(Span::days(31));
    assert_eq!(count(&world), Current::Count(0), "of the last thirty days");
}

#[test]
fn a_capability_that_a_pack_lacks_has_no_rules() {
    let mut world = World::default();
    let amina = creator(&mut world, "amina");
    world.choose(PackName::Patreon);
    let of = |capability| eligibility(&world.state, amina, capability, world.now());
    let offered = Capability::ALL.map(|capability| of(capability).is_some());
    assert_eq!(offered, [false, true, false, false]);
}
