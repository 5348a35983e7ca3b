//! Facts about posts: who publishes, what a teaser may say, who may read, and the order of the feeds.
//! Never put a body here: there is none in the domain.

use domain::id::{PersonId, PostId, RecordId};
use domain::moment::Span;
use domain::payments::Method;
use domain::people;
use domain::posts::{Audience, Command, Digest, Place, Rejection, by_author, home, newest, permit};
use domain::text::TextError;
use domain::{Actor, Rejection as Refused, subscriptions};

use crate::subscribing::Fan;
use crate::world::World;

fn post(audience: Audience, chars: u32, excerpt: &str) -> Command {
    post_of(Digest([7; 32]), audience, chars, excerpt)
}

fn post_of(digest: Digest, audience: Audience, chars: u32, excerpt: &str) -> Command {
    Command::PublishPost {
        audience,
        digest,
        chars,
        links: 1,
        excerpt: excerpt.into(),
    }
}

fn publish(world: &mut World, by: PersonId, audience: Audience) -> PostId {
    world.wait(Span(1));
    let mut digest = Digest([1; 32]);
    let nth = world.now().0.to_le_bytes();
    digest.0[..nth.len()].copy_from_slice(&nth);
    let id = world.ask(Actor::Person(by), post_of(digest, audience, 10, ""));
    PostId(RecordId::main(id.unwrap()))
}

fn ids(places: &[Place]) -> Vec<PostId> {
    places.iter().map(|(_, id)| *id).collect()
}

#[test]
fn a_post_is_refused_with_its_reason() {
    let mut fan = Fan::with(0);
    let (locked, public) = (Audience::Subscribers, Audience::Public);
    let (amina, lena) = (Actor::Person(fan.creator), Actor::Person(fan.fan));
    let too_long = TextError::TooLong { max: 280 };
    for (by, command, refused) in [
        (amina, post(public, 0, ""), Rejection::Empty.into()),
        (
            amina,
            post(public, 20_001, ""),
            Rejection::TooLong { max: 20_000 }.into(),
        ),
        (
            amina,
            post(public, 300, &"x".repeat(281)),
            Rejection::Excerpt(too_long).into(),
        ),
        (
            amina,
            post(public, 300, "\u{202E}"),
            Rejection::Excerpt(TextError::Hidden('\u{202E}')).into(),
        ),
        (
            amina,
            post(locked, 300, "Se"),
            Rejection::ExcerptOfLocked.into(),
        ),
        (lena, post(locked, 300, ""), Rejection::NoTier.into()),
        (Actor::Visitor, post(public, 1, ""), Refused::NeedsProfile),
        (Actor::System, post(public, 1, ""), Refused::NotAllowed),
    ] {
        let answer = fan.world.ask(by, command.clone());
        assert_eq!(answer, Err(refused), "{command:?}");
    }
    assert!(fan.world.ask(amina, post(public, 20_000, "A")).is_ok());
}

#[test]
fn a_locked_post_is_read_by_its_author_and_whoever_has_paid() {
    let mut fan = Fan::with(5_000);
    let theo = fan.world.person("theo");
    let locked = publish(&mut fan.world, fan.creator, Audience::Subscribers);
    let open = publish(&mut fan.world, fan.creator, Audience::Public);
    let by = [
        Actor::Person(fan.creator),
        Actor::Person(fan.fan),
        Actor::Person(theo),
        Actor::Visitor,
        Actor::System,
    ];
    let reads =
        |fan: &Fan, id| by.map(|by| permit(&fan.world.state, id, by, fan.world.now()).is_some());
    assert_eq!(reads(&fan, open), [true; 5]);
    assert_eq!(reads(&fan, locked), [true, false, false, false, false]);
    let id = fan.subscribe(Method::Balance);
    assert_eq!(reads(&fan, locked), [true, true, false, false, false]);
    let cancel = subscriptions::Command::CancelSubscription { subscription: id };
    fan.ask(cancel).unwrap();
    assert_eq!(reads(&fan, locked), [true, true, false, false, false]);
    fan.world.wait(Span::days(31));
    assert_eq!(reads(&fan, locked), [true, false, false, false, false]);
}

#[test]
fn only_its_author_removes_a_post_and_then_nobody_reads_it() {
    let mut fan = Fan::with(0);
    let (amina, lena) = (fan.creator, fan.fan);
    let id = publish(&mut fan.world, amina, Audience::Public);
    let remove = Command::RemovePost { post: id };
    for (by, refused) in [
        (Actor::Person(lena), Refused::NotAllowed),
        (Actor::Visitor, Refused::NeedsProfile),
    ] {
        assert_eq!(fan.world.ask(by, remove.clone()), Err(refused));
    }
    let by = Actor::Person(amina);
    fan.world.ask(by, remove.clone()).unwrap();
    assert_eq!(fan.world.ask(by, remove), Err(Refused::NotFound));
    let state = &fan.world.state;
    assert_eq!(permit(state, id, by, fan.world.now()), None);
    assert_eq!(newest(state, None, 10), []);
    assert_eq!(by_author(state, amina, None, 10), []);
}

#[test]
fn the_digest_of_somebody_elses_text_opens_it_to_nobody() {
    let mut fan = Fan::with(0);
    let theo = fan.world.person("theo");
    let locked = publish(&mut fan.world, fan.creator, Audience::Subscribers);
    let digest = fan.world.state.posts.by_id[&locked].digest;
    let copied = post_of(digest, Audience::Public, 1, "");
    let by = Actor::Person(theo);
    let refused = Err(Refused::NotAllowed);
    assert_eq!(fan.world.ask(by, copied.clone()), refused);
    let amina = Actor::Person(fan.creator);
    let remove = Command::RemovePost { post: locked };
    fan.world.ask(amina, remove).unwrap();
    assert_eq!(fan.world.ask(by, copied), refused, "not even afterwards");
}

#[test]
fn feeds_are_newest_first_and_go_on_where_a_page_ended() {
    let mut fan = Fan::with(0);
    let theo = fan.world.person("theo");
    let (amina, lena) = (fan.creator, fan.fan);
    let person = amina;
    let follow = people::Command::Follow { person };
    fan.world.ask(Actor::Person(lena), follow).unwrap();
    let authors = [amina, theo, lena, amina, amina, theo, lena];
    let all = authors.map(|by| publish(&mut fan.world, by, Audience::Public));
    let state = &fan.world.state;
    let newest_first: Vec<PostId> = all.iter().rev().copied().collect();
    assert_eq!(ids(&newest(state, None, 9)), newest_first);
    let at_home = [6, 4, 3, 2, 0].map(|i| all[i]);
    assert_eq!(ids(&home(state, lena, None, 9)), at_home);
    let page = home(state, lena, None, 2);
    assert_eq!(ids(&page), at_home[..2]);
    assert_eq!(
        ids(&home(state, lena, page.last().copied(), 9)),
        at_home[2..]
    );
    let page = by_author(state, amina, None, 1);
    assert_eq!(ids(&page), [all[4]]);
    let rest = by_author(state, amina, page.last().copied(), 9);
    assert_eq!(ids(&rest), [all[3], all[0]]);
    assert!(home(state, lena, None, 0).is_empty());
}

#[test]
fn posts_of_the_same_moment_are_all_there() {
    let mut fan = Fan::with(0);
    let by = Actor::Person(fan.creator);
    for n in 0..3 {
        let post = post_of(Digest([n; 32]), Audience::Public, 1, "");
        fan.world.ask(by, post).unwrap();
    }
    let state = &fan.world.state;
    let first = newest(state, None, 1);
    assert_eq!(newest(state, first.last().copied(), 9).len(), 2);
}

#[test]
fn somebody_paid_for_is_at_home_without_being_followed() {
    let mut fan = Fan::with(5_000);
    let id = publish(&mut fan.world, fan.creator, Audience::Subscribers);
    assert!(home(&fan.world.state, fan.fan, None, 9).is_empty());
    fan.subscribe(Method::Balance);
    assert_eq!(ids(&home(&fan.world.state, fan.fan, None, 9)), [id]);
}
