//! The app: settings, store and router around one shell. Screens are `pages`; nothing here knows what they show.

mod address;
mod arrival;
mod boot;
mod context;
mod document;
mod health;
mod nav;
mod routing;
mod sandbox;
mod shell;

use leptos::prelude::*;
use leptos_router::components::Router;

use self::shell::Shell;
use crate::i18n::Lang;
use crate::pages::focus::provide_focus;
use crate::pages::title::provide_title;
use crate::prefs::provide_prefs;
use crate::store::{Store, use_store};

/// The whole app, on the world that `store` holds.
#[component]
pub fn App(store: Store) -> impl IntoView {
    let prefs = provide_prefs();
    provide_context(store);
    if store.is_sandbox() {
        prefs.keep_nothing();
        provide_context(sandbox::Folded::default());
        address::watch_links(store, prefs);
    }
    let title = provide_title();
    provide_focus(Callback::new(document::focus_soon));
    store.start(scenario_language(untrack(|| prefs.lang())));
    view! {
        <Router>
            <Frame title=title />
        </Router>
    }
}

/// The shell, drawn anew when the language changes: texts are plain values and do not change under a screen.
#[component]
fn Frame(title: Signal<String>) -> impl IntoView {
    let prefs = crate::prefs::use_prefs();
    let lang = Memo::new(move |_| prefs.lang());
    let announced = arrival::watch(title, lang);
    address::watch_bar(use_store(), prefs);
    move || {
        lang.track();
        document::keep_focus();
        view! { <Shell announced=announced /> }
    }
}

/// The language in which a first world is written.
fn scenario_language(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "fr",
        Lang::En | Lang::Pseudo => "en",
    }
}
