//! Editing one's own profile. Nobody else's: who acts is whose profile it is.

use domain::id::PersonId;
use domain::people::{Command, Profile};
use leptos::prelude::*;
use leptos_router::hooks::use_navigate;

use super::editor::{Editor, Preview};
use super::form::Fields;
use super::nobody::NeedsProfile;
use crate::pages::{ink, title::use_title};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_sending, use_store};
use crate::ui::IconName;

/// `/edit-profile`.
#[component]
pub fn EditProfilePage() -> impl IntoView {
    let t = use_texts();
    use_title(move || t.people_edit());
    let store = use_store();
    let own = move || {
        let person = store.actor.get().person()?;
        let profile = store.read(|state| Some(state.person(person).ok()?.profile.clone()))?;
        Some((person, profile))
    };
    view! {
        <header class="page-head">
            <h1 class="display">{t.people_edit()}</h1>
        </header>
        {move || match own() {
            Some((person, profile)) => view! { <OwnProfile person=person profile=profile /> }.into_any(),
            None => view! { <NobodyToEdit /> }.into_any(),
        }}
    }
}

#[component]
fn OwnProfile(person: PersonId, profile: Profile) -> impl IntoView {
    let t = use_texts();
    let navigate = use_navigate();
    let store = use_store();
    let fields = Fields::of(&profile);
    let sending = use_sending(move |_| {
        let handle = store.read(|state| Some(state.person(person).ok()?.profile.handle.clone()));
        if let Some(handle) = handle {
            navigate(&routes::profile(&handle), Default::default());
        }
    });
    let submit = move |profile| sending.send(Command::EditProfile { profile });
    view! {
        <Editor
            fields=fields
            own=Some(person)
            submit_label=t.verb_save()
            busy=sending.busy
            refusal=sending.refusal
            on_submit=Callback::new(submit)
        >
            <section class="stack" data-gap="2">
                <h2 class="heading">{t.people_preview()}</h2>
                <Preview fields=fields seed=ink(person) />
            </section>
        </Editor>
    }
}

#[component]
fn NobodyToEdit() -> impl IntoView {
    let t = use_texts();
    view! {
        <NeedsProfile icon=IconName::User title=t.people_edit_visitor() body=t.people_edit_visitor_explained() />
    }
}
