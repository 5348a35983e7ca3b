//! What is for subscribers stays out of everything that tabs share. Look for the text itself, in every form it could
//! have been written down in; never only where it is expected.

use domain::id::{PersonId, PostId, RecordId};
use domain::moment::Span;
use domain::money::Currency;
use domain::people::{self, Handle, Language, Profile, Role};
use domain::posts::{self, Audience, Digest, permit};
use domain::{Actor, State, subscriptions};
use leptos::prelude::{GetUntracked, provide_context};
use obole::ports::{Bodies, Body, Journal, Trouble};
use obole::store::{Publishing, Refusal, unpack, use_publishing};

use crate::tab::{self, Shared, Tab, block_on};

const PLANTED: &str = "a heron that only subscribers have seen";
const WORD: &str = "heron";

/// Somebody who acts in `tab` and to whom one can subscribe.
fn creator(tab: &Tab) -> PersonId {
    let profile = Profile {
        handle: Handle::parse("amina").unwrap(),
        name: "Amina".to_owned(),
        bio: "I follow water.".to_owned(),
        role: Role::Journalist,
        language: Language::English,
        currency: Currency::EUR,
        has_jar: true,
    };
    let created = tab.send(Actor::Visitor, people::Command::CreateProfile { profile });
    let amina = PersonId(RecordId::main(created));
    let offer = subscriptions::Command::OfferTier {
        price: Currency::EUR.of_major(4),
        perks: Vec::new(),
    };
    tab.send(Actor::Person(amina), offer);
    tab.within(|store| store.act_as(Actor::Person(amina)));
    amina
}

fn publishing(tab: &Tab) -> Publishing {
    tab.within(|store| {
        provide_context(store);
        use_publishing(|_| {})
    })
}

/// Publishes and waits for the answer, whatever it is.
fn publish(shared: &Shared, tab: &Tab, audience: Audience, text: &str) -> Publishing {
    let publishing = publishing(tab);
    tab.within(|_| publishing.publish(audience, text));
    shared.work_until(|| !publishing.sending.busy.get_untracked());
    publishing
}

/// Everything that is stored or held outside the body store, as text.
fn everything(shared: &Shared, tab: &Tab) -> String {
    let tail = block_on(Journal::read(&shared.journal, 0)).unwrap();
    let entries = tail.entries.iter().map(|packed| {
        let bytes = String::from_utf8_lossy(packed).into_owned();
        bytes + &format!("{:?}", unpack(packed).unwrap())
    });
    let export = block_on(shared.journal.export()).unwrap();
    let export = String::from_utf8_lossy(&export).into_owned();
    let state = tab.read(|state| format!("{state:?}"));
    entries.chain([export, state]).collect()
}

fn locked_post(tab: &Tab) -> PostId {
    tab.read(|state| {
        let mut all = state.posts.by_id.iter();
        let locked = all.find(|(_, post)| post.audience == Audience::Subscribers);
        *locked.unwrap().0
    })
}

#[test]
fn a_locked_text_is_in_no_entry_no_state_and_no_export() {
    tab::init();
    let shared = Shared::new(1);
    let tab = shared.open();
    let amina = creator(&tab);
    publish(&shared, &tab, Audience::Public, "Everybody has seen a gull");
    publish(&shared, &tab, Audience::Subscribers, PLANTED);

    let said = everything(&shared, &tab);
    assert!(said.contains("gull"), "the search can find something");
    assert!(!said.contains(WORD), "the text is written down");
    let seen = shared.open().read(State::clone);
    assert!(!format!("{seen:?}").contains(WORD), "another tab was told");

    let (post, now) = (locked_post(&tab), seen.last_at);
    assert_eq!(permit(&seen, post, Actor::Visitor, now), None);
    let leave = permit(&seen, post, Actor::Person(amina), now).unwrap();
    let kept = block_on(Bodies::read(&shared.journal, &leave)).unwrap();
    assert!(String::from_utf8_lossy(&kept.unwrap()).contains(PLANTED));
}

#[test]
fn a_text_is_gone_with_its_post() {
    tab::init();
    let shared = Shared::new(1);
    let tab = shared.open();
    let amina = creator(&tab);
    let publishing = publish(&shared, &tab, Audience::Subscribers, PLANTED);
    let (post, state) = (locked_post(&tab), tab.read(State::clone));
    let leave = permit(&state, post, Actor::Person(amina), state.last_at).unwrap();
    tab.within(|_| publishing.sending.remove_post(post));
    shared.work_until(|| !publishing.sending.busy.get_untracked());
    assert!(tab.read(|state| state.posts.by_id.is_empty()));
    assert_eq!(block_on(Bodies::read(&shared.journal, &leave)), Ok(None));
}

#[test]
fn a_removed_text_whose_tab_died_at_once_goes_all_the_same() {
    tab::init();
    let shared = Shared::new(1);
    let (tab, other) = (shared.open(), shared.open());
    let amina = creator(&other);
    publish(&shared, &other, Audience::Subscribers, PLANTED);
    publish(
        &shared,
        &other,
        Audience::Public,
        "Everybody has seen a gull",
    );
    let post = locked_post(&other);
    // A tab that removes a post and never comes to forget its text.
    let remove = posts::Command::RemovePost { post };
    other.send(Actor::Person(amina), remove);
    other.crash();
    shared.work_until(|| shared.journal.kept_bodies() == 1);
    let left = tab.read(|state| *state.posts.by_id.keys().next().unwrap());
    let leave = tab
        .read(|state| permit(state, left, Actor::Visitor, state.last_at))
        .unwrap();
    let gull = block_on(Bodies::read(&shared.journal, &leave)).unwrap();
    assert!(gull.is_some(), "the wrong one is gone");
}

#[test]
fn a_text_that_never_became_a_post_goes_when_it_cannot_be_on_its_way_any_more() {
    tab::init();
    let shared = Shared::new(1);
    let stray = Body {
        digest: Digest([7; 32]),
        bytes: PLANTED.into(),
    };
    block_on(shared.journal.keep(vec![stray])).unwrap();
    let next = shared.open();
    shared.advance(Span::seconds(600));
    assert_eq!(shared.journal.kept_bodies(), 1, "it may be on its way");
    shared.advance(Span::hours(2));
    assert_eq!(shared.journal.kept_bodies(), 0);
    next.crash();
}

#[test]
fn a_refused_text_is_not_kept() {
    tab::init();
    let shared = Shared::new(1);
    let tab = shared.open();
    let publishing = publish(&shared, &tab, Audience::Public, PLANTED);
    let refusal = publishing.sending.refusal.get_untracked();
    assert!(refusal.is_some(), "a visitor publishes nothing");
    assert_eq!(shared.journal.kept_bodies(), 0);
    creator(&tab);
    publish(&shared, &tab, Audience::Public, PLANTED);
    assert_eq!(shared.journal.kept_bodies(), 1);
}

#[test]
fn a_text_that_found_no_room_is_not_spoken_of_and_tried_again_it_is_one_post() {
    tab::init();
    let shared = Shared::new(1);
    let tab = shared.open();
    creator(&tab);
    let entries = tab.read(|state| state.entries);
    shared.journal.fail_next_write(Trouble::StorageFull);
    let publishing = publish(&shared, &tab, Audience::Public, PLANTED);
    let refusal = publishing.sending.refusal.get_untracked();
    assert_eq!(refusal, Some(Refusal::Trouble(Trouble::StorageFull)));
    assert_eq!(tab.read(|state| state.entries), entries);

    tab.within(|_| publishing.publish(Audience::Public, PLANTED));
    shared.work_until(|| !publishing.sending.busy.get_untracked());
    assert_eq!(publishing.sending.refusal.get_untracked(), None);
    assert_eq!(tab.read(|state| state.posts.by_id.len()), 1);
    assert_eq!(shared.journal.kept_bodies(), 1);
}
