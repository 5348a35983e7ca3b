//! Posts on the home page: a few, with the way to the rest. Never a whole feed.

use leptos::prelude::*;

use super::card::Cards;
use super::feed::{Write, use_latest};
use super::view::Scope;
use crate::prefs::use_texts;
use crate::routes;
use crate::store::use_store;
use crate::ui::{ButtonLink, ButtonTone, Empty, IconName};

const FOLLOWED: usize = 4;
const NEWEST: usize = 3;

/// What came from those one follows or pays for; says how it fills while it is empty.
#[component]
pub fn Followed() -> impl IntoView {
    let t = use_texts();
    let actor = use_store().actor;
    let scope = move || actor.get().person().map_or(Scope::Everybody, Scope::Home);
    let feed = use_latest(scope, FOLLOWED);
    let is_empty = Memo::new(move |_| feed.with(|feed| feed.cards.is_empty()));
    let nothing = move || {
        view! {
            <Empty icon=IconName::Pencil title=t.posts_none() body=t.posts_none_followed()>
                <ButtonLink
                    label=t.posts_see_everybody()
                    href=routes::ALL_POSTS.to_owned()
                    tone=ButtonTone::Secondary
                />
            </Empty>
        }
    };
    view! {
        <section class="home-section">
            <h2 class="heading">{t.posts_home()}</h2>
            <Show when=move || !is_empty.get() fallback=nothing>
                <Cards cards=Signal::derive(move || feed.with(|feed| feed.cards.clone())) />
                <AllPosts />
            </Show>
        </section>
    }
}

/// The newest of everybody; nothing while there is none.
#[component]
pub fn Newest() -> impl IntoView {
    let t = use_texts();
    let feed = use_latest(|| Scope::Everybody, NEWEST);
    view! {
        <Show when=move || feed.with(|feed| !feed.cards.is_empty())>
            <section class="home-section">
                <h2 class="heading">{t.posts_newest()}</h2>
                <Cards cards=Signal::derive(move || feed.with(|feed| feed.cards.clone())) />
                <AllPosts />
            </section>
        </Show>
    }
}

#[component]
fn AllPosts() -> impl IntoView {
    let t = use_texts();
    view! {
        <div class="actions">
            <Write />
            <ButtonLink label=t.posts_all() href=routes::POSTS.to_owned() tone=ButtonTone::Quiet />
        </div>
    }
}
