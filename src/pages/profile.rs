//! A person's page: who they are, their tip jar, and who has put something in it. What may be seen of a tip is settled
//! in the view, never here.

mod head;
mod supporters;
mod unknown;
pub mod view;

use domain::id::PersonId;
use domain::people::Handle;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use self::head::Head;
use self::supporters::Supporters;
use super::posts::Written;
use super::spaces::HostedSpaces;
use super::subscriptions::TierCard;
use super::{ink, not_found::NotFound, title::use_title};
use crate::prefs::use_texts;
use crate::store::{use_store, use_view};
use crate::ui::Inked;
use unknown::Unknown;

/// `/@handle`.
#[component]
pub fn ProfilePage() -> impl IntoView {
    let t = use_texts();
    let params = use_params_map();
    let typed = Memo::new(move |_| params.with(|params| params.get("handle").unwrap_or_default()));
    // One address for one person: only with its sign, and only in its one spelling.
    let handle = Memo::new(move |_| {
        let handle = Handle::parse(&typed.read()).ok()?;
        (handle.to_string() == *typed.read()).then_some(handle)
    });
    let found = use_view(move |state| view::find(state, &handle.get()?));
    use_title(move || match handle.get() {
        Some(handle) if found.get().is_none() => t.profile_unknown(&handle.to_string()),
        Some(handle) => handle.to_string(),
        None => t.missing_title(),
    });
    move || match (handle.get(), found.get()) {
        (_, Some(person)) => view! { <Profile person=person /> }.into_any(),
        (Some(handle), None) => view! { <Unknown handle=handle /> }.into_any(),
        (None, None) => view! { <NotFound /> }.into_any(),
    }
}

#[component]
fn Profile(person: PersonId) -> impl IntoView {
    let t = use_texts();
    let profile = use_profile(person);
    use_title(move || {
        let title = |p: &view::Profile| t.profile_title(&p.name, &p.handle.to_string());
        profile.with(|p| p.as_ref().map(title).unwrap_or_default())
    });
    view! { <ProfileBehind person=person /> }
}

/// The page of somebody without its name in the title: what a sheet of theirs lies in front of.
#[component]
pub fn ProfileBehind(person: PersonId) -> impl IntoView {
    let profile = use_profile(person);
    // Drawn anew when the profile itself changes; what a follower changes is read by its own view.
    move || Some(view! { <Shown person=person profile=profile.get()? /> })
}

fn use_profile(person: PersonId) -> Memo<Option<view::Profile>> {
    let store = use_store();
    use_view(move |state| view::profile(state, store.actor.get(), person))
}

/// The page of somebody who exists.
#[component]
fn Shown(person: PersonId, profile: view::Profile) -> impl IntoView {
    let wall_of = profile.clone();
    view! {
        <Inked seed=ink(person)>
            <article class="profile">
                <Head person=person profile=profile />
                <TierCard creator=person />
                <Written author=person />
                <HostedSpaces host=person />
                <Supporters person=person profile=wall_of />
            </article>
        </Inked>
    }
}
