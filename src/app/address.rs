//! In a sandbox every address carries the situation: the one in the address bar, and that of a link at the moment when
//! somebody reaches for it. Links are not made with it, because it changes under them while they stand on the screen.

use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos_router::hooks::use_location;
use web_sys::{Element, Event};

use crate::prefs::Prefs;
use crate::situation::carried;
use crate::store::Store;

/// How often the address bar is looked at until the router has written its page there.
const LOOKS_MAX: u8 = 60;

/// What a link says about the situation; empty outside a sandbox. Tracked.
pub fn situation(store: Store, prefs: Prefs) -> Option<String> {
    let situation = store.situation()?.written();
    Some(joined(&situation, &prefs.asked_for()))
}

/// `a=1` and `b=2` as one query.
pub fn joined(first: &str, second: &str) -> String {
    let pairs = [first, second];
    let said: Vec<&str> = pairs.into_iter().filter(|pair| !pair.is_empty()).collect();
    said.join("&")
}

/// Gives a link its situation as soon as it is pointed at, focused or followed: whatever the browser then does with it,
/// a new tab or a copied address, is true. Call it before the router listens, which follows links itself.
pub fn watch_links(store: Store, prefs: Prefs) {
    let keep = move |event: &Event| {
        let link = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|element| element.closest("a[href^='/']:not([rel~='external'])").ok())
            .flatten();
        let query = untrack(|| situation(store, prefs));
        if let (Some(link), Some(query)) = (link, query) {
            let href = link.get_attribute("href").unwrap_or_default();
            if let Some(carried) = carried(&href, &query).filter(|carried| *carried != href) {
                // Refused only for names that are no attribute names.
                let _ = link.set_attribute("href", &carried);
            }
        }
    };
    // They live as long as the page.
    let _ = window_event_listener(ev::pointerover, move |event| keep(&event));
    let _ = window_event_listener(ev::focusin, move |event| keep(&event));
    let _ = window_event_listener(ev::click, move |event| keep(&event));
}

/// Keeps the address bar true, whoever changed the page or the situation. Inside the router.
pub fn watch_bar(store: Store, prefs: Prefs) {
    let location = use_location();
    Effect::new(move || {
        let (path, query) = (location.pathname.get(), situation(store, prefs));
        location.search.track();
        location.hash.track();
        if let Some(query) = query {
            write_soon(path, query, LOOKS_MAX);
        }
    });
}

/// The router writes its page into the bar when it is drawn, which may be later than now.
fn write_soon(path: String, query: String, looks_left: u8) {
    request_animation_frame(move || {
        let location = window().location();
        let shown = location.pathname().unwrap_or_default();
        if shown != path {
            if looks_left > 0 {
                write_soon(path, query, looks_left - 1);
            }
            return;
        }
        let own = location.search().unwrap_or_default() + &location.hash().unwrap_or_default();
        let before = format!("{shown}{own}");
        let wanted = carried(&before, &query).filter(|wanted| *wanted != before);
        if let (Some(wanted), Ok(history)) = (wanted, window().history()) {
            let state = history.state().unwrap_or_default();
            let _ = history.replace_state_with_url(&state, "", Some(&wanted));
        }
    });
}
