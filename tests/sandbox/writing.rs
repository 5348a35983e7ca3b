//! Writing and handing on in a sandbox, without a screen. What a page does with it is the journeys' business.

use domain::Actor;
use domain::posts::{Audience, newest};
use leptos::prelude::{GetUntracked, provide_context};
use obole::ports::Shared;
use obole::store::{Seed, use_publishing};

use crate::stage::Stage;

#[test]
fn a_published_text_is_no_draft_any_more_though_its_page_is_gone() {
    let stage = Stage::open("scenario=demo");
    let count = |stage: &Stage| stage.read(|state| newest(state, None, 1_000).len());
    let (store, before) = (stage.store, count(&stage));
    store.act_as(Actor::Person(stage.person("amina")));
    store.keep_draft(Some("public\nGood morning"));
    stage.within(|| {
        provide_context(store);
        use_publishing(|_| {}).publish(Audience::Public, "Good morning");
    });
    stage.work();
    assert_eq!(count(&stage), before + 1);
    assert_eq!(store.draft(), None);
}

#[test]
fn starting_over_forgets_what_anybody_began_to_write_in_this_tab() {
    let stage = Stage::open("scenario=demo");
    let authors = ["amina", "lena"].map(|handle| Actor::Person(stage.person(handle)));
    for author in authors {
        stage.store.act_as(author);
        stage.store.keep_draft(Some("public\nHalf a thought"));
    }
    stage.store.act_as(Actor::Visitor);
    stage.finish(stage.store.reset(Seed::Demo)).unwrap();
    for author in authors {
        stage.store.act_as(author);
        assert_eq!(stage.store.draft(), None);
    }
}

#[test]
fn a_text_is_published_twice_as_two_posts() {
    let stage = Stage::open("scenario=demo");
    stage.store.act_as(Actor::Person(stage.person("amina")));
    let count = |stage: &Stage| stage.read(|state| newest(state, None, 1_000).len());
    let before = count(&stage);
    let publishing = stage.within(|| {
        provide_context(stage.store);
        use_publishing(|_| {})
    });
    for n in 1..=2 {
        stage.within(|| publishing.publish(Audience::Public, "Good morning"));
        stage.work();
        assert_eq!(publishing.sending.refusal.get_untracked(), None);
        assert_eq!(count(&stage), before + n);
    }
}

#[test]
fn what_is_handed_on_from_a_sandbox_leads_back_into_it() {
    let stage = Stage::open("scenario=lobby&as=lena");
    let shared = stage.finish(stage.store.share("A Space", "/spaces/1"));
    let link = "/spaces/1?scenario=lobby&at=2026-01-01T10:00:00Z&as=lena";
    assert_eq!(shared, Shared::ByHand(link.into()));
}
