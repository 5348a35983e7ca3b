//! The column beside the page on wide screens. Nothing may be only here: most screens never show it.

use leptos::prelude::*;

use crate::pages::ink;
use crate::pages::people::view::line;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::{Boot, use_store, use_view};
use crate::ui::{Avatar, ButtonLink, ButtonTone, IconName, List, Row};

#[component]
pub fn Beside() -> impl IntoView {
    let t = use_texts();
    let store = use_store();
    let is_open = Memo::new(move |_| store.boot.get() == Boot::Open);
    let me = use_view(move |state| line(state, store.actor.get().person()?));
    let who = move || {
        match me.get() {
        Some(line) => view! {
            <section class="stack" data-gap="3">
                <p class="muted small">{t.context_acting()}</p>
                <List>
                    <Row
                        title=line.name.clone()
                        detail=line.handle.to_string()
                        href=routes::profile(&line.handle)
                        leading=move || view! { <Avatar seed=ink(line.person) name=line.name.clone() /> }
                    />
                </List>
                <Ways />
            </section>
        }
        .into_any(),
        None => view! { <Visitor /> }.into_any(),
    }
    };
    view! {
        <div class="stack" data-gap="6">
            <Show when=move || is_open.get()>{who}</Show>
            <p class="muted small">{t.money_test_explained()}</p>
        </div>
    }
}

/// Where somebody who acts may want to go.
#[component]
fn Ways() -> impl IntoView {
    let t = use_texts();
    view! {
        <div class="stack" data-gap="2">
            <ButtonLink
                label=t.profile_edit()
                href=routes::EDIT_PROFILE.to_owned()
                tone=ButtonTone::Secondary
                icon=IconName::Pencil
            />
            <ButtonLink
                label=t.context_switch()
                href=routes::YOU.to_owned()
                tone=ButtonTone::Quiet
                icon=IconName::Users
            />
        </div>
    }
}

#[component]
fn Visitor() -> impl IntoView {
    let t = use_texts();
    view! {
        <section class="stack" data-gap="3">
            <div class="stack" data-gap="1">
                <p class="strong">{t.context_visitor()}</p>
                <p class="muted small">{t.context_visitor_explained()}</p>
            </div>
            <ButtonLink
                label=t.context_create()
                href=routes::CREATE_PROFILE.to_owned()
                tone=ButtonTone::Secondary
                icon=IconName::UserPlus
            />
        </section>
    }
}
