//! Coming to a page: the focus goes to its heading, the document takes its title, and it is said aloud. What follows
//! the question mark is a state of the page, no other page.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::document;
use crate::i18n::{Lang, Texts};

/// Watches for as long as the app runs; gives what is to be said.
pub fn watch(title: Signal<String>, lang: Memo<Lang>) -> Signal<String> {
    let path = use_location().pathname;
    let announced = RwSignal::new(String::new());
    let full = Memo::new(move |_| {
        let t = Texts::new(lang.get());
        title.with(|title| match title.as_str() {
            "" => t.app_name(),
            title => t.app_title(title),
        })
    });
    Effect::new(move || full.with(|title| document::set_title(title)));
    Effect::new(move |before: Option<String>| {
        let path = path.get();
        // The first page is announced by the browser itself, with the document.
        if before.is_some_and(|before| before != path) {
            document::focus_heading_soon();
            request_animation_frame(move || announced.set(title.get_untracked()));
        }
        path
    });
    announced.into()
}
