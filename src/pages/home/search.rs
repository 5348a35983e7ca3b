//! The search for people. What is looked for lives in the address, so that Back and a sent link find it again.

use leptos::{ev, prelude::*};
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_navigate, use_query_map};

use crate::prefs::use_texts;
use crate::routes;
use crate::ui::{Field, FieldKind};

/// The field; leads to home from wherever it stands. It looks at every letter only where it is `live`: elsewhere the
/// first letter would take the page, and the focus, away from whoever types.
#[component]
pub fn Search(#[prop(optional)] live: bool) -> impl IntoView {
    let t = use_texts();
    let query = use_query_map();
    let navigate = use_navigate();
    let asked = move || query.with(|query| query.get("q").unwrap_or_default());
    let typed = RwSignal::new(untrack(asked));
    // What this field last put into the address. Back and forward put other things there, and those are shown.
    let sent = StoredValue::new(untrack(asked));
    Effect::new(move || {
        let asked = asked();
        if sent.with_value(|sent| *sent != asked) {
            sent.set_value(asked.clone());
            typed.set(asked);
        }
    });
    let go = {
        let navigate = navigate.clone();
        move |replace: bool| {
            let options = NavigateOptions {
                replace,
                scroll: false,
                ..NavigateOptions::default()
            };
            let query = typed.get_untracked().trim().to_owned();
            sent.set_value(query.clone());
            navigate(&routes::search(&query), options);
        }
    };
    // The first letter is a step in the history, further ones refine it.
    let refine = go.clone();
    Effect::new(move |before: Option<String>| {
        let typed = typed.get();
        let is_typed = live && before.as_ref().is_some_and(|before| *before != typed);
        if is_typed && sent.with_value(|sent| *sent != typed.trim()) {
            let has_begun = before.is_some_and(|before| !before.is_empty());
            refine(has_begun && !typed.is_empty());
        }
        typed
    });
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        go(live);
    };
    view! {
        <form class="home-search" role="search" on:submit=submit>
            <Field
                label=t.home_search()
                value=typed
                kind=FieldKind::Search
            />
        </form>
    }
}
