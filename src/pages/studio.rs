//! The studio: everything about one's own jar, each change in effect at once and with a way back. Never draft a whole
//! jar here: another tab may be at it too.

mod address;
mod change;
mod choose;
mod editing;
mod import;
mod preview;
mod publish;
mod services;
mod sums;
pub mod view;
mod word;

use domain::people;
use leptos::prelude::*;

pub use self::address::ServicePage;
pub use self::import::ImportPage;

use self::editing::Editing;
use self::preview::Preview;
use self::publish::Publish;
use self::services::Services;
use self::sums::Sums;
use self::view::StudioView;
use self::word::{Givers, Word};
use crate::pages::payment::refusal::RefusalNote;
use crate::pages::people::NeedsProfile;
use crate::pages::rules::Missing;
use crate::pages::rules::view::tips_hurdle;
use crate::pages::title::use_title;
use crate::prefs::use_texts;
use crate::store::{use_sending, use_store, use_view};
use crate::ui::{Check, IconName, Inked, Status, StatusKind, Toast};

/// `/studio`
#[component]
pub fn StudioPage() -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let in_sandbox = store.is_sandbox();
    use_title(move || t.studio_title());
    let view = use_view(move |state| view::studio(state, store.actor.get(), in_sandbox));
    let owner = Memo::new(move |_| view.read().as_ref().map(|view| view.person));
    view! {
        <header class="page-head stack" data-gap="2">
            <h1 class="display">{t.studio_title()}</h1>
            {move || owner.get().map(|_| view! { <p class="muted">{t.studio_at_once()}</p> })}
        </header>
        {move || match owner.get() {
            Some(_) => view! { <Studio view=view /> }.into_any(),
            None => view! { <NoStudio /> }.into_any(),
        }}
    }
}

#[component]
fn NoStudio() -> impl IntoView {
    let t = use_texts();
    view! {
        <NeedsProfile icon=IconName::HandHeart title=t.studio_visitor() body=t.studio_visitor_body() />
    }
}

#[component]
fn Studio(view: Memo<Option<StudioView>>) -> impl IntoView {
    let t = use_texts();
    let Some(first) = view.get_untracked() else {
        return ().into_any();
    };
    let editing = Editing::new(t, view);
    view! {
        <Inked seed=first.seed()>
            <div class="studio">
                <Open view=view />
                <Services editing=editing />
                <Sums editing=editing own=first.own />
                <Word editing=editing max=first.thanks_max />
                <Givers editing=editing />
                <Preview view=view />
                <Publish view=view />
            </div>
            <Toast notice=editing.notice dismiss_label=t.verb_close() />
        </Inked>
    }
    .into_any()
}

/// Whether the jar stands on the profile. It is a fact of the profile, so that closing it is one decision.
#[component]
fn Open(view: Memo<Option<StudioView>>) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let sending = use_sending(|_| {});
    let is_open = Memo::new(move |_| view.read().as_ref().is_some_and(|view| view.is_open));
    let hurdle = use_view(move |state| tips_hurdle(state, store.actor.get().person()?));
    let value = RwSignal::new(is_open.get_untracked());
    editing::follow(value, is_open.into(), sending, move |has_jar| {
        let person = store.actor.get_untracked().person();
        let known = person.and_then(|person| {
            store.read(|state| Some(state.person(person).ok()?.profile.clone()))
        });
        if let Some(profile) = known {
            let profile = people::Profile { has_jar, ..profile };
            sending.send(people::Command::EditProfile { profile });
        }
    });
    let word = move || match is_open.get() {
        true => (StatusKind::Done, t.studio_is_open()),
        false => (StatusKind::Notice, t.studio_is_closed()),
    };
    view! {
        <section class="studio-part">
            <Check label=t.studio_open() detail=t.studio_open_body() value=value />
            <p aria-live="polite">
                {move || {
                    // Where the rules let nobody give, an open jar is not enough.
                    let (kind, word) = hurdle.get().is_none().then(word)?;
                    Some(view! { <Status kind=kind word=word /> })
                }}
            </p>
            {move || hurdle.get().map(|why| view! { <Missing why=why is_own=true /> })}
            <RefusalNote refusal=sending.refusal />
        </section>
    }
}
