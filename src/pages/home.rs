//! Home: who is here, whom to follow, and finding somebody. Nothing here is ranked by money.

mod empty;
mod found;
mod search;
pub mod view;
mod world;

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use self::empty::EmptyWorld;
use self::found::Found;
use self::world::{Hello, World};
use super::title::use_title;
use crate::prefs::use_texts;
use crate::store::{use_store, use_view};

pub use search::Search;

/// `/`, with `?q=` for a search.
#[component]
pub fn HomePage() -> impl IntoView {
    let t = use_texts();
    use_title(move || t.nav_home());
    let store = use_store();
    let query = use_query_map();
    let wanted = Memo::new(move |_| query.with(|query| query.get("q").unwrap_or_default()));
    let is_empty = use_view(|state| state.people.by_id.is_empty());
    let is_search = Memo::new(move |_| !wanted.read().trim().is_empty());
    let is_visitor = Memo::new(move |_| store.actor.get().person().is_none());
    let body = move || match (is_empty.get(), is_search.get()) {
        (true, _) => view! { <EmptyWorld /> }.into_any(),
        (_, true) => view! { <Found query=wanted.into() /> }.into_any(),
        (_, false) => view! { <World is_visitor=is_visitor.into() /> }.into_any(),
    };
    view! {
        <div class="home">
            <h1 class="display">{t.app_name()}</h1>
            // The promise comes first. The search stays where it is while somebody writes in it.
            <Show when=move || is_visitor.get() && !is_empty.get() && !is_search.get()>
                <Hello />
            </Show>
            <Show when=move || !is_empty.get()>
                <Search live=true />
            </Show>
            {body}
        </div>
    }
}
