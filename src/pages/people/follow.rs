//! Following and no longer following. Whether one may is the domain's word; a visitor is led to a profile first.

use domain::id::PersonId;
use domain::people::{self, Handle};
use leptos::prelude::*;

use crate::i18n::rejection;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{use_sending, use_store, use_view};
use crate::ui::{Button, ButtonLink, ButtonTone, IconName};

/// The button for one person; nothing for oneself.
#[component]
pub fn Follow(person: PersonId, handle: Handle) -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let me = move || store.actor.get().person();
    let create = routes::create_profile_to_follow(&handle);
    move || match me() {
        None => view! {
            <ButtonLink
                label=t.people_follow()
                href=create.clone()
                tone=ButtonTone::Secondary
                icon=IconName::UserPlus
            />
        }
        .into_any(),
        Some(me) if me == person => ().into_any(),
        Some(me) => view! { <Toggle me=me person=person /> }.into_any(),
    }
}

#[component]
fn Toggle(me: PersonId, person: PersonId) -> impl IntoView {
    let t = use_texts();
    let follows = use_view(move |state| state.people.follows(me, person));
    let sending = use_sending(|_| ());
    let press = move |()| {
        sending.send(if follows.get_untracked() {
            people::Command::Unfollow { person }
        } else {
            people::Command::Follow { person }
        });
    };
    let label = move || {
        if follows.get() {
            t.people_unfollow()
        } else {
            t.people_follow()
        }
    };
    let refusal = move || sending.refusal.get().map(|r| rejection::sentence(t, &r));
    view! {
        <Button
            label=Signal::derive(label)
            tone=ButtonTone::Secondary
            busy=sending.busy
            on_press=Callback::new(press)
        />
        // Not the button's own refusal: pressing again is how one tries again.
        {move || refusal().map(|reason| view! { <p class="button-refusal" role="alert">{reason}</p> })}
    }
}
