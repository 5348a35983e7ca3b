//! Creating a profile. The id of the Request is drawn before it is sent, so that the preview shows the very ink the
//! person will have; never draw another one between the preview and the sending.

use domain::Actor;
use domain::id::{PersonId, PostId, RecordId};
use domain::people::{Command, Handle, Language, Profile};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::{use_navigate, use_query_map};

use super::editor::{Editor, Preview};
use super::form::Fields;
use crate::i18n::Lang;
use crate::pages::{ink, title::use_title};
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{Refusal, Store, use_store, use_view};
use crate::ui::{Button, ButtonTone, IconName};

/// `/create-profile`, with `?follow=<handle>` when it is in order to follow somebody, and `?post=` to come back to a
/// post that wants a profile.
#[component]
pub fn CreateProfilePage() -> impl IntoView {
    let t = use_texts();
    use_title(move || t.people_create());
    let query = use_query_map();
    let wanted = move || query.with(|query| Handle::parse(&query.get("follow")?).ok());
    let to_follow = use_view(move |state| {
        let (person, found) = state.people.find(&wanted()?)?;
        let profile = &found.profile;
        Some((person, profile.handle.clone(), profile.name.clone()))
    });
    let lede = move || match to_follow.get() {
        Some((_, _, name)) => t.people_create_to_follow(&name),
        None => t.people_create_lede(),
    };
    view! {
        <header class="page-head stack" data-gap="2">
            <h1 class="display">{t.people_create()}</h1>
            <p>{lede}</p>
        </header>
        <NewProfile to_follow=Signal::derive(move || to_follow.get().map(|(id, handle, _)| (id, handle))) />
    }
}

#[component]
fn NewProfile(to_follow: Signal<Option<(PersonId, Handle)>>) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let navigate = use_navigate();
    let fields = Fields::empty(match t.lang() {
        Lang::Fr => Language::French,
        Lang::En | Lang::Pseudo => Language::English,
    });
    let id = RwSignal::new(store.new_id());
    let (busy, refusal) = (RwSignal::new(false), RwSignal::new(None));
    let query = use_query_map();
    let to_read = move || query.with_untracked(|query| query.get_str("post")?.parse().ok());
    let submit = move |profile: Profile| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        refusal.set(None);
        let navigate = navigate.clone();
        let (next, post) = (to_follow.get_untracked(), to_read());
        spawn_local(async move {
            let handle = profile.handle.clone();
            let created = create(store, id.get_untracked(), profile).await;
            busy.try_set(false);
            match created {
                Ok(()) => navigate(&arrive(store, handle, next, post).await, Default::default()),
                Err(refused) => drop(refusal.try_set(Some(refused))),
            }
        });
    };
    let seed = move || ink(PersonId(RecordId::main(id.get())));
    view! {
        <Editor
            fields=fields
            own=None
            submit_label=t.people_create_done()
            busy=busy
            refusal=refusal
            on_submit=Callback::new(submit)
        >
            <section class="stack" data-gap="2">
                <h2 class="heading">{t.people_preview()}</h2>
                {move || view! { <Preview fields=fields seed=seed() /> }}
                <Button
                    label=t.people_preview_again()
                    tone=ButtonTone::Secondary
                    icon=IconName::Refresh
                    on_press=Callback::new(move |()| id.set(store.new_id()))
                />
            </section>
        </Editor>
    }
}

async fn create(store: Store, id: domain::id::RequestId, profile: Profile) -> Result<(), Refusal> {
    store
        .send(id, Command::CreateProfile { profile }.into())
        .await?;
    store.act_as(Actor::Person(PersonId(RecordId::main(id))));
    Ok(())
}

/// Where the new person goes: to what they wanted to read, to whom they wanted to follow, or to their own profile.
async fn arrive(
    store: Store,
    own: Handle,
    to_follow: Option<(PersonId, Handle)>,
    to_read: Option<PostId>,
) -> String {
    if let Some(post) = to_read {
        return routes::post(post);
    }
    let Some((person, handle)) = to_follow else {
        return routes::profile(&own);
    };
    // Refused or not, the button to follow stands on the profile they come to.
    let _ = store
        .send(store.new_id(), Command::Follow { person }.into())
        .await;
    routes::profile(&handle)
}
